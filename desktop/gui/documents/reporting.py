"""Saving the report of a matter's files where the user says."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.errors import DesktopError
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.widgets import file_dialogs
from desktop.gui.widgets.notice import Notice

if TYPE_CHECKING:
    from desktop.workspace import Workspace


class Reporting(QObject):
    """Asks where, saves off the GUI thread, and says so in the page."""

    def __init__(self, workspace: "Workspace", jobs: Jobs, notice: Notice, page: QWidget) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._jobs = jobs
        self._notice = notice
        self._page = page

    def ask(self, matter: str) -> None:
        """Let the user choose a file; a name that ends with .csv makes a table."""
        file_dialogs.choose_target(
            self._page,
            self.tr("Save the report as a page (.html) or a table (.csv)"),
            "Import report.html",
            lambda files: self.save(matter, files[0]),
        )

    def save(self, matter: str, out: Path) -> None:
        """Save the report."""
        job = Job(
            self.tr("Saving the report"),
            lambda c: self._workspace.write_report(matter, out),
            promised=True,
        )
        job.done.connect(lambda: self._on_saved(out))
        job.failed.connect(self._on_failed)
        self._jobs.start(job, Queue.READS)

    def _on_saved(self, out: Path) -> None:
        self._notice.show_message(
            "success",
            self.tr("The report was saved"),
            self.tr("{0}\nIt names files of this matter and is not encrypted.").format(out),
        )

    def _on_failed(self, error: DesktopError) -> None:
        self._notice.show_error(error)
