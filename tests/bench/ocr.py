"""How fast, how well and how exactly scanned pages are read, beside rapidocr alone.

    python tests/bench/ocr.py FILE.pdf… [--pages 4] [--dots 200] [--rounds 2]

Dense pages of the given PDFs, which must have a text layer, are drawn as scans: grey, a little
blurred and askew. Each is read (1) by rapidocr alone in this process, its defaults, one thread, and
(2) by the program: drawn by a reader, recognised by one worker with one thread, put together. The
best of the rounds counts; the ratio of the two times is printed. Then all pages are read by two
workers at once. The text layer says which letters are right, and where each line stands: a line is
marked right if the boxes that the viewer would draw for it cover its place.
"""

import argparse
import concurrent.futures
import contextlib
import difflib
import io
import logging
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pypdfium2
from PIL import Image, ImageFilter
from rapidocr import RapidOCR
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from desktop.documents import Box, Picture, WordBox
from desktop.ingest.pages.recognised_boxes import lines_of
from desktop.ingest.reader_process.reading import Readers
from desktop.ingest.readers.common.ocr_layout import Composed, compose
from desktop.ingest.readers.common.ocr_page import RecognisedPage
from desktop.ingest.recognising.recogniser import Recogniser
from tests.bench.busy import worked

_DENSE = 1500
_ASKEW = 0.6
_LEAST_LINE = 25


@dataclass(frozen=True, slots=True)
class Scan:
    """A scanned page as a PDF file, with its true text and the places of its lines."""

    name: str
    data: bytes
    text: str
    lines: tuple[tuple[str, Box], ...]


def scans_of(file: Path, pages: int, dots: int) -> list[Scan]:
    """The first dense pages of a PDF, as scans."""
    document = pypdfium2.PdfDocument(file)
    found: list[Scan] = []
    for number in range(len(document)):
        page = document[number]
        text = page.get_textpage()
        words = text.get_text_range()
        if len(words) < _DENSE:
            continue
        picture = page.render(scale=dots / 72, grayscale=True).to_pil().convert("L")
        askew = picture.filter(ImageFilter.GaussianBlur(0.6)).rotate(
            _ASKEW, fillcolor=255, resample=Image.Resampling.BICUBIC
        )
        lines = tuple(_lines(page, text))
        found.append(Scan(f"{file.stem[:24]} p{number + 1}", _as_pdf(askew), words, lines))
        if len(found) == pages:
            break
    return found


def _lines(page: pypdfium2.PdfPage, text: pypdfium2.PdfTextPage) -> list[tuple[str, Box]]:
    width, height = page.get_width(), page.get_height()
    found = []
    for number in range(text.count_rects()):
        left, bottom, right, top = text.get_rect(number)
        words = text.get_text_bounded(left, bottom, right, top).strip()
        if len(words) >= _LEAST_LINE and "\n" not in words:
            box = Box(left / width, 1 - top / height, right / width, 1 - bottom / height)
            found.append((words, box))
    return found


def _as_pdf(picture: Image.Image) -> bytes:
    buffer = io.BytesIO()
    size = (picture.width * 0.36, picture.height * 0.36)
    canvas = Canvas(buffer, pagesize=size)
    canvas.drawImage(ImageReader(picture), 0, 0, *size)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def letters_right(read: str, true: str) -> float:
    """The share of the true letters and digits that were read, in order."""
    ours, theirs = (
        "".join(letter for letter in text.lower() if letter.isalnum()) for text in (read, true)
    )
    blocks = difflib.SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) / max(1, len(theirs))


def marked_right(composed: Composed, scan: Scan) -> tuple[int, int]:
    """Of the lines that were read nearly to the letter, how many the viewer marks where they
    stand, and of how many."""
    right = tried = 0
    for words, box in scan.lines:
        start = _find(composed.text, words)
        if start is None:
            continue
        end = start + len(words)
        touched = [word for word in composed.words if word.start < end and word.end > start]
        tried += 1
        right += _covers(touched, box)
    return right, tried


def _find(text: str, words: str) -> int | None:
    if (at := text.find(words)) >= 0:
        return at
    return None


def _covers(words: list[WordBox], box: Box) -> bool:
    """Whether the marked boxes lie over the line: their middle on it, nine tenths of its width."""
    marked = lines_of(words)
    middle = (box.top + box.bottom) / 2
    slack = (box.bottom - box.top) * 0.6 + (box.right - box.left) * np.tan(np.radians(_ASKEW))
    on_it = [one for one in marked if abs((one.top + one.bottom) / 2 - middle) < slack]
    width = sum(min(one.right, box.right) - max(one.left, box.left) for one in on_it)
    return len(on_it) == len(marked) and width > 0.9 * (box.right - box.left)


def peak_memory(recogniser: Recogniser) -> list[float]:
    """The most that each worker has had in memory, in megabytes."""
    peaks = []
    for worker in recogniser._workers:
        with contextlib.suppress(OSError):
            for line in Path(f"/proc/{worker.pid}/status").read_text().splitlines():
                if line.startswith("VmHWM"):
                    peaks.append(int(line.split()[1]) / 1024)
    return peaks


def recognised(readers: Readers, recogniser: Recogniser, scan: Scan) -> RecognisedPage:
    """A page as the program reads it, up to putting it together."""
    picture = readers.picture(scan.data, scan.name, Picture(1, whole=True))
    return recogniser.recognise(picture)


def main() -> None:
    """Measure and print."""
    arguments = _arguments()
    logging.getLogger("RapidOCR").setLevel(logging.CRITICAL)
    scans = [
        scan for file in arguments.files for scan in scans_of(file, arguments.pages, arguments.dots)
    ]
    alone = RapidOCR(
        params={
            "Global.log_level": "critical",
            "EngineConfig.onnxruntime.intra_op_num_threads": 1,
        }
    )
    readers, recogniser = Readers(2), Recogniser()
    single = Recogniser(workers=1)
    print(f"{'page':<30} {'alone s':>8} {'ours s':>8} {'ratio':>6} {'alone':>7} {'ours':>7} marked")
    sums = [0.0, 0.0]
    marks = [0, 0]
    try:
        recognised(readers, single, scans[0])
        for scan in scans:
            times = _measure(alone, readers, single, scan, arguments.rounds)
            sums = [sums[0] + times[0], sums[1] + times[1]]
            composed = compose(recognised(readers, single, scan))
            right, tried = marked_right(composed, scan)
            marks = [marks[0] + right, marks[1] + tried]
            print(
                f"{scan.name:<30} {times[0]:8.2f} {times[1]:8.2f} {times[1] / times[0]:6.2f}"
                f" {letters_right(times[2], scan.text):7.4f}"
                f" {letters_right(composed.text, scan.text):7.4f} {right}/{tried}",
                flush=True,
            )
        print(f"all: ratio {sums[1] / sums[0]:.2f}; lines marked right: {marks[0]} of {marks[1]}")
        single.close()
        _measure_both_cores(readers, recogniser, scans)
    finally:
        for closing in (single, recogniser, readers):
            closing.close()


def _measure(
    alone: RapidOCR, readers: Readers, single: Recogniser, scan: Scan, rounds: int
) -> tuple[float, float, str]:
    picture = readers.picture(scan.data, scan.name, Picture(1, whole=True))
    pixels = np.frombuffer(picture.pixels, np.uint8).reshape(picture.height, picture.width, 3)
    bare, ours, text = [], [], ""
    for _ in range(rounds):
        began = worked()
        result = alone(pixels[:, :, ::-1])
        bare.append(worked() - began)
        text = " ".join(getattr(result, "txts", None) or ())
        began = worked()
        compose(recognised(readers, single, scan))
        ours.append(worked() - began)
    return min(bare), min(ours), text


def _measure_both_cores(readers: Readers, recogniser: Recogniser, scans: list[Scan]) -> None:
    with concurrent.futures.ThreadPoolExecutor(recogniser.workers) as threads:
        # Loading the models is not counted.
        list(threads.map(lambda scan: recognised(readers, recogniser, scan), scans[:2]))
        began = time.perf_counter()
        list(threads.map(lambda scan: recognised(readers, recogniser, scan), scans))
        seconds = time.perf_counter() - began
    peaks = ", ".join(f"{peak:.0f} MB" for peak in peak_memory(recogniser))
    print(
        f"{recogniser.workers} workers at once: {len(scans) / seconds:.2f} pages a second;"
        f" most memory: {peaks}"
    )


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else "")
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--pages", type=int, default=4, help="of each file")
    parser.add_argument("--dots", type=int, default=200, help="an inch")
    parser.add_argument("--rounds", type=int, default=2)
    return parser.parse_args()


if __name__ == "__main__":
    main()
