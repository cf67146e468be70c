"""The widgets of one turn and how they stand; what they show is the turn's to say."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.documents import Answer
from desktop.gui.ask.answer_lines import DoubtLine, quiet_button
from desktop.gui.ask.answer_view import AnswerView
from desktop.gui.ask.answer_words import badges, caution_line, timings
from desktop.gui.ask.coverage_line import CoverageLine
from desktop.gui.widgets.badge import Badge
from desktop.gui.widgets.flow_layout import FlowLayout
from desktop.gui.widgets.spinner import Spinner
from desktop.gui.widgets.wrapped import wrapped_label
from desktop.vault.desk.history import Verdict

if TYPE_CHECKING:
    from desktop.vault.desk.history import Mark

_SLOTS = (
    *("branches", "understood", "notice", "computation", "findings", "replaced", "nowhere"),
    *("marks", "record"),
)
EDGE = 3
# Between buttons that belong together, in pixels.
_CLOSE = 2
"""The width of the line beside the turn whose evidence is shown."""


class Branches(QWidget):
    """Steps through the questions that were asked in one place: ``asked`` has -1 or 1."""

    asked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.back = quiet_button(self, "chevron-left", "", self.tr("The version before"))
        self.on = quiet_button(self, "chevron-right", "", self.tr("The next version"))
        self.words = QLabel(self)
        self.words.setProperty("role", "caption")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget in (self.back, self.words, self.on):
            row.addWidget(widget)
        self.back.clicked.connect(lambda: self.asked.emit(-1))
        self.on.clicked.connect(lambda: self.asked.emit(1))

    def show_place(self, position: int, total: int) -> None:
        """Which of how many, from 1; one alone has nothing to step through."""
        self.words.setText(self.tr("{position} of {total}").format(position=position, total=total))
        self.words.setAccessibleName(
            self.tr("Version {position} of {total} of this question").format(
                position=position, total=total
            )
        )
        self.back.setEnabled(position > 1)
        self.on.setEnabled(position < total)
        self.setVisible(total > 1)


class TurnParts:
    """Builds into ``turn`` what every turn has, and slots for what few have."""

    def __init__(self, turn: QFrame) -> None:
        self._turn = turn
        tr = turn.tr
        self.question = wrapped_label(turn, "heading")
        self.question.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.spinner = Spinner(18, turn)
        self.stage = QLabel(turn)
        self.stage.setProperty("role", "muted")
        self.kind = Badge(turn)
        self.badge = Badge(turn)
        self.mark_badge = Badge(turn)
        self.view = AnswerView(turn)
        self.doubt = DoubtLine(turn)
        self.coverage = CoverageLine(turn)
        self.timings = wrapped_label(turn, "caption")
        self.buttons = QWidget(turn)
        self.copied = QLabel(self.buttons)
        self.copied.setProperty("role", "muted")
        self.copy = quiet_button(
            self.buttons, "copy", tr("Copy"), tr("Copy the answer with its sources")
        )
        self.again = quiet_button(
            self.buttons, "refresh", tr("Ask again"), tr("Ask this question again")
        )
        self.edit = quiet_button(
            self.buttons, "draft", tr("Edit"), tr("Change the question and ask it in this place")
        )
        self.verified = quiet_button(
            self.buttons,
            "check",
            tr("Verified"),
            tr("Mark: I have checked this answer, and it is right"),
            checkable=True,
        )
        self.wrong = quiet_button(
            self.buttons,
            "close",
            tr("Wrong"),
            tr("Mark: I have checked this answer, and it is wrong"),
            checkable=True,
        )
        self.record = quiet_button(
            self.buttons,
            "export",
            tr("Record"),
            tr("Write a work record of this answer: sources, model, reviewer"),
            checkable=True,
        )
        self.slots = {name: QVBoxLayout() for name in _SLOTS}
        self._build()
        self.reset("")

    def reset(self, question: str) -> None:
        """Show the question alone."""
        self.question.setText(question)
        self._turn.setAccessibleName(question)
        self.doubt.say("")
        self.copied.clear()
        for widget in (
            self.view, self.kind, self.badge, self.mark_badge, self.coverage, self.timings,
            self.buttons, self.copy, self.verified, self.wrong, self.record,
        ):  # fmt: skip
            widget.hide()

    def show_answer(self, answer: Answer) -> None:
        """Show what stands around the text of every answer."""
        shown = badges(answer)
        for badge, said in zip((self.badge, self.kind), shown[::-1], strict=False):
            badge.show_state(*said)
            badge.show()
        self.doubt.say(caution_line(answer))
        self.coverage.show_coverage(answer)
        self.timings.setText(timings(answer))
        self.timings.setVisible(bool(self.timings.text()))
        self.buttons.show()
        self.copy.show()

    def set_kept(self, *, kept: bool) -> None:
        """Whether the vault keeps the answer: only then can it be marked."""
        self.verified.setVisible(kept)
        self.wrong.setVisible(kept)
        self.record.setVisible(kept)

    def show_mark(self, mark: "Mark | None") -> None:
        """Say it among the badges too."""
        if mark is not None:
            right = mark.verdict is Verdict.VERIFIED
            self.mark_badge.show_state(
                "success" if right else "danger",
                self._turn.tr("You verified it") if right else self._turn.tr("You marked it wrong"),
                "state-ready" if right else "state-failed",
            )
        self.mark_badge.setVisible(mark is not None)

    # -------------------------------------------------------------------------------- building

    def _build(self) -> None:
        column = QVBoxLayout(self._turn)
        column.setContentsMargins(EDGE + 11, 6, 0, 10)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.question, 1)
        head.addLayout(self.slots["branches"])
        column.addLayout(head)
        column.addLayout(self.slots["understood"])
        column.addWidget(self._state_row())
        column.addLayout(self.slots["notice"])
        column.addWidget(self.view)
        column.addLayout(self.slots["computation"])
        column.addLayout(self.slots["findings"])
        column.addWidget(self.doubt)
        column.addLayout(self.slots["replaced"])
        column.addLayout(self.slots["nowhere"])
        flow = FlowLayout(6, self.buttons)
        for group in ((self.copy, self.again, self.edit), (self.verified, self.wrong, self.record)):
            flow.addWidget(_Together(group, self.buttons))
        flow.addWidget(self.copied)
        column.addWidget(self.buttons)
        column.addLayout(self.slots["marks"])
        column.addLayout(self.slots["record"])
        column.addWidget(self.coverage)
        column.addWidget(self.timings)

    def _state_row(self) -> QWidget:
        """Badges in a line, or in two where there is no room."""
        holder = QWidget(self._turn)
        flow = FlowLayout(8, holder)
        for widget in (self.spinner, self.stage, self.kind, self.badge, self.mark_badge):
            flow.addWidget(widget)
        return holder


class _Together(QWidget):
    """Buttons that stay in one line, where their words have room in it."""

    def __init__(self, buttons: Sequence[QWidget], parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons = tuple(buttons)
        row = FlowLayout(_CLOSE, self)
        for button in buttons:
            row.addWidget(button)

    def sizeHint(self) -> QSize:
        """The one line."""
        hints = [each.sizeHint() for each in self._buttons if not each.isHidden()]
        wide = sum(hint.width() + _CLOSE for hint in hints) - _CLOSE
        return QSize(max(0, wide), max((hint.height() for hint in hints), default=0))
