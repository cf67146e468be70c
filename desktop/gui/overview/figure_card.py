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
        self.table = ChoosingTable(0, 2, self)
        self.nothing = QLabel(nothing, self)
        self._as_table = False
        self._build(title, words)
        self.chart.bar_asked.connect(self._ask)
        self.table.chosen.connect(self._ask)
        self.table.cellDoubleClicked.connect(lambda row, column: self._ask(row))

    def set_bars(self, bars: Sequence[Bar]) -> None:
        """Show these."""
        self.chart.set_bars(bars)
        self.table.setRowCount(len(bars))
        for row, bar in enumerate(bars):
            number = QTableWidgetItem(count_words(bar.value))
            number.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.table.setItem(row, 0, QTableWidgetItem(bar.label))
            self.table.setItem(row, 1, number)
        line = self.table.verticalHeader().defaultSectionSize()
        head = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(head + line * min(_MOST_LINES, max(1, len(bars))) + 4)
        self._show()

    def show_table(self, as_table: bool) -> None:
        """Show numbers in a table in place of the picture."""
        self._as_table = as_table
        self._show()

    def _show(self) -> None:
        there = bool(self.chart.bars)
        self.chart.setVisible(there and not self._as_table)
        self.table.setVisible(there and self._as_table)
        self.nothing.setVisible(not there)

    def _ask(self, place: int) -> None:
        bar = self.chart.bars[place]
        if bar.value:
            self.asked.emit(bar)

    def _build(self, title: str, words: str) -> None:
        heading = QLabel(title, self)
        heading.setProperty("role", "strong")
        explained = QLabel(words, self)
        explained.setProperty("role", "caption")
        explained.setWordWrap(True)
        self.nothing.setProperty("role", "muted")
        self.nothing.setWordWrap(True)
        self.table.setHorizontalHeaderLabels([title, self.tr("Number")])
        self.table.setAccessibleName(title)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(6)
        for part in (heading, explained, self.nothing, self.chart, self.table):
            column.addWidget(part)
        column.addStretch(1)
