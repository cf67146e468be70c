"""The order in which a PDF page is read where the file's own order is not it: tables row by row,
columns that the file draws line by line across the page.

The file's order stands unless the page gives evidence against it. Then only the stretch in question
is put in order: a table's cells are put beside one another, a column before the next one.
"""

import ctypes
import re
import struct
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from statistics import median

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from desktop.ingest import numbering
from desktop.ingest.readers import pdf_calls
from desktop.ingest.readers.pdf_objects import PageObjects, Sides

# Between the cells of a row. Outline takes lines with such gaps for rows.
CELL_GAP = "   "
HYPHEN_AT_LINE_END = "\ufffe"

# Gaps as shares of the height of the type: from this one on two words are two pieces; this wide is
# what stands between two columns of text or of a table, at least.
_PIECE_GAP, _GUTTER = 1.0, 0.7
# How far baselines may lie apart on one row, as a share of the height.
_SAME_ROW = 0.5
# Columns of text: lines on each side, letters a line, the share of the column that lines fill.
_LEAST_LINES, _LEAST_LETTERS, _FILLED = 4, 18, 0.6
# Lines of one column or table lie at most this many heights apart.
_LEAD = 2.6
_TABLE_ROWS = 2
# A number before a clause is narrower than this share of its height; rows of one table or column
# lie within this many points of one another, so many gaps are remembered.
_MARK_WIDTH, _REACH, _RECENT = 2.2, 60.0, 12
# Of the lines of a table that the file draws column by column, so many have figures.
_FIGURES = 0.5
_MAX_PIECES = 4000
_MAX_DEPTH = 4
# More lines than this in one row of a ruled table, and the rules are a frame, not a grid.
_MAX_ROW_LINES = 12
# PDFium parts lines by CR and LF, or by the sign that stands for a hyphen and the line's end.
_PDFIUM_LINE = re.compile(r"[^\s\ufffe](?:[^\r\n\ufffe]*[^\s\ufffe])?\ufffe?|\ufffe")
# FS_RECTF: left, top, right, bottom (fpdfview.h).
_FOUR_FLOATS = struct.Struct("4f").unpack_from
_MARK = re.compile(r"\W?(?:\d{1,3}|[ivxlc]{1,5}|[A-Za-z])?(?:\.\d{1,3})*[.)\]:]?\W?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Arranged:
    """A page's text with, for each line that is not blank, PDFium's numbers of its first and last
    character; ``order`` has the numbers of all characters in the order of reading."""

    text: str
    lines: tuple[tuple[int, int, int], ...]
    order: tuple[int, ...]


@dataclass(slots=True)
class _Piece:
    """Words in one go on one line; ``line`` and ``place`` say where PDFium has them."""

    line: int
    place: int
    letters: list[str]
    numbers: list[int]
    sides: list[float]

    @property
    def text(self) -> str:
        return "".join(self.letters)

    @property
    def height(self) -> float:
        return self.sides[3] - self.sides[1]

    @property
    def middle(self) -> float:
        return (self.sides[1] + self.sides[3]) / 2


_Row = list[_Piece]


@dataclass(slots=True)
class _Band:
    """Rows from ``first`` to ``last`` with a strip [left, right) that nothing crosses."""

    first: int
    last: int
    left: float
    right: float


@dataclass(slots=True)
class _Put:
    """Lines that take the place of pieces; a line is a sequence of cells, a cell of pieces."""

    pieces: set[int]
    lines: list[list[list[_Piece]]] = field(default_factory=list)


def may_need_order(objects: PageObjects) -> bool:
    """Whether a page may have a table, or columns drawn line by line: gaps between texts that
    follow one another on a line, and such gaps on lines close to one another, one above the other.
    The gap behind the number of a clause is none."""
    before: Sides | None = None
    begins = True
    recent: list[tuple[float, float, float]] = []
    for item in objects.texts:
        sides = item.sides
        height = sides[3] - sides[1]
        if height <= 0:
            continue
        if before is None or not _is_level(before, sides):
            begins = True
        else:
            gap = sides[0] - before[2]
            is_mark = begins and before[2] - before[0] < _MARK_WIDTH * height
            begins = False
            if gap > _PIECE_GAP * height and not is_mark:
                if any(
                    left < sides[0] and right > before[2] and 0 < abs(low - sides[1]) < _REACH
                    for left, right, low in recent
                ):
                    return True
                recent = [*recent[-_RECENT:], (before[2], sides[0], sides[1])]
        before = sides
    return False


def _is_level(one: Sides, other: Sides) -> bool:
    """Whether two texts stand on one line."""
    height = min(one[3] - one[1], other[3] - other[1])
    return min(one[3], other[3]) - max(one[1], other[1]) > _SAME_ROW * height


def arrange(text_page: pdfium.PdfTextPage, found: str, objects: PageObjects) -> Arranged | None:
    """The page in the order of reading, or None where PDFium's text ``found`` has it already."""
    if text_page.count_chars() != len(found):
        return None
    pieces = _pieces(text_page, found)
    if pieces is None:
        return None
    puts = list(_Arranger(objects).puts(pieces))
    return _written(pieces, puts) if puts else None


def _pieces(text_page: pdfium.PdfTextPage, found: str) -> list[_Piece] | None:
    """The pieces in PDFium's order; None for a page that is turned or has too many of them."""
    pieces: list[_Piece] = []
    boxes = _Boxes(text_page)
    for number, match in enumerate(_PDFIUM_LINE.finditer(found)):
        start, end = match.span()
        box = boxes.of(start)
        if box is None or not boxes.is_upright(start):
            return None
        sides = boxes.without_gaps(start, end, box)
        if sides is not None:
            numbers = list(range(start, end))
            pieces.append(_Piece(number, len(pieces), list(match.group()), numbers, sides))
        elif not _add_pieces(boxes, found, (start, end), number, pieces):
            return None
        if pieces[-1].letters[-1] == HYPHEN_AT_LINE_END:
            pieces[-1].letters[-1] = "-"
        if len(pieces) > _MAX_PIECES:
            return None
    return pieces


class _Boxes:
    """The boxes of characters and lines, asked for with the same few C variables."""

    def __init__(self, text_page: pdfium.PdfTextPage) -> None:
        self._text_page = pdf_calls.address(text_page.raw)
        self._box = raw.FS_RECTF()
        self._at_box = ctypes.addressof(self._box)
        self._sides = (ctypes.c_double * 4)()
        self._at_sides = pdf_calls.parts(self._sides, ctypes.c_double)

    def of(self, number: int) -> list[float] | None:
        """Left, bottom, right and top of a character, None where PDFium does not know."""
        if not pdf_calls.loose_box(self._text_page, number, self._at_box):
            return None
        left, top, right, bottom = _FOUR_FLOATS(self._box)
        return [left, bottom, right, top]

    def is_upright(self, number: int) -> bool:
        """Whether a character stands upright on the page."""
        return bool(pdf_calls.char_angle(self._text_page, number) == 0)

    def without_gaps(self, start: int, end: int, first: Sequence[float]) -> list[float] | None:
        """The box of a line if its texts follow one another closely; None if they do not. ``first``
        is its first character's box. One question a text is much cheaper than one a character."""
        least = _PIECE_GAP * max(1.0, first[3] - first[1])
        last = first[0]
        for number in range(pdf_calls.count_rects(self._text_page, start, end - start)):
            pdf_calls.rect(self._text_page, number, *self._at_sides)
            left, _, right, _ = self._sides[:]
            if not -least < left - last < least:
                return None
            last = max(last, right)
        return [first[0], first[1], last, first[3]]


def _add_pieces(
    boxes: _Boxes,
    found: str,
    span: tuple[int, int],
    line: int,
    pieces: list[_Piece],
) -> bool:
    """Add the pieces of a line with gaps, character by character. False if that can't be done."""
    current: _Piece | None = None
    blank = -1
    for number in range(*span):
        letter = found[number]
        if letter.isspace():
            blank = number if blank < 0 else blank
            continue
        sides = boxes.of(number)
        if sides is None:
            return False
        if current is not None and _goes_on(current, sides):
            if blank >= 0:
                current.letters.append(" ")
                current.numbers.append(blank)
            current.letters.append(letter)
            current.numbers.append(number)
            _widen(current.sides, sides)
        else:
            current = _Piece(line, len(pieces), [letter], [number], sides)
            pieces.append(current)
        blank = -1
    return True


def _goes_on(piece: _Piece, sides: Sequence[float]) -> bool:
    _, bottom, right, top = piece.sides
    height = max(1.0, min(top - bottom, sides[3] - sides[1]))
    level = min(top, sides[3]) - max(bottom, sides[1]) > 0.2 * height
    return level and -2 * height < sides[0] - right < _PIECE_GAP * height


def _widen(sides: list[float], other: Sequence[float]) -> None:
    """Have a box take in another."""
    left, bottom, right, top = other
    if left < sides[0]:
        sides[0] = left
    if bottom < sides[1]:
        sides[1] = bottom
    if right > sides[2]:
        sides[2] = right
    if top > sides[3]:
        sides[3] = top


class _Arranger:
    """Finds tables and interleaved columns among pieces."""

    def __init__(self, objects: PageObjects) -> None:
        self._rules = sorted(objects.rules, key=lambda rule: rule[1])

    def puts(self, pieces: Sequence[_Piece], depth: int = 0) -> Iterator[_Put]:
        """What has to be written otherwise than PDFium has it."""
        if depth >= _MAX_DEPTH:
            return
        rows = _rows(pieces)
        at = 0
        while at < len(rows):
            band = _band_from(rows, at)
            if band is None:
                at += 1
                continue
            inside = rows[band.first : band.last + 1]
            left = [piece for row in inside for piece in row if piece.sides[2] <= band.right]
            right = [piece for row in inside for piece in row if piece.sides[2] > band.right]
            if _is_column(left) and _is_column(right):
                yield from self._columns(left, right, depth)
            elif not _are_marks(left) and self._is_table(inside, left, right):
                yield from self._table(inside)
            at = band.last + 1

    def _is_table(
        self, rows: Sequence[_Row], left: Sequence[_Piece], right: Sequence[_Piece]
    ) -> bool:
        """Whether what stands side by side belongs together: the file goes over from one side to
        the other more than once, or the right side has figures on the lines of the left one."""
        if _crossings(left, right) >= _TABLE_ROWS:
            return True
        places = {piece.place for piece in right}
        both = [row for row in rows if row[0].place not in places and row[-1].place in places]
        figures = sum(any(map(str.isdigit, row[-1].letters)) for row in both)
        return len(both) >= _LEAST_LINES - 1 and figures >= _FIGURES * len(both)

    def _columns(self, left: list[_Piece], right: list[_Piece], depth: int) -> Iterator[_Put]:
        below = [*self.puts(left, depth + 1), *self.puts(right, depth + 1)]
        if _crossings(left, right) < _LEAST_LINES - 1:
            yield from below
            return
        put = _Put({piece.place for piece in (*left, *right)})
        for side in (left, right):
            inner = [each for each in below if each.pieces <= {piece.place for piece in side}]
            put.lines += _lines_of(side, inner)
        yield put

    def _table(self, rows: Sequence[_Row]) -> Iterator[_Put]:
        edges = _column_edges(rows)
        if not edges:
            return
        put = _Put({piece.place for row in rows for piece in row})
        for group in self._groups(rows, edges):
            cells: list[list[_Piece]] = [[] for _ in range(len(edges) + 1)]
            for row in group:
                for piece in row:
                    cells[bisect_right(edges, piece.sides[0])].append(piece)
            put.lines.append([cell for cell in cells if cell])
        yield put

    def _groups(self, rows: Sequence[_Row], edges: Sequence[float]) -> Iterator[list[_Row]]:
        """The lines of each row of the table. Where rules part the rows, what lies between two of
        them is a row; else a line without a first cell, close below, goes on with the row above."""
        ruled = [self._rules_above(row) for row in rows]
        counts = {mark: ruled.count(mark) for mark in set(ruled)}
        grid = len(counts) >= max(3, len(rows) / 4) and max(counts.values()) <= _MAX_ROW_LINES
        group: list[_Row] = []
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
        self, above: _Row, row: _Row, edges: Sequence[float], grid: bool, unruled: bool
    ) -> bool:
        if grid:
            return unruled and not _both_have_figures(above, row, edges)
        has_first = any(bisect_right(edges, piece.sides[0]) == 0 for piece in row)
        height = median(piece.height for piece in row)
        close = above[0].middle - row[0].middle < 1.6 * height
        return not has_first and close and unruled

    def _rules_above(self, row: _Row) -> int:
        """How many rules lie above a row and over it: a mark of the cell that it is in."""
        left, right = min(p.sides[0] for p in row), max(p.sides[2] for p in row)
        middle = row[0].middle
        heights = {
            round(rule[1])
            for rule in self._rules
            if rule[1] > middle and rule[0] < right and rule[2] > left
        }
        return len(heights)


def _both_have_figures(above: _Row, row: _Row, edges: Sequence[float]) -> bool:
    """Whether two lines have figures in the same column: then they are two rows."""
    columns = [
        {bisect_right(edges, p.sides[0]) for p in each if any(map(str.isdigit, p.letters))}
        for each in (above, row)
    ]
    return bool(columns[0] & columns[1])


def _rows(pieces: Sequence[_Piece]) -> list[_Row]:
    """The pieces by lines across the page, from the top, each from the left."""
    rows: list[_Row] = []
    for piece in sorted(pieces, key=lambda each: -each.middle):
        low = rows[-1] if rows else None
        if low and low[0].middle - piece.middle < _SAME_ROW * min(low[0].height, piece.height):
            low.append(piece)
        else:
            rows.append([piece])
    for row in rows:
        row.sort(key=lambda each: each.sides[0])
    return rows


def _band_from(rows: Sequence[_Row], at: int) -> _Band | None:
    """The longest run of rows, with this one among them, that a strip parts in two."""
    best: _Band | None = None
    for one, other in zip(rows[at], rows[at][1:], strict=False):
        band = _grow(rows, _Band(at, at, one.sides[2], other.sides[0]))
        both = sum(
            row[0].sides[2] <= band.right <= row[-1].sides[0] + 0.01
            for row in rows[band.first : band.last + 1]
        )
        if both >= _TABLE_ROWS and (best is None or band.last > best.last):
            best = band
    return best


def _grow(rows: Sequence[_Row], band: _Band) -> _Band:
    for number in range(band.first + 1, len(rows)):
        row, above = rows[number], rows[number - 1]
        height = max(1.0, min(row[0].height, above[0].height))
        if above[0].middle - row[0].middle > _LEAD * height:
            break
        left, right = _strip(row, band)
        if right - left < _GUTTER * height:
            break
        band.left, band.right, band.last = left, right, number
    return band


def _strip(row: _Row, band: _Band) -> tuple[float, float]:
    """What a row leaves free of the band's strip: the widest part that no piece touches."""
    left, right = band.left, band.right
    for piece in row:
        start, end = piece.sides[0], piece.sides[2]
        if end <= left or start >= right:
            continue
        before, after = start - left, right - end
        if before <= 0 and after <= 0:
            return 0.0, 0.0
        if before >= after:
            right = start
        else:
            left = end
    return left, right


def _is_column(pieces: Sequence[_Piece]) -> bool:
    """Whether one side of a strip is running text."""
    rows = _rows(pieces)
    if len(rows) < _LEAST_LINES:
        return False
    width = max(p.sides[2] for p in pieces) - min(p.sides[0] for p in pieces)
    filled = [row[-1].sides[2] - row[0].sides[0] for row in rows]
    letters = [sum(len(piece.numbers) for piece in row) for row in rows]
    return median(letters) >= _LEAST_LETTERS and median(filled) >= _FILLED * width


def _crossings(left: Sequence[_Piece], right: Sequence[_Piece]) -> int:
    """How often PDFium's order goes over from the left side to the right one."""
    places = {piece.place for piece in right}
    return sum(piece.place + 1 in places for piece in left)


def _are_marks(pieces: Sequence[_Piece]) -> bool:
    """Whether these are only the numbers and bullets of clauses."""
    return all(_MARK.fullmatch(piece.text) or numbering.is_mark(piece.text) for piece in pieces)


def _column_edges(rows: Sequence[_Row]) -> list[float]:
    """Where a table's columns begin, but for the first: the right ends of the strips that at least
    two rows leave free between cells and no row crosses."""
    stretches = sorted(
        (piece.sides[0], piece.sides[2]) for row in rows if len(row) > 1 for piece in row
    )
    edges: list[float] = []
    end = stretches[0][1] if stretches else 0.0
    for left, right in stretches:
        if left > end:
            edges.append(left - 0.01)
        end = max(end, right)
    return edges


def _lines_of(pieces: Sequence[_Piece], puts: Sequence[_Put]) -> list[list[list[_Piece]]]:
    """The lines of a column from the top, with what was put in order within it in its place."""
    placed = {place: put for put in puts for place in put.pieces}
    lines: list[list[list[_Piece]]] = []
    done: set[int] = set()
    for row in _rows(pieces):
        plain: list[list[_Piece]] = []
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


def _written(pieces: Sequence[_Piece], puts: Sequence[_Put]) -> Arranged:
    """The text in PDFium's order, with each stretch that was put in order where it begins."""
    placed = {place: put for put in puts for place in put.pieces}
    lines: list[list[list[_Piece]]] = []
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


def _as_text(lines: Sequence[list[list[_Piece]]]) -> Arranged:
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
