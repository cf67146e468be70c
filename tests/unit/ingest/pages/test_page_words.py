"""Where the words of a page stand: from a PDF's own text, placed in the stored one."""

import io

import pytest
from pypdf import PdfReader, PdfWriter

from desktop.documents import Box, OutlineItem
from desktop.errors import ReadingError
from desktop.ingest.pages.word_places import placed
from desktop.ingest.reader_process import layout_transfer
from desktop.ingest.reader_process.reading import Readers
from desktop.ingest.readers.common import reasons
from desktop.workers.frames import Message
from tests.unit.ingest_support import make_pdf

TEXT = "1. The tenant keeps the garden\nand cuts the hedge in Oc-\ntober of each year."


def with_outline(turn: int = 0) -> bytes:
    writer = PdfWriter()
    for page in PdfReader(io.BytesIO(make_pdf([TEXT, TEXT]))).pages:
        page.rotate(turn)
        writer.add_page(page)
    top = writer.add_outline_item(title="Premises", page_number=0)
    writer.add_outline_item(title="The  garden", page_number=1, parent=top)
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def test_each_word_of_a_page_has_its_place_in_the_order_of_reading(readers: Readers) -> None:
    words = readers.words(make_pdf([TEXT]), 1)
    said = [word for word, _ in words]
    assert said[:6] == ["1.", "The", "tenant", "keeps", "the", "garden"]
    by_word = dict(words)
    assert by_word["The"].left < by_word["tenant"].left < by_word["keeps"].left
    assert by_word["hedge"].top > by_word["garden"].top
    assert all(box.right - box.left < 0.3 for _, box in words)


def test_places_are_those_of_a_page_as_it_is_shown(readers: Readers) -> None:
    upright = dict(readers.words(make_pdf([TEXT]), 1))["garden"]
    turned = dict(readers.words(with_outline(90), 1))["garden"]
    assert upright.right - upright.left > upright.bottom - upright.top
    assert turned.bottom - turned.top > turned.right - turned.left


def test_words_are_found_in_the_stored_text_over_hyphens_and_ends_of_lines() -> None:
    text = "Page one.\n\nThe tenant cuts the hedge in October — twice.\n\nPage three."
    start, end = text.index("The"), text.index("\n\nPage three")
    line = Box(0.1, 0.1, 0.2, 0.12)
    words = [(word, line) for word in ("The", "tenant", "FOOTNOTE", "hedge", "Oc-", "tober", "–")]
    found = placed(words, text, start, end)
    assert [text[each.start : each.end] for each in found] == [
        "The",
        "tenant",
        "hedge",
        "Oc",
        "tober",
    ]
    assert all(each.start >= start for each in found)


def test_a_word_that_is_only_on_another_page_is_not_placed() -> None:
    text = "alpha beta gamma"
    assert placed([("gamma", Box(0, 0, 1, 1))], text, 0, 10) == ()


def test_the_outline_of_a_file_is_told_by_level_and_page(readers: Readers) -> None:
    assert readers.outline(with_outline()) == (
        OutlineItem(1, "Premises", 1),
        OutlineItem(2, "The garden", 2),
    )
    assert readers.outline(make_pdf([TEXT])) == ()


@pytest.mark.parametrize(
    ("data", "page", "reason"),
    [
        (make_pdf(["x"]), 2, "The document has no such page."),
        (make_pdf(["x"], user_password="opensesame"), 1, reasons.LOCKED),
        (b"%PDF-1.7 broken", 1, reasons.DAMAGED_PDF),
    ],
)
def test_what_has_no_words_has_its_reason(
    readers: Readers, data: bytes, page: int, reason: str
) -> None:
    with pytest.raises(ReadingError) as failed:
        readers.words(data, page)
    assert failed.value.message == reason


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"words": [["a", 0, 0, 2, 1]], "outline": [[1, "x", 0]]},
        {"words": [["a", 0.5, 0, 0.1, 1]], "outline": [[True, "x", 1]]},
        {"words": [["a", "z", 0, 1, 1]], "outline": [["1", "x", 1]]},
        {"words": 7, "outline": 7},
    ],
)
def test_what_a_worker_sends_is_not_trusted(fields: dict[str, object]) -> None:
    for unpack in (layout_transfer.unpack_words, layout_transfer.unpack_outline):
        with pytest.raises(ReadingError):
            unpack(Message("done", fields))
