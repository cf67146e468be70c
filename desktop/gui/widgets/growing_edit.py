"""A field for a few lines of plain text that is as high as what is typed into it."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

# As a QLineEdit has, so that the words of both stand in one line.
_MARGIN = 2


class GrowingEdit(QPlainTextEdit):
    """Enter is ``entered_line``, Shift+Enter begins a new line, Tab goes on to the next field.
    ``entered`` and ``left`` tell of the focus. Takes no files."""

    entered_line = Signal()
    entered = Signal()
    left = Signal()

    def __init__(
        self, most_lines: int, parent: QWidget | None = None, *, least_lines: int = 1
    ) -> None:
        super().__init__(parent)
        self._least_lines, self._most_lines = least_lines, most_lines
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(_MARGIN)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def put(self, text: str) -> None:
        """Put a text in, ready to be changed; undo brings the old one back."""
        cursor = self.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(text)
        self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is not a character here."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.insertPlainText("\n")
            else:
                self.entered_line.emit()
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
        """Files are dropped on the window, not into a field."""
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
        return QSize(240, self._wanted_height())

    def _wanted_height(self) -> int:
        typed = max(self._least_lines, round(self.document().size().height()))
        lines = min(self._most_lines, typed)
        around = self.height() - self.viewport().height()
        return lines * self.fontMetrics().lineSpacing() + 2 * _MARGIN + max(2, around) + 1

    def _fit(self) -> None:
        height = self._wanted_height()
        policy = Qt.ScrollBarPolicy
        full = round(self.document().size().height()) > self._most_lines
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if full else policy.ScrollBarAlwaysOff
        )
        if height != self.height():
            self.setFixedHeight(height)
