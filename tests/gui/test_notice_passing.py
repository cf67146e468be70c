"""Messages that go by themselves once they could be read, and those that stay."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.gui.theme import Theme
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.undo_history import UndoHistory

pytestmark = pytest.mark.gui


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    for part in (Notice(page), QLineEdit(page)):
        column.addWidget(part)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


@pytest.fixture
def notice(page: QWidget) -> Notice:
    return next(iter(page.findChildren(Notice)))


def waits(notice: Notice) -> bool:
    """Whether the message is to go by itself."""
    return any(timer.isActive() for timer in notice.findChildren(QTimer))


def is_time(notice: Notice) -> None:
    """As if the time were over."""
    for timer in notice.findChildren(QTimer):
        timer.timeout.emit()


def test_what_was_done_is_said_and_goes(notice: Notice) -> None:
    notice.say_done("It is back where it was.")
    assert waits(notice)
    assert notice.isVisible()
    is_time(notice)
    assert notice.isHidden()


def test_what_can_be_taken_back_is_offered_for_a_while(page: QWidget, notice: Notice) -> None:
    history = UndoHistory(page)
    step = notice.offer_undo("success", "It was removed", "", lambda: None, lambda: None)
    is_time(notice)
    assert notice.isHidden()
    assert history.last is step, "the key offers it still"


def test_nothing_goes_that_somebody_is_at(page: QWidget, notice: Notice, qtbot: QtBot) -> None:
    UndoHistory(page)
    notice.offer_undo("success", "It was removed", "", lambda: None, lambda: None)
    qtbot.waitUntil(notice.buttons[0].isVisible)
    notice.buttons[0].setFocus()
    is_time(notice)
    assert notice.isVisible()
    assert waits(notice)


def test_a_message_that_comes_after_it_stays(notice: Notice) -> None:
    notice.say_done("It is back where it was.")
    notice.show_message("danger", "The disk is full", "Make room, and try again.")
    assert not waits(notice)


def test_the_time_counts_only_while_the_message_is_seen(page: QWidget, notice: Notice) -> None:
    page.hide()  # another page is looked at
    notice.say_done("It is back where it was.")
    assert not waits(notice)
    page.show()
    assert notice.isVisible()
    assert waits(notice)
    page.hide()
    assert not waits(notice)
    page.show()
    is_time(notice)
    assert notice.isHidden()


def test_one_that_stays_does_not_go_when_its_page_is_looked_at_again(
    page: QWidget, notice: Notice
) -> None:
    notice.say_done("It is back where it was.")
    page.hide()
    notice.show_message("warning", "The disk is full")
    page.show()
    assert not waits(notice)
