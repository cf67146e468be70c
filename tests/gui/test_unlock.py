"""From the command to an open vault: first run, keychain, passphrase, recovery code, faults."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.errors import (
    CancelledError,
    DesktopError,
    KeychainError,
    VaultDamagedError,
    VaultInUseError,
    VaultLockedError,
)
from desktop.gui.jobs import Jobs
from desktop.gui.theme import Theme
from desktop.gui.unlock.gate import CODE_KEY, CODE_SHOWN, Gate
from desktop.gui.unlock.strength import Strength, estimate
from desktop.gui.unlock.typed_back import TypedBack
from desktop.vault.copies.backup import Generation
from tests.fakes.invented import RECOVERY_CODE
from tests.fakes.workspace import FakeWorkspace

pytestmark = pytest.mark.gui

BACKUP = Generation(
    Path("/stick/a/generations/x.json"), "v", "2026-11-20T08:30:00+00:00", 1, (), b"", 7, ""
)
RIGHT = "lantern orchid gravel stair"


class FakeVaults:
    """A vault's outside: what opens it, and what goes wrong."""

    def __init__(self, workspace: FakeWorkspace) -> None:
        self.workspace = workspace
        self.there = True
        self.ways: tuple[str, ...] = ("keychain", "passphrase", "recovery")
        self.keychain_fails: DesktopError | None = None
        self.fault: DesktopError | None = None
        self.opened_with: list[tuple[str | None, str | None]] = []
        self.made_with: list[tuple[str | None, bool]] = []
        self.found: tuple[Generation, ...] = (BACKUP,)
        self.restored: list[tuple[Generation, Path, str | None, str | None]] = []
        self.restoring_fails: DesktopError | None = None
        self.is_slow = False
        self.threads: set[int] = set()
        self.may_open = threading.Event()
        self.may_open.set()

    def exists(self, folder: Path) -> bool:
        self.threads.add(threading.get_ident())
        return self.there

    def ways_to_open(self, folder: Path) -> tuple[str, ...]:
        if self.fault is not None:
            raise self.fault
        return self.ways

    def open(
        self, folder: Path, *, passphrase: str | None = None, recovery_code: str | None = None
    ) -> FakeWorkspace:
        self.threads.add(threading.get_ident())
        self.may_open.wait(10)
        self.opened_with.append((passphrase, recovery_code))
        if self.fault is not None:
            raise self.fault
        if passphrase is None and recovery_code is None and self.keychain_fails is not None:
            raise self.keychain_fails
        if passphrase not in (None, RIGHT):
            raise VaultLockedError("This is not the passphrase", "Nothing was changed.")
        return self.workspace

    def create(
        self, folder: Path, *, passphrase: str | None = None, use_keychain: bool = True
    ) -> tuple[FakeWorkspace, str]:
        self.threads.add(threading.get_ident())
        self.made_with.append((passphrase, use_keychain))
        if use_keychain and self.keychain_fails is not None:
            raise self.keychain_fails
        return self.workspace, RECOVERY_CODE

    def backups(self, target: Path) -> list[Generation]:
        self.threads.add(threading.get_ident())
        return list(self.found)

    def restore_vault(
        self,
        generation: Generation,
        folder: Path,
        *,
        passphrase: str | None = None,
        recovery_code: str | None = None,
        cancel: threading.Event | None = None,
    ) -> Path | None:
        self.threads.add(threading.get_ident())
        if self.restoring_fails is not None:
            raise self.restoring_fails
        if self.is_slow:
            assert cancel is not None
            cancel.wait(10)
            raise CancelledError
        self.restored.append((generation, folder, passphrase, recovery_code))
        self.fault = None
        self.there = True
        return Path("/vault damaged 1") if folder == Path("/vault") else None


@pytest.fixture
def vaults(workspace: FakeWorkspace) -> FakeVaults:
    return FakeVaults(workspace)


@pytest.fixture
def gate(qtbot: QtBot, theme: Theme, vaults: FakeVaults, jobs: Jobs) -> Gate:
    """Shown, not started."""
    shown = Gate(Path("/vault"), jobs, lambda: vaults)  # type: ignore[arg-type,return-value]
    qtbot.addWidget(shown)
    shown.resize(1000, 800)
    shown.show()
    return shown


def settle(qtbot: QtBot, jobs: Jobs) -> None:
    qtbot.waitUntil(lambda: not jobs.alive())


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
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert not field.isEnabled()
    qtbot.waitUntil(lambda: gate.unlock.notice.isVisible() and not jobs.alive())
    assert gate.unlock.notice.title == "This is not the passphrase"
    assert field.isEnabled()
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


# -------------------------------------------------------------------------- restoring a backup


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
