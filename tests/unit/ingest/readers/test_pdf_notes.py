"""What lies on a page beside its content: form fields, typed words, comments, attached files."""

import io
from typing import cast

import pypdf
import pytest
from pypdf.annotations import FreeText, Highlight, Text
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
    StreamObject,
    TextStringObject,
)
from reportlab.pdfgen.canvas import Canvas

from desktop.documents import Attachment, Hidden
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.pdf import pdf
from tests.unit.ingest_support import SENTENCE, make_pdf

HIDDEN_FLAG = 2


def with_notes(*annotations: DictionaryObject, base: bytes | None = None) -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(base or make_pdf([SENTENCE])))
    for annotation in annotations:
        writer.add_annotation(0, annotation)
    return written(writer)


def written(writer: pypdf.PdfWriter) -> bytes:
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def form(canvas: Canvas) -> None:
    fields = canvas.acroForm
    fields.textfield(name="tenant", value="Greta Vollmer", x=200, y=690, width=200)
    fields.choice(name="term", value="five", options=["one", "five"], x=200, y=640, width=90)
    fields.checkbox(name="agreed", tooltip="Terms agreed", checked=True, x=200, y=600)
    fields.checkbox(name="refused", tooltip="Terms refused", checked=False, x=200, y=560)


def test_form_fields_are_read_with_their_values_and_ticks() -> None:
    text = pdf.read(make_pdf(["Name, term, consent:"], draw=form)).text
    assert "Greta Vollmer" in text
    assert "five" in text
    assert "☒ Terms agreed" in text
    assert "refused" not in text


@pytest.mark.parametrize("layered", [False, True])
def test_a_page_with_a_form_keeps_the_letters_of_fonts_that_it_has_from_the_tree_of_pages(
    layered: bool,
) -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(make_pdf([SENTENCE], draw=form)))
    page = writer.pages[0]
    fonts = cast("DictionaryObject", page["/Resources"])["/Font"].get_object()
    (font,) = (each.get_object() for each in cast("DictionaryObject", fonts).values())
    following = [NameObject(f"/{letter}") for letter in "bcdefghijklmnopqrstuvwxyza"]
    cast("DictionaryObject", font).update(
        {
            NameObject("/BaseFont"): NameObject("/Times-Roman"),
            NameObject("/Encoding"): DictionaryObject(
                {NameObject("/Differences"): ArrayObject([NumberObject(ord("a")), *following])}
            ),
        }
    )
    if layered:
        writer.root_object[NameObject("/OCProperties")] = DictionaryObject()
    before = pdf.read(written(writer)).text
    cast("DictionaryObject", page["/Parent"])[NameObject("/Resources")] = page.pop("/Resources")
    after = pdf.read(written(writer)).text
    assert "Greta Vollmer" in after
    assert before.split("\n")[0] in after
    assert SENTENCE not in after


def test_words_typed_on_a_page_are_its_text_and_comments_are_not() -> None:
    corners = ArrayObject([FloatObject(side) for side in (50, 320, 100, 320, 50, 300, 100, 300)])
    marker = Highlight(rect=(50, 300, 100, 320), quad_points=corners)
    marker[NameObject("/Contents")] = TextStringObject("Is this still true?")
    hidden = FreeText(text="not for the other side", rect=(50, 150, 200, 250))
    hidden[NameObject("/F")] = NumberObject(HIDDEN_FLAG)
    reading = pdf.read(
        with_notes(
            FreeText(text="Received 5 May", rect=(50, 550, 200, 650)),
            Text(text="Ask Imogen about this", rect=(50, 350, 70, 370)),
            marker,
            hidden,
        )
    )
    assert "Received 5 May" in reading.text
    assert reading.hidden == (
        Hidden("Ask Imogen about this\nIs this still true?", reasons.COMMENT, 1),
        Hidden("not for the other side", reasons.HIDDEN_NOTE, 1),
    )
    for words in ("Imogen", "still true", "other side"):
        assert words not in reading.text


def test_files_in_the_list_and_pinned_to_a_page_become_attachments() -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(make_pdf([SENTENCE])))
    writer.add_attachment("../../terms.txt", b"the attached terms")
    writer.add_attachment("terms.txt", b"other terms")
    writer.add_annotation(0, pinned(writer, "plan.txt", b"the pinned plan"))
    reading = pdf.read(written(writer))
    found = {item.data: item.name for item in reading.attachments}
    assert set(found) == {b"the attached terms", b"other terms", b"the pinned plan"}
    assert len(set(found.values())) == 3
    assert not any("/" in name for name in found.values())
    assert found[b"the pinned plan"] == "plan.txt"


def pinned(writer: pypdf.PdfWriter, name: str, data: bytes) -> DictionaryObject:
    stream = StreamObject()
    stream.set_data(data)
    stream[NameObject("/Type")] = NameObject("/EmbeddedFile")
    file = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Filespec"),
            NameObject("/F"): TextStringObject(name),
            NameObject("/UF"): TextStringObject(name),
            NameObject("/EF"): DictionaryObject({NameObject("/F"): writer._add_object(stream)}),
        }
    )
    return DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"),
            NameObject("/Subtype"): NameObject("/FileAttachment"),
            NameObject("/Rect"): ArrayObject([NumberObject(side) for side in (10, 10, 30, 30)]),
            NameObject("/FS"): writer._add_object(file),
        }
    )


def test_a_portfolio_without_text_still_gives_its_files() -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(make_pdf([""])))
    writer.add_attachment("letter.txt", b"the letter")
    reading = pdf.read(written(writer))
    assert reading.text == ""
    assert reading.attachments == (Attachment("letter.txt", b"the letter"),)


def test_an_xfa_form_says_what_can_t_be_read() -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(make_pdf(["Please wait..."], draw=form)))
    packet = StreamObject()
    packet.set_data(b"<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'/>")
    acro_form = cast("DictionaryObject", writer.root_object["/AcroForm"].get_object())
    acro_form[NameObject("/XFA")] = writer._add_object(packet)
    writer.root_object[NameObject("/NeedsRendering")] = pypdf.generic.BooleanObject(True)
    assert reasons.XFA_FORM in pdf.read(written(writer)).problems
