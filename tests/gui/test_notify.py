"""A notification when long work has ended and nobody looks, without a name of anything."""

import subprocess
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.errors import DesktopError
from desktop.gui import notify
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.notify import Notifier
from tests.gui.bus_double import on_the_bus

pytestmark = pytest.mark.gui

# A notification service of one method, which says what it was given and of which types.
DOUBLE = """
class Double(QDBusVirtualObject):
    def introspect(self, path):
        return ""
    def handleMessage(self, message, connection):
        given = message.arguments()
        print(message.signature(), given[0], given[1], given[3], given[4], given[7], sep="|",
            flush=True)
        reply = message.createReply()
        reply.setArguments([7])
        connection.send(reply)
        return True
"""


@pytest.fixture
def service() -> Iterator["subprocess.Popen[str]"]:
    with on_the_bus("org.freedesktop.Notifications", DOUBLE) as double:
        yield double


def test_a_real_bus_takes_it(service: "subprocess.Popen[str]") -> None:
    assert notify.send("Strongroom", "Die Arbeit ist getan. ✓")
    assert service.stdout is not None
    told = service.stdout.readline().strip()
    assert told == "susssasa{sv}i|Strongroom|0|Strongroom|Die Arbeit ist getan. ✓|10000"


def test_without_a_service_or_a_bus_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not notify.send("Strongroom", "Done.")
    for address in ("", "unix:path=/nowhere/bus", "tcp:host=localhost,port=1", "unix:guid=1"):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        assert not notify.send("Strongroom", "Done.")


class Clock:
    seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


class Run:
    """A window that is not looked at, and what was sent."""

    def __init__(self, jobs: Jobs) -> None:
        self.window = QWidget()
        self.clock = Clock()
        self.sent: list[str] = []
        self.jobs = jobs
        self.notifier = Notifier(
            jobs, self.window, lambda title, words: self.sent.append(words), self.clock
        )

    def work(self, qtbot: QtBot, queue: Queue, seconds: float, *, fails: bool = False) -> None:
        go = threading.Event()

        def act(cancel: threading.Event) -> None:
            go.wait(10)
            if fails:
                raise DesktopError("secret lease.pdf", "It can't be read.")

        job = Job("Adding secret lease.pdf", act)
        self.jobs.start(job, queue)
        self.clock.seconds += seconds
        with qtbot.waitSignal(job.finished):
            go.set()
        qtbot.waitUntil(lambda: not self.jobs.alive())


@pytest.fixture
def run(qtbot: QtBot, jobs: Jobs) -> Run:
    made = Run(jobs)
    qtbot.addWidget(made.window)
    return made


@pytest.mark.parametrize(
    ("queue", "words"),
    [(Queue.WRITES, "documents"), (Queue.MODEL, "answer"), (Queue.FETCH, "model")],
)
def test_the_end_of_long_work_is_told(qtbot: QtBot, run: Run, queue: Queue, words: str) -> None:
    run.work(qtbot, queue, 60)
    assert len(run.sent) == 1
    assert words in run.sent[0]


def test_what_failed_is_told_and_no_name_is(qtbot: QtBot, run: Run) -> None:
    run.work(qtbot, Queue.WRITES, 60, fails=True)
    run.work(qtbot, Queue.WRITES, 60)
    assert len(run.sent) == 2
    assert "Activity" in run.sent[0]
    assert "lease" not in "".join(run.sent)


def test_short_work_and_reading_are_not_told(qtbot: QtBot, run: Run) -> None:
    run.work(qtbot, Queue.WRITES, 3)
    run.work(qtbot, Queue.READS, 60)
    assert run.sent == []


def test_a_window_that_is_looked_at_says_it_itself(
    qtbot: QtBot, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run.window, "isActiveWindow", lambda: True)
    run.work(qtbot, Queue.WRITES, 60)
    assert run.sent == []
