"""A message at the head of a long card, asked for from its foot."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.gui.theme import Theme
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.tab_order import chain_of

pytestmark = pytest.mark.gui


def test_a_message_is_seen_where_the_page_was_scrolled_past_it(qtbot: QtBot) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    page = QWidget()
    column = QVBoxLayout(page)
    notice = Notice(page)
    column.addWidget(notice)
    foot = QWidget(page)
    foot.setFixedSize(300, 3000)
    column.addWidget(foot)
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.resize(400, 300)
    area.show()
    qtbot.waitExposed(area)
    bar = area.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 1000
    notice.show_message("warning", "Make a new code?")
    qtbot.waitUntil(lambda: not notice.visibleRegion().isEmpty())
    assert bar.value() <= notice.y()


@pytest.mark.parametrize("width", [700, 420, 340])
def test_all_words_of_a_notice_are_seen_however_narrow_it_is(
    qtbot: QtBot, theme: Theme, width: int
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    notice, text = Notice(page), QTextEdit(page)
    column.addWidget(notice)
    column.addWidget(text, 1)
    page.resize(width, 400)
    page.show()
    words = "Its words are in the document's text; the picture of the page has others. " * 5
    nothing = ("Show the text", lambda: None), ("Try again", lambda: None)
    notice.show_message("warning", "The place can't be found on the page", words, *nothing)
    labels = [each for each in notice.findChildren(QLabel) if each.text()]
    assert len(labels) == 2

    def whole() -> bool:
        return all(each.height() >= each.heightForWidth(each.width()) for each in labels)

    qtbot.waitUntil(whole)
    # And no higher than they need: the rest is the text's.
    qtbot.waitUntil(lambda: notice.height() <= notice.heightForWidth(notice.width()))
    below = notice.buttons[0].y() > labels[1].geometry().bottom()
    assert below is (width < 600)


def test_tab_comes_to_the_buttons_of_a_message_where_the_message_stands(
    qtbot: QtBot, theme: Theme
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    above, notice, below = QPushButton("above", page), Notice(page), QPushButton("below", page)
    for part in (above, notice, below):
        column.addWidget(part)
    page.show()
    for _ in range(2):  # the buttons of a second message stand no worse
        notice.show_message("info", "Watch it?", "", ("Watch", int), ("Never", int))
        qtbot.waitUntil(lambda: all(each.isVisible() for each in notice.buttons))
        seen = [each for each in chain_of(page) if each.isVisible()]
        assert [*seen[:3], seen[4]] == [above, *notice.buttons, below]
