"""Which of the program's threads and processes comes first when all want the processor."""

import contextlib
import ctypes
import os
import struct
import sys
import threading
from collections.abc import Callable, Generator
from pathlib import Path

import pytest

from desktop import scheduling
from desktop.ingest.reader_process.reading import Readers
from desktop.workers.limits import Limits
from desktop.workers.worker import Worker
from desktop.workspace import Workspace
from tests.unit.ingest_support import make_pdf

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the scheduler of Linux")

_SCHED_GETATTR = {"x86_64": 315, "aarch64": 275, "riscv64": 275}


def _in_thread(work: Callable[[], None]) -> None:
    """In a thread of its own: what it asks of the scheduler ends with it."""
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def _nice(which: int | None = None) -> int:
    return os.getpriority(os.PRIO_PROCESS, which or threading.get_native_id())


def _slice() -> int:
    """The slice of the calling thread in nanoseconds."""
    found = ctypes.create_string_buffer(48)
    assert ctypes.CDLL(None).syscall(_SCHED_GETATTR[os.uname().machine], 0, found, 48, 0) == 0
    return int(struct.unpack("=IIQiIQQQ", found.raw)[5])


@pytest.fixture
def echo(monkeypatch: pytest.MonkeyPatch) -> Generator[Worker, None, None]:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent), prepend=os.pathsep)
    worker = Worker("echo_worker", name="echo", start_seconds=30)
    yield worker
    worker.close()


def test_the_first_thread_has_a_short_slice_and_those_it_makes_have_not() -> None:
    seen: list[tuple[int, int]] = []

    def first() -> None:
        before = _slice()
        nice = _nice()
        if not scheduling.come_first():
            return
        assert _nice() == nice
        own = _slice()
        made: list[int] = []
        _in_thread(lambda: made.append(_slice()))
        if before:  # Linux 6.12 and later tell it
            seen.append((own, made[0]))
            assert made[0] == before

    _in_thread(first)
    for own, made in seen:
        assert own < 1_000_000 < made


def test_a_system_that_knows_no_slices_is_left_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.scheduling.platform.machine", lambda: "sparc64")
    assert not scheduling.come_first()


def test_a_thread_that_gives_way_takes_only_what_it_makes_along() -> None:
    own = _nice(os.getpid())
    seen: list[int] = []

    def work() -> None:
        scheduling.give_way(scheduling.THREADS)
        scheduling.give_way(scheduling.THREADS)
        seen.append(_nice())
        scheduling.give_way(0)
        seen.append(_nice())
        _in_thread(lambda: seen.append(_nice()))

    _in_thread(work)
    assert seen == [min(19, own + scheduling.THREADS)] * 3
    assert _nice(os.getpid()) == own


def test_a_worker_stands_as_far_behind_whichever_thread_has_started_it(echo: Worker) -> None:
    def start() -> None:
        scheduling.give_way(scheduling.THREADS)
        echo.start()

    _in_thread(start)
    assert echo.pid is not None
    assert _nice(echo.pid) == min(19, _nice(os.getpid()) + Limits().nice)


def test_a_reader_stands_behind_what_somebody_waits_for() -> None:
    readers = Readers(1)
    try:
        readers.read(b"some words", "a.txt")
        pid = readers._slots[0].worker.pid
        assert pid is not None
        assert _nice(pid) == min(19, _nice(os.getpid()) + scheduling.INDEXING)
    finally:
        readers.close()


def test_a_page_that_somebody_wants_to_see_waits_for_no_file_that_is_indexed(
    tmp_path: Path,
) -> None:
    workspace, _ = Workspace.create(
        tmp_path / "vault", passphrase="page by page", use_keychain=False
    )
    with contextlib.closing(workspace):
        # Each of them reads a file, perhaps for a minute.
        workspace._readers._line._idle.clear()
        workspace._shown.prepare()
        assert [slot.worker.is_ready for slot in workspace._shown._slots].count(True) == 1
        image = workspace.set_page_image(make_pdf(["Seen at once."]), 1, 100)
        assert image.width == 100
        pids = [slot.worker.pid for slot in workspace._shown._slots if slot.worker.pid is not None]
        assert [_nice(pid) for pid in pids] == [min(19, _nice(os.getpid()) + scheduling.ANSWERING)]


def test_the_threads_of_the_window_come_before_all_workers() -> None:
    # One that holds the interpreter and waits for a worker has the window wait for both.
    assert 0 < scheduling.THREADS < scheduling.ANSWERING < scheduling.INDEXING <= 19
    assert Limits().nice == scheduling.ANSWERING


def test_a_program_of_32_bits_asks_nothing_of_a_kernel_of_64(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("desktop.scheduling.sys.maxsize", 2**31 - 1)
    monkeypatch.setattr("desktop.scheduling.ctypes.CDLL", lambda name: pytest.fail("it called"))
    assert not scheduling.come_first()


def test_who_is_to_run_only_when_all_rests_stays_so() -> None:
    seen: list[tuple[bool, int]] = []

    def work() -> None:
        os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))
        seen.append((scheduling.come_first(), os.sched_getscheduler(0)))

    _in_thread(work)
    assert seen == [(False, os.SCHED_IDLE)]
