"""Compares Word files, and writes what was decided about their changes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.documents import Document
from desktop.drafting.export import docx_export
from desktop.drafting.manuscript.model import Manuscript, Origin
from desktop.drafting.redline.redlines import Redlined, docx_at
from desktop.drafting.redline.revisions import Revision
from desktop.drafting.taking.sources import of_draft, of_file
from desktop.gui import theme
from desktop.gui.draft.redline.change_words import changes_page
from desktop.gui.draft.redline.changes_by import By
from desktop.gui.draft.redline.redline_view import RedlineView
from desktop.gui.draft.redline.taking import Against, TakingWork
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.widgets.file_dialogs import choose_target, choose_word_file
from desktop.gui.widgets.latest import Latest
from desktop.gui.widgets.notice import Notice
from desktop.vault.desk import comparisons
from desktop.vault.desk.drafts import DraftFacts

if TYPE_CHECKING:
    from desktop.workspace import Workspace

_BY = By()
Made = tuple[Redlined, Against | None]


@dataclass(frozen=True, slots=True)
class Read:
    """A redline, its changes as a page, those that its file tracks, and the draft that was
    compared, if one was. ``texts`` is the hash by which it is known what was ``decided`` before."""

    title: str
    redlined: Redlined
    page: str
    revisions: tuple[Revision, ...]
    against: Against | None = None
    texts: str = ""
    decided: Mapping[int, bool] = field(default_factory=dict)


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
        self._matter = self._texts = ""
        self._of: tuple[str, ...] = ()
        self._run = Latest(jobs, self.tr("Comparing"), self)
        self._run.done.connect(self._on_read)
        self._run.failed.connect(notice.show_error)
        self.taking = TakingWork(workspace, jobs, view, notice, self)
        view.file_asked.connect(self._on_file_asked)
        view.compare_asked.connect(self._on_compare)
        view.save_asked.connect(self._on_save)
        view.decided.connect(self._keep_decided)

    def set_matter(self, matter: str) -> None:
        """What is decided from now on is kept with this matter."""
        self._matter = matter

    @property
    def is_busy(self) -> bool:
        """Whether files are being compared."""
        return self._run.busy or self.taking.is_busy

    def begin(self) -> None:
        """Ask for two files."""
        self._files = {}
        self.taking.begin(b"", None)
        self.view.begin()
        self.shown.emit()

    def drop(self) -> None:
        """The draft, or the matter, is left: show nothing of it any more, and take nothing in."""
        self._run.drop()
        self.taking.begin(b"", None)

    def show(self, title: str, redlined: Redlined, against: Against | None = None) -> None:
        """Show a redline that was made elsewhere."""
        self._read(title, lambda: (redlined, against))

    def compare_with_file(
        self, draft: Manuscript, path: Path, by: By = _BY, draft_id: int = 0
    ) -> None:
        """A draft against what came from the other side."""
        title = self.tr("“{0}” against {1}").format(draft.title, path.name)
        origin = Origin("incoming", path.name)
        of = (comparisons.of_draft(draft_id),)
        self._compare_with(title, draft, origin, lambda: docx_at(path), by, of)

    def compare_with(
        self, draft: Manuscript, other: Document | DraftFacts, by: By = _BY, draft_id: int = 0
    ) -> None:
        """A draft against a document of the matter, as against one that came from outside; or
        another draft against this one."""
        itself = comparisons.of_draft(draft_id)
        desk = self._workspace.desk
        if isinstance(other, Document):
            document_id = other.id
            title = self.tr("“{0}” against {1}").format(draft.title, other.name)
            origin = Origin("incoming", other.path, document_id)
            of = (itself, comparisons.of_document(document_id))
            self._compare_with(title, draft, origin, lambda: desk.word_file(document_id), by, of)
            return
        other_id = other.id
        title = self.tr("“{0}” against “{1}”").format(other.title, draft.title)

        def make() -> Made:
            before = desk.open_draft(other_id).manuscript
            made = desk.compare(before, draft, by.author, when=by.when)
            of = (itself, comparisons.of_draft(other_id))
            return made, Against(draft, other.title, of_draft(before), before, of)

        self._read(title, make)

    def _compare_with(
        self,
        title: str,
        draft: Manuscript,
        origin: Origin,
        file: Callable[[], bytes],
        by: By,
        of: tuple[str, ...],
    ) -> None:
        """Who is not named wrote what the file says by itself, or who saved it last."""
        desk = self._workspace.desk
        day = (by.when or datetime.now(UTC)).date().isoformat()

        def make() -> Made:
            docx = file()
            author = by.author or desk.saved_by(docx)
            made = desk.redline(desk.docx(draft), docx, author, when=by.when)
            tracked = () if by.author else desk.revisions(docx)
            source = of_file(replace(origin, author=author, date=day), tracked)
            return made, Against(draft, PurePath(origin.source).name, source, of=of)

        self._read(title, make)

    def set_file(self, which: str, path: Path) -> None:
        """A file was chosen: the old or the new one, or one that has tracked changes."""
        if which == "tracked":
            self._read(path.name, lambda: (Redlined(docx_at(path), ()), None))
            return
        self._files[which] = path
        self.view.show_file(which, path, both=len(self._files) == 2)

    def _on_file_asked(self, which: str) -> None:
        title = {
            "old": self.tr("The old version"),
            "new": self.tr("The new version"),
            "tracked": self.tr("A file with tracked changes"),
        }[which]
        choose_word_file(self.view, title, lambda paths: self.set_file(which, paths[0]))

    def _on_compare(self) -> None:
        old, new = self._files["old"], self._files["new"]
        desk, by = self._workspace.desk, self.view.by.by()
        title = self.tr("{0} against {1}").format(old.name, new.name)

        def make() -> Made:
            return desk.redline(docx_at(old), docx_at(new), by.author, when=by.when), None

        self._read(title, make)

    def _read(self, title: str, make: Callable[[], Made]) -> None:
        desk, matter = self._workspace.desk, self._matter
        self._notice.dismiss()
        colours = theme.tokens(self.view.palette())

        def work(cancel: object) -> Read:
            made, against = make()
            page = changes_page(made.changes, colours)
            revisions = tuple(desk.revisions(made.docx))
            texts = desk.texts_hash(made.docx) if revisions and matter else ""
            decided = desk.decided(matter, texts) if texts else {}
            return Read(title, made, page, revisions, against, texts, decided)

        self._run.run(work)

    def _on_read(self, read: Read) -> None:
        self._docx, self._name, self._texts = read.redlined.docx, read.title, read.texts
        self._of = () if read.against is None else read.against.of
        self.view.show_redline(read.title, read.redlined.changes, read.revisions, read.page)
        self.taking.begin(self._docx, read.against if read.revisions else None)
        self.shown.emit()
        if not read.revisions:
            self._notice.show_message("info", self.tr("There is no tracked change in this file"))
        elif read.decided:
            self.view.take_back_up(read.decided)
            self._notice.show_message(
                "info",
                self.tr("What you decided before is here again"),
                self.tr("The same two texts were compared; the first open change is selected."),
                (self.tr("Decide anew"), lambda: self.view.decide(None, all_of_them=True)),
            )

    def _keep_decided(self) -> None:
        """Each decision is in the vault at once: a crash, or the lock, loses none."""
        if not self._texts or not self._matter:
            return
        desk, matter, texts, of = self._workspace.desk, self._matter, self._texts, self._of
        decided = self.view.model.decided
        job = Job(
            self.tr("Keeping decisions"),
            lambda cancel: desk.keep_decided(matter, texts, decided, of),
        )
        job.failed.connect(self._notice.show_error)
        self._jobs.start(job, Queue.EDITS)

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

        def work(cancel: object) -> Path:
            made = desk.resolve(docx, accept, reject) if accept or reject else docx
            docx_export.save(made, target)
            return target

        job = Job(self.tr("Saving a redline"), work, promised=True)
        # Not a function of its own: that would be called where the page is gone meanwhile.
        job.done.connect(self._on_saved)
        job.failed.connect(self._notice.show_error)
        self._jobs.start(job, Queue.READS)

    def _on_saved(self, target: Path) -> None:
        """A file is written with what was decided so far."""
        self.view.give_out()
        self._notice.show_message("success", self.tr("It is saved"), str(target))
