"""The lines below an answer: how far it can be relied on, and what was searched."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop.documents import Answer, AnswerStatus
from desktop.gui import icons
from desktop.gui.ask import answer_text


class DoubtLine(QFrame):
    """Says in words what the marks in the text say by colour."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setProperty("tone", "warning")
        self._sign = QLabel(self)
        self._words = wrapped_label(self, "")
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return self._words.text()

    def say(self, words: str) -> None:
        """Say this; nothing hides the line."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self._sign.setPixmap(icons.pixmap("state-partial", 18, "warning", self.devicePixelRatioF()))
        self.setVisible(bool(words))


class CoverageLine(QWidget):
    """How much was searched; opens to name what could not be read, and why."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = wrapped_label(self, "caption")
        self.more = QToolButton(self)
        self.more.setCheckable(True)
        self.more.setIconSize(QSize(14, 14))
        self.more.setToolTip(self.tr("Show what could not be read"))
        self.more.setAccessibleName(self.tr("Show what could not be read"))
        self.more.toggled.connect(self._on_toggled)
        self.reasons = wrapped_label(self, "caption")
        self.reasons.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.more)
        row.addWidget(self.line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.reasons)

    def show_coverage(self, answer: Answer) -> None:
        """Say how much of the matter the answer rests on."""
        coverage = answer.coverage
        self.line.setText(answer_text.coverage_line(coverage))
        self.more.setVisible(bool(coverage.unreadable))
        self.reasons.setText(
            "\n".join(answer_text.unreadable_line(each) for each in coverage.unreadable)
        )
        self.more.setAccessibleDescription(self.reasons.text())
        self.more.setChecked(False)
        self._on_toggled(False)
        self.show()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The line opens it as the button does."""
        if not self.more.isHidden():
            self.more.toggle()

    def _on_toggled(self, opened: bool) -> None:
        self.more.setIcon(icons.icon("chevron-down" if opened else "chevron-right", "muted"))
        self.reasons.setVisible(opened)


def state_of(answer: Answer) -> tuple[str, str, str]:
    """Tone, words and sign of an answer's badge."""
    if answer.status is AnswerStatus.NOT_FOUND:
        return "muted", "Not in these documents", "search"
    if not answer.model:
        return "info", "Evidence only", "quote"
    if answer.status is AnswerStatus.SUPPORTED:
        # What was checked, and no more: a figure can stand in a quote and answer another question.
        return "info", "Figures match the quotes", "quote"
    return "warning", "Not all in the quotes", "state-partial"


def timings(answer: Answer) -> str:
    """How long it took, and who wrote: "Search 40 ms · Answer 6.2 s · Qwen2.5"."""
    names = {"search": "Search", "model": "Answer"}
    parts = [
        f"{name} {duration(answer.seconds[stage])}"
        for stage, name in names.items()
        if stage in answer.seconds
    ]
    return " · ".join(parts + ([answer.model] if answer.model else []))


def duration(seconds: float) -> str:
    """A time that a user can picture: "40 ms", "6.2 s", "2 min 5 s"."""
    if seconds < 1:
        return f"{round(seconds * 1000)} ms"
    if seconds < 100:
        return f"{seconds:.1f} s"
    return f"{int(seconds) // 60} min {int(seconds) % 60} s"


def wrapped_label(parent: QWidget, role: str) -> QLabel:
    """Plain text over as many lines as it needs."""
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        label.setProperty("role", role)
    return label
