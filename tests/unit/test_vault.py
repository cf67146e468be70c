"""Making, opening and closing a vault: every key, every way it can be refused."""

import contextlib
import errno
import os
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.errors import (
    KeychainError,
    NotFoundError,
    UsageError,
    VaultDamagedError,
    VaultError,
    VaultExistsError,
    VaultInUseError,
    VaultLockedError,
    VaultMissingError,
)
from desktop.vault.disk import atomic, migrations
from desktop.vault.disk import header as headers
from desktop.vault.locks import keyslots, recovery_code
from desktop.vault.locks.keychain import SERVICE, Keychain
from desktop.vault.locks.keyslots import Argon
from desktop.vault.vault import Vault
from tests.unit.vault_support import FakeBackend, allow_fake, store

PHRASE = "correct horse battery staple"
QUICK = Argon(1, 64, 1)


@pytest.fixture(autouse=True)
def keychain(monkeypatch: pytest.MonkeyPatch) -> Keychain:
    """A keychain in memory, and an Argon2 that takes no second: its strength is tested with the
    key slots."""
    allow_fake(monkeypatch)
    monkeypatch.setattr(keyslots, "FLOOR", QUICK)
    real = keyslots.wrap_with_passphrase
    monkeypatch.setattr(
        keyslots, "wrap_with_passphrase", lambda vault, phrase, key: real(vault, phrase, key, QUICK)
    )
    return Keychain(FakeBackend(), seconds=2)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "vault"


@pytest.fixture
def made(folder: Path, keychain: Keychain) -> tuple[Path, str]:
    """A closed vault with all three keys and one document; its folder and recovery code."""
    vault, code = Vault.create(folder, passphrase=PHRASE, keychain=keychain)
    with contextlib.closing(vault):
        vault.library.add_matter("A")
        store(vault.library, "A", "/a", "zebra")
    return folder, code


@contextlib.contextmanager
def opened(folder: Path, keychain: Keychain, **keys: str) -> Iterator[Vault]:
    with contextlib.closing(Vault.open(folder, keychain=keychain, **keys)) as vault:
        yield vault


def is_whole(vault: Vault) -> bool:
    return [p.text for p in vault.library.match("A", "zebra", 5)] == ["zebra"]


def state(folder: Path) -> dict[str, bytes]:
    """The files of a vault without the lock's text, which names the process."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name != "vault.lock"}


def secret_items() -> set[str]:
    """The keychain's entries that open something: not what it remembers of the vault."""
    return {account for _, account in FakeBackend.items if "-seen-" not in account}


# ------------------------------------------------------------------------------------- making


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
        before = state(folder)
        with pytest.raises(VaultExistsError):
            Vault.create(folder, passphrase=PHRASE, keychain=keychain)
        assert state(folder) == before
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


class PowerCut(BaseException):
    pass


def test_a_power_cut_while_it_is_made_leaves_no_vault_or_a_whole_one(
    tmp_path: Path, keychain: Keychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every call that reaches the disk is the last one, in turn. The process does not even tidy
    up: removing a tree does nothing."""
    seen = set()
    for stop in range(1, 200):
        folder = tmp_path / f"{stop}" / "vault"
        with monkeypatch.context() as patched:
            counter = _stop_at(patched, stop)
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


def _stop_at(patched: pytest.MonkeyPatch, stop: int) -> list[int]:
    counter = [0]

    def counted(real: Callable[..., object]) -> Callable[..., object]:
        def call(*args: object, **kwargs: object) -> object:
            counter[0] += 1
            if counter[0] == stop:
                raise PowerCut
            return real(*args, **kwargs)

        return call

    for owner, name in (
        (os, "open"),
        (os, "fsync"),
        (Path, "replace"),
        (Path, "rename"),
        (Path, "mkdir"),
        (Path, "rmdir"),
    ):
        patched.setattr(owner, name, counted(getattr(owner, name)))
    return counter


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


# ------------------------------------------------------------------------------------ opening


def test_no_vault_is_said_so_and_nothing_is_made(tmp_path: Path, keychain: Keychain) -> None:
    with pytest.raises(VaultMissingError):
        Vault.open(tmp_path / "nowhere", keychain=keychain)
    with pytest.raises(VaultMissingError):
        Vault.open(tmp_path, passphrase=PHRASE, keychain=keychain)
    assert list(tmp_path.iterdir()) == []


def test_wrong_keys_are_refused_and_change_nothing(
    made: tuple[Path, str], keychain: Keychain
) -> None:
    folder, code = made
    other = recovery_code.write(recovery_code.make())
    typo = ("0" if code[0] != "0" else "1") + code[1:]
    before = state(folder)
    for keys, message in (
        ({"passphrase": "wrong"}, "passphrase is wrong"),
        ({"passphrase": ""}, "passphrase is wrong"),
        ({"recovery_code": other}, "belongs to another vault"),
        ({"recovery_code": typo}, "Group 1 "),
        ({"recovery_code": ""}, "not complete"),
    ):
        with pytest.raises(VaultLockedError, match=message):
            Vault.open(folder, keychain=keychain, **keys)
    assert state(folder) == before
    with opened(folder, keychain) as vault:
        assert is_whole(vault)


def test_an_item_that_is_gone_leaves_the_vault_as_it_is(
    made: tuple[Path, str], keychain: Keychain
) -> None:
    folder, code = made
    before = state(folder)
    FakeBackend.items.clear()
    with pytest.raises(KeychainError, match="no longer holds"):
        Vault.open(folder, keychain=keychain)
    assert state(folder) == before
    assert FakeBackend.items == {}
    with opened(folder, keychain, recovery_code=code) as vault:
        assert is_whole(vault)
        vault.keys.add_keychain()
    with opened(folder, keychain) as vault:
        assert is_whole(vault)


def test_an_item_that_was_replaced_is_said_so(made: tuple[Path, str], keychain: Keychain) -> None:
    folder, _ = made
    ((service, account), _) = next(iter(FakeBackend.items.items()))
    assert service == SERVICE
    keychain.write(account, b"x" * 32)
    with pytest.raises(KeychainError, match="was changed"):
        Vault.open(folder, keychain=keychain)


def test_a_vault_is_open_once(made: tuple[Path, str], keychain: Keychain) -> None:
    folder, _ = made
    with opened(folder, keychain), pytest.raises(VaultInUseError, match=str(os.getpid())):
        Vault.open(folder, keychain=keychain)
    with opened(folder, keychain) as vault:
        assert is_whole(vault)


def test_a_failed_opening_lets_go_of_the_lock(made: tuple[Path, str], keychain: Keychain) -> None:
    folder, _ = made
    with pytest.raises(VaultLockedError):
        Vault.open(folder, passphrase="wrong", keychain=keychain)
    with opened(folder, keychain):
        pass


@pytest.mark.parametrize(
    "damage",
    [
        lambda file: file.unlink(),
        lambda file: file.write_bytes(b""),
        lambda file: file.write_bytes(file.read_bytes()[:1000]),
        lambda file: file.write_bytes(file.read_bytes()[:8192]),
        lambda file: (
            file.with_name("vault.db-first").unlink(),
            file.write_bytes(os.urandom(4096) + file.read_bytes()[4096:]),
        ),
        lambda file: file.write_bytes(b"SQLite format 3\0" + file.read_bytes()[16:]),
    ],
)
def test_a_damaged_database_is_refused_and_never_replaced(
    made: tuple[Path, str], keychain: Keychain, damage: Callable[[Path], object]
) -> None:
    folder, code = made
    damage(folder / "vault.db")
    before = state(folder)
    for keys in ({}, {"passphrase": PHRASE}, {"recovery_code": code}):
        with pytest.raises(VaultDamagedError):
            Vault.open(folder, keychain=keychain, **keys)
    after = state(folder)
    assert after.get("vault.db") == before.get("vault.db")
    assert {"header.json", "header.json.old"} <= after.keys()


def test_a_database_without_a_header_gets_no_new_key(
    made: tuple[Path, str], keychain: Keychain
) -> None:
    folder, _ = made
    for name in ("header.json", "header.json.old"):
        (folder / name).unlink()
    before = state(folder)
    with pytest.raises(VaultDamagedError, match="header is damaged"):
        Vault.open(folder, keychain=keychain)
    assert state(folder) == before


def test_files_of_two_vaults_are_told_apart(
    made: tuple[Path, str], tmp_path: Path, keychain: Keychain
) -> None:
    folder, _ = made
    other = tmp_path / "other"
    vault, _ = Vault.create(other, passphrase=PHRASE, keychain=keychain)
    vault.close()
    shutil.copy(other / "vault.db", folder / "vault.db")
    with pytest.raises(VaultDamagedError):
        Vault.open(folder, keychain=keychain)


def test_one_broken_header_heals_and_is_told_once(
    made: tuple[Path, str], keychain: Keychain
) -> None:
    folder, _ = made
    for name in (headers.NAME, headers.COPY_NAME):
        (folder / name).write_bytes(b"broken")
        with opened(folder, keychain) as vault:
            assert is_whole(vault)
            assert len(vault.warnings) == 1
            assert "copies of the vault's header" in vault.warnings[0]
        with opened(folder, keychain) as vault:
            assert vault.warnings == ()


# -------------------------------------------------------------------------------- lost changes


def crashed_copy(folder: Path, keychain: Keychain, target: Path) -> None:
    """What a crash leaves: a copy of the files of an open vault with an unfolded log."""
    with opened(folder, keychain) as vault:
        vault.library.keep("a", "committed")
        shutil.copytree(folder, target)


def test_after_a_crash_everything_is_there_and_nothing_is_warned_of(
    made: tuple[Path, str], tmp_path: Path, keychain: Keychain
) -> None:
    copy = tmp_path / "crashed"
    crashed_copy(made[0], keychain, copy)
    with opened(copy, keychain) as vault:
        assert vault.warnings == ()
        assert vault.library.kept("a") == "committed"
    with opened(copy, keychain) as vault:
        assert vault.warnings == ()


def test_a_log_that_was_deleted_after_a_crash_is_warned_of(
    made: tuple[Path, str], tmp_path: Path, keychain: Keychain
) -> None:
    copy = tmp_path / "crashed"
    crashed_copy(made[0], keychain, copy)
    (copy / "vault.db-wal").unlink()
    with opened(copy, keychain) as vault:
        assert vault.library.kept("a") is None
        assert len(vault.warnings) == 1
        assert "vault.db-wal" in vault.warnings[0]
    with opened(copy, keychain) as vault:
        assert vault.warnings == ()


def test_an_older_database_is_warned_of(made: tuple[Path, str], keychain: Keychain) -> None:
    folder, _ = made
    old = (folder / "vault.db").read_bytes()
    with opened(folder, keychain) as vault:
        for number in range(5):
            vault.library.keep("a", f"{number}")
    (folder / "vault.db").write_bytes(old)
    with opened(folder, keychain) as vault:
        assert len(vault.warnings) == 1
        assert re.search(r"\b6 changes are missing\. It may", vault.warnings[0])


def test_opening_writes_one_line_of_the_audit_log_and_nothing_else(
    made: tuple[Path, str], keychain: Keychain
) -> None:
    folder, _ = made
    with opened(folder, keychain) as vault:
        before = [entry.action for entry in vault.library.audit.entries()]
        counts = vault.library.totals()
    with opened(folder, keychain) as vault:
        assert is_whole(vault)
        assert [entry.action for entry in vault.library.audit.entries()] == [*before, "unlocked"]
        assert vault.library.totals() == counts


def test_a_migration_copies_first_and_the_copy_goes_at_the_next_opening(
    made: tuple[Path, str], keychain: Keychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, _ = made
    step = ("m9001_one", lambda connection: connection.execute("CREATE TABLE one (a)"))
    longer = (*migrations.MIGRATIONS, step)
    monkeypatch.setattr(migrations, "MIGRATIONS", longer)
    with opened(folder, keychain) as vault:
        assert is_whole(vault)
        assert (folder / "before-m9001_one.db").exists()
    with opened(folder, keychain) as vault:
        assert is_whole(vault)
        assert not (folder / "before-m9001_one.db").exists()


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
    assert not any(wrapped in data for data in state(folder).values())


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
            counter = _stop_at(patched, stop)
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


def test_the_ways_to_open_are_told_without_a_key(
    made: tuple[Path, str], tmp_path: Path, keychain: Keychain
) -> None:
    folder, _ = made
    assert Vault.ways_to_open(folder) == ("keychain", "passphrase", "recovery")
    with opened(folder, keychain) as vault:
        vault.keys.remove_slot("keychain")
        assert Vault.ways_to_open(folder) == ("passphrase", "recovery")
    with pytest.raises(VaultMissingError):
        Vault.ways_to_open(tmp_path)


def test_a_read_only_folder_gives_a_clear_message(
    made: tuple[Path, str], keychain: Keychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Simulated, since these tests may run as root, whom no mode stops."""
    folder, _ = made
    real = os.open

    def refuse(path: str, flags: int, *args: int, **kwargs: int) -> int:
        if flags & (os.O_RDWR | os.O_WRONLY | os.O_CREAT):
            raise PermissionError(13, "Permission denied")
        return real(path, flags, *args, **kwargs)

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(VaultError, match="refuses writing"):
        Vault.open(folder, keychain=keychain)


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
