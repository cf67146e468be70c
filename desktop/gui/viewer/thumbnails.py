"""Small pictures of all pages, to go to one."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.gui import theme
from desktop.gui.jobs import Jobs
from desktop.gui.one_shot import one_shot
from desktop.gui.viewer.page_images import PageImages
from desktop.gui.viewer.page_source import PageSource
from desktop.gui.viewer.sheets import paint_blank
from desktop.gui.viewer.strip import A4_RATIO

Index = QModelIndex | QPersistentModelIndex
_WIDTH = 108
_MARGIN = 12
_SETTLE_MS = 150


class _Pages(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.count = 0

    def set_count(self, count: int) -> None:
        self.beginResetModel()
        self.count = count
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else self.count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if index.isValid() and role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return self.tr("Page {0}").format(index.row() + 1)
        return None


class _Painter(QStyledItemDelegate):
    def __init__(self, images: PageImages, parent: QWidget) -> None:
        super().__init__(parent)
        self._images = images

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = option.fontMetrics.height()
        return QSize(_WIDTH + 2 * _MARGIN, round(_WIDTH * A4_RATIO) + line + 2 * _MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        table = theme.tokens(option.palette)
        rect = QRect(option.rect)
        line = option.fontMetrics.height()
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect.adjusted(2, 2, -2, -2), QColor(table.accent_soft))
        room = QRectF(rect).adjusted(_MARGIN, _MARGIN / 2, -_MARGIN, -line - _MARGIN)
        shot = self._images.shot(index.row() + 1)
        ratio = shot.ratio if shot is not None else A4_RATIO
        width = min(room.width(), room.height() / ratio)
        page = QRectF(0, 0, width, width * ratio)
        page.moveCenter(room.center())
        if shot is None:
            paint_blank(painter, page, "")
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(page, shot.image)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(table.accent if chosen else table.border), 2 if chosen else 1))
        painter.drawRect(page)
        painter.setPen(QColor(table.text))
        below = QRect(rect.left(), rect.bottom() - line - _MARGIN // 2, rect.width(), line)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), str(index.row() + 1))
        painter.restore()


class Thumbnails(QListView):
    """Draws the pages in view and few more; ``page_asked`` has a page's number from 1."""

    page_asked = Signal(int)

    def __init__(self, source: PageSource, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Pages(self)
        self.images = PageImages(source, jobs, self)
        self.images.ready.connect(lambda page: self.viewport().update())
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self.images, self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Pages of the document, small"))
        self._settle = one_shot(self, _SETTLE_MS, self._order)
        self.verticalScrollBar().valueChanged.connect(lambda value: self._settle.start())
        self.clicked.connect(lambda index: self.page_asked.emit(index.row() + 1))
        self.activated.connect(lambda index: self.page_asked.emit(index.row() + 1))

    def open(self, document_id: int, pages: int) -> None:
        """Show the pages of a document; 0 is none."""
        if document_id != self.images.document_id or pages != self._model.count:
            if document_id:
                self.images.open(document_id, {})
            else:
                self.images.clear()
            self._model.set_count(pages)
            self._settle.start()

    def show_page(self, page: int) -> None:
        """Mark the page that is read now."""
        index = self._model.index(page - 1)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw only what is seen."""
        super().showEvent(event)
        self._settle.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More may be seen."""
        super().resizeEvent(event)
        self._settle.start()

    def _order(self) -> None:
        if not self.isVisible() or not self._model.count:
            return
        first = self.indexAt(self.viewport().rect().topLeft()).row()
        last = self.indexAt(self.viewport().rect().bottomLeft()).row()
        if first < 0:
            return
        last = last if last >= 0 else self._model.count - 1
        width = round(_WIDTH * self.devicePixelRatioF())
        self.images.want(range(first + 1, last + 2), (), width)
