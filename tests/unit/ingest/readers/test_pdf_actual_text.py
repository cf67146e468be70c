"""Words that a PDF page has for its letters besides them: read where they say what is drawn."""

import pytest

from desktop.documents import Hidden
from desktop.ingest.pages import pdf_words
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.pdf import pdf
from tests.unit.ingest.readers.test_pdf_hidden_tricks import SECRET, page
from tests.unit.ingest_support import numbered_pdf


def said(words: str, drawn: str, y: int = 600, font: str = "F1") -> str:
    """Operators that draw letters and have these words for them, as hexadecimal digits."""
    code = words.encode("utf-16-be").hex()
    return f"/Span<</ActualText<FEFF{code}>>>BDC BT /{font} 12 Tf 60 {y} Td {drawn} Tj ET EMC "


def encoded(content: str, differences: str) -> bytes:
    """A page in a font with names of its own for the letters from A on."""
    content = f"BT /F1 12 Tf 40 700 Td (A line that all can see, and long enough.) Tj ET {content}"
    return numbered_pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 5 0 R"
        b"/Resources<</Font<</F1 4 0 R/F2 6 0 R>>>>>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        f"<</Length {len(content)}>>stream\n{content}\nendstream".encode(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</Differences[65"
        + differences.encode()
        + b"]>>>>",
    )


@pytest.mark.parametrize(
    ("words", "drawn"),
    [
        (SECRET, "(x)"),
        ("The rent is 900 euros", "(The rent is 100 euros)"),
        ("1.250", "(1,250)"),
        ("-5 per cent", "(5 per cent)"),
        ("You may sublet", "(You may not sublet)"),
        (" ", "(You may not sublet)"),
        ("nothing", "(n)"),
    ],
)
def test_the_letters_that_are_drawn_are_read_and_not_what_they_are_said_to_be(
    words: str, drawn: str
) -> None:
    data = page(said(words, drawn))
    reading = pdf.read(data)
    assert drawn[1:-1] in reading.text.split("\n")
    assert words.strip() == "" or words not in reading.text
    told = Hidden(words, reasons.OTHER_WORDS, 1)
    assert reading.hidden == ((told,) if words.strip() else ())
    shown = " ".join(word for word, _ in pdf_words.layout(data, 1).words)
    assert drawn[1:-1] in shown


def test_words_for_letters_far_apart_are_told_once() -> None:
    lines = "BT /F1 12 Tf 60 600 Td (The rent) Tj 0 -20 Td (is due) Tj ET"
    reading = pdf.read(page(f"/Span<</ActualText({SECRET})>>BDC {lines} EMC"))
    assert "The rent\nis due" in reading.text
    assert reading.hidden == (Hidden(SECRET, reasons.OTHER_WORDS, 1),)


def test_words_that_a_list_of_the_page_has_are_seen_through_too() -> None:
    lines = "/Span/P BDC BT /F1 12 Tf 60 600 Td (The rent) Tj ET EMC"
    resources = f"/Properties<</P<</ActualText({SECRET})>>>>"
    reading = pdf.read(page(lines, resources=resources))
    assert "The rent" in reading.text
    assert SECRET not in reading.text


def test_words_of_an_outer_mark_are_seen_through_too() -> None:
    lines = "/P<</MCID 0>>BDC BT /F1 12 Tf 60 600 Td (The rent) Tj ET EMC"
    reading = pdf.read(page(f"/Span<</ActualText({SECRET})>>BDC {lines} EMC"))
    assert "The rent" in reading.text
    assert SECRET not in reading.text


def test_white_letters_with_words_for_them_are_not_read_either_way() -> None:
    reading = pdf.read(page("1 g " + said(SECRET, "(not to be seen)")))
    assert SECRET not in reading.text
    assert "not to be seen" not in reading.text


@pytest.mark.parametrize(
    ("words", "drawn", "read"),
    [
        ("The rent", "(The rent)", "The rent"),
        ("The  RENT", "(The rent)", "The RENT"),
        ("caf\u00e9", "(cafe)", "caf\u00e9"),
        ("\u2013 5", "(- 5)", "\u2013 5"),
    ],
)
def test_words_that_say_what_is_drawn_are_read(words: str, drawn: str, read: str) -> None:
    reading = pdf.read(page(said(words, drawn)))
    assert read in " ".join(reading.text.split())
    assert reading.hidden == ()


def test_a_hyphen_that_is_said_to_be_soft_joins_its_word() -> None:
    lines = "BT /F1 12 Tf 60 600 Td (the agree) Tj ET"
    more = "BT /F1 12 Tf 60 585 Td (ment of the parties) Tj ET"
    hyphen = said("\u00ad", "(-)").replace("60 600", "109 600")
    reading = pdf.read(page(lines + hyphen + more))
    assert "agree-\nment of the parties" in reading.text
    assert reading.hidden == ()


@pytest.mark.parametrize(
    ("names", "words", "drawn"),
    [
        ("/g17/g42/g43/g44", "Rent", "(ABCD)"),
        ("/fi", "fi", "(A)"),
        ("/f", "fi", "(A)"),
    ],
)
def test_signs_without_a_name_are_what_they_are_said_to_be(
    names: str, words: str, drawn: str
) -> None:
    reading = pdf.read(encoded(said(words, drawn, font="F2"), names))
    assert words in reading.text.split("\n")
    assert reading.hidden == ()


def test_a_sign_without_a_name_does_not_say_a_sentence() -> None:
    reading = pdf.read(encoded(said(SECRET, "(A)", font="F2"), "/g17"))
    assert SECRET not in reading.text
    assert reading.hidden == (Hidden(SECRET, reasons.OTHER_WORDS, 1),)


def test_true_words_are_read_beside_untrue_ones() -> None:
    true = said("Rent", "(ABCD)", y=560, font="F2")
    reading = pdf.read(encoded(said(SECRET, "(x)") + true, "/g17/g42/g43/g44"))
    assert reading.text.endswith("x\nRent")
