"""A session of the window: its start, what comes back from last time, and what is told."""

import sys
import threading
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desktop.errors import VaultError
from desktop.gui.app import Session, catch_bugs
from desktop.gui.desk import Desk
from desktop.gui.desk_state import KEY, DeskState
from desktop.gui.pages import PageName
from desktop.gui.settings.page import SettingsPage
from desktop.vault.locks.proving import CODE_KEY, CODE_SHOWN
from tests.fakes.catalog import MODELS
from tests.fakes.invented import SAMPLE_MATTER
from tests.fakes.vaults import FakeVaults
from tests.fakes.workspace import FakeWorkspace
from tests.gui.conftest import settle_window

pytestmark = pytest.mark.gui


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
    settle_window(qtbot, session)


def test_models_are_warmed_only_after_the_desk_is_shown(
    qtbot: QtBot, desk: Desk, workspace: FakeWorkspace, session: Session
) -> None:
    qtbot.waitUntil(lambda: workspace.warmed)
    settle_window(qtbot, session)


def test_pages_come_and_models_are_warmed_where_code_could_not_be_read_ahead(
    qtbot: QtBot, session: Session, workspace: FakeWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails() -> None:
        raise MemoryError

    monkeypatch.setattr("desktop.gui.desk.read_pages", fails)
    session.start()
    qtbot.waitUntil(lambda: workspace.warmed)
    settle_window(qtbot, session)
    assert session.window.desk is not None
    assert session.window.desk.pages.built(PageName.SETTINGS) is not None


def test_settings_that_can_not_be_saved_are_told_of_once(
    qtbot: QtBot, desk: Desk, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError

    monkeypatch.setattr("desktop.settings.save", full)
    window = session.window
    desk.show_page(PageName.SETTINGS)
    settle_window(qtbot, session)
    page = desk.pages.built(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    session.preferences.choose(theme="dark")
    qtbot.waitUntil(page.notice.isVisible)
    assert window.notice.isHidden()
    desk.show_page(PageName.DOCUMENTS)
    session.preferences.choose(theme="light")
    qtbot.waitUntil(window.notice.isVisible)


def test_what_was_lost_is_said_where_the_vault_is_unlocked(qtbot: QtBot, session: Session) -> None:
    session.start(locked=True, not_kept=True)
    qtbot.waitUntil(session.gate.unlock.isVisible)
    settle_window(qtbot, session)
    assert session.gate.unlock.notice.isVisible()
    assert "not in the vault" in session.gate.unlock.notice.title


def test_after_a_vault_s_end_the_first_page_comes(
    qtbot: QtBot, session: Session, vaults: FakeVaults
) -> None:
    vaults.there = False
    session.start(locked=True, destroyed=True)
    qtbot.waitUntil(session.gate.first_run.isVisible)
    assert "destroyed" in session.gate.first_run.notice.title


def test_after_the_end_of_one_in_another_folder_the_usual_vault_is_asked_for(
    qtbot: QtBot, session: Session
) -> None:
    session.start(locked=True, destroyed=True)
    qtbot.waitUntil(session.gate.unlock.isVisible)
    settle_window(qtbot, session)
    assert "destroyed" in session.gate.unlock.notice.title
    assert session.gate.unlock.notice.isVisible()


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
    settle_window(qtbot, session)


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
    settle_window(qtbot, session)
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
    settle_window(qtbot, session)


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
    settle_window(qtbot, session)


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
    settle_window(qtbot, session)


def test_the_sample_is_added_with_progress(
    qtbot: QtBot, desk: Desk, workspace: FakeWorkspace, session: Session
) -> None:
    session.window.menus.sample.trigger()
    qtbot.waitUntil(lambda: desk.matters.name == SAMPLE_MATTER)
    settle_window(qtbot, session)
    assert {d.name for d in desk.documents.table.documents} == {"Lease.pdf", "NDA.docx"}
    assert session.window.status_line.matter.text() == f"{SAMPLE_MATTER} · 2 documents"


def test_the_status_line_names_the_model_of_the_open_matter(
    qtbot: QtBot, desk: Desk, workspace: FakeWorkspace, session: Session
) -> None:
    session.window.menus.sample.trigger()
    qtbot.waitUntil(lambda: desk.matters.name == SAMPLE_MATTER)
    settle_window(qtbot, session)
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
    settle_window(qtbot, session)
