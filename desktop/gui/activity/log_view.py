"""The vault's log: what was done with it, the newest first, and whether the chain is whole."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QHeaderView, QLabel, QTableView, QVBoxLayout, QWidget

from desktop.gui.audit.action_words import action_words, detail_words
from desktop.gui.audit.log_tools import LogTools
from desktop.gui.jobs import Jobs
from desktop.gui.widgets.latest import Latest
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.row_copying import RowCopying
from desktop.gui.widgets.words import count_words, iso_words
from desktop.vault.log.audit import Entry

if TYPE_CHECKING:
    from desktop.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex
_SHORT = 12


@dataclass(frozen=True, slots=True)
class _Read:
    entries: tuple[Entry, ...]
    broken_at: int | None


class LogModel(QAbstractTableModel):
    """When, what, in which matter, on what; each row in words that name no document."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show these, in this order."""
        self.beginResetModel()
        self._entries = tuple(entries)
        self.endResetModel()

    def line(self, row: int) -> str:
        """All that a row says, a hash as a whole, with tabs between."""
        entry = self._entries[row]
        told = _subject_words(entry, whole=True)
        return "\t".join((iso_words(entry.at), action_words(entry.action), entry.matter, told))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """The number of entries."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """When, what, matter, on what."""
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's variant
        """The names of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            names = (self.tr("When"), self.tr("What"), self.tr("Matter"), self.tr("On what"))
            return names[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """What one cell shows."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 3:
            return entry.subject
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if index.column() == 0:
            return iso_words(entry.at)
        if index.column() == 1:
            return action_words(entry.action)
        return entry.matter if index.column() == 2 else _subject_words(entry)


def _subject_words(entry: Entry, *, whole: bool = False) -> str:
    """A hash by its beginning, unless it is to be ``whole``, and what the program noted beside
    it."""
    subject = entry.subject
    parts = [subject if whole or len(subject) <= 2 * _SHORT else f"{subject[:_SHORT]}…"]
    try:
        detail = json.loads(entry.detail or "{}")
    except ValueError:
        detail = {}
    if isinstance(detail, dict):
        parts += [detail_words(name, value) for name, value in detail.items()]
    return " · ".join(part for part in parts if part)


class LogView(QWidget):
    """Reads the newest entries when it is refreshed."""

    def __init__(self, workspace: "Workspace", jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.model = LogModel(self)
        self.notice = Notice(self)
        self.words = QLabel(self)
        self.table = QTableView(self)
        self.table.setModel(self.model)
        self.copying = RowCopying(self.table, self.model.line)
        self.tools = LogTools(workspace, jobs, self.notice, self)
        self.tools.changed.connect(self.refresh)
        self._read = Latest(jobs, self.tr("Reading the log"), self)
        self._read.done.connect(self._on_read)
        self._read.failed.connect(self.notice.show_error)
        self._build()

    def refresh(self) -> None:
        """Read again."""
        newest = self.tools.newest
        self._read.run(lambda cancel: self._look(newest))

    def _look(self, newest: int | None) -> _Read:
        audit = self._workspace.audit
        return _Read(tuple(reversed(audit.entries(newest))), audit.broken_at(newest))

    def _on_read(self, read: _Read) -> None:
        shown = self.tools.chosen(read.entries)
        self.model.set_entries(shown)
        if self.tools.newest is None:
            words = self.tr("{0} of {1} entries. Each of all follows from the one before it.")
            self.words.setText(
                words.format(count_words(len(shown)), count_words(len(read.entries)))
            )
        else:
            words = self.tr("The newest {0} entries. Each follows from the one before it.")
            self.words.setText(words.format(count_words(len(shown))))
        self.words.setVisible(read.broken_at is None)
        if read.broken_at is None:
            self.notice.dismiss()
        else:
            self.notice.show_message(
                "danger",
                self.tr("The log was changed from outside"),
                self.tr("Entry {0} does not follow from the one before it.").format(read.broken_at),
                closable=False,
            )

    def _build(self) -> None:
        self.words.setProperty("role", "muted")
        self.words.setWordWrap(True)
        self.table.setAccessibleName(self.tr("Log of the vault"))
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 14)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in enumerate((24, 24, 26)):
            header.resizeSection(column, letters * letter)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 16, 24, 16)
        whole.setSpacing(12)
        for part in (self.tools, self.words, self.notice):
            whole.addWidget(part)
        whole.addWidget(self.table, 1)
