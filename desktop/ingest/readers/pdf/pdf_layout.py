"""The order in which a PDF page is read where the file's own order is not it: tables row by row,
columns that the file draws line by line across the page.

The file's order stands unless the page gives evidence against it. Then only the stretch in question
is put in order: a table's cells are put beside one another, a column before the next one.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from statistics import median

from desktop.ingest.readers.pdf.pdf_bands import (
    LEAST_LINES,
    TABLE_ROWS,
    are_marks,
    band_from,
    column_edges,
    crossings,
    is_column,
)
from desktop.ingest.readers.pdf.pdf_objects import PageObjects
from desktop.ingest.readers.pdf.pdf_pieces import (
    PIECE_GAP,
    SAME_ROW,
    Piece,
    Row,
    pieces_of,
    rows_of,
)
from desktop.ingest.readers.pdf.pdf_text_page import TextPage

# Between the cells of a row. Outline takes lines with such gaps for rows.
CELL_GAP = "   "
# A number before a clause is narrower than this share of its height; rows of one table or column
# lie within this many points of one another, so many gaps are remembered.
_MARK_WIDTH, _REACH, _RECENT = 2.2, 60.0, 12
# Of the lines of a table that the file draws column by column, so many have figures.
_FIGURES = 0.5
_MAX_DEPTH = 4
# More lines than this in one row of a ruled table, and the rules are a frame, not a grid.
_MAX_ROW_LINES = 12


@dataclass(frozen=True, slots=True)
class Arranged:
    """A page's text with, for each line that is not blank, PDFium's numbers of its first and last
    character; ``order`` has the numbers of all characters in the order of reading."""

    text: str
    lines: tuple[tuple[int, int, int], ...]
    order: tuple[int, ...]


@dataclass(slots=True)
class _Put:
    """Lines that take the place of pieces; a line is a sequence of cells, a cell of pieces."""

    pieces: set[int]
    lines: list[list[list[Piece]]] = field(default_factory=list)


def may_need_order(objects: PageObjects) -> bool:
    """Whether a page may have a table, or columns drawn line by line: gaps between texts that
    follow one another on a line, and such gaps on lines close to one another, one above the other.
    The gap behind the number of a clause is none."""
    begins = True
    # The text before: at first none, which stands on no line.
    far_left = low = far_right = high = 0.0
    recent: list[tuple[float, float, float]] = []
    for left, bottom, right, top in objects.texts.sides:
        height = top - bottom
        if height <= 0:
            continue
        # Spelled out: this is asked of every text of every page.
        least = height if height < high - low else high - low
        overlap = (top if top < high else high) - (bottom if bottom > low else low)
        if least == 0.0 or not overlap > SAME_ROW * least:
            begins = True
        else:
            is_mark = begins and far_right - far_left < _MARK_WIDTH * height
            begins = False
            if left - far_right > PIECE_GAP * height and not is_mark:
                if any(
                    start < left and end > far_right and 0 < abs(level - bottom) < _REACH
                    for start, end, level in recent
                ):
                    return True
                recent = [*recent[-_RECENT:], (far_right, left, bottom)]
        far_left, low, far_right, high = left, bottom, right, top
    return False


def arrange(text_page: TextPage, found: str, objects: PageObjects) -> Arranged | None:
    """The page in the order of reading, or None where PDFium's text ``found`` has it already."""
    if text_page.count != len(found):
        return None
    pieces = pieces_of(text_page, found)
    if pieces is None:
        return None
    puts = list(_Arranger(objects).puts(pieces))
    return _written(pieces, puts) if puts else None


class _Arranger:
    """Finds tables and interleaved columns among pieces."""

    def __init__(self, objects: PageObjects) -> None:
        self._rules = sorted(objects.rules, key=lambda rule: rule[1])

    def puts(self, pieces: Sequence[Piece], depth: int = 0) -> Iterator[_Put]:
        """What has to be written otherwise than PDFium has it."""
        if depth >= _MAX_DEPTH:
            return
        rows = rows_of(pieces)
        at = 0
        while at < len(rows):
            band = band_from(rows, at)
            if band is None:
                at += 1
                continue
            inside = rows[band.first : band.last + 1]
            left = [piece for row in inside for piece in row if piece.sides[2] <= band.right]
            right = [piece for row in inside for piece in row if piece.sides[2] > band.right]
            if is_column(left) and is_column(right):
                yield from self._columns(left, right, depth)
            elif not are_marks(left) and self._is_table(inside, left, right):
                yield from self._table(inside)
            at = band.last + 1

    def _is_table(self, rows: Sequence[Row], left: Sequence[Piece], right: Sequence[Piece]) -> bool:
        """Whether what stands side by side belongs together: the file goes over from one side to
        the other more than once, or the right side has figures on the lines of the left one."""
        if crossings(left, right) >= TABLE_ROWS:
            return True
        places = {piece.place for piece in right}
        both = [row for row in rows if row[0].place not in places and row[-1].place in places]
        figures = sum(any(map(str.isdigit, row[-1].text)) for row in both)
        return len(both) >= LEAST_LINES - 1 and figures >= _FIGURES * len(both)

    def _columns(self, left: list[Piece], right: list[Piece], depth: int) -> Iterator[_Put]:
        below = [*self.puts(left, depth + 1), *self.puts(right, depth + 1)]
        if crossings(left, right) < LEAST_LINES - 1:
            yield from below
            return
        put = _Put({piece.place for piece in (*left, *right)})
        for side in (left, right):
            inner = [each for each in below if each.pieces <= {piece.place for piece in side}]
            put.lines += _lines_of(side, inner)
        yield put

    def _table(self, rows: Sequence[Row]) -> Iterator[_Put]:
        edges = column_edges(rows)
        if not edges:
            return
        put = _Put({piece.place for row in rows for piece in row})
        for group in self._groups(rows, edges):
            cells: list[list[Piece]] = [[] for _ in range(len(edges) + 1)]
            for row in group:
                for piece in row:
                    cells[bisect_right(edges, piece.sides[0])].append(piece)
            put.lines.append([cell for cell in cells if cell])
        yield put

    def _groups(self, rows: Sequence[Row], edges: Sequence[float]) -> Iterator[list[Row]]:
        """The lines of each row of the table. Where rules part the rows, what lies between two of
        them is a row; else a line without a first cell, close below, goes on with the row above."""
        ruled = [self._rules_above(row) for row in rows]
        counts = {mark: ruled.count(mark) for mark in set(ruled)}
        grid = len(counts) >= max(3, len(rows) / 4) and max(counts.values()) <= _MAX_ROW_LINES
        group: list[Row] = []
        before = 0
        for row, mark in zip(rows, ruled, strict=True):
            if group and not self._same_row(group[-1], row, edges, grid, mark == before):
                yield group
                group = []
            group.append(row)
            before = mark
        if group:
            yield group

    def _same_row(
        self, above: Row, row: Row, edges: Sequence[float], grid: bool, unruled: bool
    ) -> bool:
        if grid:
            return unruled and not _both_have_figures(above, row, edges)
        has_first = any(bisect_right(edges, piece.sides[0]) == 0 for piece in row)
        height = median(piece.height for piece in row)
        close = above[0].middle - row[0].middle < 1.6 * height
        return not has_first and close and unruled

    def _rules_above(self, row: Row) -> int:
        """How many rules lie above a row and over it: a mark of the cell that it is in."""
        left, right = min(p.sides[0] for p in row), max(p.sides[2] for p in row)
        middle = row[0].middle
        heights = {
            round(rule[1])
            for rule in self._rules
            if rule[1] > middle and rule[0] < right and rule[2] > left
        }
        return len(heights)


def _both_have_figures(above: Row, row: Row, edges: Sequence[float]) -> bool:
    """Whether two lines have figures in the same column: then they are two rows."""
    columns = [
        {bisect_right(edges, p.sides[0]) for p in each if any(map(str.isdigit, p.text))}
        for each in (above, row)
    ]
    return bool(columns[0] & columns[1])


def _lines_of(pieces: Sequence[Piece], puts: Sequence[_Put]) -> list[list[list[Piece]]]:
    """The lines of a column from the top, with what was put in order within it in its place."""
    placed = {place: put for put in puts for place in put.pieces}
    lines: list[list[list[Piece]]] = []
    done: set[int] = set()
    for row in rows_of(pieces):
        plain: list[list[Piece]] = []
        for piece in row:
            put = placed.get(piece.place)
            if put is None:
                plain.append([piece])
            elif id(put) not in done:
                done.add(id(put))
                lines += put.lines
        if plain:
            lines.append([[piece for cell in plain for piece in cell]])
    return lines


def _written(pieces: Sequence[Piece], puts: Sequence[_Put]) -> Arranged:
    """The text in PDFium's order, with each stretch that was put in order where it begins."""
    placed = {place: put for put in puts for place in put.pieces}
    lines: list[list[list[Piece]]] = []
    done: set[int] = set()
    open_line = -1
    for piece in pieces:
        put = placed.get(piece.place)
        if put is None:
            if piece.line == open_line:
                lines[-1][-1].append(piece)
            else:
                lines.append([[piece]])
            open_line = piece.line
            continue
        open_line = -1
        if id(put) not in done:
            done.add(id(put))
            lines += put.lines
    return _as_text(lines)


def _as_text(lines: Sequence[list[list[Piece]]]) -> Arranged:
    written = []
    ends = []
    order: list[int] = []
    for line in lines:
        text = CELL_GAP.join(" ".join(piece.text for piece in cell) for cell in line)
        numbers = [number for cell in line for piece in cell for number in piece.numbers]
        written.append(text)
        ends.append((numbers[0], numbers[-1], len(text)))
        order += numbers
    return Arranged("\n".join(written), tuple(ends), tuple(order))
