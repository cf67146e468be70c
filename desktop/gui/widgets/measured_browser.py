"""Text whose lines are of a length that the eye can follow, however wide the window is."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTextBrowser, QWidget

from desktop.gui.widgets.safe_document import SafeDocument

# Letters of a line, as in answers.
_MEASURE = 96


class MeasuredBrowser(QTextBrowser):
    """From the left; what is beside it is empty. Nothing is fetched that the text names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spare = 0
        self.setDocument(SafeDocument(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the measure."""
        self._keep_measure()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters, longer lines."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._keep_measure()

    def _keep_measure(self) -> None:
        font = self.document().defaultFont()
        advance = font.pointSizeF() * self.logicalDpiX() / 72 * 0.5
        spare = max(0, self.width() - round(advance * _MEASURE))
        if spare != getattr(self, "_spare", 0):
            self._spare = spare
            self.setViewportMargins(0, 0, spare, 0)

    def setHtml(self, text: str) -> None:
        """The letters of the text may be of another size."""
        super().setHtml(text)
        self._keep_measure()
