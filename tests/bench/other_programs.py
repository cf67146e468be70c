"""How late the window's thread comes when other threads of its process work in Python, by how far
they stand behind it (nice), alone and while other programs are busy.

    python -m tests.bench.other_programs [--seconds 8]

A thread that holds the interpreter lock keeps the first one from it until it has had the processor
for as long as it needs: the further it stands behind, the longer that takes beside programs that
ask for the processor as the window does. Printed are for each nice value the lateness of a tick of
5 ms, median and longest, and what these are of those at nice 0; then how long a piece of the first
thread's own work takes beside threads that work without the lock. Workers burn meanwhile as those
of the program do (nice 10 and 15, SCHED_BATCH).
"""

import argparse
import contextlib
import hashlib
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from statistics import median

from desktop import scheduling

_TICK = 0.005
_BURN = (
    "import hashlib, os, sys\n"
    "os.nice(int(sys.argv[1]))\n"
    "if sys.argv[1] != '0': os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))\n"
    "while True: hashlib.sha256(bytes(10**6))"
)
_WORKERS = (10, 10, 15, 15)
_NICE = (0, 3, 5, 8)
_ROWS = [{"number": number, "text": str(number) * 5} for number in range(4000)]
_BLOB = bytes(1_000_000)


def _with_lock() -> None:
    json.dumps(_ROWS)
    [row["text"] for row in _ROWS].sort()


def _without_lock() -> None:
    for _ in range(8):
        hashlib.sha256(_BLOB)


@contextlib.contextmanager
def _burning(nice: tuple[int, ...]) -> Iterator[None]:
    burning = [subprocess.Popen([sys.executable, "-c", _BURN, str(value)]) for value in nice]
    try:
        yield
    finally:
        for process in burning:
            process.kill()
            process.wait()


@contextlib.contextmanager
def _working(work: Callable[[], None], nice: int, count: int) -> Iterator[None]:
    over = threading.Event()

    def run() -> None:
        scheduling.give_way(nice)
        while not over.is_set():
            work()

    threads = [threading.Thread(target=run) for _ in range(count)]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        over.set()
        for thread in threads:
            thread.join()


def _late(seconds: float) -> list[float]:
    """How many milliseconds late each tick came."""
    found = []
    last = time.perf_counter()
    end = last + seconds
    while last < end:
        time.sleep(_TICK)
        now = time.perf_counter()
        found.append((now - last - _TICK) * 1000)
        last = now
    return found


def _pieces(seconds: float) -> list[float]:
    """How many milliseconds a piece of work took."""
    found = []
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        time.sleep(10 * _TICK)
        began = time.perf_counter()
        sum(number * number for number in range(300_000))
        found.append((time.perf_counter() - began) * 1000)
    return found


def _tell(
    what: str, work: Callable[[], None], measure: Callable[[float], list[float]], seconds: float
) -> None:
    for programs in (0, os.cpu_count() or 2):
        first: tuple[float, float] | None = None
        for nice in _NICE:
            with _burning((*_WORKERS, *(0,) * programs)), _working(work, nice, 3):
                found = measure(seconds)
            middle, most = median(found), max(found)
            first = first or (middle, most)
            print(
                f"{what}, {programs} other programs, nice {nice}: median {middle:.1f} ms"
                f" ({middle / first[0]:.2f}), longest {most:.0f} ms ({most / first[1]:.2f})"
            )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=8.0)
    seconds = parser.parse_args().seconds
    scheduling.come_first()
    _tell("late", _with_lock, _late, seconds)
    _tell("a piece of work", _without_lock, _pieces, seconds)


if __name__ == "__main__":
    main()
