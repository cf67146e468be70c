"""How a Word file is to look on paper: styles followed, numbers counted, tables, pictures."""

import io
import zipfile

import docx
import pytest
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Inches, Mm, Pt, RGBColor
from lxml import etree
from PIL import Image

from desktop.drafting.manuscript.manuscripts import Manuscripts
from desktop.drafting.paper import record
from desktop.drafting.paper.model import Grid, Line, Paper, Section
from desktop.drafting.paper.read_docx import paper_of
from desktop.drafting.paper.spacing import spaced
from desktop.errors import DraftingError

RED = (200, 10, 20)


def data_of(made: "docx.document.Document") -> bytes:
    held = io.BytesIO()
    made.save(held)
    return held.getvalue()


def lines_of(paper: Paper) -> list[Line]:
    return [each for section in paper.sections for each in section.blocks if isinstance(each, Line)]


def picture(mode: str = "RGB", size: tuple[int, int] = (40, 20)) -> io.BytesIO:
    held = io.BytesIO()
    Image.new(mode, size, RED).save(held, "PNG")
    held.seek(0)
    return held


def test_a_style_and_what_it_rests_on_are_followed() -> None:
    made = docx.Document()
    base = made.styles["Normal"]
    base.font.name, base.font.size = "Georgia", Pt(12)
    base.paragraph_format.space_after = Pt(9)
    heading = made.styles["Heading 1"]
    heading.font.color.rgb = RGBColor(1, 2, 3)
    heading.paragraph_format.keep_with_next = True
    made.add_paragraph("Plain")
    made.add_heading("Head", 1)
    own = made.add_paragraph(style="Heading 1")
    own.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    own.paragraph_format.left_indent = Pt(30)
    run = own.add_run("Own")
    run.font.size, run.bold, run.italic = Pt(8), False, True
    plain, head, mine = lines_of(paper_of(data_of(made)))
    assert (plain.words[0].look.font, plain.words[0].look.size, plain.after) == ("Georgia", 12, 9)
    assert head.words[0].look.bold
    assert head.words[0].look.colour == "#010203"
    assert head.keep_next
    look = mine.words[0].look
    assert (look.size, look.bold, look.italic, look.colour) == (8, False, True, "#010203")
    assert (mine.align, mine.left) == ("right", 30)


def test_a_page_break_begins_a_line_on_a_new_page() -> None:
    made = docx.Document()
    paragraph = made.add_paragraph("before")
    paragraph.add_run().add_break(WD_BREAK.PAGE)
    paragraph.add_run("behind")
    before, behind = lines_of(paper_of(data_of(made)))
    assert (before.text, before.new_page) == ("before", False)
    assert (behind.text, behind.new_page) == ("behind", True)


def test_sections_have_their_own_pages_heads_and_feet() -> None:
    made = docx.Document()
    made.sections[0].page_width, made.sections[0].page_height = Mm(210), Mm(297)
    made.sections[0].header.paragraphs[0].text = "Head of all"
    made.add_paragraph("upright")
    wide = made.add_section()
    wide.orientation = WD_ORIENT.LANDSCAPE
    wide.page_width, wide.page_height = Mm(297), Mm(210)
    wide.footer.is_linked_to_previous = False
    wide.footer.paragraphs[0].text = "Foot of the wide one"
    made.add_paragraph("across")
    first, second = paper_of(data_of(made)).sections
    assert first.width < first.height
    assert second.width > second.height
    assert [line.text for line in second.running["header default"]] == ["Head of all"]  # type: ignore[union-attr]
    assert "footer default" not in first.running
    assert [line.text for line in second.running["footer default"]] == ["Foot of the wide one"]  # type: ignore[union-attr]


def test_merged_cells_and_borders_of_a_table() -> None:
    made = docx.Document()
    table = made.add_table(3, 3, style="Table Grid")
    table.cell(0, 0).merge(table.cell(0, 1)).text = "wide"
    table.cell(1, 2).merge(table.cell(2, 2)).text = "high"
    grid = next(b for b in paper_of(data_of(made)).sections[0].blocks if isinstance(b, Grid))
    boxes = {box.lines[0].text: box for box in grid.boxes if box.lines[0].text}
    assert (boxes["wide"].across, boxes["wide"].down) == (2, 1)
    assert (boxes["high"].across, boxes["high"].down) == (1, 2)
    assert all(edge.width > 0 for edge in boxes["high"].edges)
    covered = sum(box.across * box.down for box in grid.boxes)
    assert covered == 9


def test_a_picture_is_pixels_of_its_size_on_paper() -> None:
    made = docx.Document()
    made.add_picture(picture(size=(4000, 2000)), width=Inches(2))
    paper = paper_of(data_of(made))
    words = next(w for line in lines_of(paper) for w in line.words if w.picture >= 0)
    assert (words.width, words.height) == pytest.approx((144, 72))
    shown = paper.pictures[words.picture]
    assert (shown.width, shown.height) == (600, 300)
    assert shown.data[:4] == bytes((*RED, 255))


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n", b"<svg/>", b"%!PS-Adobe EPSF"])
def test_a_picture_that_is_none_is_left_out(content: bytes) -> None:
    made = docx.Document()
    made.add_paragraph("kept")
    made.add_picture(picture(), width=Inches(1))
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data_of(made))) as old, zipfile.ZipFile(held, "w") as new:
        for name in old.namelist():
            new.writestr(name, content if "media/" in name else old.read(name))
    paper = paper_of(held.getvalue())
    assert paper.pictures == ()
    assert lines_of(paper)[0].text == "kept"


def test_lists_are_counted() -> None:
    made = docx.Document()
    made.add_paragraph("one", style="List Number")
    made.add_paragraph("two", style="List Number")
    one, two = lines_of(paper_of(data_of(made)))
    assert (one.label, two.label) == ("1.", "2.")
    assert one.left > 0 > one.first


def stops(text: str, left: int = 0, hanging: int = 0, own: int = 0) -> list[float]:
    """The first three stops for the tabs of a line, in a file whose own stand 1 cm apart."""
    made = docx.Document()
    settings = made.settings.element
    for each in settings.findall(qn("w:defaultTabStop")):
        settings.remove(each)
    settings.append(parse_xml(f'<w:defaultTabStop {nsdecls("w")} w:val="567"/>'))
    line = made.add_paragraph(text)
    line.paragraph_format.left_indent = Pt(left)
    line.paragraph_format.first_line_indent = Pt(-hanging)
    if own:
        line.paragraph_format.tab_stops.add_tab_stop(Pt(own))
    return [tab.at for tab in lines_of(paper_of(data_of(made)))[0].tabs[:3]]


def test_a_tab_goes_to_the_next_stop_of_the_file() -> None:
    assert stops("no tab in it") == []
    assert stops("a\tb") == [28.35, 56.7, 28.35 * 3]
    assert stops("a\tb", own=40) == [40, 56.7, 28.35 * 3], "what a line has of its own comes first"
    assert stops("1.\tb", left=40, hanging=40) == [40, 56.7, 28.35 * 3], "to what it hangs out of"


def test_what_a_worker_sends_is_checked() -> None:
    made = docx.Document()
    made.add_paragraph("text")
    made.add_picture(picture(), width=Inches(1))
    made.add_table(2, 2)
    paper = paper_of(data_of(made))
    fields, payload = record.to_bytes(paper)
    assert record.from_bytes(fields, payload) == paper
    for bad, content in (
        ({**fields, "told": 5}, payload),
        ({**fields, "sizes": [[10**6, 10**6]]}, payload),
        ({**fields, "sizes": [[0, 1]]}, payload),
        (fields, payload.replace(b'"width": 612.0', b'"width": 1e999')),
        ({}, payload),
        (fields, b"[]"),
    ):
        with pytest.raises(ValueError, match=r"."):
            record.from_bytes(bad, content)


def test_the_worker_makes_it_and_refuses_what_is_no_word_file() -> None:
    made = docx.Document()
    made.add_paragraph("text")
    manuscripts = Manuscripts()
    try:
        paper = manuscripts.paper(data_of(made))
        assert [line.text for line in lines_of(paper)] == ["text"]
        with pytest.raises(DraftingError):
            manuscripts.paper(b"PK\x03\x04 no file")
    finally:
        manuscripts.close()


def test_of_the_room_below_and_the_room_above_the_larger_counts() -> None:
    lines = (
        Line(before=6.0, after=12.0),
        Line(before=24.0, after=6.0),
        Line(before=3.0, after=0.0),
        Grid((100.0,), 0, ()),
        Line(before=5.0),
    )
    assert [each.before for each in spaced(lines, None) if isinstance(each, Line)] == [6, 12, 0, 5]
    adds = etree.fromstring(
        '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        "<w:compat><w:doNotUseHTMLParagraphAutoSpacing/></w:compat></w:settings>"
    )
    assert spaced(lines, adds) == lines


@pytest.mark.parametrize(("name", "place"), [("gridSpan", "tcPr"), ("gridBefore", "trPr")])
def test_a_table_has_no_more_columns_than_in_word(name: str, place: str) -> None:
    made = docx.Document()
    made.add_table(1, 1).cell(0, 0).text = "Only"
    table = made.tables[0]
    owner = (
        table.cell(0, 0)._tc.get_or_add_tcPr()
        if place == "tcPr"
        else table.rows[0]._tr.get_or_add_trPr()
    )
    etree.SubElement(owner, qn(f"w:{name}")).set(qn("w:val"), "900000000")
    (grid,) = (b for b in paper_of(data_of(made)).sections[0].blocks if isinstance(b, Grid))
    assert len(grid.columns) <= 64
    assert grid.boxes[0].lines[0].text == "Only"


def test_a_table_of_too_many_cells_is_refused_before_any_is_made() -> None:
    for columns, rows in ((1000, 100_000), (1, 2_000_000_000), (1, -1)):
        grid = Grid((1.0,) * columns, rows, ())
        with pytest.raises(ValueError, match="cells"):
            record.from_bytes(*record.to_bytes(Paper((Section(blocks=(grid,)),))))


def test_a_note_that_points_to_itself_ends() -> None:
    mark = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    made = docx.Document()
    made.add_paragraph("Body").add_run()._r.append(
        parse_xml(f'<w:footnoteReference {nsdecls("w")} w:id="1"/>')
    )
    text = "<w:r><w:t>note</w:t></w:r>"
    notes = f'<w:footnote w:id="1"><w:p>{text}{mark}{mark}</w:p></w:footnote>'
    part = Part(
        PackURI("/word/footnotes.xml"),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",
        f"<w:footnotes {nsdecls('w')}>{notes}</w:footnotes>".encode(),
        made.part.package,
    )
    made.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    paper = paper_of(data_of(made))
    assert [[line.text for line in note.lines] for note in paper.notes] == [["note"]]


def test_a_text_box_in_a_cell_is_said_once() -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent>"
    space = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    run = (
        f'<w:r {nsdecls("w")} xmlns:mc="{space}"><mc:AlternateContent>'
        f"<mc:Choice><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    made = docx.Document()
    cell = made.add_table(1, 1).cell(0, 0)
    cell.text = "cell"
    cell.paragraphs[0]._p.append(parse_xml(run))
    (grid,) = (b for b in paper_of(data_of(made)).sections[0].blocks if isinstance(b, Grid))
    assert [line.text for line in grid.boxes[0].lines] == ["cell", "boxed"]
