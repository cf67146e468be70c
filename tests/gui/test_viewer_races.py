"""What comes late: a document after a newer one, a page after the viewer was closed."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from desktop.errors import ReadingError
from desktop.gui.jobs import Jobs
from desktop.gui.theme import Theme
from desktop.gui.viewer.viewer import DocumentViewer
from desktop.gui.widgets.latest import Latest
from tests.gui.viewed import LEASE, LETTER, SCHEDULE, ViewedWorkspace
from tests.gui.waiting import settle

pytestmark = pytest.mark.gui


@pytest.fixture
def workspace() -> ViewedWorkspace:
    return ViewedWorkspace()


def test_a_late_document_never_takes_the_place_of_a_newer_one(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: ViewedWorkspace
) -> None:
    workspace.gate.clear()
    viewer.show_document(LETTER)  # hangs in text()
    qtbot.waitUntil(lambda: bool(jobs.alive()))
    viewer.show_document(LEASE)
    workspace.gate.set()
    qtbot.waitUntil(lambda: 1 in viewer.pages.images.kept())
    settle(qtbot, jobs)
    assert not viewer.shows_text
    assert viewer.target.document_id == LEASE


def test_of_several_reads_only_the_latest_is_heard(jobs: Jobs, qtbot: QtBot) -> None:
    gate = threading.Event()
    reads = Latest(jobs, "reading")
    heard: list[object] = []
    reads.done.connect(heard.append)
    reads.failed.connect(heard.append)

    def slow(cancel: threading.Event) -> str:
        gate.wait(10)
        return "first"

    def fail(cancel: threading.Event) -> str:
        raise ReadingError("Not", "heard")

    reads.run(slow)
    reads.run(fail)
    reads.run(lambda cancel: "last")
    gate.set()
    qtbot.waitUntil(lambda: not reads.busy)
    settle(qtbot, jobs)
    assert heard == ["last"]
    reads.run(lambda cancel: "unwanted")
    reads.drop()
    settle(qtbot, jobs)
    assert heard == ["last"]


def test_a_page_drawn_for_the_document_before_is_not_shown(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs, workspace: ViewedWorkspace
) -> None:
    workspace.gate.clear()
    viewer.show_document(SCHEDULE)
    qtbot.waitUntil(lambda: bool(workspace.asked))
    viewer.show_document(LEASE)
    qtbot.waitUntil(lambda: any(document == LEASE for document, *_ in workspace.asked))
    workspace.gate.set()
    settle(qtbot, jobs)
    assert viewer.pages.images.document_id == LEASE
    assert max(viewer.pages.images.kept()) <= 3


def test_closing_while_a_page_is_drawn_leaves_nothing_behind(
    qtbot: QtBot, workspace: ViewedWorkspace, jobs: Jobs, theme: Theme
) -> None:
    made = DocumentViewer(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    made.show()
    workspace.gate.clear()
    made.show_document(LEASE)
    qtbot.waitUntil(lambda: bool(workspace.asked))
    with qtbot.waitSignal(made.destroyed):
        made.close()
        made.deleteLater()
    workspace.gate.set()
    settle(qtbot, jobs)


def test_releasing_forgets_text_and_pictures(
    viewer: DocumentViewer, qtbot: QtBot, jobs: Jobs
) -> None:
    viewer.show_document(LEASE)
    qtbot.waitUntil(lambda: 1 in viewer.pages.images.kept())
    viewer.release()
    settle(qtbot, jobs)
    assert viewer.pages.images.kept() == []
    assert viewer.text.toPlainText() == ""
    viewer.show_document(LEASE)
    qtbot.waitUntil(lambda: 1 in viewer.pages.images.kept())
