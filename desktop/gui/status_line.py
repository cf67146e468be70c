"""The line at the bottom: what is being done, which model answers, and that there is no network."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStatusBar,
    QWidget,
)

from desktop import bridge
from desktop.gui import icons, network_words
from desktop.gui.widgets.directions import margins
from desktop.gui.widgets.elided import ShortenedLabel, YieldingLabel
from desktop.gui.widgets.elided_button import ElidedButton
from desktop.gui.widgets.progress_bar import ProgressBar

if TYPE_CHECKING:
    from desktop.vault.log.network_record import NetworkRecord

_STEPS = 1000
# What the model's name, and the day since which there was no network, give way to.
_MATTER_LETTERS, _VAULT_LETTERS = 18, 13
# With less than this, in heights of a letter, there is no room for all while something is done.
_TIGHT_LETTERS = 32
_LEAST_JOB = 60


class StatusLine(QStatusBar):
    """``job_clicked`` asks to see what is being done."""

    job_clicked = Signal()

    def __init__(self, enforced: bool, parent: QWidget | None = None) -> None:
        """``enforced`` tells whether the system's kernel refuses connections."""
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._enforced = enforced
        self._signs: dict[str, QLabel] = {}
        self._works = False
        # With large letters all yield; that there is no network stays readable, in fewer words.
        # Which matter is open tells more than the rest.
        self.matter = YieldingLabel(self, Qt.TextElideMode.ElideRight, least=_MATTER_LETTERS)
        self.job = ElidedButton("", self, around=12)
        self.job.clicked.connect(self.job_clicked)
        # The page above keeps its height when something begins or ends.
        policy = self.job.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.job.setSizePolicy(policy)
        self.bar = ProgressBar(self)
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(120)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.model = YieldingLabel(self, Qt.TextElideMode.ElideRight)
        self.network = ShortenedLabel(self)
        self._show_network(enforced)
        self.vault = YieldingLabel(self, Qt.TextElideMode.ElideRight, least=_VAULT_LETTERS)
        self.vault.show_text(self.tr("Encrypted"))
        self._build()
        self.show_job("", None)
        self.show_model("")
        self.set_open(False)

    def _show_network(self, enforced: bool) -> None:
        """What is said here must be so: with a firm's own server there is one way out."""
        way = bridge.entrance()
        if way is not None:
            self.network.show_text(self.tr("Network: {0} only").format(way.address.host))
            self.network.setToolTip(
                self.tr(
                    "A bridge leads to {0} and nowhere else. Vectors go there, no text."
                ).format(way.address.url)
            )
            return
        self.network.show_text(self.tr("No network"))
        self.network.setToolTip(
            self.tr("The system's kernel refuses Strongroom every network connection.")
            if enforced
            else self.tr("Strongroom opens no network connection, and stops at any attempt.")
        )

    def show_record(self, record: "NetworkRecord") -> None:
        """Say what the vault's log tells of the network."""
        calm = bridge.entrance() is None and not record.refused
        self.network.show_text(network_words.line(record), self.tr("No network") if calm else "")
        said = network_words.sentences(record, enforced=self._enforced)
        self.network.setToolTip("\n".join(said))

    def show_matter(self, words: str) -> None:
        """Say which matter is open and how much is in it."""
        self.matter.show_text(words)

    def show_job(self, words: str, share: float | None) -> None:
        """Say what is being done; "" for nothing. ``share`` None: no telling how far."""
        self._works = bool(words)
        self.job.show_words(words)
        self._fit_room()
        self.job.setAccessibleName(self.tr("Under way: {0}").format(words))
        self.job.setVisible(bool(words))
        if share is None:
            self.bar.setRange(0, 0 if words else _STEPS)
        else:
            self.bar.setRange(0, _STEPS)
            self.bar.setValue(round(share * _STEPS))

    def show_model(self, words: str) -> None:
        """Say which model writes answers."""
        self.model.show_text(words)
        self._fit_room()

    def _fit_room(self) -> None:
        """In the largest letters on a small screen what is being done takes the room of the model's
        name and of its own bar: that there is no network is not to be pushed out of the window."""
        is_tight = self._works and self.width() < _TIGHT_LETTERS * self.fontMetrics().height()
        # Elsewhere all others yield to what is being done.
        least = _LEAST_JOB if is_tight else self.job.sizeHint().width()
        self.job.setMinimumWidth(least if self._works else 0)
        self.bar.setVisible(self._works and not is_tight)
        names_model = bool(self.model.text()) and not is_tight
        self._signs["models"].setVisible(names_model)
        self.model.setVisible(names_model)

    def minimumSizeHint(self) -> QSize:
        """No window grows for what stands here."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other room."""
        super().resizeEvent(event)
        self._fit_room()

    def set_open(self, is_open: bool) -> None:
        """Say that the vault is open, or nothing of it."""
        self.vault.setVisible(is_open)
        self._signs["shield"].setVisible(is_open)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._draw_icons()
        super().changeEvent(event)

    def _build(self) -> None:
        left = QWidget(self)
        row = QHBoxLayout(left)
        row.setContentsMargins(margins(self, 12, 3, 4, 3))
        row.setSpacing(12)
        row.addWidget(self.matter)
        row.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.job)
        row.addStretch(1)
        self.addWidget(left, 1)
        right = QWidget(self)
        signs = QHBoxLayout(right)
        signs.setContentsMargins(margins(self, 4, 3, 12, 3))
        signs.setSpacing(6)
        for icon, label in (
            ("models", self.model),
            ("offline", self.network),
            ("shield", self.vault),
        ):
            picture = QLabel(right)
            self._signs[icon] = picture
            label.setContentsMargins(margins(self, 0, 0, 10, 0))
            signs.addWidget(picture)
            signs.addWidget(label)
        self.addPermanentWidget(right)
        self._draw_icons()

    def _draw_icons(self) -> None:
        size = self.fontMetrics().ascent()
        # Qt can tell of a change while the bar is being made.
        for name, label in getattr(self, "_signs", {}).items():
            label.setPixmap(icons.pixmap(name, size, "muted", self.devicePixelRatioF()))
