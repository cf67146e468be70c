"""What can't be read from a disk: it is said why in the program's own words, which the window
translates, and not in the system's."""

import errno
import os
import threading
from pathlib import Path
from typing import Any, NoReturn

import pytest

from desktop.drafting.checks import files as checked_files
from desktop.drafting.redline.redlines import docx_at
from desktop.errors import DesktopError, reading_reason
from desktop.ingest.reader_process import originals
from desktop.ingest.run.load import Source, load
from desktop.ingest.scan import scan
from desktop.vault.copies import matter_file
from desktop.vault.disk.connections import check_file

FAULT = "The drive reports a fault."


@pytest.fixture
def broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file in a folder of a drive that can't be read."""
    file = tmp_path / "stick" / "lease.docx"
    file.parent.mkdir()
    file.write_bytes(b"bytes")
    real_open, real_os_open, real_scandir = Path.open, os.open, os.scandir

    def refuse() -> NoReturn:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    def open_path(path: Path, *rest: Any, **more: Any) -> Any:  # noqa: ANN401
        if file.parent in path.parents:
            refuse()
        return real_open(path, *rest, **more)

    def open_file(path: str | Path, *rest: int, **more: int) -> int:
        if file.parent in Path(path).parents:
            refuse()
        return real_os_open(path, *rest, **more)

    def list_folder(path: str) -> Any:  # noqa: ANN401
        return refuse() if Path(path) == file.parent else real_scandir(path)

    monkeypatch.setattr(Path, "open", open_path)
    monkeypatch.setattr(os, "open", open_file)
    monkeypatch.setattr(os, "scandir", list_folder)
    return file


def test_a_file_that_is_added(broken: Path) -> None:
    loaded = load(Source(str(broken)), None, lambda _: False, threading.Event())  # type: ignore[arg-type]
    assert loaded.problem == f"This file could not be read from the disk. {FAULT}"


def test_a_folder_that_is_added(broken: Path) -> None:
    problems = [found.problem for found in scan([broken.parent]).files]
    assert problems == [f"This folder could not be opened. {FAULT}"]


@pytest.mark.parametrize(
    "read",
    [
        docx_at,
        checked_files._bytes,
        matter_file.kind_of_key,
        lambda path: check_file(path, create=False),
        lambda path: originals._unchanged(path, ""),
    ],
)
def test_what_is_opened(read: Any, broken: Path) -> None:  # noqa: ANN401
    with pytest.raises(DesktopError) as caught:
        read(broken)
    assert FAULT in caught.value.message
    assert os.strerror(errno.EIO) not in caught.value.message


def test_an_original_that_can_not_be_read_is_not_said_to_be_gone(broken: Path) -> None:
    with pytest.raises(DesktopError) as caught:
        originals._unchanged(broken, "")
    assert caught.value.title == "The original can't be read"
    with pytest.raises(DesktopError) as caught:
        originals._unchanged(broken.parent.parent / "gone", "")
    assert caught.value.title == "The original is not there any more"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.EACCES, "You may not read it, or another program keeps it to itself."),
        (errno.ENOENT, "It is not there any more."),
        (errno.ETIMEDOUT, "The drive or the computer that holds it does not answer."),
        (errno.EROFS, "This drive can only be read."),
        (errno.EDOM, "The system refused it."),
    ],
)
def test_reading_is_told_from_writing(code: int, words: str) -> None:
    assert reading_reason(OSError(code, os.strerror(code))) == words
