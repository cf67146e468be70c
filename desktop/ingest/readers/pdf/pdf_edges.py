"""Words of a PDF page that stand beyond its edges, in texts that begin or end on it."""

import ctypes
from collections.abc import Iterator, Sequence
from itertools import groupby, repeat

import pypdfium2 as pdfium

from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.pdf import pdf_calls
from desktop.ingest.readers.pdf.pdf_boxes import Sides
from desktop.ingest.readers.pdf.pdf_hidden import Unseen
from desktop.ingest.readers.pdf.pdf_objects import PageObjects
from desktop.ingest.readers.pdf.pdf_text_page import TextPage

# Of a word that goes on beside the page more than this share has to be on it, if it is no longer
# than words are.
_LEAST_INSIDE, _LONGEST = 0.25, 30
_SIDES = (ctypes.c_double * 4)()
_AT_SIDES = pdf_calls.parts(_SIDES, ctypes.c_double)


def beyond(page: pdfium.PdfPage, text_page: TextPage, objects: PageObjects) -> list[int]:
    """The numbers of the characters beyond the page's edges, of the texts that cross them."""
    if not objects.crossing:
        return []
    texts, bounds = text_page.handle, page.get_bbox()
    crossing = {objects.texts.handles[at] for at in objects.crossing}
    owners = map(pdf_calls.object_of, repeat(texts), range(text_page.count))
    numbers = [number for number, owner in enumerate(owners) if owner in crossing]
    found: list[int] = []
    for word in _words(texts, numbers):
        outside = [number for number in word if _is_beyond(texts, number, bounds)]
        if len(word) > _LONGEST:
            found += outside
        elif len(word) - len(outside) <= _LEAST_INSIDE * len(word):
            found += word
    return found


def unseen(text_page: TextPage, numbers: Sequence[int]) -> Unseen:
    """What these characters say."""
    words = (
        "".join(chr(pdf_calls.unicode_of(text_page.handle, number)) for number in word)
        for word in _words(text_page.handle, numbers)
    )
    return Unseen(" ".join(words), reasons.OUTSIDE_PAGE)


def without(found: str, text_page: TextPage, numbers: Sequence[int]) -> str:
    """A page's text, as PDFium has it, with blanks for these characters."""
    letters = list(found)
    places = map(pdf_calls.text_index, repeat(text_page.handle), numbers)
    first = max(0, pdf_calls.text_index(text_page.handle, 0))
    for place in places:
        if 0 <= place - first < len(letters):
            letters[place - first] = " "
    return "".join(letters)


def _words(texts: int, numbers: Sequence[int]) -> Iterator[list[int]]:
    """The numbers by words: those that follow one another without a blank."""
    inked = [number for number in numbers if not chr(pdf_calls.unicode_of(texts, number)).isspace()]
    for _, group in groupby(enumerate(inked), lambda each: each[1] - each[0]):
        yield [number for _, number in group]


def _is_beyond(texts: int, number: int, bounds: Sides) -> bool:
    """Whether the middle of a character lies beside the page."""
    if not pdf_calls.tight_box(texts, number, *_AT_SIDES):
        return False
    left, right, low, high = _SIDES[:]
    across, up = (left + right) / 2, (low + high) / 2
    return not (bounds[0] <= across <= bounds[2] and bounds[1] <= up <= bounds[3])
