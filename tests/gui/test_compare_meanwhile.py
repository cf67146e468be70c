"""A comparison of documents and what goes on beside it: a draft, a form, another comparison."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.drafting.redline.summary import Change, ChangeKind
from desktop.drafting.taking.taken import Taken
from desktop.gui import theme
from desktop.gui.app import Session
from desktop.gui.desk import Desk
from desktop.gui.draft.page import DraftPage
from desktop.gui.jobs import Jobs
from desktop.gui.pages import PageName
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace
from tests.gui.conftest import settle_window
from tests.gui.drafting import quiet, small, take_up
from tests.gui.test_compare_documents import LEASE, LETTER, PAIR, select, two
from tests.gui.test_draft_redline import TRACKED

pytestmark = pytest.mark.gui


@pytest.fixture
def draft(draft_page: DraftPage, workspace: FakeWorkspace) -> DraftPage:
    workspace.desk.tracked = TRACKED
    return draft_page


@pytest.fixture
def slow(workspace: FakeWorkspace, monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Documents become Word files only once this is set."""
    going_on = threading.Event()
    word_file = workspace.desk.word_file

    def waiting(document_id: int, cancel: threading.Event | None = None) -> bytes:
        assert going_on.wait(10), "nobody let it go on"
        return word_file(document_id, cancel)

    monkeypatch.setattr(workspace.desk, "word_file", waiting)
    yield going_on
    going_on.set()


def test_who_went_on_writing_is_told_that_the_comparison_is_ready_and_types_on(
    draft: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace, slow: threading.Event
) -> None:
    workspace.desk.put(MATTER, small())
    take_up(draft, workspace.desk.drafts(MATTER)[0], qtbot, jobs)
    draft.compare_documents(two(workspace))
    draft.redline.sides.draft_button.click()
    draft.desk.editor.setFocus()
    slow.set()
    qtbot.waitUntil(lambda: draft.notice.title == "The comparison is ready")
    assert draft.is_writing
    focused = draft.window().focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "Typed after. ")
    assert "Typed after." in "".join(each.text for each in draft.desk.editor.manuscript.paragraphs)
    draft.notice.buttons[0].click()
    assert draft.redline.tabs.isVisible()
    draft.desk.autosave.flush()


def test_a_draft_that_opens_late_is_offered_behind_the_comparison(
    draft: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace, slow: threading.Event
) -> None:
    workspace.desk.put(MATTER, small())
    facts = workspace.desk.drafts(MATTER)[0]
    draft.resize(1300, 800)
    draft.open_draft(facts)
    draft.compare_documents(two(workspace))
    qtbot.waitUntil(draft.redline.sides.draft_button.isVisible)
    assert draft.redline.sides.draft_button.toolTip() == small().title
    assert draft.window().focusWidget() is draft.redline.sides.stop_button
    slow.set()
    qtbot.waitUntil(draft.redline.tabs.isVisible)
    draft.redline.sides.draft_button.click()
    assert draft.is_writing
    assert draft.desk.draft_id == facts.id
    assert draft.desk.panels.shown == "outline"


def test_a_draft_that_is_asked_for_later_comes_in_front_of_the_comparison(
    draft: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace, slow: threading.Event
) -> None:
    workspace.desk.put(MATTER, small())
    draft.compare_documents(two(workspace))
    draft.open_draft(workspace.desk.drafts(MATTER)[0])
    qtbot.waitUntil(lambda: draft.is_writing)
    slow.set()
    qtbot.waitUntil(lambda: draft.notice.title == "The comparison is ready")
    assert draft.is_writing


def test_a_form_is_there_again_after_the_way_back_to_the_comparison(
    draft: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    workspace.desk.put(MATTER, small())
    take_up(draft, workspace.desk.drafts(MATTER)[0], qtbot, jobs)
    draft.compare_documents(two(workspace))
    qtbot.waitUntil(draft.redline.tabs.isVisible)
    draft.redline.decide(wanted=True)
    draft.redline.sides.draft_button.click()
    assert draft.notice.buttons[0].text() == "Back to the comparison"
    draft.desk.tools.versions.other_asked.emit()
    assert draft.picking.picker.isVisible()
    draft.notice.buttons[0].click()
    assert draft.redline.isVisible()
    draft.redline.sides.draft_button.click()
    draft.notice.buttons[0].click()
    QTest.keyClick(draft.redline, Qt.Key.Key_Escape)
    assert draft.picking.picker.isVisible()
    qtbot.waitUntil(quiet(draft, jobs))


@pytest.mark.parametrize("table", [theme.DARK, theme.LIGHT])
def test_the_clauses_bear_the_colours_of_a_theme_that_changed_meanwhile(
    draft: DraftPage,
    qtbot: QtBot,
    workspace: FakeWorkspace,
    slow: threading.Event,
    table: theme.Tokens,
) -> None:
    workspace.desk.differences = (Change("1. Term", ChangeKind.ADDED, "", "Two years."),)
    other = theme.LIGHT if table is theme.DARK else theme.DARK
    draft.redline.setPalette(theme.palette_of(other))
    draft.compare_documents(two(workspace))
    draft.redline.setPalette(theme.palette_of(table))
    slow.set()
    qtbot.waitUntil(draft.redline.tabs.isVisible)
    page = draft.redline.page.toHtml()
    assert table.success in page
    assert other.success not in page


def _against_a_file(draft: DraftPage, qtbot: QtBot, jobs: Jobs, folder: Path) -> None:
    theirs = folder / "Theirs.docx"
    theirs.write_bytes(b"PK\x03\x04")
    draft.redline_work.compare_with_file(draft.desk.editor.manuscript, theirs)
    qtbot.waitUntil(draft.redline.take_button.isVisible)
    qtbot.waitUntil(quiet(draft, jobs))


def test_decisions_that_stand_nowhere_are_told_of_before_two_documents_take_their_place(
    draft: DraftPage, qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace, tmp_path: Path
) -> None:
    workspace.desk.put(MATTER, small())
    take_up(draft, workspace.desk.drafts(MATTER)[0], qtbot, jobs)
    _against_a_file(draft, qtbot, jobs, tmp_path)
    draft.redline.decide(wanted=True)
    draft.compare_documents(two(workspace))
    assert draft.notice.title == "What was decided is neither saved nor in the draft"
    assert draft.redline.take_button.isVisible()
    (compare,) = draft.notice.buttons
    compare.click()
    qtbot.waitUntil(lambda: draft.redline.title.text() == f"{LEASE} against {LETTER}")
    qtbot.waitUntil(quiet(draft, jobs))


def test_what_is_being_taken_into_the_draft_is_not_dropped_for_a_comparison(
    draft: DraftPage,
    qtbot: QtBot,
    jobs: Jobs,
    workspace: FakeWorkspace,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    workspace.desk.put(MATTER, small())
    take_up(draft, workspace.desk.drafts(MATTER)[0], qtbot, jobs)
    _against_a_file(draft, qtbot, jobs, tmp_path)
    going_on, made = threading.Event(), Taken(draft.desk.editor.manuscript, 0, 0, 0, 0)

    def take(*what: object) -> Taken:
        assert going_on.wait(10), "nobody let it go on"
        return made

    monkeypatch.setattr(workspace.desk, "take", take)
    draft.redline.decide(wanted=True, all_of_them=True)
    draft.redline.take_button.click()
    draft.compare_documents(two(workspace))
    assert "into the draft" in draft.notice.title
    with qtbot.waitSignal(draft.comparisons.taken):
        going_on.set()
    assert draft.is_writing
    qtbot.waitUntil(quiet(draft, jobs))


def test_the_way_back_leads_to_the_two_documents_whatever_was_compared_since(
    qtbot: QtBot, desk: Desk, session: Session, workspace: FakeWorkspace, tmp_path: Path
) -> None:
    workspace.desk.tracked = TRACKED
    select(desk.documents, PAIR)
    desk.documents.comparing.compare()
    page = desk.pages.page(PageName.DRAFT)
    assert isinstance(page, DraftPage)
    qtbot.waitUntil(page.redline.tabs.isVisible)
    page.redline.decide(wanted=True)
    title = page.redline.title.text()
    page.redline.back_button.click()
    page.redline_work.begin()
    desk.documents.notice.buttons[0].click()
    qtbot.waitUntil(page.redline.tabs.isVisible)
    assert page.redline.title.text() == title
    assert page.redline.model.open_count == 4
    settle_window(qtbot, session)
