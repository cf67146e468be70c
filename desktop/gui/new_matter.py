"""Making a matter, in the window and not in a dialog."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import DesktopError
from desktop.gui.widgets.choice_group import ChoiceGroup
from desktop.gui.widgets.notice import Notice

_MOST_LETTERS = 120


class NewMatterForm(QFrame):
    """Emits the name, and whether files are to be copied into the vault."""

    submitted = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.title = QLabel(self.tr("New matter"), self)
        self.title.setProperty("role", "heading")
        self.words = QLabel(
            self.tr("A matter is a wall: nothing in one can be found from another."), self
        )
        self.words.setProperty("role", "muted")
        self.words.setWordWrap(True)
        self.name = QLineEdit(self)
        self.name.setMaxLength(_MOST_LETTERS)
        self.name.setPlaceholderText(self.tr("Name, such as a client or a case"))
        self.name.setAccessibleName(self.tr("Name of the matter"))
        self.in_place = QRadioButton(self.tr("Index files in place"), self)
        self.in_place.setToolTip(
            self.tr("The vault holds the text. Files stay where they are, as they are.")
        )
        self.copy = QRadioButton(self.tr("Copy files into the vault, encrypted"), self)
        self.copy.setToolTip(
            self.tr("Pages can be shown even when the file is gone. The vault grows by its size.")
        )
        self._group = ChoiceGroup(self)
        self.create_button = QPushButton(self.tr("Make the matter"), self)
        self.create_button.setProperty("kind", "primary")
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.notice = Notice(self)
        self._build()
        self._connect()
        self.hide()

    def ask(self) -> None:
        """Show the empty form."""
        self.name.clear()
        self.in_place.setChecked(True)
        self.notice.dismiss()
        self.set_busy(False)
        self.show()
        self.name.setFocus()

    def set_busy(self, busy: bool) -> None:
        """While the matter is being made."""
        self.name.setEnabled(not busy)
        self.create_button.setEnabled(not busy and bool(self.name.text().strip()))

    def show_failed(self, error: DesktopError) -> None:
        """Say why there is no new matter."""
        self.set_busy(False)
        self.notice.show_error(error)
        self.name.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the form away."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _submit(self) -> None:
        name = self.name.text().strip()
        if name:
            self.set_busy(True)
            self.submitted.emit(name, self.copy.isChecked())

    def _build(self) -> None:
        kinds = QVBoxLayout()
        kinds.setSpacing(2)
        for button in (self.in_place, self.copy):
            self._group.addButton(button)
            kinds.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        row.addWidget(self.create_button)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addWidget(self.notice)
        column.addLayout(row)
        column.addLayout(kinds)

    def _connect(self) -> None:
        self.name.textChanged.connect(
            lambda text: self.create_button.setEnabled(bool(text.strip()))
        )
        self.name.returnPressed.connect(self._submit)
        self.create_button.clicked.connect(self._submit)
        self.cancel.clicked.connect(self.hide)
