"""What a user finds of a PDF: its words to the letter, page by page, and what could not be read."""

import io

import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from desktop.errors import CancelledError, ReadingError
from desktop.ingest.pages import pdf_page
from desktop.ingest.readers.common import numbering, reasons
from desktop.ingest.readers.pdf import pdf, pdf_garble
from desktop.ingest.readers.pdf.pdf_second import SecondEngine
from tests.unit.ingest_support import (
    SENTENCE,
    make_pdf,
    nested_bomb,
    numbered_pdf,
    page_of_font,
    raw_pdf,
)


def picture(canvas: Canvas) -> None:
    """A picture over most of the page, as a scanner makes them."""
    image = Image.effect_noise((400, 560), 60).convert("RGB")
    canvas.drawImage(ImageReader(image), 20, 20, 550, 800)


def stamp(canvas: Canvas) -> None:
    picture(canvas)
    canvas.drawString(72, 10, "Exhibit 7")


def test_pages_are_the_text_between_their_offsets() -> None:
    reading = pdf.read(make_pdf(["First page\nsecond line", "", "Third page"]))
    assert [reading.text[page.start : page.end] for page in reading.pages] == [
        "First page\nsecond line",
        "",
        "Third page",
    ]
    assert [page.number for page in reading.pages] == [1, 2, 3]
    assert reading.problems == ()


def test_a_hyphen_at_the_line_end_stays() -> None:
    reading = pdf.read(make_pdf(["a long defini-\ntion of the term, which\ngoes on and on here"]))
    assert "defini-\ntion" in reading.text


def test_a_scanned_page_among_others_is_named() -> None:
    reading = pdf.read(make_pdf([SENTENCE * 3, SENTENCE, ""], draw=picture))
    assert reading.problems == ("page 3: no text layer (scanned?)",)


def test_a_scan_alone_is_named_for_recognising() -> None:
    reading = pdf.read(make_pdf([""], draw=picture))
    assert [(page.page, page.whole) for page in reading.pictures] == [(1, True)]
    assert reading.text == ""


def test_a_scan_with_a_stamp_is_not_taken_for_read() -> None:
    reading = pdf.read(make_pdf([SENTENCE, ""], draw=stamp))
    assert "Exhibit 7" in reading.text
    assert len(reading.problems) == 1
    assert reading.problems[0].startswith("page 2: a picture fills it")


def test_runs_of_scanned_pages_are_one_line() -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer)
    canvas.drawString(72, 700, "Cover sheet")
    canvas.showPage()
    for _ in range(12):
        picture(canvas)
        canvas.showPage()
    canvas.save()
    assert pdf.read(buffer.getvalue()).problems == ("pages 2–13: no text layer (scanned?)",)


def test_blank_pages_are_no_problem_but_a_blank_file_is() -> None:
    assert pdf.read(make_pdf(["Text", "", ""])).problems == ()
    with pytest.raises(ReadingError, match="holds no text"):
        pdf.read(make_pdf(["", ""]))


def test_a_locked_file_says_so_and_an_empty_password_opens() -> None:
    with pytest.raises(ReadingError, match="protected by a password"):
        pdf.read(make_pdf(["secret"], user_password="opensesame"))
    assert pdf.read(make_pdf(["for everyone"], user_password="")).text == "for everyone"


def test_filled_form_fields_are_read() -> None:
    def form(canvas: Canvas) -> None:
        canvas.acroForm.textfield(name="tenant", value="Greta Vollmer", x=200, y=690, width=200)

    assert "Greta Vollmer" in pdf.read(make_pdf(["Name of the tenant:"], draw=form)).text


def test_a_damaged_file_says_so() -> None:
    for data in (b"%PDF-1.7\nnothing else", make_pdf([SENTENCE])[:200]):
        with pytest.raises(ReadingError):
            pdf.read(data)


def test_content_that_does_not_load_is_not_an_empty_page() -> None:
    # PDFium gives no objects and pypdf raises: the page looks blank and is not.
    with pytest.raises(ReadingError) as caught:
        pdf.read(raw_pdf(b"\x00\x01not a deflate stream at all\xff", b"/FlateDecode"))
    assert caught.value.message in {reasons.DAMAGED_PDF, reasons.SCAN}


def test_a_bomb_ends_in_its_text_or_a_reason() -> None:
    assert pdf.read(nested_bomb(8_000_000)).text == "the text behind the bomb"


def test_the_title_of_the_file_is_used_if_it_is_one() -> None:
    assert pdf.read(make_pdf(["x y z"], title="Lease of 4 Mill Lane")).title == (
        "Lease of 4 Mill Lane"
    )
    for name in ("lease_final_v2.docx", "Microsoft Word - lease.doc", "untitled"):
        assert pdf.read(make_pdf(["plain words only"], title=name)).title == ""


def test_stopping_between_pages() -> None:
    calls = 0

    def step() -> None:
        nonlocal calls
        calls += 1
        if calls == 3:
            raise CancelledError

    with pytest.raises(CancelledError):
        pdf.read(make_pdf([SENTENCE] * 10), step)
    assert calls == 3


def test_clauses_become_headings_over_pages() -> None:
    body = "\n".join(["7. Termination", "7.1 Notice. Either party may", "end this lease."])
    reading = pdf.read(make_pdf([SENTENCE, body]))
    assert [block.label for block in reading.blocks if block.level] == [
        "7. Termination",
        "7.1 Notice",
    ]


def test_headings_show_by_their_type() -> None:
    def draw(canvas: Canvas) -> None:
        y = 700
        for font, size, line in (
            ("Helvetica-Bold", 16, "Discharge summary"),
            *((("Helvetica", 10, SENTENCE),) * 3),
            ("Helvetica-Bold", 11, "Allergies and"),
            ("Helvetica-Bold", 11, "intolerances"),
            ("Helvetica-Bold", 8, "Substance Reaction"),
            *((("Helvetica", 10, SENTENCE),) * 3),
            ("Helvetica", 10, "1. Apixaban"),
            ("Helvetica", 10, SENTENCE),
            ("Helvetica-Bold", 11, "Follow-up"),
            ("Helvetica", 10, SENTENCE),
        ):
            canvas.setFont(font, size)
            canvas.drawString(72, y, line)
            y -= 20

    blocks = pdf.read(make_pdf([""], draw=draw)).blocks
    labels = [(block.level, block.label) for block in blocks if block.level]
    large, small = numbering.SECTION, numbering.MINOR
    assert labels == [
        (large, "Discharge summary"),
        (small, "Allergies and intolerances"),
        (small + 1, "1. Apixaban"),
        (small, "Follow-up"),
    ]


@pytest.mark.parametrize(
    ("text", "garbled"),
    [
        (SENTENCE, False),
        ("MMuunniicciippaalliittéé ddee SSaaiinntt--SSaauuvveeuurr", True),
        ("\ue001\ue002\ue003\ue004 \ue005\ue006", True),
        ("\n".join("Carte de zone"), True),
        ("تحسين اإلنتاجية وحل المشكالت", True),
        ("تحسين الإنتاجية وحل المشكلات", False),
        ("1\n2\n3\n4\n5\n6\n7\n8\n9", False),
        ("", False),
    ],
)
def test_garble_is_told_from_text(text: str, garbled: bool) -> None:
    assert (pdf_garble.badness(text) > pdf_garble.SUSPICIOUS) is garbled


def test_an_accent_drawn_over_a_letter_is_part_of_it_and_one_beside_it_is_not() -> None:
    content = (
        b"BT /F1 20 Tf 72 700 Td [(M)(\\250)333(uller, Krsti)(\\264)400(c, na)(\\250)333(\\001ve r)"
        b"(\\210)400(ole, d\\264accord)] TJ ET"
    )
    font = (
        b"<</Type/Font/Subtype/Type1/BaseFont/Times-Roman"
        b"/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[1/dotlessi]>>>>"
    )
    data = page_of_font(content, font)
    assert pdf.read(data).text == "Müller, Krstić, naïve rôle, d´accord"
    assert pdf_page.render(data, 1, 600, "naïve rôle").highlights


def coded(sentence: str, names: str) -> bytes:
    """A page whose font has no letters, only codes from 14 on under these names."""
    signs = list(dict.fromkeys(sentence))
    drawn = "".join(f"{14 + signs.index(sign):02x}" for sign in sentence)
    content = f"BT /F1 12 Tf 72 700 Td <{drawn}> Tj ET".encode()
    return numbered_pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 5 0 R>>>>"
        b"/Contents 4 0 R>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
        b"<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[.1 0 0 .1 0 0]/FirstChar 14"
        b"/LastChar 40/Widths[%s]/Encoding<</Differences[14%s]>>/CharProcs<<%s>>>>"
        % (
            b"5 " * 27,
            names.encode(),
            b"".join(b"/%s 6 0 R" % name.encode() for name in names.split("/")[1:]),
        ),
        b"<</Length 22>>stream\n5 0 d0 0 0 4 8 re f    \nendstream",
    )


def test_letters_that_come_as_control_characters_are_asked_of_the_second_engine() -> None:
    assert pdf.read(coded("old tenant", "/o/l/d/space/t/e/n/a")).text == "old tenant"


def test_letters_that_no_engine_knows_are_to_be_recognised() -> None:
    (picture,) = pdf.read(coded("old tenant", "/G1/G2/G3/G4/G5/G6/G7/G8")).pictures
    assert picture.whole


def test_the_second_engine_never_raises_and_never_takes_long() -> None:
    broken = SecondEngine(b"%PDF-1.7\nnothing")
    assert (broken.open(), broken.page_text(0), broken.title()) == (0, "", "")
    assert broken.has_content(0)
    whole = SecondEngine(make_pdf(["alpha beta", ""]))
    assert whole.open() == 2
    assert whole.page_text(0).strip() == "alpha beta"
    assert whole.page_text(99) == ""
    locked = SecondEngine(make_pdf(["x"], user_password="opensesame"))
    assert locked.open() == 0
    assert locked.locked
