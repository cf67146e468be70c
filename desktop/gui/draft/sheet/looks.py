"""How the paragraphs and spans of a draft look on the sheet."""

import re
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat

from desktop.drafting.manuscript.model import OBJECT, Paragraph, Span
from desktop.gui.theme import Tokens

INDENT = 42
"""Pixels that a level is set in, and room for a number, for letters of the usual size."""

_LEVEL = re.compile(r"(?:level|list\D*|heading) ?(\d)", re.I)
_SHOWN = str.maketrans({OBJECT: "\u25ab", "\n": "\u2028"})
# Controls, halves of pairs and no characters at all: a Word file has no way to say them.
_UNSAID = (*range(9), 11, 12, *range(14, 32), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF)
_STORED = dict.fromkeys(_UNSAID) | str.maketrans(
    {"\r": "\n", "\u2028": "\n", "\u2029": "\n", OBJECT: None, "\u00ad": None}
)


def shown(text: str) -> str:
    """A text as the sheet holds it, letter for letter."""
    return text.translate(_SHOWN)


def stored(text: str) -> str:
    """A typed text as the draft holds it."""
    return text.translate(_STORED)


@dataclass(frozen=True, slots=True)
class ParagraphLook:
    """``size`` is relative to the text, ``left`` counts indents; ``above`` is in pixels."""

    size: float = 1.0
    bold: bool = False
    centred: bool = False
    left: int = 0
    above: int = 6
    pale: bool = False


def paragraph_look(paragraph: Paragraph, *, numbered: bool) -> ParagraphLook:
    """The look of a paragraph, from its role, its level and its style's name."""
    level = paragraph.level
    match paragraph.role:
        case "title":
            return ParagraphLook(size=1.45, bold=True, centred=True, above=10)
        case "cell":
            return ParagraphLook(above=2)
        case "header" | "footer" | "note":
            return ParagraphLook(size=0.88, above=6, pale=True)
        case "heading":
            top = not numbered or level == 0
            left = max(1, level) if numbered else 0
            return ParagraphLook(size=1.08 if top else 1.0, bold=True, above=14, left=left)
        case "definition":
            return ParagraphLook(left=1)
        case _:
            if numbered:
                return ParagraphLook(left=max(1, level))
            named = _LEVEL.search(paragraph.style)
            return ParagraphLook(left=min(4, max(0, int(named[1]) - 1)) if named else 0)


def block_format(look: ParagraphLook, scale: float) -> QTextBlockFormat:
    """The shape of a paragraph; ``scale`` is 1 for letters of the usual size."""
    shape = QTextBlockFormat()
    shape.setTopMargin(look.above * scale)
    shape.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    shape.setLeftMargin(look.left * INDENT * scale)
    if look.centred:
        shape.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return shape


def letters(look: ParagraphLook, span: Span, font: QFont, table: Tokens) -> QTextCharFormat:
    """The letters of a span. Blanks, fields and references differ by ground and line, not by
    colour alone."""
    made = QTextCharFormat()
    own = QFont(font)
    own.setPointSizeF(font.pointSizeF() * look.size)
    own.setBold(look.bold or span.bold)
    own.setItalic(span.italic)
    made.setFont(own)
    made.setForeground(QColor(table.muted if look.pale else table.text))
    if span.underline:
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    if span.blank:
        made.setBackground(QColor(table.warning_soft))
        made.setForeground(QColor(table.warning))
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        made.setUnderlineColor(QColor(table.warning))
    elif span.reference:
        made.setForeground(QColor(table.accent))
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        made.setUnderlineColor(QColor(table.accent))
    elif span.origin.kind == "field":
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        made.setUnderlineColor(QColor(table.border_strong))
    return made
