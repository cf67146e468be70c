"""How fast files are read, beside the libraries that the readers rest on.

    python -m tests.bench.ingest FOLDER… [--rounds 3] [--alike] [--each]
    python -m tests.bench.ingest --many 5000

Every file below the folders that a raw library reads too is read (1) by that library alone in this
process, (2) by our reader alone, (3) by reader and chunker, and (4) in a reader worker as the
program does it. Each round runs all of them on all files; the rate is the best round's, ratios are
times over the raw library's, of the best round and of the middle one: 1.00 is as fast. Formats
without pages count 3,000 characters as one. Times are of the processor, the worker's beside this
process's: a worker gives way to all else that runs, so on a busy machine the clock tells how busy
it is. Below them stands what a user waits for, by the clock: the files by one reader worker, and by
two through what an import reads ahead with, hashed too, beside the raw library on the one core that
it can use (PDFium is not safe in threads).

``--alike`` keeps of the files the PDF files of which pypdf and pypdfium2 give the same letters,
``--each`` tells each file's times by the reader and by the raw library too.

``--cores`` reads every PDF file below the folders ``--rounds`` times over by one reader worker and
by two, and indexes the folders with the real embedder: how much of the processors was in use.

``--many`` indexes so many invented files (texts, mails with attachments, archives, PDF files) into
a new vault without a model, by one reader worker and by two: files a second, and the memory of
this process and of the workers after a tenth, a half and all of them.
"""

import argparse
import concurrent.futures
import email
import email.policy
import gc
import io
import logging
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

import docx
import openpyxl
import oxmsg
import pptx
import pypdf
import pypdfium2
from lxml import html as lxml_html
from markdown_it import MarkdownIt

from desktop.errors import ReadingError
from desktop.ingest.reader_process.parse import parse
from desktop.ingest.reader_process.reading import Readers
from desktop.ingest.readers import markdown, text
from desktop.ingest.readers.common.sniff import Kind, sniff
from desktop.ingest.readers.html import html
from desktop.ingest.readers.mail import eml, msg
from desktop.ingest.readers.pdf import pdf
from desktop.ingest.readers.sheets import xlsx
from desktop.ingest.readers.slides import pptx as our_pptx
from desktop.ingest.readers.word import docx as our_docx
from desktop.ingest.run.load import AHEAD, Loaded, ReadAhead, Source
from tests.bench import busy, many_files
from tests.bench.busy import worked

_PAGE = 3000
# The first of what the clock says.
_RAW_CLOCK = "raw library, one core"
Way = Callable[[bytes], object]


def _pdfium_alone(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    texts = []
    for page in document:
        text_page = page.get_textpage()
        texts.append(text_page.get_text_range())
        text_page.close()
        page.close()
    document.close()
    return "".join(texts)


def _pypdf_alone(data: bytes) -> str:
    return "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages)


def _docx_alone(data: bytes) -> int:
    document = docx.Document(io.BytesIO(data))
    length = sum(len(paragraph.text) for paragraph in document.paragraphs)
    for table in document.tables:
        length += sum(len(cell.text) for row in table.rows for cell in row.cells)
    return length


def _html_alone(data: bytes) -> int:
    return sum(len(part) for part in lxml_html.fromstring(data).itertext())


def _markdown_alone(data: bytes) -> int:
    return len(MarkdownIt("commonmark").enable("table").parse(data.decode("utf-8", "replace")))


def _xlsx_alone(data: bytes) -> int:
    book = openpyxl.load_workbook(io.BytesIO(data), data_only=True, read_only=True)
    return sum(len(str(cell)) for sheet in book for row in sheet.values for cell in row)


def _pptx_alone(data: bytes) -> int:
    shapes = (
        shape for slide in pptx.Presentation(io.BytesIO(data)).slides for shape in slide.shapes
    )
    return sum(len(shape.text_frame.text) for shape in shapes if shape.has_text_frame)


def _eml_alone(data: bytes) -> int:
    message = email.message_from_bytes(data, policy=email.policy.default)
    return sum(len(part.get_payload(decode=True) or b"") for part in message.walk())


def _msg_alone(data: bytes) -> int:
    message = oxmsg.Message.load(data)
    return len(message.body or "") + sum(item.size for item in message.attachments)


def _text_alone(data: bytes) -> int:
    return len(data.decode("utf-8", "replace"))


# For each kind: the raw library that ratios are over, other raw libraries, our reader.
_WAYS: dict[Kind, tuple[str, Way, dict[str, Way], Way]] = {
    Kind.PDF: ("pypdfium2", _pdfium_alone, {"pypdf": _pypdf_alone}, pdf.read),
    Kind.DOCX: ("python-docx", _docx_alone, {}, our_docx.read),
    Kind.XLSX: ("openpyxl", _xlsx_alone, {}, xlsx.read),
    Kind.PPTX: ("python-pptx", _pptx_alone, {}, our_pptx.read),
    Kind.EML: ("email", _eml_alone, {}, eml.read),
    Kind.MSG: ("python-oxmsg", _msg_alone, {}, msg.read),
    Kind.HTML: ("lxml", _html_alone, {}, html.read),
    Kind.MARKDOWN: ("markdown-it", _markdown_alone, {}, markdown.read),
    Kind.TEXT: ("decode", _text_alone, {}, text.read),
}


@dataclass
class _Set:
    """The files of one kind that every way can read, and the times of each way."""

    files: list[tuple[str, bytes]] = field(default_factory=list)
    pages: list[float] = field(default_factory=list)
    times: dict[str, list[float]] = field(default_factory=dict)

    def time(
        self, name: str, way: Callable[[str, bytes], object], now: Callable[[], float]
    ) -> None:
        began = now()
        for path, data in self.files:
            way(path, data)
        self.times.setdefault(name, []).append(now() - began)

    def time_import(self, readers: Readers) -> None:
        """All files as ``pipeline.add`` has them read."""
        began = time.perf_counter()
        ahead = ReadAhead(readers, lambda _: False)
        started: deque[concurrent.futures.Future[Loaded]] = deque()
        for path, data in self.files:
            started.append(ahead.start(Source(path, len(data), data=data)))
            if len(started) > AHEAD:
                ahead.wait(started.popleft(), None)
        for future in started:
            ahead.wait(future, None)
        self.times.setdefault("two reader workers", []).append(time.perf_counter() - began)
        ahead.close()


def main() -> None:
    """Measure and print one table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument(
        "--alike", action="store_true", help="PDF files of one text by both engines"
    )
    parser.add_argument("--each", action="store_true", help="tell each file's times")
    parser.add_argument("--many", type=int, help="index so many invented files")
    parser.add_argument("--cores", action="store_true", help="how busy the processors are")
    arguments = parser.parse_args()
    logging.disable(logging.CRITICAL)
    if arguments.many:
        many_files.measure(arguments.many)
    if arguments.cores:
        busy.measure(list(_files(arguments.folders)), arguments.rounds)
        return
    sets = _collect(arguments.folders)
    if arguments.alike:
        sets = {Kind.PDF: _alike(sets[Kind.PDF])}
    readers, both = Readers(1), Readers(2)
    # As in a reader worker: the collector would go through all modules of this process, for
    # whichever way it happens to run in.
    gc.freeze()
    try:
        for _ in range(arguments.rounds):
            for kind, files in sets.items():
                _measure(kind, files, readers, both)
    finally:
        readers.close()
        both.close()
    for kind, files in sets.items():
        _print(kind, files)
        if arguments.each:
            _print_each(kind, files, arguments.rounds)


def _collect(folders: list[Path]) -> dict[Kind, _Set]:
    sets: dict[Kind, _Set] = {}
    for path in _files(folders):
        data = path.read_bytes()
        try:
            kind = sniff(data, path.name)
            parsed = parse(data, path.name)
            _WAYS[kind][1](data)
            for way in _WAYS[kind][2].values():
                way(data)
        except ReadingError:
            continue
        except Exception:  # noqa: BLE001, S112 - a raw library that fails can't be compared with
            continue
        group = sets.setdefault(kind, _Set())
        group.files.append((path.name, data))
        group.pages.append(len(parsed.pages) or max(1.0, len(parsed.text) / _PAGE))
    return sets


def _alike(files: _Set) -> _Set:
    """Those of which both engines give the same letters, whatever stands between them."""
    kept = _Set()
    for file, pages in zip(files.files, files.pages, strict=True):
        one, other = (way(file[1]).split() for way in (_pdfium_alone, _pypdf_alone))
        if one and "".join(one) == "".join(other):
            kept.files.append(file)
            kept.pages.append(pages)
    return kept


def _files(folders: list[Path]) -> Iterator[Path]:
    for folder in folders:
        yield from (path for path in sorted(folder.rglob("*")) if path.is_file())


def _measure(kind: Kind, files: _Set, readers: Readers, both: Readers) -> None:
    name, raw, others, ours = _WAYS[kind]
    here = time.process_time
    files.time(f"{name} alone", lambda _, data: raw(data), here)
    for other, way in others.items():
        files.time(f"{other} alone", lambda _, data, way=way: way(data), here)  # type: ignore[misc] # bound now
    files.time("our reader", lambda _, data: ours(data), here)
    files.time("reader and chunker", parse_named, here)
    files.time("in a worker", lambda path, data: readers.read(data, path), worked)
    files.time(_RAW_CLOCK, lambda _, data: raw(data), time.perf_counter)
    files.time("one reader worker", lambda path, data: readers.read(data, path), time.perf_counter)
    files.time_import(both)


def parse_named(path: str, data: bytes) -> object:
    """Read and chunk in this process."""
    return parse(data, path)


def _print(kind: Kind, files: _Set) -> None:
    size = sum(len(data) for _, data in files.files) / 1e6
    pages = sum(files.pages)
    print(f"\n{kind.value}: {len(files.files)} files, {pages:.0f} pages, {size:.1f} MB")
    alone = next(iter(files.times.values()))
    print("  processor time, over that of the raw library:")
    for name, times in files.times.items():
        if name == _RAW_CLOCK:
            alone = times
            print("  by the clock, as a user waits, over the raw library on one core:")
        rate = pages / min(times)
        each = 1000 * min(times) / len(files.files)
        ratios = f"{min(times) / min(alone):6.2f} × {median(times) / median(alone):6.2f} ×"
        print(f"  {name:26} {rate:9.0f} pages/s {each:9.2f} ms a file {ratios}")


def _print_each(kind: Kind, files: _Set, rounds: int) -> None:
    """The processor time that each file takes alone, by the raw library and by our reader."""
    _, raw, _, ours = _WAYS[kind]
    for name, data in files.files:
        times: dict[Way, list[float]] = {raw: [], ours: []}
        for _ in range(rounds):
            for way, found in times.items():
                began = time.process_time()
                way(data)
                found.append(1000 * (time.process_time() - began))
        bare, full = min(times[raw]), min(times[ours])
        print(f"  {bare:9.2f} ms {full:9.2f} ms {full / bare:6.2f} × {name[:60]}")


if __name__ == "__main__":
    main()
