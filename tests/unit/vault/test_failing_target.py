"""What is saved to a drive that is full or can only be read: it is said so, nothing half-written is
left there, and what was there before is as it was. And what is saved from such a drive."""

import contextlib
import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.errors import DesktopError, VaultError
from desktop.ingest.run.report import write_report
from desktop.vault.copies import backup
from desktop.vault.copies.backup_plan import BackupPlan
from desktop.vault.disk.database import Database
from desktop.vault.library import Library
from desktop.workspace import Workspace
from tests.unit.vault.matter_file_support import MATTER, export, vault_with_matter
from tests.unit.vault_support import PHRASE, quick_argon

Save = Callable[[Path], object]
FULL = "There is no space left on this drive."
READ_ONLY = "This drive can only be read."


@pytest.fixture
def source(tmp_path: Path) -> Iterator[tuple[Database, Library]]:
    with vault_with_matter(tmp_path) as made:
        yield made


@pytest.fixture(params=[FULL, READ_ONLY])
def drive(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[Path, str]:
    """A folder on a drive that refuses, with an older matter and report; what is said of it."""
    folder = tmp_path / "stick"
    folder.mkdir()
    for name in ("lane.strongroom", "report.html", "report.csv"):
        (folder / name).write_bytes(b"an older one")
    real = os.open, os.fsync
    there: set[int] = set()

    def open_there(path: str | Path, flags: int, *rest: int, **more: int) -> int:
        is_new = flags & os.O_CREAT and folder in Path(path).parents
        if is_new and request.param == READ_ONLY:
            raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(path))
        handle = real[0](path, flags, *rest, **more)
        there.update({handle} if is_new else ())
        return handle

    def force(handle: int) -> None:
        if request.param == FULL and handle in there:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        real[1](handle)

    monkeypatch.setattr(os, "open", open_there)
    monkeypatch.setattr(os, "fsync", force)
    return folder, str(request.param)


def refused(save: Save, out: Path, why: str) -> None:
    before = {each.name for each in out.parent.iterdir()}
    with pytest.raises(DesktopError) as caught:
        save(out)
    assert caught.value.message.startswith(why)
    assert out.read_bytes() == b"an older one"
    assert {each.name for each in out.parent.iterdir()} == before


def test_a_matter_is_not_exported_there(
    source: tuple[Database, Library], drive: tuple[Path, str]
) -> None:
    folder, why = drive
    refused(lambda out: export(source, out), folder / "lane.strongroom", why)
    assert [entry.action for entry in source[1].audit.entries()].count("matter exported") == 0


@pytest.mark.parametrize("name", ["report.html", "report.csv"])
def test_a_report_is_not_saved_there(
    source: tuple[Database, Library], drive: tuple[Path, str], name: str
) -> None:
    folder, why = drive
    documents = source[1].documents(MATTER)
    refused(lambda out: write_report(MATTER, documents, out), folder / name, why)


def test_a_vault_on_a_full_drive_is_backed_up_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who backs up because the disk is full is not told that it failed."""

    def full(*_: object, **__: object) -> None:
        raise VaultError("The disk is full", "The last step was not kept.")

    quick_argon(monkeypatch)
    stick = tmp_path / "stick"
    stick.mkdir()
    workspace, _ = Workspace.create(tmp_path / "vault", passphrase=PHRASE, use_keychain=False)
    with contextlib.closing(workspace):
        workspace.keep_backup_plan(BackupPlan(str(stick), "day"))
        with monkeypatch.context() as patched:
            patched.setattr("desktop.vault.vault.Vault.note", full)
            patched.setattr(workspace, "keep", full)
            list(workspace.back_up(stick))
        assert backup.check(backup.newest(stick)) == []
