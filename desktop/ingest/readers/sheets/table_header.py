"""Which rows of a table name its columns."""

from collections.abc import Mapping, Sequence

from desktop.ingest.readers.sheets.cells import Cell, Sort

_MOST = 3
_NEARLY_ALL = 0.6


def count(rows: Sequence[Sequence[Cell]]) -> int:
    """How many rows at the top are headers: those of words, or of words and dates or years, above
    the first figures; without figures below, the first row if no cell of it is blank."""
    if len(rows) < 2:
        return 0
    used = {cell.column for row in rows[:50] for cell in row}
    heads = 0
    while heads < min(_MOST, len(rows) - 1) and _names_columns(rows[heads]):
        heads += 1
        # A second header row stands below one that spans columns.
        if {cell.column for cell in rows[heads - 1]} >= used:
            break
    if not heads:
        return 0
    figures = any(cell.sort is not Sort.TEXT for row in rows[heads:50] for cell in row)
    if figures:
        words_below = not any(cell.sort is not Sort.TEXT for cell in rows[heads])
        return heads if not words_below or heads == _MOST else min(heads, _whole(rows, heads))
    return 1 if {cell.column for cell in rows[0]} >= used else 0


def stands_apart(rows: Sequence[Sequence[Cell]]) -> bool:
    """Whether a few rows of words may be the header of a table below a blank row."""
    return len(rows) <= _MOST and all(_names_columns(row) for row in rows)


def belongs_to(header: Sequence[Sequence[Cell]], rows: Sequence[Sequence[Cell]]) -> bool:
    """Whether a header that stands apart names the columns of the figures below it: nearly all
    but the first, and two at least."""
    columns = sorted({cell.column for row in rows[:50] for cell in row})[1:]
    named = {cell.column for cell in header[-1]} & set(columns) if header else set()
    figures = bool(rows) and any(cell.sort is not Sort.TEXT for cell in rows[0])
    return figures and len(named) >= 2 and len(named) >= _NEARLY_ALL * len(columns)


def names(rows: Sequence[Sequence[Cell]]) -> dict[int, str]:
    """The columns' names from their header rows; in all but the last row a name goes on over the
    blank columns to its right, as that of a merged cell does."""
    found: dict[int, list[str]] = {}
    columns = sorted({cell.column for row in rows for cell in row})
    for number, row in enumerate(rows):
        texts = {cell.column: cell.text for cell in row}
        last = number == len(rows) - 1
        current = ""
        for column in columns:
            current = texts.get(column, "" if last else current)
            if current:
                found.setdefault(column, []).append(current)
            if column == columns[0]:
                # What stands over the rows' own names ("in EUR") spans nothing.
                current = ""
    return {column: " ".join(parts) for column, parts in found.items()}


def joined(header: Mapping[int, str]) -> str:
    """A header row as one line."""
    return " | ".join(header[column] for column in sorted(header))


def _names_columns(row: Sequence[Cell]) -> bool:
    if len(row) < 2 or any(cell.sort is Sort.NUMBER for cell in row):
        return False
    return row[0].sort is Sort.TEXT or all(cell.sort is Sort.DATE for cell in row)


def _whole(rows: Sequence[Sequence[Cell]], heads: int) -> int:
    """Among rows of words above figures, those down to the first that names every column."""
    most = max(len(row) for row in rows[:heads])
    return next(n for n, row in enumerate(rows[:heads], 1) if len(row) == most)
