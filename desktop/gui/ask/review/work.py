"""The work behind the review table: what it is of, reading the documents, marks, saving."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.documents import Cell, CellMark, Document, Review, ReviewPlan, Scope
from desktop.errors import DesktopError
from desktop.events import CellRead, Reviewed, ReviewEvent
from desktop.gui.ask.export_words import review_in_language
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.widgets.latest import Latest

if TYPE_CHECKING:
    from desktop.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Begun:
    """What a matter's table is of, its documents by name, and the cells that were read before."""

    matter: str
    plan: ReviewPlan
    documents: tuple[Document, ...]
    review: Review | None


class ReviewWork(QObject):
    """``begun`` has what there was when the matter was opened; ``cell_read`` each cell as it comes,
    ``ended`` the table, None where there is none; ``cell_marked`` a cell as it is now."""

    begun = Signal(object)
    cell_read = Signal(object)
    ended = Signal(object)
    cell_marked = Signal(object)
    saved = Signal(str)
    failed = Signal(object)

    def __init__(self, workspace: "Workspace", jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._matter = ""
        self._job: Job | None = None
        self._made: Review | None = None
        self._open = Latest(jobs, self.tr("Reading the review table"), self)
        self._open.done.connect(self.begun)
        self._open.failed.connect(self.failed)

    @property
    def running(self) -> bool:
        """Whether documents are being read."""
        return self._job is not None

    def open(self, matter: str) -> None:
        """Read what the matter's table is of; ends in ``begun`` or ``failed``."""
        if matter != self._matter:
            self.abandon()
        self._matter = matter
        self._open.run(reading(self._workspace, matter))

    def abandon(self) -> None:
        """End what runs, and hear no more of it: what it has read is kept."""
        self._open.drop()
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def run(self, plan: ReviewPlan) -> None:
        """Put the questions to the documents; what was read before is not read again."""
        if self._job is not None:
            return
        self._made = None
        matter = self._matter
        job = Job(
            self.tr("Reading the documents for the review table"),
            lambda cancel: _events(self._workspace, matter, plan, cancel),
        )
        self._job = job
        job.reported.connect(lambda event: self._on_event(job, event))
        job.failed.connect(lambda error: self._on_failed(job, error))
        job.finished.connect(lambda: self._on_finished(job))
        self._jobs.start(job, Queue.MODEL)

    def stop(self) -> None:
        """Ask the work to end; ``ended`` comes when it has."""
        if self._job is not None:
            self._job.cancel()

    def mark(self, cell: Cell, how: CellMark, text: str) -> None:
        """Mark a cell; ends in ``cell_marked`` or ``failed``."""
        workspace = self._workspace
        job = Job(
            self.tr("Marking a cell"),
            lambda cancel: workspace.mark_cell(cell.document_id, cell.question, how, text),
            promised=True,
        )
        job.done.connect(self.cell_marked)
        job.failed.connect(self.failed)
        self._jobs.start(job, Queue.READS)

    def save(self, review: Review, out: Path) -> None:
        """Save the table; ends in ``saved`` or ``failed``."""
        workspace, words = self._workspace, review_in_language()
        job = Job(
            self.tr("Saving the review table"),
            lambda cancel: workspace.write_review(review, out, words),
            promised=True,
        )
        job.done.connect(lambda: self.saved.emit(str(out)))
        job.failed.connect(self.failed)
        self._jobs.start(job, Queue.READS)

    def _on_event(self, job: Job, event: ReviewEvent) -> None:
        if job is not self._job:
            return
        if isinstance(event, CellRead):
            self.cell_read.emit(event)
        elif isinstance(event, Reviewed):
            self._made = event.review

    def _on_failed(self, job: Job, error: DesktopError) -> None:
        if job is self._job:
            self.failed.emit(error)

    def _on_finished(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self.ended.emit(self._made)


def scope_of(plan: ReviewPlan) -> Scope | None:
    """The documents of the plan, None for all."""
    return Scope(documents=plan.documents) if plan.documents else None


def reading(workspace: "Workspace", matter: str) -> Callable[[threading.Event], Begun]:
    """The work of reading what there is."""

    def work(cancel: threading.Event) -> Begun:
        plan = workspace.review_plan(matter)
        documents = tuple(sorted(workspace.documents(matter), key=lambda d: d.name.casefold()))
        review = None
        if plan.questions:
            review = workspace.review_so_far(plan.questions, matter, scope_of(plan))
        return Begun(matter, plan, documents, review)

    return work


def _events(
    workspace: "Workspace", matter: str, plan: ReviewPlan, cancel: threading.Event
) -> Iterator[ReviewEvent]:
    workspace.keep_review_plan(matter, plan)
    yield from workspace.review(plan.questions, matter, scope_of(plan), cancel)
