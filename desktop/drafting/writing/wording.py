"""How a fact of the request is written in a contract: "60 days" as "sixty (60) days"."""

import re
from decimal import Decimal

from desktop.answering.checking.figures import Figure
from desktop.drafting.writing.given import Given
from desktop.number_words import SMALL_NUMBERS, TENS

_WORDS = re.compile(r"[a-z]", re.IGNORECASE)


def worded(given: Given, slot: Given | None = None) -> str:
    """The words of a fact for a clause. A duration has its number in words and figures, so that
    it can't be changed by a slip; a share keeps the form of the ``slot`` that it fills."""
    if given.figure is None:
        return given.text
    if given.kind == "duration":
        return _duration(given.figure)
    if given.kind == "percentage":
        spelled = slot is not None and _WORDS.search(slot.text) is not None
        return _share(given.figure.value[0], spelled=spelled)
    return " ".join(given.text.split())


def _duration(figure: Figure) -> str:
    number = figure.value[0]
    unit = figure.unit if number == 1 else f"{figure.unit}s"
    spelled = in_words(number)
    if unit.startswith("business day"):
        unit = unit.replace("business day", "Business Day")
    return f"{spelled} ({_plain(number)}) {unit}" if spelled else f"{_plain(number)} {unit}"


def _share(number: Decimal, *, spelled: bool) -> str:
    words = in_words(number) if spelled else ""
    return f"{words} per cent ({_plain(number)}%)" if words else f"{_plain(number)}%"


def _plain(number: Decimal) -> str:
    return f"{number.normalize():f}"


def in_words(number: Decimal) -> str:
    """A whole number below a thousand in English words; else ""."""
    if number != number.to_integral_value() or not 0 <= number < 1000:
        return ""
    hundreds, rest = divmod(int(number), 100)
    tens, ones = divmod(rest, 10)
    small = (
        SMALL_NUMBERS[rest]
        if rest < 20
        else TENS[tens] + (f"-{SMALL_NUMBERS[ones]}" if ones else "")
    )
    if not hundreds:
        return small
    return f"{SMALL_NUMBERS[hundreds]} hundred" + (f" and {small}" if rest else "")
