"""A text to be read that says, while it is empty, what will stand in it.

Qt 6.11 cuts the placeholder of a QTextEdit to the height of its document, which is one line.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QTextBrowser, QWidget


class EmptyWordsBrowser(QTextBrowser):
    """Shows ``words`` while its document is empty."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setAccessibleDescription(words)
        self.textChanged.connect(self.viewport().update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words where there is nothing else."""
        super().paintEvent(event)
        if not self.document().isEmpty():
            return
        margin = round(self.document().documentMargin())
        painter = QPainter(self.viewport())
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        room = self.viewport().rect().adjusted(margin, margin, -margin, -margin)
        where = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
        painter.drawText(room, int(where) | int(Qt.TextFlag.TextWordWrap), self._words)
        painter.end()
