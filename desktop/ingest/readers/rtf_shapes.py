"""Shapes of an RTF file: what stands in them, and whether it is seen (RTF Specification 1.9.1,
"Drawing objects"; lengths in twentieths of a point)."""

from dataclasses import dataclass, field

from desktop.ingest.readers import reasons
from desktop.ingest.readers.aside import Aside
from desktop.ingest.readers.intermediate import TextBuilder
from desktop.ingest.readers.rtf_parts import Part

# A shape that is thinner than a point shows no line of text.
_THIN = 20
# Longer than any name or value that is looked at.
_MOST_LETTERS = 64
#: The words that say where the sides of a shape are.
SIDES = ("shpleft", "shptop", "shpright", "shpbottom")
_AT_PAGE, _NOT_ALIGNED = "1", frozenset({"", "0"})


@dataclass(slots=True)
class Shape:
    """Gathers what a file says of a shape, in any order. ``anchor`` is the part that it stands in,
    ``group`` the shape that it is a part of, in whose own measure it is placed."""

    anchor: Part
    group: "Shape | None" = None
    sides: dict[str, int] = field(default_factory=dict)
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
        else:
            for box in self.boxes:
                self.anchor.box(box)

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
