"""A session of the window: start, quitting, locking, a vault's end, and what is kept between."""

import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QDialog,
    QWidget,
)
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from desktop import launcher
from desktop.errors import UsageError, VaultError
from desktop.gui.app import DESTROYED, LOCKED, NOT_KEPT, QUIT, Session, catch_bugs
from desktop.gui.desk import Desk
from desktop.gui.desk_state import KEY, DeskState
from desktop.gui.draft.page import DraftPage
from desktop.gui.jobs import Job
from desktop.gui.pages import PageName
from desktop.gui.settings.page import SettingsPage
from desktop.gui.unlock.gate import CODE_KEY, CODE_SHOWN
from desktop.gui.widgets import file_dialogs
from tests.fakes.catalog import MODELS
from tests.fakes.invented import MATTER, SAMPLE_MATTER
from tests.fakes.vaults import FakeVaults
from tests.fakes.workspace import FakeWorkspace
from tests.gui import drafting
from tests.gui.conftest import Ended, whole

pytestmark = pytest.mark.gui


def settle(qtbot: QtBot, session: Session) -> None:
    qtbot.waitUntil(lambda: whole(session), timeout=10_000)


def test_the_window_is_there_before_the_vault_is_open(
    qtbot: QtBot, session: Session, workspace: FakeWorkspace
) -> None:
    session.start()
    assert session.window.isVisible()
    assert session.window.desk is None
    assert not session.window.menus.add_files.isEnabled()
    assert session.window.menus.quit.isEnabled()
    qtbot.waitUntil(lambda: session.window.desk is not None)
    assert session.window.menus.add_files.isEnabled()
    settle(qtbot, session)


def test_models_are_warmed_only_after_the_desk_is_shown(
    qtbot: QtBot, desk: Desk, workspace: FakeWorkspace, session: Session
) -> None:
    qtbot.waitUntil(lambda: workspace.warmed)
    settle(qtbot, session)


def test_pages_come_and_models_are_warmed_where_code_could_not_be_read_ahead(
    qtbot: QtBot, session: Session, workspace: FakeWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails() -> None:
        raise MemoryError

    monkeypatch.setattr("desktop.gui.desk.import_pages", fails)
    session.start()
    qtbot.waitUntil(lambda: workspace.warmed)
    settle(qtbot, session)
    assert session.window.desk is not None
    assert session.window.desk.pages.built(PageName.SETTINGS) is not None


def test_quit_closes_the_vault_and_remembers_the_view(
    qtbot: QtBot, desk: Desk, workspace: FakeWorkspace, session: Session, ended: Ended
) -> None:
    desk.show_page(PageName.SETTINGS)
    settle(qtbot, session)
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


def test_a_destroyed_vault_ends_the_process_and_the_next_one_says_so(
    qtbot: QtBot, desk: Desk, workspace: FakeWorkspace, session: Session, ended: Ended
) -> None:
    desk.vault_destroyed.emit()
    qtbot.waitUntil(lambda: ended.status is not None)
    assert ended.status == DESTROYED
    assert workspace.closed


def test_settings_that_can_not_be_saved_are_told_of_once(
    qtbot: QtBot, desk: Desk, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError

    monkeypatch.setattr("desktop.settings.save", full)
    window = session.window
    desk.show_page(PageName.SETTINGS)
    settle(qtbot, session)
    page = desk.pages.built(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    session.preferences.choose(theme="dark")
    qtbot.waitUntil(page.notice.isVisible)
    assert window.notice.isHidden()
    desk.show_page(PageName.DOCUMENTS)
    session.preferences.choose(theme="light")
    qtbot.waitUntil(window.notice.isVisible)


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
    settle(qtbot, session)
    page = desk.pages.built(PageName.DRAFT)
    assert isinstance(page, DraftPage)
    page.open_draft(workspace.desk.drafts(MATTER)[0])
    qtbot.waitUntil(lambda: page.is_writing)
    settle(qtbot, session)
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


def test_what_was_lost_is_said_where_the_vault_is_unlocked(qtbot: QtBot, session: Session) -> None:
    session.start(locked=True, not_kept=True)
    qtbot.waitUntil(session.gate.unlock.isVisible)
    settle(qtbot, session)
    assert session.gate.unlock.notice.isVisible()
    assert "not in the vault" in session.gate.unlock.notice.title


def test_after_a_vault_s_end_the_first_page_comes(
    qtbot: QtBot, session: Session, vaults: FakeVaults
) -> None:
    vaults.there = False
    session.start(locked=True, destroyed=True)
    qtbot.waitUntil(session.gate.first_run.isVisible)
    assert "destroyed" in session.gate.first_run.notice.title


def test_a_lock_hides_open_dialogs_too(
    qtbot: QtBot, desk: Desk, session: Session, ended: Ended
) -> None:
    dialog = QDialog(session.window)
    qtbot.addWidget(dialog)
    dialog.open()
    session.auto_lock.due.emit()
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


def test_what_was_found_on_opening_is_told(
    qtbot: QtBot, session: Session, workspace: FakeWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    status = replace(workspace.status(), warnings=("The last changes are gone.",))
    monkeypatch.setattr(workspace, "status", lambda: status)
    session.start()
    qtbot.waitUntil(
        lambda: session.window.desk is not None and session.window.desk.notice.isVisible()
    )
    assert session.window.desk is not None
    assert session.window.desk.notice.message == "The last changes are gone."
    settle(qtbot, session)


def test_the_matter_and_page_of_last_time_come_back(
    qtbot: QtBot, session: Session, workspace: FakeWorkspace
) -> None:
    DeskState(
        matter="Ward round",
        page=PageName.MODELS.name,
        sort_column=4,
        sort_descending=True,
        width=1010,
        height=655,
    ).write(workspace.keep)
    session.start()
    qtbot.waitUntil(lambda: session.window.desk is not None)
    desk = session.window.desk
    assert desk is not None
    qtbot.waitUntil(lambda: desk.matters.name == "Ward round")
    qtbot.waitUntil(lambda: desk.pages.shown is PageName.MODELS)
    assert desk.documents.order.sorted_by == (4, True)
    settle(qtbot, session)
    state = session.window.state()
    assert state is not None
    screen = session.window.screen().availableGeometry()
    assert state.width == max(760, min(1010, screen.width()))
    assert state.height == min(655, screen.height() - 40)


def test_a_page_chosen_before_the_vault_was_looked_into_stays(
    qtbot: QtBot, session: Session, workspace: FakeWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    DeskState(matter="Ward round", page=PageName.DOCUMENTS.name).write(workspace.keep)
    chosen, kept = threading.Event(), workspace.kept

    def late(key: str) -> str | None:
        if key == KEY and threading.current_thread() is not threading.main_thread():
            chosen.wait(10)
        return kept(key)

    monkeypatch.setattr(workspace, "kept", late)
    session.start()
    qtbot.waitUntil(lambda: session.window.desk is not None)
    desk = session.window.desk
    assert desk is not None
    desk.show_page(PageName.SETTINGS)
    with qtbot.waitSignal(desk.ready):
        chosen.set()
    assert desk.matters.name == "Ward round"
    assert desk.pages.shown is PageName.SETTINGS
    settle(qtbot, session)


def test_a_recovery_code_that_was_not_written_down_is_told(
    qtbot: QtBot, session: Session, workspace: FakeWorkspace
) -> None:
    workspace.keep(CODE_KEY, CODE_SHOWN)
    session.start()
    qtbot.waitUntil(
        lambda: session.window.desk is not None and session.window.desk.notice.isVisible()
    )
    desk = session.window.desk
    assert desk is not None
    assert "not written down" in desk.notice.title
    desk.notice.buttons[0].click()
    assert desk.pages.shown is PageName.SETTINGS
    settle(qtbot, session)


def test_a_vault_without_matters_gets_a_first_one(
    qtbot: QtBot, session: Session, workspace: FakeWorkspace
) -> None:
    workspace._matters = []
    session.start()
    qtbot.waitUntil(
        lambda: (
            session.window.desk is not None and session.window.desk.matters.name == "My documents"
        )
    )
    settle(qtbot, session)


def test_the_sample_is_added_with_progress(
    qtbot: QtBot, desk: Desk, workspace: FakeWorkspace, session: Session
) -> None:
    session.window.menus.sample.trigger()
    qtbot.waitUntil(lambda: desk.matters.name == SAMPLE_MATTER)
    settle(qtbot, session)
    assert {d.name for d in desk.documents.table.documents} == {"Lease.pdf", "NDA.docx"}
    assert session.window.status_line.matter.text() == f"{SAMPLE_MATTER} · 2 documents"


def test_the_status_line_names_the_model_of_the_open_matter(
    qtbot: QtBot, desk: Desk, workspace: FakeWorkspace, session: Session
) -> None:
    session.window.menus.sample.trigger()
    qtbot.waitUntil(lambda: desk.matters.name == SAMPLE_MATTER)
    settle(qtbot, session)
    other = next(each for each in MODELS if each.purpose == "language" and not each.active)
    workspace.choose_model(other.name, matter=SAMPLE_MATTER)
    desk.models_changed.emit()
    qtbot.waitUntil(lambda: session.window.status_line.model.text() == other.title)


def test_a_bug_is_shown_without_its_text_and_the_window_lives(
    qtbot: QtBot, desk: Desk, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    catch_bugs(session)
    try:
        raise RuntimeError("Tidewater Books Ltd")
    except RuntimeError as error:
        sys.excepthook(RuntimeError, error, error.__traceback__)
    qtbot.waitUntil(session.window.notice.isVisible)
    assert "Tidewater" not in session.window.notice.message
    assert "RuntimeError" in session.window.notice.message


def test_a_vault_that_can_t_be_listed_says_so(
    qtbot: QtBot, session: Session, workspace: FakeWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> list[object]:
        raise VaultError("The disk does not answer", "Look at the cable.")

    monkeypatch.setattr(workspace, "matters", refuse)
    session.start()
    qtbot.waitUntil(lambda: session.window.desk is not None)
    desk = session.window.desk
    assert desk is not None
    qtbot.waitUntil(desk.notice.isVisible)
    settle(qtbot, session)


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

    def reads_on() -> None:
        begun.set()
        if not gone.wait(8):
            waited_out.set()

    monkeypatch.setattr("desktop.gui.desk.import_pages", reads_on)
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


def test_file_dialogs_leave_nothing_behind(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """QFileDialog keeps its history in QtProject.conf when it closes."""
    file_dialogs.forbid_traces()
    settings = QSettings("QtProject", "Probe")
    settings.setValue("history", "/home/nora/Clients")
    settings.sync()
    assert settings.status() is not QSettings.Status.NoError
    assert not Path(settings.fileName()).exists()


def test_the_chosen_file_is_handed_over_and_the_dialog_leaves_no_trace(
    qtbot: QtBot, tmp_path: Path, no_settings_of_this_machine: Path
) -> None:
    file_dialogs.forbid_traces()
    wanted = tmp_path / "letter.pdf"
    wanted.write_bytes(b"%PDF-1.4")
    chosen: list[Path] = []
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    dialog = file_dialogs.choose_files(owner, chosen.extend)
    dialog.selectFile(str(wanted))
    dialog.accept()
    assert chosen == [wanted]
    left = [file for file in no_settings_of_this_machine.rglob("*") if file.is_file()]
    assert not any(b"letter.pdf" in file.read_bytes() for file in left)
    assert not any("QtProject" in file.name for file in left)


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
