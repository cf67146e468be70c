"""Where a question is typed: Enter asks, Shift+Enter begins a new line."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from desktop.gui.widgets.growing_edit import GrowingEdit

_MOST_LINES = 6


class QuestionBox(GrowingEdit):
    """Grows with the question up to six lines."""

    escaped = Signal()
    down_pressed = Signal()
    up_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_MOST_LINES, parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setPlaceholderText(self.tr("Ask about the documents of this matter"))
        self.setAccessibleName(self.tr("Question"))
        self.setAccessibleDescription(self.tr("Enter asks. Shift and Enter begin a new line."))

    def question(self) -> str:
        """What is typed, without blanks at its ends."""
        return self.toPlainText().strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape is said; beyond the first and the last line is what was found."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() == Qt.Key.Key_Down and not event.modifiers() and self._on_last_line():
            self.down_pressed.emit()
        elif event.key() == Qt.Key.Key_Up and not event.modifiers() and self._on_first_line():
            self.up_pressed.emit()
        else:
            super().keyPressEvent(event)

    def _on_last_line(self) -> bool:
        cursor = self.textCursor()
        return not cursor.movePosition(cursor.MoveOperation.Down)

    def _on_first_line(self) -> bool:
        cursor = self.textCursor()
        return not cursor.movePosition(cursor.MoveOperation.Up)
