"""What lies behind a Word file's pictures, objects and charts does not go over into a new client's
file; what charts say is looked through for the old one's names."""

import base64
import io
import zipfile

import docx
import pytest
from docx.shared import Inches
from lxml import etree

from desktop.drafting.manuscript.beside import beside
from desktop.drafting.manuscript.beside_changes import changed, whole_words
from desktop.drafting.manuscript.model import Finish, Origin
from desktop.drafting.manuscript.read_docx import prepared, read
from desktop.drafting.manuscript.unseen import drawn
from desktop.drafting.manuscript.write_docx import write
from desktop.drafting.precedents.bleed import bleed, of_matter
from desktop.drafting.precedents.facts import facts
from desktop.drafting.redline.office_file import OfficeFile, Relation

CANARY = "Qzcanary Ltd"
HERE = Origin("precedent", "/clients/old.docx")
_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
    "gg=="
)
_SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
_CHART = (
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:chart>'
    "<c:title><c:tx><c:rich><a:p><a:r><a:t>Sales of Harbour Lane Ltd</a:t></a:r></a:p></c:rich>"
    "</c:tx></c:title><c:ser><c:val><c:numCache><c:pt><c:v>12.5</c:v></c:pt></c:numCache></c:val>"
    '</c:ser></c:chart><c:externalData r:id="rId1"/></c:chartSpace>'
)


def inside(word: str) -> bytes:
    """An archive that says the word, as embedded workbooks do."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/sharedStrings.xml", word)
    return made.getvalue()


@pytest.fixture
def old() -> bytes:
    """A file with a picture that is described, an embedded workbook, and a chart with its own."""
    made = docx.Document()
    made.add_paragraph("This agreement is made between Harbour Lane Ltd and Orla Brennan.")
    made.add_picture(io.BytesIO(_PIXEL), width=Inches(1))
    held = io.BytesIO()
    made.save(held)
    file = OfficeFile(held.getvalue())
    root = file.xml(file.main)
    assert root is not None
    for each in root.iter("{*}docPr", "{*}cNvPr"):
        each.set("descr", f"Logo of {CANARY}")
        each.set("title", CANARY)
        each.set("name", f"{CANARY}.png")
    book = file.add_part("word/embeddings/book1.xlsx", inside(CANARY), "application/zip")
    file.add_relation(file.main, Relation(book, "package", _TYPES + "package", False), "rIdBook")
    object_ = etree.fromstring(
        f'<w:p {_SPACES}><w:r><w:object><v:shape alt="{CANARY}"><v:imagedata o:title="{CANARY}"/>'
        f'</v:shape><o:OLEObject ProgID="Excel.Sheet.12" r:id="rIdBook"/></w:object></w:r></w:p>'
    )
    root[0].insert(1, object_)
    chart = file.add_part("word/charts/chart1.xml", _CHART.encode(), "application/xml")
    file.add_relation(file.main, Relation(chart, "chart", _TYPES + "chart", False), "rIdChart")
    data = file.add_part("word/embeddings/book2.xlsx", inside(CANARY), "application/zip")
    file.add_relation(chart, Relation(data, "package", _TYPES + "package", False), "rId1")
    link = etree.fromstring(
        f'<w:p {_SPACES}><w:hyperlink w:tooltip="{CANARY}" w:anchor="x"><w:r><w:t>See'
        '</w:t></w:r></w:hyperlink><w:r><w:t xml:space="preserve"> the chart</w:t></w:r></w:p>'
    )
    drawing = etree.fromstring(
        f'<w:p {_SPACES}><w:r><w:drawing><x r:id="rIdChart"/></w:drawing></w:r></w:p>'
    )
    root[0].insert(2, link)
    root[0].insert(3, drawing)
    return file.save()


def says(data: bytes, word: str) -> list[str]:
    """The parts that hold the word, in any of the usual encodings, archives in archives too."""
    forms = [word.encode(), word.encode("utf-16-le"), base64.b64encode(word.encode())]
    found = []
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            part = archive.read(name)
            if any(form in part for form in forms) or word in name:
                found.append(name)
            if part.startswith(b"PK"):
                found += [f"{name}/{each}" for each in says(part, word)]
    return found


def test_the_made_file_says_it_in_every_place(old: bytes) -> None:
    assert says(old, CANARY) == [
        "word/document.xml",
        "word/embeddings/book1.xlsx/xl/sharedStrings.xml",
        "word/embeddings/book2.xlsx/xl/sharedStrings.xml",
    ]


def test_nothing_unseen_goes_over_into_a_draft(old: bytes) -> None:
    base = prepared(old)
    made = write(base, read(base, HERE), Finish())
    assert says(base, CANARY) == []
    assert says(made, CANARY) == []
    names = zipfile.ZipFile(io.BytesIO(made)).namelist()
    assert not [name for name in names if "embeddings" in name]


def test_what_is_shown_stays(old: bytes) -> None:
    base = prepared(old)
    made = write(base, read(base, HERE), Finish())
    again = docx.Document(io.BytesIO(made))
    assert len(again.inline_shapes) == 1
    assert "See the chart" in [paragraph.text for paragraph in again.paragraphs]
    file = OfficeFile(made)
    assert drawn(file) == ["word/charts/chart1.xml"]
    root = file.xml(file.main)
    assert root is not None
    assert len(list(root.iter("{*}imagedata"))) == 1


def test_a_name_in_a_chart_is_a_trace_of_the_old_matter(old: bytes) -> None:
    base = prepared(old)
    draft = read(base, HERE)
    told = beside(OfficeFile(base))
    assert told["chart 1"] == "Sales of Harbour Lane Ltd"
    traces = bleed(draft, of_matter(facts(draft)), (), {"chart 1": told["chart 1"]})
    named = next(trace for trace in traces if trace.text == "Harbour Lane Ltd")
    assert named.beside == ("chart 1",)


def test_a_name_in_a_chart_is_replaced_there(old: bytes) -> None:
    base = prepared(old)
    after = changed(base, ["chart 1"], "harbour lane ltd", "Heron Ltd")
    assert beside(OfficeFile(after))["chart 1"] == "Sales of Heron Ltd"
    assert read(after, Origin("precedent")).paragraphs == read(base, Origin("precedent")).paragraphs


def test_a_name_in_a_chart_is_not_replaced_inside_of_other_words(old: bytes) -> None:
    base = prepared(old)
    after = changed(base, ["chart 1"], "Sale", "Ann")
    assert beside(OfficeFile(after))["chart 1"] == "Sales of Harbour Lane Ltd"
    assert whole_words("Ann").sub("Bob", "Annual report of ann_2") == "Annual report of Bob_2"
