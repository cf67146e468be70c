"""Shapes of a Word file that its pages do not show: switched off, without a size, off the page
(ECMA-376 Part 1, 20.4.2; Part 4, 19.1.2 for the older VML)."""

import re

from lxml import etree

from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.office.elements import attribute, child, children, integer, local

# No page is wider (22 inches), in twentieths of a point.
WIDEST_PAGE = 31_680
_EMU_PER_TWIP = 635
# A shape that is thinner than a point shows no line of text.
_THIN_EMU, _THIN_POINTS = 12_700, 1.0
_RULE = re.compile(r"\s*([a-z-]+)\s*:\s*([^;]*?)\s*(?:;|$)", re.IGNORECASE)
_LENGTH = re.compile(r"(-?[0-9.]{1,12})(pt|in|cm|mm|px|pc)?")
_POINTS = {"pt": 1.0, "in": 72.0, "cm": 28.35, "mm": 2.835, "px": 0.75, "pc": 12.0, None: 0.75}
_DRAWING = frozenset({"anchor", "inline"})
# The elements that place a shape.
PLACING = _DRAWING | {"shape", "rect", "roundrect", "oval", "group"}


def why_unseen(shape: etree._Element, page_width: int) -> str:
    """Why nothing of an element that places a shape is seen, "" if it is.
    ``page_width`` is the widest page's, in twentieths of a point."""
    if local(shape) in _DRAWING:
        return _why_drawing(shape, page_width * _EMU_PER_TWIP)
    return _why_vml(shape, page_width / 20)


def is_of_control(picture: etree._Element) -> bool:
    """Whether a picture only shows what an ActiveX control looks like."""
    outer = next(picture.iterancestors("{*}object", "{*}pict"), None)
    return child(outer, "control") is not None


def signature_line(element: etree._Element) -> str:
    """Who is to sign on a line, and as what (Part 4, 19.2.2.30)."""
    signer = [attribute(element, key) for key in ("suggestedsigner", "suggestedsigner2")]
    return "\n".join(("", *filter(None, signer), ""))


def _why_drawing(anchor: etree._Element, page_width: int) -> str:
    if attribute(child(anchor, "docPr"), "hidden") in {"1", "true", "on"}:
        return reasons.HIDDEN_SHAPE
    extent = child(anchor, "extent")
    width, height = (integer(attribute(extent, side), _THIN_EMU) for side in ("cx", "cy"))
    # A box may grow with its text.
    if min(width, height) < _THIN_EMU and next(anchor.iter("{*}spAutoFit"), None) is None:
        return reasons.CUT_OFF
    across = child(anchor, "positionH")
    offset = child(across, "posOffset")
    left = integer((offset.text or "").strip(), 0) if offset is not None else 0
    from_page = attribute(across, "relativeFrom") == "page"
    gone_left = left + width < (0 if from_page else -page_width)
    return reasons.OUTSIDE_PAGE if gone_left or left > page_width else ""


def _why_vml(shape: etree._Element, page_width: float) -> str:
    rules = {key.lower(): value.lower() for key, value in _RULE.findall(attribute(shape, "style"))}
    if rules.get("visibility") == "hidden" or rules.get("display") == "none":
        return reasons.HIDDEN_SHAPE
    sizes = [_points(rules.get(side, "")) for side in ("width", "height")]
    grows = any(
        "mso-fit-shape-to-text:t" in attribute(box, "style").replace(" ", "")
        for box in children(shape, "textbox")
    )
    # Inside a group lengths are counted in the group's own measure.
    if next(shape.iterancestors("{*}group"), None) is not None:
        return ""
    if not grows and any(size is not None and size < _THIN_POINTS for size in sizes):
        return reasons.CUT_OFF
    left = _points(rules.get("margin-left", "")) or 0.0
    gone_left = sizes[0] is not None and left + sizes[0] < -page_width
    free = rules.get("position") == "absolute"
    return reasons.OUTSIDE_PAGE if free and (left > page_width or gone_left) else ""


def _points(length: str) -> float | None:
    found = _LENGTH.fullmatch(length)
    try:
        return float(found[1]) * _POINTS[found[2]] if found else None
    except ValueError:
        return None
