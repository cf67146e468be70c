"""Columns beside each other on a line of time."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen

from desktop.gui import theme
from desktop.gui.overview.chart import Chart
from desktop.gui.widgets.words import count_words

_HEIGHT = 120
_WIDEST = 72
_GAP_SHARE = 0.25
# Between two names, in pixels.
_APART = 12


class TimeChart(Chart):
    """Time goes from left to right, also where text goes the other way: so do calendars' axes in
    figures. The number stands above each column that there is room for."""

    forth, back = Qt.Key.Key_Right, Qt.Key.Key_Left

    def wanted_height(self) -> int:
        """Columns, a line above them for numbers and one below for names."""
        return _HEIGHT + 2 * self.fontMetrics().height() + 16

    def bar_rect(self, place: int) -> QRectF:
        """The whole height: a column of one document is small."""
        step = self._step()
        return QRectF(4 + place * step, 0, step, self.height())

    def _step(self) -> float:
        return min(_WIDEST, (self.width() - 8) / max(1, len(self._bars)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the columns, the line, and as many names as there is room for."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        table = theme.tokens(self.palette())
        line = self.fontMetrics().height()
        ground = self.height() - line - 8
        most = max((bar.value for bar in self._bars), default=1) or 1
        for place, bar in enumerate(self._bars):
            self._paint_column(painter, table, place, _HEIGHT * bar.value / most, ground)
        painter.setPen(QPen(QColor(table.border_strong), 1))
        painter.drawLine(4, ground, self.width() - 4, ground)
        self._paint_names(painter, table)
        painter.end()

    def _paint_column(
        self, painter: QPainter, table: theme.Tokens, place: int, height: float, ground: int
    ) -> None:
        whole = self.bar_rect(place)
        bar = self._bars[place]
        if self.is_lit(place):
            painter.setPen(
                QPen(QColor(table.accent), 1.5) if self.hasFocus() else Qt.PenStyle.NoPen
            )
            painter.setBrush(QColor(table.hover))
            painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), 5, 5)
        if not bar.value:
            return
        gap = whole.width() * _GAP_SHARE / 2
        column = QRectF(
            whole.left() + gap, ground - max(3.0, height), whole.width() - 2 * gap, max(3.0, height)
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(table.accent))
        painter.drawRoundedRect(column, 2, 2)
        number = count_words(bar.value)
        if self.fontMetrics().horizontalAdvance(number) <= whole.width():
            above = QRectF(
                whole.left(), column.top() - self.fontMetrics().height(), whole.width(),
                self.fontMetrics().height(),
            )  # fmt: skip
            painter.setPen(QColor(table.text))
            painter.drawText(above, int(Qt.AlignmentFlag.AlignCenter), number)

    def names(self) -> list[tuple[int, QRectF]]:
        """The columns whose names there is room for, and where: the last one's, which tells what is
        newest, and each so many before it, below the middle of its column as far as the sides
        allow."""
        metrics = self.fontMetrics()
        ground, free = self.height() - metrics.height() - 4, float(self.width() + _APART)
        widest = max((metrics.horizontalAdvance(bar.label) for bar in self._bars), default=0)
        every = max(1, -int(-(widest + _APART) // self._step()))
        found = []
        for place in range(len(self._bars) - 1, -1, -every):
            wide = metrics.horizontalAdvance(self._bars[place].label)
            middle = self.bar_rect(place).center().x() - wide / 2
            left = max(0.0, min(middle, self.width() - wide))
            if left + wide + _APART <= free:
                found.append((place, QRectF(left, ground, wide, metrics.height())))
                free = left
        return found

    def _paint_names(self, painter: QPainter, table: theme.Tokens) -> None:
        painter.setPen(QColor(table.muted))
        for place, where in self.names():
            # A fraction of a pixel must not cut the last letter.
            room = where.adjusted(-1, 0, 1, 0)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), self._bars[place].label)
