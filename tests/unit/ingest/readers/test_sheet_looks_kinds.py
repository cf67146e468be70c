"""How the cells of ODS and XLS workbooks look."""

from collections.abc import Callable

import pytest

from desktop.errors import ReadingError
from desktop.ingest.reader_process.reading import Readers
from desktop.ingest.readers.sheets import ods_looks, xls_looks
from desktop.ingest.readers.sheets.gathered_looks import GatheredLooks
from desktop.ingest.readers.sheets.sheet_looks import Look, Merged
from desktop.ingest.readers.sheets.workbook_looks import looks_of
from tests.unit.ingest.readers.office_support import (
    make_xls,
    open_document,
    xls_blank,
    xls_cell,
    xls_merged,
    xls_style,
)

STYLES = """<style:style style:name="head" style:family="table-cell">
  <style:table-cell-properties fo:background-color="#1F4E78"/>
  <style:paragraph-properties fo:text-align="center"/>
  <style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="under" style:family="table-cell" style:parent-style-name="head">
  <style:table-cell-properties fo:background-color="#ffffff" style:text-align-source="value-type"/>
  </style:style>
<style:style style:name="column" style:family="table-cell">
  <style:table-cell-properties fo:background-color="#ffff00"/></style:style>
"""
TABLE = """<table:table table:name="Rent roll">
<table:table-column table:number-columns-repeated="2"/>
<table:table-column table:default-cell-style-name="column"/>
<table:table-row><table:table-cell table:style-name="head" table:number-columns-spanned="2"
  table:number-rows-spanned="2"><text:p>Rents</text:p></table:table-cell>
  <table:covered-table-cell/><table:table-cell/></table:table-row>
<table:table-row table:number-rows-repeated="2">
  <table:table-cell table:number-columns-repeated="2" table:style-name="under"/>
  </table:table-row>
<table:table-row table:number-rows-repeated="1048573">
  <table:table-cell table:number-columns-repeated="16384" table:style-name="head"/>
  </table:table-row>
</table:table>
<table:table table:name="Plain"><table:table-row><table:table-cell><text:p>nothing</text:p>
</table:table-cell></table:table-row></table:table>"""


def ods() -> bytes:
    return open_document("spreadsheet", TABLE, styles=STYLES)


def xls() -> bytes:
    records = [
        xls_cell(0, 0, "Rents", 1),
        xls_blank(0, 1, 1),
        xls_cell(3, 1, "centre", 2),
        xls_cell(3, 2, 5.0, 3),
        xls_cell(3, 3, "plain"),
        xls_merged(0, 1, 0, 3),
    ]
    styles = [
        xls_style(bold=True, pattern=1, colour=13),
        xls_style(side=2),
        xls_style(pattern=1, colour=9),
    ]
    return make_xls(
        {"Rent roll": (0, records), "Plain": (0, [xls_cell(0, 0, "nothing")])}, (), styles
    )


def test_an_ods_workbook_looks_as_its_program_shows_it() -> None:
    first, second = looks_of(ods())
    assert (first.name, second.name) == ("Rent roll", "Plain")
    assert first.merged == (Merged(1, 1, 2, 2),)
    assert first.look(1, 1) == Look("#1f4e78", bold=True, side="center")
    assert first.look(1, 3) == Look("#ffff00"), "a column's own, where the cell has none"
    assert first.look(3, 2) == Look("", bold=True), "inherited, on paper, its side as the value's"
    # What a sheet repeats to its end is on no page.
    assert first.look(4, 1) is None
    assert second.merged == ()
    assert not second.places


def test_an_xls_workbook_looks_as_its_program_shows_it() -> None:
    first, second = looks_of(xls())
    assert (first.name, second.name) == ("Rent roll", "Plain")
    assert first.merged == (Merged(1, 1, 2, 4),)
    assert first.look(1, 1) == Look("#ffff00", bold=True)
    assert first.look(1, 2) == Look("#ffff00", bold=True), "a cell without a value has a ground"
    assert first.look(4, 2) == Look(side="center")
    assert first.look(4, 3) is None, "white is paper"
    assert first.look(4, 4) is None
    assert not second.places


@pytest.mark.parametrize("workbook", [ods, xls])
def test_a_worker_says_the_same(workbook: Callable[[], bytes]) -> None:
    readers = Readers(1)
    try:
        assert readers.looks(workbook()) == looks_of(workbook())
    finally:
        readers.close()


@pytest.mark.parametrize("workbook", [ods, xls])
def test_one_that_is_cut_off_is_refused(workbook: Callable[[], bytes]) -> None:
    whole = workbook()
    with pytest.raises(ReadingError):
        looks_of(whole[: len(whole) // 2])


def test_a_large_sheet_is_plain_from_a_bound_on(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (ods_looks, xls_looks):
        monkeypatch.setattr(module, "MOST_CELLS", 2)
    for workbook in (ods(), xls()):
        first, second = looks_of(workbook)
        assert len(first.places) + len(second.places) == 2


def test_a_row_that_is_repeated_is_gone_through_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A few bytes of plain cells, each and their row repeated, would else be millions of steps."""
    steps: list[int] = []
    real = GatheredLooks.put

    def counted(gathered: GatheredLooks, row: int, first: int, last: int, look: Look) -> None:
        steps.append(row)
        real(gathered, row, first, last, look)

    monkeypatch.setattr(GatheredLooks, "put", counted)
    plain = '<table:table-cell table:number-columns-repeated="1000"/>' * 16
    head = '<table:table-cell table:style-name="head" table:number-columns-repeated="3"/>'
    rows = "".join(
        f'<table:table-row table:number-rows-repeated="{times}">{cells}</table:table-row>'
        for times, cells in ((1000, plain), (4, plain[: len(plain) // 16] + head))
    )
    workbook = open_document(
        "spreadsheet", f'<table:table table:name="A">{rows}</table:table>', styles=STYLES
    )
    (sheet,) = looks_of(workbook)
    assert steps == [1001, 1002, 1003, 1004]
    assert len(sheet.places) == 12
    assert sheet.look(1004, 1000) is None
    assert sheet.look(1004, 1003) == Look("#1f4e78", bold=True, side="center")


def test_columns_beside_one_another_keep_each_its_look() -> None:
    columns = "".join(
        f'<table:table-column table:default-cell-style-name="{style}"'
        f' table:number-columns-repeated="{times}"/>'
        for style, times in (("column", 2), ("", 3), ("head", 1_000_000_000))
    )
    cells = '<table:table-cell/><table:table-cell table:number-columns-repeated="6"/>'
    row = f"<table:table-row>{cells}</table:table-row>"
    workbook = open_document(
        "spreadsheet", f'<table:table table:name="A">{columns}{row}</table:table>', styles=STYLES
    )
    (sheet,) = looks_of(workbook)
    fills = [look.fill if (look := sheet.look(1, column)) else "" for column in range(1, 9)]
    assert fills == ["#ffff00"] * 2 + [""] * 3 + ["#1f4e78"] * 2 + [""]
