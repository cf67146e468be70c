"""Where a tab goes that has no stop of its own: to the next of those at equal distances from the
page's left margin, and before them to the indent of a paragraph whose first line hangs out of it
(ECMA-376 Part 1, 17.15.1.25 and 17.3.1.12). Qt has others, 80 pixels apart from the indent on."""

from collections.abc import Iterable
from dataclasses import replace

from lxml import etree

from desktop.drafting.paper.looks import points
from desktop.drafting.paper.model import Block, Line, Tab
from desktop.ingest.readers.office.elements import child

_STANDARD, _LEAST = 36.0, 4.0
# So far no page goes that has much text beside one another.
_REACH = 720.0


def with_stops(blocks: Iterable[Block], settings: etree._Element | None) -> tuple[Block, ...]:
    """The blocks, those of their lines that hold tabs with all stops that these may go to."""
    said = points(child(settings, "defaultTabStop"), "val", _STANDARD)
    distance = max(_LEAST, said) if said > 0 else _STANDARD
    return tuple(_stopped(block, distance) for block in blocks)


def _stopped(block: Block, distance: float) -> Block:
    if isinstance(block, Line):
        return _with_stops(block, distance)
    boxes = (
        replace(box, lines=tuple(_with_stops(line, distance) for line in box.lines))
        for box in block.boxes
    )
    return replace(block, boxes=tuple(boxes))


def _with_stops(line: Line, distance: float) -> Line:
    if "\t" not in line.text:
        return line
    stops = {tab.at: tab for tab in line.tabs}
    last = max(stops, default=0.0)
    if line.first < 0 < line.left:
        stops.setdefault(line.left, Tab(line.left))
        last = max(last, line.left)
    for number in range(int(last // distance) + 1, int(_REACH // distance) + 1):
        stops.setdefault(number * distance, Tab(number * distance))
    return replace(line, tabs=tuple(stops[at] for at in sorted(stops)))
