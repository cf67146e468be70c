"""Numbers before the paragraphs of a sheet, and the names of its parts: painted, never typed."""

from PySide6.QtCore import QCoreApplication, QPointF, QRect
from PySide6.QtGui import QColor, QPainter

from desktop.drafting.manuscript.model import Paragraph, Role
from desktop.gui import theme
from desktop.gui.draft.sheet.looks import INDENT
from desktop.gui.draft.sheet.sheet_view import SheetView

_GAP = 6


def paint_numbers(painter: QPainter, view: SheetView, rect: QRect) -> None:
    """Paint what stands before the paragraphs of a part of the viewport."""
    table = theme.tokens(view.palette())
    for block, place in view.visible_blocks(rect.top(), rect.bottom()):
        paragraph = view.paragraph_at(block)
        if paragraph is None or not block.layout().lineCount():
            continue
        label = view.labels.get(paragraph.id, "")
        if not label and paragraph.id not in view.sheet.firsts:
            continue
        line = block.layout().lineAt(0)
        at = QPointF(place.x() + line.x(), place.y() + line.y() + line.ascent())
        painter.setFont(view.sheet.font_of(paragraph))
        # A number goes as its paragraph does, whatever the window's language.
        painter.setLayoutDirection(block.textDirection())
        if label:
            painter.setPen(QColor(table.text))
            width = painter.fontMetrics().horizontalAdvance(label)
            room = INDENT * view.sheet.dress.scale
            left = room if width + _GAP <= room else width + _GAP
            painter.drawText(QPointF(at.x() - left, at.y()), label)
        if paragraph.id in view.sheet.firsts:
            painter.setPen(QColor(table.muted))
            above = QPointF(at.x(), at.y() - painter.fontMetrics().height() * 1.3)
            painter.drawText(above, part_words(paragraph))


def part_words(paragraph: Paragraph) -> str:
    """What the part of the Word file is called that a paragraph stands in."""
    tr = QCoreApplication.translate
    names: dict[Role, str] = {
        "header": tr("sheet", "Header"),
        "footer": tr("sheet", "Footer"),
        "note": tr("sheet", "Notes"),
    }
    return names.get(paragraph.role, tr("sheet", "Text box"))
