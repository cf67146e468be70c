"""Whether what the viewer marks on recognised pages holds the passage's words, and no others.

    python -m tests.bench.scan_highlights PATH… [--pages 3] [--each 40] [--seed 7] [--show 10]

Pages of PDF files that hold text are drawn as scans (200 dots an inch, grey, blurred, askew by 0.6
degrees); where their letters then stand is known from the text layer. Pages of files that are
pictures are taken as they are; where their letters stand is asked of rapidocr alone with its own
boxes of words, a second opinion that can be wrong itself; it is asked both ways up, as it mirrors
the words of a line that it has turned. Each page is recognised by the program;
of its text ``--each`` passages are taken, half sentences, half three to twelve words from
the midst of lines. Marked are the boxes that the viewer marks (recognised_boxes.lines_of). The
letters whose middles lie in them are compared with the passage, in no order. ``right`` allows what
was misread, since that is no misplaced mark: one letter or 2 in 100 more, or fewer, or other. On
scans both may misread: where the two readings of the whole page differ, two letters or one in eight
may be other ones, but no more may be too many or missing. Pages that the program marks as
uncertain (under 80 of 100) are counted apart, and those in a script that it says it can't read.
Files that can't be read or drawn (a password is asked for) are named and passed by.
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
from numpy.typing import NDArray
from PIL import Image, ImageFilter
from rapidocr import RapidOCR

from desktop.documents import Box, PageImage
from desktop.errors import ReadingError
from desktop.ingest.pages.recognised_boxes import lines_of
from desktop.ingest.reader_process.reading import Readers
from desktop.ingest.readers.common.ocr_layout import Composed, compose
from desktop.ingest.recognising.recogniser import Recogniser
from desktop.ingest.structure.sentences import split

_DOTS = 200
_ASKEW = 0.6
_MISREAD = 0.02
_MISREAD_BY_BOTH = 0.125
_UNCERTAIN = 0.8
# So sure, letter by letter, is what is read of a page that lies neither on its side nor its head.
_MOSTLY = 0.2
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
    is_drawn: bool = True


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
    sums = {False: [0, 0, 0], True: [0, 0, 0]}
    wrong: list[str] = []
    try:
        for scan in _scans(arguments.paths, arguments.pages, readers):
            composed = compose(recogniser.recognise(scan.picture))
            marks = [0, 0, 0]
            otherwise = _is_otherwise_read(composed, scan)
            for start, end in _passages(composed.text, arguments.each, chance):
                quote, found = composed.text[start:end], _inside(composed, scan, start, end)
                right = _is_right(quote, found, otherwise=otherwise)
                marks = [marks[0] + 1, marks[1] + right, marks[2] + (_differing(quote, found) == 0)]
                if not right:
                    wrong.append(f"{scan.name}: {quote!r} → {found!r}")
            sure = composed.confidence or 0.0
            low = sure < _UNCERTAIN
            sums[low] = [total + mark for total, mark in zip(sums[low], marks, strict=True)]
            print(
                f"{marks[1]:4} right, {marks[2]:4} exact of {marks[0]:4}  {scan.name}"
                f"  {100 * sure:.0f} of 100 sure",
                flush=True,
            )
    finally:
        recogniser.close()
        readers.close()
    for low, (count, good, exact) in sums.items():
        share = 100 * good / max(1, count)
        which = "on pages marked as uncertain" if low else "on all other pages"
        print(f"{which}: {good} right of {count}: {share:.2f} of 100; {exact} to the letter")
    for line in chance.sample(wrong, min(len(wrong), arguments.show)):
        print(f"  {line[:600]}")


def _scans(paths: list[Path], pages: int, readers: Readers) -> Iterator[Scan]:
    params = {"Global.log_level": "critical", "Global.return_word_box": True}
    alone = RapidOCR(params=params | {"Global.use_cls": False})
    for path in paths:
        found = sorted(path.rglob("*")) if path.is_dir() else [path]
        for file in (each for each in found if each.is_file()):
            data = file.read_bytes()
            try:
                pictures = readers.read(data, file.name).pictures
            except ReadingError as error:
                print(f"passed by: {file.name}: {error.message}", flush=True)
                continue
            for picture in [one for one in pictures if one.whole][:pages]:
                image = readers.picture(data, file.name, picture)
                letters = tuple(_opinion(alone, image))
                yield Scan(f"{file.name} {picture.page}", image, letters, is_drawn=False)
            if file.suffix.lower() == ".pdf" and not pictures:
                yield from _drawn(file, pages)


def _drawn(file: Path, pages: int) -> Iterator[Scan]:
    """Pages of text as scans. Passed by is what pypdf alone opens: with nothing to draw it by."""
    try:
        document = pypdfium2.PdfDocument(file)
    except pypdfium2.PdfiumError as error:
        print(f"passed by: {file.name}: PDFium does not open it ({error})", flush=True)
        return
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


def _opinion(alone: RapidOCR, image: PageImage) -> list[Letter]:
    """The letters that rapidocr alone reads, turned so that most of its lines run across: of lines
    that it has turned itself its boxes of words do not say which way they read."""
    pixels = np.frombuffer(image.pixels, np.uint8).reshape(image.height, image.width, 3)
    best: tuple[list[Letter], float] = [], -math.inf
    for turns in (0, 2, 1, 3):
        letters, worth = _read_alone(alone, np.ascontiguousarray(np.rot90(pixels, turns)), turns)
        best = max(best, (letters, worth), key=lambda found: found[1])
        if turns == 2 and best[1] > _MOSTLY * len(letters):
            break
    return best[0]


def _read_alone(
    alone: RapidOCR, pixels: NDArray[np.uint8], turns: int
) -> tuple[list[Letter], float]:
    """Letters where they stand on the page before it was turned, those of a word evenly along its
    box; and how many stand in lines across, as far as sure."""
    height, width = pixels.shape[:2]
    result = alone(pixels[:, :, ::-1])
    letters: list[Letter] = []
    worth = 0.0
    # Where nothing is read, the only line is not of words: ("", 1.0, None).
    for line in filter(all, getattr(result, "word_results", None) or ()):
        corners_of_line = np.concatenate([np.asarray(corners, float) for _, _, corners in line])
        across_page, down_page = np.ptp(corners_of_line, axis=0)
        for word, sure, corners in line:
            box = np.asarray(corners, dtype=float)
            left, right = (box[0] + box[3]) / 2, (box[1] + box[2]) / 2
            worth += (sure - 0.5) * len(word) if across_page > down_page else 0.0
            for number, letter in enumerate(word):
                x, y = (left + (right - left) * (number + 0.5) / len(word)) / (width, height)
                # Back by quarters of a turn, clockwise.
                for _ in range(turns):
                    x, y = 1 - y, x
                letters.append(Letter(letter, float(x), float(y)))
    return letters, worth


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


def _is_otherwise_read(composed: Composed, scan: Scan) -> bool:
    """Whether the two readings of a scan's whole page differ."""
    other = "".join(letter.letter for letter in scan.letters)
    return not scan.is_drawn and _differing(composed.text, other) > 0


def _is_right(quote: str, found: str, *, otherwise: bool) -> bool:
    count = _letters(quote).total()
    few = max(1, _MISREAD * count)
    off = _differing(quote, found)
    if off <= few:
        return True
    as_many = abs(count - _letters(found).total()) <= few
    return otherwise and as_many and off <= max(2, _MISREAD_BY_BOTH * count)


if __name__ == "__main__":
    main()
