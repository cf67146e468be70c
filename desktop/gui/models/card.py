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
from desktop.events import BytesProgress, IndexBuildProgress
from desktop.gui.models.facts import ModelRow, memory_verdict
from desktop.gui.widgets.badge import Badge
from desktop.gui.widgets.elided import ElidedLabel
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.scroll_page import muted
from desktop.gui.widgets.words import count_words, size_words

_STEPS = 1000


class ModelCard(QFrame):
    """The signals have the model's name."""

    check_asked = Signal(str)
    cancel_asked = Signal(str)
    use_asked = Signal(str)

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
        self.use = QPushButton(self)
        self.use.clicked.connect(lambda: self.use_asked.emit(self.name))
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
            self._bar.setAccessibleName(self.tr("Progress of {0}").format(self._title.text()))
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
        self.use.setVisible(row.can_be_used)
        self.use.setText(self.tr("Go on") if row.behind else self.tr("Use for searching"))
        self.use.setToolTip(
            self.tr(
                "Every matter gets a new index, built from the stored text beside the one in use, "
                "which answers until the new one is whole. It can be stopped and goes on later."
            )
        )
        if not self._checking:
            label = self.tr("Check again") if model.verified else self.tr("Check now")
            self.check.setText(label)

    def show_checking(self, progress: BytesProgress | None) -> None:
        """Show how far the hash is; None ends the showing."""
        self._show_progress(progress is not None)
        if progress is not None:
            self._show_share(progress.done, progress.total)
            self.bar_words.setText(
                self.tr("Checking hash: {0} of {1}").format(
                    size_words(progress.done), size_words(progress.total)
                )
            )

    def show_building(self, progress: IndexBuildProgress | None) -> None:
        """Show how far the new index of a matter is; None ends the showing."""
        self._show_progress(progress is not None)
        if progress is not None:
            self._show_share(progress.done, progress.total)
            self.bar_words.setText(
                self.tr("New index of {0}: {1} of {2} passages").format(
                    progress.matter, count_words(progress.done), count_words(progress.total)
                )
            )

    def _show_progress(self, shown: bool) -> None:
        self._checking = shown
        if shown or self._bar is not None:
            self.bar.setVisible(shown)
        self.bar_words.setVisible(shown)
        self.use.setEnabled(not shown)
        self.check.setEnabled(True)
        self.check.setText(self.tr("Cancel") if shown else self.tr("Check again"))

    def _show_share(self, done: int, total: int) -> None:
        self.bar.setValue(round(done / total * _STEPS) if total else 0)

    def show_failed(self, error: DesktopError) -> None:
        """Say what the check found, or why the new index could not be built."""
        self._show_progress(False)
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
        head.addWidget(self.use)
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
