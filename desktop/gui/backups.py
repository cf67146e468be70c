"""Backs the vault up when it is time, and when it is asked for: one at a time, in a job."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.gui.jobs import Job, Jobs, Queue

if TYPE_CHECKING:
    from desktop.vault.copies.backup import BackupProgress
    from desktop.vault.copies.backup_plan import BackupPlan
    from desktop.workspace import Workspace

_LOOK_MS = 10 * 60 * 1000
# So long one that failed or was stopped is not begun again by itself.
_REST = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class _Look:
    plan: "BackupPlan"
    is_due: bool


class Backups(QObject):
    """``changed`` follows every change of the plan or of what is done; ``failed`` tells why."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, workspace: "Workspace", jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._job: Job | None = None
        self.plan: BackupPlan | None = None
        self.percent: int | None = None
        self._rests_until = datetime.min.replace(tzinfo=UTC)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look now and then whether it is time."""
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Read the plan, and back up if it is time and the drive is there."""
        workspace = self._workspace

        def work(cancel: threading.Event) -> _Look:
            plan = workspace.backup_plan()
            is_due = plan.is_due(datetime.now(UTC)) and Path(plan.folder).is_dir()
            return _Look(plan, is_due)

        job = Job(self.tr("Reading the backup plan"), work)
        job.done.connect(self._on_look)
        self._jobs.start(job, Queue.READS)

    def choose(self, **values: str) -> None:
        """Change fields of the plan by name."""
        workspace = self._workspace

        def work(cancel: threading.Event) -> _Look:
            plan = replace(workspace.backup_plan(), **values)  # type: ignore[arg-type] # by name
            workspace.keep_backup_plan(plan)
            return _Look(plan, is_due=False)

        job = Job(self.tr("Keeping the backup plan"), work)
        job.done.connect(self._on_look)
        job.failed.connect(self.failed)
        self._jobs.start(job, Queue.EDITS)

    def back_up(self) -> None:
        """Back up now, if a folder was chosen and none is under way."""
        if self._job is not None or self.plan is None or not self.plan.folder:
            return
        target, workspace = Path(self.plan.folder), self._workspace

        def work(cancel: threading.Event) -> "Iterator[BackupProgress]":
            return workspace.back_up(target, cancel)

        job = Job(self.tr("Backing up"), work)
        job.reported.connect(self._on_progress)
        job.failed.connect(self.failed)
        job.finished.connect(self._on_finished)
        self._job, self.percent = job, 0
        # It writes to the vault once, at its end; indexing need not end before it.
        self._jobs.start(job, Queue.READS)
        self.changed.emit()

    def stop(self) -> None:
        """Break off the backup that is under way; the next one goes on where it was."""
        if self._job is not None:
            self._job.cancel()

    def _on_look(self, look: _Look) -> None:
        self.plan = look.plan
        self.changed.emit()
        if look.is_due and datetime.now(UTC) >= self._rests_until:
            self.back_up()

    def _on_progress(self, progress: "BackupProgress") -> None:
        self.percent = progress.done * 100 // max(1, progress.total)
        self.changed.emit()

    def _on_finished(self) -> None:
        self._job, self.percent = None, None
        # It is due still where the drive refused it or it was stopped.
        self._rests_until = datetime.now(UTC) + _REST
        self.look()
