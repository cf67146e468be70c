"""Whether what the viewer marks on recognised pages holds the passage's words, and no others.

    python -m tests.bench.scan_highlights PATH… [--pages 3] [--each 40] [--seed 7] [--show 10]

Pages of PDF files that hold text are drawn as scans (200 dots an inch, grey, blurred, askew by 0.6
degrees); where their letters then stand is known from the text layer. Pages of files that are
pictures are taken as they are; where their letters stand is asked of rapidocr alone with its own
boxes of words, a second opinion that can be wrong itself. Each page is recognised by the program;
of its text ``--each`` passages are taken, half sentences, half three to twelve words from
the midst of lines. Marked are the boxes that the viewer marks (recognised_boxes.lines_of). The
letters whose middles lie in them are compared with the passage, in no order. ``right`` allows what
was misread, since that is no misplaced mark: one letter or 2 in 100 more, or fewer, or other.
"""

import argparse
import logging
import math
import random
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pypdfium2
from PIL import Image, ImageFilter
from rapidocr import RapidOCR

from desktop.documents import Box, PageImage
from desktop.errors import ReadingError
from desktop.ingest.readers.ocr_layout import Composed, compose
from desktop.ingest.reading import Readers
from desktop.ingest.recognised_boxes import lines_of
from desktop.ingest.recogniser import Recogniser
from desktop.ingest.sentences import split

_DOTS = 200
_ASKEW = 0.6
_MISREAD = 0.02
_LONGEST = 600


@dataclass(frozen=True, slots=True)
class Letter:
    """A drawn letter and the middle of its place, in shares of the page's width and height."""

    letter: str
    across: float
    down: float


@dataclass(frozen=True, slots=True)
class Scan:
    """A page as pixels, and the letters that are on it."""

    name: str
    picture: PageImage
    letters: tuple[Letter, ...]


def main() -> None:
    """Measure and print the share of right marks, and some of the others."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else "")
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--pages", type=int, default=3, help="of each file, at most")
    parser.add_argument("--each", type=int, default=40)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--show", type=int, default=10)
    arguments = parser.parse_args()
    logging.getLogger("RapidOCR").setLevel(logging.CRITICAL)
    chance = random.Random(arguments.seed)
    readers, recogniser = Readers(1), Recogniser(workers=1)
    sums = [0, 0, 0]
    wrong: list[str] = []
    try:
        for scan in _scans(arguments.paths, arguments.pages, readers):
            composed = compose(recogniser.recognise(scan.picture))
            marks = [0, 0, 0]
            for start, end in _passages(composed.text, arguments.each, chance):
                quote, found = composed.text[start:end], _inside(composed, scan, start, end)
                off = _differing(quote, found)
                right = off <= max(1, _MISREAD * _letters(quote).total())
                marks = [marks[0] + 1, marks[1] + right, marks[2] + (off == 0)]
                if not right:
                    wrong.append(f"{scan.name}: {quote!r} → {found!r}")
            sums = [total + mark for total, mark in zip(sums, marks, strict=True)]
            print(
                f"{marks[1]:4} right, {marks[2]:4} exact of {marks[0]:4}  {scan.name}", flush=True
            )
    finally:
        recogniser.close()
        readers.close()
    share = 100 * sums[1] / max(1, sums[0])
    print(f"{sums[1]} right of {sums[0]}: {share:.2f} of 100; {sums[2]} to the letter")
    for line in chance.sample(wrong, min(len(wrong), arguments.show)):
        print(f"  {line[:600]}")


def _scans(paths: list[Path], pages: int, readers: Readers) -> Iterator[Scan]:
    alone = RapidOCR(params={"Global.log_level": "critical", "Global.return_word_box": True})
    for path in paths:
        found = sorted(path.rglob("*")) if path.is_dir() else [path]
        for file in (each for each in found if each.is_file()):
            data = file.read_bytes()
            try:
                pictures = readers.read(data, file.name).pictures
            except ReadingError:
                continue
            for picture in [one for one in pictures if one.whole][:pages]:
                image = readers.picture(data, file.name, picture)
                yield Scan(f"{file.name} {picture.page}", image, tuple(_opinion(alone, image)))
            if file.suffix.lower() == ".pdf" and not pictures:
                yield from _drawn(file, pages)


def _drawn(file: Path, pages: int) -> Iterator[Scan]:
    """Pages of text as scans."""
    document = pypdfium2.PdfDocument(file)
    for number in range(min(pages, len(document))):
        page = document[number]
        picture = page.render(scale=_DOTS / 72, grayscale=True).to_pil().convert("L")
        askew = picture.filter(ImageFilter.GaussianBlur(0.6)).rotate(
            _ASKEW, fillcolor=255, resample=Image.Resampling.BICUBIC
        )
        image = PageImage(askew.width, askew.height, askew.convert("RGB").tobytes())
        letters = tuple(_layer(page, picture.width, picture.height))
        if letters:
            yield Scan(f"{file.name} {number + 1}", image, letters)
    document.close()


def _layer(page: pypdfium2.PdfPage, width: int, height: int) -> Iterator[Letter]:
    """The letters of a page's text layer, where they are after it was turned about its middle."""
    text = page.get_textpage()
    turn = math.radians(_ASKEW)
    scale = _DOTS / 72
    for number, letter in enumerate(text.get_text_range()):
        if not letter.isalnum():
            continue
        left, bottom, right, top = text.get_charbox(number)
        across = (left + right) / 2 * scale - width / 2
        down = height - (bottom + top) / 2 * scale - height / 2
        yield Letter(
            letter,
            (across * math.cos(turn) + down * math.sin(turn)) / width + 0.5,
            (down * math.cos(turn) - across * math.sin(turn)) / height + 0.5,
        )
    text.close()


def _opinion(alone: RapidOCR, image: PageImage) -> Iterator[Letter]:
    """The letters that rapidocr alone reads: those of a word stand evenly along its box."""
    pixels = np.frombuffer(image.pixels, np.uint8).reshape(image.height, image.width, 3)
    result = alone(pixels[:, :, ::-1])
    # Where nothing is read, the only line is not of words: ("", 1.0, None).
    for line in filter(all, getattr(result, "word_results", None) or ()):
        for word, _, corners in line:
            box = np.asarray(corners, dtype=float)
            left, right = (box[0] + box[3]) / 2, (box[1] + box[2]) / 2
            for number, letter in enumerate(word):
                across, down = left + (right - left) * (number + 0.5) / len(word)
                yield Letter(letter, across / image.width, down / image.height)


def _passages(text: str, each: int, chance: random.Random) -> Iterator[tuple[int, int]]:
    sentences = list(split(text, 0, len(text), _LONGEST))
    words = [match.span() for match in re.finditer(r"\S+", text)]
    yield from chance.sample(sentences, min(each // 2, len(sentences)))
    for _ in range(each - each // 2 if words else 0):
        first = chance.randrange(len(words))
        last = min(first + chance.randrange(2, 12), len(words) - 1)
        yield words[first][0], words[last][1]


def _inside(composed: Composed, scan: Scan, start: int, end: int) -> str:
    marked = lines_of([word for word in composed.words if word.start < end and word.end > start])
    return "".join(
        letter.letter for letter in scan.letters if any(_holds(box, letter) for box in marked)
    )


def _holds(box: Box, letter: Letter) -> bool:
    return box.left <= letter.across <= box.right and box.top <= letter.down <= box.bottom


def _letters(text: str) -> Counter[str]:
    return Counter(letter for letter in text.lower() if letter.isalnum())


def _differing(quote: str, found: str) -> int:
    """How many letters are other, missing or too many."""
    asked, there = _letters(quote), _letters(found)
    return max((asked - there).total(), (there - asked).total())


if __name__ == "__main__":
    main()
