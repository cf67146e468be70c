"""Reckoning with dates, by the calendar.

A period of months or years ends on the day of the same number, and where a month has no such day
on its last (the corresponding date rule, Dodds v Walker [1981] 1 WLR 1027). A day on which a
period begins is not counted.
"""

import calendar
from datetime import date, timedelta

from desktop.answering import wording
from desktop.answering.checking.figure_forms import MONTHS

_WEEKEND = 5
# The first name of each month; the calendar module's depend on the machine's language.
_NAMES = {number: name for name, number in reversed(MONTHS.items())}
_LENGTHS = {
    one.removeprefix("1 "): (one, many)
    for one, many in zip(wording.ONE_OF, wording.MANY_OF, strict=True)
}


class NoSuchDateError(ValueError):
    """A date that no calendar has, or one beyond the years 1 to 9999."""


def on(year: int, month: int, day: int) -> date:
    """The date. Raises NoSuchDateError for 30 February."""
    try:
        return date(year, month, day)
    except ValueError as error:
        raise NoSuchDateError(f"{year}-{month:02}-{day:02}") from error


def after(start: date, count: int, unit: str, *, business: bool = False) -> date:
    """The date ``count`` days, weeks, months or years after ``start``; before it if negative.
    ``business`` counts Monday to Friday; holidays are not known here and the caller says so.
    Raises NoSuchDateError beyond the calendar, ValueError for another unit."""
    try:
        if unit == "day" and business:
            return _business_days(start, count)
        if unit in {"day", "week"}:
            return start + timedelta(days=count * (7 if unit == "week" else 1))
        if unit in {"month", "year"}:
            return _months(start, count * (12 if unit == "year" else 1))
    except (OverflowError, ValueError) as error:
        raise NoSuchDateError(f"{count} {unit}s after {start}") from error
    raise ValueError(unit)


def days_between(first: date, last: date) -> int:
    """Days from one date to the other, the first not counted; negative if it is the later one."""
    return (last - first).days


def business_days_between(first: date, last: date) -> int:
    """Mondays to Fridays after ``first`` up to ``last``; both in either order."""
    if last < first:
        return -business_days_between(last, first)
    weeks, rest = divmod((last - first).days, 7)
    extra = sum((first + timedelta(days=n)).weekday() < _WEEKEND for n in range(1, rest + 1))
    return weeks * 5 + extra


def months_between(first: date, last: date) -> tuple[int, int]:
    """Whole months from one date to a later one, and the days that remain."""
    if last < first:
        months, days = months_between(last, first)
        return -months, -days
    months = (last.year - first.year) * 12 + last.month - first.month
    if _months(first, months) > last:
        months -= 1
    return months, (last - _months(first, months)).days


def years_at(born: date, day: date) -> int:
    """Whole years from one date to another: an age. Who was born on 29 February is a year older
    on 1 March of a year that has none."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def many_of(count: int, unit: str) -> str:
    """How long: "1 day", "30 business days"."""
    one, many = _LENGTHS[unit]
    return one if count == 1 else many.format(f"{count:,}")


def written(day: date) -> str:
    """The date as an answer gives it: "12 May 2025"."""
    return f"{day.day} {_NAMES[day.month].title()} {day.year}"


def _months(start: date, count: int) -> date:
    year, month = divmod(start.year * 12 + start.month - 1 + count, 12)
    if not date.min.year <= year <= date.max.year:
        raise OverflowError
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(start.day, last))


def _business_days(start: date, count: int) -> date:
    step = 1 if count >= 0 else -1
    # Whole weeks at once, so that a mistyped million does not take a million steps.
    weeks, rest = divmod(abs(count), 5)
    day = start
    if weeks and not rest:
        weeks, rest = weeks - 1, 5
    day += timedelta(days=7 * weeks * step)
    while rest:
        day += timedelta(days=step)
        rest -= day.weekday() < _WEEKEND
    return day
