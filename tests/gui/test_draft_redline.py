"""The redline view: two files compared, changes decided one by one or all, the result saved."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.drafting.redline.revisions import Kind, Revision
from desktop.errors import DraftingError, ReadingError
from desktop.gui.draft.page import DraftPage
from desktop.gui.draft.redline.tracked_model import tracked
from desktop.gui.jobs import Jobs
from desktop.vault.desk.drafts import DraftFacts
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace
from tests.gui.drafting import quiet, small

pytestmark = pytest.mark.gui


def _revision(number: int, kind: Kind, text: str, paragraph: int, author: str = "Ivo") -> Revision:
    when = "2026-03-01T10:00:00Z"
    return Revision(str(number), kind, author, when, "body", paragraph, text, f"{paragraph}. Term")


TRACKED = [
    _revision(1, Kind.INSERTED, "", 3),
    _revision(2, Kind.INSERTED, "A new clause.", 3),
    _revision(3, Kind.DELETED, "one", 5),
    _revision(4, Kind.INSERTED, "two", 5),
    _revision(5, Kind.DELETED, "year", 5),
    _revision(6, Kind.FORMATTED, "", 7),
    _revision(7, Kind.DELETED, "gone", 9, author="Nora"),
]


@pytest.fixture
def page(draft_page: DraftPage, qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs) -> DraftPage:
    draft_page.resize(1100, 700)
    workspace.desk.tracked = TRACKED
    qtbot.waitUntil(quiet(draft_page, jobs))
    return draft_page


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    made = (tmp_path / "Old.docx", tmp_path / "New.docx")
    for each in made:
        each.write_bytes(b"PK\x03\x04")
    return made


def _compare(page: DraftPage, files: tuple[Path, Path], qtbot: QtBot, jobs: Jobs) -> None:
    page.start.redline_button.click()
    assert not page.redline.compare_button.isEnabled()
    for which, path in zip(("old", "new"), files, strict=True):
        page.redline_work.set_file(which, path)
    page.redline.compare_button.click()
    qtbot.waitUntil(page.redline.tabs.isVisible)


def test_name_and_day_of_the_changes_are_the_users(
    page: DraftPage, files: tuple[Path, Path], qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    by = page.redline.by
    by.author.setText("Nora Quill")
    by.day.set_value("31 February 2026")
    assert by.day.inner.property("invalid")
    assert by.by().when is None
    by.day.set_value("12 March 2026")
    assert not by.day.inner.property("invalid")
    _compare(page, files, qtbot, jobs)
    author, when = workspace.desk.redlined_by
    assert author == "Nora Quill"
    assert when is not None
    assert (when.date().isoformat(), by.by("Finish").author) == ("2026-03-12", "Nora Quill")


def test_neighbouring_revisions_that_belong_together_are_one_change() -> None:
    rows = tracked(TRACKED)
    assert [(row.numbers, row.old, row.new) for row in rows] == [
        (("1", "2"), "", "A new clause."),
        (("3", "4"), "one", "two"),
        (("5",), "year", ""),
        (("6",), "", ""),
        (("7",), "gone", ""),
    ]


def test_both_sides_of_a_move_are_one_change_that_is_decided_whole() -> None:
    sides = [
        replace(_revision(1, Kind.MOVED, "", 3), move="move1"),
        replace(_revision(2, Kind.MOVED, "No waiver.", 3), move="move1"),
        _revision(3, Kind.INSERTED, "new", 4),
        replace(_revision(4, Kind.MOVED, "", 8), move="move1"),
        replace(_revision(5, Kind.MOVED, "No waiver.", 8), move="move1"),
        replace(_revision(6, Kind.MOVED, "Other.", 9), move="move2"),
    ]
    found = tracked(sides)
    assert [each.numbers for each in found] == [("1", "2", "4", "5"), ("3",), ("6",)]
    assert [each.new for each in found] == ["No waiver.", "new", "Other."]


def test_one_change_is_not_called_changes(
    page: DraftPage, files: tuple[Path, Path], qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    workspace.desk.tracked = TRACKED[2:4]
    _compare(page, files, qtbot, jobs)
    assert page.redline.count.text().startswith("1 tracked change, 1 open")


def test_two_files_give_a_summary_and_a_list(
    page: DraftPage, files: tuple[Path, Path], qtbot: QtBot, jobs: Jobs
) -> None:
    _compare(page, files, qtbot, jobs)
    assert page.redline.title.text() == "Old.docx against New.docx"
    text = page.redline.page.toPlainText()
    assert "2. Term" in text
    assert "two" in text
    model = page.redline.model
    assert [model.index(row, 0).data() for row in range(5)] == [
        "Inserted", "Replaced", "Deleted", "Formatted", "Deleted",
    ]  # fmt: skip
    assert model.index(1, 1).data() == "one → two"
    assert model.index(4, 2).data() == "9. Term"
    assert model.index(4, 3).data() == "Nora · 1 Mar 2026"


def test_changes_are_accepted_and_rejected_one_by_one_by_keys(
    page: DraftPage, files: tuple[Path, Path], qtbot: QtBot, jobs: Jobs,
    workspace: FakeWorkspace, tmp_path: Path,
) -> None:  # fmt: skip
    _compare(page, files, qtbot, jobs)
    view = page.redline
    view.tabs.setCurrentIndex(1)
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_A)
    QTest.keyClick(view.table, Qt.Key.Key_R)
    assert view.model.index(0, 4).data() == "✓ accepted"
    assert view.model.index(1, 4).data() == "✗ rejected"
    assert view.count.text().startswith("5 tracked changes, 3 open")
    target = tmp_path / "out.docx"
    page.redline_work.save_to(target)
    qtbot.waitUntil(target.exists)
    assert workspace.desk.resolved == [({"1", "2"}, {"3", "4"})]


def test_the_keys_are_in_what_is_seen_of_a_comparison(
    page: DraftPage, files: tuple[Path, Path], qtbot: QtBot, jobs: Jobs
) -> None:
    _compare(page, files, qtbot, jobs)
    assert page.redline.page.hasFocus()
    page.redline.tabs.setCurrentIndex(1)
    assert page.redline.table.hasFocus()


def test_what_is_not_selected_is_not_offered_to_be_decided(
    page: DraftPage, files: tuple[Path, Path], qtbot: QtBot, jobs: Jobs
) -> None:
    _compare(page, files, qtbot, jobs)
    view = page.redline
    one_by_one = (view.accept_button, view.reject_button, view.leave_button)
    assert all(each.isEnabled() for each in one_by_one)
    view.table.clearSelection()
    assert not any(each.isEnabled() for each in one_by_one)
    assert view.accept_all_button.isEnabled()


def test_who_leaves_a_comparison_finds_what_was_decided_again(
    page: DraftPage, files: tuple[Path, Path], qtbot: QtBot, jobs: Jobs, tmp_path: Path
) -> None:
    _compare(page, files, qtbot, jobs)
    view = page.redline
    view.decide(wanted=True)
    QTest.keyClick(view.page, Qt.Key.Key_Escape)
    assert not view.isVisible()
    assert "neither saved nor in the draft" in page.notice.title
    page.notice.buttons[0].click()
    assert view.isVisible()
    assert view.model.open_count == 4
    page.redline_work.save_to(tmp_path / "out.docx")
    qtbot.waitUntil(lambda: page.notice.title == "It is saved")
    view.back_button.click()
    assert page.notice.title != "It is saved"
    assert not page.notice.isVisible()


def test_all_can_be_decided_at_once_and_left_open_again(
    page: DraftPage, files: tuple[Path, Path], qtbot: QtBot, jobs: Jobs
) -> None:
    _compare(page, files, qtbot, jobs)
    page.redline.accept_all_button.click()
    assert page.redline.model.accepted == {"1", "2", "3", "4", "5", "6", "7"}
    page.redline.reject_all_button.click()
    assert page.redline.model.rejected == {"1", "2", "3", "4", "5", "6", "7"}
    page.redline.table.selectAll()
    page.redline.leave_button.click()
    assert page.redline.model.open_count == 5


def test_a_file_that_came_with_its_changes_opens_without_a_second_one(
    page: DraftPage, files: tuple[Path, Path], qtbot: QtBot, jobs: Jobs
) -> None:
    page.start.redline_button.click()
    page.redline_work.set_file("tracked", files[0])
    qtbot.waitUntil(page.redline.tabs.isVisible)
    assert page.redline.title.text() == "Old.docx"
    assert not page.redline.tabs.isTabVisible(0)
    assert page.redline.model.rowCount() == 5


def test_files_that_can_not_be_compared_are_said_and_the_old_ones_stay(
    page: DraftPage, files: tuple[Path, Path], qtbot: QtBot, jobs: Jobs,
    workspace: FakeWorkspace, tmp_path: Path,
) -> None:  # fmt: skip
    workspace.desk.fails = DraftingError("The files could not be compared", "One is damaged.")
    page.start.redline_button.click()
    page.redline_work.set_file("old", files[0])
    page.redline_work.set_file("new", tmp_path / "missing.docx")
    page.redline.compare_button.click()
    qtbot.waitUntil(lambda: page.notice.tone == "danger")
    assert "missing.docx can't be read" in page.notice.message
    QTest.keyClick(page.redline, Qt.Key.Key_Escape)
    assert page.start.isVisible()


def _on_desk(page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace) -> DraftFacts:
    """A draft on the desk, with the panel of its versions; another one beside it."""
    desk = workspace.desk
    other = desk.put(MATTER, replace(small(), title="First proposal"))
    desk.put(MATTER, replace(small(), title="Second proposal"))
    page.refresh()
    qtbot.waitUntil(quiet(page, jobs))
    facts = {draft.title: draft for draft in desk.drafts(MATTER)}
    page.open_draft(facts["Second proposal"])
    qtbot.waitUntil(lambda: page.is_writing)
    qtbot.waitUntil(quiet(page, jobs))
    page.desk.panels.show_panel("versions")
    assert facts["First proposal"].id == other
    return facts["First proposal"]


def _listed(page: DraftPage) -> list[str]:
    return [
        page.picking.picker.model.index(row).data()
        for row in range(page.picking.picker.model.rowCount())
    ]


def test_a_draft_is_compared_with_a_document_of_the_matter(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    _on_desk(page, qtbot, jobs, workspace)
    page.desk.tools.versions.other_button.click()
    assert page.picking.picker.isVisible()
    document = next(each for each in workspace.documents(MATTER) if each.name in _listed(page))
    QTest.keyClicks(page.picking.picker.field, document.name)
    page.picking.picker.choose_button.click()
    qtbot.waitUntil(page.redline.tabs.isVisible)
    assert workspace.desk.read_as_word == [document.id]
    assert page.redline.title.text() == f"“Second proposal” against {document.name}"
    QTest.keyClick(page.redline, Qt.Key.Key_Escape)
    assert page.is_writing


def test_a_draft_is_compared_with_another_one_and_never_with_itself(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    _on_desk(page, qtbot, jobs, workspace)
    page.desk.tools.versions.other_button.click()
    assert _listed(page)[0] == "First proposal (draft)"
    assert "Second proposal (draft)" not in _listed(page)
    page.picking.picker.list.setCurrentIndex(page.picking.picker.model.index(0))
    QTest.keyClick(page.picking.picker, Qt.Key.Key_Return)
    qtbot.waitUntil(page.redline.tabs.isVisible)
    assert page.redline.title.text() == "“First proposal” against “Second proposal”"


def test_who_does_not_want_to_compare_is_back_at_the_draft(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    other = _on_desk(page, qtbot, jobs, workspace)
    page.desk.tools.versions.other_button.click()
    QTest.keyClick(page.picking.picker, Qt.Key.Key_Escape)
    assert page.is_writing
    page.removing.take([other.id], "Removed", "")
    page.desk.tools.versions.other_button.click()
    assert "First proposal (draft)" not in _listed(page)


def test_a_document_whose_original_is_gone_is_said_beside_the_draft(
    page: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    _on_desk(page, qtbot, jobs, workspace)
    workspace.desk.fails = ReadingError("The original is not there any more", "Add it again.")
    page.desk.tools.versions.other_button.click()
    page.picking.picker.list.setCurrentIndex(page.picking.picker.model.index(1))
    page.picking.picker.choose_button.click()
    qtbot.waitUntil(lambda: page.notice.tone == "danger")
    assert page.is_writing


@pytest.mark.parametrize("which", ["old", "new", "tracked"])
def test_one_word_file_is_asked_for_by_what_it_is_to_be(
    qtbot: QtBot, page: DraftPage, which: str
) -> None:
    page.redline_work.view.file_asked.emit(which)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFile
    assert dialog.nameFilters()[0] == "Word files (*.docx)"
    assert {"old": "old version", "new": "new version", "tracked": "tracked changes"}[
        which
    ] in dialog.windowTitle()
    dialog.reject()
