"""The words of a PDF's page with their places, and the file's outline. Runs in a reader worker."""

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from desktop.documents import Box, OutlineItem
from desktop.ingest.readers.pdf import pdf_drawing, pdf_layers, pdf_text
from desktop.ingest.readers.pdf.pdf_opening import opened, page_of

_MOST_WORDS = 100_000
_MOST_ITEMS = 5000
_DEEPEST = 8
_SURROGATES = range(0xD800, 0xE000)
# Of a letter's size: blanks are wider, and letters of a word closer.
_GAP_SHARE = 0.3

_Sides = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Layout:
    """``words`` of the page in the order of reading; ``outline`` of the whole file."""

    words: tuple[tuple[str, Box], ...] = ()
    outline: tuple[OutlineItem, ...] = ()


def layout(data: bytes, page: int, password: str = "") -> Layout:
    """The words of a page (from 1), or with page 0 the outline. Raises ReadingError for a file that
    PDFium can't open and a page that it does not have."""
    with opened(data, password) as document:
        if page == 0:
            return Layout(outline=tuple(islice(_items(document), _MOST_ITEMS)))
        loaded = page_of(document, page)
        layers = pdf_layers.may_have_layers(data)
        return Layout(words=tuple(islice(_words(loaded, layers), _MOST_WORDS)))


def _words(page: pdfium.PdfPage, layers: bool) -> Iterator[tuple[str, Box]]:
    """White space ends a word; so does a gap, since the order of cells has none between them."""
    text_page, order = pdf_text.order(page, layers=layers)
    try:
        letters: list[str] = []
        sides: list[_Sides] = []
        for index in order:
            code = raw.FPDFText_GetUnicode(text_page, index)
            letter = chr(code) if code not in _SURROGATES else "\ufffd"
            blank = letter.isspace() or letter == "\0"
            place = None if blank else _place(text_page, index)
            if letters and (blank or _apart(sides, place)):
                yield from _word(page, letters, sides)
                letters, sides = [], []
            if not blank:
                letters.append(letter)
                sides += [place] if place is not None else []
        yield from _word(page, letters, sides)
    finally:
        text_page.close()


def _place(text_page: pdfium.PdfTextPage, index: int) -> _Sides | None:
    with contextlib.suppress(pdfium.PdfiumError):
        left, bottom, right, top = text_page.get_charbox(index, loose=True)
        return left, bottom, right, top
    return None


def _apart(sides: Sequence[_Sides], place: _Sides | None) -> bool:
    """Whether a letter stands off the one before it, to any side: text runs all ways."""
    if not sides or place is None:
        return False
    left, bottom, right, top = sides[-1]
    across = max(place[0] - right, left - place[2])
    along = max(place[1] - top, bottom - place[3])
    return max(across, along) > _GAP_SHARE * max(right - left, top - bottom)


def _word(
    page: pdfium.PdfPage, letters: Sequence[str], sides: Sequence[_Sides]
) -> Iterator[tuple[str, Box]]:
    box = _around(page, sides)
    if letters and box is not None:
        yield "".join(letters), box


def _around(page: pdfium.PdfPage, sides: Sequence[_Sides]) -> Box | None:
    if not sides:
        return None
    lefts, bottoms, rights, tops = zip(*sides, strict=True)
    return pdf_drawing.on_page(page, (min(lefts), min(bottoms), max(rights), max(tops)))


def _items(document: pdfium.PdfDocument) -> Iterator[OutlineItem]:
    for mark in document.get_toc(max_depth=_DEEPEST):
        target = mark.get_dest()
        place = target.get_index() if target is not None else None
        title = " ".join(mark.get_title().split())
        if title and place is not None and place >= 0:
            yield OutlineItem(mark.level + 1, title, place + 1)
