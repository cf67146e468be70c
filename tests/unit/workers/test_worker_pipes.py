"""The pipes between a program and its children: frames in pieces, and who reads them."""

import io
import itertools
import os
import queue
import struct
import subprocess
import sys
import threading
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.errors import CancelledError, WorkerError
from desktop.workers.frames import Frames, Message, pieces_of, read_frame
from desktop.workers.replies import PolledReplies, PumpedReplies
from desktop.workers.worker import Worker

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and limits of POSIX")

SEVERAL = (
    Message("one", {"name": "Müller"}, b"\0\xff" * 300),
    Message("two"),
    Message("three", {"n": [1, 2.5, None]}, b"x"),
)


def as_bytes(*messages: Message) -> bytes:
    return b"".join(piece for message in messages for piece in pieces_of(message))


@pytest.mark.parametrize("size", [1, 3, 8, 9, 100, 10_000])
def test_frames_come_whole_out_of_pieces_of_any_size(size: int) -> None:
    frames, data = Frames(), as_bytes(*SEVERAL)
    found = []
    for start in range(0, len(data), size):
        frames.add(data[start : start + size])
        while message := frames.take():
            found.append(message)
    assert tuple(found) == SEVERAL
    assert not frames.is_begun


def test_a_frame_that_comes_byte_by_byte_costs_no_more_memory_than_it_has_bytes() -> None:
    frames = Frames()
    frames.add(struct.pack(">II", 2, 400_000_000) + b"{}")
    tracemalloc.start()
    try:
        for number in range(20_000):
            frames.add(bytes((number & 255, 1)))
            assert frames.take() is None
        held, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert held < 2 * 40_000
    assert frames.missing == 400_000_000 - 40_000


def test_a_large_payload_is_written_apart_and_read_the_same() -> None:
    message = Message("big", {"n": 1}, os.urandom(3_000_000))
    assert len(pieces_of(message)) == 2
    assert read_frame(io.BytesIO(as_bytes(message))) == message


@pytest.mark.parametrize(
    "data",
    [
        b"\xff" * 64,
        struct.pack(">II", 2, 0xFFFFFFFF) + b"{}",
        struct.pack(">II", 4, 0) + b"{{{{",
        struct.pack(">II", 2, 0) + b"{}",
        struct.pack(">II", 2, 0) + b"[]",
    ],
    ids=["no head", "too large", "no json", "no fields", "a list"],
)
def test_what_is_no_frame_is_refused_before_it_fills_the_memory(data: bytes) -> None:
    frames = Frames()
    frames.add(data)
    with pytest.raises((ValueError, KeyError, TypeError)):
        frames.take()


# --------------------------------------------------------- by a thread of its own, as on Windows


@pytest.fixture(autouse=True)
def _child_is_importable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent), prepend=os.pathsep)


@pytest.fixture
def pumped(monkeypatch: pytest.MonkeyPatch) -> Iterator[Worker]:
    monkeypatch.setattr("desktop.workers.worker.replies_of", PumpedReplies)
    worker = Worker("echo_worker", name="echo", arguments=("pumped",))
    yield worker
    worker.close()


def test_both_sides_work_with_threads_too(pumped: Worker) -> None:
    payload = os.urandom(3_000_000)
    reply = pumped.call(Message("echo", {"n": 1}, payload), seconds=20)
    assert (reply.fields, reply.payload) == ({"n": 1}, payload)
    replies = list(pumped.request(Message("count", {"to": 500}), silence_seconds=20))
    assert [each.fields["n"] for each in replies[:-1]] == list(range(500))
    assert [each.name for each in threading.enumerate() if each.name == "echo replies"]
    pumped.close()
    assert not [each.name for each in threading.enumerate() if each.name == "echo replies"]


def test_threads_hear_a_cancel_and_a_crash(pumped: Worker) -> None:
    pumped.start()
    before = pumped.pid
    cancel = threading.Event()
    cancel.set()
    for _ in range(3):
        with pytest.raises(CancelledError):
            pumped.call(Message("wait"), seconds=20, cancel=cancel)
    assert pumped.pid == before
    for kind, told in (("crash", "SIGSEGV"), ("garbage", "stopped")):
        with pytest.raises(WorkerError, match=told):
            pumped.call(Message(kind), seconds=20)
    assert pumped.call(Message("echo", {"n": 2}), seconds=20).fields == {"n": 2}


# ------------------------------------------------------------------------ read by who waits for it


@pytest.fixture
def echo() -> Iterator[Worker]:
    worker = Worker("echo_worker", name="echo")
    yield worker
    worker.close()


@pytest.mark.timeout(20)
def test_a_frame_that_never_ends_byte_by_byte_is_not_waited_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pieces = itertools.chain([struct.pack(">II", 2, 400_000_000) + b"{}"], itertools.repeat(b"x"))
    ours, theirs = os.pipe()
    os.write(theirs, b"x")  # there is always something to read
    replies = PolledReplies(os.fdopen(ours, "rb"))
    with monkeypatch.context() as patch:
        patch.setattr("desktop.workers.replies.os.read", lambda *_: next(pieces))
        with pytest.raises(queue.Empty):
            replies.get(0.05)
    replies.abandon()
    assert replies.get(0.05) is None
    os.close(theirs)


def test_no_thread_waits_for_replies(echo: Worker) -> None:
    before = threading.active_count()
    assert echo.call(Message("echo", {"n": 1}), seconds=20).fields == {"n": 1}
    assert threading.active_count() == before


def test_a_child_that_starts_while_the_one_before_is_closed_is_not_lost(
    echo: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    echo.start()
    replies, first = echo._replies, echo.pid
    assert replies is not None

    # What the request of another thread does as soon as its turn has come.
    def begin_the_next() -> None:
        patch.undo()
        replies.abandon()
        echo.start()

    with monkeypatch.context() as patch:
        patch.setattr(replies, "abandon", begin_the_next)
        echo.close()
    assert echo.pid not in {None, first}
    assert echo.call(Message("echo", {"n": 1}), seconds=20).fields == {"n": 1}
    echo.close()
    assert echo.pid is None


@pytest.fixture
def child() -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-P", "-m", "echo_worker", "0", "0", "0", "0"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        yield process
        process.kill()


def send(child: subprocess.Popen[bytes], *messages: Message) -> None:
    assert child.stdin is not None
    child.stdin.write(as_bytes(*messages))
    child.stdin.flush()


def receive(child: subprocess.Popen[bytes]) -> Message | None:
    assert child.stdout is not None
    return read_frame(child.stdout)


@pytest.mark.timeout(30)
def test_requests_that_come_early_are_answered_in_their_order(
    child: subprocess.Popen[bytes],
) -> None:
    assert receive(child) == Message("done")
    send(child, *(Message("echo", {"n": n}) for n in range(200)))
    answers = [receive(child) for _ in range(200)]
    assert [answer and answer.fields for answer in answers] == [{"n": n} for n in range(200)]


@pytest.mark.timeout(30)
def test_a_cancel_behind_a_request_that_came_early_is_that_request_s(
    child: subprocess.Popen[bytes],
) -> None:
    assert receive(child) == Message("done")
    send(child, Message("linger"))
    assert receive(child) == Message("done")
    # The child still closes the last one's handler.
    send(child, Message("wait"), Message("cancel"))
    assert receive(child) == Message("done")
    send(child, Message("cancel"), Message("echo", {"n": 1}))
    assert receive(child) == Message("done", {"n": 1})


@pytest.mark.timeout(30)
def test_a_child_at_work_ends_when_its_parent_is_gone(child: subprocess.Popen[bytes]) -> None:
    assert receive(child) == Message("done")
    send(child, Message("deaf"))
    assert child.stdin is not None
    child.stdin.close()
    assert child.wait(10) == 0


@pytest.mark.skipif(sys.platform != "linux", reason="other systems' pipes have one size")
@pytest.mark.parametrize("granted", [True, False])
def test_pipes_hold_most_files_as_a_whole_where_that_is_granted(
    granted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    whole = fcntl.fcntl

    def refuse(*_: int) -> int:
        raise PermissionError

    if not granted:
        monkeypatch.setattr(fcntl, "fcntl", refuse)
    worker = Worker("echo_worker", name="echo")
    try:
        worker.start()
        process = worker._process
        assert process is not None
        sizes = [
            whole(pipe, fcntl.F_GETPIPE_SZ) for pipe in (process.stdin, process.stdout) if pipe
        ]
        assert (min(sizes) >= 1024 * 1024) is granted
        assert worker.call(Message("echo", {}, b"x" * 300_000), seconds=5).payload == b"x" * 300_000
    finally:
        worker.close()
