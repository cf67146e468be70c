"""The selected rows of a table as text: by Ctrl+C and by the menu of a right click."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QTableView

from desktop.gui import icons
from desktop.gui.widgets.clipboard import copy_text


class RowCopying(QObject):
    """Qt copies one cell, as it is shown. ``menu`` is the one that was opened last."""

    def __init__(self, view: QTableView, line: Callable[[int], str]) -> None:
        """``line`` is what a row says in full."""
        super().__init__(view)
        self._view, self._line = view, line
        self.menu = QMenu(view)
        act = self.menu.addAction(icons.icon("copy"), self.tr("Copy"))
        act.triggered.connect(self.copy)
        for each in (view, view.viewport()):
            each.installEventFilter(self)

    def copy(self) -> None:
        """Copy the selected rows, one a line, as they stand in the list."""
        rows = sorted(index.row() for index in self._view.selectionModel().selectedRows())
        if rows:
            copy_text("\n".join(map(self._line, rows)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of the mouse the place is told, of the key none that is of use."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.matches(QKeySequence.StandardKey.Copy):
                self.copy()
                return True
        elif isinstance(event, QContextMenuEvent):
            by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
            if by_key or watched is self._view.viewport():
                self._offer(self._below_row() if by_key else event.globalPos())
            return True
        return super().eventFilter(watched, event)

    def _offer(self, place: QPoint) -> None:
        if self._view.selectionModel().hasSelection():
            self.menu.popup(place)

    def _below_row(self) -> QPoint:
        viewport = self._view.viewport()
        row = self._view.visualRect(self._view.currentIndex()) & viewport.rect()
        return viewport.mapToGlobal(QPoint(row.left() + row.height(), row.bottom()))
