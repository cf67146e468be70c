"""Numbers, amounts, percentages, durations and dates in a text, in one comparable form."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from desktop.answering.checking.figure_forms import (
    A_RATE,
    AFTER,
    AND_A_HALF,
    BASIS_POINT,
    BETWEEN,
    COMPARED,
    CURRENCIES,
    CURRENCY_BEFORE,
    DATES,
    DIGITS,
    EITHER_WAY,
    FRACTION,
    FRACTIONS_OF,
    HALVED,
    JOINT,
    LONGEST_CURRENCY,
    MONEY,
    MONTH_ALONE,
    MONTHS,
    NUMBER_SPACES,
    ONES,
    PARTS,
    PIVOT,
    RANGE,
    SAID_AGAIN,
    SCALES,
    SHORT_SCALES,
    SIGNS,
    SPELLED,
    TENS,
    THOUSAND,
    UNITS,
)
from desktop.number_words import ORDINALS

# So much around a span of time tells whether it goes on.
_WHAT_FOLLOWS = 24
# "A year and a half of the rent": no span of time.
_OF = re.compile(r"\s+of\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure at [start, end) of a text. ``kind`` is "date" or "number"; a date's ``value`` is
    (year, month, day) with 0 for what is not said; a number's is (value,). ``unit`` is a time unit,
    "%" or a currency code, or empty."""

    start: int
    end: int
    kind: str
    value: tuple[Decimal, ...]
    unit: str = ""
    # "03/04/2025" read with the month first, "24.125 GBP" with a stop between thousands.
    swapped: tuple[Decimal, ...] = ()


def figures(text: str) -> list[Figure]:
    """The figures of a text, in order. A number inside a date is not reported again."""
    return list(_figures(text))


# The same quotes are looked at for each sentence and each figure of it.
@lru_cache(maxsize=256)
def _figures(text: str) -> tuple[Figure, ...]:
    found: list[Figure] = []
    # A byte for each character: a page of numbers has thousands of figures.
    taken = bytearray(len(text))
    for pattern in (*DATES, MONTH_ALONE):
        for match in pattern.finditer(text):
            date = _date(match)
            if date is not None and _free((date.start, date.end), taken):
                _take((date.start, date.end), taken)
                found.append(date)
    for match in FRACTION.finditer(text):
        if _free(match.span(), taken) and (number := _fraction(match, text)) is not None:
            _take(match.span(), taken)
            found.append(number)
    for match in DIGITS.finditer(text):
        if _free(match.span(), taken) and (number := _digits(match, text)) is not None:
            _take((match.start(), number.end), taken)
            found.append(number)
    for match in SPELLED.finditer(text):
        unit = _unit_of(text, match)
        # A bare "one" is a pronoun more often than a number.
        if _free(match.span(), taken) and (unit or match[0].lower() != "one"):
            _take(match.span(), taken)
            found.append(Figure(*match.span(), "number", (_spelled_value(match),), unit))
    in_order = sorted(found, key=lambda figure: figure.start)
    shared = _with_shared_units(text, in_order)
    return tuple(_joined(text, [_with_half(text, figure) for figure in shared]))


def _with_shared_units(text: str, found: list[Figure]) -> list[Figure]:
    """In "30 to 60 days" both numbers are of days."""
    for place in range(len(found) - 2, -1, -1):
        figure, following = found[place], found[place + 1]
        between = text[figure.end : following.start]
        alike = figure.kind == following.kind == "number" and not figure.unit
        if alike and following.unit and RANGE.fullmatch(between):
            found[place] = replace(figure, unit=following.unit)
    return found


def same(claim: Figure, source: Figure) -> bool:
    """Whether a figure of an answer is the one of a source. A date without a year matches any
    year; a number with a unit does not match one with another, but a bare number in the source
    (a table's cell) matches whatever the claim calls it."""
    if claim.kind != source.kind:
        return False
    if claim.kind == "date":
        return any(
            all(mine in (0, theirs) for mine, theirs in zip(value, other, strict=True))
            for value in (claim.value, claim.swapped)
            for other in (source.value, source.swapped)
            if value and other
        )
    return any(
        _compared(mine) == _compared(theirs)
        if mine.unit and theirs.unit
        else mine.value == theirs.value
        for mine in _readings(claim)
        for theirs in _readings(source)
    )


def extent(text: str, figure: Figure) -> tuple[int, int]:
    """Where a figure stands, [start, end), with its currency before and its unit behind: all of
    "GBP 1,250" and of "thirty (30) days"."""
    if figure.kind == "date":
        return figure.start, figure.end
    before = CURRENCY_BEFORE.search(text, max(0, figure.start - LONGEST_CURRENCY), figure.start)
    again = SAID_AGAIN.match(text, figure.end)
    unit = AFTER.match(text, figure.end if again is None else again.end())
    end = figure.end if unit is None or not figure.unit else unit.end()
    return (figure.start if before is None else before.start()), end


def shown(text: str, figure: Figure) -> str:
    """A figure as a text writes it, with its currency before and its unit behind."""
    start = figure.start - len(text[: figure.start]) + len(text[: figure.start].rstrip("$€£¥₹"))
    again = SAID_AGAIN.match(text, figure.end)
    unit = AFTER.match(text, figure.end if again is None else again.end())
    end = figure.end if unit is None or not figure.unit else unit.end()
    return " ".join(text[start:end].split())


def _readings(figure: Figure) -> tuple[Figure, ...]:
    return (figure, replace(figure, value=figure.swapped)) if figure.swapped else (figure,)


def _compared(figure: Figure) -> tuple[Decimal, str]:
    unit, factor = COMPARED.get(figure.unit, (figure.unit, 1))
    return figure.value[0] * factor, unit


def _free(span: tuple[int, int], taken: bytearray) -> bool:
    return not any(taken[span[0] : span[1]])


def _take(span: tuple[int, int], taken: bytearray) -> None:
    taken[span[0] : span[1]] = b"\1" * (span[1] - span[0])


def _date(match: re.Match[str]) -> Figure | None:
    parts = match.groupdict()
    month_text = parts["m"].lower()
    month = MONTHS.get(month_text) or (int(month_text) if month_text.isdigit() else 0)
    said = (parts.get("d") or "0").lower()
    day = int(said) if said.isdigit() else ORDINALS.get(" ".join(said.split()), 0)
    year = int(parts.get("y") or 0)
    if 0 < len(parts.get("y") or "") <= 2:
        year += 2000 if year < PIVOT else 1900
    swapped: tuple[Decimal, ...] = ()
    either = EITHER_WAY.fullmatch(match[0]) is not None
    if either and month > 12:
        day, month = month, day
    elif either and day <= 12:
        swapped = (Decimal(year), Decimal(day), Decimal(month))
    if not 1 <= month <= 12 or day > 31:
        return None
    value = (Decimal(year), Decimal(month), Decimal(day))
    start = match.start("m") if match.re is MONTH_ALONE else match.start()
    return Figure(start, match.end(), "date", value, swapped=swapped)


def _digits(match: re.Match[str], text: str) -> Figure | None:
    try:
        value = Decimal(_plain(match["number"]))
    except InvalidOperation:
        return None
    scale = (match["scale"] or "").lower()
    end = match.end()
    is_short = scale in ("m", "mm", "mn", "tn") and not match["currency"]
    if is_short and text[match.end("number")].isspace():
        # "50 m" is a length, "5 tn" a weight.
        scale, end = "", match.end("number")
    factor = SHORT_SCALES.get(scale) or SCALES.get(scale, 1)
    value *= factor
    if (half := AND_A_HALF.match(text, end)) is not None:
        larger = SCALES.get((half["scale"] or "").lower(), 1)
        value, end = (value + factor * _part(half["half"])) * larger, half.end()
    unit = CURRENCIES.get((match["currency"] or "").lower()) or _unit_after(text, end)
    if unit == BASIS_POINT:
        value, unit = value / 100, "%"
    stopped = unit in MONEY and THOUSAND.fullmatch(match["number"]) is not None
    swapped = (value * 1000,) if stopped else ()
    return Figure(match.start("number"), end, "number", (value,), unit, swapped)


def _fraction(match: re.Match[str], text: str) -> Figure | None:
    """Two numbers and a stroke are a fraction only of a unit: "1/2" alone may be a page of two."""
    top, bottom = SIGNS.get(match["sign"] or "") or (int(match["top"]), int(match["bottom"]))
    unit = _unit_of(text, match)
    told = (match["scale"] or match["short"] or "").lower()
    scale = SHORT_SCALES.get(told) or SCALES.get(told, 1)
    if not (unit or match["sign"] or told) or not 0 < top < bottom:
        return None
    value = (Decimal(match["whole"] or 0) + Decimal(top) / Decimal(bottom)) * scale
    return Figure(match.start(), match.end(), "number", (value,), unit)


def _plain(number: str) -> str:
    """A number with a decimal point and no other signs. "1.250,00" can only be meant one way, and
    so can "1,5"."""
    number = re.sub(rf"[ {NUMBER_SPACES}]", "", number)
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+,\d{2}|\d+,\d{1,2}", number):
        return number.replace(".", "").replace(",", ".")
    return re.sub(r"[,'’]", "", number)


def _unit_of(text: str, match: re.Match[str]) -> str:
    """The unit behind a number, or else the currency before it: "£2½ million"."""
    before = CURRENCY_BEFORE.search(text, max(0, match.start() - LONGEST_CURRENCY), match.start())
    currency = CURRENCIES.get(before[0].strip().lower(), "") if before is not None else ""
    return _unit_after(text, match.end()) or currency


def _with_half(text: str, figure: Figure) -> Figure:
    """The figure; "one hour and a half" as the one span of time that it is."""
    if figure.unit not in HALVED:
        return figure
    half = AND_A_HALF.match(text, extent(text, figure)[1])
    if half is None or half["scale"] or _OF.match(text, half.end()):
        return figure
    return replace(figure, end=half.end(), value=(figure.value[0] + _part(half["half"]),))


def _part(words: str) -> Decimal:
    """Of "and a half", "and three quarters"."""
    *_, parts, name = re.split(r"[\s-]+", words.lower())
    return Decimal(ONES.get(parts, 1)) / FRACTIONS_OF[name.removesuffix("s")]


def _unit_after(text: str, position: int) -> str:
    # "twelve (12) months", "12 (twelve) months": the number said again.
    again = SAID_AGAIN.match(text, position)
    match = AFTER.match(text, position if again is None else again.end())
    if match is None:
        return ""
    word = re.sub(r"[\s-]+", " ", match["unit"].lower())
    singular = word.rstrip("s") if word not in UNITS else word
    return UNITS.get(singular) or CURRENCIES.get(singular, "")


def _joined(text: str, found: list[Figure]) -> Iterator[Figure]:
    """The figures, with "1 year and 6 months" and "four years, six months" as the one span of time
    that they are, in the smaller unit."""
    held: Figure | None = None
    for figure in found:
        if held is None:
            held = figure
            continue
        factor = PARTS.get((held.unit, figure.unit), 0)
        behind = text[extent(text, held)[1] : figure.start]
        one = factor and figure.value[0] < factor and JOINT.fullmatch(behind)
        if one and not _are_two(text, held, figure, behind):
            value = (held.value[0] * factor + figure.value[0],)
            held = replace(figure, start=held.start, value=value)
            continue
        yield held
        held = figure
    if held is not None:
        yield held


def _are_two(text: str, first: Figure, second: Figure, behind: str) -> bool:
    """Whether two spans are no one: "between 1 year and 6 months", "for 2 weeks, 5 days a week",
    "five years, six months' notice being required"."""
    before = text[max(0, first.start - _WHAT_FOLLOWS) : first.start]
    after = text[extent(text, second)[1] :][:_WHAT_FOLLOWS]
    if A_RATE.match(after) or BETWEEN.search(before):
        return True
    return "and" not in behind.lower() and after.startswith(("'", "’"))


def _spelled_value(match: re.Match[str]) -> Decimal:
    """The value of "two hundred and fifty thousand": scales multiply what stands before them. A
    half is one of the scale that it stands at: "one and a half million", "a million and a half"."""
    if match["part"]:
        parts = ONES.get((match["parts"] or "").lower(), 1)
        whole = SCALES.get((match["of"] or "").lower(), 1)
        return Decimal(parts * whole) / FRACTIONS_OF[match["part"].lower()]
    total = part = 0
    last = 1
    words = match[0] if match["half"] is None else match[0][: match.start("half") - match.start()]
    for word in re.findall(r"[a-z]+", words.lower()):
        if word in ONES:
            part += ONES[word]
        elif word in TENS:
            part += TENS[word]
        elif word == "hundred":
            part = max(part, 1) * 100
        elif word in SCALES:
            total += max(part, 1) * SCALES[word]
            part = 0
        last = SCALES.get(word, 1) if word != "hundred" else 1
    if match["half"] is None:
        return Decimal(total + part)
    if match["halved"]:
        return total + (part + _part(match["half"])) * SCALES[match["halved"].lower()]
    return total + part + _part(match["half"]) * last
