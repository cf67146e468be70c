"""Numbers, amounts and dates are recognised in every form in which documents write them."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.answering.checking.figures import Figure, figures, same


def _one(text: str) -> Figure:
    found = figures(text)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("30 days", "30", "day"),
        ("thirty days", "30", "day"),
        ("(90) days", "90", "day"),
        ("ten business days", "10", "business day"),
        ("5 working days", "5", "business day"),
        ("50 basis points", "0.5", "%"),
        ("€ 1.250,00", "1250.00", "EUR"),
        ("HK$ 300", "300", "HKD"),
        ("$1,250.00", "1250.00", "USD"),
        ("USD 1,250", "1250", "USD"),
        ("€ 40", "40", "EUR"),
        ("two hundred and fifty thousand dollars", "250000", "USD"),
        ("$1.2 million", "1200000", "USD"),
        ("2.5%", "2.5", "%"),
        ("five per cent", "5", "%"),
        ("one year", "1", "year"),
        ("EUR 1 250 000", "1250000", "EUR"),
        ("1 250 000 EUR", "1250000", "EUR"),
        ("5 000 pounds", "5000", "GBP"),
        ("EUR 1 250,75", "1250.75", "EUR"),
        ("1\u202f250\u00a0000,50 €", "1250000.50", "EUR"),
        ("1\u2009250 units", "1250", ""),
        ("1/2 %", "0.5", "%"),
        ("1 1/2 per cent", "1.5", "%"),
        ("2½ years", "2.5", "year"),
        ("¾", "0.75", ""),
        ("50 m", "50", ""),
        ("£50 m", "50000000", "GBP"),
        ("EUR 50m", "50000000", "EUR"),
        ("twenty-four thousand, one hundred and five pounds", "24105", "GBP"),
        ("one and a half years", "1.5", "year"),
        ("one and a half million pounds", "1500000", "GBP"),
        ("two and a half million", "2500000", ""),
        ("two million and a half dollars", "2500000", "USD"),
        ("half a million euros", "500000", "EUR"),
        ("1½ million", "1500000", ""),
        ("2 1/2 million dollars", "2500000", "USD"),
        ("half million dollars", "500000", "USD"),
        ("a half-million pounds", "500000", "GBP"),
        ("a quarter of a million pounds", "250000", "GBP"),
        ("three quarters of a million pounds", "750000", "GBP"),
        ("2 and a half million dollars", "2500000", "USD"),
        ("2 million and a half dollars", "2500000", "USD"),
        ("£1½ million", "1500000", "GBP"),
        ("£1½m", "1500000", "GBP"),
        ("EUR one million", "1000000", "EUR"),
        ("one hour and a half", "1.5", "hour"),
        ("two and a quarter years", "2.25", "year"),
        ("one and three quarters per cent", "1.75", "%"),
        ("one and a quarter million dollars", "1250000", "USD"),
        ("$3.2 mn", "3200000", "USD"),
        ("EUR 1.5 Mio.", "1500000", "EUR"),
        ("1,5 Mio. EUR", "1500000", ""),
        ("2,25 Milliarden", "2250000000", ""),
        ("1,5 million d’euros", "1500000", ""),
        ("3 millions", "3000000", ""),
        ("5 mn", "5", ""),
        ("$2 MM", "2000000", "USD"),
        ("5 mm", "5", ""),
        ("half a per cent", "0.5", "%"),
        ("one-half of one percent", "0.5", "%"),
        ("three-quarters of one per cent", "0.75", "%"),
        ("3.5 trillion dollars", "3500000000000", "USD"),
        ("1 year and 6 months", "18", "month"),
        ("four years, six months", "54", "month"),
    ],
)
def test_numbers(text: str, value: str, unit: str) -> None:
    figure = _one(text)
    assert figure.kind == "number"
    assert figure.value == (Decimal(value),)
    assert figure.unit == unit


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("section 5 100 units", ["5", "100"]),
        ("page 1/2", ["1", "2"]),
        ("12 345", ["12", "345"]),
        ("one year, 18 months", ["1", "18"]),
        ("six months, one year", ["6", "1"]),
        ("of one thousand, two came", ["1000", "2"]),
    ],
)
def test_a_space_or_a_stroke_joins_no_numbers_where_there_is_doubt(
    text: str, values: list[str]
) -> None:
    assert [figure.value for figure in figures(text)] == [(Decimal(value),) for value in values]


@pytest.mark.parametrize(
    "text",
    [
        "3 March 2024",
        "March 3, 2024",
        "3rd day of March, 2024",
        "third day of March, 2024",
        "third of March 2024",
        "2024-03-03",
        "03.03.2024",
        "Mar. 3rd 2024",
        "03-03-2024",
        "3/3/24",
    ],
)
def test_every_form_of_a_date_is_the_same_date(text: str) -> None:
    assert same(_one(text), _one("3 March 2024"))
    assert not same(_one(text), _one("4 March 2024"))


def test_a_date_without_a_year_matches_any_year_but_not_the_other_way_round() -> None:
    assert same(_one("3 March"), _one("3 March 2024"))
    assert not same(_one("3 March 2024"), _one("3 March"))


def test_units_tell_numbers_apart_unless_the_source_has_none() -> None:
    assert not same(_one("30 days"), _one("30 months"))
    assert not same(_one("$30"), _one("€30"))
    assert same(_one("$30"), _one("30"))


@pytest.mark.parametrize(
    ("claim", "source", "equal"),
    [
        ("one year", "twelve (12) months", True),
        ("twelve days", "twelve (12) months", False),
        ("12 days", "12 (twelve) months", False),
        ("two weeks", "14 days", True),
        ("30 days", "one month", False),
        ("ten days", "ten Business Days", False),
        ("ten working days", "10 business days", True),
        ("the twenty-fourth of June 2026", "24 June 2026", True),
        ("0.5%", "50 basis points", True),
        ("3.5 hours", "3 hours and 30 minutes", True),
        ("90 minutes", "1.5 hours", True),
        ("3 hours", "3 hours and 30 minutes", False),
        ("24 hours", "1 day", False),
    ],
)
def test_units_are_compared_as_the_law_counts_them(claim: str, source: str, equal: bool) -> None:
    assert any(same(_one(claim), figure) for figure in figures(source)) is equal


def test_words_that_are_no_figures() -> None:
    assert figures("one of the parties, between them, may do so") == []


def test_two_numbers_joined_by_and_stay_two() -> None:
    assert [f.value[0] for f in figures("between two and three")] == [2, 3]


def test_offsets_are_those_of_the_text() -> None:
    text = "Rent of $5,000 is due on 1 May 2024."
    assert [text[f.start : f.end].strip(" $") for f in figures(text)] == ["5,000", "1 May 2024"]


def test_a_date_in_strokes_may_have_either_order_where_both_can_be() -> None:
    assert same(_one("03/04/2025"), _one("3 April 2025"))
    assert same(_one("March 4, 2025"), _one("03/04/2025"))
    assert not same(_one("03/04/2025"), _one("5 April 2025"))
    assert same(_one("03/14/2025"), _one("14 March 2025"))


@settings(deadline=None)
@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_a_date_is_read_back_from_each_form(day: date) -> None:
    month = day.strftime("%B")
    for form in (
        f"{day.day} {month} {day.year}",
        f"{month} {day.day}, {day.year}",
        day.isoformat(),
        f"{day.month:02}/{day.day:02}/{day.year}",
        f"{day.day:02}/{day.month:02}/{day.year}",
    ):
        assert same(_one(form), _one(f"{day.day} {month} {day.year}")), form


@settings(deadline=None)
@given(st.integers(0, 10**12))
def test_a_number_is_read_back_from_each_form(number: int) -> None:
    for form in (f"${number:,}", f"USD {number}", f"${number:,}.00", f"{number:,} dollars"):
        assert _one(form).value == (Decimal(number),), form
        assert _one(form).unit == "USD"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("between 1 year and 6 months before the end", [1, 6]),
        ("for 2 weeks, 5 days a week", [2, 5]),
        ("five years, three months' notice being required", [5, 3]),
        ("one year, six months", [18]),
        ("1 year and 6 months' notice", [18]),
    ],
)
def test_two_spans_that_are_no_one_stay_two(text: str, values: list[int]) -> None:
    assert [figure.value for figure in figures(text)] == [(Decimal(value),) for value in values]
