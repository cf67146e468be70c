"""What came of the questions: the conversation and the evidence of one turn, or what to do before
there is any."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from desktop.documents import AnswerKind, AnswerStatus, Citation
from desktop.gui.ask.answer_text import cited_numbers
from desktop.gui.ask.asking import Asking
from desktop.gui.ask.cards import EvidencePanel
from desktop.gui.ask.empty_state import EmptyState
from desktop.gui.ask.talk_view import TalkView
from desktop.gui.ask.turn import TurnView
from desktop.gui.widgets.directions import margins
from desktop.gui.widgets.fonts import scaled
from desktop.gui.widgets.stack import Stack

# From this width on there is room for a table of documents and for cards.
_TABLE_AND_CARDS_FROM = 1100


class Results(Stack):
    """Keeps answer and evidence in step: a number means the same quote in both."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.citations: tuple[Citation, ...] = ()
        self._tight = False
        self._shown = 0
        self.talk = TalkView(self)
        self.evidence = EvidencePanel(self)
        self.empty = EmptyState(self)
        card = QFrame(self)
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(margins(self, 14, 8, 4, 4))
        inside.addWidget(self.talk)
        self._columns = QWidget(self)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._columns)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)
        self._layout.addWidget(card, 5)
        self._layout.addWidget(self.evidence, 3)
        self.addWidget(self.empty)
        self.addWidget(self._columns)
        self.talk.made.connect(self._on_made)
        self.talk.current_changed.connect(self.follow)
        self.evidence.pointed.connect(self._on_pointed)

    @property
    def turn(self) -> TurnView | None:
        """The turn whose evidence is shown."""
        return self.talk.current

    def set_tight(self, tight: bool) -> None:
        """The evidence below the answer instead of beside it."""
        self._tight = tight
        directions = QBoxLayout.Direction
        self._layout.setDirection(directions.TopToBottom if tight else directions.LeftToRight)
        self._show_evidence()

    def show_nothing(self, documents: int, examples: Sequence[str]) -> None:
        """Nothing was asked."""
        self.talk.clear()
        self.follow()
        self.empty.show_state(documents, examples)
        self.setCurrentWidget(self.empty)

    def show_talk(self) -> None:
        """There are turns."""
        self.setCurrentWidget(self._columns)

    def show_asking(self, asking: Asking, documents: int) -> TurnView:
        """Follow a question; its evidence comes before its text."""
        turn = self.talk.add_asking(asking, documents)
        asking.evidence_found.connect(self.follow)
        asking.document_asked.connect(self.follow)
        self.show_talk()
        return turn

    def show_ended(self) -> None:
        """The question that was followed has ended."""
        for turn in self.talk.turns:
            turn.show_ended()
        self.follow()

    def index_of(self, number: int) -> int:
        """The place of a citation among those that are shown, or -1."""
        return next((i for i, each in enumerate(self.citations) if each.n == number), -1)

    def mark(self, number: int, *, reveal: bool = False) -> None:
        """Show which source the viewer is at, in the answer and among the cards; 0 is none."""
        self._shown = number
        self.evidence.mark(number, reveal=reveal)
        if self.turn is not None:
            self.turn.view.set_hot(number)

    def follow(self) -> None:
        """Show the evidence of the current turn."""
        turn = self.talk.current
        self.citations = turn.citations if turn is not None else ()
        headings = turn.headings if turn is not None else ()
        self.evidence.show_citations(self.citations, headings)
        used, note = {citation.n for citation in self.citations}, ""
        answer = turn.answer if turn is not None else None
        if answer is not None:
            if not self.citations:
                note = self.tr("There is no passage to show.")
            missing = answer.status is AnswerStatus.NOT_FOUND
            if missing and self.citations:
                note = self.tr("The nearest passages. None of them answers the question.")
            used = (cited_numbers(answer) or used) if not missing else used
        self.evidence.show_used(used, note)
        self._show_evidence()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The room decides what stands beside what."""
        super().resizeEvent(event)
        self._show_evidence()

    def _show_evidence(self) -> None:
        """A table has its sources in its rows, and needs the width."""
        turn = self.talk.current
        surveyed = turn is not None and (
            turn.has_table or (turn.answer is not None and turn.answer.kind is AnswerKind.SURVEYED)
        )
        if self._tight:
            shown = bool(self.citations) and not surveyed
        else:
            # It keeps its room while a question runs: a new width breaks all lines anew.
            wide = self.width() >= scaled(self, _TABLE_AND_CARDS_FROM)
            shown = turn is not None and (wide or not surveyed)
        self.evidence.setVisible(shown)

    def _on_made(self, turn: TurnView) -> None:
        turn.citation_hovered.connect(self._on_hovered)

    def _on_hovered(self, number: int) -> None:
        turn = self.sender()
        if turn is self.talk.current:
            self.evidence.mark(number or self._shown)

    def _on_pointed(self, number: int) -> None:
        if self.turn is not None:
            self.turn.view.set_hot(number or self._shown)
