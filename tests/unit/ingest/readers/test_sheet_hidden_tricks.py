"""Ways to keep words of a workbook from being seen, and texts that look alike and are read: each
written down as the file's own XML."""

import pytest

from desktop.ingest.readers.common.intermediate import Reading
from desktop.ingest.readers.sheets import ods, xlsx
from tests.unit.ingest.readers.office_support import open_document, raw_xlsx

SECRET = "never shown to a reader"
_SAID = "A line that all can see"


def _book(
    row: str = "",
    *,
    before: str = "",
    font: str = "",
    fill: str = "",
    text: str = "",
    after: str = "",
    changes: str = "",
) -> bytes:
    """``text`` is what stands in the string of the cell B2, ``after`` what follows the rows,
    ``changes`` the formats of conditions."""
    cell = '<c r="{}" s="{}" t="inlineStr"><is><t>{}</t></is></c>'
    rows = f'<row r="1">{cell.format("A1", 0, _SAID)}</row>'
    said = cell.format("B2", 1, SECRET).replace(f"<t>{SECRET}</t>", text or f"<t>{SECRET}</t>")
    rows += f'<row r="2" {row}>{said}</row>'
    styles = (
        f'<styleSheet xmlns="m"><fonts><font/><font>{font}</font></fonts><fills><fill>'
        f'<patternFill patternType="none"/></fill><fill>{fill or "<patternFill/>"}</fill></fills>'
        f'<cellXfs><xf/><xf fontId="1" fillId="1"/></cellXfs><dxfs>{changes}</dxfs></styleSheet>'
    )
    return raw_xlsx(rows, before=before, after=after, parts={"xl/styles.xml": styles})


def _runs(looks: str, text: str = SECRET) -> str:
    return f"<r><t>x </t></r><r><rPr>{looks}</rPr><t>{text}</t></r>"


def _when(rule: str, change: str, *, more: str = "", place: str = "B2", font: str = "") -> bytes:
    """A workbook with a conditional format: a rule, and what it changes."""
    rules = f'<conditionalFormatting sqref="{place}">{rule}{more}</conditionalFormatting>'
    return _book(after=rules, changes=change, font=font)


def _rule(kind: str, formula: str, said: str = "", *, change: int = 0, priority: int = 2) -> str:
    return (
        f'<cfRule type="{kind}" dxfId="{change}" priority="{priority}" {said}>'
        f"<formula>{formula}</formula></cfRule>"
    )


def _merged(place: str) -> bytes:
    return _book(after=f'<mergeCells count="1"><mergeCell ref="{place}"/></mergeCells>')


def _column(width: str) -> str:
    return f'<cols><col min="2" max="2" width="{width}" customWidth="1"/></cols>'


def _solid(colour: str) -> str:
    return f'<patternFill patternType="solid"><fgColor rgb="{colour}"/></patternFill>'


def _open_book(
    row: str = "",
    cell: str = "",
    *,
    styles: str = "",
    column: str = "",
    sheet: str = "",
    kind: str = "table-cell",
    behind: str = "",
) -> bytes:
    return open_document(
        "spreadsheet",
        f'<table:table table:name="T" {sheet}><table:table-column/><table:table-column {column}/>'
        f"<table:table-row><table:table-cell><text:p>{_SAID}</text:p></table:table-cell>"
        f"</table:table-row><table:table-row {row}><table:table-cell/><table:{kind} {cell}>"
        f'<text:p><text:span text:style-name="A">{SECRET}</text:span></text:p></table:{kind}>'
        f"</table:table-row>{behind}</table:table>",
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


def _cell_style(letters: str, ground: str = "") -> str:
    return _open_style("cell", ground).replace(
        "</style:style>", f"<style:text-properties {letters}/></style:style>"
    )


def _open_look(letters: str, ground: str = "") -> bytes:
    return _open_book(cell=_STYLED, styles=_cell_style(letters, ground))


_RED = '<color rgb="FFFF0000"/>'
_STYLED = 'table:style-name="S"'
_WHITE_FONT = '<color rgb="FFFFFFFF"/>'
_DEFAULT = 'table:default-cell-style-name="S"'
_OPEN_WHITE = 'fo:color="#ffffff"'
_OWN_RED = _letters_style('fo:color="#ff0000"')
# What conditions may make of a cell.
_TO_WHITE = f"<dxf><font>{_WHITE_FONT}</font></dxf>"
_TO_NOTHING = '<dxf><numFmt numFmtId="170" formatCode=";;;"/></dxf>'
_TO_BLUE = '<dxf><fill><patternFill><bgColor rgb="FF0000FF"/></patternFill></fill></dxf>'
_ON_RED = _TO_BLUE.replace("0000FF", "FF0000")
_TO_RED = f"<dxf><font>{_RED}</font></dxf>"
_TO_RED_ON_RED = (
    f'<dxf><font>{_RED}</font><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill>'
    "</dxf>"
)
_ALWAYS = _rule("expression", "TRUE")


def _default(kind: str) -> bytes:
    """An open workbook whose cells are white by what its column or row says of them."""
    return _open_book(styles=_cell_style(_OPEN_WHITE), **{kind: _DEFAULT})


def _open_when(formula: str) -> bytes:
    """An open workbook with a cell that a condition makes white."""
    condition = (
        f'<style:map style:condition="is-true-formula({formula})" style:apply-style-name="W"/>'
    )
    own = _cell_style("").replace("</style:style>", f"{condition}</style:style>")
    return _open_book(cell=_STYLED, styles=own + _cell_style(_OPEN_WHITE).replace('"S"', '"W"'))


def _open_table(
    rule: str,
    *,
    change: str = 'fo:color="#ffffff"',
    ground: str = "",
    place: str = "T.B1:T.B9",
) -> bytes:
    """An open workbook with a condition behind the rows of its table."""
    rules = (
        '<c:conditional-formats xmlns:c="calcext"><c:conditional-format '
        f'c:target-range-address="{place}"><c:condition c:apply-style-name="W 1" '
        f'c:value="{rule}" c:base-cell-address="T.B2"/></c:conditional-format>'
        "</c:conditional-formats>"
    )
    style = _cell_style(change, ground).replace('"S"', '"W_20_1"')
    return _open_book(styles=style, behind=rules)


def _extended() -> bytes:
    """A condition as newer versions write it, its format beside it."""
    rule = (
        '<x:cfRule xmlns:x="x14" type="expression" priority="1"><xm:f xmlns:xm="xm">TRUE</xm:f>'
        f"{_TO_WHITE.replace('dxf>', 'x:dxf>')}</x:cfRule>"
    )
    return _book(
        after='<extLst><ext><x:conditionalFormattings xmlns:x="x14"><x:conditionalFormatting>'
        f'{rule}<xm:sqref xmlns:xm="xm">B2</xm:sqref></x:conditionalFormatting>'
        "</x:conditionalFormattings></ext></extLst>"
    )


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
    "white letters in a cell": _book(text=_runs(_WHITE_FONT)),
    "letters of a point in a cell": _book(text=_runs('<sz val="1"/>')),
    "hidden letters in a cell": _book(text=_runs("<vanish/>")),
    "letters like the cell": _book(text=_runs(_RED), fill=_solid("FFFF0000")),
    "letters of the cell, which is white": _book(
        text=f"<r><t>{SECRET}</t></r><r><rPr>{_RED}</rPr><t>seen</t></r>", font=_WHITE_FONT
    ),
    "under a merged cell": _merged("A2:C3"),
    "below the first of a merged column": _merged("B1:B9"),
    "white on a condition that always holds": _when(_ALWAYS, _TO_WHITE),
    "no format on such a condition": _when(_ALWAYS, _TO_NOTHING),
    "red on red on such a condition": _when(_ALWAYS, _TO_RED_ON_RED),
    "white, and on blue on a condition that may hold": _when(
        _rule("expression", "Other!A9=3"), _TO_BLUE, font=_WHITE_FONT
    ),
    "white by a newer condition": _extended(),
    "white where two figures are alike": _when(_rule("expression", "1=1"), _TO_WHITE),
    "white where it is not empty": _when(_rule("expression", 'B2&lt;&gt;""'), _TO_WHITE),
    "white where it is long": _when(_rule("expression", "LEN($B2)&gt;0"), _TO_WHITE),
    "white where it is a text": _when(
        _rule("expression", "NOT(ISBLANK(B1))"), _TO_WHITE, place="B1:C9"
    ),
    "white where it is no blank": _when(_rule("notContainsBlanks", ""), _TO_WHITE),
    "white where it holds a word": _when(
        _rule("containsText", "x", 'text="never"'), _TO_WHITE, place="B:B"
    ),
    "white where it is not a word": _when(
        _rule("cellIs", '"other"', 'operator="notEqual"'), _TO_WHITE, place="2:2"
    ),
    "white behind a condition that does not hold": _when(
        _ALWAYS, _TO_WHITE + _TO_BLUE, more=_rule("expression", "FALSE", change=1, priority=1)
    ),
    "white where another cell is full": _when(
        _rule("expression", '$A$1&lt;&gt;""'), _TO_WHITE, place="B2:C3"
    ),
    "white where a cell above is full": _when(
        _rule("expression", "AND(NOT(ISBLANK(A1)),LEN(A1)&gt;3)"), _TO_WHITE
    ),
    "white where another cell is blank": _when(
        _rule("expression", "OR(ISBLANK($Z$9),FALSE)"), _TO_WHITE
    ),
    "no format where another cell is full": _when(_rule("expression", "A1=$A$1"), _TO_NOTHING),
    "white where it differs from another": _when(
        _rule("cellIs", "$A$1", 'operator="notEqual"'), _TO_WHITE
    ),
    "open, white where another cell is full": _open_table(
        "formula-is([.A1]&lt;&gt;&quot;&quot;)", place="T.B2"
    ),
    "open, white where a fixed cell is": _open_table("formula-is(LEN([.$A$1])&gt;3)"),
    "open, white where it is no word": _open_table("!=&quot;word&quot;"),
    "open, white where it is between": _open_table("between(&quot;a&quot;,&quot;z&quot;)"),
    "open, red on red where another cell is full": _open_table(
        "formula-is([.$A$1]&lt;&gt;&quot;&quot;)",
        change='fo:color="#ff0000"',
        ground='fo:background-color="#ff0000"',
    ),
    "open, white by a style that asks another cell": _open_when("[.$A$1]&lt;&gt;&quot;&quot;"),
    "open, flat row": _open_book(_STYLED, styles=_open_style("row", 'style:row-height="0cm"')),
    "open, flat column": _open_book(
        column=_STYLED, styles=_open_style("column", 'style:column-width="0cm"')
    ),
    "open, red on red": _open_look('fo:color="#ff0000"', 'fo:background-color="#ff0000"'),
    "open, almost white": _open_look('fo:color="#fefefe"'),
    "open, white letters in a cell": _open_book(styles=_letters_style('fo:color="#ffffff"')),
    "open, hidden letters in a cell": _open_book(styles=_letters_style('text:display="none"')),
    "open, a point": _open_look('fo:font-size="1pt"'),
    "open, white by its column": _default("column"),
    "open, white by its row": _default("row"),
    "open, letters without a colour in a white cell": _open_book(
        cell=_STYLED, styles=_cell_style(_OPEN_WHITE) + _letters_style("")
    ),
    "open, white on a condition that always holds": _open_when("1=1"),
    "open, under a merged cell": _open_book(kind="covered-table-cell"),
    "open, hidden in a protected sheet": _open_book(
        cell=_STYLED,
        styles=_open_style("cell", 'style:cell-protect="hidden-and-protected"'),
        sheet='table:protected="true"',
    ),
}
SHOWN = {
    "black by the theme, which counts before white": _book(
        font='<color theme="1" rgb="FFFFFFFF"/>'
    ),
    "row": _book('ht="15" customHeight="1"'),
    "narrow column": _book(before=_column("3")),
    "white on black": _book(font='<color rgb="FFFFFFFF"/>', fill=_solid("FF000000")),
    "red on blue": _book(font=_RED, fill=_solid("FF0000FF")),
    "small": _book(font='<sz val="6"/>'),
    "red letters in a white cell": _book(
        text=f"<r><rPr>{_RED}</rPr><t>{SECRET}</t></r>", font=_WHITE_FONT
    ),
    "white letters in a black cell": _book(text=_runs(_WHITE_FONT), fill=_solid("FF000000")),
    "letters of their own without a colour": _book(text=_runs("<b/>")),
    "first of a merged cell": _merged("B2:D4"),
    "beside a merged cell": _merged("C2:D4"),
    "condition that does not hold": _when(_rule("expression", "FALSE"), _TO_WHITE),
    "condition that may hold": _when(_rule("expression", "Other!A1&gt;3"), _TO_WHITE),
    "condition of another cell": _when(_ALWAYS, _TO_WHITE, place="B3:C9"),
    "condition of a cell beside": _when(_rule("expression", 'A2&lt;&gt;""'), _TO_WHITE),
    "white where it is another word": _when(
        _rule("cellIs", '"other"', 'operator="equal"'), _TO_WHITE
    ),
    "white on blue by two conditions": _when(
        _ALWAYS, _TO_WHITE + _TO_BLUE, more=_rule("expression", "1", change=1, priority=1)
    ),
    "white where another may come first": _when(
        _ALWAYS, _TO_WHITE + _TO_BLUE, more=_rule("expression", "Other!A9=3", change=1, priority=1)
    ),
    "white behind the last that applies": _when(
        _ALWAYS,
        _TO_WHITE + "<dxf/>",
        more=_rule("expression", "1", 'stopIfTrue="1"', change=1, priority=1),
    ),
    "red where another may make it red below": _when(
        _ALWAYS, _TO_RED + _ON_RED, more=_rule("expression", "Other!A9=3", change=1, priority=1)
    ),
    "blue on a condition": _when(_ALWAYS, _TO_BLUE),
    "white, and on blue on a condition": _when(_ALWAYS, _TO_BLUE, font=_WHITE_FONT),
    "white where another cell is blank which is not": _when(
        _rule("expression", "ISBLANK($A$1)"), _TO_WHITE
    ),
    "white where it is alike another": _when(
        _rule("cellIs", "$A$1", 'operator="equal"'), _TO_WHITE
    ),
    "white where an unknown one is asked first": _when(
        _rule("expression", "TRUE"),
        _TO_WHITE + "<dxf/>",
        more=_rule("expression", "TODAY()&gt;1", 'stopIfTrue="1"', change=1, priority=1),
    ),
    "white where an error is made": _when(_rule("expression", "1/$Z$9&gt;0"), _TO_WHITE),
    "open, white where a cell is blank which is not": _open_table("formula-is(ISBLANK([.$A$1]))"),
    "open, white elsewhere": _open_table("formula-is(TRUE())", place="T.C1:T.C9"),
    "open, white where another table is asked": _open_table(
        "formula-is([U.A1]&lt;&gt;&quot;&quot;)"
    ),
    "open, white where figures are asked of a text": _open_table("&gt;3"),
    "open, white where nothing known is asked": _open_table("duplicate"),
    "open, row that grows": _open_book(
        _STYLED,
        styles=_open_style("row", 'style:row-height="0cm" style:use-optimal-row-height="true"'),
    ),
    "open, white on black": _open_look('fo:color="#ffffff"', _ON_BLACK),
    "open, red letters in a cell": _open_book(styles=_letters_style('fo:color="#ff0000"')),
    "open, small": _open_look('fo:font-size="6pt"'),
    "open, red letters in a white cell": _open_book(
        cell=_STYLED, styles=_cell_style(_OPEN_WHITE) + _OWN_RED
    ),
    "open, cell of its own look in a white column": _open_book(
        cell='table:style-name="own"',
        column=_DEFAULT,
        styles=_cell_style(_OPEN_WHITE)
        + _cell_style(_OPEN_WHITE, _ON_BLACK).replace('"S"', '"own"'),
    ),
    "open, condition that may hold": _open_when("[.A1]=1"),
    "open, condition that does not hold": _open_when("FALSE()"),
    "open, in a sheet that is not protected": _open_book(
        cell=_STYLED, styles=_open_style("cell", 'style:cell-protect="hidden-and-protected"')
    ),
}


def _read(data: bytes) -> Reading:
    return ods.read(data) if b"content.xml" in data else xlsx.read(data)


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
