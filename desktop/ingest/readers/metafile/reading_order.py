"""From the texts that a metafile draws to text in reading order.

Programs write a line in pieces: word by word, letter by letter, or twice for a shadow. What follows
one another on one base line is put together, and the lines are ordered as those are that were
recognised on a picture.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from desktop.ingest.readers.common.clean import one_line
from desktop.ingest.readers.common.ocr_layout import compose
from desktop.ingest.readers.common.ocr_page import Line, RecognisedPage, Word
from desktop.ingest.readers.metafile.canvas import Piece

# More lines are put one after the other: to find columns takes the square of their number.
_MOST_COMPOSED = 1_500
# In heights of letters: how far pieces of a line may lie above one another, what is no blank
# between two of them and between single letters, what parts two lines, and where the same text
# again is its shadow.
_SAME_LINE, _NO_BLANK, _BETWEEN_LETTERS, _APART, _SHADOW = 0.3, 0.16, 0.3, 1.2, 0.5
_LEAST, _MOST_ASPECT = 1e-6, 1_000.0


def text_of(pieces: Sequence[Piece]) -> str:
    """The text of these pieces, a line a row, a blank line between paragraphs."""
    lines = list(_lines(_without_shadows(pieces)))
    if not lines:
        return ""
    left, right = min(line[0] for line in lines), max(line[1] for line in lines)
    top, bottom = min(line[2] for line in lines), max(line[3] for line in lines)
    if len(lines) > _MOST_COMPOSED:
        lines.sort(key=lambda line: (line[2], line[0]))
        return "\n".join(line[-1] for line in lines)
    wide, high = max(right - left, _LEAST), max(bottom - top, _LEAST)
    aspect = min(max(wide / high, 1 / _MOST_ASPECT), _MOST_ASPECT)
    made = [_line(corners, text, (left, top, wide, high)) for *_, corners, text in lines]
    return compose(RecognisedPage(aspect, tuple(made))).text


_Corners = list[tuple[float, float]]
_Found = tuple[float, float, float, float, _Corners, str]


def _without_shadows(pieces: Iterable[Piece]) -> list[Piece]:
    """The pieces without those that say the same at almost the same place as one before."""
    seen: dict[str, Piece] = {}
    kept = []
    for piece in pieces:
        before = seen.get(piece.text)
        near = before is not None and max(
            abs(before.x - piece.x), abs(before.y - piece.y)
        ) < _SHADOW * min(piece.height, piece.length)
        if not near:
            seen[piece.text] = piece
            kept.append(piece)
    return kept


def _lines(pieces: Iterable[Piece]) -> Iterable[_Found]:
    """Pieces put together to lines, each as its bounds, its corners and its text."""
    turned: dict[int, list[Piece]] = defaultdict(list)
    for piece in pieces:
        turned[round(math.degrees(piece.angle)) % 360].append(piece)
    for degrees, group in turned.items():
        cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
        placed = [(p.x * cos + p.y * sin, p.y * cos - p.x * sin, p) for p in group]
        for row in _rows(placed):
            for start, end, top, bottom, text in _joined(row):
                corners = [
                    (u * cos - v * sin, u * sin + v * cos)
                    for u, v in ((start, top), (end, top), (end, bottom), (start, bottom))
                ]
                xs, ys = [x for x, _ in corners], [y for _, y in corners]
                yield min(xs), max(xs), min(ys), max(ys), corners, text


_Placed = tuple[float, float, Piece]


def _rows(placed: list[_Placed]) -> Iterable[list[_Placed]]:
    """What stands on one base line, from its beginning on."""
    row: list[_Placed] = []
    for item in sorted(placed, key=lambda item: item[1] + 0.8 * item[2].height):
        if row and not _on_one_line(row[-1], item):
            yield sorted(row, key=lambda item: item[0])
            row = []
        row.append(item)
    if row:
        yield sorted(row, key=lambda item: item[0])


def _on_one_line(one: _Placed, other: _Placed) -> bool:
    low, high = sorted((one[2].height, other[2].height))
    bases = abs(one[1] + 0.8 * one[2].height - other[1] - 0.8 * other[2].height)
    return bases <= _SAME_LINE * low and high < 2.5 * low


def _joined(row: list[_Placed]) -> Iterable[tuple[float, float, float, float, str]]:
    """The lines of a row: where they start and end, their top and bottom, their text."""
    parts: list[str] = [row[0][2].text]
    first = row[0]
    for before, item in [*pairwise(row), (row[-1], None)]:
        if item is not None:
            gap = item[0] - before[0] - before[2].length
            height = max(before[2].height, _LEAST)
            if gap < _APART * height:
                parts += [" " if _has_blank(before[2], item[2], gap / height) else ""]
                parts.append(item[2].text)
                continue
        if text := one_line("".join(parts)):
            end = max(before[0] + before[2].length, first[0] + _LEAST)
            yield first[0], end, first[1], first[1] + first[2].height, text
        if item is not None:
            parts, first = [item[2].text], item


def _has_blank(before: Piece, after: Piece, gap: float) -> bool:
    """Whether a gap, in heights of letters, is one between words."""
    single = min(len(before.text), len(after.text)) == 1
    if single:
        return gap > _BETWEEN_LETTERS
    return gap > (_NO_BLANK if before.sure else -_BETWEEN_LETTERS)


def _line(corners: _Corners, text: str, frame: tuple[float, float, float, float]) -> Line:
    left, top, wide, high = frame
    flat = [each for x, y in corners for each in ((x - left) / wide, (y - top) / high)]
    words, at = [], 0
    for word in text.split():
        words.append(Word(word, 1.0, at / len(text), (at + len(word)) / len(text)))
        at += len(word) + 1
    a, b, c, d, e, f, g, h = flat
    return Line((a, b, c, d, e, f, g, h), tuple(words))
