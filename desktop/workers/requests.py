"""What the parent asks of a child, as it comes."""

import os
import queue
import select
import sys
import threading
import time
from typing import IO, Protocol

from desktop.workers.frames import Frames, Message, read_frame

_READ_AT_LEAST, _READ_AT_MOST = 64 * 1024, 1024 * 1024
# Cancelling must act within 0.5 s.
_LOOK_SECONDS = 0.05


class Requests(Protocol):
    """The requests of the parent. When it goes, or asks for more than fits into memory, the process
    ends."""

    def next(self) -> Message:
        """Wait for the next request. What was set to cancel the one before is reset."""


def requests_from(stream: IO[bytes], cancel: threading.Event) -> Requests:
    """What comes in by the pipe. ``cancel`` is set when the running request is not wanted any
    more."""
    # On Windows pipes can't be polled.
    kind = PumpedRequests if sys.platform == "win32" else WatchedRequests
    return kind(stream, cancel)


class WatchedRequests:
    """Read by the thread that answers them: of a small file the turn from thread to thread would
    cost as much as its text. A second thread looks at the pipe while a request takes longer."""

    def __init__(self, stream: IO[bytes], cancel: threading.Event) -> None:
        self._stream = stream
        self._cancel = cancel
        self._frames = Frames()
        self._early: Message | None = None
        # Held by the thread that reads.
        self._turn = threading.Lock()
        self._count = 0
        self._answering = False
        # Set as long as there is something to look after.
        self._active = threading.Event()
        threading.Thread(target=self._watch, daemon=True).start()

    def next(self) -> Message:
        """As in ``Requests``."""
        self._answering = False
        with self._turn:
            message, self._early = self._early, None
            # A cancel that came behind its request's end has nothing left to cancel.
            while message is None or message.kind == "cancel":
                message = self._taken()
            self._cancel.clear()
            self._count += 1
            self._answering = True
        if not self._active.is_set():
            self._active.set()
        return message

    def _watch(self) -> None:
        poll = select.poll()
        poll.register(self._stream.fileno(), select.POLLIN)
        while True:
            self._active.wait()
            number = self._count
            time.sleep(_LOOK_SECONDS)
            if not self._is_at_work():
                self._active.clear()
                # The next request may have begun just before.
                if self._is_at_work():
                    self._active.set()
            elif number == self._count and self._turn.acquire(blocking=False):
                try:
                    # One that came early is not passed by: a cancel behind it is its own.
                    if self._is_at_work() and self._early is None:
                        self._look(poll)
                finally:
                    self._turn.release()

    def _is_at_work(self) -> bool:
        return self._answering

    def _look(self, poll: "select.poll") -> None:
        if not self._frames.is_begun and not poll.poll(0):
            return
        message = self._taken()
        if message.kind == "cancel":
            self._cancel.set()
        else:
            # The next one: the answer to the last has just gone out.
            self._early = message

    def _taken(self) -> Message:
        """The next frame."""
        message = None
        try:
            while (message := self._frames.take()) is None:
                most = max(_READ_AT_LEAST, min(self._frames.missing, _READ_AT_MOST))
                piece = os.read(self._stream.fileno(), most)
                if not piece:
                    break
                self._frames.add(piece)
        finally:
            if message is None:
                os._exit(0)
        return message


class PumpedRequests:
    """Moved from the pipe by a thread of their own."""

    def __init__(self, stream: IO[bytes], cancel: threading.Event) -> None:
        self._stream = stream
        self._cancel = cancel
        self._inbox: queue.SimpleQueue[Message] = queue.SimpleQueue()
        threading.Thread(target=self._pump, daemon=True).start()

    def next(self) -> Message:
        """As in ``Requests``."""
        return self._inbox.get()

    def _pump(self) -> None:
        try:
            while (message := read_frame(self._stream)) is not None:
                if message.kind == "cancel":
                    self._cancel.set()
                else:
                    # Here and not by the reader of the inbox: a "cancel" right behind the request
                    # would be wiped out there.
                    self._cancel.clear()
                    self._inbox.put(message)
        finally:
            os._exit(0)
