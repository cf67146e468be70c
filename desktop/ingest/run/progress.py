"""How far the adding of files is, and how long it will take: arithmetic without a window."""

import time
from collections import Counter, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from desktop.documents import Status
from desktop.events import (
    AddSummary,
    ChunkProgress,
    FileProgress,
    FileRemoved,
    IndexEvent,
    PageProgress,
    Scanned,
)
from desktop.ingest.scan import NOT_THERE

# Files differ: the rate is that of the last half minute, told after a few seconds of it. While one
# file takes longer, it is that of the time since the file before.
_WINDOW_SECONDS = 30.0
_TELL_AFTER_SECONDS = 4.0
_SAMPLE_SECONDS = 0.5
# Nor is it told of less than this of a run: the first file waits until the model is loaded.
_LEAST_FILES, _LEAST_SHARE = 1.0, 0.05
# A file's text is read before its passages are embedded, which takes most of the time.
_SHARE_OF_READING = 0.1
_READ_NOW = frozenset({Status.INDEXED, Status.PARTIAL})


@dataclass(frozen=True, slots=True)
class Progress:
    """``done`` of ``total`` files (None: still looking for them); ``share`` is 0 to 1 or None;
    ``rate`` in files and ``page_rate`` in pages a minute and ``left`` in seconds are None until
    they can be told. ``counts`` has how many files ended in each state; ``nowhere`` of those that
    failed never were documents: there is nothing at their paths. What is ``absent`` and
    ``left_out`` is known at the end of a run."""

    done: int = 0
    total: int | None = None
    failed: int = 0
    current: str = ""
    share: float | None = None
    rate: float | None = None
    left: float | None = None
    page_rate: float | None = None
    counts: Mapping[Status, int] = field(default_factory=dict)
    absent: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    nowhere: int = 0

    @property
    def missing(self) -> int:
        """How many files went from their places before they could be read, or had gone."""
        return self.counts.get(Status.MISSING, 0)

    @property
    def unreadable(self) -> int:
        """How many files were there and could not be read."""
        return self.failed - self.nowhere


class Meter:
    """Takes the events of one run."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._total: int | None = None
        self._of_run = 0
        self._done = 0
        self._counts: Counter[Status] = Counter()
        self._pages = 0
        self._current = ""
        self._part = 0.0
        self._nowhere = 0
        self._absent: tuple[str, ...] = ()
        self._left_out: tuple[str, ...] = ()
        self._samples: deque[tuple[float, float, int]] = deque([(clock(), 0.0, 0)])

    def take(self, event: IndexEvent) -> None:
        """Count an event."""
        if isinstance(event, Scanned):
            self._total = (self._total or 0) + event.files
            self._of_run = event.files
        elif isinstance(event, FileProgress):
            self._take_file(event)
        elif isinstance(event, FileRemoved):
            self._follow_total(event.total - 1)
            self._of_run += 1
            if event.path == self._current:
                self._current, self._part = "", 0.0
        elif isinstance(event, PageProgress):
            self._current = event.path
            self._part = _SHARE_OF_READING * event.done / max(1, event.total)
        elif isinstance(event, ChunkProgress):
            self._current = event.path
            share = event.done / event.total if event.total else 1.0
            self._part = _SHARE_OF_READING + (1 - _SHARE_OF_READING) * min(1.0, share)
        elif isinstance(event, AddSummary):
            self._current, self._part = "", 0.0
            self._absent += event.absent
            self._left_out += event.left_out
        self._sample()

    def go_on(self) -> None:
        """A pause has ended: the rate is that of what follows."""
        self._samples.clear()
        self._samples.append((self._clock(), self._done + self._part, self._pages))

    @property
    def progress(self) -> Progress:
        """The state of now."""
        total = self._total
        if total is None:
            return Progress(self._done, None, self._counts[Status.FAILED], self._current)
        did = self._done + self._part
        share = min(1.0, did / total) if total else 1.0
        per_second, pages_per_second = self._per_second()
        return Progress(
            self._done,
            total,
            self._counts[Status.FAILED],
            self._current,
            share,
            per_second * 60 if per_second else None,
            (total - did) / per_second if per_second else None,
            pages_per_second * 60 if pages_per_second else None,
            dict(self._counts),
            self._absent,
            self._left_out,
            self._nowhere,
        )

    def _take_file(self, event: FileProgress) -> None:
        self._follow_total(event.total)
        if not event.status.is_final:
            self._current = event.path
            self._part = _SHARE_OF_READING if event.status is Status.EMBEDDING else 0.0
            return
        self._done += 1
        self._part = 0.0
        self._counts[event.status] += 1
        self._nowhere += event.reason == NOT_THERE
        if event.status in _READ_NOW:
            self._pages += event.pages or 0

    def _follow_total(self, total: int) -> None:
        """Files that were found inside others came to it since."""
        if self._total is not None:
            self._total += total - self._of_run
            self._of_run = total

    def _sample(self) -> None:
        now = self._clock()
        if now - self._samples[-1][0] >= _SAMPLE_SECONDS:
            self._samples.append((now, self._done + self._part, self._pages))
        while len(self._samples) > 2 and now - self._samples[0][0] > _WINDOW_SECONDS:
            if self._samples[-1][1] - self._samples[1][1] < self._least():
                return
            self._samples.popleft()

    def _least(self) -> float:
        """How many files have to be done before a rate says anything."""
        return min(_LEAST_FILES, _LEAST_SHARE * (self._total or 0))

    def _per_second(self) -> tuple[float | None, float | None]:
        """Files and pages."""
        began, first, first_page = self._samples[0]
        ended, last, last_page = self._samples[-1]
        took = ended - began
        if took < _TELL_AFTER_SECONDS or last <= first or last - first < self._least():
            return None, None
        return (last - first) / took, (last_page - first_page) / took
