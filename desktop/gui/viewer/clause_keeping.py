"""Keeps a passage of a shown document among the user's own clauses."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.drafting.clause_library.clauses import Clause
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.viewer.opened import PassageChosen
from desktop.gui.widgets.notice import Notice

if TYPE_CHECKING:
    from desktop.workspace import Workspace

_KIND = "other"
_NUMBER = re.compile(r"\s*(?:\(?\d[\d.]*\)?|\([A-Za-z]{1,4}\))\s+")
_WORDS_OF_TITLE = 6


class ClauseKeeping(QObject):
    """The clause is called as its first words; what was kept can be taken back at once."""

    def __init__(
        self, workspace: "Workspace", jobs: Jobs, notice: Notice, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._notice = notice

    def keep(self, passage: PassageChosen) -> None:
        """Keep the passage; what it says is read off the GUI thread."""
        workspace = self._workspace

        def work(cancel: object) -> Clause:
            quote = workspace.text(passage.document_id)[passage.start : passage.end]
            title = _title(quote)
            return workspace.save_clause_from(passage.document_id, quote, title, _KIND)

        job = Job(self.tr("Keeping a clause"), work, promised=True)
        job.done.connect(self._on_kept)
        job.failed.connect(self._notice.show_error)
        self._jobs.start(job, Queue.READS)

    def _on_kept(self, clause: Clause) -> None:
        self._notice.show_message(
            "success",
            self.tr("“{0}” is among your clauses").format(clause.title),
            "",
            (self.tr("Undo"), lambda: self._forget(clause)),
        )

    def _forget(self, clause: Clause) -> None:
        workspace = self._workspace
        job = Job(
            self.tr("Removing a clause"),
            lambda cancel: workspace.remove_clause(clause.id),
            promised=True,
        )
        job.done.connect(self._notice.dismiss)
        job.failed.connect(self._notice.show_error)
        self._jobs.start(job, Queue.READS)


def _title(quote: str) -> str:
    """The first words of a clause, of its heading alone if it has one, without a number."""
    line = next(iter(_NUMBER.sub("", quote, count=1).strip().splitlines()), "")
    return " ".join(line.split()[:_WORDS_OF_TITLE]).strip(" .,;:")
