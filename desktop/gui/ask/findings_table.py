"""What each document says to a question that was asked of all, as a table that grows while they are
asked."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from desktop.documents import Finding, FindingState, file_name, one_line
from desktop.gui import icons
from desktop.gui.ask.copying import state_words
from desktop.gui.ask.surveyed_wording import finding_words

_Index = QModelIndex | QPersistentModelIndex
FINDING_ROLE = Qt.ItemDataRole.UserRole
_SORT_ROLE = FINDING_ROLE + 1
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class Column(IntEnum):
    """The columns, from the left."""

    DOCUMENT = 0
    STATE = 1
    TEXT = 2
    SOURCE = 3


@dataclass(frozen=True, slots=True)
class Look:
    """How a state is shown: always with a word and a drawing. ``rank`` sorts it."""

    icon: str
    role: str
    rank: int


LOOKS = {
    FindingState.FOUND: Look("state-ready", "success", 0),
    FindingState.UNREADABLE: Look("state-failed", "danger", 1),
    FindingState.ABSENT: Look("remove", "muted", 2),
}


class FindingsTable(QAbstractTableModel):
    """One row a document, in the order in which they were asked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Finding] = []

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The rows."""
        return tuple(self._rows)

    def add(self, finding: Finding) -> None:
        """One document more."""
        row = len(self._rows)
        self.beginInsertRows(QModelIndex(), row, row)
        self._rows.append(finding)
        self.endInsertRows()

    def show(self, findings: Sequence[Finding]) -> None:
        """Replace all, unless nothing changes."""
        if list(findings) != self._rows:
            self.beginResetModel()
            self._rows = list(findings)
            self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """One row a document."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Four."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's
        """The names of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        tr = QCoreApplication.translate
        return (
            tr("findings", "Document"),
            tr("findings", "Result"),
            tr("findings", "What it says"),
            tr("findings", "Source"),
        )[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """The words of a cell; the finding in the user role."""
        if not index.isValid():
            return None
        finding = self._rows[index.row()]
        column = Column(index.column())
        if role == FINDING_ROLE:
            return finding
        if role == _SORT_ROLE:
            return _sort_key(finding, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return _words(finding, column)
        if role == Qt.ItemDataRole.DecorationRole and column is Column.STATE:
            look = LOOKS[finding.state]
            return icons.icon(look.icon, look.role)
        if role == Qt.ItemDataRole.ToolTipRole:
            return finding.doc if column is Column.DOCUMENT else _said(finding)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.headerData(column, Qt.Orientation.Horizontal)}: " + (
                _words(finding, column) or "-"
            )
        return None


class FindingsOrder(QSortFilterProxyModel):
    """Sorted by any column, and only the rows of one state where one is chosen."""

    def __init__(self, table: FindingsTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state: FindingState | None = None
        self._table = table
        self.setSourceModel(table)
        self.setSortRole(_SORT_ROLE)
        self.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def set_state(self, state: FindingState | None) -> None:
        """Show only this."""
        self._state = state
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: _Index) -> bool:
        """Whether a row is of the chosen state."""
        return self._state is None or self._table.findings[row].state is self._state

    def shown(self) -> tuple[Finding, ...]:
        """The rows as they are shown."""
        return tuple(self.index(row, 0).data(FINDING_ROLE) for row in range(self.rowCount()))


def _words(finding: Finding, column: Column) -> str:
    if column is Column.DOCUMENT:
        return file_name(finding.doc)
    if column is Column.STATE:
        return state_words(finding.state)
    if column is Column.TEXT:
        return _said(finding)
    return " ".join(f"[{number}]" for number in finding.citations)


def _said(finding: Finding) -> str:
    return one_line(finding_words(finding.state, finding.text))


def _sort_key(finding: Finding, column: Column) -> str | int:
    if column is Column.STATE:
        return LOOKS[finding.state].rank
    if column is Column.SOURCE:
        return min(finding.citations, default=1_000_000)
    return _words(finding, column).casefold()
