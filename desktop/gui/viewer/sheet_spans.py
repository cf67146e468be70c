"""Which cells of a sheet are shown as one. Knows no Qt."""

from collections.abc import Iterator

from desktop.gui.viewer.sheet_cells import SheetCells
from desktop.ingest.readers.sheets.sheet_looks import Merged, SheetLooks

# Each cell below a merged one is looked at: below one, and below all of a sheet, which the window
# waits for.
_MOST_BELOW, _MOST_BELOW_ALL = 5_000, 50_000


def spans_of(sheet: SheetCells, looks: SheetLooks | None) -> Iterator[Merged]:
    """The merged cells as far as the sheet is shown. One that would cover words of another cell,
    which some programs leave there, is no span: what is there must be seen. Past a bound the rest
    stays as it is."""
    left = _MOST_BELOW_ALL
    for one in looks.merged if looks is not None else ():
        rows = min(one.rows, sheet.rows - one.row + 1)
        columns = min(one.columns, sheet.columns - one.column + 1)
        if rows < 1 or columns < 1 or not 1 < rows * columns <= min(_MOST_BELOW, left):
            continue
        left -= rows * columns
        below = (
            (row, column)
            for row in range(one.row, one.row + rows)
            for column in range(one.column, one.column + columns)
            if (row, column) != (one.row, one.column)
        )
        if not any(_has_words(sheet, row, column) for row, column in below):
            yield Merged(one.row, one.column, rows, columns)


def _has_words(sheet: SheetCells, row: int, column: int) -> bool:
    start, end = sheet.span(row, column)
    return end > start
