"""What lies on the sheets of OpenDocument workbooks and in their cells, and is no cell."""

from desktop.ingest.readers.sheets import ods
from tests.unit.ingest.readers.office_support import open_document


def _open_sheet(rows: str, more: str = "") -> str:
    return f'<table:table table:name="One"><table:table-column/>{rows}</table:table>{more}'


def _open_row(cell: str, said: str = "") -> str:
    return f"<table:table-row {said}><table:table-cell>{cell}</table:table-cell></table:table-row>"


def test_boxes_shapes_and_charts_that_lie_at_cells_of_an_open_sheet_are_read() -> None:
    box = "<draw:frame><draw:text-box><text:p>In a box</text:p></draw:text-box></draw:frame>"
    shape = "<draw:g><draw:custom-shape><text:p>In a shape</text:p></draw:custom-shape></draw:g>"
    chart = '<draw:frame><draw:object xlink:href="./Object 1"/></draw:frame>'
    title = '<o:c xmlns:o="o"><o:chart><o:title><o:p>Rents a year</o:p></o:title></o:chart></o:c>'
    body = _open_sheet(
        _open_row(f"<text:p>Rent</text:p>{box}")
        + _open_row(shape + chart)
        + _open_row(box.replace("In a", "Behind a folded"), 'table:visibility="collapse"')
        + _open_row("<text:p>Deposit</text:p>")
    )
    parts = {"Object 1/content.xml": title}
    reading = ods.read(open_document("spreadsheet", body, parts=parts))
    expected = "One\n\nRent\n\nDeposit\n\nIn a box\n\nIn a shape\n\nRents a year"
    assert reading.text == expected
    assert [item.text for item in reading.hidden] == ["Behind a folded box"]


def test_a_table_inside_of_an_open_sheet_ends_neither_the_sheet_nor_its_cell() -> None:
    inner = '<table:table table:name="Inner">' + _open_row("<text:p>A</text:p>") + "</table:table>"
    link = f"<table:dde-links><table:dde-link>{inner}</table:dde-link></table:dde-links>"
    framed = f"<table:shapes><draw:frame>{inner}</draw:frame></table:shapes>"
    rows = _open_row("<text:p>Rent</text:p>" + inner) + _open_row("<text:p>Deposit</text:p>")
    reading = ods.read(open_document("spreadsheet", _open_sheet(framed + rows, link)))
    assert reading.text == "One\n\nRent\n\nDeposit\n\nA"
    assert [page.label for page in reading.pages] == ["One"]
