"""Sums are exact, and what can't be put together is refused with its name."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.answering.computing import compute_arithmetic as arithmetic
from desktop.answering.computing.compute_arithmetic import ImpossibleError
from desktop.answering.computing.compute_quantity import (
    MixError,
    Quantity,
    Unit,
    is_german,
    parse,
    unit_in,
)

_POUND = Unit("GBP", "£")
_CENTS = st.integers(-(10**32), 10**32)


def _pounds(cents: int) -> Quantity:
    return Quantity(Decimal(f"{cents}e-2"), _POUND, 2)


def _read(text: str, *, german: bool = False) -> Quantity:
    found = parse(text, german)
    assert found is not None, text
    return found


@given(st.lists(_CENTS, min_size=1, max_size=30))
def test_sums_and_differences_are_exact_up_to_thirty_digits(cents: list[int]) -> None:
    figures = [_pounds(cent) for cent in cents]
    assert arithmetic.total(figures).value == Fraction(sum(cents), 100)
    assert arithmetic.difference(figures[0], figures[-1]).value == Fraction(
        cents[0] - cents[-1], 100
    )


@given(_CENTS, _CENTS)
def test_a_percentage_change_is_the_rounded_fraction(old: int, new: int) -> None:
    if not old:
        with pytest.raises(ImpossibleError, match="division by zero"):
            arithmetic.percentage_change(_pounds(old), _pounds(new))
        return
    got = arithmetic.percentage_change(_pounds(old), _pounds(new))
    assert abs(Fraction(got.value) - Fraction(new - old, abs(old)) * 100) <= Fraction(1, 200)
    assert got.unit.name == "%"


@given(st.lists(_CENTS, min_size=1, max_size=12))
def test_an_average_lies_within_its_figures_and_near_the_fraction(cents: list[int]) -> None:
    got = arithmetic.average([_pounds(cent) for cent in cents])
    assert abs(Fraction(got.value) - Fraction(sum(cents), 100 * len(cents))) <= Fraction(1, 20_000)


@given(_CENTS)
def test_what_is_written_reads_the_same(cents: int) -> None:
    figure = _pounds(cents)
    assert _read(figure.shown()).value == figure.value
    german = Quantity(figure.value, figure.unit, 2, german=True)
    assert _read(german.shown(), german=True).value == figure.value


@pytest.mark.parametrize(
    ("text", "value", "unit", "scale"),
    [
        ("£1,250.00", "1250.00", "GBP", 1),
        ("(9,028)", "-9028", "", 1),
        ("$ (20.0)", "-20.0", "$", 1),
        ("$(20,597)", "-20597", "$", 1),
        ("(5.0)%", "-5.0", "%", 1),
        ("-3.5%", "-3.5", "%", 1),
        ("−1,5", None, "", 1),
        ("1'234.50", "1234.50", "", 1),
        ("$1.5 million", "1.5", "$", 1_000_000),
        ("EUR 18,400.00", "18400.00", "EUR", 1),
        ("12,704 (a)", "12704", "", 1),
        ("1" + ",000" * 10, "1" + "000" * 10, "", 1),
        ("#DIV/0!", None, "", 1),
        ("NaN", None, "", 1),
        ("Infinity", None, "", 1),
        ("1e10", None, "", 1),
        ("12 March 2025", None, "", 1),
        ("(12", None, "", 1),
        ("1,23,456", None, "", 1),
        ("", None, "", 1),
        ("9" * 41, None, "", 1),
    ],
)
def test_cells_are_read_as_people_read_them(
    text: str, value: str | None, unit: str, scale: int
) -> None:
    found = parse(text)
    if value is None:
        assert found is None
    else:
        assert found is not None
        assert (found.value, found.unit.name, found.unit.scale) == (Decimal(value), unit, scale)


@given(st.text(max_size=40))
def test_no_text_makes_reading_fail(text: str) -> None:
    for german in (False, True):
        found = parse(text, german)
        assert found is None or found.value.is_finite()


@pytest.mark.parametrize("text", ["-", "–", "—", "$ -", "—%"])
def test_a_dash_is_nil(text: str) -> None:
    assert _read(text).nil
    assert _read(text).value == 0


def test_german_figures_are_told_by_the_table() -> None:
    assert is_german(["1.234,50", "12"])
    assert is_german(["1.234", "5.678"], "Umsatz je Monat")
    assert not is_german(["1.234", "5.678"], "Revenue")
    assert not is_german(["1,234.50", "12,5"])
    assert _read("1.234,50", german=True).value == Decimal("1234.50")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(in thousands of U.S. dollars, except percentages)", Unit("USD", "U.S. dollars", 1000)),
        ("$ million", Unit("$", "$", 1_000_000)),
        ("$'000", Unit("$", "$", 1000)),
        ("€ million", Unit("EUR", "€", 1_000_000)),
        ("%", Unit("%", "%")),
        ("Litigation, £", Unit("GBP", "£")),
        ("Description", Unit()),
    ],
)
def test_headers_give_unit_and_scale(text: str, expected: Unit) -> None:
    assert unit_in(text) == expected


@pytest.mark.parametrize(
    ("one", "other", "named"),
    [
        ("£5", "€5", "£ and €"),
        ("£5", "5%", "£ and per cent"),
        ("5", "5%", "no unit and per cent"),
        ("$5 million", "$5", "in millions and"),
    ],
)
def test_a_mix_is_refused_by_name(one: str, other: str, named: str) -> None:
    for reckon in (arithmetic.difference, arithmetic.ratio, arithmetic.share):
        with pytest.raises(MixError, match=named):
            reckon(_read(one), _read(other))


def test_a_bare_figure_stands_beside_a_currency_and_nil_beside_any() -> None:
    assert arithmetic.total([_read("$5"), _read("6")]).shown() == "$11"
    assert arithmetic.total([_read("$ -"), _read("6%")]).shown() == "6%"


def test_nothing_at_all_has_no_sum() -> None:
    for reckon in (arithmetic.total, arithmetic.average):
        with pytest.raises(ImpossibleError):
            reckon([])


def test_the_highest_is_told_with_all_that_equal_it() -> None:
    figures = [_read("3"), _read("7"), _read("7.0"), _read("(9)")]
    assert arithmetic.extreme(figures, highest=True) == [1, 2]
    assert arithmetic.extreme(figures, highest=False) == [3]
