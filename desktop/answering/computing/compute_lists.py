"""What a table lists: the rows that make up a total, how many there are, and the years it is for.

"What are the components of total inventories?" is answered by rows only if they are sure to be all
of them: they add up to the total below them in every column, or the table is introduced as such a
list ("consisted of the following:") and has no total at all.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from desktop.answering import wording
from desktop.answering.computing import compute_match as match
from desktop.answering.computing import compute_words as words
from desktop.answering.computing.compute_match import Line, Point, Source
from desktop.answering.computing.compute_periods import periods, without
from desktop.answering.computing.compute_solve import Named, Result
from desktop.answering.computing.compute_table import Row, Table

_KINDS = (
    r"(?:(?:line )?items|components?|categor(?:y|ies)|types?|kinds?|elements?|class(?:es)?|parts"
    r"|sources|groups)"
)
# What such a question calls the rows, or where it looks for them: it names no table.
_NO_NAME = frozenset(
    {
        *("component", "category", "type", "kind", "element", "class", "part", "source", "group"),
        *("item", "line", "table", "list", "different", "various", "main", "following", "total"),
        *("there", "respective", "information", "data", "above", "below", "break", "down", "cover"),
        *("provide", "provided", "include", "included", "present", "presented", "disclosed"),
        *("comprise", "comprising", "comprised", "making", "calculated", "covered", "mentioned"),
    }
)
_SHOWN = r"(?:listed|shown|given|presented|provided|included|disclosed|reported|covered|mentioned)"
_MEMBERS = (
    re.compile(
        rf"^\W*(?:what|which) (?:are|were) (?:all )?(?:the )?(?P<a>(?:[\w-]+ ){{0,3}}{_KINDS}\b"
        r"(?! that\b| used\b).+)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"^\W*(?:what|which) (?P<a>(?:[\w-]+ ){{0,3}}{_KINDS} (?:of|in|comprise|make up|made up"
        rf"|comprised|comprising)\b.+)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"^\W*(?:what|which) (?P<a>[\w /-]{{3,50}}?) (?:are|is|were|was) {_SHOWN} "
        r"(?:in|by|under|for) (?P<b>.*\b(?:table|note|breakdown|list)\b.*)",
        re.IGNORECASE,
    ),
)
_COUNTED = re.compile(
    rf"^\W*how many (?P<a>(?:[\w-]+ ){{0,3}}{_KINDS} (?:of|in)\b.+?)"
    r"(?: (?:are|were) there(?P<b>.*))?$",
    re.IGNORECASE,
)
_COUNTED_IN = re.compile(
    rf"^\W*how many (?P<a>(?:[\w-]+ ){{0,3}}{_KINDS}) (?:are|were) there (?P<b>(?:in|of)\b.+)$",
    re.IGNORECASE,
)
_YEARS = re.compile(
    r"^\W*(?P<n>(?:for |in )?(?:which|what)|how many) (?:fiscal |financial )?years?(?:['’]s?)? "
    rf"(?P<a>.*\b(?:table|note|information|{_SHOWN}|calculated|cover(?:s|ed)?)\b.*)$",
    re.IGNORECASE,
)
_TOTALS = frozenset({"total", "sum", "subtotal", "gesamt", "summe"})
_LEAD = re.compile(r":\s*$|\bfollow(?:s|ing)\b", re.IGNORECASE)
# A detail of the row above it.
_THEREOF = re.compile(r"(?:thereof|of which|davon|dont|incl(?:uding|\.))\b", re.IGNORECASE)
_LEAST, _MOST = 2, 30
_LONGEST_TITLE = 80


@dataclass(frozen=True, slots=True)
class Asked:
    """Words that name the table; ``is_count`` that the number is asked for, ``is_years`` that it
    is of the years that the table is for."""

    subject: str
    is_count: bool = False
    is_years: bool = False


@dataclass(frozen=True, slots=True)
class _Group:
    """Rows that are all of something, what it is called, and the words that may name it, those of
    its total before those around its table."""

    source: Source
    rows: tuple[Row, ...]
    title: str
    own: frozenset[str]
    around: frozenset[str]


def asked(question: str) -> Asked | None:
    """What a question wants listed; None for any other question."""
    text = " ".join(question.split()).rstrip(" ?.!")
    if found := _YEARS.search(text):
        return Asked(found["a"], found["n"].lower() == "how many", is_years=True)
    for pattern in (_COUNTED_IN, _COUNTED):
        if found := pattern.search(text):
            return Asked(f"{found['a']} {found['b'] or ''}", is_count=True)
    for pattern in _MEMBERS:
        if found := pattern.search(text):
            return Asked(" ".join(filter(None, found.groups())))
    return None


def solve(wanted: Asked, sources: Sequence[Source]) -> Result | None:
    """The list; None where it is not clear which table is meant, or whether it is whole."""
    named = words.asked(without(wanted.subject)) - _NO_NAME
    if not named:
        return None
    found = [
        (len(named & group.own), group)
        for source in sources
        for group in _groups(source)
        if named <= group.own | group.around and _in_time(group, wanted.subject)
    ]
    if not found:
        return _of_line(wanted, sources) if wanted.is_years else None
    most = max(score for score, _ in found)
    best = [group for score, group in found if score == most]
    others = frozenset().union(*(group.own for _, group in found))
    if any((named - group.own) & others for group in best):
        # "Current income taxes": a part of the one group and the name of the other.
        return None
    made = [_of_years(wanted, g) if wanted.is_years else _of_rows(wanted, g) for g in best]
    held = [result for result in made if result is not None]
    return held[0] if held and len({result.shown for result in held}) == 1 else None


def _of_line(wanted: Asked, sources: Sequence[Source]) -> Result | None:
    """The years of the row that is asked about; None where several are meant that differ in it."""
    kept = " ".join(word for word in words.asked(without(wanted.subject)) if word not in _NO_NAME)
    found = match.matches(kept, match.lines(sources))
    made = [_years(wanted, line, line.label) for line in match.meant(found)] if found else []
    held = [result for result in made if result is not None]
    return held[0] if held and len({result.shown for result in held}) == 1 else None


def _groups(source: Source) -> Iterator[_Group]:
    """The rows that add up to each total of a table; all rows of one that is introduced as a list
    and has no total."""
    table = source.table
    rows = [row for row in table.rows if table.figures(row) and not _THEREOF.match(row.label)]
    around = match.context(source)
    ends = [place for place, row in enumerate(rows) if _may_be_total(row)]
    for place in ends:
        parts = _parts(table, rows, place)
        if parts:
            total = rows[place]
            own = frozenset(words.stems(f"{total.label} {total.section}"))
            title = words.unmarked(total.label) if own - _TOTALS else _caption(source)
            yield _Group(source, parts, title, own, around | own)
    captions = match.captions(source)
    if not ends and captions and _LEAD.search(captions[-1]) and _is_flat(rows):
        yield _Group(source, tuple(rows), _caption(source), frozenset(), around)


def _may_be_total(row: Row) -> bool:
    return not row.label or bool(frozenset(words.stems(row.label)) & _TOTALS)


def _is_flat(rows: Sequence[Row]) -> bool:
    """Whether rows are things side by side: named, each otherwise, under one heading."""
    labels = [row.label for row in rows]
    timed = any(periods(label) and not without(label).strip(" ,-") for label in labels)
    return (
        _LEAST <= len(rows) <= _MOST
        and all(labels)
        and len(set(labels)) == len(labels)
        and len({row.section for row in rows}) == 1
        and not timed
    )


def _parts(table: Table, rows: Sequence[Row], place: int) -> tuple[Row, ...]:
    """The rows above a total that add up to it in every column: those since the last total, or the
    totals themselves."""
    above = rows[:place]
    since = next((n for n in range(place - 1, -1, -1) if _may_be_total(rows[n])), -1)
    totals = [row for row in above if _may_be_total(row)]
    for parts in (above[since + 1 :], totals):
        if _is_flat_in(parts) and _add_up(table, parts, rows[place]):
            return tuple(parts)
    return ()


def _is_flat_in(parts: Sequence[Row]) -> bool:
    labels = [row.label for row in parts]
    return _LEAST <= len(parts) <= _MOST and all(labels) and len(set(labels)) == len(labels)


def _add_up(table: Table, parts: Sequence[Row], total: Row) -> bool:
    checked = 0
    for cell in table.figures(total):
        want = table.quantity(total, cell)
        held = [table.quantity(row, c) for row in parts if (c := row.at(cell.column)) is not None]
        values = [quantity.value for quantity in held if quantity is not None]
        if want is None or len(values) != len(parts):
            continue
        if want.value and sum(values, Decimal(0)) != want.value:
            return False
        checked += bool(want.value)
    return checked > 0


def _in_time(group: _Group, subject: str) -> bool:
    """Whether the table is for the periods that the question names."""
    held = [p for row in group.rows for p in match.spans(_line(group.source, row))]
    return not held or all(any(p.meets(one) for p in held) for one in periods(subject))


def _line(source: Source, row: Row) -> Line:
    return Line(source, row.label, row.section, tuple(match.points_of(source.table, row)))


def _caption(source: Source) -> str:
    told = match.captions(source)
    text = re.sub(r"\s*\([^()]*\)|[:.]\s*$", "", told[-1]).strip(" :") if told else ""
    return text if len(text) <= _LONGEST_TITLE else ""


def _of_rows(wanted: Asked, group: _Group) -> Result | None:
    named = [_named(group.source, row) for row in group.rows]
    held = tuple(item for item in named if item is not None)
    if len(held) != len(named):
        return None
    listed = "; ".join(words.unmarked(row.label) for row in group.rows)
    lead = f"{group.title}: " if group.title else ""
    if not wanted.is_count:
        return Result(f"{lead}{listed}", held, listed, listed)
    shown = str(len(held))
    return Result(f"{lead}{shown} ({listed})", held, wording.COUNT_OF.format(shown), shown)


def _named(source: Source, row: Row) -> Named | None:
    line = _line(source, row)
    return Named(line, line.points[0]) if line.points else None


def _of_years(wanted: Asked, group: _Group) -> Result | None:
    return _years(wanted, _line(group.source, group.rows[0]), group.title)


def _years(wanted: Asked, line: Line, title: str) -> Result | None:
    first: dict[int, Point] = {}
    for point in line.points:
        if point.period is not None and point.period.last:
            first.setdefault(point.period.last, point)
    if not first:
        return None
    held = tuple(Named(line, first[year]) for year in sorted(first, reverse=True))
    listed = "; ".join(str(year) for year in sorted(first, reverse=True))
    lead = f"{title}: " if title else ""
    if not wanted.is_count:
        return Result(f"{lead}{listed}", held, listed, listed)
    shown = str(len(held))
    return Result(f"{lead}{shown} ({listed})", held, shown, shown)
