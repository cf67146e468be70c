"""What a child says, as it comes."""

import contextlib
import queue
import threading
from typing import IO

from desktop import confine
from desktop.workers.frames import REFUSED, Message, read_frame

# Replies that wait for the parent; more block the child, so that it can't fill our memory.
_MAX_WAITING_REPLIES = 16


class Replies:
    """The frames of one child, moved from its pipe by a thread of their own; None at the end, or
    at what is no frame."""

    def __init__(self, stream: IO[bytes] | None = None, name: str = "") -> None:
        self._frames: queue.Queue[Message | None] = queue.Queue(_MAX_WAITING_REPLIES)
        self._abandoned = threading.Event()
        self._thread: threading.Thread | None = None
        if stream is not None:
            self._thread = threading.Thread(
                target=self._pump, args=(stream,), name=f"{name} replies", daemon=True
            )
            self._thread.start()

    def get(self, seconds: float) -> Message | None:
        """The next frame. Raises queue.Empty after ``seconds`` without one."""
        try:
            return self._frames.get(timeout=seconds)
        except queue.Empty:
            if self._abandoned.is_set():
                return None
            raise

    def abandon(self) -> None:
        """The child has ended and nobody wants the rest: let the thread go."""
        self._abandoned.set()
        if self._thread is not None:
            self._thread.join(1.0)

    def _pump(self, stream: IO[bytes]) -> None:
        # RecursionError, MemoryError: what a hostile child can do to json.loads.
        broken = (ValueError, KeyError, TypeError, OSError, RecursionError, MemoryError)
        with contextlib.suppress(*broken), stream:
            while (message := read_frame(stream)) is not None:
                confine.note_refused(message.fields.pop(REFUSED, ()))
                self._put(message)
        self._put(None)

    def _put(self, message: Message | None) -> None:
        while not self._abandoned.is_set():
            with contextlib.suppress(queue.Full):
                self._frames.put(message, timeout=0.1)
                return
