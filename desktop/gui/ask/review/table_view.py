"""The review table itself: how far it is, its cells, and the chosen one in full."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.documents import Cell, FindingState, Review
from desktop.events import CellRead
from desktop.gui.ask.answer_lines import quiet_button
from desktop.gui.ask.review.cell_bar import CellBar
from desktop.gui.ask.review.cells_model import CELL_ROLE, CellsModel
from desktop.gui.widgets.flow_layout import FlowLayout
from desktop.gui.widgets.progress_bar import ProgressBar
from desktop.gui.widgets.words import count_words, left_words

_LINES_A_ROW = 3
_DOCUMENT_LETTERS, _CELL_LETTERS = 24, 34


class TableView(QWidget):
    """``cell_opened`` has a cell whose passage is wanted, ``document_opened`` a document's id."""

    change_asked = Signal()
    again_asked = Signal()
    stop_asked = Signal()
    save_asked = Signal()
    cell_opened = Signal(object)
    document_opened = Signal(int)
    cell_marked = Signal(object, object, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.model = CellsModel(self)
        self.view = _Table(self)
        self.bar = ProgressBar(self)
        self.progress = QLabel(self)
        self.cell_bar = CellBar(self)
        self.change = quiet_button(
            self,
            "chevron-left",
            self.tr("Documents and questions"),
            self.tr("Choose other documents and questions"),
        )
        self.again = quiet_button(
            self, "refresh", self.tr("Read the rest"), self.tr("Read what has not been read yet")
        )
        self.save = quiet_button(
            self,
            "export",
            self.tr("Save as…"),
            self.tr("Save the table for Excel, for Word or as plain text"),
        )
        self.stop = QPushButton(self.tr("Stop"), self)
        self._build()
        self._connect()
        self.show_review(None)

    def show_review(self, review: Review | None) -> None:
        """A table that is complete, or that was stopped; None shows nothing."""
        questions = review.questions if review is not None else ()
        self.model.show(questions, review.cells if review is not None else ())
        self.cell_bar.show_cell(None)
        self._fit()
        self.show_ended(review)

    def show_running(self, questions: Sequence[str]) -> None:
        """The documents are being read anew: cells come in."""
        self.model.show(questions)
        self.cell_bar.show_cell(None)
        self._fit()
        self._set_running(running=True)
        self.bar.setRange(0, 0)
        self.progress.setText(self.tr("Reading the documents…"))

    def add(self, event: CellRead) -> None:
        """A cell came."""
        self.model.add(event.cell)
        self.bar.setRange(0, max(1, event.total))
        self.bar.setValue(event.done)
        words = self.tr("{done} of {total} cells").format(
            done=count_words(event.done), total=count_words(event.total)
        )
        if event.seconds_left is not None and event.done < event.total:
            words += " · " + left_words(event.seconds_left)
        self.progress.setText(words)
        self.bar.setAccessibleName(words)

    def show_stopping(self) -> None:
        """It was asked to end."""
        self.stop.setEnabled(False)
        self.progress.setText(self.tr("Stopping…"))

    def show_ended(self, review: Review | None) -> None:
        """No more cells come."""
        self._set_running(running=False)
        cells = self.model.cells
        self.save.setEnabled(review is not None and bool(cells))
        stopped = review is None or review.stopped
        self.again.setVisible(stopped)
        self.progress.setText(self._summary(cells, stopped=stopped))

    def show_cell(self, cell: Cell) -> None:
        """A cell is another now: it was marked."""
        self.model.add(cell)
        shown = self.cell_bar.cell
        if shown is not None and (shown.document_id, shown.question) == (
            cell.document_id,
            cell.question,
        ):
            self.cell_bar.show_cell(cell)

    def _summary(self, cells: Sequence[Cell], *, stopped: bool) -> str:
        found = sum(cell.state is FindingState.FOUND for cell in cells)
        marked = sum(bool(cell.mark) for cell in cells)
        words = (
            self.tr("Stopped: {cells} cells were read, {found} with an answer, {marked} looked at")
            if stopped
            else self.tr("{cells} cells, {found} with an answer, {marked} looked at")
        )
        return words.format(
            cells=count_words(len(cells)), found=count_words(found), marked=count_words(marked)
        )

    def _set_running(self, *, running: bool) -> None:
        self.bar.setVisible(running)
        self.stop.setVisible(running)
        self.stop.setEnabled(True)
        for button in (self.change, self.save):
            button.setEnabled(not running)
        if running:
            self.again.hide()

    def _on_current(self, index: QModelIndex) -> None:
        self.cell_bar.show_cell(index.data(CELL_ROLE) if index.isValid() else None)

    def _on_opened(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        cell = index.data(CELL_ROLE)
        if isinstance(cell, Cell) and cell.citations:
            self.cell_opened.emit(cell)
        else:
            self.document_opened.emit(self.model.document_id(index.row()))

    def _connect(self) -> None:
        self.change.clicked.connect(self.change_asked)
        self.again.clicked.connect(self.again_asked)
        self.stop.clicked.connect(self.stop_asked)
        self.save.clicked.connect(self.save_asked)
        self.cell_bar.opened.connect(self.cell_opened)
        self.cell_bar.marked.connect(self.cell_marked)
        self.view.entered_cell.connect(self._on_opened)
        self.view.doubleClicked.connect(self._on_opened)
        self.view.setModel(self.model)
        self.view.selectionModel().currentChanged.connect(lambda now, before: self._on_current(now))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        metrics = self.view.fontMetrics()
        self.view.setIconSize(QSize(metrics.height(), metrics.height()))
        self.view.verticalHeader().setDefaultSectionSize(_LINES_A_ROW * metrics.lineSpacing() + 8)
        for column in range(self.model.columnCount()):
            letters = _CELL_LETTERS if column else _DOCUMENT_LETTERS
            self.view.setColumnWidth(column, letters * metrics.averageCharWidth())

    def _build(self) -> None:
        view = self.view
        view.setWordWrap(True)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setTabKeyNavigation(False)
        view.setAccessibleName(self.tr("Review table"))
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.horizontalHeader().setHighlightSections(False)
        view.horizontalHeader().setStretchLastSection(True)
        view.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.bar.setTextVisible(False)
        self.progress.setProperty("role", "muted")
        self.stop.setAccessibleName(self.tr("Stop reading; what was read stays"))
        above = QWidget(self)
        flow = FlowLayout(8, above)
        for widget in (self.change, self.again, self.save, self.stop, self.progress):
            flow.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(above)
        column.addWidget(self.bar)
        column.addWidget(view, 1)
        column.addWidget(self.cell_bar)


class _Table(QTableView):
    """Enter opens a cell."""

    entered_cell = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_cell.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
