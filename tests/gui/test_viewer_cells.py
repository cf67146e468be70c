"""A sheet in the viewer as rows and columns: its cited cells, its other sheets, what is copied."""

import io
from collections.abc import Iterator
from dataclasses import replace

import openpyxl
import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.documents import Anchor, Citation, Page, ParsedDocument
from desktop.gui.jobs import Jobs
from desktop.gui.theme import Theme
from desktop.gui.viewer.sheet_cells import sheets_of
from desktop.gui.viewer.viewer import DocumentViewer
from desktop.ingest.parse import parse
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
