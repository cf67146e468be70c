"""Tables read back from the stored text: rows with their names, columns with their headers.

Readers store a table as lines, its cells parted by " | " (a PDF's by wide gaps), and a line with
a single cell as a paragraph. What belongs together is found again here: header rows, lines that
head a section between rows, the caption above, the names of a sheet's cells.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop.answering.computing import compute_quantity as quantity
from desktop.answering.computing.compute_periods import is_only, periods
from desktop.answering.computing.compute_quantity import Unit
from desktop.answering.computing.compute_table import (
    LONGEST_SECTION,
    Cell,
    Row,
    Table,
    are_headed_years,
    is_figure,
)
from desktop.documents import Anchor

_BAR = " | "
_GAP = re.compile(r" {3,}|\t+")
_ADDRESS = re.compile(r"^(?P<sheet>.*!)?(?P<column>[A-Z]{1,3})(?P<row>\d+)$")
_NUMBERED = re.compile(r"^(?:(?:note|section)\s+)?\d+(?:\.\d+)*\.?\s+[A-Z]", re.IGNORECASE)
_MOST_HEADERS = 4
_MOST_BETWEEN = 3
# What stands above a table and tells of it: headings, and sentences that lead to it.
_MOST_ABOVE = 40


def read(text: str, anchors: Sequence[Anchor] = ()) -> list[Table]:
    """The tables of a stored text, in order."""
    reader = _Reader(anchors)
    start = 0
    for line in text.splitlines(keepends=True):
        reader.line(line, start)
        start += len(line)
    return reader.finish()


class _Reader:
    """Takes the lines one by one."""

    def __init__(self, anchors: Sequence[Anchor]) -> None:
        self._anchors = anchors
        self._starts = [anchor.start for anchor in anchors]
        self._above: list[str] = []
        self._near = 0
        self._between: list[str] = []
        self._section = ""
        self._pending: list[Row] = []
        self._table: Table | None = None
        self._found: list[Table] = []

    def line(self, line: str, start: int) -> None:
        if "\f" in line:
            self._end()
        text = line.strip()
        if not text:
            return
        row = self._row(line, start)
        if row is None:
            self._words(text)
        else:
            self._take(row)

    def finish(self) -> list[Table]:
        self._end()
        return self._found

    def _words(self, text: str) -> None:
        short = len(text) <= LONGEST_SECTION and not text.endswith(".")
        if (self._table or self._pending) and short and not _NUMBERED.match(text):
            self._between.append(text)
            if len(self._between) <= _MOST_BETWEEN:
                return
        self._end()
        if not self._above or self._above[-1] != text:
            self._tell(text)

    def _tell(self, *texts: str) -> None:
        self._above.extend(texts)
        self._near += len(texts)

    def _take(self, row: Row) -> None:
        names = _names_columns(row)
        if self._table is not None:
            self._continue(self._table, row, names)
            return
        if self._between:
            self._sort_words(heads=names)
        self._pending.append(row)
        if not names:
            self._begin()

    def _continue(self, table: Table, row: Row, names: bool) -> None:
        last = table.rows[-1]
        other_width = not row.number and row.bars and row.width != last.width
        other_form = not row.bars and len(row.cells) > 1 and row.width != last.width
        heads = names and (bool(self._between) or row.gap or other_form or _all_periods(row))
        if heads or (self._between and other_width) or (row.number and row.number < last.number):
            self._end(keep=True)
            self._take(row)
            return
        if self._between:
            self._section = self._between[-1]
            self._between = []
        elif row.gap:
            self._section = ""
        table.rows.append(_in_section(row, self._section))

    def _begin(self) -> None:
        """The first row with figures ends the headers."""
        rows, self._pending = self._pending, []
        data = rows[-1]
        heads: list[Row] = []
        for row in reversed(rows[:-1]):
            fits = row.width == data.width or bool(row.number) or (not row.bars and not heads)
            if not fits or len(heads) == _MOST_HEADERS or (heads and heads[0].gap):
                break
            heads.insert(0, row)
        above = tuple(self._above[-_MOST_ABOVE:])
        self._table = Table(above, min(self._near, len(above)), heads)
        self._section = self._between[-1] if self._between else ""
        self._between = []
        self._table.rows.append(_in_section(data, self._section))
        self._section = self._table.rows[0].section

    def _sort_words(self, *, heads: bool) -> None:
        """Words between header rows tell of the table; the last above its first row heads it."""
        section = None if heads or _tells_units(self._between[-1]) else self._between.pop()
        self._tell(*self._between)
        self._between = [section] if section and self._pending else []
        if section and not self._pending:
            self._tell(section)

    def _end(self, *, keep: bool = False) -> None:
        if self._table is not None:
            self._found.append(_finished(self._table))
            self._near = 0
        if self._between:
            self._tell(*self._between)
        self._table, self._between, self._pending, self._section = None, [], [], ""
        if not keep:
            self._above = self._above[-_MOST_ABOVE:]

    def _row(self, line: str, start: int) -> Row | None:
        text = line.strip()
        bars = _BAR in line or text.startswith("| ") or text.endswith(" |")
        if not bars and (self._anchors or not _GAP.search(text)):
            return self._sheet_line(text, start + len(line) - len(line.lstrip()))
        parts = list(_parts(line, start)) if bars else list(_gapped(line, start))
        cells = tuple(Cell(n, a, b, t) for n, (a, b, t) in enumerate(parts) if t)
        if not cells:
            return None
        row = Row(cells[0].start, cells[-1].end, cells, len(parts), bars=bars)
        return self._named(row) if self._anchors else row

    def _sheet_line(self, text: str, start: int) -> Row | None:
        """A sheet's row of one figure is a row all the same."""
        if not self._anchors or not is_figure(text):
            return None
        end = start + len(text)
        return self._named(Row(start, end, (Cell(0, start, end, text),), 1))

    def _named(self, row: Row) -> Row:
        """The cells under the names and in the columns that their sheet gives them."""
        cells, number = [], 0
        for cell in row.cells:
            at = bisect_left(self._starts, cell.start)
            anchor = self._anchors[at] if at < len(self._anchors) else None
            match = _ADDRESS.match(anchor.label) if anchor and anchor.start == cell.start else None
            if match is None or anchor is None:
                return row
            number = int(match["row"])
            column = _number_of(match["column"])
            cells.append(Cell(column, cell.start, cell.end, cell.text, anchor.label))
        first = min(cell.column for cell in cells)
        base = self._base(first)
        moved = tuple(Cell(c.column - base, c.start, c.end, c.text, c.name) for c in cells)
        gap = bool(self._last_number()) and number > self._last_number() + 1 + len(self._between)
        return replace(row, cells=moved, number=number, gap=gap)

    def _base(self, first: int) -> int:
        """The table's first column counts as 0, wherever it stands on its sheet."""
        return 1 if first >= 1 else first

    def _last_number(self) -> int:
        if self._table is not None:
            return self._table.rows[-1].number
        return self._pending[-1].number if self._pending else 0


def _finished(table: Table) -> Table:
    table.header = _header(table)
    texts = [cell.text for row in table.rows for cell in row.cells]
    around = " ".join((*table.above[-3:], *(p for parts in table.header.values() for p in parts)))
    table.german = quantity.is_german(texts, f"{around} {' '.join(r.label for r in table.rows)}")
    table.loose = not all(row.bars for row in table.rows)
    return table


def _header(table: Table) -> dict[int, tuple[str, ...]]:
    """The parts over each column; in all but the last row a part goes on over blank columns to its
    right, as that of a merged cell does."""
    columns = sorted({cell.column for row in (*table.heads, *table.rows) for cell in row.cells})
    found: dict[int, list[str]] = {column: [] for column in columns}
    for number, row in enumerate(table.heads):
        last = number == len(table.heads) - 1
        below = table.heads[number + 1 :]
        for cell, group in _groups(row, columns):
            spread = [cell.column] if last or cell.column == 0 else group
            seen: dict[tuple[str, ...], list[int]] = {}
            for column in spread:
                under = tuple(c.text for head in below if (c := head.at(column)))
                seen.setdefault(under, []).append(column)
            for under, places in seen.items():
                # The same names twice under one: the file does not say where the first one ends.
                if len(places) == 1 or not under:
                    for column in places:
                        found[column].append(cell.text)
    _shift(found, table)
    return {column: tuple(parts) for column, parts in found.items() if parts}


def _groups(row: Row, columns: Sequence[int]) -> Iterator[tuple[Cell, list[int]]]:
    """Each cell of a header row with the columns up to the next one."""
    starts = [cell.column for cell in row.cells]
    for number, cell in enumerate(row.cells):
        end = starts[number + 1] if number + 1 < len(starts) else columns[-1] + 1
        yield cell, [column for column in columns if cell.column <= column < end]


def _shift(found: dict[int, list[str]], table: Table) -> None:
    """A header that stands one column before its figures, over the column of their signs."""
    filled = {c.column for row in table.rows for c in row.cells}
    for column in sorted(found):
        stray = column and found[column] and column not in filled
        if stray and column + 1 in filled and not found.get(column + 1):
            found[column + 1], found[column] = found[column], []


def _parts(line: str, start: int) -> Iterator[tuple[int, int, str]]:
    """The cells of a line between bars, blank ones too."""
    body = line.rstrip("\r\n")
    padded = f" {body}" if body.startswith("|") else body
    begin = start - (len(padded) - len(body))
    padded = f"{padded} " if padded.endswith("|") else padded
    place = 0
    for part in padded.split(_BAR):
        lead = len(part) - len(part.lstrip())
        text = part.strip()
        yield begin + place + lead, begin + place + lead + len(text), text
        place += len(part) + len(_BAR)


def _gapped(line: str, start: int) -> Iterator[tuple[int, int, str]]:
    body = line.strip()
    place = start + len(line) - len(line.lstrip())
    last = 0
    for match in _GAP.finditer(body):
        yield place + last, place + match.start(), body[last : match.start()]
        last = match.end()
    yield place + last, place + len(body), body[last:]


def _names_columns(row: Row) -> bool:
    """Whether a row has no figures but years and dates: those of a header, or of words."""
    rest = row.cells[1:] if row.cells and row.cells[0].column == 0 else row.cells
    if not rest:
        return not is_figure(row.cells[0].text) if row.cells else True
    texts = [cell.text for cell in rest]
    return not any(map(is_figure, texts)) or are_headed_years(texts)


def _all_periods(row: Row) -> bool:
    """Whether all that stands over the columns are different periods."""
    rest = [cell.text for cell in row.cells if cell.column > 0]
    named = [tuple(periods(text)) for text in rest]
    return len(rest) > 1 and all(map(is_only, rest)) and len(set(named)) == len(named)


def _tells_units(text: str) -> bool:
    return text.startswith("(") or quantity.unit_in(text) != Unit()


def _in_section(row: Row, section: str) -> Row:
    return replace(row, section=section)


def _number_of(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number
