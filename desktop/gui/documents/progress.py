"""How far the adding of files is, and how long it will take: arithmetic without a window."""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from desktop.documents import Status
from desktop.events import AddSummary, ChunkProgress, FileProgress, IndexEvent, Scanned
from desktop.gui.documents.states import UNFINISHED

# Files differ: the rate is that of the last half minute, told after a few seconds of it.
_WINDOW_SECONDS = 30.0
_TELL_AFTER_SECONDS = 4.0
_SAMPLE_SECONDS = 0.5
# A file's text is read before its passages are embedded, which takes most of the time.
_SHARE_OF_READING = 0.1


@dataclass(frozen=True, slots=True)
class Progress:
    """``done`` of ``total`` files (None: still looking for them); ``share`` is 0 to 1 or None;
    ``rate`` in files a minute and ``left`` in seconds are None until they can be told."""

    done: int = 0
    total: int | None = None
    failed: int = 0
    current: str = ""
    share: float | None = None
    rate: float | None = None
    left: float | None = None


class Meter:
    """Takes the events of one run."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._total: int | None = None
        self._done = 0
        self._failed = 0
        self._current = ""
        self._part = 0.0
        self._samples: deque[tuple[float, float]] = deque([(clock(), 0.0)])

    def take(self, event: IndexEvent) -> None:
        """Count an event."""
        if isinstance(event, Scanned):
            self._total = (self._total or 0) + event.files
        elif isinstance(event, FileProgress):
            self._take_file(event)
        elif isinstance(event, ChunkProgress):
            self._current = event.path
            share = event.done / event.total if event.total else 1.0
            self._part = _SHARE_OF_READING + (1 - _SHARE_OF_READING) * min(1.0, share)
        elif isinstance(event, AddSummary):
            self._current, self._part = "", 0.0
        self._sample()

    @property
    def progress(self) -> Progress:
        """The state of now."""
        total = self._total
        if total is None:
            return Progress(self._done, None, self._failed, self._current)
        did = self._done + self._part
        share = min(1.0, did / total) if total else 1.0
        per_second = self._per_second()
        return Progress(
            self._done,
            total,
            self._failed,
            self._current,
            share,
            per_second * 60 if per_second else None,
            (total - did) / per_second if per_second else None,
        )

    def _take_file(self, event: FileProgress) -> None:
        if event.status in UNFINISHED:
            self._current = event.path
            self._part = _SHARE_OF_READING if event.status is Status.EMBEDDING else 0.0
            return
        self._done += 1
        self._part = 0.0
        self._failed += event.status is Status.FAILED

    def _sample(self) -> None:
        now = self._clock()
        if now - self._samples[-1][0] >= _SAMPLE_SECONDS:
            self._samples.append((now, self._done + self._part))
        while len(self._samples) > 2 and now - self._samples[0][0] > _WINDOW_SECONDS:
            self._samples.popleft()

    def _per_second(self) -> float | None:
        began, first = self._samples[0]
        ended, last = self._samples[-1]
        took = ended - began
        return (last - first) / took if took >= _TELL_AFTER_SECONDS and last > first else None
