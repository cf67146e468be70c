"""Two documents that are selected in their list, compared on the Draft page."""

import threading
from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.drafting.redline.sides import Sides, Told
from desktop.errors import ReadingError
from desktop.gui.app import Session
from desktop.gui.desk import Desk
from desktop.gui.documents.comparing import Comparing
from desktop.gui.documents.page import DocumentsPage
from desktop.gui.draft.page import DraftPage
from desktop.gui.jobs import Jobs
from desktop.gui.pages import PageName
from desktop.gui.shortcuts import ShortcutsDialog
from desktop.vault.desk.comparisons import of_document
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace
from tests.gui.conftest import settle_window
from tests.gui.drafting import quiet, small, take_up
from tests.gui.listed import names
from tests.gui.test_draft_redline import TRACKED

pytestmark = pytest.mark.gui

LEASE, LETTER = "Lease 14 Harbour Lane.pdf", "Letter of 5 April 2023.docx"
PAIR = (LEASE, LETTER)


def select(page: DocumentsPage, chosen: Sequence[str]) -> None:
    """Select documents of the list by their names."""
    rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    page.view.selectionModel().clearSelection()
    for name in chosen:
        page.view.selectionModel().select(page.order.index(names(page).index(name), 0), rows)


def _shown(desk: Desk) -> PageName:
    return desk.pages.shown


def _waits(page: DraftPage) -> bool:
    return page.redline.sides.is_waiting


def two(workspace: FakeWorkspace) -> Sides:
    """Two documents of the matter."""
    found = {each.name: each for each in workspace.documents(MATTER)}
    return Sides(found[LEASE], found[LETTER], Told.MODIFIED)


@pytest.fixture
def draft(draft_page: DraftPage, workspace: FakeWorkspace) -> DraftPage:
    workspace.desk.tracked = TRACKED
    return draft_page


@pytest.fixture
def held(workspace: FakeWorkspace, monkeypatch: pytest.MonkeyPatch) -> list[threading.Event]:
    """Documents become Word files only when the comparison is stopped; the ways of stopping."""
    asked: list[threading.Event] = []

    def word_file(document_id: int, cancel: threading.Event | None = None) -> bytes:
        assert cancel is not None
        asked.append(cancel)
        assert cancel.wait(10), "nobody stopped it"
        return b""

    monkeypatch.setattr(workspace.desk, "word_file", word_file)
    return asked


# ------------------------------------------------------------------------------ in the list


def test_two_selected_documents_are_compared_from_below_the_list(
    qtbot: QtBot, documents_page: DocumentsPage
) -> None:
    select(documents_page, PAIR)
    with qtbot.waitSignal(documents_page.comparing.asked) as asked:
        documents_page.details.compare.click()
    (sides,) = asked.args
    assert {sides.older.name, sides.newer.name} == set(PAIR)


def test_the_menu_of_the_rows_compares_two_and_only_two(
    qtbot: QtBot, documents_page: DocumentsPage
) -> None:
    page = documents_page
    place = QPoint(20, 20)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, page.view.viewport().mapToGlobal(place)
    )
    for chosen in (PAIR[:1], (*PAIR, "Heads of terms.md"), PAIR):
        select(page, chosen)
        QApplication.sendEvent(page.view.viewport(), event)
        entries = {each.text(): each for each in page.row_menu.menu.actions()}
        page.row_menu.menu.close()
        assert ("Compare" in entries) is (len(chosen) == 2)
        assert page.details.compare.isHidden() is (len(chosen) != 2)
    with qtbot.waitSignal(page.comparing.asked):
        entries["Compare"].trigger()


def test_two_that_stand_apart_are_selected_and_compared_by_keys(
    qtbot: QtBot, documents_page: DocumentsPage
) -> None:
    page = documents_page
    page.view.setFocus()
    page.view.selectRow(names(page).index(LEASE))
    row = page.view.currentIndex().row()
    ctrl = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(page.view, Qt.Key.Key_Down, ctrl)
    QTest.keyClick(page.view, Qt.Key.Key_Down, ctrl)
    QTest.keyClick(page.view, Qt.Key.Key_Space, ctrl)
    assert [each.name for each in page.view.chosen()] == [names(page)[row], names(page)[row + 2]]
    with qtbot.waitSignal(page.comparing.action.triggered):
        QTest.keyClick(page.view, Qt.Key.Key_D, ctrl)


def test_where_not_two_are_selected_it_says_how_two_are(documents_page: DocumentsPage) -> None:
    select(documents_page, PAIR[:1])
    documents_page.comparing.action.trigger()
    assert documents_page.notice.title == "Select the two documents to compare"
    assert "Ctrl" in documents_page.notice.message


@pytest.mark.parametrize(
    ("other", "title"),
    [
        ("Service charge 2024.pdf", "The file “Service charge 2024.pdf” has not been read yet"),
        ("Insurance schedule.pdf", "The file “Insurance schedule.pdf” could not be read"),
    ],
)
def test_what_can_not_be_compared_is_said_where_it_was_selected(
    qtbot: QtBot, documents_page: DocumentsPage, other: str, title: str
) -> None:
    select(documents_page, (LEASE, other))
    with qtbot.assertNotEmitted(documents_page.comparing.asked):
        documents_page.details.compare.click()
    assert documents_page.notice.title == title
    assert documents_page.notice.message


def test_copies_of_one_file_are_kindly_called_the_same(
    qtbot: QtBot, documents_page: DocumentsPage
) -> None:
    readable = [each for each in documents_page.table.documents if each.chunks]
    copies = [replace(each, sha256="ab") for each in readable[:2]]
    comparing = Comparing(lambda: copies, documents_page.notice, documents_page)
    with qtbot.assertNotEmitted(comparing.asked):
        comparing.compare()
    assert documents_page.notice.title == "There are no differences"
    assert documents_page.notice.tone == "info"


def test_the_key_is_in_the_list_of_keys(qtbot: QtBot) -> None:
    dialog = ShortcutsDialog(())
    qtbot.addWidget(dialog)
    assert "Compare the two selected documents: Ctrl+D" in dialog.area.accessibleDescription()


# ---------------------------------------------------------------------------- on the Draft page


def test_the_older_is_compared_with_the_newer_and_decisions_belong_to_both(
    draft: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    sides = two(workspace)
    draft.compare_documents(sides)
    qtbot.waitUntil(draft.redline.tabs.isVisible)
    assert workspace.desk.read_as_word == [sides.older.id, sides.newer.id]
    assert draft.redline.title.text() == f"{LEASE} against {LETTER}"
    assert draft.redline.take_button.isHidden()
    draft.redline.decide(wanted=True)
    qtbot.waitUntil(quiet(draft, jobs))
    assert list(workspace.desk.kept_of.values()) == [
        (of_document(sides.older.id), of_document(sides.newer.id))
    ]


def test_who_knows_better_swaps_old_and_new(
    draft: DraftPage, qtbot: QtBot, workspace: FakeWorkspace
) -> None:
    sides = two(workspace)
    draft.compare_documents(sides)
    qtbot.waitUntil(draft.redline.tabs.isVisible)
    draft.redline.sides.swap_button.click()
    qtbot.waitUntil(draft.redline.tabs.isVisible)
    assert workspace.desk.read_as_word[2:] == [sides.newer.id, sides.older.id]
    assert draft.redline.title.text() == f"{LETTER} against {LEASE}"
    assert "swapped" in draft.redline.sides.words.text()


@pytest.mark.parametrize("way", ["escape", "button"])
def test_a_long_comparison_can_be_stopped(
    draft: DraftPage,
    qtbot: QtBot,
    jobs: Jobs,
    workspace: FakeWorkspace,
    held: list[threading.Event],
    way: str,
) -> None:
    draft.compare_documents(two(workspace))
    qtbot.waitUntil(lambda: bool(held))
    sides = draft.redline.sides
    assert _waits(draft)
    assert sides.stop_button.hasFocus()
    with qtbot.waitSignal(draft.documents_asked):
        if way == "escape":
            QTest.keyClick(sides.stop_button, Qt.Key.Key_Escape)
        else:
            sides.stop_button.click()
    assert held[0].is_set()
    qtbot.waitUntil(quiet(draft, jobs))
    assert not _waits(draft)
    assert draft.start.isVisible()


def test_another_matter_ends_it(
    draft: DraftPage,
    qtbot: QtBot,
    jobs: Jobs,
    workspace: FakeWorkspace,
    held: list[threading.Event],
) -> None:
    draft.compare_documents(two(workspace))
    qtbot.waitUntil(lambda: bool(held))
    draft.set_matter("Another matter")
    assert held[0].is_set()
    assert not _waits(draft)
    qtbot.waitUntil(quiet(draft, jobs))
    assert draft.start.isVisible()


def test_an_open_draft_stays_open_behind_a_comparison(
    draft: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    workspace.desk.put(MATTER, small())
    facts = workspace.desk.drafts(MATTER)[0]
    take_up(draft, facts, qtbot, jobs)
    QTest.keyClicks(draft.desk.editor, "Typed before. ")
    draft.compare_documents(two(workspace))
    qtbot.waitUntil(draft.redline.tabs.isVisible)
    button = draft.redline.sides.draft_button
    assert button.isVisible()
    assert button.toolTip() == draft.desk.editor.manuscript.title
    with qtbot.assertNotEmitted(draft.documents_asked):
        button.click()
    assert draft.is_writing
    assert draft.desk.draft_id == facts.id
    assert "Typed before." in "".join(each.text for each in draft.desk.editor.manuscript.paragraphs)
    draft.desk.autosave.flush()


def test_without_a_draft_none_is_offered_and_a_form_being_filled_in_comes_back(
    draft: DraftPage, qtbot: QtBot, workspace: FakeWorkspace
) -> None:
    draft.start.document_asked.emit()
    assert draft.picking.picker.isVisible()
    draft.compare_documents(two(workspace))
    qtbot.waitUntil(draft.redline.tabs.isVisible)
    assert draft.redline.sides.draft_button.isHidden()
    QTest.keyClick(draft.redline, Qt.Key.Key_Escape)
    assert draft.picking.picker.isVisible()


def test_documents_without_differences_are_kindly_said_to_have_none(
    draft: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    workspace.desk.tracked, workspace.desk.differences = [], ()
    draft.compare_documents(two(workspace))
    qtbot.waitUntil(lambda: draft.notice.title == "There are no differences")
    assert draft.redline.isVisible()
    assert draft.redline.tabs.isHidden()
    assert draft.redline.save_button.isHidden()


def test_a_missing_original_is_said_with_the_way_back(
    draft: DraftPage, qtbot: QtBot, workspace: FakeWorkspace
) -> None:
    workspace.desk.fails = ReadingError("The original is not there any more", "Put it back.")
    draft.compare_documents(two(workspace))
    qtbot.waitUntil(lambda: draft.notice.tone == "danger")
    assert not _waits(draft)
    assert LEASE in draft.notice.message
    assert draft.redline.back_button.hasFocus()
    (back,) = draft.notice.buttons
    with qtbot.waitSignal(draft.documents_asked):
        back.click()
    assert draft.start.isVisible()


# ------------------------------------------------------------------------------- in the window


def test_the_keys_stay_on_the_page_where_two_could_not_be_compared(
    qtbot: QtBot, desk: Desk, session: Session, workspace: FakeWorkspace
) -> None:
    workspace.desk.fails = ReadingError("The original is not there any more", "Put it back.")
    select(desk.documents, PAIR)
    desk.documents.comparing.compare()
    page = desk.pages.page(PageName.DRAFT)
    assert isinstance(page, DraftPage)
    qtbot.waitUntil(lambda: page.notice.tone == "danger")
    assert desk.window().focusWidget() is page.redline.back_button
    settle_window(qtbot, session)


def test_from_the_list_to_the_comparison_and_back_with_what_was_decided(
    qtbot: QtBot, desk: Desk, session: Session, workspace: FakeWorkspace
) -> None:
    workspace.desk.tracked = TRACKED
    select(desk.documents, PAIR)
    (offered,) = desk.pages.offered()
    offered.trigger()
    assert _shown(desk) is PageName.DRAFT
    page = desk.pages.page(PageName.DRAFT)
    assert isinstance(page, DraftPage)
    qtbot.waitUntil(page.redline.tabs.isVisible)
    page.redline.decide(wanted=True)
    page.redline.back_button.click()
    assert _shown(desk) is PageName.DOCUMENTS
    assert {each.name for each in desk.documents.view.chosen()} == set(PAIR)
    assert desk.documents.notice.title == "What was decided is not saved as a file"
    desk.documents.notice.buttons[0].click()
    assert _shown(desk) is PageName.DRAFT
    assert page.redline.isVisible()
    assert page.redline.model.open_count == 4
    settle_window(qtbot, session)
