"""What is accepted of a redline goes into the open draft, as one step that can be undone."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.errors import DraftingError
from desktop.gui.draft.page import DraftPage
from desktop.gui.jobs import Jobs
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace
from tests.gui.drafting import CTRL, at, key, keys, quiet, small, take_up
from tests.gui.test_draft_redline import TRACKED

pytestmark = pytest.mark.gui


@pytest.fixture
def page(draft_page: DraftPage, qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs) -> DraftPage:
    draft_page.resize(1100, 700)
    workspace.desk.tracked = TRACKED
    draft = workspace.desk.put(MATTER, replace(small(), title="Our proposal"))
    draft_page.refresh()
    qtbot.waitUntil(quiet(draft_page, jobs))
    take_up(
        draft_page,
        next(each for each in workspace.desk.drafts(MATTER) if each.id == draft),
        qtbot,
        jobs,
    )
    return draft_page


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    made = tmp_path / "From them.docx"
    made.write_bytes(b"PK\x03\x04")
    return made


def _compare(page: DraftPage, theirs: Path, qtbot: QtBot) -> None:
    page.redline_work.compare_with_file(page.desk.editor.manuscript, theirs)
    qtbot.waitUntil(page.redline.tabs.isVisible)


def _click_row(page: DraftPage, row: int) -> None:
    view = page.redline
    view.tabs.setCurrentIndex(1)
    place = view.table.visualRect(view.model.index(row, 1)).center()
    QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def _take(page: DraftPage, qtbot: QtBot, jobs: Jobs) -> None:
    page.redline.take_button.click()
    qtbot.waitUntil(lambda: page.is_writing)
    qtbot.waitUntil(quiet(page, jobs))


def test_what_is_accepted_is_one_step_of_the_draft_and_can_be_undone(
    page: DraftPage, theirs: Path, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    _compare(page, theirs, qtbot)
    page.redline.accept_all_button.click()
    before = page.desk.editor.manuscript
    _take(page, qtbot, jobs)
    assert workspace.desk.taken == [({"1", "2", "3", "4", "5", "6", "7"}, set())]
    editor = page.desk.editor
    text = "\n".join(each.text for each in editor.manuscript.paragraphs)
    assert "one matter" in text
    # The caret stands where the draft says something else.
    place = editor.place()
    changed = editor.manuscript.paragraph(place.paragraph)
    assert changed.text == "one matter"
    origin = changed.origin_at(changed.text.index("matter"))
    assert (origin.kind, origin.source, origin.author) == (
        "incoming", "From them.docx", "Ivo Marsh",
    )  # fmt: skip
    assert "incoming" in page.desk.legend.kinds
    assert page.desk.autosave.latest(page.desk.draft_id) == editor.manuscript
    # What stood there is kept as a version.
    qtbot.waitUntil(lambda: bool(workspace.desk.versions(page.desk.draft_id)))
    version = workspace.desk.versions(page.desk.draft_id)[0]
    assert workspace.desk.version(version.id) == before
    key(editor, Qt.Key.Key_Z, CTRL)
    assert editor.manuscript == before
    key(editor, Qt.Key.Key_Y, CTRL)
    assert "one matter" in "\n".join(each.text for each in editor.manuscript.paragraphs)


def test_what_is_undecided_is_asked_for_and_left_or_taken(
    page: DraftPage, theirs: Path, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    _compare(page, theirs, qtbot)
    _click_row(page, 0)
    page.redline.accept_button.click()
    page.redline.take_button.click()
    assert page.notice.title == "4 changes are not decided yet"
    assert workspace.desk.taken == []
    # Who closes the question goes on deciding.
    page.notice.dismiss()
    assert page.redline.isVisible()
    page.redline.take_button.click()
    take, leave = page.notice.buttons
    assert (take.text(), leave.text()) == ("Take in", "Leave as it is")
    assert take.hasFocus()
    leave.click()
    qtbot.waitUntil(lambda: page.is_writing)
    assert workspace.desk.taken == [({"1", "2"}, {"3", "4", "5", "6", "7"})]
    qtbot.waitUntil(quiet(page, jobs))


def test_undecided_changes_can_be_taken_with_the_keys_alone(
    page: DraftPage, theirs: Path, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    _compare(page, theirs, qtbot)
    _click_row(page, 4)
    page.redline.reject_button.click()
    page.redline.take_button.setFocus()
    QTest.keyClick(page.redline.take_button, Qt.Key.Key_Space)
    QTest.keyClick(page.notice.buttons[0], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.is_writing)
    assert workspace.desk.taken == [({"1", "2", "3", "4", "5", "6"}, {"7"})]
    qtbot.waitUntil(quiet(page, jobs))
    assert page.desk.editor.hasFocus()


def test_a_draft_that_was_changed_since_takes_nothing(
    page: DraftPage, theirs: Path, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    _compare(page, theirs, qtbot)
    page.redline.accept_all_button.click()
    # A clause that the model was still writing comes in meanwhile.
    editor = page.desk.editor
    at(editor, "today", end=True)
    keys(editor, " too")
    before = editor.manuscript
    _take(page, qtbot, jobs)
    assert page.desk.notice.tone == "danger"
    assert page.desk.notice.title == "The draft was changed since it was compared"
    assert editor.manuscript == before


def test_two_files_without_a_draft_go_into_none(
    page: DraftPage, theirs: Path, qtbot: QtBot
) -> None:
    _compare(page, theirs, qtbot)
    assert page.redline.take_button.isVisible()
    page.redline_work.set_file("tracked", theirs)
    qtbot.waitUntil(lambda: page.redline.title.text() == theirs.name)
    qtbot.waitUntil(lambda: not page.redline.take_button.isVisible())


def test_what_fails_is_said_and_the_decisions_stay(
    page: DraftPage, theirs: Path, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    _compare(page, theirs, qtbot)
    page.redline.accept_all_button.click()
    workspace.desk.fails = DraftingError("The file can't be read", "It is damaged.")
    page.redline.take_button.click()
    qtbot.waitUntil(lambda: page.notice.tone == "danger")
    assert page.redline.isVisible()
    assert page.redline.model.open_count == 0


def test_the_offer_to_undo_goes_when_the_draft_changes_again(
    page: DraftPage, theirs: Path, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    _compare(page, theirs, qtbot)
    page.redline.accept_all_button.click()
    before = page.desk.editor.manuscript
    _take(page, qtbot, jobs)
    assert [each.text() for each in page.desk.notice.buttons] == ["Undo"]
    page.desk.notice.buttons[0].click()
    assert page.desk.editor.manuscript == before
    assert page.desk.editor.hasFocus()
    key(page.desk.editor, Qt.Key.Key_Y, CTRL)
    _compare(page, theirs, qtbot)
    page.redline.accept_all_button.click()
    before = page.desk.editor.manuscript
    workspace.desk.said_instead = "no matter"
    _take(page, qtbot, jobs)
    at(page.desk.editor, "today", end=True)
    keys(page.desk.editor, ",")
    assert page.desk.notice.isHidden()
    key(page.desk.editor, Qt.Key.Key_Z, CTRL)
    key(page.desk.editor, Qt.Key.Key_Z, CTRL)
    assert page.desk.editor.manuscript == before


def test_of_another_draft_only_what_is_rejected_comes_in(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    """The redline leads to the open draft: what is undecided stands in it and stays."""
    other = workspace.desk.put(MATTER, replace(small(), title="Earlier proposal"))
    facts = next(each for each in workspace.desk.drafts(MATTER) if each.id == other)
    page.redline_work.compare_with(page.desk.editor.manuscript, facts)
    qtbot.waitUntil(page.redline.tabs.isVisible)
    _click_row(page, 4)
    page.redline.reject_button.click()
    _take(page, qtbot, jobs)
    assert workspace.desk.taken == [({"1", "2", "3", "4", "5", "6"}, {"7"})]


def test_what_was_decided_is_kept_with_the_names_of_what_was_compared(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    """So that it goes with either."""
    other = workspace.desk.put(MATTER, replace(small(), title="Earlier proposal"))
    facts = next(each for each in workspace.desk.drafts(MATTER) if each.id == other)
    page._compare_with(facts)
    qtbot.waitUntil(page.redline.tabs.isVisible)
    _click_row(page, 4)
    page.redline.reject_button.click()
    qtbot.waitUntil(lambda: bool(workspace.desk.kept_of) and not jobs.alive())
    assert list(workspace.desk.kept_of.values()) == [
        (f"draft {page.desk.draft_id}", f"draft {other}")
    ]


def test_what_was_compared_in_one_matter_is_not_shown_in_another(
    page: DraftPage, theirs: Path, qtbot: QtBot, jobs: Jobs
) -> None:
    page.redline_work.compare_with_file(page.desk.editor.manuscript, theirs)
    page.set_matter("Llamas")
    qtbot.waitUntil(quiet(page, jobs))
    assert page.start.isVisible()
    assert not page.redline.isVisible()


@pytest.mark.parametrize("button", ["compare_button", "restore_button"])
def test_a_version_that_comes_after_its_draft_was_left_is_not_shown(
    page: DraftPage, button: str, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    desk = page.desk
    workspace.desk.keep_version(desk.draft_id, desk.editor.manuscript, "First")
    at(desk.editor, "today", end=True)
    keys(desk.editor, " too")
    desk.panels.show_panel("versions")
    qtbot.waitUntil(lambda: desk.tools.versions.list.count() == 1)
    desk.tools.versions.list.setCurrentRow(0)
    typed = desk.editor.manuscript
    getattr(desk.tools.versions, button).click()
    page.set_matter("Llamas")
    qtbot.waitUntil(quiet(page, jobs))
    assert page.start.isVisible()
    assert desk.editor.manuscript == typed


def test_what_is_typed_while_a_version_is_read_is_kept_as_a_version_too(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    desk = page.desk
    first = desk.editor.manuscript
    workspace.desk.keep_version(desk.draft_id, first, "First")
    desk.panels.show_panel("versions")
    qtbot.waitUntil(lambda: desk.tools.versions.list.count() == 1)
    desk.tools.versions.list.setCurrentRow(0)
    desk.tools.versions.restore_button.click()
    at(desk.editor, "today", end=True)
    keys(desk.editor, " too")
    typed = desk.editor.manuscript
    qtbot.waitUntil(quiet(page, jobs))
    assert desk.editor.manuscript == first
    kept = [workspace.desk.version(each.id) for each in workspace.desk.versions(desk.draft_id)]
    assert typed in kept
