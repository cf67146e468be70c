"""Pages of a PDF: all is on them once, cut where a reader expects, as large as Word has it."""

import io
import threading
from collections import Counter
from pathlib import Path

import docx
import numpy as np
import pypdf
import pypdfium2
import pytest
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Mm, Pt
from PIL import Image
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication

from desktop.commands.draft import fields_from
from desktop.drafting.paper.model import (
    Box,
    Grid,
    Line,
    Look,
    Paper,
    Picture,
    Section,
    Words,
)
from desktop.drafting.paper.read_docx import paper_of
from desktop.drafting.templating import templates
from desktop.drafting.templating.draft import draft
from desktop.errors import CancelledError
from desktop.gui.draft.paper.paper_breaks import Strip, cut
from desktop.gui.draft.paper.paper_pages import pdf, told_pdf
from desktop.gui.draft.paper.paper_text import typeset

pytestmark = pytest.mark.gui
_BEGINNING = 30
_NUMBERS = 6
OPAQUE = 255
FIELDS = Path(__file__).parents[1] / "fields"


def texts_of(content: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(content)
    return [page.get_textpage().get_text_range() for page in document]


def plain(text: str) -> str:
    return "".join(text.split()).replace("\u2011", "-").replace("\ufffe", "")


@pytest.mark.parametrize("name", sorted(file.stem for file in FIELDS.glob("*.json")))
def test_every_template_is_whole_on_its_pages(qapp: QApplication, name: str) -> None:
    template = templates.load(name)
    values = fields_from(FIELDS / f"{name}.json")
    paper = paper_of(draft(template, values))
    pages = texts_of(pdf(paper, name))
    whole = plain("".join(pages))
    for section in paper.sections:
        for block in section.blocks:
            lines = (
                [line for box in block.boxes for line in box.lines]
                if isinstance(block, Grid)
                else [block]
            )
            for line in lines:
                said = plain(line.text.split("\t")[0])
                # A page may end in the middle, and heads and feet stand between.
                assert said[:_BEGINNING] in whole
                assert said[-_BEGINNING:] in whole
                if line.label:
                    assert plain(line.label) in whole


@pytest.mark.parametrize("name", ["lease-commercial", "services", "audit-confirmation"])
def test_each_page_is_told_with_the_words_that_its_pdf_has(qapp: QApplication, name: str) -> None:
    values = fields_from(FIELDS / f"{name}.json")
    made = paper_of(draft(templates.load(name), values))
    content, words = told_pdf(made, name)
    pages = texts_of(content)
    assert len(words) == len(pages)
    for told, page in zip(words, pages, strict=True):
        more = letters_of(page) - letters_of("".join(told))
        assert not letters_of("".join(told)) - letters_of(page)
        # Numbers of pages are made anew on each, and are not told.
        assert more.total() <= _NUMBERS


def letters_of(text: str) -> Counter[str]:
    return Counter(letter for letter in plain(text).casefold() if letter.isalnum())


def test_notes_letters_beyond_the_basic_plane_and_cells_are_told_on_their_pages(
    qapp: QApplication,
) -> None:
    cell = Box(0, 0, 1, 1, (line("Deposit"),))
    blocks = (line("𝒜 first", label="1."), Grid((200.0,), 1, (cell,)), line("last", new_page=True))
    made = Paper((Section(blocks=blocks, running={"footer default": (line("Lease"),)}),))
    assert told_pdf(made, "")[1] == [["1.", "𝒜", "first", "Deposit", "Lease"], ["last", "Lease"]]


def test_setting_stops_when_it_is_cancelled(qapp: QApplication) -> None:
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(CancelledError):
        told_pdf(paper(line("A")), "", cancel)


def paper(*lines: Line, **section: float) -> Paper:
    return Paper((Section(blocks=lines, **section),))  # type: ignore[arg-type]


def line(text: str, **more: object) -> Line:
    return Line((Words(text, Look(size=11)),), **more)  # type: ignore[arg-type]


def test_a_tab_stands_where_word_sets_it(qapp: QApplication) -> None:
    made = docx.Document()
    made.sections[0].left_margin = Pt(72)
    made.add_paragraph("a\tb")
    held = io.BytesIO()
    made.save(held)
    page = pypdfium2.PdfDocument(pdf(paper_of(held.getvalue()), "Tabs"))[0].get_textpage()
    at = page.get_text_range().index("b")
    # Half an inch from the margin.
    assert page.get_charbox(at)[0] == pytest.approx(72 + 36, abs=2)


def test_no_line_is_lost_between_pages_and_none_stands_twice(qapp: QApplication) -> None:
    pages = texts_of(pdf(paper(*(line(f"Clause <{n}> says so.", after=6) for n in range(200))), ""))
    whole = "".join(pages)
    assert len(pages) > 3
    for number in range(200):
        assert whole.count(f"<{number}>") == 1


def test_words_behind_a_table_are_in_the_pdf_once(qapp: QApplication) -> None:
    made = docx.Document()
    made.add_paragraph("Before.")
    table = made.add_table(2, 3)
    table.cell(0, 2).text = "upper row"
    made.add_paragraph("behind the table, " * 12)
    stream = io.BytesIO()
    made.save(stream)
    content = pdf(paper_of(stream.getvalue()), "once")
    # PDFium tells words that stand on one another once.
    told = " ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages)
    words = " ".join(told.split())
    assert words.count("behind the table,") == 12
    assert words.count("upper row") == 1


def test_a_heading_goes_over_with_what_it_heads(qapp: QApplication) -> None:
    for room in range(30, 60):
        filler = [line(f"filler {n}") for n in range(room)]
        made = paper(*filler, line("HEAD", keep_next=True), line("body"), line("more"))
        page = next(text for text in texts_of(pdf(made, "")) if "HEAD" in text)
        assert "body" in page


def test_pages_are_cut_between_lines_and_never_leave_one_alone() -> None:
    lone = [Strip(n * 10, n * 10 + 9, n, 5) for n in range(5)]
    assert stretches(lone, 42) == [(0, 30), (30, 50)]  # three and two, not four and one
    pair = [Strip(0, 9), Strip(10, 19, 0, 2), Strip(20, 29, 1, 2)]
    assert stretches(pair, 22) == [(0, 10), (10, 30)]
    fresh = [Strip(0, 9), Strip(10, 19, fresh=True)]
    assert stretches(fresh, 100) == [(0, 10), (10, 20)]
    assert stretches([], 100) == [(0.0, 100)]
    high = stretches([Strip(0, 250)], 100)
    assert [end - start for start, end in high] == [100, 100, 51]


def stretches(strips: list[Strip], height: float) -> list[tuple[float, float]]:
    return [(page.start, page.end) for page in cut(strips, height)]


def test_a_table_s_head_stands_above_its_rows_on_each_page(qapp: QApplication) -> None:
    made = docx.Document()
    table = made.add_table(120, 2, style="Table Grid")
    row = table.rows[0]._tr.get_or_add_trPr()
    row.append(row.makeelement(qn("w:tblHeader"), {}))
    for number, each in enumerate(table.rows):
        each.cells[0].text = f"<{number}>" if number else "HEADING"
    held = io.BytesIO()
    made.save(held)
    pages = texts_of(pdf(paper_of(held.getvalue()), ""))
    assert len(pages) > 2
    assert [text.count("HEADING") for text in pages] == [1] * len(pages)
    whole = "".join(pages)
    assert all(whole.count(f"<{number}>") == 1 for number in range(1, 120))


def test_a_wide_section_has_wide_pages(qapp: QApplication) -> None:
    made = docx.Document()
    made.sections[0].page_width, made.sections[0].page_height = Mm(210), Mm(297)
    made.add_paragraph("upright")
    wide = made.add_section()
    wide.orientation = WD_ORIENT.LANDSCAPE
    wide.page_width, wide.page_height = Mm(297), Mm(210)
    made.add_paragraph("across")
    held = io.BytesIO()
    made.save(held)
    first, second = pypdfium2.PdfDocument(pdf(paper_of(held.getvalue()), ""))
    assert first.get_size() == pytest.approx((595, 842), abs=2)
    assert second.get_size() == pytest.approx((842, 595), abs=2)


def test_a_picture_is_on_the_page_in_its_colours(qapp: QApplication) -> None:
    held, picture = io.BytesIO(), io.BytesIO()
    Image.new("RGB", (50, 50), (200, 10, 20)).save(picture, "PNG")
    picture.seek(0)
    made = docx.Document()
    made.add_picture(picture, width=Inches(1))
    made.save(held)
    page = pypdfium2.PdfDocument(pdf(paper_of(held.getvalue()), ""))[0].render().to_pil()
    reds = sum(
        count
        for count, (red, green, blue) in page.convert("RGB").getcolors(1 << 24)
        if red > 150 and green < 60 and blue < 60
    )
    assert reds == pytest.approx(72 * 72, rel=0.1)


def test_heads_and_feet_count_the_pages(qapp: QApplication) -> None:
    foot = Line((Words("Page ", Look()), Words("0", Look(), field="page"),
                 Words(" of ", Look()), Words("0", Look(), field="pages")))  # fmt: skip
    section = Section(
        blocks=tuple(line(f"{n}") for n in range(150)), running={"footer default": (foot,)}
    )
    pages = texts_of(pdf(Paper((section,)), ""))
    for number, text in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in text


def test_a_table_of_contents_says_the_pages_of_now(qapp: QApplication) -> None:
    entries = (line("Letting\t9", contents=1), line("Rent\t9", contents=1))
    filler = [line(f"filler {n}") for n in range(120)]
    made = paper(*entries, line("Letting"), *filler, line("Rent", new_page=True))
    pages = texts_of(pdf(made, ""))
    assert "Letting\t1" in pages[0].replace(" ", "\t") or "Letting1" in plain(pages[0])
    assert f"Rent{len(pages)}" in plain(pages[0])


@pytest.mark.parametrize("above", range(44, 52))
def test_a_row_in_which_no_cell_begins_doubles_nothing(qapp: QApplication, above: int) -> None:
    def line(text: str) -> Line:
        return Line((Words(text, Look()),))

    merged = tuple(line(f"merged{number};") for number in range(4))
    boxes = (
        Box(0, 0, 1, 1, (line("head;"),)),
        Box(1, 0, 1, 2, merged),
        Box(3, 0, 1, 1, (line("foot;"),)),
    )
    lines = (line(f"line{number};") for number in range(above))
    paper = Paper((Section(blocks=(*lines, Grid((200.0,), 4, boxes), line("after;"))),))
    whole = "".join(texts_of(pdf(paper, "")))
    for text in ("head;", "merged0;", "merged3;", "foot;", "after;", "line7;"):
        assert whole.count(text) == 1


def test_blocks_carry_their_own_pictures_alone(qapp: QApplication) -> None:
    pictures = (Picture(1, 1, b"\xff" * 4), Picture(1, 1, b"\xff" * 4))
    shown = Line((Words("\ufffc", Look(), picture=1, width=9.0, height=9.0),))
    boxed = Grid((99.0,), 1, (Box(0, 0, 1, 1, (shown,)),))
    for block in (shown, boxed):
        document = typeset([block], pictures, 200.0, {}).document
        kind = QTextDocument.ResourceType.ImageResource
        left, there = (document.resource(kind, QUrl(f"paper:{number}")) for number in (0, 1))
        assert isinstance(there, QImage)
        assert there.pixelColor(0, 0).alpha() == OPAQUE
        # What a document does not know is nothing to be seen.
        assert isinstance(left, QImage)
        assert left.pixelColor(0, 0).alpha() == 0


def test_rows_at_the_ends_of_pages_are_on_one_of_them(qapp: QApplication) -> None:
    boxes = tuple(Box(row, 0, 1, 1, (Line((Words(f"row{row};", Look()),)),)) for row in range(120))
    pages = texts_of(pdf(Paper((Section(blocks=(Grid((200.0,), 120, boxes),)),)), ""))
    whole = plain("".join(pages))
    assert len(pages) == 3
    assert [row for row in range(120) if whole.count(f"row{row};") != 1] == []


@pytest.mark.parametrize("kind", ["header default", "footer default"])
def test_a_head_as_high_as_the_page_pushes_no_text_off_it(qapp: QApplication, kind: str) -> None:
    high = tuple(Line((Words("running", Look()),)) for _ in range(70))
    body = tuple(Line((Words(f"body{number};", Look()),)) for number in range(8))
    content = pdf(Paper((Section(blocks=body, running={kind: high}),)), "")
    page = pypdfium2.PdfDocument(content)[0]
    text = page.get_textpage()
    at = text.get_charbox(text.get_text_range().index("body0"))
    assert 0 < at[1] < page.get_height()
    assert all(f"body{number};" in "".join(texts_of(content)) for number in range(8))


def test_the_line_to_sign_on_is_drawn_in_its_cell(qapp: QApplication) -> None:
    """It is the rule below a paragraph without words, as wide as the cell leaves it."""
    made = docx.Document()
    table = made.add_table(1, 2)
    for cell in table.rows[0].cells:
        cell.paragraphs[0].text = "Signed by"
        edge = OxmlElement("w:pBdr")
        below = OxmlElement("w:bottom")
        for name, value in (("val", "single"), ("sz", "4"), ("space", "1"), ("color", "5A626E")):
            below.set(qn(f"w:{name}"), value)
        edge.append(below)
        rule = cell.add_paragraph()
        rule.paragraph_format.space_before = Pt(20)
        rule.paragraph_format.right_indent = Pt(34)
        rule._p.get_or_add_pPr().insert(0, edge)
        cell.add_paragraph("Signature")
    content = io.BytesIO()
    made.save(content)
    (page,) = pypdfium2.PdfDocument(pdf(paper_of(content.getvalue()), "Signed"))
    dark = np.asarray(page.render(scale=2).to_pil().convert("L")) < 200
    row = dark[dark.sum(axis=1).argmax()]
    begins = [at for at in range(1, row.size) if row[at] and not row[at - 1]]
    ends = [at for at in range(1, row.size) if row[at - 1] and not row[at]]
    assert len(begins) == len(ends) == 2
    # Each in the width of its half of the page's 432 points, less what it is indented by.
    assert [end - begin for begin, end in zip(begins, ends, strict=True)] == pytest.approx(
        [2 * (216 - 34 - 2 * 5.4)] * 2, abs=4
    )
