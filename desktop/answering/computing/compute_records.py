"""Sums, counts and means over the rows of a list: a ledger, a price list, a statement of account.

A list has a row for each thing and a column for each of its properties; what a question says
beyond the columns' names chooses the rows that hold these words. Rows that are totals of others are
never counted twice, and a cell that should hold a figure and does not stops the sum.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.answering import wording
from desktop.answering.computing import compute_arithmetic as arithmetic
from desktop.answering.computing import compute_match as match
from desktop.answering.computing import compute_words as words
from desktop.answering.computing.compute_match import Line, Point, Source
from desktop.answering.computing.compute_periods import Period, periods
from desktop.answering.computing.compute_plan import Operation, Plan
from desktop.answering.computing.compute_quantity import MixError, Quantity
from desktop.answering.computing.compute_solve import Named, Result, as_shown, in_formula, refused
from desktop.answering.computing.compute_table import Cell, Row, Table

_LEAST_ROWS = 3
# A column holds figures if so many of its cells do; the others are then errors or remarks.
_MOSTLY = 0.6
_WRITTEN_OUT = 8
_TOTALS = frozenset({"total", "subtotal", "sum", "summe", "gesamt", "gesamtsumme", "balance"})
# What a question calls rows, or what is done with them: it chooses none of them.
_ROWS = frozenset(
    {
        *("total", "sum", "all", "altogether", "average", "mean", "highest", "lowest", "largest"),
        *("smallest", "entry", "row", "column", "transaction", "record", "paid", "pay", "payment"),
        *("spent", "spend", "spending", "ledger", "list", "many", "together", "biggest", "count"),
        *("combined", "overall", "sheet", "bill", "billed", "invoice", "invoiced", "booked"),
    }
)
_AMOUNTS = frozenset(
    {"amount", "total", "betrag", "sum", "summe", "value", "cost", "paid", "price"}
)
_NO_AMOUNT = re.compile(r"\b(?:no|nr|number|id|date|datum|year|balance|saldo|page)\b", re.I)
_ASKS_FOR_ALL = re.compile(
    r"\b(?:total|sum|altogether|in all|all|overall|average|mean|how many|count|combined)\b", re.I
)


@dataclass(frozen=True, slots=True)
class _Chosen:
    """The rows of a list that a question means, and the column that is reckoned with."""

    source: Source
    rows: tuple[Row, ...]
    column: int
    words: tuple[str, ...]
    near: int


def solve(plan: Plan, question: str, sources: Sequence[Source]) -> Result | None:
    """The result over the rows of one list; None where it is not clear which."""
    if not _ASKS_FOR_ALL.search(question) and plan.operation is Operation.LOOK_UP:
        return None
    chosen = [item for source in sources if (item := _choose(plan, question, source)) is not None]
    if not chosen:
        return None
    nearest = max(item.near for item in chosen)
    results = [_reckoned(plan, question, item) for item in chosen if item.near == nearest]
    held = [result for result in results if result is not None]
    same = all(result.shown == held[0].shown for result in held)
    return held[0] if held and same else None


def _choose(plan: Plan, question: str, source: Source) -> _Chosen | None:
    table = source.table
    rows = [row for row in table.rows if not _is_total(row)]
    if len(rows) < _LEAST_ROWS or not table.header or not _is_list(table, rows):
        return None
    asked = words.asked(" ".join(plan.subjects))
    over = {column: frozenset(words.stems(" ".join(p))) for column, p in table.header.items()}
    columns = frozenset().union(*over.values())
    context = match.context(source)
    told = {id(row): _told(table, row) for row in rows}
    # A word of the caption or the file's name that some row has too chooses rows.
    wanted = asked - columns - (context - frozenset().union(*told.values())) - _ROWS
    held = [row for row in rows if wanted <= told[id(row)] and _in_time(row, plan.periods)]
    column = _column(table, rows, asked, over)
    named = asked & columns or ("column" in asked and columns & set(words.stems(question)))
    if not held or column is None or not (wanted or plan.periods or named):
        return None
    if plan.operation is Operation.COUNT and not wanted and not plan.periods:
        return None
    near = len(asked & (context | columns)) + len(wanted)
    return _Chosen(source, tuple(held), column, tuple(sorted(wanted)), near)


def _is_list(table: Table, rows: Sequence[Row]) -> bool:
    """Whether each row is a thing of its own: it has a date or words beside its name, and columns
    are no periods."""
    over = [periods(" ".join(parts)) for column, parts in table.header.items() if column > 0]
    if sum(bool(found) for found in over) > 1 or (table.loose and _ragged(table, rows)):
        return False
    texts = sum(1 for row in rows if len(row.cells) - len(table.figures(row)) > 1)
    return texts >= _MOSTLY * len(rows) or len({row.label for row in rows}) < len(rows)


def _ragged(table: Table, rows: Sequence[Row]) -> bool:
    return any(row.width != table.width for row in rows)


def _is_total(row: Row) -> bool:
    said = frozenset(words.stems(" ".join(cell.text for cell in row.cells[:3])))
    return bool(said & _TOTALS)


def _told(table: Table, row: Row) -> frozenset[str]:
    """The words of a row's cells that are no figures."""
    figures = table.figures(row)
    texts = [cell.text for cell in row.cells if cell not in figures]
    return frozenset(stem for text in (*texts, row.section) for stem in words.stems(text))


def _in_time(row: Row, wanted: Sequence[Period]) -> bool:
    if not wanted:
        return True
    held = [period for cell in row.cells for period in _dates(cell.text)]
    return any(period.meets(other) for period in held for other in wanted)


def _dates(text: str) -> Iterator[Period]:
    """The periods of a cell that holds a date in figures or in words."""
    if match_ := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d).*", text):
        yield Period(int(match_[1]), int(match_[1]), f"m{int(match_[2])}")
    elif match_ := re.fullmatch(r"(\d{1,2})([./])(\d{1,2})\2(\d{4})", text):
        # With slashes day and month may be either way round: only the same both ways is sure.
        if match_[2] == "." or match_[1] == match_[3]:
            yield Period(int(match_[4]), int(match_[4]), f"m{int(match_[3])}")
        elif max(int(match_[1]), int(match_[3])) > 12:
            month = min(int(match_[1]), int(match_[3]))
            yield Period(int(match_[4]), int(match_[4]), f"m{month}")
    else:
        yield from periods(text)


def _column(
    table: Table, rows: Sequence[Row], asked: frozenset[str], over: dict[int, frozenset[str]]
) -> int | None:
    """The one column of figures that is asked for, or the only one there is."""
    held = []
    for column, said in over.items():
        cells = [cell for row in rows if (cell := row.at(column)) is not None]
        figures = sum(cell in table.figures(row) for row in rows if (cell := row.at(column)))
        name = " ".join(table.header[column])
        if cells and figures >= _MOSTLY * len(cells) and not _NO_AMOUNT.search(name):
            held.append((column, said))
    named = [
        column for column, said in held if {s for s in said if not words.is_generic(s)} & asked
    ]
    amounts = [column for column, said in held if said & _AMOUNTS]
    for found in (named, [column for column, _ in held], amounts):
        if len(found) == 1:
            return found[0]
    return None


def _reckoned(plan: Plan, question: str, chosen: _Chosen) -> Result | None:
    table = chosen.source.table
    over = " ".join(table.header[chosen.column])
    of = f" ({', '.join(chosen.words)})" if chosen.words else ""
    if plan.operation is Operation.COUNT:
        named = tuple(_named(chosen, row, row.cells[0], None) for row in chosen.rows)
        shown = str(len(named))
        return Result(
            f"{wording.ROWS_COUNTED}{of}: {shown}", named, wording.COUNT_OF.format(shown), shown
        )
    named, wrong = _figures(chosen)
    if wrong is not None:
        name = wrong.name or over
        said = wording.NO_FIGURE.format(name, wrong.text)
        return Result(said, named, refused=True) if named else None
    if not named:
        return None
    figures = [item.point.quantity for item in named]
    try:
        if plan.operation is Operation.AVERAGE:
            shown = arithmetic.average(figures).shown()
            what, formula = wording.AVERAGE, wording.AVERAGE_FORMULA
        elif plan.operation in {Operation.HIGHEST, Operation.LOWEST}:
            return _extreme(plan, named, over)
        elif plan.operation in {Operation.SUM, Operation.LOOK_UP}:
            shown = arithmetic.total(figures).shown()
            what, formula = wording.TOTAL, wording.TOTAL_FORMULA
        else:
            return None
    except (MixError, arithmetic.ImpossibleError) as error:
        return refused(named, error)
    blank = len(chosen.rows) - len(named)
    rows = wording.ONE_ROW if len(chosen.rows) == 1 else wording.ROWS.format(len(chosen.rows))
    if blank:
        rows = wording.ROWS_BLANK.format(len(chosen.rows), blank)
    terms = f"{_terms(named)} = " if len(named) > 1 else ""
    said = f"{what} {over}{of}, {rows}: {terms}{shown}"
    names = "; ".join(item.label for item in named[:_WRITTEN_OUT])
    more = "…" if len(named) > _WRITTEN_OUT else ""
    return Result(said, named, formula.format(f"{names}{more}"), shown)


def _extreme(plan: Plan, named: tuple[Named, ...], over: str) -> Result:
    highest = plan.operation is Operation.HIGHEST
    chosen = arithmetic.extreme([item.point.quantity for item in named], highest)
    best = [named[number] for number in chosen]
    texts = [" · ".join(cell.text for cell in item.point.row.cells) for item in best[:3]]
    head = (wording.HIGHEST if highest else wording.LOWEST).format(over, len(named))
    shown = as_shown(best[0].point)
    said = f"{head} {shown}, {wording.IN} “{'”, “'.join(texts)}”"
    formula = wording.MAX_OF if highest else wording.MIN_OF
    return Result(said, tuple(best), formula.format(len(named)), shown)


def _terms(named: Sequence[Named]) -> str:
    if len(named) <= _WRITTEN_OUT:
        return " + ".join(in_formula(item) for item in named)
    first, last = in_formula(named[0]), in_formula(named[-1])
    return f"{first} + … + {last}"


def _figures(chosen: _Chosen) -> tuple[tuple[Named, ...], Cell | None]:
    """The figures of the chosen rows, and the first cell that holds something else."""
    named: list[Named] = []
    for row in chosen.rows:
        cell = row.at(chosen.column)
        if cell is None:
            continue
        quantity = chosen.source.table.quantity(row, cell)
        if quantity is None:
            return tuple(named), cell
        named.append(_named(chosen, row, cell, quantity))
    return tuple(named), None


def _named(chosen: _Chosen, row: Row, cell: Cell, quantity: Quantity | None) -> Named:
    over = " ".join(chosen.source.table.header.get(cell.column, ()))
    point = Point(row, cell, quantity or Quantity(arithmetic.ONE), None, over, frozenset())
    return Named(Line(chosen.source, row.label, row.section, (point,)), point)
