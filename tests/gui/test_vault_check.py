"""A damaged vault in the window: what is lost, and the backup that takes its place."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.errors import VaultError
from desktop.gui.damaged import VaultCheck
from desktop.gui.desk import Desk
from desktop.gui.jobs import Jobs
from desktop.gui.preferences import Preferences
from desktop.gui.settings.vault_card import VaultCard
from desktop.gui.theme import Theme
from desktop.gui.widgets.notice import Notice
from desktop.vault.copies.backup import Generation
from desktop.vault.disk.rescue import Damage, Lost
from tests.fakes.workspace import FakeWorkspace

pytestmark = pytest.mark.gui

BACKUP = Generation(
    Path("/stick/a/generations/x.json"), "v", "2026-11-20T08:30:00+00:00", 1, (), b"", 7, ""
)
DAMAGE = Damage(3, (Lost("document", "A", "/c/lease.pdf"), Lost("draft", "", "Notice")), ("index",))


@pytest.fixture
def notice(qtbot: QtBot, theme: Theme) -> Notice:
    made = Notice()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def check(workspace: FakeWorkspace, jobs: Jobs, notice: Notice) -> VaultCheck:
    return VaultCheck(workspace, jobs, notice, notice)  # type: ignore[arg-type]  # a fake


def test_what_is_lost_is_named_and_the_backup_offered(
    qtbot: QtBot, workspace: FakeWorkspace, check: VaultCheck, notice: Notice
) -> None:
    workspace.damage, workspace.whole_backup = DAMAGE, BACKUP
    check.start()
    qtbot.waitUntil(lambda: not check.is_running)
    assert notice.tone == "danger"
    assert "lease.pdf in A" in notice.message
    assert "the draft Notice in a matter whose name is lost too" in notice.message
    assert "reading only" in notice.message
    (restore,) = notice.buttons
    assert "20 November 2026" in restore.text()
    restore.click()
    qtbot.waitUntil(lambda: workspace.restored == (BACKUP,) and not check.is_running)
    (lock,) = notice.buttons
    with qtbot.waitSignal(check.lock_asked):
        lock.click()


def test_without_a_whole_backup_that_is_said(
    qtbot: QtBot, workspace: FakeWorkspace, check: VaultCheck, notice: Notice
) -> None:
    many = tuple(Lost("document", "A", f"/c/{number}.pdf") for number in range(30))
    workspace.damage = Damage(9, many, ())
    check.start()
    qtbot.waitUntil(lambda: not check.is_running)
    assert notice.buttons == ()
    assert "No whole backup is known" in notice.message
    assert "and 22 more" in notice.message


def test_a_restoring_that_fails_is_told(
    qtbot: QtBot,
    workspace: FakeWorkspace,
    check: VaultCheck,
    notice: Notice,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> None:
        raise VaultError("The backup could not be restored", "The disk is full.")

    workspace.damage, workspace.whole_backup = DAMAGE, BACKUP
    monkeypatch.setattr(workspace, "restore_in_place", refuse)
    check.start()
    qtbot.waitUntil(lambda: not check.is_running)
    notice.buttons[0].click()
    qtbot.waitUntil(lambda: notice.title == "The backup could not be restored")


def test_the_settings_check_a_sound_vault_and_can_be_stopped(
    qtbot: QtBot, theme: Theme, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    card = VaultCard(workspace, jobs)  # type: ignore[arg-type]  # a fake of the façade
    qtbot.addWidget(card)
    card.check_button.click()
    assert card.check_button.text() == "Stop"
    qtbot.waitUntil(lambda: not card.check.is_running)
    assert card.notice.title == "The vault is sound"
    assert card.check_button.text() == "Check the vault"
    card.check_button.click()
    card.check_button.click()
    qtbot.waitUntil(lambda: not card.check.is_running)


def test_a_vault_that_opens_damaged_says_so_at_once(
    qtbot: QtBot, theme: Theme, workspace: FakeWorkspace, jobs: Jobs
) -> None:
    workspace.damage, workspace.whole_backup = DAMAGE, BACKUP
    desk = Desk(workspace, jobs, Preferences(jobs))  # type: ignore[arg-type]  # a fake
    qtbot.addWidget(desk)
    desk.start(sample=False)
    qtbot.waitUntil(lambda: desk.notice.title == "The vault is damaged")
    assert desk.matters.name
