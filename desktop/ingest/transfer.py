"""Parsed documents and page images on their way from a reader worker, and the check on arrival.

The child has parsed a hostile file, so what it sends is held for hostile too: whatever does not fit
together is refused, and each chunk's text and page are derived again from its offsets.
"""

from bisect import bisect_right
from typing import Any

from desktop.documents import Box, Chunk, Page, PageImage, ParsedDocument
from desktop.errors import ReadingError
from desktop.ingest.readers import reasons
from desktop.ingest.readers.intermediate import MAX_PAGES, MAX_TEXT, MAX_TITLE
from desktop.ingest.readers.sniff import Kind
from desktop.worker import Message

MAX_PIXELS = 40_000_000
_MAX_CHUNK = 20_000
_MAX_HEADING = 1000
_MAX_PROBLEM = 300
_MAX_PROBLEMS = 20_000
_MAX_BOXES = 5000


def pack_document(parsed: ParsedDocument) -> Message:
    """The reply that carries a document: its text as payload, everything else by offsets."""
    headings = sorted({chunk.heading for chunk in parsed.chunks})
    places = {heading: number for number, heading in enumerate(headings)}
    fields = {
        "kind": parsed.kind,
        "title": parsed.title,
        "problems": list(parsed.problems),
        "pages": [[page.start, page.end] for page in parsed.pages],
        "headings": headings,
        "chunks": [[part.start, part.end, places[part.heading]] for part in parsed.chunks],
    }
    return Message("done", fields, parsed.text.encode())


def unpack_document(message: Message) -> ParsedDocument:
    """The document in a reply. Raises ReadingError if any part of it contradicts another."""
    try:
        return _document(message.fields, message.payload)
    except (ValueError, TypeError, KeyError, IndexError, OverflowError) as error:
        raise reasons.unreadable(reasons.BAD_RESULT) from error


def pack_image(image: PageImage) -> Message:
    """The reply that carries a rendered page."""
    boxes = [[box.left, box.top, box.right, box.bottom] for box in image.highlights]
    fields = {"width": image.width, "height": image.height, "highlights": boxes}
    return Message("done", fields, image.pixels)


def unpack_image(message: Message) -> PageImage:
    """The page in a reply. Raises ReadingError if its parts do not fit together."""
    try:
        return _image(message.fields, message.payload)
    except (ValueError, TypeError, KeyError, IndexError, OverflowError) as error:
        raise reasons.unreadable(reasons.BAD_RESULT) from error


def unpack_error(error: ReadingError) -> ReadingError:
    """The reason a child gave, as one short line."""
    return reasons.unreadable(_line(error.message, _MAX_PROBLEM))


def _document(fields: dict[str, Any], payload: bytes) -> ParsedDocument:
    text = payload.decode()
    _require(0 < len(text) <= MAX_TEXT)
    pages = _pages(fields["pages"], len(text))
    headings = [_line(heading, _MAX_HEADING) for heading in fields["headings"]]
    chunks = _chunks(fields["chunks"], text, headings, pages)
    _require(bool(chunks))
    _require(len(fields["problems"]) <= _MAX_PROBLEMS)
    return ParsedDocument(
        kind=Kind(fields["kind"]).value,
        text=text,
        pages=pages,
        chunks=chunks,
        title=_line(fields["title"], MAX_TITLE),
        problems=tuple(_line(problem, _MAX_PROBLEM) for problem in fields["problems"]),
    )


def _pages(ranges: list[list[int]], length: int) -> tuple[Page, ...]:
    _require(len(ranges) <= MAX_PAGES)
    pages = []
    last = 0
    for number, (start, end) in enumerate(ranges, 1):
        _require(_whole(start) and _whole(end) and last <= start <= end <= length)
        pages.append(Page(number, start, end))
        last = end
    return tuple(pages)


def _chunks(
    rows: list[list[int]], text: str, headings: list[str], pages: tuple[Page, ...]
) -> tuple[Chunk, ...]:
    starts = [page.start for page in pages]
    chunks = []
    last = 0
    for ordinal, (start, end, heading) in enumerate(rows):
        _require(_whole(start) and _whole(end) and last <= start < end <= len(text))
        _require(end - start <= _MAX_CHUNK and _whole(heading) and heading >= 0)
        page = pages[max(0, bisect_right(starts, start) - 1)].number if pages else None
        chunks.append(Chunk(ordinal, start, end, text[start:end], page, headings[heading]))
        last = end
    return tuple(chunks)


def _image(fields: dict[str, Any], payload: bytes) -> PageImage:
    width, height = fields["width"], fields["height"]
    _require(_whole(width) and _whole(height) and width > 0 and height > 0)
    _require(width * height <= MAX_PIXELS and len(payload) == width * height * 3)
    _require(len(fields["highlights"]) <= _MAX_BOXES)
    boxes = []
    for sides in fields["highlights"]:
        left, top, right, bottom = (float(side) for side in sides)
        _require(0 <= left <= right <= 1 and 0 <= top <= bottom <= 1)
        boxes.append(Box(left, top, right, bottom))
    return PageImage(width, height, payload, tuple(boxes))


def _line(text: object, longest: int) -> str:
    _require(isinstance(text, str))
    return " ".join("".join(filter(str.isprintable, f"{text}")).split())[:longest]


def _whole(number: object) -> bool:
    return type(number) is int


def _require(holds: bool) -> None:
    if not holds:
        raise ValueError("the parts do not fit together")
