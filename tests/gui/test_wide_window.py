"""In a wide window room goes to what has a use for it, and no page hangs at one side."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.gui.documents.page import DocumentsPage
from desktop.gui.documents.sort_keys import Column
from desktop.gui.draft.start.start_view import StartView
from desktop.gui.overview.figures import Bar
from desktop.gui.overview.row_chart import RowChart
from desktop.gui.theme import Theme
from desktop.gui.welcome.model_step import ModelStep
from desktop.gui.widgets.scroll_page import ScrollPage
from tests.fakes.workspace import FakeWorkspace

pytestmark = pytest.mark.gui

SIDES = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)


@pytest.mark.parametrize("direction", SIDES)
def test_a_page_of_sections_comes_to_the_middle_of_a_wide_window(
    qtbot: QtBot, theme: Theme, direction: Qt.LayoutDirection
) -> None:
    page = ScrollPage("Settings", "")
    page.setLayoutDirection(direction)
    qtbot.addWidget(page)
    card = page.add_card().parentWidget()
    assert card is not None
    page.show()
    for width, is_middle in ((1100, False), (2300, True)):
        page.resize(width, 700)
        QApplication.processEvents()
        left = card.mapTo(page, QPoint()).x()
        right = width - left - card.width()
        assert (abs(left - right) < 4) is is_middle
        near = right if direction is Qt.LayoutDirection.RightToLeft else left
        assert is_middle or near == page.column.contentsMargins().left()


def test_more_templates_stand_beside_each_other_where_there_is_room(
    qtbot: QtBot, theme: Theme, workspace: FakeWorkspace
) -> None:
    start = StartView()
    qtbot.addWidget(start)
    one = workspace.desk.templates()[0]
    start.show_templates([replace(one, name=f"t{number}") for number in range(6)])
    start.show()
    for width, beside in ((900, 3), (2300, 5)):
        start.resize(width, 700)
        QApplication.processEvents()
        rows = [card.y() for card in start.cards]
        assert rows.count(rows[0]) == beside


def test_what_names_of_files_do_not_need_shows_more_of_the_folders(
    documents_page: DocumentsPage,
) -> None:
    view = documents_page.view
    documents_page.show()
    letter = view.fontMetrics().averageCharWidth()
    widths = []
    for width in (1300, 2300):
        documents_page.resize(width, 700)
        QApplication.processEvents()
        widths.append(view.columnWidth(Column.FOLDER))
        assert view.columnWidth(Column.NAME) >= 36 * letter
    assert widths[0] < 30 * letter
    assert widths[1] == 72 * letter
    view.horizontalHeader().resizeSection(Column.FOLDER, 20 * letter)
    view.fit_columns()
    assert view.columnWidth(Column.FOLDER) < 24 * letter, "as it was chosen by hand"


def test_bars_begin_behind_the_longest_name(qtbot: QtBot, theme: Theme) -> None:
    chart = RowChart("Names")
    qtbot.addWidget(chart)
    chart.set_bars((Bar("Pellworth Estates (Calderwick) Ltd", 2),))
    wanted = chart.fontMetrics().horizontalAdvance("Pellworth Estates (Calderwick) Ltd")
    assert chart.name_end(8, 2 * wanted) >= 8 + wanted
    assert chart.name_end(8, wanted) == 0.6 * wanted, "bars keep their room"
    chart.set_bars((Bar("PDF", 2),))
    assert chart.name_end(8, 400) == 120


def test_quiet_buttons_stand_in_the_middle_below_a_step(qtbot: QtBot, theme: Theme) -> None:
    step = ModelStep()
    qtbot.addWidget(step)
    step.resize(900, 700)
    step.show()
    QApplication.processEvents()
    skip = next(
        each for each in step.findChildren(QPushButton) if each.text() == "Skip these steps"
    )
    row = step.see_models.geometry() | skip.geometry()
    assert abs(row.center().x() - step.go_on.geometry().center().x()) <= 1
