"""One page of a PDF: its own text, what is to be recognised on it, what its annotations say."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from desktop.documents import Attachment, WordBox
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.clean import clean
from desktop.ingest.readers.common.intermediate import MAX_PAGES
from desktop.ingest.readers.common.ocr_page import RecognisedPage
from desktop.ingest.readers.pdf import (
    pdf_fonts,
    pdf_garble,
    pdf_notes,
    pdf_pictures,
    pdf_second,
    pdf_text,
)
from desktop.ingest.readers.pdf.pdf_flattening import Document, flattened
from desktop.ingest.readers.pdf.pdf_fonts import LineFont
from desktop.ingest.readers.pdf.pdf_hidden import Unseen
from desktop.ingest.readers.pdf.pdf_objects import PageObjects, Painted

# With fewer characters than this a page may be a picture with a stamp.
_LITTLE_TEXT = 100
# The share of a page that a picture covers when the page is a scan, or more than a logo.
_FULL_PICTURE, _LARGE_PICTURE = 0.5, 0.05
# More lines and curves than this on a page without text may be letters drawn as outlines.
_MANY_PATHS = 40
# A hidden text of fewer letters than this has no meaning.
_LEAST_UNSEEN = 12

_SCAN = "no text layer (scanned?)"
_PICTURE = "a picture fills it; what is written in the picture was not read (scanned?)"
_DRAWING = "no text layer (a drawing?)"
# Why a page was not read, for whoever puts the pages together.
UNREADABLE = "could not be read"
_UNDECODABLE = "its letters could not be decoded"
_UNTOLD = "so much is drawn on it that text which can't be seen was not told from the rest"

# A page with one of these has to be recognised in its picture.
_RECOGNISABLE = frozenset({_SCAN, _PICTURE, _DRAWING, _UNDECODABLE})


@dataclass(frozen=True, slots=True)
class PageText:
    """``fonts`` has one entry for each line that is not blank, or none. ``picture`` is None if
    nothing on the page has to be recognised, else whether all of it has. ``unseen`` is what the
    page holds and does not show, ``pinned`` are files that are attached to it."""

    text: str = ""
    problem: str = ""
    fonts: tuple[LineFont, ...] = ()
    words: tuple[WordBox, ...] = ()
    confidence: float | None = None
    picture: bool | None = None
    unseen: tuple[Unseen, ...] = ()
    pinned: tuple[Attachment, ...] = ()


def load_page(document: Document, index: int) -> pdfium.PdfPage:
    """A page with the annotations that show words made part of it. Raises PdfiumError."""
    page = document[index]
    if raw.FPDFPage_GetAnnotCount(page) == 0 or not pdf_notes.look(document, page).drawn:
        return page
    return flattened(document, index, page)


@dataclass(frozen=True, slots=True)
class Unjudged:
    """A page (from 0) without pictures, as it was before it was closed: all that is left is asked
    of its text alone. ``found`` is what was recognised on it."""

    index: int
    taken: pdf_text.Taken
    found: RecognisedPage | str | None
    notes: pdf_notes.Notes | None
    pinned: tuple[Attachment, ...]


def take_page(
    document: Document,
    index: int,
    second: pdf_second.SecondEngine,
    layers: bool,
    seen: pdf_pictures.Seen,
    found: RecognisedPage | str | None,
) -> PageText | Unjudged:
    """A page (from 0), which ``judged`` makes whole. ``layers`` says that the file may have layers,
    ``seen`` which pictures came before, ``found`` what was recognised on it. It never raises for
    what can't be read."""
    notes = None
    pinned: tuple[Attachment, ...] = ()
    try:
        page = document[index]
        if raw.FPDFPage_GetAnnotCount(page) > 0:
            notes = pdf_notes.look(document, page)
            pinned = pdf_notes.pinned(page)
            page = flattened(document, index, page) if notes.drawn else page
    except pdfium.PdfiumError:
        text = clean(second.page_text(index)).strip()
        return PageText(text, "" if text else UNREADABLE)
    try:
        taken = pdf_text.take(page, layers=layers)
        pictures = taken.objects.pictures
        if taken.objects.whole and not pictures:
            taken = replace(taken, objects=taken.objects.counts)
            return Unjudged(index, taken, found, notes, pinned)
        own = _own_text(taken, index, second, _share_of(page, pictures))
        whole = replace(_with_pictures(page, own, seen, found), unseen=own.unseen)
        return whole if notes is None else _with_notes(whole, notes, pinned)
    finally:
        page.close()


def judged(page: PageText | Unjudged, second: pdf_second.SecondEngine) -> PageText:
    """The page with its text as it is stored. It never raises for what can't be read."""
    if isinstance(page, PageText):
        return page
    own = _own_text(page.taken, page.index, second, 0.0)
    if own.problem in _RECOGNISABLE:
        own = replace(_recognised(own, page.found), unseen=own.unseen)
    return own if page.notes is None else _with_notes(own, page.notes, page.pinned)


def _with_notes(page: PageText, notes: pdf_notes.Notes, pinned: tuple[Attachment, ...]) -> PageText:
    """The page with what its annotations say: what they show as the last lines of its text."""
    unseen = (*page.unseen, *notes.unseen)
    lines = [line for words in notes.missing_from(page.text) for line in words.split("\n") if line]
    if not lines and unseen == page.unseen and not pinned:
        return page
    if not lines:
        return replace(page, unseen=unseen, pinned=pinned)
    fonts = page.fonts and (*page.fonts, *(LineFont(0.0, False, len(line)) for line in lines))
    text = "\n".join([page.text, *lines] if page.text else lines)
    return replace(page, text=text, fonts=fonts, unseen=unseen, pinned=pinned)


def _own_text(
    taken: pdf_text.Taken, index: int, second: pdf_second.SecondEngine, picture: float
) -> PageText:
    """The text that the page has of itself; ``picture`` is the largest share of it that a picture
    covers."""
    shown = pdf_text.cleaned(taken)
    own = _doubted(shown, index, second)
    if not own.problem and not shown.objects.whole:
        own = replace(own, problem=_UNTOLD)
    if own.problem or len(own.text) >= _LITTLE_TEXT:
        return own
    closer = _look_closer(index, own.text, shown.objects, second, picture)
    fonts = own.fonts if closer.text == own.text else ()
    return replace(closer, fonts=fonts, unseen=own.unseen)


def _doubted(shown: pdf_text.ShownText, index: int, second: pdf_second.SecondEngine) -> PageText:
    """The page's text, or pypdf's where that is less garbled. pypdf knows nothing of what can't be
    seen: text of it that has what was set apart is not taken."""
    text, fonts = shown.text, shown.fonts
    badness = max(shown.undecoded, pdf_garble.badness(text))
    if badness > pdf_garble.SUSPICIOUS:
        found = second.page_text(index)
        other = clean(found).strip()
        other_badness = pdf_garble.second_badness(found, other)
        better = len(other) > len(text) // 3 and other_badness < badness
        if better and not _has_unseen(other, shown.unseen):
            text, badness, fonts = other, other_badness, ()
    problem = _UNDECODABLE if badness > pdf_garble.LOST else ""
    return PageText(text, problem, () if problem else fonts, unseen=shown.unseen)


def _has_unseen(text: str, unseen: Iterable[Unseen]) -> bool:
    """Whether a text holds any that can't be seen; a few letters, as of a shadow, do not count."""
    letters = "".join(text.split())
    hidden = ("".join(clean(each.text).split()) for each in unseen)
    return any(len(each) >= _LEAST_UNSEEN and each in letters for each in hidden)


def _with_pictures(
    page: pdfium.PdfPage,
    own: PageText,
    seen: pdf_pictures.Seen,
    found: RecognisedPage | str | None,
) -> PageText:
    """The page with what was found on it by recognising, or with a note that this is to be done."""
    if own.problem in _RECOGNISABLE:
        return _recognised(own, found)
    places = () if own.problem else pdf_pictures.places(page, seen)
    if not places:
        return own
    if found is None:
        return replace(own, picture=False)
    both = pdf_pictures.beside(page, own.text, places, found)
    return PageText(
        both.text,
        both.problem,
        pdf_fonts.with_added(own.fonts, both.added),
        both.words,
        both.confidence,
        picture=False,
    )


def _recognised(own: PageText, found: RecognisedPage | str | None) -> PageText:
    """What was recognised on all of a page, or a note that this is to be done."""
    if found is None:
        return replace(own, picture=True)
    whole = pdf_pictures.instead(own.text, own.problem, found)
    fonts = own.fonts if whole.text == own.text else ()
    return PageText(whole.text, whole.problem, fonts, whole.words, whole.confidence, picture=True)


def _look_closer(
    index: int,
    text: str,
    objects: PageObjects,
    second: pdf_second.SecondEngine,
    picture: float,
) -> PageText:
    """What a page with little or no text holds besides: nothing, a picture, a drawing, or content
    that failed to load, which looks empty and is not."""
    if text:
        return PageText(text, _PICTURE if picture > _FULL_PICTURE else "")
    if objects.count == 0:
        other = clean(second.page_text(index)).strip()
        if other:
            return PageText(other)
        return PageText(problem=UNREADABLE if second.has_content(index) else "")
    if picture > _LARGE_PICTURE:
        return PageText(problem=_SCAN)
    return PageText(problem=_DRAWING if objects.paths > _MANY_PATHS else "")


def _share_of(page: pdfium.PdfPage, pictures: Iterable[Painted]) -> float:
    """The largest share of the page that a picture covers."""
    area = max(1.0, page.get_width() * page.get_height())
    boxes = (item.sides for item in pictures)
    return max(((box[2] - box[0]) * (box[3] - box[1]) / area for box in boxes), default=0.0)


def read_by_second(
    second: pdf_second.SecondEngine, locked: bool, step: Callable[[], None], password: str
) -> list[PageText]:
    """A file that PDFium does not open: some of these pypdf does."""
    count = second.open()
    if count == 0:
        if locked or second.locked:
            raise reasons.locked(password)
        raise reasons.unreadable(reasons.DAMAGED_PDF)
    if count > MAX_PAGES:
        raise reasons.unreadable(reasons.TOO_MANY_PAGES)
    pages = []
    for index in range(count):
        step()
        text = clean(second.page_text(index)).strip()
        unread = not text and second.has_content(index)
        pages.append(PageText(text, UNREADABLE if unread else ""))
    return pages
