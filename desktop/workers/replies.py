"""What a child says, as it comes."""

import contextlib
import os
import queue
import select
import sys
import threading
import time
from typing import IO, Protocol

from desktop import confine
from desktop.workers.frames import REFUSED, Frames, Message, read_frame

# Replies that wait for the parent; more block the child, so that it can't fill our memory.
_MAX_WAITING_REPLIES = 16
_READ_AT_LEAST, _READ_AT_MOST = 64 * 1024, 1024 * 1024
# RecursionError, MemoryError: what a hostile child can do to json.loads.
_BROKEN = (ValueError, KeyError, TypeError, OSError, RecursionError, MemoryError)


class Replies(Protocol):
    """The frames of one child."""

    def get(self, seconds: float) -> Message | None:
        """The next frame, None at the end or at what is no frame. Raises queue.Empty after
        ``seconds`` without one."""

    def abandon(self) -> None:
        """The child has ended and nobody wants the rest. May be called by any thread."""


def replies_of(stream: IO[bytes], name: str) -> Replies:
    """What comes out of the pipe of the child of this name."""
    # On Windows pipes can't be polled.
    return PumpedReplies(stream, name) if sys.platform == "win32" else PolledReplies(stream)


class PolledReplies:
    """Read by whoever waits for them: of a small file the turns from thread to thread would cost
    more than the file."""

    def __init__(self, stream: IO[bytes]) -> None:
        os.set_blocking(stream.fileno(), False)
        self._stream = stream
        self._frames = Frames()
        self._poll = select.poll()
        self._poll.register(stream.fileno(), select.POLLIN)
        # A pipe is not closed while another thread waits for it: its number may be given anew.
        self._turn = threading.Lock()
        self._abandoned = False

    def get(self, seconds: float) -> Message | None:
        """As in ``Replies``."""
        with self._turn:
            if self._stream.closed:
                return None
            try:
                message = self._next(time.monotonic() + seconds)
                if message is not None:
                    confine.note_refused(message.fields.pop(REFUSED, ()))
            except _BROKEN:
                message = None
            if message is None:
                self._stream.close()
            return message

    def abandon(self) -> None:
        """As in ``Replies``."""
        self._abandoned = True
        with self._turn:
            self._stream.close()

    def _next(self, give_up: float) -> Message | None:
        while (message := self._frames.take()) is None:
            # Looked at each time: a child may send a frame that never ends byte by byte.
            left = give_up - time.monotonic()
            if self._abandoned:
                return None
            if left <= 0 or not self._poll.poll(left * 1000):
                raise queue.Empty
            most = max(_READ_AT_LEAST, min(self._frames.missing, _READ_AT_MOST))
            piece = os.read(self._stream.fileno(), most)
            if not piece:
                return None
            self._frames.add(piece)
        return message


class PumpedReplies:
    """Moved from the pipe by a thread of their own."""

    def __init__(self, stream: IO[bytes], name: str) -> None:
        self._frames: queue.Queue[Message | None] = queue.Queue(_MAX_WAITING_REPLIES)
        self._abandoned = threading.Event()
        self._thread = threading.Thread(
            target=self._pump, args=(stream,), name=f"{name} replies", daemon=True
        )
        self._thread.start()

    def get(self, seconds: float) -> Message | None:
        """As in ``Replies``."""
        try:
            return self._frames.get(timeout=seconds)
        except queue.Empty:
            if self._abandoned.is_set():
                return None
            raise

    def abandon(self) -> None:
        """As in ``Replies``."""
        self._abandoned.set()
        self._thread.join(1.0)

    def _pump(self, stream: IO[bytes]) -> None:
        with contextlib.suppress(*_BROKEN), stream:
            while (message := read_frame(stream)) is not None:
                confine.note_refused(message.fields.pop(REFUSED, ()))
                self._put(message)
        self._put(None)

    def _put(self, message: Message | None) -> None:
        while not self._abandoned.is_set():
            with contextlib.suppress(queue.Full):
                self._frames.put(message, timeout=0.1)
                return
