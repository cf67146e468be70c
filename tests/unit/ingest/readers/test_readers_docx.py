"""What a user finds of a Word file: what Word shows, numbers included, and nothing it hides."""

import pytest
from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from desktop.documents import Hidden
from desktop.errors import ReadingError
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.intermediate import BlockKind
from desktop.ingest.readers.common.package import parse
from desktop.ingest.readers.word import docx as reader
from desktop.ingest.readers.word.docx_numbering import Numbering
from tests.unit.ingest_support import W, make_docx, raw_docx


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def text_of(body: str, parts: dict[str, str] | None = None) -> str:
    return reader.read(raw_docx(body, parts=parts)).text


def test_headings_keep_their_levels_and_the_body_its_order() -> None:
    def build(document: Document) -> None:
        document.add_heading("Lease", 0)
        document.add_heading("Rent", 1)
        document.add_paragraph("The rent is due monthly.")
        table = document.add_table(rows=2, cols=2)
        for cell, text in zip(
            [cell for row in table.rows for cell in row.cells],
            ("Floor", "Rent", "Ground", "1,250"),
            strict=True,
        ):
            cell.text = text
        document.add_heading("Late payment", 2)
        document.add_paragraph("Interest runs at 4%.")

    reading = reader.read(make_docx(build))
    assert reading.text == (
        "Lease\n\nRent\n\nThe rent is due monthly.\n\nFloor | Rent\nGround | 1,250\n\n"
        "Late payment\n\nInterest runs at 4%."
    )
    headings = [(block.level, block.label) for block in reading.blocks if block.level]
    assert headings == [(1, "Lease"), (1, "Rent"), (2, "Late payment")]
    rows = [block for block in reading.blocks if block.kind is BlockKind.ROW]
    assert [row.header for row in rows] == ["", "Floor | Rent"]
    assert reading.title == "Lease"


def test_tracked_insertions_are_text_and_deletions_are_not() -> None:
    body = (
        "<w:p><w:r><w:t>The term is </w:t></w:r>"
        '<w:del w:id="1"><w:r><w:delText>three</w:delText></w:r></w:del>'
        '<w:ins w:id="2"><w:r><w:t>five</w:t></w:r></w:ins>'
        '<w:moveFrom w:id="3"><w:r><w:t> weeks</w:t></w:r></w:moveFrom>'
        '<w:moveTo w:id="4"><w:r><w:t> years.</w:t></w:r></w:moveTo></w:p>'
    )
    assert text_of(body) == "The term is five years."


def test_text_boxes_controls_links_and_breaks_are_read_once() -> None:
    body = (
        "<w:p><w:r><w:t>Before.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>"
        f"<w:txbxContent>{paragraph('In the box.')}</w:txbxContent></mc:Choice><mc:Fallback>"
        f"<w:txbxContent>{paragraph('In the box.')}</w:txbxContent></mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>"
        f"<w:sdt><w:sdtContent>{paragraph('In the control.')}</w:sdtContent></w:sdt>"
        "<w:p><w:hyperlink><w:r><w:t>a link</w:t></w:r></w:hyperlink><w:r><w:br/><w:t>next</w:t>"
        "<w:tab/><w:t>tab</w:t><w:noBreakHyphen/><w:t>x</w:t></w:r></w:p>"
    )
    assert text_of(body) == "Before.\n\nIn the box.\n\nIn the control.\n\na link\nnext\ttab-x"


def test_a_signature_line_says_who_is_to_sign() -> None:
    line = (
        '<v:shape xmlns:v="v" xmlns:o="o"><o:signatureline o:suggestedsigner="Jane Roe" '
        'o:suggestedsigner2="Director"/></v:shape>'
    )
    body = f"<w:p><w:r><w:t>Signed:</w:t></w:r><w:r><w:pict>{line}</w:pict></w:r></w:p>"
    assert text_of(body) == "Signed:\nJane Roe\nDirector"


def test_hidden_text_is_set_apart_with_its_reason() -> None:
    body = (
        "<w:p><w:r><w:t>Seen. </w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>Unseen.</w:t></w:r>"
        '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>Seen again.</w:t></w:r></w:p>'
    )
    reading = reader.read(raw_docx(body))
    assert reading.text == "Seen. Seen again."
    assert reading.problems == ()
    assert reading.hidden == (Hidden("Unseen.", reasons.HIDDEN_RUN),)


def test_lists_show_the_numbers_that_word_shows() -> None:
    def build(document: Document) -> None:
        for text in ("Parties", "Premises"):
            document.add_paragraph(text, style="List Number")
        document.add_paragraph("a dog", style="List Bullet")

    assert reader.read(make_docx(build)).text == "1. Parties\n2. Premises\n• a dog"


LEVELS = "".join(
    f'<w:lvl w:ilvl="{place}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
    f'<w:lvlText w:val="{text}"/></w:lvl>'
    for place, form, text in (
        (0, "decimal", "%1."),
        (1, "decimal", "%1.%2"),
        (2, "lowerLetter", "(%3)"),
        (3, "lowerRoman", "(%4)"),
    )
)


def numbering(instances: str) -> Numbering:
    source = (
        f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="0">{LEVELS}</w:abstractNum>'
        f"{instances}</w:numbering>"
    )
    return Numbering(parse(source.encode()))


def test_deeper_numbers_start_again_below_each_higher_one() -> None:
    numbers = numbering('<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>')
    levels = [0, 1, 1, 2, 2, 3, 1, 2, 0, 1]
    assert [numbers.number("1", level) for level in levels] == [
        *("1.", "1.1", "1.2", "(a)", "(b)", "(i)", "1.3", "(a)", "2.", "2.1"),
    ]


def test_two_lists_on_one_definition_count_on_unless_told_to_start_again() -> None:
    numbers = numbering(
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="7"/></w:lvlOverride></w:num>'
    )
    calls = ["1", "1", "2", "3", "3"]
    assert [numbers.number(name, 0) for name in calls] == ["1.", "2.", "3.", "7.", "8."]
    assert numbers.number("unknown", 0) == ""


def test_a_short_numbered_paragraph_is_a_heading_above_text_and_an_item_in_a_list() -> None:
    def build(document: Document) -> None:
        document.add_paragraph("Parties", style="List Number")
        document.add_paragraph("The landlord is Anna Kessler and the tenant is Greta Vollmer.")
        document.add_paragraph("Premises", style="List Number")
        document.add_paragraph("The flat is at 4 Mill Lane.")
        for fruit in ("Apples", "Pears", "Plums"):
            document.add_paragraph(fruit, style="List Number")
        document.add_paragraph("All fruit is delivered fresh.")

    blocks = reader.read(make_docx(build)).blocks
    assert [block.label for block in blocks if block.level] == ["1. Parties", "2. Premises"]


def test_notes_stand_behind_the_paragraph_that_refers_to_them() -> None:
    relations = (
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/'
        '2006/relationships"><Relationship Id="r1" Type="x/footnotes" Target="footnotes.xml"/>'
        '<Relationship Id="r2" Type="x/footer" Target="footer1.xml"/></Relationships>'
    )
    notes = (
        f'<w:footnotes xmlns:w="{W}"><w:footnote w:type="separator" w:id="0">{paragraph("---")}'
        f'</w:footnote><w:footnote w:id="2">{paragraph("See the annex.")}</w:footnote>'
        "</w:footnotes>"
    )
    body = (
        '<w:p><w:r><w:t>First</w:t><w:footnoteReference w:id="2"/><w:t> clause.</w:t></w:r></w:p>'
        + paragraph("Second clause.")
        + '<w:sectPr><w:footerReference xmlns:r="r" r:id="r2"/></w:sectPr>'
    )
    parts = {
        "word/_rels/document.xml.rels": relations,
        "word/footnotes.xml": notes,
        "word/footer1.xml": f'<w:ftr xmlns:w="{W}">{paragraph("Strictly confidential")}</w:ftr>',
    }
    assert text_of(body, parts=parts) == (
        "First clause.\n\nSee the annex.\n\nSecond clause.\n\nStrictly confidential"
    )


def test_a_note_that_refers_to_itself_ends() -> None:
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" Type="x/footnotes" Target="footnotes.xml"/></Relationships>'
    )
    loop = '<w:p><w:r><w:t>again</w:t><w:footnoteReference w:id="2"/></w:r></w:p>'
    notes = (
        f'<w:footnotes xmlns:w="{W}"><w:footnote w:id="2">{loop}{loop}</w:footnote></w:footnotes>'
    )
    parts = {"word/_rels/document.xml.rels": relations, "word/footnotes.xml": notes}
    assert text_of(loop, parts=parts) == "again\n\nagain\n\nagain"


def test_bold_lines_and_numbered_clauses_make_the_heading_path() -> None:
    def build(document: Document) -> None:
        document.add_paragraph().add_run("Governing Law").bold = True
        document.add_paragraph("7.2 Notice. Either party may give notice in writing.")
        document.add_paragraph().add_run(
            "This whole sentence is bold, and is not a heading."
        ).bold = True

    blocks = reader.read(make_docx(build)).blocks
    assert [(block.kind, block.label) for block in blocks] == [
        (BlockKind.HEADING, "Governing Law"),
        (BlockKind.PARAGRAPH, "7.2 Notice"),
        (BlockKind.PARAGRAPH, ""),
    ]


def test_merged_cells_are_said_once() -> None:
    def build(document: Document) -> None:
        table = document.add_table(rows=3, cols=3)
        table.cell(0, 0).merge(table.cell(1, 0)).text = "tall"
        table.cell(2, 0).merge(table.cell(2, 1)).text = "wide"
        table.cell(0, 1).text, table.cell(0, 2).text = "b", "c"
        table.cell(1, 1).text, table.cell(1, 2).text = "e", "f"
        table.cell(2, 2).text = "i"

    assert reader.read(make_docx(build)).text == "tall | b | c\n| e | f\nwide |  | i"


def test_strict_files_are_read_too(monkeypatch: pytest.MonkeyPatch) -> None:
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    monkeypatch.setattr("tests.unit.ingest_support.W", strict)
    assert text_of(paragraph("Strict.")) == "Strict."


def test_an_element_that_python_docx_knows_and_we_leave_out_stays_out() -> None:
    def build(document: Document) -> None:
        run = document.add_paragraph("Page ").add_run()
        code = OxmlElement("w:instrText")
        code.set(qn("xml:space"), "preserve")
        code.text = " PAGE  "
        run._r.append(code)

    assert reader.read(make_docx(build)).text == "Page"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (raw_docx(""), reasons.NO_TEXT),
        (raw_docx(paragraph("x"))[:-40], reasons.DAMAGED_WORD),
        (raw_docx("<w:p>"), reasons.DAMAGED_WORD),
    ],
    ids=["empty", "cut off", "no XML"],
)
def test_what_is_not_read_has_its_reason(data: bytes, reason: str) -> None:
    with pytest.raises(ReadingError) as caught:
        reader.read(data)
    assert caught.value.message == reason


def test_what_diagrams_and_charts_say_is_read() -> None:
    a = "http://schemas.openxmlformats.org/drawingml/2006/main"
    relations = "".join(
        f'<Relationship Id="{kind}" Type="x/{kind}" Target="{kind}.xml"/>'
        for kind in ("diagramData", "chart")
    )
    series = (
        "<ser><tx><pt idx='0'><v>Fees</v></pt></tx><cat><pt idx='0'><v>2026</v></pt></cat>"
        "<val><pt idx='0'><v>1250</v></pt></val></ser>"
    )
    words = "<a:p><a:r><a:t>Serve notice</a:t></a:r></a:p>"
    step = f"<dataModel xmlns:a='{a}'><t>{words}</t></dataModel>"
    parts = {
        "word/_rels/document.xml.rels": f"<r>{relations}</r>",
        "word/diagramData.xml": step,
        "word/chart.xml": f"<chartSpace>{series}</chartSpace>",
    }
    reading = reader.read(raw_docx("<w:p><w:r><w:t>Steps</w:t></w:r></w:p>", parts=parts))
    assert reading.text.startswith("Steps\n\nServe notice")
    assert "Fees" in reading.text
    assert "2026 | 1250" in reading.text


def _form(said: str, result: str = "") -> str:
    mark = '<w:r><w:fldChar w:fldCharType="{}">{}</w:fldChar></w:r>'
    return (
        mark.format("begin", f"<w:ffData>{said}</w:ffData>")
        + "<w:r><w:instrText> FORM </w:instrText></w:r>"
        + mark.format("separate", "")
        + (f"<w:r><w:t>{result}</w:t></w:r>" if result else "")
        + mark.format("end", "")
        + "<w:r><w:t> Asthma</w:t></w:r>"
    )


_LIST = '<w:ddList>{}<w:listEntry w:val="Never"/><w:listEntry w:val="Daily"/></w:ddList>'


@pytest.mark.parametrize(
    ("said", "result", "shown"),
    [
        ('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>', "", "☒"),
        ('<w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox>', "", "☐"),
        ('<w:checkBox><w:default w:val="1"/></w:checkBox>', "", "☒"),
        ('<w:checkBox><w:default w:val="0"/></w:checkBox>', "", "☐"),
        (_LIST.format('<w:result w:val="1"/>'), "", "Daily"),
        (_LIST.format('<w:default w:val="1"/>'), "", "Daily"),
        (_LIST.format(""), "", "Never"),
        (_LIST.format('<w:result w:val="7"/>'), "", ""),
        # Some programs write what was chosen as a text too.
        (_LIST.format('<w:result w:val="1"/>'), "Daily", "Daily"),
        ('<w:textInput><w:default w:val="Name"/></w:textInput>', "Herman", "Herman"),
    ],
)
def test_what_is_ticked_and_chosen_in_a_form_is_read_where_it_stands(
    said: str, result: str, shown: str
) -> None:
    form = _form(said, result)
    assert text_of(f"<w:p>{form}</w:p>") == f"{shown} Asthma".strip()


def test_a_hidden_box_of_a_form_is_set_apart() -> None:
    form = _form("<w:checkBox><w:checked/></w:checkBox>")
    form = form.replace("<w:r><w:fldChar", "<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar")
    reading = reader.read(raw_docx(f"<w:p>{form}</w:p>"))
    assert reading.text == "Asthma"
    assert [item.text for item in reading.hidden] == ["☒"]
