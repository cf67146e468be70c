"""A backup restored before any vault is open."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.errors import VaultDamagedError, VaultLockedError
from desktop.gui.jobs import Jobs
from desktop.gui.unlock.gate import Gate
from tests.fakes.invented import RECOVERY_CODE
from tests.fakes.vaults import BACKUP, FakeVaults
from tests.gui.waiting import settle

pytestmark = pytest.mark.gui


def _choose(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setattr(
        "desktop.gui.unlock.restore.choose_folder",
        lambda window, chosen, title="": chosen([folder]),
    )


@pytest.fixture
def restoring(
    qtbot: QtBot,
    gate: Gate,
    vaults: FakeVaults,
    jobs: Jobs,
    monkeypatch: pytest.MonkeyPatch,
) -> Gate:
    """A damaged vault, and the screen that restores a backup, with one found."""
    vaults.fault = VaultDamagedError("The vault's database is damaged", "Restore a backup.")
    gate.start()
    qtbot.waitUntil(lambda: "damaged" in gate.unlock.notice.title)
    assert gate.unlock.restore.isVisible()
    gate.unlock.restore.click()
    qtbot.waitUntil(gate.restore.isVisible)
    assert not gate.restore.go_on.isEnabled()
    _choose(monkeypatch, Path("/stick"))
    gate.restore.choose_source.click()
    qtbot.waitUntil(lambda: gate.restore.which.count() == 1 and not jobs.alive())
    assert "2026" in gate.restore.which.currentText()
    assert not gate.restore.go_on.isEnabled()
    return gate


def test_a_vault_that_cannot_be_opened_gets_its_backup_back(
    qtbot: QtBot, restoring: Gate, vaults: FakeVaults, jobs: Jobs
) -> None:
    restoring.restore.secret.setFocus()
    QTest.keyClicks(restoring.restore.secret, RECOVERY_CODE)
    QTest.keyClick(restoring.restore.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: restoring.unlock.isVisible() and not jobs.alive())
    assert not restoring.unlock.restore.isVisible()
    assert vaults.restored == [(BACKUP, Path("/vault"), None, RECOVERY_CODE)]
    assert "/vault damaged 1" in restoring.unlock.notice.message
    assert restoring.restore.secret.text() == ""
    assert not vaults.opened_with[1:], "it stays locked until its key is given"
    assert threading.get_ident() not in vaults.threads
    with qtbot.waitSignal(restoring.opened):
        restoring.unlock.keychain.click()
    settle(qtbot, jobs)


def test_the_keychain_restores_into_a_new_folder(
    qtbot: QtBot,
    restoring: Gate,
    vaults: FakeVaults,
    jobs: Jobs,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    screen = restoring.restore
    screen.key.setCurrentIndex(2)
    assert not screen.secret.isVisible()
    screen.elsewhere.click()
    assert not screen.go_on.isEnabled(), "no folder is chosen yet"
    _choose(monkeypatch, Path("/new"))
    screen.choose_target.click()
    screen.go_on.click()
    qtbot.waitUntil(lambda: screen.notice.tone == "success" and not jobs.alive())
    assert vaults.restored == [(BACKUP, Path("/new"), None, None)]
    assert "/new" in screen.notice.message
    assert screen.notice.buttons[0].text() == "Open this vault"
    screen.notice.buttons[0].click()
    qtbot.waitUntil(lambda: restoring.unlock.isVisible() and not jobs.alive())
    assert restoring.unlock.elsewhere.place.text() == "/new"
    with qtbot.waitSignal(restoring.vault_chosen) as told:
        restoring.unlock.keychain.click()
    assert told.args == [str(Path("/new").absolute())]
    settle(qtbot, jobs)


def test_a_vault_in_another_folder_is_opened_and_the_usual_one_again(
    qtbot: QtBot, gate: Gate, vaults: FakeVaults, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "desktop.gui.unlock.other_vault.choose_folder",
        lambda window, chosen, title: chosen([Path("/old")]),
    )
    gate.start(locked=True)
    qtbot.waitUntil(lambda: gate.unlock.isVisible() and not jobs.alive())
    elsewhere = gate.unlock.elsewhere
    elsewhere.other.click()
    qtbot.waitUntil(lambda: gate.unlock.isVisible() and not jobs.alive())
    assert elsewhere.usual.isVisible()
    with qtbot.waitSignal(gate.vault_chosen) as told:
        gate.unlock.keychain.click()
    settle(qtbot, jobs)
    assert told.args == [str(Path("/old").absolute())]
    elsewhere.usual.click()
    qtbot.waitUntil(lambda: gate.unlock.isVisible() and not jobs.alive())
    assert not elsewhere.usual.isVisible()
    with qtbot.waitSignal(gate.vault_chosen) as told:
        gate.unlock.keychain.click()
    settle(qtbot, jobs)
    assert told.args == [""]


def test_from_the_settings_a_backup_goes_into_a_new_folder_only(
    qtbot: QtBot, gate: Gate, vaults: FakeVaults, jobs: Jobs
) -> None:
    gate.start(locked=True, restoring=True)
    assert gate.restore.isVisible()
    assert not gate.restore.here.isVisible()
    assert gate.restore.elsewhere.isChecked()
    gate.restore.show_copied(3, 10)
    assert (gate.restore.bar.value(), gate.restore.bar.maximum()) == (3, 10)
    gate.restore.back.click()
    qtbot.waitUntil(lambda: gate.unlock.isVisible() and not jobs.alive())
    assert not vaults.opened_with, "it was locked, and stays so"


def test_what_keeps_a_backup_from_being_restored_is_said(
    qtbot: QtBot, restoring: Gate, vaults: FakeVaults, jobs: Jobs
) -> None:
    vaults.restoring_fails = VaultLockedError("The passphrase is wrong", "Nothing was changed.")
    screen = restoring.restore
    screen.key.setCurrentIndex(1)
    screen.secret.setText("another")
    screen.go_on.click()
    qtbot.waitUntil(lambda: "wrong" in screen.notice.title and not jobs.alive())
    assert screen.go_on.isEnabled()
    assert screen.secret.text() == "another"


def test_a_restoring_is_stopped_and_left(
    qtbot: QtBot, restoring: Gate, vaults: FakeVaults, jobs: Jobs
) -> None:
    vaults.is_slow = True
    screen = restoring.restore
    screen.secret.setText(RECOVERY_CODE)
    screen.go_on.click()
    qtbot.waitUntil(screen.bar.isVisible)
    assert not screen.go_on.isEnabled()
    screen.back.click()
    qtbot.waitUntil(lambda: "stopped" in screen.notice.message + screen.notice.title)
    assert not screen.bar.isVisible()
    screen.back.click()
    qtbot.waitUntil(lambda: "damaged" in restoring.unlock.notice.title)
    assert screen.secret.text() == ""
    settle(qtbot, jobs)


def test_a_folder_without_a_backup_is_told(
    qtbot: QtBot, restoring: Gate, vaults: FakeVaults, jobs: Jobs
) -> None:
    vaults.found = ()
    restoring.restore.choose_source.click()
    qtbot.waitUntil(lambda: "no backup" in restoring.restore.notice.title and not jobs.alive())
    assert not restoring.restore.go_on.isEnabled()


def test_a_new_machine_begins_with_a_backup(
    qtbot: QtBot, gate: Gate, vaults: FakeVaults, jobs: Jobs
) -> None:
    vaults.there = False
    gate.start()
    qtbot.waitUntil(gate.first_run.isVisible)
    gate.first_run.restore.click()
    qtbot.waitUntil(gate.restore.isVisible)
    assert "damaged" not in gate.restore.here.text()
    gate.restore.back.click()
    qtbot.waitUntil(gate.first_run.isVisible)
    settle(qtbot, jobs)
