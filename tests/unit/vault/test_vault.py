"""Opening and closing a vault: every key, every way it can be refused, every loss that is told."""

import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.errors import (
    KeychainError,
    VaultDamagedError,
    VaultError,
    VaultInUseError,
    VaultLockedError,
    VaultMissingError,
)
from desktop.vault.disk import header as headers
from desktop.vault.disk import migrations
from desktop.vault.locks import recovery_code
from desktop.vault.locks.keychain import SERVICE, Keychain
from desktop.vault.vault import Vault
from tests.unit.vault_support import (
    PHRASE,
    FakeBackend,
    files_of,
    is_whole,
    opened,
)

pytestmark = pytest.mark.usefixtures("keychain")


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
    before = files_of(folder)
    for keys, message in (
        ({"passphrase": "wrong"}, "passphrase is wrong"),
        ({"passphrase": ""}, "passphrase is wrong"),
        ({"recovery_code": other}, "belongs to another vault"),
        ({"recovery_code": typo}, "Group 1 "),
        ({"recovery_code": ""}, "not complete"),
    ):
        with pytest.raises(VaultLockedError, match=message):
            Vault.open(folder, keychain=keychain, **keys)
    assert files_of(folder) == before
    with opened(folder, keychain) as vault:
        assert is_whole(vault)


def test_an_item_that_is_gone_leaves_the_vault_as_it_is(
    made: tuple[Path, str], keychain: Keychain
) -> None:
    folder, code = made
    before = files_of(folder)
    FakeBackend.items.clear()
    with pytest.raises(KeychainError, match="no longer holds"):
        Vault.open(folder, keychain=keychain)
    assert files_of(folder) == before
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
    before = files_of(folder)
    for keys in ({}, {"passphrase": PHRASE}, {"recovery_code": code}):
        with pytest.raises(VaultDamagedError):
            Vault.open(folder, keychain=keychain, **keys)
    after = files_of(folder)
    assert after.get("vault.db") == before.get("vault.db")
    assert {"header.json", "header.json.old"} <= after.keys()


def test_a_database_without_a_header_gets_no_new_key(
    made: tuple[Path, str], keychain: Keychain
) -> None:
    folder, _ = made
    for name in ("header.json", "header.json.old"):
        (folder / name).unlink()
    before = files_of(folder)
    with pytest.raises(VaultDamagedError, match="header is damaged"):
        Vault.open(folder, keychain=keychain)
    assert files_of(folder) == before


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
