"""Keeps a large selection on its rows while they are put into another order.

Qt keeps it cell by cell where it is not the whole table: for 20,000 rows, of which one had come
since they were selected, that took seven seconds.
"""

from collections.abc import Mapping

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QObject,
    QSignalBlocker,
)
from PySide6.QtWidgets import QTableView

from desktop.gui.documents.order import DocumentOrder
from desktop.gui.documents.sort_keys import Column

# Up to so many Qt is quick. Where all rows are chosen and have more than 1,000 cells together, it
# keeps the first and the last alone: after another filter all that stand between them are chosen.
_FEW = 1_000 // len(Column)


class ChosenRows(QObject):
    """Follows the order of a view."""

    def __init__(self, view: QTableView, order: DocumentOrder) -> None:
        super().__init__(view)
        self._view = view
        self._order = order
        self._kept: frozenset[int] = frozenset()
        order.reordering.connect(self._take)
        order.reordered.connect(self._put_back)

    def _take(self) -> None:
        chosen = self._view.selectionModel()
        ranges = chosen.selection().toList()
        self._kept = frozenset()
        if sum(each.height() for each in ranges) > _FEW:
            rows = (row for each in ranges for row in range(each.top(), each.bottom() + 1))
            self._kept = frozenset(self._order.sources(rows))
            with QSignalBlocker(chosen):
                chosen.clearSelection()

    def _put_back(self, moved: Mapping[int, int] | None) -> None:
        kept, self._kept = self._kept, frozenset()
        if not kept:
            return
        rows = kept if moved is None else {moved[row] for row in kept if row in moved}
        places = self._order.places(rows)
        selection = QItemSelection()
        last = self._order.columnCount() - 1
        begin = 0
        for at, place in enumerate(places):
            if at + 1 == len(places) or places[at + 1] != place + 1:
                first = self._order.index(places[begin], 0)
                selection.append(QItemSelectionRange(first, self._order.index(place, last)))
                begin = at + 1
        chosen = self._view.selectionModel()
        # What is selected is the same as before, unless a filter has taken some of it away.
        with QSignalBlocker(chosen) as blocker:
            if len(places) < len(kept):
                blocker.unblock()
            chosen.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._view.viewport().update()
