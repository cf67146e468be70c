"""What a user finds of a presentation: a slide is a page, notes are said to be notes."""

from collections import Counter
from copy import deepcopy
from datetime import date
from typing import Any
from zipfile import ZipInfo

import pytest
from lxml import etree
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.presentation import Presentation
from pptx.util import Inches

from desktop.errors import ReadingError
from desktop.ingest.readers.common import package, reasons
from desktop.ingest.readers.common.intermediate import Reading
from desktop.ingest.readers.common.package import Package
from desktop.ingest.readers.common.sniff import Kind, sniff
from desktop.ingest.readers.slides import odp, ppt, pptx, pptx_above
from tests.unit.ingest.readers.office_support import make_ppt, make_pptx, open_document

FOOTER = PP_PLACEHOLDER.FOOTER


def hidden(reading: Reading, reason: str) -> list[tuple[int | None, str]]:
    return [(item.page, item.text) for item in reading.hidden if item.reason == reason]


def pages(reading: Reading) -> list[str]:
    return [reading.text[page.start : page.end] for page in reading.pages]


def strategy(show: Presentation) -> None:
    first = show.slides.add_slide(show.slide_layouts[1])
    first.shapes.title.text = "Case strategy"
    first.placeholders[1].text = "First point\nSecond point"
    first.notes_slide.notes_text_frame.text = "Do not mention the settlement."
    secret = show.slides.add_slide(show.slide_layouts[5])
    secret.shapes.title.text = "Our lowest offer"
    secret._element.set("show", "0")
    fees = show.slides.add_slide(show.slide_layouts[5])
    fees.shapes.title.text = "Fees"
    table = fees.shapes.add_table(2, 2, Inches(1), Inches(2), Inches(4), Inches(2)).table
    for row, texts in enumerate((("Year", "Fee"), ("2023", "1,200.00"))):
        for column, text in enumerate(texts):
            table.cell(row, column).text = text
    group = fees.shapes.add_group_shape()
    group.shapes.add_textbox(0, 0, Inches(2), Inches(1)).text_frame.text = "Grouped"
    unseen = fees.shapes.add_textbox(0, 0, Inches(2), Inches(1))
    unseen.text_frame.text = "Unseen box"
    unseen._element.nvSpPr.cNvPr.set("hidden", "1")


def test_slides_are_pages_with_title_text_tables_and_notes() -> None:
    data = make_pptx(strategy)
    assert sniff(data, "x") is Kind.PPTX
    reading = pptx.read(data)
    assert pages(reading) == [
        "Case strategy\n\nFirst point\nSecond point\n\n"
        "Speaker notes: Do not mention the settlement.",
        "",
        "Fees\n\nYear | Fee\n2023 | 1,200.00\n\nGrouped",
    ]
    assert [block.label for block in reading.blocks if block.level] == ["Case strategy", "Fees"]


def test_hidden_slides_and_shapes_are_set_apart_with_their_page() -> None:
    reading = pptx.read(make_pptx(strategy))
    assert hidden(reading, reasons.HIDDEN_SLIDE) == [(2, "Our lowest offer")]
    assert hidden(reading, reasons.HIDDEN_SHAPE) == [(3, "Unseen box")]


def test_what_a_chart_shows_is_read() -> None:
    def build(show: Presentation) -> None:
        slide = show.slides.add_slide(show.slide_layouts[6])
        data: Any = CategoryChartData()  # type: ignore[no-untyped-call]  # python-pptx has no types
        data.categories = ["Q1", "Q2"]
        data.add_series("Sales", (1.5, 2.5))
        data.add_series("Costs", (1.0, 2.0))
        area = (0, 0, Inches(3), Inches(2))
        chart = slide.shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, *area, data).chart
        chart.has_title = True
        chart.chart_title.text_frame.text = "By quarter"

    assert pptx.read(make_pptx(build)).text == (
        "By quarter\n\n| Sales | Costs\nQ1 | 1.5 | 1\nQ2 | 2.5 | 2"
    )


def test_dates_and_figures_of_a_chart_are_read_as_it_shows_them() -> None:
    def build(show: Presentation) -> None:
        slide = show.slides.add_slide(show.slide_layouts[6])
        data: Any = CategoryChartData(number_format="0.0%")  # type: ignore[no-untyped-call]
        data.categories = [date(2024, 3, 31), date(2024, 6, 30)]
        data.add_series("Share", (0.153, 0.2))
        other = data.add_series("Rent", (4.4000000000000004, 2.5), number_format="General")
        assert other.number_format == "General"
        slide.shapes.add_chart(XL_CHART_TYPE.LINE, 0, 0, Inches(3), Inches(2), data)

    assert pptx.read(make_pptx(build)).text == (
        "| Share | Rent\n2024-03-31 | 15.3% | 4.4\n2024-06-30 | 20.0% | 2.5"
    )


def test_a_slide_without_a_title_does_not_stand_under_the_one_before() -> None:
    def build(show: Presentation) -> None:
        strategy(show)
        last = show.slides.add_slide(show.slide_layouts[6])
        last.shapes.add_textbox(0, 0, Inches(2), Inches(1)).text_frame.text = "Questions?"

    block = pptx.read(make_pptx(build)).blocks[-1]
    assert (block.level, block.label) == (1, "Slide 4")


def test_old_presentations() -> None:
    data = make_ppt([("Case strategy", "First point\rSecond point", False), ("Secret", "x", True)])
    assert sniff(data, "x") is Kind.PPT
    reading = ppt.read(data)
    assert pages(reading) == ["Case strategy\n\nFirst point\nSecond point", ""]
    assert hidden(reading, reasons.HIDDEN_SLIDE) == [(2, "Secret\n\nx")]
    assert hidden(reading, reasons.COMMENT)[0] == (1, "Bo: on Case strategy")
    with pytest.raises(ReadingError, match="password"):
        ppt.read(make_ppt([("a", "b", False)], locked=True))


def test_open_document_presentations() -> None:
    body = (
        "<draw:page><draw:frame><draw:text-box><text:p>First point</text:p></draw:text-box>"
        '</draw:frame><draw:frame presentation:class="title"><draw:text-box><text:p>Strategy'
        "</text:p></draw:text-box></draw:frame><presentation:notes><draw:frame "
        'presentation:class="notes"><draw:text-box><text:p>Say less.</text:p></draw:text-box>'
        '</draw:frame></presentation:notes></draw:page><draw:page draw:style-name="h"><draw:frame>'
        "<draw:text-box><text:p>Secret</text:p></draw:text-box></draw:frame></draw:page>"
    )
    styles = (
        '<style:style style:name="h"><style:drawing-page-properties '
        'presentation:visibility="hidden"/></style:style>'
    )
    data = open_document("presentation", body, styles=styles)
    assert sniff(data, "x") is Kind.ODP
    reading = odp.read(data)
    assert pages(reading) == ["Strategy\n\nFirst point\n\nSpeaker notes: Say less.", ""]
    assert hidden(reading, reasons.HIDDEN_SLIDE) == [(2, "Secret")]


def test_what_slides_share_is_read_once_where_it_is_first_seen() -> None:
    def build(show: Presentation) -> None:
        layout = show.slide_layouts[5]
        places: Any = layout.placeholders
        footer = next(p for p in places if p.placeholder_format.type == FOOTER)
        for number in range(3):
            slide = show.slides.add_slide(layout)
            slide.shapes.title.text = f"Slide {number}"
            slide.shapes._spTree.append(deepcopy(footer._element))
            slide.placeholders[footer.placeholder_format.idx].text = "Privileged"
        show.slides[0]._element.set("show", "0")
        logo = slide.shapes.add_textbox(0, 0, Inches(2), Inches(1))
        logo.text_frame.text = "Bright LLP"
        layout.slide_master.shapes._spTree.append(logo._element)

    assert pages(pptx.read(make_pptx(build))) == [
        "",
        "Slide 1\n\nPrivileged\n\nBright LLP",
        "Slide 2",
    ]


def test_a_slide_without_the_shapes_of_its_master_does_not_show_their_words() -> None:
    def build(show: Presentation) -> None:
        layout = show.slide_layouts[6]
        slide = show.slides.add_slide(layout)
        slide.shapes.add_textbox(0, 0, Inches(2), Inches(1)).text_frame.text = "Own words"
        logo = slide.shapes.add_textbox(0, 0, Inches(2), Inches(1))
        logo.text_frame.text = "Bright LLP"
        layout.slide_master.shapes._spTree.append(logo._element)
        slide._element.set("showMasterSp", "0")

    assert pages(pptx.read(make_pptx(build))) == ["Own words"]


def _open_slides(properties: str = "") -> bytes:
    named = (
        '<style:master-page style:name="M"><draw:frame presentation:class="title"><draw:text-box>'
        "<text:p>Click to edit</text:p></draw:text-box></draw:frame><draw:frame><draw:text-box>"
        "<text:p>Bright LLP</text:p></draw:text-box></draw:frame></style:master-page>"
    )
    page = (
        '<draw:page draw:style-name="{}" draw:master-page-name="M" presentation:use-footer-name='
        '"f"><draw:frame><draw:text-box><text:p>{}</text:p></draw:text-box></draw:frame>'
        "</draw:page>"
    )
    return open_document(
        "presentation",
        '<presentation:footer-decl presentation:name="f">Privileged</presentation:footer-decl>'
        + page.format("A", "First")
        + page.format("", "Second"),
        styles='<style:style style:name="A" style:family="drawing-page">'
        f"<style:drawing-page-properties {properties}/></style:style>",
        named=named,
    )


def test_open_slides_show_their_masters_words_and_their_footer() -> None:
    assert pages(odp.read(_open_slides())) == ["First\n\nBright LLP\n\nPrivileged", "Second"]
    off = 'presentation:background-objects-visible="false" presentation:display-footer="false"'
    assert pages(odp.read(_open_slides(off))) == ["First", "Second\n\nBright LLP\n\nPrivileged"]


def test_old_slides_show_their_masters_words_and_their_footer() -> None:
    slides = [("First", "one", False), ("Second", "two", False)]
    reading = ppt.read(make_ppt(slides, master="Bright LLP", footer="Privileged"))
    assert pages(reading) == ["First\n\none\n\nBright LLP\n\nPrivileged", "Second\n\ntwo"]
    off = ppt.read(make_ppt(slides, footer="Privileged", flags=0x08))
    assert pages(off) == ["First\n\none", "Second\n\ntwo"]


def test_the_number_of_an_old_slide_alone_is_no_text() -> None:
    assert pages(ppt.read(make_ppt([("First", "one", False)], master="*"))) == ["First\n\none"]


def test_what_stands_above_slides_is_unpacked_and_parsed_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def build(show: Presentation) -> None:
        for number in (1, 5, 5):
            slide = show.slides.add_slide(show.slide_layouts[number])
            slide.shapes.title.text = "Fees"
            # A colour: only then the ground, which its layout and its master say, is looked at.
            run = slide.shapes.title.text_frame.paragraphs[0].runs[0]
            run.font.color.theme_color = MSO_THEME_COLOR.TEXT_1
        own = deepcopy(show.slides[0].shapes.title._element)
        own.nvSpPr.nvPr.clear()
        show.slide_layouts[5].shapes._spTree.append(own)

    unpacked, parsed = Counter[str](), Counter[bytes]()
    read, parse = Package._read, package.parse

    def reading(self: Package, info: ZipInfo) -> bytes:
        unpacked[info.filename] += 1
        return read(self, info)

    def parsing(data: bytes, damaged: str) -> etree._Element:
        parsed[data] += 1
        return parse(data, damaged)

    data = make_pptx(build)
    monkeypatch.setattr(Package, "_read", reading)
    monkeypatch.setattr(package, "parse", parsing)
    monkeypatch.setattr(pptx_above, "parse", parsing)
    pptx.read(data)
    assert unpacked["ppt/slideMasters/slideMaster1.xml"] == 1
    assert unpacked["ppt/slideLayouts/slideLayout6.xml"] == 1
    above = [n for d, n in parsed.items() if b"<p:sldMaster " in d or b"<p:sldLayout " in d]
    assert above == [1, 1, 1]
