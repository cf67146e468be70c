"""The keyboard: Enter presses the button in focus, and the focus stays where the user works."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.gui.app import Session
from desktop.gui.desk import Desk
from desktop.gui.draft.page import DraftPage
from desktop.gui.jobs import Jobs
from desktop.gui.pages import PageName
from desktop.gui.theme import Theme
from desktop.gui.widgets.notice import Notice
from tests.gui.conftest import whole
from tests.gui.drafting import begin, quiet

pytestmark = pytest.mark.gui


def test_enter_presses_the_button_in_focus_and_none_that_a_line_leads_to(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    qtbot.waitUntil(lambda: whole(session), timeout=10_000)
    window = session.window
    pressed: list[str] = []
    button, line = QPushButton("Do", window), QLineEdit(window)
    button.clicked.connect(lambda: pressed.append("button"))
    line.returnPressed.connect(lambda: pressed.append("line"))
    line.returnPressed.connect(button.setFocus)
    button.show()
    line.show()
    window.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Enter)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Space)
    assert pressed == ["button"] * 3
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    button.setEnabled(False)
    button.setEnabled(True)
    pressed.clear()
    line.setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
    assert pressed == ["line"]
    assert button.hasFocus()


def test_a_closed_message_gives_the_keys_back(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    other, asker, notice = QPushButton("First", page), QPushButton("Remove", page), Notice(page)
    for part in (other, asker, notice):
        column.addWidget(part)
    page.show()
    page.activateWindow()
    done: list[str] = []
    for leave in (Qt.Key.Key_Escape, Qt.Key.Key_Space):
        asker.setFocus()
        qtbot.waitUntil(asker.hasFocus)
        notice.show_message("warning", "Remove it?", "", ("Keep", lambda: done.append("kept")))
        notice.buttons[0].setFocus()
        qtbot.waitUntil(notice.buttons[0].hasFocus)
        QTest.keyClick(notice.buttons[0], leave)
        assert notice.isHidden()
        qtbot.waitUntil(asker.hasFocus)
    assert done == ["kept"]
    # Who has gone elsewhere meanwhile stays there.
    notice.show_message("info", "Done")
    other.setFocus()
    notice.dismiss()
    assert other.hasFocus()


def test_after_a_file_was_written_the_focus_is_where_it_was(
    qtbot: QtBot, draft_page: DraftPage, jobs: Jobs, tmp_path: Path
) -> None:
    page = draft_page
    begin(page, qtbot, jobs)
    page.desk.panels.show_panel("finish")
    panel = page.desk.tools.finish
    panel.pdf_button.setFocus()
    panel.set_usable(False)
    assert not page.desk.panels.strip.isAncestorOf(page.focusWidget())
    panel.set_usable(True)
    assert panel.pdf_button.hasFocus()
    panel.set_usable(False)
    page.desk.editor.setFocus()
    panel.set_usable(True)
    assert not panel.pdf_button.hasFocus()


def test_comparing_begins_with_the_first_file(
    qtbot: QtBot, draft_page: DraftPage, jobs: Jobs
) -> None:
    draft_page.start.redline_button.setFocus()
    draft_page.start.redline_button.click()
    qtbot.waitUntil(draft_page.redline.old_button.hasFocus)


def test_before_anything_was_written_the_panel_says_what_comes(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    desk.show_page(PageName.DRAFT)
    drafting = session.window.findChild(DraftPage)
    assert drafting is not None
    qtbot.waitUntil(quiet(drafting, session.jobs))
    begin(drafting, qtbot, session.jobs)
    assert "what clause" in drafting.desk.tools.write.text.accessibleDescription()


def test_enter_presses_no_button_that_is_not_seen(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    qtbot.waitUntil(lambda: whole(session), timeout=10_000)
    window = session.window
    pressed: list[str] = []
    behind = QWidget(window)
    button = QPushButton("Remove", behind)
    button.clicked.connect(lambda: pressed.append("removed"))
    behind.hide()
    window.activateWindow()
    button.setFocus()
    assert window.focusWidget() is button, "Qt keeps it for when it is shown"
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
    assert pressed == []


def test_enter_that_is_held_down_presses_once(qtbot: QtBot, desk: Desk, session: Session) -> None:
    qtbot.waitUntil(lambda: whole(session), timeout=10_000)
    window = session.window
    pressed: list[str] = []
    button = QPushButton("Do", window)
    button.clicked.connect(lambda: pressed.append("done"))
    button.show()
    window.activateWindow()
    button.setFocus()
    for held in (False, True, True):
        key = QKeyEvent(
            QEvent.Type.KeyPress,
            Qt.Key.Key_Return,
            Qt.KeyboardModifier.NoModifier,
            "\r",
            held,
        )
        QApplication.sendEvent(window.windowHandle(), key)
    assert pressed == ["done"]


def test_escape_puts_the_preview_away_before_it_chooses_nothing(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    qtbot.waitUntil(lambda: whole(session), timeout=10_000)
    view = desk.documents.view
    view.selectRow(0)
    QTest.keyClick(view, Qt.Key.Key_Space)
    viewer = desk.viewer
    assert viewer is not None
    qtbot.waitUntil(viewer.isVisible)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert viewer.isHidden()
    assert len(view.chosen()) == 1
    assert window_focus(session) is view
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.chosen() == []
    qtbot.waitUntil(lambda: whole(session), timeout=10_000)


def window_focus(session: Session) -> QWidget | None:
    return session.window.focusWidget()


class Narrow(QPushButton):
    """Differs from Qt's only in its width, as the values that a draft's form proposes do."""


class Taken(QPushButton):
    """Does by itself what Enter is to do."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.click()


@pytest.mark.parametrize("kind", [Narrow, Taken])
def test_enter_presses_buttons_of_our_own_kinds_once(
    qtbot: QtBot, desk: Desk, session: Session, kind: type[QPushButton]
) -> None:
    qtbot.waitUntil(lambda: whole(session), timeout=10_000)
    window = session.window
    pressed: list[str] = []
    button = kind("Do", window)
    button.clicked.connect(lambda: pressed.append("done"))
    button.show()
    window.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
    assert pressed == ["done"]


def test_a_document_that_has_the_keys_shows_it_and_keeps_them_while_another_is_opened(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    table = desk.documents.table
    document = next(each for each in table.documents if each.chunks and each.kind == "pdf")
    desk.open_document(document.id)
    viewer = desk.viewer
    assert viewer is not None
    viewer.setFocus()
    qtbot.waitUntil(lambda: viewer.ready and not session.jobs.alive())
    assert window_focus(session) is viewer.pages, "its ring is drawn"
    second = next(each for each in table.documents if each.chunks and each.id != document.id)
    viewer.show_document(second.id)
    assert window_focus(session) is viewer
    qtbot.waitUntil(lambda: viewer.ready and not session.jobs.alive())
    focused = window_focus(session)
    assert focused is not None
    assert viewer.isAncestorOf(focused)


def test_the_list_of_documents_has_the_keys_when_the_vault_is_open(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    assert window_focus(session) is desk.documents.view
    desk.show_page(PageName.ASK)
    qtbot.waitUntil(lambda: not session.jobs.alive())
    focused = window_focus(session)
    assert focused is not None
    assert desk.pages.page(PageName.ASK).isAncestorOf(focused)
