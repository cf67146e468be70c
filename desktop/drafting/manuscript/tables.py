"""Rows and columns of a draft's tables: added, removed, gone through."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from desktop.drafting.manuscript.edits import new_ids
from desktop.drafting.manuscript.model import Cell, Manuscript, Paragraph
from desktop.drafting.manuscript.numbers import renumbered
from desktop.errors import DraftingError, said_later

_NEW_ROW = re.compile(r"n(\d+)")
_MERGED = said_later(
    "Cells of this table are merged there, so it is not clear which ones belong together. Change"
    " it in the Word file, and take that in again."
)


@dataclass(frozen=True, slots=True)
class _Table:
    """A table's paragraphs stand in the draft from ``start`` on; ``rows`` are they by rows."""

    start: int
    rows: tuple[tuple[Paragraph, ...], ...]
    row: int
    column: int

    @property
    def stop(self) -> int:
        """Where the draft goes on."""
        return self.start + sum(len(row) for row in self.rows)


def add_row(manuscript: Manuscript, paragraph_id: str, *, below: bool) -> tuple[Manuscript, str]:
    """A new row below or above that of a paragraph, its cells like that one's and empty; and the
    paragraph in it that stands in the same column. DraftingError where merged cells are in the
    way."""
    table = _table(manuscript, paragraph_id)
    at = table.row + 1 if below else table.row
    if at < len(table.rows) and any(_cell(each).under for each in table.rows[at]):
        raise DraftingError("No row can be added here", _MERGED)
    name = _new_row_name(table)
    ids = new_ids(manuscript)
    new = tuple(_empty(each, next(ids), row=name) for each in _heads(table.rows[table.row]))
    made = _with_rows(manuscript, table, (*table.rows[:at], new, *table.rows[at:]))
    return made, _nearest(new, table.column)


def remove_row(manuscript: Manuscript, paragraph_id: str) -> tuple[Manuscript, str]:
    """The draft without a row, with its last one without the table; and where to go on, "" for
    nowhere near. DraftingError where merged cells are in the way."""
    table = _table(manuscript, paragraph_id)
    around = table.rows[table.row : table.row + 2]
    if any(_cell(each).under for row in around for each in row):
        raise DraftingError("This row can't be removed", _MERGED)
    kept = (*table.rows[: table.row], *table.rows[table.row + 1 :])
    made = _with_rows(manuscript, table, kept)
    near = kept[min(table.row, len(kept) - 1)] if kept else ()
    return made, _nearest(near, table.column) if near else _beside(manuscript, table)


def add_column(manuscript: Manuscript, paragraph_id: str, *, right: bool) -> tuple[Manuscript, str]:
    """A new column on the right or left of that of a paragraph; and the paragraph in it that stands
    in the same row. DraftingError where merged cells are in the way."""
    table = _even(manuscript, paragraph_id, "No column can be added here")
    at = table.column + 1 if right else table.column
    ids = new_ids(manuscript)
    rows = []
    for row in table.rows:
        like = next(each for each in _heads(row) if _cell(each).column == table.column)
        new = _empty(like, next(ids), column=at)
        rows.append(_with_column(row, at, new))
    made = _with_rows(manuscript, table, rows)
    return made, _nearest(rows[table.row], at)


def remove_column(manuscript: Manuscript, paragraph_id: str) -> tuple[Manuscript, str]:
    """The draft without a column, with its last one without the table; and where to go on.
    DraftingError where merged cells are in the way."""
    table = _even(manuscript, paragraph_id, "This column can't be removed")
    rows = [_without_column(row, table.column) for row in table.rows]
    made = _with_rows(manuscript, table, [row for row in rows if row])
    near = rows[table.row]
    return made, _nearest(near, table.column) if near else _beside(manuscript, table)


def next_cell(manuscript: Manuscript, paragraph_id: str, step: int) -> str:
    """The first paragraph of the cell behind (1) or before (-1) that of a paragraph; "" at the end
    of the table."""
    table = _table(manuscript, paragraph_id)
    heads = [each for row in table.rows for each in _heads(row)]
    here = _cell(manuscript.paragraph(paragraph_id))
    at = next(n for n, each in enumerate(heads) if _cell(each) == here) + step
    return heads[at].id if 0 <= at < len(heads) else ""


def _table(manuscript: Manuscript, paragraph_id: str) -> _Table:
    """The table around a paragraph. DraftingError if there is none that can be changed."""
    paragraph = manuscript.paragraph(paragraph_id)
    cell = paragraph.cell
    if cell is None:
        raise DraftingError("Here is no table", "Put the caret into a cell of the table.")

    def inside(each: Paragraph) -> bool:
        return (
            each.cell is not None and each.cell.table == cell.table and each.part == paragraph.part
        )

    numbers = [number for number, each in enumerate(manuscript.paragraphs) if inside(each)]
    start, stop = numbers[0], numbers[-1] + 1
    own = manuscript.paragraphs[start:stop]
    if len(numbers) != stop - start or paragraph.part:
        raise DraftingError(
            "This table can't be changed here",
            "It stands beside the text, in a header, a footer or a box. Change it in the Word file,"
            " and take that in again."
            if paragraph.part
            else "Another table stands inside it. Change it in the Word file, and take that in"
            " again.",
        )
    rows = tuple(tuple(row) for _, row in groupby(own, key=lambda each: _cell(each).row))
    row = next(n for n, each in enumerate(rows) if _cell(each[0]).row == cell.row)
    return _Table(start, rows, row, cell.column)


def _even(manuscript: Manuscript, paragraph_id: str, title: str) -> _Table:
    """The table around a paragraph, if all its rows have the same columns."""
    table = _table(manuscript, paragraph_id)
    shapes = {tuple(_cell(each).column for each in _heads(row)) for row in table.rows}
    wide = any(_cell(each).wide > 1 for row in table.rows for each in row)
    if wide or len(shapes) != 1:
        raise DraftingError(title, _MERGED)
    return table


def _with_rows(
    manuscript: Manuscript, table: _Table, rows: Sequence[Sequence[Paragraph]]
) -> Manuscript:
    made = tuple(each for row in rows for each in row)
    before, after = manuscript.paragraphs[: table.start], manuscript.paragraphs[table.stop :]
    return renumbered(manuscript.with_paragraphs((*before, *made, *after)))


def _with_column(row: Sequence[Paragraph], at: int, new: Paragraph) -> tuple[Paragraph, ...]:
    left = [each for each in row if _cell(each).column < at]
    right = [_moved(each, 1) for each in row if _cell(each).column >= at]
    return (*left, new, *right)


def _without_column(row: Sequence[Paragraph], column: int) -> tuple[Paragraph, ...]:
    left = [each for each in row if _cell(each).column < column]
    right = [_moved(each, -1) for each in row if _cell(each).column > column]
    return (*left, *right)


def _moved(paragraph: Paragraph, step: int) -> Paragraph:
    cell = _cell(paragraph)
    return replace(paragraph, cell=replace(cell, column=cell.column + step))


def _empty(like: Paragraph, name: str, *, row: str = "", column: int = -1) -> Paragraph:
    """An empty paragraph like another one, in a new row, which continues no cell, or column."""
    cell = _cell(like)
    if row:
        cell = replace(cell, row=row, under=False)
    if column >= 0:
        cell = replace(cell, column=column, under=False)
    return replace(like, id=name, spans=(), labels=(), anchor="", cell=cell)


def _heads(row: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """The first paragraph of each cell of a row."""
    return (next(cell) for _, cell in groupby(row, key=lambda each: _cell(each).column))


def _nearest(row: Sequence[Paragraph], column: int) -> str:
    return min(row, key=lambda each: abs(_cell(each).column - column)).id


def _beside(manuscript: Manuscript, table: _Table) -> str:
    """What stands behind a table, or before it."""
    behind = manuscript.paragraphs[table.stop : table.stop + 1]
    before = manuscript.paragraphs[max(0, table.start - 1) : table.start]
    return next((each.id for each in (*behind, *before)), "")


def _new_row_name(table: _Table) -> str:
    taken = {_cell(row[0]).row for row in table.rows}
    highest = max((int(m[1]) for each in taken if (m := _NEW_ROW.fullmatch(each))), default=0)
    return next(n for k in itertools.count(highest + 1) if (n := f"n{k}") not in taken)


def _cell(paragraph: Paragraph) -> Cell:
    if paragraph.cell is None:
        raise KeyError(paragraph.id)
    return paragraph.cell
