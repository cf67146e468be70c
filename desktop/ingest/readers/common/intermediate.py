"""What every reader makes of a file's bytes: the stored text and its structure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from desktop.documents import Anchor, Attachment, Hidden, Page, Picture, WordBox
from desktop.errors import ReadingError
from desktop.ingest.readers.common import numbering, reasons

# A file that unpacks to more is refused; 64 MiB of characters are some 25,000 pages.
MAX_TEXT = 64 * 1024 * 1024
MAX_PAGES = 20_000
MAX_TITLE = 200
# Stands between two pages in the stored text.
PAGE_BREAK = "\n\f\n"
# Of a page that is drawn, or given away to be recognised.
MAX_PIXELS = 40_000_000

# A cell that holds a number which is not a year.
_FIGURE = re.compile(r"(?!(?:19|20)\d\d$)[($€£¥+−–-]{0,3}\s?\d[\d,.  ]*[)%]{0,2}")


class BlockKind(StrEnum):
    """What a stretch of text is. FURNITURE is a running header, footer or page number."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"
    FURNITURE = "furniture"


# Stand below one another without a blank line.
_CLOSE = (BlockKind.ROW, BlockKind.ITEM)


class Block(NamedTuple):
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
    """A file's text and structure; blocks, pages, anchors, words are in order and do not overlap.
    ``problems`` are sentences for the user about what could not be read. ``hidden`` is not part of
    the text. ``attachments`` become documents of their own; ``further`` counts those after them."""

    kind: str
    text: str
    blocks: tuple[Block, ...]
    pages: tuple[Page, ...] = ()
    title: str = ""
    problems: tuple[str, ...] = ()
    hidden: tuple[Hidden, ...] = ()
    anchors: tuple[Anchor, ...] = ()
    words: tuple[WordBox, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    further: int = 0
    pictures: tuple[Picture, ...] = ()


class TextBuilder:
    """Puts the stored text together block by block and knows where each one lies."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._doubtful: dict[int, numbering.Numbered] = {}
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
            close = kind is self.blocks[-1].kind and kind in _CLOSE
            self._put("\n" if close else "\n\n")
        start = self._length
        self._put(text)
        self.blocks.append(Block(kind, start, self._length, level, label, header))

    def add_heading(self, text: str, level: int) -> None:
        """Add a heading that the format marks as such, with its level from 1."""
        self.add(BlockKind.HEADING, text, level=level, label=numbering.as_label(text))

    def add_paragraph(self, text: str, *, bold: bool = False, item: bool = False) -> None:
        """Add a paragraph; its number, or being short and bold, can make it a heading. A list's
        item is one only if it is bold or in capitals, or if ``finish`` finds it standing alone."""
        numbered = numbering.recognise(text, "\n" not in text.strip())
        plain = item and not bold and numbered is not None
        if plain and numbered and numbered.heading and not numbering.is_capitals(numbered.label):
            self._doubtful[len(self.blocks)] = numbered
            self.add(BlockKind.ITEM, text)
        elif numbered is not None and (numbered.heading or numbered.level):
            kind = BlockKind.HEADING if numbered.heading else BlockKind.PARAGRAPH
            self.add(kind, text, level=numbered.level, label=numbered.label)
        elif bold and not item and numbering.is_bold_heading(text):
            level = numbering.SECTION if numbering.is_capitals(text.strip()) else numbering.MINOR
            self.add(BlockKind.HEADING, text, level=level, label=numbering.as_label(text))
        else:
            self.add(BlockKind.ITEM if item or numbered else BlockKind.PARAGRAPH, text)

    def take(self, other: "TextBuilder") -> None:
        """Add all that another has gathered. Raises as ``add``."""
        if not other.blocks:
            return
        if self.blocks:
            kind = other.blocks[0].kind
            self._put("\n" if kind is self.blocks[-1].kind and kind in _CLOSE else "\n\n")
        start, count = self._length, len(self.blocks)
        self._put(other.text)
        for block in other.blocks:
            self.blocks.append(block._replace(start=block.start + start, end=block.end + start))
        doubtful = other._doubtful.items()  # noqa: SLF001 (of the same class)
        self._doubtful |= {place + count: found for place, found in doubtful}

    def finish(self) -> tuple[Block, ...]:
        """The blocks. A short numbered item is a heading if its neighbours are text: "1. Parties"
        above what the parties are, not between "1. Apples" and "3. Pears"."""
        blocks = list(self.blocks)
        for place, numbered in self._doubtful.items():
            around = {place - 1, place + 1}
            if place + 1 < len(blocks) and not around & self._doubtful.keys():
                block = blocks[place]
                blocks[place] = Block(
                    BlockKind.HEADING, block.start, block.end, numbered.level, numbered.label
                )
        return tuple(blocks)

    def add_table(self, rows: Sequence[Sequence[str]]) -> None:
        """Add a table's rows, their cells joined with " | ".

        Columns that are empty in every row go; a row of one cell is a paragraph; a row of a mark
        and a text is an item.
        """
        rows = [[" ".join(cell.split()) for cell in row] for row in rows]
        used = sorted({column for row in rows for column, cell in enumerate(row) if cell})
        rows = [[row[column] if column < len(row) else "" for column in used] for row in rows]
        headers = _header_rows(rows)
        columns = [" ".join(filter(None, column)) for column in zip(*rows[:headers], strict=True)]
        header = numbering.as_label(" | ".join(filter(None, columns)))
        for number, row in enumerate(rows):
            filled = [cell for cell in row if cell]
            if len(filled) == 1:
                self.add_paragraph(filled[0])
            elif len(filled) == 2 and row[0] and numbering.is_mark(row[0]):
                self.add_paragraph(" ".join(filled), item=True)
            else:
                self.add(BlockKind.ROW, _joined(row), header=header if number >= headers else "")

    def _put(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)
        if self._length > MAX_TEXT:
            raise too_long()


def _joined(row: Sequence[str]) -> str:
    """The row as text; an empty first cell shows, so that headers stand over their columns."""
    return " | ".join(row).strip(" ") if any(row) else ""


def _header_rows(rows: Sequence[Sequence[str]]) -> int:
    """How many rows at the top name the columns: those before the first figure, three at most; in
    a table without figures the first."""
    if len(rows) < 2:
        return 0
    with_figures = (
        number for number, row in enumerate(rows) if any(map(_FIGURE.fullmatch, row[1:]))
    )
    return min(3, next(with_figures, 1))


def too_long() -> ReadingError:
    """The error for a file with more text than MAX_TEXT."""
    return reasons.unreadable(reasons.TOO_MUCH_TEXT)


def first_heading(text: str, blocks: Sequence[Block]) -> str:
    """A title for a document that names none: its first heading, if it is near the top."""
    for block in blocks[:3]:
        if block.kind is BlockKind.HEADING:
            return short_title(text[block.start : block.end])
    return ""


def short_title(text: str) -> str:
    """A title in one line of at most MAX_TITLE characters."""
    return " ".join(text.split())[:MAX_TITLE]
