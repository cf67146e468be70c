"""The chosen cell of a review table: what it says in full, its passage, and what a person says of
it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.documents import Cell, CellMark, FindingState, file_name, one_line
from desktop.gui.ask.answer_lines import quiet_button
from desktop.gui.ask.answer_text import place
from desktop.gui.ask.review.cells_model import mark_words, said_in
from desktop.gui.widgets.flow_layout import FlowLayout
from desktop.gui.widgets.wrapped import wrapped_label

_LONGEST = 2000
_MOST_SHOWN = 700


class CellBar(QFrame):
    """``marked`` has the cell, the mark and the text of a correction; ``opened`` the cell."""

    marked = Signal(object, object, str)
    opened = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._cell: Cell | None = None
        self.head = wrapped_label(self, "caption")
        self.words = wrapped_label(self, "")
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.open = quiet_button(
            self, "quote", self.tr("Open the passage"), self.tr("Show it in the document")
        )
        self.verified = quiet_button(
            self,
            "check",
            self.tr("Verified"),
            self.tr("Mark: I have checked this cell, and it is right"),
            checkable=True,
        )
        self.correct = quiet_button(
            self,
            "pen",
            self.tr("Correct"),
            self.tr("Write what the cell should say"),
            checkable=True,
        )
        self.unmark = quiet_button(
            self, "undo", self.tr("Take the mark back"), self.tr("As nobody has looked")
        )
        self.field = _Correction(self)
        self._build()
        self.open.clicked.connect(lambda: self.opened.emit(self._cell))
        self.verified.clicked.connect(self._on_verified)
        self.correct.clicked.connect(self._on_correct)
        self.unmark.clicked.connect(lambda: self._mark(CellMark.NONE))
        self.field.returnPressed.connect(self._on_entered)
        self.field.escaped.connect(self._on_given_up)
        self.show_cell(None)

    @property
    def cell(self) -> Cell | None:
        """The cell that is shown."""
        return self._cell

    def show_cell(self, cell: Cell | None) -> None:
        """Show this cell, or none."""
        self._cell = cell
        self.setVisible(cell is not None)
        if cell is None:
            return
        self.head.setText(self._head(cell))
        shown = said_in(cell)
        self.words.setText(shown if len(shown) <= _MOST_SHOWN else f"{shown[:_MOST_SHOWN]}…")
        self.open.setVisible(bool(cell.citations))
        readable = cell.state is not FindingState.UNREADABLE or bool(cell.mark)
        for button in (self.verified, self.correct):
            button.setVisible(readable)
        self.verified.setChecked(cell.mark is CellMark.VERIFIED)
        self.correct.setChecked(cell.mark is CellMark.CORRECTED)
        self.unmark.setVisible(bool(cell.mark))
        self.field.hide()

    def _head(self, cell: Cell) -> str:
        parts = [file_name(cell.doc), cell.question]
        if cell.citations:
            parts[0] = place(cell.citations[0])
        if cell.mark:
            parts.append(mark_words(cell.mark))
        return " · ".join(parts)

    def _on_verified(self, on: bool) -> None:
        self._mark(CellMark.VERIFIED if on else CellMark.NONE)

    def _on_correct(self) -> None:
        cell = self._cell
        if cell is None:
            return
        # It stays as it is until something is entered.
        self.correct.setChecked(cell.mark is CellMark.CORRECTED)
        said = cell.state is FindingState.FOUND or cell.mark is CellMark.CORRECTED
        self.field.setText(one_line(cell.text)[:_LONGEST] if said else "")
        self.field.show()
        self.field.setFocus()
        self.field.selectAll()

    def _on_entered(self) -> None:
        text = self.field.text().strip()
        if text:
            self._mark(CellMark.CORRECTED, text)

    def _on_given_up(self) -> None:
        self.field.hide()
        self.correct.setFocus()

    def _mark(self, how: CellMark, text: str = "") -> None:
        if self._cell is not None:
            self.marked.emit(self._cell, how, text)

    def _build(self) -> None:
        self.field.setMaxLength(_LONGEST)
        self.field.setPlaceholderText(self.tr("What the cell should say; Enter keeps it"))
        self.field.setAccessibleName(self.tr("What the cell should say"))
        buttons = QWidget(self)
        flow = FlowLayout(6, buttons)
        for button in (self.open, self.verified, self.correct, self.unmark):
            flow.addWidget(button)
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 8)
        column.setSpacing(6)
        column.addWidget(self.head)
        column.addWidget(self.words)
        column.addLayout(row)
        column.addWidget(buttons)


class _Correction(QLineEdit):
    """Enter keeps it, Escape gives it up; neither goes on to the page."""

    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        super().keyPressEvent(event)
        if event.text() in ("\r", "\n"):
            event.accept()
