"""A page of a PDF or of a picture file as pixels, to be recognised or shown."""

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from desktop.documents import PageImage
from desktop.ingest import pdf_page
from desktop.ingest.readers import image, locked_office, package_pictures, pdf_pictures, reasons
from desktop.ingest.readers.pdf_pages import fill_forms, load_page
from desktop.ingest.readers.sniff import Kind, sniff

_NOT_DRAWN = "Only the pages of PDF files and pictures can be shown."


def to_recognise(data: bytes, page: int, whole: bool, password: str = "") -> PageImage:
    """A page (from 1) as large as is good for recognising; if not ``whole``, only the pictures on
    it; of an office file the picture of this number. Raises ReadingError."""
    kind = sniff(data, "")
    if kind is Kind.IMAGE:
        return image.draw(data, page)
    if kind is not Kind.PDF:
        return package_pictures.draw(locked_office.unlocked(data, password), page)
    try:
        document = pdfium.PdfDocument(data, password or None)
    except pdfium.PdfiumError as error:
        if error.err_code == raw.FPDF_ERR_PASSWORD:
            raise reasons.locked(password) from error
        raise reasons.unreadable(reasons.DAMAGED_PDF) from error
    try:
        if not 1 <= page <= len(document):
            raise reasons.unreadable("The document has no such page.")
        fill_forms(document)
        return pdf_pictures.draw(load_page(document, page - 1), whole)
    except pdfium.PdfiumError as error:
        raise reasons.unreadable("The page could not be drawn.") from error
    finally:
        document.close()


def to_show(
    data: bytes, page: int, width: int, quote: str, occurrence: int, password: str
) -> PageImage:
    """A page (from 1) ``width`` pixels wide; of a PDF with the boxes of the quote. Raises
    ReadingError."""
    if b"%PDF-" not in data[:1024]:
        if sniff(data, "") is not Kind.IMAGE:
            raise reasons.unreadable(_NOT_DRAWN)
        return image.draw(data, page, width)
    return pdf_page.render(data, page, width, quote, occurrence, password)
