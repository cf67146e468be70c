"""What every reader makes of a file's bytes: the stored text and its structure."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.documents import Page
from desktop.errors import ReadingError
from desktop.ingest.readers import reasons

# A file that unpacks to more is refused; 64 MiB of characters are some 25,000 pages.
MAX_TEXT = 64 * 1024 * 1024
MAX_PAGES = 20_000
MAX_TITLE = 200


class BlockKind(StrEnum):
    """What a stretch of text is. FURNITURE is a running header, footer or page number."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Block:
    """The stretch [start, end) of the stored text. ``level`` above 0 makes it an entry of the
    heading path, 1 the highest, under the name ``label``: headings, but also numbered clauses
    ("7.2 Notice"). ``header`` is the table's header row, for its other rows. ``continues`` says
    that the sentence of the last paragraph before goes on here, over a page's end."""

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    label: str = ""
    header: str = ""
    continues: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """A file's text and structure; blocks and pages are in order and do not overlap. ``problems``
    are sentences for the user about what could not be read."""

    kind: str
    text: str
    blocks: tuple[Block, ...]
    pages: tuple[Page, ...] = ()
    title: str = ""
    problems: tuple[str, ...] = ()


class TextBuilder:
    """Puts the stored text together block by block and knows where each one lies."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self.blocks: list[Block] = []

    @property
    def text(self) -> str:
        """All that was added so far."""
        return "".join(self._parts)

    @property
    def length(self) -> int:
        """Characters added so far."""
        return self._length

    def add(
        self,
        kind: BlockKind,
        text: str,
        *,
        level: int = 0,
        label: str = "",
        header: str = "",
    ) -> None:
        """Add a block, apart from the one before by a line end (rows, items) or a blank line.
        White space alone is passed over. Raises ReadingError when the text grows too long."""
        text = text.strip()
        if not text:
            return
        if self.blocks:
            close = kind in {BlockKind.ROW, BlockKind.ITEM} and self.blocks[-1].kind is kind
            self._put("\n" if close else "\n\n")
        start = self._length
        self._put(text)
        self.blocks.append(Block(kind, start, self._length, level, label, header))

    def _put(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)
        if self._length > MAX_TEXT:
            raise too_long()


def too_long() -> ReadingError:
    """The error for a file with more text than MAX_TEXT."""
    return reasons.unreadable(reasons.TOO_MUCH_TEXT)


def first_heading(text: str, blocks: Sequence[Block]) -> str:
    """A title for a document that names none: its first heading, if it is near the top."""
    for block in blocks[:6]:
        if block.kind is BlockKind.HEADING:
            return short_title(text[block.start : block.end])
    return ""


def short_title(text: str) -> str:
    """A title in one line of at most MAX_TITLE characters."""
    return " ".join(text.split())[:MAX_TITLE]
