"""Versions of a draft: kept, compared, restored."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.gui.draft.page import DraftPage
from desktop.gui.draft.panels.versions_panel import VersionsPanel
from desktop.gui.draft.writing_desk import WritingDesk
from desktop.gui.jobs import Jobs
from desktop.gui.theme import Theme
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace
from tests.gui.drafting import CTRL, at, key, keys, quiet, texts

pytestmark = pytest.mark.gui


@pytest.fixture
def page(small_draft: DraftPage) -> DraftPage:
    return small_draft


@pytest.fixture
def desk(page: DraftPage) -> WritingDesk:
    return page.desk


def test_a_version_is_kept_compared_and_restored(
    page: DraftPage, desk: WritingDesk, workspace: FakeWorkspace, qtbot: QtBot, jobs: Jobs
) -> None:
    desk.panels.show_panel("versions")
    assert desk.tools.versions.none.isVisible()
    QTest.keyClicks(desk.tools.versions.name, "Before")
    QTest.keyClick(desk.tools.versions.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.tools.versions.list.count() == 1)
    assert desk.tools.versions.none.isHidden()
    at(desk.editor, "today")
    keys(desk.editor, "not ")
    desk.tools.versions.compare_button.click()
    qtbot.waitUntil(lambda: page.redline.isVisible())
    assert "“Before”" in page.redline.title.text()
    assert "not" in page.redline.page.toPlainText()
    page.redline.back_button.click()
    assert page.is_writing
    desk.tools.versions.restore_button.click()
    qtbot.waitUntil(lambda: texts(desk.editor.manuscript)[1] == "Made today.")
    qtbot.waitUntil(quiet(page, jobs))
    assert desk.tools.versions.list.count() == 2  # what stood there is kept, too
    key(desk.editor, Qt.Key.Key_Z, CTRL)
    assert texts(desk.editor.manuscript)[1] == "Made not today."


def test_leaving_a_changed_draft_keeps_a_version_of_it_and_an_unchanged_one_none(
    page: DraftPage, desk: WritingDesk, workspace: FakeWorkspace, qtbot: QtBot, jobs: Jobs
) -> None:
    number = desk.draft_id
    desk.toolbar.back_button.click()
    qtbot.waitUntil(quiet(page, jobs))
    assert not workspace.desk.versions(number)
    page.open_draft(workspace.desk.drafts(MATTER)[0])
    qtbot.waitUntil(lambda: page.is_writing)
    at(desk.editor, "today")
    keys(desk.editor, "not ")
    desk.toolbar.back_button.click()
    qtbot.waitUntil(lambda: len(workspace.desk.versions(number)) == 1)
    qtbot.waitUntil(quiet(page, jobs))


def test_words_that_were_broken_in_little_room_are_whole_again_in_more(
    qtbot: QtBot, theme: Theme
) -> None:
    panel = VersionsPanel()
    qtbot.addWidget(panel)
    button = panel.beginning_button
    panel.resize(150, 600)
    panel.show()
    qtbot.waitUntil(lambda: "\n" in button.text())
    panel.resize(340, 600)
    qtbot.waitUntil(lambda: button.text() == "Compare with what it was made from")
    qtbot.waitUntil(lambda: button.height() < 2 * button.fontMetrics().height() + 4)
