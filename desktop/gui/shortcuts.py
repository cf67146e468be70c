"""The list of keyboard shortcuts."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget


class ShortcutsDialog(QDialog):
    """Made from the menus themselves, so that it is never out of date. Not modal."""

    def __init__(self, keys: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        grid = QGridLayout()
        grid.setHorizontalSpacing(48)
        grid.setVerticalSpacing(8)
        more = (
            (self.tr("Open the selected document"), self.tr("Enter")),
            (self.tr("Remove the selected documents"), self.tr("Delete")),
            (self.tr("Close a message, a form or the viewer"), self.tr("Escape")),
        )
        for row, (words, key) in enumerate((*keys, *more)):
            name = QLabel(words, self)
            shown = QLabel(key, self)
            shown.setProperty("role", "strong")
            grid.addWidget(name, row, 0)
            grid.addWidget(shown, row, 1)
        grid.setColumnStretch(0, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(20)
        column.addLayout(grid)
        column.addWidget(buttons)
