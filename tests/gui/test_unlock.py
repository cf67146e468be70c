"""From the command to an open vault: keychain, passphrase, recovery code, faults."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.errors import DesktopError, KeychainError, VaultDamagedError, VaultInUseError
from desktop.gui.jobs import Jobs
from desktop.gui.unlock.gate import Gate
from desktop.gui.unlock.strength import Strength, estimate
from desktop.gui.widgets import notice
from desktop.paths import default_vault_folder
from tests.fakes.invented import RECOVERY_CODE
from tests.fakes.vaults import RIGHT, FakeVaults
from tests.gui.waiting import settle

pytestmark = pytest.mark.gui


def test_the_keychain_opens_without_a_question(
    qtbot: QtBot, gate: Gate, vaults: FakeVaults, jobs: Jobs
) -> None:
    with qtbot.waitSignal(gate.opened) as opened:
        gate.start()
    assert opened.args == [vaults.workspace]
    assert threading.get_ident() not in vaults.threads
    settle(qtbot, jobs)


def test_after_a_lock_nothing_opens_until_it_is_asked_for(
    qtbot: QtBot, gate: Gate, vaults: FakeVaults, jobs: Jobs
) -> None:
    gate.start(locked=True)
    qtbot.waitUntil(gate.unlock.isVisible)
    assert not vaults.opened_with
    with qtbot.waitSignal(gate.opened):
        QTest.mouseClick(gate.unlock.keychain, Qt.MouseButton.LeftButton)
    settle(qtbot, jobs)


def test_without_a_keychain_slot_the_passphrase_is_asked_for(
    qtbot: QtBot, gate: Gate, vaults: FakeVaults, jobs: Jobs
) -> None:
    vaults.ways = ("passphrase", "recovery")
    gate.start()
    qtbot.waitUntil(gate.unlock.isVisible)
    assert not gate.unlock.keychain.isVisible()
    assert gate.unlock.passphrase.isVisible()
    settle(qtbot, jobs)


def test_a_strict_vault_asks_for_the_passphrase_and_says_that_the_keychain_is_asked_too(
    qtbot: QtBot, gate: Gate, vaults: FakeVaults, jobs: Jobs
) -> None:
    vaults.ways = ("both", "recovery")
    gate.start()
    qtbot.waitUntil(gate.unlock.isVisible)
    assert not gate.unlock.keychain.isVisible()
    assert gate.unlock.passphrase.isVisible()
    assert "keychain of this computer and your passphrase" in gate.unlock._both.text()
    gate.unlock.other.click()
    assert not gate.unlock._both.isVisible()
    settle(qtbot, jobs)


def test_a_wrong_passphrase_is_told_and_the_right_one_opens(
    qtbot: QtBot, gate: Gate, vaults: FakeVaults, jobs: Jobs
) -> None:
    vaults.ways = ("passphrase", "recovery")
    gate.start()
    qtbot.waitUntil(gate.unlock.isVisible)
    field = gate.unlock.passphrase
    QTest.keyClicks(field, "wrong one")
    field.setFocus()
    heard: list[QWidget | None] = []
    following = QApplication.instance()
    assert isinstance(following, QApplication)
    following.focusChanged.connect(lambda _before, now: heard.append(now))
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert not field.isEnabled()
    qtbot.waitUntil(lambda: gate.unlock.notice.isVisible() and not jobs.alive())
    assert gate.unlock.notice.title == "This is not the passphrase"
    assert field.isEnabled()
    # A screen reader hears why with the field, and of no button on the way that can't be pressed.
    assert field.accessibleDescription().startswith("This is not the passphrase")
    assert gate.unlock.keychain.accessibleDescription() == field.accessibleDescription()
    assert not [each for each in heard if isinstance(each, QPushButton)]
    field.setText(RIGHT)
    with qtbot.waitSignal(gate.opened):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == ""
    settle(qtbot, jobs)


def test_a_passphrase_from_the_command_is_used_at_once(
    qtbot: QtBot, gate: Gate, vaults: FakeVaults, jobs: Jobs
) -> None:
    vaults.ways = ("passphrase", "recovery")
    with qtbot.waitSignal(gate.opened):
        gate.start(RIGHT)
    assert vaults.opened_with == [(RIGHT, None)]
    settle(qtbot, jobs)


def test_a_keychain_that_fails_leads_to_the_other_keys(
    qtbot: QtBot, gate: Gate, vaults: FakeVaults, jobs: Jobs
) -> None:
    vaults.keychain_fails = KeychainError("The keychain does not answer", "Try again.")
    vaults.ways = ("keychain", "recovery")
    gate.start()
    qtbot.waitUntil(gate.unlock.isVisible)
    assert gate.unlock.notice.title == "The keychain does not answer"
    QTest.mouseClick(gate.unlock.other, Qt.MouseButton.LeftButton)
    gate.unlock.code.setText(RECOVERY_CODE)
    with qtbot.waitSignal(gate.opened):
        QTest.mouseClick(gate.unlock.by_code, Qt.MouseButton.LeftButton)
    assert vaults.opened_with[-1] == (None, RECOVERY_CODE)
    settle(qtbot, jobs)


@pytest.mark.parametrize(
    "fault",
    [
        VaultDamagedError("The vault's header is damaged", "Put it back from a backup."),
        VaultInUseError("Strongroom is already open", "Close the other window."),
    ],
)
def test_what_no_key_can_mend_offers_only_to_try_again(
    qtbot: QtBot, gate: Gate, vaults: FakeVaults, jobs: Jobs, fault: DesktopError
) -> None:
    vaults.fault = fault
    gate.unlock.elsewhere.know(default_vault_folder())  # from another one there is a way back
    gate.start()
    qtbot.waitUntil(lambda: gate.unlock.notice.isVisible() and not jobs.alive())
    assert gate.unlock.notice.title == fault.title
    # Seen to have the keys, and not to be closed by Escape: it is all that there is to do.
    again = gate.unlock.notice.buttons[0]
    assert again.hasFocus()
    QTest.keyClick(again, Qt.Key.Key_Escape)
    assert again.isVisible()
    for part in (gate.unlock.keychain, gate.unlock.passphrase, gate.unlock.code):
        assert not part.isVisible()
    # No empty card stands below the message.
    card = gate.unlock.passphrase.parentWidget()
    assert card is not None
    assert card.isVisible() is gate.unlock.restore.isVisible()
    assert card.isVisible() is isinstance(fault, VaultDamagedError)
    vaults.fault = None
    with qtbot.waitSignal(gate.opened):
        gate.unlock.notice.buttons[0].click()
    settle(qtbot, jobs)


def test_typed_secrets_are_dots_until_they_are_shown(gate: Gate) -> None:
    field = gate.unlock.passphrase
    assert field.echoMode() == QLineEdit.EchoMode.Password
    field.show_typed(True)
    assert field.echoMode() == QLineEdit.EchoMode.Normal
    assert field.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData


@pytest.mark.parametrize(
    ("passphrase", "strength"),
    [
        ("short", Strength.TOO_SHORT),
        ("aaaaaaaaaaaaaaaa", Strength.WEAK),
        ("abcdefghijklmnop", Strength.WEAK),
        ("password password password", Strength.WEAK),
        ("Password1", Strength.WEAK),
        ("tidewater1", Strength.WEAK),
        ("lantern orchid gravel", Strength.FAIR),
        ("lantern orchid gravel stair", Strength.GOOD),
        ("vT9#qLw2&zRk8!", Strength.GOOD),
    ],
)
def test_strength_is_judged_as_a_guesser_would(passphrase: str, strength: Strength) -> None:
    assert estimate(passphrase).strength is strength


def test_why_it_did_not_open_is_heard_once(
    gate: Gate, vaults: FakeVaults, qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the field that has the keys again, which all readers say, and not by itself before."""
    vaults.ways = ("passphrase",)
    gate.start()
    qtbot.waitUntil(gate.unlock.isVisible)
    announced: list[str] = []
    monkeypatch.setattr(notice, "announce", lambda _about, words: announced.append(words))
    QTest.keyClicks(gate.unlock.passphrase, "wrong one")
    QTest.keyClick(gate.unlock.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: gate.unlock.notice.isVisible() and not jobs.alive())
    assert gate.unlock.passphrase.accessibleDescription()
    assert announced == []
    gate.unlock.notice.show_message("info", "", "Nothing was changed.")
    assert announced == ["Nothing was changed."]
