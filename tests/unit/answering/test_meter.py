"""The meter of a run: files counted, and what is left of the time."""

import pytest

from desktop.documents import Status
from desktop.events import AddSummary, ChunkProgress, FileProgress, Scanned
from desktop.ingest.run.progress import Meter
from desktop.ingest.scan import NOT_THERE


class Clock:
    """Tells the time that a test sets."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_the_meter_counts_files_and_estimates_what_is_left() -> None:
    clock = Clock()
    meter = Meter(clock)
    assert meter.progress.share is None
    meter.take(Scanned(100))
    assert meter.progress.left is None
    for n in range(1, 11):
        meter.take(FileProgress(f"/{n}", Status.READING, n, 100))
        clock.now += 2.0
        meter.take(FileProgress(f"/{n}", Status.INDEXED, n, 100, 1, 1))
    progress = meter.progress
    assert progress.done == 10
    assert progress.rate == pytest.approx(30, rel=0.1)
    assert progress.left == pytest.approx(180, rel=0.1)


def test_the_meter_counts_within_a_large_file() -> None:
    meter = Meter(Clock())
    meter.take(Scanned(1))
    meter.take(FileProgress("/big", Status.EMBEDDING, 1, 1))
    meter.take(ChunkProgress("/big", 50, 100))
    assert 0.4 < (meter.progress.share or 0) < 0.7
    meter.take(FileProgress("/big", Status.FAILED, 1, 1, reason="broken"))
    meter.take(AddSummary({"failed": 1}, 0, 1.0))
    assert (meter.progress.share, meter.progress.failed) == (1.0, 1)


def test_the_meter_forgets_how_quick_unchanged_files_were() -> None:
    clock = Clock()
    meter = Meter(clock)
    meter.take(Scanned(2000))
    for n in range(1000):
        clock.now += 0.001
        meter.take(FileProgress(f"/{n}", Status.UNCHANGED, n, 2000))
    for n in range(1000, 1040):
        clock.now += 1.0
        meter.take(FileProgress(f"/{n}", Status.INDEXED, n, 2000))
    assert meter.progress.rate == pytest.approx(60, rel=0.1)


def test_what_is_nowhere_is_not_counted_as_unreadable() -> None:
    meter = Meter(Clock())
    meter.take(Scanned(2))
    meter.take(FileProgress("/typo", Status.FAILED, 1, 2, reason=NOT_THERE))
    meter.take(FileProgress("/bad", Status.FAILED, 2, 2, reason="The file is damaged."))
    meter.take(AddSummary({"failed": 2}, 0, 1.0, absent=("/typo",), left_out=("/pipe",)))
    progress = meter.progress
    assert (progress.failed, progress.unreadable) == (2, 1)
    assert (progress.absent, progress.left_out) == (("/typo",), ("/pipe",))
