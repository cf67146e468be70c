"""The documents of one matter as a table. Knows no vault and sends no signal for a single row
while files are being added: changes are taken in batches."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import compress, count, repeat
from operator import attrgetter, is_not
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.documents import Document, Status
from desktop.events import FileProgress, FileRemoved
from desktop.gui.documents import cells
from desktop.gui.documents.remarks import Draft, drafts_of, remarks
from desktop.gui.documents.row_keys import RowKeys
from desktop.gui.documents.sort_keys import Column, column_keys, tags_words
from desktop.gui.documents.states import kind_icon, look_of

if TYPE_CHECKING:
    from desktop.vault.holdings.near_duplicates import DraftGroup

Index = QModelIndex | QPersistentModelIndex
# Each removal makes the view lay out anew; beyond this all go in one step.
_MOST_SINGLE_REMOVALS = 64
_MOST_DEPTH = 8
DOCUMENT_ROLE = Qt.ItemDataRole.UserRole
_path, _id, _status = attrgetter("path"), attrgetter("id"), attrgetter("status")
_parent = attrgetter("parent")


@dataclass(frozen=True, slots=True)
class Cell:
    """What is drawn of one cell: its words and their colour, before them an icon ("" for none) and
    its colour (fields of theme.Tokens), whether they stand at the end of the cell, and in how many
    documents it lies: 1 for an attachment, 2 for what is inside that. ``beside`` stands behind the
    words, paler."""

    text: str
    role: str
    icon: str
    icon_role: str
    at_end: bool
    depth: int
    beside: str = ""


class DocumentTable(QAbstractTableModel):
    """One row a document, in the order in which they came; sorting is the proxy's. Between
    ``thinning`` and ``thinned`` many rows go at once: then it tells, by the old numbers of the rows
    that stay, their new ones."""

    thinning = Signal()
    thinned = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Document] = []
        self._by_path: dict[str, int] = {}
        self._keys = RowKeys()
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

    def has_remarks(self) -> bool:
        """Whether there is anything to tell of any document that was read."""
        return any(
            document.hidden or document.confidence is not None or document.id in self._drafts
            for document in self._rows
        )

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
        self._keys.learn(keys)

    @property
    def known_names(self) -> Mapping[str, str]:
        """What was learnt so; another thread may look whether a path is in it."""
        return self._keys.known

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
        if self._update_in_place(documents):
            return
        fresh = dict(zip(map(_path, documents), documents, strict=True))
        # Of 20,000 rows none is looked at by itself: the window stands still meanwhile.
        if not self._by_path.keys() <= fresh.keys():
            self._remove([row for row, known in enumerate(self._rows) if known.path not in fresh])
        self._rows = list(map(fresh.__getitem__, map(_path, self._rows)))
        self._count_ids()
        if self._rows:
            self._tell_changed(0, len(self._rows) - 1)
        new = fresh.keys() - self._by_path.keys()
        if new:
            self._append([document for document in documents if document.path in new])

    def _remove(self, gone: Sequence[int]) -> None:
        if len(gone) > _MOST_SINGLE_REMOVALS:
            self._thin(frozenset(gone))
            return
        for row in reversed(gone):
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._rows[row]
            self.endRemoveRows()
        self._count_paths()

    def _thin(self, gone: frozenset[int]) -> None:
        """All of these rows in one step, as if the others had been put into another order: a reset
        would lose the selection."""
        self.thinning.emit()
        self.layoutAboutToBeChanged.emit()
        kept = [row for row in range(len(self._rows)) if row not in gone]
        moved = dict(zip(kept, range(len(kept)), strict=True))
        self._rows = [self._rows[row] for row in kept]
        self._keys.keep(kept)
        self._index_paths()
        held = self.persistentIndexList()
        self.changePersistentIndexList(
            held, [self.index(moved.get(each.row(), -1), each.column()) for each in held]
        )
        self.layoutChanged.emit()
        self.thinned.emit(moved)

    def _update_in_place(self, documents: Sequence[Document]) -> bool:
        """Where no row goes: most documents are the very objects that are shown, and most others
        stand where they stood. False, and nothing done, where one went."""
        rows = self._rows
        if len(documents) < len(rows):
            return False
        other = list(compress(count(), map(is_not, rows, documents)))
        moved = [at for at in other if rows[at].path != documents[at].path]
        fresh = {documents[at].path: documents[at] for at in moved}
        for document in documents[len(rows) :]:
            fresh[document.path] = document
        if not all(rows[at].path in fresh for at in moved):
            return False
        shown = list(documents[: len(rows)])
        for at in moved:
            shown[at] = fresh.pop(rows[at].path)
        self._rows = shown
        for at in other:
            self._by_id.pop(rows[at].id, None)
        for at in other:
            self._by_id[shown[at].id] = at
            self._nested = self._nested or shown[at].parent is not None
        if other:
            self._tell_changed(other[0], other[-1])
        self._append(list(fresh.values()))
        return True

    def apply(self, changes: Iterable[FileProgress | FileRemoved]) -> None:
        """Take a batch of progress: one signal for the rows that changed, one for new ones. Of what
        was removed a row goes that progress alone has made."""
        new: dict[str, Document] = {}
        changed: list[int] = []
        gone: set[int] = set()
        for change in changes:
            row = self._by_path.get(change.path)
            if isinstance(change, FileRemoved):
                new.pop(change.path, None)
                if row is not None and not self._rows[row].id:
                    gone.add(row)
            elif row is not None:
                self._rows[row] = _progressed(self._rows[row], change)
                changed.append(row)
                self._by_id[self._rows[row].id] = row
            else:
                blank = Document(0, "", change.path, Status.WAITING)
                new[change.path] = _progressed(new.get(change.path, blank), change)
        if changed:
            self._tell_changed(min(changed), max(changed))
        self._append(list(new.values()))
        if gone:
            self._remove(sorted(gone))

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
        return Counter(map(_status, self._rows))

    def _append(self, documents: Sequence[Document]) -> None:
        if not documents:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(documents) - 1)
        self._rows.extend(documents)
        self._keys.add(documents)
        for row, document in enumerate(documents, start=first):
            self._by_path[document.path] = row
            self._by_id[document.id] = row
            self._nested = self._nested or document.parent is not None
        self.endInsertRows()

    def _count_paths(self) -> None:
        self._keys.forget()
        self._index_paths()

    def _index_paths(self) -> None:
        self._by_path = dict(zip(map(_path, self._rows), range(len(self._rows)), strict=True))
        self._count_ids()

    def _count_ids(self) -> None:
        self._by_id = dict(zip(map(_id, self._rows), range(len(self._rows)), strict=True))
        self._nested = any(map(is_not, map(_parent, self._rows), repeat(None)))

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
            return cells.titles()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return cells.ALIGNED[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """What one cell shows."""
        return self.cell(index.row(), index.column(), role) if index.isValid() else None

    def cell(self, row: int, column: int, role: int) -> Any:  # noqa: ANN401 - Qt's variant
        """What one cell says; what is drawn of it is ``drawn``."""
        answer = self._ANSWERS.get(int(role))
        return None if answer is None else answer(self, row, column)

    def _display(self, row: int, column: int) -> str:
        return self._shown(self._rows[row], Column(column))

    def _tool_tip(self, row: int, column: int) -> str | None:
        tip = cells.tip(self._rows[row], Column(column))
        within = self.within(row) if column == Column.NAME else ""
        return f"{tip}\n{within}" if within else tip

    def search_texts(self) -> list[str]:
        """What a filter looks into, for each row: folder, name and tags, case folded."""
        searched = self._keys.searched(self._rows)
        if not self._tags:
            return searched
        texts = list(searched)
        for number, tags in self._tags.items():
            row = self._by_id.get(number)
            if tags and row is not None:
                texts[row] = f"{texts[row]}\n{tags_words(tags).casefold()}"
        return texts

    def sort_keys(self, column: int) -> list[Any]:
        """What a column is sorted by, for each row."""
        if column != Column.NAME:
            return column_keys(self._rows, Column(column), self._drafts, self._tags)
        return self._keys.names(self._rows)

    def _shown(self, document: Document, column: Column) -> str:
        if column == Column.REMARKS:
            return remarks(document, self._drafts.get(document.id))
        if column == Column.TAGS:
            return tags_words(self._tags.get(document.id, ()))
        return cells.text(document, column)

    def within(self, row: int) -> str:
        """Words that say in which document this one lies, "" for none."""
        parent = self.parent_row(row)
        if parent is None:
            return ""
        words = QCoreApplication.translate("documents", "in {0}")
        return words.format(self._rows[parent].name)

    def _spoken(self, row: int, column: int) -> str:
        """For screen readers: they don't see that a row is indented."""
        document = self._rows[row]
        words = f"{cells.titles()[column]}: {self._shown(document, Column(column))}"
        parent = self.parent_row(row) if column == Column.NAME else None
        if parent is None:
            return words
        within = QCoreApplication.translate("documents", "{0}, inside {1}")
        return within.format(words, self._rows[parent].name)

    def drawn(self, row: int, column: int) -> Cell:
        """One cell, for who draws it."""
        document = self._rows[row]
        icon = icon_role = ""
        if column == Column.NAME:
            icon, icon_role = kind_icon(cells.kind_of(document)), "muted"
        elif column == Column.STATE:
            look = look_of(document.status)
            icon, icon_role = look.icon, look.role
        return Cell(
            self._shown(document, Column(column)),
            cells.role(document, column),
            icon,
            icon_role,
            column in cells.NUMBERS,
            self.depth(row) if self._nested and column == Column.NAME else 0,
        )

    _ANSWERS: ClassVar[Mapping[int, Callable[["DocumentTable", int, int], Any]]] = {
        int(Qt.ItemDataRole.DisplayRole): _display,
        int(Qt.ItemDataRole.TextAlignmentRole): lambda table, row, column: cells.ALIGNED[column],
        int(Qt.ItemDataRole.ToolTipRole): _tool_tip,
        int(Qt.ItemDataRole.AccessibleTextRole): _spoken,
        int(DOCUMENT_ROLE): lambda table, row, column: table.document_at(row),
    }


def _progressed(document: Document, change: FileProgress) -> Document:
    if not change.status.is_final:
        return replace(document, status=change.status, reason=change.reason)
    unchanged = change.status is Status.UNCHANGED
    return replace(
        document,
        id=change.document_id or document.id,
        status=change.status,
        pages=document.pages if unchanged and change.pages is None else change.pages,
        chunks=change.chunks or (document.chunks if unchanged else 0),
        reason=change.reason,
    )
