"""One question and what came of it: stages, the text, how far it can be relied on."""

from collections.abc import Collection

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.documents import Answer
from desktop.gui import icons
from desktop.gui.ask import answer_text
from desktop.gui.ask.answer_lines import (
    CoverageLine,
    DoubtLine,
    state_of,
    timings,
    wrapped_label,
)
from desktop.gui.ask.answer_view import AnswerView
from desktop.gui.ask.asking import Asking, State
from desktop.gui.widgets.badge import Badge
from desktop.gui.widgets.clipboard import copy_text
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.spinner import Spinner
from desktop.gui.widgets.throttle import Throttle

_REPAINT_MS = 50
_CLOCK_MS = 200
# A stage is said with its time once it takes longer than anyone would not notice.
_SAY_SECONDS_AFTER = 1.0


class AnswerPanel(QScrollArea):
    """Shows a running question, or an answer that is complete."""

    citation_clicked = Signal(int)
    citation_hovered = Signal(int)
    ask_again = Signal(str)
    edit_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer: Answer | None = None
        self._asking: Asking | None = None
        self._documents = 0
        self._question = wrapped_label(self, "heading")
        self._stage = QLabel(self)
        self._stage.setProperty("role", "muted")
        self._spinner = Spinner(18, self)
        self.badge = Badge(self)
        self.notice = Notice(self)
        self.view = AnswerView(self)
        self.doubt = DoubtLine(self)
        self.coverage = CoverageLine(self)
        self._timings = wrapped_label(self, "caption")
        self._copied = QLabel(self)
        self._copied.setProperty("role", "muted")
        self._draw = Throttle(_REPAINT_MS, self._draw_stream, self)
        self._clock = QTimer(self)
        self._clock.setInterval(_CLOCK_MS)
        self._clock.timeout.connect(self._say_stage)
        self._forget_copied = QTimer(self)
        self._forget_copied.setSingleShot(True)
        self._forget_copied.setInterval(3000)
        self._forget_copied.timeout.connect(self._copied.clear)
        self._build()
        self.view.citation_clicked.connect(self.citation_clicked)
        self.view.citation_hovered.connect(self.citation_hovered)

    @property
    def stage_text(self) -> str:
        """What is said of a running question."""
        return self._stage.text()

    # -------------------------------------------------------------------------------- showing

    def show_asking(self, asking: Asking, documents: int) -> None:
        """Follow a question; ``documents`` is how many are searched."""
        self._reset(asking.question)
        self._asking, self._documents = asking, documents
        asking.changed.connect(self._say_stage)
        asking.text_grew.connect(self._draw.request)
        self._set_running(True)
        self._say_stage()

    def show_ended(self) -> None:
        """The question that was followed has ended: show how."""
        asking = self._asking
        if asking is None:
            return
        self._draw.drop()
        self._asking = None
        self._set_running(False)
        if asking.answer is not None:
            self.show_answer(asking.answer)
            self._announce(f"{self.badge.text}. {asking.answer.text}")
            return
        self._show_unchecked(asking)
        if asking.state is State.FAILED and asking.error is not None:
            self.badge.show_state("danger", self.tr("Not answered"), "state-failed")
            self.notice.show_error(asking.error)
        else:
            self.badge.show_state("muted", self.tr("Stopped"), "stop")
        self.badge.show()
        self._announce(self.badge.text)
        self._again_row.show()

    def _announce(self, words: str) -> None:
        """A screen reader says it, although the focus is elsewhere."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def show_answer(self, answer: Answer) -> None:
        """Show a checked answer: it replaces whatever was streamed."""
        self._reset(answer.question)
        self.answer = answer
        self._set_running(False)
        numbers = {citation.n for citation in answer.citations}
        self.view.show_text(answer.text, numbers, answer.unsupported)
        self.view.setVisible(bool(answer.text))
        tone, words, sign = state_of(answer)
        self.badge.show_state(tone, self.tr(words), sign)
        self.badge.show()
        self.doubt.say(answer_text.caution_line(answer))
        self.coverage.show_coverage(answer)
        self._timings.setText(timings(answer))
        self._timings.setVisible(bool(self._timings.text()))
        self.copy.show()
        self._again_row.show()

    def clear(self) -> None:
        """Show nothing."""
        self._reset("")
        self._set_running(False)

    # -------------------------------------------------------------------------------- running

    def _reset(self, question: str) -> None:
        self.answer = None
        self._asking = None
        self._draw.drop()
        self._question.setText(question)
        self._question.setVisible(bool(question))
        self.view.show_text("", ())
        self.view.hide()
        self.badge.hide()
        self.doubt.say("")
        self.coverage.hide()
        self._timings.hide()
        self._copied.clear()
        self.copy.hide()
        self._again_row.hide()
        self.notice.dismiss()

    def _set_running(self, running: bool) -> None:
        self._spinner.setVisible(running)
        self._stage.setVisible(running)
        if running:
            self._clock.start()
        else:
            self._clock.stop()

    def _say_stage(self) -> None:
        asking = self._asking
        if asking is None:
            return
        words = self._stage_words(asking)
        if asking.seconds >= _SAY_SECONDS_AFTER:
            words += self.tr("  {seconds} s").format(seconds=int(asking.seconds))
        if words != self._stage.text():
            self._stage.setText(words)

    def _stage_words(self, asking: Asking) -> str:
        if asking.state is State.STOPPING:
            return self.tr("Stopping…")
        if asking.stage == "searching":
            if asking.scope is not None:
                return self.tr("Searching what the filters leave…")
            if self._documents == 1:
                return self.tr("Searching 1 document…")
            return self.tr("Searching {count} documents…").format(count=self._documents)
        if asking.stage == "reading":
            return self.tr("Reading the evidence…")
        if asking.stage == "writing":
            return self.tr("Writing…")
        return self.tr("Waiting for the model…")

    def _draw_stream(self) -> None:
        asking = self._asking
        if asking is not None and asking.text:
            numbers: Collection[int] = {citation.n for citation in asking.citations}
            self.view.show_text(asking.text, numbers, faint=True)
            self.view.show()

    def _show_unchecked(self, asking: Asking) -> None:
        """What was written before the end stays, but said to be what it is."""
        if not asking.text:
            return
        numbers = {citation.n for citation in asking.citations}
        self.view.show_text(asking.text, numbers, faint=True)
        self.view.show()
        self.doubt.say(self.tr("This text was not finished, and it was not checked."))

    # -------------------------------------------------------------------------------- actions

    def _on_copy(self) -> None:
        if self.answer is not None:
            copy_text(answer_text.as_text(self.answer))
            self._copied.setText(self.tr("Copied with its sources"))
            self._forget_copied.start()

    def _on_again(self) -> None:
        self.ask_again.emit(self._question.text())

    def _on_edit(self) -> None:
        self.edit_asked.emit(self._question.text())

    # ------------------------------------------------------------------------------- building

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Question and answer"))
        inside = QWidget(self)
        inside.setObjectName("scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 14, 16)
        column.setSpacing(10)
        column.addWidget(self._question)
        column.addLayout(self._state_row())
        column.addWidget(self.notice)
        column.addWidget(self.view)
        column.addWidget(self.doubt)
        column.addSpacing(4)
        self._again_row = self._buttons()
        column.addWidget(self._again_row)
        column.addWidget(self.coverage)
        column.addWidget(self._timings)
        column.addStretch(1)
        self.setWidget(inside)
        self.clear()

    def _state_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._spinner)
        row.addWidget(self._stage)
        row.addWidget(self.badge)
        row.addStretch(1)
        return row

    def _buttons(self) -> QWidget:
        bar = QWidget(self)
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.copy = _quiet(
            bar, "copy", self.tr("Copy"), self.tr("Copy the answer with its sources")
        )
        self.again = _quiet(
            bar, "refresh", self.tr("Ask again"), self.tr("Ask this question again")
        )
        self.edit = _quiet(bar, "draft", self.tr("Edit"), self.tr("Change the question"))
        self.copy.clicked.connect(self._on_copy)
        self.again.clicked.connect(self._on_again)
        self.edit.clicked.connect(self._on_edit)
        for button in (self.copy, self.again, self.edit):
            row.addWidget(button)
        row.addWidget(self._copied)
        row.addStretch(1)
        return bar


def _quiet(parent: QWidget, drawing: str, text: str, name: str) -> QToolButton:
    button = QToolButton(parent)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setIcon(icons.icon(drawing, "muted"))
    button.setText(text)
    button.setToolTip(name)
    button.setAccessibleName(name)
    return button
