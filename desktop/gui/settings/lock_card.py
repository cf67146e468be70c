"""When the vault locks by itself."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QSpinBox, QVBoxLayout, QWidget

from desktop.gui.widgets.broken_words import break_words
from desktop.gui.widgets.flow_layout import flow
from desktop.gui.widgets.scroll_page import muted
from desktop.settings import MOST_LOCK_MINUTES


class LockCard(QWidget):
    """Minutes without a key, and whether the screen's lock is the vault's."""

    minutes_chosen = Signal(int)
    screen_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.minutes = QSpinBox(self)
        self.minutes.setRange(0, MOST_LOCK_MINUTES)
        self.minutes.setSpecialValueText(self.tr("Never"))
        self._say_unit()
        self.minutes.setMinimumWidth(200)
        # The stylesheet's padding does not reach the text of a spin box.
        self.minutes.lineEdit().setTextMargins(6, 0, 0, 0)
        self.with_screen = QCheckBox(self.tr("Lock when the screen is locked"), self)
        break_words(self.with_screen)
        label = QLabel(self.tr("Lock when nobody is there for"), self)
        label.setBuddy(self.minutes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(flow(label, self.minutes, spacing=12))
        column.addWidget(self.with_screen)
        column.addWidget(
            muted(
                self.tr(
                    "The vault also locks when the machine goes to sleep. Locking ends every "
                    "process that has seen your documents; reading files goes on after you unlock."
                ),
                self,
            )
        )
        self.minutes.valueChanged.connect(self._say_unit)
        self.minutes.valueChanged.connect(self.minutes_chosen)
        self.with_screen.clicked.connect(self.screen_chosen)

    def show_choice(self, minutes: int, *, with_screen: bool) -> None:
        """Show what holds now."""
        with QSignalBlocker(self.minutes):
            self.minutes.setValue(minutes)
        self._say_unit()
        self.with_screen.setChecked(with_screen)

    def _say_unit(self) -> None:
        one = self.minutes.value() == 1
        self.minutes.setSuffix(self.tr(" minute") if one else self.tr(" minutes"))
