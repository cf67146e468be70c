"""One job in the list: what, how it went, how long it took, and Stop while it is under way."""

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.gui import icons
from desktop.gui.activity.job_log import Advance, Entry, Outcome
from desktop.gui.widgets.fonts import scaled
from desktop.gui.widgets.progress_bar import ProgressBar
from desktop.gui.widgets.words import count_words, left_words, moment_words, size_words

_STEPS = 1000
_ICON_SIZE = 20
_LOOKS = {
    Outcome.UNDER_WAY: ("state-reading", "accent"),
    Outcome.DONE: ("state-ready", "success"),
    Outcome.FAILED: ("state-failed", "danger"),
    Outcome.STOPPED: ("stop", "muted"),
}


def outcome_words(outcome: Outcome) -> str:
    """How a job went, in a word or two."""
    tr = QCoreApplication.translate
    return {
        Outcome.UNDER_WAY: tr("activity", "Under way"),
        Outcome.DONE: tr("activity", "Done"),
        Outcome.FAILED: tr("activity", "Failed"),
        Outcome.STOPPED: tr("activity", "Stopped"),
    }[outcome]


def took_words(seconds: float) -> str:
    """A duration, "3 s" or "4 min"."""
    tr = QCoreApplication.translate
    if seconds < 1:
        return tr("activity", "less than 1 s")
    if seconds < 120:
        return tr("activity", "{0} s").format(round(seconds))
    return tr("activity", "{0} min").format(round(seconds / 60))


def advance_words(advance: Advance) -> list[str]:
    """How far, how fast, and how long still."""
    tr = QCoreApplication.translate
    words = size_words if advance.in_bytes else count_words
    parts = [tr("activity", "{0} of {1}").format(words(advance.done), words(advance.total))]
    if advance.rate is not None:
        number = (
            size_words(round(advance.rate))
            if advance.in_bytes
            else QLocale().toString(advance.rate, "f", 0 if advance.rate >= 10 else 1)
        )
        parts.append(tr("activity", "{0} a second").format(number))
    if advance.left is not None:
        parts.append(left_words(advance.left))
    return parts


class JobRow(QFrame):
    """``stop_asked`` has the entry's number."""

    stop_asked = Signal(int)

    def __init__(self, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self._icon = QLabel(self)
        self.name = QLabel(entry.name, self)
        self.name.setProperty("role", "strong")
        self.words = QLabel(self)
        self.words.setProperty("role", "caption")
        self.words.setWordWrap(True)
        self.stop = QPushButton(self.tr("Stop"), self)
        self.stop.setAccessibleName(self.tr("Stop: {0}").format(entry.name))
        self.stop.clicked.connect(lambda: self.stop_asked.emit(self.entry.number))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.name)
        texts.addWidget(self.words)
        self.bar = ProgressBar(self)
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of {0}").format(entry.name))
        texts.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addLayout(texts, 1)
        row.addWidget(self.stop)
        self.show_entry(entry)

    def changeEvent(self, event: QEvent) -> None:
        """The icon follows the theme and the size of letters."""
        super().changeEvent(event)
        changed = event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        # Qt can tell of a font while the row is being made.
        if changed and hasattr(self, "bar"):
            self._draw_icon()

    def _draw_icon(self) -> None:
        name, role = _LOOKS[self.entry.outcome]
        side = scaled(self, _ICON_SIZE)
        self._icon.setPixmap(icons.pixmap(name, side, role, self.devicePixelRatioF()))

    def show_entry(self, entry: Entry) -> None:
        """Show how it is now."""
        self.entry = entry
        self._draw_icon()
        parts = [outcome_words(entry.outcome), moment_words(entry.began)]
        if entry.ended:
            parts.append(took_words(entry.ended - entry.began))
        advance = entry.advance
        if advance is not None:
            parts += advance_words(advance)
            self.bar.setValue(round(min(1.0, advance.done / advance.total) * _STEPS))
        self.bar.setVisible(advance is not None)
        words = " · ".join(parts)
        self.words.setText(f"{words}\n{entry.problem}" if entry.problem else words)
        self.stop.setVisible(entry.outcome is Outcome.UNDER_WAY)
        self.setAccessibleName(f"{entry.name}: {words}")
