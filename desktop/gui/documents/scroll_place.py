"""Keeps the rows in sight, and the one that the keys stand on, when many others go at once: Qt
knows rows that go one by one, not a list that is another one all of a sudden."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QItemSelectionModel, QObject
from PySide6.QtWidgets import QTableView

from desktop.gui.documents.order import DocumentOrder


class ScrollPlace(QObject):
    """Follows the order of a view."""

    def __init__(self, view: QTableView, order: DocumentOrder) -> None:
        super().__init__(view)
        self._view = view
        self._order = order
        # The rows of the table from the place on, as they stood in the view. Not gone through
        # unless rows have gone: each search and each sorting would pay for it.
        self._seen: Iterable[int] = ()
        self._stood: Iterable[int] = ()
        self._cut = 0
        order.reordering.connect(self._take)
        order.reordered.connect(self._put_back)

    def _take(self) -> None:
        top, rows = self._view.rowAt(0), self._order.rowCount()
        self._seen = self._order.sources(range(top, rows)) if top >= 0 else ()
        self._cut = self._view.rowViewportPosition(top) if top >= 0 else 0
        current = self._view.currentIndex()
        stood = range(current.row(), rows) if current.isValid() else ()
        self._stood = self._order.sources(stood)

    def _put_back(self, moved: Mapping[int, int] | None) -> None:
        if moved is None:
            # In another order there is no place that was the same.
            return
        top = self._next(self._seen, moved)
        if top is not None:
            at = self._view.verticalHeader().sectionPosition(top)
            self._view.verticalScrollBar().setValue(at - self._cut)
        current = self._view.currentIndex()
        stood = self._next(self._stood, moved)
        if not current.isValid() and stood is not None:
            self._view.selectionModel().setCurrentIndex(
                self._order.index(stood, 0), QItemSelectionModel.SelectionFlag.NoUpdate
            )

    def _next(self, rows: Iterable[int], moved: Mapping[int, int]) -> int | None:
        """Where the first of these rows that is still there stands now."""
        places = (self._order.place(moved[row]) for row in rows if row in moved)
        return next((place for place in places if place is not None), None)
