"""Paints a page of a laid-out paper: its text, its notes, its head and foot."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPainter,
    QTextBlock,
    QTextTable,
)

from desktop.drafting.paper.model import Line, Paper
from desktop.gui import theme
from desktop.gui.draft.paper.paper_breaks import Page, rect_of, table_of
from desktop.gui.draft.paper.paper_foot import RULE_HEIGHT
from desktop.gui.draft.paper.paper_layout import INK, Laid, running
from desktop.gui.draft.paper.paper_text import SCALE, Set, font_of, typeset

_THIN = 0.75 * SCALE
_TOUCHING = 2.0
_BESIDE = 72.0 * SCALE
_RULE_WIDTH = 144.0  # Word's own


def paint_page(painter: QPainter, paper: Paper, laid: Laid, number: int, total: int) -> None:
    """Paint the page of a section with this number, from 0, of ``total`` in the whole paper."""
    section, shown_page = laid.section, laid.pages[number]
    width = max(72.0, section.width - section.left - section.right)
    down = laid.top * SCALE
    for stretch in (shown_page.head, (shown_page.start, shown_page.end)):
        if stretch is None:
            continue
        start, end = stretch
        painter.save()
        painter.translate(QPointF(section.left * SCALE, down - start))
        _paint_text(painter, laid.text, QRectF(0, start, width * SCALE, end - start))
        painter.restore()
        down += end - start
    _paint_foot(painter, laid, shown_page, width)
    page = laid.first + number
    shown = {"page": str(page), "pages": str(total)}
    for kind in ("header", "footer"):
        blocks = running(section, kind, page, first=number == 0)
        if not blocks:
            continue
        text = typeset(blocks, paper.pictures, width, shown)
        high = text.document.size().height()
        down = section.header_at * SCALE
        if kind == "footer":
            down = (section.height - section.footer_at) * SCALE - high
        painter.save()
        painter.translate(section.left * SCALE, down)
        _paint_text(painter, text, QRectF(0, 0, width * SCALE, high + 1))
        painter.restore()


def _paint_foot(painter: QPainter, laid: Laid, page: Page, width: float) -> None:
    """The notes of a page, under a rule: a short one, or, if they go on, as wide as the text."""
    if not page.foot:
        return
    high = RULE_HEIGHT + sum(each.end - each.start for each in page.foot)
    left = laid.section.left * SCALE
    down = (laid.section.height - laid.bottom) * SCALE - high
    wide = width if page.goes_on else min(width, _RULE_WIDTH)
    painter.fillRect(QRectF(left, down + RULE_HEIGHT / 3, wide * SCALE, _THIN), QColor(INK))
    down += RULE_HEIGHT
    for note, start, end in page.foot:
        painter.save()
        painter.translate(QPointF(left, down - start))
        _paint_text(painter, laid.notes[note], QRectF(0, start, width * SCALE, end - start))
        painter.restore()
        down += end - start


def _paint_text(painter: QPainter, text: Set, visible: QRectF) -> None:
    """What is visible of a document, line by line: a clipped one would still be found in a PDF."""
    layout = text.document.documentLayout()
    block = text.document.firstBlock()
    while block.isValid():
        table = table_of(block)
        if table is not None:
            rect = rect_of(table, layout)
            _paint_table(painter, text, table, rect & visible)
            block = table.lastCursorPosition().block()
        else:
            rect = layout.blockBoundingRect(block)
            if rect.intersects(visible):
                _paint_block(painter, text, block, rect, visible)
        if rect.top() > visible.bottom() + _BESIDE:
            break
        block = block.next()


def _paint_table(painter: QPainter, text: Set, table: QTextTable, visible: QRectF) -> None:
    layout = text.document.documentLayout()
    # Qt also tells a table to reach over the words behind it, which would be in the PDF twice.
    visible.setBottom(min(visible.bottom(), _below(table, layout, visible.bottom())))
    if visible.isEmpty():
        return
    # Qt tells another left side than it draws; a border stands half outside of its table.
    visible = visible.adjusted(-_BESIDE, 0, _BESIDE, 0)
    context = QAbstractTextDocumentLayout.PaintContext()
    # What only touches it, a row of the page before or the words behind the table, would be in the
    # PDF though nobody sees it.
    context.clip = visible.adjusted(0, _TOUCHING, 0, -_TOUCHING)
    context.palette = theme.palette_of(theme.LIGHT)
    painter.save()
    painter.setClipRect(visible.adjusted(0, -_THIN, 0, _THIN))
    ruled = list(_ruled(text, table, layout))
    for line, rect in ruled:
        _paint_ground(painter, line, rect)
    layout.draw(painter, context)
    for line, rect in ruled:
        _paint_rules(painter, line, rect, visible)
    painter.restore()


def _below(table: QTextTable, layout: QAbstractTextDocumentLayout, lowest: float) -> float:
    """Where the words behind a table begin; ``lowest`` where there are none."""
    block = table.lastCursorPosition().block().next()
    while block.isValid() and not block.text():
        block = block.next()
    if not block.isValid() or table_of(block) is not None:
        return lowest
    return layout.blockBoundingRect(block).top()


def _ruled(
    text: Set, table: QTextTable, layout: QAbstractTextDocumentLayout
) -> Iterator[tuple[Line, QRectF]]:
    """The lines in the cells of a table that have a ground or rules, the line to sign on above all:
    Qt paints their words alone. With the room that each has."""
    block, last = table.firstCursorPosition().block(), table.lastCursorPosition().block()
    while block.isValid() and block.position() <= last.position():
        line = text.lines.get(block.position())
        if line is not None and (line.ground or line.above or line.below):
            yield line, layout.blockBoundingRect(block)
        block = block.next()


def _paint_block(
    painter: QPainter, text: Set, block: QTextBlock, rect: QRectF, visible: QRectF
) -> None:
    shown, place = block.layout(), rect.topLeft()
    line = text.lines.get(block.position(), Line())
    _paint_grounds(painter, line, rect, visible)
    painter.setPen(QColor(INK))
    for number in range(shown.lineCount()):
        each = shown.lineAt(number)
        top = place.y() + each.y()
        if not visible.top() <= top < visible.bottom():
            continue
        each.draw(painter, place)
        if line.label and not number:
            painter.save()
            painter.setFont(font_of(line.label_look))
            painter.setPen(QColor(line.label_look.colour or INK))
            left = (line.left + min(line.first, 0.0)) * SCALE
            left = max(left, 0.0) if line.first <= 0 else (line.left + line.first) * SCALE
            painter.setLayoutDirection(block.textDirection())
            painter.drawText(QPointF(left, top + each.ascent()), line.label)
            painter.restore()


def _paint_grounds(painter: QPainter, line: Line, rect: QRectF, visible: QRectF) -> None:
    left, right = line.left * SCALE, visible.right() - line.right * SCALE
    # Qt's rectangle is that of the words: the room below them is not in it.
    wide = QRectF(left, rect.top(), right - left, rect.height())
    _paint_ground(painter, line, wide & visible)
    _paint_rules(painter, line, wide, visible)


def _paint_ground(painter: QPainter, line: Line, box: QRectF) -> None:
    if line.ground:
        painter.fillRect(box, QColor(line.ground))


def _paint_rules(painter: QPainter, line: Line, box: QRectF, visible: QRectF) -> None:
    for colour, y in ((line.above, box.top()), (line.below, box.bottom())):
        if colour and visible.top() <= y <= visible.bottom():
            painter.fillRect(QRectF(box.left(), y, box.width(), _THIN), QColor(colour))
    shown = box & visible
    for x in (box.left(), box.right()) if line.boxed else ():
        painter.fillRect(QRectF(x, shown.top(), _THIN, shown.height()), QColor(line.above or INK))
