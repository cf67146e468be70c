"""Parsed documents and page images on their way from a reader worker, and the check on arrival.

The child has parsed a hostile file, so what it sends is held for hostile too: whatever does not fit
together is refused, and each chunk's text and page are derived again from its offsets.
"""

from bisect import bisect_right
from collections.abc import Mapping
from typing import Any

from desktop.documents import (
    Anchor,
    Attachment,
    Box,
    Chunk,
    Hidden,
    Page,
    PageImage,
    ParsedDocument,
    Picture,
    WordBox,
)
from desktop.errors import ReadingError
from desktop.ingest.readers.common import ocr_page, reasons
from desktop.ingest.readers.common.intermediate import MAX_PAGES, MAX_PIXELS, MAX_TEXT, MAX_TITLE
from desktop.ingest.readers.common.ocr_page import Recognised, RecognisedPage
from desktop.ingest.readers.common.sniff import Kind
from desktop.workers.frames import Message

_MAX_CHUNK = 20_000
_MAX_HEADING = 1000
_MAX_PROBLEM = 300
_MAX_PROBLEMS = 20_000
_MAX_BOXES = 5000
_MAX_ANCHORS = 2_000_000
_MAX_LABEL = 300
_MAX_WORDS = 5_000_000
_MAX_HIDDEN = 10_000
_MAX_HIDDEN_TEXT = 4 * 1024 * 1024
_MAX_ATTACHMENTS = 10_000
_MAX_ATTACHMENT_NAME = 1000
_MAX_FURTHER = 20_000
_MISFIT = "the parts do not fit together"


def pack_reading(
    data: bytes, name: str, password: str, recognised: Mapping[int, bytes | str] | None
) -> Message:
    """The request to read a file. ``recognised`` are packed pages, or why there is none."""
    fields: dict[str, Any] = {"name": name, "password": password, "data": len(data)}
    parts = [data]
    if recognised is not None:
        fields["recognised"] = [
            [page, len(found) if isinstance(found, bytes) else found]
            for page, found in recognised.items()
        ]
        parts += [found for found in recognised.values() if isinstance(found, bytes)]
    return Message("read", fields, b"".join(parts))


def unpack_reading(message: Message) -> tuple[bytes, Recognised | None]:
    """The file's bytes and the recognised pages in a request."""
    size = int(message.fields["data"])
    listed = message.fields.get("recognised")
    if listed is None:
        return message.payload, None
    recognised: dict[int, RecognisedPage | str] = {}
    at = size
    for page, found in listed:
        if isinstance(found, str):
            recognised[int(page)] = found
        else:
            recognised[int(page)] = ocr_page.unpack(message.payload[at : at + found])
            at += found
    return message.payload[:size], recognised


def pack_document(parsed: ParsedDocument) -> Message:
    """The reply that carries a document: its text as payload, the attachments' bytes behind it,
    everything else by offsets."""
    text = parsed.text.encode()
    headings = sorted({chunk.heading for chunk in parsed.chunks})
    places = {heading: number for number, heading in enumerate(headings)}
    fields = {
        "kind": parsed.kind,
        "title": parsed.title,
        "problems": list(parsed.problems),
        "text": len(text),
        "pages": [[page.start, page.end, page.label, page.confidence] for page in parsed.pages],
        "headings": headings,
        "chunks": [[part.start, part.end, places[part.heading]] for part in parsed.chunks],
        "hidden": [[item.text, item.reason, item.page] for item in parsed.hidden],
        "anchors": [[anchor.start, anchor.end, anchor.label] for anchor in parsed.anchors],
        "words": [[word.start, word.end, *_sides(word.box)] for word in parsed.words],
        "attachments": _attachment_rows(parsed.attachments),
        "further": parsed.further,
        "pictures": [[picture.page, picture.whole] for picture in parsed.pictures],
    }
    return Message("done", fields, b"".join([text, *(item.data for item in parsed.attachments)]))


def pack_attachments(attachments: tuple[Attachment, ...], further: int) -> Message:
    """The reply that carries more attachments, and how many come after them."""
    fields = {"attachments": _attachment_rows(attachments), "further": further}
    return Message("done", fields, b"".join(item.data for item in attachments))


def unpack_attachments(message: Message) -> tuple[tuple[Attachment, ...], int]:
    """The attachments in a reply. Raises ReadingError if its parts do not fit together."""
    try:
        further = _further(message.fields)
        return _attachments(message.fields["attachments"], message.payload, 0), further
    except (ValueError, TypeError, KeyError, IndexError, OverflowError) as error:
        raise reasons.unreadable(reasons.BAD_RESULT) from error


def _attachment_rows(attachments: tuple[Attachment, ...]) -> list[list[Any]]:
    return [[item.name, len(item.data), item.problem] for item in attachments]


def _further(fields: dict[str, Any]) -> int:
    further = fields["further"]
    _require(_whole(further) and 0 <= further <= _MAX_FURTHER)
    return int(further)


def unpack_document(message: Message, *, may_be_empty: bool = False) -> ParsedDocument:
    """The document in a reply. Raises ReadingError if any part of it contradicts another, or if it
    has neither text nor pictures nor attachments, unless it ``may_be_empty``."""
    try:
        parsed = _document(message.fields, message.payload)
        has_parts = bool(parsed.text or parsed.attachments or parsed.pictures)
        _require(may_be_empty or has_parts)
        return parsed
    except (ValueError, TypeError, KeyError, IndexError, OverflowError) as error:
        raise reasons.unreadable(reasons.BAD_RESULT) from error


def pack_image(image: PageImage) -> Message:
    """The reply that carries a rendered page."""
    boxes = [_sides(box) for box in image.highlights]
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
    length = fields["text"]
    _require(_whole(length) and 0 <= length <= len(payload))
    text = payload[:length].decode()
    attachments = _attachments(fields["attachments"], payload, length)
    pictures = _pictures(fields["pictures"])
    _require(len(text) <= MAX_TEXT)
    pages = _pages(fields["pages"], len(text))
    headings = [_line(heading, _MAX_HEADING) for heading in fields["headings"]]
    chunks = _chunks(fields["chunks"], text, headings, pages)
    _require(bool(chunks) or not text.strip())
    _require(len(fields["problems"]) <= _MAX_PROBLEMS)
    return ParsedDocument(
        kind=Kind(fields["kind"]).value,
        text=text,
        pages=pages,
        chunks=chunks,
        title=_line(fields["title"], MAX_TITLE),
        problems=tuple(_line(problem, _MAX_PROBLEM) for problem in fields["problems"]),
        hidden=_hidden(fields["hidden"]),
        anchors=_anchors(fields["anchors"], len(text)),
        words=_words(fields["words"], len(text)),
        attachments=attachments,
        further=_further(fields),
        pictures=pictures,
    )


def _pictures(rows: list[list[Any]]) -> tuple[Picture, ...]:
    _require(len(rows) <= MAX_PAGES)
    found = []
    last = 0
    for page, whole in rows:
        _require(_whole(page) and last < page <= MAX_PAGES and isinstance(whole, bool))
        found.append(Picture(page, whole))
        last = page
    return tuple(found)


def _hidden(rows: list[list[Any]]) -> tuple[Hidden, ...]:
    _require(len(rows) <= _MAX_HIDDEN)
    found = []
    for text, reason, page in rows:
        _require(isinstance(text, str) and len(text) <= _MAX_HIDDEN_TEXT)
        _require(page is None or (_whole(page) and 0 < page <= MAX_PAGES))
        found.append(Hidden(text, _line(reason, _MAX_LABEL), page))
    _require(sum(len(item.text) for item in found) <= _MAX_HIDDEN_TEXT)
    return tuple(found)


def _anchors(rows: list[list[Any]], length: int) -> tuple[Anchor, ...]:
    _require(len(rows) <= _MAX_ANCHORS)
    found = []
    last = 0
    # A sheet has one for each row: no call for what can be said in place.
    for start, end, label in rows:
        if not (type(start) is type(end) is int and last <= start <= end <= length):
            raise ValueError(_MISFIT)
        found.append(Anchor(start, end, _line(label, _MAX_LABEL)))
        last = end
    return tuple(found)


def _words(rows: list[list[Any]], length: int) -> tuple[WordBox, ...]:
    _require(len(rows) <= _MAX_WORDS)
    found = []
    last = 0
    for start, end, *sides in rows:
        _require(_whole(start) and _whole(end) and last <= start < end <= length)
        found.append(WordBox(start, end, _box(sides)))
        last = end
    return tuple(found)


def _attachments(rows: list[list[Any]], payload: bytes, start: int) -> tuple[Attachment, ...]:
    _require(len(rows) <= _MAX_ATTACHMENTS)
    found = []
    for name, size, problem in rows:
        _require(_whole(size) and 0 <= size <= len(payload) - start)
        data = payload[start : start + size]
        found.append(
            Attachment(_line(name, _MAX_ATTACHMENT_NAME), data, _line(problem, _MAX_PROBLEM))
        )
        start += size
    _require(start == len(payload))
    return tuple(found)


def _pages(ranges: list[list[Any]], length: int) -> tuple[Page, ...]:
    _require(len(ranges) <= MAX_PAGES)
    pages = []
    last = 0
    for number, (start, end, label, confidence) in enumerate(ranges, 1):
        _require(_whole(start) and _whole(end) and last <= start <= end <= length)
        _require(confidence is None or (type(confidence) is float and 0 <= confidence <= 1))
        pages.append(Page(number, start, end, _line(label, _MAX_LABEL), confidence))
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
    boxes = tuple(_box(sides) for sides in fields["highlights"])
    return PageImage(width, height, payload, boxes)


def _sides(box: Box) -> list[float]:
    return [box.left, box.top, box.right, box.bottom]


def _box(sides: list[Any]) -> Box:
    left, top, right, bottom = (float(side) for side in sides)
    _require(0 <= left <= right <= 1 and 0 <= top <= bottom <= 1)
    return Box(left, top, right, bottom)


def _line(text: object, longest: int) -> str:
    if not isinstance(text, str):
        raise ValueError(_MISFIT)
    if not text.isprintable():
        text = "".join(filter(str.isprintable, text))
    return " ".join(text.split())[:longest]


def _whole(number: object) -> bool:
    return type(number) is int


def _require(holds: bool) -> None:
    if not holds:
        raise ValueError(_MISFIT)
