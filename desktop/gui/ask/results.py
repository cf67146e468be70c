"""What came of a question: answer and evidence, or what to do before there is any."""

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QFrame, QStackedWidget, QVBoxLayout, QWidget

from desktop.documents import Answer, AnswerStatus, Citation
from desktop.gui.ask.answer_panel import AnswerPanel
from desktop.gui.ask.answer_text import cited_numbers
from desktop.gui.ask.asking import Asking
from desktop.gui.ask.cards import EvidencePanel
from desktop.gui.ask.empty_state import EmptyState


class Results(QStackedWidget):
    """Keeps answer and evidence in step: a number means the same quote in both."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.citations: tuple[Citation, ...] = ()
        self.answer = AnswerPanel(self)
        self.evidence = EvidencePanel(self)
        self.empty = EmptyState(self)
        card = QFrame(self)
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(18, 16, 4, 4)
        inside.addWidget(self.answer)
        self._columns = QWidget(self)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._columns)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)
        self._layout.addWidget(card, 3)
        self._layout.addWidget(self.evidence, 2)
        self.addWidget(self.empty)
        self.addWidget(self._columns)

    def set_tight(self, tight: bool) -> None:
        """The evidence below the answer instead of beside it."""
        directions = QBoxLayout.Direction
        self._layout.setDirection(directions.TopToBottom if tight else directions.LeftToRight)

    def show_nothing(self, documents: int, examples: Sequence[str]) -> None:
        """Nothing was asked."""
        self.answer.clear()
        self._show_citations((), ())
        self.empty.show_state(documents, examples)
        self.setCurrentWidget(self.empty)

    def show_asking(self, asking: Asking, documents: int) -> None:
        """Follow a question; its evidence comes before its text."""
        self._show_citations((), ())
        self.answer.show_asking(asking, documents)
        self.setCurrentWidget(self._columns)

    def show_evidence(self, asking: Asking) -> None:
        """The evidence of the question that is followed has come."""
        self._show_citations(asking.citations, asking.headings)

    def show_ended(self, asking: Asking) -> None:
        """The question that was followed has ended."""
        self.answer.show_ended()
        if asking.answer is not None:
            self._match_evidence(asking.answer)

    def show_answer(self, answer: Answer) -> None:
        """An answer of before."""
        self._show_citations(answer.citations, ())
        self.answer.show_answer(answer)
        self._match_evidence(answer)
        self.setCurrentWidget(self._columns)

    def index_of(self, number: int) -> int:
        """The place of a citation among those that are shown, or -1."""
        return next((i for i, each in enumerate(self.citations) if each.n == number), -1)

    def _match_evidence(self, answer: Answer) -> None:
        """Cards that were shown stay, if the answer's numbers mean the same quotes."""
        shown = {citation.n: citation for citation in self.citations}
        if any(shown.get(citation.n) != citation for citation in answer.citations):
            self._show_citations(answer.citations, ())
        note = ""
        if answer.status is AnswerStatus.NOT_FOUND and self.citations:
            note = self.tr("The nearest passages. None of them answers the question.")
        used = cited_numbers(answer)
        self.evidence.show_used(used or {each.n for each in answer.citations}, note)

    def _show_citations(self, citations: Sequence[Citation], headings: Sequence[str]) -> None:
        self.citations = tuple(citations)
        self.evidence.show_citations(citations, headings)
        self.evidence.show_used({citation.n for citation in citations})
        self.evidence.setVisible(bool(citations))
