"""Removing drafts: out of the list at once, into the trash when the message is closed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.errors import DesktopError
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.widgets.notice import Notice
from desktop.vault.desk.drafts import DraftFacts

if TYPE_CHECKING:
    from desktop.workspace import Workspace


class RemovingDrafts(QObject):
    """``changed`` says that other drafts are to be listed. ``notice`` is its own."""

    changed = Signal()

    def __init__(
        self, workspace: "Workspace", jobs: Jobs, notice: Notice, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._notice = notice
        self._going: list[int] = []
        self._leaving: list[int] = []
        self._removed: set[int] = set()
        self._leave = QTimer(self)
        self._leave.setSingleShot(True)
        self._leave.setInterval(0)
        self._leave.timeout.connect(self._commit)
        notice.dismissed.connect(self._on_message_closed)

    @property
    def hidden(self) -> frozenset[int]:
        """The drafts that are not to be listed."""
        return frozenset({*self._going, *self._leaving, *self._removed})

    def remove(self, facts: DraftFacts) -> None:
        """Take a draft out of the list; it may come back until its message is closed."""
        self._notice.dismiss()
        self._going = [facts.id]
        self._notice.show_message(
            "info",
            self.tr("“{0}” is removed").format(facts.title),
            self.tr("It goes to the trash, with its versions, when this message is closed."),
            (self.tr("Undo"), self._undo),
        )
        self.changed.emit()

    def commit_now(self) -> None:
        """Remove what is to go before this returns: for when the window closes. DesktopError."""
        ids, self._going, self._leaving = [*self._leaving, *self._going], [], []
        for each in ids:
            self._workspace.desk.remove_draft(each)

    def _undo(self) -> None:
        self._going, self._leaving = [], []
        self.changed.emit()

    def _on_message_closed(self) -> None:
        """A message is closed before its button acts: "Undo" takes back what leaves."""
        self._leaving += self._going
        self._going = []
        self._leave.start()

    def _commit(self) -> None:
        ids, self._leaving = self._leaving, []
        if not ids:
            return
        self._removed |= set(ids)
        desk = self._workspace.desk

        def work(cancel: object) -> None:
            for each in ids:
                desk.remove_draft(each)

        job = Job(self.tr("Removing a draft"), work)
        job.failed.connect(self._on_failed)
        self._jobs.start(job, Queue.READS)

    def _on_failed(self, error: DesktopError) -> None:
        self._removed = set()
        self._notice.show_error(error)
        self.changed.emit()
