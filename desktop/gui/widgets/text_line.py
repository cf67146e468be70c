"""One line of a text, some words of it bold, painted in the direction that the text goes."""

import bisect
import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from desktop.gui.widgets.directions import RTL, direction_of

Stretch = tuple[int, int]

# Of the room: with less of it filled by whole words, a word is cut.
_LEAST_SHARE = 0.5
_OVER = 2


def draw_line(
    painter: QPainter,
    rect: QRect,
    text: str,
    bold: Sequence[Stretch] = (),
    *,
    side: Qt.LayoutDirection,
) -> None:
    """Paint as many whole words as there is room for, then "…", in the painter's font and pen;
    letters, where there are no blanks between words, or few.
    ``bold`` are the stretches [start, end) of heavier letters; ``side`` is the window's
    direction, on whose side the line begins."""
    layout = _fitted(painter.font(), text, bold, rect.width())
    width = _width(layout)
    left = rect.left() + (rect.width() - width if side is RTL else 0)
    layout.draw(painter, QPointF(left, rect.top()))


def _fitted(font: QFont, text: str, bold: Sequence[Stretch], width: int) -> QTextLayout:
    whole = _laid_out(font, text, bold)
    # What was cut to this room before may be a little longer here: letters are set closer there.
    if _width(whole) <= width + _OVER:
        return whole

    def cut(ends: Sequence[int]) -> QTextLayout:
        def is_wide(end: int) -> bool:
            return _width(_laid_out(font, _cut(text, end), bold)) > width

        most = max(0, bisect.bisect_left(ends, True, key=is_wide) - 1)
        return _laid_out(font, _cut(text, ends[most]), bold)

    words = cut([0, *(place for place, sign in enumerate(text) if sign == " ")])
    if _width(words) > width * _LEAST_SHARE:
        return words
    return cut([place for place, sign in enumerate(text) if not unicodedata.combining(sign)])


def _width(layout: QTextLayout) -> float:
    """A line is a part of its layout: somebody has to hold that."""
    return layout.lineAt(0).naturalTextWidth()


def _units(text: str) -> int:
    """How long Qt counts a text to be."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _cut(text: str, end: int) -> str:
    return f"{text[:end].rstrip()}…"


def _laid_out(font: QFont, text: str, bold: Sequence[Stretch]) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(direction_of(text))
    # Where the line stands is for who paints it.
    option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    heavy = QTextCharFormat()
    heavy.setFontWeight(QFont.Weight.Bold)
    ranges = []
    for start, end in bold:
        each = QTextLayout.FormatRange()
        before, after = _units(text[:start]), _units(text[:end])
        each.start, each.length, each.format = before, after - before, heavy
        ranges.append(each)
    layout.setFormats(ranges)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return layout
