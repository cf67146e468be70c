"""XLS workbooks (Excel 5 to 2003), by xlrd."""

import io

import xlrd
from xlrd.biffh import error_text_from_code
from xlrd.book import Book
from xlrd.compdoc import CompDocError
from xlrd.sheet import Sheet

from desktop.ingest.readers import cells, number_format, reasons, xls_records
from desktop.ingest.readers.cells import Cell, Sort
from desktop.ingest.readers.clean import one_line
from desktop.ingest.readers.intermediate import Reading
from desktop.ingest.readers.sheets import Sheets
from desktop.ingest.readers.sniff import Kind
from desktop.ingest.readers.xls_records import SheetRecords

FORMULAS_UNREAD = "Some formulas could not be told; their values were read."
_TEXT, _NUMBER, _DATE, _BOOLEAN, _ERROR = 1, 2, 3, 4, 5
_WHITE_INDEXES = frozenset({1, 9})


def read(data: bytes) -> Reading:
    """Read a workbook. Raises ReadingError for one that is locked, damaged or shows nothing."""
    book = opened(data)
    records = xls_records.read(data, book)
    sheets = Sheets()
    problems = [FORMULAS_UNREAD] if any(found.unread for found in records) else []
    for number in range(book.nsheets):
        sheet = book.sheet_by_index(number)
        sheets.open(one_line(sheet.name) or "Sheet", hidden=sheet.visibility != 0)
        _read_sheet(sheets, book, sheet)
        _read_rest(sheets, sheet, records[number] if number < len(records) else SheetRecords())
        sheets.close()
    return sheets.reading(Kind.XLS, "", problems)


def opened(data: bytes) -> Book:
    """The workbook with its formats. Raises ReadingError for one that is locked or damaged."""
    # What xlrd says of the file goes nowhere: it may quote the document.
    log = io.StringIO()
    try:
        book = xlrd.open_workbook(
            file_contents=data, formatting_info=True, ragged_rows=True, logfile=log
        )
    except xlrd.XLRDError as error:
        locked = "encrypted" in str(error).lower() or "password" in str(error).lower()
        why = reasons.LOCKED_OTHERWISE if locked else reasons.DAMAGED_SHEET
        raise reasons.unreadable(why) from None
    except CompDocError:
        raise reasons.unreadable(reasons.DAMAGED_SHEET) from None
    return book


def _read_sheet(sheets: Sheets, book: Book, sheet: Sheet) -> None:
    for row in range(sheet.nrows):
        info = sheet.rowinfo_map.get(row)
        hidden = reasons.HIDDEN_ROW if info is not None and info.hidden else ""
        shown = []
        for column in range(sheet.row_len(row)):
            kind = sheet.cell_type(row, column)
            if not _TEXT <= kind <= _ERROR:
                continue
            cell = _cell(sheets, book, sheet, row, column)
            if not cell.text:
                continue
            style = book.xf_list[sheet.cell_xf_index(row, column)]
            width = sheet.colinfo_map.get(column)
            if width is not None and width.hidden and not hidden:
                sheets.set_apart(row + 1, column + 1, cell.text, reasons.HIDDEN_COLUMN)
            elif not hidden and _is_unseen(book, style):
                sheets.set_apart(row + 1, column + 1, cell.text, reasons.WHITE)
            else:
                shown.append(cell)
        sheets.row(row + 1, shown, hidden)


def _read_rest(sheets: Sheets, sheet: Sheet, records: SheetRecords) -> None:
    notes = set()
    for (row, column), note in sorted(sheet.cell_note_map.items()):
        text = one_line(note.text)
        notes.add(text)
        author = one_line(note.author or "")
        said = text if not author or text.startswith(author) else f"{author}: {text}"
        sheets.set_apart(row + 1, column + 1, said, reasons.COMMENT)
    for line in records.formulas:
        sheets.aside.add(line, reasons.FORMULA, sheets.page)
    for text in dict.fromkeys(records.texts):
        if text not in notes:
            sheets.note(text)


def _cell(sheets: Sheets, book: Book, sheet: Sheet, row: int, column: int) -> Cell:
    kind, value = sheet.cell_type(row, column), sheet.cell_value(row, column)
    if kind == _BOOLEAN:
        return Cell(column + 1, "TRUE" if value else "FALSE")
    if kind == _ERROR:
        return Cell(column + 1, error_text_from_code.get(value, "#ERROR"))
    code = _format(book, sheet.cell_xf_index(row, column))
    if kind == _TEXT:
        text = one_line(value)
        shown, sort = number_format.text_shown(text, code), Sort.TEXT
    else:
        text = number_format.general(value)
        shown = one_line(number_format.shown(value, code, from_1904=book.datemode == 1))
        dated = kind == _DATE or (code == "General" and cells.year_like(value))
        sort = Sort.DATE if dated else Sort.NUMBER
    if text and not shown:
        sheets.set_apart(row + 1, column + 1, text, reasons.BLANK_FORMAT)
    return Cell(column + 1, shown, sort)


def _format(book: Book, style: int) -> str:
    key = book.xf_list[style].format_key
    # 14 and 22 follow the system; see number_format.
    if key in {14, 22}:
        return number_format.BUILT_IN[key]
    found = book.format_map.get(key)
    return found.format_str if found is not None else "General"


def _is_unseen(book: Book, style: "xlrd.formatting.XF") -> bool:
    """White text on a ground without a pattern or a white one."""
    font = book.font_list[style.font_index]
    if font.colour_index not in _WHITE_INDEXES:
        return False
    ground = style.background
    solid_white = ground.fill_pattern == 1 and ground.pattern_colour_index in _WHITE_INDEXES
    return ground.fill_pattern == 0 or solid_white
