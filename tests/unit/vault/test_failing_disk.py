"""Drives that are pulled out or refuse while a vault lies on them: it is said in words, and nothing
is made in their place."""

import contextlib
import errno
import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop import cli, launcher, settings
from desktop.commands import server
from desktop.errors import DesktopError, VaultDamagedError, VaultError, of_disk
from desktop.vault.disk.atomic import replace_file
from desktop.vault.disk.connections import OperationalError
from desktop.vault.disk.database import Database
from desktop.vault.disk.database_errors import refused
from tests.unit.vault_support import new_database


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    folder = tmp_path / "drive"
    folder.mkdir()
    with contextlib.closing(new_database(folder)) as opened:
        yield opened


def pull_out(database: Database) -> Path:
    """Leave an empty folder where the drive was; returns it."""
    folder = database.path.parent
    folder.rename(folder.with_name("away"))
    folder.mkdir()
    database._readers.drop_idle()
    return folder


def refused_unlink(path: Path, missing_ok: bool = False) -> None:
    raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(path))


def test_no_empty_vault_is_made_where_the_drive_was(database: Database) -> None:
    left = pull_out(database)
    with pytest.raises(VaultError, match="drive is connected"), database.reader():
        pass
    assert list(left.iterdir()) == []


def write(database: Database) -> None:
    with database.writer() as connection:
        connection.execute("INSERT OR REPLACE INTO kept VALUES ('a', 'b')")


def test_nothing_is_written_into_a_vault_that_was_deleted_or_moved(database: Database) -> None:
    left = pull_out(database)
    with pytest.raises(VaultError, match="not there any more"):
        write(database)
    shutil.copy(left.with_name("away") / "vault.db", left)
    with pytest.raises(VaultError, match="drive is connected"):
        write(database)
    shutil.rmtree(left)
    left.with_name("away").rename(left)
    write(database)


def test_a_drive_that_is_away_is_not_called_damage(database: Database) -> None:
    """SQLCipher takes a page that the drive did not give for one that was altered."""
    pull_out(database)
    for access in (database.reader, database.exclusive):
        with pytest.raises(VaultError, match="drive is connected") as caught, access():
            raise failure(sqlite3.SQLITE_CORRUPT)
        assert not isinstance(caught.value, VaultDamagedError)


def test_another_file_in_its_place_is_not_called_damage(database: Database) -> None:
    left = pull_out(database)
    shutil.copy(left.with_name("away") / "vault.db", left)
    with pytest.raises(VaultError, match="drive is connected") as caught, database.reader():
        raise failure(sqlite3.SQLITE_CORRUPT)
    assert not isinstance(caught.value, VaultDamagedError)


def test_a_drive_that_came_back_and_gives_nothing_is_not_called_damage(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(*_: object, **__: object) -> None:
        raise refused()

    with database.reader():
        monkeypatch.setattr("desktop.vault.disk.database.connect", refuses)
    for access in (database.reader, database.writer):
        with pytest.raises(VaultError, match="drive is connected") as caught, access():
            raise failure(sqlite3.SQLITE_CORRUPT)
        assert not isinstance(caught.value, VaultDamagedError)
    assert not database._readers._idle


def test_a_damaged_vault_is_called_so(database: Database) -> None:
    for access in (database.reader, database.writer):
        with pytest.raises(VaultDamagedError), access():
            raise failure(sqlite3.SQLITE_CORRUPT)


def failure(code: int) -> Exception:
    error = OperationalError("said by SQLite")
    vars(error)["sqlite_errorcode"] = code
    return error


def test_a_vault_whose_drive_is_gone_says_so_when_its_size_is_asked(database: Database) -> None:
    pull_out(database)
    with pytest.raises(VaultError, match="drive is there"):
        _ = database.bytes


def test_a_checkpoint_asks_nothing_of_a_drive_that_can_only_be_read(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    with database.writer() as connection:
        connection.execute("INSERT INTO kept VALUES ('a', 'b')")
        connection.execute("DELETE FROM kept")
    monkeypatch.setattr(Path, "unlink", refused_unlink)
    assert database.checkpoint()


def test_a_failing_write_says_what_failed_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    monkeypatch.setattr(Path, "unlink", refused_unlink)
    with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)):
        replace_file(tmp_path / "file", b"x")
    with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)):
        settings.save(settings.Settings(), tmp_path / "settings.json")


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EIO])
def test_a_disk_s_refusal_that_nobody_foresaw_is_no_bug(
    number: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuses(*_: object) -> None:
        raise OSError(number, os.strerror(number), "/canary7421")

    monkeypatch.setattr(cli, "open_bridge", refuses)
    assert cli.main(["status"]) == 1
    said = capsys.readouterr().err
    assert "drive" in said
    assert "please report" not in said
    assert "canary7421" not in said


def test_a_server_s_address_that_can_not_be_kept_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses(**_: object) -> None:
        raise PermissionError(errno.EPERM, "no")

    monkeypatch.setattr(settings, "change", refuses)
    with pytest.raises(DesktopError, match="address of the server stays"):
        server._remember("")


@pytest.mark.skipif(sys.platform == "win32", reason="no local sockets there")
def test_no_folder_for_temporary_files_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.setattr(tempfile, "_candidate_tempdir_list", lambda: ["/nowhere"])
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    server_words = ["--server", "http://127.0.0.1:9"]
    assert cli.main([*server_words, "status"]) == 1
    assert launcher.main(server_words) == 1
    said = capsys.readouterr().err
    assert said.count("Set TMPDIR") == 2
    assert "Traceback" not in said


def test_a_server_in_the_settings_keeps_no_window_from_starting(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chosen = settings.Settings(server="http://127.0.0.1:9")
    monkeypatch.setattr(settings, "load", lambda: chosen)
    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.setattr(tempfile, "_candidate_tempdir_list", lambda: ["/nowhere"])
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    assert launcher._lane(None) is None


def test_a_file_that_is_not_there_may_be_a_bug() -> None:
    assert of_disk(FileNotFoundError(errno.ENOENT, "no", "/some/file")) is None
    assert of_disk(ValueError()) is None
