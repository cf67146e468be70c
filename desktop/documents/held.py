"""What a vault holds: matters, and the documents that stand in them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


def file_name(path: str) -> str:
    """The last part of a path of any system."""
    return path.replace("\\", "/").rsplit("/", 1)[-1]


class Status(StrEnum):
    """Where a file stands. The last six are final; their names are the command line's."""

    WAITING = "waiting"
    READING = "reading"
    OCR = "ocr"
    EMBEDDING = "embedding"
    INDEXED = "indexed"
    UNCHANGED = "unchanged"
    DUPLICATE = "duplicate"
    PARTIAL = "partial"
    FAILED = "failed"
    MISSING = "missing"

    @property
    def is_final(self) -> bool:
        """Whether nothing more happens to the file in this run."""
        return self not in (Status.WAITING, Status.READING, Status.OCR, Status.EMBEDDING)


@dataclass(frozen=True, slots=True)
class Matter:
    """A wall: nothing inside one matter can be found from another."""

    id: int
    name: str
    keep_originals: bool = False
    documents: int = 0


# Embeddings, overrides and isolates of the writing's direction (Unicode Standard Annex 9, 2.1-2.3).
_TURNING = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))


@dataclass(frozen=True, slots=True)
class Document:
    """One row of the list of documents: a content that stands at one place in one matter.

    ``parent`` is the id of the document whose attachment it is; its path is then the parent's, a
    "/" and the attachment's name. ``hidden`` counts the hidden texts set apart; ``confidence`` is
    that of its least certain recognised page, None if none was recognised. ``dated`` is the day
    that it bears (dated.py), ``modified`` the last change of its file, in seconds since 1970.
    """

    id: int
    matter: str
    path: str
    status: Status
    kind: str = ""
    title: str = ""
    pages: int | None = None
    chunks: int = 0
    size: int = 0
    modified: float = 0.0
    added: str = ""
    reason: str = ""
    sha256: str = ""
    duplicate_of: str = ""
    parent: int | None = None
    hidden: int = 0
    confidence: float | None = None
    dated: date | None = None

    @property
    def has_drawn_pages(self) -> bool:
        """Whether its pages can be shown as they look; others are shown as text."""
        return self.kind in {"pdf", "image"}

    @property
    def can_be_seen(self) -> bool:
        """Whether there is anything to show of it: its text, or pages without any."""
        return self.chunks > 0 or (self.has_drawn_pages and bool(self.pages))

    @property
    def has_set_pages(self) -> bool:
        """Whether it is set on pages to be shown, as it would be printed."""
        return self.kind == "docx"

    @property
    def name(self) -> str:
        """The last part of the path, without the signs that turn the writing round: by them
        "agreement\u202efdp.exe" reads as a PDF."""
        return file_name(self.path).translate(_TURNING)
