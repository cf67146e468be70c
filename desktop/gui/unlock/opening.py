"""What is seen while the vault is being opened."""

from PySide6.QtWidgets import QWidget

from desktop.gui.unlock.screen import Screen
from desktop.gui.widgets.progress_bar import ProgressBar


class OpeningScreen(Screen):
    """Says what is being done, with a bar that moves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Strongroom", "", parent)
        self.step = self.label("")
        self.bar = ProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Working"))
        self.column.addWidget(self.step)
        self.column.addWidget(self.bar)

    def say(self, step: str) -> None:
        """Say what is being done."""
        self.step.setText(step)
        self.setAccessibleName(step)
