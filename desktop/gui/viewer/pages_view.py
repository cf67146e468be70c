"""The pages of a document as pictures, one under the other, with a passage marked on them."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from desktop.documents import Box
from desktop.gui import theme
from desktop.gui.core_texts import said
from desktop.gui.jobs import Jobs
from desktop.gui.one_shot import one_shot
from desktop.gui.viewer.hand import Hand
from desktop.gui.viewer.marks import Mark, turned, turned_back
from desktop.gui.viewer.page_images import PageImages, Shot
from desktop.gui.viewer.page_layer import PageLayer
from desktop.gui.viewer.page_source import PageSource
from desktop.gui.viewer.sheets import paint_blank, paint_shot, united
from desktop.gui.viewer.strip import PageStrip, ahead
from desktop.gui.viewer.zoom_steps import larger, smaller

# A page of A4 at 96 dots an inch: what "100 %" means.
_FULL_WIDTH = 794
ZOOMS = (0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
_MARGIN = 24
_WIDEST_FIT = 1400
_SETTLE_MS = 120
# A marked passage is scrolled to this share of the height, so that what leads to it is seen.
_TARGET_SHARE = 0.3


class PagesView(QAbstractScrollArea):
    """Shows pages by the images that their source renders; nothing is rendered in this thread."""

    page_changed = Signal(int)
    zoom_changed = Signal()
    passage_unmarked = Signal()
    page_failed = Signal(int, object)

    def __init__(self, source: PageSource, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images = PageImages(source, jobs, self)
        self._images.ready.connect(self._on_ready)
        self._images.failed.connect(self._on_failed)
        self.layer = PageLayer(source, jobs, self)
        self.layer.changed.connect(self.viewport().update)
        self._turn = 0
        self._strip = PageStrip(0)
        self._zoom: float | None = None
        self._quotes: dict[int, str] = {}
        self._target = 0
        self._page = 1
        self._moving = False
        self._settle = one_shot(self, _SETTLE_MS, self._order_images)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pages of the document"))
        self.setAccessibleDescription(
            self.tr("The pages are shown as pictures. “Show as text” gives their words.")
        )
        self._hand = Hand(self, self.layer)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.horizontalScrollBar().setSingleStep(32)
        self.verticalScrollBar().setSingleStep(48)

    # -------------------------------------------------------------------------- what is shown

    def open(
        self, document_id: int, pages: int, quotes: Mapping[int, str], page: int, start: int = 0
    ) -> None:
        """Show a document of ``pages`` pages from ``page`` on, with the quotes of some of its
        pages marked, the passage that begins at ``start`` of the stored text; the first marked one
        is brought into view."""
        same = document_id == self._images.document_id and pages == self._strip.pages
        if not same:
            self._turn = 0
            self._strip = PageStrip(pages, self._strip.width)
            self.layer.open(document_id)
        self._quotes = {number: quote for number, quote in quotes.items() if quote}
        self._images.open(document_id, self._quotes, start)
        self._target = page
        self._lay_out(anchor=False)
        self._go_to_target()
        self._order_images()
        self._tell_page(page)

    def clear(self) -> None:
        """Show nothing and forget all images."""
        self._settle.stop()
        self._images.clear()
        self.layer.open(0)
        self._strip = PageStrip(0, self._strip.width)
        self._quotes = {}
        self._update_bars()
        self.viewport().update()

    @property
    def page(self) -> int:
        """The page that most of the view shows."""
        return self._page

    @property
    def images(self) -> PageImages:
        """The images that are kept."""
        return self._images

    def go_to_page(self, page: int) -> None:
        """Scroll to the top of a page, or to the passage marked on it."""
        if self._strip.pages:
            self._target = min(self._strip.pages, max(1, page))
            self._go_to_target()
            self._order_images()

    def marked_rect(self) -> QRectF:
        """Where in the view the marked passage is; empty if it is not known."""
        shot = self._images.shot(self._first_marked())
        if shot is None or not shot.highlights:
            return QRectF()
        return united(self._page_rect(shot.page), self._shown(shot))

    # ----------------------------------------------------------------------- turning and zoom

    @property
    def turn(self) -> int:
        """By how many quarters pages are turned clockwise."""
        return self._turn

    def rotate(self, quarters: int = 1) -> None:
        """Turn all pages, as scans that lie on their side need; the page in view stays in view."""
        page = self._page
        self._turn = (self._turn + quarters) % 4
        self._strip = PageStrip(self._strip.pages, self._strip.width)
        for known in self._images.kept():
            self._learn(known)
        self._target = page
        self._lay_out(anchor=False)
        self._settle.start()

    def _learn(self, page: int) -> None:
        shot = self._images.shot(page)
        if shot is not None:
            self._strip.learn(page, 1 / shot.ratio if self._turn % 2 else shot.ratio)

    def _shown(self, shot: Shot) -> tuple[Box, ...]:
        """The passage on a page as it is turned now."""
        return tuple(turned(box, self._turn) for box in shot.highlights)

    @property
    def zoom(self) -> float:
        """The size of the pages; 1 is a page of A4 at 96 dots an inch."""
        return self._strip.width / _FULL_WIDTH

    @property
    def fits_width(self) -> bool:
        """Whether pages are as wide as the view."""
        return self._zoom is None

    def set_zoom(self, zoom: float | None) -> None:
        """Give pages a size, or with None the width of the view."""
        self._zoom = None if zoom is None else min(ZOOMS[-1], max(ZOOMS[0], zoom))
        self._lay_out()
        self._settle.start()

    def zoom_in(self) -> None:
        """One step larger."""
        self.set_zoom(larger(ZOOMS, self.zoom))

    def zoom_out(self) -> None:
        """One step smaller."""
        self.set_zoom(smaller(ZOOMS, self.zoom))

    # --------------------------------------------------------------------------------- layout

    def _lay_out(self, *, anchor: bool = True) -> None:
        """Give the strip its width, and keep in place what is at the top of the view."""
        page, share = self._anchor() if anchor else (0, 0.0)
        if self._zoom is None:
            room = self.viewport().width() - 2 * _MARGIN
            self._strip.resize(max(120, min(_WIDEST_FIT, room)))
        else:
            self._strip.resize(round(_FULL_WIDTH * self._zoom))
        self._update_bars()
        if self._target:
            self._go_to_target()
        elif page:
            self._scroll_to(self._strip.top(page) + round(share * self._strip.height(page)))
        self.viewport().update()
        self.zoom_changed.emit()

    def _anchor(self) -> tuple[int, float]:
        """The page at the top of the view, and how much of it is above."""
        if not self._strip.pages:
            return 0, 0.0
        y = self.verticalScrollBar().value()
        page = self._strip.page_at(y)
        return page, (y - self._strip.top(page)) / self._strip.height(page)

    def _update_bars(self) -> None:
        view = self.viewport().size()
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        self._moving = True
        vertical.setPageStep(max(1, round(view.height() * 0.9)))
        vertical.setRange(0, max(0, self._strip.total() - view.height()))
        wide = self._strip.width + 2 * _MARGIN - view.width()
        horizontal.setPageStep(view.width())
        before = horizontal.maximum()
        horizontal.setRange(0, max(0, wide))
        if horizontal.maximum() != before:
            horizontal.setValue(horizontal.maximum() // 2)
        self._moving = False

    def _page_rect(self, page: int) -> QRectF:
        """Where a page is in the view."""
        view, width = self.viewport().width(), self._strip.width
        wide = width + 2 * _MARGIN > view
        left = _MARGIN - self.horizontalScrollBar().value() if wide else (view - width) // 2
        top = self._strip.top(page) - self.verticalScrollBar().value()
        return QRectF(left, top, width, self._strip.height(page))

    def _scroll_to(self, y: int) -> None:
        self._moving = True
        self.verticalScrollBar().setValue(y)
        self._moving = False

    def _go_to_target(self) -> None:
        """Bring the target page to the top, or the passage on it into view."""
        if not self._target or not self._strip.pages:
            return
        top = self._strip.top(self._target)
        shot = self._images.shot(self._target)
        y = top - self._strip.gap
        if shot is not None and shot.highlights and self._target in self._quotes:
            first = min(box.top for box in self._shown(shot))
            y = top + round(first * self._strip.height(self._target))
            y -= round(self.viewport().height() * _TARGET_SHARE)
            y = max(y, top - self._strip.gap)
        self._scroll_to(y)

    def _first_marked(self) -> int:
        return min(self._quotes, default=0)

    # --------------------------------------------------------------------------------- images

    def _visible(self) -> range:
        y = self.verticalScrollBar().value()
        return self._strip.visible(y, y + self.viewport().height())

    def _order_images(self) -> None:
        if self._strip.pages and self.isVisible():
            visible = self._visible()
            wide = self._strip.height(visible.start) if self._turn % 2 else self._strip.width
            width = round(wide * self.devicePixelRatioF())
            self._images.want(visible, ahead(visible, self._strip.pages), width)
            self.layer.words.want(visible)

    def _on_ready(self, page: int) -> None:
        shot = self._images.shot(page)
        if shot is None:
            return
        before, share = self._anchor()
        self._learn(page)
        self._update_bars()
        if self._target:
            self._go_to_target()
        else:
            self._scroll_to(self._strip.top(before) + round(share * self._strip.height(before)))
        if page == self._first_marked() and not shot.highlights:
            self.passage_unmarked.emit()
        self.viewport().update()
        self._settle.start()

    def _on_failed(self, page: int, error: object) -> None:
        self.page_failed.emit(page, error)
        self.viewport().update()

    # --------------------------------------------------------------------------------- events

    def sizeHint(self) -> QSize:
        """Room for a page that can be read."""
        return QSize(640, 720)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for images only once they can be seen."""
        super().showEvent(event)
        self._lay_out()
        self._order_images()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the width again; sharp images follow when the size has settled."""
        super().resizeEvent(event)
        self._lay_out()
        self._settle.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Up and Down turn pages, + and - zoom, R rotates, arrows and space scroll."""
        key = event.key()
        bar = self.verticalScrollBar()
        if key == Qt.Key.Key_PageDown:
            self.go_to_page(self._page + 1)
        elif key == Qt.Key.Key_PageUp:
            self.go_to_page(self._page - 1)
        elif key == Qt.Key.Key_Home:
            self.go_to_page(1)
        elif key == Qt.Key.Key_End:
            self.go_to_page(self._strip.pages)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key == Qt.Key.Key_0:
            self.set_zoom(None)
        elif key == Qt.Key.Key_R:
            self.rotate(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif key == Qt.Key.Key_Space:
            bar.setValue(bar.value() + bar.pageStep())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y() > 0:
                self.zoom_in()
            elif event.angleDelta().y() < 0:
                self.zoom_out()
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select, or take hold of the paper."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._hand.press(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select, or move the paper."""
        self._hand.move(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._hand.let_go()

    def page_point(self, where: QPointF) -> tuple[int, float, float]:
        """The page under a point of the view, and the point in shares of that page unturned."""
        if not self._strip.pages:
            return 0, 0.0, 0.0
        page = self._strip.page_at(round(where.y()) + self.verticalScrollBar().value())
        rect = self._page_rect(page)
        x = (where.x() - rect.left()) / rect.width()
        y = (where.y() - rect.top()) / rect.height()
        return page, *turned_back(x, y, self._turn)

    def go_to_mark(self, page: int, mark: Mark) -> None:
        """Bring a mark into view, or its page as long as its place is not known."""
        self.go_to_page(page)
        boxes = [turned(box, self._turn) for box in self.layer.boxes(page, mark)]
        if boxes:
            y = self._strip.top(page) + round(boxes[0].top * self._strip.height(page))
            self._scroll_to(y - round(self.viewport().height() * _TARGET_SHARE))
            self._order_images()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Pages are painted where the bars say; nothing is copied."""
        self.viewport().update()

    def _on_scrolled(self) -> None:
        if not self._moving:
            self._target = 0
        if self._strip.pages:
            middle = self.verticalScrollBar().value() + self.viewport().height() // 3
            self._tell_page(self._target or self._strip.page_at(middle))
            self._settle.start()

    def _tell_page(self, page: int) -> None:
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    # ------------------------------------------------------------------------------- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages in view: their image, or a blank sheet until there is one."""
        painter = QPainter(self.viewport())
        table = theme.tokens(self.palette())
        painter.fillRect(event.rect(), QColor(table.pressed))
        for page in self._visible():
            rect = self._page_rect(page)
            painter.setPen(QPen(QColor(table.border), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))
            shot = self._images.shot(page)
            if shot is None:
                paint_blank(painter, rect, self._blank_words(page))
            else:
                self._paint_page(painter, rect, shot)
        if self.hasFocus():
            painter.setPen(QPen(QColor(table.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_page(self, painter: QPainter, rect: QRectF, shot: Shot) -> None:
        """Paint a page and what lies over it, turned about its middle."""
        painter.save()
        size = rect.size().transposed() if self._turn % 2 else rect.size()
        painter.translate(rect.center())
        painter.rotate(90 * self._turn)
        upright = QRectF(QPointF(-size.width() / 2, -size.height() / 2), size)
        sharp = shot.width == round(size.width() * self.devicePixelRatioF())
        paint_shot(painter, upright, shot, sharp=sharp, marked=shot.page in self._quotes)
        self.layer.paint(painter, shot.page, upright)
        painter.restore()

    def _blank_words(self, page: int) -> str:
        error = self._images.problem(page)
        if error is None:
            return self.tr("Page {page}").format(page=page)
        words = self.tr("Page {page} could not be drawn. {reason}")
        return words.format(page=page, reason=said(error.message))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().setPalette(QPalette(self.palette()))
        super().changeEvent(event)
