"""The keys of a vault: they come, go and are changed, and one that opens is always left."""

import contextlib
import errno
import shutil
from pathlib import Path

import pytest

from desktop.errors import KeychainError, NotFoundError, UsageError, VaultError, VaultLockedError
from desktop.vault.disk import atomic
from desktop.vault.disk import header as headers
from desktop.vault.locks import keyslots
from desktop.vault.locks.keychain import Keychain
from desktop.vault.vault import Vault
from tests.unit.vault_support import (
    PHRASE,
    QUICK,
    FakeBackend,
    PowerCut,
    files_of,
    is_whole,
    opened,
    secret_items,
    stop_at,
)

pytestmark = pytest.mark.usefixtures("keychain")


# --------------------------------------------------------------------------------------- slots


def test_keys_come_and_go_without_touching_the_database(
    made: tuple[Path, str], keychain: Keychain
) -> None:
    folder, code = made
    with opened(folder, keychain) as vault:
        before = (folder / "vault.db").read_bytes()
        vault.keys.add_passphrase("another phrase")
        new_code = vault.keys.new_recovery_code()
        vault.keys.remove_slot("keychain")
        assert vault.keys.slots() == ("passphrase", "recovery")
        assert (folder / "vault.db").read_bytes() == before
    assert FakeBackend.items == {}
    for keys in ({}, {"passphrase": PHRASE}, {"recovery_code": code}):
        with pytest.raises(VaultLockedError):
            Vault.open(folder, keychain=keychain, **keys)
    for keys in ({"passphrase": "another phrase"}, {"recovery_code": new_code}):
        with opened(folder, keychain, **keys) as vault:
            assert is_whole(vault)


def test_a_revoked_key_is_in_no_file_any_more(made: tuple[Path, str], keychain: Keychain) -> None:
    folder, _ = made
    old = headers.load(folder).header.slot("passphrase")
    assert old is not None
    with opened(folder, keychain) as vault:
        vault.keys.add_passphrase("another phrase")
    wrapped = headers._text(old.wrapped).encode()
    assert not any(wrapped in data for data in files_of(folder).values())


def test_the_last_key_stays(made: tuple[Path, str], keychain: Keychain) -> None:
    folder, code = made
    with opened(folder, keychain) as vault:
        vault.keys.remove_slot("keychain")
        vault.keys.remove_slot("passphrase")
        with pytest.raises(NotFoundError):
            vault.keys.remove_slot("passphrase")
        with pytest.raises(UsageError, match="only way"):
            vault.keys.remove_slot("recovery")
        assert vault.keys.slots() == ("recovery",)
    with opened(folder, keychain, recovery_code=code) as vault:
        assert is_whole(vault)


def test_the_keychains_secret_can_be_changed(made: tuple[Path, str], keychain: Keychain) -> None:
    folder, _ = made
    before = secret_items()
    with opened(folder, keychain) as vault:
        vault.keys.add_keychain()
    assert len(secret_items()) == 1
    assert secret_items() != before
    with opened(folder, keychain) as vault:
        assert is_whole(vault)


def test_a_keychain_that_fails_while_it_is_changed_leaves_the_old_secret(
    made: tuple[Path, str], keychain: Keychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, _ = made
    with opened(folder, keychain) as vault, monkeypatch.context() as patched:
        patched.setattr(FakeBackend, "set_password", lambda *_: None)
        with pytest.raises(KeychainError):
            vault.keys.add_keychain()
    with opened(folder, keychain) as vault:
        assert is_whole(vault)


def test_a_power_cut_at_any_point_of_a_passphrase_change_leaves_one_that_opens(
    made: tuple[Path, str], keychain: Keychain, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder, _ = made
    opened_with = set()
    for stop in range(1, 100):
        copy = tmp_path / f"{stop}"
        shutil.copytree(folder, copy)
        vault = Vault.open(copy, keychain=keychain)
        with monkeypatch.context() as patched:
            counter = stop_at(patched, stop)
            with contextlib.suppress(PowerCut):
                vault.keys.add_passphrase("another phrase")
        vault.close()
        for phrase in (PHRASE, "another phrase"):
            with contextlib.suppress(VaultLockedError):
                with opened(copy, keychain, passphrase=phrase) as again:
                    assert is_whole(again)
                opened_with.add(phrase)
                break
        else:
            pytest.fail("neither the old nor the new passphrase opens the vault")
        if counter[0] < stop:
            break
    assert opened_with == {PHRASE, "another phrase"}


def test_a_header_changed_by_others_is_warned_of_until_keys_are_set_anew(
    made: tuple[Path, str], keychain: Keychain
) -> None:
    folder, _ = made
    found = headers.load(folder).header
    headers.save(folder, found.without("passphrase"))
    for _ in range(2):
        with opened(folder, keychain) as vault:
            assert any("something other than Strongroom" in each for each in vault.warnings)
            vault.library.keep("a", "a change does not hide it")
    with opened(folder, keychain) as vault:
        vault.keys.new_recovery_code()
    with opened(folder, keychain) as vault:
        assert vault.warnings == ()


def test_a_closed_vault_does_nothing_any_more(made: tuple[Path, str], keychain: Keychain) -> None:
    folder, _ = made
    vault = Vault.open(folder, keychain=keychain)
    vault.close()
    vault.close()
    for use in (vault.library.matters, vault.keys.add_keychain, vault.keys.new_recovery_code):
        with pytest.raises(VaultLockedError):
            use()


# --------------------------------------------------------------------------------- strict mode


def test_a_strict_vault_takes_keychain_and_passphrase_together(
    made: tuple[Path, str], keychain: Keychain
) -> None:
    folder, code = made
    with opened(folder, keychain) as vault:
        vault.keys.be_strict(PHRASE)
        assert vault.keys.slots() == ("both", "recovery")
        items = dict(FakeBackend.items)
    assert len(secret_items()) == 1, "the secret that opened the vault alone is gone"
    with pytest.raises(VaultLockedError):
        Vault.open(folder, keychain=keychain)
    with pytest.raises(VaultLockedError):
        Vault.open(folder, passphrase="another passphrase", keychain=keychain)
    FakeBackend.items.clear()
    with pytest.raises(KeychainError):
        Vault.open(folder, passphrase=PHRASE, keychain=keychain)
    with contextlib.closing(Vault.open(folder, recovery_code=code, keychain=keychain)) as vault:
        assert is_whole(vault)
    FakeBackend.items.update(items)
    with contextlib.closing(Vault.open(folder, passphrase=PHRASE, keychain=keychain)) as vault:
        assert is_whole(vault)
        vault.keys.add_passphrase("another long passphrase")
        assert [each.subject for each in vault.library.audit.entries(1)] == ["passphrase set"]
        with pytest.raises(UsageError):
            vault.keys.add_keychain()
        assert vault.keys.slots() == ("both", "recovery"), "a new passphrase leaves it strict"
    with contextlib.closing(
        Vault.open(folder, passphrase="another long passphrase", keychain=keychain)
    ) as vault:
        vault.keys.end_strict(PHRASE)
        assert vault.keys.slots() == ("keychain", "passphrase", "recovery")
    for key in ({"passphrase": PHRASE}, {}):
        with contextlib.closing(Vault.open(folder, keychain=keychain, **key)) as vault:
            assert is_whole(vault)


def test_a_keychain_that_fails_leaves_the_vault_as_it_was(
    made: tuple[Path, str], keychain: Keychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, _ = made

    def refuse(account: str, secret: bytes) -> None:
        raise KeychainError("locked", "unlock it")

    with opened(folder, keychain) as vault:
        with monkeypatch.context() as patched:
            patched.setattr(vault.keys._keychain, "write", refuse)
            for change in (vault.keys.be_strict, vault.keys.end_strict):
                with pytest.raises((KeychainError, NotFoundError)):
                    change(PHRASE)
        with pytest.raises(UsageError):
            vault.keys.be_strict("short")
        assert vault.keys.slots() == ("keychain", "passphrase", "recovery")


def test_a_slot_for_both_is_no_slot_for_one(made: tuple[Path, str]) -> None:
    """Its parts cannot be swapped between vaults, kinds or secrets."""
    key, secret = keyslots.new_key(), bytes(32)
    slot = keyslots.wrap_with_both("v", PHRASE, secret, key, "account", QUICK)
    assert keyslots.unwrap_with_both("v", slot, PHRASE, secret) == key
    for vault, phrase, other in (
        ("w", PHRASE, secret),
        ("v", "another phrase", secret),
        ("v", PHRASE, bytes([1]) * 32),
    ):
        with pytest.raises(VaultLockedError):
            keyslots.unwrap_with_both(vault, slot, phrase, other)


def test_a_recovery_code_that_could_not_be_kept_leaves_the_one_before(
    made: tuple[Path, str], keychain: Keychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, code = made
    written: list[Path] = []

    def fills_up(path: Path, data: bytes) -> None:
        if written:
            raise OSError(errno.ENOSPC, "No space left on device")
        written.append(path)
        atomic.replace_file(path, data)

    with opened(folder, keychain) as vault, monkeypatch.context() as patched:
        patched.setattr(headers, "replace_file", fills_up)
        with pytest.raises(VaultError, match="opens as before"):
            vault.keys.new_recovery_code()
        vault.close()
    assert written
    with contextlib.closing(Vault.open(folder, recovery_code=code, keychain=keychain)) as vault:
        assert is_whole(vault)
