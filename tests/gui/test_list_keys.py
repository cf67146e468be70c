"""The first key in a list that has just got the focus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from desktop.gui.app import Session
from desktop.gui.desk import Desk

pytestmark = pytest.mark.gui


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_PageUp]
)
def test_the_first_key_selects_the_first_document(
    qtbot: QtBot, desk: Desk, session: Session, key: Qt.Key
) -> None:
    view = desk.documents.view
    qtbot.waitUntil(lambda: view.model().rowCount() > 1)
    session.window.activateWindow()
    view.clearSelection()
    view.clearFocus()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    assert view.currentIndex().row() == 0, "Qt's own doing"
    QTest.keyClick(session.window.windowHandle(), key)
    assert [index.row() for index in view.selectionModel().selectedRows()] == [0]
    QTest.keyClick(session.window.windowHandle(), Qt.Key.Key_Down)
    assert [index.row() for index in view.selectionModel().selectedRows()] == [1]


def test_a_list_of_one_row_can_be_chosen_in(qtbot: QtBot, desk: Desk, session: Session) -> None:
    rows: list[int] = []
    listed = QListWidget(session.window)
    listed.addItem("only")
    listed.show()
    listed.setFocus()
    session.window.activateWindow()
    qtbot.waitUntil(listed.hasFocus)
    listed.currentRowChanged.connect(rows.append)
    QTest.keyClick(session.window.windowHandle(), Qt.Key.Key_Down)
    assert [item.text() for item in listed.selectedItems()] == ["only"]
    assert rows == [0], "what follows the row hears of it"


def test_a_row_that_is_current_is_where_the_keys_go_on(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    view = desk.documents.view
    qtbot.waitUntil(lambda: view.model().rowCount() > 4)
    session.window.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    view.selectRow(3)
    view.clearSelection()
    QTest.keyClick(session.window.windowHandle(), Qt.Key.Key_Down)
    assert [index.row() for index in view.selectionModel().selectedRows()] == [4]
