"""Waiting for one's turn at a lock, for as long as one's request is wanted."""

import contextlib
import threading
from collections.abc import Iterator

from desktop.errors import check_cancelled

# Cancelling must act within 0.5 s.
_LOOK_SECONDS = 0.1


@contextlib.contextmanager
def turn_at(lock: threading.Lock, cancel: threading.Event | None) -> Iterator[None]:
    """Hold the lock. Errors as for ``wait_for_turn``."""
    wait_for_turn(lock, cancel)
    try:
        yield
    finally:
        lock.release()


def wait_for_turn(lock: threading.Lock, cancel: threading.Event | None) -> None:
    """Take the lock. Another may have it for as long as a model takes to load: meanwhile raises
    CancelledError within half a second of ``cancel``."""
    while not lock.acquire(timeout=-1 if cancel is None else _LOOK_SECONDS):
        check_cancelled(cancel)
