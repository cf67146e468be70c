"""Where the keys are on the drafting desk, and where they go."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from desktop.gui.app import Session
from desktop.gui.desk import Desk
from desktop.gui.draft.page import DraftPage
from desktop.gui.jobs import Jobs
from desktop.gui.pages import PageName
from tests.gui.drafting import CTRL, begin, quiet

pytestmark = pytest.mark.gui


@pytest.fixture
def page(draft_page: DraftPage) -> DraftPage:
    return draft_page


def test_find_means_the_draft_wherever_on_its_desk_the_keys_are(
    desk: Desk, session: Session, qtbot: QtBot
) -> None:
    desk.show_page(PageName.DRAFT)
    page = desk.pages.page(PageName.DRAFT)
    assert isinstance(page, DraftPage)
    qtbot.waitUntil(quiet(page, session.jobs))
    session.window.menus.find.trigger()
    assert page.start.field.hasFocus()
    form = begin(page, qtbot, session.jobs)
    for away in (form.rows["term"].editor.inner, page.desk.toolbar.title, page.desk.find_bar.words):
        away.setFocus()
        session.window.menus.find.trigger()
        assert page.desk.find_bar.words.hasFocus()
        assert desk.pages.shown is PageName.DRAFT


def test_replacing_can_be_asked_for_where_words_are_looked_for(
    page: DraftPage, qtbot: QtBot, jobs: Jobs
) -> None:
    begin(page, qtbot, jobs)
    bar = page.desk.find_bar
    page.desk.find_words()
    assert bar.other.isHidden()
    QTest.keyClick(bar.words, Qt.Key.Key_H, CTRL)
    assert bar.other.isVisible()


def test_a_panel_that_had_the_keys_gives_them_to_the_text_when_it_is_closed(
    page: DraftPage, qtbot: QtBot, jobs: Jobs
) -> None:
    begin(page, qtbot, jobs)
    desk = page.desk
    desk.panels.show_panel("write")
    button = next(
        each for each in desk.panels.strip.findChildren(QToolButton) if each.text() == "Write"
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not desk.panels.shown
    assert desk.editor.hasFocus()


def test_the_key_of_a_panel_that_the_draft_has_no_use_for_does_nothing(
    page: DraftPage, qtbot: QtBot, jobs: Jobs
) -> None:
    begin(page, qtbot, jobs)
    panels = page.desk.panels
    panels.show_panel("outline")
    number = panels.names.index("precedent") + 1
    QTest.keyClick(
        page.desk.editor, getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.AltModifier
    )
    assert panels.shown == "outline"


def test_enter_goes_from_one_field_to_the_next_past_its_buttons(
    page: DraftPage, qtbot: QtBot, jobs: Jobs
) -> None:
    form = begin(page, qtbot, jobs)
    page.resize(1200, 400)
    rows = [row for row in form.rows.values() if row.isVisible()]
    rows[0].editor.setFocus()
    for row in rows:
        now = QApplication.focusWidget()
        assert now is row.editor.inner
        assert row.visibleRegion().boundingRect() == row.rect(), "seen whole, its note too"
        QTest.keyClick(now, Qt.Key.Key_Return)
    # Behind the last one there is nothing to go on to.
    assert QApplication.focusWidget() is rows[-1].editor.inner


def test_the_key_for_the_next_blank_takes_the_keys_there(
    page: DraftPage, qtbot: QtBot, jobs: Jobs
) -> None:
    form = begin(page, qtbot, jobs)
    form.rows["term"].editor.setFocus()
    QTest.keyClick(form.rows["term"].editor.inner, Qt.Key.Key_F8)
    assert page.desk.editor.textCursor().hasSelection()
    assert page.desk.editor.hasFocus()


def test_enter_goes_from_the_title_to_the_text(page: DraftPage, qtbot: QtBot, jobs: Jobs) -> None:
    begin(page, qtbot, jobs)
    page.desk.toolbar.title.setFocus()
    QTest.keyClick(page.desk.toolbar.title, Qt.Key.Key_Return)
    assert page.desk.editor.hasFocus()


def test_finishing_takes_the_keys_also_where_something_is_to_be_decided_first(
    page: DraftPage, qtbot: QtBot, jobs: Jobs
) -> None:
    begin(page, qtbot, jobs)
    finish = page.desk.tools.finish
    page.desk.panels.show_panel("finish")
    assert finish.docx_button.hasFocus()
    page.desk.editor.setFocus()
    finish.show_undecided(3)
    finish.begin()
    assert finish.undecided.hasFocus()
