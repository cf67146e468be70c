"""A page of a PDF as pixels, and places on it as shares of what is shown."""

import ctypes
from collections.abc import Iterable, Iterator

import pypdfium2 as pdfium

from desktop.documents import Box, PageImage
from desktop.ingest.readers.common.intermediate import MAX_PIXELS
from desktop.ingest.readers.pdf import pdf_calls
from desktop.ingest.readers.pdf.pdf_boxes import Sides

_MIN_WIDTH, _MAX_WIDTH = 50, 8000
# PDFium gives device coordinates as whole numbers; on this scale they are exact enough.
_SCALE = 1_000_000
_ACROSS, _DOWN = ctypes.c_int(), ctypes.c_int()
_AT_ACROSS, _AT_DOWN = ctypes.addressof(_ACROSS), ctypes.addressof(_DOWN)


def draw(page: pdfium.PdfPage, width: int) -> PageImage:
    """A page ``width`` pixels wide, less for a very tall page. Raises PdfiumError."""
    scale = max(_MIN_WIDTH, min(width, _MAX_WIDTH)) / max(1.0, page.get_width())
    pixels = page.get_width() * page.get_height() * scale * scale
    if pixels > MAX_PIXELS * 0.95:
        scale *= (MAX_PIXELS * 0.95 / pixels) ** 0.5
    bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=False)
    try:
        row, stride = bitmap.width * 3, bitmap.stride
        whole = memoryview(bitmap.buffer).cast("B")
        rows = (whole[at * stride : at * stride + row] for at in range(bitmap.height))
        return PageImage(bitmap.width, bitmap.height, b"".join(rows))
    finally:
        bitmap.close()


def on_page(page: pdfium.PdfPage, sides: Sides) -> Box | None:
    """A rectangle (left, bottom, right, top) of the page's own coordinates as shares of the page as
    it is shown: turned and cut as the file says. None if nothing of it is shown."""
    return next(all_on_page(page, (sides,)))


def all_on_page(page: pdfium.PdfPage, boxes: Iterable[Sides]) -> Iterator[Box | None]:
    """The same of many."""
    # Told once: it takes as long as four of the questions.
    handle = pdf_calls.address(page.raw)
    for left, bottom, right, top in boxes:
        a, b = _shares(handle, left, bottom)
        c, d = _shares(handle, right, top)
        low, high = max(0.0, min(a, c)), min(1.0, max(a, c))
        up, down = max(0.0, min(b, d)), min(1.0, max(b, d))
        yield Box(low, up, high, down) if low < high and up < down else None


def _shares(page: int, x: float, y: float) -> tuple[float, float]:
    _ACROSS.value = _DOWN.value = 0
    pdf_calls.to_device(page, 0, 0, _SCALE, _SCALE, 0, x, y, _AT_ACROSS, _AT_DOWN)
    return _ACROSS.value / _SCALE, _DOWN.value / _SCALE
