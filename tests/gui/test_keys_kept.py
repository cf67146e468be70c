"""The keys stay where they were when what has them goes: a screen reader would be thrown back to
the first thing of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from desktop.documents import Citation
from desktop.gui.ask.cards import EvidencePanel
from desktop.gui.ask.page import AskPage
from desktop.gui.desk import Desk
from desktop.gui.pages import PageName
from desktop.gui.widgets.stack import Stack

pytestmark = pytest.mark.gui


def citation(number: int) -> Citation:
    return Citation(number, number, f"{number}.txt", None, 0, 6, f"quote {number}")


def test_a_source_that_is_replaced_hands_the_keys_to_the_first_that_comes(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    first = QLabel("first", window)
    first.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    evidence = EvidencePanel(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    evidence.show_citations([citation(1), citation(2)])
    qtbot.waitUntil(lambda: evidence.is_laid_out)
    evidence.cards[1].setFocus()
    evidence.show_citations([citation(3)])
    qtbot.waitUntil(lambda: evidence.is_laid_out)
    assert QApplication.focusWidget() is evidence.cards[0]


def test_a_document_that_is_closed_gives_the_keys_back_to_the_list(
    qtbot: QtBot, desk: Desk
) -> None:
    desk.show_page(PageName.DOCUMENTS)
    desk.window().activateWindow()
    view = desk.documents.view
    view.setFocus()
    view.selectRow(0)
    desk.open_document(view.chosen()[0].id)
    viewer = desk._beside.viewer
    assert viewer is not None
    qtbot.waitUntil(viewer.isVisible)
    viewer.setFocus()
    desk.close_viewer()
    assert view.hasFocus()


@pytest.fixture
def had_keys() -> Iterator[list[QWidget]]:
    """All that got the keys, in turn."""
    got: list[QWidget] = []

    def note(before: QWidget | None, now: QWidget | None) -> None:
        if now is not None:
            got.append(now)

    QApplication.instance().focusChanged.connect(note)  # type: ignore[union-attr]
    yield got
    QApplication.instance().focusChanged.disconnect(note)  # type: ignore[union-attr]


def test_a_page_that_is_turned_to_gets_the_keys_and_nothing_gets_them_in_between(
    desk: Desk, had_keys: list[QWidget]
) -> None:
    for page in PageName:
        desk.pages.page(page)
    desk.show_page(PageName.DOCUMENTS)
    desk.window().activateWindow()
    desk.documents.view.setFocus()
    for page in (*PageName, *reversed(PageName)):
        had_keys.clear()
        desk.show_page(page)
        desk.pages.take_keys()
        shown = desk.pages.page(page)
        assert all(shown.isAncestorOf(each) for each in had_keys), (page, had_keys)


@pytest.mark.parametrize("width", [1280, 700])
def test_a_document_that_opens_and_closes_gives_the_keys_to_nothing_in_between(
    qtbot: QtBot, desk: Desk, had_keys: list[QWidget], width: int
) -> None:
    desk.show_page(PageName.DOCUMENTS)
    desk.window().resize(width, 800)
    desk.window().activateWindow()
    view = desk.documents.view
    view.setFocus()
    view.selectRow(0)
    desk.open_document(view.chosen()[0].id)
    viewer = desk.viewer
    assert viewer is not None
    qtbot.waitUntil(viewer.isVisible)
    viewer.setFocus()
    had_keys.clear()
    desk.close_viewer()
    assert had_keys == [view]


@pytest.mark.parametrize("width", [1280, 700])
def test_a_citation_that_opens_and_closes_gives_the_keys_to_nothing_in_between(
    desk: Desk, had_keys: list[QWidget], width: int
) -> None:
    ask = desk.pages.page(PageName.ASK)
    assert isinstance(ask, AskPage)
    desk.show_page(PageName.ASK)
    desk.window().resize(width, 800)
    desk.window().activateWindow()
    ask.box.setFocus()
    had_keys.clear()
    ask.viewing.show_citation([citation(1)], 0)
    viewer = ask.viewing.viewer
    assert viewer.isVisible()
    assert all(each is viewer or viewer.isAncestorOf(each) for each in had_keys), had_keys
    had_keys.clear()
    ask.viewing.close()
    assert had_keys
    assert all(each is ask.box or ask.box.isAncestorOf(each) for each in had_keys), had_keys


def test_no_page_is_said_to_be_a_pane_in_layers(qtbot: QtBot, desk: Desk) -> None:
    assert desk.findChildren(Stack)
    for page in PageName:
        desk.show_page(page)
    ours = [each for each in desk.findChildren(QStackedWidget) if not each.objectName()]
    assert ours == []


def test_a_page_and_its_key_are_said_once(desk: Desk) -> None:
    said = QAccessible.queryAccessibleInterface(desk.rail.button(PageName.ASK))
    assert said.text(QAccessible.Text.Name) == "Ask"
    assert said.text(QAccessible.Text.Description) == "Ctrl+3"


def test_a_page_is_one_of_several_and_no_box_to_tick(desk: Desk) -> None:
    said = QAccessible.queryAccessibleInterface(desk.rail.button(PageName.ASK))
    assert said.role() == QAccessible.Role.RadioButton
    desk.show_page(PageName.ASK)
    assert said.state().checked
