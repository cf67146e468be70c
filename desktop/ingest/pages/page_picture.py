"""A page of a PDF or of a picture file as pixels, to be recognised or shown."""

from desktop.documents import PageImage
from desktop.errors import said_later
from desktop.ingest.pages import pdf_page
from desktop.ingest.readers import image, office_files
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.sniff import Kind, sniff
from desktop.ingest.readers.metafile import metafile
from desktop.ingest.readers.pdf import pdf_pictures
from desktop.ingest.readers.pdf.pdf_opening import opened, page_of

_NOT_DRAWN = said_later("Only the pages of PDF files and pictures can be shown.")


def to_recognise(data: bytes, page: int, whole: bool, password: str = "") -> PageImage:
    """A page (from 1) as large as is good for recognising; if not ``whole``, only the pictures on
    it; of an office file the picture of this number. Raises ReadingError."""
    kind = sniff(data, "")
    if kind is Kind.IMAGE:
        return image.draw(data, page)
    if kind is Kind.DRAWING:
        return metafile.draw(data)
    if kind is not Kind.PDF:
        data = office_files.unwrapped(data, password)
        return office_files.picture(sniff(data, ""), data, page)
    with opened(data, password) as document:
        return pdf_pictures.draw(page_of(document, page), whole)


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
