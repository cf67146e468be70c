"""Indexing that spares the battery: after each file it rests for as long as the file took."""

import threading
import time
from collections.abc import Callable, Iterator

from desktop.documents import Status
from desktop.events import FileProgress, IndexEvent

# A large file is followed by a pause that nobody takes for the end.
_LONGEST_REST_SECONDS = 10.0
_NO_WORK = frozenset({Status.UNCHANGED, Status.MISSING})


def gently(
    events: Iterator[IndexEvent],
    rests: Callable[[], bool],
    cancel: threading.Event | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[IndexEvent]:
    """The same events; while ``rests`` says so, half of the time is spent waiting. ``cancel`` ends
    a wait at once."""
    wait = cancel or threading.Event()
    began = clock()
    for event in events:
        yield event
        if isinstance(event, FileProgress) and event.status.is_final:
            if event.status not in _NO_WORK and rests():
                wait.wait(min(_LONGEST_REST_SECONDS, clock() - began))
            began = clock()
