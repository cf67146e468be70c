"""Choosing a document or a draft of the matter, by its name."""

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
from desktop.vault.desk.drafts import DraftFacts

_CHOICE = Qt.ItemDataRole.UserRole
# Typing narrows the list; nobody reads more.
_MOST = 400


class DocumentPicker(QWidget):
    """``chosen`` has the document or the draft; ``cancelled`` says that none is wanted."""

    chosen = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[Document | DraftFacts, ...] = ()
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

    def ask(
        self, choices: Sequence[Document | DraftFacts], title: str, words: str, button: str
    ) -> None:
        """Show these documents and drafts to choose from."""
        self._choices = tuple(choices)
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
        found = [each for each in self._choices if all(w in _sought(each) for w in wanted)]
        self.list.clear()
        for choice in found[:_MOST]:
            self.list.addItem(self._item(choice))
        self.choose_button.setEnabled(bool(found))
        if found:
            self.list.setCurrentRow(0)

    def _item(self, choice: Document | DraftFacts) -> QListWidgetItem:
        if isinstance(choice, Document):
            item = QListWidgetItem(icons.icon(kind_icon(choice.kind), "muted"), choice.name)
            item.setToolTip(choice.path)
        else:
            words = self.tr("{0} (draft)").format(choice.title)
            item = QListWidgetItem(icons.icon("draft", "muted"), words)
        item.setData(_CHOICE, choice)
        return item

    def _on_choose(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.chosen.emit(item.data(_CHOICE))

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


def _sought(choice: Document | DraftFacts) -> str:
    """What is typed is looked for in a document's path, in a draft's title."""
    return (choice.path if isinstance(choice, Document) else choice.title).casefold()
