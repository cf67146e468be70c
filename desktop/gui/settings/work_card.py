"""A card of the settings that changes the vault, and writes a certificate of what it deleted."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.widgets.file_dialogs import choose_target
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.words import count_words

if TYPE_CHECKING:
    from desktop.vault.removal.remains import Remains
    from desktop.workspace import Workspace

_MOST_NAMES = 6


class WorkCard(QFrame):
    """``notice`` is where it says what came of its work, ``dialog`` the last one that it opened."""

    def __init__(self, workspace: "Workspace", jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._workspace = workspace
        self._jobs = jobs
        self.dialog: QFileDialog | None = None
        self.notice = Notice(self)

    def refresh(self) -> None:
        """Read again what the card shows."""

    def _run(
        self,
        name: str,
        change: Callable[[], object],
        done: Callable[..., None],
        queue: Queue = Queue.EDITS,
        about: str = "",
    ) -> None:
        job = Job(name, lambda cancel: change(), about=about)
        job.done.connect(done)
        job.done.connect(self.refresh)
        job.failed.connect(self.notice.show_error)
        self.notice.start_or_wait(self._jobs, job, queue)

    def _ask_certificate(self, name: str, then: Callable[[Path], None]) -> None:
        """Ask where the certificate is to be written, under this name if the user gives no other,
        and go on with that."""
        self.dialog = choose_target(
            self.window(), self.tr("Save the certificate"), name, lambda chosen: then(chosen[0])
        )

    def _remaining_words(self, remains: "Remains") -> str:
        """Where what was shredded stands all the same; "" for nowhere."""
        said, names = [], remains.names
        if names:
            listed = ", ".join(names[:_MOST_NAMES])
            if len(names) > _MOST_NAMES:
                listed = f"{listed} … ({count_words(len(names))})"
            words = self.tr("Other documents say some of the same words and were not deleted: {0}.")
            said.append(words.format(listed))
        if remains.others:
            kinds = {
                "conversations": self.tr("conversations"),
                "notes": self.tr("notes"),
                "clauses": self.tr("clauses"),
                "the trash": self.tr("the trash"),
                "names of matters and folders": self.tr("names of matters and folders"),
                "names of drafts": self.tr("names of drafts"),
            }
            others = ", ".join(kinds[each] for each in remains.others)
            said.append(self.tr("Some of the same words stand in: {0}.").format(others))
        return " ".join(said)
