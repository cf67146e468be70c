"""Which files a folder holds, and what is said of those that can't be read."""

import os
import time
from pathlib import Path

import pytest

from desktop.documents import Status
from desktop.events import AddSummary
from desktop.ingest.scan import BAD_NAME, NOT_A_FILE, scan
from tests.unit.ingest.pipeline_support import MATTER, Desk, make_files


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_files(tmp_path)


def test_hidden_and_system_files_are_passed_over(tmp_path: Path) -> None:
    for name in (".hidden", "~$lease.docx", "Thumbs.db", ".git/config", "__MACOSX/x", "seen.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("x")
    assert [Path(found.path).name for found in scan([tmp_path]).files] == ["seen.txt"]
    assert [found.path for found in scan([tmp_path / ".hidden"]).files] == [
        str(tmp_path / ".hidden")
    ]


def test_files_come_in_the_order_in_which_people_count(tmp_path: Path) -> None:
    for name in ("10.txt", "9.txt", "Page 2.txt", "page 11.txt", "b.txt", "A.txt", "٣.txt"):
        (tmp_path / name).write_text("x")
    names = [Path(found.path).name for found in scan([tmp_path]).files]
    assert names[:6] == ["9.txt", "10.txt", "A.txt", "b.txt", "Page 2.txt", "page 11.txt"]


def test_a_link_that_is_given_itself_is_followed(tmp_path: Path) -> None:
    real = tmp_path / "real"
    real.mkdir()
    (real / "a.txt").write_text("x")
    (tmp_path / "link").symlink_to(real)
    found = scan([tmp_path / "link"]).files
    assert [item.path for item in found] == [str(tmp_path / "link" / "a.txt")]


def test_relative_paths_become_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("x")
    assert [found.path for found in scan([Path("./a.txt")]).files] == [str(tmp_path / "a.txt")]


def test_a_name_that_is_no_text_is_reported_and_stops_nothing(desk: Desk, tmp_path: Path) -> None:
    good = tmp_path / "in"
    good.mkdir()
    (good / "a.txt").write_text("x")
    with open(os.fsencode(good) + b"/bad\xff.txt", "w") as file:
        file.write("x")
    states = desk.add(good)
    assert states == {"a.txt": "indexed", "bad?.txt": "failed"}
    assert desk.progress("bad?.txt")[-1].reason == BAD_NAME


@pytest.mark.skipif(os.geteuid() == 0, reason="root may open everything")
def test_a_folder_that_may_not_be_opened_is_reported(desk: Desk, folder: Path) -> None:
    (folder / "letters").chmod(0)
    try:
        assert desk.add(folder)["letters"] == "failed"
    finally:
        (folder / "letters").chmod(0o700)


def test_a_folder_that_can_not_be_opened_is_reported(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.add(folder)
    real = os.scandir

    def denied(path: str) -> object:
        if str(path).endswith("letters"):
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr("os.scandir", denied)
    states = desk.add(folder)
    assert states["letters"] == "failed"
    assert "permission denied" in desk.progress("letters")[-1].reason
    assert "reply.md" not in states  # nothing is said of what could not be looked at
    assert desk.document(folder / "letters" / "reply.md").status is Status.INDEXED


def test_very_many_files_are_scanned_quickly(tmp_path: Path) -> None:
    deep = tmp_path
    for _ in range(60):
        deep = deep / "d"
        deep.mkdir()
        for number in range(20):
            (deep / f"{number}.txt").touch()
    began = time.monotonic()
    assert len(scan([tmp_path]).files) == 1200
    assert time.monotonic() - began < 2


def test_a_device_given_by_name_is_no_file(desk: Desk) -> None:
    assert desk.add(Path("/dev/null")) == {"null": "failed"}
    assert desk.progress("null")[0].reason == NOT_A_FILE


def test_what_is_no_file_in_a_folder_is_left_out_and_told_once(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("The rent is due on the first.")
    os.mkfifo(tmp_path / "in" / "pipe")
    assert desk.add(tmp_path / "in") == {"a.txt": "indexed"}
    summary = desk.events[-1]
    assert isinstance(summary, AddSummary)
    assert summary.left_out == (str(tmp_path / "in" / "pipe"),)
    assert [document.name for document in desk.library.documents(MATTER)] == ["a.txt"]
    both = scan([tmp_path / "in", tmp_path / "in" / "pipe"])
    assert both.left_out == (), "given by name it is told as what it is"
    assert NOT_A_FILE in [found.problem for found in both.files]


def test_a_path_that_was_given_and_is_gone_is_told(desk: Desk, folder: Path) -> None:
    desk.add(folder)
    gone = folder / "note 2.txt"
    gone.unlink()
    for path in (gone, folder / "never.txt"):
        desk.add(path)
        summary = desk.events[-1]
        assert isinstance(summary, AddSummary)
        assert summary.absent == (str(path),)
    desk.add(folder)
    summary = desk.events[-1]
    assert isinstance(summary, AddSummary)
    assert summary.absent == (), "nobody asked for it by name"
