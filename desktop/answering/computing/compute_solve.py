"""From a plan and tables to a result: find the figures, compute, say how."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from desktop.answering import wording
from desktop.answering.computing import compute_arithmetic as arithmetic
from desktop.answering.computing import compute_match as match
from desktop.answering.computing import compute_quantity as quantity
from desktop.answering.computing import compute_words as words
from desktop.answering.computing.compute_match import Line, Point
from desktop.answering.computing.compute_periods import Period
from desktop.answering.computing.compute_plan import Operation, Plan
from desktop.answering.computing.compute_quantity import Quantity

_MOST_LISTED = 6
# "The average from 2018 to 2020" is of all three years, "the change" of the first and the last.
_OF_ALL = {Operation.SUM, Operation.AVERAGE, Operation.HIGHEST, Operation.LOWEST}


@dataclass(frozen=True, slots=True)
class Named:
    """A figure that a result rests on, and the line it stands in."""

    line: Line
    point: Point

    @property
    def label(self) -> str:
        """How an answer names it: a sheet's cell by its address, others by row and column."""
        return self.point.cell.name or self.title

    @property
    def title(self) -> str:
        """Row and column."""
        row = self.line.label or f"{self.line.section} total".strip()
        over = self.point.column or (
            self.point.row.label if self.point.row.label != self.line.label else ""
        )
        return f"{row}, {over}" if over else row


@dataclass(frozen=True, slots=True)
class Result:
    """``said`` is the sentence without its citations; ``expression`` and ``shown`` are for the
    record of the computation; ``refused`` that figures can't be put together, and why."""

    said: str
    operands: tuple[Named, ...]
    expression: str = ""
    shown: str = ""
    refused: bool = False


def solve(plan: Plan, question: str, lines: Sequence[Line]) -> Result | None:
    """The result of a plan over the lines of tables; None where the figures are not clear."""
    if plan.operation in {Operation.SHARE, Operation.RATIO, Operation.DIFFERENCE} or (
        plan.operation is Operation.SUM and len(plan.subjects) > 1
    ):
        result = _of_two(plan, question, lines)
        if result is not None or plan.operation is not Operation.SHARE:
            return result
        # The table may hold the percentage itself.
        plan = replace(plan, operation=Operation.LOOK_UP, subjects=(" ".join(plan.subjects),))
    if plan.over and plan.over != "period":
        return _of_rows(plan, question, lines)
    found = [
        item
        for item in match.matches(plan.subjects[0], lines)
        if all(match.at(item.line, p, question, percent=None) for p in plan.periods)
    ]
    return _one_of([_of_one(plan, question, line) for line in match.meant(found)] if found else [])


def _one_of(results: Sequence[Result | None]) -> Result | None:
    """The first result, if no other one says something else."""
    held = [result for result in results if result is not None]
    return held[0] if held and all(_agree(held[0], other) for other in held) else None


def _agree(one: Result, other: Result) -> bool:
    mine, theirs = ([n.point.quantity.actual() for n in r.operands] for r in (one, other))
    return mine == theirs and one.shown == other.shown


def _of_one(plan: Plan, question: str, line: Line) -> Result | None:
    if plan.operation is Operation.LOOK_UP and _asks_for_sum(plan, question, line):
        plan = replace(plan, operation=Operation.SUM)
    if plan.operation is Operation.LOOK_UP:
        return _looked_up(plan, question, line)
    points = _over_time(plan, question, line)
    if plan.operation in {Operation.CHANGE, Operation.PERCENTAGE_CHANGE}:
        return _changed(plan, line, points) if len(points) == 2 else None
    if len(points) < 2 or (plan.pair and len(points) != 2):
        return None
    named = tuple(Named(line, point) for point in points)
    if plan.operation in {Operation.SUM, Operation.AVERAGE}:
        return _totalled(plan, named) if plan.periods else None
    if plan.operation in {Operation.HIGHEST, Operation.LOWEST}:
        return _extreme(plan, named)
    return _limited(plan, named)


def _asks_for_sum(plan: Plan, question: str, line: Line) -> bool:
    """Whether "the total rent in 2018 and 2019" is meant as one sum."""
    total = re.search(r"\b(?:total|sum|combined)\b", question, re.IGNORECASE) is not None
    apart = re.search(r"\brespectively\b", question, re.IGNORECASE) is not None
    return len(plan.periods) > 1 and total and not apart and not match.is_total(line)


def _over_time(plan: Plan, question: str, line: Line) -> list[Point]:
    """One figure for each period asked about, or for each that there is; the earliest first. None
    at all where one is missing or not clear."""
    wanted = _periods_of(plan, line)
    found = [match.at(line, period, question, percent=False) for period in wanted]
    # One of two currencies may be given for one period only.
    units = [{point.quantity.unit for point in held} for held in found]
    shared = set.intersection(*units) if units else set()
    points = []
    for held in found:
        same = [p for p in held if p.quantity.unit in shared] if len(shared) == 1 else held
        if len(same) != 1:
            return []
        points.append(same[0])
    return points if len({id(p) for p in points}) == len(points) else []


def _periods_of(plan: Plan, line: Line) -> list[Period]:
    """The periods that are compared: those asked about, those within the one asked about, or for a
    change up to it the one before too."""
    held = match.spans(line)
    if len(plan.periods) > 1:
        wanted = sorted(plan.periods, key=Period.key)
        return _from_to(wanted, held) if plan.through and plan.operation in _OF_ALL else wanted
    if not plan.periods:
        return held
    last = plan.periods[0]
    if plan.operation in {Operation.CHANGE, Operation.PERCENTAGE_CHANGE}:
        before = Period(last.first - 1, last.last - 1, last.part)
        known = all(any(period.meets(one) for period in held) for one in (before, last))
        return [before, last] if known and last.first else []
    if plan.over:
        return [period for period in held if period.meets(last)]
    return []


def _from_to(ends: Sequence[Period], held: Sequence[Period]) -> list[Period]:
    """The periods from the first to the last; none at all where one between them is missing."""
    first, last = ends[0], ends[-1]
    if first.part[:1] != last.part[:1]:
        return []
    within = [
        period
        for period in held
        if period.part[:1] == first.part[:1] and first.place() <= period.place() <= last.place()
    ]
    places = [period.place() for period in within]
    return within if places == list(range(first.place(), last.place() + 1)) else []


def _looked_up(plan: Plan, question: str, line: Line) -> Result | None:
    wanted: Sequence[Period | None] = plan.periods or (None,)
    named: list[Named] = []
    for period in wanted:
        found = match.at(line, period, question, percent=plan.percent)
        if not found or len(found) > _MOST_LISTED:
            return None
        named += [Named(line, point) for point in found]
    if plan.percent and not all(item.point.quantity.unit.name == "%" for item in named):
        return None
    if not plan.periods and len(named) > 1 and not _SURE.search(question):
        return None
    parts = [f"{item.title}: {as_shown(item.point)}" for item in named]
    expression = "; ".join(item.label for item in named)
    return Result(
        "; ".join(parts),
        tuple(named),
        expression,
        "; ".join(as_shown(item.point) for item in named),
    )


_SURE = re.compile(
    r"\b(?:amounts?|values?|totals?|how much|how many|numbers?|fees?|rates?|prices?)\b", re.I
)


def _changed(plan: Plan, line: Line, points: Sequence[Point]) -> Result | None:
    old, new = (Named(line, point) for point in points)
    first, last = old.point.quantity, new.point.quantity
    over = f"{_bare_title(line)}, {_when(old)} {wording.TO} {_when(new)}"
    minus = f"{in_formula(new)} − {in_formula(old)}"
    both = (new, old)
    expression = f"{new.label} − {old.label}"
    if max(first.value, last.value) < 0 and words.is_deduction(line.label):
        # Expenses in parentheses that grow have increased, though their figures went down.
        first, last = (replace(each, value=abs(each.value)) for each in (first, last))
        minus = f"|{in_formula(new)}| − |{in_formula(old)}|"
        expression = f"|{new.label}| − |{old.label}|"
    in_points = first.unit.name == "%" and last.unit.name == "%"
    try:
        change = arithmetic.difference(last, first)
        if in_points:
            points_text = wording.IN_PERCENTAGE_POINTS.format(_signed(change).rstrip("%"))
            return Result(f"{over}: {minus} = {points_text}", both, expression, points_text)
        if plan.operation is Operation.CHANGE:
            return Result(f"{over}: {minus} = {_signed(change)}", both, expression, _signed(change))
        share = arithmetic.percentage_change(first, last)
    except (quantity.MixError, arithmetic.ImpossibleError) as error:
        return refused(both, error)
    base = in_formula(old) if old.point.quantity.value >= 0 else f"|{in_formula(old)}|"
    said = f"{over}: ({minus}) ÷ {base} = {_signed(share)}"
    return Result(said, both, f"({expression}) ÷ {old.label}", _signed(share))


def _of_two(plan: Plan, question: str, lines: Sequence[Line]) -> Result | None:
    """Two figures of the same table and, where there are periods, of the same one."""
    first, second = plan.subjects[:2]
    if len(plan.periods) > 1:
        return None
    period = plan.periods[0] if plan.periods else None
    pairs = []
    for one in match.matches(first, lines, second)[:8]:
        for other in match.matches(second, lines, first)[:8]:
            if one.line.source is not other.line.source:
                continue
            a = match.at(one.line, period, first, percent=False)
            b = match.at(other.line, period, second, percent=False)
            if len(a) == len(b) == 1 and a[0] is not b[0]:
                score = tuple(x + y for x, y in zip(one.score, other.score, strict=True))
                pairs.append((score, Named(one.line, a[0]), Named(other.line, b[0])))
    if not pairs:
        return None
    pairs.sort(key=lambda pair: pair[0], reverse=True)
    score, one_named, other_named = pairs[0]
    rivals = [p for p in pairs[1:] if p[0][:-1] == score[:-1]]
    if any((p[1].point, p[2].point) != (one_named.point, other_named.point) for p in rivals):
        return None
    return _paired(plan, one_named, other_named)


def _paired(plan: Plan, one: Named, other: Named) -> Result | None:
    a, b = one.point.quantity, other.point.quantity
    both = (one, other)
    title = f"{one.title} {wording.AND} {other.title}"
    try:
        if plan.operation is Operation.SHARE:
            made, sign = arithmetic.share(a, b), "÷"
            title = f"{one.title} {wording.AS_PERCENTAGE} {other.title}"
        elif plan.operation is Operation.RATIO:
            made, sign = arithmetic.ratio(a, b), "÷"
        elif plan.operation is Operation.DIFFERENCE:
            made, sign = arithmetic.difference(a, b), "−"
        else:
            made, sign = arithmetic.total((a, b)), "+"
    except (quantity.MixError, arithmetic.ImpossibleError) as error:
        return refused(both, error)
    shown = _signed(made)
    said = f"{title}: {in_formula(one)} {sign} {in_formula(other)} = {shown}"
    return Result(said, both, f"{one.label} {sign} {other.label}", shown)


def _totalled(plan: Plan, named: tuple[Named, ...]) -> Result | None:
    figures = [item.point.quantity for item in named]
    terms = " + ".join(map(in_formula, named))
    names = " + ".join(item.label for item in named)
    over = f"{_bare_title(named[0].line)}, {', '.join(map(_when, named))}"
    try:
        if plan.operation is Operation.SUM:
            shown = _signed(arithmetic.total(figures))
            return Result(f"{wording.TOTAL} {over}: {terms} = {shown}", named, names, shown)
        shown = _signed(arithmetic.average(figures))
    except (quantity.MixError, arithmetic.ImpossibleError) as error:
        return refused(named, error)
    said = f"{wording.AVERAGE} {over}: ({terms}) ÷ {len(named)} = {shown}"
    return Result(said, named, f"({names}) ÷ {len(named)}", shown)


def _extreme(plan: Plan, named: tuple[Named, ...]) -> Result | None:
    highest = plan.operation is Operation.HIGHEST
    try:
        chosen = arithmetic.extreme(_magnitudes(named), highest)
    except (quantity.MixError, arithmetic.ImpossibleError) as error:
        return refused(named, error)
    when = f" {wording.AND} ".join(_when(named[number]) for number in chosen)
    was = wording.HIGHEST_IN if highest else wording.LOWEST_IN
    listed = ", ".join(f"{_when(item)}: {as_shown(item.point)}" for item in named)
    said = f"{_bare_title(named[0].line)} {was} {when} ({listed})"
    function = "max" if highest else "min"
    return Result(said, named, f"{function}({'; '.join(i.label for i in named)})", when)


def _magnitudes(named: Sequence[Named]) -> list[Quantity]:
    """The figures; those of a loss or an expense in parentheses as the amounts that they are."""
    figures = [item.point.quantity for item in named]
    label = named[0].line.label
    if all(each.value < 0 for each in figures) and words.is_deduction(label):
        return [replace(each, value=abs(each.value)) for each in figures]
    return figures


def _of_rows(plan: Plan, question: str, lines: Sequence[Line]) -> Result | None:
    """The row with the highest or the lowest figure of a column, its totals left out."""
    kinds = frozenset(words.stems(plan.over))
    asked = words.asked(f"{plan.over} {plan.subjects[0]}")
    results = []
    for source in {id(line.source): line.source for line in lines}.values():
        named = match.context(source) | frozenset(
            words.stems(" ".join(source.table.header.get(0, ())))
        )
        mine = [line for line in lines if line.source is source]
        mine = _in_section(asked, mine)
        columns = frozenset().union(*(line.columns for line in mine))
        named |= frozenset(stem for line in mine for stem in words.stems(line.section))
        if not kinds <= named or not asked <= named | columns:
            continue
        items = [_in_column(plan, line) for line in mine if not match.is_total(line)]
        held = tuple(item for item in items if item is not None)
        if len(held) > 1 and len(held) == len(items):
            results.append(_highest_row(plan, held))
    return _one_of(results)


def _in_section(asked: frozenset[str], lines: Sequence[Line]) -> list[Line]:
    """Of a table that says the same rows of different things, in sections ("Net revenue:",
    "Operating income:"), those of the one that is asked about; none where it is not clear which."""
    sections = dict.fromkeys(line.section for line in lines)
    labels = [line.label for line in lines if line.label and not match.is_total(line)]
    if len(set(labels)) == len(labels):
        return list(lines)
    named = [each for each in sections if each and set(words.stems(each)) <= asked]
    return [line for line in lines if line.section == named[0]] if len(named) == 1 else []


def _in_column(plan: Plan, line: Line) -> Named | None:
    if len(plan.periods) > 1:
        return None
    period = plan.periods[0] if plan.periods else None
    found = match.at(line, period, plan.subjects[0], percent=False)
    return Named(line, found[0]) if len(found) == 1 else None


def _highest_row(plan: Plan, named: tuple[Named, ...]) -> Result | None:
    highest = plan.operation is Operation.HIGHEST
    if len({item.point.cell.column for item in named}) != 1:
        return None
    if not highest and any(item.point.quantity.nil for item in named):
        # A dash may be nothing, or nothing known.
        return None
    try:
        chosen = arithmetic.extreme([item.point.quantity for item in named], highest)
    except (quantity.MixError, arithmetic.ImpossibleError) as error:
        return refused(named, error)
    head = (wording.HIGHEST_OF if highest else wording.LOWEST_OF).format(len(named))
    said = f" {wording.AND} ".join(f"{named[n].title}: {as_shown(named[n].point)}" for n in chosen)
    function = "max" if highest else "min"
    names = tuple(named[n] for n in chosen) + tuple(
        item for n, item in enumerate(named) if n not in chosen
    )
    shown = f" {wording.AND} ".join(named[n].line.label for n in chosen)
    expression = f"{function}({'; '.join(item.label for item in named)})"
    return Result(f"{head} {said}", names, expression, shown)


def _limited(plan: Plan, named: tuple[Named, ...]) -> Result | None:
    limit = _limit(plan.limit)
    if limit is None:
        return None
    units = {item.point.quantity.unit for item in named}
    unit = next(iter(units))
    if len(units) != 1 or (limit.unit.name == "%") != (unit.name == "%"):
        return None
    if unit.scale > 1 and limit.unit.scale == 1 and limit.value < Decimal(unit.scale):
        # "more than 500" over figures in thousands may mean either.
        return None
    above = plan.operation is Operation.ABOVE
    value = limit.actual()
    chosen = [
        item
        for item, each in zip(named, _magnitudes(named), strict=True)
        if (each.actual() > value) == above and each.actual() != value
    ]
    listed = ", ".join(f"{_when(item)}: {as_shown(item.point)}" for item in named)
    when = f" {wording.AND} ".join(map(_when, chosen)) or wording.NO_PERIOD
    was = (wording.ABOVE if above else wording.BELOW).format(limit.shown())
    said = f"{_bare_title(named[0].line)} {was} {when} ({listed})"
    names = "; ".join(item.label for item in named)
    return Result(said, named, f"{names} {'>' if above else '<'} {limit.shown()}", when)


def _limit(text: str) -> Quantity | None:
    found = re.search(
        r"(?P<n>[$€£]?\s?\d[\d,]*(?:\.\d+)?\s*%?)\s*(?P<scale>thousands?|millions?|billions?)?",
        text,
    )
    if found is None:
        return None
    parsed = quantity.parse(found["n"].strip())
    if parsed is None or not found["scale"]:
        return parsed
    unit = quantity.Unit(parsed.unit.name, parsed.unit.sign, quantity.scale_of(found["scale"]))
    return Quantity(parsed.value, unit, parsed.places)


def refused(named: tuple[Named, ...], error: Exception) -> Result:
    """The result that says why figures can't be put together."""
    shown = (f"{item.title}: {as_shown(item.point)}" for item in named[:_MOST_LISTED])
    is_mix = isinstance(error, quantity.MixError)
    why = (wording.MIX_OF_UNITS if is_mix else wording.NO_RESULT).format(error)
    return Result(f"{why} {'; '.join(shown)}", named, refused=True)


def in_formula(item: Named) -> str:
    """A figure in a formula: as it stands, with a sheet's cell named."""
    shown = item.point.cell.text
    return f"{shown} ({item.point.cell.name})" if item.point.cell.name else shown


def as_shown(point: Point) -> str:
    """A cell to the letter, and what its headers say of its unit and scale."""
    unit = point.quantity.unit
    text = point.cell.text
    name = f" ({point.cell.name})" if point.cell.name else ""
    told = []
    if unit.name == "%" and "%" not in text:
        return f"{text}%{name}"
    if unit.sign and unit.sign not in text and unit.name != "%":
        told.append(unit.sign)
    if unit.scale > 1:
        told.append(quantity.scale_words(unit.scale))
    return f"{text} ({', '.join(told)}){name}" if told else f"{text}{name}"


def _signed(made: Quantity) -> str:
    return made.shown()


def _when(item: Named) -> str:
    return item.point.column or item.point.row.label


def _bare_title(line: Line) -> str:
    return line.label or f"{line.section} total".strip()
