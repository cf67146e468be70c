"""The formulas behind a sheet's values, in a form that a person can go through.

A formula that is filled down a column is told once: "E2:E500 = C2*D2".
"""

import re
from dataclasses import dataclass

from desktop.ingest.readers.sheets import cells

_REFERENCE = re.compile(
    r"""("(?:[^"]|"")*"|'(?:[^']|'')*'!?)|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.!])"""
)


@dataclass(slots=True)
class _Run:
    """A formula and the stretch of a column that it fills."""

    first: int
    last: int
    shape: str
    text: str


class Formulas:
    """Gathers the formulas of a sheet as its cells are read, row by row."""

    def __init__(self, sheet: str) -> None:
        self._prefix = cells.prefix(sheet)
        self._open: dict[int, _Run] = {}
        self._lines: list[tuple[int, int, str]] = []

    def add(self, row: int, column: int, formula: str) -> None:
        """A cell's formula, without the sign of equality."""
        shape = _shape(formula, row, column)
        run = self._open.get(column)
        if run is not None and run.last == row - 1 and run.shape == shape:
            run.last = row
            return
        if run is not None:
            self._end(column, run)
        self._open[column] = _Run(row, row, shape, formula)

    def add_area(self, row: int, column: int, area: str, formula: str) -> None:
        """A formula that the file gives once for an area of cells."""
        self._lines.append((row, column, f"{self._prefix}{area} = {formula}"))

    def lines(self) -> list[str]:
        """All formulas, in order of their cells."""
        for column, run in self._open.items():
            self._end(column, run)
        self._open.clear()
        return [line for _, _, line in sorted(self._lines)]

    def _end(self, column: int, run: _Run) -> None:
        name = cells.letters(column)
        area = f"{name}{run.first}"
        if run.last > run.first:
            area += f":{name}{run.last}"
        self._lines.append((run.first, column, f"{self._prefix}{area} = {run.text}"))


def _shape(formula: str, row: int, column: int) -> str:
    """The formula with its references counted from its own cell, as filling keeps them."""

    def relative(match: re.Match[str]) -> str:
        if match[1]:
            return match[1]
        across = match[3] if match[2] else f"[{cells.column_of(match[3]) - column}]"
        down = match[5] if match[4] else f"[{int(match[5]) - row}]"
        return f"R{down}C{across}"

    return _REFERENCE.sub(relative, formula)
