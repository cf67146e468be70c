"""Shapes of an RTF file: what stands in them, and whether it is seen (RTF Specification 1.9.1,
"Drawing objects"; lengths in twentieths of a point)."""

from dataclasses import dataclass, field

from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.aside import Aside
from desktop.ingest.readers.common.intermediate import TextBuilder
from desktop.ingest.readers.rtf.rtf_boxes import Box, Place
from desktop.ingest.readers.rtf.rtf_parts import Part

# A shape that is thinner than a point shows no line of text.
_THIN = 20
# Longer than any name or value that is looked at.
_MOST_LETTERS = 64
#: The words that say where the sides of a shape are.
SIDES = ("shpleft", "shptop", "shpright", "shpbottom")
#: Those that say what the sides are counted from, and what lies over what.
_ORIGINS = (
    *("shpbxpage", "shpbxmargin", "shpbxcolumn", "shpbxignore"),
    *("shpbypage", "shpbymargin", "shpbypara", "shpbyignore"),
)
ORDERS = ("shpz", "shpfblwtxt", *_ORIGINS)
_AT_PAGE, _NOT_ALIGNED = "1", frozenset({"", "0"})
# A rectangle and a box for text; fully opaque, in 65,536ths.
_RECTANGLES, _OPAQUE = frozenset({"1", "202"}), frozenset({"", "65536"})


@dataclass(slots=True)
class Shape:
    """Gathers what a file says of a shape, in any order. ``anchor`` is the part that it stands in,
    ``group`` the shape that it is a part of, in whose own measure it is placed."""

    anchor: Part
    group: "Shape | None" = None
    sides: dict[str, int] = field(default_factory=dict)
    orders: dict[str, int] = field(default_factory=dict)
    boxes: list[TextBuilder] = field(default_factory=list)
    _said: dict[str, str] = field(default_factory=dict)
    _name: str = ""

    def begin_name(self) -> None:
        """What follows is the name of a property."""
        self._name = ""

    def put_name(self, text: str) -> None:
        """Take letters of a property's name."""
        self._name = (self._name + text)[:_MOST_LETTERS]

    def put_value(self, text: str) -> None:
        """Take letters of the value of the property that was named last."""
        self._said[self._name] = (self._said.get(self._name, "") + text)[:_MOST_LETTERS]

    def end(self, aside: Aside, page_width: int) -> None:
        """Add what stands in the shape to its group or its part, or set it apart."""
        if why := self._why_unseen(page_width):
            for box in self.boxes:
                aside.add(box.text, why)
        elif self.group is not None:
            self.group.boxes.extend(self.boxes)
        elif self.boxes or self.ground():
            self.anchor.box(Box(self.boxes, self._place()))

    def ground(self) -> str | None:
        """What the shape is filled with as "rrggbb", None where that is not told, or no plain
        colour. What is told later is not known yet."""
        said = self._said.get("fillColor", "").strip()
        filled = self._said.get("fFilled", "1").strip() != "0"
        plain = self._said.get("fillType", "").strip() in {"", "0"}
        plain &= self._said.get("fillOpacity", "").strip() in _OPAQUE
        if not (said.isascii() and said.isdigit() and filled and plain):
            return None
        red, green, blue, more = min(int(said), 0xFFFFFFFF).to_bytes(4, "little")
        return None if more else f"{red:02x}{green:02x}{blue:02x}"

    def _place(self) -> Place | None:
        """Where the shape lies; None where that can't be told."""
        left, top, right, bottom = (self.sides.get(side) for side in SIDES)
        aligned = {self._said.get(name, "").strip() for name in ("posh", "posv", "rotation")}
        if left is None or top is None or right is None or bottom is None:
            return None
        if not aligned <= _NOT_ALIGNED:
            return None
        own = (self._said.get(name, "").strip() for name in ("posrelh", "posrelv"))
        behind = str(self.orders.get("shpfblwtxt", 0))
        origin = (*(name for name in _ORIGINS if name in self.orders), *own, behind)
        is_whole = self._said.get("shapeType", "").strip() in _RECTANGLES
        covers = is_whole and self.ground() is not None
        return Place(left, top, right, bottom, origin, self.orders.get("shpz", 0), covers)

    def _why_unseen(self, page_width: int) -> str:
        """Why nothing of the shape is seen, "" if it is."""
        if self._is_on("fHidden"):
            return reasons.HIDDEN_SHAPE
        left, top, right, bottom = (self.sides.get(side) for side in SIDES)
        if self.group is not None or left is None or right is None:
            return ""
        thin = right - left < _THIN
        thin |= top is not None and bottom is not None and bottom - top < _THIN
        if thin and not self._is_on("fFitShapeToText"):
            return reasons.CUT_OFF
        if self._said.get("posh", "").strip() not in _NOT_ALIGNED:
            return ""
        from_page = self._said.get("posrelh", "").strip() == _AT_PAGE
        gone = right < (0 if from_page else -page_width)
        return reasons.OUTSIDE_PAGE if gone or left > page_width else ""

    def _is_on(self, name: str) -> bool:
        return self._said.get(name, "").strip() not in {"", "0"}
