"""What the page of documents tells of a run: what was not read, not there or left out."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.documents import Status
from desktop.gui.documents import run_news
from desktop.gui.documents.page import DocumentsPage
from desktop.gui.documents.run_news import RunNews
from desktop.gui.jobs import Jobs
from desktop.gui.widgets.notice import Notice
from desktop.ingest.run.progress import Progress

pytestmark = pytest.mark.gui


@pytest.fixture
def notice(qtbot: QtBot) -> Notice:
    made = Notice()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def news(notice: Notice) -> RunNews:
    return RunNews(notice, lambda: None, lambda: None, notice)


def test_a_run_that_read_all_says_nothing(news: RunNews, notice: Notice) -> None:
    news.tell(Progress(done=3, counts={Status.INDEXED: 3}))
    assert notice.isHidden()


@pytest.mark.parametrize(
    ("progress", "of_watching", "words"),
    [
        (Progress(done=1, total=1), False, ["The file is read."]),
        (Progress(done=12, total=12), False, ["All 12 files are read."]),
        (Progress(done=3, total=12), False, []),
        (Progress(done=3, total=3), True, []),
        (Progress(total=0), False, []),
        (Progress(done=3, total=3, failed=1), False, []),
    ],
)
def test_who_does_not_see_the_list_hears_that_all_was_read(
    news: RunNews,
    monkeypatch: pytest.MonkeyPatch,
    progress: Progress,
    of_watching: bool,
    words: list[str],
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(run_news, "announce", lambda about, said: heard.append(said))
    news.tell(progress, of_watching=of_watching)
    assert heard == words


def test_what_was_dropped_and_is_gone_is_told_by_name(news: RunNews, notice: Notice) -> None:
    news.tell(Progress(failed=1, nowhere=1, absent=("/in/lease.pdf",)))
    assert notice.title == "Not there any more: “lease.pdf”"
    assert notice.tone == "warning"
    assert not notice.buttons, "it is no row of the list: there is nothing to show"


def test_of_many_names_a_few_are_told(news: RunNews, notice: Notice) -> None:
    news.tell(Progress(left_out=tuple(f"/in/pipe {n}" for n in range(5))))
    assert notice.title == "Left out: “pipe 0”, “pipe 1”, “pipe 2” and 2 more"
    assert "a device, a pipe or a socket" in notice.message
    assert notice.tone == "info"


def test_all_that_was_not_read_is_told_together(news: RunNews, notice: Notice) -> None:
    news.tell(Progress(failed=3, nowhere=1, absent=("/in/a",), left_out=("/in/b",)))
    assert notice.title == "2 files could not be read"
    assert "“a”" in notice.message
    assert "“b”" in notice.message
    assert len(notice.buttons) == 2


def test_nothing_is_offered_to_be_shown_once_there_is_nothing(
    qtbot: QtBot, documents_page: DocumentsPage, jobs: Jobs
) -> None:
    page = documents_page
    page.table.set_documents([])
    page.add([Path("/in/broken.pdf")])
    qtbot.waitUntil(lambda: not page.indexing.running and not jobs.alive())
    assert page.notice.title == "One file could not be read"
    page.listing.listed.emit()
    assert page.notice.isVisible(), "it is in the list"
    page.table.set_documents([])
    page.listing.listed.emit()
    assert not page.notice.isVisible()


def test_another_message_is_left_alone(news: RunNews, notice: Notice) -> None:
    news.tell(Progress(failed=1))
    notice.show_message("info", "Something else")
    news.follow({Status.INDEXED: 1})
    assert notice.title == "Something else"


def test_what_could_not_be_read_is_counted_anew_when_more_is_read(
    qtbot: QtBot, documents_page: DocumentsPage, jobs: Jobs
) -> None:
    page = documents_page
    page.news.tell(Progress(failed=1))
    page.run_bar.resume_asked.emit()
    assert not page.notice.isVisible(), "the run under way finds more of them"
    qtbot.waitUntil(lambda: not page.indexing.running and not jobs.alive())


def test_nobody_is_sent_to_a_button_that_is_not_there_while_files_are_read(
    documents_page: DocumentsPage,
) -> None:
    details = documents_page.details
    waiting = next(d for d in documents_page.table.documents if d.status is Status.WAITING)
    details.show_documents([waiting], ())
    assert details.advice.text() == "Choose “Resume” to read it."
    details.show_documents([waiting], (), is_reading=True)
    assert details.advice.text().startswith("If it is not read in this run")


def test_files_that_went_while_they_were_read_are_told(news: RunNews, notice: Notice) -> None:
    """A drive that is taken out leaves files that nobody can search."""
    news.tell(Progress(done=9, counts={Status.INDEXED: 4, Status.MISSING: 5}))
    assert notice.title == "5 files went while files were read"
    assert notice.tone == "warning"
    assert "Read again" in notice.message
    news.tell(Progress(failed=1, counts={Status.FAILED: 1, Status.MISSING: 1}))
    assert notice.title == "One file could not be read"
    assert "One file went while files were read" in notice.message


def test_files_of_a_watched_folder_may_go(news: RunNews, notice: Notice) -> None:
    news.tell(Progress(counts={Status.MISSING: 5}), of_watching=True)
    assert notice.isHidden()


def test_of_what_was_never_read_nobody_is_told_that_it_can_be_searched(
    documents_page: DocumentsPage,
) -> None:
    details = documents_page.details
    missing = replace(documents_page.table.documents[0], status=Status.MISSING, reason="")
    details.show_documents([replace(missing, chunks=3)], ())
    assert details.reason.text().endswith("its text can still be searched.")
    details.show_documents([replace(missing, chunks=0)], ())
    assert details.reason.text() == "The file is not at its place, and nothing of it was read."
