"""Which figures of which table a question means, by the words that both have.

A line is the figures that share a name: a row, or, where the rows are periods, a column. It is
meant only if the question has all words of its name and what the question says is all said by the
name, the section, the columns, the caption or the document: "Gross margin" is not "Gross margin
excluding surcharge revenue", and "payables" is not "Other payables".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from desktop.answering.computing import compute_words as words
from desktop.answering.computing.compute_periods import Period, is_only, periods, without
from desktop.answering.computing.compute_quantity import Quantity, Unit, unit_in, without_unit
from desktop.answering.computing.compute_table import Cell, Row, Table
from desktop.terms import spoken_name

_TOTALS = frozenset({"total", "sum", "subtotal", "gesamt", "summe"})
# Said of any amount: counted where it matches, missed nowhere.
_SOFT = _TOTALS | {"balance", "combined"}
_CHANGES = frozenset({"change", "variance", "increase", "decrease", "growth", "difference"})
_LONGEST_CAPTION = 160
_SENTENCE = re.compile(r"(?<=[.;])\s+(?=[A-Z])")
# Beside the one that names the rows.
_ONE_COLUMN = 2
_MOST_CAPTIONS = 8
# A word that only the rest of the document says is let pass beside this many that match.
_ENOUGH = 3
# So many parts of a score tell lines apart; the rest only orders them.
_TELLING = 7


@dataclass(frozen=True, slots=True)
class Source:
    """A table and where it stands. ``rank`` is that of the search, from 0."""

    document_id: int
    doc: str
    table: Table
    rank: int
    title: str = ""
    said: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Point:
    """A figure with what its line does not say of it: its column's words and its period."""

    row: Row
    cell: Cell
    quantity: Quantity
    period: Period | None
    column: str
    column_stems: frozenset[str]


@dataclass(frozen=True)
class Line:
    """The figures that share a name, left to right or top to bottom. ``is_whole``: all of a table
    whose rows and columns are both periods, under the table's name; ``beside`` are the words of
    the row's other cells."""

    source: Source
    label: str
    section: str
    points: tuple[Point, ...]
    is_total: bool = False
    beside: frozenset[str] = frozenset()
    is_whole: bool = False

    @cached_property
    def head(self) -> frozenset[str]:
        """The words that a question must have to mean the line."""
        if self.is_whole:
            return frozenset()
        return frozenset(words.stems(without(words.head(self.label)))) if self.label else _TOTAL

    @cached_property
    def stems(self) -> frozenset[str]:
        """All words of the line's name."""
        return frozenset(words.stems(words.unmarked(self.label))) | (
            _TOTAL if self.is_total else frozenset()
        )

    @cached_property
    def columns(self) -> frozenset[str]:
        """All words of its figures' columns."""
        return frozenset().union(*(point.column_stems for point in self.points))


@dataclass(frozen=True, slots=True)
class Match:
    """A line that a phrase means, and how well: what the better one has more of comes first."""

    line: Line
    score: tuple[int, ...]


_TOTAL = frozenset({"total"})


def lines(sources: Sequence[Source]) -> list[Line]:
    """All lines of the tables, those of the best found one first."""
    return [line for source in sources for line in _lines(source)]


def is_total(line: Line) -> bool:
    """Whether a line is a sum of others."""
    return line.is_total or bool(frozenset(words.stems(line.label)) & _TOTALS)


def matches(phrase: str, among: Sequence[Line], beside: str = "") -> list[Match]:
    """The lines that a phrase means, best first. ``beside`` are words of the question outside the
    phrase, which may name the table or the document."""
    asked = words.asked(phrase)
    if not asked:
        return []
    around = words.asked(beside)
    found = [match for line in among if (match := _match(asked, around, line)) is not None]
    return sorted(found, key=lambda match: match.score, reverse=True)


def meant(found: Sequence[Match]) -> list[Line]:
    """The lines that a phrase means equally well: more than one where it is not clear. Of a
    document's lines that differ in no other way those called a total are meant by "total"."""
    equal = [match for match in found if match.score[:_TELLING] == found[0].score[:_TELLING]]
    most: dict[int, int] = {}
    for match in equal:
        document = match.line.source.document_id
        most[document] = max(match.score[_TELLING], most.get(document, 0))
    return [
        match.line
        for match in equal
        if match.score[_TELLING] == most[match.line.source.document_id]
    ]


def at(line: Line, period: Period | None, phrase: str, *, percent: bool | None) -> list[Point]:
    """The figures of a line for a period, those whose columns the phrase names before others.
    ``percent`` True or False prefers percentages or amounts. More than one: it is not clear."""
    held = list(line.points)
    if period is not None:
        held = _for_period(line, period)
    if len(held) > 1:
        asked = frozenset(words.stems(phrase))
        plain = [
            p for p in held if not p.column_stems & _CHANGES or p.column_stems & _CHANGES & asked
        ]
        held = plain or held
        most = max(len(p.column_stems & asked) for p in held)
        held = [p for p in held if len(p.column_stems & asked) == most]
    if len(held) > 1 and percent is not None:
        held = [p for p in held if (p.quantity.unit.name == "%") is percent] or held
    return held if len(held) < 2 else _whole_of(held) or held


def _whole_of(points: Sequence[Point]) -> list[Point]:
    """Of figures in columns of no period the one under "Total", if the others add up to it."""
    wholes = [p for p in points if p.column_stems == _TOTAL]
    parts = [p for p in points if p.column_stems != _TOTAL]
    if len(wholes) != 1 or len(parts) < 2 or any(p.period for p in points):
        return []
    alike = {p.quantity.unit.scale for p in points if not p.quantity.nil}
    adds_up = sum(p.quantity.value for p in parts) == wholes[0].quantity.value
    return wholes if adds_up and len(alike) == 1 else []


def spans(line: Line) -> list[Period]:
    """The periods of a line's figures, each once, the earliest first."""
    return sorted({p.period for p in line.points if p.period is not None}, key=Period.key)


def captions(source: Source) -> list[str]:
    """The lines above a table that tell of it: headings and sentences that lead to it."""
    table = source.table
    above = table.above[-table.near :] if table.near else table.above
    return [text for text in above if len(text) <= _LONGEST_CAPTION or text.rstrip().endswith(":")][
        -_MOST_CAPTIONS:
    ]


def _for_period(line: Line, period: Period) -> list[Point]:
    held = [p for p in line.points if p.period is not None and p.period.meets(period)]
    # "2018" is the column of the year beside those of its quarters, "the third quarter" only that.
    held = [p for p in held if p.period and p.period.part == period.part] or held
    if not held:
        held = [p for p in line.points if p.period and p.period.ends_in(period.first)]
    if not held and all(p.period is None for p in line.points):
        told = [found for text in captions(line.source)[-4:] for found in periods(text)]
        told += periods(line.source.title)
        years = {found.last for found in told if found.last}
        if any(found.meets(period) for found in told) and len(years) == 1:
            held = list(line.points)
    return held


def _match(asked: frozenset[str], around: frozenset[str], line: Line) -> Match | None:
    everything = asked | around
    head = {stem for stem in line.head if not words.is_generic(stem)} or line.head
    if not head <= everything or not (line.stems | line.columns) & asked:
        return None
    section = frozenset(words.stems(line.section))
    caption = context(line.source)
    covered = line.stems | section | line.columns | caption | line.beside
    missing = asked - covered - _SOFT
    matched = len(asked & (line.stems | section | line.columns))
    if missing and (len(missing) > 1 or matched < _ENOUGH or not missing <= line.source.said):
        return None
    if line.is_total and not asked & _TOTALS:
        return None
    said = line.stems | section | line.columns
    told = asked - _SOFT
    score = (
        -len(missing),
        -len(head - asked),
        len((line.stems | line.beside) & told),
        -len(line.stems - everything),
        len(section & everything),
        len(line.columns & told),
        -len(told - said),
        len((line.stems | line.columns) & asked & _SOFT),
        len(caption & everything),
        -line.source.rank,
    )
    return Match(line, score)


def context(source: Source) -> frozenset[str]:
    """The words that stand over a table and over its rows' names, and those of its document."""
    told = [*captions(source), source.title, spoken_name(source.doc)]
    corner = source.table.header.get(0, ())
    return frozenset(stem for text in (*told, *corner) for stem in words.stems(text))


def _lines(source: Source) -> Iterator[Line]:
    table = source.table
    by_time = [row for row in table.rows if is_only(row.label) and table.figures(row)]
    timed = {id(row) for row in by_time}
    for row in table.rows:
        if id(row) in timed and len(by_time) > 1:
            continue
        points = tuple(points_of(table, row))
        if points:
            verified = not row.label and _is_sum(table, row)
            if row.label or verified:
                texts = [cell.text for cell in row.cells if cell.text != row.label]
                beside = frozenset(stem for text in texts for stem in words.stems(text))
                yield Line(source, row.label, row.section, points, verified, beside)
    if len(by_time) > 1:
        yield from _columns(source, by_time)
        yield from _whole(source, by_time)


def _whole(source: Source, rows: Sequence[Row]) -> Iterator[Line]:
    """Where rows and columns are periods, the table is one line."""
    over = [" ".join(parts) for column, parts in source.table.header.items() if column > 0]
    told = captions(source)
    if told and over and all(is_only(text) for text in over):
        points = tuple(point for row in rows for point in points_of(source.table, row))
        yield Line(source, told[-1], "", points, is_whole=True)


def _columns(source: Source, rows: Sequence[Row]) -> Iterator[Line]:
    """Where the rows are periods, a line for each column."""
    table = source.table
    for column, parts in table.header.items():
        if column == 0:
            continue
        points = []
        for row in rows:
            cell = row.at(column)
            quantity = table.quantity(row, cell) if cell and _sits(table, row) else None
            if cell and quantity:
                points.append(Point(row, cell, quantity, _period(row.label), "", frozenset()))
        name = without(" ".join(parts)).strip(" ,")
        if points and name:
            yield Line(source, name, "", tuple(points))
            if len(table.header) <= _ONE_COLUMN and not words.asked(name):
                yield from _captioned(source, points)


def _captioned(source: Source, points: Sequence[Point]) -> Iterator[Line]:
    """The one column of figures that is called no more than "Amount", under what leads to it."""
    told = captions(source)
    if told and told[-1].rstrip().endswith(":"):
        last = _SENTENCE.split(told[-1].rstrip(" :"))[-1]
        yield Line(source, last, "", tuple(points), is_whole=True)


def points_of(table: Table, row: Row) -> Iterator[Point]:
    """The figures of a row, each with the words and the period of its column."""
    sits = _sits(table, row)
    cells = table.figures(row)
    if not sits and len(cells) > 1:
        return
    for cell in cells:
        quantity = table.quantity(row, cell)
        if quantity is None:
            continue
        parts = table.header.get(cell.column, ()) if sits else ()
        if sits and table.header and not parts and len(cells) > 1:
            continue
        over = " ".join(part for part in parts if not _is_unit(part))
        own = _merged(_period(over), _period(row.label) or _period(row.section))
        rest = without(over)
        shown = re.sub(r"(?:,\s*|\s+)[$€£%]\s*$", "", over)
        yield Point(row, cell, quantity, own, shown, frozenset(words.stems(rest)))


def _is_unit(part: str) -> bool:
    """Whether a header says only what its figures are counted in: "$'000", "NT$", "%"."""
    return unit_in(part) != Unit() and not re.search(r"[^\W_]{2,}", without_unit(part))


def _sits(table: Table, row: Row) -> bool:
    """Whether the row's cells surely stand under their headers."""
    return not table.loose or row.width == table.width


def _period(text: str) -> Period | None:
    found = periods(text)
    open_ended = frozenset(words.stems(text)) & {"thereafter", "beyond", "later", "after", "before"}
    return found[0] if len(found) == 1 and not open_ended else None


def _merged(column: Period | None, row: Period | None) -> Period | None:
    """A column's year and a row's month are one period."""
    if column is None or row is None:
        return column or row
    if column.part and not column.first and row.first and not row.part:
        return replace(row, part=column.part)
    if column.first and not column.part and row.part and not row.first:
        return replace(column, part=row.part)
    return column


def _is_sum(table: Table, row: Row) -> bool:
    """Whether a row without a name is the sum of those above it, back to the last such row."""
    at = table.rows.index(row)
    above = []
    for other in reversed(table.rows[:at]):
        if not other.label or frozenset(words.stems(other.label)) & _TOTALS:
            break
        above.append(other)
        if other.section != row.section:
            above.pop()
            break
    checked = 0
    for cell in table.figures(row):
        want = table.quantity(row, cell)
        held = [table.quantity(other, c) for other in above if (c := other.at(cell.column))]
        values = [quantity.value for quantity in held if quantity is not None]
        if want is None or len(values) < 2 or sum(values) != want.value:
            return False
        checked += 1
    return checked > 0
