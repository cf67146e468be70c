"""How a session of the window ends: quit, locked, its vault gone, and in the middle of work."""

import threading
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QDialog,
)
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from desktop import launcher
from desktop import settings as stored
from desktop.errors import UsageError, VaultError
from desktop.gui.app import DESTROYED, LOCKED, NOT_KEPT, QUIT, Session
from desktop.gui.desk import Desk
from desktop.gui.desk_state import KEY, DeskState
from desktop.gui.draft.page import DraftPage
from desktop.gui.jobs import Job
from desktop.gui.pages import PageName
from tests.fakes.invented import MATTER
from tests.fakes.vaults import FakeVaults
from tests.fakes.workspace import FakeWorkspace
from tests.gui import drafting
from tests.gui.conftest import Ended, settle_window

pytestmark = pytest.mark.gui


def test_quit_closes_the_vault_and_remembers_the_view(
    qtbot: QtBot, desk: Desk, workspace: FakeWorkspace, session: Session, ended: Ended
) -> None:
    desk.show_page(PageName.SETTINGS)
    settle_window(qtbot, session)
    session.window.close()
    assert not session.window.isVisible()
    qtbot.waitUntil(lambda: ended.status is not None)
    assert ended.status == QUIT
    assert workspace.closed
    state = DeskState.read(workspace.kept)
    assert (state.matter, state.page) == (MATTER, PageName.SETTINGS.name)


def test_lock_ends_with_the_launcher_s_status(
    qtbot: QtBot, desk: Desk, workspace: FakeWorkspace, session: Session, ended: Ended
) -> None:
    QTest.keyClick(session.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: ended.status is not None)
    assert ended.status == LOCKED
    assert workspace.closed
    assert workspace.kept(KEY) is not None


def test_a_chosen_vault_that_was_destroyed_is_asked_for_no_more(
    qtbot: QtBot, desk: Desk, session: Session, ended: Ended
) -> None:
    session.preferences.choose(vault=str(Path("/vault").absolute()))
    desk.vault_destroyed.emit()
    qtbot.waitUntil(lambda: ended.status is not None)
    assert stored.load().vault == ""
    assert ended.status == DESTROYED + launcher.ELSEWHERE


def test_the_usual_vault_that_was_chosen_is_the_one_that_a_lock_asks_for(
    qtbot: QtBot, desk: Desk, session: Session, ended: Ended
) -> None:
    session._ask_for("")
    session.lock()
    qtbot.waitUntil(lambda: ended.status is not None)
    assert ended.status == LOCKED + launcher.ELSEWHERE


def test_another_vault_that_was_destroyed_leaves_the_chosen_one(
    qtbot: QtBot, desk: Desk, session: Session, ended: Ended
) -> None:
    session.preferences.choose(vault="/mine")
    desk.vault_destroyed.emit()
    qtbot.waitUntil(lambda: ended.status is not None)
    assert stored.load().vault == "/mine"


def test_a_destroyed_vault_ends_the_process_and_the_next_one_says_so(
    qtbot: QtBot, desk: Desk, workspace: FakeWorkspace, session: Session, ended: Ended
) -> None:
    desk.vault_destroyed.emit()
    qtbot.waitUntil(lambda: ended.status is not None)
    assert ended.status == DESTROYED
    assert workspace.closed


@pytest.fixture
def refused(
    qtbot: QtBot,
    desk: Desk,
    workspace: FakeWorkspace,
    session: Session,
    monkeypatch: pytest.MonkeyPatch,
) -> DraftPage:
    """The Draft page with something typed that the vault refuses."""

    def fails(*_: object) -> None:
        raise VaultError("The drive is away", "Connect it.")

    workspace.desk.put(MATTER, drafting.small())
    desk.show_page(PageName.DRAFT)
    settle_window(qtbot, session)
    page = desk.pages.built(PageName.DRAFT)
    assert isinstance(page, DraftPage)
    page.open_draft(workspace.desk.drafts(MATTER)[0])
    qtbot.waitUntil(lambda: page.is_writing)
    settle_window(qtbot, session)
    monkeypatch.setattr(workspace.desk, "keep_draft", fails)
    drafting.at(page.desk.editor, "Made today")
    drafting.keys(page.desk.editor, "lost ")
    page.desk.autosave.flush()
    qtbot.waitUntil(lambda: page.is_failing)
    return page


def test_who_quits_is_told_of_what_would_be_lost(
    qtbot: QtBot, refused: DraftPage, desk: Desk, session: Session, ended: Ended
) -> None:
    desk.show_page(PageName.SETTINGS)
    session.window.menus.quit.trigger()
    assert session.window.isVisible()
    assert refused.isVisible()
    notice = session.window.notice
    assert "not in the vault" in notice.title
    notice.buttons[0].click()
    qtbot.waitUntil(lambda: ended.status is not None)
    assert ended.status == QUIT


def test_a_lock_waits_for_nobody_and_the_next_window_tells_what_was_lost(
    qtbot: QtBot, refused: DraftPage, session: Session, ended: Ended, workspace: FakeWorkspace
) -> None:
    session.lock()
    assert not session.window.isVisible()
    qtbot.waitUntil(lambda: ended.status is not None)
    assert ended.status == NOT_KEPT
    assert launcher._AGAIN[NOT_KEPT] == ("--locked", "--not-kept")
    assert workspace.closed


def test_a_lock_hides_open_dialogs_too(
    qtbot: QtBot, desk: Desk, session: Session, ended: Ended
) -> None:
    dialog = QDialog(session.window)
    qtbot.addWidget(dialog)
    dialog.open()
    session.auto_lock.due.emit(False)
    assert not dialog.isVisible()
    assert not session.window.isVisible()
    qtbot.waitUntil(lambda: ended.status == LOCKED)


def test_a_bug_while_the_last_words_are_kept_leaves_no_vault_open(
    qtbot: QtBot,
    desk: Desk,
    workspace: FakeWorkspace,
    session: Session,
    ended: Ended,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail() -> None:
        raise ValueError

    monkeypatch.setattr(desk.pages, "keep_now", fail)
    with qtbot.captureExceptions() as raised:
        session.lock()
        qtbot.waitUntil(lambda: ended.status is not None)
    assert [kind for kind, _, _ in raised] == [ValueError]
    assert workspace.closed
    assert ended.status == LOCKED


def test_quitting_while_files_are_added_stops_them_and_closes(
    qtbot: QtBot, desk: Desk, workspace: FakeWorkspace, session: Session, ended: Ended
) -> None:
    workspace.hold()
    desk.add([Path(f"/in/{n}.pdf") for n in range(20)])
    workspace.step(5)
    qtbot.waitUntil(lambda: desk.documents.indexing.progress.done == 1)
    session.window.close()
    qtbot.waitUntil(lambda: ended.status is not None)
    assert workspace.closed
    assert len([p for p in workspace.waiting(MATTER) if p.startswith("/in/")]) == 19


def test_a_window_closed_while_the_vault_is_being_opened_closes_the_vault(
    qtbot: QtBot, session: Session, vaults: FakeVaults, workspace: FakeWorkspace, ended: Ended
) -> None:
    vaults.may_open.clear()
    session.start()
    qtbot.waitUntil(lambda: bool(vaults.threads))
    session.window.close()
    threading.Timer(0.1, vaults.may_open.set).start()
    qtbot.waitUntil(lambda: ended.status is not None)
    assert vaults.opened_with
    assert workspace.closed


def test_a_failing_close_still_ends(
    qtbot: QtBot,
    desk: Desk,
    session: Session,
    workspace: FakeWorkspace,
    ended: Ended,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(key: str, value: str) -> None:
        raise UsageError("No", "No.")

    monkeypatch.setattr(workspace, "keep", refuse)
    session.quit()
    qtbot.waitUntil(lambda: ended.status == QUIT)
    assert workspace.closed


def test_the_vault_is_closed_where_the_system_ends_the_event_loop(
    desk: Desk, workspace: FakeWorkspace, session: Session, ended: Ended
) -> None:
    session.leave(QUIT)
    assert workspace.closed
    assert workspace.kept(KEY) is not None


def test_closing_does_not_wait_for_code_that_is_read_ahead(
    qtbot: QtBot,
    session: Session,
    workspace: FakeWorkspace,
    ended: Ended,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begun, gone, waited_out = threading.Event(), threading.Event(), threading.Event()

    def reads_on() -> list[str]:
        begun.set()
        if not gone.wait(8):
            waited_out.set()
        return []

    monkeypatch.setattr("desktop.gui.desk.read_pages", reads_on)
    session.start()
    qtbot.waitUntil(begun.is_set)
    session.window.close()
    qtbot.waitUntil(lambda: ended.status is not None)
    gone.set()
    assert workspace.closed
    assert not waited_out.is_set()
    qtbot.waitUntil(lambda: not session.jobs.alive())


def test_closing_does_not_wait_for_the_code_that_opens_the_vault(
    qtbot: QtBot,
    session: Session,
    vaults: FakeVaults,
    ended: Ended,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begun, gone, waited_out = threading.Event(), threading.Event(), threading.Event()

    def read_on() -> FakeVaults:
        begun.set()
        if not gone.wait(8):
            waited_out.set()
        return vaults

    monkeypatch.setattr(session.gate, "_vaults", read_on)
    session.start()
    qtbot.waitUntil(begun.is_set)
    session.window.close()
    qtbot.waitUntil(lambda: ended.status is not None)
    gone.set()
    qtbot.waitUntil(lambda: not session.jobs.alive())
    assert not waited_out.is_set()
    assert session.window.desk is None


def test_loading_of_models_hears_that_the_window_closes(
    qtbot: QtBot,
    session: Session,
    workspace: FakeWorkspace,
    ended: Ended,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begun, heard = threading.Event(), threading.Event()

    def warm(cancel: threading.Event | None = None) -> None:
        begun.set()
        if cancel is not None and cancel.wait(30):
            heard.set()

    monkeypatch.setattr(workspace, "warm", warm)
    session.start()
    qtbot.waitUntil(begun.is_set)
    session.window.close()
    qtbot.waitUntil(lambda: ended.status is not None)
    assert heard.is_set()


def test_pages_that_were_read_for_a_desk_that_is_gone_are_not_built(
    qtbot: QtBot, session: Session, desk: Desk, ended: Ended, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[Job] = []
    monkeypatch.setattr(desk._jobs, "start", lambda job, queue: kept.append(job))
    built: list[bool] = []
    desk.build_soon(lambda: built.append(True))
    session.quit()
    qtbot.waitUntil(lambda: ended.status is not None)
    shiboken6.delete(desk)
    with capture_exceptions() as raised:
        kept[0].done.emit(None)
    assert (raised, built) == ([], [])
