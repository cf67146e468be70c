"""Which lines of a PDF are headings by their type: larger than the text, or bold throughout."""

import ctypes
import statistics
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from desktop.ingest import numbering
from desktop.ingest.readers import pdf_calls

# Shares of the usual line's height: of a heading by size alone, of a bold one at least (bold lines
# that are smaller head the columns of a table).
_LARGE = 1.15
_BOLD_LEAST = 0.97
_TEXT_LINE = 40
_NAME_BYTES = 128
_HEAVY = 600
# FS_RECTF: left, top, right, bottom (fpdfview.h).
_FOUR_FLOATS = struct.Struct("4f").unpack_from
_BOLD_NAMES = (b"bold", b"black", b"heavy")


@dataclass(frozen=True, slots=True)
class LineFont:
    """The height of a line's type in points, whether it is bold at both ends, its length."""

    height: float
    bold: bool
    length: int


def line_fonts(
    text_page: pdfium.PdfTextPage, lines: Sequence[tuple[int, int, int]]
) -> tuple[LineFont, ...]:
    """The type of each line, given as PDFium's numbers of its first and its last character and its
    length."""
    height, is_bold = (types := _Types(text_page)).height, types.is_bold
    return tuple(
        [
            LineFont(height(first), is_bold(first) and is_bold(last), length)
            for first, last, length in lines
        ]
    )


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
    usual = statistics.median(line.height for line in running)
    # Where most of the text is bold, being bold means nothing.
    bold_means = sum(line.bold for line in running) < len(running) / 2
    return [
        {
            place: numbering.SECTION if line.height > usual * _LARGE else numbering.MINOR
            for place, line in enumerate(page)
            if line.height > usual * _LARGE
            or (bold_means and line.bold and line.height > usual * _BOLD_LEAST)
        }
        for page in pages
    ]


def lines_of(text: str) -> Iterator[tuple[int, int, int]]:
    """First and last character and length of each line of a text that is not blank."""
    start = 0
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped:
            first = start + line.index(stripped[0])
            yield first, first + len(stripped) - 1, len(stripped)
        start += len(line) + 1


class _Types:
    """The type of single characters, asked for with the same few C variables."""

    def __init__(self, text_page: pdfium.PdfTextPage) -> None:
        self._text_page = pdf_calls.address(text_page.raw)
        self._box, self._flags = raw.FS_RECTF(), ctypes.c_int()
        self._name = ctypes.create_string_buffer(_NAME_BYTES)
        self._at_box, self._at_flags = ctypes.addressof(self._box), ctypes.addressof(self._flags)
        self._at_name = ctypes.addressof(self._name)
        self._bold: dict[int | None, bool] = {}

    def height(self, index: int) -> float:
        """The height of a character's line in points, 0 if it is not known."""
        if not pdf_calls.loose_box(self._text_page, index, self._at_box):
            return 0.0
        _, top, _, bottom = _FOUR_FLOATS(self._box)
        return float(abs(top - bottom))

    def is_bold(self, index: int) -> bool:
        """Whether a character's type is bold by its weight or its name. Both are its font's, and a
        page has few of them."""
        font = pdf_calls.font_of(pdf_calls.object_of(self._text_page, index))
        if font not in self._bold:
            self._bold[font] = self._asks_bold(index)
        return self._bold[font]

    def _asks_bold(self, index: int) -> bool:
        if pdf_calls.font_weight(self._text_page, index) >= _HEAVY:
            return True
        self._name[0] = b"\0"
        pdf_calls.font_info(self._text_page, index, self._at_name, _NAME_BYTES, self._at_flags)
        lower = self._name.value.lower()
        return any(word in lower for word in _BOLD_NAMES)
