"""Plain text: whatever its characters are, its lines are its structure; form feeds turn pages."""

from desktop.documents import Page
from desktop.ingest.readers.common import charset, reasons
from desktop.ingest.readers.common.clean import clean
from desktop.ingest.readers.common.intermediate import (
    MAX_PAGES,
    MAX_TEXT,
    Reading,
    first_heading,
    too_long,
)
from desktop.ingest.readers.common.outline import outline
from desktop.ingest.readers.common.sniff import Kind


def read(data: bytes) -> Reading:
    """Read a text file. Raises ReadingError for one that is not text or holds none."""
    decoded = charset.decode(data)
    text = clean(decoded.text).rstrip()
    if not text.replace("\f", "").strip():
        raise reasons.unreadable(reasons.NO_TEXT)
    if len(text) > MAX_TEXT:
        raise too_long()
    pages = _pages(text)
    blocks = outline(text, pages)
    problems = (decoded.problem,) if decoded.problem else ()
    return Reading(Kind.TEXT, text, blocks, pages, first_heading(text, blocks), problems)


def _pages(text: str) -> tuple[Page, ...]:
    if "\f" not in text:
        return ()
    pages = []
    start = 0
    for number, part in enumerate(text.split("\f"), 1):
        pages.append(Page(number, start, start + len(part)))
        start += len(part) + 1
    if len(pages) > MAX_PAGES:
        raise reasons.unreadable(reasons.TOO_MANY_PAGES)
    return tuple(pages)
