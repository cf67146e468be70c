"""A line beside an answer whose Enter keeps what stands in it, and asks nothing."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


class KeepingEdit(QLineEdit):
    """A QLineEdit; the page around it does not hear its Enter."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As ever, and no further."""
        super().keyPressEvent(event)
        if event.text() in ("\r", "\n"):
            event.accept()
