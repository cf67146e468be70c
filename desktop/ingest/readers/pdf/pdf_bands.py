"""Strips of a PDF page that part its lines: what stands on either side, a column of text or not."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from desktop.ingest.readers.common import numbering
from desktop.ingest.readers.pdf.pdf_pieces import Piece, Row, rows_of

# As a share of the height of the type: this wide is what stands between two columns of text or of a
# table, at least.
_GUTTER = 0.7
# Columns of text: lines on each side, letters a line, the share of the column that lines fill.
LEAST_LINES, _LEAST_LETTERS, _FILLED = 4, 18, 0.6
# Lines of one column or table lie at most this many heights apart.
_LEAD = 2.6
TABLE_ROWS = 2
_MARK = re.compile(r"\W?(?:\d{1,3}|[ivxlc]{1,5}|[A-Za-z])?(?:\.\d{1,3})*[.)\]:]?\W?", re.IGNORECASE)


@dataclass(slots=True)
class Band:
    """Rows from ``first`` to ``last`` with a strip [left, right) that nothing crosses."""

    first: int
    last: int
    left: float
    right: float


def band_from(rows: Sequence[Row], at: int) -> Band | None:
    """The longest run of rows, with this one among them, that a strip parts in two."""
    best: Band | None = None
    for one, other in zip(rows[at], rows[at][1:], strict=False):
        band = _grow(rows, Band(at, at, one.sides[2], other.sides[0]))
        both = sum(
            row[0].sides[2] <= band.right <= row[-1].sides[0] + 0.01
            for row in rows[band.first : band.last + 1]
        )
        if both >= TABLE_ROWS and (best is None or band.last > best.last):
            best = band
    return best


def _grow(rows: Sequence[Row], band: Band) -> Band:
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


def _strip(row: Row, band: Band) -> tuple[float, float]:
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


def is_column(pieces: Sequence[Piece]) -> bool:
    """Whether one side of a strip is running text."""
    rows = rows_of(pieces)
    if len(rows) < LEAST_LINES:
        return False
    width = max(p.sides[2] for p in pieces) - min(p.sides[0] for p in pieces)
    filled = [row[-1].sides[2] - row[0].sides[0] for row in rows]
    letters = [sum(len(piece.numbers) for piece in row) for row in rows]
    return median(letters) >= _LEAST_LETTERS and median(filled) >= _FILLED * width


def crossings(left: Sequence[Piece], right: Sequence[Piece]) -> int:
    """How often PDFium's order goes over from the left side to the right one."""
    places = {piece.place for piece in right}
    return sum(piece.place + 1 in places for piece in left)


def are_marks(pieces: Sequence[Piece]) -> bool:
    """Whether these are only the numbers and bullets of clauses."""
    return all(_MARK.fullmatch(piece.text) or numbering.is_mark(piece.text) for piece in pieces)


def column_edges(rows: Sequence[Row]) -> list[float]:
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
