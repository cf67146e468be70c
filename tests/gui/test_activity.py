"""The Activity page: what runs, how it went, and what could not be read."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.errors import CancelledError, DesktopError
from desktop.events import BytesProgress
from desktop.gui.activity.import_report import ImportReport
from desktop.gui.activity.job_log import JobLog, Outcome
from desktop.gui.activity.page import ActivityPage
from desktop.gui.audit.action_words import action_words, detail_words
from desktop.gui.documents.indexing import Indexing
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.theme import Theme
from desktop.vault.log.audit import ACTIONS
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace

pytestmark = pytest.mark.gui


@pytest.fixture
def log(jobs: Jobs) -> JobLog:
    return JobLog(jobs, jobs, clock=lambda: 1_700_000_000.0)


@pytest.fixture
def indexing(workspace: FakeWorkspace, jobs: Jobs) -> Indexing:
    return Indexing(workspace, jobs, jobs)  # type: ignore[arg-type]  # a fake of the façade


@pytest.fixture
def page(
    qtbot: QtBot,
    workspace: FakeWorkspace,
    jobs: Jobs,
    log: JobLog,
    indexing: Indexing,
    theme: Theme,
) -> Iterator[ActivityPage]:
    made = ActivityPage(workspace, jobs, log, indexing)  # type: ignore[arg-type]  # a fake
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.set_matter(MATTER)
    made.show()
    made.refresh()
    qtbot.waitUntil(lambda: not jobs.alive())
    yield made
    qtbot.waitUntil(lambda: not jobs.alive())


def run(jobs: Jobs, work: object, queue: Queue = Queue.WRITES) -> Job:
    job = Job("Testing", work)  # type: ignore[arg-type]  # any callable
    jobs.start(job, queue)
    return job


def text(report: ImportReport, row: int, column: int) -> str:
    return str(report.table.model().index(row, column).data())


def wait(cancel: threading.Event) -> None:
    cancel.wait(10)
    raise CancelledError


def fail(cancel: threading.Event) -> None:
    raise DesktopError("The disk is full", "Make room.")


def test_a_job_is_listed_while_it_runs_and_can_be_stopped(
    qtbot: QtBot, page: ActivityPage, jobs: Jobs
) -> None:
    run(jobs, wait)
    qtbot.waitUntil(lambda: len(page.jobs.rows) == 1)
    row = next(iter(page.jobs.rows.values()))
    assert not row.stop.isHidden()
    assert page.jobs.nothing.isHidden()
    row.stop.click()
    qtbot.waitUntil(lambda: row.entry.outcome is Outcome.STOPPED)
    assert row.stop.isHidden()
    assert "Stopped" in row.words.text()


def test_a_failed_job_says_why(qtbot: QtBot, page: ActivityPage, jobs: Jobs) -> None:
    run(jobs, fail)
    qtbot.waitUntil(lambda: any(r.entry.problem for r in page.jobs.rows.values()))
    row = next(iter(page.jobs.rows.values()))
    assert "The disk is full. Make room." in row.words.text()


def test_reads_are_not_listed(qtbot: QtBot, log: JobLog, jobs: Jobs) -> None:
    run(jobs, lambda cancel: None, Queue.READS)
    qtbot.waitUntil(lambda: not jobs.alive())
    assert log.entries() == []


def test_a_job_may_end_after_the_log(qtbot: QtBot, jobs: Jobs) -> None:
    log = JobLog(jobs)
    goes_on = threading.Event()
    job = run(jobs, lambda cancel: goes_on.wait(10))
    assert log.under_way() is not None
    with qtbot.waitSignal(log.destroyed):
        log.deleteLater()
    with qtbot.captureExceptions() as raised, qtbot.waitSignal(job.finished):
        goes_on.set()
    assert not raised


def test_what_is_under_way_stands_first_and_old_entries_go(
    qtbot: QtBot, log: JobLog, jobs: Jobs
) -> None:
    waiting = run(jobs, wait, Queue.MODEL)
    for _ in range(210):
        run(jobs, lambda cancel: None)
    qtbot.waitUntil(lambda: len(jobs.alive()) == 1)
    entries = log.entries()
    assert entries[0].outcome is Outcome.UNDER_WAY
    assert len(entries) == 200
    waiting.cancel()
    qtbot.waitUntil(lambda: not jobs.alive())


def test_the_report_lists_what_to_look_at_with_the_reason(
    qtbot: QtBot, page: ActivityPage, jobs: Jobs
) -> None:
    page.part_button(1).click()
    qtbot.waitUntil(lambda: not jobs.alive())
    report = page.report
    assert report.counts.text().startswith("13 files · 7 ready · one partly read · 2 not readable")
    names = [text(report, row, 0) for row in range(report.table.rowCount())]
    assert names[0] == "Insurance schedule.pdf"
    assert "password" in text(report, 0, 2)
    assert "Lease 14 Harbour Lane.pdf" not in names


def test_a_row_of_the_report_leads_to_the_document(
    qtbot: QtBot, page: ActivityPage, jobs: Jobs
) -> None:
    page.part_button(1).click()
    qtbot.waitUntil(lambda: not jobs.alive())
    page.report.table.selectRow(0)
    with qtbot.waitSignal(page.document_asked) as heard:
        QTest.keyClick(page.report.table, Qt.Key.Key_Return)
    assert heard.args is not None
    assert heard.args[0].endswith("Insurance schedule.pdf")


def test_a_matter_that_was_read_in_full_says_so(
    qtbot: QtBot, page: ActivityPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    workspace.fill(3)
    page.part_button(1).click()
    qtbot.waitUntil(lambda: not jobs.alive())
    assert page.report.all_read.isVisible()
    assert not page.report.table.isVisible()


def test_a_job_says_how_far_how_fast_and_how_long_still(
    qtbot: QtBot, workspace: FakeWorkspace, jobs: Jobs, indexing: Indexing, theme: Theme
) -> None:
    seconds = iter(range(1000, 9000, 2))
    log = JobLog(jobs, jobs, clock=lambda: float(next(seconds)))
    made = ActivityPage(workspace, jobs, log, indexing)  # type: ignore[arg-type]  # a fake
    qtbot.addWidget(made)
    made.show()
    go = threading.Event()

    def work(cancel: threading.Event) -> Iterator[BytesProgress]:
        for done in (1_000_000, 2_000_000, 3_000_000):
            yield BytesProgress("tiny", done, 10_000_000)
        go.wait(10)

    run(jobs, work, Queue.FETCH)
    rows = made.jobs.rows
    qtbot.waitUntil(lambda: any("3.0 MB of 10.0 MB" in row.words.text() for row in rows.values()))
    row = next(iter(rows.values()))
    assert "kB a second" in row.words.text()
    assert "left" in row.words.text()
    assert row.bar.value() == 300
    go.set()
    qtbot.waitUntil(lambda: not jobs.alive() and not row.bar.isVisible())
    assert row.entry.outcome is Outcome.DONE


def test_the_log_tells_what_was_done_the_newest_first(
    qtbot: QtBot, page: ActivityPage, jobs: Jobs
) -> None:
    page.part_button(2).click()
    qtbot.waitUntil(lambda: not jobs.alive())
    cells = [
        [str(page.log.model.index(row, column).data()) for column in range(1, 4)]
        for row in range(page.log.model.rowCount())
    ]
    assert cells == [
        ["Document added", MATTER, "0f0f0f0f0f0f… · pages 3"],
        ["Matter added", MATTER, ""],
    ]
    assert page.log.notice.isHidden()


def test_each_action_of_the_log_is_said_in_the_window_s_language(german: None) -> None:
    said = {action: action_words(action) for action in ACTIONS}
    assert said["document added"] == "Dokument hinzugefügt"
    assert [a for a, words in said.items() if words.casefold() == a] == []
    assert len(set(said.values())) == len(ACTIONS)


def test_the_jobs_stand_under_their_head_in_a_wide_window(
    qtbot: QtBot, page: ActivityPage, jobs: Jobs
) -> None:
    page.resize(2400, 1200)
    QApplication.processEvents()
    left = page.jobs.nothing.mapTo(page, QPoint()).x()
    assert left == page.part_button(0).mapTo(page, QPoint()).x()
    qtbot.waitUntil(lambda: not jobs.alive())


def test_a_log_that_was_changed_is_said(
    qtbot: QtBot, page: ActivityPage, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    workspace.audit.broken = 2
    page.part_button(2).click()
    qtbot.waitUntil(lambda: not jobs.alive())
    assert page.log.notice.tone == "danger"
    assert "Entry 2" in page.log.notice.message


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("status", "not_found", "not found"),
        ("sources", 0, "sources: 0"),
        ("duplicate", True, "duplicate"),
        ("hold", False, ""),
        ("later", 3, "later 3"),
    ],
)
def test_what_was_noted_beside_an_action_is_in_words(name: str, value: object, words: str) -> None:
    assert detail_words(name, value) == words


def test_the_run_that_adds_files_is_shown_once(
    qtbot: QtBot, page: ActivityPage, jobs: Jobs, indexing: Indexing
) -> None:
    page.part_button(0).click()
    blocking = run(jobs, wait)
    indexing.add([Path("/in/lease.pdf")], MATTER)
    view = page.jobs
    qtbot.waitUntil(lambda: view.run_bar.isVisible() and bool(view.rows))
    assert [row.entry.name for row in view.rows.values()] == ["Testing"]
    assert view.run_bar.title.text().startswith(indexing.title)
    indexing.stop()
    blocking.cancel()
    qtbot.waitUntil(lambda: not jobs.alive())
    qtbot.waitUntil(lambda: len(view.rows) == 2)
