"""What a reader makes of a file's bytes: its text, where it stands, and what lies in it."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Page:
    """One page, sheet or slide and its part [start, end) of the stored text.

    ``label`` is the name that a sheet bears. ``confidence`` is None where the file itself holds the
    text; where it was recognised in a picture, the mean certainty of its words, 0 to 1.
    """

    number: int
    start: int
    end: int
    label: str = ""
    confidence: float | None = None


def page_at(pages: Iterable[Page], offset: int) -> int | None:
    """The number of the page on which an offset of the stored text lies, if any."""
    return next((page.number for page in pages if page.start <= offset < page.end), None)


@dataclass(frozen=True, slots=True)
class Chunk:
    """A stretch [start, end) of the stored text that is indexed as one. ``page`` is where it
    begins, or None where the format has no pages; ``heading`` is the path of headings above it."""

    ordinal: int
    start: int
    end: int
    text: str
    page: int | None = None
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page in shares of its width and height (0..1), from the top left corner."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class WordBox:
    """Where the word [start, end) of the stored text stands on its page's picture."""

    start: int
    end: int
    box: Box


@dataclass(frozen=True, slots=True)
class OutlineItem:
    """An entry of a document's own table of contents: ``level`` counts from 1, ``page`` too."""

    level: int
    title: str
    page: int


@dataclass(frozen=True, slots=True)
class Anchor:
    """The stretch [start, end) of the stored text under the name that its format gives to the
    place: "Budget!B12"."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class Hidden:
    """Text of a file that a reader of its pages does not see: never part of the stored text, of a
    search or of a prompt. ``reason`` says why it can't be seen ("white on white")."""

    text: str
    reason: str
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file inside a file. ``name`` may hold folders, parted by "/", as an archive has them; no
    two in one file have the same. ``problem`` says why there is no ``data``."""

    name: str
    data: bytes
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A page whose text, or more of it, can be had only by recognising it in its picture.
    ``whole`` is false where the page has text and pictures within it are meant. In an office file,
    whose text has no pages, ``page`` is the picture's number."""

    page: int
    whole: bool


@dataclass(frozen=True, slots=True)
class ParsedDocument:
    """What a reader made of a file's bytes. ``problems`` names what could not be read ("page 3: no
    text layer"); with problems but some text the document is *partial*. A container (an archive)
    may have attachments and no text; ``further`` counts those that were too many to hand over with
    it. ``words`` has the places of recognised words; ``pictures`` are still to be recognised, and a
    document that consists of them has no text yet."""

    kind: str
    text: str
    pages: tuple[Page, ...] = ()
    chunks: tuple[Chunk, ...] = ()
    title: str = ""
    problems: tuple[str, ...] = ()
    hidden: tuple[Hidden, ...] = ()
    anchors: tuple[Anchor, ...] = ()
    words: tuple[WordBox, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    further: int = 0
    pictures: tuple[Picture, ...] = ()


@dataclass(frozen=True, slots=True)
class PageImage:
    """A rendered page: ``pixels`` is width * height * 3 bytes of RGB, row by row, top first.
    ``highlights`` are the boxes of the passage that was asked for."""

    width: int
    height: int
    pixels: bytes
    highlights: tuple[Box, ...] = ()
