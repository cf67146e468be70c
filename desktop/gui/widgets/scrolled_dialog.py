"""A page of text in a window of its own, which scrolls where the screen is too small for it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)


class ScrolledDialog(QDialog):
    """Not modal: work can go on beside it. Escape closes it. What it shows goes into ``grid``."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.inside = QWidget()
        self.inside.setObjectName("scrolled")
        self.grid = QGridLayout(self.inside)
        self.area = area = QScrollArea(self)
        area.setAccessibleName(title)
        area.setAccessibleDescription(self.tr("The arrow keys scroll it."))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(self.inside)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        buttons.setContentsMargins(16, 0, 16, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 12)
        whole.setSpacing(12)
        whole.addWidget(area, 1)
        whole.addWidget(buttons)
