"""Rows and columns of tables: what the draft has is in the Word file, merged cells are not guessed
at, and a redline of it gives both versions exactly."""

import io
import random
from collections.abc import Callable
from dataclasses import replace

import docx
import pytest
from docx.document import Document as WordDocument
from docx.table import Table

from desktop.drafting.manuscript import record, tables
from desktop.drafting.manuscript.model import USER, Finish, Manuscript, Origin, Span
from desktop.drafting.manuscript.read_docx import prepared, read
from desktop.drafting.manuscript.write_docx import write
from desktop.drafting.redline.compare import redline
from desktop.errors import DraftingError
from desktop.ingest.readers.office.elements import attribute
from tests.unit.drafting.redline.redline_support import accepted, rejected, saved, told, word_file

HERE = Origin("template", "test")
ROWS = [[f"{row}{column}" for column in range(3)] for row in range(3)]


def _base(rows: list[list[str]] = ROWS) -> bytes:
    document: WordDocument = docx.Document(io.BytesIO(word_file(["Before"], rows)))
    document.add_paragraph("Behind")
    return prepared(saved(document))


def _at(draft: Manuscript, text: str) -> str:
    return next(each.id for each in draft.paragraphs if each.text == text)


def _said(draft: Manuscript, name: str, text: str) -> Manuscript:
    made = tuple(
        replace(each, spans=(Span(text, USER),)) if each.id == name else each
        for each in draft.paragraphs
    )
    return draft.with_paragraphs(made)


def _grid(draft: Manuscript) -> list[list[str]]:
    """The texts of the only table."""
    rows: dict[str, list[str]] = {}
    for each in draft.paragraphs:
        if each.cell is not None:
            rows.setdefault(each.cell.row, []).append(each.text)
    return list(rows.values())


def _table(data: bytes) -> Table:
    return docx.Document(io.BytesIO(data)).tables[0]


def _in_file(data: bytes) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in _table(data).rows]


def test_a_row_is_added_above_the_first_and_below_the_last() -> None:
    data = _base()
    draft, above = tables.add_row(read(data, HERE), _at(read(data, HERE), "01"), below=False)
    draft = _said(draft, above, "top")
    draft, below = tables.add_row(draft, _at(draft, "22"), below=True)
    draft = _said(draft, below, "end")
    wanted = [["", "top", ""], *ROWS, ["", "", "end"]]
    assert _grid(draft) == wanted
    assert _in_file(write(data, draft)) == wanted


def test_a_column_is_added_with_its_place_in_the_grid_and_the_table_stays_as_wide() -> None:
    data = _base()
    before = _widths(data)
    draft, left = tables.add_column(read(data, HERE), _at(read(data, HERE), "10"), right=False)
    draft = _said(draft, left, "new")
    draft, right = tables.add_column(draft, _at(draft, "12"), right=True)
    made = write(data, _said(draft, right, "last"))
    assert _in_file(made) == [
        ["", "00", "01", "02", ""], ["new", "10", "11", "12", "last"], ["", "20", "21", "22", ""],
    ]  # fmt: skip
    assert len(_widths(made)) == 5
    assert sum(_widths(made)) == pytest.approx(sum(before), abs=5)


def test_rows_and_columns_are_removed_and_the_last_one_takes_the_table_along() -> None:
    data = _base()
    draft = read(data, HERE)
    draft, near = tables.remove_row(draft, _at(draft, "11"))
    assert draft.paragraph(near).text == "21"
    draft, near = tables.remove_column(draft, _at(draft, "22"))
    assert draft.paragraph(near).text == "21"
    assert _in_file(write(data, draft)) == [["00", "01"], ["20", "21"]]
    assert len(_widths(write(data, draft))) == 2
    draft, _ = tables.remove_column(draft, _at(draft, "00"))
    draft, _ = tables.remove_row(draft, _at(draft, "01"))
    draft, near = tables.remove_row(draft, _at(draft, "21"))
    assert draft.paragraph(near).text == "Behind"
    made = docx.Document(io.BytesIO(write(data, draft)))
    assert not made.tables
    assert [each.text for each in made.paragraphs] == ["Before", "Behind"]


@pytest.mark.parametrize("seed", range(12))
def test_any_changes_are_in_the_file_and_a_redline_of_them_is_exact(seed: int) -> None:
    chance = random.Random(seed)
    data = _base()
    draft = read(data, HERE)
    for step in range(10):
        cells = [each for each in draft.paragraphs if each.cell is not None]
        name = chance.choice(cells).id
        match chance.randrange(6):
            case 0 | 1:
                draft, near = tables.add_row(draft, name, below=chance.random() < 0.5)
            case 2:
                draft, near = tables.add_column(draft, name, right=chance.random() < 0.5)
            case 3 if len(_grid(draft)) > 1:
                draft, near = tables.remove_row(draft, name)
            case 4 if len(_grid(draft)[0]) > 1:
                draft, near = tables.remove_column(draft, name)
            case _:
                near = name
        draft = _said(draft, near, f"step {step}")
        draft = record.from_json(record.to_json(draft))
        assert _in_file(write(data, draft)) == _grid(draft)
    old, new = write(data, read(data, HERE), Finish()), write(data, draft)
    both = redline(old, new, author="A", date="2026-01-02T03:04:05Z")
    assert told(accepted(both)) == told(new)
    assert told(rejected(both)) == told(old)
    again = prepared(new)
    assert _grid(read(again, HERE)) == _grid(draft)


def test_merged_cells_are_kept_and_not_guessed_at() -> None:
    document: WordDocument = docx.Document()
    table = document.add_table(rows=3, cols=3)
    for number, row in enumerate(table.rows):
        for column, cell in enumerate(row.cells):
            cell.text = f"{number}{column}"
    table.cell(0, 0).merge(table.cell(0, 1)).text = "wide"
    table.cell(1, 2).merge(table.cell(2, 2)).text = "down"
    data = prepared(saved(document))
    draft = record.from_json(record.to_json(read(data, HERE)))
    refused: list[Callable[[], object]] = [
        lambda: tables.add_column(draft, _at(draft, "10"), right=True),
        lambda: tables.remove_column(draft, _at(draft, "10")),
        lambda: tables.add_row(draft, _at(draft, "10"), below=True),
        lambda: tables.remove_row(draft, _at(draft, "10")),
        lambda: tables.remove_row(draft, _at(draft, "20")),
    ]
    for act in refused:
        with pytest.raises(DraftingError) as told_why:
            act()
        assert "merged" in told_why.value.message
    made, _ = tables.add_row(draft, _at(draft, "wide"), below=False)
    made, _ = tables.add_row(made, _at(made, "20"), below=True)
    file = write(data, made)
    spans = [[cell.grid_span for cell in row._tr.tc_lst] for row in _table(file).rows]
    assert spans == [[2, 1], [2, 1], [1, 1, 1], [1, 1, 1], [1, 1, 1]]
    downs = [row._tr.tc_lst[-1].vMerge for row in _table(file).rows]
    assert downs == [None, None, "restart", "continue", None]


def test_a_table_beside_the_text_and_one_with_another_inside_are_left_alone() -> None:
    draft = read(_base(), HERE)
    cell = draft.paragraph(_at(draft, "11"))
    assert cell.cell is not None
    foot = replace(cell, id="foot", part="footer1.xml")
    inner = replace(cell, id="inner", cell=replace(cell.cell, table="t9"))
    at = draft.paragraphs.index(cell)
    nested = (*draft.paragraphs[:at], inner, *draft.paragraphs[at:])
    for paragraphs, name in (((foot,), "foot"), (nested, cell.id)):
        with pytest.raises(DraftingError):
            tables.add_row(draft.with_paragraphs(paragraphs), name, below=True)
    with pytest.raises(DraftingError):
        tables.remove_row(draft, _at(draft, "Before"))


def test_a_new_row_is_no_second_head_of_the_table() -> None:
    document: WordDocument = docx.Document(io.BytesIO(word_file([], ROWS)))
    properties = document.tables[0].rows[0]._tr.get_or_add_trPr()
    properties.append(properties.makeelement(properties.tag.replace("trPr", "tblHeader"), {}))
    data = prepared(saved(document))
    draft = read(data, HERE)
    draft, _ = tables.add_row(draft, _at(draft, "00"), below=True)
    heads = [row._tr.find(".//{*}tblHeader") is not None for row in _table(write(data, draft)).rows]
    assert heads == [True, False, False, False]


def test_the_cells_are_gone_through_in_order() -> None:
    draft = read(_base(), HERE)
    name, seen = _at(draft, "00"), []
    while name:
        seen.append(draft.paragraph(name).text)
        name = tables.next_cell(draft, name, 1)
    assert seen == [text for row in ROWS for text in row]
    assert tables.next_cell(draft, _at(draft, "10"), -1) == _at(draft, "02")


def _widths(data: bytes) -> list[int]:
    return [int(attribute(each, "w")) for each in _table(data)._tbl.tblGrid.gridCol_lst]
