"""Texts of a PDF page whose letters have no shape: their fonts draw nothing for them."""

import ctypes

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from desktop.ingest.readers.pdf import pdf_calls, pdf_font_programs, pdf_text_page
from desktop.ingest.readers.pdf.pdf_objects import TextObjects
from desktop.ingest.readers.pdf.pdf_text_page import TextPage

# A text without any shape may be a run of blanks: from this length in points on it is asked for its
# letters. Of a single letter PDFium has no text then.
LONG = 12.0
# Rendering modes that put no ink on the page (ISO 32000-1, table 106).
NO_INK = frozenset({raw.FPDF_TEXTRENDERMODE_INVISIBLE, raw.FPDF_TEXTRENDERMODE_CLIP})
# So many texts are asked.
_MOST = 2000
_SIDES = (ctypes.c_double * 4)()
_AT_SIDES = pdf_calls.parts(_SIDES, ctypes.c_double)


def find(text_page: TextPage, texts: TextObjects) -> list[int]:
    """The places of the texts that have letters and no shape. Which letter a text draws is not
    asked: the boxes of such texts have no extent."""
    flat = []
    for at in texts.narrow:
        left, low, right, high = texts.sides[at]
        if (right == left or high == low) and max(right - left, high - low) >= LONG:
            flat.append(at)
    if not flat:
        return []
    fonts = _Fonts(texts)
    asked = [
        at for at in flat if texts.modes[at] not in NO_INK and fonts.may_be_blank(texts.handles[at])
    ]
    return [
        at
        for at in asked[:_MOST]
        if fonts.is_blank(texts.handles[at], text_of(text_page.handle, texts.handles[at]))
    ]


def text_of(texts: int, item: int) -> str:
    """The letters of a text object on a text page, both by their addresses."""
    size = pdf_calls.object_text(item, texts, None, 0)
    if size <= 2:
        return ""
    room = ctypes.create_string_buffer(size)
    pdf_calls.object_text(item, texts, ctypes.addressof(room), size)
    return room.raw[:size].decode("utf-16-le", "replace").rstrip("\0")


def extents(page: pdfium.PdfPage) -> dict[int, float]:
    """What the letters of each text take up, in square points, by the texts' addresses."""
    found: dict[int, float] = {}
    text_page = pdf_text_page.load(page)
    try:
        for number in range(text_page.count):
            if pdf_calls.tight_box(text_page.handle, number, *_AT_SIDES):
                left, right, low, high = _SIDES[:]
                item = pdf_calls.object_of(text_page.handle, number)
                found[item] = found.get(item, 0.0) + (right - left) * (high - low)
    finally:
        text_page.close()
    return found


class _Fonts:
    """The fonts of a page's texts."""

    def __init__(self, texts: TextObjects) -> None:
        self._texts = texts
        self._embedded: dict[int, bool] = {}
        self._programs: dict[int, pdf_font_programs.Program] = {}
        self._drawing: frozenset[int] = frozenset()

    def may_be_blank(self, item: int) -> bool:
        """Whether a text's font lies in the file. One that does not is replaced by one that
        draws."""
        font = pdf_calls.text_font(item)
        if font not in self._embedded:
            self._embedded[font] = pdf_calls.is_embedded(font) > 0
        return self._embedded[font]

    def is_blank(self, item: int, words: str) -> bool:
        """Whether a text without a shape has letters, and its font is sound and draws others, or
        none at all. A damaged font, or one whose letters PDFium does not find, other programs may
        show."""
        font = pdf_calls.text_font(item)
        if not words or words.isspace():
            return False
        size = _size_of(font)
        if size == 0:
            # The page draws its letters (type 3, ISO 32000-1, 9.6.5).
            return True
        if not any(letter.isascii() and letter.isalnum() for letter in words):
            return False
        if font not in self._programs:
            self._programs[font] = pdf_font_programs.look(_data_of(font, size))
        is_sound, draws = self._programs[font]
        return is_sound and (not draws or font in self._that_draw())

    def _that_draw(self) -> frozenset[int]:
        """The fonts of which any text of the page has a shape."""
        if not self._drawing:
            texts = self._texts
            self._drawing = frozenset(
                pdf_calls.text_font(handle)
                for handle, (left, low, right, high) in zip(texts.handles, texts.sides, strict=True)
                if left < right and low < high
            )
        return self._drawing


def _size_of(font: int) -> int:
    size = ctypes.c_size_t()
    pdf_calls.font_data(font, None, 0, ctypes.addressof(size))
    return size.value


def _data_of(font: int, size: int) -> bytes:
    room = ctypes.create_string_buffer(size)
    pdf_calls.font_data(font, ctypes.addressof(room), size, ctypes.addressof(ctypes.c_size_t()))
    return room.raw
