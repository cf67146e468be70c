"""Memory that is not used goes back to the system, when nothing is being done."""

import ctypes
import math
import mmap
import subprocess
import sys
import threading

import pytest
from pytestqt.qtbot import QtBot

from desktop.gui import heap
from desktop.gui.heap import GivingBack
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.paths import source_root


def test_memory_is_given_back_off_the_gui_thread_once_all_jobs_are_over(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[int] = []
    monkeypatch.setattr(heap, "give_back", lambda: given.append(threading.get_ident()))
    jobs = Jobs()
    giving = GivingBack(jobs)
    giving.rest.setInterval(1)
    go_on = threading.Event()
    long, short = Job("long", lambda cancel: go_on.wait(20)), Job("short", lambda cancel: None)
    jobs.start(long, Queue.WRITES)
    with qtbot.waitSignal(short.finished):
        jobs.start(short, Queue.READS)
    assert not giving.rest.isActive()
    assert giving.steady.isActive()
    go_on.set()
    qtbot.waitUntil(lambda: bool(given))
    assert given != [threading.get_ident()]
    assert len(given) == 1
    assert not giving.steady.isActive()


def test_memory_is_given_back_again_and_again_while_a_long_job_goes_on(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[int] = []
    monkeypatch.setattr(heap, "give_back", lambda: given.append(threading.get_ident()))
    jobs = Jobs()
    giving = GivingBack(jobs)
    # A goal of 300 MB leaves no room for a minute's freed blocks: 25 MB of them.
    assert giving.steady.interval() <= 10_000
    giving.steady.setInterval(1)
    go_on = threading.Event()
    long = Job("long", lambda cancel: go_on.wait(20))
    jobs.start(long, Queue.WRITES)
    qtbot.waitUntil(lambda: len(given) > 1)
    with qtbot.waitSignal(long.finished):
        go_on.set()
    assert not giving.steady.isActive()


_THREADS = """
import ctypes, os, re, threading
from desktop.gui import heap
heap.keep_small()
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
gate = threading.Barrier(9)
def work():
    libc.malloc(100_000)
    gate.wait()
for _ in range(8):
    threading.Thread(target=work).start()
gate.wait()
text = open("/proc/self/smaps").read()
# A heap of glibc starts at a multiple of 64 MB.
mapped = re.findall(r"^([0-9a-f]+)-[0-9a-f]+ rw-p 00000000 00:00 0", text, re.M)
print(sum(int(start, 16) % (64 << 20) == 0 for start in mapped))
"""


@pytest.mark.skipif(
    sys.platform != "linux" or not hasattr(ctypes.CDLL(None), "malloc_trim"), reason="glibc only"
)
def test_eight_threads_share_two_heaps() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _THREADS],
        capture_output=True,
        text=True,
        timeout=200,
        check=True,
        cwd=source_root(),
    )
    # The main heap is none of them.
    assert int(done.stdout) <= 2


def test_only_code_that_nobody_has_written_into_is_let_go() -> None:
    parts = (
        ("7f0000000000-7f0000001000 r-xp 00000000 08:01 42                 /usr/lib/a b.so", 0),
        ("7f0000001000-7f0000002000 r--p 00001000 08:01 42                 /usr/lib/a b.so", 4),
        ("7f0000002000-7f0000003000 rw-p 00002000 08:01 42                 /usr/lib/a b.so", 0),
        ("7f0000003000-7f0000004000 r--p 00000000 08:01 43                 /usr/lib/c.so", 0),
        ("7f0000004000-7f0000005000 r-xp 00000000 08:01 44                 /d.so (deleted)", 0),
        ("7f0000005000-7f0000006000 r-xp 00000000 00:00 0                  [vdso]", 0),
        ("7f0000006000-7f0000007000 r--p 00000000 00:00 0 ", 0),
        ("7f0000007000-7f0000008000 r--s 00000000 08:01 45                 /dev/shm/e", 0),
    )
    lines = [
        line
        for head, kibibytes in parts
        for line in (head, "Rss:          4 kB", f"Anonymous:    {kibibytes} kB", "VmFlags: rd ex")
    ]
    starts = [begin for begin, _ in heap.unchanged_code(f"{line}\n" for line in lines)]
    assert starts == [0x7F0000000000, 0x7F0000003000]


@pytest.mark.skipif(sys.platform != "linux", reason="tells the Linux kernel")
def test_what_is_let_go_comes_back_when_it_is_needed(qtbot: QtBot) -> None:
    assert heap.let_go_of_code(heap.mapped_code()) > 10
    jobs = Jobs()
    seen: list[object] = []
    job = Job("adds", lambda cancel: sum(range(10)))
    job.done.connect(seen.append)
    with qtbot.waitSignal(job.finished):
        jobs.start(job, Queue.READS)
    assert seen == [45]


@pytest.mark.skipif(sys.platform != "linux", reason="tells the Linux kernel")
def test_what_was_just_mapped_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """It may be a library that another thread is loading, and the loader writes into it."""
    own = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS
    with (
        mmap.mmap(-1, mmap.PAGESIZE, own) as settled,
        mmap.mmap(-1, mmap.PAGESIZE, own) as loading,
    ):
        settled[0] = loading[0] = 1
        places = [ctypes.addressof(ctypes.c_char.from_buffer(each)) for each in (settled, loading)]
        parts = [(place, place + mmap.PAGESIZE) for place in places]
        readings = iter([parts[:1], parts])
        monkeypatch.setattr(heap, "unchanged_code", lambda lines: iter(next(readings)))
        assert heap.let_go_of_code(heap.mapped_code()) == 1
        assert (settled[0], loading[0]) == (0, 1)


def test_code_is_let_go_after_the_start_and_again_where_there_was_work(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []
    given: list[object] = []

    def look() -> set[tuple[int, int]]:
        seen.append(threading.get_ident())
        return {(1, 2)}

    monkeypatch.setattr(heap, "give_back", lambda: None)
    monkeypatch.setattr(heap, "mapped_code", look)
    monkeypatch.setattr(heap, "let_go_of_code", given.append)
    # However long this machine takes from the first look to the second.
    monkeypatch.setattr(heap, "_SETTLED", math.inf)
    giving = GivingBack(Jobs())
    giving.code.start(1)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen != [threading.get_ident()]
    # Too soon: a library may be loading.
    giving._let_go()
    assert given == []
    monkeypatch.setattr(heap, "_SETTLED", 0.0)
    giving.settled.start(1)
    qtbot.waitUntil(lambda: bool(given))
    assert given == [{(1, 2)}]
    # Where nobody works nothing wakes.
    assert not giving.code.isActive()
    giving.rest.timeout.emit()
    assert giving.code.isActive()
    assert giving.code.interval() == heap._CODE_MS
    # Work that goes on does not put it off.
    giving.code.setInterval(40_000)
    giving.rest.timeout.emit()
    assert giving.code.interval() == 40_000
    assert len(given) == 1
