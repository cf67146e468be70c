"""The documents of one matter as a table. Knows no vault and sends no signal for a single row
while files are being added: changes are taken in batches."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QBrush, QColor, QGuiApplication, QIcon

from desktop.documents import Document, Status
from desktop.events import FileProgress
from desktop.gui import icons, theme
from desktop.gui.documents.remarks import (
    Draft,
    drafts_of,
    is_doubtful,
    remarks,
)
from desktop.gui.documents.sort_keys import (
    Column,
    column_keys,
    folder_of,
    name_keys,
    tags_words,
)
from desktop.gui.documents.states import kind_icon, kind_words, look_of
from desktop.gui.widgets.words import count_words, date_words, size_words

if TYPE_CHECKING:
    from desktop.vault.near_duplicates import DraftGroup

Index = QModelIndex | QPersistentModelIndex
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


_NUMBERS = frozenset({Column.PAGES, Column.PASSAGES, Column.SIZE, Column.MODIFIED})
# Each removal makes the view lay out anew; beyond this a reset is quicker.
_MOST_SINGLE_REMOVALS = 64
_MOST_DEPTH = 8
DOCUMENT_ROLE = Qt.ItemDataRole.UserRole
# How deep a document lies in others: 1 for an attachment, 2 for what is inside that.
DEPTH_ROLE = DOCUMENT_ROLE + 1


class DocumentTable(QAbstractTableModel):
    """One row a document, in the order in which they came; sorting is the proxy's."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Document] = []
        self._by_path: dict[str, int] = {}
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._name_keys: dict[str, str] = {}
        self._folded: dict[str, str] = {}
        self._by_id: dict[int, int] = {}
        self._drafts: dict[int, Draft] = {}
        self._nested = False
        self._tags: Mapping[int, tuple[str, ...]] = {}

    # ---------------------------------------------------------------------------- its content

    @property
    def documents(self) -> Sequence[Document]:
        """The rows."""
        return self._rows

    def document_at(self, row: int) -> Document:
        """The document of a row."""
        return self._rows[row]

    def row_of(self, path: str) -> int | None:
        """The row of the document at a path."""
        return self._by_path.get(path)

    @property
    def nested(self) -> bool:
        """Whether any document lies in another."""
        return self._nested

    def parent_row(self, row: int) -> int | None:
        """The row of the document that this one lies in."""
        parent = self._rows[row].parent
        found = None if parent is None else self._by_id.get(parent)
        return found if found != row else None

    def depth(self, row: int) -> int:
        """In how many documents it lies."""
        depth, at = 0, self.parent_row(row)
        while at is not None and depth < _MOST_DEPTH:
            depth, at = depth + 1, self.parent_row(at)
        return depth

    def set_drafts(self, groups: Iterable["DraftGroup"]) -> None:
        """Take note of which documents are drafts of each other."""
        self._drafts = drafts_of(groups)
        if self._rows:
            self._tell_changed(0, len(self._rows) - 1)

    def set_tags(self, tags: Mapping[int, tuple[str, ...]]) -> None:
        """Take note of the tags of documents, by their ids."""
        self._tags = tags
        if self._rows:
            self._tell_changed(0, len(self._rows) - 1)

    def tags_of(self, document: Document) -> tuple[str, ...]:
        """The tags of a document."""
        return self._tags.get(document.id, ())

    def draft(self, document: Document) -> Draft | None:
        """Its place among drafts, None if it has no like."""
        return self._drafts.get(document.id)

    def documents_of(self, ids: Iterable[int]) -> list[Document]:
        """The documents of these ids that are in the table."""
        return [self._rows[self._by_id[each]] for each in ids if each in self._by_id]

    def learn_name_keys(self, keys: Mapping[str, str]) -> None:
        """Take the ``name_keys`` of documents that are going to be shown, worked out elsewhere: for
        20,000 names it takes longer than the window may stand still."""
        self._name_keys |= keys

    def set_documents(self, documents: Iterable[Document]) -> None:
        """Show other documents: another matter."""
        self.beginResetModel()
        self._rows = list(documents)
        self._drafts = {}
        self._count_paths()
        self.endResetModel()

    def update_documents(self, documents: Sequence[Document]) -> None:
        """Take a fresh list of the same matter: rows stay where they are, so that selection and
        scroll position do; what is gone goes, what is new is added at the end."""
        fresh = {document.path: document for document in documents}
        gone = [row for row, document in enumerate(self._rows) if document.path not in fresh]
        if len(gone) > _MOST_SINGLE_REMOVALS:
            self.set_documents(documents)
            return
        for row in reversed(gone):
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._rows[row]
            self.endRemoveRows()
        if gone:
            self._count_paths()
        new = [document for document in documents if document.path not in self._by_path]
        self._rows = [fresh[document.path] for document in self._rows]
        self._count_paths()
        if self._rows:
            self._tell_changed(0, len(self._rows) - 1)
        self._append(new)

    def apply(self, changes: Iterable[FileProgress]) -> None:
        """Take a batch of progress: one signal for the rows that changed, one for new ones."""
        new: dict[str, Document] = {}
        changed: list[int] = []
        for change in changes:
            row = self._by_path.get(change.path)
            if row is not None:
                self._rows[row] = _progressed(self._rows[row], change)
                changed.append(row)
                self._by_id[self._rows[row].id] = row
            else:
                blank = Document(0, "", change.path, Status.WAITING)
                new[change.path] = _progressed(new.get(change.path, blank), change)
        if changed:
            self._tell_changed(min(changed), max(changed))
        self._append(list(new.values()))

    def also_at(self, document: Document) -> tuple[str, ...]:
        """The other places of the same content in this matter."""
        if not document.sha256:
            return (document.duplicate_of,) if document.duplicate_of else ()
        return tuple(
            other.path
            for other in self._rows
            if other.sha256 == document.sha256 and other.path != document.path
        )

    def counts(self) -> dict[Status, int]:
        """How many documents are in each state."""
        found: dict[Status, int] = {}
        for document in self._rows:
            found[document.status] = found.get(document.status, 0) + 1
        return found

    def _append(self, documents: Sequence[Document]) -> None:
        if not documents:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(documents) - 1)
        self._rows.extend(documents)
        for row, document in enumerate(documents, start=first):
            self._by_path[document.path] = row
            self._by_id[document.id] = row
            self._nested = self._nested or document.parent is not None
        self.endInsertRows()

    def _count_paths(self) -> None:
        self._by_path = {document.path: row for row, document in enumerate(self._rows)}
        self._by_id = {document.id: row for row, document in enumerate(self._rows)}
        self._nested = any(document.parent is not None for document in self._rows)

    def _tell_changed(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))

    # ---------------------------------------------------------------------- what the view asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """The number of documents."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """The number of columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's variant
        """The names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _titles()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if Column(section) in _NUMBERS else _LEFT
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """What one cell shows."""
        if not index.isValid():
            return None
        document = self._rows[index.row()]
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(document, column)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._decoration(document, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in _NUMBERS else _LEFT
        if role == Qt.ItemDataRole.ForegroundRole:
            return _colour(document, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(document, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row(), column)
        if role == DOCUMENT_ROLE:
            return document
        if role == DEPTH_ROLE:
            return self.depth(index.row())
        return None

    def search_texts(self) -> list[str]:
        """What a filter looks into, for each row: folder, name and tags, case folded."""
        folded = self._folded
        for document in self._rows:
            if document.path not in folded:
                folded[document.path] = document.path.casefold()
        texts = [folded[document.path] for document in self._rows]
        for number, tags in self._tags.items():
            row = self._by_id.get(number)
            if tags and row is not None:
                texts[row] = f"{texts[row]}\n{tags_words(tags).casefold()}"
        return texts

    def sort_keys(self, column: int) -> list[Any]:
        """What a column is sorted by, for each row."""
        for document in self._rows:
            if document.path not in self._name_keys:
                self._name_keys |= name_keys((document,))
        return column_keys(self._rows, Column(column), self._name_keys, self._drafts, self._tags)

    def _shown(self, document: Document, column: Column) -> str:
        if column == Column.REMARKS:
            return remarks(document, self._drafts.get(document.id))
        if column == Column.TAGS:
            return tags_words(self._tags.get(document.id, ()))
        return _text(document, column)

    def _spoken(self, row: int, column: Column) -> str:
        """For screen readers: they don't see that a row is indented."""
        document = self._rows[row]
        words = f"{_titles()[column]}: {self._shown(document, column)}"
        parent = self.parent_row(row) if column == Column.NAME else None
        if parent is None:
            return words
        within = QCoreApplication.translate("documents", "{0}, inside {1}")
        return within.format(words, self._rows[parent].name)

    def _decoration(self, document: Document, column: Column) -> QIcon | None:
        if column == Column.NAME:
            return self._icon(kind_icon(document.kind or _suffix(document)), "muted")
        if column == Column.STATE:
            look = look_of(document.status)
            return self._icon(look.icon, look.role)
        return None

    def _icon(self, name: str, role: str) -> QIcon:
        found = self._icons.get((name, role))
        if found is None:
            found = self._icons[(name, role)] = icons.icon(name, role)
        return found


def _progressed(document: Document, change: FileProgress) -> Document:
    if not change.status.is_final:
        return replace(document, status=change.status, reason="")
    unchanged = change.status is Status.UNCHANGED
    return replace(
        document,
        id=change.document_id or document.id,
        status=change.status,
        pages=document.pages if unchanged and change.pages is None else change.pages,
        chunks=change.chunks or (document.chunks if unchanged else 0),
        reason=change.reason,
    )


def _suffix(document: Document) -> str:
    return document.name.rpartition(".")[2]


def _titles() -> tuple[str, ...]:
    tr = QCoreApplication.translate
    return (
        tr("documents", "Name"),
        tr("documents", "State"),
        tr("documents", "Pages"),
        tr("documents", "Passages"),
        tr("documents", "Size"),
        tr("documents", "Modified"),
        tr("documents", "Folder"),
        tr("documents", "Remarks"),
        tr("documents", "Tags"),
    )


def _text(document: Document, column: Column) -> str:
    if column == Column.NAME:
        return document.name
    if column == Column.STATE:
        return look_of(document.status).label
    if column == Column.PAGES:
        return count_words(document.pages) if document.pages else "–"
    if column == Column.PASSAGES:
        return count_words(document.chunks) if document.chunks else "–"
    if column == Column.SIZE:
        return size_words(document.size) if document.size else "–"
    if column == Column.MODIFIED:
        return date_words(document.modified) or "–"
    return folder_of(document)


def _colour(document: Document, column: Column) -> QBrush | None:
    table = theme.tokens(QGuiApplication.palette())
    if column == Column.STATE:
        return QBrush(QColor(getattr(table, look_of(document.status).role)))
    if column == Column.REMARKS and (document.hidden or is_doubtful(document)):
        return QBrush(QColor(table.warning))
    return None if column == Column.NAME else QBrush(QColor(table.muted))


def _tip(document: Document, column: Column) -> str | None:
    if column == Column.STATE:
        return document.reason or look_of(document.status).help
    if column == Column.NAME:
        return f"{document.name}\n{kind_words(document.kind or _suffix(document))}"
    return document.path if column == Column.FOLDER else None
