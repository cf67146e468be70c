"""Removing documents: asked in the page, done off the GUI thread, undone out of the trash."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.documents import Document
from desktop.errors import DesktopError
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.words import count_words

if TYPE_CHECKING:
    from desktop.workspace import Workspace


class Removing(QObject):
    """Asks, moves to the trash and offers to take it back. ``changed`` says that other documents
    are to be listed, ``restored`` has what came back."""

    changed = Signal()
    restored = Signal(object)

    def __init__(
        self, workspace: "Workspace", jobs: Jobs, notice: Notice, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._notice = notice

    def ask(self, chosen: Sequence[Document], *, copies: bool, watched: bool = False) -> None:
        """Ask whether to remove; ``copies`` tells that the vault holds the files themselves,
        ``watched`` that some lie in a watched folder."""
        documents = tuple(chosen)
        one = len(documents) == 1
        title = (
            self.tr("Remove “{0}” from Strongroom?").format(documents[0].name)
            if one
            else self.tr("Remove {0} documents from Strongroom?").format(
                count_words(len(documents))
            )
        )
        words = (
            self.tr(
                "It goes to the trash with the answers that quote it: nothing finds it there, and "
                "Settings says until which day it can be restored. The file on your disk is not "
                "touched."
            )
            if one
            else self.tr(
                "They go to the trash with the answers that quote them: nothing finds them there, "
                "and Settings says until which day they can be restored. The files on your disk "
                "are not touched."
            )
        )
        if copies:
            words += " " + (
                self.tr("The copy kept in the vault goes with it.")
                if one
                else self.tr("The copies kept in the vault go with them.")
            )
        if watched:
            words += " " + self.tr(
                "What lies in a watched folder is read again when it changes, or when Strongroom "
                "is opened next: take it out of the folder, or stop watching that."
            )
        self._notice.show_message(
            "warning",
            title,
            words,
            (self.tr("Keep"), lambda: None),
            (self.tr("Remove"), lambda: self._remove(documents)),
        )
        self._notice.buttons[0].setFocus()

    def _remove(self, documents: Sequence[Document]) -> Job:
        ids = [document.id for document in documents]
        job = Job(
            self.tr("Removing documents"), lambda cancel: self._workspace.remove_documents(ids)
        )
        job.done.connect(lambda trash_ids: self._on_done(documents, trash_ids))
        job.failed.connect(self._on_failed)
        self._jobs.start(job, Queue.EDITS)
        return job

    def _on_done(self, documents: Sequence[Document], trash_ids: list[int]) -> None:
        count = len(documents)
        title = (
            self.tr("One document was removed")
            if count == 1
            else self.tr("{0} documents were removed").format(count_words(count))
        )
        if trash_ids:
            undo, redo = partial(self._restore, trash_ids), partial(self._remove, documents)
            self._notice.offer_undo("success", title, "", undo, redo)
        else:
            self._notice.say_done(title)
        self.changed.emit()

    def _restore(self, trash_ids: Sequence[int]) -> Job:
        job = Job(self.tr("Restoring documents"), lambda cancel: self._workspace.restore(trash_ids))
        job.done.connect(self.changed)
        job.done.connect(self.restored)
        job.failed.connect(self._on_failed)
        self._jobs.start(job, Queue.EDITS)
        return job

    def _on_failed(self, error: DesktopError) -> None:
        self._notice.show_error(error)
