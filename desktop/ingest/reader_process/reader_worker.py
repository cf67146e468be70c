"""The reader worker's main program: one file at a time, bytes in, text or a picture out."""

import contextlib
import gc
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

from desktop.documents import PageImage
from desktop.errors import CancelledError, check_cancelled
from desktop.ingest.pages.page_picture import to_recognise, to_show
from desktop.ingest.pages.pdf_words import layout
from desktop.ingest.reader_process import layout_transfer, transfer
from desktop.ingest.reader_process.parse import further, inner, parse
from desktop.ingest.readers import office_files
from desktop.ingest.readers.common import foreign, reasons
from desktop.ingest.readers.sheets import sheet_looks
from desktop.ingest.readers.sheets.workbook_looks import looks_of
from desktop.workers import child
from desktop.workers.frames import Message

# So many new things are kept before the collector looks for rings among them.
_UNCOLLECTED = 10_000


class Answers:
    """What the worker does. It keeps the file of the last "picture": the pages of a scan are asked
    for one by one."""

    def __init__(self) -> None:
        self._held = b""

    def __call__(self, message: Message, cancel: threading.Event) -> Iterator[Message]:
        """Answer with one "done" that carries the result."""
        if message.kind != "picture":
            self._held = b""
            yield from answer(message, cancel)
            return
        self._held = message.payload or self._held
        yield from answer(replace(message, payload=self._held), cancel)


def answer(message: Message, cancel: threading.Event) -> Iterator[Message]:
    """Answer "read", "further", "inner", "render", "picture", "layout" and "looks" with one
    "done" that carries the result."""

    def step() -> None:
        check_cancelled(cancel)

    with contextlib.suppress(CancelledError), foreign.refused(reasons.CRASHED):
        yield _result(message, step)


def _result(message: Message, step: Callable[[], None]) -> Message:
    if message.kind == "read":
        data, recognised = transfer.unpack_reading(message)
        name, password = str(message.fields["name"]), str(message.fields["password"])
        return transfer.pack_document(parse(data, name, step, password, recognised))
    if message.kind in {"further", "inner"}:
        return _inside(message)
    if message.kind == "layout":
        return _layout(message)
    if message.kind == "looks":
        return sheet_looks.pack(
            looks_of(office_files.unwrapped(message.payload, str(message.fields["password"])))
        )
    return transfer.pack_image(_picture(message))


def _inside(message: Message) -> Message:
    """Attachments, or the bytes of one file inside others."""
    fields, password = message.fields, str(message.fields["password"])
    if message.kind == "inner":
        names = [str(name) for name in fields["names"]]
        return Message("done", {}, inner(message.payload, names, password))
    name, first = str(fields["name"]), int(fields["first"])
    return transfer.pack_attachments(*further(message.payload, name, first, password))


def _layout(message: Message) -> Message:
    """The words of a page, or the outline of the file."""
    page, password = int(message.fields["page"]), str(message.fields["password"])
    found = layout(message.payload, page, password)
    return layout_transfer.pack(found.words, found.outline)


def _picture(message: Message) -> PageImage:
    fields = message.fields
    page, password = int(fields["page"]), str(fields["password"])
    if message.kind == "picture":
        return to_recognise(message.payload, page, bool(fields["whole"]), password)
    width, quote = int(fields["width"]), str(fields["quote"])
    return to_show(message.payload, page, width, quote, int(fields["occurrence"]), password)


def _ready(_: list[str]) -> Answers:
    # What was loaded stays: the collector would go through it again and again.
    gc.freeze()
    gc.set_threshold(_UNCOLLECTED, *gc.get_threshold()[1:])
    return Answers()


if __name__ == "__main__":
    child.serve("reader", _ready)
