"""Compares Word files, and writes what was decided about their changes."""

import threading
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
from desktop.drafting.redline.sides import Sides, named
from desktop.drafting.taking.sources import of_draft, of_file
from desktop.errors import DesktopError, DraftingError, NotFoundError, ReadingError
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
Make = Callable[[threading.Event], Made]


@dataclass(frozen=True, slots=True)
class Read:
    """A redline, its changes as a page, those that its file tracks, and the draft that was
    compared, if one was. ``texts`` is the hash by which it is known what was ``decided`` before,
    ``sides`` are the documents, if two were compared."""

    title: str
    redlined: Redlined
    page: str
    revisions: tuple[Revision, ...]
    against: Against | None = None
    texts: str = ""
    decided: Mapping[int, bool] = field(default_factory=dict)
    sides: Sides | None = None
    compared: bool = True
    colours: theme.Tokens = theme.LIGHT

    @property
    def of(self) -> tuple[str, ...]:
        """What was compared, as far as it lies in the vault (desk/comparisons.py)."""
        if self.sides is not None:
            both = (self.sides.older, self.sides.newer)
            return tuple(comparisons.of_document(each.id) for each in both)
        return () if self.against is None else self.against.of


class RedlineWork(QObject):
    """Ties the view of redlines to the workspace. ``shown`` says that there is one to be seen;
    ``not_made`` has the error of what could not be compared."""

    shown = Signal()
    not_made = Signal(object)

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
        self._run.failed.connect(self._on_failed)
        self.sides: Sides | None = None
        #: Whether the user left for something else while documents are compared.
        self.is_away = False
        self.taking = TakingWork(workspace, jobs, view, notice, self)
        view.file_asked.connect(self._on_file_asked)
        view.compare_asked.connect(self._on_compare)
        view.save_asked.connect(self._on_save)
        view.decided.connect(self._keep_decided)
        view.sides.swap_asked.connect(self._on_swap)

    def set_matter(self, matter: str) -> None:
        """What is decided from now on is kept with this matter."""
        self._matter = matter

    @property
    def is_busy(self) -> bool:
        """Whether files are being compared."""
        return self._run.busy or self.taking.is_busy

    def begin(self) -> None:
        """Ask for two files."""
        self._files, self.sides, self.is_away = {}, None, False
        self._run.drop()
        self.taking.begin(b"", None)
        self.view.begin()
        self.shown.emit()

    def drop(self) -> None:
        """The draft, or the matter, is left: show nothing of it any more, and take nothing in."""
        self._run.drop()
        self.sides, self.is_away = None, False
        self.view.show_sides(None)
        self.taking.begin(b"", None)

    def show(self, title: str, redlined: Redlined, against: Against | None = None) -> None:
        """Show a redline that was made elsewhere."""
        self._read(title, lambda cancel: (redlined, against))

    def compare_with_file(
        self, draft: Manuscript, path: Path, by: By = _BY, draft_id: int = 0
    ) -> None:
        """A draft against what came from the other side."""
        title = self.tr("“{0}” against {1}").format(draft.title, path.name)
        origin = Origin("incoming", path.name)
        of = (comparisons.of_draft(draft_id),)
        self._compare_with(title, draft, origin, lambda cancel: docx_at(path), by, of)

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
            file = lambda cancel: desk.word_file(document_id, cancel)  # noqa: E731 - a request
            self._compare_with(title, draft, origin, file, by, of)
            return
        other_id = other.id
        title = self.tr("“{0}” against “{1}”").format(other.title, draft.title)

        def make(cancel: threading.Event) -> Made:
            before = desk.open_draft(other_id).manuscript
            made = desk.compare(before, draft, by.author, cancel, when=by.when)
            of = (itself, comparisons.of_draft(other_id))
            return made, Against(draft, other.title, of_draft(before), before, of)

        self._read(title, make)

    def _compare_with(
        self,
        title: str,
        draft: Manuscript,
        origin: Origin,
        file: Callable[[threading.Event], bytes],
        by: By,
        of: tuple[str, ...],
    ) -> None:
        """Who is not named wrote what the file says by itself, or who saved it last."""
        desk = self._workspace.desk
        day = (by.when or datetime.now(UTC)).date().isoformat()

        def make(cancel: threading.Event) -> Made:
            docx = file(cancel)
            author = by.author or desk.saved_by(docx)
            made = desk.redline(desk.docx(draft), docx, author, cancel, when=by.when)
            tracked = () if by.author else desk.revisions(docx)
            source = of_file(replace(origin, author=author, date=day), tracked)
            return made, Against(draft, PurePath(origin.source).name, source, of=of)

        self._read(title, make)

    def set_file(self, which: str, path: Path) -> None:
        """A file was chosen: the old or the new one, or one that has tracked changes."""
        if which == "tracked":
            tracked = lambda cancel: (Redlined(docx_at(path), ()), None)  # noqa: E731 - a request
            self._read(path.name, tracked, compared=False)
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

        def make(cancel: threading.Event) -> Made:
            old_docx, new_docx = docx_at(old), docx_at(new)
            return desk.redline(old_docx, new_docx, by.author, cancel, when=by.when), None

        self._read(title, make)

    # ----------------------------------------------------------------------- two documents

    def compare_documents(self, sides: Sides) -> None:
        """The older of two documents of the matter against the newer. Who saved the newer one
        last made its changes, if it tells."""
        desk = self._workspace.desk
        title = self.tr("{0} against {1}").format(*sides.names)

        def make(cancel: threading.Event) -> Made:
            both = zip((sides.older.id, sides.newer.id), sides.names, strict=True)
            old, new = (self._word_file(number, name, cancel) for number, name in both)
            return desk.redline(old, new, desk.saved_by(new, cancel), cancel), None

        self.taking.begin(b"", None)
        self.view.begin_waiting(title)
        self._read(title, make, sides=sides)
        self.shown.emit()

    def _word_file(self, document_id: int, name: str, cancel: threading.Event) -> bytes:
        try:
            return self._workspace.desk.word_file(document_id, cancel)
        except (ReadingError, DraftingError, NotFoundError) as error:
            raise named(error, name) from error

    def _on_swap(self) -> None:
        if self.sides is not None:
            self.compare_documents(self.sides.swapped())

    def stop(self) -> bool:
        """Stop comparing documents; False where none are being compared."""
        waiting = self.view.sides.is_waiting
        if waiting:
            self._run.drop()
            self.view.show_sides(None)
        return waiting

    def _read(
        self, title: str, make: Make, *, sides: Sides | None = None, compared: bool = True
    ) -> None:
        desk, matter = self._workspace.desk, self._matter
        self._notice.dismiss()
        self.sides, self.is_away = sides, False
        colours = theme.tokens(self.view.palette())

        def work(cancel: threading.Event) -> Read:
            made, against = make(cancel)
            page = changes_page(made.changes, colours)
            revisions = tuple(desk.revisions(made.docx, cancel))
            texts = desk.texts_hash(made.docx, cancel) if revisions and matter else ""
            decided = desk.decided(matter, texts) if texts else {}
            return Read(
                title, made, page, revisions, against, texts, decided, sides, compared, colours
            )

        self._run.run(work)

    def _on_failed(self, error: DesktopError) -> None:
        self.view.show_sides(None)
        self.not_made.emit(error)

    def _on_read(self, read: Read) -> None:
        self._docx, self._name, self._texts = read.redlined.docx, read.title, read.texts
        self._of = read.of
        changes = read.redlined.changes
        colours = theme.tokens(self.view.palette())
        # The theme may have changed while the page was written.
        page = read.page if read.colours == colours else changes_page(changes, colours)
        self.view.show_redline(read.title, changes, read.revisions, page, read.sides)
        self.taking.begin(self._docx, read.against if read.revisions else None)
        self.shown.emit()
        if not read.revisions:
            self._tell_none(read)
        elif read.decided:
            self.view.take_back_up(read.decided)
            if not self.is_away:
                self._tell_decided()

    def _tell_decided(self) -> None:
        self._notice.show_message(
            "info",
            self.tr("What you decided before is here again"),
            self.tr("The same two texts were compared; the first open change is selected."),
            (self.tr("Decide anew"), lambda: self.view.decide(None, all_of_them=True)),
        )

    def _tell_none(self, read: Read) -> None:
        if not read.compared:
            self._notice.show_message("info", self.tr("There is no tracked change in this file"))
            return
        self._notice.show_message(
            "info",
            self.tr("There are no differences"),
            self.tr("The two say the same, word for word."),
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
