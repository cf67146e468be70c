"""One reader worker: a request is sent to it, its failures are told as reasons."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from desktop.errors import CancelledError, ReadingError, WorkerError, WorkerTimeoutError
from desktop.ingest.reader_process import transfer
from desktop.ingest.readers.common import reasons
from desktop.workers.frames import Message
from desktop.workers.limits import Limits, address_space_of
from desktop.workers.worker import Worker

# Of processor time, and by the clock without what it waited for a processor, up to the latter: a
# machine that is busy must not lose a file, a reader that hangs ends in time.
SECONDS_PER_FILE = 60
_STARVED_SECONDS = 90
MEMORY = 512 * 1024 * 1024

_MODULE = "desktop.ingest.reader_process.reader_worker"
# A page of a file takes megabytes in small blocks and gives them back. Where they stay with the
# reader (up to 64 MB), in large pages of memory, it needs 4 % less time for text PDFs: the system
# need not map and clear them anew (glibc's manual, "Memory Allocation Tunables").
_ALLOCATION = (
    "glibc.malloc.hugetlb=1:glibc.malloc.top_pad=1048576"
    ":glibc.malloc.mmap_threshold=16777216:glibc.malloc.trim_threshold=67108864"
)
_TUNABLES = "GLIBC_TUNABLES"
# Parsers leak and memory gets fragmented: after so many files a process that has taken this share
# of its memory, of which a fresh one has taken 0.6, is ended. A new one takes as long to start as
# hundreds of small files to read; 4,000 files of all kinds leave 8 MB behind.
_LOOK_AFTER, _MOST_TAKEN = 400, 0.75
# What surely goes into the worker's pipe at once: nobody waits there for another's request.
_AT_ONCE = 512 * 1024


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked of a reader. ``holding`` names the file that the worker keeps at hand for this
    kind of request."""

    message: Message
    cancel: threading.Event | None = None
    holding: str = ""


class Slot:
    """A worker, for one request at a time, and how many files it has read since its memory was
    looked at."""

    def __init__(self, nice: int, memory: int = MEMORY) -> None:
        self._memory = memory
        limits = Limits(address_space=memory, cpu_seconds=SECONDS_PER_FILE, nice=nice)
        # Behind what the user may have set: of two values the last counts.
        tunables = ":".join(filter(None, (os.environ.get(_TUNABLES), _ALLOCATION)))
        self.worker = Worker(
            _MODULE,
            name="reader",
            limits=limits,
            environment={_TUNABLES: tunables},
            start_seconds=30,
        )
        self._files = 0
        # Which file the worker's process, of this id, keeps at hand.
        self._held: tuple[str, int | None] = ("", None)

    def ask(self, request: Request) -> Message:
        """The worker's reply. Raises ReadingError and CancelledError."""
        self.begin(request)
        return self.reply(request)

    def begin(self, request: Request) -> None:
        """Send a request. Unless this raises, as ``ask`` does, ``reply`` has to follow, in any
        thread."""
        if self._files >= _LOOK_AFTER:
            self._files = 0
            if self._is_worn():
                self.worker.close()
        self._files += 1
        message = request.message
        held, self._held = self._held, ("", None)
        if request.holding and held == (request.holding, self.worker.pid):
            message = replace(message, payload=b"")
        with self._failures_told():
            self.worker.begin(message, seconds=SECONDS_PER_FILE, cancel=request.cancel)

    def begins_at_once(self, request: Request) -> bool:
        """Begin what another waits for, unless that takes a moment or fails. Whether it is
        begun."""
        # What has none asks for no more than a worker.
        size = len(request.message.payload)
        if not (0 < size <= _AT_ONCE and self._files < _LOOK_AFTER and self.worker.is_ready):
            return False
        try:
            self.begin(request)
        except (ReadingError, CancelledError):
            # Whoever waits for it begins it, and with it a new process.
            return False
        return True

    def reply(self, request: Request) -> Message:
        """The answer to what was begun. Raises ReadingError and CancelledError."""
        with self._failures_told():
            reply = self.worker.answer(
                seconds=SECONDS_PER_FILE,
                starved_seconds=_STARVED_SECONDS,
                cancel=request.cancel,
            )
        if request.holding:
            self._held = (request.holding, self.worker.pid)
        return reply

    def _is_worn(self) -> bool:
        """Whether the process has taken so much memory that the next file may lack it."""
        taken = address_space_of(self.worker.pid)
        return taken is None or taken > _MOST_TAKEN * self._memory

    @contextmanager
    def _failures_told(self) -> Iterator[None]:
        try:
            yield
        except ReadingError as error:
            if error.message == reasons.TOO_MUCH_MEMORY:
                self.worker.close()
            raise transfer.unpack_error(error) from None
        except WorkerTimeoutError as error:
            raise reasons.unreadable(reasons.TOO_SLOW) from error
        except WorkerError as error:
            self.worker.close()
            raise reasons.unreadable(_reason_of(error)) from error


def _reason_of(error: WorkerError) -> str:
    if "SIGXCPU" in error.message:
        return reasons.TOO_SLOW
    return reasons.TOO_MUCH_MEMORY if "memory" in error.message else reasons.CRASHED
