"""Amounts that say one thing in words and another one in figures."""

import re
from collections.abc import Iterator
from decimal import Decimal

from desktop.answering.checking.figures import Figure, figures
from desktop.drafting.checks.draft import Draft
from desktop.drafting.checks.finding import Finding
from desktop.drafting.checks.lines import Line
from desktop.drafting.saying import Said, quoted, sentences
from desktop.drafting.templating.values import in_words
from desktop.number_words import SMALL_NUMBERS, TENS

_WORD = "|".join(
    sorted(
        [*SMALL_NUMBERS, *filter(None, TENS), "hundred", "thousand", "million", "billion"],
        key=len,
        reverse=True,
    )
)
_SPELLED = rf"(?:{_WORD})(?:(?:[\s-]+|\s+and\s+)(?:{_WORD})\b){{0,12}}"
_NUMBER = r"\d{1,3}(?:[,'’ ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_UNIT = r"(?:(?:pounds?|sterling|dollars?|euros?|per\s*cent|percent|%|u\.?s\.?|and|cents?)\s+)"
# "ninety (90)", "ten thousand pounds (£10,000)", "90 (ninety)".
_WORDS_FIRST = re.compile(
    rf"\b(?P<words>{_SPELLED})\s+{_UNIT}{{0,3}}\(\s*(?P<mark>[A-Z]{{0,3}}\s?[$€£¥₹]?)\s?"
    rf"(?P<figures>{_NUMBER})(?P<rest>[^()\n]{{0,20}})\)",
    re.I,
)
_FIGURES_FIRST = re.compile(
    rf"(?<![\w.,])(?P<mark>[$€£¥₹]?)\s?(?P<figures>{_NUMBER})\s*%?\s*"
    rf"\(\s*(?P<words>{_SPELLED})(?P<rest>[^()\n]{{0,20}})\)",
    re.I,
)
# "twenty-five hundredths of one percent", "twelve point five percent".
_PART_OF_IT = re.compile(
    r"(?:hundredths?|tenths?|thousandths?|half|quarters?|thirds?)\s+of\s+$|\bpoint\s+$|\d\s$"
)
_MAY_SAY_TWICE = re.compile(r"\(\s*[A-Za-z]{0,3}\s?[$€£¥₹]?\s?\d|\d\s*%?\s*\(\s*[A-Za-z]{3}")
_CURRENCIES = (
    (Said("pounds"), ("pound", "sterling", "£", "gbp")),
    (Said("euros"), ("euro", "€", "eur ")),
    (Said("dollars"), ("dollar", "$", "usd")),
)
_LARGEST_WRITTEN = 999


def amounts(draft: Draft) -> Iterator[Finding]:
    """Numbers said twice that differ."""
    for line in draft.body:
        if _MAY_SAY_TWICE.search(line.text):
            for pattern in (_WORDS_FIRST, _FIGURES_FIRST):
                for match in pattern.finditer(line.text):
                    yield from _compared(line, match)


def _compared(line: Line, match: re.Match[str]) -> Iterator[Finding]:
    yield from _currencies(line, match)
    said, written = _value(match["words"]), _value(match["figures"])
    if said is None or written is None or said == written or _is_scaled(match["rest"]):
        return
    if _PART_OF_IT.search(line.text, max(0, match.start() - 30), match.start()):
        return
    place = line.place(*match.span("figures"))
    yield Finding(
        "amount",
        "error",
        place,
        Said("Words and figures differ"),
        sentences(
            Said(
                "{0}: {1} is {2}, not {3}.", quoted(match[0]), match["words"].lower(), said, written
            ),
            Said("{0} is {1}.", written, in_words(int(written))) if _is_written(written) else None,
            Said("Correct the one that is wrong."),
        ),
    )


def _currencies(line: Line, match: re.Match[str]) -> Iterator[Finding]:
    """ "ten thousand dollars (£10,000)"."""
    first, _, second = match[0].partition("(")
    one, other = _currency(first), _currency(second)
    if one and other and one != other:
        yield Finding(
            "amount",
            "error",
            line.place(*match.span()),
            Said("The currencies differ"),
            Said(
                "{0} is said in {1} and in {2}. Correct the one that is wrong.",
                quoted(match[0]),
                one,
                other,
            ),
        )


def _currency(text: str) -> Said | None:
    lower = text.lower()
    return next((name for name, signs in _CURRENCIES if any(s in lower for s in signs)), None)


def _is_written(value: Decimal) -> bool:
    return value == int(value) and value <= _LARGEST_WRITTEN


def _is_scaled(rest: str) -> bool:
    return re.match(r"\s*(?:thousand|million|billion|bn|[km])\b", rest, re.I) is not None


def _value(text: str) -> Decimal | None:
    found: list[Figure] = figures(f"{text.replace(' ', '') if text[0].isdigit() else text} days")
    return found[0].value[0] if len(found) == 1 and found[0].kind == "number" else None
