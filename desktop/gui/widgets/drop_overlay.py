"""Covers the window while files are dragged over it, and says what will happen to them."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.gui import icons, theme

_INSET = 16
_ICON_SIZE = 64
_VEIL = 235  # of 255: what is below stays just visible


class DropOverlay(QWidget):
    """Takes no events: the window below keeps receiving them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._title = ""
        self._words = ""
        self.hide()

    @property
    def title(self) -> str:
        """What is said."""
        return self._title

    def say(self, title: str, words: str) -> None:
        """Cover the parent and say this."""
        self._title, self._words = title, words
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A veil, a dashed frame, an icon and two lines."""
        table = theme.tokens(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(table.window)
        veil.setAlpha(_VEIL)
        painter.fillRect(self.rect(), veil)
        pen = QPen(QColor(table.accent))
        pen.setWidthF(2.5)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        frame = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        painter.drawRoundedRect(frame, 16, 16)
        self._paint_words(painter, table)
        painter.end()

    def _paint_words(self, painter: QPainter, table: theme.Tokens) -> None:
        middle = self.rect().center()
        picture = icons.pixmap("drop", _ICON_SIZE, "accent", self.devicePixelRatioF())
        painter.drawPixmap(middle.x() - _ICON_SIZE // 2, middle.y() - 2 * _ICON_SIZE, picture)
        large = QFont(self.font())
        large.setPointSizeF(large.pointSizeF() * 1.7)
        large.setWeight(QFont.Weight.DemiBold)
        centre = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.setPen(QColor(table.text))
        painter.setFont(large)
        below = QRectF(self.rect()).adjusted(48, middle.y() - _ICON_SIZE // 2, -48, 0)
        painter.drawText(below, centre | Qt.TextFlag.TextWordWrap, self._title)
        painter.setPen(QColor(table.muted))
        painter.setFont(self.font())
        painter.drawText(
            below.adjusted(0, painter.fontMetrics().height() * 2.6, 0, 0), centre, self._words
        )
