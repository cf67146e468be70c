"""A few words on a coloured ground with a sign before them: the state of something."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from desktop.gui import icons, theme

_TONES = {
    # tone: (ground, sign and words)
    "success": ("success_soft", "success"),
    "warning": ("warning_soft", "warning"),
    "danger": ("danger_soft", "danger"),
    "info": ("accent_soft", "accent"),
    "muted": ("pressed", "text"),
}
_WRAPPED = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)


class Badge(QWidget):
    """A pill. Never by colour alone: it always has words, and a sign where there is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._tone = "muted"
        self._icon = ""
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

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

    def sizeHint(self) -> QSize:
        """The words, and room around them."""
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self._text)
        return QSize(words + self._beside_words(), metrics.height() + 8)

    def minimumSizeHint(self) -> QSize:
        """Its longest word: where there is no more room it has several lines."""
        metrics = self.fontMetrics()
        longest = max(map(metrics.horizontalAdvance, self._text.split()), default=0)
        return QSize(longest + self._beside_words(), metrics.height() + 8)

    def heightForWidth(self, width: int) -> int:
        """The height of its lines."""
        room = QRect(0, 0, max(1, width - self._beside_words()), 16_777_215)
        return self.fontMetrics().boundingRect(room, _WRAPPED, self._text).height() + 8

    def _beside_words(self) -> int:
        return (self.fontMetrics().height() + 4 if self._icon else 0) + 22

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pill."""
        table = theme.tokens(self.palette())
        ground, ink = (str(getattr(table, name)) for name in _TONES[self._tone])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        rect = QRectF(self.rect())
        round_end = min(rect.height(), self.fontMetrics().height() + 8) / 2
        painter.drawRoundedRect(rect, round_end, round_end)
        left = 11
        if self._icon:
            side = self.fontMetrics().height()
            ratio = self.devicePixelRatioF()
            picture = icons.pixmap(self._icon, side, _TONES[self._tone][1], ratio)
            top = (self.height() - side) // 2
            place = QRect(left - 2, top, side, side)
            where = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
            painter.drawPixmap(QPointF(where.topLeft()), picture)
            left += side + 2
        painter.setPen(QColor(ink))
        room = QStyle.visualRect(
            self.layoutDirection(), self.rect(), self.rect().adjusted(left, 0, -4, 0)
        )
        painter.drawText(room, _WRAPPED, self._text)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the size of letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
