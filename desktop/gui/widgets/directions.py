"""Which way text goes, and the parts that stand beside it.

A window in a language that is written from the right is mirrored by Qt, but for what is painted by
hand and for margins. Words of documents go their own way in a window of any language.
"""

import unicodedata

from PySide6.QtCore import QMargins, QRect, QRectF, Qt
from PySide6.QtWidgets import QStyle, QWidget

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
# Of the bidirectional classes of Unicode (UAX 9, table 4), the strong ones.
_STRONG = {"L": LTR, "R": RTL, "AL": RTL}


def direction_of(text: str) -> Qt.LayoutDirection:
    """The way a text goes: that of its first letter that has one (UAX 9, rule P2), else from the
    left."""
    ways = (_STRONG.get(unicodedata.bidirectional(sign)) for sign in text)
    return next((way for way in ways if way is not None), LTR)


def margins(widget: QWidget, start: int, top: int, end: int, bottom: int) -> QMargins:
    """Margins with the side where reading starts first: Qt mirrors layouts, not their margins."""
    left, right = (end, start) if widget.isRightToLeft() else (start, end)
    return QMargins(left, top, right, bottom)


def mirrored(widget: QWidget, rect: QRect, part: QRect) -> QRect:
    """Where a part of ``rect`` stands that is given as from the left."""
    return QStyle.visualRect(widget.layoutDirection(), rect, part)


def mirrored_f(widget: QWidget, part: QRectF) -> QRectF:
    """Where a part of a widget stands that is given as from the left."""
    left = widget.width() - part.right() if widget.isRightToLeft() else part.left()
    return QRectF(left, part.top(), part.width(), part.height())


def aligned(widget: QWidget, alignment: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """An alignment as the widget's direction has it, whatever the direction of the text is."""
    return (
        QStyle.visualAlignment(widget.layoutDirection(), alignment) | Qt.AlignmentFlag.AlignAbsolute
    )
