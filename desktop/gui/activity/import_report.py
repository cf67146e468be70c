"""What became of the files of a matter: how many were read, and each that a person should look at,
with the reason."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.documents import Document, Status
from desktop.gui import icons
from desktop.gui.documents.remarks import is_doubtful
from desktop.gui.documents.reporting import Reporting
from desktop.gui.documents.state_counts import EACH_PROBLEM, Counted, state_counts
from desktop.gui.documents.states import PROBLEMS, look_of
from desktop.gui.file_reasons import said_of_file
from desktop.gui.jobs import Jobs
from desktop.gui.widgets.choosing_table import ChoosingTable
from desktop.gui.widgets.latest import Latest
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.words import count_words

if TYPE_CHECKING:
    from desktop.workspace import Workspace

_MOST_ROWS = 500


class ImportReport(QWidget):
    """Reads the list of documents off the GUI thread when it is refreshed."""

    document_asked = Signal(str)

    def __init__(self, workspace: "Workspace", jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._matter = ""
        self._shown: list[Document] = []
        self.notice = Notice(self)
        self.counts = QLabel(self)
        self.counts.setWordWrap(True)
        self.save = QPushButton(icons.icon("export"), self.tr("Save the report…"), self)
        self.table = ChoosingTable(0, 3, self)
        self.all_read = QLabel(self.tr("Every file was read in full."), self)
        self.more = QLabel(self)
        self.reporting = Reporting(workspace, jobs, self.notice, self)
        self._read = Latest(jobs, self.tr("Listing documents"), self)
        self._build()
        self._read.done.connect(self._on_read)
        self._read.failed.connect(self.notice.show_error)
        self.save.clicked.connect(lambda: self.reporting.ask(self._matter))
        self.table.cellDoubleClicked.connect(lambda row, column: self._choose(row))
        self.table.chosen.connect(self._choose)

    def set_matter(self, name: str) -> None:
        """Report on another matter."""
        if name != self._matter:
            self._matter = name
            self.notice.dismiss()
            if self.isVisible():
                self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        name = self._matter
        if name:
            self._read.run(lambda cancel: self._workspace.documents(name))

    def _choose(self, row: int) -> None:
        self.document_asked.emit(self._shown[row].path)

    def _on_read(self, documents: list[Document]) -> None:
        counts = Counter(document.status for document in documents)
        self.counts.setText(self._counts_words(counts, documents))
        found = [d for d in documents if d.status in PROBLEMS or d.hidden or is_doubtful(d)]
        found.sort(key=lambda d: (look_of(d.status).rank, d.name.casefold()))
        self._shown = found[:_MOST_ROWS]
        self.more.setText(
            self.tr("{0} more are in the saved report.").format(
                count_words(len(found) - _MOST_ROWS)
            )
        )
        self.more.setVisible(len(found) > _MOST_ROWS)
        self.table.setRowCount(len(self._shown))
        for row, document in enumerate(self._shown):
            self._fill(row, document)
        self.table.resizeRowsToContents()
        self.table.setVisible(bool(found))
        self.all_read.setVisible(bool(documents) and not found)
        self.save.setEnabled(bool(documents))

    def _fill(self, row: int, document: Document) -> None:
        look = look_of(document.status)
        texts = (document.name, look.label, self._reason(document))
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(document.path if column == 0 else text)
            if column == 1:
                item.setIcon(icons.icon(look.icon, look.role))
            self.table.setItem(row, column, item)

    def _reason(self, document: Document) -> str:
        words = [said_of_file(document.reason)] if document.reason else []
        if document.hidden:
            words.append(self.tr("It holds text that no page shows."))
        if is_doubtful(document):
            words.append(self.tr("Words of it were recognised with little certainty."))
        return " ".join(words) or look_of(document.status).help

    def _counts_words(self, counts: Counter[Status], documents: Sequence[Document]) -> str:
        if not documents:
            return self.tr("There is nothing in this matter yet.")
        count = len(documents)
        files = self.tr("One file") if count == 1 else self.tr("{0} files")
        parts = state_counts(counts, Counted.READY, *EACH_PROBLEM)
        return " · ".join((files.format(count_words(count)), *parts))

    def _build(self) -> None:
        self.table.setHorizontalHeaderLabels(
            [self.tr("Name"), self.tr("State"), self.tr("What to know")]
        )
        self.table.setAccessibleName(self.tr("Files to look at"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setWordWrap(True)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for label in (self.all_read, self.more):
            label.setProperty("role", "muted")
            label.hide()
        self.table.hide()
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.counts, 1)
        top.addWidget(self.save, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.notice)
        column.addWidget(self.all_read)
        column.addWidget(self.table, 1)
        column.addWidget(self.more)
        column.addStretch(0)
