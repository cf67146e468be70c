"""Compares Word files, and writes what was decided about their changes."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.documents import Document
from desktop.drafting.export import docx_export
from desktop.drafting.manuscript.model import Manuscript
from desktop.drafting.redline.redlines import Redlined, docx_at
from desktop.drafting.redline.revisions import Revision
from desktop.gui.draft.changes_by import By
from desktop.gui.draft.redline_view import RedlineView
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.widgets.file_dialogs import choose_files, choose_target
from desktop.gui.widgets.latest import Latest
from desktop.gui.widgets.notice import Notice
from desktop.vault.desk.drafts import DraftFacts

if TYPE_CHECKING:
    from desktop.workspace import Workspace

_BY = By()


@dataclass(frozen=True, slots=True)
class Read:
    """A redline and the changes that its file tracks."""

    title: str
    redlined: Redlined
    revisions: tuple[Revision, ...]


class RedlineWork(QObject):
    """Ties the view of redlines to the workspace. ``shown`` says that there is one to be seen."""

    shown = Signal()

    def __init__(
        self,
        workspace: "Workspace",
        jobs: Jobs,
        view: RedlineView,
        notice: Notice,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self.view = view
        self._notice = notice
        self._files: dict[str, Path] = {}
        self._docx = b""
        self._name = ""
        self._run = Latest(jobs, self.tr("Comparing"), self)
        self._run.done.connect(self._on_read)
        self._run.failed.connect(notice.show_error)
        view.file_asked.connect(self._on_file_asked)
        view.compare_asked.connect(self._on_compare)
        view.save_asked.connect(self._on_save)

    @property
    def is_busy(self) -> bool:
        """Whether files are being compared."""
        return self._run.busy

    def begin(self) -> None:
        """Ask for two files."""
        self._files = {}
        self.view.begin()
        self.shown.emit()

    def show(self, title: str, redlined: Redlined) -> None:
        """Show a redline that was made elsewhere."""
        self._read(title, lambda: redlined)

    def compare_with_file(self, draft: Manuscript, path: Path, by: By = _BY) -> None:
        """A draft against what came from the other side."""
        desk = self._workspace.desk
        title = self.tr("“{0}” against {1}").format(draft.title, path.name)
        self._read(
            title,
            lambda: desk.redline(desk.docx(draft), docx_at(path), by.author, when=by.when),
        )

    def compare_with(self, draft: Manuscript, other: Document | DraftFacts, by: By = _BY) -> None:
        """A draft against a document of the matter, as against one that came from outside; or
        another draft against this one."""
        desk = self._workspace.desk
        if isinstance(other, Document):
            document_id = other.id
            title = self.tr("“{0}” against {1}").format(draft.title, other.name)
            self._read(
                title,
                lambda: desk.redline(
                    desk.docx(draft), desk.word_file(document_id), by.author, when=by.when
                ),
            )
            return
        draft_id = other.id
        title = self.tr("“{0}” against “{1}”").format(other.title, draft.title)
        self._read(
            title,
            lambda: desk.compare(
                desk.open_draft(draft_id).manuscript, draft, by.author, when=by.when
            ),
        )

    def set_file(self, which: str, path: Path) -> None:
        """A file was chosen: the old or the new one, or one that has tracked changes."""
        if which == "tracked":
            self._read(path.name, lambda: Redlined(docx_at(path), ()))
            return
        self._files[which] = path
        self.view.show_file(which, path, both=len(self._files) == 2)

    def _on_file_asked(self, which: str) -> None:
        choose_files(self.view, lambda paths: self.set_file(which, paths[0]))

    def _on_compare(self) -> None:
        old, new = self._files["old"], self._files["new"]
        desk, by = self._workspace.desk, self.view.by.by()
        title = self.tr("{0} against {1}").format(old.name, new.name)
        self._read(title, lambda: desk.redline(docx_at(old), docx_at(new), by.author, when=by.when))

    def _read(self, title: str, make: Callable[[], Redlined]) -> None:
        desk = self._workspace.desk
        self._notice.dismiss()

        def work(cancel: object) -> Read:
            made = make()
            return Read(title, made, tuple(desk.revisions(made.docx)))

        self._run.run(work)

    def _on_read(self, read: Read) -> None:
        self._docx, self._name = read.redlined.docx, read.title
        self.view.show_redline(read.title, read.redlined.changes, read.revisions)
        self.shown.emit()
        if not read.revisions:
            self._notice.show_message("info", self.tr("There is no tracked change in this file"))

    # ---------------------------------------------------------------------------------- saving

    def _on_save(self) -> None:
        name = "".join("-" if letter in '<>:"/\\|?*“”' else letter for letter in self._name)
        choose_target(
            self.view,
            self.tr("Save the redline"),
            f"{name.removesuffix('.docx').strip(' -')}.docx",
            lambda targets: self.save_to(targets[0]),
        )

    def save_to(self, target: Path) -> None:
        """Write the file with what was decided; an old one there survives a failure."""
        desk, docx = self._workspace.desk, self._docx
        accept, reject = self.view.model.accepted, self.view.model.rejected

        def work(cancel: object) -> None:
            made = desk.resolve(docx, accept, reject) if accept or reject else docx
            docx_export.save(made, target)

        job = Job(self.tr("Saving a redline"), work)
        job.done.connect(
            lambda: self._notice.show_message("success", self.tr("It is saved"), str(target))
        )
        job.failed.connect(self._notice.show_error)
        self._jobs.start(job, Queue.READS)
