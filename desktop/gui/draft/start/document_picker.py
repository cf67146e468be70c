"""Choosing a document or a draft of the matter, by its name."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.documents import Document
from desktop.gui import icons
from desktop.gui.documents.states import kind_icon
from desktop.vault.desk.drafts import DraftFacts

_Index = QModelIndex | QPersistentModelIndex


# Typing narrows the list; nobody reads more. Of 20,000 Qt asks ten times for each where it stands.
_MOST = 400


class Choices(QAbstractListModel):
    """Documents and drafts, asked for a row only when it is seen: 400 items of Qt's kept each key
    waiting for 33 ms."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._choices: tuple[Document | DraftFacts, ...] = ()
        # What is looked for in each, made when somebody looks.
        self._sought: list[str] = []
        self._listed: list[Document | DraftFacts] = []

    def fill(self, choices: Sequence[Document | DraftFacts]) -> None:
        """Others, all of them listed."""
        self._choices, self._sought = tuple(choices), []
        self.narrow("")

    def narrow(self, words: str) -> None:
        """List those of which all words are said."""
        wanted = words.casefold().split()
        if wanted and not self._sought:
            self._sought = [_sought(each) for each in self._choices]
        self.beginResetModel()
        found: Sequence[int] = range(len(self._choices))
        for word in wanted:
            found = [n for n in found if word in self._sought[n]]
        self._listed = [self._choices[n] for n in found[:_MOST]]
        self.endResetModel()

    def choice(self, row: int) -> Document | DraftFacts:
        """What a listed row stands for."""
        return self._listed[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many are listed."""
        return 0 if parent.isValid() else len(self._listed)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """Its name; of a document where it lies as a tip."""
        if not index.isValid() or index.row() >= len(self._listed):
            return None
        choice = self._listed[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name(choice)
        if role == Qt.ItemDataRole.DecorationRole:
            drawing = kind_icon(choice.kind) if isinstance(choice, Document) else "draft"
            return icons.icon(drawing, "muted")
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(choice, Document):
            return choice.path
        return None

    def _name(self, choice: Document | DraftFacts) -> str:
        if isinstance(choice, Document):
            return choice.name
        return self.tr("{0} (draft)").format(choice.title)


class DocumentPicker(QWidget):
    """``chosen`` has the document or the draft; ``cancelled`` says that none is wanted."""

    chosen = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = Choices(self)
        self.title = QLabel(self)
        self.words = QLabel(self)
        self.field = QLineEdit(self)
        self.list = QListView(self)
        self.none = QLabel(self)
        self.choose_button = QPushButton(self.tr("Begin the draft"), self)
        self.cancel_button = QPushButton(self.tr("Back"), self)
        self._build()
        self.field.textChanged.connect(self._narrow)
        self.list.activated.connect(self._on_choose)
        self.choose_button.clicked.connect(self._on_choose)
        self.cancel_button.clicked.connect(self.cancelled)

    def ask(
        self, choices: Sequence[Document | DraftFacts], title: str, words: str, button: str
    ) -> None:
        """Show these documents and drafts to choose from."""
        self.title.setText(title)
        self.words.setText(words)
        self.choose_button.setText(button)
        self.choose_button.setAccessibleName(button)
        self.model.fill(choices)
        self.field.clear()
        self._show_first()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back; arrows go into the list, Enter takes what is chosen there."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() == Qt.Key.Key_Down and self.field.hasFocus() and not self.list.isHidden():
            self.list.setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_choose()
        else:
            super().keyPressEvent(event)

    def _narrow(self, words: str) -> None:
        self.model.narrow(words)
        self._show_first()

    def _show_first(self) -> None:
        found = self.model.rowCount() > 0
        self.choose_button.setEnabled(found)
        self.list.setVisible(found)
        self.none.setVisible(not found)
        if self.field.text().strip():
            self.none.setText(self.tr("Nothing matches. Names and folders were searched."))
        else:
            self.none.setText(self.tr("There is nothing in this matter yet that can be chosen."))
        self.list.setCurrentIndex(self.model.index(0))

    def _on_choose(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self.chosen.emit(self.model.choice(index.row()))

    def _build(self) -> None:
        self.title.setProperty("role", "title")
        self.words.setProperty("role", "muted")
        self.words.setWordWrap(True)
        self.field.setPlaceholderText(self.tr("Find a document"))
        self.field.setAccessibleName(self.tr("Find a document"))
        self.field.setClearButtonEnabled(True)
        self.list.setModel(self.model)
        # Else Qt asks for the size of each of 20,000.
        self.list.setUniformItemSizes(True)
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
        self.none.setProperty("role", "muted")
        self.none.setWordWrap(True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.list, 1)
        column.addWidget(self.none, 1)
        column.addLayout(buttons)


def _sought(choice: Document | DraftFacts) -> str:
    """What is typed is looked for in a document's path, in a draft's title."""
    return (choice.path if isinstance(choice, Document) else choice.title).casefold()
