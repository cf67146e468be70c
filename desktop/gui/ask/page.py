"""The Ask page: a conversation, the evidence, and the documents that both stand in."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.answering.asked_words import cleaned
from desktop.documents import Cell, Finding, FindingState
from desktop.errors import DesktopError, UsageError
from desktop.gui.ask.asking import Asking
from desktop.gui.ask.conversation import Conversation
from desktop.gui.ask.filtering import Filtering
from desktop.gui.ask.found_list import FoundList
from desktop.gui.ask.live_search import LiveSearch
from desktop.gui.ask.matter_facts import MatterFacts, reading
from desktop.gui.ask.page_parts import PageParts
from desktop.gui.ask.recording import Recording
from desktop.gui.ask.talk_rows import Row
from desktop.gui.ask.turn import TurnView
from desktop.gui.ask.turn_actions import TurnActions
from desktop.gui.jobs import Jobs
from desktop.gui.viewer.opened import PassageChosen
from desktop.gui.viewer.viewer import DocumentViewer
from desktop.gui.widgets.keys_back import by_keys
from desktop.gui.widgets.latest import Latest

if TYPE_CHECKING:
    from desktop.workspace import Workspace


class AskPage(QWidget):
    """Forwards questions to the workspace and shows what comes back. ``document_row_requested``
    has the path of a document to be shown in the list."""

    documents_requested = Signal()
    document_row_requested = Signal(str)
    models_requested = Signal()

    def __init__(self, workspace: "Workspace", jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._matter = ""
        self._facts = MatterFacts("", 0, True, ())
        self._asking: Asking | None = None
        self._next: list[str] = []
        self._editing: TurnView | None = None
        self._read = Latest(jobs, self.tr("Reading about the matter"), self)
        self.parts = PageParts(self, workspace, jobs)
        self.card = self.parts.card
        self.box = self.card.box
        self.notice = self.parts.notice
        self.results = self.parts.results
        self.talk = self.results.talk
        self.evidence = self.results.evidence
        self.empty = self.results.empty
        self.history = self.parts.side.history
        self.viewing = self.parts.viewing
        self.review = self.parts.review
        self.filtering = Filtering(workspace, jobs, self.card, self)
        self.conversation = Conversation(workspace, jobs, self)
        self.turn_actions = TurnActions(self.conversation, self.talk, self)
        self.recording = Recording(workspace, jobs, self.notice, self)
        self.found = FoundList(workspace, jobs, self)
        self._live = LiveSearch(self.found, self.card, self.filtering, self._matter_to_search, self)
        self._connect()
        self._show_idle()

    # ---------------------------------------------------------------------------------- matter

    def set_matter(self, matter: str) -> None:
        """Turn to another matter. What runs for the one before is ended."""
        if matter != self._matter:
            self._matter = matter
            self.notice.dismiss()
            self._facts = MatterFacts(matter, 0, True, ())
            self.parts.side.set_matter(matter)
            self.review.set_matter(matter)
            self.filtering.set_matter(matter)
            self.begin()
        self.refresh()

    def refresh(self) -> None:
        """Read again what was asked and how many documents there are."""
        if self._matter:
            self._read.run(reading(self._workspace, self._matter))
            self.filtering.refresh()
            self.parts.side.refresh()
            if self.parts.is_table:
                self.review.refresh()
            if self._asking is None:
                self.conversation.reload()

    def keep_now(self) -> None:
        """The window closes: what was removed and not taken back goes for good."""
        self.parts.side.talks.commit_now()

    @property
    def asking(self) -> Asking | None:
        """The question that runs, or None."""
        return self._asking

    @property
    def turn(self) -> TurnView | None:
        """The turn whose evidence is shown."""
        return self.talk.current

    @property
    def viewer(self) -> DocumentViewer:
        """The viewer, built when it is first needed."""
        return self.viewing.viewer

    def _matter_to_search(self) -> str:
        """Where passages are looked for while a question is typed: a new one that nothing runs."""
        return self._matter if self._asking is None and self._editing is None else ""

    def _on_facts(self, facts: MatterFacts) -> None:
        if facts.matter == self._matter:
            self._facts = facts
            self.empty.show_state(facts.documents, facts.examples)
            self.card.set_has_model(facts.has_model)

    # ------------------------------------------------------------------------------------ asking

    def begin(self) -> None:
        """A new conversation."""
        self._abandon()
        self._end_editing()
        self.viewing.close()
        self.found.dismiss()
        self.conversation.begin()
        self.parts.side.talks.show_selected(0)
        self._show_idle()
        self.parts.show_results()
        if self.isVisible():
            self.box.setFocus()

    def take_question(self) -> None:
        """Ready to be typed into, from wherever in the page the keys were."""
        self.parts.table_button.setChecked(False)
        self.box.setFocus()

    def ask(self, question: str) -> None:
        """Ask this, after the turns that are shown or in the place of the one that is edited. One
        that still runs is stopped first: its turn says so, and this one goes on from it."""
        question = question.strip()
        if not question or not self._matter:
            self.box.setFocus()
            return
        try:
            cleaned(question)
        except UsageError as error:
            # The words stay where they can be shortened.
            self.notice.show_error(error)
            return
        edited = self._editing
        self.box.put("")
        self._end_editing()
        if edited is not None:
            self._ask_in_place(edited, question)
        elif self._asking is not None:
            self._next.append(question)
            self.stop()
        else:
            self._ask(question, self.talk.last_kept())

    def ask_again(self, turn: TurnView) -> None:
        """Ask a turn's question anew, in its place."""
        self._end_editing()
        self._ask_in_place(turn, turn.question)

    def _ask_in_place(self, turn: TurnView, question: str) -> None:
        """What followed the turn stays in its own branch."""
        before = self.talk.kept_before(turn)
        self._abandon()
        self.talk.cut_after(before)
        self._ask(question, before)

    def _ask(self, question: str, after: int | None) -> None:
        self._abandon()
        self.parts.table_button.setChecked(False)
        self.viewing.close()
        self.found.dismiss()
        self.notice.dismiss()
        self.parts.show_results()
        asking = Asking(
            self._workspace,
            self._jobs,
            question,
            self._matter,
            use_model=not self.card.evidence_only.isChecked(),
            scope=self.filtering.scope(),
            talk=self.conversation.talk or None,
            after=after,
            parent=self,
        )
        self._asking = asking
        asking.ended.connect(self._on_ended)
        self.results.show_asking(asking, self._facts.documents)
        self.card.set_running(True)
        self._tell_talk()
        asking.start()

    def stop(self) -> None:
        """Stop the question that runs; what was found stays."""
        if self._asking is not None:
            self._asking.stop()
            self.card.set_stopping()

    def _abandon(self) -> None:
        if self._asking is not None:
            for turn in self.talk.turns:
                turn.drop()
            self._asking.abandon()
            self._asking = None
        self._next = []
        self.card.set_running(False)

    def _on_ended(self) -> None:
        asking = self._asking
        if asking is None:
            return
        self._asking = None
        self.card.set_running(False)
        self.results.show_ended()
        if asking.answer is not None and asking.talk:
            self.conversation.answered(asking.talk, asking.asked)
            self.parts.side.talks.show_selected(asking.talk)
        if asking.answer is not None:
            self.parts.side.talks.refresh()
        self._ask_next(asking.asked)
        asking.deleteLater()

    def _ask_next(self, asked: int | None) -> None:
        """What was typed while it ran. Of several each is asked, and stopped for the next: all
        stand in the conversation, and any can be asked again."""
        if self._next:
            question, *rest = self._next
            self._ask(question, asked or self.talk.last_kept())
            self._next = rest
            if rest:
                self.stop()

    def _on_edit(self, turn: TurnView) -> None:
        self._editing = turn
        self.box.put(turn.question)
        self.card.show_editing(turn.question)
        self.box.setFocus()

    def _end_editing(self) -> None:
        self._editing = None
        self.card.show_editing("")

    # ------------------------------------------------------------------------------ conversations

    def _on_row(self, row: Row) -> None:
        self._abandon()
        self._end_editing()
        self.viewing.close()
        self.notice.dismiss()
        self.parts.show_results()
        self.talk.clear()
        self.parts.side.talks.show_selected(row.talk, row.asked)
        self.conversation.open(row.talk, row.asked)

    def _on_talk(self, at: int) -> None:
        """The conversation was read."""
        path = self.conversation.path
        if not path:
            if self._asking is None:
                self.begin()
            return
        self.talk.show_path(path, self.conversation.turns, at)
        if self.talk.turns:
            self.results.show_talk()
            self.results.follow()
        self._tell_talk()

    def _on_removed(self, talks: list[int]) -> None:
        if self.conversation.talk in talks:
            self.begin()

    def _on_branch(self, turn: TurnView, step: int) -> None:
        self._abandon()
        self.conversation.show_beside(turn.asked_id, step)

    def _tell_talk(self) -> None:
        self.card.set_follow_up(follow_up=bool(self.talk.turns))
        self.parts.new_button.setEnabled(bool(self.talk.turns))

    def _show_idle(self) -> None:
        self.results.show_nothing(self._facts.documents, self._facts.examples)
        self._tell_talk()

    def _on_error(self, error: DesktopError) -> None:
        self.notice.show_error(error)

    # ------------------------------------------------------------------------------------ viewer

    def open_source(self, number: int) -> None:
        """Open the source with this number of the current turn."""
        index = self.results.index_of(number)
        if index >= 0:
            self.viewing.show_citation(self.results.citations, index)

    def _on_shown(self, number: int) -> None:
        if not self.parts.is_table:
            self.results.mark(number, reveal=number > 0)

    def _on_finding(self, finding: Finding) -> None:
        if finding.citations and self.results.index_of(finding.citations[0]) >= 0:
            self.open_source(finding.citations[0])
        elif finding.state is FindingState.UNREADABLE:
            self.document_row_requested.emit(finding.doc)
        else:
            self.viewing.show_document(finding.document_id)

    def ask_about(self, passage: PassageChosen) -> None:
        """The next questions are about this passage only."""
        self.viewing.close_if_alone()
        self.parts.table_button.setChecked(False)
        self.filtering.look_at_passage(
            (passage.document_id, passage.name), (passage.start, passage.end), passage.words
        )
        self.parts.show_results()
        self.box.setFocus()

    def _on_cell(self, cell: Cell) -> None:
        self.viewing.show_citation(cell.citations, 0)

    def _on_viewer_closed(self) -> None:
        if self.parts.is_table:
            self.review.table.view.setFocus()
        else:
            (self.viewing.take_opener() or self.box).setFocus()

    # ------------------------------------------------------------------------------------- events

    def _on_escape(self) -> None:
        if self.parts.is_table:
            self._on_escape_of_table()
        elif self.found.isVisible():
            self.found.dismiss()
        elif self._asking is not None:
            self.stop()
        elif self.filtering.is_open:
            self.filtering.close()
        elif self._editing is not None:
            self._end_editing()
        elif self.parts.is_over:
            self.parts.show_results()
        else:
            self.viewing.close()

    def _on_escape_of_table(self) -> None:
        if self.viewing.is_open:
            self.viewing.close()
        else:
            self.review.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape stops, or closes the document; a digit opens the source of that number."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_escape()
        elif self.parts.is_table:
            super().keyPressEvent(event)
        elif event.text().isdecimal() and event.text() != "0" and not event.modifiers():
            with by_keys(QApplication.focusWidget()):
                self.open_source(int(event.text()))
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Ready to be typed into."""
        super().showEvent(event)
        self.box.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing hangs over another page."""
        self.found.dismiss()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the width there is."""
        super().resizeEvent(event)
        self.viewing.fit()
        self.parts.arrange()
        self._live.follow()

    # ---------------------------------------------------------------------------------- building

    def _connect(self) -> None:
        self._read.done.connect(self._on_facts)
        self._read.failed.connect(self._on_error)
        self.card.asked.connect(self.ask)
        self.card.stop_asked.connect(self.stop)
        self.card.models_asked.connect(self.models_requested)
        self.card.editing_ended.connect(self._end_editing)
        self.box.escaped.connect(self._on_escape)
        self.found.chosen.connect(self.viewing.show_passage)
        self.evidence.opened.connect(self.open_source)
        self.empty.example_chosen.connect(self.ask)
        self.empty.documents_asked.connect(self.documents_requested)
        self.talk.made.connect(self._on_turn)
        # Who asks will look at what is cited.
        self.talk.made.connect(self.viewing.prepare)
        self.viewing.shown.connect(self._on_shown)
        self.viewing.closed.connect(self._on_viewer_closed)
        self.viewing.passage_asked.connect(self.ask_about)
        self.review.cell_opened.connect(self._on_cell)
        self.review.document_opened.connect(self.viewing.show_document)
        self._connect_conversations()

    def _connect_conversations(self) -> None:
        self.conversation.changed.connect(self._on_talk)
        self.conversation.failed.connect(self._on_error)
        self.conversation.written.connect(self.parts.side.talks.refresh)
        self.parts.new_button.clicked.connect(self.begin)
        self.history.chosen.connect(self._on_row)
        self.parts.side.talks.removed.connect(self._on_removed)

    def _on_turn(self, turn: TurnView) -> None:
        """A turn was made: hear what is asked of it."""
        turn.citation_clicked.connect(self.open_source)
        turn.finding_opened.connect(self._on_finding)
        turn.document_asked.connect(self.document_row_requested)
        turn.ask_again.connect(lambda: self.ask_again(turn))
        turn.edit_asked.connect(lambda: self._on_edit(turn))
        turn.branch_asked.connect(lambda step: self._on_branch(turn, step))
        self.turn_actions.connect_turn(turn)
        self.recording.connect_turn(turn)
