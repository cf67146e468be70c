"""The Documents page: the table of a matter, the adding of files, what can be done with them."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.documents import Matter
from desktop.errors import DesktopError
from desktop.events import FileProgress, FileRemoved
from desktop.gui.documents.comparing import Comparing
from desktop.gui.documents.details import DetailsPanel
from desktop.gui.documents.group_panel import GroupPanel
from desktop.gui.documents.grouping import Grouping
from desktop.gui.documents.header import DocumentsHeader
from desktop.gui.documents.hidden_texts import HiddenTexts
from desktop.gui.documents.indexing import Indexing
from desktop.gui.documents.list_or_empty import ListOrEmpty
from desktop.gui.documents.listing import Listing
from desktop.gui.documents.narrowing import Narrowing
from desktop.gui.documents.order import DocumentOrder
from desktop.gui.documents.removing import Removing
from desktop.gui.documents.reporting import Reporting
from desktop.gui.documents.row_menu import RowMenu
from desktop.gui.documents.run_bar import RunBar
from desktop.gui.documents.run_news import RunNews
from desktop.gui.documents.sort_keys import Column
from desktop.gui.documents.states import RETRIABLE, UNFINISHED
from desktop.gui.documents.table import DocumentTable
from desktop.gui.documents.tagging import Tagging
from desktop.gui.documents.view import DocumentView
from desktop.gui.documents.watch_strip import WatchStrip
from desktop.gui.jobs import Jobs
from desktop.gui.widgets.low_room import LowRoom
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.turns import later
from desktop.gui.widgets.yielding import Yielding
from desktop.ingest.run.progress import Progress

if TYPE_CHECKING:
    from desktop.workspace import Workspace


class DocumentsPage(QWidget):
    """Shows one matter. ``open_asked`` has a document's id; ``changed`` tells that the number of
    documents in a matter may have changed."""

    open_asked = Signal(int)
    preview_asked = Signal(int)
    add_files_asked = Signal()
    add_folder_asked = Signal()
    sample_asked = Signal()
    changed = Signal()

    def __init__(self, workspace: "Workspace", jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matter: Matter | None = None
        self._added: tuple[Path, ...] = ()
        self.indexing = Indexing(workspace, jobs, self)
        self.table = DocumentTable(self)
        self.order = DocumentOrder(self.table, self)
        self.listing = Listing(workspace, jobs, self.table, self.order, self.indexing, self)
        self.header = DocumentsHeader(self)
        self.notice = Notice(self)
        self.watch_strip = WatchStrip(workspace, jobs, self)
        self.run_bar = RunBar(self)
        self.groups = GroupPanel(self)  # before the list: Tab comes to it first
        self.view = DocumentView(self.order, self)
        self.narrowing = Narrowing(self.order, self.view, self)
        self.details = DetailsPanel(self)
        self.row_menu = RowMenu(self.view, self.details)
        self.hidden = HiddenTexts(workspace, jobs, self)
        self.tagging = Tagging(workspace, jobs, self.notice, self)
        self.grouping = Grouping(
            self.table, self.order, self.header, self.groups, self.tagging, self
        )
        self.comparing = Comparing(self.view.chosen, self.notice, self)
        self.removing = Removing(workspace, jobs, self.notice, self)
        self.reporting = Reporting(workspace, jobs, self.notice, self)
        self.news = RunNews(self.notice, self._show_problems, self._report, self)
        self._list = QWidget(self)
        self.middle = ListOrEmpty(self._list, self.view, self.header.field, self)
        self._refresh_soon = later(self._refresh, self)
        self._build()
        self._connect()

    # ----------------------------------------------------------------------------- the matter

    def set_matter(self, matter: Matter) -> None:
        """Show the documents of a matter."""
        if self._matter is None or matter.name != self._matter.name:
            self.notice.dismiss()
            self.narrowing.forget()
            self.listing.forget()
            self.header.reset()
            self.watch_strip.set_matter(matter.name)
            self.grouping.show_all()
        self._matter = matter
        self.header.set_matter(matter)
        self.tagging.set_matter(matter.name)
        self.reload()

    def reload(self) -> None:
        """List the documents of the matter again."""
        if self.matter:
            self.listing.read(self.matter)

    @property
    def matter(self) -> str:
        """The matter that is shown, "" before there is one."""
        return self._matter.name if self._matter is not None else ""

    @property
    def loaded(self) -> bool:
        """Whether the list has arrived."""
        return self.listing.loaded

    def add(self, files: Sequence[Path]) -> None:
        """Add files and folders to the matter."""
        if self.matter and files:
            self._added = tuple(files)
            self._forget_failure()
            self.indexing.add(files, self.matter)

    # ------------------------------------------------------------------------ what is selected

    def open_chosen(self) -> None:
        """Open the selected document, if there is anything to see of it."""
        chosen = self.view.chosen()
        if len(chosen) == 1 and chosen[0].can_be_seen:
            self.open_asked.emit(chosen[0].id)

    def preview_chosen(self) -> None:
        """Look into the selected document, or no more."""
        chosen = self.view.chosen()
        if len(chosen) == 1 and chosen[0].can_be_seen:
            self.preview_asked.emit(chosen[0].id)

    def retry_chosen(self) -> None:
        """Read the selected documents again that were not read in full."""
        ids = [d.id for d in self.view.chosen() if d.status in RETRIABLE and d.id]
        if ids:
            self._forget_failure()
            self.indexing.retry(ids, self.matter)

    def _unlock_chosen(self, password: str) -> None:
        chosen = self.view.chosen()
        if len(chosen) == 1 and chosen[0].id:
            self._forget_failure()
            self.indexing.unlock(chosen[0].id, password, self.matter)

    def remove_chosen(self) -> None:
        """Ask whether to remove the selected documents."""
        chosen = [document for document in self.view.chosen() if document.id]
        if chosen and self._matter is not None:
            below = tuple(os.path.join(folder, "") for folder in self.watch_strip.folders)
            watched = bool(below) and any(each.path.startswith(below) for each in chosen)
            self.removing.ask(chosen, copies=self._matter.keep_originals, watched=watched)

    def show_hidden(self) -> None:
        """Show the hidden texts of the selected document."""
        chosen = self.view.chosen()
        if len(chosen) == 1 and chosen[0].hidden:
            self.hidden.show_document(chosen[0])
            self.details.hide()

    def show_drafts(self) -> None:
        """Show only the selected document and the other drafts of it, the newest first."""
        chosen = self.view.chosen()
        draft = self.table.draft(chosen[0]) if len(chosen) == 1 else None
        if draft is not None:
            self.narrowing.show_drafts(draft)

    def offered(self) -> list[QAction]:
        """What the palette offers beside the window's menus."""
        return [self.comparing.action] if self.table.rowCount() else []

    def reveal(self, path: str) -> None:
        """Select the document at a path, whatever was filtered."""
        self._filter_nothing()
        self.narrowing.show_all()
        self.view.choose(path)

    def _filter_nothing(self) -> None:
        self.header.reset()
        self.grouping.show_all()

    def _show_chosen(self) -> None:
        chosen = self.view.chosen()
        one = chosen[0] if len(chosen) == 1 else None
        also = self.table.also_at(one) if one is not None else ()
        draft = self.table.draft(one) if one is not None else None
        self.hidden.follow(chosen)
        self.details.show_documents(chosen, also, draft, is_reading=self.indexing.running)
        self.details.tags.show_tags(self.tagging.shared(chosen), self.tagging.known())
        if not self.hidden.isHidden():
            self.details.hide()  # one at a time: the table needs the room

    # -------------------------------------------------------------------------- what is heard

    def _on_listed(self) -> None:
        """What stands around the rows of a new list."""
        self.view.show_filled(Column.REMARKS, self.table.has_remarks())
        self.grouping.refresh()
        self._refresh()

    def _on_tags(self) -> None:
        self.table.set_tags(self.tagging.tags)
        self.view.show_filled(Column.TAGS, bool(self.tagging.tags))
        self.order.reorder()
        self.grouping.refresh()
        self._refresh()

    def _on_compared(self) -> None:
        self.view.show_filled(Column.REMARKS, self.table.has_remarks())
        self._show_chosen()

    def _on_files(self, matter: str, events: Sequence[FileProgress | FileRemoved]) -> None:
        if self.listing.follow(matter, events):
            self._refresh_soon.start()

    def _on_scanned(self, matter: str) -> None:
        if matter == self.matter:
            self.reload()

    def _on_ended(self, matter: str, progress: Progress) -> None:
        self.listing.rest(matter)
        self._refresh_soon.start()
        self.news.tell(progress, of_watching=self.indexing.was_of_watching)
        added, self._added = self._added, ()
        self.watch_strip.watching.consider(added, matter)
        self.changed.emit()

    def _show_problems(self) -> None:
        self.header.show_problems()
        self.view.setFocus()

    def _on_failed(self, error: DesktopError) -> None:
        self.notice.show_error(error)

    def _forget_failure(self) -> None:
        """What the last run said: what stopped it may be mended, or it is said again."""
        if self.notice.tone == "danger":
            self.notice.dismiss()
        self.news.take_back()

    def _on_run_changed(self) -> None:
        if self.indexing.running:
            self.run_bar.show_run(self.indexing)
        else:
            self._show_waiting()

    def _go_to_list(self) -> None:
        """From the filter, by the key that goes down."""
        if self.order.rowCount():
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if not self.view.has_chosen():
                self.view.selectRow(0)

    def _on_filter(self) -> None:
        self.order.set_words(self.header.words)
        self.order.set_states(self.header.states)
        self._refresh()

    # --------------------------------------------------------------------------- what is shown

    def _refresh(self) -> None:
        """Bring header, strip, details and the middle of the page up to date."""
        self._refresh_soon.stop()
        counts = self.table.counts()
        self.header.set_counts(counts, self.order.rowCount())
        if not self.indexing.running:
            self._show_waiting()
        self._show_chosen()
        if not self.loaded:
            return
        self.news.follow(counts)
        self.middle.show_rows(self.table.rowCount(), self.order.rowCount())
        self.header.set_usable(self.table.rowCount() > 0)

    def _show_waiting(self) -> None:
        waiting = sum(1 for d in self.table.documents if d.status in UNFINISHED)
        self.run_bar.show_waiting(waiting)

    # -------------------------------------------------------------------------------- building

    def _build(self) -> None:
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.groups)
        row.addWidget(self.view, 1)
        column.addLayout(row, 1)
        column.addWidget(self.hidden)
        column.addWidget(Yielding(self.details, self._list))
        low = LowRoom(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(low)
        page = low.column
        page.setContentsMargins(24, 20, 24, 16)
        page.setSpacing(12)
        watched = self.watch_strip
        notices = (self.notice, watched.offer, self.narrowing.notice)
        for part in (self.header, watched.panel, *notices, self.run_bar):
            page.addWidget(part)
        page.addWidget(self.middle, 1)

    def _connect(self) -> None:
        self.listing.listed.connect(self._on_listed)
        self.listing.compared.connect(self._on_compared)
        self.listing.counted.connect(self.changed)
        self.listing.failed.connect(self._on_failed)
        run = self.indexing
        run.files_changed.connect(self._on_files)
        run.scanned.connect(self._on_scanned)
        run.ended.connect(self._on_ended)
        run.failed.connect(self._on_failed)
        run.changed.connect(self._on_run_changed)
        self.run_bar.stop_asked.connect(run.stop)
        self.run_bar.pause_asked.connect(run.pause)
        self.run_bar.go_on_asked.connect(run.go_on)
        self.run_bar.resume_asked.connect(self._resume)
        self.header.filter_changed.connect(self._on_filter)
        self.header.list_asked.connect(self._go_to_list)
        self.header.add_files_asked.connect(self.add_files_asked)
        self.header.add_folder_asked.connect(self.add_folder_asked)
        self.middle.add_files_asked.connect(self.add_files_asked)
        self.middle.add_folder_asked.connect(self.add_folder_asked)
        self.middle.sample_asked.connect(self.sample_asked)
        self.view.chosen_changed.connect(self._show_chosen)
        self.view.open_asked.connect(self.open_chosen)
        self.view.preview_asked.connect(self.preview_chosen)
        self.view.remove_asked.connect(self.remove_chosen)
        self.details.open_asked.connect(self.open_chosen)
        self.details.retry_asked.connect(self.retry_chosen)
        self.details.password_given.connect(self._unlock_chosen)
        self.details.remove_asked.connect(self.remove_chosen)
        self.details.hidden_asked.connect(self.show_hidden)
        self.details.drafts_asked.connect(self.show_drafts)
        self.details.compare_asked.connect(self.comparing.compare)
        self.hidden.failed.connect(self._on_failed)
        self.hidden.closed.connect(self._show_chosen)
        self.header.report_asked.connect(self._report)
        self.removing.changed.connect(self._on_removed)
        self.removing.restored.connect(run.read_restored)
        self.tagging.changed.connect(self._on_tags)
        self.groups.chosen.connect(self._refresh)
        tags = self.details.tags
        tags.added.connect(lambda tag: self.tagging.add(self.view.chosen(), tag))
        tags.removed.connect(lambda tag: self.tagging.remove(self.view.chosen(), tag))
        tags.renamed.connect(self.tagging.rename)
        self.narrowing.starting.connect(self._filter_nothing)
        self.narrowing.changed.connect(self._refresh)
        self.watch_strip.watching.found.connect(run.sync)
        self.watch_strip.failed.connect(self._on_failed)

    def _report(self) -> None:
        if self.matter:
            self.reporting.ask(self.matter)

    def _resume(self) -> None:
        self._forget_failure()
        self.indexing.resume(self.matter)

    def _on_removed(self) -> None:
        self.reload()
        self.changed.emit()
