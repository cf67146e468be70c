"""The window: pages, matters, menus, dropping of files, locking; start to end of a session."""

import os
import signal
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.documents import Scope
from desktop.errors import UsageError, VaultError
from desktop.gui import app as application
from desktop.gui.app import DESTROYED, LOCKED, QUIT, Session, catch_bugs
from desktop.gui.ask.page import AskPage
from desktop.gui.desk import Desk
from desktop.gui.desk_state import KEY, DeskState
from desktop.gui.help_dialog import HelpDialog
from desktop.gui.main_window import MainWindow
from desktop.gui.matters.page import MattersPage
from desktop.gui.pages import PageName
from desktop.gui.palette.palette import Palette
from desktop.gui.shortcuts import ShortcutsDialog
from desktop.gui.unlock.gate import CODE_KEY, CODE_SHOWN
from desktop.gui.widgets import file_dialogs
from desktop.paths import source_root
from tests.fakes.catalog import MODELS
from tests.fakes.invented import MATTER, SAMPLE_MATTER
from tests.fakes.workspace import FakeWorkspace
from tests.gui.conftest import Ended, whole
from tests.gui.test_unlock import FakeVaults

pytestmark = pytest.mark.gui


def settle(qtbot: QtBot, session: Session) -> None:
    qtbot.waitUntil(lambda: whole(session), timeout=10_000)


# --------------------------------------------------------------------------- start and end


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

    monkeypatch.setattr(desk, "keep_now", fail)
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
    qtbot.waitUntil(lambda: desk.matter == "Ward round")
    qtbot.waitUntil(lambda: desk.page is PageName.MODELS)
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
    assert desk.matter == "Ward round"
    assert desk.page is PageName.SETTINGS
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
    assert desk.page is PageName.SETTINGS
    settle(qtbot, session)


def test_a_vault_without_matters_gets_a_first_one(
    qtbot: QtBot, session: Session, workspace: FakeWorkspace
) -> None:
    workspace._matters = []
    session.start()
    qtbot.waitUntil(
        lambda: session.window.desk is not None and session.window.desk.matter == "My documents"
    )
    settle(qtbot, session)


def test_the_sample_is_added_with_progress(
    qtbot: QtBot, desk: Desk, workspace: FakeWorkspace, session: Session
) -> None:
    session.window.menus.sample.trigger()
    qtbot.waitUntil(lambda: desk.matter == SAMPLE_MATTER)
    settle(qtbot, session)
    assert {d.name for d in desk.documents.table.documents} == {"Lease.pdf", "NDA.docx"}
    assert session.window.status_line.matter.text() == f"{SAMPLE_MATTER} · 2 documents"


def test_the_status_line_names_the_model_of_the_open_matter(
    qtbot: QtBot, desk: Desk, workspace: FakeWorkspace, session: Session
) -> None:
    session.window.menus.sample.trigger()
    qtbot.waitUntil(lambda: desk.matter == SAMPLE_MATTER)
    settle(qtbot, session)
    other = next(each for each in MODELS if each.purpose == "language" and not each.active)
    workspace.choose_model(other.name, matter=SAMPLE_MATTER)
    desk.models_changed.emit()
    qtbot.waitUntil(lambda: session.window.status_line.model.text() == other.title)


# ------------------------------------------------------------------------------ the window


def test_keys_lead_to_the_pages_and_the_rail_follows(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    for page in PageName:
        key = Qt.Key(Qt.Key.Key_1 + page)
        QTest.keyClick(session.window, key, Qt.KeyboardModifier.ControlModifier)
        assert desk.page is page
        assert desk.rail.button(page).isChecked()
        settle(qtbot, session)
    QTest.mouseClick(desk.rail.button(PageName.DOCUMENTS), Qt.MouseButton.LeftButton)
    assert desk.page is PageName.DOCUMENTS


def test_the_palette_opens_a_document_and_turns_to_a_matter(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    window = session.window
    for typed, reached in (
        ("letter of 5", lambda: desk.viewer is not None and desk.viewer.target.document_id == 2),
        ("ward round", lambda: desk.matter == "Ward round"),
        ("settings", lambda: desk.page is PageName.SETTINGS),
    ):
        QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        palette = window.findChild(Palette)
        assert palette is not None
        QTest.keyClicks(palette.field, typed)
        qtbot.waitUntil(lambda p=palette: not p.finder.searching)  # type: ignore[misc]
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
        qtbot.waitUntil(reached)
        settle(qtbot, session)


def test_help_and_the_keys_are_one_key_away(qtbot: QtBot, desk: Desk, session: Session) -> None:
    menus = session.window.menus
    for action, key, kind in (
        (menus.help, "F1", HelpDialog),
        (menus.shortcuts, "Ctrl+/", ShortcutsDialog),
    ):
        assert action.shortcut() == QKeySequence(key)
        action.trigger()
        dialog = session.window.findChild(kind)
        assert dialog is not None
        assert dialog.isVisible()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda k=kind: session.window.findChild(k) is None)  # type: ignore[misc]


def test_a_narrow_window_shows_the_rail_as_drawings(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    session.window.resize(800, 560)
    assert desk.rail.compact
    assert desk.rail.button(PageName.ASK).accessibleName() == "Ask"
    session.window.resize(1240, 700)
    assert not desk.rail.compact


def test_a_matter_renamed_or_removed_is_followed(
    qtbot: QtBot, desk: Desk, session: Session, workspace: FakeWorkspace
) -> None:
    desk.show_page(PageName.MATTERS)
    settle(qtbot, session)
    page = desk.page_widget(PageName.MATTERS)
    assert isinstance(page, MattersPage)
    page.rename(MATTER, "Harbour Lane")
    qtbot.waitUntil(lambda: desk.matter == "Harbour Lane")
    settle(qtbot, session)
    assert len(desk.documents.table.documents) == 13
    workspace.remove_matter("Harbour Lane")
    page.removed.emit("Harbour Lane")
    assert desk.matter == "Ward round"
    settle(qtbot, session)


def test_space_looks_into_documents_and_the_arrows_go_on(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    view = desk.documents.view
    desk.documents.reveal(desk.documents.table.document_at(0).path)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert desk.viewer is not None
    assert desk.viewer.target.document_id == 1
    assert view.hasFocus()
    settle(qtbot, session)
    desk.documents.reveal(desk.documents.table.document_at(1).path)
    assert desk.viewer.target.document_id == 2
    settle(qtbot, session)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert desk.viewer.isHidden()
    desk.documents.reveal(desk.documents.table.document_at(0).path)
    assert desk.viewer.isHidden()


def test_the_room_of_a_source_beside_an_answer_is_remembered(
    qtbot: QtBot, session: Session, workspace: FakeWorkspace, ended: Ended
) -> None:
    DeskState(matter=MATTER, page=PageName.ASK.name, sources_share=0.42).write(workspace.keep)
    session.start()
    qtbot.waitUntil(lambda: session.window.desk is not None)
    desk = session.window.desk
    assert desk is not None
    qtbot.waitUntil(lambda: desk.page is PageName.ASK)
    settle(qtbot, session)
    ask = desk.page_widget(PageName.ASK)
    assert isinstance(ask, AskPage)
    assert ask.viewing.share == 0.42
    session.quit()
    qtbot.waitUntil(lambda: ended.status is not None)
    assert DeskState.read(workspace.kept).sources_share == 0.42


def test_the_window_comes_back_to_its_place_only_where_a_screen_is(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    window = session.window
    before = window.geometry().topLeft()
    for place in ("99999,99999", "x,y", "", "1", "-5000,10"):
        window._restore_size(DeskState(width=900, height=560, place=place))
        assert window.geometry().topLeft() == before
    window._restore_size(DeskState(width=760, height=520, place="12,9"))
    assert window.geometry().topLeft() == QPoint(12, 9)


def test_pages_are_built_when_they_are_first_shown(qtbot: QtBot, desk: Desk) -> None:
    assert desk.page_widget(PageName.MODELS) is None
    desk.show_page(PageName.MODELS)
    assert desk.page_widget(PageName.MODELS) is not None


def test_another_matter_is_one_choice_away(qtbot: QtBot, desk: Desk, session: Session) -> None:
    desk.rail.menu.aboutToShow.emit()
    action = next(a for a in desk.rail.menu.actions() if a.data() == "Ward round")
    action.trigger()
    assert desk.matter == "Ward round"
    settle(qtbot, session)
    assert session.window.status_line.matter.text() == "Ward round · 0 documents"
    assert "Ward round" in desk.rail.switcher.accessibleName()


def test_a_new_matter_is_made_in_the_window(
    qtbot: QtBot, desk: Desk, session: Session, workspace: FakeWorkspace
) -> None:
    session.window.menus.new_matter.trigger()
    assert desk.new_matter.isVisible()
    QTest.keyClicks(desk.new_matter.name, MATTER.upper())
    QTest.keyClick(desk.new_matter.name, Qt.Key.Key_Return)
    qtbot.waitUntil(desk.new_matter.notice.isVisible)
    assert desk.new_matter.notice.title == "There is a matter of this name"
    settle(qtbot, session)
    desk.new_matter.name.setText("Brennan v. Castellan")
    desk.new_matter.copy.click()
    desk.new_matter.create_button.click()
    qtbot.waitUntil(lambda: desk.matter == "Brennan v. Castellan")
    assert workspace.matters()[-1].keep_originals
    assert not desk.new_matter.isVisible()
    settle(qtbot, session)


def test_a_document_opens_beside_the_list_and_is_put_away(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    desk.documents.view.choose("/home/nora/Clients/Harbour Lane/Lease 14 Harbour Lane.pdf")
    desk.documents.open_chosen()
    qtbot.waitUntil(lambda: desk.viewer is not None and desk.viewer.ready)
    viewer = desk.viewer
    assert viewer is not None
    assert viewer.isVisible()
    assert desk.splitter.sizes()[1] > 200
    desk.show_page(PageName.MODELS)
    assert not viewer.isVisible()
    assert viewer.target.document_id == 0
    settle(qtbot, session)


def test_the_theme_and_the_text_size_are_in_the_menu(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    actions = {action.text(): action for action in session.window.actions()}
    actions["Dark"].trigger()
    assert session.theme.tokens.name == "dark"
    actions["Larger text"].trigger()
    assert session.preferences.settings.font_percent == 110
    actions["Normal text size"].trigger()
    actions["Light"].trigger()
    assert session.preferences.settings.font_percent == 100
    settle(qtbot, session)


def test_no_two_actions_have_the_same_key(desk: Desk, session: Session) -> None:
    keys = [key for _, key in session.window.menus.shortcuts_list()]
    assert len(keys) == len(set(keys)) > 10


def test_the_title_tells_nothing_of_the_documents(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    desk.open_document(1)
    settle(qtbot, session)
    assert session.window.windowTitle() == "Strongroom"


def test_the_status_line_says_what_is_done(
    qtbot: QtBot, desk: Desk, session: Session, workspace: FakeWorkspace
) -> None:
    line = session.window.status_line
    assert line.network.text() == "No connection since 1 Feb 2026"
    assert "kernel" in line.network.toolTip()
    assert "Qwen2.5" in line.model.text()
    workspace.hold()
    desk.add([Path("/in/one.pdf"), Path("/in/two.pdf")])
    workspace.step(5)
    qtbot.waitUntil(lambda: line.job.text() == "Adding files: 1 of 2")
    workspace.release()
    qtbot.waitUntil(lambda: not line.job.isVisible())
    settle(qtbot, session)


# ------------------------------------------------------------------------- dropping of files


def drag_of(data: QMimeData, where: QPoint) -> QDragEnterEvent:
    return QDragEnterEvent(
        where,
        Qt.DropAction.CopyAction | Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )


def drop(window: MainWindow, files: list[Path], where: QPoint | None = None) -> QDropEvent:
    """What the system sends when files are dragged in and let go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    where = where or QPoint(400, 300)
    enter = drag_of(data, where)
    QApplication.sendEvent(window.windowHandle(), enter)
    assert enter.isAccepted()
    assert window.overlay.isVisible()
    let_go = QDropEvent(
        where, enter.possibleActions(), data, enter.buttons(), Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window.windowHandle(), let_go)
    return let_go


def test_files_and_folders_can_be_dropped_anywhere(
    qtbot: QtBot, desk: Desk, session: Session, workspace: FakeWorkspace
) -> None:
    desk.show_page(PageName.SETTINGS)
    event = drop(session.window, [Path("/in/letter.pdf"), Path("/in/folder")])
    assert MATTER in session.window.overlay.title
    assert not session.window.overlay.isVisible()
    assert event.dropAction() is Qt.DropAction.CopyAction
    assert desk.page is PageName.DOCUMENTS
    settle(qtbot, session)
    assert ("add", (Path("/in/letter.pdf"), Path("/in/folder"))) in workspace.calls


def test_nothing_can_be_dropped_on_a_locked_window(
    qtbot: QtBot, session: Session, workspace: FakeWorkspace
) -> None:
    session.window.show()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/in/letter.pdf")])
    QApplication.sendEvent(session.window.windowHandle(), drag_of(data, QPoint(9, 9)))
    assert not session.window.overlay.isVisible()


def test_a_file_dropped_on_a_field_is_added_and_a_text_is_the_field_s(
    qtbot: QtBot, desk: Desk, session: Session, workspace: FakeWorkspace
) -> None:
    field = desk.documents.header.field
    where = field.mapTo(session.window, field.rect().center())
    drop(session.window, [Path("/in/letter.pdf")], where)
    assert field.text() == ""
    settle(qtbot, session)
    assert ("add", (Path("/in/letter.pdf"),)) in workspace.calls
    text = QMimeData()
    text.setText("lease")
    enter = drag_of(text, where)
    QApplication.sendEvent(session.window.windowHandle(), enter)
    assert not session.window.overlay.isVisible()


# -------------------------------------------------------------------------- faults and traces


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


def test_file_dialogs_leave_nothing_behind(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """QFileDialog keeps its history in QtProject.conf when it closes (threats.md, trap 7)."""
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


# ------------------------------------------------------------------------------ accessibility


def test_every_control_has_a_name_and_can_be_reached_by_keyboard(
    qtbot: QtBot, desk: Desk, session: Session
) -> None:
    for page in PageName:
        desk.show_page(page)
        settle(qtbot, session)
    kinds = (QAbstractButton, QLineEdit, QComboBox, QSpinBox, QSlider, QPlainTextEdit)
    nameless, unreachable = [], []
    for kind in kinds:
        for control in session.window.findChildren(kind):
            where = f"{type(control).__name__} in {type(control.parent()).__name__}"
            # Parts of Qt's own widgets (a spin box's line, a table's corner) speak through them.
            if control.objectName().startswith("qt_") or _is_part(control):
                continue
            text = control.text() if isinstance(control, QAbstractButton) else ""
            if not (control.accessibleName() or text.strip()):
                nameless.append(where)
            if control.focusPolicy() is Qt.FocusPolicy.NoFocus:
                unreachable.append(where)
    assert not nameless
    assert not unreachable


def _is_part(control: QWidget) -> bool:
    parent = control.parentWidget()
    return isinstance(parent, QLineEdit | QSpinBox | QComboBox) or (
        parent is not None and parent.metaObject().className().startswith("QTable")
    )


def test_the_session_s_exit_statuses_are_the_launcher_s() -> None:
    from desktop import launcher

    assert launcher.LOCKED == application.LOCKED
    assert launcher.DESTROYED == application.DESTROYED
    assert QKeySequence("Ctrl+L").toString() == "Ctrl+L"


def test_the_program_starts_light_and_ends_when_it_is_told_to(tmp_path: Path) -> None:
    """As a process: nothing heavy is imported before the window shows, SIGTERM ends it in order,
    and without a vault nothing at all is written."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(tmp_path / "home"),
        "XDG_DATA_HOME": str(tmp_path / "home" / "data"),
        "XDG_CONFIG_HOME": str(tmp_path / "home" / "config"),
    }
    command = [sys.executable, "-m", "desktop.gui.app", "--vault", str(tmp_path / "vault")]
    process = subprocess.Popen(
        [*command, "--report-start"],
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
        cwd=source_root(),
    )
    try:
        assert process.stderr is not None
        told = next(line for line in process.stderr if line.startswith("window "))
        assert told.rstrip().endswith("heavy=")
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == QUIT
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate()
    assert [file for file in tmp_path.rglob("*") if file.is_file()] == []


def test_without_a_display_there_is_one_clear_sentence(tmp_path: Path) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run(
        [sys.executable, "-m", "desktop.gui.app", "--vault", str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=environment,
        cwd=source_root(),
    )
    assert done.returncode == 1
    assert done.stderr.startswith("strongroom: there is no display")
    assert done.stderr.count("\n") == 1


def test_opening_the_real_vault_code_imports_nothing_heavy() -> None:
    code = (
        "import sys; import desktop.workspace, desktop.gui.app, desktop.gui.desk;"
        "import desktop.gui.ask.page, desktop.gui.draft.page, desktop.gui.models.page;"
        "print(sorted({'torch', 'chromadb', 'llama_cpp', 'transformers'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        cwd=source_root(),
    )
    assert done.stdout.strip() == "[]"


def test_a_passage_of_a_document_in_the_list_is_asked_about_on_the_ask_page(
    qtbot: QtBot, session: Session, desk: Desk
) -> None:
    text = "The Tenant pays EUR 2,450 a month in advance"
    desk.open_citation(1, 2, 10, 20, text)
    viewer = desk.viewer
    assert viewer is not None
    qtbot.waitUntil(lambda: viewer.ready)
    settle(qtbot, session)
    viewer.toolbar.ask.click()
    assert desk.page is PageName.ASK
    page = desk.page_widget(PageName.ASK)
    assert isinstance(page, AskPage)
    assert page.filtering.scope() == Scope(documents=(1,), stretch=(10, 20))
    settle(qtbot, session)


def test_a_document_that_an_answer_could_not_read_is_shown_in_the_list(
    qtbot: QtBot, session: Session, desk: Desk
) -> None:
    desk.show_page(PageName.ASK)
    settle(qtbot, session)
    path = "/home/nora/Clients/Harbour Lane/Insurance schedule.pdf"
    page = desk.page_widget(PageName.ASK)
    assert isinstance(page, AskPage)
    page.document_row_requested.emit(path)
    assert desk.page is PageName.DOCUMENTS
    settle(qtbot, session)
    assert [document.path for document in desk.documents.view.chosen()] == [path]


def test_settings_that_could_not_be_read_are_told_of(qtbot: QtBot, session: Session) -> None:
    session.preferences.were_damaged = True
    session.start()
    qtbot.waitUntil(lambda: session.window.desk is not None)
    assert session.window.notice.title == "Some settings could not be read"
