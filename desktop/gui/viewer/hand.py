"""The mouse over pages: on words it selects, elsewhere it moves the paper."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QAbstractScrollArea

from desktop.gui.viewer.page_layer import PageLayer

if TYPE_CHECKING:
    from desktop.gui.viewer.pages_view import PagesView


class Hand:
    """Moves the bars of ``view``, or selects in ``layer``; takes places of the view."""

    def __init__(self, view: "PagesView", layer: PageLayer) -> None:
        self._view = view
        self._layer = layer
        self._selecting = False
        self._grabbed: QPoint | None = None
        self._show(Qt.CursorShape.OpenHandCursor)
        view.viewport().setMouseTracking(True)

    def press(self, where: QPointF) -> None:
        """Begin to select where there is text, take hold of the paper elsewhere."""
        self._selecting = self._layer.press(*self._view.page_point(where))
        if not self._selecting:
            self._grabbed = where.toPoint()
            self._show(Qt.CursorShape.ClosedHandCursor)

    def move(self, where: QPointF) -> None:
        """Select, or move the paper; without a button show what the hand would do."""
        if self._selecting:
            self._layer.drag(*self._view.page_point(where))
        elif self._grabbed is None:
            over = self._layer.is_over_word(*self._view.page_point(where))
            self._show(Qt.CursorShape.IBeamCursor if over else Qt.CursorShape.OpenHandCursor)
        else:
            here = where.toPoint()
            moved = here - self._grabbed
            self._grabbed = here
            _scroll(self._view, moved)

    def let_go(self) -> None:
        """The button is up."""
        self._selecting = False
        self._grabbed = None
        self._show(Qt.CursorShape.OpenHandCursor)

    def _show(self, shape: Qt.CursorShape) -> None:
        self._view.viewport().setCursor(shape)


def _scroll(view: QAbstractScrollArea, by: QPoint) -> None:
    for bar, much in ((view.verticalScrollBar(), by.y()), (view.horizontalScrollBar(), by.x())):
        bar.setValue(bar.value() - much)
