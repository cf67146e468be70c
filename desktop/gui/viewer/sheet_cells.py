"""The cells of a sheet, by the names that its reader gave to places of the stored text. Knows no
Qt."""

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from desktop.documents import Anchor, Page
from desktop.ingest.readers.sheets.cells import MAX_COLUMNS, place_of

_WIDE = MAX_COLUMNS + 1


@dataclass(slots=True)
class SheetCells:
    """A sheet as far as it shows something: ``rows`` and ``columns`` are the last ones that do.
    Cells stand in the order of the text; ``head`` is the row that names the columns, 0 for none."""

    name: str
    rows: int = 0
    columns: int = 0
    head: int = 0
    starts: "array[int]" = field(default_factory=lambda: array("Q"))
    ends: "array[int]" = field(default_factory=lambda: array("Q"))
    places: "array[int]" = field(default_factory=lambda: array("Q"))
    numbers: dict[int, int] = field(default_factory=dict)

    def add(self, row: int, column: int, start: int, end: int) -> None:
        """Add the cell whose text is [start, end)."""
        self.numbers[row * _WIDE + column] = len(self.starts)
        self.starts.append(start)
        self.ends.append(end)
        self.places.append(row * _WIDE + column)
        self.rows, self.columns = max(self.rows, row), max(self.columns, column)

    def span(self, row: int, column: int) -> tuple[int, int]:
        """The stretch of the text that a cell is; empty for a blank one. Both count from 1."""
        number = self.numbers.get(row * _WIDE + column)
        return (0, 0) if number is None else (self.starts[number], self.ends[number])

    def cells_of(self, start: int, end: int) -> Iterable[tuple[int, int]]:
        """Row and column of the cells in which a part of [start, end) stands."""
        number = bisect_right(self.ends, start)
        while number < len(self.starts) and self.starts[number] < end:
            yield divmod(self.places[number], _WIDE)
            number += 1

    def find_head(self) -> None:
        """The first row of several cells names the columns."""
        rows = [place // _WIDE for place in self.places[: 4 * self.columns]]
        self.head = next((row for row in rows if rows.count(row) > 1), 0)


def sheets_of(anchors: Sequence[Anchor], pages: Sequence[Page]) -> tuple[SheetCells, ...]:
    """The sheets of a workbook; none where rows or other places have names, not cells."""
    found = [SheetCells(page.label) for page in pages] or [SheetCells("")]
    begins = [page.start for page in pages] or [0]
    for anchor in anchors:
        place = place_of(anchor.label.rpartition("!")[2])
        if place is None:
            return ()
        sheet = found[max(0, bisect_right(begins, anchor.start) - 1)]
        sheet.add(*place, anchor.start, anchor.end)
    for sheet in found:
        sheet.find_head()
    return tuple(found) if anchors else ()
