"""What a user finds of ODT, RTF and DOC files: the text as it shows, and nothing it hides."""

from itertools import starmap

import pytest

from desktop.errors import ReadingError
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.intermediate import BlockKind, Reading
from desktop.ingest.readers.common.sniff import Kind, sniff
from desktop.ingest.readers.opendocument import odt
from desktop.ingest.readers.rtf import rtf
from desktop.ingest.readers.word import doc
from tests.unit.ingest.readers.office_support import (
    CELL,
    DELETED,
    ROW_END,
    VANISH,
    make_doc,
    open_document,
)


def hidden(reading: Reading, reason: str) -> list[str]:
    return [item.text for item in reading.hidden if item.reason == reason]


def headings(reading: Reading) -> list[tuple[int, str]]:
    return [(block.level, block.label) for block in reading.blocks if block.level]


# --------------------------------------------------------------------------------------- ODT

STYLES = (
    '<style:style style:name="V"><style:text-properties text:display="none"/></style:style>'
    '<style:style style:name="B"><style:text-properties fo:font-weight="bold"/></style:style>'
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" '
    'style:num-suffix="." style:num-format="1"/><text:list-level-style-number text:level="2" '
    'style:num-prefix="(" style:num-suffix=")" style:num-format="a"/></text:list-style>'
)


def odt_of(body: str, named: str = "") -> Reading:
    return odt.read(open_document("text", body, styles=STYLES, named=named))


def test_an_open_document_text_keeps_order_levels_lists_and_tables() -> None:
    reading = odt_of(
        '<text:h text:outline-level="1">Lease</text:h>'
        "<text:p>The   flat<text:s text:c='2'/>is<text:tab/>at<text:line-break/>4 Mill Lane."
        "</text:p>"
        '<text:list text:style-name="L"><text:list-item><text:p>Rent is due monthly.</text:p>'
        "<text:list><text:list-item><text:p>in advance</text:p></text:list-item>"
        "<text:list-item><text:p>by transfer</text:p></text:list-item></text:list></text:list-item>"
        "<text:list-item><text:p>Heating is paid apart.</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>Floor</text:p></table:table-cell>"
        "<table:table-cell><text:p>Rent</text:p></table:table-cell></table:table-row>"
        "<table:table-row><table:table-cell><text:p>Ground</text:p></table:table-cell>"
        "<table:table-cell><text:p>1,250</text:p></table:table-cell></table:table-row></table:table>"
    )
    assert reading.text == (
        "Lease\n\nThe flat  is\tat\n4 Mill Lane.\n\n1. Rent is due monthly.\n\n(a) in advance\n"
        "(b) by transfer\n\n2. Heating is paid apart.\n\nFloor | Rent\nGround | 1,250"
    )
    assert headings(reading)[0] == (1, "Lease")
    assert reading.blocks[-1].header == "Floor | Rent"
    assert sniff(open_document("text", ""), "x") is Kind.ODT


def test_an_open_document_text_sets_apart_what_it_hides() -> None:
    reading = odt_of(
        "<text:tracked-changes><text:changed-region><text:deletion><office:change-info>"
        "<dc:creator>Anna</dc:creator></office:change-info><text:p>three years</text:p>"
        "</text:deletion></text:changed-region></text:tracked-changes>"
        '<text:p>Seen <text:span text:style-name="V">unseen</text:span>again.'
        "<office:annotation><dc:creator>Bo</dc:creator><text:p>why?</text:p></office:annotation>"
        "</text:p><text:section text:display='none'><text:p>draft clause</text:p></text:section>"
    )
    assert reading.text == "Seen again."
    assert hidden(reading, reasons.HIDDEN_RUN) == ["unseen"]
    assert hidden(reading, reasons.COMMENT) == ["Bo: why?"]
    assert hidden(reading, reasons.HIDDEN_SECTION) == ["draft clause"]
    assert hidden(reading, reasons.DELETED) == ["three years"]


def test_notes_boxes_and_running_text_of_an_open_document_are_read_once() -> None:
    reading = odt_of(
        "<text:p>Body<text:note><text:note-citation>1</text:note-citation><text:note-body>"
        "<text:p>The note.</text:p></text:note-body></text:note> goes on."
        "<draw:frame><draw:text-box><text:p>In the box.</text:p></draw:text-box></draw:frame>"
        "</text:p>",
        named="<style:master-page><style:header><text:p>Running</text:p></style:header>"
        "<style:footer><text:p>Running</text:p></style:footer></style:master-page>",
    )
    assert reading.text == "Body goes on.\n\nIn the box.\n\nThe note.\n\nRunning"


# --------------------------------------------------------------------------------------- RTF


def rtf_of(body: str) -> Reading:
    data = (
        rb"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 A;}"
        rb"{\f2\fcharset128 B;}}{\stylesheet{\s1 heading 1;}{\s2\outlinelevel1 Sub;}}"
    )
    return rtf.read(data + body.encode("latin-1") + b"}")


def test_characters_of_every_code_page_and_escape() -> None:
    reading = rtf_of(
        r"Gr\'f6\'dfe \u8364? \u-10179?\u-8704? {\f1 \'cf\'f0\'e8\'e2\'e5\'f2} "
        r"{\f2 \'93\'fa\'96\'7b} \{x\}\~y\_z\emdash q{\uc0\u228 b}\par"
    )
    assert reading.text == "Größe € 😀 Привет 日本 {x} y-z—qäb"


def test_headings_tables_notes_and_running_text_of_rtf() -> None:
    reading = rtf_of(
        r"{\header Running\par}\pard\s1 Lease\par\pard Rent is due{\footnote Or paid.} monthly."
        r"\par\trowd\intbl Floor\cell Rent\cell\row\trowd\intbl Ground\cell 1,250\cell\row\pard "
        r"After.\par{\listtext 1.\tab}Dogs\par"
    )
    assert reading.text == (
        "Lease\n\nRent is due monthly.\n\nOr paid.\n\nFloor | Rent\nGround | 1,250\n\nAfter.\n\n"
        "1. Dogs\n\nRunning"
    )
    assert headings(reading)[0] == (1, "Lease")
    rows = [block for block in reading.blocks if block.kind is BlockKind.ROW]
    assert rows[1].header == "Floor | Rent"


def test_what_rtf_hides_is_set_apart_and_data_is_no_text() -> None:
    reading = rtf_of(
        r"Seen {\v unseen }{\deleted gone }end.{\*\annotation why?}{\pict\bin5 }{}\{}{\*\x junk}"
        r"{\field{\*\fldinst HYPERLINK x}{\fldrslt link}}{\object{\*\objdata 0105}{\result R}}\par"
        r"{\info{\title The title}{\author A}}"
    )
    assert reading.text == "Seen end.linkR"
    assert reading.title == "The title"
    assert hidden(reading, reasons.HIDDEN_RUN) == ["unseen"]
    assert hidden(reading, reasons.DELETED) == ["gone"]
    assert hidden(reading, reasons.COMMENT) == ["why?"]


def test_binary_data_in_rtf_is_jumped_over_whatever_it_holds() -> None:
    data = rb"{\rtf1 before {\pict\bin7 }}{{\\x}after\par}"
    assert rtf.read(data).text == "before after"


def test_rtf_nested_without_end_is_read_as_far_as_groups_are_sane() -> None:
    reading = rtf.read(b"{\\rtf1 top\\par " + b"{" * 50_000 + b"deep" + b"}" * 50_000 + b" tail}")
    assert reading.text.startswith("top")
    assert reasons.TOO_DEEP in reading.problems


# --------------------------------------------------------------------------------------- DOC


def plain(text: str) -> tuple[list[tuple[str, bytes]], int, bytes]:
    return [(f"{text}\r", b"")], 0, b""


def test_an_old_word_file_keeps_headings_tables_and_characters() -> None:
    data = make_doc(
        [
            ([("Lease\r", b"")], 1, b""),
            plain("Größe: 5 €, Привет, 日本, 😀"),
            ([("Floor\x07", b"")], 0, CELL),
            ([("Rent\x07", b"")], 0, CELL),
            ([("\x07", b"")], 0, ROW_END),
            ([("Ground\x07", b"")], 0, CELL),
            ([("1,250\x07", b"")], 0, CELL),
            ([("\x07", b"")], 0, ROW_END),
            plain('See \x13HYPERLINK "http://x"\x14the site\x15.'),
        ]
    )
    assert sniff(data, "x") is Kind.DOC
    reading = doc.read(data)
    assert reading.text == (
        "Lease\n\nGröße: 5 €, Привет, 日本, 😀\n\nFloor | Rent\nGround | 1,250\n\nSee the site."
    )
    assert headings(reading) == [(1, "Lease")]
    assert reading.blocks[3].header == "Floor | Rent"


def test_an_old_word_file_sets_apart_what_it_hides() -> None:
    runs = [("Seen ", b""), ("unseen ", VANISH), ("gone ", DELETED), ("end.\r", b"")]
    reading = doc.read(make_doc([(runs, 0, b"")], remarks="Check this\r"))
    assert reading.text == "Seen end."
    assert hidden(reading, reasons.HIDDEN_RUN) == ["unseen"]
    assert hidden(reading, reasons.DELETED) == ["gone"]
    assert hidden(reading, reasons.COMMENT) == ["Check this"]


def test_old_word_files_that_are_locked_or_older_still_say_so() -> None:
    with pytest.raises(ReadingError, match="password"):
        doc.read(make_doc([plain("x")], flags=0x0100))
    with pytest.raises(ReadingError, match="Convert it first"):
        doc.read(make_doc([plain("x")], version=0x0065))


def test_what_was_typed_chosen_and_ticked_in_a_form_is_read_where_it_stands() -> None:
    controls = (
        '<f:text f:id="c1" f:value="before" f:current-value="Herman"/>'
        '<f:checkbox f:id="c2" f:label="I agree" f:current-state="checked"/>'
        '<f:listbox f:id="c3"><f:option f:label="no"/><f:option f:label="yes" '
        'f:current-selected="true"/></f:listbox><f:hidden f:id="c4" f:value="never"/>'
        '<f:radio f:id="c5" f:label="By post"/>'
    )
    places = "".join(f'<draw:control draw:control="c{number}"/>' for number in range(2, 6))
    body = (
        f'<office:forms><f:form xmlns:f="urn:form">{controls}</f:form></office:forms>'
        '<text:p>Forename:<draw:control draw:control="c1"/>of the tenant.</text:p>' + places
    )
    text = odt.read(open_document("text", body)).text
    assert text == "Forename: Herman of the tenant.\n\n☒ I agree\n\nyes\n\n☐ By post"


def test_a_box_of_an_old_rtf_stands_behind_the_paragraph_that_holds_it() -> None:
    box = rb"{\*\do\dobxpage\dptxbx{\dptxbxtext\qc In the box\par}\dpx929\dpy340}"
    assert rtf.read(rb"{\rtf1 One " + box + rb"two.\par}").text == "One two.\n\nIn the box"


def test_words_in_shapes_of_every_form_are_read() -> None:
    shapes = ("rect", "ellipse", "circle", "polygon", "polyline", "path", "line", "connector")
    body = "".join(f"<draw:{name}><text:p>In a {name}</text:p></draw:{name}>" for name in shapes)
    told = "\n\n".join(f"In a {name}" for name in shapes)
    assert odt.read(open_document("text", body)).text == told
    inline = odt.read(open_document("text", f"<text:p>Before.{body}</text:p>")).text
    assert inline == f"Before.\n\n{told}"


def test_charts_and_formulas_in_an_open_document_are_read_where_they_stand() -> None:
    frame = '<draw:frame><draw:object xlink:href="./{}"/></draw:frame>'
    cell = (
        '<table:table-cell office:value-type="{0}" office:value="{1}"><text:p>{1}</text:p>'
        "</table:table-cell>"
    )
    rows = "".join(
        f"<table:table-row>{''.join(starmap(cell.format, row))}</table:table-row>"
        for row in (
            (("string", ""), ("string", "Rent"), ("string", "Tax")),
            (("string", "May"), ("float", "4.4000000000000004"), ("float", "1")),
            (("string", "June"), ("float", "NaN"), ("float", "2")),
        )
    )
    names = " ".join(f'xmlns:{name}="urn:{name}"' for name in ("office", "text", "table", "chart"))
    chart = (
        f"<office:document-content {names}><chart:chart><chart:title><text:p>Costs</text:p>"
        f"</chart:title><table:table>{rows}</table:table></chart:chart></office:document-content>"
    )
    formula = (
        '<math xmlns="m"><semantics><mi>x</mi><annotation encoding="StarMath 5.0">'
        "x = a over b</annotation></semantics></math>"
    )
    data = open_document(
        "text",
        f"<text:p>Seen: {frame.format('Object 1')}</text:p>{frame.format('Object 2')}",
        parts={"Object 1/content.xml": chart, "Object 2/content.xml": formula},
    )
    assert odt.read(data).text == (
        "Seen:\n\nCosts\n\n| Rent | Tax\nMay | 4.4 | 1\nJune |  | 2\n\nx = a over b"
    )


@pytest.mark.parametrize(
    ("formula", "told"),
    [
        (
            '<!DOCTYPE math:math PUBLIC "-//OpenOffice.org//DTD Modified W3C MathML 1.01//EN" '
            '"math.dtd"><math:math xmlns:math="m"><math:mi>x</math:mi></math:math>',
            "Seen.\n\nx",
        ),
        ('<!DOCTYPE m [<!ENTITY e "x">]><math xmlns="m"><mi>&e;</mi></math>', "Seen."),
        ("<math", "Seen."),
    ],
)
def test_an_object_that_is_old_or_damaged_costs_nothing_of_the_text(
    formula: str, told: str
) -> None:
    body = '<text:p>Seen.<draw:frame><draw:object xlink:href="./Object 1"/></draw:frame></text:p>'
    data = open_document("text", body, parts={"Object 1/content.xml": formula})
    assert odt.read(data).text == told
