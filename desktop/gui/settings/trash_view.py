"""The list of the trash: what a thing is called is always read, other columns give way to it. It
scrolls with its page and not in it: two bars beside each other, one of them a hand's breadth long,
are nobody's idea of a list."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QTableView, QWidget

from desktop.gui.settings.trash_table import Column, TrashTable
from desktop.gui.widgets.turns import later

Index = QModelIndex | QPersistentModelIndex

# What tells most of these comes first; the picture of a row says its kind.
_GIVING_WAY = (Column.MATTER, Column.REMOVED, Column.KIND)
_LEAST_NAME_LETTERS, _AIR, _AROUND_HEAD = 34, 12, 36


class TrashView(QTableView):
    """Rows are as high as the letters want, and the list as they are."""

    def __init__(self, table: TrashTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._following = later(self._follow, self)
        self._by_mouse = False
        self.setModel(table)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.modelReset.connect(self.fit)
        table.rowsInserted.connect(self.fit)

    def fit(self) -> None:
        """Show the columns that there is room for, and all rows."""
        self._fit_columns()
        high = self.verticalHeader().defaultSectionSize() * self.model().rowCount()
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(high + head + 2 * self.frameWidth())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The page follows the keys. A press of the mouse scrolls nothing: its release would be on
        another row."""
        super().currentChanged(current, previous)
        if not self._by_mouse:
            self._following.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The row that is pressed is in view."""
        self._by_mouse = True
        super().mousePressEvent(event)
        self._by_mouse = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """So are the rows that are dragged over."""
        self._by_mouse = True
        super().mouseMoveEvent(event)
        self._by_mouse = False

    def _follow(self) -> None:
        around, row = self._page(), self.visualRect(self.currentIndex())
        inside = around.widget() if around is not None else None
        # Whose the keys are in its window: another window may be in front by this turn.
        has_keys = self.window().focusWidget() is self
        if around is not None and inside is not None and row.isValid() and has_keys:
            place = self.viewport().mapTo(inside, row.center())
            around.ensureVisible(place.x(), place.y(), 0, row.height())
            if not self.viewport().visibleRegion().contains(row.center()):
                # Rows that came just now have no room in the page yet.
                once = Qt.ConnectionType.SingleShotConnection
                around.verticalScrollBar().rangeChanged.connect(self._follow_soon, once)

    def _follow_soon(self) -> None:
        self._following.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A page of the list is what is seen of it."""
        steps = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        direction = steps.get(Qt.Key(event.key()))
        if direction is None or self._page() is None:
            super().keyPressEvent(event)
            return
        seen = self.viewport().visibleRegion().boundingRect().height()
        rows = max(1, seen // max(1, self.verticalHeader().defaultSectionSize()) - 1)
        last = self.model().rowCount() - 1
        row = min(max(0, self.currentIndex().row() + direction * rows), last)
        self.setCurrentIndex(self.model().index(row, max(0, self.currentIndex().column())))

    def _page(self) -> QScrollArea | None:
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        return around

    def _fit_columns(self) -> None:
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
