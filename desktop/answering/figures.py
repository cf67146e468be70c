"""Numbers, amounts, percentages, durations and dates in a text, in one comparable form."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from desktop.number_words import SMALL_NUMBERS, TENS

_ORDINALS = {
    word: number
    for number, word in enumerate(
        (
            *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"),
            *("ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth"),
            *("sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"),
        ),
        start=1,
    )
} | {
    "thirtieth": 30,
    **{
        f"{tens}{join}{word}": base + number
        for tens, base in (("twenty", 20), ("thirty", 30))
        for join in ("-", " ")
        for number, word in enumerate(
            ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
            1,
        )
        if base + number <= 31
    },
}
_ONES = {word: value for value, word in enumerate(SMALL_NUMBERS)}
_TENS = {word: 10 * value for value, word in enumerate(TENS) if word}
_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
# Names and short names, lower case, and their numbers.
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}
_BUSINESS_DAY = "business day"
_BASIS_POINT = "basis point"
_UNITS = {
    "day": "day",
    "week": "week",
    "month": "month",
    "year": "year",
    "annum": "year",
    "hour": "hour",
    "minute": "minute",
    "percent": "%",
    "per cent": "%",
    "%": "%",
    "business day": _BUSINESS_DAY,
    "working day": _BUSINESS_DAY,
    "basis point": _BASIS_POINT,
}
# What units are compared in. A month is not a number of days, a business day is no day.
_COMPARED = {"week": ("day", 7), "year": ("month", 12)}
_CURRENCIES = {
    "$": "USD",
    "us$": "USD",
    "usd": "USD",
    "dollar": "USD",
    "€": "EUR",
    "eur": "EUR",
    "euro": "EUR",
    "£": "GBP",
    "gbp": "GBP",
    "pound": "GBP",
    "chf": "CHF",
    "¥": "JPY",
    "jpy": "JPY",
    "cad": "CAD",
    "c$": "CAD",
    "aud": "AUD",
    "a$": "AUD",
    "hk$": "HKD",
    "hkd": "HKD",
    "inr": "INR",
    "₹": "INR",
    "rmb": "CNY",
    "cny": "CNY",
    **{
        code: code.upper()
        for code in (
            *("sek", "nok", "dkk", "pln", "czk", "huf", "sgd", "nzd", "zar", "aed", "sar", "brl"),
            *("mxn", "krw", "thb", "twd", "myr"),
        )
    },
}
_CODES = "|".join(sorted(code for code in _CURRENCIES if len(code) == 3 and code.isalpha()))

_WORD_NUMBER = "|".join([*_ONES, *_TENS, *_SCALES])
# "and" joins number words only after a scale: "one hundred and five", but "between one and two".
_AND = "|".join(rf"(?<={scale})\s+and\s+" for scale in _SCALES)
_SPELLED = re.compile(
    rf"\b(?:{_WORD_NUMBER})(?:(?:[\s-]+|{_AND})(?:{_WORD_NUMBER})\b)*\b", re.IGNORECASE
)
# Spaces that are set inside numbers only: no-break, narrow no-break, thin.
_NUMBER_SPACES = "\u00a0\u202f\u2009"
_DIGITS = re.compile(
    r"(?<![\w.])(?P<currency>(?:us|hk|c|a)\$|[$€£¥₹]|" + _CODES + r")?\s?"
    r"(?P<number>\d{1,3}(?:\.\d{3})+,\d{2}|\d{1,3}(?:[,'’]\d{3})+(?:\.\d+)?"
    # "1 250 000": a plain space is one of thousands only where a currency leaves no doubt.
    rf"|\d{{1,3}}(?:[{_NUMBER_SPACES}]\d{{3}})+(?:[.,]\d{{1,2}})?(?!\d)"
    r"|(?(currency)\d{1,3}(?: \d{3})+(?:[.,]\d{1,2})?(?![\d,.]\d|\d)|(?!))"
    r"|\d{1,3}(?: \d{3})+(?:[.,]\d{1,2})?(?=\s?(?:€|(?:euros?|pounds?|dollars?|"
    + _CODES
    + r")(?!\w|\s?\d)))"
    # A comma is a decimal one where the unit behind it leaves no doubt: "1,5 %", "1250,00 €".
    r"|\d+,\d{1,2}(?=\s?(?:%|€|per\s?cent|eur\b))|\d+(?:\.\d+)?)(?!\d)"
    r"(?:\s?(?P<scale>thousand|million|billion|bn|[mk](?![\w]))\b)?",
    re.IGNORECASE,
)
_SIGNS = {"½": (1, 2), "¼": (1, 4), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3), "⅛": (1, 8)}
# "1/2 %", "1 1/2 months", "2½ years".
_FRACTION = re.compile(
    r"(?<![\w./,])(?:(?P<whole>\d{1,3})(?:\s+(?=\d)|\s?(?=[½¼¾⅓⅔⅛])))?"
    r"(?:(?P<top>\d{1,2})\s?[/⁄]\s?(?P<bottom>\d{1,2})|(?P<sign>[½¼¾⅓⅔⅛]))(?![\d/])"
)
_AFTER = re.compile(
    r"\)?[\s-]*(?:(?:calendar|full|consecutive|whole|clear)[\s-]+)?"
    r"(?P<unit>(?:business|working)[\s-]+days?|days?|weeks?|months?|years?|annum|hours?|minutes?"
    r"|percent|per\s+cent|%|basis\s+points?|dollars?|euros?|pounds?|[€£](?!\s?\d)|(?:"
    + _CODES
    + r")(?!\w|\s?\d))",
    re.IGNORECASE,
)
_LONGEST_CURRENCY = 4
_CURRENCY_BEFORE = re.compile(
    r"(?:(?:us|hk|c|a)\$|[$€£¥₹]|\b(?:" + _CODES + r"))\s?$",
    re.IGNORECASE,
)
_SAID_AGAIN = re.compile(
    rf"\s*\(\s*(?:[\d.,]+|(?:{_WORD_NUMBER})[\sa-z-]*)\s*(?=\))", re.IGNORECASE
)
_MONTH_NAMES = "|".join(sorted(MONTHS, key=len, reverse=True))
_ORDINAL_NAMES = "|".join(sorted(_ORDINALS, key=len, reverse=True))
_DATES = (
    re.compile(
        rf"\b(?P<d>{_ORDINAL_NAMES})(?:\s+day)?\s+of\s+(?P<m>{_MONTH_NAMES})\.?,?"
        rf"(?:\s+(?P<y>\d{{4}}))?\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+day)?(?:\s+of)?\s+(?P<m>{_MONTH_NAMES})\.?,?"
        rf"(?:\s+(?P<y>\d{{4}}))?\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?P<m>{_MONTH_NAMES})\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+(?P<y>\d{{4}}))?\b",
        re.IGNORECASE,
    ),
    re.compile(r"\b(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})\b"),
    re.compile(r"\b(?P<d>\d{1,2})[./](?P<m>\d{1,2})[./](?P<y>\d{4})\b"),
    re.compile(rf"\b(?P<m>{_MONTH_NAMES})\.?,?\s+(?P<y>\d{{4}})\b", re.IGNORECASE),
)


_RANGE = re.compile(r"\s*(?:to|or|and|through|[-–—])\s*[$€£]?\s*", re.IGNORECASE)
# A month alone is told from the verb and the surname by what stands before it.
_MONTH_ALONE = re.compile(
    rf"\b(?:in|of|since|by|until|during|early|late|mid|last|next)[\s-]+(?P<m>{_MONTH_NAMES})\b",
    re.IGNORECASE,
)


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
    # "03/04/2025" read with the month first.
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
    for pattern in (*_DATES, _MONTH_ALONE):
        for match in pattern.finditer(text):
            date = _date(match)
            if date is not None and _free((date.start, date.end), taken):
                _take((date.start, date.end), taken)
                found.append(date)
    for match in _FRACTION.finditer(text):
        if _free(match.span(), taken) and (number := _fraction(match, text)) is not None:
            _take(match.span(), taken)
            found.append(number)
    for match in _DIGITS.finditer(text):
        if _free(match.span(), taken) and (number := _digits(match, text)) is not None:
            _take(match.span(), taken)
            found.append(number)
    for match in _SPELLED.finditer(text):
        unit = _unit_after(text, match.end())
        # A bare "one" is a pronoun more often than a number.
        if _free(match.span(), taken) and (unit or match[0].lower() != "one"):
            _take(match.span(), taken)
            found.append(Figure(*match.span(), "number", (_spelled_value(match[0]),), unit))
    return tuple(_with_shared_units(text, sorted(found, key=lambda figure: figure.start)))


def _with_shared_units(text: str, found: list[Figure]) -> list[Figure]:
    """In "30 to 60 days" both numbers are of days."""
    for place in range(len(found) - 2, -1, -1):
        figure, following = found[place], found[place + 1]
        between = text[figure.end : following.start]
        alike = figure.kind == following.kind == "number" and not figure.unit
        if alike and following.unit and _RANGE.fullmatch(between):
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
    if not claim.unit or not source.unit:
        return claim.value == source.value
    return _compared(claim) == _compared(source)


def extent(text: str, figure: Figure) -> tuple[int, int]:
    """Where a figure stands, [start, end), with its currency before and its unit behind: all of
    "GBP 1,250" and of "thirty (30) days"."""
    if figure.kind == "date":
        return figure.start, figure.end
    before = _CURRENCY_BEFORE.search(text, max(0, figure.start - _LONGEST_CURRENCY), figure.start)
    again = _SAID_AGAIN.match(text, figure.end)
    unit = _AFTER.match(text, figure.end if again is None else again.end())
    end = figure.end if unit is None or not figure.unit else unit.end()
    return (figure.start if before is None else before.start()), end


def shown(text: str, figure: Figure) -> str:
    """A figure as a text writes it, with its currency before and its unit behind."""
    start = figure.start - len(text[: figure.start]) + len(text[: figure.start].rstrip("$€£¥₹"))
    again = _SAID_AGAIN.match(text, figure.end)
    unit = _AFTER.match(text, figure.end if again is None else again.end())
    end = figure.end if unit is None or not figure.unit else unit.end()
    return " ".join(text[start:end].split())


def _compared(figure: Figure) -> tuple[Decimal, str]:
    unit, factor = _COMPARED.get(figure.unit, (figure.unit, 1))
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
    day = int(said) if said.isdigit() else _ORDINALS.get(" ".join(said.split()), 0)
    year = int(parts.get("y") or 0)
    swapped: tuple[Decimal, ...] = ()
    if "/" in match[0] and month > 12:
        day, month = month, day
    elif "/" in match[0] and day <= 12:
        swapped = (Decimal(year), Decimal(day), Decimal(month))
    if not 1 <= month <= 12 or day > 31:
        return None
    value = (Decimal(year), Decimal(month), Decimal(day))
    start = match.start("m") if match.re is _MONTH_ALONE else match.start()
    return Figure(start, match.end(), "date", value, swapped=swapped)


def _digits(match: re.Match[str], text: str) -> Figure | None:
    try:
        value = Decimal(_plain(match["number"]))
    except InvalidOperation:
        return None
    scale = (match["scale"] or "").lower()
    end = match.end()
    if scale == "m" and not match["currency"] and text[match.end("number")].isspace():
        # "50 m" is a length.
        scale, end = "", match.end("number")
    value *= {"k": 1_000, "m": 1_000_000, "bn": 1_000_000_000}.get(scale) or _SCALES.get(scale, 1)
    unit = _CURRENCIES.get((match["currency"] or "").lower()) or _unit_after(text, end)
    if unit == _BASIS_POINT:
        value, unit = value / 100, "%"
    return Figure(match.start("number"), end, "number", (value,), unit)


def _fraction(match: re.Match[str], text: str) -> Figure | None:
    """Two numbers and a stroke are a fraction only of a unit: "1/2" alone may be a page of two."""
    top, bottom = _SIGNS.get(match["sign"] or "") or (int(match["top"]), int(match["bottom"]))
    unit = _unit_after(text, match.end())
    if not (unit or match["sign"]) or not 0 < top < bottom:
        return None
    value = Decimal(match["whole"] or 0) + Decimal(top) / Decimal(bottom)
    return Figure(match.start(), match.end(), "number", (value,), unit)


def _plain(number: str) -> str:
    """A number with a decimal point and no other signs. "1.250,00" can only be meant one way, and
    so can "1,5"."""
    number = re.sub(rf"[ {_NUMBER_SPACES}]", "", number)
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+,\d{2}|\d+,\d{1,2}", number):
        return number.replace(".", "").replace(",", ".")
    return re.sub(r"[,'’]", "", number)


def _unit_after(text: str, position: int) -> str:
    # "twelve (12) months", "12 (twelve) months": the number said again.
    again = _SAID_AGAIN.match(text, position)
    match = _AFTER.match(text, position if again is None else again.end())
    if match is None:
        return ""
    word = re.sub(r"[\s-]+", " ", match["unit"].lower())
    singular = word.rstrip("s") if word not in _UNITS else word
    return _UNITS.get(singular) or _CURRENCIES.get(singular, "")


def _spelled_value(words: str) -> Decimal:
    """The value of "two hundred and fifty thousand": scales multiply what stands before them."""
    total = part = 0
    for word in re.findall(r"[a-z]+", words.lower()):
        if word in _ONES:
            part += _ONES[word]
        elif word in _TENS:
            part += _TENS[word]
        elif word == "hundred":
            part = max(part, 1) * 100
        elif word in _SCALES:
            total += max(part, 1) * _SCALES[word]
            part = 0
    return Decimal(total + part)
