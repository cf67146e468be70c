"""Child processes: what a user's job sees of a child that works, fails, hangs or lies."""

import errno
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.errors import CancelledError, ReadingError, WorkerError, WorkerTimeoutError
from desktop.workers.frames import Message
from desktop.workers.limits import Limits
from desktop.workers.patience import queued_seconds
from desktop.workers.worker import Worker

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and limits of POSIX")


@pytest.fixture(autouse=True)
def _child_is_importable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent), prepend=os.pathsep)


@pytest.fixture
def echo() -> Iterator[Worker]:
    worker = Worker("echo_worker", name="echo")
    yield worker
    worker.close()


def ask(worker: Worker, kind: str, **fields: object) -> Message:
    return worker.call(Message(kind, fields), seconds=20)


def set_after(seconds: float) -> threading.Event:
    event = threading.Event()
    timer = threading.Timer(seconds, event.set)
    timer.daemon = True
    timer.start()
    return event


def test_fields_and_payload_come_back_as_sent(echo: Worker) -> None:
    payload = os.urandom(3_000_000)  # more than a pipe holds
    reply = echo.call(Message("echo", {"name": "Müller \ud800"}, payload), seconds=20)
    assert reply.fields == {"name": "Müller \ud800"}
    assert reply.payload == payload


def test_all_steps_arrive_in_order_and_done_ends_them(echo: Worker) -> None:
    replies = list(echo.request(Message("count", {"to": 500}), silence_seconds=20))
    assert [reply.fields["n"] for reply in replies[:-1]] == list(range(500))
    assert replies[-1].kind == "done"


def test_a_slow_reader_is_not_taken_for_a_silent_child(echo: Worker) -> None:
    replies = echo.request(Message("count", {"to": 40}), silence_seconds=0.3)
    assert next(replies).fields["n"] == 0
    time.sleep(0.5)  # longer than the silence that a child is allowed
    assert len(list(replies)) == 40


def test_what_a_library_prints_does_not_break_the_frames(echo: Worker) -> None:
    assert ask(echo, "print").kind == "done"


def test_a_refusal_crosses_with_its_family_and_words(echo: Worker) -> None:
    with pytest.raises(ReadingError) as caught:
        ask(echo, "refuse")
    assert caught.value.message == "It is protected by a password."
    assert ask(echo, "echo", n=1).fields == {"n": 1}


def test_an_error_after_the_answer_is_not_the_next_answer(echo: Worker) -> None:
    for number in range(3):
        ask(echo, "bug_after_done")
        assert ask(echo, "echo", n=number).fields == {"n": number}


def test_the_text_of_a_foreign_error_stays_in_the_child(echo: Worker) -> None:
    with pytest.raises(WorkerError) as caught:
        ask(echo, "bug")
    assert "tenant" not in str(caught.value)
    assert "KeyError" in caught.value.message


def test_a_crash_names_its_signal_and_the_next_request_works(echo: Worker) -> None:
    first = ask(echo, "echo") and echo.pid
    for _ in range(5):  # the child is sometimes reaped late: the name must not depend on it
        with pytest.raises(WorkerError, match="SIGSEGV"):
            ask(echo, "crash")
    with pytest.raises(WorkerError, match="without a word"):
        ask(echo, "exit")
    assert ask(echo, "echo", n=2).fields == {"n": 2}
    assert echo.pid not in {None, first}


def test_cancel_acts_within_half_a_second_and_keeps_a_child_that_listens(echo: Worker) -> None:
    echo.start()
    before = echo.pid
    for _ in range(3):
        cancel = set_after(0.05)
        began = time.monotonic()
        with pytest.raises(CancelledError):
            echo.call(Message("wait"), seconds=20, cancel=cancel)
        assert time.monotonic() - began < 0.5
    assert echo.pid == before
    assert ask(echo, "echo", n=3).fields == {"n": 3}


def test_a_cancel_right_behind_the_request_is_not_lost(echo: Worker) -> None:
    echo.start()
    before = echo.pid
    cancel = threading.Event()
    cancel.set()
    for _ in range(30):
        with pytest.raises(CancelledError):
            echo.call(Message("wait"), seconds=20, cancel=cancel)
        replies = echo.request(Message("count", {"to": 1000}), silence_seconds=20)
        next(replies)
        replies.close()
    assert echo.pid == before


def test_a_deaf_or_chattering_child_is_killed_on_cancel(echo: Worker) -> None:
    for kind in ("deaf", "chatter"):
        echo.start()
        before = echo.pid
        began = time.monotonic()
        with pytest.raises(CancelledError):
            list(echo.request(Message(kind), silence_seconds=20, cancel=set_after(0.05)))
        assert time.monotonic() - began < 1.5
        assert ask(echo, "echo", n=4).fields == {"n": 4}
        assert echo.pid != before


def test_silence_and_endless_chatter_both_run_into_their_limits(echo: Worker) -> None:
    echo.start()
    with pytest.raises(WorkerTimeoutError):
        list(echo.request(Message("deaf"), silence_seconds=0.2))
    echo.start()
    with pytest.raises(WorkerTimeoutError):
        list(echo.request(Message("chatter"), silence_seconds=5, total_seconds=0.3))
    assert ask(echo, "echo", n=5).fields == {"n": 5}


def test_a_cancelled_start_does_not_answer_the_next_request() -> None:
    worker = Worker("echo_worker", name="echo", arguments=("slow",))
    try:
        with pytest.raises(CancelledError):
            worker.call(Message("echo", {"n": 1}), seconds=20, cancel=set_after(0.1))
        assert worker.call(Message("echo", {"n": 2}), seconds=20).fields == {"n": 2}
    finally:
        worker.close()


@pytest.mark.timeout(30)
def test_a_request_that_waits_for_another_s_end_can_be_cancelled(echo: Worker) -> None:
    first = echo.request(Message("count", {"to": 2}), silence_seconds=20)
    next(first)
    with pytest.raises(CancelledError):
        echo.call(Message("echo"), seconds=20, cancel=set_after(0.05))
    assert len(list(first)) == 2
    assert ask(echo, "echo", n=7).fields == {"n": 7}


def test_a_child_that_cannot_start_says_why_each_time() -> None:
    worker = Worker("echo_worker", name="echo", arguments=("broken",))
    for _ in range(2):
        with pytest.raises(ReadingError, match="can't start"):
            worker.call(Message("echo"), seconds=20)
    assert worker.pid is None


def test_a_child_that_never_comes_up_is_given_up() -> None:
    worker = Worker("echo_worker", name="echo", arguments=("slow",), start_seconds=0.1)
    with pytest.raises(WorkerTimeoutError):
        worker.call(Message("echo"), seconds=20)
    assert worker.pid is None


def test_what_is_no_frame_counts_as_a_crash(echo: Worker) -> None:
    with pytest.raises(WorkerError):
        ask(echo, "garbage")
    assert ask(echo, "echo", n=6).fields == {"n": 6}


def test_closing_fails_the_running_request_at_once(echo: Worker) -> None:
    echo.start()
    closer = threading.Timer(0.1, echo.close)
    closer.start()
    began = time.monotonic()
    with pytest.raises(WorkerError):
        list(echo.request(Message("deaf"), silence_seconds=30))
    assert time.monotonic() - began < 2
    closer.join()
    assert echo.pid is None


def test_no_thread_outlives_its_child(echo: Worker) -> None:
    ask(echo, "echo")
    echo.close()
    assert not [thread for thread in threading.enumerate() if thread.name == "echo replies"]


def test_memory_processor_time_and_writing_are_limited(tmp_path: Path) -> None:
    limits = Limits(address_space=256 * 1024 * 1024, cpu_seconds=1)
    worker = Worker("echo_worker", name="echo", limits=limits)
    try:
        with pytest.raises(WorkerError, match="more memory"):
            ask(worker, "memory", bytes=400_000_000)
        assert ask(worker, "memory", bytes=1000).fields == {"bytes": 1000}
        target = tmp_path / "leak.txt"
        assert ask(worker, "write", path=str(target)).fields == {"errno": errno.EFBIG}
        assert target.read_bytes() == b""
        with pytest.raises(WorkerError, match="SIGXCPU"):
            ask(worker, "spin")
    finally:
        worker.close()


def test_a_request_too_large_for_the_child_fails_at_once() -> None:
    worker = Worker("echo_worker", name="echo", limits=Limits(address_space=200 * 1024 * 1024))
    began = time.monotonic()
    try:
        with pytest.raises(WorkerError):
            worker.call(Message("echo", {}, b"x" * 300_000_000), seconds=60)
        assert time.monotonic() - began < 20
    finally:
        worker.close()


def test_a_child_has_no_network_and_goes_first_when_memory_runs_out(echo: Worker) -> None:
    with pytest.raises(WorkerError, match="PermissionError"):
        ask(echo, "connect")
    assert ask(echo, "oom").fields == {"score": "800"}


@pytest.mark.skipif(sys.platform != "linux", reason="the scheduler's classes of Linux")
def test_a_child_lets_the_window_go_first(echo: Worker) -> None:
    echo.start()
    assert echo.pid is not None
    assert os.sched_getscheduler(echo.pid) == os.SCHED_BATCH
    ours, theirs = (os.getpriority(os.PRIO_PROCESS, each) for each in (0, echo.pid))
    assert theirs == min(19, ours + Limits().nice)
    assert Limits().nice >= 10


def test_the_current_folder_is_not_imported_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, echo: Worker
) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit('a client file was run')")
    monkeypatch.chdir(tmp_path)
    assert ask(echo, "echo", n=7).fields == {"n": 7}


def test_limits_cross_the_command_line_unchanged() -> None:
    for limits in (Limits(), Limits(2**31, 60, True, 0)):
        assert Limits.from_arguments(limits.as_arguments()) == limits


def test_a_child_that_only_sleeps_is_not_waited_for_longer(echo: Worker) -> None:
    echo.start()
    began = time.monotonic()
    with pytest.raises(WorkerTimeoutError):
        echo.call(Message("deaf"), seconds=0.3, starved_seconds=50)
    assert time.monotonic() - began < 20


@pytest.mark.parametrize("most", [0.2, 50.0])
def test_what_a_child_waited_for_a_processor_does_not_count_up_to_a_limit(
    echo: Worker, monkeypatch: pytest.MonkeyPatch, most: float
) -> None:
    echo.start()
    began = time.monotonic()
    monkeypatch.setattr(
        "desktop.workers.patience.queued_seconds", lambda pid: 7 + time.monotonic() - began
    )
    cancel = threading.Event()
    timer = threading.Timer(1.5, cancel.set)
    timer.start()
    with pytest.raises(WorkerTimeoutError if most < 1 else CancelledError):
        echo.call(Message("wait"), seconds=0.2, starved_seconds=most, cancel=cancel)
    timer.cancel()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells")
def test_the_system_tells_how_long_a_process_waited_for_a_processor() -> None:
    # Two that never rest, on one processor.
    one = str(min(os.sched_getaffinity(0)))
    busy = "import os, sys; os.sched_setaffinity(0, {int(sys.argv[1])})\nwhile True: pass"
    children = [subprocess.Popen([sys.executable, "-c", busy, one]) for _ in range(2)]
    try:
        give_up = time.monotonic() + 60
        while queued_seconds(children[0].pid) < 0.2 and time.monotonic() < give_up:
            os.sched_yield()
        assert queued_seconds(children[0].pid) >= 0.2
    finally:
        for child in children:
            child.kill()
            child.wait()
    assert queued_seconds(children[0].pid) == 0.0
    assert queued_seconds(None) == 0.0
