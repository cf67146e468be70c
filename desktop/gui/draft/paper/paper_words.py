"""Which words a set paper has on which page, as the typesetter knows them without their places: of
a long one that is told at once, where reading its PDF takes a tenth of a second for each page."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtGui import QTextBlock

from desktop.drafting.paper.model import Block, Grid, Line
from desktop.gui.draft.paper.paper_breaks import Page
from desktop.gui.draft.paper.paper_text import Set

# Lines that stand in a table begin a little above what the page is said to begin with.
_SLACK = 0.5


def on_pages(text: Set, pages: Sequence[Page], notes: Mapping[int, Set]) -> list[list[str]]:
    """The words of a section's pages: those of the text, then those of the notes at the foot."""
    found: list[list[str]] = [[] for _ in pages]
    starts = [page.start for page in pages]
    for top, words in _lines(text):
        found[max(0, bisect_right(starts, top + _SLACK) - 1)] += words
    for words, page in zip(found, pages, strict=True):
        for note, start, end in page.foot:
            for top, said in _lines(notes[note]):
                words += said if start <= top + _SLACK < end else ()
    return found


def of_blocks(blocks: Sequence[Block]) -> Iterator[str]:
    """The words of what runs at the head or the foot of pages."""
    for block in blocks:
        lines = (block,) if isinstance(block, Line) else _in_cells(block)
        for line in lines:
            yield from line.label.split()
            # Numbers of pages are made anew on each.
            yield from "".join(each.text for each in line.words if not each.field).split()


def _in_cells(grid: Grid) -> Iterator[Line]:
    return (line for box in grid.boxes for line in box.lines)


def _lines(text: Set) -> Iterator[tuple[float, list[str]]]:
    """Each line of print with how far down it stands."""
    layout = text.document.documentLayout()
    block = text.document.firstBlock()
    while block.isValid():
        line = text.lines.get(block.position())
        if line is not None:
            top = layout.blockBoundingRect(block).top()
            for number, (down, words) in enumerate(_printed(block)):
                label = line.label.split() if not number else []
                yield top + down, [*label, *words]
        block = block.next()


def _printed(block: QTextBlock) -> Iterator[tuple[float, list[str]]]:
    # Qt counts in units of UTF-16.
    units = block.text().encode("utf-16-le")
    shown = block.layout()
    for number in range(shown.lineCount()):
        line = shown.lineAt(number)
        start, length = line.textStart(), line.textLength()
        words = units[2 * start : 2 * (start + length)].decode("utf-16-le", "replace")
        yield line.y(), words.split()
