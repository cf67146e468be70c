"""A draft as pages, for a PDF or a printer: numbers in their indents, header and footer, the number
of the page."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextTable,
)

from desktop.drafting.manuscript.model import OBJECT, Manuscript, Paragraph
from desktop.drafting.manuscript.numbers import numbers
from desktop.gui import theme
from desktop.gui.draft.looks import INDENT
from desktop.gui.draft.sheet import Dress, Sheet
from desktop.gui.widgets.fonts import reading_font
from desktop.gui.widgets.safe_document import SafeDocument

_MARGIN_MM = 22.0
_RUNNING_POINTS = 30.0  # above and below the text, for header and footer
_RESOLUTION = 1200
_POINTS = 9.8  # what the reading face makes 11 of
_INK = "#000000"
_PALE_INK = "#444444"


@dataclass(frozen=True, slots=True)
class Pages:
    """The text as pages of one size, and what stands beside it. Sizes are in units of which
    ``dpi`` are an inch."""

    document: QTextDocument
    sheet: Sheet
    labels: Mapping[str, str]
    header: str
    footer: str
    dpi: float


def pdf(manuscript: Manuscript) -> bytes:
    """A draft as a PDF file of A4 pages, in memory. Call it in the GUI thread."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(_RESOLUTION)
    writer.setPageMargins(
        QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM), QPageLayout.Unit.Millimeter
    )
    writer.setTitle(manuscript.title)
    writer.setCreator("Strongroom")
    paint(manuscript, writer)
    buffer.close()
    return bytes(data.data())


def paint(manuscript: Manuscript, device: QPagedPaintDevice) -> int:
    """Paint a draft onto the pages of a PDF or a printer; how many there are."""
    dpi = QGuiApplication.primaryScreen().logicalDotsPerInchY()
    area = device.pageLayout().paintRectPoints()
    room = QSizeF(area.width(), area.height()) * (dpi / 72)
    pages = _pages(manuscript, room, dpi)
    painter = QPainter(device)
    painter.scale(device.logicalDpiX() / dpi, device.logicalDpiY() / dpi)
    count = pages.document.pageCount()
    for number in range(count):
        if number:
            device.newPage()
        _paint_text(painter, pages, number)
        _paint_running(painter, pages, number + 1, count, room)
    painter.end()
    return count


def _pages(manuscript: Manuscript, room: QSizeF, dpi: float) -> Pages:
    font = QFont()
    font.setPointSizeF(_POINTS)
    document = SafeDocument()
    document.setUndoRedoEnabled(False)
    document.setUseDesignMetrics(True)
    sheet = Sheet(document, Dress(reading_font(font), theme.LIGHT, plain=True))
    body = tuple(each for each in manuscript.paragraphs if not _runs(each))
    sheet.write(replace(manuscript, paragraphs=body))
    document.setDocumentMargin(0)
    running = 2 * _RUNNING_POINTS * dpi / 72
    document.setPageSize(QSizeF(room.width(), room.height() - running))
    _keep_headings(document, sheet)
    header, footer = (_running(manuscript, role) for role in ("header", "footer"))
    return Pages(document, sheet, numbers(manuscript), header, footer, dpi)


def _keep_headings(document: QTextDocument, sheet: Sheet) -> None:
    """A heading goes over to the page of what it stands above."""
    height = document.pageSize().height()
    layout = document.documentLayout()
    block = document.firstBlock()
    while block.isValid():
        name = sheet.ids[block.blockNumber()]
        following = block.next()
        heads = name and sheet.paragraph(name).role == "heading" and following.isValid()
        if heads and _page(block, height, layout) != _page(following, height, layout):
            cursor = QTextCursor(block)
            shape = block.blockFormat()
            shape.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            cursor.setBlockFormat(shape)
        block = following


def _page(block: QTextBlock, height: float, layout: QAbstractTextDocumentLayout) -> int:
    top = layout.blockBoundingRect(block).top()
    line = block.layout().lineAt(0) if block.layout().lineCount() else None
    return int((top + (line.y() if line is not None else 0)) // height)


def _paint_text(painter: QPainter, pages: Pages, number: int) -> None:
    """The text of one page, line by line: a clipped one would still be found in a PDF."""
    size = pages.document.pageSize()
    painter.save()
    painter.translate(0, _RUNNING_POINTS * pages.dpi / 72 - number * size.height())
    visible = QRectF(0, number * size.height(), size.width(), size.height())
    layout = pages.document.documentLayout()
    block = pages.document.firstBlock()
    while block.isValid():
        rect = layout.blockBoundingRect(block)
        table = _table_of(block)
        if table is not None:
            _paint_table(painter, layout, layout.frameBoundingRect(table) & visible)
            block = table.lastCursorPosition().block()
        elif rect.intersects(visible):
            _paint_block(painter, pages, block, rect.topLeft(), visible)
        block = block.next()
    painter.restore()


def _table_of(block: QTextBlock) -> QTextTable | None:
    return QTextCursor(block).currentTable()


def _paint_table(painter: QPainter, layout: QAbstractTextDocumentLayout, visible: QRectF) -> None:
    if visible.isEmpty():
        return
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = visible
    context.palette = theme.palette_of(theme.LIGHT)
    painter.save()
    painter.setClipRect(visible)
    layout.draw(painter, context)
    painter.restore()


def _paint_block(
    painter: QPainter, pages: Pages, block: QTextBlock, place: QPointF, visible: QRectF
) -> None:
    shown = block.layout()
    painter.setPen(QColor(_INK))
    for number in range(shown.lineCount()):
        line = shown.lineAt(number)
        top = place.y() + line.y()
        if not visible.top() <= top < visible.bottom():
            continue
        line.draw(painter, place)
        name = pages.sheet.ids[block.blockNumber()]
        label = pages.labels.get(name, "") if not number else ""
        if label:
            painter.setFont(_sized(pages.sheet.font_of(pages.sheet.paragraph(name)), pages.dpi))
            left = place.x() + line.x() - INDENT * pages.sheet.dress.scale
            painter.drawText(QPointF(left, top + line.ascent()), label)


def _paint_running(painter: QPainter, pages: Pages, number: int, count: int, room: QSizeF) -> None:
    """Header and footer, with the page's number where they have one, else on the right."""
    painter.setFont(_sized(pages.sheet.dress.font, pages.dpi, 0.8))
    painter.setPen(QColor(_PALE_INK))
    high = _RUNNING_POINTS * pages.dpi / 72
    top, bottom = (QRectF(0, y, room.width(), high) for y in (0, room.height() - high))
    align, line = Qt.AlignmentFlag, int(Qt.TextFlag.TextSingleLine)
    above, below = int(align.AlignTop), int(align.AlignBottom)
    for box, side, words in ((top, above, pages.header), (bottom, below, pages.footer)):
        said = words.replace(OBJECT, str(number), 1).replace(OBJECT, str(count), 1)
        painter.drawText(box, line | side | int(align.AlignLeft), said.replace(OBJECT, ""))
    if OBJECT not in pages.header + pages.footer:
        painter.drawText(bottom, line | below | int(align.AlignRight), f"{number} / {count}")


def _sized(font: QFont, dpi: float, share: float = 1.0) -> QFont:
    """The font in the units of the pages: on a device of its own density it would be larger."""
    made = QFont(font)
    made.setPixelSize(max(1, round(font.pointSizeF() * share * dpi / 72)))
    return made


def _runs(paragraph: Paragraph) -> bool:
    return paragraph.role in {"header", "footer"}


def _running(manuscript: Manuscript, role: str) -> str:
    """What runs along the pages, in one line; the numbers of pages are objects in it."""
    said = (" ".join(each.text.split()) for each in manuscript.paragraphs if each.role == role)
    return " · ".join(dict.fromkeys(words for words in said if words))
