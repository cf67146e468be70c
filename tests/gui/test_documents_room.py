"""The Documents page where there is little room, in large letters, in any language."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.documents import Status
from desktop.gui.documents.page import DocumentsPage
from desktop.gui.documents.sort_keys import Column
from desktop.gui.documents.states import look_of
from desktop.gui.theme import Theme
from desktop.gui.widgets.low_room import LowRoom
from desktop.gui.widgets.yielding import Yielding
from desktop.settings import Settings
from tests.layout import faults

pytestmark = pytest.mark.gui


@pytest.fixture
def page(documents_page: DocumentsPage) -> DocumentsPage:
    return documents_page


def test_where_there_is_little_room_the_counts_have_a_line_of_their_own(
    qtbot: QtBot, page: DocumentsPage
) -> None:
    header = page.header
    page.show()
    for width in (1100, 520, 1100):
        page.resize(width, 700)
        QApplication.processEvents()
        assert header.counts.text()
        own_line = header.counts.geometry().bottom() < header.field.geometry().top()
        assert own_line is (width == 520)
        assert not own_line or header.counts.width() == header.width()


@pytest.mark.parametrize("width", [1100, 760, 520])
def test_the_counts_are_whole_at_every_width(
    qtbot: QtBot, page: DocumentsPage, german: None, width: int
) -> None:
    header, more = page.header, dict.fromkeys(Status, 1_204)
    header.set_counts(more, 3)
    page.show()
    page.resize(width, 700)
    QApplication.processEvents()
    assert "1.204\N{NO-BREAK SPACE}" in header.counts.text()
    assert faults(page) == []


def test_one_document_of_a_state_is_counted_as_one(page: DocumentsPage) -> None:
    page.header.set_counts({Status.PARTIAL: 1, Status.MISSING: 1, Status.FAILED: 2}, 4)
    words = page.header.counts.text().replace("\N{NO-BREAK SPACE}", " ")
    assert words == "4 documents · one partly read · 2 not readable · one missing"


def test_in_the_largest_letters_under_messages_the_page_scrolls_and_nothing_overlaps(
    qtbot: QtBot, page: DocumentsPage, theme: Theme, german: None
) -> None:
    theme.apply(Settings(font_percent=200))
    page.notice.show_message("warning", "Zwei Dateien konnten nicht gelesen werden", "Warum?")
    page.run_bar.show_waiting(2)
    page.resize(690, 290)
    page.show()
    qtbot.waitUntil(lambda: page.header.isVisible())
    for _ in range(4):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QApplication.processEvents()
    assert faults(page) == []
    assert page.findChildren(LowRoom)[0].verticalScrollBar().maximum() > 0
    page.resize(690, 1400)
    QApplication.processEvents()
    assert page.findChildren(LowRoom)[0].verticalScrollBar().maximum() == 0


def test_in_very_large_letters_nothing_beside_the_filter_is_cut(
    qtbot: QtBot, page: DocumentsPage
) -> None:
    header = page.header
    font = header.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    for box in (header.group, header.state):
        box.setFont(font)
    for width, narrow in ((480, True), (1100, False), (480, True)):
        header.resize(width, 300)
        layout = header.layout()
        assert layout is not None
        layout.activate()
        assert (header.field.geometry().bottom() < header.state.geometry().top()) is narrow
        for box in (header.group, header.state):
            assert box.width() >= box.sizeHint().width() or not narrow
        assert header.counts.isHidden() is narrow
        assert bool(header.title.toolTip()) is narrow


def test_the_head_of_the_page_is_measured_anew_in_larger_letters(
    qtbot: QtBot, page: DocumentsPage, theme: Theme
) -> None:
    header = page.header
    page.resize(760, 600)
    page.show()
    QApplication.processEvents()
    assert header.report.text()
    assert header.counts.isVisible()
    theme.apply(Settings(theme="light", font_percent=200))
    qtbot.waitUntil(lambda: not header.report.text())
    qtbot.waitUntil(lambda: header.counts.geometry().bottom() < header.field.geometry().top())
    theme.apply(Settings(theme="light"))
    qtbot.waitUntil(lambda: bool(header.report.text()) and header.counts.isVisible())


@pytest.mark.parametrize("column", [Column.FOLDER, Column.SIZE, Column.DATED])
@pytest.mark.parametrize("width", [1400, 700, 420])
def test_the_column_that_is_sorted_by_stays_with_its_mark(
    qtbot: QtBot, page: DocumentsPage, column: Column, width: int
) -> None:
    view, header = page.view, page.view.horizontalHeader()
    view.show()
    view.resize(1400, 400)
    view.sortByColumn(column, Qt.SortOrder.DescendingOrder)
    view.resize(width, 400)
    QApplication.processEvents()
    assert not view.isColumnHidden(column)
    assert header.sortIndicatorSection() == column
    assert header.sectionSize(column) >= header.fontMetrics().horizontalAdvance(
        str(view.model().headerData(column, Qt.Orientation.Horizontal))
    )
    assert header.sectionSize(Column.NAME) > 8 * view.fontMetrics().averageCharWidth()
    view.sortByColumn(Column.NAME, Qt.SortOrder.AscendingOrder)
    assert view.isColumnHidden(column) or width > 420, "it gives way like the others"


def test_an_order_by_what_no_document_has_is_said_to_be_that_of_the_names(
    qtbot: QtBot, page: DocumentsPage
) -> None:
    view, header = page.view, page.view.horizontalHeader()
    view.show_filled(Column.TAGS, True)
    view.sortByColumn(Column.TAGS, Qt.SortOrder.DescendingOrder)
    assert header.sortIndicatorSection() == Column.TAGS
    view.show_filled(Column.TAGS, False)
    assert view.isColumnHidden(Column.TAGS)
    assert header.sortIndicatorSection() == Column.NAME
    assert header.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
    names = [each.name for each in page.order.documents_at(range(page.order.rowCount()))]
    assert names == sorted(names)
    view.show_filled(Column.TAGS, True)
    assert header.sortIndicatorSection() == Column.TAGS, "what was chosen is not forgotten"
    assert header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder


def test_on_a_small_screen_details_scroll_and_are_not_squeezed(
    qtbot: QtBot, page: DocumentsPage
) -> None:
    page.resize(640, 420)
    page.show()
    page.view.selectRow(0)
    QApplication.processEvents()
    details = page.details
    assert details.isVisible()
    assert details.height() >= details.minimumSizeHint().height()
    for label in details.findChildren(QLabel):
        if label.isVisible() and label.text():
            assert label.height() >= label.fontMetrics().height(), label.text()
    page.view.clearSelection()
    assert not any(area.isVisible() for area in page.findChildren(Yielding))


def test_no_state_is_cut_in_any_language(
    qtbot: QtBot, page: DocumentsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = page.view
    view.resize(900, 400)
    before = view.columnWidth(Column.STATE)
    long = replace(look_of(Status.PARTIAL), label="Teilweise gelesen, und noch etwas mehr")
    monkeypatch.setattr("desktop.gui.documents.view.look_of", lambda status: long)
    view.fit_columns()
    assert view.columnWidth(Column.STATE) > before
    words = view.fontMetrics().horizontalAdvance(long.label)
    assert view.columnWidth(Column.STATE) > words + view.iconSize().width()


def test_no_title_of_a_column_is_cut_in_any_language(
    qtbot: QtBot, page: DocumentsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = page.view
    view.resize(1400, 400)
    long = ("Veränderungsdatum der Datei",) * len(Column)
    monkeypatch.setattr("desktop.gui.documents.cells.titles", lambda: long)
    view.fit_columns()
    header = view.horizontalHeader()
    header.setSortIndicator(Column.MODIFIED, Qt.SortOrder.AscendingOrder)
    for column in Column:
        if not view.isColumnHidden(column):
            assert header.sectionSize(column) > header.fontMetrics().horizontalAdvance(long[0])
    # The mark of the sorting has a place of its own: the title is drawn as without it.
    whole = header.grab().toImage()
    header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    plain = header.grab().toImage()
    left = header.sectionViewportPosition(Column.MODIFIED)
    below = header.height() - header.fontMetrics().height() // 2 - 10
    for x in range(left, left + header.sectionSize(Column.MODIFIED)):
        assert whole.pixel(x, below) == plain.pixel(x, below)


def test_at_800_by_600_nothing_scrolls_beside_the_list(qtbot: QtBot, page: DocumentsPage) -> None:
    """While files are read, a row is chosen, and one by one what is said there."""
    page.show()
    page.resize(740, 502)  # what the frame, the menus, the rail and the status line leave
    low = page.findChild(LowRoom)
    assert low is not None
    qtbot.waitUntil(lambda: page.order.rowCount() > 0)
    page.view.selectRow(0)
    qtbot.waitUntil(page.details.isVisible)
    QApplication.processEvents()
    assert low.verticalScrollBar().maximum() == 0
    page.run_bar.hide()
    page.notice.show_message("success", "One document was removed", "It can be restored.")
    QApplication.processEvents()
    assert low.verticalScrollBar().maximum() == 0
    assert faults(page) == []


@pytest.mark.parametrize("column", [Column.MODIFIED, Column.DATED, Column.STATE])
def test_in_the_largest_letters_names_are_read_whatever_they_are_sorted_by(
    qtbot: QtBot, page: DocumentsPage, theme: Theme, german: None, column: Column
) -> None:
    theme.apply(Settings(theme="light", font_percent=200))
    page.view.sortByColumn(column, Qt.SortOrder.DescendingOrder)
    page.show()
    page.resize(700, 472)
    letter = page.view.fontMetrics().averageCharWidth()
    qtbot.waitUntil(lambda: page.view.columnWidth(Column.NAME) >= 12 * letter)
    assert not page.view.isColumnHidden(column)
