"""What `add`, `resume` and `watch` say on the command line while they run."""

import json
import sys

import pytest

from desktop.commands import output, run_words
from desktop.commands.handlers.indexing import report_run
from desktop.documents import Status
from desktop.events import (
    AddSummary,
    ChunkProgress,
    FileProgress,
    IndexEvent,
    PageProgress,
    Scanned,
)
from desktop.ingest.readers.common import reasons
from desktop.ingest.run.progress import Meter, Progress


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def said(events: list[IndexEvent], capsys: pytest.CaptureFixture[str]) -> tuple[str, list[str]]:
    """What stands on standard output, and each state of the line that overwrites itself."""
    report_run(iter(events), as_json=False)
    captured = capsys.readouterr()
    return captured.out, captured.err.split("\r\x1b[K")


def test_the_rate_and_the_time_that_is_left_are_told() -> None:
    clock = Clock()
    meter = Meter(clock)
    meter.take(Scanned(100))
    assert run_words.progress_words(meter.progress, "reading a.pdf") == (
        "0 of 100 files: reading a.pdf"
    )
    for number in range(1, 11):
        clock.now += 2
        status = Status.FAILED if number == 3 else Status.INDEXED
        meter.take(FileProgress(f"/{number}", status, number, 100))
    assert run_words.progress_words(meter.progress, "reading b.pdf") == (
        "10 of 100 files, 1 failed, 30 a minute, about 3 minutes left: reading b.pdf"
    )


def test_no_rate_is_told_of_a_part_of_the_first_file() -> None:
    clock = Clock()
    meter = Meter(clock)
    meter.take(Scanned(63))
    clock.now += 30
    meter.take(ChunkProgress("/a", 1, 2))
    assert meter.progress.left is None
    clock.now += 30
    meter.take(FileProgress("/a", Status.INDEXED, 1, 63))
    assert meter.progress.left == pytest.approx(62 * 60)


def test_a_long_file_does_not_make_the_time_left_that_of_files_like_it_only() -> None:
    clock = Clock()
    meter = Meter(clock)
    meter.take(Scanned(100))
    for number in range(50):
        clock.now += 1
        meter.take(FileProgress(f"/{number}", Status.INDEXED, number, 100))
    for part in range(120):
        clock.now += 1
        meter.take(ChunkProgress("/long", part, 1000))
    # In the last half minute it did a fortieth of a file.
    assert meter.progress.rate is not None
    assert meter.progress.rate > 0.5


@pytest.mark.parametrize(
    ("text", "fitted"),
    [
        ("34 of 300 files", "34 of 300 files"),
        ("34 of 300 files: a", "34 of 300 files…"),
        ("34 of 300 fi租賃", "34 of 300 fi租賃"),
        ("34 of 300 fi租賃合", "34 of 300 fi租…"),
    ],
)
def test_the_line_is_no_wider_than_the_terminal(text: str, fitted: str) -> None:
    assert output.fitted(text, 16) == fitted


def test_a_terminal_obeys_no_file_name(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    name = "/in/a\x1b[2Jb\n\x9bc.txt"
    events = [FileProgress(name, status, 1, 1) for status in (Status.READING, Status.INDEXED)]
    out, line = said([Scanned(1), *events], capsys)
    assert out == "indexed    /in/a\ufffd[2Jb\ufffd\ufffdc.txt\n"
    assert line[1] == "0 of 1 file: reading a\ufffd[2Jb\ufffd\ufffdc.txt"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (3, "a few seconds left"),
        (44, "40 seconds left"),
        (70, "about 1 minute left"),
        (3000, "about 50 minutes left"),
        (8000, "about 2 hours left"),
    ],
)
def test_time_is_told_roughly(seconds: float, words: str) -> None:
    progress = Progress(1, 2, rate=2.5, left=seconds)
    assert (
        run_words.progress_words(progress, "ocr a") == f"1 of 2 files, 2.5 a minute, {words}: ocr a"
    )


def test_files_found_inside_others_come_to_the_total() -> None:
    meter = Meter(Clock())
    meter.take(Scanned(1))
    meter.take(FileProgress("/a.zip/1", Status.INDEXED, 2, 3))
    meter.take(FileProgress("/a.zip/2", Status.INDEXED, 3, 3))
    assert (meter.progress.done, meter.progress.total) == (2, 3)
    meter.take(FileProgress("/a.zip", Status.INDEXED, 1, 3))
    assert (meter.progress.done, meter.progress.total) == (3, 3)
    meter.take(Scanned(5))
    meter.take(FileProgress("/b", Status.INDEXED, 1, 5))
    assert (meter.progress.done, meter.progress.total) == (4, 8)


def test_one_line_overwrites_itself_and_is_empty_at_the_end(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    out, line = said(
        [
            Scanned(1),
            FileProgress("/in/scan.pdf", Status.OCR, 1, 1),
            PageProgress("/in/scan.pdf", 0, 1),
            ChunkProgress("/in/scan.pdf", 1, 4),
            FileProgress("/in/scan.pdf", Status.INDEXED, 1, 1),
            AddSummary({"indexed": 1}, 4, 1.5),
        ],
        capsys,
    )
    assert line == [
        "1 file\n",
        "0 of 1 file: ocr scan.pdf",
        "0 of 1 file: recognised 0 of 1 page of scan.pdf",
        "0 of 1 file: embedding 1 of 4 passages of scan.pdf",
        "",
        "",
    ]
    assert out == "indexed    /in/scan.pdf\n1 indexed, 4 chunks, 1.5 seconds\n"


def test_what_was_left_out_of_a_folder_is_told_with_the_reason(
    capsys: pytest.CaptureFixture[str],
) -> None:
    end = AddSummary({"indexed": 1}, 4, 1.5, left_out=("/in/pipe",))
    report_run(iter([end]), as_json=False)
    assert capsys.readouterr().out == (
        "left out   /in/pipe  (It is not a file but a device, a pipe or a socket.)\n"
        "1 indexed, 4 chunks, 1.5 seconds, 1 left out\n"
    )
    report_run(iter([end]), as_json=True)
    summary = json.loads(capsys.readouterr().out)["summary"]
    assert summary["left_out"] == [
        {"path": "/in/pipe", "reason": "It is not a file but a device, a pipe or a socket."}
    ]
    report_run(iter([AddSummary({"indexed": 1}, 4, 1.5)]), as_json=True)
    assert "left_out" not in json.loads(capsys.readouterr().out)["summary"]


@pytest.mark.parametrize(
    ("reason", "todo"),
    [
        (reasons.LOCKED, "--password-file, or save it without one."),
        (reasons.WRONG_PASSWORD, "--password-file, or save the file without one."),
        ("The file could not be read from the disk.", "Check the drive, then add it again."),
    ],
)
def test_what_to_do_can_be_done_on_the_command_line(
    reason: str, todo: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out, _ = said([FileProgress("/in/a.pdf", Status.FAILED, 1, 1, reason=reason)], capsys)
    assert reason in out
    assert todo in out
    assert "“" not in out
