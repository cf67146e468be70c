"""Where a document that is set as one long strip is cut into pages: between lines of print and rows
of tables, with headings beside what they head and no line alone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtGui import QAbstractTextDocumentLayout, QTextBlock, QTextCursor, QTextTable

from desktop.drafting.paper.model import Line
from desktop.gui.draft.paper_text import Set

# A line alone at the foot or the head of a page is none: Word's widow and orphan control.
_TOGETHER = 2
# So many lines go back at most for one that wants to stay with the next.
_MOST_BACK = 12
# A head that leaves less of a page is not repeated.
_LEAST_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class Strip:
    """What is not cut: a line of print, or a row. ``place`` of ``count`` lines of a paragraph;
    ``kept``: with the next strip; ``fresh``: at the head of a page; ``head``: the stretch of the
    rows that stand above it again where a page begins with it."""

    top: float
    bottom: float
    place: int = 0
    count: int = 1
    kept: bool = False
    fresh: bool = False
    head: tuple[float, float] | None = None


class Page(NamedTuple):
    """A stretch [start, end) of the long strip, below a table's head if it goes on with one."""

    start: float
    end: float
    head: tuple[float, float] | None = None


def cut(strips: Sequence[Strip], height: float) -> list[Page]:
    """The pages from the top of the long strip down."""
    pages: list[Page] = []
    first = 0
    while first < len(strips):
        top, head = strips[first].top, strips[first].head
        room = height - (head[1] - head[0] if head else 0.0)
        if room < height * _LEAST_SHARE:
            head, room = None, height
        last = _last_that_fits(strips, first, room)
        end = strips[last + 1].top if last + 1 < len(strips) else strips[last].bottom + 1
        # What is higher than a page is cut where the page ends.
        while end - top > room and last == first and strips[first].bottom - top > room:
            pages.append(Page(top, top + room, head))
            top += room
        pages.append(Page(top, end, head))
        first = last + 1
    return pages or [Page(0.0, height)]


def _last_that_fits(strips: Sequence[Strip], first: int, height: float) -> int:
    last = first
    for number in range(first + 1, len(strips)):
        strip = strips[number]
        if strip.fresh or strip.bottom - strips[first].top > height:
            return last if strip.fresh else _backed(strips, first, last)
        last = number
    return last


def _backed(strips: Sequence[Strip], first: int, last: int) -> int:
    """The last strip of the page once those that may not stand there have gone over."""
    lowest = max(first, last - _MOST_BACK)
    for number in range(last, lowest - 1, -1):
        strip, after = strips[number], strips[number + 1]
        left, over = strip.place + 1, after.count - after.place
        splits = after.place > 0 and after.count > _TOGETHER
        alone = splits and (left < _TOGETHER or over < _TOGETHER)
        short = after.place > 0 and after.count <= _TOGETHER
        if not (alone or short or (strip.kept and after.place == 0)):
            return number
    return last


def strips_of(text: Set) -> list[Strip]:
    """The strips of a document, from the top down."""
    layout = text.document.documentLayout()
    layout.documentSize()
    found: list[Strip] = []
    block = text.document.firstBlock()
    while block.isValid():
        table = table_of(block)
        if table is None:
            # One that Qt has behind a table is no line, and stands higher than the last row ends.
            if block.position() in text.lines:
                found += _of_block(text.lines[block.position()], block, layout)
        else:
            found += _of_table(table, layout)
            block = table.lastCursorPosition().block()
        block = block.next()
    return found


def table_of(block: QTextBlock) -> QTextTable | None:
    """The table that a block stands in."""
    return QTextCursor(block).currentTable()


def _of_block(
    line: Line, block: QTextBlock, layout: QAbstractTextDocumentLayout
) -> Iterator[Strip]:
    top = layout.blockBoundingRect(block).top()
    shown = block.layout()
    count = shown.lineCount()
    for number in range(count):
        each = shown.lineAt(number)
        above = top + each.y()
        yield Strip(
            above,
            above + each.height(),
            number,
            count,
            kept=line.keep_next and number == count - 1,
            fresh=line.new_page and not number,
        )


def _of_table(table: QTextTable, layout: QAbstractTextDocumentLayout) -> Iterator[Strip]:
    shown = (_row_top(table, row, layout) for row in range(table.rows()))
    tops = [top for top in shown if top is not None]
    bottom = layout.frameBoundingRect(table).bottom()
    heads = min(table.format().toTableFormat().headerRowCount(), len(tops) - 1)
    head = (tops[0], tops[heads]) if heads > 0 else None
    for row, top in enumerate(tops):
        below = tops[row + 1] if row + 1 < len(tops) else bottom
        yield Strip(top, below, head=head if row >= heads else None)


def _row_top(table: QTextTable, row: int, layout: QAbstractTextDocumentLayout) -> float | None:
    """None for a row in which no cell begins: it is not cut from the one above it."""
    if not row:
        return layout.frameBoundingRect(table).top()
    tops = []
    for column in range(table.columns()):
        cell = table.cellAt(row, column)
        if cell.row() == row:
            first = cell.firstCursorPosition().block()
            tops.append(
                layout.blockBoundingRect(first).top()
                - cell.format().toTableCellFormat().topPadding()
            )
    return min(tops) - 1 if tops else None
