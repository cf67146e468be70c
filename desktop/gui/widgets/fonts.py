"""The letters of the window, and those that documents and answers are read in."""

import functools

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QWidget

from desktop.paths import resource_path

# What comes with the program: lines break alike on every system, also on one without fonts.
_INTERFACE_FACE = "Inter"
# Serif faces made for reading, ours first; the others are those that systems bring along.
_READING_FACES = (
    "Source Serif 4",
    "Charter",
    "Cambria",
    "Georgia",
    "Noto Serif",
    "C059",
    "DejaVu Serif",
)
# Serif letters look smaller than those of the interface at the same size.
_LARGER = 1.12


@functools.cache
def load() -> bool:
    """Make the typefaces of resources/fonts known to Qt, of which there has to be an application.
    Returns whether all are; the system's fonts stand in for what is missing or damaged."""
    files = sorted(resource_path("fonts").glob("*.ttf"))
    known = [QFontDatabase.addApplicationFont(str(file)) >= 0 for file in files]
    return bool(known) and all(known)


def interface_font(system: QFont) -> QFont:
    """The letters of the window, in the size of the system's, which stand in for what ours lack."""
    font = QFont(system)
    font.setFamilies([_INTERFACE_FACE, *system.families()])
    return font


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
