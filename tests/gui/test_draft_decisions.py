"""What is decided about a comparison is kept, and there again when the same texts are compared."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.gui.draft.page import DraftPage
from desktop.gui.jobs import Jobs
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace
from tests.gui.drafting import quiet
from tests.gui.test_draft_redline import TRACKED, _compare

pytestmark = pytest.mark.gui

_TEXTS = b"PK\x03\x04redline".hex()


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


def test_each_decision_is_kept_at_once(
    page: DraftPage, files: tuple[Path, Path], qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    _compare(page, files, qtbot, jobs)
    view = page.redline
    view.table.selectRow(1)
    view.accept_button.click()
    view.reject_button.click()
    qtbot.waitUntil(lambda: not jobs.alive())
    assert workspace.desk.kept_decisions == {(MATTER, _TEXTS): {1: True, 2: False}}


def test_the_same_texts_compared_again_show_what_was_decided(
    page: DraftPage, files: tuple[Path, Path], qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    kept = workspace.desk.kept_decisions
    kept[MATTER, _TEXTS] = {0: True, 1: False}
    kept["Another matter", _TEXTS] = {3: True}
    _compare(page, files, qtbot, jobs)
    view = page.redline
    assert view.model.decided == {0: True, 1: False}
    assert view.model.accepted == {"1", "2"}
    assert [index.row() for index in view.table.selectionModel().selectedRows()] == [2]
    assert "3 open" in view.count.text()
    assert page.notice.title == "What you decided before is here again"
    page.notice.buttons[0].click()
    assert view.model.decided == {}
    qtbot.waitUntil(lambda: not jobs.alive())
    assert kept[MATTER, _TEXTS] == {}


def test_other_texts_begin_with_nothing_decided(
    page: DraftPage, files: tuple[Path, Path], qtbot: QtBot, jobs: Jobs, workspace: FakeWorkspace
) -> None:
    workspace.desk.kept_decisions[MATTER, "0f"] = {0: True}
    _compare(page, files, qtbot, jobs)
    assert page.redline.model.decided == {}
    assert not page.notice.isVisible()
