"""What the page says where the vault can't be read on: its drive was pulled, its disk is full."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.documents import Status
from desktop.errors import VaultError
from desktop.gui.documents.hidden_texts import HiddenTexts
from desktop.gui.documents.page import DocumentsPage
from desktop.gui.documents.sort_keys import Column
from desktop.gui.jobs import Jobs
from desktop.gui.theme import Theme
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace
from tests.gui.listed import cell, names

pytestmark = pytest.mark.gui

_ERROR = VaultError("The vault's drive refuses reading or writing", "Check that it is connected.")


@pytest.fixture
def broken_off(
    qtbot: QtBot,
    documents_page: DocumentsPage,
    workspace: FakeWorkspace,
    jobs: Jobs,
    monkeypatch: pytest.MonkeyPatch,
) -> DocumentsPage:
    """The page after the vault's drive was pulled out while the first of two files was read."""
    page = documents_page
    workspace.hold()
    page.add([Path("/in/one.pdf"), Path("/in/two.pdf")])
    workspace.step(2)
    qtbot.waitUntil(lambda: "one.pdf" in names(page))
    qtbot.waitUntil(lambda: cell(page, "one.pdf", Column.STATE) == "Reading")

    def away(matter: str) -> list[object]:
        raise _ERROR

    workspace.fail_with = _ERROR
    with monkeypatch.context() as patched:
        patched.setattr(workspace, "documents", away)
        workspace.release()
        qtbot.waitUntil(lambda: not page.indexing.running and not jobs.alive())
        qtbot.waitUntil(page.run_bar.resume.isVisible)
    workspace.fail_with = None
    return page


def test_what_was_being_read_waits_and_says_why(broken_off: DocumentsPage) -> None:
    assert cell(broken_off, "one.pdf", Column.STATE) == "Waiting"
    broken_off.view.choose("/in/one.pdf")
    assert broken_off.details.state.text() == "Waiting"
    assert broken_off.details.reason.text() == _ERROR.title
    assert broken_off.notice.title == _ERROR.title


def test_when_the_drive_is_back_the_same_page_reads_it(
    qtbot: QtBot, broken_off: DocumentsPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    broken_off.run_bar.resume.click()
    qtbot.waitUntil(lambda: not broken_off.indexing.running and not jobs.alive())
    one = next(each for each in workspace.documents(MATTER) if each.path == "/in/one.pdf")
    assert one.status is Status.INDEXED
    assert cell(broken_off, "one.pdf", Column.STATE) == "Ready"


def test_hidden_texts_that_can_not_be_read_are_not_waited_for(
    qtbot: QtBot,
    workspace: FakeWorkspace,
    jobs: Jobs,
    theme: Theme,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def away(document_id: int) -> tuple[object, ...]:
        raise _ERROR

    monkeypatch.setattr(workspace, "hidden", away)
    panel = HiddenTexts(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    qtbot.addWidget(panel)
    with qtbot.waitSignal(panel.failed) as heard:
        panel.show_document(workspace.documents(MATTER)[0])
    assert heard.args == [_ERROR]
    assert panel.isHidden()
    assert panel.texts.toPlainText() == ""
