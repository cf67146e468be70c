"""Conditional formats of an XLSX sheet that hide what a cell holds, or show what else is hidden
(ECMA-376 Part 1, 18.3.1.10). Only what surely applies does; see ``xlsx_formula``."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from lxml import etree

from desktop.ingest.readers import xlsx_formula
from desktop.ingest.readers.areas import Area, Areas, area_of
from desktop.ingest.readers.cell_looks import CellLook
from desktop.ingest.readers.elements import attribute, child, children, integer, local
from desktop.ingest.readers.xlsx_formula import Here, Value

#: More are not looked at.
MOST_RULES = 10_000
_LAST = 2**31


class Change(NamedTuple):
    """What a format makes of a cell: colours as "rrggbb", "" if they are not known, a number format
    ("code"); None for what it leaves as it is."""

    colour: str | None = None
    ground: str | None = None
    code: str | None = None

    def made_of(self, look: CellLook) -> CellLook:
        """The look of a cell of this look to which the format applies."""
        colour = look.colour if self.colour is None else self.colour
        return look._replace(
            colour=colour, ground=look.ground if self.ground is None else self.ground
        )


NOTHING = Change()


class Rule(NamedTuple):
    """A rule: what it asks, and what becomes of cells of which it is true. ``base`` is the area to
    whose first cell its formulas are written, None if that is not known."""

    priority: int
    kind: str
    operator: str
    formulas: tuple[str, ...]
    text: str
    stops: bool
    change: Change
    base: Area | None


class Conditions:
    """The rules of a sheet. ``may_hide`` tells of a change whether it could hide anything."""

    def __init__(
        self, found: Iterable[tuple[Area, Rule]] = (), may_hide: Callable[[Change], bool] = bool
    ) -> None:
        rules = sorted(found, key=lambda each: each[1].priority)
        self._rules = Areas(rules)
        #: Whether cells that are else seen may not be.
        self.may_hide = any(may_hide(rule.change) for _, rule in rules)

    def __bool__(self) -> bool:
        return bool(self._rules)

    def change(self, row: int, column: int, value: Value) -> Change:
        """What the rules make of a cell: nothing where none is surely true. Where one may be true
        that comes before, what it would change is not known."""
        found: list[str | None] = [None, None, None]
        sure = False
        for _, rule in self._rules.at(row, column):
            holds = _holds(rule, Here(row, column, value, rule.base))
            if holds is False:
                continue
            sure |= holds is True
            for place, said in enumerate(rule.change):
                if found[place] is None and said is not None:
                    found[place] = said if holds else ""
            if rule.stops:
                break
        colour, ground, code = found
        return Change(colour, ground, code or None) if sure else NOTHING


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


def _holds(rule: Rule, here: Here) -> bool | None:
    """Whether a rule is true of a cell that holds something; None where that is not sure."""
    if rule.kind == "expression":
        return xlsx_formula.is_true(rule.formulas[0], here) if rule.formulas else None
    if rule.kind == "cellIs":
        return _compares(rule, here)
    text = here.value.casefold() if isinstance(here.value, str) else None
    wanted = rule.text.casefold()
    if rule.kind == "colorScale":
        return text is None
    if rule.kind in {"containsBlanks", "notContainsBlanks"}:
        return (rule.kind == "notContainsBlanks") if text is None or text.strip() else None
    if text is None or not wanted:
        return None
    told = {
        "containsText": wanted in text,
        "notContainsText": wanted not in text,
        "beginsWith": text.startswith(wanted),
        "endsWith": text.endswith(wanted),
    }
    return told.get(rule.kind)


def _compares(rule: Rule, here: Here) -> bool | None:
    bounds = [xlsx_formula.evaluated(formula, here) for formula in rule.formulas]
    if not bounds or bounds[0] is None:
        return None
    order = xlsx_formula.order(here.value, bounds[0])
    single = {
        "equal": order == 0,
        "notEqual": order != 0,
        "greaterThan": order > 0,
        "greaterThanOrEqual": order >= 0,
        "lessThan": order < 0,
        "lessThanOrEqual": order <= 0,
    }
    if rule.operator in single:
        return single[rule.operator]
    if len(bounds) < 2 or bounds[1] is None:
        return None
    between = order >= 0 and xlsx_formula.order(here.value, bounds[1]) <= 0
    return {"between": between, "notBetween": not between}.get(rule.operator)
