"""A button as narrow as it must be: what does not fit ends in dots."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

_LEAST_WIDTH = 60


class ElidedButton(QPushButton):
    """``around`` are the pixels on both sides of its words, the style's own margins among them."""

    def __init__(self, words: str, parent: QWidget, around: int = 32) -> None:
        super().__init__(_plain(words), parent)
        self._words, self._around = words, around
        # What it stands in is as wide as there is room, however long its words are.
        self.setMinimumWidth(_LEAST_WIDTH)

    def show_words(self, words: str) -> None:
        """Show others."""
        self._words = words
        self._cut(self.width())
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Wide enough for all of the words."""
        width = self.fontMetrics().horizontalAdvance(self._words) + self._around
        return QSize(width, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many of the words as fit."""
        super().resizeEvent(event)
        self._cut(event.size().width())

    def _cut(self, width: int) -> None:
        room = width - self._around + 2
        cut = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        if _plain(cut) != self.text():
            self.setText(_plain(cut))


def _plain(words: str) -> str:
    """Without a letter that would be underlined as a key."""
    return words.replace("&", "&&")
