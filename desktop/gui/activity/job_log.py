"""What was done since the window was opened, and what is under way. Nothing of it is written."""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QObject, Signal

from desktop.errors import DesktopError
from desktop.events import (
    BytesProgress,
    FileProgress,
    IndexBuildProgress,
    ModelImportProgress,
    ServerProgress,
)
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.widgets.pace import Pace

_MOST_ENTRIES = 200
_TELL_SECONDS = 0.5


class Outcome(Enum):
    """How far a job is."""

    UNDER_WAY = 1
    DONE = 2
    FAILED = 3
    STOPPED = 4


@dataclass(frozen=True, slots=True)
class Advance:
    """``done`` of ``total``, of bytes or of things; ``rate`` of them each second and seconds
    ``left``, None before that can be told."""

    done: int
    total: int
    in_bytes: bool
    rate: float | None
    left: float | None


@dataclass(frozen=True, slots=True)
class Entry:
    """A job: ``began`` and ``ended`` in seconds since 1970, ``ended`` 0 while it is under way;
    ``problem`` says what failed; ``advance`` how far it is, where it tells."""

    number: int
    name: str
    began: float
    ended: float = 0.0
    outcome: Outcome = Outcome.UNDER_WAY
    problem: str = ""
    advance: Advance | None = None


class _Followed(QObject):
    """A job under way. Its slots go with it, and it with the log: a job may outlive the window."""

    advanced = Signal(int, object)
    ended = Signal(int, object, object)

    def __init__(self, number: int, job: Job, parent: QObject) -> None:
        super().__init__(parent)
        self._number = number
        job.reported.connect(self._on_reported)
        job.done.connect(self._on_done)
        job.cancelled.connect(self._on_cancelled)
        job.failed.connect(self._on_failed)

    def _on_reported(self, event: object) -> None:
        self.advanced.emit(self._number, event)

    def _on_done(self) -> None:
        self._end(Outcome.DONE)

    def _on_cancelled(self) -> None:
        self._end(Outcome.STOPPED)

    def _on_failed(self, error: DesktopError) -> None:
        self._end(Outcome.FAILED, error)

    def _end(self, outcome: Outcome, error: DesktopError | None = None) -> None:
        self.ended.emit(self._number, outcome, error)
        self.deleteLater()


class JobLog(QObject):
    """Listens to all jobs and keeps those that change the vault or ask the model; lists and page
    images are read by the hundred and are of no interest. ``changed`` says that entries did."""

    changed = Signal()

    def __init__(
        self, jobs: Jobs, parent: QObject | None = None, clock: Callable[[], float] = time.time
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._entries: dict[int, Entry] = {}
        self._alive: dict[int, Job] = {}
        self._order: deque[int] = deque()
        self._number = 0
        self._paces: dict[int, Pace] = {}
        self._told = 0.0
        jobs.started.connect(self._on_started)

    def entries(self) -> list[Entry]:
        """The newest first; what is under way before all."""
        newest = [self._entries[number] for number in reversed(self._order)]
        return sorted(newest, key=lambda entry: entry.outcome is not Outcome.UNDER_WAY)

    def under_way(self) -> Entry | None:
        """The job that was begun last of those that have not ended."""
        return self._entries.get(max(self._alive, default=0))

    def stop(self, number: int) -> None:
        """Stop a job that is under way."""
        job = self._alive.get(number)
        if job is not None:
            job.cancel()

    def _on_started(self, job: Job, queue: Queue) -> None:
        if queue is Queue.READS:
            return
        self._number += 1
        number = self._number
        self._entries[number] = Entry(number, job.name, self._clock())
        self._alive[number] = job
        self._order.append(number)
        self._paces[number] = Pace(self._clock)
        followed = _Followed(number, job, self)
        followed.advanced.connect(self._advance)
        followed.ended.connect(self._end)
        self._drop_old()
        self.changed.emit()

    def _advance(self, number: int, event: object) -> None:
        """Note how far a job is; tell of it now and then: some report a thousand times a second."""
        told = _share(event)
        pace, entry = self._paces.get(number), self._entries.get(number)
        if told is None or pace is None or entry is None:
            return
        done, total = told
        pace.take(done)
        left = pace.seconds_left(total)
        in_bytes = isinstance(event, BytesProgress | ModelImportProgress)
        advance = Advance(done, total, in_bytes, pace.rate, left)
        self._entries[number] = replace(entry, advance=advance)
        now = self._clock()
        if not 0 <= now - self._told < _TELL_SECONDS:
            self._told = now
            self.changed.emit()

    def _end(self, number: int, outcome: Outcome, error: DesktopError | None) -> None:
        self._alive.pop(number, None)
        self._paces.pop(number, None)
        entry = self._entries.get(number)
        if entry is None:
            return
        problem = "" if error is None else f"{error.title}. {error.message}"
        self._entries[number] = replace(
            entry, ended=self._clock(), outcome=outcome, problem=problem, advance=None
        )
        self._drop_old()
        self.changed.emit()

    def _drop_old(self) -> None:
        while len(self._order) > _MOST_ENTRIES:
            oldest = next((n for n in self._order if n not in self._alive), None)
            if oldest is None:
                return
            self._order.remove(oldest)
            del self._entries[oldest]


def _share(event: object) -> tuple[int, int] | None:
    """How much of how much an event says is done of its whole job; None where it does not."""
    if isinstance(event, FileProgress):
        return event.position, event.total
    whole = BytesProgress | IndexBuildProgress | ModelImportProgress | ServerProgress
    if isinstance(event, whole) and event.total > 0:
        return event.done, event.total
    return None
