"""The machine stays awake while there is work, and sleeps as it likes when there is none."""

import subprocess
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from pytestqt.qtbot import QtBot

from desktop.gui import awake
from desktop.gui.awake import Awake, LogindInhibitor
from desktop.gui.jobs import Job, Jobs, Queue
from tests.gui.bus_double import on_the_bus

pytestmark = pytest.mark.gui
LOGIND = "org.freedesktop.login1"

# A logind of one method: it gives the writing end of a pipe and says when that was closed.
DOUBLE = """
def watch(end):
    os.read(end, 1)
    print("released", flush=True)

class Double(QDBusVirtualObject):
    def introspect(self, path):
        return ""
    def handleMessage(self, message, connection):
        if message.member() != "Inhibit":
            return False
        print("asked " + "|".join(message.arguments()), flush=True)
        near, far = os.pipe()
        given = QDBusUnixFileDescriptor(far)
        os.close(far)
        threading.Thread(target=watch, args=(near,), daemon=True).start()
        reply = message.createReply()
        reply.setArguments([given])
        connection.send(reply)
        return True
"""


@pytest.fixture
def logind() -> Iterator["subprocess.Popen[str]"]:
    with on_the_bus(LOGIND, DOUBLE) as double:
        yield double


def said(double: "subprocess.Popen[str]") -> str:
    assert double.stdout is not None
    return double.stdout.readline().strip()


def test_logind_is_asked_and_its_descriptor_given_back(
    qtbot: QtBot, logind: "subprocess.Popen[str]"
) -> None:
    way = LogindInhibitor(QDBusConnection.sessionBus())
    way.hold()
    assert said(logind) == "asked sleep:idle|Strongroom|Work is under way|block"
    held = [way.is_held]
    way.hold()
    way.release()
    assert said(logind) == "released"
    held.append(way.is_held)
    assert held == [True, False]
    way.release()


def test_without_logind_nothing_is_held_and_nothing_fails() -> None:
    way = LogindInhibitor(QDBusConnection.sessionBus())
    way.hold()
    assert not way.is_held
    way.release()
    gone = LogindInhibitor(QDBusConnection("no such bus"))
    gone.hold()
    assert not gone.is_held


class Way:
    """Counts how often it was asked."""

    def __init__(self) -> None:
        self.held = False

    def hold(self) -> None:
        self.held = True

    def release(self) -> None:
        self.held = False


@pytest.mark.parametrize(
    ("queue", "holds"),
    [(Queue.WRITES, True), (Queue.FETCH, True), (Queue.READS, False), (Queue.MODEL, False)],
)
def test_long_work_holds_the_machine_awake_until_it_ends(
    qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch, queue: Queue, holds: bool
) -> None:
    monkeypatch.setattr(awake, "_SETTLE_MS", 0)
    way, go = Way(), threading.Event()
    keeper = Awake(jobs, way=way)
    job = Job("Adding files", lambda cancel: go.wait(10))
    jobs.start(job, queue)
    if holds:
        qtbot.waitUntil(lambda: way.held)
    with qtbot.waitSignal(job.finished):
        go.set()
    qtbot.waitUntil(lambda: not jobs.alive())
    assert not way.held
    keeper.stop()


def test_what_is_over_at_once_asks_nobody(qtbot: QtBot, jobs: Jobs) -> None:
    way = Way()
    keeper = Awake(jobs, way=way)
    job = Job("Renaming", lambda cancel: None)
    with qtbot.waitSignal(job.finished):
        jobs.start(job, Queue.WRITES)
    qtbot.waitUntil(lambda: not jobs.alive())
    assert not keeper._later.isActive()
    assert not way.held


def test_the_double_is_no_logind_of_the_system(logind: "subprocess.Popen[str]") -> None:
    asked = QDBusMessage.createMethodCall(
        "org.freedesktop.DBus", "/", "org.freedesktop.DBus", "NameHasOwner"
    )
    asked.setArguments([LOGIND])
    assert QDBusConnection.sessionBus().call(asked).arguments() == [True]
