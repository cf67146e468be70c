"""The documents of which a review table is made: each has a tick, and words narrow the list."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.documents import Document
from desktop.gui import icons
from desktop.gui.documents.states import kind_icon

_Index = QModelIndex | QPersistentModelIndex
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable


class DocumentsModel(QAbstractListModel):
    """Asked for a row only when it is seen: an item of Qt's for each of 20,000 documents kept the
    window for 0.4 s. Every change of a tick ends in ``dataChanged``."""

    def __init__(self) -> None:
        super().__init__()
        self._documents: tuple[Document, ...] = ()
        # What is looked for in each, made when somebody looks.
        self._sought: list[str] = []
        self._words: list[str] = []
        self._listed: list[Document] = []
        self._chosen: set[int] = set()

    def fill(self, documents: Sequence[Document], is_chosen: Callable[[int], bool]) -> None:
        """Other documents, in the order in which they are listed; ``is_chosen`` has their ids."""
        self.beginResetModel()
        self._documents = tuple(documents)
        self._sought = []
        self._chosen = {each.id for each in self._documents if is_chosen(each.id)}
        self._list()
        self.endResetModel()

    def narrow(self, words: str) -> None:
        """List only those in whose path all words stand; the others keep their tick."""
        self.beginResetModel()
        self._words = words.casefold().split()
        self._list()
        self.endResetModel()

    def _list(self) -> None:
        if not self._words:
            self._listed = list(self._documents)
            return
        self._sought = self._sought or [each.path.casefold() for each in self._documents]
        found: Sequence[int] = range(len(self._documents))
        for word in self._words:
            found = [n for n in found if word in self._sought[n]]
        self._listed = [self._documents[n] for n in found]

    def document(self, row: int) -> Document:
        """The document of a listed row."""
        return self._listed[row]

    @property
    def total(self) -> int:
        """How many documents there are, listed or not."""
        return len(self._documents)

    @property
    def chosen(self) -> frozenset[int]:
        """The ids of those that are ticked, listed or not."""
        return frozenset(self._chosen)

    def choose_listed(self, *, chosen: bool) -> None:
        """Tick all that are listed, or none of them."""
        ids = {document.id for document in self._listed}
        self._chosen = self._chosen | ids if chosen else self._chosen - ids
        if self._listed:
            self.dataChanged.emit(self.index(0), self.index(len(self._listed) - 1))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many are listed."""
        return 0 if parent.isValid() else len(self._listed)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Each can be ticked."""
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """Its name, its tick; where it lies as a tip."""
        if not index.isValid() or index.row() >= len(self._listed):
            return None
        document = self.document(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return document.name
        if role == Qt.ItemDataRole.CheckStateRole:
            ticked = document.id in self._chosen
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DecorationRole:
            return icons.icon(kind_icon(document.kind), "muted")
        if role == Qt.ItemDataRole.ToolTipRole:
            return document.path
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A tick was set or taken away."""
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        document_id = self._listed[index.row()].id
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._chosen.add(document_id)
        else:
            self._chosen.discard(document_id)
        self.dataChanged.emit(index, index)
        return True
