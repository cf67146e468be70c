"""Files are read in worker processes; this is the side that asks them."""

import os
import queue
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace

from desktop import scheduling
from desktop.documents import (
    Attachment,
    Box,
    OutlineItem,
    PageImage,
    ParsedDocument,
    Picture,
    file_name,
)
from desktop.errors import ReadingError, WorkerError, WorkerTimeoutError
from desktop.ingest.reader_process import layout_transfer, transfer
from desktop.ingest.reader_process.idle import taken
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.sheets import sheet_looks
from desktop.ingest.readers.sheets.sheet_looks import SheetLooks
from desktop.workers.frames import Message
from desktop.workers.limits import Limits
from desktop.workers.worker import Worker

MAX_FILE = 256 * 1024 * 1024
# Of processor time, and by the clock without what it waited for a processor, up to the latter: a
# machine that is busy must not lose a file, a reader that hangs ends in time.
SECONDS_PER_FILE = 60
_STARVED_SECONDS = 90

_MODULE = "desktop.ingest.reader_process.reader_worker"
_MEMORY = 512 * 1024 * 1024
# A file of this size is held three times while it is read: in the pipe's buffer, as one piece, and
# in parts by the parser. Larger ones get a process of their own with room for that.
_LARGE_FILE = 48 * 1024 * 1024
_COPIES = 3
# A page of a file takes megabytes in small blocks and gives them back. Where they stay with the
# reader (up to 64 MB), in large pages of memory, it needs 4 % less time for text PDFs: the system
# need not map and clear them anew (glibc's manual, "Memory Allocation Tunables").
_ALLOCATION = (
    "glibc.malloc.hugetlb=1:glibc.malloc.top_pad=1048576"
    ":glibc.malloc.mmap_threshold=16777216:glibc.malloc.trim_threshold=67108864"
)
_TUNABLES = "GLIBC_TUNABLES"
# Parsers leak and memory gets fragmented; a new process takes 0.2 s.
_FILES_PER_PROCESS = 400


class Readers:
    """A few reader workers, started when they are first needed. May be used from any thread; a
    worker that crashes, hangs or runs out of memory costs the file it was reading. ``nice``: how
    far they stand behind the program's first thread."""

    def __init__(self, workers: int = 2, nice: int = scheduling.INDEXING) -> None:
        self._nice = nice
        self._slots = [_Slot(nice) for _ in range(workers)]
        self._idle: queue.LifoQueue[_Slot] = queue.LifoQueue()
        for slot in self._slots:
            self._idle.put(slot)
        self._closed = threading.Event()

    def read(
        self,
        data: bytes,
        name: str,
        cancel: threading.Event | None = None,
        *,
        password: str = "",
        recognised: Mapping[int, bytes | str] | None = None,
    ) -> ParsedDocument:
        """Read and chunk a file of this content; ``name`` tells text formats apart, ``password``
        opens a locked one. ``recognised`` has for each picture that an earlier reading named the
        packed page that was recognised in it, or why there is none.

        Raises ReadingError, whose message is the reason (reasons.LOCKED or WRONG_PASSWORD for a
        locked file), and CancelledError.
        """
        message = transfer.pack_reading(data, file_name(name), password, recognised)
        return transfer.unpack_document(self._ask(message, cancel))

    def render(
        self,
        data: bytes,
        name: str,
        page: int,
        width: int,
        quote: str = "",
        cancel: threading.Event | None = None,
        *,
        occurrence: int = 0,
        password: str = "",
    ) -> PageImage:
        """Draw a page (from 1) of a PDF or of a picture file about ``width`` pixels wide, of a PDF
        with the boxes of ``quote``: of its ``occurrence``-th place on the page (from 0). Errors as
        for ``read``."""
        fields = {"page": page, "width": width, "quote": quote, "occurrence": occurrence}
        fields["password"] = password
        return transfer.unpack_image(self._ask(Message("render", fields, data), cancel))

    def words(self, data: bytes, page: int, *, password: str = "") -> tuple[tuple[str, Box], ...]:
        """The words of a page (from 1) of a PDF in the order of reading, with their places. Errors
        as for ``read``."""
        fields = {"page": page, "password": password}
        return layout_transfer.unpack_words(self._ask(Message("layout", fields, data), None))

    def outline(self, data: bytes, *, password: str = "") -> tuple[OutlineItem, ...]:
        """The table of contents that a PDF brings along. Errors as for ``read``."""
        fields = {"page": 0, "password": password}
        return layout_transfer.unpack_outline(self._ask(Message("layout", fields, data), None))

    def looks(self, data: bytes, *, password: str = "") -> tuple[SheetLooks, ...]:
        """How the cells of a workbook look, its sheets in their order. Errors as for ``read``."""
        return sheet_looks.unpack(self._ask(Message("looks", {"password": password}, data), None))

    def picture(
        self,
        data: bytes,
        sha256: str,
        picture: Picture,
        cancel: threading.Event | None = None,
        *,
        password: str = "",
    ) -> PageImage:
        """A page as it is to be recognised. A worker that has the bytes of this hash from the page
        before is not sent them again. Errors as for ``read``."""
        fields = {"page": picture.page, "whole": picture.whole, "password": password}
        message = Message("picture", fields, data)
        return transfer.unpack_image(self._ask(message, cancel, holding=sha256))

    def further(
        self,
        data: bytes,
        name: str,
        first: int,
        cancel: threading.Event | None = None,
        *,
        password: str = "",
    ) -> tuple[tuple[Attachment, ...], int]:
        """The attachments of a file from number ``first`` on, as many as are handed over at once,
        and how many come after them. Errors as for ``read``."""
        fields = {"name": file_name(name), "first": first, "password": password}
        return transfer.unpack_attachments(self._ask(Message("further", fields, data), cancel))

    def inner(
        self,
        data: bytes,
        names: Sequence[str],
        cancel: threading.Event | None = None,
        *,
        password: str = "",
    ) -> bytes:
        """The bytes of a file inside a file inside a file: ``names`` begins with that of ``data``
        and names each as it is called in the one before. Errors as for ``read``."""
        fields = {"names": [file_name(names[0]), *names[1:]], "password": password}
        return self._ask(Message("inner", fields, data), cancel).payload

    def prepare(self, cancel: threading.Event | None = None) -> None:
        """Start a worker now: what is asked of it first need not wait for that. Raises
        CancelledError."""
        with self._slot(cancel) as slot:
            slot.worker.start(cancel)

    def close(self) -> None:
        """End the workers. A running request fails."""
        self._closed.set()
        for slot in self._slots:
            slot.worker.close()

    def _ask(self, message: Message, cancel: threading.Event | None, holding: str = "") -> Message:
        size = len(message.payload)
        if size == 0:
            raise reasons.unreadable(reasons.EMPTY)
        if size > MAX_FILE:
            raise reasons.unreadable(reasons.TOO_LARGE)
        with self._slot(cancel) as slot:
            if size <= _LARGE_FILE:
                return slot.ask(message, cancel, holding)
            large = _Slot(self._nice, _MEMORY + _COPIES * size)
            try:
                return large.ask(message, cancel)
            finally:
                large.worker.close()

    @contextmanager
    def _slot(self, cancel: threading.Event | None) -> Iterator["_Slot"]:
        slot = taken(self._idle, self._closed, cancel)
        try:
            yield slot
        finally:
            if self._closed.is_set():
                slot.worker.close()
            self._idle.put(slot)


class _Slot:
    """A worker and how many files it has read."""

    def __init__(self, nice: int, memory: int = _MEMORY) -> None:
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

    def ask(self, message: Message, cancel: threading.Event | None, holding: str = "") -> Message:
        """The worker's reply, its failures told as reasons. ``holding`` names the file that the
        worker keeps at hand for this kind of request."""
        self._files += 1
        if self._files > _FILES_PER_PROCESS:
            self.worker.close()
            self._files = 1
        held, self._held = self._held, ("", None)
        if holding and held == (holding, self.worker.pid):
            message = replace(message, payload=b"")
        reply = self._reply(message, cancel)
        if holding:
            self._held = (holding, self.worker.pid)
        return reply

    def _reply(self, message: Message, cancel: threading.Event | None) -> Message:
        try:
            return self.worker.call(
                message,
                seconds=SECONDS_PER_FILE,
                starved_seconds=_STARVED_SECONDS,
                cancel=cancel,
            )
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
