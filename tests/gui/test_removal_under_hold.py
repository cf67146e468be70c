"""What a legal hold keeps is not said to be removed: why it stays is said at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.gui.app import Session
from desktop.gui.desk import Desk
from desktop.gui.draft.page import DraftPage
from desktop.gui.pages import PageName
from desktop.vault.holdings.duties import Duty
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace
from tests.gui.drafting import quiet
from tests.gui.test_undo_history import asked_once, rest, titles
from tests.unit.manuscript_support import manuscript

pytestmark = pytest.mark.gui

_DUTIES = {
    "The matter is under a legal hold": Duty("Kessler v Tidewater"),
    "The matter is to be kept longer": Duty("", "2999-12-31"),
}


@pytest.mark.parametrize("why", _DUTIES)
def test_a_conversation_stays_and_it_is_said_why(
    qtbot: QtBot, desk: Desk, session: Session, workspace: FakeWorkspace, why: str
) -> None:
    page = asked_once(qtbot, desk, session)
    desk.show_page(PageName.SETTINGS)
    workspace.duties[MATTER] = _DUTIES[why]
    desk.show_page(PageName.ASK)
    rest(qtbot, session)
    QTest.keyClick(page.history, Qt.Key.Key_Delete)
    assert page.notice.title == why
    assert page.parts.undo.isHidden()
    rest(qtbot, session)
    assert titles(page) == ["What is the rent?"]
    assert not [call for call in workspace.calls if call[0] == "forget_talks"]


def test_a_conversation_can_be_removed_once_the_hold_is_over(
    qtbot: QtBot, desk: Desk, session: Session, workspace: FakeWorkspace
) -> None:
    workspace.duties[MATTER] = _DUTIES["The matter is under a legal hold"]
    page = asked_once(qtbot, desk, session)
    workspace.duties.clear()
    desk.show_page(PageName.SETTINGS)
    desk.show_page(PageName.ASK)
    rest(qtbot, session)
    QTest.keyClick(page.history, Qt.Key.Key_Delete)
    assert not titles(page)
    page.parts.undo.dismiss()
    qtbot.waitUntil(lambda: not workspace.talks(MATTER))
    rest(qtbot, session)


def test_a_draft_stays_and_it_is_said_why(
    qtbot: QtBot, desk: Desk, session: Session, workspace: FakeWorkspace
) -> None:
    workspace.duties[MATTER] = _DUTIES["The matter is under a legal hold"]
    workspace.desk.put(MATTER, manuscript("> One"))
    desk.show_page(PageName.DRAFT)
    page = session.window.findChild(DraftPage)
    assert page is not None
    qtbot.waitUntil(quiet(page, session.jobs))
    page.start.remove_button.click()
    assert page.undo_notice.title == "The matter is under a legal hold"
    assert len(page.start.model.drafts) == 1
