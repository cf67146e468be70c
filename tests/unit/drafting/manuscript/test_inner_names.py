"""The names that a Word file's author gave to bookmarks, lists, styles and its theme do not tell
the new client who the old one was, and what leads to them leads on."""

import io
import zipfile

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from desktop.drafting.manuscript.beside import beside
from desktop.drafting.manuscript.beside_changes import changed
from desktop.drafting.manuscript.inner_names import words_in
from desktop.drafting.manuscript.model import Finish, Origin
from desktop.drafting.manuscript.read_docx import prepared, read
from desktop.drafting.manuscript.write_docx import write
from desktop.drafting.precedents.bleed import bleed, of_matter
from desktop.drafting.precedents.facts import facts
from desktop.drafting.redline.office_file import OfficeFile

HERE = Origin("precedent", "/clients/old.docx")


def field(code: str, result: str, *pieces: str) -> str:
    said = "".join(f"<w:r><w:instrText>{each}</w:instrText></w:r>" for each in pieces or (code,))
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"/></w:r>{said}<w:r><w:fldChar'
        f' w:fldCharType="separate"/></w:r><w:r><w:t>{result}</w:t></w:r><w:r><w:fldChar'
        ' w:fldCharType="end"/></w:r>'
    )


@pytest.fixture(scope="module")
def old() -> bytes:
    made = docx.Document()
    made.add_paragraph("This agreement is made between Harbour Lane Ltd and Orla Brennan.")
    made.styles.add_style("HarbourLane Body", WD_STYLE_TYPE.PARAGRAPH)
    child = made.styles.add_style("Firm Body", WD_STYLE_TYPE.PARAGRAPH)
    child.base_style = made.styles["HarbourLane Body"]
    made.styles.add_style("Brennan Emphasis", WD_STYLE_TYPE.CHARACTER)
    made.add_paragraph("Styled.", style="HarbourLane Body").add_run("So", style="Brennan Emphasis")
    body = made.element.body
    for words in (
        '<w:bookmarkStart w:id="1" w:name="QzHarbourRent"/><w:r><w:t>Rent</w:t></w:r>'
        '<w:bookmarkEnd w:id="1"/><w:bookmarkStart w:id="2" w:name="_Ref123"/>'
        '<w:bookmarkEnd w:id="2"/><w:bookmarkStart w:id="3" w:name="Mark2"/>'
        '<w:bookmarkEnd w:id="3"/>',
        field("", "5", " REF QzHar", r"bourRent \r \h "),
        field(r" PAGEREF _Ref123 \h ", "7"),
        r'<w:fldSimple w:instr=" REF qzharbourrent \h "><w:r><w:t>Rent</w:t></w:r></w:fldSimple>',
        '<w:hyperlink w:anchor="QzHarbourRent"><w:r><w:t>there</w:t></w:r></w:hyperlink>',
        field(r' TOC \t "HarbourLane Body,1" ', "Contents"),
    ):
        body.insert(2, parse_xml(f"<w:p {nsdecls('w')}>{words}</w:p>"))
    held = io.BytesIO()
    made.save(held)
    file = OfficeFile(held.getvalue())
    theme = file.xml(file.related(file.main, "theme"))
    assert theme is not None
    theme.set("name", "Harbour Lane house style")
    return file.save()


def said(data: bytes, word: str) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name).lower() for name in archive.namelist()}
    return [name for name, part in parts.items() if word.encode() in part]


def test_no_name_inside_tells_of_the_old_matter(old: bytes) -> None:
    base = prepared(old)
    made = write(base, read(base, HERE), Finish())
    for word in ("qzharbour", "harbourlane", "brennan emphasis", "lane house"):
        assert said(old, word)
        assert said(base, word) == []
        assert said(made, word) == []


def test_what_leads_to_a_bookmark_leads_on(old: bytes) -> None:
    root = OfficeFile(prepared(old)).xml("word/document.xml")
    assert root is not None
    marks = [each.get(qn("w:name")) for each in root.iter("{*}bookmarkStart")]
    # A name that another one has is nobody's new one.
    assert marks == ["Mark1", "_Ref123", "Mark2"]
    rent = marks[0]
    codes = "".join(each.text or "" for each in root.iter("{*}instrText"))
    assert f"REF {rent} \\r \\h" in codes
    assert "PAGEREF _Ref123 \\h" in codes
    assert [each.get(qn("w:anchor")) for each in root.iter("{*}hyperlink")] == [rent]
    assert [each.get(qn("w:instr")) for each in root.iter("{*}fldSimple")] == [f" REF {rent} \\h "]


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (r" REF Client \h ", r" REF Mark1 \h "),
        (r" Client \* Upper ", r" Mark1 \* Upper "),
        (" =Client*2 ", " =Mark1*2 "),
        (r' HYPERLINK \l "Client" ', r' HYPERLINK \l "Mark1" '),
        (r' TOC \b Client \t "Client,1" ', r' TOC \b Mark1 \t "Client,1" '),
        (
            ' IF Client = "Client" "a Client of ours" "" ',
            ' IF Mark1 = "Client" "a Client of ours" "" ',
        ),
        (' ASK Client "Which Client?" ', ' ASK Mark1 "Which Client?" '),
        (" STYLEREF Client ", " STYLEREF Client "),
        (r' DATE \@ "d MMMM" ', r' DATE \@ "d MMMM" '),
    ],
)
def test_only_what_names_a_bookmark_is_changed_in_a_field(code: str, expected: str) -> None:
    """A word that the contract says when its fields are brought up to date stays."""
    made = docx.Document()
    mark = '<w:bookmarkStart w:id="1" w:name="Client"/><w:r><w:t>A</w:t></w:r>'
    date = '<w:bookmarkStart w:id="2" w:name="Date"/><w:bookmarkEnd w:id="2"/>'
    words = f'{mark}<w:bookmarkEnd w:id="1"/>{date}{field(code, "A")}'
    made.element.body.insert(0, parse_xml(f"<w:p {nsdecls('w')}>{words}</w:p>"))
    held = io.BytesIO()
    made.save(held)
    root = OfficeFile(prepared(held.getvalue())).xml("word/document.xml")
    assert root is not None
    assert [each.text for each in root.iter("{*}instrText")] == [expected]


def test_paragraphs_keep_the_look_that_has_another_name(old: bytes) -> None:
    made = docx.Document(io.BytesIO(prepared(old)))
    styled = next(each for each in made.paragraphs if each.text.startswith("Styled"))
    assert styled.style is not None
    assert styled.style.name == "Style 1"
    assert styled.runs[1].style.name == "Style 2"
    # What tells of nobody keeps its name, and rests on what it rested on.
    assert made.styles["Firm Body"].base_style.name == "Style 1"
    codes = "".join(each.text or "" for each in made.element.iter("{*}instrText"))
    assert '"Style 1,1"' in codes


def test_a_file_without_names_stays_as_it_is(old: bytes) -> None:
    base = prepared(old)
    assert prepared(base) == base


def test_a_style_named_for_another_client_of_the_matter_is_a_trace(old: bytes) -> None:
    made = docx.Document()
    made.add_paragraph("This agreement is made between Harbour Lane Ltd and Orla Brennan.")
    made.styles.add_style("KestrelBody", WD_STYLE_TYPE.PARAGRAPH)
    held = io.BytesIO()
    made.save(held)
    base = prepared(held.getvalue())
    told = beside(OfficeFile(base))
    other = docx.Document()
    other.add_paragraph("This agreement is made between Kestrel Ltd and Harbour Lane Ltd.")
    held = io.BytesIO()
    other.save(held)
    matter = facts(read(held.getvalue(), HERE))
    traces = bleed(read(base, HERE), of_matter(matter), (), told)
    assert ("style KestrelBody",) in [trace.beside for trace in traces]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("HarbourLane_Body2", ("harbour", "lane", "body")),
        ("HLBody", ("hl", "body")),
        ("Überschrift 1", ("überschrift",)),
        ("", ()),
    ],
)
def test_names_have_words(name: str, words: tuple[str, ...]) -> None:
    assert words_in(name) == words


def test_a_style_that_is_a_trace_gets_a_name_that_says_nothing_and_looks_the_same() -> None:
    made = docx.Document()
    style = made.styles.add_style("KestrelBody", WD_STYLE_TYPE.PARAGRAPH)
    style.font.bold = True
    made.add_paragraph("Styled.", style="KestrelBody")
    held = io.BytesIO()
    made.save(held)
    after = changed(held.getvalue(), ["style KestrelBody"], "Kestrel", "")
    assert b"Kestrel" not in b"".join(OfficeFile(after).data(n) for n in OfficeFile(after).names())
    again = docx.Document(io.BytesIO(after)).paragraphs[0].style
    assert again is not None
    assert (again.name, again.font.bold) == ("Style 1", True)
    # Of what is not named, nothing changes.
    assert (
        changed(held.getvalue(), ["chart 1"], "Kestrel", "") == OfficeFile(held.getvalue()).save()
    )
