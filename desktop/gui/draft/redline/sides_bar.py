"""Which of two documents is taken for the older one, and how that is turned round; while they are
compared, that they are, and how it is stopped."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.drafting.redline.sides import Sides, Told
from desktop.gui.widgets.flow_layout import flow
from desktop.gui.widgets.fonts import scaled
from desktop.gui.widgets.progress_bar import ProgressBar
from desktop.gui.widgets.words import calendar_words, moment_words
from desktop.gui.widgets.wrapped import wrapped_label

_SPACING = 8
# Buttons stand beside the words where these have so much room left.
_WORDS_LEAST = 280


class SidesBar(QWidget):
    """Hidden where no documents are compared."""

    swap_asked = Signal()
    stop_asked = Signal()
    draft_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = wrapped_label(self, "caption")
        self.bar = ProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Comparing"))
        self.swap_button = QPushButton(self.tr("Swap old and new"), self)
        self.stop_button = QPushButton(self.tr("Stop"), self)
        self.draft_button = QPushButton(self.tr("Back to the open draft"), self)
        self.stop_button.setToolTip(self.tr("Escape"))
        self.swap_button.setToolTip(self.tr("What was added is then what was removed."))
        self.swap_button.clicked.connect(self.swap_asked)
        self.stop_button.clicked.connect(self.stop_asked)
        self.draft_button.clicked.connect(self.draft_asked)
        self._draft = ""
        self._is_waiting = False
        self._buttons = (self.stop_button, self.swap_button, self.draft_button)
        self._beside = QWidget(self)
        self._beside.setLayout(flow(*self._buttons, spacing=_SPACING))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(_SPACING)
        self._row.addWidget(self.words, 1)
        self._row.addWidget(self._beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._row)
        column.addWidget(self.bar)
        for button in self._buttons:
            button.setAccessibleName(button.text())
        self.hide()

    @property
    def is_waiting(self) -> bool:
        """Whether two documents are being compared."""
        return self._is_waiting

    def offer_draft(self, title: str) -> None:
        """There is an open draft behind the comparison, "" for none."""
        self._draft = title
        self.draft_button.setToolTip(title)
        self.draft_button.setVisible(bool(title))
        self._fit()

    def show_waiting(self) -> None:
        """The two are being compared."""
        self._is_waiting = True
        self.words.setText(
            self.tr("They are being compared. You may turn to other pages meanwhile.")
        )
        self.stop_button.setAccessibleDescription(self.words.text())
        # No telling how far. It moves until it is told an end, seen or not.
        self.bar.setRange(0, 0)
        self._show()

    def show_sides(self, sides: Sides) -> None:
        """The two were compared, or could not be."""
        self._rest()
        self.words.setText(" ".join(self._sentences(sides)))
        self._show()

    def clear(self) -> None:
        """No documents are compared."""
        self._rest()
        self.hide()

    def _rest(self) -> None:
        self._is_waiting = False
        self.bar.setRange(0, 1)

    def _show(self) -> None:
        for widget in (self.bar, self.stop_button):
            widget.setVisible(self._is_waiting)
        self.swap_button.setVisible(not self._is_waiting)
        self.draft_button.setVisible(bool(self._draft))
        self.show()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is little width, the buttons stand below the words."""
        widths = [each.sizeHint().width() for each in self._buttons if not each.isHidden()]
        wanted = sum(widths) + _SPACING * len(widths)
        narrow = self.width() < wanted + scaled(self, _WORDS_LEAST)
        sides = QBoxLayout.Direction
        self._row.setDirection(sides.TopToBottom if narrow else sides.LeftToRight)
        self._beside.setMinimumWidth(0 if narrow else wanted - _SPACING)

    def _sentences(self, sides: Sides) -> list[str]:
        return [
            self._told(sides),
            *(
                self.tr("“{0}” was not read in full: what is missing shows as a change.").format(
                    each.name
                )
                for each in sides.read_in_part
            ),
        ]

    def _told(self, sides: Sides) -> str:
        """What told which is the older one, so that who knows better can swap them."""
        older, newer = sides.older, sides.newer
        if sides.told is Told.DATED:
            days = calendar_words(older.dated), calendar_words(newer.dated)
            return self.tr("Old and new by the days that they bear: {0} and {1}.").format(*days)
        if sides.told is Told.MODIFIED:
            moments = moment_words(older.modified), moment_words(newer.modified)
            if moments[0] != moments[1]:  # as a minute tells: unpacked together, it says nothing
                said = self.tr("Old and new by the last change of the files: {0} and {1}.")
                return said.format(*moments)
        if sides.told is Told.USER:
            return self.tr("Old and new as you swapped them.")
        return self.tr("Nothing tells for sure which of the two is older.")
