"""ODS workbooks: the file holds what each cell shows, as text."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial

from lxml import etree

from desktop.ingest.readers.common import colours, reasons
from desktop.ingest.readers.common.aside import Aside
from desktop.ingest.readers.common.clean import one_line
from desktop.ingest.readers.common.intermediate import Reading, TextBuilder
from desktop.ingest.readers.common.ocr_page import Recognised
from desktop.ingest.readers.common.package import Package
from desktop.ingest.readers.common.sniff import Kind
from desktop.ingest.readers.office.elements import attribute, local
from desktop.ingest.readers.office.package_pictures import Pictures
from desktop.ingest.readers.opendocument import odf, odf_controls, odf_embedded, odf_looks
from desktop.ingest.readers.opendocument.odf_objects import Objects
from desktop.ingest.readers.sheets import cells, ods_conditions, ods_looks, sheet_running
from desktop.ingest.readers.sheets.cells import Cell, Sort
from desktop.ingest.readers.sheets.formulas import Formulas
from desktop.ingest.readers.sheets.sheet_values import Special
from desktop.ingest.readers.sheets.sheets import Sheets

_CELLS = frozenset({"table-cell", "covered-table-cell"})
_DRAWN = frozenset({"frame", "control", *odf.SHAPES})
_FRAMED = ("{*}frame", "{*}custom-shape", "{*}note", "{*}annotation")
# The cells of a protected sheet that have one of these show nothing.
_PROTECTED = frozenset({"hidden-and-protected"})
_CELL = "table-cell-properties"
_FIGURES = frozenset({"float", "percentage", "currency"})
_DATES = frozenset({"date", "time"})


@dataclass(slots=True)
class _Sheet:
    """What is known of a table while its rows are read."""

    formulas: Formulas
    name: str
    protected: bool = False
    hidden_columns: set[int] = field(default_factory=set)
    # The last column of each stretch, and the style of those of its cells that have none.
    ends: list[int] = field(default_factory=list)
    defaults: list[str] = field(default_factory=list)
    columns: int = 0
    row: int = 0
    #: What controls of its form show, and the texts that lie on it.
    controls: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    #: The forms that each picture on it has, the best first.
    pictures: list[list[str]] = field(default_factory=list)

    def default(self, column: int) -> str:
        """The style of cells of a column that have none of their own."""
        place = bisect_left(self.ends, column)
        return self.defaults[place] if place < len(self.defaults) else ""


def read(data: bytes, recognised: Recognised | None = None) -> Reading:
    """Read a workbook; ``recognised`` is what became of the pictures that an earlier reading named.
    Raises ReadingError for one that is locked, damaged, or shows nothing."""
    package = odf.opened(data)
    sheets = Sheets()
    pictures = Pictures(package, recognised, sheets.aside)
    reader = _Reader(package, sheets, pictures)
    reader.read()
    embedded = odf_embedded.embedded(package)
    return sheets.reading(
        Kind.ODS,
        odf.title(package),
        [*embedded.problems(), *pictures.problems()],
        embedded.items(),
        pictures.items(),
        is_whole=recognised is not None,
    )


class _Reader:
    """Takes the elements of content.xml as they come. A row is complete before its table is, so
    the table is known by looking up from the row."""

    def __init__(self, package: Package, sheets: Sheets, pictures: Pictures) -> None:
        self._package = package
        self._pictures = pictures
        self._sheets = sheets
        named = package.xml("styles.xml")
        self._styles = odf.Styles(named)
        self._masters = odf.masters(named)
        self._conditions = ods_conditions.read(package, named)
        self._inline = odf.Inline(self._styles, sheets.aside)
        self._objects = Objects(package)
        self._sheet: _Sheet | None = None
        self._looks: dict[str, odf_looks.Look] = {}

    def read(self) -> None:
        """Read all tables."""
        wanted = ("automatic-styles", "table-row", "table-column", "table", "tracked-changes")
        for element in self._package.elements(
            "content.xml", *wanted, "forms", "shapes", whole=ods_looks.WHOLE
        ):
            name = local(element)
            if name == "automatic-styles":
                self._styles = odf.Styles(element, self._package.xml("styles.xml"))
                self._inline = odf.Inline(self._styles, self._sheets.aside)
                self._looks.clear()
            elif name == "tracked-changes":
                text = odf.plain(element)
                self._sheets.aside.add(text, reasons.DELETED)
            elif name == "table":
                if ods_looks.is_sheet(element):
                    self._enter(element)
                    self._end(element)
            elif ods_looks.is_of_a_sheet(element):
                self._enter(_table_of(element))
                self._part(element, name)

    def _enter(self, table: etree._Element | None) -> None:
        if table is None or self._sheet is not None:
            return
        name = one_line(attribute(table, "name")) or "Sheet"
        style = attribute(table, "style-name")
        shown = self._styles.get(style, "table-properties", "display") != "false"
        protected = attribute(table, "protected") == "true"
        self._sheet = _Sheet(Formulas(name), name, protected)
        self._sheets.open(name, hidden=not shown)

    def _end(self, table: etree._Element) -> None:
        sheet, self._sheet = self._sheet, None
        if sheet is None:
            return
        for line in sheet.formulas.lines():
            self._sheets.aside.add(line, reasons.FORMULA, self._sheets.page)
        for text in filter(None, sheet.notes):
            self._sheets.note(text)
        for forms in sheet.pictures:
            self._sheets.drawn(partial(self._show, forms))
        master = self._masters.get(self._styles.master(attribute(table, "style-name")))
        for text in sheet_running.of_master(master) if master is not None else ():
            self._sheets.running(text)
        self._sheets.close()

    def _show(self, forms: list[str], builder: TextBuilder) -> None:
        """Add what the first of a picture's forms says that is read."""
        next(filter(lambda name: self._pictures.show(name, builder, self._sheets.page), forms), "")

    def _part(self, element: etree._Element, name: str) -> None:
        """A part of the open table; each is forgotten when the next one comes."""
        if name == "table-row":
            self._row(element)
        elif name == "table-column":
            self._column(element)
        elif self._sheet is not None and name == "forms":
            self._sheet.controls |= odf_controls.shown(element)
        elif self._sheet is not None:
            self._shapes(self._sheet, element)

    def _shapes(self, sheet: _Sheet, shapes: Iterable[etree._Element], hidden: str = "") -> None:
        """Take the texts of boxes and controls on a sheet; ``hidden`` is why none is seen."""
        aside, page = self._sheets.aside, self._sheets.page
        for shape in shapes:
            if why := hidden or odf_looks.why_shape_unseen(shape):
                aside.add(odf.plain(shape), why, page)
                continue
            for control in shape.iter("{*}control"):
                sheet.notes.append(sheet.controls.get(attribute(control, "control"), ""))
            self._inline.aside, self._inline.page = aside, page
            for drawn in shape.iter("{*}object"):
                sheet.notes += self._objects.titles(drawn)
            for frame in shape.iter("{*}frame"):
                images = frame.iterchildren("{*}image")
                sheet.pictures.append([attribute(x, "href").removeprefix("./") for x in images])
            for part in shape.iter("{*}p", "{*}h"):
                sheet.notes.append(one_line("".join(self._inline.paragraph(part).parts)))

    def _column(self, element: etree._Element) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        count = ods_looks.repeated(element, "number-columns-repeated", cells.MAX_COLUMNS)
        width = self._size(element, "table-column-properties", "column-width")
        if attribute(element, "visibility") in {"collapse", "filter"} or width < 1:
            first = sheet.columns + 1
            last = min(cells.MAX_COLUMNS, first + count - 1)
            sheet.hidden_columns.update(range(first, last + 1))
        sheet.columns += count
        if sheet.columns - count < cells.MAX_COLUMNS:
            sheet.ends.append(sheet.columns)
            sheet.defaults.append(attribute(element, "default-cell-style-name"))

    def _row(self, element: etree._Element) -> None:
        sheet = self._sheet
        if sheet is None or self._sheets.is_full():
            return
        times = ods_looks.repeated(element, "number-rows-repeated", cells.MAX_ROWS)
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
        ordinary = attribute(row, "default-cell-style-name")
        column = 0
        for item in row:
            name = local(item)
            if name not in _CELLS:
                continue
            times = ods_looks.repeated(item, "number-columns-repeated", cells.MAX_COLUMNS)
            first, column = column + 1, column + times
            if len(item) == 0 or first > cells.MAX_COLUMNS:
                continue
            self._beside(sheet, item, number, first)
            whole = _whole(item)
            if len(item) > 1 or not whole:
                why = reasons.HIDDEN_COLUMN if first in sheet.hidden_columns else hidden
                self._shapes(sheet, filter(_is_drawn, item), why)
            if not whole:
                continue
            own = attribute(item, "style-name") or ordinary
            covered = reasons.UNDER_MERGED if name == "covered-table-cell" else ""
            for place in range(first, min(column, cells.MAX_COLUMNS) + 1):
                why = reasons.HIDDEN_COLUMN if place in sheet.hidden_columns else covered
                if why and not hidden:
                    self._sheets.set_apart(number, place, whole, why)
                    continue
                style = own or sheet.default(place)
                text = whole if hidden else self._seen(sheet, item, style, number, place)
                if text:
                    shown.append(Cell(place, text, _sort(item, text)))
        return shown

    def _beside(self, sheet: _Sheet, item: etree._Element, row: int, column: int) -> None:
        """What belongs to a cell and is not its text."""
        for part in item.iterchildren("{*}annotation"):
            self._sheets.set_apart(row, column, odf.remark(part), reasons.COMMENT)
        if formula := attribute(item, "formula"):
            sheet.formulas.add(row, column, one_line(formula.partition(":=")[2] or formula))

    def _seen(self, sheet: _Sheet, item: etree._Element, style: str, row: int, column: int) -> str:
        """What is seen of a cell of this style; the rest is set apart."""
        look = self._look_at(sheet, item, style, row, column)
        why = look.why_unseen()
        if sheet.protected and self._styles.get(style, _CELL, "cell-protect") in _PROTECTED:
            why = reasons.NOT_DISPLAYED
        if why == reasons.NOT_DISPLAYED or next(item.iter("{*}span"), None) is None:
            text = _whole(item)
            if why:
                self._sheets.set_apart(row, column, text, why)
            return "" if why else text
        return one_line(" ".join(self._line(part, look, row, column) for part in _lines(item)))

    def _line(self, part: etree._Element, look: odf_looks.Look, row: int, column: int) -> str:
        """What is seen of a line in a cell of this look; the rest is set apart."""
        if next(part.iter(*_FRAMED), None) is not None:
            if why := look.why_unseen():
                self._sheets.set_apart(row, column, odf.plain(part), why)
            return "" if why else odf.plain(part)
        self._inline.aside = Aside()
        text = one_line("".join(self._inline.paragraph(part, look).parts))
        for item in self._inline.aside.items():
            self._sheets.set_apart(row, column, one_line(item.text), item.reason)
        return text

    def _look_at(
        self, sheet: _Sheet, item: etree._Element, style: str, row: int, column: int
    ) -> odf_looks.Look:
        """How letters in a cell of this style look."""
        look = self._look(style)
        value = ods_conditions.held(item) if self._conditions is not None else None
        if self._conditions is None or value is None or value is Special.ERROR:
            return look
        change = self._conditions.change(sheet.name, style, row, column, value)
        return replace(
            look,
            colour=look.colour if change.colour is None else change.colour,
            ground=look.ground if change.ground is None else change.ground,
        )

    def _look(self, style: str) -> odf_looks.Look:
        """How letters in cells of this style look; each is told once."""
        if style not in self._looks:
            said = self._styles.get(style, _CELL, "background-color").lower()
            look = odf_looks.Look(ground=odf_looks.ground(said, colours.WHITE))
            self._looks[style] = look.within(self._styles, style)
        return self._looks[style]

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


def _is_drawn(part: etree._Element) -> bool:
    """Whether a part of a cell is a box, a shape or a control that lies at it."""
    return local(part) in _DRAWN


def _lines(item: etree._Element) -> Iterator[etree._Element]:
    return item.iterchildren("{*}p", "{*}h")


def _whole(item: etree._Element) -> str:
    """All text of a cell, on one line."""
    return one_line(" ".join(map(odf.plain, _lines(item))))


def _sort(item: etree._Element, text: str) -> Sort:
    kind = attribute(item, "value-type")
    if kind in _DATES:
        return Sort.DATE
    if kind not in _FIGURES:
        return Sort.TEXT
    year = text.isdecimal() and len(text) == 4 and cells.year_like(int(text))
    return Sort.DATE if year else Sort.NUMBER


def _table_of(element: etree._Element) -> etree._Element | None:
    return next(element.iterancestors("{*}table"), None)
