"""The list of the trash: what a thing is called is always read, other columns give way to it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from desktop.gui.settings.trash_table import Column, TrashTable

# What tells most of these comes first; the picture of a row says its kind.
_GIVING_WAY = (Column.MATTER, Column.REMOVED, Column.KIND)
_LEAST_NAME_LETTERS, _AIR, _AROUND_HEAD = 24, 12, 36


class TrashView(QTableView):
    """Rows are as high as the letters want."""

    def __init__(self, table: TrashTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(table)
        table.modelReset.connect(self.fit)

    def fit(self) -> None:
        """Show the columns that there is room for."""
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(metrics.height() + _AIR)
        name = _LEAST_NAME_LETTERS * metrics.averageCharWidth()
        left = self.viewport().width() - name - self._needed(Column.GOES)
        for column in _GIVING_WAY:
            left -= self._needed(column)
            self.setColumnHidden(column, left < 0)

    def _needed(self, column: Column) -> int:
        head = self.model().headerData(column, Qt.Orientation.Horizontal)
        words = self.fontMetrics().horizontalAdvance(str(head)) + _AROUND_HEAD
        return max(words, self.sizeHintForColumn(column))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other room."""
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters."""
        super().changeEvent(event)
        # Qt can tell of a font while the list is being made.
        if event.type() == QEvent.Type.FontChange and self.model() is not None:
            self.fit()
