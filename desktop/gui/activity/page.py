"""The Activity page: jobs, the report of what could not be read, and the log."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.gui.activity.import_report import ImportReport
from desktop.gui.activity.job_log import JobLog
from desktop.gui.activity.jobs_view import JobsView
from desktop.gui.activity.log_view import LogView
from desktop.gui.documents.indexing import Indexing
from desktop.gui.jobs import Jobs
from desktop.gui.widgets.choice_group import ChoiceGroup
from desktop.gui.widgets.stack import Stack

if TYPE_CHECKING:
    from desktop.workspace import Workspace


class ActivityPage(QWidget):
    """``document_asked`` has the path of a document that is to be shown in its list."""

    document_asked = Signal(str)

    def __init__(
        self,
        workspace: "Workspace",
        jobs: Jobs,
        log: JobLog,
        indexing: Indexing,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.jobs = JobsView(log, indexing, self)
        self.report = ImportReport(workspace, jobs, self)
        self.log = LogView(workspace, jobs, self)
        self.report.document_asked.connect(self.document_asked)
        indexing.ended.connect(self._on_ended)
        self._parts = ChoiceGroup(self)
        self._stack = Stack(self)
        self._build()

    def set_matter(self, name: str) -> None:
        """Report on this matter."""
        self.report.set_matter(name)

    def refresh(self) -> None:
        """Show how things stand, in the part that is shown."""
        shown = self._stack.currentWidget()
        for part in (self.jobs, self.report, self.log):
            if part is shown:
                part.refresh()

    def show_part(self, number: int) -> None:
        """0 the jobs, 1 the import report, 2 the log."""
        self._parts.button(number).setChecked(True)
        self._stack.setCurrentIndex(number)
        self.refresh()

    def part_button(self, number: int) -> QPushButton:
        """The button that shows a part."""
        found = self._parts.button(number)
        if not isinstance(found, QPushButton):
            raise TypeError("the parts' buttons are push buttons")
        return found

    def _on_ended(self) -> None:
        if self.isVisible():
            self.report.refresh()

    def _add_part(self, words: str, part: QWidget, row: QHBoxLayout) -> None:
        button = QPushButton(words, self)
        button.setCheckable(True)
        button.setProperty("kind", "chip")
        self._parts.addButton(button, self._stack.count())
        self._stack.addWidget(part)
        row.addWidget(button)

    def _build(self) -> None:
        title = QLabel(self.tr("Activity"), self)
        title.setProperty("role", "title")
        parts = QHBoxLayout()
        parts.setSpacing(8)
        self._add_part(self.tr("Jobs"), self.jobs, parts)
        self._add_part(self.tr("Import report"), self.report, parts)
        self._add_part(self.tr("Log"), self.log, parts)
        parts.addStretch(1)
        self._parts.idClicked.connect(self.show_part)
        head = QVBoxLayout()
        head.setContentsMargins(24, 20, 24, 0)
        head.setSpacing(12)
        head.addWidget(title)
        head.addLayout(parts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        self._parts.button(0).setChecked(True)
