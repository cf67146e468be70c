"""The jobs under way and done: the run that adds files with its progress, then a row for each."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.gui.activity.job_log import Entry, JobLog, Outcome
from desktop.gui.activity.job_row import JobRow
from desktop.gui.documents.indexing import Indexing
from desktop.gui.documents.run_bar import RunBar
from desktop.gui.widgets.scroll_page import ScrollPage, muted
from desktop.gui.widgets.throttle import Throttle

_SETTLE_MS = 150
_MOST_ROWS = 60


class JobsView(ScrollPage):
    """Follows the log and the run while it is shown."""

    def __init__(self, log: JobLog, indexing: Indexing, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent, in_middle=False)
        self.title.hide()
        self._log = log
        self._indexing = indexing
        self.rows: dict[int, JobRow] = {}
        self.run_bar = RunBar(self)
        self._now = QVBoxLayout()
        self._done = QVBoxLayout()
        self.nothing = muted(
            self.tr(
                "Nothing is under way. What you add, ask, draft or back up is listed here while "
                "it runs, and how it went. The list is gone when Strongroom is locked."
            ),
            self,
        )
        self._heading = QLabel(self.tr("Done since the vault was opened"), self)
        self._heading.setProperty("role", "heading")
        self._heading.setWordWrap(True)
        self._heading.setContentsMargins(0, 12, 0, 0)
        for part in (self.nothing, self.run_bar):
            self.column.addWidget(part)
        self.column.addLayout(self._now)
        self.column.addWidget(self._heading)
        self.column.addLayout(self._done)
        self.column.addStretch(1)
        self._later = Throttle(_SETTLE_MS, self.refresh, self)
        log.changed.connect(self._later.request)
        indexing.changed.connect(self._later.request)
        self.run_bar.stop_asked.connect(indexing.stop)
        self.run_bar.pause_asked.connect(indexing.pause)
        self.run_bar.go_on_asked.connect(indexing.go_on)

    def refresh(self) -> None:
        """Show how things stand."""
        if self._indexing.running:
            self.run_bar.show_run(self._indexing)
        else:
            self.run_bar.hide()
        entries = self._without_run(self._log.entries()[:_MOST_ROWS])
        known = {entry.number for entry in entries}
        for gone in self.rows.keys() - known:
            self.rows.pop(gone).deleteLater()
        now = [entry for entry in entries if entry.outcome is Outcome.UNDER_WAY]
        done = entries[len(now) :]
        for column, part in ((self._now, now), (self._done, done)):
            for place, entry in enumerate(part):
                column.insertWidget(place, self._row(entry))
        self.nothing.setVisible(not now and not self._indexing.running)
        self._heading.setVisible(bool(done))

    def _without_run(self, entries: Sequence[Entry]) -> list[Entry]:
        """The run has its own strip, with more in it; of several of its name it is the first, the
        others wait for it."""
        title = self._indexing.title if self._indexing.running else ""
        runs = [
            entry.number
            for entry in entries
            if entry.outcome is Outcome.UNDER_WAY and entry.name == title
        ]
        return [entry for entry in entries if not runs or entry.number != min(runs)]

    def _row(self, entry: Entry) -> JobRow:
        row = self.rows.get(entry.number)
        if row is None:
            row = self.rows[entry.number] = JobRow(entry, self)
            row.stop_asked.connect(self._log.stop)
        elif row.entry != entry:
            row.show_entry(entry)
        return row
