"""Ways to keep words of a workbook or a slide from being seen, and texts that look alike and are
read: each written down as the file's own XML."""

import pytest

from desktop.ingest.readers import ods, pptx, xlsx
from desktop.ingest.readers.intermediate import Reading
from tests.unit.office_support import open_document, raw_xlsx, zipped

SECRET = "never shown to a reader"
_SAID = "A line that all can see"


def _book(row: str = "", *, before: str = "", font: str = "", fill: str = "") -> bytes:
    cell = '<c r="{}" s="{}" t="inlineStr"><is><t>{}</t></is></c>'
    rows = f'<row r="1">{cell.format("A1", 0, _SAID)}</row>'
    rows += f'<row r="2" {row}>{cell.format("B2", 1, SECRET)}</row>'
    styles = (
        f'<styleSheet xmlns="m"><fonts><font/><font>{font}</font></fonts><fills><fill>'
        f'<patternFill patternType="none"/></fill><fill>{fill or "<patternFill/>"}</fill></fills>'
        '<cellXfs><xf/><xf fontId="1" fillId="1"/></cellXfs></styleSheet>'
    )
    return raw_xlsx(rows, before=before, parts={"xl/styles.xml": styles})


def _column(width: str) -> str:
    return f'<cols><col min="2" max="2" width="{width}" customWidth="1"/></cols>'


def _solid(colour: str) -> str:
    return f'<patternFill patternType="solid"><fgColor rgb="{colour}"/></patternFill>'


def _open_book(row: str = "", cell: str = "", *, styles: str = "", column: str = "") -> bytes:
    return open_document(
        "spreadsheet",
        f'<table:table table:name="T"><table:table-column/><table:table-column {column}/>'
        f"<table:table-row><table:table-cell><text:p>{_SAID}</text:p></table:table-cell>"
        f"</table:table-row><table:table-row {row}><table:table-cell/><table:table-cell {cell}>"
        f'<text:p><text:span text:style-name="A">{SECRET}</text:span></text:p></table:table-cell>'
        "</table:table-row></table:table>",
        styles=styles,
    )


def _open_style(kind: str, properties: str) -> str:
    return (
        f'<style:style style:name="S" style:family="table-{kind}">'
        f"<style:table-{kind}-properties {properties}/></style:style>"
    )


def _letters_style(letters: str) -> str:
    return (
        f'<style:style style:name="A" style:family="text"><style:text-properties {letters}/>'
        "</style:style>"
    )


def _open_look(letters: str, ground: str = "") -> bytes:
    style = _open_style("cell", ground).replace(
        "</style:style>", f"<style:text-properties {letters}/></style:style>"
    )
    return _open_book(cell=_STYLED, styles=style)


def _shape(
    looks: str = "", *, left: int = 0, fill: str = "", kind: str = "", text: str = SECRET
) -> str:
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="1" name="n"/><p:nvPr>{kind}</p:nvPr></p:nvSpPr><p:spPr>'
        f'<a:xfrm><a:off x="{left}" y="0"/><a:ext cx="900000" cy="900000"/></a:xfrm>{fill}'
        f"</p:spPr><p:txBody><a:p><a:r>{looks}<a:t>{text}</a:t></a:r></a:p></p:txBody></p:sp>"
    )


def _group(properties: str, place: str) -> str:
    title = _shape(kind='<p:ph type="title"/>', left=90_000_000)
    return (
        f"<p:grpSp><p:nvGrpSpPr><p:cNvPr {properties}/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>{place}"
        f'<a:ext cx="90" cy="90"/></a:xfrm></p:grpSpPr>{title}</p:grpSp>'
    )


def _slide(shapes: str) -> bytes:
    names = 'xmlns:p="p" xmlns:a="a" xmlns:r="r"'
    relation = '<Relationships><Relationship Id="r1" Type="x/{}" Target="{}"/></Relationships>'
    return zipped(
        {
            "_rels/.rels": relation.format("officeDocument", "ppt/presentation.xml"),
            "ppt/presentation.xml": f'<p:presentation {names}><p:sldIdLst><p:sldId id="256" '
            'r:id="r1"/></p:sldIdLst><p:sldSz cx="9144000" cy="6858000"/></p:presentation>',
            "ppt/_rels/presentation.xml.rels": relation.format("slide", "slides/s1.xml"),
            "ppt/slides/s1.xml": f"<p:sld {names}><p:cSld><p:spTree>{_shape(text=_SAID)}{shapes}"
            "</p:spTree></p:cSld></p:sld>",
        }
    )


def _run(inside: str = "", size: str = "") -> str:
    return f"<a:rPr {size}>{inside}</a:rPr>"


def _letters(colour: str, change: str = "") -> str:
    return f'<a:solidFill><a:srgbClr val="{colour}">{change}</a:srgbClr></a:solidFill>'


_STYLED = 'table:style-name="S"'
_RED = '<color rgb="FFFF0000"/>'
_EDGE = f"<a:ln>{_letters('000000')}</a:ln><a:noFill/>"
_ON_BLACK = 'fo:background-color="#000000"'
HIDDEN = {
    "flat row": _book('ht="0" customHeight="1"'),
    "row of half a point": _book('ht="0.5" customHeight="1"'),
    "flat column": _book(before=_column("0")),
    "column of a hair": _book(before=_column("0.05")),
    "almost white": _book(font='<color rgb="FFFEFEFE"/>'),
    "white by the theme and a tint": _book(font='<color theme="1" tint="1"/>'),
    "red on red": _book(font=_RED, fill=_solid("FFFF0000")),
    "a point": _book(font='<sz val="1"/>'),
    "open, flat row": _open_book(_STYLED, styles=_open_style("row", 'style:row-height="0cm"')),
    "open, flat column": _open_book(
        column=_STYLED, styles=_open_style("column", 'style:column-width="0cm"')
    ),
    "open, red on red": _open_look('fo:color="#ff0000"', 'fo:background-color="#ff0000"'),
    "open, almost white": _open_look('fo:color="#fefefe"'),
    "open, white letters in a cell": _open_book(styles=_letters_style('fo:color="#ffffff"')),
    "open, hidden letters in a cell": _open_book(styles=_letters_style('text:display="none"')),
    "open, a point": _open_look('fo:font-size="1pt"'),
    "right of the slide": _slide(_shape(left=20_000_000)),
    "left of the slide": _slide(_shape(left=-9_000_000)),
    "title off the slide": _slide(_shape(left=20_000_000, kind='<p:ph type="title"/>')),
    "title in a hidden group": _slide(_group('hidden="1"', '<a:off x="0" y="0"/>')),
    "group off the slide": _slide(_group("", '<a:off x="20000000" y="0"/>')),
    "clear letters": _slide(_shape(_run(_letters("000000", '<a:alpha val="0"/>')))),
    "letters without a fill": _slide(_shape(_run("<a:noFill/>"))),
    "letters of a point": _slide(_shape(_run(size='sz="100"'))),
    "letters like their shape": _slide(_shape(_run(_letters("FF0000")), fill=_letters("FF0000"))),
}
SHOWN = {
    "row": _book('ht="15" customHeight="1"'),
    "narrow column": _book(before=_column("3")),
    "white on black": _book(font='<color rgb="FFFFFFFF"/>', fill=_solid("FF000000")),
    "red on blue": _book(font=_RED, fill=_solid("FF0000FF")),
    "small": _book(font='<sz val="6"/>'),
    "open, row that grows": _open_book(
        _STYLED,
        styles=_open_style("row", 'style:row-height="0cm" style:use-optimal-row-height="true"'),
    ),
    "open, white on black": _open_look('fo:color="#ffffff"', _ON_BLACK),
    "open, red letters in a cell": _open_book(styles=_letters_style('fo:color="#ff0000"')),
    "open, small": _open_look('fo:font-size="6pt"'),
    "over the edge of the slide": _slide(_shape(left=-100_000)),
    "in a group with a measure of its own": _slide(_group("", '<a:off x="0" y="0"/>')),
    "half clear letters": _slide(_shape(_run(_letters("000000", '<a:alpha val="50000"/>')))),
    "letters of edges": _slide(_shape(_run(_EDGE))),
    "small letters": _slide(_shape(_run(size='sz="800"'))),
    "white letters": _slide(_shape(_run(_letters("FFFFFF")), fill=_letters("000000"))),
}


def _read(data: bytes) -> Reading:
    if b"content.xml" in data:
        return ods.read(data)
    return pptx.read(data) if b"ppt/slides" in data else xlsx.read(data)


@pytest.mark.parametrize("data", HIDDEN.values(), ids=list(HIDDEN))
def test_what_is_hidden_by_a_trick_is_set_apart(data: bytes) -> None:
    reading = _read(data)
    assert SECRET not in reading.text
    assert SECRET in "\n".join(item.text for item in reading.hidden)
    assert _SAID in reading.text


@pytest.mark.parametrize("data", SHOWN.values(), ids=list(SHOWN))
def test_what_only_looks_like_a_trick_is_read(data: bytes) -> None:
    reading = _read(data)
    assert SECRET in reading.text
    assert reading.hidden == ()
