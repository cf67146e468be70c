"""Backups in the window: chosen, made now, made by themselves when due, and failures told."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.errors import CancelledError, VaultError
from desktop.gui.app import Session
from desktop.gui.backups import Backups
from desktop.gui.desk import Desk
from desktop.gui.jobs import Jobs
from desktop.gui.pages import PageName
from desktop.gui.settings.backup_card import BackupCard
from desktop.gui.settings.page import SettingsPage
from desktop.gui.theme import Theme
from desktop.gui.widgets.words import iso_words
from desktop.vault.copies.backup import BackupProgress
from desktop.vault.copies.backup_plan import BackupPlan
from tests.fakes.workspace import FakeWorkspace
from tests.gui.conftest import whole

pytestmark = pytest.mark.gui


@pytest.fixture
def backups(workspace: FakeWorkspace, jobs: Jobs) -> Backups:
    return Backups(workspace, jobs)  # type: ignore[arg-type]


@pytest.fixture
def card(qtbot: QtBot, theme: Theme, backups: Backups, jobs: Jobs) -> BackupCard:
    shown = BackupCard(backups)
    qtbot.addWidget(shown)
    shown.resize(700, 400)
    shown.show()
    backups.look()
    qtbot.waitUntil(lambda: not jobs.alive())
    return shown


def test_without_a_folder_nothing_can_be_backed_up(card: BackupCard) -> None:
    assert not card.now.isEnabled()
    assert not card.every.isEnabled()
    assert card.last.text() == "Never"


def test_a_folder_is_chosen_and_backed_up_to(
    qtbot: QtBot, card: BackupCard, workspace: FakeWorkspace, jobs: Jobs, tmp_path: Path
) -> None:
    card.choose.click()
    dialog = card.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.windowTitle() == "A folder for the backups"
    dialog.selectFile(str(tmp_path))
    dialog.accept()
    qtbot.waitUntil(card.now.isEnabled)
    assert workspace.backup_plan().folder == str(tmp_path)
    QTest.mouseClick(card.now, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not jobs.alive() and card.last.text() != "Never")
    assert ("back_up", str(tmp_path)) in workspace.calls
    assert card.last.text() == iso_words(workspace.backup_plan().last)
    assert card.now.isEnabled()
    assert not card.stop.isVisible()


def test_what_is_due_is_done_when_the_vault_opens(
    qtbot: QtBot, backups: Backups, workspace: FakeWorkspace, jobs: Jobs, tmp_path: Path
) -> None:
    workspace.keep_backup_plan(BackupPlan(str(tmp_path), "day"))
    backups.start()
    qtbot.waitUntil(lambda: not jobs.alive() and ("back_up", str(tmp_path)) in workspace.calls)
    backups.look()
    qtbot.waitUntil(lambda: not jobs.alive())
    assert workspace.calls.count(("back_up", str(tmp_path))) == 1, "not due any more"


def test_a_stick_that_is_not_there_is_waited_for(
    qtbot: QtBot, backups: Backups, workspace: FakeWorkspace, jobs: Jobs, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    workspace.keep_backup_plan(BackupPlan(str(stick), "day"))
    backups.start()
    qtbot.waitUntil(lambda: not jobs.alive())
    assert workspace.calls == []
    stick.mkdir()
    backups.look()
    qtbot.waitUntil(lambda: not jobs.alive() and ("back_up", str(stick)) in workspace.calls)


def test_how_often_is_kept(
    qtbot: QtBot, card: BackupCard, backups: Backups, workspace: FakeWorkspace, jobs: Jobs,
    tmp_path: Path,
) -> None:  # fmt: skip
    backups.choose(folder=str(tmp_path))
    qtbot.waitUntil(card.every.isEnabled)
    card.every.setFocus()
    QTest.keyClick(card.every, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: not jobs.alive() and workspace.backup_plan().every == "day")


def test_a_failure_is_told_and_the_next_try_is_open(
    qtbot: QtBot, card: BackupCard, backups: Backups, workspace: FakeWorkspace, jobs: Jobs,
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    def refuse(target: Path, cancel: object = None) -> None:
        raise VaultError("The drive is full", "Make room.")

    monkeypatch.setattr(workspace, "back_up", refuse)
    backups.choose(folder=str(tmp_path))
    qtbot.waitUntil(card.now.isEnabled)
    card.now.click()
    qtbot.waitUntil(lambda: not jobs.alive() and card.notice.isVisible())
    assert card.now.isEnabled()


def test_one_that_fails_is_not_begun_again_and_again(
    qtbot: QtBot, card: BackupCard, backups: Backups, workspace: FakeWorkspace, jobs: Jobs,
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    tries: list[Path] = []

    def refuse(target: Path, cancel: object = None) -> None:
        # Not for ever, so that the test ends where it fails.
        if len(tries) < 5:
            tries.append(target)
            raise VaultError("The drive is full", "Make room.")

    monkeypatch.setattr(workspace, "back_up", refuse)
    workspace.keep_backup_plan(BackupPlan(str(tmp_path), "day"))
    backups.start()
    qtbot.waitUntil(lambda: bool(tries) and not jobs.alive())
    assert len(tries) == 1
    assert card.notice.isVisible()
    card.now.click()
    qtbot.waitUntil(lambda: len(tries) == 2 and not jobs.alive())


def test_one_that_is_stopped_stays_stopped(
    qtbot: QtBot, card: BackupCard, backups: Backups, workspace: FakeWorkspace, jobs: Jobs,
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    begun: list[Path] = []

    def waits(target: Path, cancel: threading.Event) -> Iterator[BackupProgress]:
        begun.append(target)
        yield BackupProgress(1, 2, 1)
        cancel.wait(10)
        raise CancelledError

    monkeypatch.setattr(workspace, "back_up", waits)
    workspace.keep_backup_plan(BackupPlan(str(tmp_path), "day"))
    card.now.setEnabled(True)
    card.now.setFocus()
    backups.start()
    qtbot.waitUntil(card.stop.isVisible)
    qtbot.waitUntil(card.stop.hasFocus)
    card.stop.click()
    qtbot.waitUntil(lambda: not jobs.alive())
    assert begun == [tmp_path]
    assert not card.stop.isVisible()
    assert card.now.hasFocus(), "the keys stay at the two buttons"


def test_who_looks_at_the_settings_is_told_once(qtbot: QtBot, desk: Desk, session: Session) -> None:
    desk.show_page(PageName.SETTINGS)
    qtbot.waitUntil(lambda: whole(session), timeout=10_000)
    page = desk.pages.built(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    desk.backups.failed.emit(VaultError("The drive is full", "Make room."))
    assert page.card(BackupCard).notice.title == "The drive is full"
    assert desk.notice.isHidden()
    desk.show_page(PageName.DOCUMENTS)
    desk.backups.failed.emit(VaultError("The drive is full", "Make room."))
    assert desk.notice.isVisible()
