"""Interest, reckoned from what a question and the cited passages say; else why it can't be.

Simple unless the clause compounds, with 365 days a year unless it says 360, the first day not
counted. A rate, an amount or a day that is not clear is never guessed.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from desktop.answering import wording
from desktop.answering.computing import compute_arithmetic as arithmetic
from desktop.answering.computing import compute_dates as dates
from desktop.answering.computing import compute_interest_found as found
from desktop.answering.computing import compute_interest_terms as terms
from desktop.answering.computing.compute_interest_found import Clause, Due, Held, Place
from desktop.answering.computing.compute_interest_question import Asked
from desktop.answering.computing.compute_interest_terms import Leans, Per, Rate
from desktop.answering.computing.compute_quantity import Quantity

_YEAR = 365
_RATES = dict(zip((Per.YEAR, Per.MONTH, Per.DAY), wording.RATES, strict=True))
_COMPOUNDED = dict(zip((365, 12, 4, 2, 1), wording.COMPOUNDED, strict=True))
# So many clauses are read in a refusal.
_MOST_QUOTED = 3


@dataclass(frozen=True, slots=True)
class Part:
    """A figure that went in; ``places`` is empty where the question gave it."""

    label: str
    shown: str
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Interest:
    """What came out; or, with ``quotes``, why nothing did and the lines that show it."""

    said: str
    expression: str = ""
    shown: str = ""
    parts: tuple[Part, ...] = ()
    quotes: tuple[Place, ...] = ()


class _UnclearError(Exception):
    """Why there is no sum, and what is quoted for it: the clauses where there are no places."""

    def __init__(self, reason: str, *places: Place) -> None:
        super().__init__(reason)
        self.places = places


@dataclass(frozen=True, slots=True)
class _Terms:
    """``rate`` in per cent with what is added to it, shown as ``told`` and reckoned as ``sign``."""

    rate: Decimal
    per: Per
    told: str
    sign: str
    rests: int
    year: int
    begun: bool
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class _Time:
    """From ``first`` to ``last``, or ``count`` of a ``unit``."""

    first: date | None
    last: date | None
    count: int
    unit: str
    label: str = ""
    parts: tuple[Part, ...] = ()


def needs_documents(asked: Asked) -> bool:
    """Whether a question leaves anything to documents."""
    no_start = not asked.count and asked.start is None
    no_rate = asked.rate is None or (asked.rate.leans is Leans.BASE and asked.base is None)
    return no_start or no_rate or len(asked.amounts) != 1


def solve(asked: Asked, documents: Sequence[Held], named: Collection[int] = ()) -> Interest | None:
    """The interest; a refusal where the reason can be shown by a quote; else None. ``named`` are
    the ids of the documents that the question names."""
    invoices = found.invoices(documents, asked.numbers) if asked.of_invoice else []
    clauses = found.clauses(documents) if asked.is_late else []
    # An invoice that is named says nothing of which agreement is meant.
    own = [c for c in clauses if c.place.held not in invoices]
    clauses = [c for c in own if c.place.held.document_id in named] or clauses
    try:
        made = _terms(asked, clauses)
        if made is None:
            return None
        time = _time(asked, invoices, clauses)
        return _reckoned(*_principal(asked, invoices), made, time)
    except _UnclearError as error:
        quotes = error.places or tuple(dict.fromkeys(c.place for c in clauses))
        if not quotes:
            return None
        return Interest(wording.NO_INTEREST.format(error), quotes=quotes[:_MOST_QUOTED])
    except (arithmetic.ImpossibleError, dates.NoSuchDateError):
        return None


# -------------------------------------------------------------------------------- what goes in


def _terms(asked: Asked, clauses: Sequence[Clause]) -> _Terms | None:
    if asked.rate is not None:
        return _with(asked, asked.rate, asked.rests, asked.year or _YEAR, begun=False)
    if not clauses or any(r.leans is Leans.UNREAD for c in clauses for r in c.rates):
        return None
    if len({clause.terms() for clause in clauses}) > 1:
        same = {frozenset((r.value, r.per) for r in clause.rates) for clause in clauses}
        raise _UnclearError(wording.RATES_DIFFER if len(same) > 1 else wording.TERMS_DIFFER)
    if asked.of_invoice and any(each.is_of_other_debt() for each in clauses):
        return None
    clause = clauses[0]
    if len(clause.rates) > 1:
        raise _UnclearError(wording.RATES_DIFFER)
    if clause.rests == terms.UNCLEAR or clause.year == 0:
        raise _UnclearError(wording.NO_RESTS, clause.place, *clause.more)
    asks_otherwise = (asked.rests and asked.rests != clause.rests) or (
        asked.year and asked.year != clause.year
    )
    if asks_otherwise:
        return None
    made = _with(asked, clause.rates[0], clause.rests, clause.year or _YEAR, begun=clause.begun)
    where = (clause.place,)
    parts = [replace(made.parts[0], places=where), *made.parts[1:]]
    if clause.rests:
        parts.append(Part(wording.OF_COMPOUNDING, _COMPOUNDED[clause.rests], clause.more or where))
    if clause.year:
        said = wording.DAYS_A_YEAR.format(clause.year)
        parts.append(Part(wording.OF_DAYS, said, clause.more or where))
    return replace(made, parts=tuple(parts))


def _with(asked: Asked, rate: Rate, rests: int, year: int, *, begun: bool) -> _Terms:
    if rate.leans is Leans.OTHER or (rate.leans is Leans.BASE and asked.base is None):
        raise _UnclearError(wording.NO_BASE)
    if rate.per is Per.UNSAID:
        raise _UnclearError(wording.NO_RATE_TIME)
    sign, value = _percent(rate.value), rate.value
    told = _RATES[rate.per].format(sign)
    parts = [Part(wording.OF_RATE, told)]
    if rate.leans is Leans.BASE and asked.base is not None:
        if rate.per is not Per.YEAR:
            raise _UnclearError(wording.NO_RATE_TIME)
        base = _percent(asked.base)
        told, value = wording.ABOVE_BASE.format(told, base), value + asked.base
        sign = f"({sign} + {base})"
        parts.append(Part(wording.OF_BASE, base))
    if rests and not (rate.per is Per.YEAR or (rate.per is Per.MONTH and rests == 12)):
        raise _UnclearError(wording.NO_RESTS)
    return _Terms(value, rate.per, told, sign, rests, year, begun, tuple(parts))


def _principal(asked: Asked, invoices: Sequence[Held]) -> tuple[Quantity, Part]:
    if asked.amounts:
        if len({each.unit.name for each in asked.amounts}) > 1:
            raise _UnclearError(wording.CURRENCIES)
        if len(asked.amounts) > 1:
            raise _UnclearError(wording.SEVERAL_AMOUNTS)
        return asked.amounts[0], Part(wording.OF_PRINCIPAL, asked.amounts[0].shown())
    held = [total for invoice in invoices for total in found.totals(invoice)]
    places = tuple(total.place for total in held)
    if any(total.is_mixed for total in held):
        raise _UnclearError(wording.CURRENCIES, *places)
    if len({total.value and (total.value.value, total.value.unit.name) for total in held}) > 1:
        raise _UnclearError(wording.SEVERAL_AMOUNTS, *places)
    if not held or held[0].value is None:
        raise _UnclearError(wording.NO_PRINCIPAL)
    value = held[0].value
    return value, Part(wording.OF_PRINCIPAL, value.shown(), places[:1])


def _time(asked: Asked, invoices: Sequence[Held], clauses: Sequence[Clause]) -> _Time:
    if asked.count:
        # Of "30 days overdue" some may be free, and some that are counted.
        if asked.rate is None and not all(each.is_from_due for each in clauses):
            raise _UnclearError(wording.NO_START)
        return _Time(None, None, asked.count, asked.unit)
    if asked.end is None:
        raise _UnclearError(wording.NO_START)
    last = Part(wording.OF_END, dates.written(asked.end))
    if asked.start is not None:
        first = Part(wording.OF_START, dates.written(asked.start))
        return _Time(asked.start, asked.end, 0, "", parts=(first, last))
    days: list[Due] = [each for invoice in invoices for each in found.due(invoice)]
    if len({each.day for each in days}) != 1 or not all(each.is_from_due for each in clauses):
        raise _UnclearError(wording.NO_START)
    if asked.end <= days[0].day:
        raise _UnclearError(wording.NOT_LATE, *days[0].places)
    first = Part(wording.OF_START, dates.written(days[0].day), days[0].places)
    return _Time(days[0].day, asked.end, 0, "", days[0].label, (first, last))


# ------------------------------------------------------------------------------------- the sum


def _reckoned(principal: Quantity, part: Part, made: _Terms, time: _Time) -> Interest:
    sum_, factors, how = (
        _compound(principal, made, time) if made.rests else _simple(principal, made, time)
    )
    expression = f"{principal.shown()} × {factors}"
    parts = (part, *made.parts, *time.parts)
    if not any(each.places for each in parts):
        how = (*how, wording.FROM_QUESTION)
    told = f"{expression} = {sum_.shown()}"
    if time.first is not None and time.last is not None:
        days = dates.many_of(dates.days_between(time.first, time.last), "day")
        start = dates.written(time.first) + (f" ({time.label})" if time.label else "")
        said = wording.INTEREST_FROM.format(
            *(principal.shown(), made.told, start, dates.written(time.last), days, told),
            ", ".join((*how, wording.FIRST_DAY)),
        )
    else:
        length = dates.many_of(time.count, time.unit)
        said = wording.INTEREST_FOR.format(
            principal.shown(), made.told, length, told, ", ".join(how)
        )
    return Interest(said, expression, sum_.shown(), parts)


def _simple(
    principal: Quantity, made: _Terms, time: _Time
) -> tuple[Quantity, str, tuple[str, ...]]:
    count, of, how = _share(made, time)
    factors = f"{made.sign} × {count:,}" + (f" ÷ {of}" if of > 1 else "")
    return arithmetic.interest(principal, made.rate, count, of), factors, (wording.SIMPLE, *how)


def _share(made: _Terms, time: _Time) -> tuple[int, int, tuple[str, ...]]:
    """How many of what a rate is for, as a fraction, and how that was counted."""
    days = _days(time)
    if made.per is Per.DAY:
        if days is None:
            raise _UnclearError(wording.NO_RATE_TIME)
        return days, 1, ()
    if made.per is Per.MONTH:
        months, rest = _months(time)
        if rest and not made.begun:
            raise _UnclearError(wording.PART_OF_MONTH)
        return months + bool(rest), 1, (wording.BEGUN,) if rest else ()
    if days is not None:
        return days, made.year, (wording.DAYS_A_YEAR.format(made.year),)
    return (time.count, 12, ()) if time.unit == "month" else (time.count, 1, ())


def _compound(
    principal: Quantity, made: _Terms, time: _Time
) -> tuple[Quantity, str, tuple[str, ...]]:
    """By whole periods, and simply for the days beyond them."""
    rests = made.year if made.rests == 365 else made.rests
    each = rests if made.per is Per.YEAR else 1
    whole, rest = _periods(made, time)
    if rest and made.per is Per.MONTH:
        raise _UnclearError(wording.PART_OF_MONTH)
    value = arithmetic.compound_interest(
        principal, made.rate, each=each, whole=whole, rest=(rest, made.year)
    )
    period = f"{made.sign} ÷ {each}" if each > 1 else made.sign
    grown = f"(1 + {period})^{whole}"
    how = [_COMPOUNDED[made.rests]]
    if rest or made.rests == 365:
        how.append(wording.DAYS_A_YEAR.format(made.year))
    if rest:
        grown += f" × (1 + {made.sign} × {rest} ÷ {made.year})"
        how.append(wording.REST_SIMPLE)
    return value, f"({grown} − 1)", tuple(how)


def _periods(made: _Terms, time: _Time) -> tuple[int, int]:
    """Whole periods and the days beyond them."""
    days = _days(time)
    if made.rests == 365:
        if days is None:
            raise _UnclearError(wording.NO_RESTS)
        return days, 0
    size = 12 // made.rests
    months, rest = _months(time)
    whole, beyond = divmod(months, size)
    if time.first is not None and time.last is not None:
        begun = dates.after(time.first, whole * size, "month")
        return whole, dates.days_between(begun, time.last)
    if beyond or rest:
        raise _UnclearError(wording.NO_RESTS)
    return whole, 0


def _days(time: _Time) -> int | None:
    if time.first is not None and time.last is not None:
        return dates.days_between(time.first, time.last)
    return time.count if time.unit == "day" else None


def _months(time: _Time) -> tuple[int, int]:
    if time.first is not None and time.last is not None:
        return dates.months_between(time.first, time.last)
    if time.unit == "day":
        raise _UnclearError(wording.PART_OF_MONTH)
    return time.count * (12 if time.unit == "year" else 1), 0


def _percent(value: Decimal) -> str:
    return f"{value.normalize():f}%"
