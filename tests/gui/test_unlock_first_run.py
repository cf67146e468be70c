"""From the command to a new vault: the keychain tried, the recovery code shown, written
down, typed back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop import settings
from desktop.errors import KeychainError
from desktop.gui.jobs import Jobs
from desktop.gui.theme import Theme
from desktop.gui.unlock.gate import Gate
from desktop.gui.unlock.typed_back import TypedBack
from desktop.vault.locks.proving import CODE_KEY, CODE_SHOWN
from tests.fakes.invented import RECOVERY_CODE
from tests.fakes.vaults import RIGHT, FakeVaults
from tests.gui.waiting import settle

pytestmark = pytest.mark.gui


def test_a_drive_that_is_not_plugged_in_is_told_of_before_a_new_vault_is_made(
    qtbot: QtBot, vaults: FakeVaults, jobs: Jobs, theme: Theme, tmp_path: Path
) -> None:
    vaults.there = False
    drive = tmp_path / "drive"
    gate = Gate(drive / "vault", jobs, lambda: vaults)  # type: ignore[arg-type,return-value]
    qtbot.addWidget(gate)
    gate.show()
    gate.start()
    qtbot.waitUntil(gate.first_run.notice.isVisible)
    assert str(drive) in gate.first_run.notice.title
    drive.mkdir()
    vaults.there = True
    with qtbot.waitSignal(gate.opened):
        gate.first_run.notice.buttons[0].click()
    assert gate.first_run.notice.isHidden()
    settle(qtbot, jobs)


def test_the_vault_that_was_chosen_is_away_and_not_one_to_be_made(
    qtbot: QtBot, vaults: FakeVaults, jobs: Jobs, theme: Theme, tmp_path: Path
) -> None:
    """The folder that its drive was mounted in is there."""
    vaults.there = False
    chosen = tmp_path / "stick"
    settings.change(vault=str(chosen))
    gate = Gate(chosen, jobs, lambda: vaults)  # type: ignore[arg-type,return-value]
    qtbot.addWidget(gate)
    gate.show()
    gate.start()
    qtbot.waitUntil(gate.first_run.notice.isVisible)
    assert str(chosen) in gate.first_run.notice.title
    assert gate.first_run.elsewhere.usual.isVisible()
    settle(qtbot, jobs)


def test_a_vault_that_is_away_after_a_lock_is_not_taken_for_none(
    qtbot: QtBot, gate: Gate, vaults: FakeVaults, jobs: Jobs
) -> None:
    """Of a drive that was pulled out, the folder that it was mounted at is left."""
    vaults.there = False
    gate.start(locked=True)
    qtbot.waitUntil(gate.first_run.notice.isVisible)
    assert gate.first_run.notice.title == "There is no vault in /vault"
    vaults.there = True
    with qtbot.waitSignal(gate.opened):
        gate.first_run.notice.buttons[0].click()
    settle(qtbot, jobs)


def test_the_first_run_tests_the_keychain_and_shows_the_code_once(
    qtbot: QtBot, gate: Gate, vaults: FakeVaults, jobs: Jobs
) -> None:
    vaults.there = False
    gate.start()
    qtbot.waitUntil(gate.first_run.isVisible)
    QTest.keyClick(gate.first_run.make, Qt.Key.Key_Return)
    qtbot.waitUntil(gate.recovery.isVisible)
    assert vaults.made_with == [(None, True)]
    assert "-".join(gate.recovery.code.groups) == RECOVERY_CODE
    assert not gate.recovery.go_on.isEnabled()
    assert vaults.workspace.kept(CODE_KEY) == CODE_SHOWN
    gate.recovery.written.click()
    assert not gate.recovery.code.isVisible()
    assert not gate.recovery.go_on.isEnabled()
    type_back(gate.recovery.typed)
    with qtbot.waitSignal(gate.opened):
        gate.recovery.go_on.click()
    assert gate.recovery.code.groups == ()
    assert gate.recovery.typed.wanted == ()
    settle(qtbot, jobs)
    assert vaults.workspace.kept(CODE_KEY) == ""


def type_back(typed: TypedBack) -> None:
    for field, group in zip(typed.fields, typed.wanted, strict=True):
        QTest.keyClicks(field, group.lower())


def test_a_wrong_character_of_the_code_is_named(gate: Gate) -> None:
    gate.recovery.show_code(RECOVERY_CODE)
    gate.recovery.written.click()
    typed = gate.recovery.typed
    type_back(typed)
    assert gate.recovery.go_on.isEnabled()
    group, field = typed.wanted[1], typed.fields[1]
    wrong = "Z" if group[2] != "Z" else "Y"
    field.setText(group[:2] + wrong + group[3:])
    assert not gate.recovery.go_on.isEnabled()
    assert "character 3" in typed.mistake.text()
    assert f"“{wrong}”" in typed.mistake.text()
    field.setText(group[:2])
    assert typed.mistake.text() == "", "it is still being typed"
    assert not gate.recovery.go_on.isEnabled()
    gate.recovery.written.click()
    assert "-".join(gate.recovery.code.groups) == RECOVERY_CODE
    assert typed.wanted == ()


def test_enter_goes_on_from_the_last_group_that_is_typed(qtbot: QtBot, gate: Gate) -> None:
    recovery = gate.recovery
    gate.setCurrentWidget(recovery)
    gate.show()
    recovery.show_code(RECOVERY_CODE)
    recovery.written.click()
    first, second, third = recovery.typed.fields
    QTest.keyClicks(first, recovery.typed.wanted[0])
    QTest.keyClick(first, Qt.Key.Key_Return)
    qtbot.waitUntil(second.hasFocus)
    QTest.keyClicks(third, recovery.typed.wanted[2])
    with qtbot.assertNotEmitted(recovery.accepted):
        QTest.keyClick(third, Qt.Key.Key_Return)
    qtbot.waitUntil(second.hasFocus)
    QTest.keyClicks(second, recovery.typed.wanted[1])
    with qtbot.waitSignal(recovery.accepted):
        QTest.keyClick(second, Qt.Key.Key_Return)


def test_a_keychain_that_can_t_be_trusted_leads_to_a_passphrase(
    qtbot: QtBot, gate: Gate, vaults: FakeVaults, jobs: Jobs
) -> None:
    vaults.there = False
    vaults.keychain_fails = KeychainError("There is no keychain", "Use a passphrase.")
    gate.start()
    qtbot.waitUntil(gate.first_run.isVisible)
    gate.first_run.make.click()
    qtbot.waitUntil(lambda: gate.first_run.notice.isVisible() and not jobs.alive())
    form = gate.first_run.form
    assert form.isVisible()
    assert not gate.first_run.make.isEnabled()
    QTest.keyClicks(form.first, RIGHT)
    QTest.keyClicks(form.second, RIGHT)
    gate.first_run.make.click()
    qtbot.waitUntil(gate.recovery.isVisible)
    assert vaults.made_with[-1] == (RIGHT, False)
    assert form.first.text() == ""
    settle(qtbot, jobs)
    gate.close_unclaimed()
    assert vaults.workspace.closed


def test_the_code_can_t_be_selected_or_copied(gate: Gate) -> None:
    gate.recovery.show_code(RECOVERY_CODE)
    for label in gate.recovery.code.findChildren(type(gate.recovery.title)):
        assert not label.textInteractionFlags() & (
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
