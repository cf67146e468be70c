"""The language of the window, among the settings."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget

from desktop.gui import languages
from desktop.gui.widgets.box_label import name_box
from desktop.gui.widgets.flow_layout import flow


class LanguageRow(QWidget):
    """The list of languages, each in its own words, and what to do for it to show. ``chosen`` holds
    a name as the settings keep it."""

    chosen = Signal(str)
    restart_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QComboBox(self)
        name_box(self.list, self.tr("Language"))
        self.list.addItem(self.tr("As the system"), languages.SYSTEM)
        for name, words in languages.LANGUAGES.items():
            self.list.addItem(words, name)
        self.list.activated.connect(self._on_activated)
        self.hint = QLabel(self.tr("It shows when the window is opened again."), self)
        self.hint.setProperty("role", "muted")
        self.restart = QPushButton(self.tr("Lock and open again"), self)
        self.restart.clicked.connect(self.restart_asked)
        self.setLayout(flow(self.list, self.hint, self.restart, spacing=12))
        self._shown = ""
        self._offer(needed=False)

    def show_choice(self, name: str) -> None:
        """Show what is chosen; the first time, it is also what the window speaks."""
        self._shown = self._shown or name
        with QSignalBlocker(self.list):
            self.list.setCurrentIndex(max(0, self.list.findData(name)))
        self._offer(needed=languages.resolve(name) != languages.resolve(self._shown))

    def _on_activated(self, place: int) -> None:
        self.chosen.emit(self.list.itemData(place))

    def _offer(self, *, needed: bool) -> None:
        self.hint.setVisible(needed)
        self.restart.setVisible(needed)
