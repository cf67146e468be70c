"""Making a vault: all its keys, or none of it."""

import contextlib
import os
import shutil
from pathlib import Path

import pytest

from desktop.errors import KeychainError, UsageError, VaultError, VaultExistsError, VaultLockedError
from desktop.vault.locks import recovery_code
from desktop.vault.locks.keychain import Keychain
from desktop.vault.vault import Vault
from tests.unit.vault_support import (
    PHRASE,
    FakeBackend,
    PowerCut,
    files_of,
    is_whole,
    opened,
    stop_at,
)

pytestmark = pytest.mark.usefixtures("keychain")


def test_a_new_vault_has_all_its_keys_and_private_files(folder: Path, keychain: Keychain) -> None:
    assert not Vault.exists(folder)
    vault, code = Vault.create(folder, passphrase=PHRASE, keychain=keychain)
    with contextlib.closing(vault):
        assert vault.keys.slots() == ("keychain", "passphrase", "recovery")
        assert vault.warnings == ()
        assert len(recovery_code.read(code)) == 32
        assert folder.stat().st_mode & 0o777 == 0o700
        modes = {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()}
    assert set(modes.values()) == {0o600}, modes
    assert sorted(path.name for path in folder.parent.iterdir()) == ["vault"]
    assert Vault.exists(folder)


@pytest.mark.parametrize("way", ["keychain", "passphrase", "recovery"])
def test_each_key_opens_everything(made: tuple[Path, str], keychain: Keychain, way: str) -> None:
    folder, code = made
    keys = {"passphrase": {"passphrase": PHRASE}, "recovery": {"recovery_code": code}}
    with opened(folder, keychain, **keys.get(way, {})) as vault:
        assert is_whole(vault)
        assert vault.warnings == ()


def test_the_recovery_code_opens_on_a_fresh_machine(
    made: tuple[Path, str], tmp_path: Path, keychain: Keychain
) -> None:
    folder, code = made
    copy = tmp_path / "usb stick"
    shutil.copytree(folder, copy)
    FakeBackend.items.clear()
    with opened(copy, keychain, recovery_code=code) as vault:
        assert is_whole(vault)


def test_a_vault_that_is_there_is_never_overwritten(
    made: tuple[Path, str], keychain: Keychain
) -> None:
    folder, _ = made
    for missing in ((), ("vault.db",), ("header.json", "header.json.old")):
        for name in missing:
            (folder / name).rename(folder / f"{name}.aside")
        before = files_of(folder)
        with pytest.raises(VaultExistsError):
            Vault.create(folder, passphrase=PHRASE, keychain=keychain)
        assert files_of(folder) == before
        for name in missing:
            (folder / f"{name}.aside").rename(folder / name)


def test_a_folder_with_other_files_is_left_alone(folder: Path, keychain: Keychain) -> None:
    folder.mkdir(parents=True)
    (folder / "letter.txt").write_text("mine")
    with pytest.raises(VaultError, match="could not be made"):
        Vault.create(folder, passphrase=PHRASE, keychain=keychain)
    assert [path.name for path in folder.iterdir()] == ["letter.txt"]
    assert [path.name for path in folder.parent.iterdir()] == ["vault"]
    assert FakeBackend.items == {}


def test_an_empty_folder_becomes_a_vault(folder: Path, keychain: Keychain) -> None:
    folder.mkdir(parents=True)
    vault, _ = Vault.create(folder, passphrase=PHRASE, keychain=keychain)
    vault.close()
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_vault_needs_a_key_that_a_person_has(folder: Path, keychain: Keychain) -> None:
    with pytest.raises(UsageError):
        Vault.create(folder, use_keychain=False, keychain=keychain)
    with pytest.raises(UsageError, match="too short"):
        Vault.create(folder, passphrase="short", keychain=keychain)
    assert not folder.parent.exists()
    assert FakeBackend.items == {}


def test_without_a_keychain_nothing_is_asked_of_one(folder: Path, keychain: Keychain) -> None:
    vault, _ = Vault.create(folder, passphrase=PHRASE, use_keychain=False, keychain=keychain)
    vault.close()
    assert FakeBackend.items == {}
    with pytest.raises(VaultLockedError, match="The vault is locked"):
        Vault.open(folder, keychain=keychain)


def test_a_keychain_that_keeps_nothing_makes_no_vault(
    folder: Path, keychain: Keychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FakeBackend, "set_password", lambda *_: None)
    with pytest.raises(KeychainError, match="does not keep"):
        Vault.create(folder, passphrase=PHRASE, keychain=keychain)
    assert not folder.exists()


def test_a_power_cut_while_it_is_made_leaves_no_vault_or_a_whole_one(
    tmp_path: Path, keychain: Keychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every call that reaches the disk is the last one, in turn. The process does not even tidy
    up: removing a tree does nothing."""
    seen = set()
    for stop in range(1, 200):
        folder = tmp_path / f"{stop}" / "vault"
        with monkeypatch.context() as patched:
            counter = stop_at(patched, stop)
            patched.setattr(shutil, "rmtree", lambda *_, **__: None)
            try:
                vault, code = Vault.create(folder, passphrase=PHRASE, keychain=keychain)
                vault.close()
            except PowerCut:
                pass
        seen.add(Vault.exists(folder))
        if Vault.exists(folder):
            with opened(folder, keychain, passphrase=PHRASE) as vault:
                assert vault.library.matters() == []
                vault.database.verify()
        if counter[0] < stop:
            break
    else:
        pytest.fail("it was never finished")
    assert seen == {True, False}
    assert len(code) == 77


def test_what_an_unfinished_making_left_is_swept_later(folder: Path, keychain: Keychain) -> None:
    left = folder.parent / ".vault.new-0badc0de"
    fresh = folder.parent / ".vault.new-00000001"
    for each in (left, fresh):
        each.mkdir(parents=True)
        (each / "vault.db").write_bytes(b"unfinished")
    os.utime(left, (0, 0))
    vault, _ = Vault.create(folder, passphrase=PHRASE, keychain=keychain)
    vault.close()
    assert not left.exists()
    assert fresh.exists()
