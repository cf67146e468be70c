"""Sorts and filters the table of documents without asking the view's model for each comparison.

QSortFilterProxyModel compares two cells by two calls of data(): 600,000 calls into Python to sort
20,000 rows, most of a second in which the window stands still. Here the keys are fetched once, and
Python sorts them in some 20 ms.
"""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.documents import Document, Status
from desktop.gui.documents.sort_keys import Column, tags_words
from desktop.gui.documents.table import Cell, DocumentTable

Index = QModelIndex | QPersistentModelIndex

_FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren


class DocumentOrder(QAbstractTableModel):
    """The rows of a DocumentTable in the order and with the filter of the view. While files are
    being added rows keep their places; ``reorder`` sorts anew, between ``reordering`` and
    ``reordered``. The latter tells of rows that the table lost meanwhile: the new numbers of those
    that stayed by their old ones; None where it lost none.

    It is no QAbstractProxyModel, whose parent() would have to be ours: a selection asks for that of
    two corners of each of its ranges to tell of one cell whether it is chosen."""

    reordering = Signal()
    reordered = Signal(object)

    def __init__(self, table: DocumentTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._column = int(Column.NAME)
        self._descending = False
        self._words: tuple[str, ...] = ()
        self._states: frozenset[Status] | None = None
        self._ids: frozenset[int] | None = None
        self._group: frozenset[int] | None = None
        self._order: list[int] = []
        # Made when first asked for.
        self._places: dict[int, int] | None = None
        self._by_name: list[int] = []
        self._held: list[QModelIndex] = []
        self._held_rows: list[int] = []
        self._arrange()
        table.modelAboutToBeReset.connect(self.beginResetModel)
        table.modelReset.connect(self._on_reset)
        table.dataChanged.connect(self._on_data_changed)
        table.rowsInserted.connect(self._on_inserted)
        table.rowsAboutToBeRemoved.connect(self._on_about_to_remove)
        table.rowsRemoved.connect(self._on_removed)
        table.thinning.connect(self._hold)
        table.thinned.connect(self._on_thinned)

    # ------------------------------------------------------------------------ order and filter

    @property
    def sorted_by(self) -> tuple[int, bool]:
        """The column, and whether it descends."""
        return self._column, self._descending

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; rows that are alike are in the order of their names."""
        self._column = column if 0 <= column < len(Column) else int(Column.NAME)
        self._descending = order is Qt.SortOrder.DescendingOrder
        self.reorder()

    def set_words(self, text: str) -> None:
        """Show only documents whose name, folder or tags have every word of ``text`` in them."""
        words = tuple(text.casefold().split())
        if words != self._words:
            self._words = words
            self.reorder()

    def set_states(self, states: frozenset[Status] | None) -> None:
        """Show only documents in these states; None shows all."""
        if states != self._states:
            self._states = states
            self.reorder()

    def set_group(self, ids: frozenset[int] | None) -> None:
        """Show only the documents of a group; None shows all."""
        if ids != self._group:
            self._group = ids
            self.reorder()

    @property
    def only(self) -> frozenset[int] | None:
        """The ids that are shown alone, None where all are."""
        return self._ids

    def set_only(self, ids: frozenset[int] | None) -> None:
        """Show only these documents; None shows all."""
        if ids != self._ids:
            self._ids = ids
            self.reorder()

    def reorder(self) -> None:
        """Sort and filter anew; the selection stays on its documents."""
        self._hold()
        self._put_in_order(None)

    def _hold(self) -> None:
        """Note where the selection and what else is to follow its row stand."""
        self.reordering.emit()
        self.layoutAboutToBeChanged.emit()
        self._held = self.persistentIndexList()
        self._held_rows = [self._order[index.row()] for index in self._held]

    def _put_in_order(self, moved: Mapping[int, int] | None) -> None:
        if moved is None:
            self._arrange()
        else:
            # Those that stay are in their order already.
            self._order = [moved[row] for row in self._order if row in moved]
            self._places = None
        held, places = self._held, self._place if self._held else {}
        rows: Iterable[int] = self._held_rows
        if moved is not None:
            rows = [moved.get(row, -1) for row in rows]
        self.changePersistentIndexList(
            held,
            [
                self.index(places.get(row, -1), index.column())
                for row, index in zip(rows, held, strict=True)
            ],
        )
        self._held = []
        self.layoutChanged.emit()
        self.reordered.emit(moved)

    def sources(self, rows: Iterable[int]) -> Iterable[int]:
        """The rows of the table that stand in these now, even if they are looked up later."""
        return map(self._order.__getitem__, rows)

    def places(self, sources: Container[int]) -> list[int]:
        """Where these rows of the table stand, as far as they are shown, in ascending order."""
        return [place for place, row in enumerate(self._order) if row in sources]

    def place(self, source: int) -> int | None:
        """Where a row of the table stands, if it is shown."""
        return self._place.get(source)

    def document_at(self, row: int) -> Document:
        """The document of a shown row."""
        return self._table.document_at(self._order[row])

    def documents_at(self, rows: Iterable[int]) -> list[Document]:
        """The documents of shown rows, all 20,000 within a frame."""
        documents = self._table.documents
        return list(map(documents.__getitem__, self.sources(rows)))

    def _arrange(self) -> None:
        rows = self._accepted(self._named())
        if self._column != Column.NAME or self._descending:
            keys = self._table.sort_keys(self._column)
            rows.sort(key=keys.__getitem__, reverse=self._descending)
        self._order = self._under_parents(rows) if self._table.nested else rows
        self._places = None

    def _named(self) -> list[int]:
        """All rows in the order of their names, which they keep while rows only come."""
        names = self._table.sort_keys(Column.NAME)
        self._by_name.extend(range(len(self._by_name), len(names)))
        # Sorted but for what came: that takes a comparison for each row.
        self._by_name.sort(key=names.__getitem__)
        return self._by_name

    @property
    def _place(self) -> dict[int, int]:
        """Where each shown row of the table stands."""
        if self._places is None:
            self._places = dict(zip(self._order, range(len(self._order)), strict=True))
        return self._places

    def _under_parents(self, rows: list[int]) -> list[int]:
        """Each document followed by those that lie in it, in the order of the rows. What lies in a
        document that is not shown stands by itself."""
        shown = set(rows)
        inside: dict[int, list[int]] = {}
        tops = []
        for row in rows:
            parent = self._table.parent_row(row)
            if parent is not None and parent in shown:
                inside.setdefault(parent, []).append(row)
            else:
                tops.append(row)
        order: list[int] = []
        stack = tops[::-1]
        while stack:
            row = stack.pop()
            order.append(row)
            stack.extend(reversed(inside.pop(row, ())))
        # Documents that lie in each other in a ring hang on none of the others.
        return order + [row for rows in inside.values() for row in rows]

    def _accepted(self, every: Sequence[int]) -> list[int]:
        """All of these rows that ``_accepts`` takes, a condition after the other: of 20,000 rows in
        a tenth of the time."""
        documents = self._table.documents
        rows = list(every)
        for ids in (self._ids, self._group):
            if ids is not None:
                rows = [row for row in rows if documents[row].id in ids]
        states = self._states
        if states is not None:
            rows = [row for row in rows if documents[row].status in states]
        if self._words:
            texts = self._table.search_texts()
            for word in self._words:
                rows = [row for row in rows if word in texts[row]]
        return rows

    def _accepts(self, row: int) -> bool:
        document = self._table.document_at(row)
        if self._ids is not None and document.id not in self._ids:
            return False
        if self._group is not None and document.id not in self._group:
            return False
        if self._states is not None and document.status not in self._states:
            return False
        if not self._words:
            return True
        where = document.path.casefold()
        tags = self._table.tags_of(document)
        if tags:
            where = f"{where}\n{tags_words(tags).casefold()}"
        return all(word in where for word in self._words)

    # ------------------------------------------------------------- what the source model tells

    def _on_reset(self) -> None:
        self._by_name = []
        self._arrange()
        self.endResetModel()

    def _on_thinned(self, moved: Mapping[int, int]) -> None:
        self._by_name = [moved[row] for row in self._by_name if row in moved]
        self._put_in_order(moved)

    def _on_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        if last.row() - first.row() + 1 == self._table.rowCount():
            # All of them: none is looked up by itself.
            places: Sequence[int] = range(len(self._order))
        else:
            rows = range(first.row(), last.row() + 1)
            places = [self._place[row] for row in rows if row in self._place]
        if places:
            self.dataChanged.emit(
                self.index(min(places), 0), self.index(max(places), len(Column) - 1)
            )

    def _on_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        rows = [row for row in range(first, last + 1) if self._accepts(row)]
        if not rows:
            return
        start = len(self._order)
        self.beginInsertRows(QModelIndex(), start, start + len(rows) - 1)
        if self._places is not None:
            self._places.update(zip(rows, range(start, start + len(rows)), strict=True))
        self._order.extend(rows)
        self.endInsertRows()

    def _on_about_to_remove(self, parent: QModelIndex, first: int, last: int) -> None:
        for row in range(last, first - 1, -1):
            place = self._place.get(row)
            if place is not None:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._order[place]
                self._places = None
                self.endRemoveRows()

    def _on_removed(self, parent: QModelIndex, first: int, last: int) -> None:
        gone = last - first + 1
        self._order = [row - gone if row > last else row for row in self._order]
        self._places, self._by_name = None, []

    # ---------------------------------------------------------------------- what the view asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """The number of shown rows."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """The number of columns."""
        return 0 if parent.isValid() else len(Column)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The index of a shown cell."""
        if parent.isValid() or not 0 <= row < len(self._order) or not 0 <= column < len(Column):
            return QModelIndex()
        return self.createIndex(row, column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell's, without the way over an index of the table for each cell that is drawn."""
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def mapToSource(self, index: Index) -> QModelIndex:
        """The cell of the table that is shown here."""
        if not index.isValid() or index.row() >= len(self._order):
            return QModelIndex()
        return self._table.index(self._order[index.row()], index.column())

    def mapFromSource(self, index: Index) -> QModelIndex:
        """Where a cell of the table is shown, if it is."""
        place = self._place.get(index.row()) if index.isValid() else None
        return QModelIndex() if place is None else self.index(place, index.column())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The table's cell, without the way over an index of the table."""
        if not index.isValid() or index.row() >= len(self._order):
            return None
        return self._table.cell(self._order[index.row()], index.column(), role)

    def shown_cell(self, row: int, column: int) -> Cell | None:
        """What is drawn of a cell; None where there is none."""
        if not 0 <= row < len(self._order):
            return None
        cell = self._table.drawn(self._order[row], column)
        return self._placed(cell, self._order[row]) if cell.depth else cell

    def _placed(self, cell: Cell, row: int) -> Cell:
        """The name of what lies in another document: a step further in below that, and where that
        is filtered away, with words that say in what it lies."""
        depth, at = 0, self._table.parent_row(row)
        if at is not None and at not in self._place:
            return replace(cell, depth=0, beside=self._table.within(row))
        while at in self._place and depth < cell.depth:
            depth, at = depth + 1, self._table.parent_row(at)
        return replace(cell, depth=depth)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The table's own."""
        return self._table.headerData(section, orientation, role)
