"""Days of the calendar as a contract writes them, those that do not exist included."""

import calendar
import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.answering.checking.figure_forms import MONTHS

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAYS = tuple(name.lower() for name in calendar.day_name)
_WEEKDAY = rf"(?:(?P<weekday>{'|'.join(_WEEKDAYS)}),?\s+(?:the\s+)?)?"
_DAY_FIRST = re.compile(
    rf"\b{_WEEKDAY}(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+day)?(?:\s+of)?\s+(?P<m>{_MONTH})\b\.?,?"
    r"(?:\s+(?P<y>(?:1[89]|20|21)\d{2})\b)?",
    re.I,
)
_MONTH_FIRST = re.compile(
    rf"\b{_WEEKDAY}(?P<m>{_MONTH})\b\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?![\d/:%]|[.,]\d)"
    r"(?:,?\s+(?P<y>(?:1[89]|20|21)\d{2})\b)?",
    re.I,
)
_ISO = re.compile(r"(?<![\d-])(?P<y>(?:19|20|21)\d{2})-(?P<m>\d{2})-(?P<d>\d{2})(?![\d-])")
# Nearly all lines name no day.
_MAY_NAME = re.compile(
    r"\d{4}-\d|(?:J[Aa][Nn]|F[Ee][Bb]|M[Aa][RrYy]|A[PpUu][RrGg]|J[Uu][NnLl]|S[Ee][Pp]|O[Cc][Tt]|N[Oo][Vv]|D[Ee][Cc])"
)
# A leap year, for days without a year.
_LEAP = 2000


@dataclass(frozen=True, slots=True)
class Day:
    """A day at [start, end) of a text; ``date`` is None where there is no such day or its year is
    not said; ``exists`` says which. ``weekday`` is what is said before it; 0 is Monday."""

    start: int
    end: int
    year: int
    month: int
    day: int
    weekday: int | None = None

    @property
    def exists(self) -> bool:
        """Whether the calendar has it; 29 February without a year is one."""
        return 1 <= self.day <= calendar.monthrange(self.year or _LEAP, self.month)[1]

    @property
    def date(self) -> datetime.date | None:
        """The day, if its year is said and it exists."""
        if not self.year or not self.exists:
            return None
        return datetime.date(self.year, self.month, self.day)


def days(text: str) -> list[Day]:
    """The days that a text names, in order."""
    found: list[Day] = []
    if not _MAY_NAME.search(text):
        return found
    for pattern in (_DAY_FIRST, _MONTH_FIRST, _ISO):
        for match in pattern.finditer(text):
            if (read := _read(match)) is not None:
                found.append(read)
    found.sort(key=lambda each: (each.start, -each.end))
    return list(_apart(found))


def _apart(found: list[Day]) -> Iterator[Day]:
    """Without those that lie in another one: "1 June 12" is read once."""
    end = -1
    for each in found:
        if each.start >= end:
            end = each.end
            yield each


def _read(match: re.Match[str]) -> Day | None:
    parts = match.groupdict()
    name = parts["m"]
    month = int(name) if name.isdecimal() else MONTHS[name.lower()]
    if not 1 <= month <= 12 or (not name.isdecimal() and not name[0].isupper()):
        # "may 30 days": the verb.
        return None
    if name == "May" and parts.get("y") is None and match.re is _MONTH_FIRST:
        return None
    named = parts.get("weekday")
    weekday = _WEEKDAYS.index(named.lower()) if named else None
    return Day(*match.span(), int(parts["y"] or 0), month, int(parts["d"]), weekday)
