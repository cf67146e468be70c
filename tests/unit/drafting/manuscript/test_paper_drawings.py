"""What stands on paper for text boxes, rules, and drawings that are no pixels; notes and their
marks."""

import io

import docx
import pytest
from docx.document import Document
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.text.paragraph import Paragraph
from PIL import Image

from desktop.drafting.paper import record
from desktop.drafting.paper.model import Block, Edge, Grid, Line, Paper
from desktop.drafting.paper.read_docx import paper_of

_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
SPACES = (
    f'{nsdecls("w")} xmlns:r="{_RELATIONS}" xmlns:a="{_DRAWING}/main"'
    f' xmlns:wp="{_DRAWING}/wordprocessingDrawing" xmlns:c="{_DRAWING}/chart"'
    f' xmlns:pic="{_DRAWING}/picture" xmlns:dgm="{_DRAWING}/diagram"'
    ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
POINT = 12_700


def paper(made: Document) -> Paper:
    held = io.BytesIO()
    made.save(held)
    read = paper_of(held.getvalue())
    assert record.from_bytes(*record.to_bytes(read)) == read
    return read


def put(paragraph: Paragraph, run: str) -> None:
    paragraph._p.append(parse_xml(f"<w:r {SPACES}>{run}</w:r>"))


def text_box(*texts: str, place: str = "", line: str = "<a:ln/>") -> str:
    said = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in texts)
    box = f"<w:txbxContent>{said}</w:txbxContent>"
    name = "anchor" if place else "inline"
    return (
        f'<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:{name}>{place}'
        f'<wp:extent cx="{200 * POINT}" cy="{60 * POINT}"/><a:graphic><a:graphicData><wps:wsp>'
        f'<wps:spPr><a:solidFill><a:srgbClr val="EEF3FA"/></a:solidFill>{line}</wps:spPr>'
        f"<wps:txbx>{box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:{name}></w:drawing>"
        '</mc:Choice><mc:Fallback><w:pict><v:shape style="width:200pt;height:60pt"><v:textbox>'
        f"{box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>"
    )


def anchored(across: int, down: int) -> str:
    return (
        f'<wp:positionH relativeFrom="column"><wp:posOffset>{across * POINT}</wp:posOffset>'
        f'</wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>{down * POINT}'
        "</wp:posOffset></wp:positionV>"
    )


def drawing(inner: str, height: int = 100, told: str = "") -> str:
    return (
        f'<w:drawing><wp:inline><wp:extent cx="{300 * POINT}" cy="{height * POINT}"/>'
        f'<wp:docPr id="7" name="Picture 7" descr="{told}"/><a:graphic><a:graphicData>{inner}'
        "</a:graphicData></a:graphic></wp:inline></w:drawing>"
    )


def part_of(made: Document, name: str, kind: str, content: str) -> str:
    part = Part(PackURI(name), "application/xml", content.encode(), made.part.package)
    return made.part.relate_to(part, f"{_RELATIONS}/{kind}")


def chart_in(made: Document) -> str:
    title = f"<c:chartSpace {SPACES}><a:t>Sales by region</a:t><c:v>12</c:v></c:chartSpace>"
    return f'<c:chart r:id="{part_of(made, "/word/charts/chart1.xml", "chart", title)}"/>'


def diagram_in(made: Document) -> str:
    data = f"<dgm:dataModel {SPACES}><a:t>Board</a:t><a:t>Managers</a:t></dgm:dataModel>"
    found = part_of(made, "/word/diagrams/data1.xml", "diagramData", data)
    return f'<dgm:relIds r:dm="{found}"/>'


def metafile_in(made: Document) -> str:
    found = part_of(made, "/word/media/image9.emf", "image", "no pixels")
    return f'<pic:pic><pic:blipFill><a:blip r:embed="{found}"/></pic:blipFill></pic:pic>'


def said(block: Block) -> str:
    if isinstance(block, Grid):
        return "|".join(line.text for box in block.boxes for line in box.lines)
    return block.text


def test_a_text_box_stands_in_its_frame_below_its_paragraph() -> None:
    made = docx.Document()
    put(made.add_paragraph("Body"), text_box("Boxed", "words", place=anchored(120, 20)))
    made.add_paragraph("After")
    blocks = paper(made).sections[0].blocks
    assert [text for text in map(said, blocks) if text] == ["Body", "Boxed|words", "After"]
    grid = next(each for each in blocks if isinstance(each, Grid))
    assert grid.columns == (200.0,)
    assert grid.left == pytest.approx(120, abs=6)
    assert grid.boxes[0].ground == "#eef3fa"
    assert all(edge.width > 0 for edge in grid.boxes[0].edges)


def test_a_box_at_the_top_of_its_paragraph_stands_above_it() -> None:
    made = docx.Document()
    put(made.add_paragraph("Body"), text_box("To the clerk", place=anchored(0, 0)))
    texts = [said(each) for each in paper(made).sections[0].blocks]
    assert texts.index("To the clerk") < texts.index("Body")


def test_a_place_that_is_no_number_is_none() -> None:
    made = docx.Document()
    place = anchored(0, 0).replace(">0<", ">--5<")
    put(made.add_paragraph("Body"), text_box("Boxed", place=place))
    assert "Boxed" in [said(each) for each in paper(made).sections[0].blocks]


def test_a_box_without_a_line_has_none() -> None:
    made = docx.Document()
    put(made.add_paragraph(), text_box("Plain", line="<a:ln><a:noFill/></a:ln>"))
    grid = next(each for each in paper(made).sections[0].blocks if isinstance(each, Grid))
    assert grid.boxes[0].edges[0] == Edge()


def test_a_box_in_a_head_is_said() -> None:
    made = docx.Document()
    put(made.sections[0].header.paragraphs[0], text_box("Kestrel Law"))
    (section,) = paper(made).sections
    assert "Kestrel Law" in [said(each) for each in section.running["header default"]]


def test_what_cannot_be_drawn_is_a_frame_that_names_it() -> None:
    made = docx.Document()
    put(made.add_paragraph("One"), drawing(chart_in(made)))
    put(made.add_paragraph("Two"), drawing(diagram_in(made)))
    put(made.add_paragraph("Three"), drawing(metafile_in(made), told="Logo of the firm"))
    put(made.add_paragraph("Four"), '<w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object>')
    read = paper(made)
    names = ("Chart: Sales by region", "Diagram: Board Managers", "Picture: Logo of the firm",
             "Embedded object: Excel.Sheet.12")  # fmt: skip
    assert read.undrawn == names
    whole = "".join(said(each) for each in read.sections[0].blocks)
    assert all(f"[{name}]" in whole for name in names)
    frame = next(each for each in read.sections[0].blocks if isinstance(each, Grid))
    # As high as what is missing: what follows stands where it would.
    assert frame.boxes[0].pad * 2 == pytest.approx(100, abs=20)


def test_a_small_one_stands_among_the_words_and_one_in_a_cell_too() -> None:
    made = docx.Document()
    paragraph = made.add_paragraph("Where ")
    put(paragraph, drawing(metafile_in(made), height=12, told="x squared"))
    paragraph.add_run(" is more")
    cell = made.add_table(1, 1).cell(0, 0)
    put(cell.paragraphs[0], drawing(chart_in(made)))
    line, grid = (each for each in paper(made).sections[0].blocks if said(each))
    assert said(line) == "Where [Picture: x squared] is more"
    assert said(grid) == "[Chart: Sales by region]"


def test_a_rule_is_a_rule() -> None:
    made = docx.Document()
    put(made.add_paragraph("Above"),
        '<w:pict><v:rect style="width:0;height:1.5pt" o:hr="t"/></w:pict>')  # fmt: skip
    read = paper(made)
    assert read.undrawn == ()
    assert [each for each in read.sections[0].blocks if isinstance(each, Line) and each.above]


def test_a_picture_in_two_renderings_is_there_once() -> None:
    made = docx.Document()
    held = io.BytesIO()
    Image.new("RGB", (4, 4)).save(held, "PNG")
    held.seek(0)
    inline = made.add_paragraph().add_run().add_picture(held)._inline
    found = next(each.get(f"{{{_RELATIONS}}}embed") for each in inline.iter("{*}blip"))
    blip = f'<pic:pic><pic:blipFill><a:blip r:embed="{found}"/></pic:blipFill></pic:pic>'
    image = f'<v:imagedata r:id="{found}"/>'
    old = f'<w:pict><v:shape style="width:9pt;height:9pt">{image}</v:shape></w:pict>'
    put(
        made.add_paragraph("Twice"),
        f'<mc:AlternateContent><mc:Choice Requires="wps">{drawing(blip)}</mc:Choice>'
        f"<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent>",
    )
    line = paper(made).sections[0].blocks[1]
    assert isinstance(line, Line)
    assert sum(words.picture >= 0 for words in line.words) == 1


def note_part(made: Document, kind: str, *notes: str) -> None:
    name = kind.removesuffix("s")
    body = "".join(
        f'<w:{name} w:id="{number}"><w:p><w:r><w:{name}Ref/></w:r><w:r><w:t xml:space="preserve">'
        f" {text}</w:t></w:r></w:p></w:{name}>"
        for number, text in enumerate(notes, 1)
    )
    part_of(made, f"/word/{kind}.xml", kind, f"<w:{kind} {SPACES}>{body}</w:{kind}>")


def test_footnotes_and_endnotes_are_counted_apart() -> None:
    made = docx.Document()
    note_part(made, "footnotes", "first", "second")
    note_part(made, "endnotes", "last")
    paragraph = made.add_paragraph("Body")
    put(paragraph, '<w:footnoteReference w:id="1"/>')
    put(paragraph, '<w:endnoteReference w:id="1"/>')
    put(paragraph, '<w:footnoteReference w:id="2"/>')
    read = paper(made)
    assert [(note.mark, note.at_end) for note in read.notes] == [
        ("1", False), ("i", True), ("2", False)]  # fmt: skip
    line = read.sections[0].blocks[0]
    assert isinstance(line, Line)
    assert [(words.text, words.note) for words in line.words if words.note >= 0] == [
        ("1", 0), ("i", 1), ("2", 2)]  # fmt: skip
    assert [note.lines[0].text.strip() for note in read.notes] == ["first", "last", "second"]


def test_a_note_keeps_the_sign_that_its_author_gave_it() -> None:
    made = docx.Document()
    note_part(made, "footnotes", "own", "counted")
    paragraph = made.add_paragraph("Body")
    put(paragraph, '<w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>§</w:t>')
    put(paragraph, '<w:footnoteReference w:id="2"/>')
    read = paper(made)
    assert [note.mark for note in read.notes] == ["", "1"]
    assert said(read.sections[0].blocks[0]) == "Body§1"
