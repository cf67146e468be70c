"""What a user finds of a workbook: cells as shown, with their names, and nothing that is hidden."""

import datetime
import math
import struct

import pytest
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.workbook import Workbook

from desktop.documents import Hidden
from desktop.errors import ReadingError
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.intermediate import BlockKind, Reading
from desktop.ingest.readers.common.sniff import Kind, sniff
from desktop.ingest.readers.sheets import csv_table, ods, sheets, xls, xlsx
from desktop.ingest.structure.chunk import chunk
from tests.unit.ingest.readers.office_support import (
    make_xls,
    make_xlsx,
    open_document,
    raw_xlsx,
    xls_cell,
    xls_formula,
    xls_hidden_column,
    xls_hidden_row,
    xls_name,
)
from tests.unit.zip_support import zipped


def named(reading: Reading, label: str) -> str:
    """The text of the cell with this name."""
    (found,) = [anchor for anchor in reading.anchors if anchor.label == label]
    return reading.text[found.start : found.end]


def hidden(reading: Reading, reason: str) -> list[str]:
    return [item.text for item in reading.hidden if item.reason == reason]


def account(book: Workbook) -> None:
    sheet = book.worksheets[0]
    sheet.title = "Cash flow"
    sheet.append(["Statement of account"])
    sheet.append([])
    sheet.append(["Date", "Item", "Amount", "Share"])
    for day in range(1, 7):
        sheet.append([datetime.date(2024, 3, day), f"Item {day}", 1000.5 + day, 0.125])
    for row in range(4, 10):
        sheet.cell(row, 1).number_format = "dd.mm.yyyy"
        sheet.cell(row, 3).number_format = '#,##0.00 "€"'
        sheet.cell(row, 4).number_format = "0.0%"


def test_a_sheet_is_a_page_with_its_rows_as_they_show() -> None:
    reading = xlsx.read(make_xlsx(account))
    assert reading.text.startswith(
        "Cash flow\n\nStatement of account\n\nDate | Item | Amount | Share\n"
        "01.03.2024 | Item 1 | 1,001.50 € | 12.5%\n"
    )
    assert [(page.number, page.label) for page in reading.pages] == [(1, "Cash flow")]
    assert named(reading, "'Cash flow'!C4") == "1,001.50 €"
    assert named(reading, "'Cash flow'!A9") == "06.03.2024"
    assert reading.problems == ()
    assert sniff(make_xlsx(account), "a.bin") is Kind.XLSX


def test_every_row_and_so_every_chunk_knows_its_columns() -> None:
    def build(book: Workbook) -> None:
        sheet = book.worksheets[0]
        sheet.append(["Client", "Fee"])
        for number in range(1200):
            sheet.append([f"Client number {number} of the practice", number])
            if number == 700:
                sheet.append([])

    reading = xlsx.read(make_xlsx(build))
    rows = [block for block in reading.blocks if block.kind is BlockKind.ROW]
    assert {row.header for row in rows[1:]} == {"Client | Fee"}
    chunks = chunk(reading.text, reading.blocks, reading.pages)
    assert len(chunks) > 20
    assert all(part.heading == "Sheet > Client | Fee" for part in chunks[1:])


def test_a_header_that_spans_columns_belongs_to_each_of_them() -> None:
    def build(book: Workbook) -> None:
        sheet = book.worksheets[0]
        for row in (["Region", "2023", None, "2024"], [None, "Q1", "Q2", "Q1"], ["North", 1, 2, 3]):
            sheet.append(row)
        sheet.merge_cells("B1:C1")

    rows = [b for b in xlsx.read(make_xlsx(build)).blocks if b.kind is BlockKind.ROW]
    assert rows[-1].header == "Region | 2023 Q1 | 2023 Q2 | 2024 Q1"


def test_a_header_above_a_blank_row_belongs_to_the_figures_below_it() -> None:
    def build(book: Workbook) -> None:
        sheet = book.worksheets[0]
        for year in ("2022", "2023"):
            for row in (["In EUR", f"Sales {year}", f"Costs {year}"], [], ["North", 1, 2], []):
                sheet.append(row)

    rows = [b for b in xlsx.read(make_xlsx(build)).blocks if b.kind is BlockKind.ROW]
    assert [row.header for row in rows] == [
        *("", "In EUR | Sales 2022 | Costs 2022", "", "In EUR | Sales 2023 | Costs 2023"),
    ]


def test_what_a_sheet_hides_is_set_apart_with_its_reason() -> None:
    def build(book: Workbook) -> None:
        account(book)
        sheet = book.worksheets[0]
        sheet.row_dimensions[6].hidden = True
        sheet.column_dimensions["D"].hidden = True
        sheet["B5"].comment = Comment("Check with the bank", "Anna")
        sheet["F4"] = "white"
        sheet["F4"].font = Font(color="FFFFFFFF")
        sheet["F5"] = "white on blue"
        sheet["F5"].font = Font(color="FFFFFFFF")
        sheet["F5"].fill = PatternFill("solid", fgColor="FF0000FF")
        sheet["G4"] = 42
        sheet["G4"].number_format = ";;;"
        secret = book.create_sheet("Secret")
        secret.sheet_state = "veryHidden"
        secret["A1"] = "the other price"

    reading = xlsx.read(make_xlsx(build))
    assert hidden(reading, reasons.HIDDEN_ROW) == [
        "'Cash flow'!A6: 03.03.2024 | Item 3 | 1,003.50 € | 12.5%"
    ]
    assert "\n".join(hidden(reading, reasons.HIDDEN_COLUMN)).count("12.5%") == 5
    assert hidden(reading, reasons.COMMENT) == ["'Cash flow'!B5: Anna: Check with the bank"]
    assert hidden(reading, reasons.WHITE) == ["'Cash flow'!F4: white"]
    assert hidden(reading, reasons.BLANK_FORMAT) == ["'Cash flow'!G4: 42"]
    assert Hidden("Secret!A1: the other price", reasons.HIDDEN_SHEET, None) in reading.hidden
    assert "white on blue" in reading.text
    for unseen in ("Item 3", "12.5%", "bank", "42", "other price"):
        assert unseen not in reading.text
    assert [page.label for page in reading.pages] == ["Cash flow"]


def test_a_row_that_a_filter_hides_is_told_from_one_hidden_by_hand() -> None:
    rows = (
        '<row r="1" hidden="1"><c r="A1"><v>7</v></c></row><row r="2"><c r="A2"><v>8</v></c></row>'
    )
    reading = xlsx.read(raw_xlsx(rows, before='<sheetPr filterMode="1"/>'))
    assert hidden(reading, reasons.FILTERED_ROW) == ["Budget!A1: 7"]


def test_a_formula_is_kept_beside_its_value() -> None:
    rows = (
        '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f>A2*2</f><v>4</v></c></row>'
        '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f>A3*2</f><v>6</v></c></row>'
        '<row r="4"><c r="A4"><v>4</v></c><c r="B4"><f>SUM($B$2:B3)</f><v>10</v></c></row>'
    )
    reading = xlsx.read(raw_xlsx(rows))
    assert reading.text == "Budget\n\n2 | 4\n3 | 6\n4 | 10"
    assert hidden(reading, reasons.FORMULA) == ["Budget!B2:B3 = A2*2\nBudget!B4 = SUM($B$2:B3)"]


def test_a_formula_whose_result_was_never_saved_is_shown_and_said() -> None:
    reading = xlsx.read(raw_xlsx('<row r="1"><c r="A1"><f>1+1</f></c></row>'))
    assert reading.text == "Budget\n\n=1+1"
    assert reading.problems == (xlsx.NOT_CALCULATED,)


def test_strings_booleans_errors_and_dates_of_every_form() -> None:
    rows = (
        '<row r="1"><c r="A1" t="inlineStr"><is><t>in</t><r><t>line</t></r></is></c>'
        '<c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#REF!</v></c>'
        '<c r="D1" t="d"><v>2024-03-31</v></c><c t="str"><v>next</v></c>'
        '<c r="F1" t="s"><v>99</v></c></row>'
    )
    reading = xlsx.read(raw_xlsx(rows))
    assert reading.text == "Budget\n\ninline | TRUE | #REF! | 2024-03-31 | next"
    assert named(reading, "Budget!E1") == "next"


def test_titles_of_charts_are_text_of_their_sheet() -> None:
    def build(book: Workbook) -> None:
        account(book)
        sheet = book.worksheets[0]
        chart = BarChart()
        chart.title = "Amounts by day"
        chart.add_data(Reference(sheet, min_col=3, min_row=3, max_row=9))
        sheet.add_chart(chart, "J2")

    reading = xlsx.read(make_xlsx(build))
    assert reading.text.endswith("Amounts by day")
    assert reading.pages[0].end == len(reading.text)


def test_a_sheet_that_declares_a_million_rows_is_read_at_once_and_an_empty_one_is_a_page() -> None:
    empty = "".join(f'<row r="{row}"/>' for row in range(2, 20_000))
    last = '<row r="1048576"><c r="XFD1048576" s="0"/></row>'
    rows = f'<row r="1"><c r="A1"><v>1</v></c></row>{empty}{last}'
    reading = xlsx.read(raw_xlsx(rows, before='<dimension ref="A1:XFD1048576"/>'))
    assert reading.text == "Budget\n\n1"

    def build(book: Workbook) -> None:
        account(book)
        book.create_sheet("Blank")

    pages = xlsx.read(make_xlsx(build)).pages
    assert pages[1].label == "Blank"
    assert pages[1].start == pages[1].end


def test_more_cells_than_can_be_kept_are_said_to_be_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sheets, "MAX_CELLS", 10)
    monkeypatch.setattr(sheets, "MAX_CELL_ANCHORS", 4)
    rows = "".join(
        f'<row r="{row}"><c r="A{row}"><v>{row}</v></c><c r="B{row}"><v>5</v></c></row>'
        for row in range(1, 9)
    )
    reading = xlsx.read(raw_xlsx(rows))
    assert reading.problems == (sheets.TOO_MANY_CELLS,)
    assert reading.text.endswith("5 | 5")
    assert [anchor.label for anchor in reading.anchors[-2:]] == ["Budget!A4:B4", "Budget!A5:B5"]


def test_a_workbook_that_shows_nothing_says_why() -> None:
    def build(book: Workbook) -> None:
        book.worksheets[0]["A1"] = "x"
        book.worksheets[0].column_dimensions["A"].hidden = True

    with pytest.raises(ReadingError, match="hidden text only"):
        xlsx.read(make_xlsx(build))
    with pytest.raises(ReadingError, match=reasons.NO_TEXT):
        xlsx.read(make_xlsx(lambda _: None))


def test_a_binary_workbook_is_to_be_converted_first() -> None:
    with pytest.raises(ReadingError, match=r"save it as \.xlsx"):
        sniff(zipped({"xl/workbook.bin": b"x", "[Content_Types].xml": "<Types/>"}), "a.xlsb")


# --------------------------------------------------------------------------------------- XLS


def test_an_old_workbook_shows_what_excel_shows() -> None:
    twice_b2 = b"\x44" + struct.pack("<HH", 1, 0xC001) + b"\x1e\2\0\5"
    records = [
        xls_hidden_row(2),
        xls_hidden_column(3),
        xls_cell(0, 0, "Item"),
        xls_cell(0, 1, "Amount"),
        xls_cell(0, 2, "Paid on"),
        xls_cell(1, 0, "Rent"),
        xls_cell(1, 1, 1250.5, 1),
        xls_cell(1, 2, 45382, 2),
        xls_cell(1, 3, "secret column"),
        xls_formula(1, 4, 2501, twice_b2),
        xls_cell(2, 0, "secret row"),
    ]
    data = make_xls(
        {"Cash flow": (0, records), "Private": (1, [xls_cell(0, 0, "secret sheet")])},
        ['#,##0.00 "€"', "dd.mm.yyyy"],
    )
    assert sniff(data, "x") is Kind.XLS
    reading = xls.read(data)
    assert reading.text == (
        "Cash flow\n\nItem | Amount | Paid on\nRent | 1,250.50 € | 31.03.2024 | 2501"
    )
    assert named(reading, "'Cash flow'!C2") == "31.03.2024"
    assert hidden(reading, reasons.HIDDEN_ROW) == ["'Cash flow'!A3: secret row"]
    assert hidden(reading, reasons.HIDDEN_COLUMN) == ["'Cash flow'!D2: secret column"]
    assert hidden(reading, reasons.HIDDEN_SHEET) == ["Private!A1: secret sheet"]
    (formula,) = hidden(reading, reasons.FORMULA)
    assert formula.startswith("'Cash flow'!E2 = B2*2")


# --------------------------------------------------------------------------------------- ODS


def test_an_open_document_workbook_shows_its_own_texts() -> None:
    body = (
        '<table:table table:name="Fees"><table:table-column table:number-columns-repeated="2"/>'
        '<table:table-column table:visibility="collapse"/>'
        "<table:table-row><table:table-cell><text:p>Name</text:p></table:table-cell>"
        "<table:table-cell><text:p>Fee</text:p></table:table-cell></table:table-row>"
        '<table:table-row table:number-rows-repeated="2"><table:table-cell><office:annotation>'
        "<dc:creator>Bo</dc:creator><text:p>why?</text:p></office:annotation><text:p>Anna</text:p>"
        '</table:table-cell><table:table-cell office:value-type="currency" office:value="5" '
        'table:formula="of:=[.A1]*2"><text:p>5,00<text:s text:c="1"/>€</text:p></table:table-cell>'
        "<table:table-cell><text:p>unseen</text:p></table:table-cell></table:table-row>"
        '<table:table-row table:visibility="filter"><table:table-cell><text:p>filtered</text:p>'
        "</table:table-cell></table:table-row>"
        '<table:table-row table:number-rows-repeated="1048000">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>'
        '<table:table table:name="H" table:style-name="t1"><table:table-row><table:table-cell>'
        "<text:p>hidden sheet</text:p></table:table-cell></table:table-row></table:table>"
    )
    styles = (
        '<style:style style:name="t1"><style:table-properties table:display="false"/></style:style>'
    )
    reading = ods.read(open_document("spreadsheet", body, styles=styles))
    assert reading.text == "Fees\n\nName | Fee\nAnna | 5,00 €\nAnna | 5,00 €"
    assert named(reading, "Fees!B3") == "5,00 €"
    assert hidden(reading, reasons.COMMENT) == ["Fees!A2: Bo: why?"]
    assert "Fees!C2: unseen" in hidden(reading, reasons.HIDDEN_COLUMN)[0]
    assert hidden(reading, reasons.FILTERED_ROW) == ["Fees!A4: filtered"]
    assert hidden(reading, reasons.HIDDEN_SHEET) == ["H!A1: hidden sheet"]
    assert hidden(reading, reasons.FORMULA) == ["Fees!B2 = [.A1]*2"]


def test_a_locked_open_document_says_so() -> None:
    locked = "<manifest><file-entry><encryption-data/></file-entry></manifest>"
    with pytest.raises(ReadingError, match="password"):
        ods.read(open_document("spreadsheet", "", parts={"META-INF/manifest.xml": locked}))


# --------------------------------------------------------------------------------------- CSV


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"Name,Fee\nAnna,5\n", "Name | Fee\nAnna | 5"),
        (b"Name;Fee\nAnna;5,50\nBo;6,00\n", "Name | Fee\nAnna | 5,50\nBo | 6,00"),
        (b"Name\tFee\nAnna, Ltd\t5\n", "Name | Fee\nAnna, Ltd | 5"),
        (b"sep=|\r\nName|Fee\r\nAnna|5\r\n", "Name | Fee\nAnna | 5"),
        ('Name,Fee\n"Größe ""M""\nlang",5\n'.encode("cp1252"), 'Name | Fee\nGröße "M" lang | 5'),
        ("\ufeffName,Fee\nAnna,5".encode("utf-16"), "Name | Fee\nAnna | 5"),
        (b"a,b,c\n1\n2,3,4,5\n", "a | b | c\n1\n2 | 3 | 4 | 5"),
    ],
    ids=["comma", "semicolon", "tab", "named", "quoted", "utf-16", "ragged"],
)
def test_tables_of_text(data: bytes, expected: str) -> None:
    assert sniff(data, "a.csv") is Kind.CSV
    assert csv_table.read(data).text == expected


def test_cells_of_a_table_of_text_have_names_and_rows_their_header() -> None:
    reading = csv_table.read(b"Name;Fee\n" + b"".join(b"Anna;%d\n" % n for n in range(900)))
    assert named(reading, "B3") == "1"
    assert {block.header for block in reading.blocks[1:]} == {"Name | Fee"}
    assert reading.pages == ()


def test_a_quotation_mark_that_is_never_closed_does_not_swallow_the_file() -> None:
    reading = csv_table.read(b'a,b\n1,"2\n' + b"3,4\n" * 400)
    assert reading.problems == (csv_table.STRAY_QUOTES,)
    assert reading.text.count("3 | 4") == 400


def test_text_that_only_has_commas_is_no_table() -> None:
    assert sniff(b"Dear Anna, dear Bo,\nplease come, soon.\n", "letter.txt") is Kind.TEXT


@pytest.mark.parametrize(
    "prefix", [' xmlns:manifest="m"', ""], ids=["declared", "left to its type"]
)
def test_a_file_of_the_first_openoffice_is_read_and_one_with_entities_is_not(prefix: str) -> None:
    public = 'PUBLIC "-//OpenOffice.org//DTD Manifest 1.0//EN" "Manifest.dtd"'
    entry = '<manifest:file-entry manifest:full-path="/"/>'
    body = f"<manifest:manifest{prefix}>{entry}</manifest:manifest>"
    table = '<table:table table:name="A">{row}</table:table>'
    row = "<table:table-row><table:table-cell><text:p>Rent</text:p></table:table-cell>"
    sheet = table.format(row=f"{row}</table:table-row>")
    for declared, is_read in ((public, True), (f"{public} [<!ENTITY a 'b'>]", False)):
        old = f"<!DOCTYPE manifest:manifest {declared}>{body}"
        data = open_document("spreadsheet", sheet, parts={"META-INF/manifest.xml": old})
        if is_read:
            assert "Rent" in ods.read(data).text
        else:
            with pytest.raises(ReadingError, match="entities"):
                ods.read(data)


def _drawn(name: str, properties: str) -> bytes:
    relation = '<Relationships><Relationship Id="r1" Type="x/drawing" Target="{}"/></Relationships>'
    return raw_xlsx(
        '<row r="1"><c r="A1"><v>7</v></c></row>',
        parts={
            "xl/worksheets/_rels/sheet1.xml.rels": relation.format("../drawings/d.xml"),
            "xl/drawings/d.xml": '<wsDr xmlns="d" xmlns:a="a"><sp><nvSpPr><cNvPr id="1" '
            f'name="n" hidden="1">{properties}</cNvPr></nvSpPr><txBody><a:p><a:r><a:t>{name}'
            "</a:t></a:r></a:p></txBody></sp></wsDr>",
        },
    )


def test_the_label_of_a_tick_box_is_read_though_its_newer_form_is_marked_hidden() -> None:
    form = '<a:extLst><a:ext><a14:compatExt xmlns:a14="a14" spid="s"/></a:ext></a:extLst>'
    assert "I agree" in xlsx.read(_drawn("I agree", form)).text
    unseen = xlsx.read(_drawn("Secret", ""))
    assert "Secret" not in unseen.text
    assert hidden(unseen, reasons.HIDDEN_SHAPE) == ["Secret"]


_HEAD = '&L&"Arial,Bold"&12Privileged && confidential&C&A&R&D'
_FOOT = "&CPage &P of &N&RBright LLP"


def test_what_a_sheet_is_printed_with_is_read_once_without_page_numbers() -> None:
    marks = (
        '<headerFooter differentFirst="{}"><oddHeader>{}</oddHeader><oddFooter>{}</oddFooter>'
        "<evenHeader>Even</evenHeader><firstHeader>First</firstHeader></headerFooter>"
    )
    cell = '<row r="1"><c r="A1"><v>7</v></c></row>'
    said = [text.replace("&", "&amp;").replace('"', "&quot;") for text in (_HEAD, _FOOT)]
    told = xlsx.read(raw_xlsx(cell, after=marks.format(0, *said))).text
    assert told == "Budget\n\n7\n\nPrivileged & confidential\n\nBright LLP"
    assert "First" in xlsx.read(raw_xlsx(cell, after=marks.format(1, *said))).text


def test_an_old_workbook_whose_names_tell_places_beside_a_cell_is_read() -> None:
    """Two rows down: xlrd knows no such place in the formula of a name."""
    below = b"\x2d" + struct.pack("<4H", 1, 2, 0xC000, 0xC000)
    cells = [xls_cell(0, 0, "Rent"), xls_formula(0, 1, 7, b"\x23\1\0\0\0")]
    data = make_xls({"T": (0, cells)}, names=[xls_name("Below", below)])
    reading = xls.read(data)
    assert reading.text == "T\n\nRent | 7"
    assert hidden(reading, reasons.FORMULA) == ["T!B1 = Below"]


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_a_cell_that_holds_no_number_costs_no_other(value: float) -> None:
    data = make_xls({"T": (0, [xls_cell(0, 0, "Rent"), xls_cell(0, 1, value)])})
    assert xls.read(data).text == "T\n\nRent | #NUM!"


def test_what_old_sheets_are_printed_with_is_read_once() -> None:
    def marked(kind: int, text: str) -> bytes:
        body = struct.pack("<HB", len(text), 0) + text.encode("latin-1")
        return struct.pack("<HH", kind, len(body)) + body

    sheet = [marked(0x14, _HEAD), marked(0x15, _FOOT), xls_cell(0, 0, "Rent")]
    book = make_xls({"Blank": (0, sheet[:2]), "One": (0, sheet), "Two": (0, sheet)})
    assert xls.read(book).text == (
        "One\n\nRent\n\nPrivileged & confidential\n\nBright LLP\n\nTwo\n\nRent"
    )


def test_what_open_sheets_are_printed_with_is_read_once_without_page_numbers() -> None:
    named = (
        '<style:master-page style:name="M"><style:header><style:region-left><text:p>Privileged'
        "</text:p></style:region-left><style:region-right><text:p><text:sheet-name>Two"
        "</text:sheet-name></text:p></style:region-right></style:header><style:footer><text:p>"
        "Page <text:page-number>1</text:page-number></text:p></style:footer>"
        '<style:header-first style:display="false"><text:p>Never</text:p></style:header-first>'
        "</style:master-page>"
    )
    styles = '<style:style style:name="S" style:master-page-name="M"/>'
    sheet = (
        '<table:table table:name="{}" table:style-name="S"><table:table-row><table:table-cell>'
        "<text:p>Rent</text:p></table:table-cell></table:table-row></table:table>"
    )
    body = sheet.format("One") + sheet.format("Two")
    reading = ods.read(open_document("spreadsheet", body, styles=styles, named=named))
    assert reading.text == "One\n\nRent\n\nPrivileged\n\nTwo\n\nRent"


def test_boxes_and_controls_that_come_before_the_cells_of_an_open_sheet_are_read() -> None:
    body = (
        '<table:table table:name="One"><office:forms><f:form xmlns:f="f"><f:text f:id="c" '
        'f:value="Herman"/></f:form></office:forms><table:shapes><draw:frame><draw:text-box>'
        "<text:p>In a box</text:p></draw:text-box></draw:frame><draw:control "
        'draw:control="c"/></table:shapes><table:table-column/><table:table-row>'
        "<table:table-cell><text:p>Rent</text:p></table:table-cell></table:table-row></table:table>"
    )
    reading = ods.read(open_document("spreadsheet", body))
    assert reading.text == "One\n\nRent\n\nIn a box\n\nHerman"
