"""Jobs: what a long operation of the window tells, and in which thread."""

import errno
import os
import sys
import threading
import time
import weakref
from collections.abc import Generator, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject, QTimer, Slot
from pytestqt.qtbot import QtBot

from desktop import scheduling
from desktop.errors import CancelledError, VaultError
from desktop.gui.jobs import Job, Jobs, Queue, unexpected

pytestmark = pytest.mark.gui


@pytest.mark.skipif(sys.platform != "linux", reason="only there each thread has a nice value")
def test_the_thread_of_a_job_lets_the_window_go_first(qtbot: QtBot) -> None:
    jobs = Jobs()
    job = Job("any", lambda cancel: os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))
    heard = Listener(job)
    with qtbot.waitSignal(job.finished):
        jobs.start(job, Queue.READS)
    own = os.getpriority(os.PRIO_PROCESS, os.getpid())
    assert ("done", min(19, own + scheduling.THREADS)) in heard.heard


def test_the_time_to_end_in_is_one_for_all_queues(qtbot: QtBot) -> None:
    jobs, gone = Jobs(), threading.Event()
    begun = threading.Barrier(len(Queue) + 1)

    def hears_nothing(cancel: threading.Event) -> None:
        begun.wait(20)
        gone.wait(20)

    for queue in Queue:
        jobs.start(Job("any", hears_nothing), queue)
    begun.wait(20)
    began = time.monotonic()
    assert not jobs.shut_down(1000)
    assert time.monotonic() - began < 3
    gone.set()
    qtbot.waitUntil(lambda: not jobs.alive())


class Listener(QObject):
    """Writes down what a job says, and in which thread it hears it."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self.heard: list[tuple[str, object]] = []
        self.threads: set[int] = set()
        job.reported.connect(self.on_reported)
        job.done.connect(self.on_done)
        job.failed.connect(self.on_failed)
        job.cancelled.connect(self.on_cancelled)
        job.finished.connect(self.on_finished)

    def _note(self, what: str, value: object = None) -> None:
        self.heard.append((what, value))
        self.threads.add(threading.get_ident())

    @Slot(object)
    def on_reported(self, value: object) -> None:
        self._note("reported", value)

    @Slot(object)
    def on_done(self, value: object) -> None:
        self._note("done", value)

    @Slot(object)
    def on_failed(self, value: object) -> None:
        self._note("failed", value)

    @Slot()
    def on_cancelled(self) -> None:
        self._note("cancelled")

    @Slot()
    def on_finished(self) -> None:
        self._note("finished")


def run(qtbot: QtBot, jobs: Jobs, job: Job, queue: Queue = Queue.READS) -> Listener:
    listener = Listener(job)
    jobs.start(job, queue)
    qtbot.waitUntil(lambda: not jobs.alive())
    return listener


def test_a_generator_reports_each_item_and_ends_with_its_value(qtbot: QtBot, jobs: Jobs) -> None:
    def work(cancel: threading.Event) -> Generator[int, None, str]:
        yield 1
        yield 2
        return "all"

    listener = run(qtbot, jobs, Job("count", work))
    assert listener.heard == [
        ("reported", 1),
        ("reported", 2),
        ("done", "all"),
        ("finished", None),
    ]
    assert listener.threads == {threading.get_ident()}


def test_a_flood_of_events_arrives_whole_and_in_order(qtbot: QtBot, jobs: Jobs) -> None:
    listener = run(qtbot, jobs, Job("flood", lambda cancel: iter(range(20_000))))
    numbers = [value for what, value in listener.heard if what == "reported"]
    assert numbers == list(range(20_000))
    assert listener.heard[-2:] == [("done", None), ("finished", None)]


def test_an_error_of_ours_is_passed_on_and_the_queue_lives(qtbot: QtBot, jobs: Jobs) -> None:
    error = VaultError("No", "Not now.")

    def work(cancel: threading.Event) -> None:
        raise error

    assert run(qtbot, jobs, Job("fail", work), Queue.WRITES).heard[0] == ("failed", error)
    again = run(qtbot, jobs, Job("go on", lambda cancel: 7), Queue.WRITES)
    assert again.heard == [("done", 7), ("finished", None)]


def test_a_bug_is_told_without_the_text_of_its_exception(qtbot: QtBot, jobs: Jobs) -> None:
    def work(cancel: threading.Event) -> None:
        raise RuntimeError("the patient's name")

    what, error = run(qtbot, jobs, Job("bug", work)).heard[0]
    assert what == "failed"
    assert "patient" not in str(error)
    assert "RuntimeError" in str(error)
    assert "test_jobs.py" in str(error)


def test_cancel_is_not_an_error(qtbot: QtBot, jobs: Jobs) -> None:
    started = threading.Event()

    def work(cancel: threading.Event) -> None:
        started.set()
        if cancel.wait(5):
            raise CancelledError

    job = Job("wait", work)
    listener = Listener(job)
    jobs.start(job, Queue.MODEL)
    assert started.wait(5)
    job.cancel()
    qtbot.waitUntil(lambda: not jobs.alive())
    assert listener.heard == [("cancelled", None), ("finished", None)]


def test_a_job_cancelled_while_it_waits_never_runs(qtbot: QtBot, jobs: Jobs) -> None:
    go = threading.Event()
    ran: list[int] = []
    first = Job("first", lambda cancel: go.wait(5))
    second = Job("second", lambda cancel: ran.append(1))
    listener = Listener(second)
    jobs.start(first, Queue.WRITES)
    jobs.start(second, Queue.WRITES)
    second.cancel()
    go.set()
    qtbot.waitUntil(lambda: not jobs.alive())
    assert not ran
    assert listener.heard[0] == ("cancelled", None)


def test_writes_run_one_at_a_time_in_order(qtbot: QtBot, jobs: Jobs) -> None:
    order: list[str] = []

    def twice(name: str, cancel: threading.Event) -> None:
        order.extend((name, name))

    for name in "abc":
        jobs.start(Job(name, partial(twice, name)), Queue.WRITES)
    qtbot.waitUntil(lambda: not jobs.alive())
    assert order == list("aabbcc")


def test_changed_is_told_at_the_start_and_at_the_end(qtbot: QtBot, jobs: Jobs) -> None:
    counts: list[int] = []
    jobs.changed.connect(lambda: counts.append(len(jobs.alive())))
    run(qtbot, jobs, Job("one", lambda cancel: None))
    assert counts == [1, 0]


def test_unexpected_without_a_traceback_still_has_words() -> None:
    assert "ValueError" in unexpected(ValueError("secret")).message
    assert "secret" not in unexpected(ValueError("secret")).message


def test_a_disk_that_refuses_is_no_bug_of_ours() -> None:
    said = unexpected(OSError(errno.EROFS, "secret"))
    assert "only be read" in said.message
    assert "report" not in said.message
    assert "secret" not in said.message


def test_listeners_slower_than_the_work_leave_timers_their_turn(qtbot: QtBot, jobs: Jobs) -> None:
    ticks: list[int] = []
    ticker = QTimer()
    ticker.timeout.connect(lambda: ticks.append(1))

    def slow(value: object) -> None:
        until = time.perf_counter() + 0.0003
        while time.perf_counter() < until:
            pass

    job = Job("flood", lambda cancel: iter(range(1000)))
    job.reported.connect(slow)
    job.finished.connect(ticker.stop)
    ticker.start(5)
    jobs.start(job, Queue.READS)
    qtbot.waitUntil(lambda: not jobs.alive())
    assert len(ticks) >= 10


class Lingering(Job):
    """Its thread is slow to let go of it."""

    going_on = threading.Event()

    def run(self) -> None:
        super().run()
        self.going_on.wait(20)


def test_a_job_dies_in_the_gui_thread_however_long_its_own_holds_it(
    qtbot: QtBot, jobs: Jobs
) -> None:
    ended_in: list[int] = []
    job: Job | None = Lingering("slow", lambda cancel: None)
    assert job is not None
    weakref.finalize(job, lambda: ended_in.append(threading.get_ident()))
    with qtbot.waitSignal(job.finished):
        jobs.start(job, Queue.READS)
    job = None
    assert not jobs.alive()
    assert ended_in == []
    Lingering.going_on.set()
    # Qt ends the program where a timer is stopped from another thread.
    qtbot.waitUntil(lambda: bool(ended_in))
    assert ended_in == [threading.get_ident()]


def test_at_the_end_a_small_change_has_the_time_that_an_import_would_take(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs, waited = Jobs(), []
    for queue, pool in jobs._pools.items():
        monkeypatch.setattr(pool, "waitForDone", lambda left, queue=queue: waited.append(queue))
    jobs.shut_down(1000)
    assert waited[0] is Queue.EDITS
    assert set(waited) == set(Queue)


def test_a_full_outbox_does_not_keep_a_cancelled_job(qtbot: QtBot, jobs: Jobs) -> None:
    def work(cancel: threading.Event) -> Iterator[int]:
        number = 0
        while not cancel.is_set():
            number += 1
            yield number
        raise CancelledError

    job = Job("endless", work)
    listener = Listener(job)
    jobs.start(job, Queue.READS)
    assert jobs.shut_down(5000)
    qtbot.waitUntil(lambda: not jobs.alive())
    assert listener.heard[-2:] == [("cancelled", None), ("finished", None)]
