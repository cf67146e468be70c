"""How the cells of an ODS workbook look: grounds, bold letters, sides, and merged cells. Read only
when a workbook is looked at; it says nothing of what the cells hold."""

import re

from lxml import etree

from desktop.ingest.readers import odf
from desktop.ingest.readers.cells import MAX_COLUMNS, MAX_ROWS
from desktop.ingest.readers.clean import one_line
from desktop.ingest.readers.elements import attribute, integer, local
from desktop.ingest.readers.gathered_looks import GatheredLooks
from desktop.ingest.sheet_looks import MOST_CELLS, Look, SheetLooks

_CELLS = frozenset({"table-cell", "covered-table-cell"})
_SIDES = {"start": "left", "end": "right", "left": "left", "right": "right", "center": "center"}
_COLOUR = re.compile(r"#[0-9a-f]{6}")
# Rows and columns that a sheet repeats to its end are styled for nobody to see.
_MOST_REPEATED = 1_000


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
        self._columns: list[str] = []
        self._gathered = GatheredLooks(MOST_CELLS)
        self._row = 0
        self._found: list[SheetLooks] = []

    def read(self) -> tuple[SheetLooks, ...]:
        """All tables that are sheets."""
        wanted = ("automatic-styles", "table-row", "table-column", "table")
        for element in self._package.elements("content.xml", *wanted):
            name = local(element)
            if name == "automatic-styles":
                self._styles = odf.Styles(element, self._named)
                self._looks.clear()
            elif name == "table":
                self._end(element)
            elif _is_of_a_sheet(element):
                if name == "table-row":
                    self._take_row(element)
                else:
                    self._take_column(element)
        return tuple(self._found)

    def _end(self, table: etree._Element) -> None:
        if _depth(table) > 0:
            return
        name = one_line(attribute(table, "name")) or "Sheet"
        self._found.append(self._gathered.sheet(name))
        self._gathered = GatheredLooks(self._gathered.left)
        self._columns, self._row = [], 0

    def _take_column(self, element: etree._Element) -> None:
        style = attribute(element, "default-cell-style-name")
        times = _times(element, "number-columns-repeated", MAX_COLUMNS)
        self._columns += [style] * min(times, MAX_COLUMNS - len(self._columns))

    def _take_row(self, element: etree._Element) -> None:
        times = _times(element, "number-rows-repeated", MAX_ROWS)
        first = self._row + 1
        self._row += times
        ordinary = attribute(element, "default-cell-style-name")
        for number in range(first, min(self._row, MAX_ROWS) + 1 if times <= _MOST_REPEATED else 0):
            self._take_cells(element, number, ordinary)

    def _take_cells(self, row: etree._Element, number: int, ordinary: str) -> None:
        column = 0
        for item in row:
            if local(item) not in _CELLS:
                continue
            times = _times(item, "number-columns-repeated", MAX_COLUMNS)
            first, column = column + 1, column + times
            if first > MAX_COLUMNS or times > _MOST_REPEATED:
                continue
            self._merge(item, number, first)
            own = attribute(item, "style-name") or ordinary
            for place in range(first, min(column, MAX_COLUMNS) + 1):
                self._gathered.put(number, place, self._look(own or self._of_column(place)))

    def _merge(self, item: etree._Element, row: int, column: int) -> None:
        rows = integer(attribute(item, "number-rows-spanned"), 1)
        columns = integer(attribute(item, "number-columns-spanned"), 1)
        self._gathered.merge(row, column, rows, columns)

    def _of_column(self, column: int) -> str:
        return self._columns[column - 1] if column <= len(self._columns) else ""

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


def _depth(element: etree._Element) -> int:
    """In how many tables it lies."""
    return sum(local(parent) == "table" for parent in element.iterancestors())


def _is_of_a_sheet(element: etree._Element) -> bool:
    """Whether a row or column belongs to a sheet itself, not to a table inside it or to changes."""
    above = [local(parent) for parent in element.iterancestors()]
    return above.count("table") == 1 and "tracked-changes" not in above


def _times(element: etree._Element, key: str, most: int) -> int:
    return min(most, max(1, integer(attribute(element, key), 1)))
