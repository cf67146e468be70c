"""A picture with its heading, and the same as a table."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.gui.overview.chart import Chart
from desktop.gui.overview.figures import Bar
from desktop.gui.widgets.choosing_table import ChoosingTable
from desktop.gui.widgets.tab_order import go_through
from desktop.gui.widgets.words import count_words

_MOST_LINES = 12


class FigureCard(QFrame):
    """``asked`` has the bar that was chosen, in the picture or in the table."""

    asked = Signal(object)

    def __init__(
        self, title: str, words: str, nothing: str, chart: Chart, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.chart = chart
        self.nothing = QLabel(nothing, self)
        self._title = title
        self._table: ChoosingTable | None = None
        self._as_table = False
        self._build(words)
        self.chart.bar_asked.connect(self._ask)

    def set_bars(self, bars: Sequence[Bar]) -> None:
        """Show these."""
        self.chart.set_bars(bars)
        if self._table is not None:
            _fill(self._table, bars)
        self._show()

    def show_table(self, as_table: bool) -> None:
        """Show numbers in a table in place of the picture."""
        self._as_table = as_table
        self._show()

    @property
    def table(self) -> ChoosingTable:
        """The numbers; made when they are first asked for: five tables are half of all that the
        pictures of a matter are made of."""
        if self._table is None:
            self._table = table = self._made_table()
            _fill(table, self.chart.bars)
            self._column.insertWidget(self._column.indexOf(self.chart) + 1, table)
            go_through(self.chart, table)
        return self._table

    def _show(self) -> None:
        there = bool(self.chart.bars)
        self.chart.setVisible(there and not self._as_table)
        if self._as_table or self._table is not None:
            self.table.setVisible(there and self._as_table)
        self.nothing.setVisible(not there)

    def _ask(self, place: int) -> None:
        bar = self.chart.bars[place]
        if bar.value:
            self.asked.emit(bar)

    def _made_table(self) -> ChoosingTable:
        table = ChoosingTable(0, 2, self)
        table.hide()
        table.setHorizontalHeaderLabels([self._title, self.tr("Number")])
        table.setAccessibleName(self._title)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.chosen.connect(self._ask)
        table.cellDoubleClicked.connect(lambda row, column: self._ask(row))
        return table

    def _build(self, words: str) -> None:
        heading = QLabel(self._title, self)
        heading.setProperty("role", "strong")
        explained = QLabel(words, self)
        explained.setProperty("role", "caption")
        explained.setWordWrap(True)
        self.nothing.setProperty("role", "muted")
        self.nothing.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 16, 20, 16)
        self._column.setSpacing(6)
        for part in (heading, explained, self.nothing, self.chart):
            self._column.addWidget(part)
        self._column.addStretch(1)


def _fill(table: ChoosingTable, bars: Sequence[Bar]) -> None:
    table.setRowCount(len(bars))
    for row, bar in enumerate(bars):
        number = QTableWidgetItem(count_words(bar.value))
        number.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        table.setItem(row, 0, QTableWidgetItem(bar.label))
        table.setItem(row, 1, number)
    line = table.verticalHeader().defaultSectionSize()
    head = table.horizontalHeader().sizeHint().height()
    table.setFixedHeight(head + line * min(_MOST_LINES, max(1, len(bars))) + 4)
