"""Requests that wait for one of a few workers. Who is done with a worker begins on it what has
waited longest, before looking at its own reply: meanwhile no worker stands still."""

import threading
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from desktop.errors import check_cancelled
from desktop.ingest.reader_process.slot import Request, Slot
from desktop.ingest.readers.common import reasons

_POLL_SECONDS = 0.05


class Turn:
    """A request and the worker that it was given; ``is_begun`` there already by whoever had the
    worker before."""

    __slots__ = ("given", "is_begun", "request", "slot")

    def __init__(self, request: Request, slot: Slot) -> None:
        """``slot`` stands for one as long as none is ``given``."""
        self.request = request
        self.slot = slot
        self.is_begun = False
        self.given = threading.Event()


class Line:
    """The workers that have nothing to do, and who waits for one. May be used from any thread."""

    def __init__(self, slots: Sequence[Slot]) -> None:
        self._slots = slots
        self._idle = list(slots)
        self._waiting: deque[Turn] = deque()
        self._lock = threading.Lock()
        self._closed = threading.Event()

    @contextmanager
    def turn(self, request: Request) -> Iterator[Turn]:
        """A worker of one's own meanwhile. Raises CancelledError, and ReadingError once closed."""
        turn = self._taken(request)
        try:
            if not turn.is_begun:
                self._expect_open()
            yield turn
        finally:
            if self._closed.is_set():
                turn.slot.worker.close()
            self._give_back(turn.slot)

    def close(self) -> None:
        """End the workers. A running request fails."""
        self._closed.set()
        for slot in self._slots:
            slot.worker.close()

    def _taken(self, request: Request) -> Turn:
        check_cancelled(request.cancel)
        self._expect_open()
        with self._lock:
            if self._idle:
                return Turn(request, self._idle.pop())
            turn = Turn(request, self._slots[0])
            self._waiting.append(turn)
        while not turn.given.wait(_POLL_SECONDS):
            is_unwanted = request.cancel is not None and request.cancel.is_set()
            if (is_unwanted or self._closed.is_set()) and self._leaves(turn):
                check_cancelled(request.cancel)
                self._expect_open()
        return turn

    def _leaves(self, turn: Turn) -> bool:
        """Take a request out of the line; False where it is being given a worker."""
        with self._lock:
            if turn not in self._waiting:
                return False
            self._waiting.remove(turn)
            return True

    def _give_back(self, slot: Slot) -> None:
        with self._lock:
            if not self._waiting:
                self._idle.append(slot)
                return
            turn = self._waiting.popleft()
        try:
            turn.is_begun = slot.begins_at_once(turn.request)
        finally:
            turn.slot = slot
            turn.given.set()

    def _expect_open(self) -> None:
        if self._closed.is_set():
            raise reasons.unreadable("The readers were closed.")
