"""Passages that are found while a question is typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.gui.ask.page import AskPage
from desktop.gui.jobs import Jobs
from tests.gui.asked import (
    AskedWorkspace,
    answered,
)

pytestmark = pytest.mark.gui


@pytest.fixture
def page(ask_page: AskPage) -> AskPage:
    return ask_page


def _type(page: AskPage, qtbot: QtBot, text: str) -> None:
    page.activateWindow()
    page.box.setFocus()
    qtbot.waitUntil(page.box.hasFocus)
    QTest.keyClicks(page.box, text)


def test_passages_appear_while_typing_and_open_in_the_viewer(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    _type(page, qtbot, "tenant")
    qtbot.waitUntil(page.found.isVisible)
    assert asked.queries == ["tenant"]  # one pause, one search
    assert page.found.model.rowCount() == 1
    QTest.keyClick(page.box, Qt.Key.Key_Down)
    assert page.found.view.hasFocus()
    QTest.keyClick(page.found.view, Qt.Key.Key_Return)
    assert page.found.isHidden()
    assert page.viewer.isVisible()
    assert page.viewer.target.page == 2
    qtbot.waitUntil(lambda: page.viewer.ready)


def test_the_full_search_follows_when_the_typing_stops(
    page: AskPage, qtbot: QtBot, asked: AskedWorkspace
) -> None:
    asked.warmed = True
    _type(page, qtbot, "tenant")
    qtbot.waitUntil(lambda: page.found.model.rowCount() == 1)
    qtbot.waitUntil(lambda: page.found.model.rowCount() == 2)
    assert page.found.isVisible()


def test_rows_do_not_move_under_a_hand_that_chooses(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    asked.warmed = True
    _type(page, qtbot, "tenant")
    qtbot.waitUntil(page.found.isVisible)
    QTest.keyClick(page.box, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: asked.refined == ["tenant"] and not jobs.alive())
    assert page.found.model.rowCount() == 1
    assert page.found.view.currentIndex().row() == 0


def test_who_waits_for_no_embedder_keeps_what_the_words_found(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    _type(page, qtbot, "tenant")
    qtbot.waitUntil(lambda: asked.refined == ["tenant"] and not jobs.alive())
    assert page.found.model.rowCount() == 1
    assert page.found.isVisible()


def test_only_the_latest_query_is_shown(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    _type(page, qtbot, "tenant")
    qtbot.waitUntil(page.found.isVisible)
    page.box.put("ninety")
    qtbot.waitUntil(lambda: page.found.model.words == ("ninety",))
    assert page.found.model.passages[0].page == 3
    page.box.put("zzzz")
    qtbot.waitUntil(page.found.isHidden)


def test_escape_and_asking_take_the_list_away(page: AskPage, qtbot: QtBot, jobs: Jobs) -> None:
    _type(page, qtbot, "tenant")
    qtbot.waitUntil(page.found.isVisible)
    QTest.keyClick(page.box, Qt.Key.Key_Escape)
    assert page.found.isHidden()
    QTest.keyClicks(page.box, " rent")
    QTest.keyClick(page.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: answered(page))
    assert page.found.isHidden()
