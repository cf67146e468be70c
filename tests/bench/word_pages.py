"""Whether a passage of a Word file is marked on the right words of the pages that it is set on.

    QT_QPA_PLATFORM=offscreen python -m tests.bench.word_pages PATH… [--each 40] [--show 10]

Every .docx below the paths is read and set on pages as the viewer does. Of each ``--each`` passages
are taken (half its chunks, half sentences from within them, drawn with a fixed seed; 0 takes all
chunks). For each, the letters and digits of the page whose middles lie in the boxes are compared
with the passage's. "Right words": nine of ten of the passage's words are in the boxes, and nine of
ten words in the boxes are the passage's. "Exact": no letter more or less.
"""

import argparse
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import pypdfium2 as pdfium
from PySide6.QtGui import QGuiApplication

from desktop.documents import Box, ParsedDocument, WordBox
from desktop.drafting.manuscript.read_docx import prepared
from desktop.drafting.paper.read_docx import paper_of
from desktop.errors import ReadingError
from desktop.gui.draft.paper_pages import pdf
from desktop.gui.viewer.marks import boxes_of
from desktop.ingest import pdf_words
from desktop.ingest.folding import fold
from desktop.ingest.page_alignment import aligned
from desktop.ingest.parse import parse
from desktop.ingest.sentences import split

_MOST = 0.9
_Page = Sequence[tuple[str, Box]]


def main() -> None:
    """Measure and print both shares, and some of the wrong ones."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--each", type=int, default=40)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--show", type=int, default=10)
    arguments = parser.parse_args()
    chance = random.Random(arguments.seed)
    application = QGuiApplication([])
    asked = right = exact = 0
    wrong: list[str] = []
    for path in _files(arguments.paths):
        data = path.read_bytes()
        try:
            parsed = parse(data, path.name)
            pages = _pages(pdf(paper_of(prepared(data)), ""))
        except ReadingError as error:
            print(f"               {path.name}: {error.message}")
            continue
        words = aligned(pages, parsed.text)
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
    share = 100 / max(1, asked)
    print(f"{right} of {asked} right: {right * share:.2f} of 100; exact {exact * share:.2f}")
    for line in chance.sample(wrong, min(len(wrong), arguments.show)):
        print(f"  {line[:600]}")
    del application


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
        found += [word for word, box in page if any(_holds(each, box) for each in boxes)]
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


def _holds(box: Box, word: Box) -> bool:
    across, down = (word.left + word.right) / 2, (word.top + word.bottom) / 2
    return box.left <= across <= box.right and box.top <= down <= box.bottom


if __name__ == "__main__":
    main()
