"""A precedent with a canary in each place where a Word file can keep the old client's name unseen:
none of them is in any part of the new client's file."""

import base64
import io
import struct
import zipfile
import zlib

import docx
import pytest
from docx.shared import Inches
from lxml import etree
from PIL import Image

from desktop.drafting.manuscript.beside import beside
from desktop.drafting.manuscript.model import Finish, Origin
from desktop.drafting.manuscript.picture_notes import without_notes
from desktop.drafting.manuscript.read_docx import prepared, read
from desktop.drafting.manuscript.write_docx import write
from desktop.drafting.redline.office_file import OfficeFile, Relation

_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)


def canary(place: str) -> str:
    return f"Qz{place}zQ"


def packed(place: str) -> str:
    return base64.b64encode(canary(place).encode()).decode()


# Parts: their names, their contents, how they are led to, and from where.
_PARTS = {
    "thumbnail": ("docProps/thumbnail.jpeg", "{0}", "thumbnail", "root"),
    "custom": ("docProps/custom.xml", '<p xmlns="x"><q name="{0}"/></p>', "custom-properties",
               "root"),
    "people": ("word/people.xml", '<p author="{0}"/>', "people", "main"),
    "glossary": ("word/glossary/document.xml", "<p>{0}</p>", "glossaryDocument", "main"),
    "printer": ("word/printerSettings1.bin", "{0}", "printerSettings", "main"),
    "data": ("customXml/item1.xml", "<p>{0}</p>", "customXml", "main"),
    "comment": ("word/comments.xml", "<w:comments {1}><w:comment w:id='0' w:author='{0}'/>"
                "</w:comments>", "comments", "main"),
    "recipients": ("word/recipientData.xml", "<p>{0}</p>", "recipientData", "settings"),
    "unknown": ("word/news.xml", "<p>{0}</p>", "ofTheYear2030", "main"),
    "chart": ("word/charts/chart1.xml", "<c:chartSpace {1}><c:cat><c:f>'{0}'!$A$1:$A$4</c:f>"
              "</c:cat></c:chartSpace>", "chart", "main"),
}  # fmt: skip
# Paragraphs: what they hold.
_PARAGRAPHS = {
    "path": '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDETEXT "C:\\{0}"'
    ' </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Included'
    '</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    "note": '<w:r><w:fldChar w:fldCharType="begin"><w:fldData>{1}</w:fldData></w:fldChar></w:r>'
    '<w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    "merged": '<w:fldSimple w:instr=" MERGEFIELD {0} "><w:r><w:t>Merged</w:t></w:r></w:fldSimple>',
    "control": '<w:sdt><w:sdtPr><w:alias w:val="{0}"/><w:tag w:val="{0}"/><w:placeholder>'
    '<w:docPart w:val="{0}"/></w:placeholder><w:dropDownList><w:listItem w:displayText="{0}"'
    ' w:value="{0}"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:t>Chosen</w:t></w:r>'
    "</w:sdtContent></w:sdt>",
    "shape": '<w:r><w:pict><v:shape o:gfxdata="{1}" href="https://{0}.example"/></w:pict></w:r>',
    "fallback": '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>'
    "<w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></wps:txbx>"
    "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>{0}"
    "</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"
    "</w:r>",
}
PLACES = [*_PARTS, *_PARAGRAPHS, "table", "picture", "merge"]


def drawn() -> Image.Image:
    made = Image.new("RGB", (3, 2), "white")
    made.putpixel((1, 1), (200, 0, 0))
    return made


def png() -> bytes:
    held = io.BytesIO()
    drawn().save(held, "PNG")
    data = held.getvalue()
    body = b"Author\0" + canary("picture").encode()
    size, sum_ = struct.pack(">I", len(body)), struct.pack(">I", zlib.crc32(b"tEXt" + body))
    return data[:33] + size + b"tEXt" + body + sum_ + data[33:]


def jpeg() -> bytes:
    held, exif = io.BytesIO(), Image.Exif()
    exif[0x013B] = canary("picture")  # the artist
    drawn().save(held, "JPEG", exif=exif, comment=canary("picture").encode(), quality=95)
    return held.getvalue()


@pytest.fixture(scope="module")
def old() -> bytes:
    made = docx.Document()
    made.add_paragraph("This agreement is made between Harbour Lane Ltd and Orla Brennan.")
    made.add_picture(io.BytesIO(png()), width=Inches(1))
    made.add_picture(io.BytesIO(jpeg()), width=Inches(1))
    made.add_table(1, 1).cell(0, 0).text = "Rent"
    held = io.BytesIO()
    made.save(held)
    file = OfficeFile(held.getvalue())
    root, settings = file.xml(file.main), file.related(file.main, "settings")
    assert root is not None
    table = root.find(".//{*}tblPr")
    told = file.xml(settings)
    assert table is not None
    assert told is not None
    for name in ("tblCaption", "tblDescription"):
        table.append(_element(f'<w:{name} w:val="{canary("table")}"/>'))
    told.append(_element(f'<w:mailMerge><w:query w:val="{canary("merge")}"/></w:mailMerge>'))
    from_where = {"root": "", "main": file.main, "settings": settings}
    for place, (name, content, kind, source) in _PARTS.items():
        body = content.format(canary(place), _SPACES).encode()
        part = file.add_part(name, body, "application/xml")
        file.add_relation(
            from_where[source], Relation(part, kind, _TYPES + kind, False), f"rIdOf{place}"
        )
    for place, content in _PARAGRAPHS.items():
        words = content.format(canary(place), packed(place))
        root[0].insert(2, _element(f"<w:p>{words}</w:p>"))
    root[0].insert(
        2, _element('<w:p><w:r><w:drawing><x r:id="rIdOfchart"/></w:drawing></w:r></w:p>')
    )
    return file.save()


def _element(words: str) -> etree._Element:
    return etree.fromstring(f"<whole {_SPACES}>{words}</whole>")[0]


def said(data: bytes) -> set[str]:
    """The places whose canaries are in the file, as they are, in UTF-16, packed, in archives."""
    found: set[str] = set()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            part = archive.read(name)
            for place in PLACES:
                word = canary(place)
                forms = (word.encode(), word.encode("utf-16-le"), packed(place).encode())
                if word in name or any(form in part for form in forms):
                    found.add(place)
            if part.startswith(b"PK"):
                found |= said(part)
    return found


def test_the_made_file_says_all(old: bytes) -> None:
    assert said(old) == set(PLACES)


def test_none_of_it_goes_over(old: bytes) -> None:
    base = prepared(old)
    draft = read(base, Origin("precedent", "/clients/old.docx"))
    assert said(write(base, draft, Finish())) == set()
    # The author may leave the properties as they are; what nobody sees goes all the same.
    assert said(write(base, draft, Finish(clean=False))) <= {"thumbnail", "custom", "printer"}


def test_what_is_shown_goes_over(old: bytes) -> None:
    base = prepared(old)
    draft = read(base, Origin("precedent", "/clients/old.docx"))
    made = write(base, draft, Finish())
    texts = {paragraph.text for paragraph in draft.paragraphs}
    assert {"Included", "Merged", "Chosen", "In a box", "Rent"} <= texts
    assert len(docx.Document(io.BytesIO(made)).inline_shapes) == 2
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        chart = archive.read("word/charts/chart1.xml")
        media = [archive.read(name) for name in archive.namelist() if "/media/" in name]
    assert b"Sheet1!$A$1:$A$4" in chart
    assert sorted(Image.open(io.BytesIO(each)).size for each in media) == [(3, 2), (3, 2)]


@pytest.mark.parametrize("data", [png(), jpeg()], ids=["png", "jpeg"])
def test_a_picture_looks_the_same_without_its_notes(data: bytes) -> None:
    bare = without_notes(data)
    assert canary("picture").encode() in data
    assert canary("picture").encode() not in bare
    before, after = (Image.open(io.BytesIO(each)) for each in (data, bare))
    assert before.tobytes() == after.tobytes()
    assert without_notes(bare) == bare


def test_what_is_hung_on_to_a_picture_goes() -> None:
    for data in (png(), jpeg()):
        assert canary("end").encode() not in without_notes(data + canary("end").encode())


@pytest.mark.parametrize("length", range(2, 60, 3))
def test_a_picture_that_is_cut_off_stays_as_it_is_or_loses_notes_only(length: int) -> None:
    for data in (png()[:length], jpeg()[:length]):
        assert len(without_notes(data)) <= len(data)


def test_words_upon_a_chart_are_looked_through() -> None:
    made = docx.Document()
    held = io.BytesIO()
    made.save(held)
    file = OfficeFile(held.getvalue())
    chart = file.add_part("word/charts/chart1.xml", f"<c:x {_SPACES}/>".encode(), "application/xml")
    words = f"<c:userShapes {_SPACES}><a:t>Harbour Lane Ltd</a:t></c:userShapes>".encode()
    upon = file.add_part("word/drawings/drawing1.xml", words, "application/xml")
    file.add_relation(file.main, Relation(chart, "chart", f"{_TYPES}chart", False))
    file.add_relation(chart, Relation(upon, "chartUserShapes", f"{_TYPES}chartUserShapes", False))
    assert beside(file)["chart 1"] == "Harbour Lane Ltd"
