"""What code computed for an answer: the expression, and each figure with the place it stands at."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.documents import Computation, Operand
from desktop.gui.ask.computed_wording import in_language
from desktop.gui.widgets.fonts import reading_font
from desktop.gui.widgets.wrapped import wrapped_label


class ComputationView(QFrame):
    """A figure's name is a button that opens its cell."""

    citation_clicked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.operands: list[QPushButton] = []
        self.setProperty("role", "sunken")
        self._expression = wrapped_label(self, "strong")
        self._result = wrapped_label(self, "")
        self._result.setFont(reading_font(self.font(), 1.1))
        for label in (self._expression, self._result):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(6)
        column.addWidget(self._expression)
        column.addLayout(self._grid)
        column.addWidget(self._result)
        self.hide()

    @property
    def words(self) -> str:
        """The expression and its result."""
        return f"{self._expression.text()} {self._result.text()}"

    def show_computation(self, computation: Computation | None) -> None:
        """Show it, or nothing."""
        self._forget()
        self.setVisible(computation is not None)
        if computation is None:
            return
        computation = in_language(computation)
        self._expression.setText(computation.expression)
        self._result.setText(f"= {computation.result}")
        for row, operand in enumerate(computation.operands):
            self._add(row, operand)
        named = "; ".join(f"{o.label} {o.shown}" for o in computation.operands)
        self.setAccessibleName(
            self.tr("Computed: {expression} = {result}. {figures}").format(
                expression=computation.expression, result=computation.result, figures=named
            )
        )

    def _add(self, row: int, operand: Operand) -> None:
        button = QPushButton(operand.label.replace("&", "&&"), self)
        button.setProperty("kind", "row")
        button.setEnabled(operand.citation > 0)
        button.setAccessibleName(
            self.tr("Show where {label} stands: {shown}").format(
                label=operand.label, shown=operand.shown
            )
        )
        button.setToolTip(button.accessibleName())
        number = operand.citation
        button.clicked.connect(lambda: self.citation_clicked.emit(number))
        shown = QLabel(operand.shown, self)
        shown.setTextFormat(Qt.TextFormat.PlainText)
        source = QLabel(f"[{number}]" if number else self.tr("no source"), self)
        source.setProperty("role", "caption")
        self._grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(shown, row, 1)
        self._grid.addWidget(source, row, 2)
        self.operands.append(button)

    def _forget(self) -> None:
        self.operands = []
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
