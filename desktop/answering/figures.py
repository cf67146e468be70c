"""Numbers, amounts, percentages, durations and dates in a text, in one comparable form."""

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from desktop.number_words import SMALL_NUMBERS, TENS

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
}
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
}

_WORD_NUMBER = "|".join([*_ONES, *_TENS, *_SCALES])
# "and" joins number words only after a scale: "one hundred and five", but "between one and two".
_AND = "|".join(rf"(?<={scale})\s+and\s+" for scale in _SCALES)
_SPELLED = re.compile(
    rf"\b(?:{_WORD_NUMBER})(?:(?:[\s-]+|{_AND})(?:{_WORD_NUMBER})\b)*\b", re.IGNORECASE
)
_DIGITS = re.compile(
    r"(?<![\w.])(?P<currency>us\$|[$€£¥]|usd|eur|gbp|chf|jpy)?\s?"
    r"(?P<number>\d{1,3}(?:[,'’]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?!\d)"
    r"(?:\s?(?P<scale>thousand|million|billion|bn|[mk](?![\w]))\b)?",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\)?[\s-]*(?:(?:calendar|business|working|full|consecutive|whole)[\s-]+)?"
    r"(?P<unit>days?|weeks?|months?|years?|annum|hours?|minutes?|percent|per\s+cent|%"
    r"|dollars?|euros?|pounds?|usd|eur|gbp|chf)",
    re.IGNORECASE,
)
_MONTH_NAMES = "|".join(sorted(MONTHS, key=len, reverse=True))
_DATES = (
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


def figures(text: str) -> list[Figure]:
    """The figures of a text, in order. A number inside a date is not reported again."""
    found: list[Figure] = []
    taken: list[tuple[int, int]] = []
    for pattern in _DATES:
        for match in pattern.finditer(text):
            date = _date(match)
            if date is not None and _free(match.span(), taken):
                taken.append(match.span())
                found.append(date)
    for match in _DIGITS.finditer(text):
        if _free(match.span(), taken) and (number := _digits(match, text)) is not None:
            taken.append(match.span())
            found.append(number)
    for match in _SPELLED.finditer(text):
        unit = _unit_after(text, match.end())
        # A bare "one" is a pronoun more often than a number.
        if _free(match.span(), taken) and (unit or match[0].lower() != "one"):
            taken.append(match.span())
            found.append(Figure(*match.span(), "number", (_spelled_value(match[0]),), unit))
    return sorted(found, key=lambda figure: figure.start)


def same(claim: Figure, source: Figure) -> bool:
    """Whether a figure of an answer is the one of a source. A date without a year matches any
    year; a number with a unit does not match one with another, but a bare number in the source
    (a table's cell) matches whatever the claim calls it."""
    if claim.kind != source.kind:
        return False
    if claim.kind == "date":
        return all(
            mine in (0, theirs) for mine, theirs in zip(claim.value, source.value, strict=True)
        )
    return claim.value == source.value and (
        not claim.unit or not source.unit or claim.unit == source.unit
    )


def _free(span: tuple[int, int], taken: list[tuple[int, int]]) -> bool:
    return all(span[1] <= start or span[0] >= end for start, end in taken)


def _date(match: re.Match[str]) -> Figure | None:
    parts = match.groupdict()
    month_text = parts["m"].lower()
    month = MONTHS.get(month_text) or (int(month_text) if month_text.isdigit() else 0)
    day = int(parts.get("d") or 0)
    year = int(parts.get("y") or 0)
    if not 1 <= month <= 12 or day > 31:
        return None
    value = (Decimal(year), Decimal(month), Decimal(day))
    return Figure(match.start(), match.end(), "date", value)


def _digits(match: re.Match[str], text: str) -> Figure | None:
    try:
        value = Decimal(re.sub(r"[,'’]", "", match["number"]))
    except InvalidOperation:
        return None
    scale = (match["scale"] or "").lower()
    value *= {"k": 1_000, "m": 1_000_000, "bn": 1_000_000_000}.get(scale) or _SCALES.get(scale, 1)
    unit = _CURRENCIES.get((match["currency"] or "").lower()) or _unit_after(text, match.end())
    return Figure(match.start("number"), match.end(), "number", (value,), unit)


def _unit_after(text: str, position: int) -> str:
    match = _AFTER.match(text, position)
    if match is None:
        return ""
    word = re.sub(r"\s+", " ", match["unit"].lower())
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
