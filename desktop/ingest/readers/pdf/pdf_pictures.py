"""Pages of a PDF that have to be recognised: which parts of them, drawn how, put where."""

import ctypes
import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import repeat

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as raw

from desktop.documents import Box, PageImage, WordBox
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.clean import clean
from desktop.ingest.readers.common.ocr_layout import compose
from desktop.ingest.readers.common.ocr_page import RecognisedPage
from desktop.ingest.readers.pdf import pdf_calls, pdf_drawing

# Dots an inch at which a page is drawn, within bounds of the longer side in pixels. Letters of 8
# points are 22 pixels high then, and scans of 200 dots an inch are hardly enlarged.
_DOTS = 200
_LEAST_SIDE, _MOST_SIDE = 1600, 4000
# A picture within a text page counts from this share of the page and this size in points, if the
# page has at most so many letters over it: more, and it is a background.
_LEAST_SHARE, _LEAST_WIDTH, _LEAST_HEIGHT = 0.02, 60.0, 12.0
_LETTERS_OVER = 10
_MAX_PICTURES = 20
_MAX_OBJECTS = 5000
_MAX_DEPTH = 3
_MAX_DATA = 64 * 1024 * 1024
# With fewer letters than this share from its picture, what text a page has of itself is kept.
_KEEP_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class Merged:
    """A page's text with what was recognised on it. ``words`` count from the page's start;
    ``added`` says behind how many lines of the page's own (not counting blank ones) how many were
    put."""

    text: str
    words: tuple[WordBox, ...] = ()
    confidence: float | None = None
    problem: str = ""
    added: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where a picture stands: in shares of the page as it is shown, and in the page's own
    coordinates (left, bottom, right, top)."""

    box: Box
    sides: tuple[float, float, float, float]


@dataclass(slots=True)
class Seen:
    """The pictures that earlier pages of the document showed: a letterhead is read once."""

    digests: set[bytes] = field(default_factory=set)


def places(page: pdfium.PdfPage, seen: Seen) -> tuple[Place, ...]:
    """The pictures on a text page that may hold text."""
    found: list[Place] = []
    text_page: pdfium.PdfTextPage | None = None
    try:
        for number, (item, kind) in enumerate(_objects_of(page)):
            if number > _MAX_OBJECTS or len(found) == _MAX_PICTURES:
                break
            if kind != raw.FPDF_PAGEOBJ_IMAGE:
                continue
            sides = _large_enough(page, item)
            if sides is None:
                continue
            text_page = text_page or page.get_textpage()
            if len("".join(text_page.get_text_bounded(*sides).split())) > _LETTERS_OVER:
                continue
            digest = _digest(item)
            box = pdf_drawing.on_page(page, sides)
            if box is None or (digest and digest in seen.digests):
                continue
            seen.digests.add(digest)
            found.append(Place(box, sides))
    except pdfium.PdfiumError:
        return tuple(found)
    finally:
        if text_page is not None:
            text_page.close()
    return tuple(found)


def draw(page: pdfium.PdfPage, whole: bool) -> PageImage:
    """A page for recognising, or only the pictures of a text page, on white."""
    longer = max(1.0, page.get_width(), page.get_height())
    side = max(_LEAST_SIDE, min(_MOST_SIDE, longer * _DOTS / 72))
    width = max(1, round(page.get_width() * side / longer))
    image = pdf_drawing.draw(page, width)
    if whole:
        return image
    pixels = np.frombuffer(image.pixels, np.uint8).reshape(image.height, image.width, 3)
    shown = np.full_like(pixels, 255)
    for place in places(page, Seen()):
        box = place.box
        across = slice(int(box.left * image.width), int(box.right * image.width) + 1)
        down = slice(int(box.top * image.height), int(box.bottom * image.height) + 1)
        shown[down, across] = pixels[down, across]
    return PageImage(image.width, image.height, shown.tobytes())


def instead(text: str, problem: str, found: RecognisedPage | str) -> Merged:
    """A page that is a picture: its own text, little or garbled, gives way to what was recognised.
    ``problem`` is what is wrong with its own text."""
    if isinstance(found, str):
        return Merged(text, problem=found)
    composed = compose(found)
    if text and len(composed.text) < _KEEP_SHARE * len(text):
        return Merged(text, problem=problem)
    if not composed.words:
        return Merged("", problem=reasons.ILLEGIBLE if found.lost else "")
    return Merged(
        composed.text, composed.words, composed.confidence, reasons.uncertain(composed.confidence)
    )


def beside(
    page: pdfium.PdfPage, text: str, places: Sequence[Place], found: RecognisedPage | str
) -> Merged:
    """A text page with what was recognised in its pictures, each behind the last line that stands
    above it."""
    if isinstance(found, str):
        return Merged(text, problem=f"a picture on it: {found}")
    parts = [(_behind(page, text, place), compose(found, place.box)) for place in places]
    parts = sorted((part for part in parts if part[1].words), key=lambda part: part[0])
    if not parts:
        return Merged(text)
    put: list[str] = []
    words: list[WordBox] = []
    added: list[tuple[int, int]] = []
    taken = 0
    for at, composed in parts:
        before = text[taken:at].strip("\n")
        put += [before, "\n\n"] if before else []
        start = sum(map(len, put))
        words += [
            replace(word, start=start + word.start, end=start + word.end) for word in composed.words
        ]
        added.append((_lines(text[:at]), _lines(composed.text)))
        put += [composed.text, "\n\n"]
        taken = at
    put.append(text[taken:].strip("\n"))
    problem = reasons.uncertain(found.confidence)
    whole = "".join(put).rstrip("\n")
    return Merged(whole, tuple(words), found.confidence, problem, tuple(added))


def _behind(page: pdfium.PdfPage, text: str, place: Place) -> int:
    """The end of the last line of the page's text that stands above a picture."""
    text_page = page.get_textpage()
    try:
        above = clean(text_page.get_text_bounded(bottom=place.sides[3])).strip()
    finally:
        text_page.close()
    if not above:
        return 0
    last = above.split("\n")[-1].strip()
    at = text.rfind(last)
    return at + len(last) if at >= 0 else len(text)


def _lines(text: str) -> int:
    return sum(1 for line in text.split("\n") if line.strip())


def _objects_of(page: pdfium.PdfPage) -> Iterator[tuple[int, int]]:
    """The objects of a page and their kinds, each form's behind it. Raises PdfiumError."""
    handle = pdf_calls.address(page.raw)
    return _objects_in(handle, pdf_calls.page_objects, pdf_calls.page_object, 1)


def _objects_in(
    parent: int, count: Callable[..., int], get: Callable[..., int], depth: int
) -> Iterator[tuple[int, int]]:
    items = list(map(get, repeat(parent), range(min(count(parent), _MAX_OBJECTS + 2))))
    for item, kind in zip(items, map(pdf_calls.kind_of, items), strict=True):
        if kind == raw.FPDF_PAGEOBJ_UNKNOWN:
            raise pdfium.PdfiumError("There is an object of no kind.")
        yield item, kind
        if kind == raw.FPDF_PAGEOBJ_FORM and depth < _MAX_DEPTH:
            yield from _objects_in(item, pdf_calls.form_objects, pdf_calls.form_object, depth + 1)


def _large_enough(page: pdfium.PdfPage, item: int) -> tuple[float, float, float, float] | None:
    """The picture's left, bottom, right and top on its page, if it may hold words."""
    sides = (ctypes.c_float * 4)()
    if not pdf_calls.bounds(item, *pdf_calls.parts(sides, ctypes.c_float)):
        return None
    left, bottom, right, top = sides
    width, height = right - left, top - bottom
    area = max(1.0, page.get_width() * page.get_height())
    if width < _LEAST_WIDTH or height < _LEAST_HEIGHT or width * height < _LEAST_SHARE * area:
        return None
    return left, bottom, right, top


def _digest(item: int) -> bytes:
    """What tells a picture from others: the hash of its data as the file holds them."""
    size = pdf_calls.image_data(item, None, 0)
    if not 0 < size <= _MAX_DATA:
        return b""
    data = ctypes.create_string_buffer(size)
    pdf_calls.image_data(item, ctypes.addressof(data), size)
    return hashlib.sha256(data.raw).digest()
