"""The vault's drive was pulled out: waits until it is there again, and says so."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.errors import DesktopError, VaultAwayError
from desktop.gui.core_texts import said
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.widgets.notice import Notice

if TYPE_CHECKING:
    from desktop.workspace import Workspace


class DriveReturn(QObject):
    """Begins to wait when any job fails because of it. ``lock_asked``: somebody else had the vault
    meanwhile."""

    returned = Signal()
    lock_asked = Signal()

    def __init__(
        self, workspace: "Workspace", jobs: Jobs, notice: Notice, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._notice = notice
        self._workspace = workspace
        self._jobs = jobs
        self._is_waiting = False
        jobs.started.connect(self._follow)

    def _follow(self, job: Job, queue: Queue) -> None:
        job.failed.connect(self._on_failed)

    def _on_failed(self, error: DesktopError) -> None:
        if not isinstance(error, VaultAwayError) or self._is_waiting:
            return
        self._is_waiting = True
        job = Job(self.tr("Waiting for the vault's drive"), self._workspace.wait_for_drive)
        job.done.connect(self._on_there)
        job.failed.connect(self._on_lost)
        job.finished.connect(self._on_finished)
        self._jobs.start(job, Queue.READS)

    def _on_there(self) -> None:
        self._notice.show_message(
            "success",
            self.tr("The vault's drive is back"),
            self.tr("All that was kept is there. Do once more what failed while it was away."),
        )
        self.returned.emit()

    def _on_lost(self, error: DesktopError) -> None:
        lock = (self.tr("Lock the vault"), self.lock_asked.emit)
        self._notice.show_message("danger", said(error.title), said(error.message), lock)

    def _on_finished(self) -> None:
        self._is_waiting = False
