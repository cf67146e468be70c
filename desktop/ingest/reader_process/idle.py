"""Waiting for the next of a few workers that has nothing to do."""

import queue
import threading
from typing import TypeVar

from desktop.errors import check_cancelled
from desktop.ingest.readers.common import reasons

_POLL_SECONDS = 0.05

_Item = TypeVar("_Item")


def taken(
    idle: "queue.Queue[_Item]", closed: threading.Event, cancel: threading.Event | None
) -> _Item:
    """What comes out of the queue next. Raises CancelledError, and ReadingError once ``closed``."""
    while True:
        check_cancelled(cancel)
        if closed.is_set():
            raise reasons.unreadable("The readers were closed.")
        try:
            return idle.get(timeout=_POLL_SECONDS)
        except queue.Empty:
            continue
