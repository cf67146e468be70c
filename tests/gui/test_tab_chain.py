"""The chain of what Tab goes to, walked by Python."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from desktop.gui.widgets.tab_order import chain_of, go_through

pytestmark = pytest.mark.gui


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    """Two pages of two buttons; the first button of the second page lies in a card."""
    window = QMainWindow()
    qtbot.addWidget(window)
    pages = QWidget()
    window.setCentralWidget(pages)
    for name in ("one", "two"):
        page = QWidget(pages)
        page.setObjectName(name)
        column = QVBoxLayout(page)
        card = QFrame()
        QVBoxLayout(card).addWidget(QPushButton(f"{name} 0"))
        column.addWidget(card)
        column.addWidget(QPushButton(f"{name} 1"))
    return window


def _page(window: QMainWindow, name: str) -> QWidget:
    page = window.findChild(QWidget, name)
    assert page is not None
    return page


def _words(page: QWidget) -> list[str]:
    return [each.text() for each in chain_of(page) if isinstance(each, QPushButton)]


def test_it_has_what_is_in_the_page_in_the_order_of_tab(window: QMainWindow) -> None:
    assert _words(_page(window, "one")) == ["one 0", "one 1"]
    page = _page(window, "two")
    first, second = page.findChildren(QPushButton)
    go_through(second, first)
    assert _words(page) == ["two 1", "two 0"]
    assert _words(window) == ["one 0", "one 1", "two 1", "two 0"]
    assert list(chain_of(page, first)) == []
    assert list(chain_of(page, second)) == [first]


def test_what_goes_takes_nothing_else_with_it(window: QMainWindow) -> None:
    """PySide says of what it takes for children of a deleted widget that they are deleted too."""
    menu = window.menuBar().addMenu("File")
    action = menu.addAction("Open")
    page = _page(window, "one")
    assert _words(page) == ["one 0", "one 1"]
    card = page.findChild(QFrame)
    assert card is not None
    card.deleteLater()
    QCoreApplication.sendPostedEvents(card, QEvent.Type.DeferredDelete)
    assert not Shiboken.isValid(card)
    assert Shiboken.isValid(action)
    assert Shiboken.isValid(menu)
    assert Shiboken.isValid(window)
