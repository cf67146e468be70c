"""Recognising in a run: which pages, how often, what is kept, what is said. The recogniser is
invented here; test_ocr_engine.py has the real one."""

import contextlib
import hashlib
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from desktop.documents import PageImage, Status
from desktop.errors import CancelledError, ReadingError
from desktop.events import FileProgress, IndexEvent, PageProgress
from desktop.ingest.pages.recognised_boxes import recognised_boxes
from desktop.ingest.reader_process.reading import Readers
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.ocr_page import RecognisedPage
from desktop.ingest.run.ocr import RecognisingReaders
from desktop.ingest.run.pipeline import add
from desktop.vault.library import Library
from desktop.workers.frames import Message
from tests.unit.ingest.ocr_support import LETTER, encoded, line, page_of, scanned_pdf, sheet
from tests.unit.ingest.pipeline_support import Counting
from tests.unit.ingest_support import make_pdf
from tests.unit.vault_support import open_library

MATTER = "Kessler"
TEXT = "\n".join(f"This page holds text of its own, line {n}, as most pages do." for n in range(4))


class Told:
    """Recognises what it is told to, and counts. ``after`` is called with the number of each
    picture before it is recognised."""

    workers = 2
    made_with = "told/1"

    def __init__(self, *pages: RecognisedPage | str) -> None:
        self.pages = list(pages)
        self.pictures: list[PageImage] = []
        self.rests = 0
        self.after: Callable[[int], object] = lambda number: None
        self._lock = threading.Lock()

    def recognise(
        self, picture: PageImage, cancel: threading.Event | None = None
    ) -> RecognisedPage:
        with self._lock:
            self.pictures.append(picture)
            number = len(self.pictures)
        self.after(number)
        if cancel is not None and cancel.is_set():
            raise CancelledError
        found = self.pages[(number - 1) % len(self.pages)] if self.pages else page_of("Some text")
        if isinstance(found, str):
            raise ReadingError("The file could not be read", found)
        return found

    def rest(self) -> None:
        self.rests += 1


class CancelledAt(Told):
    """One page at a time, and with one of them the user cancels: the run hears of it before the
    page is done."""

    workers = 1

    def __init__(self, last: int, event: threading.Event) -> None:
        super().__init__()
        self.last = last
        self.event = event

    def recognise(
        self, picture: PageImage, cancel: threading.Event | None = None
    ) -> RecognisedPage:
        if len(self.pictures) + 1 == self.last and cancel is not None:
            self.event.set()
            assert cancel.wait(60)
        return super().recognise(picture, cancel)


@pytest.fixture(scope="module")
def workers() -> Iterator[Readers]:
    with contextlib.closing(Readers(2)) as readers:
        yield readers


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path, MATTER) as opened:
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "files"
    made.mkdir()
    return made


def run(
    library: Library,
    workers: Readers,
    recogniser: Told,
    folder: Path,
    cancel: threading.Event | None = None,
) -> Iterator[IndexEvent]:
    readers = RecognisingReaders(workers, recogniser, library, MATTER)
    try:
        yield from add(
            library,
            readers,
            Counting(),
            [folder],
            MATTER,
            cancel,
            recognition=recogniser.made_with,
            pages=readers.pages,
        )
    finally:
        readers.rest()


def test_only_pages_without_text_are_recognised(
    library: Library, workers: Readers, folder: Path
) -> None:
    data = scanned_pdf([TEXT, sheet(), TEXT])
    (folder / "mixed.pdf").write_bytes(data)
    recogniser = Told(page_of(*LETTER))
    events = list(run(library, workers, recogniser, folder))
    assert len(recogniser.pictures) == 1
    assert recogniser.rests == 1
    (document,) = library.documents(MATTER)
    assert (document.status, document.pages, document.reason) == (Status.INDEXED, 3, "")
    assert document.confidence == pytest.approx(0.99)
    text, pages = library.text(document.id), library.pages(document.id)
    assert text[pages[1].start : pages[1].end].replace("\n", " ") == " ".join(LETTER)
    assert "as most pages do" in text[pages[2].start : pages[2].end]
    assert [page.confidence is None for page in pages] == [True, False, True]
    states = [event.status for event in events if isinstance(event, FileProgress)]
    assert states[-2:] == [Status.EMBEDDING, Status.INDEXED]


def test_progress_is_told_page_by_page(library: Library, workers: Readers, folder: Path) -> None:
    (folder / "scan.pdf").write_bytes(scanned_pdf([sheet(), sheet(), sheet()]))
    recogniser = Told()
    seen = threading.Event()
    # The last page waits until the first two were told of.
    recogniser.after = lambda number: number == 3 and seen.wait(10)
    events = []
    for event in run(library, workers, recogniser, folder):
        events.append(event)
        if isinstance(event, PageProgress) and event.done == 2:
            seen.set()
    states = [event.status for event in events if isinstance(event, FileProgress)]
    assert states == [Status.READING, Status.OCR, Status.EMBEDDING, Status.INDEXED]
    told = [event for event in events if isinstance(event, PageProgress)]
    assert [event.total for event in told] == [3] * len(told)
    assert told[-1].done >= 2


def test_no_page_is_recognised_twice_whatever_becomes_of_the_run(
    library: Library, workers: Readers, folder: Path
) -> None:
    (folder / "scan.pdf").write_bytes(scanned_pdf([sheet() for _ in range(6)]))
    cancel = threading.Event()
    first = CancelledAt(4, cancel)
    with pytest.raises(CancelledError):
        list(run(library, workers, first, folder, cancel))
    assert len(first.pictures) == 4
    assert library.waiting(MATTER)
    sha256 = hashlib.sha256((folder / "scan.pdf").read_bytes()).hexdigest()
    kept = library.beside.recognised(MATTER, sha256, Told.made_with)
    assert len(kept) == 3

    second = Told()
    list(run(library, workers, second, folder))
    assert len(second.pictures) == 6 - len(kept)
    (document,) = library.documents(MATTER)
    assert document.status is Status.INDEXED
    assert library.text(document.id).count("Some text") == 6

    # Read again from the start, as after a changed chunk setting.
    third = Told()
    readers = RecognisingReaders(workers, third, library, MATTER)
    events = add(library, readers, Counting(), [folder], MATTER, again=True)
    assert any(isinstance(event, FileProgress) for event in events)
    assert third.pictures == []

    # Another language recognises anew.
    fourth = Told()
    fourth.made_with = "told/2"
    list(run(library, workers, fourth, folder))
    assert len(fourth.pictures) == 6


def test_recognised_text_goes_with_the_document(
    library: Library, workers: Readers, folder: Path
) -> None:
    (folder / "scan.png").write_bytes(encoded(sheet()))
    list(run(library, workers, Told(), folder))
    (document,) = library.documents(MATTER)
    assert library.beside.recognised(MATTER, document.sha256, Told.made_with)
    library.remove([document.id])
    assert not library.beside.recognised(MATTER, document.sha256, Told.made_with)


def test_a_better_scan_replaces_the_old_one(
    library: Library, workers: Readers, folder: Path
) -> None:
    file = folder / "scan.png"
    file.write_bytes(encoded(sheet(points=14)))
    list(run(library, workers, Told(page_of("Bad 5can", sure=0.6)), folder))
    (before,) = library.documents(MATTER)
    assert before.status is Status.PARTIAL
    file.write_bytes(encoded(sheet()))
    list(run(library, workers, Told(page_of("Good scan")), folder))
    (after,) = library.documents(MATTER)
    assert (after.id, after.status, library.text(after.id)) == (
        before.id,
        Status.INDEXED,
        "Good scan",
    )
    assert not library.beside.recognised(MATTER, before.sha256, Told.made_with)


def test_what_is_uncertain_or_failed_is_named_and_searches_say_so(
    library: Library, workers: Readers, folder: Path
) -> None:
    (folder / "scan.pdf").write_bytes(scanned_pdf([sheet() for _ in range(4)]))
    recogniser = Told(
        page_of("Certain"), page_of("Uncertain", sure=0.714), reasons.OCR_SLOW, RecognisedPage(0.7)
    )
    recogniser.workers = 1
    list(run(library, workers, recogniser, folder))
    (document,) = library.documents(MATTER)
    assert document.status is Status.PARTIAL
    assert "page 2: recognised with 71 % certainty" in document.reason
    assert f"page 3: {reasons.OCR_SLOW}" in document.reason
    assert "page 4" not in document.reason  # blank, as the back of a sheet is
    assert document.confidence == pytest.approx(0.714)
    coverage = library.coverage(MATTER)
    assert coverage.searched == 1
    assert "71 % certainty" in coverage.unreadable[0].reason


def test_what_failed_is_tried_again(library: Library, workers: Readers, folder: Path) -> None:
    (folder / "scan.png").write_bytes(encoded(sheet()))
    list(run(library, workers, Told(reasons.OCR_CRASHED), folder))
    (document,) = library.documents(MATTER)
    assert (document.status, document.reason) == (
        Status.FAILED,
        "Recognising its text failed.",
    )
    list(run(library, workers, Told(page_of("There it is")), folder))
    (document,) = library.documents(MATTER)
    assert document.status is Status.INDEXED


def test_a_blank_scan_says_that_it_shows_no_text(
    library: Library, workers: Readers, folder: Path
) -> None:
    blank = Image.new("RGB", (1240, 900), "white")
    (folder / "a.png").write_bytes(encoded(blank))
    (folder / "b.pdf").write_bytes(scanned_pdf([blank, blank]))
    list(run(library, workers, Told(RecognisedPage(0.7)), folder))
    found = {document.name: document.reason for document in library.documents(MATTER)}
    assert found == {
        "a.png": reasons.NO_TEXT_IN_PICTURE,
        "b.pdf": reasons.NO_TEXT_IN_PICTURES,
    }


def with_picture(times: int = 1) -> bytes:
    """Text pages with a picture between the second and the third paragraph."""

    def draw(canvas: Canvas) -> None:
        canvas.drawImage(ImageReader(sheet(["Table 4: fees"], (600, 200))), 72, 560, 300, 100)
        for n in range(5):
            canvas.drawString(72, 520 - 14 * n, f"This paragraph {n} stands below the picture.")

    return make_pdf([TEXT] * times, draw=draw)


def test_a_picture_within_a_text_page_is_read_where_it_stands(
    library: Library, workers: Readers, folder: Path
) -> None:
    (folder / "report.pdf").write_bytes(with_picture())
    # The picture stands between 560 and 660 of 842 points above the foot of the page.
    inside = line("Table 4: fees", 0.15, 0.25, 0.4, 0.27)
    outside = line("Letters of the page", 0.15, 0.05, 0.4, 0.07)
    recogniser = Told(RecognisedPage(0.7, (inside, outside)))
    list(run(library, workers, recogniser, folder))
    (picture,) = recogniser.pictures
    assert picture.pixels[: 3 * picture.width * (picture.height // 8)].count(b"\xff") == (
        3 * picture.width * (picture.height // 8)
    ), "what the page says itself is not given away"
    (document,) = library.documents(MATTER)
    text = library.text(document.id)
    assert text.index("line 3") < text.index("Table 4: fees") < text.index("This paragraph 0")
    assert "Letters of the page" not in text
    at = text.index("Table 4: fees")
    words = library.words(document.id, at, at + len("Table 4: fees"))
    assert [text[word.start : word.end] for word in words] == ["Table", "4:", "fees"]


def test_a_quote_is_marked_where_its_words_stand(
    library: Library, workers: Readers, folder: Path
) -> None:
    (folder / "scan.pdf").write_bytes(scanned_pdf([TEXT, sheet()]))
    list(run(library, workers, Told(page_of("The keys are due", "on Monday at noon")), folder))
    (document,) = library.documents(MATTER)
    upper, lower = recognised_boxes(library, document.id, 2, "due\non Monday")
    assert [upper.top, lower.top] == pytest.approx([0.1, 0.13], abs=1e-4)
    assert upper.left > lower.left
    assert recognised_boxes(library, document.id, 2, "nowhere") == ()
    assert recognised_boxes(library, document.id, 1, "This page holds") == ()
    assert recognised_boxes(library, document.id, 9, "due") == ()


def test_a_file_is_sent_to_a_reader_once_for_all_its_pages(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = scanned_pdf([sheet() for _ in range(4)])
    (folder / "scan.pdf").write_bytes(data)
    sent: list[tuple[str, int]] = []
    with contextlib.closing(Readers(1)) as readers:
        worker = readers._slots[0].worker
        begin = worker.begin

        def counted(
            message: Message, *, seconds: float, cancel: threading.Event | None = None
        ) -> None:
            sent.append((message.kind, len(message.payload)))
            begin(message, seconds=seconds, cancel=cancel)

        monkeypatch.setattr(worker, "begin", counted)
        list(run(library, readers, Told(), folder))
    pictures = [size for kind, size in sent if kind == "picture"]
    assert pictures == [len(data), 0, 0, 0]
