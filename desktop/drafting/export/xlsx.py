"""A workbook of plain text cells, made in memory (ECMA-376, SpreadsheetML, inline strings).

No library that ships with the program writes one, and this is all that a table needs.
"""

import io
import math
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from desktop.drafting.export.plain_text import for_cell

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
# What Excel takes in a cell and in the name of a sheet.
_MOST_IN_CELL = 32_767
_MOST_IN_NAME = 31
# Points of a line of 11, and of the highest row that Excel has. Words that do not fit go on below.
_LINE, _MOST_HIGH = 15, 405
_OF_A_LINE = 0.9
_NOT_IN_NAME = re.compile(r"[\[\]:*?/\\]")
# The same for each workbook: two exports of one table are equal to the byte.
_MOMENT = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet whose first row is the head; ``widths`` of its columns are in characters."""

    name: str
    rows: Sequence[Sequence[str]]
    widths: Sequence[int]


def workbook(sheets: Sequence[Sheet]) -> bytes:
    """The file's bytes. A text that looks like a formula stays a text."""
    parts = {
        "[Content_Types].xml": _content_types(len(sheets)),
        "_rels/.rels": _relationships([("officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": _workbook(sheets),
        "xl/_rels/workbook.xml.rels": _relationships(
            [
                *(("worksheet", f"worksheets/sheet{n}.xml") for n in range(1, len(sheets) + 1)),
                ("styles", "styles.xml"),
            ]
        ),
        "xl/styles.xml": _STYLES,
        **{f"xl/worksheets/sheet{n}.xml": _sheet(s) for n, s in enumerate(sheets, start=1)},
    }
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(zipfile.ZipInfo(name, _MOMENT), text, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def _sheet(sheet: Sheet) -> str:
    columns = "".join(
        f'<col min="{n}" max="{n}" width="{width}" customWidth="1"/>'
        for n, width in enumerate(sheet.widths, start=1)
    )
    rows = "".join(
        f'<row r="{number}" ht="{_height(row, sheet.widths)}">'
        f"{''.join(_cell(number, n, text) for n, text in enumerate(row))}</row>"
        for number, row in enumerate(sheet.rows, start=1)
    )
    return (
        f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
        '<sheetViews><sheetView workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
        '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>'
        f"<cols>{columns}</cols><sheetData>{rows}</sheetData>"
        # Printed across, all columns on one page, as many pages as the rows take.
        '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'
    )


def _height(row: Sequence[str], widths: Sequence[int]) -> int:
    """The height of a row in points, for all lines of its fullest cell: not every program works
    it out when it opens the file."""
    lines = 1
    for text, width in zip(row, widths, strict=False):
        room = max(1, round(width * _OF_A_LINE))
        parts = text.splitlines() or [""]
        lines = max(lines, sum(max(1, math.ceil(len(part) / room)) for part in parts))
    return min(_MOST_HIGH, lines * _LINE)


def _cell(row: int, column: int, text: str) -> str:
    clean = escape(for_cell(text, _MOST_IN_CELL))
    return (
        f'<c r="{_letters(column)}{row}" s="{1 if row == 1 else 2}" t="inlineStr">'
        f'<is><t xml:space="preserve">{clean}</t></is></c>'
    )


def _letters(column: int) -> str:
    """The name of a column, counted from 0: A, …, Z, AA."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def _workbook(sheets: Sequence[Sheet]) -> str:
    listed = "".join(
        f'<sheet name={quoteattr(_name(s))} sheetId="{n}" r:id="rId{n}"/>'
        for n, s in enumerate(sheets, start=1)
    )
    heads = "".join(
        f'<definedName name="_xlnm.Print_Titles" localSheetId="{n}">{escape(_quoted(s))}!$1:$1'
        "</definedName>"
        for n, s in enumerate(sheets)
    )
    return (
        f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_LINKS}"><sheets>{listed}</sheets>'
        f"<definedNames>{heads}</definedNames></workbook>"
    )


def _name(sheet: Sheet) -> str:
    return _NOT_IN_NAME.sub(" ", sheet.name)[:_MOST_IN_NAME]


def _quoted(sheet: Sheet) -> str:
    """Its name as a formula has it."""
    return "'" + _name(sheet).replace("'", "''") + "'"


def _relationships(targets: Sequence[tuple[str, str]]) -> str:
    listed = "".join(
        f'<Relationship Id="rId{n}" Type="{_LINKS}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(targets, start=1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{listed}</Relationships>'


def _content_types(sheets: int) -> str:
    parts = [("/xl/workbook.xml", "sheet.main"), ("/xl/styles.xml", "styles")]
    parts += [(f"/xl/worksheets/sheet{n}.xml", "worksheet") for n in range(1, sheets + 1)]
    listed = "".join(
        f'<Override PartName="{name}" ContentType="{_TYPE}.{kind}+xml"/>' for name, kind in parts
    )
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/>'
        f"{listed}</Types>"
    )


# Style 1 is the head, bold; style 2 a cell. Both break lines and begin at the top.
_STYLES = (
    f'{_HEAD}<styleSheet xmlns="{_MAIN}">'
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"'
    ' applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>'
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">'
    '<alignment vertical="top" wrapText="1"/></xf></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
    "</styleSheet>"
)
