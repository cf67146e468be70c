"""A document that is removed while files are read leaves the list, and is read if it comes back."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.documents import Status
from desktop.events import FileProgress, FileRemoved
from desktop.gui.documents.page import DocumentsPage
from desktop.gui.jobs import Jobs
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace

pytestmark = pytest.mark.gui


def test_a_row_that_progress_alone_has_made_goes(
    qtbot: QtBot, documents_page: DocumentsPage, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, count = documents_page, documents_page.table.rowCount()
    monkeypatch.setattr(type(page.indexing), "running", property(lambda _: True))
    told = FileProgress("/new/wrong.pdf", Status.EMBEDDING, 1, 2)
    page.indexing.files_changed.emit(MATTER, [told])
    assert page.table.row_of("/new/wrong.pdf") is not None
    # It was removed before it was told that it is embedded.
    page.indexing.files_changed.emit(MATTER, [FileRemoved("/new/wrong.pdf", 2)])
    assert page.table.row_of("/new/wrong.pdf") is None
    qtbot.waitUntil(lambda: not jobs.alive())
    assert page.table.rowCount() == count


@pytest.mark.parametrize("status", [Status.WAITING, Status.INDEXED])
def test_what_comes_back_unread_is_read(
    qtbot: QtBot,
    documents_page: DocumentsPage,
    workspace: FakeWorkspace,
    jobs: Jobs,
    status: Status,
) -> None:
    page = documents_page
    chosen = next(d for d in page.table.documents if d.status is status)
    page.view.choose(chosen.path)
    page.remove_chosen()
    page.notice.buttons[1].click()
    qtbot.waitUntil(lambda: page.table.row_of(chosen.path) is None and not jobs.alive())
    [undo] = page.notice.buttons
    undo.click()
    qtbot.waitUntil(lambda: page.table.row_of(chosen.path) is not None and not jobs.alive())
    back = next(d for d in page.table.documents if d.path == chosen.path)
    assert back.status is Status.INDEXED
    read = [files for name, files in workspace.calls if name == "add"]
    assert bool(read) == (status is Status.WAITING)
