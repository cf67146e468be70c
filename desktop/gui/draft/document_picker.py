"""Choosing a document of the matter, by its name."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.documents import Document
from desktop.gui import icons
from desktop.gui.documents.states import kind_icon

_DOCUMENT = Qt.ItemDataRole.UserRole
# Typing narrows the list; nobody reads more.
_MOST = 400


class DocumentPicker(QWidget):
    """``chosen`` has the document; ``cancelled`` says that none is wanted."""

    chosen = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._documents: tuple[Document, ...] = ()
        self.title = QLabel(self)
        self.words = QLabel(self)
        self.field = QLineEdit(self)
        self.list = QListWidget(self)
        self.choose_button = QPushButton(self.tr("Begin the draft"), self)
        self.cancel_button = QPushButton(self.tr("Back"), self)
        self._build()
        self.field.textChanged.connect(self._fill)
        self.list.itemActivated.connect(lambda item: self._on_choose())
        self.choose_button.clicked.connect(self._on_choose)
        self.cancel_button.clicked.connect(self.cancelled)

    def ask(self, documents: Sequence[Document], title: str, words: str, button: str) -> None:
        """Show these documents to choose from."""
        self._documents = tuple(documents)
        self.title.setText(title)
        self.words.setText(words)
        self.choose_button.setText(button)
        self.choose_button.setAccessibleName(button)
        self.field.clear()
        self._fill()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back; arrows go into the list, Enter takes what is chosen there."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self.list.setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_choose()
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        wanted = self.field.text().casefold().split()
        found = [d for d in self._documents if all(w in d.path.casefold() for w in wanted)]
        self.list.clear()
        for document in found[:_MOST]:
            item = QListWidgetItem(icons.icon(kind_icon(document.kind), "muted"), document.name)
            item.setToolTip(document.path)
            item.setData(_DOCUMENT, document)
            self.list.addItem(item)
        self.choose_button.setEnabled(bool(found))
        if found:
            self.list.setCurrentRow(0)

    def _on_choose(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.chosen.emit(item.data(_DOCUMENT))

    def _build(self) -> None:
        self.title.setProperty("role", "title")
        self.words.setProperty("role", "muted")
        self.words.setWordWrap(True)
        self.field.setPlaceholderText(self.tr("Find a document"))
        self.field.setAccessibleName(self.tr("Find a document"))
        self.field.setClearButtonEnabled(True)
        self.list.setAccessibleName(self.tr("Documents of the matter"))
        self.choose_button.setProperty("kind", "primary")
        self.cancel_button.setAccessibleName(self.cancel_button.text())
        buttons = QHBoxLayout()
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        buttons.addWidget(self.choose_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for widget in (self.title, self.words, self.field):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
