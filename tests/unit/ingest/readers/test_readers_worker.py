"""Reader workers, seen from the program: results, reasons, pictures of pages, and no trust."""

import io
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
from pypdf import PdfReader, PdfWriter

from desktop.documents import Box, PageImage
from desktop.errors import CancelledError, ReadingError
from desktop.ingest.reader_process import transfer
from desktop.ingest.reader_process.parse import parse
from desktop.ingest.reader_process.reading import Readers
from desktop.ingest.reader_process.slot import _MOST_TAKEN, MEMORY
from desktop.ingest.readers.common import reasons
from desktop.workers.frames import Message
from desktop.workers.limits import address_space_of
from tests.unit.ingest_support import SENTENCE, make_pdf

MB = 1024 * 1024
CLAUSES = "\n".join(
    f"{n}. The tenant of flat {n} shall keep the garden in front of the house number {n}\n"
    f"in good or-\nder and cut the hedge “twice” a year, in May and in October of year {n}."
    for n in range(1, 10)
)


@pytest.fixture(scope="module")
def readers() -> Iterator[Readers]:
    pool = Readers(2)
    yield pool
    pool.close()


def test_a_worker_reads_as_the_parser_does(readers: Readers) -> None:
    for data, name in ((make_pdf([CLAUSES, SENTENCE]), "a.pdf"), (CLAUSES.encode(), "b.txt")):
        assert readers.read(data, name) == parse(data, name)


def test_the_reason_of_a_file_that_is_not_read_arrives(readers: Readers) -> None:
    for data, reason in (
        (b"", reasons.EMPTY),
        (b" ", reasons.NO_TEXT),
        (make_pdf(["x"], user_password="opensesame"), reasons.LOCKED),
        (b"\x89PNG\r\n\x1a\n", reasons.DAMAGED_PICTURE),
    ):
        with pytest.raises(ReadingError) as caught:
            readers.read(data, "file")
        assert caught.value.message == reason


def test_a_crash_costs_one_file() -> None:
    data = SENTENCE.encode()
    pool = Readers(1)
    try:
        pool.read(data, "a.txt")
        pid = pool._slots[0].worker.pid
        assert pid is not None
        killer = threading.Timer(0.2, os.kill, (pid, signal.SIGKILL))
        killer.start()
        with pytest.raises(ReadingError, match="crashed"):
            pool.read(b"a, b; " * 5_000_000, "long.txt")
        killer.join()
        assert pool.read(data, "a.txt").text == SENTENCE.strip()
    finally:
        pool.close()


def test_cancelling_acts_at_once(readers: Readers) -> None:
    cancel = threading.Event()
    timer = threading.Timer(0.3, cancel.set)
    timer.start()
    began = time.monotonic()
    with pytest.raises(CancelledError):
        readers.read(b"a, b; " * 5_000_000, "long.txt", cancel)
    assert time.monotonic() - began < 1.5
    timer.join()


def test_two_files_are_read_at_the_same_time_and_a_third_waits(readers: Readers) -> None:
    results: list[str] = []

    def read(number: int) -> None:
        results.append(readers.read(f"file {number}".encode(), "x.txt").text)

    threads = [threading.Thread(target=read, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(results) == [f"file {number}" for number in range(8)]


def test_closed_readers_refuse_and_leave_no_process() -> None:
    pool = Readers(2)
    pool.read(b"text", "x.txt")
    pool.close()
    with pytest.raises(ReadingError):
        pool.read(b"text", "x.txt")
    assert all(slot.worker.pid is None for slot in pool._slots)


def test_too_large_a_file_is_not_even_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.ingest.reader_process.reading.MAX_FILE", 1000)
    pool = Readers(1)
    with pytest.raises(ReadingError, match="larger than 256 MB"):
        pool.read(b"x" * 1001, "x.txt")
    assert pool._slots[0].worker.pid is None


def test_a_large_file_gets_a_process_with_room_for_it(
    readers: Readers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ingest.reader_process.reading._LARGE_FILE", 1000)
    assert readers.read(SENTENCE.encode() * 20, "x.txt").text.startswith("The Tenant")


@pytest.mark.parametrize(
    ("taken", "stays"), [(300 * MB, True), (400 * MB, False), (None, False)], ids=str
)
def test_a_process_reads_on_until_its_memory_is_short(
    monkeypatch: pytest.MonkeyPatch, taken: int | None, stays: bool
) -> None:
    monkeypatch.setattr("desktop.ingest.reader_process.slot._LOOK_AFTER", 2)
    monkeypatch.setattr("desktop.ingest.reader_process.slot.address_space_of", lambda _: taken)
    pool = Readers(1)
    try:
        pids = []
        for number in range(5):
            assert pool.read(f"file {number}".encode(), "x.txt").text == f"file {number}"
            pids.append(pool._slots[0].worker.pid)
        assert pids[0] == pids[1]
        assert pids[2] == pids[3]
        assert len(set(pids)) == (1 if stays else 3)
    finally:
        pool.close()


@pytest.mark.skipif(sys.platform != "linux", reason="proc(5)")
def test_the_system_tells_how_much_memory_a_reader_has_taken(readers: Readers) -> None:
    readers.read(b"some words", "x.txt")
    pids = [slot.worker.pid for slot in readers._slots if slot.worker.pid is not None]
    for pid in pids:
        # More than its libraries, and less than where the next file would lack it.
        assert 50 * MB < (address_space_of(pid) or 0) < _MOST_TAKEN * MEMORY
    assert address_space_of(None) is None
    assert address_space_of(2**30) is None


# ---------------------------------------------------------------------------- pictures of pages


def rows(image: PageImage) -> list[bytes]:
    width = image.width * 3
    return [image.pixels[n * width : (n + 1) * width] for n in range(image.height)]


def is_dark_inside(image: PageImage, box: Box) -> bool:
    lines = rows(image)[round(box.top * image.height) : round(box.bottom * image.height) + 1]
    left, right = round(box.left * image.width) * 3, round(box.right * image.width) * 3
    return any(min(line[left:right], default=255) < 100 for line in lines)


def test_a_page_is_drawn_at_the_width_asked_for(readers: Readers) -> None:
    image = readers.render(make_pdf([CLAUSES]), "a.pdf", 1, 500)
    assert abs(image.width - 500) <= 1
    assert len(image.pixels) == image.width * image.height * 3
    assert image.pixels[:3] == b"\xff\xff\xff"
    assert min(image.pixels) < 50
    assert image.highlights == ()


def test_a_quote_is_marked_line_by_line_where_it_stands(readers: Readers) -> None:
    data = make_pdf(["Other page", CLAUSES])
    quote = "the garden in front of the house number 3\nin good order and cut the hedge 'twice' a"
    image = readers.render(data, "a.pdf", 2, 800, quote)
    assert len(image.highlights) == 3
    tops = [box.top for box in image.highlights]
    assert tops == sorted(tops)
    assert all(is_dark_inside(image, box) for box in image.highlights)
    assert image.highlights[0].left > 0.3  # the line begins before the quote


def test_the_second_place_of_a_quote_can_be_meant(readers: Readers) -> None:
    data = make_pdf([CLAUSES])
    tops = [
        readers.render(data, "a.pdf", 1, 400, "shall keep the garden", occurrence=n)
        .highlights[0]
        .top
        for n in (0, 4, 8, 99)
    ]
    assert tops[0] < tops[1] < tops[2] == tops[3]


def test_a_quote_over_a_pages_end_is_marked_on_both_pages(readers: Readers) -> None:
    data = make_pdf(["The term of this lease is\nten years and", "starts on the first of May."])
    parsed = parse(data, "a.pdf")
    quote = parsed.chunks[0].text
    assert "\f" in quote
    assert len(readers.render(data, "a.pdf", 1, 400, quote).highlights) == 2
    assert len(readers.render(data, "a.pdf", 2, 400, quote).highlights) == 1
    unbroken = quote.replace("\n\f\n", " ")
    assert len(readers.render(data, "a.pdf", 1, 400, unbroken).highlights) == 2
    assert len(readers.render(data, "a.pdf", 2, 400, unbroken).highlights) == 1


def test_a_quote_that_is_not_on_the_page_marks_nothing(readers: Readers) -> None:
    data = make_pdf([CLAUSES])
    for quote in ("nothing of this kind was ever written here", "“”", " ", "zz"):
        assert readers.render(data, "a.pdf", 1, 400, quote).highlights == ()


def test_a_letter_that_differs_does_not_lose_the_quote(readers: Readers) -> None:
    quote = "shall keep the garden in front of the hause number 5\nin good order and cut the hedge"
    image = readers.render(make_pdf([CLAUSES]), "a.pdf", 1, 400, quote)
    assert len(image.highlights) == 3


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_marks_follow_a_page_that_is_turned(readers: Readers, turn: int) -> None:
    writer = PdfWriter()
    page = PdfReader(io.BytesIO(make_pdf([CLAUSES]))).pages[0]
    page.rotate(turn)
    writer.add_page(page)
    buffer = io.BytesIO()
    writer.write(buffer)
    image = readers.render(buffer.getvalue(), "a.pdf", 1, 600, "The tenant of flat 4 shall")
    (box,) = image.highlights
    upright = box.right - box.left > box.bottom - box.top
    assert upright is (turn == 180)
    assert is_dark_inside(image, box)


@pytest.mark.parametrize(
    ("data", "page", "reason"),
    [
        (b"text", 1, "Only the pages of PDF files and pictures can be shown."),
        (make_pdf(["x"]), 2, "The document has no such page."),
        (make_pdf(["x"]), 0, "The document has no such page."),
        (make_pdf(["x"], user_password="opensesame"), 1, reasons.LOCKED),
        (b"%PDF-1.7 broken", 1, reasons.DAMAGED_PDF),
    ],
)
def test_what_can_not_be_drawn_has_its_reason(
    readers: Readers, data: bytes, page: int, reason: str
) -> None:
    with pytest.raises(ReadingError) as caught:
        readers.render(data, "a.pdf", page, 400)
    assert caught.value.message == reason


def test_absurd_sizes_are_brought_back_to_sane_ones(readers: Readers) -> None:
    data = make_pdf(["x"])
    assert readers.render(data, "a.pdf", 1, 10**9).width <= 8000
    assert readers.render(data, "a.pdf", 1, -5).width >= 49


# --------------------------------------------------------------------- a child that is not trusted


def good() -> dict[str, Any]:
    return dict(transfer.pack_document(parse(CLAUSES.encode(), "a.txt")).fields)


@pytest.mark.parametrize(
    "lie",
    [
        {"chunks": [[0, 10**9, 0]]},
        {"chunks": [[5, 5, 0]]},
        {"chunks": [[0, 9, 0], [5, 12, 0]]},
        {"chunks": [[-3, 9, 0]]},
        {"chunks": [[0, 9, 7_000]]},
        {"chunks": [[0, 9, -1]]},
        {"chunks": [[0, 9.5, 0]]},
        {"chunks": [[True, 9, 0]]},
        {"chunks": []},
        {"chunks": None},
        {"pages": [[0, 10**9]]},
        {"pages": [[5, 9], [3, 12]]},
        {"pages": [[0, 0]] * 20_001},
        {"kind": "program"},
        {"title": 7},
        {"problems": {"a": 1}, "title": None},
        {"headings": [None]},
    ],
    ids=str,
)
def test_a_result_that_contradicts_itself_is_refused(lie: dict[str, Any]) -> None:
    message = Message("done", good() | lie, CLAUSES.encode())
    with pytest.raises(ReadingError, match="contradicts itself"):
        transfer.unpack_document(message)


def test_text_that_is_no_text_is_refused() -> None:
    for payload in (b"", b"\xff\xfe\xfa"):
        with pytest.raises(ReadingError, match="contradicts itself"):
            transfer.unpack_document(Message("done", good(), payload))


def test_words_for_the_user_are_one_short_line() -> None:
    fields = good() | {"title": "a\nb\x1b[31m" + "x" * 999, "problems": ["y\u202e\n" * 999]}
    document = transfer.unpack_document(Message("done", fields, CLAUSES.encode()))
    assert document.title.startswith("ab[31mxxx")
    assert len(document.title) <= 200
    assert len(document.problems[0]) <= 300
    assert document.problems[0].isprintable()


@pytest.mark.parametrize(
    "lie",
    [
        {"width": 3},
        {"width": -2, "height": -2},
        {"width": 2.0},
        {"highlights": [[0, 0, 2, 1]]},
        {"highlights": [[0.5, 0, 0.1, 1]]},
        {"highlights": [["a", 0, 1, 1]]},
        {"highlights": [[float("nan"), 0, 1, 1]]},
        {"highlights": [[0, 0]]},
    ],
    ids=str,
)
def test_a_picture_that_contradicts_itself_is_refused(lie: dict[str, Any]) -> None:
    fields: dict[str, Any] = {"width": 2, "height": 2, "highlights": [[0, 0, 1, 1]]}
    assert transfer.unpack_image(Message("done", fields, b"x" * 12)).highlights == (
        Box(0, 0, 1, 1),
    )
    with pytest.raises(ReadingError, match="contradicts itself"):
        transfer.unpack_image(Message("done", fields | lie, b"x" * 12))
