"""What was removed, where something fails on the way there or back."""

import threading
from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.errors import DesktopError
from desktop.gui.app import Session
from desktop.gui.ask.page import AskPage
from desktop.gui.desk import Desk
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.pages import PageName
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.undo_history import Step, UndoHistory
from desktop.gui.widgets.until_closed import UntilClosed
from desktop.vault.desk.notes import Note, NoteKind
from tests.fakes.invented import MATTER
from tests.fakes.workspace import FakeWorkspace
from tests.gui.test_undo_history import (
    asked_once,
    listed,
    redo,
    refuse,
    remove_document,
    rest,
    titles,
    undo,
)

pytestmark = pytest.mark.gui


def remove_talk(qtbot: QtBot, session: Session, page: AskPage, workspace: FakeWorkspace) -> None:
    """The chosen one, which is no longer offered to be taken back by a click."""
    QTest.keyClick(page.history, Qt.Key.Key_Delete)
    page.parts.undo.dismiss()
    qtbot.waitUntil(lambda: not workspace.talks(MATTER))
    rest(qtbot, session)


def test_what_could_not_be_taken_back_can_be_tried_again(
    qtbot: QtBot,
    desk: Desk,
    session: Session,
    workspace: FakeWorkspace,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    name = remove_document(qtbot, session, desk.documents, 0)
    with monkeypatch.context() as full:
        full.setattr(workspace, "restore", refuse)
        desk.documents.view.setFocus()
        undo(session)
        rest(qtbot, session)
    assert name not in listed(desk.documents)
    undo(session)
    rest(qtbot, session)
    assert name in listed(desk.documents)


def test_a_conversation_that_could_not_come_out_of_the_trash_can_later(
    qtbot: QtBot,
    desk: Desk,
    session: Session,
    workspace: FakeWorkspace,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = asked_once(qtbot, desk, session)
    remove_talk(qtbot, session, page, workspace)
    with monkeypatch.context() as full:
        full.setattr(workspace, "restore", refuse)
        undo(session)
        rest(qtbot, session)
    assert not titles(page)
    undo(session)
    rest(qtbot, session)
    assert titles(page) == ["What is the rent?"]


def test_of_what_is_gone_for_good_nobody_says_that_it_came_back(
    qtbot: QtBot,
    desk: Desk,
    session: Session,
    workspace: FakeWorkspace,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A trash that keeps things for no day deletes at once."""
    page = asked_once(qtbot, desk, session)

    def forget(ids: Sequence[int]) -> list[int]:
        workspace.told.forget_talks(ids)
        return []

    monkeypatch.setattr(workspace, "forget_talks", forget)
    remove_talk(qtbot, session, page, workspace)
    undo(session)
    assert not desk.notice.isVisible()


def test_a_conversation_that_could_not_be_removed_goes_the_next_time(
    qtbot: QtBot,
    desk: Desk,
    session: Session,
    workspace: FakeWorkspace,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = asked_once(qtbot, desk, session)
    pressed = threading.Event()

    def refuse_then(ids: object) -> None:
        pressed.wait(10)
        refuse(ids)

    with monkeypatch.context() as full:
        full.setattr(workspace, "forget_talks", refuse_then)
        QTest.keyClick(page.history, Qt.Key.Key_Delete)
        page.parts.undo.dismiss()
        qtbot.waitUntil(lambda: bool(session.jobs.alive()))
        undo(session)
        pressed.set()
        rest(qtbot, session)
    assert titles(page) == ["What is the rent?"]
    page.history.view.setCurrentIndex(page.history.view.model().index(0, 0))
    remove_talk(qtbot, session, page, workspace)
    assert not workspace.talks(MATTER)


def test_a_removal_that_an_error_speaks_over_is_taken_back_all_the_same(
    qtbot: QtBot, desk: Desk, session: Session, workspace: FakeWorkspace
) -> None:
    """The error of an earlier one stands where its message stood."""
    page = asked_once(qtbot, desk, session)
    QTest.keyClick(page.history, Qt.Key.Key_Delete)
    page.parts.undo.show_error(DesktopError("The disk is full", "Make room."))
    undo(session)
    rest(qtbot, session)
    assert titles(page) == ["What is the rent?"]
    page.parts.undo.dismiss()
    rest(qtbot, session)
    assert workspace.talks(MATTER)


def test_a_note_that_could_not_be_deleted_is_not_kept_twice(
    qtbot: QtBot,
    desk: Desk,
    session: Session,
    workspace: FakeWorkspace,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    workspace.keep_note(Note(0, MATTER, NoteKind.FACT, "The landlord is deaf."))
    desk.show_page(PageName.ASK)
    rest(qtbot, session)
    page = session.window.findChild(AskPage)
    assert page is not None
    monkeypatch.setattr(workspace, "forget_notes", refuse)
    page.parts.side.notes.cards[0].remove.click()
    rest(qtbot, session)
    assert page.notice.title != "The note was deleted"
    undo(session)
    rest(qtbot, session)
    assert len(workspace.notes(MATTER)) == 1


def test_after_a_redo_that_failed_the_next_removal_leaves_what_came_back(
    qtbot: QtBot,
    desk: Desk,
    session: Session,
    workspace: FakeWorkspace,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = desk.documents
    back = {remove_document(qtbot, session, page, row) for row in (0, 1)}
    page.view.setFocus()
    for _ in back:
        undo(session)
        rest(qtbot, session)
    with monkeypatch.context() as full:
        full.setattr(workspace, "remove_documents", refuse)
        redo(session)
        rest(qtbot, session)
    second = remove_document(qtbot, session, page, 3)
    redo(session)
    rest(qtbot, session)
    assert back <= set(listed(page))
    assert second not in listed(page)


def test_what_could_not_be_removed_again_can_be_later(
    qtbot: QtBot,
    desk: Desk,
    session: Session,
    workspace: FakeWorkspace,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = desk.documents
    first = remove_document(qtbot, session, page, 0)
    page.view.setFocus()
    undo(session)
    rest(qtbot, session)
    with monkeypatch.context() as full:
        full.setattr(workspace, "remove_documents", refuse)
        redo(session)
        rest(qtbot, session)
    redo(session)
    rest(qtbot, session)
    assert first not in listed(page)


def test_a_tag_that_could_not_be_taken_away_is_not_said_to_be(
    qtbot: QtBot,
    desk: Desk,
    session: Session,
    workspace: FakeWorkspace,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = desk.documents
    document = page.table.documents[0]
    page.tagging.add([document], "Exhibit")
    rest(qtbot, session)
    added = session.window.undoing.history.last
    assert added is not None

    def full(*words: object) -> None:
        refuse(words)

    monkeypatch.setattr(workspace, "tag", full)
    page.tagging.remove([document], "Exhibit")
    rest(qtbot, session)
    assert page.notice.title == "The disk is full"
    assert session.window.undoing.history.last is added


def test_two_removals_that_share_a_conversation_come_back_each_for_itself(
    qtbot: QtBot, jobs: Jobs
) -> None:
    """What was restored in the settings may be removed again, with others or without them."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    history, notice = UndoHistory(window), Notice(window)
    asked: list[tuple[int, ...]] = []
    numbers = iter((11, 12, 21))

    def restore(ids: Sequence[int]) -> None:
        asked.append(tuple(ids))

    removing = UntilClosed(
        "Removing", lambda ids: [next(numbers) for _ in ids], restore, jobs, notice, window
    )
    for ids in ([5, 6], [5]):
        removing.take(ids, "Removed", "")
        removing.close()
        qtbot.waitUntil(lambda: not jobs.alive())
    for _ in range(2):
        step = history.last
        assert step is not None
        history.take_back(step)
        qtbot.waitUntil(lambda: not jobs.alive())
    assert asked == [(21,), (11, 12)]


def test_a_redo_that_fails_after_something_new_leaves_what_came_back(
    qtbot: QtBot, jobs: Jobs
) -> None:
    """It was counted twice, and from then on nothing new settled what had come back."""
    window, pressed = QWidget(), threading.Event()
    qtbot.addWidget(window)
    history = UndoHistory(window)
    removed: list[str] = []

    def fail(cancel: object) -> None:
        pressed.wait(10)
        raise DesktopError("Full", "Make room.")

    def start() -> Job:
        job = Job("Removing", fail)
        jobs.start(job, Queue.READS)
        return job

    def step(words: str, again: Callable[[], Job | None]) -> Step:
        return Step(words, lambda: None, again)

    first, second = step("a", start), step("b", lambda: removed.append("b"))
    history.note(first)
    history.take_back(first)
    history.redo()
    history.note(second)
    pressed.set()
    qtbot.waitUntil(lambda: not jobs.alive())
    history.take_back(second)
    history.note(step("c", lambda: None))
    history.redo()
    history.redo()
    assert not removed
    assert not jobs.alive()
