"""Whether texts and shapes of an OpenDocument file can be seen (OpenDocument 1.3, 19 and 20). What
can't be told for sure counts as seen."""

import re
from dataclasses import dataclass
from typing import Protocol

from lxml import etree

from desktop.ingest.readers.common import colours, reasons
from desktop.ingest.readers.office.elements import attribute, child, local

_LENGTH = re.compile(r"(-?[0-9.]{1,12})(pt|in|cm|mm|px|pc|%)")
_MOVED = re.compile(r"translate\s*\(\s*([^\s,()]+)[\s,]+([^\s,()]+)\s*\)")
#: A page that has no edges.
ENDLESS = (float("inf"), float("inf"))
_POINTS = {"pt": 1.0, "in": 72.0, "cm": 28.35, "mm": 2.835, "px": 0.75, "pc": 12.0}
# No one can read a type of one point, or letters of a twentieth of their width.
_TINY, _SLIVER = 1.0, 5.0
_TEXT = "text-properties"


class HasStyles(Protocol):
    """The styles of a document."""

    def get(self, name: str, properties: str, key: str) -> str:
        """A property of a style, "" if it has none."""

    def colour(self, name: str) -> str | None:
        """The letters' colour as "rrggbb", "" for one that suits the ground; None if unsaid."""


@dataclass(frozen=True, slots=True)
class Look:
    """How letters look: their colour and what lies below as "rrggbb", "" if that is not known."""

    bold: bool = False
    colour: str = ""
    ground: str = ""
    tiny: bool = False
    clear: bool = False

    def within(self, styles: HasStyles, name: str, *, bold: bool = False) -> "Look":
        """The look of what has this style inside of what has this look."""
        said = styles.colour(name)
        colour = self.colour if said is None else said
        opacity = _number(styles.get(name, _TEXT, "opacity"), "%")
        clear = self.clear if opacity is None else opacity == 0
        return Look(
            self.bold or bold,
            colour,
            ground(styles.get(name, _TEXT, "background-color"), self.ground),
            _is_tiny(styles, name, self.tiny),
            # LibreOffice writes an opacity of 0 % beside the colour that suits the ground, which
            # is as black as ever.
            clear and bool(colour),
        )

    def why_unseen(self) -> str:
        """Why letters of this look are not seen, "" if they are."""
        if self.tiny:
            return reasons.TINY
        if self.clear:
            return reasons.TRANSPARENT
        if not colours.is_lost(self.colour, self.ground):
            return ""
        return reasons.WHITE if self.ground == colours.WHITE else reasons.NO_CONTRAST


def ground(said: str, below: str) -> str:
    """The ground that a background colour makes over the one below it."""
    return below if said in {"", "transparent"} else colours.plain(said)


def points(length: str) -> float | None:
    """A length in points, None if it is none."""
    found = _LENGTH.fullmatch(length.strip())
    unit = found[2] if found else "%"
    number = _number(length, unit)
    return None if number is None or unit == "%" else number * _POINTS[unit]


def page_size(root: etree._Element | None) -> tuple[float, float]:
    """The widest page's width and the highest one's height in points; infinite if no page says."""
    layouts = list(root.iter("{*}page-layout-properties")) if root is not None else []
    width, height = (
        max(filter(None, (points(attribute(each, key)) for each in layouts)), default=ENDLESS[0])
        for key in ("page-width", "page-height")
    )
    return width, height


def why_shape_unseen(shape: etree._Element, page: tuple[float, float] = ENDLESS) -> str:
    """Why nothing of a shape is seen on a page of this width and height in points, "" if it is."""
    if attribute(shape, "display") == "none":
        return reasons.HIDDEN_SHAPE
    across, down = (points(attribute(shape, side)) for side in ("width", "height"))
    if local(shape) == "frame" and across is not None and down is not None:
        box = child(shape, "text-box")
        grows = attribute(box, "min-height") or attribute(box, "min-width")
        if min(across, down) < _TINY and not grows:
            return reasons.CUT_OFF
    # Programs push what lies off the page of a text back onto it, but not off a slide.
    above = next((each for each in shape.iterancestors() if local(each) != "g"), None)
    if above is None or local(above) != "page":
        return ""
    for start, size, most in zip(_place(shape), (across, down), page, strict=True):
        if start is not None and (start > most or (size is not None and start + size < 0)):
            return reasons.OUTSIDE_PAGE
    return ""


def _place(shape: etree._Element) -> tuple[float | None, float | None]:
    """The left and upper edge of a shape in points, None where that can't be told."""
    moved = attribute(shape, "transform")
    if not moved:
        return points(attribute(shape, "x")), points(attribute(shape, "y"))
    found = _MOVED.fullmatch(moved.strip())
    return (points(found[1]), points(found[2])) if found else (None, None)


def _is_tiny(styles: HasStyles, name: str, outer: bool) -> bool:
    size = styles.get(name, _TEXT, "font-size")
    tall, share = points(size), _number(size, "%")
    if tall is not None:
        outer = tall <= _TINY
    elif share is not None:
        outer = outer or share <= _SLIVER
    scale = _number(styles.get(name, _TEXT, "text-scale"), "%")
    closer = points(styles.get(name, _TEXT, "letter-spacing"))
    squeezed = scale is not None and 0 < scale <= _SLIVER
    return outer or squeezed or (closer is not None and tall is not None and closer <= -tall)


def _number(text: str, unit: str) -> float | None:
    try:
        return float(text.strip().removesuffix(unit)) if text.strip().endswith(unit) else None
    except ValueError:
        return None
