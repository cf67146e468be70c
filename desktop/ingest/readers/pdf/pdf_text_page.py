"""The characters of a PDF page as PDFium finds them, by plain addresses (see pdf_calls).

The bindings' own text page costs a tenth of what PDFium itself needs for a page: it keeps track of
what is to be closed, and makes room of a new type for each length of text.
"""

import ctypes

import pypdfium2 as pdfium

from desktop.ingest.readers.pdf import pdf_calls

# Room for the text of nearly all pages, kept from page to page: characters of two bytes.
_ROOM = (ctypes.c_ushort * 65_536)()


class TextPage:
    """A page's characters: ``handle`` is the address of PDFium's text page, ``count`` says how many
    there are. One that was loaded here is to be closed before its page is."""

    __slots__ = ("count", "handle")

    def __init__(self, handle: int) -> None:
        self.handle = handle
        self.count: int = max(0, pdf_calls.count_chars(handle))

    def close(self) -> None:
        """Give back what the text page holds."""
        pdf_calls.close_text(self.handle)

    def text(self) -> str:
        """All of the page's text in PDFium's order. Characters that PDFium has no text for are left
        out; of those at either end it must not be asked (crbug.com/pdfium/2079)."""
        first, last = 0, self.count - 1
        while first <= last and pdf_calls.text_index(self.handle, first) < 0:
            first += 1
        if first > last:
            return ""
        while (end := pdf_calls.text_index(self.handle, last)) < 0:
            last -= 1
        # With the zero at the end; the text is no longer than up to its last character's place.
        length = end + 2 - pdf_calls.text_index(self.handle, first)
        room = _ROOM if length <= len(_ROOM) else (ctypes.c_ushort * length)()
        count = pdf_calls.text(self.handle, first, last - first + 1, ctypes.addressof(room))
        return str(memoryview(room).cast("B")[: 2 * (count - 1)], "utf-16-le", "ignore")


def load(page: pdfium.PdfPage) -> TextPage:
    """The characters of a page. Raises PdfiumError where they can't be had."""
    handle = pdf_calls.load_text(pdf_calls.address(page.raw))
    if not handle:
        raise pdfium.PdfiumError("Failed to load text page.")
    return TextPage(handle)
