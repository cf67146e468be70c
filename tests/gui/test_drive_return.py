"""The vault's drive was pulled out and comes back: the window says so and reads anew."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from desktop.errors import VaultAwayError, VaultError
from desktop.gui.desk import Desk
from desktop.gui.jobs import Job, Queue
from tests.fakes.workspace import FakeWorkspace

pytestmark = pytest.mark.gui


def fail(desk: Desk) -> Job:
    def work(cancel: threading.Event) -> None:
        raise VaultAwayError("The vault's folder is not there any more", "Connect the drive.")

    job = Job("Reading", work)
    desk._jobs.start(job, Queue.READS)
    return job


def test_when_the_drive_is_back_it_is_said_and_the_list_is_read(
    qtbot: QtBot, desk: Desk, workspace: FakeWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    back = threading.Event()
    waits: list[int] = []

    def wait(cancel: threading.Event) -> None:
        waits.append(1)
        back.wait(20)

    monkeypatch.setattr(workspace, "wait_for_drive", wait)
    fail(desk)
    qtbot.waitUntil(lambda: bool(waits))
    again = fail(desk)
    qtbot.waitUntil(lambda: again not in desk._jobs.alive())
    workspace.fill(40)
    assert desk.notice.isHidden()
    back.set()
    qtbot.waitUntil(lambda: not desk.notice.isHidden())
    assert "drive is back" in desk.notice.title
    assert desk.notice.tone == "success"
    qtbot.waitUntil(lambda: desk.documents.table.rowCount() >= 40)
    assert waits == [1], "one job waits, whatever else fails meanwhile"


def test_a_vault_that_was_changed_elsewhere_offers_to_lock(
    qtbot: QtBot, desk: Desk, workspace: FakeWorkspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def wait(cancel: threading.Event) -> None:
        raise VaultError("The vault on this drive is not as it was left", "Lock the vault.")

    monkeypatch.setattr(workspace, "wait_for_drive", wait)
    fail(desk)
    qtbot.waitUntil(lambda: desk.notice.tone == "danger")
    with qtbot.waitSignal(desk.lock_asked):
        desk.notice.buttons[0].click()
