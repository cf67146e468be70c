"""Words that a recognised text says of a scan where it stands beside their ink.

The text is laid over the scan in a font that need not be the one it was fitted with: with another
the lines come out wider, and their ends stand beyond the ink.
"""

from collections import defaultdict
from collections.abc import Sequence

from desktop.ingest.readers.pdf.pdf_boxes import Sides
from desktop.ingest.readers.pdf.pdf_objects import TextObject

# Points of height that share a row of the index, and how much of a line may stand beyond its ink.
_ROW = 6.0
_MOST_BEYOND = 0.5
# How far apart, in heights of letters, the words of a line are.
_MOST_APART = 1.5


def continued(scanned: Sequence[TextObject], left: Sequence[TextObject]) -> set[int]:
    """The order numbers of those ``left`` that carry on, to the right, a line of texts that are
    what a scan says."""
    rows: dict[int, list[Sides]] = defaultdict(list)
    for item in scanned:
        rows[_row(item.sides)].append(item.sides)
    found: set[int] = set()
    beyond: dict[int, float] = defaultdict(float)
    for item in sorted(left, key=lambda item: item.sides[0]):
        row = _row(item.sides)
        line = [
            sides
            for near in (row - 1, row, row + 1)
            for sides in rows.get(near, ())
            if _is_in_line(sides, item.sides)
        ]
        wide = item.sides[2] - item.sides[0]
        room = _MOST_BEYOND * sum(sides[2] - sides[0] for sides in line)
        apart = _MOST_APART * max((sides[3] - sides[1] for sides in line), default=0.0)
        reach = max((sides[2] for sides in line), default=float("-inf"))
        if item.sides[0] - reach - beyond[row] <= apart and beyond[row] + wide <= room:
            found.add(item.order)
            beyond[row] = max(beyond[row], item.sides[2] - reach)
    return found


def _row(sides: Sides) -> int:
    return int((sides[1] + sides[3]) / 2 // _ROW)


def _is_in_line(one: Sides, other: Sides) -> bool:
    """Whether both stand in one line, the first before the other."""
    high = min(one[3], other[3]) - max(one[1], other[1])
    least = min(one[3] - one[1], other[3] - other[1])
    return one[0] < other[0] and high >= least / 2
