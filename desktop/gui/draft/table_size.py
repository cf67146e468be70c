"""Asks how many rows and columns a new table has."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QSpinBox, QVBoxLayout, QWidget

from desktop.gui.draft.sheet.inserting import MOST_COLUMNS, MOST_ROWS
from desktop.gui.widgets.form_labels import level_labels

_ROWS, _COLUMNS = 3, 2


class TableSize(QDialog):
    """``chosen`` has the numbers of rows and columns."""

    chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Insert a table"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.rows, self.columns = QSpinBox(self), QSpinBox(self)
        for box, most, usual in (
            (self.rows, MOST_ROWS, _ROWS),
            (self.columns, MOST_COLUMNS, _COLUMNS),
        ):
            box.setRange(1, most)
            box.setValue(usual)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.insert = buttons.addButton(self.tr("Insert"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.insert.setProperty("kind", "primary")
        self.insert.setDefault(True)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(12)
        form.addRow(self.tr("Rows"), self.rows)
        form.addRow(self.tr("Columns"), self.columns)
        level_labels(form)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(buttons)
        self.rows.setFocus()
        self.rows.selectAll()

    def _accept(self) -> None:
        self.chosen.emit(self.rows.value(), self.columns.value())
        self.accept()
