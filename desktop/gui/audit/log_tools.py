"""Above the list of the audit log: which of its rows are shown, a check of all of them, and a copy
where the user says."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.gui import icons
from desktop.gui.audit.action_words import action_words
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.widgets.box_label import name_box
from desktop.gui.widgets.day_field import DayField
from desktop.gui.widgets.file_dialogs import choose_target
from desktop.gui.widgets.flow_layout import FlowLayout
from desktop.gui.widgets.notice import Notice
from desktop.vault.log.audit import ACTIONS, RECENT, Entry

if TYPE_CHECKING:
    from desktop.workspace import Workspace


class LogTools(QWidget):
    """``changed`` says that other rows are wanted. ``notice`` is the list's."""

    changed = Signal()

    def __init__(
        self, workspace: "Workspace", jobs: Jobs, notice: Notice, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._notice = notice
        self.dialog: QFileDialog | None = None
        self.kind = QComboBox(self)
        self.kind.addItem(self.tr("Everything"), "")
        for action in sorted(ACTIONS, key=action_words):
            self.kind.addItem(action_words(action), action)
        name_box(self.kind, self.tr("Which entries are shown"))
        self.since = DayField(self.tr("From this day"), self.tr("Choose the first day"), self)
        self.until = DayField(self.tr("Up to this day"), self.tr("Choose the last day"), self)
        self.check = QPushButton(icons.icon("shield"), self.tr("Check all"), self)
        self.export = QPushButton(icons.icon("export"), self.tr("Export…"), self)
        labels = [QLabel(self.tr("from"), self), QLabel(self.tr("to"), self)]
        for label in labels:
            label.setMinimumHeight(self.kind.sizeHint().height())
        row = FlowLayout(8, self)
        days = [
            _together(label, field, self)
            for label, field in zip(labels, (self.since, self.until), strict=True)
        ]
        for widget in (self.kind, *days, self.check, self.export):
            row.addWidget(widget)
        self.kind.activated.connect(self.changed)
        for field in (self.since, self.until):
            field.changed.connect(self.changed)
        self.check.clicked.connect(self._check)
        self.export.clicked.connect(self._choose_file)

    @property
    def newest(self) -> int | None:
        """How many rows are to be read: all of them when some are looked for."""
        wants_some = self.kind.currentData() or self.since.day or self.until.day
        return None if wants_some else RECENT

    def chosen(self, entries: Sequence[Entry]) -> tuple[Entry, ...]:
        """Of these those that are wanted."""
        return tuple(entry for entry in entries if self._is_wanted(entry))

    def _is_wanted(self, entry: Entry) -> bool:
        action = self.kind.currentData()
        if action and entry.action != action:
            return False
        day = _day(entry.at)
        since, until = self.since.day, self.until.day
        return (since is None or day >= since) and (until is None or day <= until)

    def _check(self) -> None:
        job = Job(self.tr("Checking the log"), lambda cancel: self._workspace.verify_log())
        job.done.connect(
            lambda: self._notice.show_message(
                "success",
                self.tr("The log is whole"),
                self.tr("Every entry follows from the one before it, from the first on."),
            )
        )
        job.failed.connect(self._notice.show_error)
        self._jobs.start(job, Queue.READS)

    def _choose_file(self) -> None:
        self.dialog = choose_target(
            self.window(),
            self.tr("Export the log: .csv for a table, .txt for a sealed text"),
            self.tr("Strongroom log.txt"),
            lambda chosen: self._export(chosen[0]),
        )

    def _export(self, out: Path) -> None:
        job = Job(
            self.tr("Exporting the log"),
            lambda cancel: self._workspace.export_audit(out),
            promised=True,
        )
        job.done.connect(
            lambda: self._notice.show_message("success", self.tr("The log was exported"), str(out))
        )
        job.failed.connect(self._notice.show_error)
        self._jobs.start(job, Queue.READS)


def _day(moment: str) -> date:
    """The local day of a row."""
    try:
        return datetime.fromisoformat(moment).astimezone().date()
    except ValueError:
        return date.min


def _together(label: QLabel, field: DayField, parent: QWidget) -> QWidget:
    """A field with its word, which would stand alone at the end of a line otherwise."""
    holder = QWidget(parent)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(label)
    row.addWidget(field)
    return holder
