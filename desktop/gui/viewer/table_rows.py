"""Rows of a sheet in a text: where its columns stand. Knows no Qt.

Readers write a row as its cells with " | " between them. A view that shows a tab in the place of
each " | " (of the same length, so that all offsets stay) has columns under each other, if its tab
stops are those that are told here.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.gui.viewer.text_parts import Paragraph

SHEETS = frozenset({"csv", "xlsx", "xls", "ods"})
BETWEEN = " | "
# As long as what it stands for: a tab and two signs that have no width.
SHOWN_BETWEEN = "\t\u2060\u2060"
_NUMBER = re.compile(r"[-+(]?[£$€]?\s?\d[\d.,' ]*\s?[%)€]?")
_WIDEST = 44
_GAP = 2
_LEAST_ROWS = 2


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the second and each further column stands, in letters from the left; ``right`` says of
    each whether that is its right edge: columns of numbers stand at their ends."""

    stops: tuple[int, ...]
    right: tuple[bool, ...]
    is_head: bool = False


def is_number(words: str) -> bool:
    """Whether a cell shows a number, an amount or a share."""
    return _NUMBER.fullmatch(words.strip()) is not None


def columns_of(text: str, paragraphs: Sequence[Paragraph]) -> dict[int, Columns]:
    """The columns of each paragraph that is a row, by its index; rows that follow one another are
    a table."""
    found: dict[int, Columns] = {}
    run: list[tuple[int, list[str]]] = []
    for index, paragraph in enumerate(paragraphs):
        line = text[paragraph.start : paragraph.end]
        if BETWEEN in line:
            run.append((index, line.split(BETWEEN)))
            continue
        found |= _table(run)
        run = []
    return found | _table(run)


def _table(rows: Sequence[tuple[int, list[str]]]) -> dict[int, Columns]:
    if len(rows) < _LEAST_ROWS:
        return {}
    count = max(len(cells) for _, cells in rows)
    widths = [0] * count
    numbers = [0] * count
    filled = [0] * count
    for _, cells in rows[1:]:
        for place, cell in enumerate(cells):
            filled[place] += bool(cell.strip())
            numbers[place] += bool(_NUMBER.fullmatch(cell.strip()))
    for _, cells in rows:
        for place, cell in enumerate(cells):
            widths[place] = min(_WIDEST, max(widths[place], len(cell)))
    right = [2 * n > total > 0 for n, total in zip(numbers, filled, strict=True)]
    stops, edge = [], widths[0] + _GAP
    for place in range(1, count):
        stops.append(edge + widths[place] if right[place] else edge)
        edge += widths[place] + _GAP
    shared = Columns(tuple(stops), tuple(right[1:]))
    head = Columns(shared.stops, shared.right, is_head=True)
    return {index: head if place == 0 else shared for place, (index, _) in enumerate(rows)}
