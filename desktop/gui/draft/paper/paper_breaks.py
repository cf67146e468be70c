"""Where a document that is set as one long strip is cut into pages: between lines of print and rows
of tables, with headings beside what they head, no line alone, and each note at the foot of the page
that has its mark."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAbstractTextDocumentLayout, QTextBlock, QTextCursor, QTextTable

from desktop.gui.draft.paper.paper_foot import NO_FOOT, Foot, Part
from desktop.gui.draft.paper.paper_text import Set
from desktop.gui.widgets.steps import Steps, whole

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
    rows that stand above it again where a page begins with it; ``notes``: whose marks it holds."""

    top: float
    bottom: float
    place: int = 0
    count: int = 1
    kept: bool = False
    fresh: bool = False
    head: tuple[float, float] | None = None
    notes: tuple[int, ...] = ()


class Page(NamedTuple):
    """A stretch [start, end) of the long strip, below a table's head if it goes on with one.
    ``foot`` are the notes below it; ``goes_on``: the first of them began on the page before."""

    start: float
    end: float
    head: tuple[float, float] | None = None
    foot: tuple[Part, ...] = ()
    goes_on: bool = False


def cut(strips: Sequence[Strip], height: float, notes: Foot = NO_FOOT) -> list[Page]:
    """The pages from the top of the long strip down."""
    pages: list[Page] = []
    over: list[Part] = []  # of notes, what the page before had no room for
    first = 0
    while first < len(strips):
        top, head = strips[first].top, strips[first].head
        room = height - (head[1] - head[0] if head else 0.0)
        if room < height * _LEAST_SHARE:
            head, room = None, height
        here, later = notes.parted(over, room - (strips[first].bottom - top))
        # What is cut off here does not let others begin.
        last = _last_that_fits(strips, first, room, here, NO_FOOT if later else notes)
        end = strips[last + 1].top if last + 1 < len(strips) else strips[last].bottom + 1
        # What is higher than a page is cut where the page ends.
        while end - top > room and last == first and strips[first].bottom - top > room:
            pages.append(Page(top, top + room, head))
            top += room
        told = notes.whole(note for each in strips[first : last + 1] for note in each.notes)
        wanted = [*over, *told]
        foot, left = notes.parted(wanted, room - (strips[last].bottom - top))
        pages.append(Page(top, end, head, tuple(foot), goes_on=bool(over and foot)))
        over, first = left, last + 1
    while over:
        foot, left = notes.parted(over, height, forced=True)
        end = pages[-1].end
        pages.append(Page(end, end, None, tuple(foot), goes_on=True))
        over = left
    return pages or [Page(0.0, height)]


def _last_that_fits(
    strips: Sequence[Strip], first: int, height: float, over: Sequence[Part], notes: Foot
) -> int:
    """The last strip of a page that has the notes ``over`` at its foot, and those of its strips."""
    last, told = first, list(strips[first].notes)
    for number in range(first + 1, len(strips)):
        strip = strips[number]
        if strip.fresh:
            return last
        room = height - (strip.bottom - strips[first].top)
        if room < notes.height([*over, *notes.whole((*told, *strip.notes))]):
            # A note that is cut ends its page: nothing stands between its mark and the foot.
            if not strip.notes or room < notes.height([*over, *notes.least((*told, *strip.notes))]):
                return _backed(strips, first, last)
            is_last = number + 1 == len(strips) or strips[number + 1].fresh
            return number if is_last else _backed(strips, first, number)
        told += strip.notes
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
    return whole(cutting(text))


def cutting(text: Set) -> Steps[list[Strip]]:
    """The same, a paragraph or a table a step."""
    layout = text.document.documentLayout()
    yield from _lay_out(text)
    found: list[Strip] = []
    block = text.document.firstBlock()
    while block.isValid():
        table = table_of(block)
        if table is None:
            # One that Qt has behind a table is no line, and stands higher than the last row ends.
            if block.position() in text.lines:
                found += _of_block(text, block, layout)
        else:
            found += _of_table(text, table, layout)
            block = table.lastCursorPosition().block()
        block = block.next()
        yield
    return found


def _lay_out(text: Set) -> Steps[None]:
    """Have Qt break the lines a few paragraphs at a time: it lets no other thread of Python run
    meanwhile, and for the whole of a long document that is half a second."""
    layout = text.document.documentLayout()
    block = text.document.firstBlock()
    while block.isValid():
        layout.blockBoundingRect(block)
        block = block.next()
        yield
    layout.documentSize()


def table_of(block: QTextBlock) -> QTextTable | None:
    """The table that a block stands in."""
    return QTextCursor(block).currentTable()


def rect_of(table: QTextTable, layout: QAbstractTextDocumentLayout) -> QRectF:
    """From where to where a table reaches. Qt tells it as far down as its first cell is padded."""
    pad = table.cellAt(0, 0).format().toTableCellFormat().topPadding()
    return layout.frameBoundingRect(table).translated(0, -pad)


def _of_block(text: Set, block: QTextBlock, layout: QAbstractTextDocumentLayout) -> Iterator[Strip]:
    line = text.lines[block.position()]
    top = layout.blockBoundingRect(block).top()
    shown = block.layout()
    count = shown.lineCount()
    for number in range(count):
        each = shown.lineAt(number)
        above = top + each.y()
        start = block.position() + each.textStart()
        # What stands behind the last letter stands on the last line.
        end = start + each.textLength() if number < count - 1 else block.position() + block.length()
        yield Strip(
            above,
            above + each.height(),
            number,
            count,
            kept=line.keep_next and number == count - 1,
            fresh=line.new_page and not number,
            notes=tuple(note for _, note in _notes_in(text, start, end)),
        )


def _notes_in(text: Set, start: int, end: int) -> list[tuple[int, int]]:
    """The marks of notes between two places."""
    low, high = (bisect_left(text.notes, (at, -1)) for at in (start, end))
    return text.notes[low:high]


def _of_table(text: Set, table: QTextTable, layout: QAbstractTextDocumentLayout) -> Iterator[Strip]:
    shown = [(row, _row_top(table, row, layout)) for row in range(table.rows())]
    rows = [row for row, top in shown if top is not None]
    tops = [top for _, top in shown if top is not None]
    notes: dict[int, tuple[int, ...]] = {}
    for at, note in _notes_in(text, table.firstPosition(), table.lastPosition() + 1):
        place = max(0, bisect_right(rows, table.cellAt(at).row()) - 1)
        notes[place] = (*notes.get(place, ()), note)
    bottom = rect_of(table, layout).bottom()
    heads = min(table.format().toTableFormat().headerRowCount(), len(tops) - 1)
    head = (tops[0], tops[heads]) if heads > 0 else None
    for row, top in enumerate(tops):
        below = tops[row + 1] if row + 1 < len(tops) else bottom
        above = head if row >= heads else None
        yield Strip(top, below, head=above, notes=notes.get(row, ()))


def _row_top(table: QTextTable, row: int, layout: QAbstractTextDocumentLayout) -> float | None:
    """None for a row in which no cell begins: it is not cut from the one above it."""
    if not row:
        return rect_of(table, layout).top()
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
