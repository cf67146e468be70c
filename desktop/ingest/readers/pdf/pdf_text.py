"""The text that a PDF page shows: what can't be seen set apart, in the order of reading."""

from collections.abc import Sequence
from dataclasses import dataclass

import pypdfium2 as pdfium

from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.clean import clean
from desktop.ingest.readers.pdf import (
    pdf_accents,
    pdf_actual_text,
    pdf_blank,
    pdf_calls,
    pdf_edges,
    pdf_fonts,
    pdf_garble,
    pdf_hidden,
    pdf_layout,
    pdf_objects,
    pdf_text_page,
)
from desktop.ingest.readers.pdf.pdf_fonts import LineFont
from desktop.ingest.readers.pdf.pdf_hidden import Unseen
from desktop.ingest.readers.pdf.pdf_objects import PageObjects
from desktop.ingest.readers.pdf.pdf_pieces import HYPHEN_AT_LINE_END
from desktop.ingest.readers.pdf.pdf_text_page import TextPage


@dataclass(frozen=True, slots=True)
class ShownText:
    """A page's text. ``fonts`` has one entry for each line that is not blank, or none; ``unseen``
    is not part of the text; ``objects`` is all that the page draws; ``undecoded`` is the share of
    what it draws that came as codes without a meaning."""

    text: str
    fonts: tuple[LineFont, ...]
    unseen: tuple[Unseen, ...]
    objects: PageObjects
    undecoded: float = 0.0


@dataclass(frozen=True, slots=True)
class Taken:
    """A page's text as it is taken off the open page: ``found`` in PDFium's order, ``ordered`` in
    that of reading. ``cleaned`` makes the rest of it, for which the page need not be open."""

    found: str
    ordered: str
    fonts: tuple[LineFont, ...]
    unseen: tuple[Unseen, ...]
    objects: PageObjects


def take(page: pdfium.PdfPage, *, layers: bool) -> Taken:
    """The text of a page. Texts that can't be seen are switched off on it from then on. ``layers``
    says that the file may have layers that are switched off."""
    objects = pdf_objects.look(page, layers=layers)
    try:
        text_page, unseen = _shown(page, objects)
    except pdfium.PdfiumError:
        return Taken("", "", (), (), objects)
    try:
        beyond = pdf_edges.beyond(page, text_page, objects)
        found = pdf_accents.joined(text_page.text(), text_page)
        ordered, fonts = _ordered(text_page, found, objects, beyond)
        if beyond:
            unseen = (*unseen, pdf_edges.unseen(text_page, beyond))
    finally:
        text_page.close()
    return Taken(found, ordered, fonts, unseen, objects)


def cleaned(taken: Taken) -> ShownText:
    """What was taken off a page, without signs that do not show."""
    text = clean(taken.ordered).replace("\f", "\n").strip("\n ")
    inked = list(filter(str.strip, text.split("\n")))
    fonts = taken.fonts if len(inked) == len(taken.fonts) else ()
    undecoded = pdf_garble.undecoded(taken.found, text)
    return ShownText(text, fonts, taken.unseen, taken.objects, undecoded)


def order(page: pdfium.PdfPage, *, layers: bool) -> tuple[pdfium.PdfTextPage, list[int]]:
    """The text page of what a page shows, to be closed, and the numbers of its characters in the
    order in which ``take`` has them. Raises PdfiumError."""
    objects = pdf_objects.look(page, layers=layers)
    shown, _ = _shown(page, objects)
    shown.close()
    text_page = page.get_textpage()
    texts = TextPage(pdf_calls.address(text_page.raw))
    beyond = frozenset(pdf_edges.beyond(page, texts, objects))
    numbers: Sequence[int] = range(texts.count)
    if pdf_layout.may_need_order(objects):
        arranged = pdf_layout.arrange(texts, texts.text(), objects)
        numbers = numbers if arranged is None else arranged.order
    return text_page, [number for number in numbers if number not in beyond]


def _shown(page: pdfium.PdfPage, objects: PageObjects) -> tuple[TextPage, tuple[Unseen, ...]]:
    """The characters that a page shows, to be closed, and what it does not: that is switched off.
    Raises PdfiumError."""
    unseen = pdf_hidden.set_apart(page, objects) + pdf_actual_text.set_apart(page, objects.texts)
    text_page = pdf_text_page.load(page)
    if blank := pdf_blank.find(text_page, objects.texts):
        items = [objects.texts.at(at) for at in blank]
        told = [(item, reasons.WITHOUT_INK) for item in items]
        unseen += pdf_hidden.texts_of(text_page.handle, told)
        text_page.close()
        for item in items:
            pdf_calls.set_active(item.handle, False)
        text_page = pdf_text_page.load(page)
    return text_page, unseen


def _ordered(
    text_page: TextPage, found: str, objects: PageObjects, beyond: Sequence[int]
) -> tuple[str, tuple[LineFont, ...]]:
    if beyond:
        found = pdf_edges.without(found, text_page, beyond)
    if pdf_layout.may_need_order(objects):
        arranged = pdf_layout.arrange(text_page, found, objects)
        if arranged is not None:
            return arranged.text, pdf_fonts.line_fonts(text_page, arranged.lines)
    fonts: tuple[LineFont, ...] = ()
    if text_page.count == len(found):
        # One character for one, so that offsets stay PDFium's: the hyphen stands for the line end.
        lines = pdf_fonts.lines_of(found.replace(HYPHEN_AT_LINE_END, "\n"))
        fonts = pdf_fonts.line_fonts(text_page, tuple(lines))
    return found.replace(HYPHEN_AT_LINE_END, "-\n"), fonts
