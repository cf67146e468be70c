"""One question and what came of it: stages, the text, how far it can be relied on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop.documents import Answer, AnswerStatus, Citation
from desktop.events import DocumentAsked
from desktop.gui.ask import answer_wording, answer_words, copying
from desktop.gui.ask.answer_text import quotes_of
from desktop.gui.ask.asking import Asking, State
from desktop.gui.ask.stage_words import stage_words, unheard, whole_sentences
from desktop.gui.ask.turn_frame import TurnFrame
from desktop.gui.one_shot import one_shot
from desktop.gui.widgets.announce import announce
from desktop.gui.widgets.clipboard import copy_text
from desktop.gui.widgets.throttle import Throttle
from desktop.vault.desk.history import Verdict

if TYPE_CHECKING:
    from desktop.vault.desk.history import Asked

_REPAINT_MS = 50
_CLOCK_MS = 200
_COPIED_MS = 3000


class TurnView(TurnFrame):
    """Shows a running question, or an answer that is complete."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer: Answer | None = None
        self.asked: Asked | None = None
        self.citations: tuple[Citation, ...] = ()
        self.headings: tuple[str, ...] = ()
        self.question = ""
        self.asked_id = 0
        self._asking: Asking | None = None
        self._documents = 0
        self._said = 0
        self.badge = self.parts.badge
        self.view = self.parts.view
        self.doubt = self.parts.doubt
        self.coverage = self.parts.coverage
        self._draw = Throttle(_REPAINT_MS, self._draw_stream, self)
        self._clock = QTimer(self)
        self._clock.setInterval(_CLOCK_MS)
        self._clock.timeout.connect(self._say_stage)
        self._forget_copied = one_shot(self, _COPIED_MS, self.parts.copied.clear)
        self._connect()

    @property
    def stage_text(self) -> str:
        """What is said of a running question."""
        return self.parts.stage.text()

    # ------------------------------------------------------------------------------------ state

    # -------------------------------------------------------------------------------- showing

    def show_asking(self, asking: Asking, documents: int) -> None:
        """Follow a question; ``documents`` is how many are searched."""
        self._reset(asking.question)
        self._asking, self._documents, self._said = asking, documents, 0
        asking.changed.connect(self._say_stage)
        asking.text_grew.connect(self._draw.request)
        asking.evidence_found.connect(self._on_evidence)
        asking.document_asked.connect(self._on_document)
        self._set_running(True)
        self._say_stage()

    def show_ended(self) -> None:
        """The question that was followed has ended: show how."""
        asking = self._asking
        if asking is None:
            return
        self._draw.drop()
        self._asking = None
        if asking.answer is not None:
            told = answer_wording.shown(asking.answer).text
            left = unheard(asking.text, self._said, told)
            self._show(asking.answer, keep_headings=True)
            self.asked_id = asking.asked
            self.parts.set_kept(kept=asking.asked > 0)
            self._announce(self._spoken(asking.answer, left, whole=left == told))
            return
        self._set_running(False)
        self._show_unchecked(asking)
        if asking.state is State.FAILED and asking.error is not None:
            self.badge.show_state("danger", self.tr("Not answered"), "state-failed")
            self.notice.show_error(asking.error, (self.tr("Ask again"), self.ask_again.emit))
        else:
            self.badge.show_state("muted", self.tr("Stopped"), "stop")
        self.badge.show()
        self._announce(self.badge.text)
        self.parts.buttons.show()

    def show_asked(self, asked: "Asked") -> None:
        """Show an answer of before, or news of the one that is shown: a mark, an id."""
        if self.answer != asked.answer or self.question != asked.question:
            self._show(asked.answer)
            self.question = asked.question
            self.parts.question.setText(asked.question)
        self.asked = asked
        self.asked_id = asked.id
        self.parts.set_kept(kept=True)
        if asked.mark is not None or self.made("marks"):
            self.marks.show_mark(asked.mark)
        self.parts.show_mark(asked.mark)

    def set_branches(self, position: int, total: int) -> None:
        """Which of the questions asked in this place it is, from 1."""
        if total > 1 or self.made("branches"):
            self.branches.show_place(position, total)

    def drop(self) -> None:
        """Hear no more of the question that runs."""
        self._asking = None
        self._draw.drop()
        self._clock.stop()

    # ----------------------------------------------------------------------------- what it shows

    def _show(self, answer: Answer, *, keep_headings: bool = False) -> None:
        headings, before = self.headings, self.citations
        self._reset(answer.question)
        self.answer = answer
        self._set_running(False)
        missing = answer.status is AnswerStatus.NOT_FOUND
        self.citations = answer.citations or (answer.closest if missing else ())
        if not self.citations and missing:
            self.citations = before
        if keep_headings and len(headings) == len(self.citations):
            self.headings = headings
        numbers = {citation.n for citation in answer.citations}
        told = answer_wording.shown(answer)
        self.view.show_text(
            told.text, numbers, told.claims, quotes=quotes_of(answer), close=told.close
        )
        self.view.setVisible(bool(answer.text))
        self.parts.show_answer(answer)
        if answer.findings or self.made("findings"):
            self.findings.show_findings(answer.findings)
        if answer.understood:
            self.understood.setText(self.tr("Asked as: “{0}”").format(answer.understood))
            self.understood.show()
        if answer.computation is not None:
            self.computation.show_computation(answer.computation)
        if answer.replaced is not None:
            self.replaced.show_replaced(answer.replaced)
        if missing:
            self.nowhere.show_answer(answer)

    def _reset(self, question: str) -> None:
        self.answer = None
        self.asked = None
        self.asked_id = 0
        self.question = question
        self.citations, self.headings = (), ()
        self._asking = None
        self._draw.drop()
        self.view.show_text("", ())
        self.parts.reset(question)
        if self.made("findings"):
            self.findings.clear()
        if self.made("understood"):
            self.understood.hide()
        if self.made("computation"):
            self.computation.show_computation(None)
        if self.made("replaced"):
            self.replaced.show_replaced(None)
        if self.made("notice"):
            self.notice.dismiss()
        if self.made("marks"):
            self.marks.show_mark(None)
        if self.made("nowhere"):
            self.nowhere.hide()
        self.parts.record.setChecked(False)
        if self.made("record"):
            self.record.hide()

    def _set_running(self, running: bool) -> None:
        self.parts.spinner.setVisible(running)
        self.parts.stage.setVisible(running)
        if running:
            self._clock.start()
        else:
            self._clock.stop()

    def _on_evidence(self) -> None:
        if self._asking is not None:
            self.citations, self.headings = self._asking.citations, self._asking.headings

    def _on_document(self, event: DocumentAsked) -> None:
        if self._asking is not None:
            self.citations = self._asking.citations
            self.findings.add(event.finding, event.done, event.total)

    def _say_stage(self) -> None:
        asking = self._asking
        if asking is None:
            return
        words = stage_words(asking, self._documents)
        if words != self.parts.stage.text():
            spoken = words.split("…", 1)[0] != self.parts.stage.text().split("…", 1)[0]
            self.parts.stage.setText(words)
            if spoken:
                self._announce(words)

    def _draw_stream(self) -> None:
        asking = self._asking
        if asking is None or not asking.text:
            return
        numbers = {citation.n for citation in asking.citations}
        self.view.show_text(asking.text, numbers, faint=True)
        self.view.show()
        words, said = whole_sentences(asking.text, self._said)
        if words:
            self._announce(words if self._said else self.tr("Not checked yet: {0}").format(words))
            self._said = said

    def _show_unchecked(self, asking: Asking) -> None:
        """What was found and written before the end stays, but said to be what it is."""
        if asking.progress is not None:
            self.findings.show_stopped(asking.progress.total)
        if not asking.text:
            return
        numbers = {citation.n for citation in asking.citations}
        self.view.show_text(asking.text, numbers, faint=True)
        self.view.show()
        self.doubt.say(self.tr("This text was not finished, and it was not checked."))

    def _spoken(self, answer: Answer, text: str, *, whole: bool) -> str:
        """How far the answer can be relied on, its sources, and what of its text was not heard."""
        parts = [words for _, words, _ in answer_words.badges(answer)]
        if not whole and answer.unsupported:
            parts.append(answer_words.caution_line(answer))
        if sources := answer_words.sources_line(answer):
            parts.append(sources)
        return ". ".join((*parts, text) if text else parts)

    def _announce(self, words: str) -> None:
        """A screen reader says it, although the focus is elsewhere."""
        announce(self, words)

    # --------------------------------------------------------------------------------- actions

    def copy_answer(self) -> None:
        """Put the answer on the clipboard, with its sources."""
        if self.answer is not None:
            mark = self.asked.mark if self.asked is not None else None
            copy_text(copying.as_text(self.answer, mark), copying.as_html(self.answer, mark))
            self.parts.copied.setText(self.tr("Copied with its sources"))
            self._forget_copied.start()

    def _on_record(self, on: bool) -> None:
        if on or self.made("record"):
            self.record.setVisible(on)
        if on:
            self.record.initials.setFocus()
            self.record_asked.emit()

    def _connect(self) -> None:
        parts = self.parts
        self.view.citation_clicked.connect(self._on_citation)
        self.view.citation_hovered.connect(self.citation_hovered)
        self.view.touched.connect(self.touched)
        self.coverage.document_asked.connect(self.document_asked)
        parts.copy.clicked.connect(self.copy_answer)
        parts.again.clicked.connect(self.ask_again)
        parts.edit.clicked.connect(self.edit_asked)
        parts.verified.clicked.connect(lambda on: self.marks.choose(Verdict.VERIFIED, on=on))
        parts.wrong.clicked.connect(lambda on: self.marks.choose(Verdict.WRONG, on=on))
        parts.record.clicked.connect(self._on_record)
