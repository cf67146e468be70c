"""The sums themselves: exact, and only with figures that can be put together.

Every function takes quantities and gives one; there is no expression that is evaluated.
"""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal, localcontext

from desktop.answering import wording
from desktop.answering.computing.compute_quantity import CONTEXT, Quantity, Unit, common_unit

ONE = Decimal(1)
_PERCENT = Unit("%", "%")
_SHARE_PLACES = 2
# A century of days, so that a mistyped date does not make an endless power.
_MOST_PERIODS = 36_600


class ImpossibleError(Exception):
    """A computation that has no result; ``str()`` is the reason for the user."""


def total(quantities: Sequence[Quantity]) -> Quantity:
    """The sum. Raises ImpossibleError for none, MixError for a mix of units."""
    _expect_some(quantities)
    with localcontext(CONTEXT):
        return _like(quantities, sum((q.value for q in quantities), Decimal(0)))


def difference(first: Quantity, second: Quantity) -> Quantity:
    """``first`` less ``second``; of two percentages it is in percentage points."""
    with localcontext(CONTEXT):
        return _like((first, second), first.value - second.value)


def ratio(first: Quantity, second: Quantity) -> Quantity:
    """``first`` to ``second``, a bare number with two decimals. Raises ImpossibleError for a
    ratio to nothing."""
    common_unit((first, second))
    with localcontext(CONTEXT):
        return _rounded(Quantity(_divided(first.value, second.value)), _SHARE_PLACES)


def share(part: Quantity, whole: Quantity) -> Quantity:
    """What percentage of ``whole`` the ``part`` is. Raises as ``ratio`` does."""
    common_unit((part, whole))
    with localcontext(CONTEXT):
        value = _divided(part.value, whole.value) * 100
    return _rounded(Quantity(value, _PERCENT, german=part.german), _SHARE_PLACES)


def percentage_change(old: Quantity, new: Quantity) -> Quantity:
    """By how many per cent of ``old`` the ``new`` one is more. From a negative figure the share is
    of its amount, so that a rise stays a rise. Raises as ``ratio`` does."""
    common_unit((old, new))
    with localcontext(CONTEXT):
        value = _divided(new.value - old.value, abs(old.value)) * 100
    return _rounded(Quantity(value, _PERCENT, german=old.german), _SHARE_PLACES)


def average(quantities: Sequence[Quantity]) -> Quantity:
    """The arithmetic mean, with up to two decimals more than its figures."""
    _expect_some(quantities)
    with localcontext(CONTEXT):
        mean = sum((q.value for q in quantities), Decimal(0)) / len(quantities)
        held = _like(quantities, mean)
    exact = (n for n in range(held.places, held.places + 2) if _rounded(held, n).value == mean)
    return _rounded(held, next(exact, held.places + 2))


def extreme(quantities: Sequence[Quantity], highest: bool) -> list[int]:
    """The numbers of the figures that are the greatest, or the least: more than one where they are
    the same. Raises as ``total`` does."""
    _expect_some(quantities)
    common_unit(quantities)
    values = [quantity.value for quantity in quantities]
    best = max(values) if highest else min(values)
    return [number for number, value in enumerate(values) if value == best]


def interest(principal: Quantity, rate: Decimal, count: int, of: int = 1) -> Quantity:
    """Simple interest on ``principal`` at ``rate`` per cent of what ``count`` / ``of`` are, to the
    cent. Divided once, at the end: half a cent stays one."""
    with localcontext(CONTEXT):
        value = principal.value * rate * count / (100 * of)
    return _rounded(replace(principal, value=value, nil=False), max(principal.places, 2))


def compound_interest(
    principal: Quantity, rate: Decimal, *, each: int, whole: int, rest: tuple[int, int]
) -> Quantity:
    """Interest at ``rate`` per cent a year that is added ``each`` times a year, over ``whole`` such
    periods and then simply for ``rest``, days of the days of a year, to the cent. Raises
    ImpossibleError beyond a century of days."""
    if whole > _MOST_PERIODS:
        raise ImpossibleError(wording.NO_FIGURES)
    days, year = rest
    with localcontext(CONTEXT):
        grown = (1 + rate / (100 * each)) ** whole * (1 + rate * days / (100 * year))
        value = principal.value * (grown - 1)
    return _rounded(replace(principal, value=value, nil=False), max(principal.places, 2))


def _like(quantities: Sequence[Quantity], value: Decimal) -> Quantity:
    """A value in the unit and form of the figures that it comes from."""
    unit = common_unit(quantities)
    places = max(quantity.places for quantity in quantities)
    german = any(quantity.german for quantity in quantities)
    return Quantity(value, unit, places, german)


def _rounded(quantity: Quantity, places: int) -> Quantity:
    with localcontext(CONTEXT):
        value = quantity.value.quantize(Decimal(1).scaleb(-places), context=CONTEXT)
    return replace(quantity, value=value, places=places)


def _divided(value: Decimal, by: Decimal) -> Decimal:
    if by == 0:
        raise ImpossibleError(wording.BY_ZERO)
    return value / by


def _expect_some(quantities: Sequence[Quantity]) -> None:
    if not quantities:
        raise ImpossibleError(wording.NO_FIGURES)
