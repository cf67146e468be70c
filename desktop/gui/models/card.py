"""One model of the list: what it is for, what it needs, whether it is what was published."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import DesktopError
from desktop.events import BytesProgress
from desktop.gui.models.facts import ModelRow, memory_verdict
from desktop.gui.widgets.badge import Badge
from desktop.gui.widgets.elided import ElidedLabel
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.scroll_page import muted
from desktop.gui.widgets.words import size_words

_STEPS = 1000


class ModelCard(QFrame):
    """``check_asked`` has the model's name."""

    check_asked = Signal(str)
    cancel_asked = Signal(str)

    def __init__(self, row: ModelRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.name = row.model.name
        self._title = ElidedLabel(self)
        self._title.setText(row.model.title)
        self._title.setProperty("role", "heading")
        self.active = Badge(self)
        self.verified = Badge(self)
        self._description = muted("", self)
        self._facts = muted("", self)
        self.check = QPushButton(self.tr("Check again"), self)
        # Most models of the list are not installed and can't be checked: these are made on demand.
        self._bar: QProgressBar | None = None
        self._notice: Notice | None = None
        self.bar_words = QLabel(self)
        self.bar_words.setProperty("role", "caption")
        self._checking = False
        self._build()
        self.show_model(row)
        self.check.clicked.connect(self._on_button)

    @property
    def bar(self) -> QProgressBar:
        """How far the check is."""
        if self._bar is None:
            self._bar = QProgressBar(self)
            self._bar.setRange(0, _STEPS)
            self._bar.setTextVisible(False)
            self._bar.setAccessibleName(
                self.tr("Checking the hash of {0}").format(self._title.text())
            )
            self._column.insertWidget(self._column.indexOf(self.bar_words), self._bar)
        return self._bar

    @property
    def notice(self) -> Notice:
        """Where the card says what a check found."""
        if self._notice is None:
            self._notice = Notice(self)
            self._column.addWidget(self._notice)
        return self._notice

    def show_model(self, row: ModelRow) -> None:
        """Bring state and button up to date."""
        model = row.model
        words = model.description
        if not model.runnable:
            words = f"{words} {model.reason}".strip()
        self._description.setText(words)
        self._description.setVisible(bool(self._description.text()))
        self._facts.setText(facts_words(row))
        self.active.show_state("info", self.tr("In use"), "check")
        self.active.setVisible(model.active)
        if not model.installed:
            self.verified.show_state("muted", self.tr("Not installed"))
        elif model.verified is None:
            self.verified.show_state("warning", self.tr("Not checked yet"), "state-waiting")
        elif model.verified:
            self.verified.show_state("success", self.tr("Verified"), "shield")
        else:
            self.verified.show_state("danger", self.tr("Not the published file"), "state-failed")
        self.check.setVisible(model.installed)
        if not self._checking:
            label = self.tr("Check again") if model.verified else self.tr("Check now")
            self.check.setText(label)

    def show_checking(self, progress: BytesProgress | None) -> None:
        """Show how far the hash is; None ends the showing."""
        self._checking = progress is not None
        if self._checking or self._bar is not None:
            self.bar.setVisible(self._checking)
        self.bar_words.setVisible(self._checking)
        self.check.setEnabled(True)
        self.check.setText(self.tr("Cancel") if self._checking else self.tr("Check again"))
        if progress is not None:
            share = progress.done / progress.total if progress.total else 0.0
            self.bar.setValue(round(share * _STEPS))
            self.bar_words.setText(
                self.tr("Checking hash: {0} of {1}").format(
                    size_words(progress.done), size_words(progress.total)
                )
            )

    def show_failed(self, error: DesktopError) -> None:
        """Say what the check found."""
        self.show_checking(None)
        self.notice.show_error(error)

    def _on_button(self) -> None:
        if self._checking:
            self.check.setEnabled(False)
            self.cancel_asked.emit(self.name)
        else:
            if self._notice is not None:
                self._notice.dismiss()
            self.check_asked.emit(self.name)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self.check)
        states = QHBoxLayout()
        states.setSpacing(8)
        states.addWidget(self.verified)
        states.addWidget(self.active)
        states.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 16, 16, 16)
        self._column.setSpacing(8)
        self._column.addLayout(head)
        self._column.addLayout(states)
        self._column.addWidget(self._description)
        self._column.addWidget(self._facts)
        self._column.addWidget(self.bar_words)
        self.show_checking(None)


def facts_words(row: ModelRow) -> str:
    """What a model is for and what it needs, in one line."""
    tr = QCoreApplication.translate
    model = row.model
    parts = [purpose_words(model.purpose)]
    if model.bytes is not None:
        parts.append(tr("models", "Size {0}").format(size_words(model.bytes)))
    if model.memory_bytes is not None:
        verdict = memory_verdict(model.memory_bytes, row.free)
        parts.append(tr("models", "Memory needed {0}").format(verdict))
    parts.append(tr("models", "Licence {0}").format(model.licence))
    return "  ·  ".join(parts)


def purpose_words(purpose: str) -> str:
    """What a model is for, in words."""
    tr = QCoreApplication.translate
    return {
        "language": tr("models", "Writes answers"),
        "embedding": tr("models", "Finds by meaning"),
        "reranking": tr("models", "Orders what was found"),
    }.get(purpose, purpose)
