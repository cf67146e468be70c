"""Dates are reckoned as the calendar and the courts do."""

import calendar
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.answering.computing import compute_dates as dates
from desktop.answering.computing.compute_dates import NoSuchDateError

_DAYS = st.dates(date(1600, 1, 1), date(2400, 12, 31))


@given(_DAYS, st.integers(-5000, 5000))
def test_days_and_weeks_are_those_of_the_standard_library(start: date, count: int) -> None:
    assert dates.after(start, count, "day") == start + timedelta(days=count)
    assert dates.after(start, count, "week") == start + timedelta(weeks=count)
    assert dates.days_between(start, dates.after(start, count, "day")) == count


@given(_DAYS, st.integers(-1200, 1200))
def test_months_end_on_the_same_day_or_the_last_of_a_shorter_month(start: date, count: int) -> None:
    end = dates.after(start, count, "month")
    assert (end.year * 12 + end.month) - (start.year * 12 + start.month) == count
    last = calendar.monthrange(end.year, end.month)[1]
    assert end.day == min(start.day, last)


@given(_DAYS, _DAYS)
def test_months_and_days_between_lead_back(first: date, last: date) -> None:
    first, last = sorted((first, last))
    months, days = dates.months_between(first, last)
    assert dates.after(first, months, "month") + timedelta(days=days) == last
    assert 0 <= days <= 31
    assert dates.months_between(last, first) == (-months, -days)


@given(st.dates(date(1990, 1, 1), date(2060, 1, 1)), st.integers(-400, 400))
def test_business_days_are_stepped_one_by_one(start: date, count: int) -> None:
    day, left = start, abs(count)
    while left:
        day += timedelta(days=1 if count > 0 else -1)
        left -= day.weekday() < 5
    assert dates.after(start, count, "day", business=True) == day


@given(_DAYS, st.integers(0, 3000))
def test_business_days_between_are_counted(first: date, span: int) -> None:
    last = first + timedelta(days=span)
    counted = sum((first + timedelta(days=n)).weekday() < 5 for n in range(1, span + 1))
    assert dates.business_days_between(first, last) == counted
    assert dates.business_days_between(last, first) == -counted


@pytest.mark.parametrize(
    ("start", "count", "unit", "end"),
    [
        (date(2025, 1, 31), 1, "month", date(2025, 2, 28)),
        (date(2024, 1, 31), 1, "month", date(2024, 2, 29)),
        (date(2024, 2, 29), 1, "year", date(2025, 2, 28)),
        (date(2024, 2, 29), 4, "year", date(2028, 2, 29)),
        (date(2025, 3, 28), 45, "day", date(2025, 5, 12)),
        (date(2025, 3, 31), -1, "month", date(2025, 2, 28)),
    ],
)
def test_ends_of_periods(start: date, count: int, unit: str, end: date) -> None:
    assert dates.after(start, count, unit) == end


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        (date(1980, 5, 2), date(2025, 5, 1), 44),
        (date(1980, 5, 2), date(2025, 5, 2), 45),
        (date(2000, 2, 29), date(2023, 2, 28), 22),
        (date(2000, 2, 29), date(2023, 3, 1), 23),
    ],
)
def test_ages(born: date, day: date, age: int) -> None:
    assert dates.years_at(born, day) == age


def test_what_is_no_date_is_refused() -> None:
    with pytest.raises(NoSuchDateError):
        dates.on(2025, 2, 30)
    with pytest.raises(NoSuchDateError):
        dates.on(2025, 13, 1)
    for unit in ("day", "week", "month", "year"):
        with pytest.raises(NoSuchDateError):
            dates.after(date(2025, 1, 1), 10**9, unit)
    with pytest.raises(NoSuchDateError):
        dates.after(date(2025, 1, 1), 10**9, "day", business=True)
    with pytest.raises(ValueError, match="fortnight"):
        dates.after(date(2025, 1, 1), 1, "fortnight")


def test_a_date_is_written_in_english_whatever_the_machine_speaks() -> None:
    assert dates.written(date(2025, 5, 12)) == "12 May 2025"
