"""The table of a question that is asked of each document: progress, filter, copy, and a row opens
its passage."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.documents import Finding, FindingState
from desktop.gui.ask.answer_lines import quiet_button
from desktop.gui.ask.copying import state_words, table_html, table_text
from desktop.gui.ask.findings_table import FINDING_ROLE, Column, FindingsOrder, FindingsTable
from desktop.gui.widgets.choice_group import ChoiceGroup
from desktop.gui.widgets.clipboard import copy_text
from desktop.gui.widgets.flow_layout import FlowLayout
from desktop.gui.widgets.fonts import scaled
from desktop.gui.widgets.progress_bar import ProgressBar
from desktop.gui.widgets.words import count_words

_MOST_ROWS = 10
_LINES_A_ROW = 2
# Below this width the column of sources goes: the row opens them too.
_ALL_COLUMNS_FROM = 520


class _Table(QTableView):
    """Says that the reader is here; Enter opens a row."""

    touched = Signal()
    resized = Signal()
    entered_row = Signal(QModelIndex)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        self.touched.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_row.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class FindingsView(QWidget):
    """``opened`` has the finding whose row was clicked."""

    opened = Signal(object)
    touched = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.table = FindingsTable(self)
        self.order = FindingsOrder(self.table, self)
        self.view = _Table(self)
        self.bar = ProgressBar(self)
        self.progress = QLabel(self)
        self.progress.setProperty("role", "muted")
        self.copy = quiet_button(
            self, "copy", self.tr("Copy table"), self.tr("Copy these rows as a table")
        )
        self.states: dict[FindingState | None, QPushButton] = {}
        self._group = ChoiceGroup(self)
        self._build()
        self.view.clicked.connect(self._on_row)
        self.view.entered_row.connect(self._on_row)
        self.view.touched.connect(self.touched)
        self.view.resized.connect(self._share)
        self.copy.clicked.connect(self._on_copy)
        self.hide()

    # ------------------------------------------------------------------------------ what it shows

    def clear(self) -> None:
        """Show nothing."""
        self.table.show(())
        self._say_progress("", 0, 0)
        self.hide()

    def add(self, finding: Finding, done: int, total: int) -> None:
        """A document was asked."""
        self.table.add(finding)
        self._say_progress("", done, total)
        self.bar.setAccessibleName(
            self.tr("{done} of {total} documents asked").format(
                done=count_words(done), total=count_words(total)
            )
        )
        self._count()
        self.show()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """All documents were asked."""
        self.table.show(findings)
        if self.view.horizontalHeader().sortIndicatorSection() not in range(len(Column)):
            # Nobody has sorted yet: what was found stands first.
            self.view.sortByColumn(Column.STATE, Qt.SortOrder.AscendingOrder)
        self._say_progress("", 0, 0)
        self._count()
        self.setVisible(bool(findings))

    def show_stopped(self, total: int) -> None:
        """It was ended before all were asked; what came stays."""
        if self.table.findings:
            words = self.tr("Stopped after {done} of {total} documents")
            self._say_progress(words.format(done=len(self.table.findings), total=total), 0, 0)

    def _say_progress(self, words: str, done: int, total: int) -> None:
        self.progress.setText(words)
        self.progress.setVisible(bool(words))
        self.bar.setVisible(total > 0)
        self.bar.setMaximum(max(1, total))
        self.bar.setValue(done)

    def _count(self) -> None:
        found = [finding.state for finding in self.table.findings]
        for state, button in self.states.items():
            count = len(found) if state is None else found.count(state)
            name = self.tr("All") if state is None else state_words(state)
            button.setText(f"{name} {count_words(count)}")
            button.setAccessibleName(self.tr("Show: {0}").format(button.text()))
            button.setVisible(state is None or count > 0)
        self._fit()

    # --------------------------------------------------------------------------------- actions

    def _on_row(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.data(FINDING_ROLE))

    def _on_copy(self) -> None:
        shown = self.order.shown()
        copy_text(table_text(shown), table_html(shown))

    def _on_state(self, state: FindingState | None) -> None:
        self.order.set_state(state)
        self._fit()

    # --------------------------------------------------------------------------------- layout

    def _fit(self) -> None:
        """As high as its rows, up to a number of them."""
        metrics = self.view.fontMetrics()
        self.view.setIconSize(QSize(metrics.height(), metrics.height()))
        row = _LINES_A_ROW * metrics.lineSpacing() + 10
        self.view.verticalHeader().setDefaultSectionSize(row)
        rows = max(1, min(_MOST_ROWS, self.order.rowCount()))
        self.view.setFixedHeight(rows * row + self.view.horizontalHeader().sizeHint().height() + 4)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
            self._share()

    def _share(self) -> None:
        width = self.view.viewport().width()
        metrics = self.view.fontMetrics()
        state = (
            metrics.horizontalAdvance(max((state_words(each) for each in FindingState), key=len))
            + 48
        )
        source = metrics.horizontalAdvance("[000] [000]") + 16
        with_source = width >= scaled(self, _ALL_COLUMNS_FROM)
        self.view.setColumnHidden(Column.SOURCE, not with_source)
        rest = width - state - (source if with_source else 0)
        self.view.setColumnWidth(Column.STATE, state)
        self.view.setColumnWidth(Column.SOURCE, source)
        self.view.setColumnWidth(Column.DOCUMENT, max(80, rest * 2 // 5))
        self.view.setColumnWidth(Column.TEXT, max(80, rest - rest * 2 // 5))

    def _build(self) -> None:
        view = self.view
        view.setModel(self.order)
        view.setSortingEnabled(True)
        view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        view.horizontalHeader().setHighlightSections(False)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        view.setTabKeyNavigation(False)
        view.setAccessibleName(self.tr("What each document says"))
        self.bar.setTextVisible(False)
        above = QWidget(self)
        flow = FlowLayout(6, above)
        for state in (None, FindingState.FOUND, FindingState.ABSENT, FindingState.UNREADABLE):
            button = QPushButton(self)
            button.setProperty("kind", "chip")
            button.setCheckable(True)
            button.setChecked(state is None)
            button.clicked.connect(lambda checked=False, state=state: self._on_state(state))
            self._group.addButton(button)
            self.states[state] = button
            flow.addWidget(button)
        flow.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.progress)
        column.addWidget(self.bar)
        column.addWidget(above)
        column.addWidget(view)
        self._count()
