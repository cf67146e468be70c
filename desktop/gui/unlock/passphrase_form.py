"""Two fields for a new passphrase with a hint about its strength; first run and settings use it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.gui.unlock.strength import LEAST_CHARACTERS, Strength, estimate
from desktop.gui.widgets.progress_bar import ProgressBar
from desktop.gui.widgets.secret_field import SecretField

_FULL_BITS = 60


class PassphraseForm(QWidget):
    """``changed`` tells that ``ready`` may be another; ``submitted`` that Enter was pressed in a
    form that is ready."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = SecretField(self.tr("New passphrase"), self)
        self.second = SecretField(self.tr("The same again"), self)
        self.meter = ProgressBar(self)
        self.meter.setRange(0, _FULL_BITS)
        self.meter.setTextVisible(False)
        self.meter.setAccessibleName(self.tr("Strength of the passphrase"))
        self.hint = QLabel(self)
        self.hint.setProperty("role", "caption")
        self.hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.first)
        strength = QHBoxLayout()
        strength.addWidget(self.meter)
        column.addLayout(strength)
        column.addWidget(self.second)
        column.addWidget(self.hint)
        for field in (self.first, self.second):
            field.textChanged.connect(self._on_typed)
            field.returnPressed.connect(self._on_enter)
        self._on_typed()

    @property
    def passphrase(self) -> str:
        """What was typed first."""
        return self.first.text()

    @property
    def ready(self) -> bool:
        """Whether it is long enough and twice the same."""
        return len(self.passphrase) >= LEAST_CHARACTERS and self.passphrase == self.second.text()

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.second.clear()

    def _on_typed(self) -> None:
        judged = estimate(self.passphrase)
        self.meter.setValue(min(_FULL_BITS, round(judged.bits)))
        words = _hint(judged.strength, self.passphrase)
        if self.second.text() and self.passphrase != self.second.text():
            words = self.tr("The two are not the same yet.")
        self.hint.setText(words)
        self.changed.emit()

    def _on_enter(self) -> None:
        if self.ready:
            self.submitted.emit()
        else:
            self.second.setFocus()


def _hint(strength: Strength, passphrase: str) -> str:
    tr = QCoreApplication.translate
    if not passphrase:
        return tr("passphrase", "Four or five words that don't belong together are easy to keep.")
    return {
        Strength.TOO_SHORT: tr("passphrase", "Too short: at least {0} characters.").format(
            LEAST_CHARACTERS
        ),
        Strength.WEAK: tr("passphrase", "Weak: it could be guessed. Add more words."),
        Strength.FAIR: tr("passphrase", "Fair. One more word makes it good."),
        Strength.GOOD: tr("passphrase", "Good."),
    }[strength]
