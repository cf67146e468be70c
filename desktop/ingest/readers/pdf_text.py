"""The text that a PDF page shows: what can't be seen set apart, in the order of reading."""

from dataclasses import dataclass

import pypdfium2 as pdfium

from desktop.ingest.readers import (
    pdf_calls,
    pdf_fonts,
    pdf_hidden,
    pdf_layout,
    pdf_objects,
    pdf_text_page,
)
from desktop.ingest.readers.clean import clean
from desktop.ingest.readers.pdf_fonts import LineFont
from desktop.ingest.readers.pdf_hidden import Unseen
from desktop.ingest.readers.pdf_objects import PageObjects
from desktop.ingest.readers.pdf_pieces import HYPHEN_AT_LINE_END
from desktop.ingest.readers.pdf_text_page import TextPage


@dataclass(frozen=True, slots=True)
class ShownText:
    """A page's text. ``fonts`` has one entry for each line that is not blank, or none; ``unseen``
    is not part of the text; ``objects`` is all that the page draws."""

    text: str
    fonts: tuple[LineFont, ...]
    unseen: tuple[Unseen, ...]
    objects: PageObjects


def read(page: pdfium.PdfPage, *, layers: bool) -> ShownText:
    """The text of a page. Texts that can't be seen are switched off on it from then on. ``layers``
    says that the file may have layers that are switched off."""
    objects = pdf_objects.look(page, layers=layers)
    try:
        unseen = pdf_hidden.set_apart(page, objects)
        text_page = pdf_text_page.load(page)
    except pdfium.PdfiumError:
        return ShownText("", (), (), objects)
    try:
        text, fonts = _text_of(text_page, objects)
    finally:
        text_page.close()
    return ShownText(text, fonts, unseen, objects)


def order(page: pdfium.PdfPage, *, layers: bool) -> tuple[pdfium.PdfTextPage, list[int]]:
    """The text page of what a page shows, to be closed, and the numbers of its characters in the
    order in which ``read`` has them. Raises PdfiumError."""
    objects = pdf_objects.look(page, layers=layers)
    pdf_hidden.set_apart(page, objects)
    text_page = page.get_textpage()
    texts = TextPage(pdf_calls.address(text_page.raw))
    if pdf_layout.may_need_order(objects):
        arranged = pdf_layout.arrange(texts, texts.text(), objects)
        if arranged is not None:
            return text_page, list(arranged.order)
    return text_page, list(range(texts.count))


def _text_of(text_page: TextPage, objects: PageObjects) -> tuple[str, tuple[LineFont, ...]]:
    found = text_page.text()
    arranged = None
    if pdf_layout.may_need_order(objects):
        arranged = pdf_layout.arrange(text_page, found, objects)
    if arranged is not None:
        fonts = pdf_fonts.line_fonts(text_page, arranged.lines)
        text = clean(arranged.text).replace("\f", "\n").strip("\n ")
    else:
        # One character for one, so that offsets stay PDFium's: the hyphen stands for the line end.
        lines = pdf_fonts.lines_of(found.replace(HYPHEN_AT_LINE_END, "\n"))
        same = text_page.count == len(found)
        fonts = pdf_fonts.line_fonts(text_page, tuple(lines)) if same else ()
        text = clean(found.replace(HYPHEN_AT_LINE_END, "-\n")).replace("\f", "\n").strip("\n ")
    count = sum(not line.isspace() for line in text.split("\n") if line)
    return text, fonts if count == len(fonts) else ()
