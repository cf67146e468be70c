"""The terms of interest that a question or a clause states: rate, what it is for, compounding."""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from desktop.answering.checking.figures import Figure, extent, figures


class Per(StrEnum):
    """What a rate is for. UNSAID: the text does not say."""

    YEAR = "year"
    MONTH = "month"
    DAY = "day"
    UNSAID = ""


class Leans(StrEnum):
    """What else a rate rests on: a base rate that it lies above, or something that no sum knows.
    UNREAD: it is written as no figure here is read, or for something else than late payment."""

    NOTHING = ""
    BASE = "base rate"
    OTHER = "other"
    UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class Rate:
    """``value`` in per cent."""

    value: Decimal
    per: Per
    leans: Leans = Leans.NOTHING


# How often a year interest is added to what bears it.
SIMPLE, UNCLEAR = 0, -1
_OFTEN = {
    "daily": 365,
    "day": 365,
    "monthly": 12,
    "month": 12,
    "quarterly": 4,
    "quarter": 4,
    "half-yearly": 2,
    "half yearly": 2,
    "semi-annually": 2,
    "semiannually": 2,
    "semi-annual": 2,
    "annually": 1,
    "annual": 1,
    "yearly": 1,
    "year": 1,
}
_FREQUENCY = "|".join(sorted(_OFTEN, key=len, reverse=True))
_ADVERB = "|".join(word for word in _FREQUENCY.split("|") if not word.endswith(("day", "th", "r")))
_ADDED = re.compile(
    rf"\bcompound(?:ed|ing|s)?\b(?:\s+interest)?(?:\s+(?:on|at|with|an?|each|every|per|basis))*"
    rf"\s+(?P<a>{_FREQUENCY})\b"
    rf"|(?<![\w-])(?P<b>{_ADVERB})\s+(?:compound(?:ing|ed)?\b(?!\s+(?:{_FREQUENCY})\b)|rests\b)",
    re.IGNORECASE,
)
_COMPOUND = re.compile(
    r"\bcompound|\brests\b|\bcapitali[sz]|\binterest\s+(?:up)?on\s+interest\b|\brolled\s+up\b"
    r"|\binterest\b[^.;]*\badded\s+to\s+(?:the\s+|such\s+)*(?:\w+\s+)?(?:principal|capital|sum|amount"
    r"|debt)\b",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    r"\b(?:not|never|without|no)\s+(?:be\s+|being\s+)?compound(?:ed|ing)?\b|\bnon-compound\w*"
    r"|\bsimple(?:\s+interest|,?\s+not\s+compound\w*)?\b",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"\)?[\s,]*(?:(?:simple\s+)?interest\s+)?(?:(?:per|an?|each|every|for\s+each|for\s+every)\s+"
    r"(?:calendar\s+|full\s+|whole\s+)?(?P<unit>annum|year|month|day|diem)\b"
    # "12%, monthly compounded" is for a year.
    r"|(?P<short>p\.?\s?[am]\b\.?)"
    r"|(?P<adverb>annually|yearly|(?<!,)(?<!,\s)(?:monthly|daily))\b(?!\s+(?:compound|rests)))",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    # What "accrues daily at 8%" does so at 8% a year.
    r"(?<![\w-])(?P<unit>annual|yearly|per\s+annum|(?:monthly|daily)(?=\s+(?:\w+\s+){0,2}rate\b))"
    r"\s+(?:(?:interest|rate|late|payment|of|at"
    r"|is)\s+){0,5}$",
    re.IGNORECASE,
)
_UNITS = {
    **dict.fromkeys(("annum", "year", "annual", "annually", "yearly", "per annum"), Per.YEAR),
    **dict.fromkeys(("month", "monthly"), Per.MONTH),
    **dict.fromkeys(("day", "diem", "daily"), Per.DAY),
}
_ABOVE = re.compile(r"\b(?:above|over|plus|in\s+excess\s+of|higher\s+than)\b", re.IGNORECASE)
_BASE = re.compile(r"\bbase\s+(?:lending\s+)?rate\b", re.IGNORECASE)
_NO_REFERENCE = re.compile(
    r"\bfrom\s+time\s+to\s+time\b|\bup\s+to\s+(?:and\s+including\s+)?(?:the\s+)?(?:actual\s+)?"
    r"(?:date|day|payment)\b",
    re.IGNORECASE,
)
# "The lower of 1 % a month and the maximum that the law permits": no rate that can be told.
_REFERENCE = re.compile(
    r"\b(?:\w*libor|euribor|sofr|sonia|estr|prime|bank\s+rate|discount\s+rate|reference|statutory"
    r"|permitted|allowed\s+by|lesser|lower|lowest|greater|higher|highest|whichever|maximum|minimum"
    r"|exceed\w*|up\s+to|capped|below|less|minus|reduced|increas\w+|first|thereafter"
    r"|at\s+least|additional|extra|twice|double|base(?!\s+(?:lending\s+)?rate))\b",
    re.IGNORECASE,
)
# "4 % a year above the rate of the main refinancing operations".
_MARGIN = re.compile(
    r"(?:%|per\s?cent|points?)\)?(?:[\s,]+[\w.]+){0,3}?[\s,]*\b"
    r"(?:above|over|plus|in\s+excess\s+of|higher\s+than|more\s+than|on\s+top\s+of|in\s+addition\s+to"
    r"|added\s+to)\b|\b(?:plus|above)\s+[\w(.]+\s*(?:%|per)",
    re.IGNORECASE,
)
_YEAR_OF = re.compile(r"\b(?:year|basis)\s+(?:consisting\s+|comprising\s+)?of\s+(?:an?\s+)?$", re.I)
_A_YEAR = re.compile(
    r"^\s*-?\s*(?:(?:(?:to|in)\s+)?(?:an?|per|the|each)\s+)?(?:year|basis)\b", re.I
)
_ACTUAL = re.compile(
    r"\bact(?:ual)?\s*/\s*(?P<n>36[056]|act\w*)|\b30\w?\s*/\s*360\b|\bleap\s+years?\b"
    r"|\bactual\s+(?:number\s+of\s+)?days\s+in\s+(?:the|that|each|such|a)\s+(?:calendar\s+)?year\b"
    # "Twelve 30-day months", "months of thirty (30) days each".
    r"|\b(?:30|thirty)[\s)-]+days?[\s-]+(?:each|months?)\b|\bmonths?\s+(?:of|with|having)\s+(?:30|thirty)\b",
    re.IGNORECASE,
)
# What is read behind "4·", "four point", "a tenth of" is no rate.
_CUT = re.compile(
    r"(?:\d\s?[·•‧∙]\s?|(?<![\d.,])\d{1,2}\s?[.,]\s*|\bpoint\s+"
    r"|(?:\b\w+ths?|\bthirds?|\bquarters?|\bhal(?:f|ves)|\bparts?|\d)\s+of\s+(?:an?\s+)?)$",
    re.IGNORECASE,
)
_BEGUN = re.compile(
    r"\bparts?\s+(?:thereof|of\s+(?:an?|the|such)\s+(?:calendar\s+)?month)\b|\bmonth\s+begun\b",
    re.IGNORECASE,
)


def rates(text: str) -> list[Rate]:
    """The rates of a sentence, each once; "four per cent (4%) a year" is one."""
    leaning = _leaning(text)
    if any(_CUT.search(text[: each.start]) or each.value[0] > 100 for each in _percentages(text)):
        leaning = Leans.UNREAD
    return [Rate(value, per, leaning) for value, per in _values(text)]


def rests(text: str) -> int:
    """How often a year interest is added, SIMPLE where nothing says that it is, or UNCLEAR."""
    plain = _PLAIN.sub(" ", text)
    if not _COMPOUND.search(plain):
        return SIMPLE
    found = {_OFTEN[(m["a"] or m["b"]).lower()] for m in _ADDED.finditer(plain)}
    return found.pop() if len(found) == 1 and plain == text else UNCLEAR


def year_of(text: str) -> int | None:
    """The days that a text counts a year with, 360 or 365; None where it says none, 0 where it
    counts otherwise: by the days that a year has, or by months of thirty."""
    found = {int(figure.value[0]) for figure in figures(text) if is_of_year(text, figure)}
    for match in _ACTUAL.finditer(text):
        found.add(int(match["n"]) if (match["n"] or "").isdigit() else 0)
    if not found:
        return None
    return found.pop() if len(found) == 1 and found <= {360, 365} else 0


def is_of_year(text: str, figure: Figure) -> bool:
    """Whether a figure is of the days that a year is counted with: "a 360-day year"."""
    if figure.kind != "number" or figure.value[0] not in (360, 365, 366):
        return False
    behind = text[extent(text, figure)[1] :]
    return _YEAR_OF.search(text[: figure.start]) is not None or _A_YEAR.match(behind) is not None


def counts_begun_months(text: str) -> bool:
    """Whether a part of a month counts as one."""
    return _BEGUN.search(text) is not None


def base_rate(text: str) -> Decimal | None:
    """The base rate in per cent that a text states: "the base rate is 4.5 %"."""
    found = re.findall(
        r"\bbase\s+rate\b(?:\s+of\s+the\s+bank\s+of\s+england|\s+a\s+year)?,?\s*(?:\(|is|was|being|of"
        r"|at|means|stands\s+at)?\s*(\d+(?:\.\d+)?)\s?(?:%|per\s?cent\b)",
        text,
        re.IGNORECASE,
    )
    return Decimal(found[0]) if len(set(found)) == 1 else None


def without_base_rate(text: str) -> str:
    """A text without the figure of the base rate that it states."""
    return re.sub(
        r"(\bbase\s+rate\b[^.;%\d]{0,40}?)\d+(?:\.\d+)?\s?(?:%|per\s?cent\b)",
        r"\1",
        text,
        flags=re.IGNORECASE,
    )


def _values(text: str) -> list[tuple[Decimal, Per]]:
    found: list[tuple[Decimal, Per, int]] = []
    for figure in _percentages(text):
        value, end = figure.value[0], extent(text, figure)[1]
        again = bool(found) and found[-1][0] == value
        if again and text[found[-1][2] : figure.start].strip() in ("(", ""):
            found.pop()
        found.append((value, _per(text, figure.start, end), end))
    told = list(dict.fromkeys((value, per) for value, per, _ in found))
    said = {value for value, per in told if per}
    return [(value, per) for value, per in told if per or value not in said]


def _percentages(text: str) -> list[Figure]:
    return [each for each in figures(text) if each.kind == "number" and each.unit == "%"]


def _per(text: str, start: int, end: int) -> Per:
    if (behind := _BEHIND.match(text, end)) is not None:
        if behind["short"]:
            return Per.YEAR if "a" in behind["short"].lower() else Per.MONTH
        return _UNITS[(behind["unit"] or behind["adverb"]).lower()]
    before = _BEFORE.search(text[:start])
    return Per.UNSAID if before is None else _UNITS[" ".join(before["unit"].lower().split())]


def _leaning(text: str) -> Leans:
    told = _NO_REFERENCE.sub(" ", text)
    if _REFERENCE.search(told):
        return Leans.OTHER
    if _BASE.search(told):
        return Leans.BASE if _ABOVE.search(told) else Leans.OTHER
    return Leans.OTHER if _MARGIN.search(told) else Leans.NOTHING
