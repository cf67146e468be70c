"""A page of a PDF as pixels, and places on it as shares of what is shown."""

import ctypes

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from desktop.documents import Box, PageImage
from desktop.ingest.readers.intermediate import MAX_PIXELS

_MIN_WIDTH, _MAX_WIDTH = 50, 8000
# PDFium gives device coordinates as whole numbers; on this scale they are exact enough.
_SCALE = 1_000_000


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


def on_page(page: pdfium.PdfPage, sides: tuple[float, float, float, float]) -> Box | None:
    """A rectangle (left, bottom, right, top) of the page's own coordinates as shares of the page as
    it is shown: turned and cut as the file says. None if nothing of it is shown."""
    left, bottom, right, top = sides
    corners = []
    for x, y in ((left, bottom), (right, top)):
        across, down = ctypes.c_int(), ctypes.c_int()
        raw.FPDF_PageToDevice(page, 0, 0, _SCALE, _SCALE, 0, x, y, across, down)
        corners.append((across.value / _SCALE, down.value / _SCALE))
    (a, b), (c, d) = corners
    box = Box(max(0.0, min(a, c)), max(0.0, min(b, d)), min(1.0, max(a, c)), min(1.0, max(b, d)))
    return box if box.left < box.right and box.top < box.bottom else None
