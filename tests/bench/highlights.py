"""Whether the boxes that the viewer marks on a page hold the passage's words, and no others.

    python -m tests.bench.highlights PATH… [--each 40] [--seed 7] [--show 10]

Every PDF below the paths is read. Of each document ``--each`` passages are taken (its chunks, and
sentences from within them, drawn with a fixed seed; 0 takes all chunks), each divided by the pages
that it stands on as the viewer does. For each part the boxes are asked for as the viewer asks; then
the page's characters whose middles lie in the boxes are compared with the passage: exactly its
letters and digits, none missing and none more. Pages recognised by OCR are not here: their boxes
are those of the words themselves (ingest/recognised_boxes).
"""

import argparse
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from desktop.documents import Box, Page, ParsedDocument
from desktop.errors import ReadingError
from desktop.gui.viewer.strip import quote_on_page
from desktop.ingest.pages import pdf_page
from desktop.ingest.pages.folding import fold, occurrence
from desktop.ingest.reader_process.parse import parse
from desktop.ingest.readers.pdf import pdf_drawing, pdf_layers, pdf_text
from desktop.ingest.readers.pdf.pdf_flattening import Document, fill_forms
from desktop.ingest.readers.pdf.pdf_pages import load_page
from desktop.ingest.structure.sentences import split


@dataclass(frozen=True, slots=True)
class Part:
    """What a passage has on one page: its text and its offset in the stored text."""

    page: Page
    start: int
    quote: str


def main() -> None:
    """Measure and print the share of exact marks, and some of the others."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--each", type=int, default=40)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--show", type=int, default=10)
    arguments = parser.parse_args()
    chance = random.Random(arguments.seed)
    asked = exact = 0
    wrong: list[str] = []
    for path in _files(arguments.paths):
        data = path.read_bytes()
        try:
            parsed = parse(data, path.name)
        except ReadingError:
            continue
        if not parsed.text:
            continue
        marks = [0, 0]
        for part, found in _marks(data, parsed, _parts(parsed, arguments.each, chance)):
            marks[0] += 1
            if _letters(found) == _letters(part.quote):
                marks[1] += 1
            else:
                wrong.append(f"{path.name} page {part.page.number}: {part.quote!r} → {found!r}")
        asked, exact = asked + marks[0], exact + marks[1]
        print(f"{marks[1]:6} of {marks[0]:6}  {path.name}", flush=True)
    print(f"{exact} of {asked} exact: {100 * exact / max(1, asked):.2f} of 100")
    for line in chance.sample(wrong, min(len(wrong), arguments.show)):
        print(f"  {line[:600]}")


def _letters(text: str) -> list[str]:
    """The letters and digits of a text, in no order: engines differ about that in Arabic."""
    return sorted(letter for letter in fold(text) if letter.isalnum())


def _files(paths: list[Path]) -> Iterator[Path]:
    for path in paths:
        found = sorted(path.rglob("*")) if path.is_dir() else [path]
        yield from (each for each in found if each.suffix.lower() == ".pdf")


def _parts(parsed: ParsedDocument, each: int, chance: random.Random) -> Iterator[Part]:
    spans = [(chunk.start, chunk.end) for chunk in parsed.chunks]
    if each:
        sentences = [
            span
            for chunk in parsed.chunks
            for span in split(parsed.text, chunk.start, chunk.end, 600)
        ]
        half = each // 2
        spans = chance.sample(spans, min(half, len(spans)))
        spans += chance.sample(sentences, min(each - half, len(sentences)))
    for start, end in spans:
        quote = parsed.text[start:end]
        for page in parsed.pages:
            if page.start < end and page.end > start and page.confidence is None:
                words = quote_on_page(start, quote, page.start, page.end)
                if _letters(words):
                    yield Part(page, max(start, page.start), words)


def _marks(
    data: bytes, parsed: ParsedDocument, parts: Iterator[Part]
) -> Iterator[tuple[Part, str]]:
    """Each part with what stands in its boxes."""
    try:
        document = Document(data)
    except pdfium.PdfiumError:
        return
    fill_forms(document)
    layers = pdf_layers.may_have_layers(data)
    for part in sorted(parts, key=lambda each: each.page.number):
        page = load_page(document, part.page.number - 1)
        text = parsed.text[part.page.start : part.page.end]
        nth = occurrence(text, part.quote, part.start - part.page.start)
        boxes = pdf_page.find(page, layers, part.quote, nth)
        yield part, _inside(page, layers, boxes)
        page.close()
    document.close()


def _inside(page: pdfium.PdfPage, layers: bool, boxes: list[Box]) -> str:
    text_page, order = pdf_text.order(page, layers=layers)
    rect = raw.FS_RECTF()
    letters = []
    for number in order:
        letter = fold(chr(raw.FPDFText_GetUnicode(text_page, number)))
        if not letter or not raw.FPDFText_GetLooseCharBox(text_page, number, rect):
            continue
        place = pdf_drawing.on_page(page, (rect.left, rect.bottom, rect.right, rect.top))
        if place is not None and any(holds(box, place) for box in boxes):
            letters.append(letter)
    text_page.close()
    return "".join(letters)


def holds(box: Box, place: Box) -> bool:
    """Whether the middle of a place is in a box."""
    across, down = (place.left + place.right) / 2, (place.top + place.bottom) / 2
    return box.left <= across <= box.right and box.top <= down <= box.bottom


if __name__ == "__main__":
    main()
