"""The tables of a draft in its Word file: rows and columns that are new, and those that are gone.

What stands in a table of the base stays in its w:tc; where a draft has other columns than the base,
the paragraphs that are still there tell which cell is which.
"""

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from itertools import groupby

from lxml import etree

from desktop.drafting.manuscript.base import Base
from desktop.drafting.manuscript.model import Cell, Paragraph
from desktop.drafting.manuscript.new_table import new_table
from desktop.drafting.redline.office_file import w
from desktop.ingest.readers.office.elements import attribute, child, integer, local

# What a new row does not take over from the one that it is like: that it is repeated on each page,
# that it is hidden, and which row it is of the style.
_OWN = frozenset({"tblHeader", "hidden", "cnfStyle", "ins", "del", "trPrChange"})
# Nor does a new cell what it is merged with.
_MERGED = frozenset({"vMerge", "cellMerge", "cellIns", "cellDel", "tcPrChange"})


@dataclass(slots=True, eq=False)
class _Row:
    """A row of the draft, and its w:tr."""

    name: str
    paragraphs: list[Paragraph]
    element: etree._Element | None = None
    cells: dict[int, etree._Element] = field(default_factory=dict)  # by column


class TableArranger:
    """Brings the tables of a base to what a draft says; ``elements`` are the paragraphs' own."""

    def __init__(self, base: Base, elements: Mapping[str, etree._Element]) -> None:
        self._elements = elements
        self._rows: dict[tuple[str, str], etree._Element] = {}
        self._cells: dict[tuple[str, str, int], etree._Element] = {}
        self._cell_of: dict[str, Cell] = {}  # by the paragraph's anchor
        for block in base.blocks:
            if block.cell is None or block.part:
                continue
            column, row = _above(block.element, "tc"), _above(block.element, "tr")
            if column is not None and row is not None:
                self._cell_of[block.anchor] = block.cell
                self._cells[block.cell.table, block.cell.row, block.cell.column] = column
                self._rows[block.cell.table, block.cell.row] = row

    def arrange(self, body: Sequence[Paragraph]) -> None:
        """Make the rows and columns that the draft has, and put its paragraphs into them."""
        tables: dict[str, dict[str, _Row]] = {}
        for paragraph in body:
            if (cell := paragraph.cell) is not None:
                rows = tables.setdefault(cell.table, {})
                rows.setdefault(cell.row, _Row(cell.row, [])).paragraphs.append(paragraph)
        for table, named in tables.items():
            rows_of_table = list(named.values())
            if any(name == table for name, _ in self._rows):
                self._find(table, rows_of_table)
            else:
                self._begin(rows_of_table)
            self._make_rows(table, rows_of_table)
            for row in rows_of_table:
                self._fill(row)

    def _begin(self, rows: Sequence[_Row]) -> None:
        """The first row of a table that the base does not have."""
        made = next(new_table(_width(rows)).iterchildren("{*}tr"))
        rows[0].element = made
        rows[0].cells = dict(enumerate(_cells(made)))

    # ------------------------------------------------------------------------------- columns

    def _find(self, table: str, rows: Sequence[_Row]) -> None:
        """The rows that the base has, with the columns of the draft."""
        own = [key for key in self._cells if key[0] == table]
        had = 1 + max(column for _, _, column in own)
        has = _width(rows)
        grid: tuple[etree._Element, list[int]] | None = None
        for row in rows:
            element = self._rows.get((table, row.name))
            if element is None:
                continue
            row.element = element
            known = {column: self._cells[table, name, column]
                     for _, name, column in own if name == row.name}  # fmt: skip
            if self._is_as_before(row) and has == had:
                row.cells = known
                continue
            before = _cells(element)
            row.cells = self._other_columns(row, element, known, fewer=has < had)
            origins = {each: number for number, each in enumerate(before)}
            grid = grid or (element, [origins.get(each, -1) for each in _cells(element)])
        if grid is not None:
            _set_grid(*grid)

    def _is_as_before(self, row: _Row) -> bool:
        """Whether what the base has stands in the columns of the base."""
        return all(
            self._cell_of[each.anchor].column == each.cell.column
            for each in row.paragraphs
            if each.cell is not None and self._cell_of.get(each.anchor) is not None
        )

    def _other_columns(
        self,
        row: _Row,
        element: etree._Element,
        known: Mapping[int, etree._Element],
        *,
        fewer: bool,
    ) -> dict[int, etree._Element]:
        """The cells of a row whose columns are others than in the base."""
        kept = self._kept_cells(row, known, fewer=fewer)
        cells: dict[int, etree._Element] = {}
        first = next(iter(known.values()))
        last: etree._Element | None = None
        for column in sorted({_column(each) for each in row.paragraphs} | set(kept)):
            made = kept.get(column)
            if made is None:
                made = _emptied(first if last is None else last)
                if last is None:
                    first.addprevious(made)
                else:
                    last.addnext(made)
            cells[column] = last = made
        for gone in known.values():
            if gone not in cells.values() and gone.getparent() is element:
                element.remove(gone)
        return cells

    def _kept_cells(
        self, row: _Row, known: Mapping[int, etree._Element], *, fewer: bool
    ) -> dict[int, etree._Element]:
        """The base's cells of a row by the draft's columns."""
        kept: dict[int, etree._Element] = {}
        for each in row.paragraphs:
            cell = self._cell_of.get(each.anchor)
            if cell is not None and cell.row == row.name:
                kept.setdefault(_column(each), known[cell.column])
        if self._is_as_before(row):
            # Nothing moved: columns came or went at the end, and an emptied cell is still there.
            wanted = {_column(each) for each in row.paragraphs}
            kept |= {n: each for n, each in known.items() if n in wanted or not fewer}
        return kept

    # ---------------------------------------------------------------------------------- rows

    def _make_rows(self, table: str, rows: Sequence[_Row]) -> None:
        """The rows that are new, each like the one before it, the first ones like that behind."""
        there = [row.element for row in rows if row.element is not None]
        there += [each for (name, _), each in self._rows.items() if name == table]
        last: etree._Element | None = None
        for row in rows:
            if row.element is None:
                row.element = _new_row(there[0] if last is None else last)
                if last is not None:
                    last.addnext(row.element)
                else:
                    there[0].addprevious(row.element)
                row.cells = dict(enumerate(_cells(row.element)))
            last = row.element

    def _fill(self, row: _Row) -> None:
        """Put paragraphs that stand nowhere yet into their cells."""
        for column, group in groupby(row.paragraphs, key=_column):
            inside = row.cells.get(column)
            if inside is None:
                continue
            last: etree._Element | None = None
            for paragraph in group:
                element = self._elements[paragraph.id]
                if element.getparent() is None:
                    _into_cell(element, inside, last)
                last = element
        for inside in row.cells.values():
            if child(inside, "p") is None:
                etree.SubElement(inside, w("p"))


def _width(rows: Sequence[_Row]) -> int:
    """How many columns a table has."""
    return 1 + max(_column(each) for row in rows for each in row.paragraphs)


def _column(paragraph: Paragraph) -> int:
    return paragraph.cell.column if paragraph.cell is not None else 0


def _above(element: etree._Element, name: str) -> etree._Element | None:
    return next(element.iterancestors(f"{{*}}{name}"), None)


def _cells(row: etree._Element) -> list[etree._Element]:
    return [each for each in row if local(each) == "tc"]


def _emptied(like: etree._Element) -> etree._Element:
    """A cell like another one without its text, merged with none."""
    made = deepcopy(like)
    for inside in [each for each in made if local(each) != "tcPr"]:
        made.remove(inside)
    _strip(child(made, "tcPr"), _MERGED)
    return made


def _new_row(like: etree._Element) -> etree._Element:
    """A row like another one, its cells empty."""
    row = deepcopy(like)
    for key in [key for key in row.attrib if str(key).endswith(("}paraId", "}textId"))]:
        del row.attrib[key]
    _strip(child(row, "trPr"), _OWN)
    for cell in _cells(row):
        row.replace(cell, _emptied(cell))
    return row


def _strip(properties: etree._Element | None, names: frozenset[str]) -> None:
    """Take some properties out."""
    if properties is not None:
        for each in [each for each in properties if local(each) in names]:
            properties.remove(each)


def _into_cell(
    element: etree._Element, column: etree._Element, last: etree._Element | None
) -> None:
    if last is not None:
        last.addnext(element)
        return
    properties = child(column, "tcPr")
    column.insert(0 if properties is None else 1, element)


def _set_grid(row: etree._Element, order: Sequence[int]) -> None:
    """The grid of a table whose columns are now those of ``order`` by their old numbers, -1 for a
    new one, which is as wide as its neighbour. The table stays as wide as it was."""
    table = _above(row, "tbl")
    grid = child(table, "tblGrid")
    if table is None or grid is None:
        return
    old = list(grid.iterchildren("{*}gridCol"))
    widths = [integer(attribute(each, "w"), 0) for each in old]
    if not old or max(order, default=-1) >= len(old):
        return
    made: list[int] = []
    for place, number in enumerate(order):
        beside = [each for each in (*reversed(order[:place]), *order[place:]) if each >= 0]
        made.append(widths[number if number >= 0 else beside[0]] if beside else widths[0])
    share = sum(widths) / sum(made) if sum(made) else 1.0
    for each in old:
        grid.remove(each)
    for width in made:
        etree.SubElement(grid, w("gridCol")).set(w("w"), str(round(width * share)))
    for cell in _of_table(table):
        size = child(cell, "tcPr", "tcW")
        if size is not None and (width := integer(attribute(size, "w"), 0)) > 0:
            size.set(w("w"), str(round(width * share)))


def _of_table(table: etree._Element) -> Iterator[etree._Element]:
    for row in table.iterchildren("{*}tr"):
        yield from _cells(row)
