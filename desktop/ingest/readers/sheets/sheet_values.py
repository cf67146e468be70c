"""What cells hold, as far as conditions of formats ask for it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from typing import Protocol, TypeAlias

from desktop.ingest.readers.common import number_format
from desktop.ingest.readers.sheets.areas import Area

# More cells are not looked up for the conditions of a sheet, and of one area.
_MOST_ASKED, _LARGEST = 3_000_000, 1000
_MOST_KEPT = 500_000
# Numbers that are reckoned with are the same to so many digits.
_SAME = 1e-12


class Special(Enum):
    """What a cell may hold that is no value."""

    BLANK = "blank"
    ERROR = "error"


Value: TypeAlias = float | str | bool | Special


class Cells(Protocol):
    """What the cells of a sheet hold."""

    def at(self, row: int, column: int) -> Value | None:
        """What a cell holds, by its place from 1; None where that is not known."""


class Unknown:
    """The cells of a sheet of which nothing is known."""

    def at(self, row: int, column: int) -> Value | None:
        """Nothing."""
        return None


@dataclass(slots=True)
class Kept:
    """The cells in some areas of a sheet, as they were found; those in them that were not are
    blank."""

    areas: list[Area]
    _found: dict[tuple[int, int], Value | None] = field(default_factory=dict)
    #: Whether all that was put is kept.
    is_whole: bool = True
    _asked: int = 0

    def put(self, row: int, column: int, value: Value | None) -> None:
        """Keep what a cell holds, None if that is not known."""
        if len(self._found) < _MOST_KEPT:
            self._found[row, column] = value
        else:
            self.is_whole = False

    def wants(self, row: int, column: int) -> bool:
        """Whether a cell lies in one of the areas."""
        return any(
            area.top <= row <= area.bottom and area.left <= column <= area.right
            for area in self.areas
        )

    def at(self, row: int, column: int) -> Value | None:
        """What a cell holds; None where that is not known."""
        self._asked += 1
        if self._asked > _MOST_ASKED:
            return None
        held = self._found.get((row, column), Special.BLANK)
        known = held is not Special.BLANK or (self.is_whole and self.wants(row, column))
        return held if known else None


@dataclass(frozen=True, slots=True)
class Here:
    """The cell that a formula is asked for: its place, from 1, what it holds, and the area to
    whose first cell the formula's references are written; None if that is not known."""

    row: int
    column: int
    value: Value
    area: Area | None
    others: Cells = field(default_factory=Unknown)

    def held(self, row: int, column: int) -> Value | None:
        """What a cell of the sheet holds, None if that is not known."""
        own = (row, column) == (self.row, self.column)
        return self.value if own else self.others.at(row, column)

    def area_held(self, area: Area) -> Iterator[Value | None]:
        """What the cells of an area hold; of one that is too large it is not known."""
        if (area.bottom - area.top + 1) * (area.right - area.left + 1) > _LARGEST:
            yield None
            return
        for row in range(area.top, area.bottom + 1):
            for column in range(area.left, area.right + 1):
                yield self.held(row, column)


def number(value: Value) -> float | Special | None:
    """A value as a number; None for a text, of which it depends on the program."""
    if isinstance(value, str):
        return None
    if value is Special.BLANK:
        return 0.0
    return value if isinstance(value, Special) else float(value)


def text(value: Value) -> str | Special | None:
    """A value as a text; None for a truth, whose name depends on the language."""
    if isinstance(value, bool):
        return None
    if isinstance(value, float):
        return number_format.general(value)
    return "" if value is Special.BLANK else value


def truth(value: Value) -> bool | Special | None:
    """Whether a value counts as true; None for a text."""
    found = number(value)
    return bool(found) if isinstance(found, float) else found


def order(left: Value, right: Value) -> int | None:
    """-1, 0 or 1: numbers come before texts, texts before truths; case does not count. None where
    two numbers are too close to tell."""
    left, right = _beside(left, right), _beside(right, left)
    if isinstance(left, float) and isinstance(right, float):
        apart = abs(left - right)
        if 0 < apart <= _SAME * max(abs(left), abs(right)):
            return None
    one, other = _key(left), _key(right)
    return (one > other) - (one < other)


def _beside(value: Value, other: Value) -> Value:
    """A value as it is compared: nothing is as much as the least of the other's kind."""
    if value is not Special.BLANK:
        return value
    if isinstance(other, bool):
        return False
    return "" if isinstance(other, str) else 0.0


def _key(value: Value) -> tuple[int, float, str]:
    if isinstance(value, bool):
        return 2, float(value), ""
    if isinstance(value, str):
        return 1, 0.0, value.casefold()
    return 0, value if isinstance(value, float) else 0.0, ""
