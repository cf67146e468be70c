"""ODS workbooks: the file holds what each cell shows, as text."""

from dataclasses import dataclass, field

from lxml import etree

from desktop.ingest.readers import cells, colours, odf, odf_looks, reasons
from desktop.ingest.readers.cells import Cell, Sort
from desktop.ingest.readers.clean import one_line
from desktop.ingest.readers.elements import attribute, integer, local
from desktop.ingest.readers.formulas import Formulas
from desktop.ingest.readers.intermediate import Reading
from desktop.ingest.readers.package import Package
from desktop.ingest.readers.sheets import Sheets
from desktop.ingest.readers.sniff import Kind

_CELLS = frozenset({"table-cell", "covered-table-cell"})
_FRAMED = ("{*}frame", "{*}custom-shape", "{*}note", "{*}annotation")
_FIGURES = frozenset({"float", "percentage", "currency"})
_DATES = frozenset({"date", "time"})


@dataclass(slots=True)
class _Sheet:
    """What is known of a table while its rows are read."""

    formulas: Formulas
    name: str
    hidden_columns: set[int] = field(default_factory=set)
    columns: int = 0
    row: int = 0


def read(data: bytes) -> Reading:
    """Read a workbook. Raises ReadingError for one that is locked, damaged, or shows nothing."""
    package = odf.opened(data)
    sheets = Sheets()
    reader = _Reader(package, sheets)
    reader.read()
    return sheets.reading(Kind.ODS, odf.title(package))


class _Reader:
    """Takes the elements of content.xml as they come. A row is complete before its table is, so
    the table is known by looking up from the row."""

    def __init__(self, package: Package, sheets: Sheets) -> None:
        self._package = package
        self._sheets = sheets
        self._styles = odf.Styles(package.xml("styles.xml"))
        self._inline = odf.Inline(self._styles, sheets.aside)
        self._sheet: _Sheet | None = None
        self._known: set[str] = set()

    def read(self) -> None:
        """Read all tables."""
        wanted = ("automatic-styles", "table-row", "table-column", "table", "tracked-changes")
        for element in self._package.elements("content.xml", *wanted):
            name = local(element)
            if name == "automatic-styles":
                self._styles = odf.Styles(element, self._package.xml("styles.xml"))
                self._inline = odf.Inline(self._styles, self._sheets.aside)
            elif name == "tracked-changes":
                text = odf.plain(element)
                self._sheets.aside.add(text, reasons.DELETED)
            elif name == "table":
                self._enter(element)
                self._end(element)
            elif _is_of_a_sheet(element):
                self._enter(_table_of(element))
                if name == "table-row":
                    self._row(element)
                else:
                    self._column(element)

    def _enter(self, table: etree._Element | None) -> None:
        if table is None or self._sheet is not None:
            return
        name = one_line(attribute(table, "name")) or "Sheet"
        style = attribute(table, "style-name")
        shown = self._styles.get(style, "table-properties", "display") != "false"
        self._sheet = _Sheet(Formulas(name), name)
        self._sheets.open(name, hidden=not shown)

    def _end(self, table: etree._Element) -> None:
        sheet, self._sheet = self._sheet, None
        if sheet is None:
            return
        for line in sheet.formulas.lines():
            self._sheets.aside.add(line, reasons.FORMULA, self._sheets.page)
        for shapes in table.iterchildren("{*}shapes"):
            for shape in list(shapes):
                if why := odf_looks.why_shape_unseen(shape, float("inf")):
                    self._sheets.aside.add(odf.plain(shape), why, self._sheets.page)
                    shapes.remove(shape)
            for box in shapes.iter("{*}p"):
                if text := odf.plain(box):
                    self._sheets.note(text)
        self._sheets.close()

    def _column(self, element: etree._Element) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        count = _repeated(element, "number-columns-repeated", cells.MAX_COLUMNS)
        width = self._size(element, "table-column-properties", "column-width")
        if attribute(element, "visibility") in {"collapse", "filter"} or width < 1:
            first = sheet.columns + 1
            last = min(cells.MAX_COLUMNS, first + count - 1)
            sheet.hidden_columns.update(range(first, last + 1))
        sheet.columns += count

    def _row(self, element: etree._Element) -> None:
        sheet = self._sheet
        if sheet is None or self._sheets.is_full():
            return
        times = _repeated(element, "number-rows-repeated", cells.MAX_ROWS)
        hidden = {"collapse": reasons.HIDDEN_ROW, "filter": reasons.FILTERED_ROW}.get(
            attribute(element, "visibility"), ""
        )
        if not hidden and self._is_flat(element):
            hidden = reasons.HIDDEN_ROW
        number = sheet.row + 1
        shown = self._cells(sheet, element, number, hidden)
        for repeat in range(times if shown else 0):
            self._sheets.row(number + repeat, shown, hidden)
            if self._sheets.is_full():
                break
        sheet.row += times

    def _cells(self, sheet: _Sheet, row: etree._Element, number: int, hidden: str) -> list[Cell]:
        shown: list[Cell] = []
        column = 0
        for item in row:
            if local(item) not in _CELLS:
                continue
            times = _repeated(item, "number-columns-repeated", cells.MAX_COLUMNS)
            first, column = column + 1, column + times
            if len(item) == 0 or first > cells.MAX_COLUMNS:
                continue
            cell = self._cell(sheet, item, number, first)
            if not cell.text:
                continue
            for place in range(first, min(column, cells.MAX_COLUMNS) + 1):
                if place in sheet.hidden_columns and not hidden:
                    self._sheets.set_apart(number, place, cell.text, reasons.HIDDEN_COLUMN)
                elif not hidden and (why := self._why_unseen(attribute(item, "style-name"))):
                    self._sheets.set_apart(number, place, cell.text, why)
                else:
                    shown.append(cell._replace(column=place))
        return shown

    def _cell(self, sheet: _Sheet, item: etree._Element, row: int, column: int) -> Cell:
        lines = []
        for part in item:
            name = local(part)
            if name == "annotation":
                self._sheets.set_apart(row, column, odf.remark(part), reasons.COMMENT)
            elif name in {"p", "h"}:
                lines.append(self._line(part, attribute(item, "style-name")))
        if formula := attribute(item, "formula"):
            sheet.formulas.add(row, column, one_line(formula.partition(":=")[2] or formula))
        text = one_line(" ".join(lines))
        kind = attribute(item, "value-type")
        if kind in _DATES:
            return Cell(column, text, Sort.DATE)
        if kind not in _FIGURES:
            return Cell(column, text)
        year = text.isdecimal() and len(text) == 4 and cells.year_like(int(text))
        return Cell(column, text, Sort.DATE if year else Sort.NUMBER)

    def _line(self, part: etree._Element, style: str) -> str:
        """What is seen of a line in a cell of this style."""
        framed = next(part.iter(*_FRAMED), None) is not None
        if framed or next(part.iter("{*}span"), None) is None:
            return odf.plain(part)
        self._inline.page = self._sheets.page
        self._inline.ground = self._ground(style)
        return one_line("".join(self._inline.paragraph(part).parts))

    def _ground(self, style: str) -> str:
        said = self._styles.get(style, "table-cell-properties", "background-color").lower()
        return odf_looks.ground(said, colours.WHITE)

    def _why_unseen(self, style: str) -> str:
        """Why text in cells of this style is not seen, "" if it is."""
        return odf_looks.Look(ground=self._ground(style)).within(self._styles, style).why_unseen()

    def _is_flat(self, row: etree._Element) -> bool:
        """Whether a row has a height of its own that shows nothing, or its group is folded."""
        group = row.getparent()
        if group is not None and attribute(group, "display") == "false":
            return local(group) == "table-row-group"
        kind, style = "table-row-properties", attribute(row, "style-name")
        grows = self._styles.get(style, kind, "use-optimal-row-height") == "true"
        return not grows and self._size(row, kind, "row-height") < 1

    def _size(self, element: etree._Element, properties: str, key: str) -> float:
        """The size of a row or column in points; infinite if its style says none."""
        said = self._styles.get(attribute(element, "style-name"), properties, key)
        size = odf_looks.points(said)
        return float("inf") if size is None else size


def _is_of_a_sheet(element: etree._Element) -> bool:
    """Whether a row or column belongs to a sheet itself, not to a table inside it or to changes."""
    above = [local(parent) for parent in element.iterancestors()]
    return above.count("table") == 1 and "tracked-changes" not in above


def _table_of(element: etree._Element) -> etree._Element | None:
    return next(element.iterancestors("{*}table"), None)


def _repeated(element: etree._Element, key: str, most: int) -> int:
    return min(most, max(1, integer(attribute(element, key), 1)))
