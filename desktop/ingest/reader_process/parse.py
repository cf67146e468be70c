"""From a file's bytes to a parsed document. Runs in a reader worker."""

import itertools
from collections.abc import Callable, Sequence
from functools import partial

from desktop.documents import Attachment, ParsedDocument
from desktop.ingest.readers import (
    books,
    cards,
    drawings,
    fixed_pages,
    image,
    markdown,
    office_files,
    text,
    visio,
)
from desktop.ingest.readers.archives import containers
from desktop.ingest.readers.common import opened, reasons
from desktop.ingest.readers.common.intermediate import Reading
from desktop.ingest.readers.common.ocr_page import Recognised
from desktop.ingest.readers.common.sniff import Kind, sniff
from desktop.ingest.readers.html import html
from desktop.ingest.readers.mail import eml, mhtml, msg, tnef
from desktop.ingest.readers.pdf import pdf
from desktop.ingest.readers.word import docx
from desktop.ingest.structure.chunk import chunk
from desktop.ingest.structure.titles import title_of

_PLAIN: dict[Kind, Callable[[bytes], Reading]] = {
    Kind.HTML: html.read,
    Kind.MHTML: mhtml.read,
    Kind.MARKDOWN: markdown.read,
    Kind.TEXT: text.read,
    Kind.EPUB: books.read,
    Kind.CALENDAR: partial(cards.read, Kind.CALENDAR),
    Kind.CONTACTS: partial(cards.read, Kind.CONTACTS),
}
_WITH_PICTURES: dict[Kind, Callable[[bytes, Recognised | None], Reading]] = {
    Kind.DOCX: docx.read,
    Kind.DRAWING: drawings.read,
    Kind.XPS: fixed_pages.read,
    Kind.VSDX: visio.read,
}


def parse(
    data: bytes,
    name: str,
    step: Callable[[], None] = lambda: None,
    password: str = "",
    recognised: Recognised | None = None,
) -> ParsedDocument:
    """Read and chunk a file. ``step`` is called between pages and may raise to stop; ``password``
    opens a locked file; ``recognised`` is what became of the pictures that an earlier reading
    named. Raises ReadingError, whose message is the reason, for what can't be read or holds neither
    text nor pictures."""
    data = office_files.unwrapped(data, password)
    with opened.kept():
        reading = _read(sniff(data, name), data, name, step, password, recognised)
    step()
    attachments, rest = reading.attachments, reading.further
    if attachments and not rest:
        attachments, rest = containers.batch(containers.attached(attachments), 0)
    return ParsedDocument(
        kind=reading.kind,
        text=reading.text,
        pages=reading.pages,
        chunks=chunk(reading.text, reading.blocks, reading.pages),
        title=title_of(reading.text, reading.kind, reading.title),
        problems=reading.problems,
        hidden=reading.hidden,
        anchors=reading.anchors,
        words=reading.words,
        attachments=attachments,
        further=rest,
        pictures=reading.pictures,
    )


def further(
    data: bytes, name: str, first: int, password: str = ""
) -> tuple[tuple[Attachment, ...], int]:
    """The attachments of a file from number ``first`` on, as many as are handed over at once, and
    how many come after them. Raises as ``parse``."""
    return containers.batch(_members(data, name, password), first)


def inner(data: bytes, names: Sequence[str], password: str = "") -> bytes:
    """The bytes of a file inside a file: ``names`` are the file's own and those of what lies in one
    another down to it. Raises ReadingError if there is no such file, or with its reason."""
    for outer, name in itertools.pairwise(names):
        found = next((m for m in _members(data, outer, password) if m.name == name), None)
        if found is None:
            raise reasons.unreadable(reasons.NOT_INSIDE)
        data = found.load()
    return data


def _members(data: bytes, name: str, password: str) -> list[containers.Member]:
    data = office_files.unwrapped(data, password)
    kind = sniff(data, name)
    if kind in containers.KINDS:
        return containers.members(kind, data, name, password)
    reading = _read(kind, data, name, lambda: None, password, None)
    return containers.attached(reading.attachments)


def _read(
    kind: Kind,
    data: bytes,
    name: str,
    step: Callable[[], None],
    password: str,
    recognised: Recognised | None,
) -> Reading:
    if kind in office_files.KINDS:
        return office_files.read(kind, data, step, recognised)
    if kind in containers.KINDS:
        return containers.read(kind, data, name, password)
    match kind:
        case Kind.PDF:
            return pdf.read(data, step, password, recognised)
        case Kind.IMAGE:
            return image.read(data, step, recognised)
        case Kind.EML:
            return eml.read(data, step)
        case Kind.MSG:
            return tnef.read(data, step) if tnef.is_one(data) else msg.read(data, step)
        case _ if kind in _WITH_PICTURES:
            return _WITH_PICTURES[kind](data, recognised)
        case _ if kind in _PLAIN:
            return _PLAIN[kind](data)
        case _:
            raise reasons.unsupported(f"{kind.value.upper()} files")
