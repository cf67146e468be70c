"""Cards beside each other, as many in a row as there is room for, all of one width."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.gui.widgets.fonts import scaled

_CARD_WIDTH = 300
_MOST_COLUMNS = 5


class CardGrid(QWidget):
    """Lays ``set_cards`` out in rows; focus goes through them in their order."""

    def __init__(self, card_width: int = _CARD_WIDTH, parent: QWidget | None = None) -> None:
        """``card_width`` is the least width of a card, in pixels at letters of 10 points."""
        super().__init__(parent)
        self._card_width = card_width
        self.setObjectName("scrolled")
        self._cards: list[QWidget] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(16)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)

    def set_cards(self, cards: Sequence[QWidget]) -> None:
        """Show these, in this order."""
        if list(cards) != self._cards:
            self._cards = list(cards)
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        if self._fitting() != self._columns:
            self._arrange()

    def _fitting(self) -> int:
        least = scaled(self, self._card_width)
        return max(1, min(_MOST_COLUMNS, (self.width() + 16) // (least + 16)))

    def _arrange(self) -> None:
        while self._grid.count():
            self._grid.takeAt(0)
        self._columns = self._fitting()
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // self._columns, place % self._columns)
            card.show()
        for column in range(_MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)
