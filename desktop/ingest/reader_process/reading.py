"""Files are read in worker processes; this is the side that asks them."""

import threading
from collections.abc import Mapping, Sequence

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
from desktop.ingest.reader_process import layout_transfer, transfer
from desktop.ingest.reader_process.line import Line
from desktop.ingest.reader_process.slot import MEMORY, Request, Slot
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.sheets import sheet_looks
from desktop.ingest.readers.sheets.sheet_looks import SheetLooks
from desktop.workers.frames import Message

MAX_FILE = 256 * 1024 * 1024
# A file of this size is held three times while it is read: in the pipe's buffer, as one piece, and
# in parts by the parser. Larger ones get a process of their own with room for that.
_LARGE_FILE = 48 * 1024 * 1024
_COPIES = 3


class Readers:
    """A few reader workers, started when they are first needed. May be used from any thread; a
    worker that crashes, hangs or runs out of memory costs the file it was reading. ``nice``: how
    far they stand behind the program's first thread."""

    def __init__(self, workers: int = 2, nice: int = scheduling.INDEXING) -> None:
        self._nice = nice
        self._slots = [Slot(nice) for _ in range(workers)]
        self._line = Line(self._slots)

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
        with self._line.turn(Request(Message("start"), cancel)) as turn:
            turn.slot.worker.start(cancel)

    def close(self) -> None:
        """End the workers. A running request fails."""
        self._line.close()

    def _ask(self, message: Message, cancel: threading.Event | None, holding: str = "") -> Message:
        size = len(message.payload)
        if size == 0:
            raise reasons.unreadable(reasons.EMPTY)
        if size > MAX_FILE:
            raise reasons.unreadable(reasons.TOO_LARGE)
        request = Request(message, cancel, holding)
        with self._line.turn(request) as turn:
            if turn.is_begun:
                return turn.slot.reply(request)
            if size <= _LARGE_FILE:
                return turn.slot.ask(request)
            large = Slot(self._nice, MEMORY + _COPIES * size)
            try:
                return large.ask(request)
            finally:
                large.worker.close()
