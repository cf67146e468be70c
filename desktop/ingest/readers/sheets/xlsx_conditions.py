"""The conditional formats of an XLSX sheet (ECMA-376 Part 1, 18.3.1.10)."""

from collections.abc import Callable, Iterator

from lxml import etree

from desktop.ingest.readers.office.elements import attribute, child, children, integer, local
from desktop.ingest.readers.sheets.areas import Area, area_of
from desktop.ingest.readers.sheets.conditions import MOST_RULES, NOTHING, Change, Rule

_LAST = 2**31


def rules_of(
    element: etree._Element, changes: list[Change], read: Callable[[etree._Element], Change]
) -> Iterator[tuple[Area, Rule]]:
    """The rules of a conditionalFormatting, each for each of its areas. ``changes`` are those of
    the workbook, by their numbers; ``read`` reads one that stands in the rule itself."""
    said = attribute(element, "sqref")
    if not said and (inside := child(element, "sqref")) is not None:
        said = inside.text or ""
    areas = [area for area in map(area_of, said.split()[:MOST_RULES]) if area is not None]
    base = areas[0] if len(areas) == 1 else None
    for item in children(element, "cfRule"):
        rule = _rule(item, changes, read, base)
        for area in areas if rule.change != NOTHING or rule.stops else ():
            yield area, rule


def _rule(
    item: etree._Element,
    changes: list[Change],
    read: Callable[[etree._Element], Change],
    base: Area | None,
) -> Rule:
    own = child(item, "dxf")
    number = integer(attribute(item, "dxfId"), -1)
    change = changes[number] if 0 <= number < len(changes) else NOTHING
    kind = attribute(item, "type")
    if own is not None:
        change = read(own)
    elif kind == "colorScale":
        change = Change(ground="")
    formulas = [part.text or "" for part in item if local(part) in {"formula", "f"}]
    return Rule(
        integer(attribute(item, "priority"), _LAST),
        kind,
        attribute(item, "operator"),
        tuple(formulas),
        attribute(item, "text"),
        attribute(item, "stopIfTrue") in {"1", "true", "on"},
        change,
        base,
    )
