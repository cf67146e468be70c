"""The words of a PDF page that stand in one go, and the lines across the page that they make."""

import ctypes
import re
import struct
from collections.abc import Sequence
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from desktop.ingest.readers import pdf_calls

HYPHEN_AT_LINE_END = "\ufffe"

# As a share of the height of the type: with a gap from this one on two words are two pieces.
PIECE_GAP = 1.0
# How far baselines may lie apart on one row, as a share of the height.
SAME_ROW = 0.5
_MAX_PIECES = 4000
# PDFium parts lines by CR and LF, or by the sign that stands for a hyphen and the line's end.
_PDFIUM_LINE = re.compile(r"[^\s\ufffe](?:[^\r\n\ufffe]*[^\s\ufffe])?\ufffe?|\ufffe")
# FS_RECTF: left, top, right, bottom (fpdfview.h).
_FOUR_FLOATS = struct.Struct("4f").unpack_from


@dataclass(slots=True)
class Piece:
    """Words in one go on one line; ``line`` and ``place`` say where PDFium has them."""

    line: int
    place: int
    letters: list[str]
    numbers: list[int]
    sides: list[float]

    @property
    def text(self) -> str:
        """The words as they are read."""
        return "".join(self.letters)

    @property
    def height(self) -> float:
        """The height of the type in points."""
        return self.sides[3] - self.sides[1]

    @property
    def middle(self) -> float:
        """How high up the middle of the line stands, in points."""
        return (self.sides[1] + self.sides[3]) / 2


Row = list[Piece]


def pieces_of(text_page: pdfium.PdfTextPage, found: str) -> list[Piece] | None:
    """The pieces in PDFium's order; None for a page that is turned or has too many of them."""
    pieces: list[Piece] = []
    boxes = _Boxes(text_page)
    for number, match in enumerate(_PDFIUM_LINE.finditer(found)):
        start, end = match.span()
        box = boxes.of(start)
        if box is None or not boxes.is_upright(start):
            return None
        sides = boxes.without_gaps(start, end, box)
        if sides is not None:
            numbers = list(range(start, end))
            pieces.append(Piece(number, len(pieces), list(match.group()), numbers, sides))
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
        least = PIECE_GAP * max(1.0, first[3] - first[1])
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
    pieces: list[Piece],
) -> bool:
    """Add the pieces of a line with gaps, character by character. False if that can't be done."""
    current: Piece | None = None
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
            current = Piece(line, len(pieces), [letter], [number], sides)
            pieces.append(current)
        blank = -1
    return True


def _goes_on(piece: Piece, sides: Sequence[float]) -> bool:
    _, bottom, right, top = piece.sides
    height = max(1.0, min(top - bottom, sides[3] - sides[1]))
    level = min(top, sides[3]) - max(bottom, sides[1]) > 0.2 * height
    return level and -2 * height < sides[0] - right < PIECE_GAP * height


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


def rows_of(pieces: Sequence[Piece]) -> list[Row]:
    """The pieces by lines across the page, from the top, each from the left."""
    rows: list[Row] = []
    for piece in sorted(pieces, key=lambda each: -each.middle):
        low = rows[-1] if rows else None
        if low and low[0].middle - piece.middle < SAME_ROW * min(low[0].height, piece.height):
            low.append(piece)
        else:
            rows.append([piece])
    for row in rows:
        row.sort(key=lambda each: each.sides[0])
    return rows
