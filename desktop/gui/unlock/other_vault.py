"""The way to a vault in another folder, and back to the usual one, before any vault is open."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.gui.widgets.broken_words import break_words
from desktop.gui.widgets.elided import ElidedLabel
from desktop.gui.widgets.file_dialogs import choose_folder
from desktop.paths import default_vault_folder


class OtherVault(QWidget):
    """Emits the folder that was ``chosen``."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = default_vault_folder()
        self.place = ElidedLabel(self)
        self.place.setProperty("role", "caption")
        self.usual = QPushButton(self.tr("Open the usual vault"), self)
        self.other = QPushButton(self.tr("Open a vault in another folder…"), self)
        for button in (self.usual, self.other):
            button.setProperty("kind", "quiet")
        break_words(self.usual, self.other)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.place, self.usual, self.other):
            column.addWidget(widget)
        self.usual.clicked.connect(lambda: self.chosen.emit(default_vault_folder()))
        self.other.clicked.connect(self._choose)
        self.know(self._folder)

    @property
    def is_other(self) -> bool:
        """Whether the vault that is asked for is not the usual one."""
        return self._folder != default_vault_folder()

    def know(self, folder: Path) -> None:
        """The vault in this folder is asked for."""
        self._folder = folder
        self.place.setText(str(folder))
        self.place.setToolTip(str(folder))
        self.place.setVisible(self.is_other)
        self.usual.setVisible(self.is_other)

    def _choose(self) -> None:
        self.dialog = choose_folder(self.window(), self._on_chosen, self.tr("The vault’s folder"))

    def _on_chosen(self, chosen: list[Path]) -> None:
        if chosen:
            self.chosen.emit(chosen[0])
