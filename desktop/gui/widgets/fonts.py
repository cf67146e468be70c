"""The letters that documents and answers are read in."""

from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QWidget

# Serif faces made for reading that systems bring along, the best first.
_READING_FACES = (
    "Charter",
    "Source Serif 4",
    "Cambria",
    "Georgia",
    "Noto Serif",
    "C059",
    "DejaVu Serif",
)
# Serif letters look smaller than those of the interface at the same size.
_LARGER = 1.12


def reading_font(base: QFont, zoom: float = 1.0) -> QFont:
    """A serif face for long texts, sized from the interface's font."""
    font = QFont(base)
    font.setFamilies(list(_READING_FACES))
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(base.pointSizeF() * _LARGER * zoom)
    return font


def strong(base: QFont) -> QFont:
    """What names and headings inside a card are set in."""
    font = QFont(base)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def line_height(font: QFont, ems: float) -> float:
    """What lines that stand ``ems`` of the letters' size apart take in percent of the face's own
    height, never less than that. Faces differ: of Charter's own it is 1.2, of C059's 1.42, so one
    share of it for all would set the latter as wide as a typed draft."""
    own = QFontMetricsF(font).lineSpacing() / QFontInfo(font).pixelSize()
    return max(100.0, 100 * ems / own)


def scaled(widget: QWidget, pixels: int) -> int:
    """A width that is right for letters of 10 points, for the widget's letters as they are."""
    return round(pixels * max(0.8, widget.font().pointSizeF() / 10))
