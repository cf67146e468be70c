"""A page of a PDF as a picture, and where on it a quote stands. Runs in a reader worker."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from desktop.documents import Box, PageImage
from desktop.ingest.pages.folding import fold, settle_ligatures
from desktop.ingest.readers.pdf import pdf_drawing, pdf_layers, pdf_text
from desktop.ingest.readers.pdf.pdf_opening import opened, page_of

# The part of a quote that has to be on the page: a quote may begin or end on another page.
_LEAST_PART = 12
# A letter or two that differ in the middle of a quote make the stretch this much longer at most.
_SLACK_SHARE, _SLACK = 1.2, 20
_LINE_OVERLAP = 0.5
_SPACE_BETWEEN = 4


def render(
    data: bytes,
    page: int,
    width: int,
    quote: str = "",
    occurrence: int = 0,
    password: str = "",
) -> PageImage:
    """Draw a page (from 1) ``width`` pixels wide, less for a very tall page, and find ``quote``.

    White space, hyphens, quotation marks, ligatures and case do not matter; if the quote stands on
    the page more than once, ``occurrence`` (from 0) says which one is meant. Raises ReadingError
    for a file that PDFium can't open and a page that it does not have.
    """
    with opened(data, password) as document:
        loaded = page_of(document, page)
        layers = pdf_layers.may_have_layers(data)
        boxes = find(loaded, layers, quote, occurrence) if quote else []
        return replace(pdf_drawing.draw(loaded, width), highlights=tuple(boxes))


def find(page: pdfium.PdfPage, layers: bool, quote: str, occurrence: int) -> list[Box]:
    """The boxes of the quote, one for each line of it."""
    text_page, order = pdf_text.order(page, layers=layers)
    try:
        letters: list[str] = []
        places: list[int] = []
        for index in order:
            for letter in fold(chr(raw.FPDFText_GetUnicode(text_page, index))):
                letters.append(letter)
                places.append(index)
        haystack = settle_ligatures("".join(letters))
        found = _locate(haystack, settle_ligatures(fold(quote)), occurrence)
        if not found and "\f" in quote:
            parts = (settle_ligatures(fold(part)) for part in quote.split("\f"))
            found = [spot for part in parts for spot in _locate(haystack, part, 0)]
        return _boxes(page, text_page, [places[spot.start : spot.stop] for spot in found])
    finally:
        text_page.close()


def _locate(haystack: str, needle: str, occurrence: int) -> list[range]:
    if not needle:
        return []
    at = haystack.find(needle)
    for _ in range(occurrence):
        again = haystack.find(needle, at + 1)
        if again < 0:
            break
        at = again
    if at >= 0:
        return [range(at, at + len(needle))]
    return _locate_ends(haystack, needle)


def _locate_ends(haystack: str, needle: str) -> list[range]:
    """Where a quote begins or ends on the page, or both with letters between that differ."""
    head = needle[: _longest(len(needle), lambda length: needle[:length] in haystack)]
    tail = needle[len(needle) - _longest(len(needle), lambda n: needle[-n:] in haystack) :]
    least = min(_LEAST_PART, len(needle) // 2 + 1)
    heads = len(head) >= least
    tails = len(tail) >= least
    if heads and tails:
        start = haystack.find(head)
        stop = haystack.find(tail, start) + len(tail)
        if start + len(head) <= stop <= start + _SLACK_SHARE * len(needle) + _SLACK:
            return [range(start, stop)]
    if heads and (not tails or len(head) >= len(tail)):
        start = haystack.find(head)
        return [range(start, start + len(head))]
    if tails:
        start = haystack.find(tail)
        return [range(start, start + len(tail))]
    return []


def _longest(limit: int, fits: Callable[[int], bool]) -> int:
    """The greatest length below ``limit`` that fits, or 0. If one fits, all shorter ones do."""
    low, high = 0, limit - 1
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(middle) else (low, middle - 1)
    return low


def _boxes(
    page: pdfium.PdfPage, text_page: pdfium.PdfTextPage, spots: Iterable[Sequence[int]]
) -> list[Box]:
    """The boxes of the characters, one for each line."""
    boxes: list[Box] = []
    for spot in spots:
        for start, count in _runs(spot):
            for number in range(raw.FPDFText_CountRects(text_page, start, count)):
                box = pdf_drawing.on_page(page, text_page.get_rect(number))
                if box is None:
                    continue
                if boxes and _same_line(boxes[-1], box):
                    boxes[-1] = _around(boxes[-1], box)
                else:
                    boxes.append(box)
    return boxes


def _runs(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Start and length of the runs of characters that follow one another in PDFium's order, or
    nearly: white space that the quote does not have lies between."""
    start = last = -1
    for number in numbers:
        if start >= 0 and 0 <= number - last <= _SPACE_BETWEEN:
            last = number
            continue
        if start >= 0:
            yield start, last - start + 1
        start = last = number
    if start >= 0:
        yield start, last - start + 1


def _same_line(one: Box, other: Box) -> bool:
    overlap = min(one.bottom, other.bottom) - max(one.top, other.top)
    height = min(one.bottom - one.top, other.bottom - other.top)
    return overlap > _LINE_OVERLAP * height


def _around(one: Box, other: Box) -> Box:
    return Box(
        min(one.left, other.left),
        min(one.top, other.top),
        max(one.right, other.right),
        max(one.bottom, other.bottom),
    )
