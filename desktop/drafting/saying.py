"""What the program itself says of a draft: a form of words, and what stands in its places.

The window says it in its language: resources/make_languages.py gathers the forms, so that each has
to stand in the code as a constant. What is put in is kept apart from the program's words: words of
a document are shown to the letter, days and numbers as the user's country writes them.
"""

import calendar
import datetime
from decimal import Decimal
from typing import NamedTuple

_QUOTED = 60


class Month(NamedTuple):
    """A month, of no year where ``year`` is 0."""

    year: int
    month: int


class Weekday(NamedTuple):
    """A day of the week; 0 is Monday."""

    number: int


Value = str | int | Decimal | datetime.date | Month | Weekday


class Said(str):
    """English words, with the ``form`` that they were made of ("{0} is defined twice") and the
    ``values`` in its places. A value that is itself ``Said`` is the program's, any other text is a
    document's."""

    __slots__ = ("form", "values")
    form: str
    values: tuple[Value, ...]

    def __new__(cls, form: str, *values: Value) -> "Said":
        """The form with the values put in."""
        made = super().__new__(cls, form.format(*map(_english, values)))
        made.form, made.values = form, values
        return made


class Named(Said):
    """The name of a kind of document or of a clause, or why one is unusual, as a table of the
    resources has it."""

    __slots__ = ()


def sentences(*parts: Said | None) -> Said:
    """Whole sentences behind each other; None for one that is not said."""
    said = [part for part in parts if part is not None]
    return Said(" ".join(f"{{{place}}}" for place in range(len(said))), *said)


def quoted(text: str) -> Said:
    """A few words of a document in quotation marks, on one line."""
    words = " ".join(text.split())
    return Said("“{0}”", words if len(words) <= _QUOTED else f"{words[: _QUOTED - 1].rstrip()}…")


def _english(value: Value) -> str:
    match value:
        case datetime.date():
            return f"{value.day} {calendar.month_name[value.month]} {value.year}"
        case Month(year, month):
            return f"{calendar.month_name[month]} {year}" if year else calendar.month_name[month]
        case Weekday(number):
            return calendar.day_name[number]
        case int() | Decimal():
            return f"{value:,}"
        case _:
            return value
