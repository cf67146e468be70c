"""Cards beside each other, as many in a row as there is room for, all of one width."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.gui.widgets.fonts import scaled

_CARD_WIDTH = 300
_MOST_COLUMNS = 5
_GAP = 16


class CardGrid(QWidget):
    """Places ``set_cards`` in rows, each as high as its highest card; focus goes through them in
    their order. Qt's own grid gives rows a wrong height where words wrap."""

    def __init__(self, card_width: int = _CARD_WIDTH, parent: QWidget | None = None) -> None:
        """``card_width`` is the least width of a card, in pixels at letters of 10 points."""
        super().__init__(parent)
        self.setObjectName("scrolled")
        self._card_width = card_width
        self._cards: list[QWidget] = []

    @property
    def columns(self) -> int:
        """How many cards there is room for in a row, with the words of their buttons whole."""
        needed = (card.minimumSizeHint().width() for card in self._cards)
        least = max(scaled(self, self._card_width), *needed, 0)
        return max(1, min(_MOST_COLUMNS, (self.width() + _GAP) // (least + _GAP)))

    def set_cards(self, cards: Sequence[QWidget]) -> None:
        """Show these, in this order."""
        if list(cards) == self._cards:
            return
        self._cards = list(cards)
        for card in self._cards:
            card.setParent(self)
            card.show()
        for before, after in pairwise(each for card in self._cards for each in _stops(card)):
            QWidget.setTabOrder(before, after)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """A card needs more or less room than it did."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def _place(self) -> None:
        columns = self.columns
        width = (self.width() - _GAP * (columns - 1)) // columns
        top = 0
        for first in range(0, len(self._cards), columns):
            row = self._cards[first : first + columns]
            height = max(_height_of(card, width) for card in row)
            for place, card in enumerate(row):
                left = place * (width + _GAP)
                if self.isRightToLeft():
                    left = self.width() - left - width
                card.setGeometry(QRect(left, top, width, height))
            top += height + _GAP
        self.setFixedHeight(max(0, top - _GAP))


def _stops(card: QWidget) -> list[QWidget]:
    """Where the tab key stops in a card."""
    return [
        widget
        for widget in card.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def _height_of(card: QWidget, width: int) -> int:
    if card.hasHeightForWidth():
        return max(card.heightForWidth(width), card.minimumSizeHint().height())
    return card.sizeHint().height()
