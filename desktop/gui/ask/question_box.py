"""Where a question is typed: Enter asks, Shift+Enter begins a new line."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

_MOST_LINES = 6


class QuestionBox(QPlainTextEdit):
    """Grows with the question up to six lines. ``entered`` and ``left`` tell of the focus."""

    asked = Signal()
    escaped = Signal()
    down_pressed = Signal()
    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setPlaceholderText(self.tr("Ask about the documents of this matter"))
        self.setAccessibleName(self.tr("Question"))
        self.setAccessibleDescription(self.tr("Enter asks. Shift and Enter begin a new line."))
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def question(self) -> str:
        """What is typed, without blanks at its ends."""
        return self.toPlainText().strip()

    def put(self, question: str) -> None:
        """Put a question in, ready to be changed; undo brings the old one back."""
        cursor = self.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(question)
        self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks; Down on the last line goes to what was found."""
        key, modifiers = event.key(), event.modifiers()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if modifiers & Qt.KeyboardModifier.ShiftModifier:
                self.insertPlainText("\n")
            else:
                self.asked.emit()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif key == Qt.Key.Key_Down and not modifiers and self._on_last_line():
            self.down_pressed.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say so."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say so."""
        super().focusOutEvent(event)
        self.left.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Only words can be pasted."""
        if source.hasText():
            self.insertPlainText(source.text())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files are dropped on the window, not into a question."""
        return source.hasText() and not source.hasUrls()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break anew."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def sizeHint(self) -> QSize:
        """The lines that are typed."""
        return QSize(320, self._wanted_height())

    def _wanted_height(self) -> int:
        lines = min(_MOST_LINES, max(1, round(self.document().size().height())))
        return lines * self.fontMetrics().lineSpacing() + self._around()

    def _around(self) -> int:
        """What margins and padding take, above and below."""
        margins = self.contentsMargins()
        return round(2 * self.document().documentMargin()) + margins.top() + margins.bottom() + 14

    def _fit(self) -> None:
        height = self._wanted_height()
        if height != self.height():
            self.setFixedHeight(height)

    def _on_last_line(self) -> bool:
        cursor = self.textCursor()
        return not cursor.movePosition(cursor.MoveOperation.Down)
