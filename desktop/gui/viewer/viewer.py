"""Shows a document, opened at a passage: pages as pictures where there are any, else the text."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.documents import Citation
from desktop.errors import DesktopError
from desktop.gui.core_texts import said
from desktop.gui.jobs import Jobs
from desktop.gui.viewer.attachments import AttachmentBar
from desktop.gui.viewer.clause_keeping import ClauseKeeping
from desktop.gui.viewer.copying import Copying
from desktop.gui.viewer.find_bar import FindBar
from desktop.gui.viewer.finding import Finding
from desktop.gui.viewer.marking import Marking
from desktop.gui.viewer.opened import Opened, PassageChosen, Target, opening
from desktop.gui.viewer.page_setting import PageSetting
from desktop.gui.viewer.page_source import PageSource
from desktop.gui.viewer.pages_view import PagesView
from desktop.gui.viewer.sheet_looking import SheetLooking
from desktop.gui.viewer.sheet_view import SheetView
from desktop.gui.viewer.side_panel import SidePanel
from desktop.gui.viewer.text_view import TextView
from desktop.gui.viewer.toolbar import ViewerToolbar
from desktop.gui.viewer.views import Views
from desktop.gui.widgets.apart import Apart
from desktop.gui.widgets.latest import Latest
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.steps import Steps, whole

if TYPE_CHECKING:
    from desktop.workspace import Workspace


class DocumentViewer(QWidget):
    """Shows one document at a time. ``closed`` asks its owner to put it away, ``passage_asked`` to
    ask about a passage of it."""

    closed = Signal()
    citation_shown = Signal(int)
    passage_asked = Signal(object)

    def __init__(
        self, workspace: "Workspace", jobs: Jobs, parent: QWidget | None = None, built: bool = True
    ) -> None:
        """Where it is not ``built`` at once, ``building`` is to be gone through before it is used:
        all in one go takes longer than a key may wait."""
        super().__init__(parent)
        self._workspace = workspace
        self._target = Target(0)
        self._opened: Opened | None = None
        self._citations: tuple[Citation, ...] = ()
        self._index = 0
        self._as_text = False
        self._offers_pages = False
        self.building = self._parts(jobs)
        if built:
            whole(self.building)

    def _parts(self, jobs: Jobs) -> Steps[None]:
        workspace = self._workspace
        self.toolbar = ViewerToolbar(self)
        yield
        self.notice = Notice(self)
        self._source = PageSource(workspace)
        self.setting = PageSetting(self._source, jobs, self)
        self.pages = PagesView(self._source, jobs, self)
        yield
        self.text = TextView(self)
        self.cells = SheetView(self)
        self._looking = SheetLooking(workspace, jobs, self)
        yield
        self.find_bar = FindBar(self)
        self.attachments = AttachmentBar(self)
        self.clause_keeping = ClauseKeeping(workspace, jobs, self.notice, self)
        self.finding = Finding(workspace, jobs, self.find_bar, self.notice, self)
        self.marking = Marking(self.pages, self.text, self.cells, self.finding, self)
        yield
        self.side = SidePanel(workspace, self._source, jobs, self)
        yield
        self._message = QLabel(self)
        self._views = Views(self.pages, self.text, self.cells, self)
        self._read = Latest(jobs, self.tr("Opening a document"), self)
        self._copying = Copying(workspace, jobs, self._views, self.notice, self)
        self._build()
        self._connect()

    # ---------------------------------------------------------------------------- what to show

    def show_document(self, document_id: int) -> None:
        """Open a document at its beginning."""
        self._citations = ()
        self._open(Target(document_id))

    def show_passage(
        self, document_id: int, page: int | None, start: int, end: int, quote: str
    ) -> None:
        """Open a document at the passage [start, end) of its stored text."""
        self._citations = ()
        self._open(Target(document_id, page, start, end, quote))

    def show_citations(self, citations: Sequence[Citation], index: int) -> None:
        """Open the citation at ``index`` of an answer's; the others can be stepped through."""
        self._citations = tuple(citations)
        self._index = index
        citation = self._citations[index]
        self._open(
            Target(
                citation.document_id, citation.page, citation.start, citation.end, citation.quote
            )
        )
        self.citation_shown.emit(citation.n)

    def release(self) -> None:
        """Forget the document, its text and its pictures."""
        self._read.drop()
        self.setting.drop()
        self._looking.drop()
        self._source.forget()
        self.attachments.show_documents((), None)
        self._opened = None
        self._target = Target(0)
        self._citations = ()
        self.marking.show(None, (), as_text=False)
        self.finding.open_document(0)
        self.side.open(None, as_text=True)
        self.pages.clear()
        self.text.clear_text()
        self.cells.clear()
        self.notice.dismiss()
        self._say("")
        self.toolbar.set_document("", "", "")
        self._tell()

    @property
    def target(self) -> Target:
        """What is shown, or being opened."""
        return self._target

    @property
    def shows_text(self) -> bool:
        """Whether text is in view, not pictures."""
        return self._views.shows_text

    @property
    def shows_cells(self) -> bool:
        """Whether a sheet is in view as rows and columns."""
        return self._views.shows_cells

    @property
    def ready(self) -> bool:
        """Whether what was asked for has been opened."""
        return self._opened is not None and not self._read.busy and not self.setting.waits

    # --------------------------------------------------------------------------------- opening

    def _open(self, target: Target) -> None:
        same = self._opened is not None and self._target.document_id == target.document_id
        self._target = target
        self.notice.dismiss()
        if same and not self._read.busy:
            self._as_text = self._as_text and not self._offers_pages
            self._offers_pages = False
            self._show()
            return
        self._opened = None
        self.setting.drop()
        self._looking.drop()
        self._offers_pages = False
        self.attachments.show_documents((), None)
        self._as_text = False
        self._say(self.tr("Opening the document…"))
        self._tell()
        self._read.run(opening(self._workspace, target.document_id, as_text=False))

    def _on_opened(self, opened: Opened) -> None:
        self._opened = opened
        document = opened.document
        self.toolbar.set_document(document.name, document.path, document.kind)
        self.attachments.show_documents(opened.inside, opened.outer)
        self.finding.open_document(document.id)
        if document.has_set_pages and opened.parts:
            # Its text is shown when they are late.
            self.setting.begin(opened)
        else:
            self._show()
            self._looking.begin(opened)

    def _on_set(self, opened: Opened) -> None:
        """Turn to the pages of a Word file; who reads its text by then is asked first."""
        is_read = self.shows_text and self._opened is not None
        self._opened = opened
        if opened.refusal is not None:
            # Quietly: all the words are there.
            self.notice.show_message("info", self.tr("Shown as text"), said(opened.refusal.message))
        elif is_read and not self.text.is_untouched:
            self._as_text = self._offers_pages = True
            words, act = self.tr("The pages of this document are ready."), self.tr("Show pages")
            self.notice.show_message("info", "", words, (act, self._turn_to_pages))
            self.marking.show(opened, self._citations, as_text=True)
            self._tell()
            return
        has_focus = self.text.hasFocus()
        if opened.refusal is None or not is_read:
            self._show()
        if has_focus:
            self._focus_page()

    def _turn_to_pages(self) -> None:
        """Show the page that was read as text."""
        opened, top = self._opened, self.text.place()
        self._on_text_asked(False)
        if opened is not None and not self.shows_text:
            self.pages.go_to_page(opened.page_of(top))
            self.pages.setFocus()

    def _on_failed(self, error: DesktopError) -> None:
        if self._opened is None:
            self.toolbar.set_document("", "", "")
            self._say("")
        self.notice.show_error(error)
        self._tell()

    def _show(self) -> None:
        opened = self._opened
        if opened is None:
            return
        if opened.has_pictures and not self._as_text and not opened.has_place_of(self._target):
            self._as_text = True
            words = self.tr("The passage stands in a part of the file that is not on its pages.")
            self.notice.show_message("info", self.tr("Shown as text"), words)
        if opened.has_pictures and not self._as_text:
            quotes = opened.quotes(self._target)
            self._views.setCurrentWidget(self.pages)
            keys = self.tr("The arrow keys scroll, Page Up and Page Down turn pages.")
            self.pages.setAccessibleDescription(self._target.quote or keys)
            first = opened.first_page(self._target)
            self.pages.open(
                opened.document.id, opened.page_count, quotes, first, self._target.start
            )
        elif not opened.parts:
            self._read.run(opening(self._workspace, opened.document.id, as_text=True))
        elif not self._as_text and opened.has_cells_of(self._target):
            self._views.setCurrentWidget(self.cells)
            self.cells.open(opened.text, opened.sheets, self._target.start, self._target.end)
        elif not opened.text.strip():
            # Of pictures alone there may be pages yet.
            if self.setting.isHidden():
                self._say(self.tr("No text could be read from this document."))
        else:
            self._views.setCurrentWidget(self.text)
            start, end = self._target.start, self._target.end
            kind = opened.document.kind
            self.text.open(opened.text, opened.parts, start, end, kind=kind)
        self.marking.show(opened, self._citations, as_text=self.shows_text)
        self.side.open(opened, as_text=self.shows_text)
        self._tell()
        if self.hasFocus() and self._views.currentWidget() is not self._message:
            self._focus_page()  # which shows that it has it

    # --------------------------------------------------------------------------- marks and hits

    def find_words(self) -> None:
        """Look for words in the document, from what is in view on."""
        opened = self._opened
        if opened is None or not self.toolbar.is_usable:
            return
        self.finding.start(self._views.top_offset(opened))

    def _on_panel(self, shown: bool) -> None:
        self.side.setVisible(shown)
        self.toolbar.panel.setChecked(shown)

    def _say(self, message: str) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self._views.isAncestorOf(focused):
            # What had the keys goes out of view; they are not to wander on to the next button.
            self.setFocus()
        self._message.setText(message)
        self._views.setCurrentWidget(self._message)

    # ------------------------------------------------------------------------------- falling back

    def _on_page_failed(self, page: int, error: DesktopError) -> None:
        """The page that was asked for has no picture: its text is shown, and why."""
        opened = self._opened
        if opened is None or self._as_text or page != opened.first_page(self._target):
            return
        self._as_text = True
        self.notice.show_message("warning", said(error.title), said(error.message))
        self._show()

    def _on_unmarked(self) -> None:
        if not self.shows_text:
            self.notice.show_message(
                "info",
                "",
                self.tr("The passage is on this page, but its place could not be marked."),
                (self.tr("Show as text"), partial(self._on_text_asked, True)),
            )

    def _on_text_asked(self, as_text: bool) -> None:
        self._as_text = as_text
        self._offers_pages = False
        self.notice.dismiss()
        self._show()

    # --------------------------------------------------------------------------------- toolbar

    def _on_citation_asked(self, step: int) -> None:
        index = self._index + step
        if 0 <= index < len(self._citations):
            self.show_citations(self._citations, index)

    def _on_step(self, step: int) -> None:
        self._views.step(self._opened, step)
        self._tell()

    def _on_page(self, page: int) -> None:
        self._views.go_to_page(self._opened, page)
        self._tell()

    def _on_zoom(self, how: str) -> None:
        view = self._views.shown()
        if how == "in":
            view.zoom_in()
        elif how == "out":
            view.zoom_out()
        else:
            self.pages.set_zoom(None)

    def _on_copy(self) -> None:
        self._copying.copy_passage(self._opened, self._target)

    def passage(self) -> PassageChosen | None:
        """What is selected, or else the passage it was opened at; None for neither."""
        opened = self._opened
        return None if opened is None else self._views.passage(opened, self._target)

    def _on_passage(self) -> None:
        passage = self.passage()
        if passage is not None:
            self.passage_asked.emit(passage)

    def _on_clause(self) -> None:
        passage = self.passage()
        if passage is not None:
            self.clause_keeping.keep(passage)

    def _tell(self) -> None:
        """Bring the toolbar up to date."""
        opened, bar = self._opened, self.toolbar
        shown = opened is not None and self._views.currentWidget() is not self._message
        text = self.shows_text
        bar.set_usable(shown)
        bar.set_citation(self._index + 1 if self._citations else 0, len(self._citations))
        if opened is None or not shown:
            bar.set_place(0, 0)
        else:
            self._views.tell_place(bar, opened)
        self._views.tell_zoom(bar)
        bar.set_mode(
            text=text,
            can_switch=shown and opened is not None and opened.can_be_text,
            can_copy=shown and (bool(self._target.quote) or self._views.has_selected),
            can_ask=shown and self.passage() is not None,
        )

    # -------------------------------------------------------------------------------- building

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes; Ctrl+C copies the passage where nothing else takes the key."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copying.copy_selected(self._opened, self._target)
        elif event.matches(QKeySequence.StandardKey.Find):
            self.find_words()
        elif event.key() == Qt.Key.Key_F4:
            self._on_panel(self.side.isHidden())
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Document"))
        self._message.setProperty("role", "muted")
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setWordWrap(True)
        for widget in (self._message, self.pages, self.text, self.cells):
            self._views.addWidget(widget)
        notices = QVBoxLayout()
        notices.setContentsMargins(8, 0, 8, 0)
        notices.addWidget(Apart(self.notice, self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(self.find_bar)
        column.addWidget(self.attachments)
        column.addLayout(notices)
        column.addWidget(self.setting)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addWidget(self._views, 1)
        column.addLayout(row, 1)
        self._tell()

    def _connect(self) -> None:
        self._read.done.connect(self._on_opened)
        self._read.failed.connect(self._on_failed)
        self._looking.found.connect(self.cells.set_looks)
        self.setting.late.connect(self._show)
        self.setting.done.connect(self._on_set)
        self.find_bar.closed.connect(self._focus_page)
        self.attachments.document_asked.connect(self.show_document)
        self.pages.page_changed.connect(self.side.thumbnails.show_page)
        self.side.page_asked.connect(self._on_page)
        self.side.offset_asked.connect(lambda at: self._views.go_to_offset(self._opened, at))
        self.pages.page_failed.connect(self._on_page_failed)
        self.pages.passage_unmarked.connect(self._on_unmarked)
        text, cells, pages = self.text, self.cells, self.pages
        for signal in (
            *(text.part_changed, text.page_changed, text.zoom_changed, text.selectionChanged),
            *(cells.sheet_changed, cells.selected_changed, cells.zoom_changed),
            *(pages.page_changed, pages.zoom_changed, pages.layer.selected_changed),
        ):
            signal.connect(self._tell)
        bar = self.toolbar
        bar.close_asked.connect(self.closed)
        bar.citation_asked.connect(self._on_citation_asked)
        bar.step_asked.connect(self._on_step)
        bar.page_asked.connect(self._on_page)
        bar.zoom_asked.connect(self._on_zoom)
        bar.text_asked.connect(self._on_text_asked)
        bar.copy_asked.connect(self._on_copy)
        bar.passage_asked.connect(self._on_passage)
        bar.clause_asked.connect(self._on_clause)
        bar.panel_asked.connect(self._on_panel)
        bar.rotate_asked.connect(self.pages.rotate)
        bar.find_asked.connect(self.find_words)

    def _focus_page(self) -> None:
        self._views.shown().setFocus()
