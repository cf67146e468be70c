"""The words of a PDF page that stand in one go, and the lines across the page that they make."""

import ctypes
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import repeat
from operator import attrgetter

from desktop.ingest.readers.pdf import pdf_calls
from desktop.ingest.readers.pdf.pdf_boxes import Sides
from desktop.ingest.readers.pdf.pdf_text_page import TextPage

HYPHEN_AT_LINE_END = "\ufffe"

# As a share of the height of the type: with a gap from this one on two words are two pieces.
PIECE_GAP = 1.0
# How far baselines may lie apart on one row, as a share of the height.
SAME_ROW = 0.5
_MAX_PIECES = 4000
# PDFium parts lines by CR and LF, or by the sign that stands for a hyphen and the line's end.
_PDFIUM_LINE = re.compile(r"[^\s\ufffe](?:[^\r\n\ufffe]*[^\s\ufffe])?\ufffe?|\ufffe")
# Kept from page to page, as the rooms in pdf_objects.
_ROOM = pdf_calls.Fours()
_SIDES = (ctypes.c_double * 4)()
_AT_SIDES = pdf_calls.parts(_SIDES, ctypes.c_double)


@dataclass(slots=True)
class Piece:
    """Words in one go on one line; ``line`` and ``place`` say where PDFium has them, ``numbers``
    which of its characters they are. ``height`` is that of the type, ``middle`` how high up the
    middle of the line stands, both in points."""

    line: int
    place: int
    text: str
    numbers: Sequence[int]
    sides: Sides
    height: float
    middle: float


Row = list[Piece]
Columns = tuple[list[float], list[float], list[float], list[float]]


def pieces_of(text_page: TextPage, found: str) -> list[Piece] | None:
    """The pieces in PDFium's order; None for a page that is turned or has too many of them."""
    spans = [match.span() for match in _PDFIUM_LINE.finditer(found)]
    if len(spans) > _MAX_PIECES:
        return None
    boxes = _Boxes(text_page)
    begins = [start for start, _ in spans]
    firsts = boxes.of(begins)
    if firsts is None or not boxes.are_upright(begins):
        return None
    pieces: list[Piece] = []
    for line, ((start, end), first) in enumerate(zip(spans, firsts, strict=True)):
        words = found[start:end]
        if words[-1] == HYPHEN_AT_LINE_END:
            words = words[:-1] + "-"
        sides = boxes.without_gaps(start, end, first)
        if sides is not None:
            pieces.append(_piece(line, len(pieces), words, range(start, end), sides))
        elif not _add_pieces(boxes, words, start, line, pieces):
            return None
        if len(pieces) > _MAX_PIECES:
            return None
    return pieces


def _piece(line: int, place: int, text: str, numbers: Sequence[int], sides: Sides) -> Piece:
    _, bottom, _, top = sides
    return Piece(line, place, text, numbers, sides, top - bottom, (bottom + top) / 2)


class _Boxes:
    """The boxes of characters and lines."""

    def __init__(self, text_page: TextPage) -> None:
        self._text_page = text_page.handle

    def of(self, numbers: Sequence[int]) -> list[Sides] | None:
        """Left, bottom, right and top of characters; None where PDFium does not know them all."""
        columns = self.columns(numbers)
        return None if columns is None else list(zip(*columns, strict=True))

    def columns(self, numbers: Sequence[int]) -> Columns | None:
        """The same as all lefts, all bottoms, all rights and all tops: of many characters these are
        had, and looked at, in half the time."""
        found: Columns = ([], [], [], [])
        for first in range(0, len(numbers), pdf_calls.AT_ONCE):
            some = numbers[first : first + pdf_calls.AT_ONCE]
            known = map(pdf_calls.loose_box, repeat(self._text_page), some, _ROOM.begins)
            if not all(list(known)):
                return None
            # FS_RECTF: left, top, right, bottom (fpdfview.h).
            left, top, right, bottom = _ROOM.columns(len(some))
            for column, part in zip(found, (left, bottom, right, top), strict=True):
                column += part
        return found

    def are_upright(self, numbers: Sequence[int]) -> bool:
        """Whether characters stand upright on the page."""
        return not any(map(pdf_calls.char_angle, repeat(self._text_page), numbers))

    def without_gaps(self, start: int, end: int, first: Sides) -> Sides | None:
        """The box of a line if its texts follow one another closely; None if they do not. ``first``
        is its first character's box. One question a text is much cheaper than one a character."""
        begin, bottom, _, top = first
        least = PIECE_GAP * max(1.0, top - bottom)
        last = begin
        for number in range(pdf_calls.count_rects(self._text_page, start, end - start)):
            pdf_calls.rect(self._text_page, number, *_AT_SIDES)
            left, _, right, _ = _SIDES[:]
            if not -least < left - last < least:
                return None
            last = max(last, right)
        return begin, bottom, last, top


def _add_pieces(boxes: _Boxes, words: str, start: int, line: int, pieces: list[Piece]) -> bool:
    """Add the pieces of a line with gaps. False if that can't be done."""
    inked = [place for place, letter in enumerate(words, start) if not letter.isspace()]
    columns = boxes.columns(inked)
    if columns is None:
        return False
    lefts, lows, rights, highs = columns
    low, high = lows[0], highs[0]
    # Letters of one type on one line that goes on to the right: nearly all are.
    plain = lows.count(low) == highs.count(high) == len(inked) and rights == sorted(rights)
    height = max(1.0, high - low)
    if not plain or high - low < 1.0:
        every = list(zip(lefts, lows, rights, highs, strict=True))
        _add_letters(words, start, line, pieces, inked, every)
        return True
    least = -2 * height
    gaps = [
        place
        for place, (left, right) in enumerate(zip(lefts[1:], rights, strict=False), 1)
        if not least < left - right < height
    ]
    for first, end in zip([0, *gaps], [*gaps, len(inked)], strict=True):
        begin, last = inked[first], inked[end - 1]
        part = words[begin - start : last + 1 - start]
        numbers: Sequence[int] = range(begin, last + 1)
        text = " ".join(part.split())
        if len(text) < len(part):
            # Of what is blank the first counts.
            numbers = [
                number
                for number, (letter, before) in enumerate(
                    zip(part, "." + part, strict=False), begin
                )
                if not (letter.isspace() and before.isspace())
            ]
        sides = min(lefts[first:end]), low, rights[end - 1], high
        pieces.append(_piece(line, len(pieces), text, numbers, sides))
    return True


def _add_letters(
    words: str,
    start: int,
    line: int,
    pieces: list[Piece],
    inked: Sequence[int],
    every: Sequence[Sides],
) -> None:
    """The same, character by character."""
    letters: list[str] = []
    numbers: list[int] = []
    far_left = low = far_right = high = 0.0
    for number, (left, bottom, right, top) in zip(inked, every, strict=True):
        if numbers:
            height = min(high - low, top - bottom)
            if height < 1.0:
                height = 1.0
            overlap = (high if high < top else top) - (low if low > bottom else bottom)
            if overlap > 0.2 * height and -2 * height < left - far_right < PIECE_GAP * height:
                if numbers[-1] + 1 < number:
                    # Of what is blank the first counts.
                    letters.append(" ")
                    numbers.append(numbers[-1] + 1)
                letters.append(words[number - start])
                numbers.append(number)
                far_left = left if left < far_left else far_left
                low = bottom if bottom < low else low
                far_right = right if right > far_right else far_right
                high = top if top > high else high
                continue
            sides = far_left, low, far_right, high
            pieces.append(_piece(line, len(pieces), "".join(letters), numbers, sides))
        letters, numbers = [words[number - start]], [number]
        far_left, low, far_right, high = left, bottom, right, top
    sides = far_left, low, far_right, high
    pieces.append(_piece(line, len(pieces), "".join(letters), numbers, sides))


def rows_of(pieces: Sequence[Piece]) -> list[Row]:
    """The pieces by lines across the page, from the top, each from the left."""
    rows: list[Row] = []
    for piece in sorted(pieces, key=attrgetter("middle"), reverse=True):
        low = rows[-1] if rows else None
        if low and low[0].middle - piece.middle < SAME_ROW * min(low[0].height, piece.height):
            low.append(piece)
        else:
            rows.append([piece])
    for row in rows:
        row.sort(key=lambda each: each.sides[0])
    return rows
