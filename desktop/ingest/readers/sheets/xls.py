"""XLS workbooks (Excel 5 to 2003), by xlrd."""

import contextlib
import io
from dataclasses import dataclass
from itertools import accumulate, pairwise

import xlrd
from xlrd.biffh import error_text_from_code
from xlrd.book import Book
from xlrd.compdoc import CompDocError
from xlrd.formula import FormulaError
from xlrd.sheet import Sheet

from desktop.errors import ReadingError, said_later
from desktop.ingest.readers.common import number_format, reasons
from desktop.ingest.readers.common import opened as opened_file
from desktop.ingest.readers.common.clean import one_line
from desktop.ingest.readers.common.intermediate import Reading
from desktop.ingest.readers.common.ocr_page import Recognised
from desktop.ingest.readers.common.sniff import Kind
from desktop.ingest.readers.office.embedded import Embedded
from desktop.ingest.readers.office.ole import Storage
from desktop.ingest.readers.sheets import (
    cells,
    xls_conditions,
    xls_graph,
    xls_pictures,
    xls_records,
)
from desktop.ingest.readers.sheets.areas import Area, Merged
from desktop.ingest.readers.sheets.cell_looks import PAPER, CellLook, Piece, parted
from desktop.ingest.readers.sheets.cells import Cell, Sort
from desktop.ingest.readers.sheets.conditions import Conditions
from desktop.ingest.readers.sheets.sheet_values import Special
from desktop.ingest.readers.sheets.sheets import Sheets
from desktop.ingest.readers.sheets.xls_conditions import colour_of
from desktop.ingest.readers.sheets.xls_records import SheetRecords
from desktop.ingest.readers.sheets.xlsx_styles import hides

_OBJECT = "mbd"
FORMULAS_UNREAD = said_later("Some formulas could not be told; their values were read.")
_TEXT, _NUMBER, _DATE, _BOOLEAN, _ERROR = 1, 2, 3, 4, 5
# A type of one point and rows of less, in twentieths of a point; a column of a tenth of a letter,
# in 256ths of one.
_TINY, _FLAT, _THIN = 20, 20, 26
_NO_PATTERN, _SOLID = 0, 1


def read(data: bytes, recognised: Recognised | None = None) -> Reading:
    """Read a workbook, or a chart of Microsoft Graph, which xlrd does not open; ``recognised`` is
    what became of the pictures that an earlier reading named. Raises ReadingError for one that is
    locked, damaged or shows nothing."""
    try:
        book = opened(data)
    except ReadingError:
        with contextlib.suppress(Exception):  # olefile raises whatever it stumbles over
            if (chart := xls_graph.read(data)) is not None:
                return chart
        raise
    records = xls_records.read(data, book)
    sheets = Sheets()
    pictures = xls_pictures.Shown(data, recognised, sheets)
    problems = [FORMULAS_UNREAD] if any(found.unread for found in records) else []
    for number in range(book.nsheets):
        sheet = book.sheet_by_index(number)
        sheets.open(one_line(sheet.name) or "Sheet", hidden=sheet.visibility != 0)
        record = records[number] if number < len(records) else SheetRecords()
        _read_sheet(sheets, book, sheet, record)
        _read_rest(sheets, sheet, record)
        pictures.show(record.drawing)
        sheets.close()
    embedded = _embedded(data)
    problems += [*embedded.problems(), *pictures.problems()]
    return sheets.reading(
        Kind.XLS,
        "",
        problems,
        embedded.items(),
        pictures.items(),
        is_whole=recognised is not None,
    )


def _embedded(data: bytes) -> Embedded:
    """The objects of other programs; none of a workbook whose compound file xlrd alone can open."""
    found = Embedded()
    with contextlib.suppress(Exception):  # olefile raises whatever it stumbles over
        found.take_folders(Storage(opened_file.ole_file(data)).storages(_OBJECT))
    return found


def opened(data: bytes) -> Book:
    """The workbook with its formats. Raises ReadingError for one that is locked or damaged."""
    try:
        return _book(data)
    except xlrd.XLRDError as error:
        locked = "encrypted" in str(error).lower() or "password" in str(error).lower()
        why = reasons.LOCKED_OTHERWISE if locked else reasons.DAMAGED_SHEET
        raise reasons.unreadable(why) from None
    except (CompDocError, AssertionError, FormulaError):
        raise reasons.unreadable(reasons.DAMAGED_SHEET) from None


def _book(data: bytes) -> Book:
    """The workbook by xlrd, without the parts that it stops at and need not."""
    for _ in range(2):
        try:
            return _opened(data)
        except AssertionError:
            # It insists on a conditional format having none but the parts that it knows.
            data = xls_records.without_conditions(data)
        except FormulaError:
            # It looks into the formulas of names, where it knows no place that is told as so many
            # rows and columns away.
            data = xls_records.with_names_unasked(data)
    return _opened(data)


def _opened(data: bytes) -> Book:
    # What xlrd says of the file goes nowhere: it may quote the document.
    log = io.StringIO()
    return xlrd.open_workbook(
        file_contents=data, formatting_info=True, ragged_rows=True, logfile=log
    )


@dataclass(frozen=True, slots=True)
class _Looks:
    """What hides the cells of a sheet; ``unseen`` is why those of a style are not seen."""

    hidden_columns: frozenset[int]
    merged: Merged | None
    looks: list[CellLook]
    unseen: list[str]
    conditions: Conditions


def _looks(book: Book, sheet: Sheet, record: SheetRecords) -> _Looks:
    narrow = (at for at, info in sheet.colinfo_map.items() if info.hidden or info.width < _THIN)
    merged = Merged(
        Area(top + 1, left + 1, bottom, right) for top, bottom, left, right in sheet.merged_cells
    )
    looks = [_look(book, style) for style in book.xf_list]
    return _Looks(
        frozenset(narrow),
        merged if sheet.merged_cells else None,
        looks,
        [look.why_unseen() for look in looks],
        xls_conditions.conditions(
            sheet, record.rules, ((look.colour, look.ground) for look in looks)
        ),
    )


def _read_sheet(sheets: Sheets, book: Book, sheet: Sheet, record: SheetRecords) -> None:
    looks = _looks(book, sheet, record)
    for row in range(sheet.nrows):
        hidden = reasons.HIDDEN_ROW if _is_row_hidden(sheet, row) else ""
        shown = []
        for column in range(sheet.row_len(row)):
            if not _TEXT <= sheet.cell_type(row, column) <= _ERROR:
                continue
            cell = _cell(sheets, book, sheet, row, column)
            if not cell.text:
                continue
            unseen = [] if hidden else _unseen(book, sheet, cell, row, looks)
            if not unseen:
                shown.append(cell)
                continue
            for text, why in unseen[1:]:
                sheets.set_apart(row + 1, column + 1, text, why)
            if unseen[0][0]:
                shown.append(cell._replace(text=unseen[0][0]))
        sheets.row(row + 1, shown, hidden)


def _unseen(book: Book, sheet: Sheet, cell: Cell, row: int, looks: _Looks) -> list[tuple[str, str]]:
    """Nothing for a cell of which all is seen; else first what is, then what is not and why."""
    column = cell.column - 1
    style = sheet.cell_xf_index(row, column)
    why, look = looks.unseen[style], looks.looks[style]
    changed = looks.conditions and (looks.conditions.may_hide or bool(why))
    held = looks.conditions.others.at(row + 1, cell.column) if changed else None
    if held is not None and not isinstance(held, Special):
        change = looks.conditions.change(row + 1, cell.column, held)
        look = change.made_of(look)
        blank = change.code is not None and hides(change.code, held)
        why = reasons.BLANK_FORMAT if blank else look.why_unseen()
    if column in looks.hidden_columns:
        why = reasons.HIDDEN_COLUMN
    elif looks.merged is not None and looks.merged.covers(row + 1, cell.column):
        why = reasons.UNDER_MERGED
    elif pieces := _pieces(book, sheet, row, column):
        text, unseen = parted(cell.text, pieces, look)
        return [(text, ""), *unseen] if unseen else []
    return [("", ""), (cell.text, why)] if why else []


def _is_row_hidden(sheet: Sheet, row: int) -> bool:
    """Whether a row is hidden, or has a height of its own that shows nothing."""
    info = sheet.rowinfo_map.get(row)
    if info is None:
        return False
    own = info.height_mismatch and not info.has_default_height
    return bool(info.hidden or (own and info.height < _FLAT))


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
    for text in records.running:
        sheets.running(text)


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
    # Of formats that only programs of East Asia have, the number alone is known.
    return (found.format_str or "General") if found is not None else "General"


def _look(book: Book, style: "xlrd.formatting.XF") -> CellLook:
    """How letters in cells of a style look."""
    font, ground = _font(book, style.font_index), style.background
    below = PAPER if ground.fill_pattern == _NO_PATTERN else ""
    if ground.fill_pattern == _SOLID:
        below = colour_of(book, ground.pattern_colour_index)
    return CellLook(font.colour or "", below, bool(font.why))


def _pieces(book: Book, sheet: Sheet, row: int, column: int) -> list[Piece]:
    """The pieces of a text whose letters do not all look like its cell."""
    runs = sheet.rich_text_runlist_map.get((row, column))
    if not runs:
        return []
    # Places are counted in halves of a character.
    raw = str(sheet.cell_value(row, column)).encode("utf-16-le", "surrogatepass")
    places = accumulate((0, *(2 * place for place, _ in runs), len(raw)), max)
    texts = [raw[first:last].decode("utf-16-le", "replace") for first, last in pairwise(places)]
    looks = [Piece(""), *(_font(book, number) for _, number in runs)]
    return [look._replace(text=text) for look, text in zip(looks, texts, strict=True)]


def _font(book: Book, number: int) -> Piece:
    """How the letters of a font look."""
    if not 0 <= number < len(book.font_list):
        return Piece("", "")
    font = book.font_list[number]
    why = reasons.TINY if 0 < font.height <= _TINY else ""
    return Piece("", colour_of(book, font.colour_index), why)
