"""A small arc that turns while something goes on."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.gui import theme

_STEP_MS = 80
_STEP_DEGREES = 30


class Spinner(QWidget):
    """Turns while it is visible, and costs nothing while it is not."""

    def __init__(self, size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._angle = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._turn)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._size, self._size)

    def showEvent(self, event: QEvent) -> None:
        """Begin to turn."""
        self._timer.start()

    def hideEvent(self, event: QEvent) -> None:
        """Stop."""
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring and the arc."""
        table = theme.tokens(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.setPen(QPen(QColor(table.pressed), 2))
        painter.drawEllipse(ring)
        pen = QPen(QColor(table.accent), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(ring, -self._angle * 16, 90 * 16)
        painter.end()

    def _turn(self) -> None:
        self._angle = (self._angle + _STEP_DEGREES) % 360
        self.update()
