"""Whose the items of a row are that goes on below."""

import gc

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from desktop.gui.widgets.flow_layout import FlowLayout

pytestmark = pytest.mark.gui


def test_no_item_of_a_row_is_one_that_qt_made(qtbot: QtBot) -> None:
    """Of such a one PySide said in use that it was deleted, and the program ended."""
    page = QWidget()
    qtbot.addWidget(page)
    row = FlowLayout(8, page)
    button = QPushButton("Open", page)
    row.addWidget(button)
    assert row.itemAt(0).widget() is button  # type: ignore[union-attr]
    assert Shiboken.createdByPython(row.itemAt(0))  # type: ignore[arg-type]


def test_what_is_taken_out_of_a_row_leaves_the_others_in_it(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    row = FlowLayout(8, page)
    first, second = QPushButton("Open"), QPushButton("Remove")
    for button in (first, second):
        row.addWidget(button)
    page.resize(400, 100)
    page.show()
    assert second.x() > first.x()
    row.removeWidget(first)
    first.setParent(None)
    first.deleteLater()
    gc.collect()
    qtbot.waitUntil(lambda: second.pos() == QPoint(0, 0))
    assert row.count() == 1
