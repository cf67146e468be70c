"""Areas of a sheet, and which of them a cell lies in."""

from bisect import bisect_right
from collections.abc import Iterable
from typing import Generic, NamedTuple, TypeVar

from desktop.ingest.readers.sheets.cells import MAX_COLUMNS, MAX_ROWS, column_of, place_of

T = TypeVar("T")


class Area(NamedTuple):
    """Rows and columns from 1, the last ones included."""

    top: int
    left: int
    bottom: int
    right: int


def area_of(reference: str) -> Area | None:
    """The area of "B2:C5", of a cell, of whole rows or columns; None for what is none of these."""
    first, _, last = reference.replace("$", "").partition(":")
    last = last or first
    if first.isdecimal() and last.isdecimal():
        top, bottom = sorted((int(first), int(last)))
        return Area(top, 1, bottom, MAX_COLUMNS)
    if first.isalpha() and last.isalpha() and (first + last).isascii():
        left, right = sorted((column_of(first), column_of(last)))
        return Area(1, left, MAX_ROWS, right)
    begin, end = place_of(first), place_of(last)
    if begin is None or end is None:
        return None
    (top, bottom), (left, right) = sorted((begin[0], end[0])), sorted((begin[1], end[1]))
    return Area(top, left, bottom, right)


class Areas(Generic[T]):
    """Areas with something that holds for each. Those over a row are looked for once for all rows
    between two edges."""

    def __init__(self, found: Iterable[tuple[Area, T]] = ()) -> None:
        self._found = list(found)
        edges = {edge for area, _ in self._found for edge in (area.top, area.bottom + 1)}
        self._edges = sorted(edges)
        self._band = -1
        self._over: list[tuple[Area, T]] = []

    def __bool__(self) -> bool:
        return bool(self._found)

    def at(self, row: int, column: int) -> list[tuple[Area, T]]:
        """The areas that a cell lies in, in their order."""
        if not self._found:
            return []
        band = bisect_right(self._edges, row)
        if band != self._band:
            self._band = band
            self._over = [each for each in self._found if each[0].top <= row <= each[0].bottom]
        return [each for each in self._over if each[0].left <= column <= each[0].right]


class Merged:
    """The merged cells of a sheet."""

    def __init__(self, areas: Iterable[Area] = ()) -> None:
        self._areas: Areas[None] = Areas((area, None) for area in areas if _is_wide(area))

    def covers(self, row: int, column: int) -> bool:
        """Whether a cell lies under another one, which shows its own text over both."""
        return any(
            (row, column) != (area.top, area.left) for area, _ in self._areas.at(row, column)
        )


def _is_wide(area: Area) -> bool:
    return area.top < area.bottom or area.left < area.right
