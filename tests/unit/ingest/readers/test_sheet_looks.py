"""How a workbook's cells look: as its program shows them, within bounds, and believed by nobody."""

import io
import zipfile
from array import array
from dataclasses import replace

import pytest
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.styles.colors import Color
from openpyxl.workbook import Workbook

from desktop.errors import ReadingError
from desktop.gui.viewer import sheet_spans
from desktop.gui.viewer.sheet_cells import SheetCells
from desktop.ingest.reader_process.reading import Readers
from desktop.ingest.readers.sheets import sheet_looks, xlsx_looks
from desktop.ingest.readers.sheets.sheet_looks import WIDE, Look, Merged, SheetLooks, pack, unpack
from desktop.ingest.readers.sheets.xlsx_looks import looks_of
from desktop.workers.frames import Message
from tests.unit.ingest.readers.mutation_support import PASSWORD, locked_office


def workbook() -> bytes:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Rent roll"
    sheet["A1"] = "Rents 2026"
    sheet["A1"].font = Font(bold=True)
    sheet["A1"].fill = PatternFill("solid", fgColor="FF1F4E78")
    sheet.merge_cells("A1:D2")
    sheet["B4"] = "centre"
    sheet["B4"].alignment = Alignment(horizontal="center")
    sheet["C4"].fill = PatternFill("solid", fgColor=Color(indexed=13))
    sheet["D4"].fill = PatternFill("solid", fgColor=Color(theme=4, tint=0.6))
    sheet["E4"].fill = PatternFill("solid", fgColor="FFFFFFFF")
    sheet["F4"] = "plain"
    book.create_sheet("Plain")["A1"] = "nothing"
    return saved(book)


def saved(book: Workbook) -> bytes:
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def test_grounds_bold_sides_and_merged_cells_are_found() -> None:
    first, second = looks_of(workbook())
    assert (first.name, second.name) == ("Rent roll", "Plain")
    assert first.merged == (Merged(1, 1, 2, 4),)
    assert first.look(1, 1) == Look("#1f4e78", bold=True)
    assert first.look(4, 2) == Look(side="center")
    assert first.look(4, 3) == Look("#ffff00")
    tinted = first.look(4, 4)
    # Excel shows "Accent 1, lighter 60 %" as #b8cce4; the theme is that of Office 2007.
    assert tinted is not None
    assert tinted.fill == "#b9cde5"
    assert first.look(4, 5) is None, "white is paper"
    assert first.look(4, 6) is None
    assert second.merged == ()
    assert not second.places


def test_a_worker_says_the_same() -> None:
    readers = Readers(1)
    try:
        assert readers.looks(workbook()) == looks_of(workbook())
        with pytest.raises(ReadingError):
            readers.looks(b"no workbook")
        locked = locked_office(workbook())
        assert readers.looks(locked, password=PASSWORD) == looks_of(workbook())
        with pytest.raises(ReadingError, match="password"):
            readers.looks(locked)
    finally:
        readers.close()


def test_a_large_sheet_is_plain_from_a_bound_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_looks, "MOST_CELLS", 51)
    monkeypatch.setattr(xlsx_looks, "MOST_MERGED", 3)
    book = Workbook()
    for name in ("one", "two"):
        sheet = book.create_sheet(name)
        for row in range(1, 41):
            for column in (1, 2):
                sheet.cell(row, column, row).font = Font(bold=True)
        for row in range(50, 60):
            sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=2)
    _, one, two = looks_of(saved(book))
    assert len(one.places) == 51
    assert one.look(25, 2) == Look(bold=True)
    assert one.look(26, 2) is None
    assert len(one.merged) == 3
    assert len(two.places) == 0


SHEET = SheetLooks(
    "A", (Merged(2, 1, 1, 3),), (Look("#aabbcc"),), array("Q", [WIDE + 1, 3 * WIDE + 2]),
    array("H", [0, 0]),
)  # fmt: skip


def test_what_is_sent_arrives() -> None:
    assert unpack(pack([SHEET, replace(SHEET, name="B")])) == (SHEET, replace(SHEET, name="B"))


def lying(**changes: object) -> Message:
    message = pack([SHEET])
    return replace(message, fields={"sheets": [{**message.fields["sheets"][0], **changes}]})


@pytest.mark.parametrize(
    "message",
    [
        Message("done", {}),
        lying(cells=-1),
        lying(cells=3),
        lying(cells=10**9),
        lying(looks=[]),
        lying(looks=[["red", False, ""]]),
        lying(looks=[["url(x)", False, ""]]),
        lying(looks=[["#aabbcc", False, "justify"]]),
        lying(merged=[["a", 1, 1, 1]]),
        lying(merged=[[1, 1]]),
        replace(pack([SHEET]), payload=b"\xff" * 20),
    ],
)
def test_what_does_not_fit_together_is_refused(message: Message) -> None:
    with pytest.raises(ReadingError):
        unpack(message)


def test_merged_cells_that_lie_on_one_another_or_off_the_sheet_are_left_out() -> None:
    told = [[5, 5, 2, 2], [6, 6, 2, 2], [1, 1, 1, 1], [0, 1, 2, 2], [1, 1, 2_000_000, 2]]
    (found,) = unpack(lying(merged=[*told, [5, 7, 3, 1]]))
    assert found.merged == (Merged(5, 5, 2, 2), Merged(5, 7, 3, 1))


def test_places_in_disorder_are_refused() -> None:
    mixed = replace(SHEET, places=array("Q", [5, 5]))
    with pytest.raises(ReadingError):
        unpack(sheet_looks.pack([mixed]))


def test_a_row_that_no_sheet_has_is_passed_over() -> None:
    held = io.BytesIO(workbook())
    lying_rows = io.BytesIO()
    with zipfile.ZipFile(held) as true, zipfile.ZipFile(lying_rows, "w") as false:
        for name in true.namelist():
            content = true.read(name)
            false.writestr(name, content.replace(b'<row r="1"', b'<row r="-5"'))
    first, _ = looks_of(lying_rows.getvalue())
    assert first.look(4, 3) == Look("#ffff00")
    assert all(place >= WIDE for place in first.places)


def test_merged_cells_of_many_sheets_are_bounded_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet_looks, "_MOST_MERGED_ALL", 3)
    sheet = SheetLooks("A", (Merged(1, 1, 1, 2), Merged(2, 1, 1, 2)))
    found = unpack(pack([sheet, sheet, sheet]))
    assert [len(each.merged) for each in found] == [2, 1, 0]


def test_what_lies_below_all_merged_cells_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[tuple[int, int]] = []

    def has_words(sheet: SheetCells, row: int, column: int) -> bool:
        looked.append((row, column))
        return False

    monkeypatch.setattr(sheet_spans, "_has_words", has_words)
    sheet = SheetCells("A")
    sheet.add(5_000, 1_000, 0, 1)
    merged = tuple(Merged(1, column, 4_999, 1) for column in range(1, 1_000))
    spans = list(sheet_spans.spans_of(sheet, SheetLooks("A", (Merged(5_000, 1, 1, 9), *merged))))
    assert spans[0] == Merged(5_000, 1, 1, 9)
    assert spans[1:3] == list(merged[:2])
    assert len(looked) <= 50_000
