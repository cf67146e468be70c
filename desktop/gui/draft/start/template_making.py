"""Makes templates of the user's own documents, and removes them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.documents import Document
from desktop.drafting.manuscript.model import Manuscript
from desktop.drafting.templating.broken_tags import BrokenTag, broken_tags, left_as_text
from desktop.drafting.templating.own_fields import OwnField, proposed_fields
from desktop.drafting.templating.templates import Template
from desktop.gui.core_texts import said
from desktop.gui.draft.start.own_template_view import OwnTemplateView
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.widgets.latest import Latest
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.words import in_quotes
from desktop.vault.desk.own_templates import RemovedTemplate

if TYPE_CHECKING:
    from desktop.workspace import Workspace


_MOST_TOLD = 6


@dataclass(frozen=True, slots=True)
class Proposed:
    """A document as a template may be made from it."""

    title: str
    manuscript: Manuscript
    base: bytes
    fields: tuple[OwnField, ...]
    broken: tuple[BrokenTag, ...] = ()
    left: tuple[str, ...] = ()


def _shortened(told: list[str], between: str) -> str:
    """As many as a notice has room for."""
    return between.join(told[:_MOST_TOLD] + ["…"] * (len(told) > _MOST_TOLD))


class TemplateMaking(QObject):
    """``shown`` says that fields are to be confirmed, ``changed`` that there are other
    templates."""

    shown = Signal()
    changed = Signal()

    def __init__(
        self,
        workspace: "Workspace",
        jobs: Jobs,
        view: OwnTemplateView,
        notice: Notice,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self.view = view
        self._notice = notice
        self._proposed: Proposed | None = None
        self._read = Latest(jobs, self.tr("Reading a document"), self)
        self._read.done.connect(self._on_read)
        self._read.failed.connect(notice.show_error)
        view.keep_asked.connect(self.keep)

    @property
    def is_busy(self) -> bool:
        """Whether a document is being read."""
        return self._read.busy

    def drop(self) -> None:
        """The matter is left: a document that is still read is none of another one."""
        self._read.drop()

    def propose(self, document: Document) -> None:
        """Look what of a document may be a field."""
        desk = self._workspace.desk
        title = document.title or document.name.rsplit(".", 1)[0]

        def work(cancel: object) -> Proposed:
            manuscript, base = desk.precedent(document.id)
            if broken := broken_tags(manuscript):
                return Proposed(document.name, manuscript, base, (), broken)
            left = left_as_text(manuscript)
            return Proposed(title, manuscript, base, proposed_fields(manuscript), left=left)

        self._read.run(work)

    def _on_read(self, proposed: Proposed) -> None:
        if proposed.broken:
            self._show_broken(proposed)
            return
        self._proposed = proposed
        self.view.show_fields(proposed.title, proposed.fields)
        self.shown.emit()
        if proposed.left:
            self._notice.show_message(
                "warning",
                self.tr("Conditions and repeats stay as text in each draft"),
                _shortened([in_quotes(" ".join(each.split())) for each in proposed.left], ", "),
            )

    def _show_broken(self, proposed: Proposed) -> None:
        """The document's broken tags, each with its place, as the command line names them."""
        told = _shortened([said(each.message) for each in proposed.broken], "\n")
        then = self.tr("Mend the file and add it to the matter again.")
        self._notice.show_message(
            "danger",
            self.tr("“{0}” can’t be a template yet: it has broken tags").format(proposed.title),
            f"{told}\n{then}",
        )

    def keep(self) -> None:
        """Keep what is confirmed as a template."""
        proposed, desk = self._proposed, self._workspace.desk
        if proposed is None:
            return
        title, category = self.view.title.text().strip(), self.view.category.text().strip()
        fields = self.view.model.fields

        def work(cancel: object) -> None:
            desk.own.keep(title, proposed.manuscript, proposed.base, fields, category=category)

        job = Job(self.tr("Keeping a template"), work, promised=True)
        job.done.connect(lambda: self._on_kept(title))
        job.failed.connect(self._notice.show_error)
        self._jobs.start(job, Queue.READS)

    def _on_kept(self, title: str) -> None:
        self._proposed = None
        self.changed.emit()
        self._notice.say_done(self.tr("“{0}” is among your templates").format(title))

    def ask_removal(self, template: Template) -> None:
        """Remove a template of the user's own; drafts that were made from it stay."""
        self._notice.show_message(
            "warning",
            self.tr("Remove the template “{0}”?").format(template.title),
            self.tr("Drafts that were made from it stay."),
            (self.tr("Remove"), lambda: self._remove(template)),
        )

    def _remove(self, template: Template) -> Job:
        desk = self._workspace.desk
        job = Job(
            self.tr("Removing a template"),
            lambda cancel: desk.own.remove(template.name),
            promised=True,
        )
        job.done.connect(lambda removed: self._on_removed(template, removed))
        job.failed.connect(self._notice.show_error)
        self._jobs.start(job, Queue.READS)
        return job

    def _on_removed(self, template: Template, removed: RemovedTemplate) -> None:
        self._notice.offer_undo(
            "success",
            self.tr("The template “{0}” was removed").format(template.title),
            "",
            lambda: self._put_back(removed),
            lambda: self._remove(template),
        )
        self.changed.emit()

    def _put_back(self, removed: RemovedTemplate) -> Job:
        desk = self._workspace.desk
        job = Job(
            self.tr("Keeping a template"), lambda cancel: desk.own.put_back(removed), promised=True
        )
        job.done.connect(self.changed)
        job.failed.connect(self._notice.show_error)
        self._jobs.start(job, Queue.READS)
        return job
