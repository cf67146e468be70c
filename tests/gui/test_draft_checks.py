"""The panel of checks beside a draft: findings gone to, suggestions put in, kinds hidden."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.drafting.checks.finding import Finding
from desktop.drafting.manuscript.model import Place
from desktop.drafting.saying import Said
from desktop.errors import WorkerError
from desktop.gui.draft.page import DraftPage
from desktop.gui.draft.writing_desk import WritingDesk
from desktop.gui.jobs import Jobs
from tests.fakes.workspace import FakeWorkspace
from tests.gui.drafting import CTRL, at, key, keys, quiet, texts

pytestmark = pytest.mark.gui


@pytest.fixture
def page(small_draft: DraftPage) -> DraftPage:
    return small_draft


@pytest.fixture
def desk(page: DraftPage) -> WritingDesk:
    return page.desk


def _findings() -> tuple[Finding, ...]:
    return (
        Finding("term", "note", None, Said("A term"), Said("Nobody uses it.")),
        Finding(
            "amount",
            "warning",
            Place("p2", 5, 10),
            Said("A day"),
            Said("Today is no day."),
            "on 1 May",
        ),
        Finding("blank", "error", Place("party", 22, 36), Said("A blank"), Said("Fill it in.")),
    )


def test_findings_stand_by_gravity_and_lead_to_their_places(
    page: DraftPage, desk: WritingDesk, workspace: FakeWorkspace, qtbot: QtBot, jobs: Jobs
) -> None:
    workspace.desk.found = _findings()
    desk.panels.show_panel("checks")
    qtbot.waitUntil(quiet(page, jobs))
    rows = [desk.tools.checks.list.item(n).text().split("\n")[0] for n in range(3)]
    assert rows == ["A blank", "A day", "A term"]
    assert desk.tools.checks.summary.text() == "Errors: 1 · Warnings: 1 · Notes: 1"
    spoken = desk.tools.checks.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Error: A blank. Fill it in."
    desk.tools.checks.list.itemClicked.emit(desk.tools.checks.list.item(0))
    assert desk.editor.textCursor().selectedText() == "[second party]"


def test_a_draft_that_could_not_be_checked_is_not_said_to_be_under_way(
    page: DraftPage, desk: WritingDesk, workspace: FakeWorkspace, qtbot: QtBot, jobs: Jobs,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    def fails(draft: object) -> tuple[Finding, ...]:
        raise WorkerError("The checks ended", "Try again.")

    with monkeypatch.context() as patched:
        patched.setattr(workspace.desk, "check", fails)
        desk.panels.show_panel("finish")
        qtbot.waitUntil(quiet(page, jobs))
    assert desk.notice.title == "The checks ended"
    assert "could not be checked" in desk.tools.finish.checks.text()
    assert "could not be checked" in desk.tools.checks.summary.text()
    desk.notice.buttons[0].click()
    qtbot.waitUntil(quiet(page, jobs))
    assert "The checks found" in desk.tools.finish.checks.text()


def test_a_suggestion_is_put_in_by_a_click_and_taken_back_by_a_key(
    page: DraftPage, desk: WritingDesk, workspace: FakeWorkspace, qtbot: QtBot, jobs: Jobs
) -> None:
    workspace.desk.found = _findings()
    desk.panels.show_panel("checks")
    qtbot.waitUntil(quiet(page, jobs))
    assert not desk.tools.checks.replace_button.isVisible()
    desk.tools.checks.list.setCurrentRow(1)
    desk.tools.checks.replace_button.click()
    assert texts(desk.editor.manuscript)[1] == "Made on 1 May."
    key(desk.editor, Qt.Key.Key_Z, CTRL)
    assert texts(desk.editor.manuscript)[1] == "Made today."
    qtbot.waitUntil(quiet(page, jobs))


def test_a_suggestion_for_a_text_that_was_changed_meanwhile_is_not_put_in(
    page: DraftPage, desk: WritingDesk, workspace: FakeWorkspace, qtbot: QtBot, jobs: Jobs
) -> None:
    workspace.desk.found = _findings()
    desk.panels.show_panel("checks")
    qtbot.waitUntil(quiet(page, jobs))
    desk.tools.checks.list.setCurrentRow(1)
    at(desk.editor, "Made")
    keys(desk.editor, "Not ")
    desk.tools.checks.replace_button.click()
    assert texts(desk.editor.manuscript)[1] == "Not Made today."
    qtbot.waitUntil(quiet(page, jobs))


def test_a_suggestion_that_is_a_space_is_said_in_words(
    page: DraftPage, desk: WritingDesk, workspace: FakeWorkspace, qtbot: QtBot, jobs: Jobs
) -> None:
    place = Place("p2", 4, 5)
    workspace.desk.found = (
        Finding("typing", "note", place, Said("Two spaces"), Said("One will do."), " "),
    )
    desk.panels.show_panel("checks")
    qtbot.waitUntil(quiet(page, jobs))
    assert desk.tools.checks.replace_button.text() == "Leave one space"


def test_findings_of_a_kind_can_be_hidden_and_shown_again(
    page: DraftPage, desk: WritingDesk, workspace: FakeWorkspace, qtbot: QtBot, jobs: Jobs
) -> None:
    workspace.desk.found = _findings()
    desk.panels.show_panel("checks")
    qtbot.waitUntil(quiet(page, jobs))
    desk.tools.checks.hide_button.click()
    assert desk.tools.checks.list.count() == 2
    desk.tools.checks.show_button.click()
    assert desk.tools.checks.list.count() == 3
