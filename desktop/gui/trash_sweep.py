"""Looks through the trash now and then: a window may stay open for weeks."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.gui.jobs import Job, Jobs, Queue

if TYPE_CHECKING:
    from desktop.workspace import Workspace

# Each hour, so that a day's change is met on that day; most looks read one row.
_LOOK_MS = 60 * 60 * 1000


class TrashSweep(QObject):
    """``told`` has a sentence about a clock that jumped."""

    told = Signal(str)

    def __init__(self, workspace: "Workspace", jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """The vault looked when it was opened: the first look comes in an hour."""
        self._timer.start()

    def look(self) -> None:
        """Delete what is due."""
        job = Job(
            self.tr("Looking through the trash"), lambda cancel: self._workspace.sweep_trash()
        )
        job.done.connect(self._on_done)
        self._jobs.start(job, Queue.WRITES)

    def _on_done(self, words: str) -> None:
        if words:
            self.told.emit(words)
