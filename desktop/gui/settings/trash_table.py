"""What lies in the trash, as a table."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QDate, QLocale, QModelIndex, QObject, Qt
from PySide6.QtCore import QPersistentModelIndex as Persistent

from desktop.documents import file_name
from desktop.gui import icons
from desktop.gui.widgets.words import day_form, iso_words
from desktop.vault.removal.trash import Trashed

_ICONS = {"document": "file", "matter": "matter", "draft": "draft", "conversation": "ask"}


# Rows at first: the list stands in a page with other things.
FIRST_ROWS = 12


class Column(IntEnum):
    """The columns, from the left."""

    NAME = 0
    KIND = 1
    MATTER = 2
    REMOVED = 3
    GOES = 4


class TrashTable(QAbstractTableModel):
    """A row an entry, what goes first first. It sorts itself: a proxy compares two cells by two
    calls into Python, which took 0.4 s for 2,500 entries."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Trashed] = []
        self._shows_all = False
        self._sorted_by = (Column.GOES, False)

    def show_entries(self, entries: Sequence[Trashed]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = list(entries)
        self._arrange()
        self.endResetModel()

    @property
    def left_out(self) -> int:
        """How many entries are not shown: the last ones of the order of now."""
        return 0 if self._shows_all else max(0, len(self._rows) - FIRST_ROWS)

    def show_all(self) -> None:
        """Leave none out from now on."""
        if self.left_out:
            self.beginInsertRows(QModelIndex(), FIRST_ROWS, len(self._rows) - 1)
            self._shows_all = True
            self.endInsertRows()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the entries in another order; what is selected stays so where it is shown."""
        self._sorted_by = (Column(column), order is Qt.SortOrder.DescendingOrder)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        entries = [self._rows[index.row()] for index in before]
        self._arrange()
        places = {entry.id: row for row, entry in enumerate(self._rows)}
        self.changePersistentIndexList(
            before,
            [
                self.index(places[entry.id], index.column())
                for entry, index in zip(entries, before, strict=True)
            ],
        )
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        column, descending = self._sorted_by
        self._rows.sort(key=lambda entry: _sort_key(entry, column), reverse=descending)

    def entry(self, row: int) -> Trashed:
        """The entry of a row."""
        return self._rows[row]

    def rowCount(self, parent: QModelIndex | Persistent = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """How many entries are shown."""
        return 0 if parent.isValid() else len(self._rows) - self.left_out

    def columnCount(self, parent: QModelIndex | Persistent = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: ANN401 - Qt's own
        """The titles of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            titles = (
                self.tr("Name"),
                self.tr("Kind"),
                self.tr("Matter"),
                self.tr("Removed"),
                self.tr("Goes for good"),
            )
            return titles[section]
        return None

    def data(self, index: QModelIndex | Persistent, role: int = 0) -> Any:  # noqa: ANN401 - Qt's own
        """What a cell shows and says in full."""
        entry, column = self._rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(entry, column)
        if role == Qt.ItemDataRole.DecorationRole and column is Column.NAME:
            return icons.icon(_ICONS[entry.kind], "muted")
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.NAME:
            return entry.title
        return None

    def _shown(self, entry: Trashed, column: Column) -> str:
        if column is Column.NAME:
            return shown_name(entry)
        if column is Column.KIND:
            kinds = {
                "document": self.tr("Document"),
                "matter": self.tr("Matter"),
                "draft": self.tr("Draft"),
                "conversation": self.tr("Conversation"),
            }
            return kinds[entry.kind]
        if column is Column.MATTER:
            return "" if entry.kind == "matter" else entry.matter
        if column is Column.REMOVED:
            return iso_words(entry.removed)
        return self.tr("Stays: legal hold or term") if entry.held else _day(entry.goes)


def shown_name(entry: Trashed) -> str:
    """What an entry is called in the list: a document without its folder."""
    if entry.kind == "document":
        return file_name(entry.title)
    return entry.title


def _sort_key(entry: Trashed, column: Column) -> str:
    keys = (shown_name(entry).casefold(), entry.kind, entry.matter.casefold(), entry.removed)
    return (*keys, entry.goes)[column]


def _day(day: str) -> str:
    return QLocale().toString(QDate.fromString(day, Qt.DateFormat.ISODate), day_form())
