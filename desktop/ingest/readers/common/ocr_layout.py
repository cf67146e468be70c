"""From the lines that were recognised on a picture to text in reading order.

Lines are turned level, columns are parted where a gutter runs through most of the page, and what
stands on one height is one row: the cells of a table, or a mark and its text.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from desktop.documents import Box, WordBox
from desktop.ingest.readers.common import numbering
from desktop.ingest.readers.common.ocr_page import Line, RecognisedPage, Word

# In line heights: the width of a gutter between columns, of a gap between a table's cells, how far
# the edges of cells in one column of a table may lie apart, and the space above a new paragraph.
_GUTTER, _CELL, _ALIGNED, _PARAGRAPH = 1.0, 1.5, 1.5, 0.75
# A column of text: at least so many lines, most of them at least so wide, in line heights and as a
# share of the column.
_COLUMN_LINES, _COLUMN_WIDTH, _COLUMN_FILL = 4, 8.0, 0.5
# The share of lines that may cross a gutter: headings over both columns.
_CROSSING = 0.2
# Lines turned against the others by more than this (degrees) stand at the end: a stamp, a margin.
_ASTRAY = 30.0
_SAME_ROW = 0.5
_MAX_DEPTH = 6


@dataclass(frozen=True, slots=True)
class Composed:
    """The text of a picture. The places of its words count from the text's start."""

    text: str
    words: tuple[WordBox, ...]
    confidence: float | None


@dataclass(frozen=True, slots=True)
class _Placed:
    """A line on the levelled picture; y grows downwards, both in units of the picture's height."""

    line: Line
    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2


_Row = list[_Placed]


def compose(page: RecognisedPage, region: Box | None = None) -> Composed:
    """The words in reading order: a line a row, a blank line between paragraphs, " | " between the
    cells of a table's row. With a ``region`` only what stands in it."""
    lines = [line for line in page.lines if region is None or _lies_in(line, region)]
    angle = _usual_angle(lines, page.aspect)
    straight = [line for line in lines if not _is_astray(line, page.aspect, angle)]
    astray = [line for line in lines if _is_astray(line, page.aspect, angle)]
    text = _Text()
    text.add(_in_order([_placed(line, page.aspect, angle) for line in straight], 0))
    for line in astray:
        text.add([[_placed(line, page.aspect, _angle(line, page.aspect))]])
    return Composed("".join(text.parts), tuple(text.words), page.confidence)


# ---------------------------------------------------------------------------------- reading order


def _in_order(lines: list[_Placed], depth: int) -> list[_Row]:
    gutter = _gutter(lines) if depth < _MAX_DEPTH else None
    if gutter is None:
        return _rows(lines)
    rows: list[_Row] = []
    crossing = sorted(
        (line for line in lines if line.left < gutter < line.right), key=lambda line: line.middle
    )
    rest = [line for line in lines if not line.left < gutter < line.right]
    for over in [*crossing, None]:
        above = [line for line in rest if over is None or line.middle < over.middle]
        rest = [line for line in rest if over is not None and line.middle >= over.middle]
        rows += _in_order([line for line in above if line.right <= gutter], depth + 1)
        rows += _in_order([line for line in above if line.left >= gutter], depth + 1)
        if over is not None:
            rows.append([over])
    return rows


def _gutter(lines: Sequence[_Placed]) -> float | None:
    """Where two columns of running text part, or None."""
    if len(lines) < 2 * _COLUMN_LINES:
        return None
    height = median(line.height for line in lines)
    best: tuple[int, float] | None = None
    found = None
    for edge in sorted({line.right for line in lines}):
        starts = [line.left for line in lines if line.left >= edge]
        if len(starts) < _COLUMN_LINES:
            break
        width = min(starts) - edge
        at = edge + width / 2
        crossing = sum(1 for line in lines if line.left < at < line.right)
        if width < _GUTTER * height or crossing > _CROSSING * len(lines):
            continue
        left = [line for line in lines if line.right <= at]
        right = [line for line in lines if line.left >= at]
        if not (_is_column(left, height) and _is_column(right, height)):
            continue
        if best is None or (-crossing, width) > best:
            best, found = (-crossing, width), at
    return found


def _is_column(lines: Sequence[_Placed], height: float) -> bool:
    if len(lines) < _COLUMN_LINES:
        return False
    width = max(line.right for line in lines) - min(line.left for line in lines)
    usual = median(line.width for line in lines)
    return usual >= _COLUMN_WIDTH * height and usual >= _COLUMN_FILL * width


def _rows(lines: Sequence[_Placed]) -> list[_Row]:
    rows: list[_Row] = []
    for line in sorted(lines, key=lambda line: line.middle):
        row = rows[-1] if rows else []
        if row and _on_one_height(row, line):
            row.append(line)
        else:
            rows.append([line])
    return [sorted(row, key=lambda line: line.left) for row in rows]


def _on_one_height(row: Sequence[_Placed], line: _Placed) -> bool:
    """Whether a line stands beside the row, and not over or under any of it."""
    last = row[-1]
    overlap = min(last.bottom, line.bottom) - max(last.top, line.top)
    beside = all(
        min(line.right, other.right) - max(line.left, other.left) < 0.5 * line.height
        for other in row
    )
    return beside and overlap > _SAME_ROW * min(last.height, line.height)


# ------------------------------------------------------------------------------------------- text


class _Text:
    """Puts the text together and notes where each word stands."""

    def __init__(self) -> None:
        self._length = 0
        self.parts: list[str] = []
        self.words: list[WordBox] = []

    def add(self, rows: Sequence[_Row]) -> None:
        """Add rows, each a line of text."""
        height = median(line.height for row in rows for line in row) if rows else 0.0
        before: _Row | None = None
        for number, row in enumerate(rows):
            if self.parts:
                fresh = before is None or _is_apart(before, row, height)
                self._put("\n\n" if fresh else "\n")
            joints = _joints(row, height, _in_table(rows, number, height))
            for line, joint in zip(row, joints, strict=True):
                self._put(joint)
                self._add_line(line.line)
            before = row

    def _add_line(self, line: Line) -> None:
        for number, word in enumerate(line.words):
            if number:
                self._put(" ")
            start = self._length
            self._put(word.text)
            self.words.append(WordBox(start, self._length, _box(line, word)))

    def _put(self, text: str) -> None:
        self.parts.append(text)
        self._length += len(text)


def _is_apart(above: _Row, row: _Row, height: float) -> bool:
    """Whether more space than between the lines of a paragraph is above the row, or the text goes
    on at the top of another column."""
    gap = min(line.top for line in row) - max(line.bottom for line in above)
    return gap > _PARAGRAPH * height or gap < -2 * height


def _joints(row: _Row, height: float, in_table: bool) -> list[str]:
    """What stands before each line of a row."""
    joints = [""]
    for before, line in pairwise(row):
        mark = len(joints) == 1 and numbering.is_mark(_text_of(before.line))
        cells = in_table and not mark and line.left - before.right > _CELL * height
        joints.append(" | " if cells else " ")
    return joints


def _in_table(rows: Sequence[_Row], number: int, height: float) -> bool:
    """Whether the row above or below has cells at the same places."""
    row = rows[number]
    if len(row) < 2:
        return False
    neighbours = [rows[other] for other in (number - 1, number + 1) if 0 <= other < len(rows)]
    reach = _ALIGNED * height
    return any(
        sum(1 for cell in row if any(_are_aligned(cell, other, reach) for other in neighbour)) > 1
        for neighbour in neighbours
        if len(neighbour) > 1
    )


def _are_aligned(one: _Placed, other: _Placed, reach: float) -> bool:
    middles = abs(one.left + one.right - other.left - other.right) / 2
    return min(abs(one.left - other.left), abs(one.right - other.right), middles) < reach


def _text_of(line: Line) -> str:
    return " ".join(word.text for word in line.words)


# -------------------------------------------------------------------------------------- geometry


def _angle(line: Line, aspect: float) -> float:
    """The direction in which a line reads, in degrees; 0 across, 90 down."""
    x0, y0, x1, y1, x2, y2, x3, y3 = line.corners
    return math.degrees(math.atan2(y1 + y2 - y0 - y3, (x1 + x2 - x0 - x3) * aspect))


def _length(line: Line, aspect: float) -> float:
    x0, y0, x1, y1 = line.corners[:4]
    return math.hypot((x1 - x0) * aspect, y1 - y0)


def _usual_angle(lines: Sequence[Line], aspect: float) -> float:
    """The direction of most of the text: of the line in the middle, by angle and length."""
    if not lines:
        return 0.0
    longest = max(lines, key=lambda line: _length(line, aspect))
    base = _angle(longest, aspect)
    turned = sorted(
        (_difference(_angle(line, aspect), base), _length(line, aspect)) for line in lines
    )
    half = sum(length for _, length in turned) / 2
    for angle, length in turned:
        half -= length
        if half <= 0:
            return base + angle
    return base


def _difference(one: float, other: float) -> float:
    return (one - other + 180) % 360 - 180


def _is_astray(line: Line, aspect: float, angle: float) -> bool:
    return abs(_difference(_angle(line, aspect), angle)) > _ASTRAY


def _placed(line: Line, aspect: float, angle: float) -> _Placed:
    cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    xs = [corner * aspect for corner in line.corners[::2]]
    ys = list(line.corners[1::2])
    across = [x * cos + y * sin for x, y in zip(xs, ys, strict=True)]
    down = [y * cos - x * sin for x, y in zip(xs, ys, strict=True)]
    return _Placed(
        line,
        (across[0] + across[3]) / 2,
        (down[0] + down[1]) / 2,
        (across[1] + across[2]) / 2,
        (down[2] + down[3]) / 2,
    )


def _box(line: Line, word: Word) -> Box:
    """The upright rectangle around a word of a line that may be turned."""
    x0, y0, x1, y1, x2, y2, x3, y3 = line.corners
    xs = [
        left + (right - left) * share
        for left, right in ((x0, x1), (x3, x2))
        for share in (word.start, word.end)
    ]
    ys = [
        left + (right - left) * share
        for left, right in ((y0, y1), (y3, y2))
        for share in (word.start, word.end)
    ]
    return Box(max(0.0, min(xs)), max(0.0, min(ys)), min(1.0, max(xs)), min(1.0, max(ys)))


def _lies_in(line: Line, region: Box) -> bool:
    x, y = sum(line.corners[::2]) / 4, sum(line.corners[1::2]) / 4
    return region.left <= x <= region.right and region.top <= y <= region.bottom
