"""A PDF file as PDFium opens it, and one of its pages, to be drawn or looked at."""

import contextlib
from collections.abc import Iterator

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from desktop.errors import said_later
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.pdf.pdf_flattening import Document, fill_forms
from desktop.ingest.readers.pdf.pdf_pages import load_page


@contextlib.contextmanager
def opened(data: bytes, password: str = "") -> Iterator[Document]:
    """The file, open meanwhile. Raises ReadingError for one that PDFium can't open, and where it
    fails at what is done with it."""
    try:
        document = Document(data, password or None)
    except pdfium.PdfiumError as error:
        if error.err_code == raw.FPDF_ERR_PASSWORD:
            raise reasons.locked(password) from error
        raise reasons.unreadable(reasons.DAMAGED_PDF) from error
    try:
        yield document
    except pdfium.PdfiumError as error:
        raise reasons.unreadable(said_later("The page could not be drawn.")) from error
    finally:
        document.close()


def page_of(document: Document, number: int) -> pdfium.PdfPage:
    """A page (from 1) with its forms filled in. Raises ReadingError where there is none of this
    number, PdfiumError."""
    if not 1 <= number <= len(document):
        raise reasons.unreadable("The document has no such page.")
    fill_forms(document)
    return load_page(document, number - 1)
