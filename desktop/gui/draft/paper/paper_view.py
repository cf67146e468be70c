"""The pages of a paper below one another, painted as far as they are seen.

Not Qt's own preview: it records each page in a QPicture, which sets a justified line anew when it
is painted. Where rounding leaves too little room for it, its last word stands in a line of its
own, over the next one (seen with Qt 6.11)."""

from collections import OrderedDict

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from desktop.drafting.paper.model import Paper
from desktop.gui import theme
from desktop.gui.draft.paper.paper_layout import Laid
from desktop.gui.draft.paper.paper_painting import paint_page
from desktop.gui.draft.paper.paper_text import SCALE

_APART = 16
# Pixels for each point: from a page as a thumbnail to letters an inch high.
_LEAST, _MOST, _USUAL = 0.1, 6.0, 1.6
# Of painted pages, 64 MB: a few dozen small ones, or the one that is looked at very near.
_KEPT_PIXELS = 16_000_000


class PaperView(QAbstractScrollArea):
    """``laid`` is the paper set on pages; ``moved`` says that another page is the one that is
    looked at."""

    moved = Signal()

    def __init__(self, paper: Paper, laid: list[Laid], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paper = paper
        self._laid = laid
        self._places = [(each, number) for each in self._laid for number in range(len(each.pages))]
        # Pixels for each point; None is as wide as the room, up to a usual size.
        self._zoom: float | None = None
        # Where each page lies, in pixels from the upper left corner of all.
        self._rects: list[QRectF] = []
        self._kept: OrderedDict[int, QPixmap] = OrderedDict()
        self._page = 1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)

    # ------------------------------------------------------------------------------ what is seen

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._places)

    @property
    def page(self) -> int:
        """The page, from 1, that was turned to or scrolled to last."""
        return self._page

    def go_to(self, page: int) -> None:
        """Look at a page from its top; there is none before the first and none behind the last."""
        page = max(1, min(page, self.count))
        if self._rects:
            self.verticalScrollBar().setValue(round(self._rects[page - 1].top()) - _APART)
        # The last ones may all be seen at once: it is the one that was asked for.
        self._look_at(page)

    def _look_at(self, page: int) -> None:
        if self._page != page:
            self._page = page
            self.moved.emit()

    def zoom(self, by: float) -> None:
        """Show the pages so many times as large."""
        self._show_at(max(_LEAST, min(self._scale() * by, _MOST)))

    def show_whole(self) -> None:
        """Show a whole page at once."""
        if not self.count:
            return
        size, room = self._sizes()[self._page - 1], self.viewport().size()
        high = (room.height() - 2 * _APART) / size.height()
        self._show_at(max(_LEAST, min(high, (room.width() - 2 * _APART) / size.width())))

    def _show_at(self, scale: float) -> None:
        page, self._zoom = self._page, scale
        self._fit()
        self.go_to(page)

    # ----------------------------------------------------------------------------------- places

    def _sizes(self) -> list[QSizeF]:
        """How large the pages are, in points."""
        return [QSizeF(laid.section.width, laid.section.height) for laid, _ in self._places]

    def _scale(self) -> float:
        if self._zoom is not None or not self.count:
            return self._zoom or 1.0
        widest = max(size.width() for size in self._sizes())
        return max(_LEAST, min(_USUAL, (self.viewport().width() - 2 * _APART) / widest))

    def _place(self) -> None:
        """Put the pages below one another."""
        scale, top = self._scale(), float(_APART)
        self._rects = []
        for each in self._sizes():
            size = each * scale
            across = max(float(_APART), (self.viewport().width() - size.width()) / 2)
            self._rects.append(QRectF(QPointF(across, top), size))
            top += size.height() + _APART

    def _fit(self) -> None:
        """Place the pages, and say to the scroll bars how much there is."""
        self._kept.clear()
        self._place()
        room = self.viewport().size()
        whole = max((rect.bottom() for rect in self._rects), default=0.0) + _APART
        wide = max((rect.right() for rect in self._rects), default=0.0)
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setPageStep(room.height())
        down.setSingleStep(3 * self.fontMetrics().lineSpacing())
        down.setRange(0, max(0, round(whole) - room.height()))
        across.setPageStep(room.width())
        across.setRange(0, max(0, round(wide) + _APART - room.width()))
        self.viewport().update()

    def _on_scrolled(self) -> None:
        self.viewport().update()
        line = self.verticalScrollBar().value() + self.viewport().height() / 3
        above = sum(rect.top() <= line for rect in self._rects)
        self._look_at(max(1, above))

    # ----------------------------------------------------------------------------------- events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other room for the pages; the line that was looked at still is."""
        super().resizeEvent(event)
        page, bar, deep = self._page, self.verticalScrollBar(), 0.0
        if self._rects:
            before = self._rects[page - 1]
            deep = (bar.value() + _APART - before.top()) / before.height()
        self._fit()
        if self._rects:
            now = self._rects[page - 1]
            bar.setValue(round(now.top() - _APART + deep * now.height()))
        self._look_at(page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """To the first page or the last one; the arrows scroll."""
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go_to(1 if event.key() == Qt.Key.Key_Home else self.count)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pages that are seen."""
        painter = QPainter(self.viewport())
        colours = theme.tokens(self.palette())
        painter.fillRect(event.rect(), QColor(colours.pressed))
        offset = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        for page, place in enumerate(self._rects, 1):
            rect = place.translated(-offset).toAlignedRect()
            if rect.intersects(self.viewport().rect()):
                painter.drawPixmap(rect.topLeft(), self._picture(page, rect))
                painter.setPen(QPen(QColor(colours.border), 1))
                painter.drawRect(rect.adjusted(-1, -1, 0, 0))
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _picture(self, page: int, rect: QRect) -> QPixmap:
        """A page as it is seen at this size; a few are kept, for scrolling, as long as the window
        stays on screens of the same density."""
        kept = self._kept.get(page)
        if kept is None or kept.devicePixelRatio() != self.devicePixelRatioF():
            kept = self._painted(page, rect)
            self._kept[page] = kept
            self._drop_oldest()
        self._kept.move_to_end(page)
        return kept

    def _drop_oldest(self) -> None:
        pixels = sum(each.width() * each.height() for each in self._kept.values())
        while pixels > _KEPT_PIXELS and len(self._kept) > 1:
            _, gone = self._kept.popitem(last=False)
            pixels -= gone.width() * gone.height()

    def _painted(self, page: int, rect: QRect) -> QPixmap:
        ratio = self.devicePixelRatioF()
        made = QPixmap(rect.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(QColor("#ffffff"))
        laid, number = self._places[page - 1]
        painter = QPainter(made)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing
            | QPainter.RenderHint.TextAntialiasing
            | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.scale(self._scale() / SCALE, self._scale() / SCALE)
        paint_page(painter, self._paper, laid, number, self.count)
        painter.end()
        return made
