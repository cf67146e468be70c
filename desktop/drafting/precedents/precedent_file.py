"""Any file as a precedent: a Word file as it is, all others over the house style."""

import threading
from dataclasses import dataclass, field
from pathlib import PurePath

from desktop.drafting.manuscript.manuscripts import Manuscripts
from desktop.drafting.manuscript.model import Manuscript, Origin
from desktop.drafting.precedents.from_text import TextKind
from desktop.drafting.precedents.importing import house
from desktop.ingest.reader_process.reading import Readers
from desktop.ingest.readers.common.sniff import Kind

_ENDINGS: dict[str, Kind] = {
    ".docx": Kind.DOCX,
    ".dotx": Kind.DOCX,
    ".docm": Kind.DOCX,
    ".md": Kind.MARKDOWN,
    ".markdown": Kind.MARKDOWN,
    ".html": Kind.HTML,
    ".htm": Kind.HTML,
    ".txt": Kind.TEXT,
}
# What has more to tell than its words is read from the file itself.
_TEXTS: dict[str, TextKind] = {Kind.MARKDOWN: "markdown", Kind.HTML: "html", Kind.TEXT: "text"}
READ_THEMSELVES = frozenset({Kind.DOCX, *_TEXTS})


@dataclass(frozen=True, slots=True)
class Opened:
    """A precedent as a draft, over its base."""

    manuscript: Manuscript
    base: bytes = field(repr=False)


def opened(
    data: bytes,
    name: str,
    origin: Origin,
    manuscripts: Manuscripts,
    readers: Readers,
    cancel: threading.Event | None = None,
    *,
    kind: str = "",
) -> Opened:
    """A file of this content as a precedent; ``kind`` is its format where it is known, else its
    name tells. Raises ReadingError
    for one that has no text, DraftingError, CancelledError."""
    kind = kind or _ENDINGS.get(PurePath(name).suffix.lower(), "")
    if kind == Kind.DOCX:
        base = manuscripts.prepared(data, cancel)
        return Opened(manuscripts.read(base, origin, cancel=cancel), base)
    if kind not in _TEXTS:
        return of_text(readers.read(data, name, cancel).text, origin, manuscripts, cancel)
    base = house.base()
    return Opened(manuscripts.from_text(base, data, _TEXTS[kind], origin, cancel=cancel), base)


def of_text(
    text: str,
    origin: Origin,
    manuscripts: Manuscripts,
    cancel: threading.Event | None = None,
) -> Opened:
    """A document of which there is only the text."""
    base = house.base()
    return Opened(manuscripts.from_text(base, text.encode(), "text", origin, cancel=cancel), base)
