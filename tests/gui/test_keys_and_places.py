"""The keyboard: a key that turns to a page takes the keys there, Tab goes to what is chosen, and
what has the keys is seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.gui.app import Session
from desktop.gui.ask.page import AskPage
from desktop.gui.desk import Desk
from desktop.gui.pages import PageName
from desktop.gui.shortcuts import ShortcutsDialog
from desktop.gui.theme import Theme
from desktop.gui.unlock.first_run import FirstRunScreen
from desktop.gui.unlock.recovery import CodeView, RecoveryScreen
from desktop.gui.widgets.choice_group import ChoiceGroup
from desktop.gui.widgets.into_view import show_where_keys_are
from tests.fakes.workspace import FakeWorkspace

pytestmark = pytest.mark.gui


@pytest.fixture(autouse=True)
def _no_mouse_button(monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt keeps a button for pressed that a test before had pressed over what it then removed."""
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: Qt.MouseButton.NoButton)


def focused() -> QWidget | None:
    return QApplication.focusWidget()


def settle(qtbot: QtBot, session: Session) -> None:
    qtbot.waitUntil(lambda: not session.jobs.alive(), timeout=10_000)


def test_a_key_that_turns_to_a_page_takes_the_keys_there_from_the_rail(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    desk.rail.lock.setFocus()
    session.window.menus.page_asked.emit(PageName.MATTERS)
    settle(qtbot, session)
    now = focused()
    assert now is not None
    assert desk.pages.page(PageName.MATTERS).isAncestorOf(now)


def test_a_key_that_turns_to_the_page_that_is_shown_leaves_the_keys_where_they_are(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    desk.documents.header.field.setFocus()
    session.window.menus.page_asked.emit(PageName.DOCUMENTS)
    settle(qtbot, session)
    assert focused() is desk.documents.header.field


def test_ask_a_question_goes_to_its_box_from_anywhere_in_the_page(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    desk.show_page(PageName.ASK)
    asking = session.window.findChild(AskPage)
    assert asking is not None
    settle(qtbot, session)
    asking.card.ask_button.setFocus()
    session.window.menus.go_question.trigger()
    assert asking.box.hasFocus()


def test_the_arrows_in_the_rail_turn_pages_and_stay_there(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    desk.rail.button(PageName.DOCUMENTS).setFocus()
    for page in (PageName.ASK, PageName.DRAFT):
        now = focused()
        assert now is not None
        QTest.keyClick(now, Qt.Key.Key_Down)
        settle(qtbot, session)
        assert desk.pages.shown == page
        assert focused() is desk.rail.button(page)


def test_tab_goes_to_the_page_that_is_shown_and_to_no_other_of_the_rail(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    for page in (PageName.DOCUMENTS, PageName.MATTERS):
        desk.show_page(page)
        settle(qtbot, session)
        reached = [
            each
            for each in PageName
            if desk.rail.button(each).focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        assert reached == [page]


def test_tab_goes_to_the_chosen_button_before_any_of_them_had_the_keys(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column, group = QVBoxLayout(window), ChoiceGroup(window)
    buttons = [QPushButton(f"{number}", window) for number in range(3)]
    for number, button in enumerate(buttons):
        button.setCheckable(True)
        group.addButton(button, number)
        column.addWidget(button)
    buttons[1].setChecked(True)
    other = QPushButton("other", window)
    column.addWidget(other)
    window.show()
    window.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    QTest.keyClick(other, Qt.Key.Key_Backtab)
    assert focused() is buttons[1]
    roles = {QAccessible.queryAccessibleInterface(button).role() for button in buttons}
    assert roles == {QAccessible.Role.RadioButton}


def test_an_empty_list_gives_the_keys_to_what_is_shown_in_its_place(
    qtbot: QtBot, session: Session, workspace: FakeWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workspace, "documents", lambda matter: [])
    session.start()
    qtbot.waitUntil(lambda: session.window.desk is not None)
    desk = session.window.desk
    assert desk is not None
    middle = desk.documents.middle
    settle(qtbot, session)
    assert focused() is middle.first_button
    desk.show_page(PageName.MODELS)
    settle(qtbot, session)
    desk.show_page(PageName.DOCUMENTS)
    assert focused() is middle.first_button
    middle.show_rows(2, 2)
    assert focused() is desk.documents.view


def long_area(qtbot: QtBot) -> tuple[QScrollArea, QPushButton]:
    """What scrolls, and a button far down in it."""
    area = QScrollArea()
    qtbot.addWidget(area)
    inside = QWidget()
    inside.setFixedSize(200, 2000)
    low = QPushButton("low", inside)
    low.move(0, 1900)
    area.setWidget(inside)
    area.resize(220, 200)
    area.show()
    return area, low


def test_what_gets_the_keys_from_beside_a_long_page_is_scrolled_into_view(qtbot: QtBot) -> None:
    _, low = long_area(qtbot)
    assert low.visibleRegion().isEmpty()
    show_where_keys_are(low)
    assert not low.visibleRegion().isEmpty()


def test_a_press_of_the_mouse_scrolls_nothing(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    area, low = long_area(qtbot)
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
    show_where_keys_are(low)
    assert area.verticalScrollBar().value() == 0


def test_the_window_scrolls_to_what_has_got_the_keys(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    desk.show_page(PageName.SETTINGS)
    settle(qtbot, session)
    page = desk.pages.page(PageName.SETTINGS)
    area = page.findChild(QScrollArea)
    assert area is not None
    buttons = [each for each in page.findChildren(QPushButton) if each.isVisible()]
    area.verticalScrollBar().setValue(0)
    last = max(buttons, key=lambda each: each.mapTo(page, each.rect().center()).y())
    assert last.visibleRegion().isEmpty()
    last.setFocus()
    assert not last.visibleRegion().isEmpty()


def test_the_groups_of_a_code_show_which_of_them_has_the_keys(qtbot: QtBot, theme: Theme) -> None:
    view = CodeView()
    qtbot.addWidget(view)
    view.show_code("ABCDE-FGHJK")
    view.show()
    view.activateWindow()
    first = next(each for each in view.findChildren(QLabel) if each.text() == "ABCDE")
    before = first.grab().toImage()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    assert first.grab().toImage() != before


def test_a_screen_reader_hears_what_a_page_of_the_gate_and_its_choices_are_for(
    qtbot: QtBot, theme: Theme
) -> None:
    screen = FirstRunScreen()
    qtbot.addWidget(screen)
    screen.show()
    card = screen.make.parentWidget()
    assert card is not None
    assert card.accessibleName() == f"{screen.title.text()}. {screen.words.text()}"
    assert "each time" in screen.by_passphrase.accessibleDescription()
    assert "logged in" in screen.keychain.accessibleDescription()


def test_a_screen_reader_hears_each_key_with_what_it_does(qtbot: QtBot, theme: Theme) -> None:
    dialog = ShortcutsDialog((("Add files…", "Ctrl+O"), ("Quit", "Ctrl+Q")))
    qtbot.addWidget(dialog)
    told = dialog.area.accessibleDescription()
    assert told.startswith("Add files…: Ctrl+O. Quit: Ctrl+Q. ")
    assert "Redline: accept, reject the chosen change: A, R" in told
    labels = {label.text(): label for label in dialog.findChildren(QLabel)}
    assert labels["Quit"].buddy() is labels["Ctrl+Q"]


def test_a_screen_reader_reads_no_recovery_code_unasked(qtbot: QtBot, theme: Theme) -> None:
    screen = RecoveryScreen()
    qtbot.addWidget(screen)
    screen.show_code("ABCDE-FGHJK")
    screen.show()
    card = screen.written.parentWidget()
    assert card is not None
    assert card.accessibleName() == ""
    assert screen.written.accessibleDescription().startswith(screen.title.text())


def test_a_key_opens_the_menus(qtbot: QtBot, desk: Desk, session: Session) -> None:
    bar = session.window.menuBar()
    desk.documents.view.setFocus()
    QTest.keyClick(session.window.windowHandle(), Qt.Key.Key_F10)
    opened = QApplication.activePopupWidget()
    assert opened is bar.actions()[0].menu()
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
