"""Rows of the card of keys: the name of each, its state and what can be done with it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from desktop.gui.widgets.flow_layout import FlowLayout, flow
from desktop.gui.widgets.turns import later


class KeyRows(QObject):
    """Keeps the states in one column whatever the size of the letters."""

    def __init__(self, card: QWidget) -> None:
        super().__init__(card)
        self._card = card
        self._names: list[QLabel] = []
        self._aligning = later(self.align, self)

    def row(self, title: str, state: QLabel, *buttons: QPushButton) -> FlowLayout:
        """One more row."""
        name = QLabel(title, self._card)
        name.setProperty("role", "strong")
        self._names.append(name)
        state.setProperty("role", "muted")
        state.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        name.setBuddy(state)  # its words are its own name; a screen reader says the label before it
        return flow(name, state, *buttons, spacing=12, rest_at_end=True)

    def align_soon(self) -> None:
        """In a turn of its own: the names may be told of other letters after the card."""
        self._aligning.start()

    def align(self) -> None:
        """Make all names as wide as the widest."""
        for name in self._names:
            name.ensurePolished()  # till then its letters are not as strong as it shows them
        # Not the hint, and fixed: a label's hint is never less than the width it was given before.
        widest = max(
            (name.fontMetrics().horizontalAdvance(name.text()) for name in self._names), default=0
        )
        for name in self._names:
            name.setFixedWidth(widest + 1)
            name.setIndent(name.indent())  # has the label reckon its hint anew
