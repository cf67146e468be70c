"""What keeps the GUI thread: how late each tick of a precise timer is, and where all threads stood.

How late a tick comes is how long a click would have waited; on a machine that others use too, that
counts their share as well.
"""

import contextlib
import os
import re
import resource
import sys
import threading
import time
from array import array
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QObject, Qt, QTimer

from tests.bench.stall import Stalls

TICK_MS = 5
BUSY_MS = 10.0
LATE_MS = 50.0
# What a thread that has nothing to do waits for.
_AT_REST = re.compile(r"\[(?:futex|poll|ep_poll|do_poll|pipe_read|hrtimer|runs|\?)")


@dataclass(frozen=True)
class Gap:
    """A tick that came too late, in milliseconds: of it the GUI thread computed for
    ``own``, waited in the kernel's queue for a processor for ``queued`` (what other threads and
    programs took), and slept or waited for the interpreter or a lock for the rest; ``others`` is
    the processor time of this process's other threads meanwhile; ``read`` how many pages of its
    own, ``fetched`` how many of all threads had to come from the disk (major faults: a thread that
    waits for one keeps the interpreter), ``parked`` how often the machine's host had a thread wait
    for a page that it had put away. It ended in second ``at`` of CLOCK_MONOTONIC. ``doing`` is
    the user's step, ``stack`` where the GUI thread stood when about half of it was over,
    ``meanwhile`` a line for each other thread that ran from then on."""

    at: float
    late: float
    own: float
    queued: float
    others: float
    read: int
    fetched: int
    parked: int
    doing: str
    stack: str
    meanwhile: tuple[str, ...] = ()

    @property
    def held(self) -> float:
        """The rest: another thread of ours held the interpreter or a lock; or a slow file."""
        return max(0.0, self.late + TICK_MS - self.own - self.queued)


class Gaps(QObject):
    """Notes how late each tick is, in milliseconds, and what was done in the worst of them; of each
    that was later than ``told`` what kept it."""

    def __init__(self, told: float = LATE_MS) -> None:
        super().__init__()
        self._told = told
        #: What looks at this process from outside, if anything does.
        self.stalls: Stalls | None = None
        # An hour has 700,000 ticks: as Python objects they would be 100 MB of what is measured.
        self.late = array("f")
        self.worst: list[tuple[float, str]] = []
        self.doing = ""
        self.busy: list[tuple[float, str]] = [(0.0, "")]
        self.memory = array("q", [0])
        self.found: list[Gap] = []
        self._ticks = 0
        self._gui = threading.get_ident()
        self._stack = ""
        self._frames: deque[FrameType] = deque()
        # Of the other threads at the same moment.
        self._others: dict[int, tuple[tuple[float, float], str]] = {}
        self._waits = _queue_file()
        self._parked = parked()
        self._queued = self._queue()
        self._process = time.process_time()
        self._last = time.perf_counter()
        self._used = time.thread_time()
        self._read = _pages_read(resource.RUSAGE_THREAD)
        self._fetched = _pages_read(resource.RUSAGE_SELF)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self._last = time.perf_counter()
        self._used = time.thread_time()
        self._running = True
        self._watcher = threading.Thread(target=self._watch, daemon=True)
        self._watcher.start()
        self._timer.start(TICK_MS)

    def stop(self) -> None:
        self._running = False
        self._timer.stop()
        self._watcher.join()
        self._frames.clear()

    def _queue(self) -> float:
        """Seconds for which this thread could run and had no processor, since it began."""
        if self._waits is None:
            return 0.0
        return int(os.pread(self._waits, 100, 0).split()[1]) / 1e9

    def _watch(self) -> None:
        """In a thread of its own: where the GUI thread stands when a tick is late."""
        noted, looked = 0.0, self._told * 0.4 / 1000
        while self._running:
            time.sleep(looked)
            last = self._last
            if last != noted and time.perf_counter() - last > TICK_MS / 1000 + looked:
                noted = last
                frames = sys._current_frames()
                # What a frame holds dies with it; Qt's objects may do so in one thread alone.
                self._frames.append(frames[self._gui])
                waits = _waits_in(threading.main_thread().native_id)
                self._stack = f"{places(frames[self._gui])} [{waits}]"
                self._others = _threads(frames)
                del frames

    def _meanwhile(self) -> tuple[str, ...]:
        """Which other threads have run or waited for a processor since the watcher looked; and
        those of Python's that stood in the program, as one of them may have held the interpreter.
        """
        ran = []
        for thread, now in used_by_threads().items():
            if thread in self._others and thread != threading.get_native_id():
                then, what = self._others[thread]
                ran.append((now[0] - then[0], now[1] - then[1], what))
        return tuple(
            f"{ms:4.0f} ms, {queued:.0f} without a processor: {what}"
            for ms, queued, what in sorted(ran, reverse=True)
            if ms > 1 or queued > 1 or not _AT_REST.search(what)
        )

    def _tick(self) -> None:
        if self.stalls is not None:
            self.stalls.beat()
        now = time.perf_counter()
        late = (now - self._last) * 1000 - TICK_MS
        used = time.thread_time()
        own = (used - self._used) * 1000
        queue, process = self._queue(), time.process_time()
        read, fetched = map(_pages_read, (resource.RUSAGE_THREAD, resource.RUSAGE_SELF))
        if late > self._told:
            queued = (queue - self._queued) * 1000
            others = (process - self._process) * 1000 - own
            pages = (read - self._read, fetched - self._fetched, parked() - self._parked)
            parts = (late, own, queued, others, *pages)
            self.found.append(Gap(now, *parts, self.doing, self._stack, self._meanwhile()))
        # What the watcher saw in one gap tells nothing of another.
        self._stack, self._others = "", {}
        while len(self._frames) > 1:  # the watcher may still look at the last
            self._frames.popleft()
        if own > BUSY_MS:
            self.busy.append((own, self.doing))
        self._last, self._used = now, used
        self._queued, self._process = queue, process
        self._read, self._fetched = read, fetched
        self.late.append(late)
        self._ticks += 1
        if self._ticks % 20 == 0:
            self.memory.append(memory("VmRSS"))
            self._parked = parked()
        if late > LATE_MS:
            self.worst.append((round(late, 1), self.doing))
        self.doing = ""

    def share(self, percent: float) -> float:
        ordered = sorted(self.late)
        return ordered[min(len(ordered) - 1, int(len(ordered) * percent / 100))]


def parked() -> int:
    """How often the host of a virtual machine has told that a page is back for which a thread had
    to wait (KVM's asynchronous page faults), since the start. The processors run others meanwhile,
    so that nothing else tells of it."""
    with contextlib.suppress(OSError):
        for line in Path("/proc/interrupts").read_text().split("\n"):
            if line.lstrip().startswith("HYP:"):
                return sum(int(word) for word in line.split() if word.isdecimal())
    return 0


def _pages_read(by: int) -> int:
    """Pages that had to come from the disk since the beginning; ``by`` as in getrusage(2)."""
    return resource.getrusage(by).ru_majflt


def _queue_file() -> int | None:
    """Linux: what the scheduler counts of the calling thread; None elsewhere."""
    try:
        return os.open("/proc/thread-self/schedstat", os.O_RDONLY)
    except OSError:
        return None


def used_by_threads() -> dict[int, tuple[float, float]]:
    """Milliseconds that each thread of this process has run, and that it has waited for a
    processor, by its native id."""
    used = {}
    for task in Path("/proc/self/task").iterdir():
        with contextlib.suppress(OSError):
            ran, queued = (task / "schedstat").read_text().split()[:2]
            used[int(task.name)] = int(ran) / 1e6, int(queued) / 1e6
    return used


def _threads(frames: dict[int, FrameType]) -> dict[int, tuple[tuple[float, float], str]]:
    """How long each thread has run and waited to, and what it is and where it stands."""
    used = used_by_threads()
    known = {
        thread.native_id: f"{thread.name} [{_waits_in(thread.native_id)}]: "
        f"{places(frames.get(thread.ident or 0))}"
        for thread in threading.enumerate()
    }
    return {
        thread: (ms, known.get(thread) or f"not Python's [{_waits_in(thread)}]")
        for thread, ms in used.items()
    }


def _waits_in(thread: int | None) -> str:
    """Where in the kernel a thread sleeps, if it does and the system says so: what holds all
    threads of a process at once is not the interpreter's lock alone."""
    try:
        return Path(f"/proc/self/task/{thread}/wchan").read_text("ascii").strip("0") or "runs"
    except OSError:
        return "?"


def places(frame: FrameType | None) -> str:
    """The innermost places of the program in a stack, the inner one first; the innermost of all
    where it has none."""
    inner = frame
    ours: list[str] = []
    while frame is not None and len(ours) < 4:
        code = frame.f_code
        if "/desktop/" in code.co_filename:
            ours.append(_place(frame))
        frame = frame.f_back
    return " < ".join(ours) or ("" if inner is None else _place(inner))


def _place(frame: FrameType) -> str:
    code = frame.f_code
    return f"{Path(code.co_filename).name}:{frame.f_lineno} {code.co_name}"


def memory(field: str) -> int:
    """A line of /proc/self/status in bytes: VmRSS now, VmHWM at the highest."""
    found = re.search(rf"^{field}:\s+(\d+) kB", Path("/proc/self/status").read_text(), re.M)
    return int(found.group(1)) * 1024 if found else 0
