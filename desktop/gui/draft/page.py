"""The Draft page: the drafts of a matter, and the desk on which one of them is written."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.documents import Document
from desktop.drafting.manuscript.model import Origin
from desktop.drafting.redline.sides import Sides
from desktop.drafting.templating.templates import Template
from desktop.drafting.writing.written import Letter
from desktop.errors import DesktopError
from desktop.gui.draft.panels.sources import Sources
from desktop.gui.draft.panels.version_work import Compared
from desktop.gui.draft.redline.comparisons import Comparisons
from desktop.gui.draft.redline.redline_view import RedlineView
from desktop.gui.draft.redline.redline_work import RedlineWork
from desktop.gui.draft.redline.taking import Taking
from desktop.gui.draft.start.own_template_view import OwnTemplateView
from desktop.gui.draft.start.picking import Choice, Picking
from desktop.gui.draft.start.start_view import StartView
from desktop.gui.draft.start.template_making import TemplateMaking
from desktop.gui.draft.work import (
    Loaded,
    Opened,
    from_document,
    from_letter,
    from_template,
    loading,
    opening,
)
from desktop.gui.draft.writing_desk import WritingDesk
from desktop.gui.jobs import Jobs
from desktop.gui.widgets.apart import Apart
from desktop.gui.widgets.file_dialogs import choose_word_file
from desktop.gui.widgets.laid_out import LayingOut
from desktop.gui.widgets.latest import Latest
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.stack import Stack
from desktop.gui.widgets.steps import whole
from desktop.gui.widgets.turns import Turns
from desktop.gui.widgets.until_closed import UntilClosed
from desktop.vault.desk.drafts import DraftFacts

if TYPE_CHECKING:
    from desktop.workspace import Workspace


class DraftPage(QWidget):
    """``passage_asked`` has a passage of the viewer that is to be asked about; ``documents_asked``
    as of Comparisons."""

    passage_asked = Signal(object)
    documents_asked = Signal(bool, object)

    def __init__(self, workspace: "Workspace", jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._matter = ""
        self._loaded = Loaded("", (), (), ())
        self._read = Latest(jobs, self.tr("Reading drafts"), self)
        self._open = Latest(jobs, self.tr("Opening a draft"), self)
        self.notice = Notice(self)
        self._stack = Stack(self)
        # Each inside the stack from the beginning: moved there it would be styled twice.
        self.start = StartView(self._stack)
        self.picking = Picking(self._stack, self)
        self._desk: WritingDesk | None = None
        self._template_making: TemplateMaking | None = None
        self.comparisons = Comparisons(
            workspace, jobs, self._stack, self.notice, self._leave_chooser, self
        )
        self.undo_notice = Notice(self)
        self.removing = UntilClosed(
            self.tr("Removing a draft"),
            self._remove_drafts,
            lambda trash_ids: workspace.restore(trash_ids),
            jobs,
            self.undo_notice,
            self,
        )
        self._sources = Sources(workspace, jobs, self._stack, self)
        self.beside = self._sources.beside
        self._build()
        self._connect()
        self._building: Turns | None = None
        self._waits = False
        # Whoever turns to the page finds its many cards in their places.
        self.laying_out = LayingOut(self)
        self.start.arranged.connect(self._lay_out_ahead)

    # ---------------------------------------------------------------------------------- matter

    def set_matter(self, matter: str) -> None:
        """Turn to another matter: each has its own drafts."""
        if matter == self._matter:
            return
        self.notice.dismiss()
        self._leave()
        self._matter = matter
        self.comparisons.set_matter(matter)
        self._loaded = Loaded("", (), (), ())
        self.start.show_drafts((), {})
        self.refresh()

    def refresh(self) -> None:
        """Read the drafts again."""
        if self._matter:
            gone = self.removing.hidden
            kept = tuple(each for each in self._loaded.drafts if each.id not in gone)
            self._loaded = replace(self._loaded, drafts=kept)
            self.removing.reading()
            self._read.run(loading(self._workspace, self._matter))

    def _lay_out_ahead(self) -> None:
        if not self.isVisible():
            self.laying_out.start()

    @property
    def redline_work(self) -> RedlineWork:
        """What compares files and drafts."""
        return self.comparisons.work

    @property
    def redline(self) -> RedlineView:
        """Where a comparison is seen."""
        return self.redline_work.view

    @property
    def template_making(self) -> TemplateMaking:
        """What makes templates of documents."""
        return self._made_template_making()

    @property
    def own_template(self) -> OwnTemplateView:
        """Where the fields of a template are confirmed."""
        return self.template_making.view

    @property
    def desk(self) -> WritingDesk:
        """Where a draft is written, whole."""
        self._prepare_desk().finish()
        return self._made_desk()

    def _prepare_desk(self) -> Turns:
        """Make the desk while the draft is read that comes onto it. Who opens none has its room
        in memory, 7 MB, for other things."""
        if self._building is None:
            first = lambda: self._made_desk().made_panels.make_first()  # noqa: E731 - a turn
            more = lambda: self._made_desk().made_panels.make_more()  # noqa: E731 - a turn
            part = lambda: next(self._made_desk().building, None)  # noqa: E731 - a turn
            made = (part, part, part, self._make_desk)
            self._building = Turns((*made, first, more, self._make_tools), self)
        return self._building

    @property
    def is_writing(self) -> bool:
        """Whether a draft is on the desk."""
        return self._stack.currentWidget() is self._desk

    @property
    def is_busy(self) -> bool:
        """Whether something is being read or worked out."""
        reads = self._read.busy or self._open.busy or self._sources.busy
        building = self._building is not None and not self._building.is_over
        reads = reads or building or self._waits
        made = (self.comparisons, self._template_making, self._desk)
        return reads or any(each is not None and each.is_busy for each in made)

    @property
    def is_failing(self) -> bool:
        """Whether what was typed would be lost if the vault closed."""
        return self._desk is not None and self._desk.autosave.is_failing

    def keep_now(self) -> None:
        """Keep what is typed before this returns. Call it before the vault closes: what was to be
        kept by a job may have been cancelled with the other jobs."""
        try:
            if self._desk is not None:
                self._desk.autosave.keep_now()
        finally:
            self.removing.commit_now()

    def _on_loaded(self, loaded: Loaded) -> None:
        if loaded.matter != self._matter:
            return
        self._loaded, self.removing.kept = loaded, loaded.kept
        self.start.show_templates(loaded.templates)
        self._show_drafts()

    def _show_drafts(self) -> None:
        gone = self.removing.hidden
        titles = {each.name: each.title for each in self._loaded.templates}
        shown = [each for each in self._loaded.drafts if each.id not in gone]
        self.start.show_drafts(shown, titles)

    # ------------------------------------------------------------------------- drafts, old and new

    def open_draft(self, facts: DraftFacts) -> None:
        """Put a draft on the desk."""
        self._begin(opening(self._workspace, facts.id))

    def new_from_template(self, template: Template) -> None:
        """Begin a draft from a template; what is not known yet are blanks."""
        self._begin(from_template(self._workspace, self._matter, template))

    def new_from_document(self, document_id: int) -> None:
        """Begin a draft from a document of the matter."""
        self._begin(from_document(self._workspace, self._matter, document_id))

    def _open_letter(self, letter: Letter) -> None:
        """A letter that was written beside a draft takes its place on the desk."""
        self.desk.tools.version_work.leave()
        self._begin(from_letter(self._workspace, self._matter, letter))

    def _on_removal(self, facts: DraftFacts) -> None:
        taken = self.removing.take(
            [facts.id],
            self.tr("“{0}” is removed").format(facts.title),
            self.tr("It goes to the trash, with its versions, when this message is closed."),
        )
        if taken and self._desk is not None:
            self._desk.autosave.forget(facts.id)

    def _remove_drafts(self, ids: Sequence[int]) -> list[int]:
        remove = self._workspace.desk.remove_draft
        return [trash_id for each in ids for trash_id in remove(each)]

    def _ask_for_template(self) -> None:
        self.picking.for_template(self._loaded.documents, self._propose_from)

    def _ask_for_document(self) -> None:
        self.picking.for_draft(self._loaded.documents, lambda it: self.new_from_document(it.id))

    def _leave_chooser(self) -> None:
        """Back to the draft that was to be compared, or to the beginning."""
        written = self._desk is not None and bool(self._desk.draft_id)
        self._stack.setCurrentWidget(self.desk if written else self.start)

    def _propose_from(self, choice: Choice) -> None:
        if isinstance(choice, Document):
            self.notice.dismiss()
            self.template_making.propose(choice)

    def _on_templates(self) -> None:
        self._stack.setCurrentWidget(self.start)
        self.refresh()

    def _begin(self, work: Callable[[threading.Event], Opened]) -> None:
        self.notice.dismiss()
        self.start.setEnabled(False)
        self._prepare_desk()
        self.comparisons.give_way()
        self._open.run(work)

    def _on_opened(self, opened: Opened) -> None:
        self._waits = not self._prepare_desk().is_over
        if self._waits:
            # Part after part, each in a turn of its own: no key waits for all of them.
            QTimer.singleShot(0, self, lambda: self._on_opened(opened))
            return
        self.start.setEnabled(True)
        if opened.draft.facts.matter != self._matter:
            return
        draft, held = opened.draft, QApplication.focusWidget()
        behind = self.comparisons.stays_in_front(draft.manuscript.title)
        self.desk.resize(self._stack.size())  # what fits beside the sheet is seen by that
        if not behind:
            self._stack.setCurrentWidget(self.desk)
        kept = self.desk.autosave.latest(draft.facts.id)
        # What was typed last may still be on its way into the vault.
        self.desk.open(replace(draft, manuscript=kept or draft.manuscript), opened.template)
        if opened.reused:
            self.desk.tell_reused(opened.reused)
        if behind and held is not None:
            held.setFocus()

    def _on_not_opened(self, error: DesktopError) -> None:
        self.start.setEnabled(True)
        self.notice.show_error(error)

    def _leave(self) -> None:
        """Back to all drafts; what is typed is kept."""
        if self._desk is not None:
            self._desk.close_draft()
        self.comparisons.drop()
        if self._template_making is not None:
            self._template_making.drop()
        self._sources.close()
        self._stack.setCurrentWidget(self.start)

    def _on_left(self) -> None:
        self._leave()
        self.refresh()
        self.start.table.setFocus()

    def find_words(self) -> bool:
        """Have words looked for in the draft, or templates; False where neither is shown."""
        shown = self._stack.currentWidget()
        if self._desk is not None and shown is self._desk:
            self._desk.find_words()
        elif shown is self.start:
            self.start.find_template()
        return shown in (self._desk, self.start)

    # -------------------------------------------------------------------------------- redlines

    def compare_documents(self, sides: Sides) -> None:
        """The older of two documents against the newer; an open draft stays open behind them."""
        written = self._desk is not None and bool(self._desk.draft_id)
        title = self.desk.editor.manuscript.title if written else ""
        self.comparisons.compare_documents(sides, title)

    def show_comparison(self, sides: Sides) -> None:
        """Back to the comparison that was left, made again if something else was compared since."""
        if self.comparisons.shows(sides):
            self.comparisons.show_again()
        else:
            self.compare_documents(sides)

    def _show_compared(self, made: Compared) -> None:
        self.redline_work.show(made.title, made.redlined, made.against)

    def _ask_for_file(self) -> None:
        draft = self.desk.editor.manuscript
        # What came from the other side is not in the name of who finishes the draft.
        by, draft_id = self.desk.tools.versions.by.by(), self.desk.draft_id
        choose_word_file(
            self,
            self.tr("The Word file to compare with"),
            lambda paths: self.redline_work.compare_with_file(draft, paths[0], by, draft_id),
        )

    def _ask_for_other(self) -> None:
        left_out = {self.desk.draft_id, *self.removing.hidden}
        drafts = [each for each in self._loaded.drafts if each.id not in left_out]
        self.picking.for_comparison([*drafts, *self._loaded.documents], self._compare_with)

    def _compare_with(self, choice: Choice) -> None:
        tools = self.desk.tools
        ours = isinstance(choice, DraftFacts)
        by = tools.version_work.by() if ours else tools.versions.by.by()
        self.redline_work.compare_with(self.desk.editor.manuscript, choice, by, self.desk.draft_id)

    def _on_taken(self, taking: Taking) -> None:
        """Back at the draft, with what was accepted in it."""
        if self.desk.draft_id:
            self.redline.give_out()
            self.comparisons.leave()
            self.desk.tools.version_work.take_in(taking)
            self.desk.editor.setFocus()

    # -------------------------------------------------------------------------------- the viewer

    def show_source(self, origin: Origin) -> None:
        """Open beside the draft what words come from; say it where there is nothing to open."""
        if not self._sources.show(origin):
            self.desk.tell_origin(origin)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draft and document beside each other, or in turn."""
        super().resizeEvent(event)
        self._sources.fit()

    def offered(self) -> list[QAction]:
        """What the palette offers beside the window's menus: what is for an open draft."""
        if self._desk is None or not self._desk.isVisible():
            return []
        return list(self._desk.inserting.actions.values())

    def hideEvent(self, event: QHideEvent) -> None:
        """What is typed outlives the page."""
        if self._desk is not None:
            self._desk.autosave.flush()
        super().hideEvent(event)

    # -------------------------------------------------------------------------------- building

    def _connect(self) -> None:
        self._read.done.connect(self._on_loaded)
        self._read.failed.connect(self.notice.show_error)
        self._open.done.connect(self._on_opened)
        self._open.failed.connect(self._on_not_opened)
        self._sources.failed.connect(self.notice.show_error)
        self.removing.changed.connect(self._show_drafts)
        self.removing.restored.connect(self.refresh)
        self.removing.failed.connect(self.undo_notice.show_error)
        self.picking.left.connect(self._leave_chooser)
        self.start.draft_asked.connect(self.open_draft)
        self.start.removal_asked.connect(self._on_removal)
        self.start.template_asked.connect(self.new_from_template)
        self.start.document_asked.connect(self._ask_for_document)
        self.start.own_template_asked.connect(self._ask_for_template)
        self.start.template_removal_asked.connect(
            lambda template: self.template_making.ask_removal(template)
        )
        self.start.redline_asked.connect(lambda: self.redline_work.begin())
        self.comparisons.taken.connect(self._on_taken)
        self.comparisons.documents_asked.connect(self.documents_asked)
        self.beside.passage_asked.connect(self.passage_asked)

    def _made_template_making(self) -> TemplateMaking:
        if self._template_making is None:
            view = OwnTemplateView(self._stack)
            self._stack.addWidget(view)
            view.cancelled.connect(lambda: self._stack.setCurrentWidget(self.start))
            making = TemplateMaking(self._workspace, self._jobs, view, self.notice, self)
            making.shown.connect(lambda: self._stack.setCurrentWidget(view))
            making.changed.connect(self._on_templates)
            self._template_making = making
        return self._template_making

    def _made_desk(self) -> WritingDesk:
        if self._desk is None:
            self._desk = WritingDesk(self._workspace, self._jobs, self._stack, False)
        return self._desk

    def _make_desk(self) -> None:
        desk = self._made_desk()
        whole(desk.building)
        self._stack.addWidget(desk)
        desk.compared.connect(self._show_compared)
        desk.left.connect(self._on_left)
        desk.source_asked.connect(self.show_source)

    def _make_tools(self) -> None:
        tools = self._made_desk().tools
        tools.versions.file_asked.connect(self._ask_for_file)
        tools.versions.other_asked.connect(self._ask_for_other)
        tools.write_work.letter_asked.connect(self._open_letter)

    def _build(self) -> None:
        self._stack.addWidget(self.start)
        notices = QVBoxLayout()
        notices.setContentsMargins(24, 0, 24, 0)
        notices.setSpacing(0)
        for message in (self.notice, self.undo_notice):
            notices.addWidget(Apart(message, self, below=False))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(notices)
        column.addWidget(self.beside.splitter, 1)
