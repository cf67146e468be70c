"""XLSX workbooks, read from their XML row by row.

openpyxl's read-only mode gives formulas or values, not both, no hidden rows or columns, and takes
longer; its full mode needs 50 times the file's size in memory.
"""

from copy import deepcopy
from dataclasses import dataclass, field
from functools import partial
from typing import NamedTuple

from lxml import etree

from desktop.errors import said_later
from desktop.ingest.readers.common import number_format, reasons
from desktop.ingest.readers.common.clean import one_line
from desktop.ingest.readers.common.intermediate import MAX_TEXT, Reading, too_long
from desktop.ingest.readers.common.ocr_page import Recognised
from desktop.ingest.readers.common.package import Package
from desktop.ingest.readers.common.sniff import Kind
from desktop.ingest.readers.office.activex import Controls
from desktop.ingest.readers.office.elements import (
    attribute,
    child,
    children,
    integer,
    is_on_value,
    local,
)
from desktop.ingest.readers.office.embedded import Embedded
from desktop.ingest.readers.office.package_pictures import Pictures
from desktop.ingest.readers.office.properties import title
from desktop.ingest.readers.sheets import (
    cells,
    xlsx_conditions,
    xlsx_controls,
    xlsx_extras,
    xlsx_frame,
    xlsx_rich,
)
from desktop.ingest.readers.sheets.areas import Area, Merged, area_of
from desktop.ingest.readers.sheets.cell_looks import Piece, parted
from desktop.ingest.readers.sheets.cells import Cell, Sort
from desktop.ingest.readers.sheets.conditions import MOST_RULES, Conditions, Rule
from desktop.ingest.readers.sheets.formulas import Formulas
from desktop.ingest.readers.sheets.sheet_values import Kept, Special, Value
from desktop.ingest.readers.sheets.sheets import Sheets
from desktop.ingest.readers.sheets.xlsx_controls import SheetControls
from desktop.ingest.readers.sheets.xlsx_styles import CellStyles, hides

NOT_CALCULATED = said_later(
    "Formulas without a stored result are shown as formulas; save the file in a spreadsheet"
    " program to have their values."
)
# Points, and widths of a letter.
_THIN_POINTS, _THIN_LETTERS = 1.0, 0.1
_VISIBLE = frozenset({"", "visible"})


@dataclass(slots=True)
class _Book:
    """What the sheets of a workbook share."""

    package: Package
    styles: CellStyles
    strings: list[str]
    #: Of those strings whose letters do not all look like their cell.
    pieces: dict[int, tuple[Piece, ...]]
    from_1904: bool
    embedded: Embedded
    controls: Controls
    sheets: Sheets
    pictures: Pictures
    not_calculated: bool = False


class _Held(NamedTuple):
    """What a cell shows, if it can be seen; what it holds, None for an error; its pieces, if they
    differ in look."""

    text: str
    sort: Sort
    value: Value | None
    pieces: tuple[Piece, ...] = ()


@dataclass(slots=True)
class _Sheet:
    """What is known of a sheet while its rows are read."""

    formulas: Formulas
    white_hides: bool
    merged: Merged | None
    conditions: Conditions
    #: Texts that it is printed with.
    running: list[str]
    controls: SheetControls
    hidden_columns: set[int] = field(default_factory=set)
    filtered: bool = False


def read(data: bytes, recognised: Recognised | None = None) -> Reading:
    """Read a workbook; ``recognised`` is what became of the pictures that an earlier reading named.
    Raises ReadingError for one that is damaged, a bomb, or shows nothing."""
    package = Package(data, reasons.DAMAGED_SHEET)
    main = next(iter(package.related("", "officeDocument")), "xl/workbook.xml")
    root = package.xml(main)
    if root is None:
        raise reasons.unreadable(reasons.DAMAGED_SHEET)
    kinds = {kind: name for name, kind in package.relations(main).values()}
    styles = package.xml(kinds["styles"]) if "styles" in kinds else None
    known = CellStyles(styles, package.xml(kinds["theme"]) if "theme" in kinds else None)
    sheets = Sheets()
    book = _Book(
        package,
        known,
        *_strings(package, kinds.get("sharedStrings", ""), known),
        is_on_value(attribute(child(root, "workbookPr"), "date1904")),
        Embedded(package),
        Controls(package),
        sheets,
        Pictures(package, recognised, sheets.aside),
    )
    _read_sheets(book, root, main)
    for name in xlsx_extras.pictures_in_cells(package):
        book.pictures.show(name, sheets.builder)
    problems = [NOT_CALCULATED] if book.not_calculated else []
    problems += [*book.embedded.problems(), *book.pictures.problems()]
    return sheets.reading(
        Kind.XLSX,
        title(package),
        problems,
        book.embedded.items(),
        book.pictures.items(),
        is_whole=recognised is not None,
    )


def _read_sheets(book: _Book, root: etree._Element, main: str) -> None:
    targets = book.package.relations(main)
    group = child(root, "sheets")
    for item in children(group, "sheet") if group is not None else ():
        name, kind = targets.get(attribute(item, "id"), ("", ""))
        if kind not in {"worksheet", "chartsheet", "dialogsheet", "xlMacrosheet"}:
            continue
        sheet_name = one_line(attribute(item, "name")) or "Sheet"
        book.sheets.open(sheet_name, hidden=attribute(item, "state") not in _VISIBLE)
        _read_sheet(book, name, sheet_name)
        book.sheets.close()


def _read_sheet(book: _Book, part: str, sheet_name: str) -> None:
    relations = {kind for _, kind in book.package.relations(part).values()}
    # The ground of a table's rows comes from the table's style, which is not looked up.
    framed = _frame(book, part)
    sheet = _Sheet(Formulas(sheet_name), "table" not in relations, *framed)
    number = 0
    for element in book.package.elements(part, "row", "cols", "sheetPr"):
        tag = local(element)
        if tag == "row":
            number = integer(element.get("r") or "", number + 1)
            if number > cells.MAX_ROWS:
                raise reasons.unreadable(reasons.UNPACKS_TOO_LARGE)
            _row(book, sheet, element, number)
            if book.sheets.is_full():
                break
        elif tag == "cols":
            sheet.hidden_columns = _hidden_columns(element)
        else:
            sheet.filtered = is_on_value(attribute(element, "filterMode"))
    _read_beside(book, sheet, part)


def _read_beside(book: _Book, sheet: _Sheet, part: str) -> None:
    """What a sheet has beside its cells."""
    for place, author, text in xlsx_extras.comments(book.package, part):
        row, column = cells.place_of(place) or (1, 1)
        said = f"{author}: {text}" if author else text
        book.sheets.set_apart(row, column, said, reasons.COMMENT)
    for line in sheet.formulas.lines():
        book.sheets.aside.add(line, reasons.FORMULA, book.sheets.page)
    for text in xlsx_extras.drawn(book.package, part, sheet.controls.by_shape):
        book.sheets.note(text)
    for name in xlsx_extras.pictures(book.package, part):
        if name not in sheet.controls.looks:
            book.sheets.drawn(partial(book.pictures.show, name, page=book.sheets.page))
    for control in sheet.controls.others:
        if control.why:
            book.sheets.aside.add(control.text, control.why, book.sheets.page)
        else:
            book.sheets.note(control.text)
    for text in sheet.running:
        book.sheets.running(text)
    for text in xlsx_extras.hidden_boxes(book.package, part):
        book.sheets.aside.add(text, reasons.HIDDEN_SHAPE, book.sheets.page)
    book.embedded.take([part])


def _row(book: _Book, sheet: _Sheet, element: etree._Element, number: int) -> None:
    hidden = ""
    if is_on_value(element.get("hidden") or ""):
        hidden = reasons.FILTERED_ROW if sheet.filtered else reasons.HIDDEN_ROW
    elif _is_flat(element, "ht", "customHeight", _THIN_POINTS):
        hidden = reasons.HIDDEN_ROW
    shown: list[Cell] = []
    column = 0
    for item in element:
        column = _column(item.get("r") or "", column)
        if len(item) == 0 or column > cells.MAX_COLUMNS:
            continue
        style = integer(item.get("s") or "", 0)
        held = _value(book, sheet, item, number, column, style)
        if not held.text:
            continue
        if hidden:
            shown.append(Cell(column, held.text, held.sort))
        elif column in sheet.hidden_columns:
            book.sheets.set_apart(number, column, held.text, reasons.HIDDEN_COLUMN)
        elif sheet.merged is not None and sheet.merged.covers(number, column):
            book.sheets.set_apart(number, column, held.text, reasons.UNDER_MERGED)
        elif text := _seen(book, sheet, held, number, column, style):
            shown.append(Cell(column, text, held.sort))
    shown.sort(key=lambda cell: cell.column)
    book.sheets.row(number, sheet.controls.with_ticks(number, shown), hidden)


def _seen(book: _Book, sheet: _Sheet, held: _Held, row: int, column: int, style: int) -> str:
    """What of a cell is seen; the rest is set apart."""
    why = book.styles.why_unseen(style, on_paper=sheet.white_hides)
    if not why and not held.pieces and not sheet.conditions.may_hide:
        return held.text
    look = book.styles.look(style)
    if sheet.conditions and held.value is not None:
        change = sheet.conditions.change(row, column, held.value)
        if change.code is not None and hides(change.code, held.value):
            book.sheets.set_apart(row, column, held.text, reasons.BLANK_FORMAT)
            return ""
        look = change.made_of(look)
    text, unseen = parted(held.text, held.pieces, look, on_paper=sheet.white_hides)
    for piece, why in unseen:
        book.sheets.set_apart(row, column, piece, why)
    return text


def _column(address: str, before: int) -> int:
    """The column of a cell; the one after the last where the file does not say."""
    name = address.rstrip("0123456789")
    return cells.column_of(name) if name.isascii() and name.isalpha() else before + 1


def _value(
    book: _Book, sheet: _Sheet, item: etree._Element, row: int, column: int, style: int
) -> _Held:
    """What a cell shows; its formula is noted on the way."""
    raw = formula = ""
    inline: etree._Element | None = None
    for part in item:
        tag = str(part.tag)
        if tag.endswith("}v"):
            raw = part.text or ""
        elif tag.endswith("}f"):
            formula = _formula(sheet, part, row, column)
        elif tag.endswith("}is"):
            inline = part
    kind = item.get("t") or "n"
    if kind == "n" and raw:
        return _number(book, raw, row, column, style)
    text, pieces = _string(book, kind, raw, inline)
    if formula and not raw and inline is None:
        book.not_calculated = True
        text = f"={formula}"
    shown = number_format.text_shown(text, book.styles.format(style))
    if text and not shown:
        book.sheets.set_apart(row, column, text, reasons.BLANK_FORMAT)
    value: Value | None = {"b": text == "TRUE", "e": None, "d": None}.get(kind, text)
    return _Held(shown, Sort.DATE if kind == "d" else Sort.TEXT, value, pieces)


def _string(
    book: _Book, kind: str, raw: str, inline: etree._Element | None
) -> tuple[str, tuple[Piece, ...]]:
    if kind == "s":
        index = integer(raw, -1)
        known = 0 <= index < len(book.strings)
        return (book.strings[index], book.pieces.get(index, ())) if known else ("", ())
    if inline is not None:
        return xlsx_rich.text_of(inline, book.styles.colours)
    if kind == "b":
        raw = {"1": "TRUE", "0": "FALSE"}.get(raw.strip(), raw)
    return one_line(raw), ()


def _number(book: _Book, raw: str, row: int, column: int, style: int) -> _Held:
    try:
        value = float(raw)
    except ValueError:
        text = one_line(raw)
        return _Held(text, Sort.TEXT, text)
    code = book.styles.format(style)
    text = " ".join(number_format.shown(value, code, from_1904=book.from_1904).split())
    if not text:
        exact = number_format.general(value)
        book.sheets.set_apart(row, column, exact, reasons.BLANK_FORMAT)
    dated = number_format.is_date(code) or (code == "General" and cells.year_like(value))
    return _Held(text, Sort.DATE if dated else Sort.NUMBER, value)


def _formula(sheet: _Sheet, part: etree._Element, row: int, column: int) -> str:
    formula = one_line(part.text or "")
    area = part.get("ref") or ""
    if formula and area and part.get("t") in {"shared", "array"}:
        sheet.formulas.add_area(row, column, area[:50], formula)
    elif formula:
        sheet.formulas.add(row, column, formula)
    return formula


def _is_flat(element: etree._Element, key: str, own: str, least: float) -> bool:
    """Whether a row or column has a size of its own that shows nothing."""
    try:
        size = float(element.get(key) or "1")
    except ValueError:
        return False
    return size < least and is_on_value(element.get(own) or "")


def _hidden_columns(element: etree._Element) -> set[int]:
    found: set[int] = set()
    for item in children(element, "col"):
        thin = _is_flat(item, "width", "customWidth", _THIN_LETTERS)
        if thin or is_on_value(attribute(item, "hidden")):
            first = max(1, integer(attribute(item, "min"), 1))
            last = min(cells.MAX_COLUMNS, integer(attribute(item, "max"), first))
            found.update(range(first, last + 1))
    return found


def _frame(book: _Book, part: str) -> tuple[Merged | None, Conditions, list[str], SheetControls]:
    """The merged cells, if there are any, the conditional formats of a sheet, what it is printed
    with, and the controls on it."""
    merged: list[Area] = []
    running: list[str] = []
    rules: list[tuple[Area, Rule]] = []
    listed: list[etree._Element] = []
    for element in xlsx_frame.around_rows(book.package, part):
        if local(element) == "mergeCells":
            references = (attribute(item, "ref") for item in children(element, "mergeCell"))
            merged += [area for area in map(area_of, references) if area is not None]
        elif local(element) == "headerFooter":
            running += xlsx_frame.running(element)
        elif local(element) == "controls":
            listed.append(deepcopy(element))
        elif len(rules) < MOST_RULES:
            styles = book.styles
            rules += xlsx_conditions.rules_of(element, styles.changes, styles.change)
    conditions = Conditions(rules, book.styles.may_hide)
    if asked := conditions.asked():
        conditions.others = _kept(book, part, asked)
    controls = xlsx_controls.of(book.package, part, listed, book.controls)
    return Merged(merged) if merged else None, conditions, running, controls


def _kept(book: _Book, part: str, areas: list[Area]) -> Kept:
    """What the cells of some areas of a sheet hold."""
    kept = Kept(areas)
    number = 0
    for element in book.package.elements(part, "row"):
        number = integer(element.get("r") or "", number + 1)
        if number > cells.MAX_ROWS:
            break
        column = 0
        for item in element:
            column = _column(item.get("r") or "", column)
            if len(item) and kept.wants(number, column):
                kept.put(number, column, _held(book, item))
    return kept


def _held(book: _Book, item: etree._Element) -> Value | None:
    """What a cell holds, None where that is not known: of a formula without a result."""
    kind = item.get("t") or "n"
    found = child(item, "v")
    raw = "" if found is None else found.text or ""
    if kind in {"e", "d"}:
        return Special.ERROR if kind == "e" else None
    if kind == "n":
        try:
            return float(raw) if raw else (None if child(item, "f") is not None else Special.BLANK)
        except ValueError:
            return None
    if kind == "b":
        return {"1": True, "0": False}.get(raw.strip())
    return _string(book, kind, raw, child(item, "is"))[0]


def _strings(
    package: Package, part: str, styles: CellStyles
) -> tuple[list[str], dict[int, tuple[Piece, ...]]]:
    """The texts that cells point to by number, and the pieces of those that have some."""
    found: list[str] = []
    pieces: dict[int, tuple[Piece, ...]] = {}
    length = 0
    for item in package.elements(part, "si") if part else ():
        text, own = xlsx_rich.text_of(item, styles.colours)
        length += len(text)
        if length > MAX_TEXT:
            raise too_long()
        if own:
            pieces[len(found)] = own
        found.append(text)
    return found, pieces
