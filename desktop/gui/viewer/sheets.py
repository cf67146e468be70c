"""Painting one page: its image with the passage marked, or a blank sheet until there is one."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from desktop.documents import Box
from desktop.gui import theme
from desktop.gui.viewer.page_images import Shot

_PAPER = "#ffffff"


def paint_shot(painter: QPainter, rect: QRectF, shot: Shot, *, sharp: bool, marked: bool) -> None:
    """Paint a page's image; ``sharp`` says that its pixels are the screen's. Paper stays white in
    every theme, and so a marker on it stays the light one."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not sharp)
    painter.drawImage(rect, shot.image)
    if not marked or not shot.highlights:
        return
    painter.save()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    for box in shot.highlights:
        painter.fillRect(box_on(rect, box).adjusted(-2, -1, 2, 1), QColor(theme.LIGHT.passage))
    painter.restore()
    # A bar in the margin too: a mark that does not rest on colour alone.
    edge = united(rect, shot.highlights)
    bar = QRectF(edge.left() - 10, edge.top() - 2, 3, edge.height() + 4)
    painter.fillRect(bar, QColor(theme.LIGHT.warning))


def paint_blank(painter: QPainter, rect: QRectF, words: str) -> None:
    """Paint an empty sheet that says why it is empty."""
    painter.fillRect(rect, QColor(_PAPER))
    painter.setPen(QColor(theme.LIGHT.muted))
    room = QRect(rect.toRect().adjusted(32, 32, -32, -32))
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
    painter.drawText(room, flags | Qt.TextFlag.TextWordWrap, words)


def box_on(page: QRectF, box: Box) -> QRectF:
    """A box in shares of a page, where the page is."""
    return QRectF(
        page.left() + box.left * page.width(),
        page.top() + box.top * page.height(),
        (box.right - box.left) * page.width(),
        (box.bottom - box.top) * page.height(),
    )


def united(page: QRectF, boxes: tuple[Box, ...]) -> QRectF:
    """The rectangle around all of a page's boxes; empty if there are none."""
    rect = QRectF()
    for box in boxes:
        rect = rect.united(box_on(page, box))
    return rect
