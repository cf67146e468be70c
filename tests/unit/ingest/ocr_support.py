"""Invented scans: text drawn as pixels, turned, spoiled, put into picture files and PDFs."""

import io
from collections.abc import Sequence
from pathlib import Path

import reportlab
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from desktop.documents import PageImage
from desktop.ingest.readers.common.ocr_page import Line, RecognisedPage, Word

_FONT = Path(reportlab.__file__).parent / "fonts" / "Vera.ttf"
LETTER = (
    "Dear Ms Okafor,",
    "the lease of the garden flat ends on 31 March 2027.",
    "Please return both keys to our office in Harbour Street",
    "and name the account for the deposit of EUR 2,400.00.",
    "Yours sincerely, Brightwater Estates",
)


def sheet(
    lines: Sequence[str] = LETTER,
    size: tuple[int, int] = (1240, 900),
    points: int = 30,
    at: tuple[int, int] = (120, 120),
    ink: str = "black",
) -> Image.Image:
    """White paper with these lines."""
    picture = Image.new("RGB", size, "white")
    write(picture, lines, at, points, ink)
    return picture


def write(
    picture: Image.Image,
    lines: Sequence[str],
    at: tuple[int, int],
    points: int = 30,
    ink: str = "black",
    font: Path = _FONT,
) -> None:
    """Write lines under one another."""
    letters = ImageFont.truetype(str(font), points)
    pen = ImageDraw.Draw(picture)
    for number, text in enumerate(lines):
        place = (at[0], at[1] + number * int(points * 1.6))
        pen.text(place, text, font=letters, fill=ink)


def encoded(picture: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    """The picture as a file."""
    buffer = io.BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


def scanned_pdf(pages: Sequence[Image.Image | str]) -> bytes:
    """A PDF whose pages are pictures from edge to edge, or plain text."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    for page in pages:
        if isinstance(page, str):
            lines = canvas.beginText(72, 770)
            for line in page.split("\n"):
                lines.textLine(line)
            canvas.drawText(lines)
        else:
            height = A4[0] * page.height / page.width
            canvas.setPageSize((A4[0], height))
            canvas.drawImage(ImageReader(page), 0, 0, A4[0], height)
        canvas.showPage()
        canvas.setPageSize(A4)
    canvas.save()
    return buffer.getvalue()


def as_page_image(picture: Image.Image) -> PageImage:
    """The picture as it is sent to be recognised."""
    return PageImage(picture.width, picture.height, picture.convert("RGB").tobytes())


def line(
    text: str, left: float, top: float, right: float, bottom: float, sure: float = 0.99
) -> Line:
    """A line that runs across, its words as wide as they have letters."""
    words = text.split(" ")
    letters = max(1, len(text))
    found, at = [], 0
    for word in words:
        found.append(Word(word, sure, at / letters, (at + len(word)) / letters))
        at += len(word) + 1
    return Line((left, top, right, top, right, bottom, left, bottom), tuple(found))


def page_of(*texts: str, sure: float = 0.99) -> RecognisedPage:
    """A page with these lines under one another."""
    return RecognisedPage(
        0.7,
        tuple(
            line(text, 0.1, 0.1 + 0.03 * n, 0.1 + 0.01 * len(text), 0.12 + 0.03 * n, sure)
            for n, text in enumerate(texts)
        ),
    )
