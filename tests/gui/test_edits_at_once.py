"""Small changes while files are read for hours: they do not wait, and what does says so."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.gui.documents.page import DocumentsPage
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.matter_choice import MatterChoice
from desktop.gui.matters.page import MattersPage
from desktop.gui.settings.trash_card import TrashCard
from desktop.gui.theme import Theme
from desktop.gui.widgets.notice import Notice
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace

pytestmark = pytest.mark.gui


@pytest.fixture
def reading(qtbot: QtBot, jobs: Jobs) -> Iterator[Job]:
    """What reads files, and does not end before the test does."""
    job = Job("Adding files", lambda cancel: cancel.wait(20))
    jobs.start(job, Queue.WRITES)
    yield job
    job.cancel()
    qtbot.waitUntil(lambda: not jobs.alive())


def leave(jobs: Jobs, reading: Job) -> None:
    """Break off what waits behind ``reading``, and that after it."""
    for job in jobs.alive(Queue.WRITES):
        if job is not reading:
            job.cancel()
    reading.cancel()


def test_a_tag_is_there_and_a_document_gone_while_files_are_read(
    qtbot: QtBot, documents_page: DocumentsPage, workspace: FakeWorkspace, reading: Job
) -> None:
    page = documents_page
    page.view.selectRow(0)
    (chosen,) = page.view.chosen()
    page.details.tags.field.setText("Urgent")
    QTest.keyClick(page.details.tags.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Urgent" in page.details.tags.chips)
    page.remove_chosen()
    page.notice.buttons[1].click()
    qtbot.waitUntil(lambda: chosen.id not in {each.id for each in page.table.documents})
    page.notice.buttons[0].click()
    qtbot.waitUntil(lambda: chosen.id in {each.id for each in page.table.documents})


def test_a_matter_is_made_while_files_are_read(
    qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs, reading: Job
) -> None:
    choice = MatterChoice(workspace, jobs, jobs)  # type: ignore[arg-type]  # a fake of the façade
    with qtbot.waitSignal(choice.made):
        choice.make("Ward 7", keep_originals=False)


def test_the_trash_gives_back_at_once_and_says_that_emptying_it_waits(
    qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs, theme: Theme, reading: Job
) -> None:
    workspace.remove_documents([1, 2])
    card = TrashCard(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    qtbot.addWidget(card)
    card.show()
    card.refresh()
    qtbot.waitUntil(lambda: card.table.rowCount() == 2)
    card.view.selectRow(0)
    card.restore.click()
    qtbot.waitUntil(lambda: card.table.rowCount() == 1)
    card.empty.click()
    card.notice.buttons[1].click()
    assert card.notice.title == "This waits for the work under way"
    leave(jobs, reading)
    qtbot.waitUntil(lambda: not card.notice.isVisible())


def test_renaming_a_matter_waits_and_says_so(
    qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs, theme: Theme, reading: Job
) -> None:
    page = MattersPage(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    qtbot.addWidget(page)
    page.show()
    page.rename(MATTER, "Another name")
    assert page.notice.title == "This waits for the work under way"
    leave(jobs, reading)
    qtbot.waitUntil(lambda: not page.notice.isVisible())


def test_what_waits_and_is_broken_off_takes_no_other_message_away(
    qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs, theme: Theme, reading: Job
) -> None:
    page = MattersPage(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    qtbot.addWidget(page)
    page.show()
    page.rename(MATTER, "Another name")
    page.notice.show_message("danger", "The disk is full", "Make room, and try again.")
    leave(jobs, reading)
    qtbot.waitUntil(lambda: not jobs.alive())
    assert page.notice.title == "The disk is full"


def test_behind_another_small_change_nothing_is_said(
    qtbot: QtBot, jobs: Jobs, theme: Theme
) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    for _ in range(2):
        notice.start_or_wait(jobs, Job("Edit", lambda cancel: None), Queue.EDITS)
    assert notice.title == ""
    qtbot.waitUntil(lambda: not jobs.alive())
