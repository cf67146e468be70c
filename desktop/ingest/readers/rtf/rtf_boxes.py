"""What stands in the shapes of a paragraph of an RTF file, and which of them lie under others."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.ingest.readers.common.intermediate import TextBuilder

# More shapes of one paragraph are not compared with one another.
_MOST = 200


class Place(NamedTuple):
    """Where a shape lies, in twentieths of a point from ``origin``: what its sides are counted from
    and whether it lies behind the text. A higher ``order`` lies over a lower one; ``covers`` is
    whether nothing shows through it."""

    left: int
    top: int
    right: int
    bottom: int
    origin: tuple[str, ...]
    order: int
    covers: bool


class Box(NamedTuple):
    """The texts of a shape, and its place; None where that can't be told."""

    texts: Sequence[TextBuilder]
    place: Place | None = None


def seen(boxes: Sequence[Box]) -> tuple[list[TextBuilder], list[TextBuilder]]:
    """The texts of a paragraph's shapes that are seen, and those that lie under another one."""
    shown: list[TextBuilder] = []
    covered: list[TextBuilder] = []
    places = [box.place for box in boxes[:_MOST] if box.place is not None and box.place.covers]
    for box in boxes:
        place = box.place
        under = place is not None and any(_is_under(place, other) for other in places)
        (covered if under else shown).extend(box.texts)
    return shown, covered


def _is_under(place: Place, other: Place) -> bool:
    if place.origin != other.origin or place.order >= other.order:
        return False
    across = other.left <= place.left and place.right <= other.right
    return across and other.top <= place.top and place.bottom <= other.bottom
