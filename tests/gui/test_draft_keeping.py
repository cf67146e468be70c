"""What is typed into a draft is kept: soon, in order, whatever is closed or fails meanwhile."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from desktop.errors import DesktopError
from desktop.gui.draft.autosave import LATEST_MS, SOON_MS, Autosave
from desktop.gui.draft.page import DraftPage
from desktop.gui.draft.sheet import changes as edits
from desktop.gui.jobs import Jobs
from desktop.gui.theme import Theme
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace
from tests.gui.drafting import at, begin, keys, quiet, texts
from tests.unit.manuscript_support import manuscript

pytestmark = pytest.mark.gui


OTHER = "Ward round"


@pytest.fixture
def page(draft_page: DraftPage) -> DraftPage:
    return draft_page


def test_a_draft_is_kept_soon_after_the_last_key_and_within_seconds_of_the_first(
    qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    saves = Autosave(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    number = workspace.desk.put(MATTER, manuscript("> One"))
    saves.changed(number, manuscript("> Two"))
    soon, latest = saves._soon, saves._at_latest
    assert soon.interval() == SOON_MS <= 1500
    assert latest.interval() == LATEST_MS <= 4000
    latest.setInterval(1_000_000)
    latest.start()
    saves.changed(number, manuscript("> Three"))
    assert latest.remainingTime() > 900_000  # another key puts off the soon one, never this one
    soon.stop()
    latest.timeout.emit()
    qtbot.waitUntil(lambda: texts(workspace.desk.text(number)) == ["Three"])
    qtbot.waitUntil(lambda: not saves.is_pending)


def test_what_is_typed_is_in_the_vault_by_itself(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    begin(page, qtbot, jobs)
    at(page.desk.editor, "between")
    keys(page.desk.editor, "here ")
    number = page.desk.draft_id
    qtbot.waitUntil(lambda: "here between" in texts(workspace.desk.text(number))[1])
    qtbot.waitUntil(lambda: page.desk.toolbar.state.text() == "Kept in the vault")


def test_an_older_state_never_overwrites_a_newer_one(workspace: FakeWorkspace, jobs: Jobs) -> None:
    saves = Autosave(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    number = workspace.desk.put(MATTER, manuscript("> One"))
    saves.changed(number, manuscript("> old"))
    late = saves._writing(number, *saves._latest[number])
    saves.changed(number, manuscript("> new"))
    saves.keep_now()
    late(threading.Event())
    assert texts(workspace.desk.text(number)) == ["new"]


def test_what_a_cancelled_job_did_not_keep_is_kept_at_the_end(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    begin(page, qtbot, jobs)
    at(page.desk.editor, "between")
    keys(page.desk.editor, "here ")
    page.hide()  # starts a job that keeps the draft …
    jobs.shut_down()  # … which is cancelled with all others
    page.keep_now()
    assert "here between" in texts(workspace.desk.text(page.desk.draft_id))[1]


def test_turning_to_another_matter_keeps_the_draft_of_this_one(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    begin(page, qtbot, jobs)
    number = page.desk.draft_id
    workspace.desk.gate.clear()
    at(page.desk.editor, "between")
    keys(page.desk.editor, "here ")
    page.set_matter(OTHER)
    assert not page.is_writing
    workspace.desk.gate.set()
    qtbot.waitUntil(lambda: "here between" in texts(workspace.desk.text(number))[1])


def test_a_draft_opened_again_before_it_has_reached_the_vault_is_as_it_was_left(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    begin(page, qtbot, jobs)
    number = page.desk.draft_id
    workspace.desk.gate.clear()
    at(page.desk.editor, "between")
    keys(page.desk.editor, "here ")
    page.desk.toolbar.back_button.click()
    page.open_draft(workspace.desk.open_draft(number).facts)
    qtbot.waitUntil(lambda: page.is_writing)
    assert "here between" in texts(page.desk.editor.manuscript)[1]
    workspace.desk.gate.set()
    qtbot.waitUntil(lambda: "here between" in texts(workspace.desk.text(number))[1])


def test_the_last_states_of_two_drafts_are_kept_when_jobs_are_cancelled(
    workspace: FakeWorkspace, jobs: Jobs
) -> None:
    saves = Autosave(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    one, other = (workspace.desk.put(MATTER, manuscript(f"> {n}")) for n in "ab")
    saves.changed(one, manuscript("> one"))
    saves.begin(other, "Other")
    saves.changed(other, manuscript("> other"))
    jobs.shut_down()
    saves.keep_now()
    assert texts(workspace.desk.text(one)) == ["one"]
    assert texts(workspace.desk.text(other)) == ["other"]


def test_a_draft_that_can_not_be_kept_is_said_and_tried_again(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    begin(page, qtbot, jobs)
    workspace.desk.fails = DesktopError("The disk is full", "Free some space.")
    at(page.desk.editor, "between")
    keys(page.desk.editor, "here ")
    page.desk.autosave.flush()
    qtbot.waitUntil(lambda: page.desk.notice.title == "The disk is full")
    assert page.desk.autosave._at_latest.isActive()
    page.desk.autosave._at_latest.timeout.emit()
    number = page.desk.draft_id
    qtbot.waitUntil(lambda: "here between" in texts(workspace.desk.text(number))[1])


def test_one_draft_that_can_not_be_kept_takes_nothing_from_the_next(
    qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    desk = workspace.desk
    first, gone, last = (desk.new_draft(MATTER, "nda", {}, title) for title in "ABC")
    saves = Autosave(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    texts_ = [edits.retitled(each.manuscript, "new") for each in (first, gone, last)]
    desk.fails = DesktopError("The disk is full", "Free some space.")
    saves.changed(first.facts.id, texts_[0])
    saves.begin(gone.facts.id, "B")
    qtbot.waitUntil(lambda: not jobs.alive())
    desk.gate.clear()
    saves.changed(gone.facts.id, texts_[1])
    desk.remove_draft(gone.facts.id)
    saves.begin(last.facts.id, "C")
    saves.changed(last.facts.id, texts_[2])
    desk.gate.set()
    qtbot.waitUntil(lambda: not jobs.alive())
    waited = saves.is_pending
    saves.keep_now()
    assert (waited, saves.is_pending) == (True, False)
    assert [desk.open_draft(each.facts.id).facts.title for each in (first, last)] == ["new", "new"]


def test_closing_the_page_while_it_keeps_leaves_nothing_behind(
    qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs, theme: Theme
) -> None:
    made = DraftPage(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    made.show()
    made.set_matter(MATTER)
    qtbot.waitUntil(quiet(made, jobs))
    begin(made, qtbot, jobs)
    workspace.desk.gate.clear()
    number = made.desk.draft_id
    at(made.desk.editor, "between")
    keys(made.desk.editor, "here ")
    with qtbot.waitSignal(made.destroyed):
        made.close()
        made.deleteLater()
    assert jobs.alive()
    workspace.desk.gate.set()
    qtbot.waitUntil(lambda: not jobs.alive())
    assert "here between" in texts(workspace.desk.text(number))[1]


def refuse(workspace: FakeWorkspace, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise DesktopError("The drive is away", "Connect it.")

    monkeypatch.setattr(workspace.desk, "keep_draft", fails)


def test_what_the_vault_refuses_is_called_not_kept_once_until_it_is_kept(
    page: DraftPage,
    qtbot: QtBot,
    jobs: Jobs,
    workspace: FakeWorkspace,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begin(page, qtbot, jobs)
    desk = page.desk
    refuse(workspace, monkeypatch)
    at(desk.editor, "between")
    keys(desk.editor, "here ")
    desk.autosave.flush()
    qtbot.waitUntil(lambda: desk.toolbar.state.text() == "Not kept")
    assert desk.notice.title == "The drive is away"
    assert "your words are lost" in desk.notice.message
    assert [each.text() for each in desk.notice.buttons] == ["Save as DOCX…"]
    assert page.is_failing
    desk.notice.dismiss()
    desk.autosave.flush()
    qtbot.waitUntil(lambda: not jobs.alive())
    assert desk.notice.isHidden()
    keys(desk.editor, "and there ")
    monkeypatch.undo()
    desk.autosave.flush()
    qtbot.waitUntil(lambda: desk.toolbar.state.text() == "Kept in the vault")
    assert not page.is_failing


def test_the_message_of_what_was_not_kept_goes_when_it_is(
    page: DraftPage,
    qtbot: QtBot,
    jobs: Jobs,
    workspace: FakeWorkspace,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begin(page, qtbot, jobs)
    refuse(workspace, monkeypatch)
    at(page.desk.editor, "between")
    keys(page.desk.editor, "here ")
    page.desk.autosave.flush()
    qtbot.waitUntil(lambda: page.desk.notice.title == "The drive is away")
    monkeypatch.undo()
    page.desk.autosave.flush()
    qtbot.waitUntil(page.desk.notice.isHidden)
