"""The Ask page: a question, the evidence, the answer, and the documents they stand in."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.documents import Passage
from desktop.errors import DesktopError
from desktop.gui import icons
from desktop.gui.ask.asking import Asking
from desktop.gui.ask.filtering import Filtering
from desktop.gui.ask.found_list import FoundList, found_text
from desktop.gui.ask.history_panel import HistoryPanel
from desktop.gui.ask.matter_facts import MatterFacts, reading
from desktop.gui.ask.question_card import QuestionCard
from desktop.gui.ask.removing import RemovingQuestions
from desktop.gui.ask.results import Results
from desktop.gui.jobs import Jobs
from desktop.gui.viewer.viewer import DocumentViewer
from desktop.gui.widgets.latest import Latest
from desktop.gui.widgets.notice import Notice

if TYPE_CHECKING:
    from desktop.vault.history import Asked
    from desktop.workspace import Workspace

# From this width of the pane on there is room for the history beside what came of a question, and
# from this width without it for the evidence beside the answer; else it stands below.
_HISTORY_FROM = 880
_COLUMNS_FROM = 640
_HISTORY_WIDTH = 224


class AskPage(QWidget):
    """Forwards questions to the workspace and shows what comes back."""

    documents_requested = Signal()
    models_requested = Signal()

    def __init__(self, workspace: "Workspace", jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._matter = ""
        self._facts = MatterFacts("", 0, (), True, ())
        self._asking: Asking | None = None
        self._shown_citation = 0
        self._read = Latest(jobs, self.tr("Reading the history"), self)
        self.card = QuestionCard(self)
        self.box = self.card.box
        self.filtering = Filtering(workspace, jobs, self.card, self)
        self.notice = Notice(self)
        self.history_button = QToolButton(self)
        self.history = HistoryPanel(self)
        self.removing = RemovingQuestions(workspace, jobs, self.notice, self)
        self.results = Results(self)
        self.answer = self.results.answer
        self.evidence = self.results.evidence
        self.empty = self.results.empty
        self._viewer: DocumentViewer | None = None
        self._panes = QSplitter(Qt.Orientation.Horizontal, self)
        self._build()
        self.found = FoundList(workspace, jobs, self)
        self._connect()
        self._show_idle()

    # ---------------------------------------------------------------------------------- matter

    def set_matter(self, matter: str) -> None:
        """Turn to another matter. What runs for the one before is ended."""
        if matter != self._matter:
            self._matter = matter
            self._abandon()
            self._close_viewer()
            self.found.dismiss()
            self.notice.dismiss()
            self._facts = MatterFacts(matter, 0, (), True, ())
            self.history.show_history(())
            self.filtering.set_matter(matter)
            self._show_idle()
        self.refresh()

    def refresh(self) -> None:
        """Read again what was asked and how many documents there are."""
        if self._matter:
            self._read.run(reading(self._workspace, self._matter))
            self.filtering.refresh()

    @property
    def matter(self) -> str:
        """The matter that questions are about."""
        return self._matter

    @property
    def asking(self) -> Asking | None:
        """The question that runs, or None."""
        return self._asking

    def _on_facts(self, facts: MatterFacts) -> None:
        if facts.matter != self._matter:
            return
        self._facts = facts
        self.history.show_history(facts.history)
        shown = self.answer.answer
        if shown is not None:
            self.history.select(next((a.id for a in facts.history if a.answer == shown), 0))
        self.empty.show_state(facts.documents, facts.examples)
        self.card.set_has_model(facts.has_model)

    # ------------------------------------------------------------------------------------ asking

    def ask(self, question: str) -> None:
        """Ask this; a question that still runs is ended and no longer heard."""
        question = question.strip()
        if not question or not self._matter:
            self.box.setFocus()
            return
        self._abandon()
        self._close_viewer()
        self.found.dismiss()
        self.notice.dismiss()
        self.history.clear_selection()
        self.box.put("")
        use_model = not self.card.evidence_only.isChecked()
        asking = Asking(
            self._workspace,
            self._jobs,
            question,
            self._matter,
            use_model=use_model,
            scope=self.filtering.scope(),
            parent=self,
        )
        self._asking = asking
        asking.evidence_found.connect(self._on_evidence)
        asking.ended.connect(self._on_ended)
        self.results.show_asking(asking, self._facts.documents)
        self.card.set_running(True)
        asking.start()

    def stop(self) -> None:
        """Stop the question that runs; what was found stays."""
        if self._asking is not None:
            self._asking.stop()
            self.card.set_stopping()

    def _abandon(self) -> None:
        if self._asking is not None:
            self._asking.abandon()
            self._asking = None
        self.card.set_running(False)

    def _on_evidence(self) -> None:
        if self._asking is not None:
            self.results.show_evidence(self._asking)

    def _on_ended(self) -> None:
        asking = self._asking
        if asking is None:
            return
        self._asking = None
        self.card.set_running(False)
        self.results.show_ended(asking)
        if asking.answer is not None:
            self.refresh()
        asking.deleteLater()

    # ----------------------------------------------------------------------------------- history

    def _on_history(self, asked: "Asked") -> None:
        self._abandon()
        self._close_viewer()
        self.notice.dismiss()
        self.results.show_answer(asked.answer)

    def _on_removed(self, ids: list[int]) -> None:
        gone = [each.answer for each in self._facts.history if each.id in ids]
        if self.answer.answer in gone:
            self._show_idle()

    def _on_error(self, error: DesktopError) -> None:
        self.notice.show_error(error)

    # ------------------------------------------------------------------------------------ viewer

    def _on_citation(self, number: int) -> None:
        index = self.results.index_of(number)
        if index >= 0:
            self._open_viewer()
            self.viewer.show_citations(self.results.citations, index)

    def _on_citation_shown(self, number: int) -> None:
        self._shown_citation = number
        self.evidence.mark(number, reveal=True)

    def _on_citation_hovered(self, number: int) -> None:
        self.evidence.mark(number or self._shown_citation)

    def _on_passage(self, passage: Passage) -> None:
        self._open_viewer()
        self._shown_citation = 0
        self.evidence.mark(0)
        self.viewer.show_passage(
            passage.document_id, passage.page, *passage.found, found_text(passage)
        )

    @property
    def viewer(self) -> DocumentViewer:
        """The viewer, built when it is first needed."""
        if self._viewer is None:
            self._viewer = DocumentViewer(self._workspace, self._jobs, self)
            self._viewer.hide()
            self._viewer.closed.connect(self._close_viewer)
            self._viewer.citation_shown.connect(self._on_citation_shown)
            self._panes.addWidget(self._viewer)
            self._panes.setStretchFactor(1, 1)
        return self._viewer

    def _viewing(self) -> bool:
        return self._viewer is not None and not self._viewer.isHidden()

    def _open_viewer(self) -> None:
        if self.viewer.isHidden():
            self.viewer.show()
            width = self._panes.width()
            self._panes.setSizes([width * 2 // 5, width * 3 // 5])
            self._arrange()
        self.viewer.setFocus()

    def _close_viewer(self) -> None:
        if self._viewing():
            self.viewer.hide()
            self.viewer.release()
            self._shown_citation = 0
            self.evidence.mark(0)
            self._arrange()
            self.box.setFocus()

    # ------------------------------------------------------------------------------------ typing

    def _on_typed(self) -> None:
        text = self.box.question()
        asked = self.answer.answer.question if self.answer.answer is not None else ""
        if self._asking is None and text != asked and self.box.hasFocus() and self._matter:
            self._place_found()
            self.found.type(text, self._matter, self.filtering.filters.scope())
        else:
            self.found.dismiss()

    def _place_found(self) -> None:
        corner = self.card.mapTo(self, QPoint(0, self.card.height() + 4))
        self.found.place(corner, self.card.width())

    def _on_box_left(self) -> None:
        if not self.found.view.hasFocus():
            self.found.dismiss()

    # ------------------------------------------------------------------------------------- state

    def _show_idle(self) -> None:
        self.results.show_nothing(self._facts.documents, self._facts.examples)

    def _on_edit(self, question: str) -> None:
        self.box.put(question)
        self.box.setFocus()

    def _on_escape(self) -> None:
        if self.found.isVisible():
            self.found.dismiss()
        elif self._asking is not None:
            self.stop()
        elif self.filtering.is_open:
            self.filtering.close()
        else:
            self._close_viewer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape stops, or closes the document."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_escape()
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
        self._arrange()
        if self.found.isVisible():
            self._place_found()

    def _arrange(self) -> None:
        """Side by side what there is room for."""
        room = self._panes.sizes()[0] if self._viewing() else self.width()
        has_room = room >= _HISTORY_FROM
        with_history = self.history_button.isChecked() and has_room
        self.history.setVisible(with_history)
        self.history_button.setEnabled(has_room)
        self.results.set_tight(room - (_HISTORY_WIDTH if with_history else 0) < _COLUMNS_FROM)

    # ---------------------------------------------------------------------------------- building

    def _connect(self) -> None:
        self._read.done.connect(self._on_facts)
        self._read.failed.connect(self._on_error)
        self.card.asked.connect(self.ask)
        self.card.stop_asked.connect(self.stop)
        self.card.models_asked.connect(self.models_requested)
        self.box.escaped.connect(self._on_escape)
        self.box.textChanged.connect(self._on_typed)
        self.box.down_pressed.connect(self.found.take_focus)
        self.box.left.connect(self._on_box_left)
        self.filtering.changed.connect(self._on_typed)
        self.found.chosen.connect(self._on_passage)
        self.found.left.connect(self.box.setFocus)
        self.answer.citation_clicked.connect(self._on_citation)
        self.answer.citation_hovered.connect(self._on_citation_hovered)
        self.answer.ask_again.connect(self.ask)
        self.answer.edit_asked.connect(self._on_edit)
        self.evidence.opened.connect(self._on_citation)
        self.empty.example_chosen.connect(self.ask)
        self.empty.documents_asked.connect(self.documents_requested)
        self.history.chosen.connect(self._on_history)
        self.history.remove_asked.connect(self.removing.ask)
        self.removing.begun.connect(self._on_removed)
        self.removing.ended.connect(self.refresh)
        self.history_button.toggled.connect(self._arrange)
        self._panes.splitterMoved.connect(self._arrange)

    def _build(self) -> None:
        self._panes.setChildrenCollapsible(False)
        self._panes.addWidget(self._left_pane())
        self._panes.setStretchFactor(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._panes)

    def _left_pane(self) -> QWidget:
        pane = QWidget(self)
        column = QVBoxLayout(pane)
        column.setContentsMargins(24, 16, 16, 8)
        column.setSpacing(12)
        column.addLayout(self._heading())
        column.addWidget(self.card)
        column.addWidget(self.notice)
        column.addWidget(self._lower(), 1)
        pane.setMinimumWidth(360)
        return pane

    def _heading(self) -> QHBoxLayout:
        title = QLabel(self.tr("Ask"), self)
        title.setProperty("role", "title")
        button = self.history_button
        button.setIcon(icons.icon("history", "muted"))
        button.setText(self.tr("History"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setCheckable(True)
        button.setChecked(True)
        button.setToolTip(self.tr("Show what was asked before"))
        button.setAccessibleName(self.tr("Show what was asked before"))
        row = QHBoxLayout()
        row.addWidget(title, 1)
        row.addWidget(button)
        return row

    def _lower(self) -> QWidget:
        lower = QWidget(self)
        row = QHBoxLayout(lower)
        row.setContentsMargins(0, 0, 0, 8)
        row.setSpacing(12)
        row.addWidget(self.history)
        row.addWidget(self.results, 1)
        self.history.setFixedWidth(_HISTORY_WIDTH)
        return lower
