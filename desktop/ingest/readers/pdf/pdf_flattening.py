"""A page of a PDF with what its annotations show made part of it.

PDFium draws the annotations into the page, and gives a page that has its fonts and pictures from
the tree of pages, not of its own, an empty list of its own for that: all that it draws comes out
without its font then, in the wrong letters or in none, and without its pictures. Taken over into
another file a page gets what it inherits for its own.
"""

import ctypes

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from desktop.ingest.readers.pdf import pdf_calls, pdf_layers

# So many objects of a page are held against what has become of them, and so many bytes of a name.
_MOST, _NAME = 64, 128
_ROOM = ctypes.create_string_buffer(_NAME)
_AT_ROOM = ctypes.addressof(_ROOM)
# Never shown: whoever asks for a page takes the error for that of a damaged one.
_NOT_LOADED = "no page"


class Page(pdfium.PdfPage):  # type: ignore[misc] # the bindings have no types
    """A page that is closed by whoever asked for it, or by its document, never by the collector,
    for which the bindings follow each page."""

    def __init__(self, handle: object, document: "Document", form: object) -> None:
        # In place of the bindings' own, which begins to follow it.
        self.raw, self.pdf, self.formenv = handle, document, form
        self._finalizer, self._kids_loaded = None, False

    def close(self) -> None:
        """Give back what the page holds; the text pages that are open are closed before."""
        if not self.raw:
            return
        if self._kids_loaded:
            for kid in [found for known in self._kids if (found := known()) is not None]:
                kid.close()
        self._close_impl(self.raw, self.formenv)
        self.raw = None
        self.pdf.closed(self)


class Document(pdfium.PdfDocument):  # type: ignore[misc] # the bindings have no types
    """A PDF file that can be had once more as it was."""

    def __init__(self, data: bytes, password: str | None = None) -> None:
        super().__init__(data, password)
        self._given = data, password
        self._open: dict[int, Page] = {}

    def get_page(self, index: int) -> Page:
        """A page (from 0). Raises PdfiumError."""
        handle = raw.FPDF_LoadPage(self, index)
        if not handle:
            raise pdfium.PdfiumError(_NOT_LOADED)
        page = Page(handle, self, self.formenv)
        self._open[id(page)] = page
        if self.formenv:
            raw.FORM_OnAfterLoadPage(page, self.formenv)
        return page

    def closed(self, page: Page) -> None:
        """Told by a page once it is."""
        self._open.pop(id(page), None)

    def close(self) -> None:
        """Close the pages that are open, then the file: PDFium must not be asked of a page whose
        file is gone."""
        for page in list(self._open.values()):
            page.close()
        super().close()

    def page_that_inherits(self, index: int) -> pdfium.PdfPage:
        """A page (from 0) as the file has it, with its annotations made part of it. Where the file
        may have layers they are not: another file would not know which layers are switched off.
        Raises PdfiumError."""
        data, password = self._given
        before = pdfium.PdfDocument(data, password)
        fill_forms(before)
        if pdf_layers.may_have_layers(data):
            return before[index]
        try:
            alone = pdfium.PdfDocument.new()
            alone.import_pages(before, [index])
        finally:
            before.close()
        return _drawn_into(alone, 0, alone[0])


def fill_forms(document: pdfium.PdfDocument) -> None:
    """Have PDFium draw what is filled into form fields."""
    if document.get_formtype() != raw.FORMTYPE_NONE:
        try:
            document.init_forms()
        except pdfium.PdfiumError:
            # The fields stay undrawn where the file brings no drawing of them along.
            return


def flattened(document: Document, index: int, page: pdfium.PdfPage) -> pdfium.PdfPage:
    """A page (from 0) with its annotations made part of it. Raises PdfiumError."""
    before = _look_of(page)
    drawn = _drawn_into(document, index, page)
    if _look_of(drawn)[: len(before)] == before:
        return drawn
    drawn.close()
    return document.page_that_inherits(index)


def _drawn_into(document: pdfium.PdfDocument, index: int, page: pdfium.PdfPage) -> pdfium.PdfPage:
    raw.FPDFPage_Flatten(page, raw.FLAT_NORMALDISPLAY)
    # A page that was flattened has to be loaded anew.
    page.close()
    return document[index]


def _look_of(page: pdfium.PdfPage) -> list[tuple[int, bytes]]:
    """What kinds of objects a page begins with, and the names of their fonts."""
    handle = pdf_calls.address(page.raw)
    found = []
    for number in range(min(_MOST, pdf_calls.page_objects(handle))):
        item = pdf_calls.page_object(handle, number)
        kind, name = pdf_calls.kind_of(item), b""
        if kind == raw.FPDF_PAGEOBJ_TEXT:
            _ROOM.value = b""
            pdf_calls.font_name(pdf_calls.text_font(item), _AT_ROOM, _NAME)
            name = _ROOM.value
        found.append((kind, name))
    return found
