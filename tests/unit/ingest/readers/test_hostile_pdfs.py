"""PDFs made to crash, hang or bloat a reader: each ends in its text or in a reason, in time."""

import io
import random
import time
import zlib

import pypdf
import pytest
from pypdf.annotations import FreeText, Text
from reportlab.pdfgen.canvas import Canvas

from desktop.documents import ParsedDocument
from desktop.errors import ReadingError
from desktop.ingest.reader_process.reading import Readers
from desktop.ingest.readers.common import reasons
from tests.unit.ingest.readers.hostile_support import SECONDS
from tests.unit.ingest_support import SENTENCE, make_pdf, raw_pdf

SEED = 20_261


def outcome(readers: Readers, data: bytes) -> ParsedDocument | str:
    """What became of a file, in time and with nothing raised but a reason."""
    began = time.monotonic()
    try:
        result: ParsedDocument | str = readers.read(data, "a.pdf")
    except ReadingError as error:
        result = error.message
    assert result
    assert time.monotonic() - began < SECONDS
    return result


def text_of(result: ParsedDocument | str) -> str:
    return result if isinstance(result, str) else result.text


def many(content: bytes) -> bytes:
    return raw_pdf(zlib.compress(content, 9), b"/FlateDecode")


def test_a_page_of_very_many_objects(readers: Readers) -> None:
    words = b"BT /F1 9 Tf 72 700 Td (word) Tj ET 1 0 0 1 0 0 cm 0 0 9 9 re f " * 11_000
    result = outcome(readers, many(words))
    assert isinstance(result, ParsedDocument)
    assert "told from the rest" in result.problems[0]


def test_texts_and_shapes_that_all_cover_one_another(readers: Readers) -> None:
    """Each text has to be looked at: the number of drawings is bounded."""
    pair = b"1 g BT /F1 9 Tf 72 700 Td (faint) Tj ET 0 g 60 690 99 30 re f "
    assert "faint" not in text_of(outcome(readers, many(pair * 1500)))


def test_type_of_absurd_size(readers: Readers) -> None:
    for size in (b"1e9", b"1e-9", b"-3e38", b"0", b"99999999999999999999"):
        outcome(readers, raw_pdf(b"BT /F1 " + size + b" Tf 72 700 Td (word) Tj ET"))
        outcome(readers, raw_pdf(b"BT /F1 9 Tf " + size + b" 0 0 1 72 700 Tm (word) Tj ET"))


@pytest.mark.parametrize("box", [b"0 0 0 0", b"0 0 1e9 1e9", b"-1e30 -1 1e30 1", b"9 9 3 3"])
def test_pages_of_absurd_size(readers: Readers, box: bytes) -> None:
    data = raw_pdf(b"1 g BT /F1 9 Tf 72 700 Td (faint) Tj ET")
    outcome(readers, data.replace(b"[0 0 600 800]", b"[" + box + b"]"))


def test_tables_of_files_that_lead_in_circles(readers: Readers) -> None:
    whole = raw_pdf(b"BT /F1 9 Tf 72 700 Td (word) Tj ET")
    start = int(whole.rsplit(b"startxref\n", 1)[1].split(b"\n")[0])
    circle = whole.replace(b"/Root 1 0 R", b"/Prev %d/Root 1 0 R" % start)
    outcome(readers, circle)
    outcome(readers, whole.replace(b"/Length", b"/Length 4 0 R/X"))
    outcome(readers, whole.replace(b"/Pages 2 0 R", b"/Pages 1 0 R"))


def test_forms_that_draw_themselves(readers: Readers) -> None:
    forms = b"/XObject<</X 4 0 R>>"
    data = raw_pdf(b"BT /F1 9 Tf 72 700 Td (word) Tj ET /X Do /X Do", page=forms)
    data = data.replace(b"/Resources<<", b"/Resources<</XObject<</X 4 0 R>>")
    outcome(readers, data.replace(b"<</Length", b"<</Subtype/Form/BBox[0 0 600 800]/Length"))


@pytest.mark.slow
def test_twenty_thousand_pages(readers: Readers) -> None:
    kids = b"/Kids[" + b"3 0 R " * 20_000 + b"]/Count 20000"
    data = raw_pdf(b"BT /F1 9 Tf 72 700 Td (word) Tj ET").replace(b"/Kids[3 0 R]/Count 1", kids)
    result = outcome(readers, data)
    if isinstance(result, ParsedDocument):
        assert len(result.pages) == 20_000
        assert "word" in result.text
    else:
        assert result in {reasons.DAMAGED_PDF, reasons.TOO_SLOW}


def test_an_attached_bomb_costs_no_more_than_the_file(readers: Readers) -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(make_pdf([SENTENCE])))
    writer.add_attachment("zeros.bin", b"0" * 90_000_000)
    for page in writer.pages:
        page.compress_content_streams()
    out = io.BytesIO()
    writer.write(out)
    result = outcome(readers, out.getvalue())
    if isinstance(result, ParsedDocument):
        assert SENTENCE.strip() in result.text
        assert [item.problem for item in result.attachments] == [reasons.TOO_LARGE]


def rich() -> bytes:
    """A PDF with all that the reader looks at: a table, a form, notes, hidden text, a file."""

    def draw(canvas: Canvas) -> None:
        for row in range(4):
            for x in (72, 220, 380):
                canvas.drawString(x, 600 - 16 * row, f"cell {row} {x}")
        canvas.acroForm.textfield(name="tenant", value="Greta", x=200, y=690, width=200)
        canvas.setFillGray(1)
        canvas.drawString(72, 400, "not to be seen")

    writer = pypdf.PdfWriter(clone_from=io.BytesIO(make_pdf([SENTENCE, SENTENCE], draw=draw)))
    writer.add_annotation(0, Text(text="a note", rect=(50, 350, 70, 370)))
    writer.add_annotation(0, FreeText(text="typed", rect=(50, 550, 200, 650)))
    writer.add_attachment("terms.txt", b"the terms")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def mutated(data: bytes, chance: random.Random) -> bytes:
    out = bytearray(data)
    for _ in range(chance.choice((1, 2, 8, 30))):
        at = chance.randrange(5, len(out))
        length = chance.choice((1, 2, 8, 80))
        match chance.randrange(5):
            case 0:
                out[at : at + length] = chance.randbytes(length)
            case 1:
                del out[at : at + length]
            case 2:
                out[at:at] = out[max(5, at - 300) : at]
            case 3:
                digits = bytes(str(chance.choice((-1, 0, 65_536, 2**31, 10**12))), "ascii")
                out[at : at + 2] = digits
            case _:
                del out[at + length * 40 :]
    return bytes(out)


def test_three_hundred_mutated_files_each_end_in_a_state(readers: Readers) -> None:
    chance = random.Random(SEED)
    seeds = [rich(), make_pdf([SENTENCE], user_password=""), make_pdf([SENTENCE] * 3)]
    read = 0
    for number in range(300):
        result = outcome(readers, mutated(seeds[number % len(seeds)], chance))
        read += isinstance(result, ParsedDocument)
    assert read > 100


def test_unread_is_not_empty(readers: Readers) -> None:
    """A file cut anywhere is either read in part with a problem, or fails with a reason."""
    whole = make_pdf([SENTENCE * 3] * 4)
    for share in (0.2, 0.5, 0.7, 0.95):
        result = outcome(readers, whole[: int(len(whole) * share)])
        if isinstance(result, ParsedDocument):
            blank = [page for page in result.pages if page.start == page.end]
            assert not blank or result.problems
