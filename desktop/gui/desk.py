"""What the window holds once the vault is open: the rail, the pages, the viewer beside them."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.documents import Document, Matter
from desktop.errors import DesktopError
from desktop.gui.activity.job_log import JobLog
from desktop.gui.backups import Backups
from desktop.gui.beside import Beside
from desktop.gui.comparing import ComparingDocuments
from desktop.gui.damaged import VaultCheck
from desktop.gui.desk_memory import DeskMemory
from desktop.gui.desk_state import DeskState
from desktop.gui.documents.page import DocumentsPage
from desktop.gui.documents.preview import Preview
from desktop.gui.drive_return import DriveReturn
from desktop.gui.first_look import FirstLook, first_look
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.matter_choice import MatterChoice
from desktop.gui.network_watch import NetworkWatch
from desktop.gui.new_matter import NewMatterForm
from desktop.gui.opening_news import OpeningNews
from desktop.gui.page_maker import make_page, read_pages, refresh
from desktop.gui.page_stack import PageStack
from desktop.gui.pages import PageName, page_named
from desktop.gui.preferences import Preferences
from desktop.gui.rail import Rail
from desktop.gui.read_ahead import take_in
from desktop.gui.trash_sweep import TrashSweep
from desktop.gui.widgets.apart import Apart
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.turns import Turns

if TYPE_CHECKING:
    from desktop.gui.viewer.viewer import DocumentViewer
    from desktop.gui.welcome.page import WelcomePage
    from desktop.vault.removal.trash import Trashed
    from desktop.workspace import Workspace


class Desk(QWidget):
    """Shows one page, and forwards between the pages what one asks of another."""

    lock_asked = Signal()
    restore_asked = Signal()
    vault_destroyed = Signal()
    add_files_asked = Signal()
    add_folder_asked = Signal()
    page_changed = Signal(int)
    models_changed = Signal()
    ready = Signal()
    restored = Signal(object)

    def __init__(
        self,
        workspace: "Workspace",
        jobs: Jobs,
        preferences: Preferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._preferences = preferences
        self._sample_wanted = self._is_new = self._page_chosen = False
        self._welcome: WelcomePage | None = None
        self.matters = MatterChoice(workspace, jobs, self)
        self.job_log = JobLog(jobs, self)
        self.backups = Backups(workspace, jobs, self)
        self._sweep = TrashSweep(workspace, jobs, self)
        self.network = NetworkWatch(workspace, jobs, self)
        self.rail = Rail(self)
        self.notice = Notice(self)
        self._drive = DriveReturn(workspace, jobs, self.notice, self)
        self.check = VaultCheck(workspace, jobs, self.notice, self)
        self.news = OpeningNews(workspace, jobs, self.notice, self)
        self.new_matter = NewMatterForm(self)
        self._middle = QWidget(self)
        self._beside = Beside(self._middle, workspace, jobs, self)
        self.splitter = self._beside.splitter
        self.pages = PageStack(self._make_page, self)
        self.documents = DocumentsPage(workspace, jobs, self)
        self.comparing = ComparingDocuments(self)
        self.memory = DeskMemory(self.matters, self.pages, self.documents, self._beside)
        self._build()
        self._connect()

    # ------------------------------------------------------------------------------- beginning

    def start(self, *, sample: bool) -> None:
        """Look into the vault and show the matter of last time, or the sample."""
        self._sample_wanted = sample
        job = Job(self.tr("Opening the matters"), lambda cancel: first_look(self._workspace))
        job.done.connect(self._on_begun)
        job.failed.connect(self.notice.show_error)
        self._jobs.start(job, Queue.READS)

    def _on_begun(self, begun: FirstLook) -> None:
        self.memory.restore(begun.state)
        self.restored.emit(begun.state)
        self.matters.know(begun.matters)
        self._is_new = not begun.matters and not self._sample_wanted
        if self._sample_wanted:
            self.open_sample()
        else:
            self.matters.open_last(begun.state.matter)
        page = page_named(begun.state.page)
        if page is not None and not self._sample_wanted and not self._page_chosen:
            # Who turned to a page while the vault was being looked into stays there.
            self.show_page(page)
        if self._workspace.is_damaged:
            self.check.start()
        else:
            self.news.tell(begun)
        self.documents.watch_strip.watching.start()
        self.backups.start()
        self._sweep.start()
        self.network.start()
        self.ready.emit()

    def state(self) -> DeskState | None:
        """What is to be shown again next time, or None while that of last time is not here."""
        return self.memory.state()

    # --------------------------------------------------------------------------------- matters

    def open_sample(self) -> None:
        """Turn to the sample matter; add it first if it is not whole."""
        if self._welcome is None:
            self.show_page(PageName.DOCUMENTS)
        sample = _sample_matter()
        if sample in self.matters.names:
            self.matters.choose(sample)
            # Unchanged files take no time; what an earlier run left waiting is read now.
            self.documents.indexing.add_sample(sample)
        else:
            job = Job(self.tr("Making a matter"), lambda c: self._workspace.add_matter(sample))
            job.done.connect(self._on_sample_made)
            job.failed.connect(self.notice.show_error)
            self._jobs.start(job, Queue.EDITS)

    def _on_sample_made(self, matter: Matter) -> None:
        self._on_made(matter)
        self.documents.indexing.add_sample(matter.name)

    def _on_made(self, matter: Matter) -> None:
        self.new_matter.hide()
        self.matters.add(matter)
        if self._is_new:
            self._is_new = False
            self.show_welcome()
        elif self._welcome is None:
            self.show_page(PageName.DOCUMENTS)

    def _on_not_made(self, error: DesktopError) -> None:
        if self.new_matter.isVisible():
            self.new_matter.show_failed(error)
        else:
            self.notice.show_error(error)

    def open_matter(self, name: str) -> None:
        """Turn to a matter and show its documents."""
        self.matters.choose(name)
        self.show_page(PageName.DOCUMENTS)

    def _on_turned(self, matter: Matter) -> None:
        self.close_viewer()
        self.documents.set_matter(matter)
        self.pages.tell_matter(matter.name)

    def _show_matters(self) -> None:
        self.rail.show_matters(self.matters.all, self.matters.name)

    def follow_restoring(self, back: "Sequence[Trashed]" = ()) -> None:
        """Documents or a matter came back out of the trash."""
        self.matters.list_again()
        self.documents.reload()
        if back:
            self.documents.indexing.read_restored(back)

    # ----------------------------------------------------------------------------------- pages

    def show_page(self, name: PageName) -> None:
        """Show a page; it is built at its first showing."""
        page = self.pages.page(name)
        self._page_chosen = True
        if name is not PageName.DOCUMENTS:
            self.close_viewer()
        self._end_welcome()
        self.pages.setCurrentWidget(page)
        self.rail.show_page(name)
        refresh(page)
        self.page_changed.emit(name)

    def _make_page(self, name: PageName, parent: QWidget) -> QWidget:
        return make_page(name, self._workspace, self._jobs, self._preferences, self, parent)

    # --------------------------------------------------------------------------------- welcome

    @property
    def welcome(self) -> "WelcomePage | None":
        """The first steps, while they are shown."""
        return self._welcome

    def show_welcome(self) -> None:
        """Lead through the first steps; any page ends them."""
        from desktop.gui.welcome.page import WelcomePage

        page = WelcomePage(self._workspace, self._jobs, self.documents.indexing, self)
        page.finished.connect(lambda: self.show_page(PageName.DOCUMENTS))
        page.models_asked.connect(lambda: self.show_page(PageName.MODELS))
        page.folder_asked.connect(self.add_folder_asked)
        page.files_asked.connect(self.add_files_asked)
        page.sample_asked.connect(self.open_sample)
        page.question_asked.connect(self._ask_first)
        self._welcome = page
        self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        page.begin()

    def _end_welcome(self) -> None:
        page, self._welcome = self._welcome, None
        if page is not None:
            self.pages.removeWidget(page)
            page.deleteLater()

    def _ask_first(self, matter: str, question: str) -> None:
        self.matters.choose(matter)
        self.show_page(PageName.ASK)
        ask = getattr(self.pages.page(PageName.ASK), "ask", None)
        if ask is not None:
            ask(question)

    # ---------------------------------------------------------------------------------- viewer

    @property
    def viewer(self) -> "DocumentViewer | None":
        """The viewer beside the page, once it was needed."""
        return self._beside.viewer

    def open_document(self, document_id: int) -> None:
        """Show a document beside the page, at its beginning."""
        self._beside.open().show_document(document_id)

    def show_row(self, path: str) -> None:
        """Show a document in the list of documents."""
        self.show_page(PageName.DOCUMENTS)
        self.documents.reveal(path)

    def show_documents(self, ids: frozenset[int], words: str) -> None:
        """Show some of the documents in their list; ``words`` say which."""
        self.show_page(PageName.DOCUMENTS)
        self.documents.narrowing.show_only(ids, words)

    def show_document(self, document: Document) -> None:
        """Show a document in the list, and open it if it has text."""
        self.show_row(document.path)
        if document.can_be_seen:
            self.open_document(document.id)

    def show_overview(self) -> None:
        """Show the pictures of the open matter."""
        self.show_page(PageName.MATTERS)
        show = getattr(self.pages.page(PageName.MATTERS), "show_overview", None)
        if show is not None and self.matters.name:
            show(self.matters.name)

    def show_report(self) -> None:
        """Show what became of the files of the open matter."""
        self.show_page(PageName.ACTIVITY)
        show = getattr(self.pages.page(PageName.ACTIVITY), "show_part", None)
        if show is not None:
            show(1)

    def show_questions(self) -> None:
        """Go on to what was asked before."""
        self.show_page(PageName.ASK)

    def show_question(self) -> None:
        """Have a question typed."""
        self.show_page(PageName.ASK)
        take = getattr(self.pages.page(PageName.ASK), "take_question", None)
        if take is not None:
            take()

    def ask_about(self, passage: object) -> None:
        """Go on to the Ask page with a passage of a document."""
        self.show_page(PageName.ASK)
        ask_about = getattr(self.pages.page(PageName.ASK), "ask_about", None)
        if ask_about is not None:
            ask_about(passage)

    def close_viewer(self) -> None:
        """Put the viewer away."""
        self._beside.close()

    # -------------------------------------------------------------------------------- building

    def add(self, files: list[Path]) -> None:
        """Add files and folders to the open matter, and show how it goes."""
        if self._welcome is None:
            self.show_page(PageName.DOCUMENTS)
        self.documents.add(files)

    def _build(self) -> None:
        self.pages.put(PageName.DOCUMENTS, self.documents)
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(24, 0, 24, 0)
        top.setSpacing(0)
        for message in (self.new_matter, self.notice):
            top.addWidget(Apart(message, self._middle, below=False))
        column.addLayout(top)
        column.addWidget(self.pages, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        self.rail.page_asked.connect(lambda number: self.show_page(PageName(number)))
        self.rail.matter_asked.connect(self.matters.choose)
        self.rail.new_matter_asked.connect(self.new_matter.ask)
        self.rail.lock_asked.connect(self.lock_asked)
        self.news.settings_asked.connect(lambda: self.show_page(PageName.SETTINGS))
        self.new_matter.submitted.connect(
            lambda name, copies: self.matters.make(name, keep_originals=copies)
        )
        page = self.documents
        page.open_asked.connect(self.open_document)
        Preview(page, self._beside, self)
        page.add_files_asked.connect(self.add_files_asked)
        page.add_folder_asked.connect(self.add_folder_asked)
        page.sample_asked.connect(self.open_sample)
        page.changed.connect(self._on_documents_changed)
        self._beside.passage_asked.connect(self.ask_about)
        self._preferences.changed.connect(self._apply_preferences)
        self.matters.turned.connect(self._on_turned)
        self.matters.changed.connect(self._show_matters)
        self.matters.made.connect(self._on_made)
        self.matters.not_made.connect(self._on_not_made)
        self.matters.failed.connect(self.notice.show_error)
        self.backups.failed.connect(self._on_backup_failed)
        self.check.lock_asked.connect(self.lock_asked)
        self._drive.returned.connect(self._on_drive_back)
        self._drive.lock_asked.connect(self.lock_asked)
        self._sweep.told.connect(lambda words: self.notice.show_message("warning", words))

    def _on_drive_back(self) -> None:
        self.documents.reload()
        self._on_documents_changed()

    def _on_backup_failed(self, error: DesktopError) -> None:
        # The page of the settings says it itself, beside the folder that was chosen.
        if self.pages.shown is not PageName.SETTINGS:
            self.notice.show_error(error)

    def _apply_preferences(self) -> None:
        """What was chosen about power takes effect at once."""
        settings = self._preferences.settings
        job = Job(self.tr("Changing settings"), lambda cancel: self._workspace.apply(settings))
        self._jobs.start(job, Queue.READS)

    def _on_documents_changed(self) -> None:
        self.matters.list_again()
        ask = self.pages.built(PageName.ASK)
        if ask is not None:
            refresh(ask)

    def build_soon(self, then: Callable[[], None]) -> None:
        """Build what takes long to build while nobody waits for it, a piece in each turn of the
        event loop, so that its first showing is quick; what is no code of the window is read off
        the GUI thread. Where that fails, the page that needs it says so, and the others come."""
        job = Job(self.tr("Preparing the pages"), lambda cancel: read_pages())
        self._built_soon: list[Callable[[], object]] = [
            *(partial(self.pages.page, name) for name in _BUILT_SOON),
            self._beside.prepare,
            then,
        ]
        # Methods: the job may end after the desk, which then hears nothing of it.
        job.done.connect(self._take_turns)
        job.failed.connect(self._build_unread)
        self._jobs.start(job, Queue.CODE)

    def _build_unread(self, _error: object) -> None:
        self._take_turns([])

    def _take_turns(self, modules: list[str]) -> None:
        Turns((*(partial(take_in, name) for name in modules), *self._built_soon), self)


# All but Documents, which is there from the beginning; what is asked for most comes first.
_BUILT_SOON = (
    *(PageName.ASK, PageName.ACTIVITY, PageName.SETTINGS, PageName.MODELS),
    *(PageName.DRAFT, PageName.MATTERS),
)


def _sample_matter() -> str:
    """Its name. Imported late: by now the vault is open, so the import costs nothing."""
    from desktop.workspace import SAMPLE_MATTER

    return SAMPLE_MATTER
