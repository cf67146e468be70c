"""Where the shapes of a slide lie (ECMA-376 Part 1, 20.1.7), in English metric units."""

from typing import NamedTuple

from lxml import etree

from desktop.ingest.readers.office.elements import attribute, child, integer


class Frame(NamedTuple):
    """A place on a slide: its left and upper edge, how far it goes."""

    left: float
    top: float
    width: float
    height: float


def is_off(shape: etree._Element, size: tuple[int, int]) -> bool:
    """Whether a shape lies off a slide of this width and height; one that is turned, or whose place
    is not told, counts as on it."""
    frame = _on_slide(shape)
    if frame is None:
        return False
    across = frame.left > size[0] or frame.left + frame.width < 0
    return across or frame.top > size[1] or frame.top + frame.height < 0


def _on_slide(shape: etree._Element) -> Frame | None:
    """The place of a shape, whatever groups it lies in: each has a measure of its own."""
    frame = _frame(_placed(shape), "off", "ext")
    for group in shape.iterancestors("{*}grpSp"):
        placed = _placed(group)
        outer, inner = _frame(placed, "off", "ext"), _frame(placed, "chOff", "chExt")
        if frame is None or outer is None or inner is None or not inner.width or not inner.height:
            return None
        wide, high = outer.width / inner.width, outer.height / inner.height
        frame = Frame(
            outer.left + (frame.left - inner.left) * wide,
            outer.top + (frame.top - inner.top) * high,
            frame.width * wide,
            frame.height * high,
        )
    return frame


def _placed(shape: etree._Element) -> etree._Element | None:
    found = child(shape, "xfrm")
    for properties in shape.iterchildren("{*}spPr", "{*}grpSpPr"):
        found = child(properties, "xfrm")
    return found


def _frame(placed: etree._Element | None, offset: str, extent: str) -> Frame | None:
    begin, size = child(placed, offset), child(placed, extent)
    if begin is None or size is None or attribute(placed, "rot") not in {"", "0"}:
        return None
    places = [integer(attribute(begin, key), 0) for key in ("x", "y")]
    return Frame(*places, *(integer(attribute(size, key), 0) for key in ("cx", "cy")))
