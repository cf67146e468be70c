"""Labels that show as much of a text as there is room for, and say the whole to a screen reader."""

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.gui.widgets.directions import RTL, aligned, direction_of

# The letters that a label keeps at least.
_FEW = 6
_MOST_WIDTHS = 8


class ElidedLabel(QLabel):
    """One line, cut in the middle unless told otherwise: the end of a file's name says its kind."""

    def __init__(
        self,
        parent: QWidget | None = None,
        cut: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
    ) -> None:
        super().__init__(parent)
        self._cut = cut
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def shown_text(self) -> str:
        """What is painted, as far as there is room."""
        return self.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what there is room for."""
        painter = QPainter(self)
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.shown_text(), self._cut, room.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setLayoutDirection(direction_of(shown))
        where = aligned(self, self.alignment())
        painter.drawText(room, int(where) | int(Qt.TextFlag.TextSingleLine), shown)
        painter.end()


class YieldingLabel(ElidedLabel):
    """As wide as its text where there is room; otherwise it yields to those beside it, down to a
    few letters, and has the whole in its tip."""

    def __init__(
        self,
        parent: QWidget | None = None,
        cut: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
        *,
        least: int = _FEW,
    ) -> None:
        """``least`` letters are what it yields down to."""
        super().__init__(parent, cut)
        self._least = least
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        """Show another text."""
        self.setText(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        whole = super().minimumSizeHint()
        return QSize(
            min(whole.width(), self._least * self.fontMetrics().averageCharWidth()), whole.height()
        )


class ShortenedLabel(ElidedLabel):
    """The whole text where there is room, and a shorter one that is no less true where there is
    not; the text that counts, and that a screen reader says, is the whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.TextElideMode.ElideRight)
        self._short = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str, short: str = "") -> None:
        """Show another text; without a short one it does not yield."""
        self._short = short
        self.setText(text)
        self.updateGeometry()

    def shown_text(self) -> str:
        """What there is room for."""
        room = self.contentsRect().width()
        fits = self.fontMetrics().horizontalAdvance(self.text()) <= room
        return self.text() if fits or not self._short else self._short

    def minimumSizeHint(self) -> QSize:
        """Room for the shorter text."""
        whole, metrics = super().minimumSizeHint(), self.fontMetrics()
        spared = metrics.horizontalAdvance(self.text()) - metrics.horizontalAdvance(self._short)
        return QSize(
            whole.width() - max(0, spared) if self._short else whole.width(), whole.height()
        )


class ElidedParagraph(QWidget):
    """Up to ``lines`` lines of a text; the last one shown ends in "…" if there is more, or is cut
    elsewhere: ``cut`` in the middle shows the end of a file's name.

    ``letters`` makes the font that is painted of the widget's own. A font that is set on it would
    have to be set again when the size of letters changes, and Qt, which styles widgets in no
    certain order then, may put the old one back.
    """

    def __init__(
        self,
        lines: int,
        parent: QWidget | None = None,
        letters: Callable[[QFont], QFont] = QFont,
        cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().__init__(parent)
        self._cut = cut
        self._letters = letters
        self._made_of: QFont | None = None
        self._made = QFont()
        self._height = 0
        self._most = lines
        self._text = ""
        # The lines, and the widths from the least to the most at which they are broken so: a layout
        # asks for three in turn, before it settles on one, and a window goes through many.
        self._broken: list[tuple[int, int, list[str]]] = []
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def text(self) -> str:
        """The whole text."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text; blanks and line ends are one space each."""
        self._text = " ".join(text.split())
        self._broken.clear()
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the lines that are shown at this width."""
        return max(1, len(self._lines(width))) * self._line_height()

    def sizeHint(self) -> QSize:
        """The lines at the width there is."""
        return QSize(120, self.heightForWidth(max(80, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break lines anew."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setFont(self.letters())
        metrics, way, height = self._metrics(), direction_of(self._text), self._line_height()
        painter.setLayoutDirection(way)
        for number, line in enumerate(self._lines(self.width())):
            left = self.width() - metrics.horizontalAdvance(line) if way is RTL else 0
            # In the middle of its height: one line in a card would stand too high.
            air = (height - metrics.lineSpacing()) / 2
            painter.drawText(QPointF(left, number * height + air + metrics.ascent()), line)
        painter.end()

    def letters(self) -> QFont:
        """What it is painted in."""
        own = self.font()
        if own != self._made_of:
            self._made_of, self._made = own, self._letters(own)
            self._height = round(self._metrics().lineSpacing() * 1.15)
            self._broken.clear()
        return self._made

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._made)

    def _line_height(self) -> int:
        self.letters()
        return self._height

    def _lines(self, width: int) -> list[str]:
        self.letters()
        for least, most, lines in self._broken:
            if least <= width <= most:
                return lines
        if len(self._broken) > _MOST_WIDTHS:
            self._broken.clear()
        least, lines = self._break(width)
        self._broken.append((least, width, lines))
        return lines

    def _break(self, width: int) -> tuple[int, list[str]]:
        """The lines, and the least width at which they would be broken in the same places."""
        layout = QTextLayout(self._text, self.letters())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        found: list[str] = []
        least = 0
        while True:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(1, width))
            start = line.textStart()
            if len(found) + 1 == self._most:
                rest = _from_utf16(self._text, start)
                metrics = self._metrics()
                found.append(metrics.elidedText(rest, self._cut, width))
                whole = found[-1] == rest
                least = max(least, metrics.horizontalAdvance(rest)) if whole else width
                break
            least = max(least, math.ceil(line.naturalTextWidth()))
            found.append(_from_utf16(self._text, start, start + line.textLength()))
        layout.endLayout()
        return min(least, width), found


def _from_utf16(text: str, start: int, end: int | None = None) -> str:
    """A stretch of ``text`` between positions that Qt counted."""
    units = text.encode("utf-16-le", "surrogatepass")
    stop = len(units) if end is None else 2 * end
    return units[2 * start : stop].decode("utf-16-le", "replace")
