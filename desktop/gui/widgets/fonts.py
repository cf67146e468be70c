"""The letters that documents and answers are read in."""

from PySide6.QtGui import QFont
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


def scaled(widget: QWidget, pixels: int) -> int:
    """A width that is right for letters of 10 points, for the widget's letters as they are."""
    return round(pixels * max(0.8, widget.font().pointSizeF() / 10))
