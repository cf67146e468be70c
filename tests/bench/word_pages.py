"""Whether a passage of a Word file is marked on the right words of the pages that it is set on.

    QT_QPA_PLATFORM=offscreen python -m tests.bench.word_pages PATH… [--each 40] [--show 10]
    QT_QPA_PLATFORM=offscreen python -m tests.bench.word_pages --long 1500

Every .docx below the paths is read and set on pages as the viewer does. Of each ``--each`` passages
are taken (half its chunks, half sentences from within them, drawn with a fixed seed; 0 takes all
chunks). For each, the letters and digits of the page whose middles lie in the boxes are compared
with the passage's. "Right words": nine of ten of the passage's words are in the boxes, and nine of
ten words in the boxes are the passage's. "Exact": no letter more or less.

With ``--long`` a file of so many paragraphs is made up and set beside another thread, as the window
does: in how long its pages are there and their words known, how long that thread waited for its
turn at most (it asks for one each millisecond), and how long one page's words take then.
"""

import argparse
import gc
import io
import random
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import docx
import pypdfium2 as pdfium
from PySide6.QtGui import QGuiApplication

from desktop.documents import Box, ParsedDocument, WordBox
from desktop.drafting.manuscript.read_docx import prepared
from desktop.drafting.paper.read_docx import paper_of
from desktop.errors import ReadingError
from desktop.gui.draft.paper.paper_pages import told_pdf
from desktop.gui.viewer.marks import boxes_of
from desktop.ingest.pages import pdf_words
from desktop.ingest.pages.folding import fold
from desktop.ingest.pages.page_alignment import Letters, aligned_page, spans_of
from desktop.ingest.reader_process.parse import parse
from desktop.ingest.structure.sentences import split
from tests.bench.highlights import holds

_MOST = 0.9
_GAP = 0.03
_CLAUSE = (
    "The party number {} shall deliver the goods of schedule {} within ten days, and pay each "
    "invoice. "
)
_Page = Sequence[tuple[str, Box]]


def main() -> None:
    """Measure and print both shares, and some of the wrong ones."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--long", type=int, default=0)
    parser.add_argument("--each", type=int, default=40)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--show", type=int, default=10)
    arguments = parser.parse_args()
    chance = random.Random(arguments.seed)
    application = QGuiApplication([])
    if arguments.long:
        _measure_long(arguments.long)
    asked = right = exact = 0
    wrong: list[str] = []
    for path in _files(arguments.paths):
        data = path.read_bytes()
        try:
            parsed = parse(data, path.name)
            content, printed = told_pdf(paper_of(prepared(data)), "")
            pages = _pages(content)
        except ReadingError as error:
            print(f"               {path.name}: {error.message}")
            continue
        letters = Letters(parsed.text)
        words = [
            aligned_page(placed, printed, number, letters) for number, placed in enumerate(pages, 1)
        ]
        found = [0, 0, 0]
        for start, end in _spans(parsed, arguments.each, chance):
            quote = parsed.text[start:end]
            marked = _marked(pages, words, start, end)
            found[0] += 1
            found[1] += (is_right := _is_right(quote, marked))
            found[2] += sorted(_letters(quote)) == sorted(_letters("".join(marked)))
            if not is_right:
                wrong.append(f"{path.name}: {quote!r} → {' '.join(marked)!r}")
        asked, right, exact = asked + found[0], right + found[1], exact + found[2]
        print(f"{found[1]:6} of {found[0]:4}  {found[2]:4} exact  {path.name}", flush=True)
    if not asked:
        return
    share = 100 / asked
    print(f"{right} of {asked} right: {right * share:.2f} of 100; exact {exact * share:.2f}")
    for line in chance.sample(wrong, min(len(wrong), arguments.show)):
        print(f"  {line[:600]}")
    del application


def _measure_long(paragraphs: int) -> None:
    made = docx.Document()
    for number in range(paragraphs):
        made.add_paragraph(f"{number}. " + _CLAUSE.format(number, number * 7) * 3)
    held = io.BytesIO()
    made.save(held)
    text = parse(held.getvalue(), "long.docx").text
    paper = paper_of(prepared(held.getvalue()))
    told: list[tuple[bytes, list[list[str]], Letters, float]] = []

    def work() -> None:
        begun = time.perf_counter()
        content, printed = told_pdf(paper, "")
        letters = Letters(text)
        spans_of(printed, letters)
        told.append((content, printed, letters, time.perf_counter() - begun))

    setting = threading.Thread(target=work)
    gaps = []
    gc.disable()  # as the window does, which looks for cycles when it rests
    last = time.perf_counter()
    setting.start()
    while setting.is_alive():
        time.sleep(0.001)
        now = time.perf_counter()
        gaps.append(now - last)
        last = now
    content, printed, letters, seconds = told[0]
    over = sum(gap > _GAP for gap in gaps)
    print(
        f"{len(printed)} pages in {seconds:.2f} s; longest gap {max(gaps) * 1000:.0f} ms,", end=""
    )
    print(f" {over} over {_GAP * 1000:.0f} ms")
    begun = time.perf_counter()
    middle = len(printed) // 2
    aligned_page(pdf_words.layout(content, middle).words, printed, middle, letters)
    print(f"words of a page in {(time.perf_counter() - begun) * 1000:.0f} ms")


def _files(paths: Sequence[Path]) -> Iterator[Path]:
    for path in paths:
        found = sorted(path.rglob("*")) if path.is_dir() else [path]
        yield from (each for each in found if each.suffix.lower() == ".docx")


def _pages(content: bytes) -> list[_Page]:
    document = pdfium.PdfDocument(content)
    count = len(document)
    document.close()
    return [pdf_words.layout(content, number + 1).words for number in range(count)]


def _spans(parsed: ParsedDocument, each: int, chance: random.Random) -> list[tuple[int, int]]:
    spans = [(chunk.start, chunk.end) for chunk in parsed.chunks]
    if not each:
        return spans
    sentences = [
        span for chunk in parsed.chunks for span in split(parsed.text, chunk.start, chunk.end, 600)
    ]
    half = each // 2
    taken = chance.sample(spans, min(half, len(spans)))
    taken += chance.sample(sentences, min(each - half, len(sentences)))
    return [(start, end) for start, end in taken if _letters(parsed.text[start:end])]


def _marked(
    pages: Sequence[_Page], words: Sequence[Sequence[WordBox]], start: int, end: int
) -> list[str]:
    """The words of the pages whose middles lie in the passage's boxes."""
    found: list[str] = []
    for page, placed in zip(pages, words, strict=True):
        boxes = boxes_of(placed, start, end)
        found += [word for word, box in page if any(holds(each, box) for each in boxes)]
    return found


def _is_right(quote: str, marked: Sequence[str]) -> bool:
    asked, shown = Counter(_words(quote.split())), Counter(_words(marked))
    if _letters(quote) == _letters("".join(marked)):
        return True
    held = (asked & shown).total() >= _MOST * asked.total()
    # A head that is marked on each of its pages is the passage each time.
    meant = sum(count for word, count in shown.items() if word in asked)
    return held and meant >= _MOST * shown.total()


def _words(words: Sequence[str]) -> Iterator[str]:
    return (letters for word in words if (letters := "".join(_letters(word))))


def _letters(text: str) -> list[str]:
    return [letter for letter in fold(text) if letter.isalnum()]


if __name__ == "__main__":
    main()
