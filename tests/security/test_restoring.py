"""Backups and restores: row for row, two at once, clocks that jump, folders that refuse."""

import contextlib
import hashlib
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.errors import CancelledError, VaultError, VaultLockedError
from desktop.vault.copies import backup, restoring
from desktop.vault.copies.backup import newest
from desktop.vault.disk import migrations
from desktop.vault.disk.database import Database
from desktop.vault.locks.unlocking import Given
from desktop.vault.log import audit
from desktop.vault.vault import Vault
from desktop.workspace import Workspace
from tests.end_to_end.conftest import PASSPHRASE
from tests.unit.vault_support import is_consistent, store


@pytest.fixture
def made(tmp_path: Path) -> Iterator[tuple[Vault, str]]:
    vault, code = Vault.create(tmp_path / "vault", passphrase=PASSPHRASE, use_keychain=False)
    with contextlib.closing(vault):
        vault.library.add_matter("A")
        for number in range(15):
            store(vault.library, "A", f"/{number}", f"zebra {number} okapi " * 300)
        yield vault, code


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def _rows(database: Database) -> dict[str, str]:
    """A hash of all rows of each table."""
    hashes = {}
    with database.reader() as connection:
        query = "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0 ORDER BY name"
        for (table,) in connection.execute(query).fetchall():
            rows = connection.execute(f'SELECT * FROM "{table}"').fetchall()  # noqa: S608 - ours
            hashes[table] = hashlib.sha256(repr(rows).encode()).hexdigest()
    return hashes


def test_a_restored_backup_is_the_same_row_for_row(
    made: tuple[Vault, str], stick: Path, tmp_path: Path
) -> None:
    vault, code = made
    before = _rows(vault.database)
    list(vault.backup(stick))
    restoring.restore(newest(stick), tmp_path / "restored", Given(recovery_code=code))
    key = vault.keys.key()
    with contextlib.closing(Database(tmp_path / "restored" / "vault.db", key)) as restored:
        assert _rows(restored) == before
    assert len(before) > 20


def test_of_two_restores_at_once_one_wins_and_the_vault_is_whole(
    made: tuple[Vault, str], stick: Path, tmp_path: Path
) -> None:
    vault, code = made
    list(vault.backup(stick))
    key, generation = vault.keys.key(), newest(stick)
    ends: list[VaultError | None] = []
    barrier = threading.Barrier(4)

    def restore() -> None:
        barrier.wait(10)
        try:
            backup.restore(generation, tmp_path / "restored", key)
            ends.append(None)
        except VaultError as error:
            ends.append(error)

    threads = [threading.Thread(target=restore) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert ends.count(None) == 1
    assert {error.title for error in ends if error} == {"The folder is not empty"}
    assert not [path for path in tmp_path.iterdir() if "restoring" in path.name]
    with contextlib.closing(Vault.open(tmp_path / "restored", recovery_code=code)) as opened:
        is_consistent(opened.library)
        assert len(opened.library.documents("A")) == 15


def test_looking_for_a_whole_backup_can_be_broken_off(made: tuple[Vault, str], stick: Path) -> None:
    vault, _ = made
    list(vault.backup(stick))
    cancel = threading.Event()
    assert backup.newest_whole(stick, vault.vault_id, cancel) is not None
    cancel.set()
    with pytest.raises(CancelledError):
        backup.newest_whole(stick, vault.vault_id, cancel)


# Presses Ctrl+C once the check has begun, as a user would in its middle.
_PRESSING = """
import os, signal, sys
from desktop.vault.disk import checking
from desktop import cli
real = checking.altered_pages
def pressed(*words):
    os.kill(os.getpid(), signal.SIGINT)
    return real(*words)
checking.altered_pages = pressed
sys.exit(cli.main(sys.argv[1:]))
"""


@pytest.mark.parametrize(
    "command", [["verify"], pytest.param(["backup", "{stick}"], marks=pytest.mark.slow)], ids=len
)
def test_ctrl_c_breaks_a_check_off(
    made: tuple[Vault, str], stick: Path, passphrase_file: Path, command: list[str]
) -> None:
    vault, _ = made
    vault.close()
    words = ["--vault", str(vault.folder), "--passphrase-file", str(passphrase_file)]
    words += [word.format(stick=stick) for word in command]
    done = subprocess.run(
        [sys.executable, "-c", _PRESSING, *words],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode != 0
    assert "Stopped" in done.stderr
    assert "Traceback" not in done.stderr
    assert not backup.generations(stick)
    assert not (vault.folder / "vault.damaged").exists()


# ------------------------------------------------------------------------------------ clock jumps


@pytest.mark.parametrize("years", [-20, 20])
def test_a_clock_that_jumps_breaks_neither_the_log_nor_the_vault(
    made: tuple[Vault, str], stick: Path, monkeypatch: pytest.MonkeyPatch, years: int
) -> None:
    vault, code = made
    far = (datetime.now(UTC) + timedelta(days=365 * years)).isoformat(timespec="seconds")
    with monkeypatch.context() as patched:
        patched.setattr(migrations, "now", lambda: far)
        for module in (audit, *_users_of_now()):
            if hasattr(module, "now"):
                patched.setattr(module, "now", lambda: far)
        store(vault.library, "A", "/then", "in another year")
        vault.note("backed up")
        list(vault.backup(stick))
    store(vault.library, "A", "/after", "back again")
    vault.note("backed up")
    assert vault.library.audit.broken_at() is None
    vault.close()
    with contextlib.closing(Vault.open(vault.folder, recovery_code=code)) as again:
        assert again.warnings == ()
        assert len(again.library.documents("A")) == 17
        list(again.backup(stick))
        assert all(backup.check(each) == [] for each in backup.generations(stick))


def _users_of_now() -> list[object]:
    import desktop.vault.holdings.files
    import desktop.vault.library
    import desktop.vault.log.audit_log

    return [desktop.vault.library, desktop.vault.holdings.files, desktop.vault.log.audit_log]


# ---------------------------------------------------------------------------- folders that refuse


@pytest.fixture
def read_only(tmp_path: Path, made: tuple[Vault, str]) -> Iterator[Path]:
    """The vault on a file system that is mounted for reading only (as root), or in a folder whose
    mode says so."""
    vault, _ = made
    vault.close()
    mounted = tmp_path / "mounted"
    mounted.mkdir()
    bind = ["mount", "--bind", str(vault.folder), str(mounted)]
    if os.geteuid() == 0 and subprocess.run(bind, capture_output=True, check=False).returncode == 0:
        remount = ["mount", "-o", "remount,bind,ro", str(mounted)]
        subprocess.run(remount, capture_output=True, check=True)
        yield mounted
        subprocess.run(["umount", str(mounted)], check=True)
    elif os.geteuid() != 0:
        vault.folder.chmod(0o500)
        yield vault.folder
        vault.folder.chmod(0o700)
    else:
        pytest.skip("root may write everywhere, and may not mount here")


def test_a_read_only_folder_gives_a_clear_message(read_only: Path) -> None:
    before = {path.name: path.read_bytes() for path in read_only.iterdir()}
    with pytest.raises(VaultError, match="refuses writing") as caught:
        Vault.open(read_only, passphrase=PASSPHRASE)
    assert "Check that you may write there" in caught.value.message
    assert {path.name: path.read_bytes() for path in read_only.iterdir()} == before


def test_keys_changed_before_a_backup_takes_the_vaults_place_stay_changed(
    made: tuple[Vault, str], stick: Path
) -> None:
    vault, old = made
    list(vault.backup(stick))
    vault.restore_in_place(newest(stick))
    new = vault.keys.new_recovery_code()
    vault.close()
    Vault.open(vault.folder, recovery_code=new).close()
    with pytest.raises(VaultLockedError):
        Vault.open(vault.folder, recovery_code=old)


def test_restoring_says_how_far_it_is_and_that_the_drive_is_gone(
    made: tuple[Vault, str], stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault, code = made
    monkeypatch.setattr(backup, "PIECE", 64 * 1024)
    list(vault.backup(stick))
    generation, told = newest(stick), []
    restoring.restore(
        generation,
        tmp_path / "restored",
        Given(recovery_code=code),
        copied=lambda done, total: told.append((done, total)),
    )
    assert told[-1] == (len(generation.pieces), len(generation.pieces))
    assert [done for done, _ in told] == list(range(1, len(told) + 1))

    def pulled(done: int, total: int) -> None:
        if stick.exists():
            stick.rename(tmp_path / "away")

    with pytest.raises(VaultError, match="The drive of the backup is gone"):
        restoring.restore(generation, tmp_path / "again", Given(recovery_code=code), copied=pulled)
    assert not list(tmp_path.glob("*again*"))


def test_a_backup_for_a_new_folder_takes_no_vault_s_place(
    made: tuple[Vault, str], stick: Path, tmp_path: Path
) -> None:
    vault, code = made
    list(vault.backup(stick))
    vault.close()
    before = sorted(file.name for file in tmp_path.iterdir())
    with pytest.raises(VaultError, match="not empty"):
        Workspace.restore_vault(newest(stick), vault.folder, recovery_code=code, over=False)
    assert sorted(file.name for file in tmp_path.iterdir()) == before
