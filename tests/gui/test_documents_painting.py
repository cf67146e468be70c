"""What is seen of the rows of the table: its cells are drawn by ourselves."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHeaderView
from pytestqt.qtbot import QtBot

from desktop.documents import Document, Status
from desktop.gui import theme
from desktop.gui.documents.order import DocumentOrder
from desktop.gui.documents.sort_keys import Column
from desktop.gui.documents.table import DocumentTable
from desktop.gui.documents.view import DocumentView
from desktop.gui.theme import Theme

LONG = "z name that is much longer than the widest of all columns of this table is " * 3


def document(number: int, name: str, status: Status, parent: int | None = None) -> Document:
    return Document(number, "pdf", f"/clients/{name}.pdf", status, parent=parent, pages=number)


@pytest.fixture
def view(qtbot: QtBot) -> DocumentView:
    return shown(
        qtbot,
        [
            document(1, "a", Status.INDEXED),
            document(2, "b", Status.FAILED, parent=1),
            document(3, LONG, Status.INDEXED),
        ],
    )


def shown(qtbot: QtBot, documents: Sequence[Document]) -> DocumentView:
    table = DocumentTable()
    table.set_documents(documents)
    order = DocumentOrder(table)
    table.setParent(order)
    view = DocumentView(order)
    order.setParent(view)
    qtbot.addWidget(view)
    view.resize(900, 300)
    view.show()
    return view


@pytest.fixture
def mirrored() -> Iterator[None]:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def cell(view: DocumentView, row: int, column: Column) -> QImage:
    """One cell, without the line under it."""
    rect: QRect = view.visualRect(view.model().index(row, column))
    assert rect.isValid()
    return view.viewport().grab(rect.adjusted(0, 0, 0, -2)).toImage()


def ink(image: QImage) -> list[int]:
    """The columns of pixels in which something stands on the ground of the cell."""
    ground = image.pixel(0, 0)
    tall = range(image.height())
    return [x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in tall)]


def test_a_chosen_row_has_another_ground_in_each_of_its_cells(view: DocumentView) -> None:
    soft = QColor(theme.tokens(view.palette()).accent_soft).rgb()
    view.selectRow(1)
    grounds = {row: cell(view, row, Column.STATE).pixel(0, 0) for row in range(3)}
    assert grounds[1] == soft
    assert grounds[0] == grounds[2] != soft
    view.clearSelection()
    assert cell(view, 1, Column.STATE).pixel(0, 0) == grounds[0]


def test_what_lies_in_another_document_stands_a_step_further_in(view: DocumentView) -> None:
    outer, inner = ink(cell(view, 0, Column.NAME)), ink(cell(view, 1, Column.NAME))
    assert inner[0] - outer[0] > view.fontMetrics().averageCharWidth()


def test_a_name_that_has_no_room_is_cut_inside_its_cell(view: DocumentView) -> None:
    image = cell(view, 2, Column.NAME)
    last = ink(image)[-1]
    assert image.width() - 40 < last < image.width() - 8
    view.resize(700, 300)
    image = cell(view, 2, Column.NAME)
    assert ink(image)[-1] < image.width() - 8


def test_numbers_stand_at_the_end_and_words_at_the_beginning(view: DocumentView) -> None:
    number, word = cell(view, 0, Column.PAGES), cell(view, 0, Column.STATE)
    assert ink(number)[0] > number.width() / 2
    assert number.width() - 16 < ink(number)[-1] < number.width() - 8
    assert 8 <= ink(word)[0] < 16


def test_from_right_to_left_everything_stands_the_other_way_round(
    mirrored: None, view: DocumentView
) -> None:
    number, word = cell(view, 0, Column.PAGES), cell(view, 0, Column.STATE)
    assert ink(number)[-1] < number.width() / 2
    assert word.width() - 18 < ink(word)[-1] <= word.width() - 8
    outer, inner = cell(view, 0, Column.NAME), cell(view, 1, Column.NAME)
    assert ink(outer)[-1] - ink(inner)[-1] > view.fontMetrics().averageCharWidth()


def test_larger_letters_are_laid_out_anew(view: DocumentView) -> None:
    before = cell(view, 0, Column.STATE)
    view.setStyleSheet("QTableView { font-size: 24pt; }")
    after = cell(view, 0, Column.STATE)
    assert ink(after)[-1] - ink(after)[0] > 1.3 * (ink(before)[-1] - ink(before)[0])


def test_a_column_that_is_fitted_to_its_words_cuts_none_of_them(
    theme: Theme, view: DocumentView
) -> None:
    view.resizeColumnToContents(Column.STATE)  # as a double click on its edge does
    fitted = [ink(cell(view, row, Column.STATE)) for row in range(3)]
    view.setColumnWidth(Column.STATE, 300)
    assert [ink(cell(view, row, Column.STATE)) for row in range(3)] == fitted


def test_what_lies_deep_in_others_stays_in_its_column(qtbot: QtBot) -> None:
    nested = [document(1, "a", Status.INDEXED)]
    nested += [document(number, "b", Status.INDEXED, parent=number - 1) for number in range(2, 10)]
    view = shown(qtbot, [replace(each, path=f"/clients/{each.id}.pdf") for each in nested])
    view.resize(900, 600)
    view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    for column in Column:
        view.setColumnHidden(column, column not in (Column.NAME, Column.STATE))
    view.setColumnWidth(Column.NAME, 70)
    whole = view.viewport().grab().toImage()  # a picture of one cell asks for no other
    rects = [view.visualRect(view.model().index(row, Column.STATE)) for row in (0, 8)]
    outer, deep = (whole.copy(rect.adjusted(0, 0, 0, -2)) for rect in rects)
    assert deep == outer, "of the name nothing lies on the state"


def test_a_name_with_a_sign_that_ends_a_line_stays_in_its_row(qtbot: QtBot) -> None:
    view = shown(qtbot, [document(1, "a\u2028b", Status.INDEXED), document(2, "c", Status.FAILED)])
    other = shown(qtbot, [document(1, "a b", Status.INDEXED), document(2, "c", Status.FAILED)])
    assert cell(view, 0, Column.NAME) == cell(other, 0, Column.NAME)
    assert cell(view, 1, Column.NAME) == cell(other, 1, Column.NAME)


def marked_rows(view: DocumentView) -> list[int]:
    accent = QColor(theme.tokens(view.palette()).accent).rgb()
    rows = range(view.model().rowCount())
    return [row for row in rows if cell(view, row, Column.STATE).pixel(5, 0) == accent]


def test_the_row_that_the_keys_stand_on_is_marked_while_another_is_chosen(
    qtbot: QtBot, view: DocumentView
) -> None:
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    view.selectRow(0)
    assert marked_rows(view) == [], "it is chosen, which is seen"
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert view.currentIndex().row() == 1
    assert [each.name for each in view.chosen()] == ["a.pdf"]
    assert marked_rows(view) == [1]
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert [each.name for each in view.chosen()] == [f"{LONG}.pdf"]
    assert marked_rows(view) == []


def test_where_a_document_lies_is_drawn_behind_its_name_in_either_direction(
    view: DocumentView,
) -> None:
    order = view.model()
    assert isinstance(order, DocumentOrder)
    order.set_words("b")
    named = cell(view, 0, Column.NAME)
    muted = QColor(theme.tokens(view.palette()).muted).rgb()
    tall = range(named.height())
    pale = [x for x in range(named.width()) if any(named.pixel(x, y) == muted for y in tall)]
    letter = view.fontMetrics().averageCharWidth()
    assert pale
    assert pale[-1] - pale[0] > len("in a.pdf") * letter / 2
    assert pale[-1] < named.width() - 8
