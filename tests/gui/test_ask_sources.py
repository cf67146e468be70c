"""From an answer to the pages it stands on, and to the clipboard."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.documents import Scope
from desktop.gui.ask.cards import EvidenceCard
from desktop.gui.ask.page import AskPage
from desktop.gui.jobs import Jobs
from desktop.gui.viewer.viewer import DocumentViewer
from desktop.gui.widgets.keys_back import by_keys
from tests.gui.asked import (
    QUESTION,
    AskedWorkspace,
    ask,
    turn_of,
)
from tests.gui.waiting import settle

pytestmark = pytest.mark.gui


@pytest.fixture
def page(ask_page: AskPage) -> AskPage:
    return ask_page


def open_second_card_by_keys(page: AskPage, qtbot: QtBot, jobs: Jobs) -> EvidenceCard:
    card = page.evidence.cards[1]
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.viewer.ready and not jobs.alive())
    return card


def open_by_keys_of(button: QPushButton, page: AskPage, qtbot: QtBot, jobs: Jobs) -> None:
    """Open a source as if this button, which had the keys, had been pressed for it."""
    button.show()
    button.setFocus()
    with by_keys(button):
        page.open_source(1)
    qtbot.waitUntil(lambda: page.viewer.ready and not jobs.alive())


def test_a_citation_in_the_text_opens_its_document_at_the_passage(
    page: AskPage, qtbot: QtBot, jobs: Jobs
) -> None:
    ask(page, qtbot, jobs)
    turn_of(page).view.anchorClicked.emit(QUrl("source:2"))
    assert page.viewer.isVisible()
    assert page.viewer.target.page == 2
    assert page.viewer.target.quote == "The Tenant pays EUR 2,450 a month in advance"
    assert [card.hot for card in page.evidence.cards] == [False, True]
    qtbot.waitUntil(lambda: page.viewer.pages.page == 2)
    settle(qtbot, jobs)
    QTest.keyClick(page.viewer, Qt.Key.Key_Escape)
    assert page.viewer.isHidden()
    assert [card.hot for card in page.evidence.cards] == [False, False]


def test_the_viewer_is_there_before_a_source_is_opened(
    page: AskPage, qtbot: QtBot, jobs: Jobs
) -> None:
    """Built with the first source it would hold the window for longer than a key may wait."""
    assert page.findChildren(DocumentViewer) == []
    ask(page, qtbot, jobs)
    viewers = page.findChildren(DocumentViewer)
    assert [viewer.isHidden() for viewer in viewers] == [True]
    page.open_source(1)
    assert page.findChildren(DocumentViewer) == viewers
    qtbot.waitUntil(lambda: page.viewer.ready)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_card_opens_by_keyboard(page: AskPage, qtbot: QtBot, jobs: Jobs, key: Qt.Key) -> None:
    ask(page, qtbot, jobs)
    QTest.keyClick(page.evidence.cards[0], key)
    assert page.viewer.isVisible()
    assert page.viewer.target.page == 3
    qtbot.waitUntil(lambda: page.viewer.ready)


def test_the_whole_card_can_be_clicked(page: AskPage, qtbot: QtBot, jobs: Jobs) -> None:
    ask(page, qtbot, jobs)
    for name in ("topLeft", "center", "bottomRight"):
        page.viewing.close()
        QApplication.processEvents()  # the cards are as wide again as before
        card = page.evidence.cards[1]
        corner = getattr(card.rect(), name)()
        QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=corner)
        assert page.viewer.isVisible(), name
    qtbot.waitUntil(lambda: page.viewer.ready)


def test_tab_reaches_the_citations_and_enter_opens_them(
    page: AskPage, qtbot: QtBot, jobs: Jobs
) -> None:
    ask(page, qtbot, jobs)
    view = turn_of(page).view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert page.viewer.isVisible()
    qtbot.waitUntil(lambda: page.viewer.ready)


def test_the_answer_is_copied_with_its_sources(page: AskPage, qtbot: QtBot, jobs: Jobs) -> None:
    ask(page, qtbot, jobs)
    turn_of(page).parts.copy.click()
    copied = QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()
    assert QUESTION in copied
    assert "[2] Lease 14 Harbour Lane.pdf, page 2: “The Tenant pays EUR 2,450" in copied
    assert "“EUR 8,000”" in copied
    assert "Insurance schedule.pdf: It has a password." in copied


def test_a_digit_opens_the_source_of_that_number(page: AskPage, qtbot: QtBot, jobs: Jobs) -> None:
    ask(page, qtbot, jobs)
    turn_of(page).view.setFocus()
    QTest.keyClick(turn_of(page).view, Qt.Key.Key_2)
    assert page.viewer.target.page == 2
    qtbot.waitUntil(lambda: page.viewer.ready)
    QTest.keyClicks(page.box, "2 rooms")
    assert page.box.toPlainText() == "2 rooms"


def test_arrows_go_from_card_to_card(page: AskPage, qtbot: QtBot, jobs: Jobs) -> None:
    ask(page, qtbot, jobs)
    first, second = page.evidence.cards
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    assert turn_of(page).view.hot == 2
    QTest.keyClick(second, Qt.Key.Key_Up)
    assert turn_of(page).view.hot == 1


def test_numbers_and_cards_show_each_other(page: AskPage, qtbot: QtBot, jobs: Jobs) -> None:
    turn = ask(page, qtbot, jobs)
    turn.view.highlighted.emit(QUrl("source:2"))
    assert [card.hot for card in page.evidence.cards] == [False, True]
    turn.view.highlighted.emit(QUrl(""))
    assert [card.hot for card in page.evidence.cards] == [False, False]
    page.evidence.cards[0].pointed.emit(1)
    assert turn.view.hot == 1
    page.evidence.cards[0].pointed.emit(0)
    assert turn.view.hot == 0


def test_a_quote_is_copied_with_its_place(page: AskPage, qtbot: QtBot, jobs: Jobs) -> None:
    ask(page, qtbot, jobs)
    page.evidence.cards[1].copy.click()
    copied = QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()
    assert copied == (
        "“The Tenant pays EUR 2,450 a month in advance” (Lease 14 Harbour Lane.pdf, page 2)"
    )
    assert page.viewing.is_open is False


def test_a_passage_of_the_viewer_can_be_asked_about(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    ask(page, qtbot, jobs)
    page.open_source(2)
    qtbot.waitUntil(lambda: page.viewer.ready and not jobs.alive())
    page.viewer.toolbar.ask.click()
    chip = page.card.chips.chips[0]
    assert chip.words == (
        "Passage in Lease 14 Harbour Lane.pdf: “The Tenant pays EUR 2,450 a month in advance”"
    )
    ask(page, qtbot, jobs, "What does this mean?")
    scope = asked.done("scope")[0]
    source = asked._citations()[1]
    assert scope == Scope(documents=(1,), stretch=(source.start, source.end))
    page.card.chips.chips[0].click()
    ask(page, qtbot, jobs, "And else?")
    assert len(asked.done("scope")) == 1


def test_what_is_selected_in_the_text_is_the_passage(
    page: AskPage, qtbot: QtBot, jobs: Jobs, asked: AskedWorkspace
) -> None:
    page.viewing.show_document(2)
    qtbot.waitUntil(lambda: page.viewer.ready and not jobs.alive())
    assert not page.viewer.toolbar.ask.isVisible()
    text = page.viewer.text
    cursor = text.textCursor()
    start = asked.text(2).index("The shutters")
    cursor.setPosition(text.position_of(start))
    cursor.setPosition(text.position_of(start + 25), QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    assert page.viewer.toolbar.ask.isVisible()
    page.viewer.toolbar.ask.click()
    assert page.filtering.scope() == Scope(documents=(2,), stretch=(start, start + 25))
    settle(qtbot, jobs)


def test_in_a_narrow_window_the_document_stands_alone(
    page: AskPage, qtbot: QtBot, jobs: Jobs
) -> None:
    page.resize(640, 560)
    ask(page, qtbot, jobs)
    page.open_source(1)
    assert page.viewer.isVisible()
    assert not page.box.isVisible()
    qtbot.waitUntil(lambda: page.viewer.ready and not jobs.alive())
    QTest.keyClick(page.viewer, Qt.Key.Key_Escape)
    assert page.box.isVisible()


def test_a_source_opened_by_keyboard_gives_the_keys_back(
    page: AskPage, qtbot: QtBot, jobs: Jobs
) -> None:
    ask(page, qtbot, jobs)
    view = turn_of(page).view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)
    assert view.is_framed
    QTest.keyClick(view, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: not view.is_framed)
    QTest.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.viewer.ready and not jobs.alive())
    assert not view.hasFocus()
    QTest.keyClick(page.viewer, Qt.Key.Key_Escape)
    assert view.hasFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert page.viewer.isVisible()
    page.viewing.close()


def test_a_card_opened_by_keyboard_gets_the_keys_back_and_one_clicked_does_not(
    page: AskPage, qtbot: QtBot, jobs: Jobs
) -> None:
    ask(page, qtbot, jobs)
    card = open_second_card_by_keys(page, qtbot, jobs)
    QTest.keyClick(page.viewer, Qt.Key.Key_Escape)
    assert card.hasFocus()
    card.click()
    page.viewing.close()
    assert page.box.hasFocus()


def test_keys_that_would_go_back_to_what_is_gone_go_to_the_question(
    page: AskPage, qtbot: QtBot, jobs: Jobs
) -> None:
    ask(page, qtbot, jobs)
    button = QPushButton(page.viewing.page)
    open_by_keys_of(button, page, qtbot, jobs)
    with qtbot.waitSignal(button.destroyed):
        button.deleteLater()
    QTest.keyClick(page.viewer, Qt.Key.Key_Escape)
    assert page.box.hasFocus()


def test_who_types_the_next_question_beside_a_source_goes_on_typing(
    page: AskPage, qtbot: QtBot, jobs: Jobs
) -> None:
    ask(page, qtbot, jobs)
    open_second_card_by_keys(page, qtbot, jobs)
    page.box.setFocus()
    page.viewing.close()
    assert page.box.hasFocus()


def test_what_is_gone_takes_the_keys_from_nothing_that_was_opened_later(
    page: AskPage, qtbot: QtBot, jobs: Jobs
) -> None:
    ask(page, qtbot, jobs)
    first, second = QPushButton(page.viewing.page), QPushButton(page.viewing.page)
    for button in (first, second):
        open_by_keys_of(button, page, qtbot, jobs)
    with qtbot.waitSignal(first.destroyed):
        first.deleteLater()
    QTest.keyClick(page.viewer, Qt.Key.Key_Escape)
    assert second.hasFocus()
