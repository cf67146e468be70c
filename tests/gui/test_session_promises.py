"""What the user counts on is done before the vault is closed or locked, or what was not is told."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.errors import VaultError
from desktop.gui import app
from desktop.gui.app import LOCKED, Session
from desktop.gui.desk import Desk
from desktop.gui.desk_state import UNDONE_KEY
from desktop.gui.ending import Ending
from desktop.gui.first_look import first_look
from desktop.gui.jobs import Job, Queue
from desktop.gui.matters.page import MattersPage
from desktop.gui.pages import PageName
from desktop.gui.widgets.undo_history import Step
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace
from tests.gui.conftest import Ended, whole

pytestmark = pytest.mark.gui


@pytest.fixture
def reading(session: Session) -> Iterator[Job]:
    """What reads files for hours, until it is told to stop."""
    job = Job("Adding files", lambda cancel: cancel.wait(20))
    session.jobs.start(job, Queue.WRITES)
    yield job
    job.cancel()


def remove_matter(session: Session, desk: Desk) -> None:
    desk.show_page(PageName.MATTERS)
    page = desk.pages.page(PageName.MATTERS)
    assert isinstance(page, MattersPage)
    page._remove(MATTER)


def test_what_waits_behind_long_work_is_done_before_the_window_closes(
    qtbot: QtBot,
    desk: Desk,
    workspace: FakeWorkspace,
    session: Session,
    ended: Ended,
    reading: Job,
) -> None:
    remove_matter(session, desk)
    session.window.close()
    assert not desk.isVisible()
    qtbot.waitUntil(lambda: ended.status is not None)
    assert reading.is_cancelling, "reading goes on next time"
    assert ("remove_matter", MATTER) in workspace.calls
    assert workspace.kept(UNDONE_KEY) is None


def test_a_small_change_that_waits_is_done_before_the_vault_is_locked(
    qtbot: QtBot, desk: Desk, workspace: FakeWorkspace, session: Session, ended: Ended
) -> None:
    begun, may_end, done = threading.Event(), threading.Event(), list[str]()

    def first(cancel: threading.Event) -> None:
        begun.set()
        assert may_end.wait(20)

    session.jobs.start(Job("First", first), Queue.EDITS)
    session.jobs.start(Job("Tagging documents", lambda _: done.append("tag")), Queue.EDITS)
    assert begun.wait(10)
    session.lock()
    assert session.window.isVisible()
    assert not desk.isVisible(), "nothing of the vault is seen meanwhile"
    assert not session.window.statusBar().isVisible()
    may_end.set()
    qtbot.waitUntil(lambda: ended.status is not None)
    assert ended.status == LOCKED
    assert done == ["tag"]


def test_a_window_that_is_being_locked_takes_nothing_and_names_no_matter(
    qtbot: QtBot, desk: Desk, workspace: FakeWorkspace, session: Session, ended: Ended
) -> None:
    begun, may_end, undone = threading.Event(), threading.Event(), list[str]()

    def slow(cancel: threading.Event) -> None:
        begun.set()
        may_end.wait(20)

    qtbot.waitUntil(lambda: bool(desk.matters.name))
    window = session.window
    window.undoing.history.note(Step("Removed", lambda: undone.append("it"), lambda: None))
    session.jobs.start(Job("Renaming", slow), Queue.EDITS)
    assert begun.wait(10)
    session.lock()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(__file__)])
    QApplication.sendEvent(
        window.windowHandle(),
        QDragEnterEvent(
            QPoint(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        ),
    )  # fmt: skip
    assert not window.overlay.isVisible()
    assert not window._takes(data)
    window.menus.undo.trigger()
    assert undone == []
    may_end.set()
    qtbot.waitUntil(lambda: ended.status is not None)


@pytest.fixture
def stuck(session: Session) -> Iterator[threading.Event]:
    """A change under way that does not end before it is let."""
    may_end = threading.Event()
    session.jobs.start(Job("Renaming", lambda _: may_end.wait(20), promised=True), Queue.WRITES)
    yield may_end
    may_end.set()


def ending_of(session: Session) -> Ending:
    ending = session.window.findChild(Ending)
    assert isinstance(ending, Ending)
    return ending


def test_who_waits_no_longer_is_told_next_time_what_was_not_done(
    qtbot: QtBot,
    desk: Desk,
    workspace: FakeWorkspace,
    session: Session,
    ended: Ended,
    stuck: threading.Event,
) -> None:
    remove_matter(session, desk)
    session.window.close()
    ending = ending_of(session)
    assert ending.waiting.text().splitlines() == ["Renaming", "Removing a matter"]
    assert not ending.leave.isVisible()
    ending._patience.timeout.emit()
    assert ending.leave.isVisible()
    QTimer.singleShot(0, stuck.set)  # it ends once it was given up
    ending.leave.click()
    qtbot.waitUntil(lambda: ended.status is not None)
    assert ("remove_matter", MATTER) not in workspace.calls
    assert f"Removing a matter: {MATTER}" in (workspace.kept(UNDONE_KEY) or "")
    looks = [first_look(workspace) for _ in range(2)]  # type: ignore[arg-type]  # a fake of it
    assert looks[0].undone[-1] == f"Removing a matter: {MATTER}"
    assert looks[1].undone == (), "once"


def test_who_stays_goes_on(
    qtbot: QtBot, desk: Desk, session: Session, ended: Ended, stuck: threading.Event
) -> None:
    session.window.close()
    ending_of(session).stay.click()
    assert desk.isVisible()
    stuck.set()
    qtbot.waitUntil(lambda: not session.jobs.promised())
    assert ended.status is None
    session.window.close()
    qtbot.waitUntil(lambda: ended.status is not None)


def test_of_who_stayed_nothing_is_asked_when_it_fails_later(
    qtbot: QtBot, desk: Desk, session: Session, ended: Ended
) -> None:
    may_fail, failed = threading.Event(), list[str]()

    def fails(cancel: threading.Event) -> None:
        may_fail.wait(20)
        raise VaultError("The drive is full", "Make room.")

    job = Job("Shredding", fails, promised=True)
    job.failed.connect(lambda error: failed.append(error.title))
    session.jobs.start(job, Queue.WRITES)
    session.window.close()
    ending = ending_of(session)
    ending.stay.click()
    QCoreApplication.sendPostedEvents(ending, QEvent.Type.DeferredDelete)
    may_fail.set()
    qtbot.waitUntil(lambda: bool(failed) and not session.jobs.alive(Queue.WRITES))
    assert desk.isVisible()


def test_a_lock_takes_the_place_of_what_the_closing_asked(
    qtbot: QtBot, desk: Desk, session: Session, ended: Ended
) -> None:
    may_fail = threading.Event()

    def fails(cancel: threading.Event) -> None:
        may_fail.wait(20)
        raise VaultError("The drive is full", "Make room.")

    session.jobs.start(Job("Shredding", fails, promised=True), Queue.WRITES)
    session.window.close()
    asked = ending_of(session)
    session.lock()
    QCoreApplication.sendPostedEvents(asked, QEvent.Type.DeferredDelete)
    may_fail.set()
    qtbot.waitUntil(lambda: ended.status is not None)
    assert ended.status == LOCKED


def test_a_lock_that_is_asked_for_again_waits_for_the_same(
    qtbot: QtBot, desk: Desk, session: Session, ended: Ended, stuck: threading.Event
) -> None:
    """Nobody is there: it is due again every minute."""
    session.lock()
    ending = ending_of(session)
    session.lock()
    assert ending_of(session) is ending
    assert not desk.isVisible()
    stuck.set()
    qtbot.waitUntil(lambda: ended.status is not None)
    assert ended.status == LOCKED


def test_no_machine_sleeps_with_the_key_while_a_lock_waits(
    qtbot: QtBot,
    desk: Desk,
    session: Session,
    workspace: FakeWorkspace,
    ended: Ended,
    stuck: threading.Event,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(app, "_CLOSE_MS", 50)
    session.auto_lock.due.emit(False)
    assert ending_of(session).isVisible()
    session.auto_lock.due.emit(True)
    qtbot.waitUntil(lambda: ended.status is not None)
    assert not stuck.is_set()
    assert ended.status == LOCKED
    assert "Renaming" in str(workspace.kept(UNDONE_KEY))


def test_what_fails_at_the_end_is_said_and_asked_about(
    qtbot: QtBot, desk: Desk, workspace: FakeWorkspace, session: Session, ended: Ended
) -> None:
    may_fail = threading.Event()

    def fails(cancel: threading.Event) -> None:
        may_fail.wait(20)
        raise VaultError("The drive is full", "Make room.")

    session.jobs.start(Job("Shredding", fails, promised=True), Queue.WRITES)
    session.window.close()
    ending = ending_of(session)
    may_fail.set()
    qtbot.waitUntil(ending.leave.isVisible)
    assert ending.waiting.text() == "Shredding"
    assert "The drive is full" in ending.why.text()
    qtbot.waitUntil(lambda: not session.jobs.alive(Queue.WRITES))
    assert ended.status is None
    ending.leave.click()
    qtbot.waitUntil(lambda: ended.status is not None)
    assert workspace.kept(UNDONE_KEY) == "Shredding"


def test_what_is_begun_while_the_window_waits_and_fails_is_told_too(
    qtbot: QtBot,
    desk: Desk,
    workspace: FakeWorkspace,
    session: Session,
    ended: Ended,
) -> None:
    """What is done may begin more."""
    may_end = threading.Event()

    def fails(cancel: threading.Event) -> None:
        raise VaultError("The drive is full", "Make room.")

    first = Job("Shredding", lambda _: may_end.wait(20), promised=True)
    second = Job("Saving the certificate", fails, promised=True, about="Kessler")
    first.done.connect(lambda: session.jobs.start(second, Queue.READS))
    session.jobs.start(first, Queue.WRITES)
    session.window.close()
    ending = ending_of(session)
    may_end.set()
    qtbot.waitUntil(ending.leave.isVisible)
    assert ending.waiting.text() == "Saving the certificate: Kessler"
    ending.leave.click()
    qtbot.waitUntil(lambda: ended.status is not None)
    assert workspace.kept(UNDONE_KEY) == "Saving the certificate: Kessler"


def test_what_was_not_done_is_told_when_the_vault_is_opened(
    qtbot: QtBot, workspace: FakeWorkspace, session: Session
) -> None:
    workspace.keep(UNDONE_KEY, "Shredding a matter: Kessler")
    session.start()
    qtbot.waitUntil(lambda: session.window.desk is not None)
    desk = session.window.desk
    assert desk is not None
    qtbot.waitUntil(lambda: desk.notice.title == "Not done before the vault was closed")
    assert desk.notice.message == "Shredding a matter: Kessler"
    qtbot.waitUntil(lambda: whole(session), timeout=10_000)
