"""Any file as a precedent: a Word file as it is, all others over the house style."""

import threading
from dataclasses import dataclass, field
from pathlib import PurePath

from desktop.drafting.from_text import TextKind
from desktop.drafting.importing import house
from desktop.drafting.manuscript.manuscripts import Manuscripts
from desktop.drafting.manuscript.model import Manuscript, Origin
from desktop.ingest.readers.sniff import Kind
from desktop.ingest.reading import Readers

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
    base = house.base()
    if kind in _TEXTS:
        text: bytes = data
    else:
        text = readers.read(data, name, cancel).text.encode()
    made = manuscripts.from_text(base, text, _TEXTS.get(kind, "text"), origin, cancel=cancel)
    return Opened(made, base)
