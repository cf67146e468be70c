"""Bars beneath each other: a name, a bar, a number."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen

from desktop.gui import icons, theme
from desktop.gui.overview.chart import Chart
from desktop.gui.widgets.directions import mirrored, mirrored_f
from desktop.gui.widgets.words import count_words

_GAP = 8
# Of the line: what names take at least, and where they are cut.
_LEAST_SHARE, _NAME_SHARE = 0.3, 0.6


class RowChart(Chart):
    """The longest bar takes the room there is; the others are in proportion."""

    def wanted_height(self) -> int:
        """A line for each bar."""
        return max(1, len(self._bars)) * self._line() + 4

    def bar_rect(self, place: int) -> QRectF:
        """The whole line."""
        return QRectF(0, 2 + place * self._line(), self.width(), self._line())

    def _line(self) -> int:
        return self.fontMetrics().height() + 12

    def name_end(self, left: float, width: float) -> float:
        """Where names end and bars begin: behind the longest name, if bars have room then."""
        names = (self.fontMetrics().horizontalAdvance(bar.label) for bar in self._bars)
        longest = left + max(names, default=0) + _GAP
        return min(_NAME_SHARE * width, max(_LEAST_SHARE * width, longest))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        table = theme.tokens(self.palette())
        most = max((bar.value for bar in self._bars), default=1) or 1
        for place in range(len(self._bars)):
            self._paint_line(painter, table, place, most)
        painter.end()

    def _paint_line(self, painter: QPainter, table: theme.Tokens, place: int, most: int) -> None:
        bar = self._bars[place]
        metrics = self.fontMetrics()
        line = self.bar_rect(place).adjusted(0, 1, 0, -1)
        if self.is_lit(place):
            painter.setPen(
                QPen(QColor(table.accent), 1.5) if self.hasFocus() else Qt.PenStyle.NoPen
            )
            painter.setBrush(QColor(table.hover))
            painter.drawRoundedRect(line.adjusted(1, 0, -1, 0), 5, 5)
        left = 8.0
        size = metrics.height()
        if bar.icon:
            spot = QRect(round(left), round(line.center().y() - size / 2), size, size)
            spot = mirrored(self, self.rect(), spot)
            icons.icon(bar.icon, bar.role).paint(painter, spot)
            left += size + _GAP
        name_end = self.name_end(left, line.width())
        number = count_words(bar.value)
        number_width = metrics.horizontalAdvance(number) + 2 * _GAP
        text = QRectF(left, line.top(), name_end - left, line.height())
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        painter.setPen(QColor(table.text))
        name = metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, round(text.width()))
        painter.drawText(mirrored_f(self, text), flags, name)
        room = line.width() - name_end - number_width - _GAP
        length = max(3.0, room * bar.value / most)
        thick = metrics.height() * 0.62
        where = QRectF(name_end + _GAP, line.center().y() - thick / 2, length, thick)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(table, bar.role)))
        painter.drawRoundedRect(mirrored_f(self, where), 3, 3)
        painter.setPen(QColor(table.text))
        after = QRectF(where.right() + _GAP, line.top(), number_width, line.height())
        painter.drawText(mirrored_f(self, after), flags, number)
