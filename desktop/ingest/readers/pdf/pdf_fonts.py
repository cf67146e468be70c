"""Which lines of a PDF are headings by their type: larger than the text, or bold throughout."""

import ctypes
import statistics
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import repeat
from operator import sub
from typing import NamedTuple

from desktop.ingest.readers.common import numbering
from desktop.ingest.readers.pdf import pdf_calls
from desktop.ingest.readers.pdf.pdf_text_page import TextPage

# Shares of the usual line's height: of a heading by size alone, of a bold one at least (bold lines
# that are smaller head the columns of a table).
_LARGE = 1.15
_BOLD_LEAST = 0.97
_TEXT_LINE = 40
_NAME_BYTES = 128
_HEAVY = 600
# Kept from page to page: making room takes longer than the questions of a page.
_BOXES = pdf_calls.Fours()
_NAME, _FLAGS = ctypes.create_string_buffer(_NAME_BYTES), ctypes.c_int()
_AT_NAME, _AT_FLAGS = ctypes.addressof(_NAME), ctypes.addressof(_FLAGS)


class LineFont(NamedTuple):
    """The height of a line's type in points, whether it is bold at both ends, its length."""

    height: float
    bold: bool
    length: int


# Of the three in a tuple: without the step of Python that each call of the class takes.
_line_font: Callable[[tuple[float, bool, int]], LineFont] = partial(tuple.__new__, LineFont)


def line_fonts(text_page: TextPage, lines: Sequence[tuple[int, int, int]]) -> tuple[LineFont, ...]:
    """The type of each line, given as PDFium's numbers of its first and its last character and its
    length."""
    texts = text_page.handle
    firsts = [first for first, _, _ in lines]
    bold = _Bold(texts)
    begins = bold.at(firsts)
    if any(begins):
        begins = [
            begin and bold.at([last])[0] for begin, (_, last, _) in zip(begins, lines, strict=True)
        ]
    lengths = [length for _, _, length in lines]
    return tuple(map(_line_font, zip(_heights(texts, firsts), begins, lengths, strict=True)))


def _heights(texts: int, numbers: Sequence[int]) -> list[float]:
    """The heights of these characters' lines in points, 0 where they are not known."""
    heights: list[float] = []
    for first in range(0, len(numbers), pdf_calls.AT_ONCE):
        some = numbers[first : first + pdf_calls.AT_ONCE]
        known = list(map(pdf_calls.loose_box, repeat(texts), some, _BOXES.begins))
        # FS_RECTF: left, top, right, bottom (fpdfview.h).
        _, tops, _, bottoms = _BOXES.columns(len(some))
        found = list(map(abs, map(sub, tops, bottoms)))
        if 0 in known:
            found = [height if there else 0.0 for height, there in zip(found, known, strict=True)]
        heights += found
    return heights


def with_added(fonts: Sequence[LineFont], added: Sequence[tuple[int, int]]) -> tuple[LineFont, ...]:
    """The types of a page's lines when behind some of them (``added``, in order: how many lines
    stand before, how many come) others are put that have no type."""
    if not fonts:
        return ()
    whole = list(fonts)
    for before, count in reversed(added):
        whole[before:before] = [LineFont(0.0, False, 0)] * count
    return tuple(whole)


def heading_levels(pages: Sequence[Sequence[LineFont]]) -> list[dict[int, int]]:
    """For each page the levels of the lines that are headings, by their place among its lines."""
    lines = [line for page in pages for line in page]
    running = [line for line in lines if line.length >= _TEXT_LINE] or lines
    if not running:
        return [{} for _ in pages]
    usual = statistics.median([line.height for line in running])
    large, least = usual * _LARGE, usual * _BOLD_LEAST
    # Where most of the text is bold, being bold means nothing.
    bold_means = sum([line.bold for line in running]) < len(running) / 2
    return [
        {
            place: numbering.SECTION if height > large else numbering.MINOR
            for place, (height, bold, _) in enumerate(page)
            if height > large or (bold and bold_means and height > least)
        }
        for page in pages
    ]


def lines_of(text: str) -> Iterator[tuple[int, int, int]]:
    """First and last character and length of each line of a text that is not blank."""
    start = 0
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped:
            first = start if line[0] == stripped[0] else start + line.index(stripped[0])
            yield first, first + len(stripped) - 1, len(stripped)
        start += len(line) + 1


class _Bold:
    """Which characters of a page are bold, by the weight or the name of their type. Both are the
    font's, and a page has few fonts."""

    def __init__(self, text_page: int) -> None:
        self._text_page = text_page
        self._bold: dict[int | None, bool] = {}

    def at(self, numbers: Sequence[int]) -> list[bool]:
        """Whether each of these characters is."""
        objects = map(pdf_calls.object_of, repeat(self._text_page), numbers)
        fonts = list(map(pdf_calls.font_of, objects))
        bold = self._bold
        # Of each new font the first of its characters is asked.
        for font in set(fonts).difference(bold):
            bold[font] = self._asks(numbers[fonts.index(font)])
        return [bold[font] for font in fonts]

    def _asks(self, number: int) -> bool:
        if pdf_calls.font_weight(self._text_page, number) >= _HEAVY:
            return True
        _NAME[0] = b"\0"
        pdf_calls.font_info(self._text_page, number, _AT_NAME, _NAME_BYTES, _AT_FLAGS)
        lower = _NAME.value.lower()
        return b"bold" in lower or b"black" in lower or b"heavy" in lower
