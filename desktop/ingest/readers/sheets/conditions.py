"""Conditional formats of a sheet that hide what a cell holds, or show what else is hidden: of XLSX,
XLS and ODS. Only what surely applies does; see ``sheet_formula``."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from desktop.ingest.readers.sheets import sheet_formula
from desktop.ingest.readers.sheets.areas import Area, Areas
from desktop.ingest.readers.sheets.cell_looks import CellLook
from desktop.ingest.readers.sheets.sheet_values import Cells, Here, Special, Unknown, Value, order

#: More are not looked at.
MOST_RULES = 10_000
_MOST_AREAS = 200


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
        #: What the cells hold that the rules ask for; see ``asked``.
        self.others: Cells = Unknown()
        self._found = rules

    def __bool__(self) -> bool:
        return bool(self._rules)

    def asked(self) -> list[Area]:
        """The areas of the cells that the rules ask for, as far as that is known; none where no
        rule could hide anything."""
        found: dict[Area, None] = {}
        for area, rule in self._found if self.may_hide else ():
            for each in _asked(area, rule):
                found.setdefault(each)
            if len(found) > _MOST_AREAS:
                break
        return list(found)[:_MOST_AREAS]

    def change(self, row: int, column: int, value: Value) -> Change:
        """What the rules make of a cell: nothing where none is surely true. Where one may be true
        that comes before, what it would change is not known."""
        found: list[str | None] = [None, None, None]
        sure = doubted = False
        for _, rule in self._rules.at(row, column):
            holds = _holds(rule, Here(row, column, value, rule.base, self.others))
            if holds is False:
                continue
            if doubted:
                holds = None
            sure |= holds is True
            for place, said in enumerate(rule.change):
                if found[place] is None and said is not None:
                    found[place] = said if holds else ""
            if rule.stops and holds:
                break
            # Whether those that follow count is not sure either.
            doubted |= rule.stops
        colour, ground, code = found
        return Change(colour, ground, code or None) if sure else NOTHING


def _asked(area: Area, rule: Rule) -> Iterator[Area]:
    """The areas of the cells that a rule asks for all over an area."""
    for written in rule.formulas:
        formula = sheet_formula.compiled(written)
        for reference in formula.references if formula is not None else ():
            over = None if reference.is_own(rule.base) else reference.reach(area, rule.base)
            if over is not None:
                yield over


def _holds(rule: Rule, here: Here) -> bool | None:
    """Whether a rule is true of a cell that holds something; None where that is not sure."""
    if rule.kind == "expression":
        return sheet_formula.is_true(rule.formulas[0], here) if rule.formulas else None
    if rule.kind in {"cellIs", "cellIsAlike"}:
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
    bounds = [sheet_formula.evaluated(formula, here) for formula in rule.formulas]
    if Special.ERROR in bounds:
        return False
    if rule.kind == "cellIsAlike" and any(type(bound) is not type(here.value) for bound in bounds):
        # Of a text beside a number programs think differently.
        return None
    found = [None if bound is None else order(here.value, bound) for bound in bounds]
    if not found or found[0] is None:
        return None
    first = found[0]
    single = {
        "equal": first == 0,
        "notEqual": first != 0,
        "greaterThan": first > 0,
        "greaterThanOrEqual": first >= 0,
        "lessThan": first < 0,
        "lessThanOrEqual": first <= 0,
    }
    if rule.operator in single:
        return single[rule.operator]
    if len(found) < 2 or found[1] is None:
        return None
    between = first >= 0 and found[1] <= 0
    return {"between": between, "notBetween": not between}.get(rule.operator)
