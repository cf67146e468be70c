"""What stands beyond the edges of a PDF page, of texts that begin or end on it."""

from desktop.documents import Hidden
from desktop.ingest.pages import pdf_words
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.pdf import pdf
from tests.unit.ingest.readers.test_pdf_hidden_tricks import SECRET, page


def line(words: str, x: int, y: int = 600) -> bytes:
    return page(f"BT /F1 12 Tf {x} {y} Td ({words}) Tj ET")


def test_the_words_of_a_line_that_stand_beside_the_page_are_not_read() -> None:
    data = line(f"Words that the page shows, then words that nobody sees: {SECRET}", 300)
    reading = pdf.read(data)
    assert "Words that the page shows, then words that nobody sees:" in reading.text
    assert SECRET not in reading.text
    (hidden,) = reading.hidden
    assert hidden == Hidden(SECRET, reasons.OUTSIDE_PAGE, 1)
    shown = " ".join(word for word, _ in pdf_words.layout(data, 1).words)
    assert "Words that the page shows" in shown
    assert SECRET not in shown


def test_the_words_before_the_page_begins_are_not_read() -> None:
    reading = pdf.read(line(f"{SECRET}, but this is shown to all readers", -134))
    assert reading.text.endswith(" but this is shown to all readers")
    assert SECRET in reading.hidden[0].text


def test_a_line_of_which_the_page_shows_no_more_than_the_tips_is_not_read() -> None:
    reading = pdf.read(line(SECRET, 60, -6))
    assert SECRET not in reading.text
    assert reading.hidden == (Hidden(SECRET, reasons.OUTSIDE_PAGE, 1),)


def test_a_line_that_the_edge_cuts_into_is_read() -> None:
    reading = pdf.read(line(SECRET, 60, -2))
    assert SECRET in reading.text
    assert reading.hidden == ()


def test_letters_without_blanks_are_told_one_by_one() -> None:
    reading = pdf.read(line("seen" * 6 + "unseen" * 12, 440))
    assert "seen" * 6 in reading.text
    assert "unseen" * 4 not in reading.text
