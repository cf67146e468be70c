"""Numbers before paragraphs of slides, of which a file has only the rule."""

from lxml import etree
from pptx.presentation import Presentation

from desktop.ingest.reader_process.parse import parse
from desktop.ingest.readers.office.drawn import lines
from tests.unit.ingest.readers.office_support import make_pptx

_A = "http://schemas.openxmlformats.org/drawingml/2006/main"


def _body(paragraphs: str, style: str = "") -> etree._Element:
    return etree.fromstring(f'<p xmlns:a="{_A}"><a:lstStyle>{style}</a:lstStyle>{paragraphs}</p>')


def _paragraph(text: str, rule: str = "", level: int = 0) -> str:
    return f'<a:p><a:pPr lvl="{level}">{rule}</a:pPr><a:r><a:t>{text}</a:t></a:r></a:p>'


def _auto(kind: str, start: str = "") -> str:
    return f'<a:buAutoNum type="{kind}" {start}/>'


def test_numbers_count_on_behind_what_is_further_in_and_anew_behind_plain_text() -> None:
    one, inner = _auto("arabicPeriod"), _auto("alphaLcParenR")
    body = _body(
        _paragraph("Parties", one)
        + _paragraph("landlord", inner, 1)
        + _paragraph("tenant", inner, 1)
        + _paragraph("", one)
        + _paragraph("Term", one)
        + _paragraph("start", inner, 1)
        + _paragraph("Also")
        + _paragraph("Rent", one)
    )
    assert lines(body) == [
        *("1. Parties", "a) landlord", "b) tenant", "2. Term", "a) start", "Also", "1. Rent")
    ]


def test_forms_and_beginnings() -> None:
    body = _body(
        _paragraph("x", _auto("romanUcPeriod", 'startAt="4"'))
        + _paragraph("x", _auto("romanUcPeriod", 'startAt="4"'))
        + _paragraph("x", _auto("alphaUcParenBoth"))
        + _paragraph("x", _auto("arabicPlain"))
        + _paragraph("x", _auto("ea1ChsPeriod"))
        + _paragraph("x", _auto("romanLcParenR"))
    )
    assert lines(body) == ["IV. x", "V. x", "(A) x", "1 x", "1. x", "i) x"]


def test_the_style_of_the_shape_numbers_what_says_nothing_else() -> None:
    style = f"<a:lvl1pPr>{_auto('arabicParenR')}</a:lvl1pPr>"
    body = _body(_paragraph("a") + _paragraph("b", "<a:buNone/>") + _paragraph("c"), style)
    assert lines(body) == ["1) a", "b", "1) c"]


def test_the_text_of_a_slide_has_them() -> None:
    def build(deck: Presentation) -> None:
        slide = deck.slides.add_slide(deck.slide_layouts[1])
        slide.shapes.title.text = "Agenda"
        frame = slide.placeholders[1].text_frame
        frame.text = "Opening"
        frame.add_paragraph().text = "Rent"
        for paragraph in frame.paragraphs:
            rule = etree.SubElement(paragraph._p.get_or_add_pPr(), f"{{{_A}}}buAutoNum")
            rule.set("type", "arabicPeriod")

    assert parse(make_pptx(build), "agenda.pptx").text == "Agenda\n\n1. Opening\n2. Rent"
