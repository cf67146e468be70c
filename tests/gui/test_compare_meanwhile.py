"""A comparison of documents and what goes on beside it: a draft, a form, another comparison."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.drafting.redline.summary import Change, ChangeKind
from desktop.gui import theme
from desktop.gui.draft.page import DraftPage
from desktop.gui.jobs import Jobs
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace
from tests.gui.drafting import quiet, small, take_up
from tests.gui.test_compare_documents import two
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
