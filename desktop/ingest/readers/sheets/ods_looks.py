"""How the cells of an ODS workbook look: grounds, bold letters, sides, and merged cells. Read only
when a workbook is looked at; it says nothing of what the cells hold."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from operator import itemgetter

from lxml import etree

from desktop.ingest.readers.common.clean import one_line
from desktop.ingest.readers.office.elements import attribute, integer, local
from desktop.ingest.readers.opendocument import odf
from desktop.ingest.readers.sheets.cells import MAX_COLUMNS, MAX_ROWS
from desktop.ingest.readers.sheets.gathered_looks import GatheredLooks
from desktop.ingest.readers.sheets.sheet_looks import MOST_CELLS, Look, SheetLooks

_CELLS = frozenset({"table-cell", "covered-table-cell"})
_SIDES = {"start": "left", "end": "right", "left": "left", "right": "right", "center": "center"}
_COLOUR = re.compile(r"#[0-9a-f]{6}")
# Rows and columns that a sheet repeats to its end are styled for nobody to see.
_MOST_REPEATED = 1_000
#: What of a sheet is taken with all that it holds, were it another table.
WHOLE = ("table-row", "shapes")
# Below them tables are no part of what a workbook shows.
_NOT_SHOWN = frozenset({"tracked-changes", "dde-link"})
_PLAIN = Look()
_Run = tuple[int, int, Look]


def looks_of(data: bytes) -> tuple[SheetLooks, ...]:
    """The sheets in their order. Raises ReadingError for a file that is damaged or a bomb."""
    return _Reader(data).read()


class _Reader:
    """Takes the elements of content.xml as they come: a table's columns, its rows, then itself."""

    def __init__(self, data: bytes) -> None:
        self._package = odf.opened(data)
        self._named = self._package.xml("styles.xml")
        self._styles = odf.Styles(self._named)
        self._looks: dict[str, Look] = {}
        # Those whose cells have a look of their own: the first, the last, how they look.
        self._columns: list[_Run] = []
        self._column = 0
        self._gathered = GatheredLooks(MOST_CELLS)
        self._row = 0
        self._found: list[SheetLooks] = []

    def read(self) -> tuple[SheetLooks, ...]:
        """All tables that are sheets."""
        wanted = ("automatic-styles", "table-row", "table-column", "table")
        for element in self._package.elements("content.xml", *wanted, whole=WHOLE):
            name = local(element)
            if name == "automatic-styles":
                self._styles = odf.Styles(element, self._named)
                self._looks.clear()
            elif name == "table":
                self._end(element)
            elif is_of_a_sheet(element):
                if name == "table-row":
                    self._take_row(element)
                else:
                    self._take_column(element)
        return tuple(self._found)

    def _end(self, table: etree._Element) -> None:
        if not is_sheet(table):
            return
        name = one_line(attribute(table, "name")) or "Sheet"
        self._found.append(self._gathered.sheet(name))
        self._gathered = GatheredLooks(self._gathered.left)
        self._columns, self._column, self._row = [], 0, 0

    def _take_column(self, element: etree._Element) -> None:
        look = self._look(attribute(element, "default-cell-style-name"))
        first = self._column + 1
        self._column += repeated(element, "number-columns-repeated", MAX_COLUMNS)
        if first <= MAX_COLUMNS and look != _PLAIN:
            self._columns.append((first, min(self._column, MAX_COLUMNS), look))

    def _take_row(self, element: etree._Element) -> None:
        times = repeated(element, "number-rows-repeated", MAX_ROWS)
        first = self._row + 1
        self._row += times
        if times > _MOST_REPEATED or first > MAX_ROWS:
            return
        gathered = self._gathered
        # Gone through once, however often the row is repeated: most cells look as usual.
        runs = [run for run in self._runs(element) if gathered.takes(run[2])]
        merged = list(_merged(element)) if gathered.takes_merged else []
        for number in range(first, min(self._row, MAX_ROWS) + 1):
            for left, right, look in runs if gathered.left else ():
                gathered.put(number, left, right, look)
            for column, rows, columns in merged if gathered.takes_merged else ():
                gathered.merge(number, column, rows, columns)

    def _runs(self, row: etree._Element) -> Iterator[_Run]:
        """The cells of a row that look alike, side by side."""
        ordinary = attribute(row, "default-cell-style-name")
        for item, first, last in _placed(row):
            if own := attribute(item, "style-name") or ordinary:
                yield first, last, self._look(own)
                continue
            at = bisect_left(self._columns, first, key=itemgetter(1))
            while at < len(self._columns) and self._columns[at][0] <= last:
                left, right, look = self._columns[at]
                yield max(first, left), min(last, right), look
                at += 1

    def _look(self, style: str) -> Look:
        if style not in self._looks:
            get = self._styles.get
            ground = get(style, "table-cell-properties", "background-color").lower()
            side = get(style, "paragraph-properties", "text-align")
            if get(style, "table-cell-properties", "text-align-source") == "value-type":
                side = ""
            self._looks[style] = Look(
                ground if _COLOUR.fullmatch(ground) and ground != "#ffffff" else "",
                self._styles.is_bold(style),
                _SIDES.get(side, ""),
            )
        return self._looks[style]


def _placed(row: etree._Element) -> Iterator[tuple[etree._Element, int, int]]:
    """The cells of a row, each with its first and last column, counted from 1."""
    column = 0
    for item in row:
        if local(item) not in _CELLS:
            continue
        times = repeated(item, "number-columns-repeated", MAX_COLUMNS)
        first, column = column + 1, column + times
        if first > MAX_COLUMNS:
            return
        if times <= _MOST_REPEATED:
            yield item, first, min(column, MAX_COLUMNS)


def _merged(row: etree._Element) -> Iterator[tuple[int, int, int]]:
    """The cells of a row that go over several: the column, how many rows and columns."""
    for item, column, _ in _placed(row):
        rows = integer(attribute(item, "number-rows-spanned"), 1)
        columns = integer(attribute(item, "number-columns-spanned"), 1)
        if rows * columns > 1:
            yield column, rows, columns


def is_sheet(table: etree._Element) -> bool:
    """Whether a table is a sheet, not one inside of a sheet or what was last got from elsewhere."""
    return _tables_around(table) == 0


def is_of_a_sheet(element: etree._Element) -> bool:
    """Whether a row or column belongs to a sheet itself, not to a table inside it or to changes."""
    return _tables_around(element) == 1


def _tables_around(element: etree._Element) -> int:
    """In how many tables it lies; -1 where none is shown."""
    above = [local(parent) for parent in element.iterancestors()]
    return -1 if _NOT_SHOWN.intersection(above) else above.count("table")


def repeated(element: etree._Element, key: str, most: int) -> int:
    """How often an element stands for itself, as an attribute says."""
    return min(most, max(1, integer(attribute(element, key), 1)))
