"""Removing questions from the history: asked first, then done."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.widgets.notice import Notice

if TYPE_CHECKING:
    from desktop.workspace import Workspace


class RemovingQuestions(QObject):
    """``begun`` has the ids that go; ``ended`` follows, whether it went well or not."""

    begun = Signal(list)
    ended = Signal()

    def __init__(
        self, workspace: "Workspace", jobs: Jobs, notice: Notice, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._notice = notice

    def ask(self, ids: list[int]) -> None:
        """Ask whether these are to go."""
        if len(ids) == 1:
            title = self.tr("Remove this question?")
            words = self.tr("It goes from the vault for good, with its answer.")
        else:
            title = self.tr("Remove {count} questions?").format(count=len(ids))
            words = self.tr("They go from the vault for good, with their answers.")
        action = (self.tr("Remove"), lambda: self._remove(ids))
        self._notice.show_message("warning", title, words, action)

    def _remove(self, ids: list[int]) -> None:
        workspace = self._workspace
        job = Job(self.tr("Removing questions"), lambda cancel: workspace.forget(ids))
        job.failed.connect(self._notice.show_error)
        job.finished.connect(self.ended)
        self.begun.emit(ids)
        # Not behind an indexing run of hours: one small statement.
        self._jobs.start(job, Queue.READS)
