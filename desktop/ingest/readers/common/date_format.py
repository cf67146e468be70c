"""Serial numbers of spreadsheets as dates and times (ECMA-376 Part 1, 18.17.4 and 18.8.31)."""

import itertools
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol

# Day 60 of the 1900 system is a 29 February that never was.
_EPOCH = datetime(1899, 12, 30)
_EARLY_EPOCH = datetime(1899, 12, 31)
_EPOCH_1904 = datetime(1904, 1, 1)
_LEAP_THAT_NEVER_WAS = 60
_LAST_DAY = 2_958_466
_DAY_SECONDS = 86_400
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class _Token(Protocol):
    @property
    def kind(self) -> str: ...
    @property
    def text(self) -> str: ...


def moment(value: float, from_1904: bool) -> datetime | None:
    """The date of a serial number, to the millisecond; None where a spreadsheet shows none."""
    if not 0 <= value < _LAST_DAY:
        return None
    epoch = _EPOCH_1904 if from_1904 else _EPOCH
    if not from_1904 and value < _LEAP_THAT_NEVER_WAS:
        epoch = _EARLY_EPOCH
    return epoch + timedelta(milliseconds=round(value * _DAY_SECONDS * 1000))


def shown(value: float, tokens: Sequence[_Token], from_1904: bool) -> str | None:
    """A serial number as the tokens of a format show it; None for what is no date."""
    elapsed = any(token.kind == "elapsed" for token in tokens)
    sign = "-" if elapsed and value < 0 else ""
    value = abs(value) if elapsed else value
    decimals = _fraction_digits(tokens)
    seconds = round(value * _DAY_SECONDS, decimals)
    when = moment(seconds / _DAY_SECONDS, from_1904)
    if when is None:
        if not elapsed or value >= 1e9:
            return None
        when = _EPOCH
    half = any(token.kind == "clock" for token in tokens)
    parts = []
    for place, token in enumerate(tokens):
        if token.kind == "elapsed":
            parts.append(_elapsed(seconds, token.text))
        elif token.kind == "date":
            parts.append(_field(when, token.text.lower(), half, _is_minutes(tokens, place)))
        elif token.kind == "clock":
            marks = ("AM", "PM") if len(token.text) > 3 else ("A", "P")
            parts.append(marks[when.hour >= 12])
        elif token.kind == "place":
            after_point = place and tokens[place - 1].text == "."
            if after_point and decimals:
                parts.append(f"{when.microsecond / 1e6:.{decimals}f}"[2:])
        else:
            parts.append("" if token.kind in {"text", "percent", "general"} else token.text)
    return sign + "".join(parts).strip()


def _fraction_digits(tokens: Sequence[_Token]) -> int:
    """How many digits of a second the format shows."""
    count = 0
    for before, token in itertools.pairwise(tokens):
        if token.kind == "place" and (before.text == "." or count):
            count += 1
    return min(3, count)


def _elapsed(seconds: float, unit: str) -> str:
    size = {"h": 3600, "m": 60, "s": 1}[unit[0]]
    return str(int(seconds + 1e-6) // size).rjust(len(unit), "0")


def _is_minutes(tokens: Sequence[_Token], place: int) -> bool:
    """ "m" is minutes right behind hours or right before seconds."""
    before = next((t for t in tokens[:place][::-1] if t.kind in {"date", "elapsed"}), None)
    after = next((t for t in tokens[place + 1 :] if t.kind in {"date", "elapsed"}), None)
    behind_hours = before is not None and before.text[0].lower() == "h"
    return behind_hours or (after is not None and after.text[0].lower() == "s")


def _field(when: datetime, code: str, half: bool, minutes: bool) -> str:
    letter, size = code[0], len(code)
    if letter in "ye":
        return f"{when.year % 100:02d}" if letter == "y" and size <= 2 else f"{when.year:04d}"
    if letter == "m" and not minutes:
        name = _MONTHS[when.month - 1]
        return {3: name[:3], 4: name, 5: name[0]}.get(size) or _padded(when.month, size)
    if letter == "d" and size > 2:
        name = _DAYS[when.weekday()]
        return name[:3] if size == 3 else name
    hour = (when.hour % 12 or 12) if half else when.hour
    numbers = {"m": when.minute, "d": when.day, "h": hour, "s": when.second}
    return _padded(numbers[letter], size) if letter in numbers else ""


def _padded(number: int, size: int) -> str:
    return f"{number:02d}" if size >= 2 else str(number)
