"""Days that do not exist, and days that contradict each other."""

import calendar
import datetime
import itertools
import re
from collections.abc import Iterator
from typing import NamedTuple

from desktop.drafting.checks.days import Day, days
from desktop.drafting.checks.draft import Draft
from desktop.drafting.checks.finding import Finding
from desktop.drafting.checks.lines import Line
from desktop.drafting.saying import Month, Said, Weekday, quoted
from desktop.drafting.templating.values import duration

_TO = re.compile(
    r"[\s,]*(?:\([^()]{0,40}\)\s*)?(?:,?\s*(?:and|which)?\s*(?:shall|will)?"
    r"\s*(?:continue[sd]?|remain\w*|run\w*|last\w*)?\s*"
    r"(?:in\s+(?:full\s+)?force\s+)?)?"
    r"(?:to|until|till|through|[-–—]|up\s+to"
    r"|and\s+(?:shall\s+|will\s+)?(?:end|expire|expir|terminat|conclud)(?:s|es|e|ing)?(?:\s+on)?"
    r"|(?:ending|expiring|terminating)(?:\s+on)?)"
    r"\s*(?:and\s+including\s+)?(?:on\s+)?(?:the\s+)?",
    re.I,
)
_FROM = re.compile(
    r"\b(?:from|between|commenc\w+|begin\w*|start\w*|effective|period)\b[^.;]{0,50}$", re.I
)
_AND = re.compile(r"\s*,?\s*and\s+(?:the\s+)?", re.I)
_BETWEEN = re.compile(r"\bbetween\s+(?:the\s+)?$", re.I)
_NAMES = (
    r"(?:commencement|start|effective|completion|expiry|expiration|termination|end|closing"
    r"|delivery|signing|signature|execution|review|rent\s+commencement|break|hearing|appointment"
    r"|settlement|due|payment)\s+date"
)
_GIVEN = re.compile(
    rf"[“\"]?(?P<name>\b{_NAMES})[”\"]?\s*(?:\)|:|,)?\s*"
    r"(?:means?|is|shall\s+be|will\s+be|being|of|falls\s+on)?\s*:?\s*(?:on\s+)?(?:the\s+)?$",
    re.I,
)
_NAMED_BEHIND = re.compile(
    rf"\s*\(?\s*(?:the|as\s+the)?\s*[“\"(]+(?:the\s+)?(?P<name>{_NAMES})[”\"]", re.I
)
_SAID = (
    r"(?:\d{1,3}|[a-z]+(?:[ -][a-z]+)?)\s*(?:\(\s*\d{1,3}\s*\)\s*)?[\s-]?(?:day|week|month|year)s?"
)
_LENGTH = re.compile(
    r"\b(?:period|term|duration|lease|tenancy|appointment|agreement)\s+(?:is\s+)?(?:of\s+|for\s+)?"
    rf"(?P<length>{_SAID})\b[^.;]{{0,60}}$"
    rf"|(?:^|\bfor\s+|\bterm:?\s+)(?P<length2>{_SAID})"
    r"\s+(?:from|commencing|beginning|starting)\b[^.;]{0,40}$",
    re.I,
)
_NUMBER = re.compile(r"\((\d+)\)\s*(\w+?)s?$")


class _Given(NamedTuple):
    line: Line
    day: Day
    date: datetime.date


def dates(draft: Draft) -> Iterator[Finding]:
    """What is wrong with the days."""
    given: dict[str, _Given] = {}
    for line in draft.body:
        if not (found := days(line.text)):
            continue
        for day in found:
            yield from _calendar(line, day)
        yield from _order(line, found)
        if line.index not in draft.signed:
            yield from _twice(line, found, given)


def _calendar(line: Line, day: Day) -> Iterator[Finding]:
    shown = line.text[day.start : day.end]
    if not day.exists:
        last = calendar.monthrange(day.year or 2000, day.month)[1]
        yield _finding(
            line,
            day,
            Said("There is no {0}", quoted(shown)),
            Said(
                "{0}: {1} has {2} days. Correct the date.",
                quoted(line.around(day.start, day.end)),
                Month(day.year, day.month),
                last,
            ),
        )
    elif day.weekday is not None and day.date and day.date.weekday() != day.weekday:
        yield _finding(
            line,
            day,
            Said("{0} is no {1}", quoted(shown), Weekday(day.weekday)),
            Said(
                "{0} falls on a {1}. Correct the day or the date.",
                shown,
                Weekday(day.date.weekday()),
            ),
        )


def _order(line: Line, found: list[Day]) -> Iterator[Finding]:
    """ "from 1 June 2026 to 31 May 2025", and a length that does not fit the two days."""
    for first, second in itertools.pairwise(found):
        start, end = first.date, second.date
        if start is None or end is None:
            continue
        between = line.text[first.end : second.start]
        before = line.text[max(0, first.start - 120) : first.start]
        joined = _TO.fullmatch(between) or (_AND.fullmatch(between) and _BETWEEN.search(before))
        if not joined or not (_FROM.search(before) or _BETWEEN.search(before)):
            continue
        around = quoted(line.text[first.start : second.end])
        if end < start:
            yield _finding(
                line,
                second,
                Said("The end is before the beginning"),
                Said(
                    "{0}: the second date is earlier than the first. Correct one of them.", around
                ),
            )
            continue
        yield from _length(line, before, (start, end), second)


def _length(
    line: Line, before: str, period: tuple[datetime.date, datetime.date], second: Day
) -> Iterator[Finding]:
    match = _LENGTH.search(before)
    if match is None:
        return
    said = match["length"] or match["length2"]
    ends = _ends(period[0], said)
    if not ends or any(abs((end - period[1]).days) <= 1 for end in ends):
        return
    last = ends[0] - datetime.timedelta(days=1)
    yield _finding(
        line,
        second,
        Said("The period and its dates differ"),
        Said(
            "{0} from {1} ends on {2}, not on {3}. Correct the length or a date.",
            quoted(said),
            period[0],
            last,
            period[1],
        ),
    )


def _ends(start: datetime.date, said: str) -> list[datetime.date]:
    """The first day after a length of time from ``start`` on; empty for none that is known."""
    try:
        number = _NUMBER.search(duration(said))
    except ValueError:
        return []
    if number is None:
        return []
    count, unit = int(number[1]), number[2].lower()
    if unit in {"day", "week"}:
        return [start + datetime.timedelta(days=count * (7 if unit == "week" else 1))]
    months = start.month - 1 + count * (12 if unit == "year" else 1)
    year, month = start.year + months // 12, months % 12 + 1
    return [datetime.date(year, month, min(start.day, calendar.monthrange(year, month)[1]))]


def _twice(line: Line, found: list[Day], given: dict[str, _Given]) -> Iterator[Finding]:
    """A date that has a name and is given as two days."""
    for day in found:
        if day.date is None:
            continue
        before = line.text[max(0, day.start - 80) : day.start]
        match = _GIVEN.search(before) or _NAMED_BEHIND.match(line.text, day.end)
        if match is None:
            continue
        name = " ".join(match["name"].split())
        if name != name.title():
            continue
        first = given.setdefault(name, _Given(line, day, day.date))
        if first.date != day.date:
            yield _finding(
                line,
                day,
                Said("The {0} is given twice", name),
                Said(
                    "{0} says {1}, this place {2}. Correct one of them.",
                    quoted(first.line.around(first.day.start, first.day.end)),
                    first.date,
                    day.date,
                ),
            )


def _finding(line: Line, day: Day, title: Said, message: Said) -> Finding:
    return Finding("date", "error", line.place(day.start, day.end), title, message)
