"""A sheet in the viewer as rows and columns: its cited cells, its other sheets, what is copied."""

import io
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import openpyxl
import pytest
from openpyxl.styles import Alignment, Font, PatternFill
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QBrush, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.documents import Anchor, Citation, Page, ParsedDocument
from desktop.errors import ReadingError
from desktop.gui.jobs import Jobs
from desktop.gui.theme import Theme, contrast, tokens
from desktop.gui.viewer.sheet_cells import sheets_of
from desktop.gui.viewer.sheet_view import dimmed, ink_on
from desktop.gui.viewer.viewer import DocumentViewer
from desktop.ingest.reader_process.parse import parse
from desktop.ingest.readers.sheets.sheet_looks import Merged
from desktop.ingest.readers.sheets.xlsx_looks import looks_of
from desktop.settings import Settings
from tests.fakes.workspace import FakeWorkspace

pytestmark = pytest.mark.gui

BOOK = 2
ROWS = 300


def workbook() -> bytes:
    made = openpyxl.Workbook()
    first = made.active
    assert first is not None
    first.title = "Invoices"
    first.append(["Number", "Customer", "Net"])
    for number in range(ROWS):
        first.append([f"VC-{number}", "Quillhaven" if number % 2 else None, 1200.5 + number])
        first.cell(number + 2, 3).number_format = "#,##0.00"
    second = made.create_sheet("Summary")
    second["B3"] = "Quarter"
    second["C3"] = "Sum"
    second["B4"] = "Q1"
    second["C4"] = 99
    held = io.BytesIO()
    made.save(held)
    return held.getvalue()


class BookWorkspace(FakeWorkspace):
    """Has a workbook as its reader reads it."""

    def __init__(self) -> None:
        super().__init__()
        self.book: ParsedDocument = parse(workbook(), "book.xlsx")
        self._documents[BOOK] = replace(self._documents[BOOK], kind="xlsx", pages=None)
        self._texts[BOOK] = self.book.text

    def pages(self, document_id: int) -> tuple[Page, ...]:
        return self.book.pages if document_id == BOOK else super().pages(document_id)

    def anchors(self, document_id: int) -> tuple[Anchor, ...]:
        return self.book.anchors if document_id == BOOK else ()


@pytest.fixture
def workspace() -> BookWorkspace:
    return BookWorkspace()


@pytest.fixture
def viewer(
    qtbot: QtBot, workspace: BookWorkspace, jobs: Jobs, theme: Theme
) -> Iterator[DocumentViewer]:
    made = DocumentViewer(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    yield made
    qtbot.waitUntil(lambda: not jobs.alive())


def passage(workspace: BookWorkspace, words: str, n: int = 1) -> Citation:
    start = workspace.book.text.index(words)
    cited = workspace._citations()[0]
    return replace(
        cited, n=n, document_id=BOOK, page=1, start=start, end=start + len(words), quote=words
    )


def open_at(viewer: DocumentViewer, qtbot: QtBot, *citations: Citation) -> None:
    viewer.show_citations(citations, 0)
    qtbot.waitUntil(lambda: viewer.ready)


def test_cited_cells_are_marked_in_view_and_named_for_a_screen_reader(
    viewer: DocumentViewer, qtbot: QtBot, workspace: BookWorkspace
) -> None:
    open_at(viewer, qtbot, passage(workspace, "VC-250 |  | 1,450.50"))
    assert viewer.shows_cells
    table, model = viewer.cells.table, viewer.cells.model
    # A blank one is none of the passage's.
    assert sorted(model.marked) == [(252, 1), (252, 3)]
    assert table.viewport().rect().contains(table.visualRect(model.index(251, 0)))
    assert model.data(model.index(251, 2)) == "1,450.50"
    assert model.data(model.index(251, 2), Qt.ItemDataRole.BackgroundRole) is not None
    said = model.data(model.index(251, 2), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "C252: 1,450.50, marked"


def test_columns_have_their_letters_and_names_and_rows_the_numbers_of_the_file(
    viewer: DocumentViewer, qtbot: QtBot
) -> None:
    viewer.show_document(BOOK)
    qtbot.waitUntil(lambda: viewer.ready)
    model, across = viewer.cells.model, Qt.Orientation.Horizontal
    assert model.headerData(2, across) == "C\nNet"
    assert model.headerData(251, Qt.Orientation.Vertical) == "252"
    assert (model.rowCount(), model.columnCount()) == (ROWS + 1, 3)
    assert model.data(model.index(1, 1)) == ""
    viewer.cells.tabs.setCurrentIndex(1)
    assert model.headerData(1, across) == "B\nQuarter"
    assert model.headerData(0, across) == "A\n"
    assert model.data(model.index(3, 2)) == "99"


def test_the_next_source_and_hits_of_a_search_turn_to_their_sheets(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: BookWorkspace
) -> None:
    open_at(viewer, qtbot, passage(workspace, "VC-7"), passage(workspace, "Q1 | 99", 2))
    assert viewer.cells.sheet == 1
    # A sheet is no page, and its buttons are not called so.
    assert "Sheet" in {label.text() for label in viewer.toolbar.findChildren(QLabel)}
    assert viewer.toolbar.next_page.accessibleName() == "Next sheet"
    viewer.toolbar.citation_asked.emit(1)
    assert viewer.cells.sheet == 2
    assert sorted(viewer.cells.model.marked) == [(4, 2), (4, 3)]
    viewer.find_words()
    QTest.keyClicks(viewer.find_bar.field, "VC-29")
    qtbot.waitUntil(lambda: not jobs.alive() and viewer.finding.current is not None)
    viewer.finding.step(1)
    assert viewer.cells.sheet == 1
    assert len(viewer.cells.model.marked) >= len(("VC-29", "VC-290"))


def test_selected_cells_are_copied_as_a_table_and_asked_about(
    viewer: DocumentViewer, qtbot: QtBot, workspace: BookWorkspace
) -> None:
    viewer.show_document(BOOK)
    qtbot.waitUntil(lambda: viewer.ready)
    model = viewer.cells.model
    select = viewer.cells.table.selectionModel().select
    for row in (1, 2):
        for column in (0, 1, 2):
            select(model.index(row, column), QItemSelectionModel.SelectionFlag.Select)
    QTest.keyClick(viewer.cells.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = "VC-0\t\t1,200.50\nVC-1\tQuillhaven\t1,201.50"
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == copied)
    chosen = viewer.passage()
    assert chosen is not None
    assert workspace.book.text[chosen.start : chosen.end].startswith("VC-0")
    assert workspace.book.text[chosen.start : chosen.end].endswith("1,201.50")


def test_a_sheet_can_be_read_as_text_and_back(
    viewer: DocumentViewer, qtbot: QtBot, workspace: BookWorkspace
) -> None:
    open_at(viewer, qtbot, passage(workspace, "VC-7"))
    viewer.toolbar.text_asked.emit(True)
    assert viewer.shows_text
    assert viewer.text.marked_text() == "VC-7"
    viewer.toolbar.text_asked.emit(False)
    assert not viewer.text.isVisible()
    assert viewer.cells.isVisible()


def test_keys_walk_the_cells_and_turn_to_other_sheets(
    viewer: DocumentViewer, qtbot: QtBot, workspace: BookWorkspace
) -> None:
    open_at(viewer, qtbot, passage(workspace, "VC-7"))
    table = viewer.cells.table
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 9
    QTest.keyClick(table, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert viewer.cells.sheet == 2


def test_only_cells_make_a_grid() -> None:
    assert sheets_of((), ()) == ()
    assert sheets_of((Anchor(0, 4, "Sheet!A1:F1"),), ()) == ()
    (only,) = sheets_of((Anchor(0, 4, "B2"), Anchor(7, 9, "C2")), ())
    assert (only.rows, only.columns, only.head) == (2, 3, 2)
    assert only.span(2, 3) == (7, 9)
    assert only.span(1, 1) == (0, 0)


def test_nothing_of_a_sheet_is_kept_when_the_viewer_is_put_away(
    viewer: DocumentViewer, qtbot: QtBot, workspace: BookWorkspace
) -> None:
    open_at(viewer, qtbot, passage(workspace, "VC-7"))
    viewer.release()
    assert viewer.cells.model.rowCount() == 0
    assert not viewer.cells._text


# --------------------------------------------------------------------------- as the file has it


def painted() -> bytes:
    made = openpyxl.Workbook()
    sheet = made.active
    assert sheet is not None
    sheet.title = "Rent roll"
    sheet.append(["Rents of all the premises of the estate in the year 2026", None, None])
    sheet.merge_cells("A1:C1")
    sheet["A1"].fill = PatternFill("solid", fgColor="FF1F4E78")
    sheet["A1"].alignment = Alignment(horizontal="center")
    sheet.append(["Unit", "Tenant", "Rent"])
    sheet.append(["14", "Quillhaven", 1850])
    sheet["A3"].alignment = Alignment(horizontal="left")
    sheet["B3"].font = Font(bold=True)
    sheet["B3"].fill = PatternFill("solid", fgColor="FFFFF2CC")
    sheet.append(["A4", "B4", "C4"])
    made.create_sheet("Notes")["A1"] = "plain"
    held = io.BytesIO()
    made.save(held)
    return held.getvalue()


@pytest.fixture
def estate(workspace: BookWorkspace, viewer: DocumentViewer, qtbot: QtBot) -> DocumentViewer:
    """A workbook with colours and merged cells, once both are shown."""
    workspace.book = parse(painted(), "book.xlsx")
    workspace._texts[BOOK] = workspace.book.text
    # One more, which would hide the words of the cells below it.
    found, notes = looks_of(painted())
    workspace.looks = (replace(found, merged=(*found.merged, Merged(4, 1, 1, 2))), notes)
    viewer.show_document(BOOK)
    qtbot.waitUntil(lambda: viewer.cells.model.looks is not None)
    return viewer


def test_merged_cells_are_one_and_nothing_is_hidden_by_them(estate: DocumentViewer) -> None:
    table = estate.cells.table
    assert table.columnSpan(0, 0) == 3
    assert table.columnSpan(1, 0) == 1
    assert table.columnSpan(3, 0) == 1, "there are words in the second cell"
    # A heading across the sheet makes no column wide.
    assert table.columnWidth(0) < table.columnWidth(1) * 2
    estate.cells.show_sheet(2)
    assert table.columnSpan(0, 0) == 1
    estate.cells.show_sheet(1)
    assert table.columnSpan(0, 0) == 3


def test_cells_have_the_grounds_letters_and_sides_of_the_file(estate: DocumentViewer) -> None:
    model = estate.cells.model
    role = Qt.ItemDataRole

    def seen(row: int, column: int, what: int) -> Any:  # noqa: ANN401 - Qt's variant
        return model.data(model.index(row - 1, column - 1), what)

    assert seen(1, 1, role.BackgroundRole).color().name() == "#1f4e78"
    assert seen(1, 1, role.ForegroundRole).color().name() == "#ffffff"
    assert seen(3, 2, role.BackgroundRole).color().name() == "#fff2cc"
    assert seen(3, 2, role.ForegroundRole).color().name() == "#000000"
    assert seen(3, 2, role.FontRole).bold()
    assert seen(3, 3, role.FontRole) is None
    assert seen(3, 3, role.BackgroundRole) is None
    assert seen(1, 1, role.TextAlignmentRole) & Qt.AlignmentFlag.AlignHCenter
    assert seen(3, 1, role.TextAlignmentRole) & Qt.AlignmentFlag.AlignLeft
    assert seen(3, 3, role.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight


def test_a_mark_goes_before_the_ground_of_the_file(
    estate: DocumentViewer, qtbot: QtBot, workspace: BookWorkspace
) -> None:
    open_at(estate, qtbot, passage(workspace, "Quillhaven"))
    model = estate.cells.model
    ground = model.data(model.index(2, 1), Qt.ItemDataRole.BackgroundRole)
    assert isinstance(ground, QBrush)
    assert ground.color().name() == tokens(estate.palette()).passage
    assert model.looks is not None, "the same document keeps its looks"


@pytest.mark.parametrize("step", range(0, 256, 5))
def test_letters_can_be_read_on_any_ground(step: int) -> None:
    for ground in (f"#{step:02x}{step:02x}{step:02x}", f"#ff{step:02x}00", f"#00{step:02x}ff"):
        for shown in (ground, dimmed(ground)):
            assert contrast(ink_on(shown), shown) >= 4.5


def test_light_grounds_are_dark_ones_in_the_dark_theme(
    estate: DocumentViewer, theme: Theme
) -> None:
    theme.apply(Settings(theme="dark"))
    model = estate.cells.model
    light = model.data(model.index(2, 1), Qt.ItemDataRole.BackgroundRole)
    assert isinstance(light, QBrush)
    assert light.color().lightness() < 100
    ink = model.data(model.index(2, 1), Qt.ItemDataRole.ForegroundRole)
    assert isinstance(ink, QBrush)
    assert ink.color().name() == "#ffffff"
    dark = model.data(model.index(0, 0), Qt.ItemDataRole.BackgroundRole)
    assert isinstance(dark, QBrush)
    assert dark.color().name() == "#1f4e78"


def test_a_file_that_is_away_is_shown_plain(
    viewer: DocumentViewer, qtbot: QtBot, workspace: BookWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(document_id: int) -> None:
        raise ReadingError("The original is gone", "The drive may be away.")

    monkeypatch.setattr(workspace, "sheet_looks", away)
    open_at(viewer, qtbot, passage(workspace, "VC-250"))
    assert viewer.shows_cells
    assert viewer.notice.isHidden()
    assert viewer.cells.model.looks is None
