"""A few words on a coloured ground with a sign before them: the state of something."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.gui import icons, theme

_TONES = {
    # tone: (ground, sign and words)
    "success": ("success_soft", "success"),
    "warning": ("warning_soft", "warning"),
    "danger": ("danger_soft", "danger"),
    "info": ("accent_soft", "accent"),
    "muted": ("pressed", "text"),
}


class Badge(QWidget):
    """A pill. Never by colour alone: it always has words, and a sign where there is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._tone = "muted"
        self._icon = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, tone: str, text: str, icon: str = "") -> None:
        """Say ``text`` in a tone: "success", "warning", "danger", "info" or "muted"."""
        self._tone, self._text, self._icon = tone, text, icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    @property
    def tone(self) -> str:
        """The tone in which it says it."""
        return self._tone

    def sizeHint(self) -> QSize:
        """The words, and room around them."""
        metrics = self.fontMetrics()
        sign = metrics.height() + 4 if self._icon else 0
        return QSize(metrics.horizontalAdvance(self._text) + sign + 22, metrics.height() + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pill."""
        table = theme.tokens(self.palette())
        ground, ink = (str(getattr(table, name)) for name in _TONES[self._tone])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        rect = QRectF(self.rect())
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        left = 11
        if self._icon:
            side = self.fontMetrics().height()
            ratio = self.devicePixelRatioF()
            picture = icons.pixmap(self._icon, side, _TONES[self._tone][1], ratio)
            painter.drawPixmap(QPointF(left - 2, (self.height() - side) / 2), picture)
            left += side + 2
        painter.setPen(QColor(ink))
        room = self.rect().adjusted(left, 0, -4, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._text)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the size of letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
