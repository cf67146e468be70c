"""Keeps the window's process from holding memory that it does not use (glibc).

glibc gives each thread a heap of its own, up to eight times the processors, and keeps in them what
was freed; and it raises the size from which a block is given back at once to that of the largest
one freed. Here that came to 50 MB after an hour: two heaps are enough under one interpreter lock.

And of the libraries' code half is run at the start alone, and much of the rest once in a while. The
system would let it go only when memory is short; we say that we are done with it, and what is
needed again is mapped again out of the system's own cache, in some microseconds. In the window's
process that is 35 MB after the start and 20 MB more after some minutes of work.
"""

import contextlib
import ctypes
import mmap
import re
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, QTimer

from desktop.gui.jobs import Jobs
from desktop.gui.one_shot import one_shot

# malloc.h
_M_MMAP_THRESHOLD, _M_ARENA_MAX = -3, -8
_HEAPS = 2
# Blocks from this size on are mapped alone and given back when they are freed.
_MAPPED_BYTES = 512 * 1024
# Each search and each import leaves some 30 MB of freed blocks behind it.
_REST_MS, _STEADY_MS = 3_000, 1_500
# By then the vault is open, and the pages and the models are loaded.
_STARTED_MS = 20_000
# While there is work, so long after the last time.
_CODE_MS = 60_000
# sys/mman.h: the pages of a file that this process has mapped and not changed are read anew.
_MADV_DONTNEED = 4
# No library takes so many seconds to be loaded; it is looked again a little later.
_SETTLED, _SETTLED_MS = 1.0, 1_200
_SMAPS = Path("/proc/self/smaps")
_MAPPED = re.compile(r"([0-9a-f]+)-([0-9a-f]+) r-[-x]p \S+ \S+ \d+ +/\S.*(?<! \(deleted\))$")


def _libc() -> ctypes.CDLL | None:
    """glibc; None where there is another library."""
    if sys.platform != "linux":
        return None
    library = ctypes.CDLL(None)
    return library if hasattr(library, "malloc_trim") and hasattr(library, "mallopt") else None


def keep_small() -> None:
    """Before threads start."""
    library = _libc()
    if library is not None:
        library.mallopt(_M_ARENA_MAX, _HEAPS)
        library.mallopt(_M_MMAP_THRESHOLD, _MAPPED_BYTES)


def give_back() -> None:
    """Return to the system what was freed. Some milliseconds; other threads run meanwhile."""
    library = _libc()
    if library is not None:
        library.malloc_trim(0)


def own_bytes() -> int:
    """What the process holds in memory that no file has; 0 where the system does not tell as
    cheaply (only Linux does)."""
    try:
        _, resident, shared, *_ = Path("/proc/self/statm").read_text("ascii").split()
    except OSError:
        return 0
    return (int(resident) - int(shared)) * mmap.PAGESIZE


def unchanged_code(lines: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Of /proc/self/smaps the beginnings and ends of what is mapped from files that are there, can
    only be read or run, and was changed in no page (what a loader has written into is kept)."""
    found = None
    for line in lines:
        if line[:1] in "0123456789abcdef":
            found = _MAPPED.match(line.rstrip("\n"))
        elif found is not None and line.split() == ["Anonymous:", "0", "kB"]:
            yield int(found[1], 16), int(found[2], 16)


def mapped_code() -> set[tuple[int, int]]:
    """Where there is code now that nobody has written into. Some 10 ms; other threads run."""
    with contextlib.suppress(OSError), _SMAPS.open(encoding="utf-8", errors="replace") as lines:
        return set(unchanged_code(lines))
    return set()


def let_go_of_code(before: set[tuple[int, int]]) -> int:
    """Let go of the code that was mapped ``before`` and still is; returns of how many parts. Some
    10 ms; other threads run meanwhile, and map again what they need.

    ``before`` must be a second old: a library that another thread is loading is first mapped whole,
    to be read only, and what the loader then writes into it would be lost.
    """
    library = _libc()
    if library is None:
        return 0
    library.madvise.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int)
    return sum(
        library.madvise(begin, end - begin, _MADV_DONTNEED) == 0
        for begin, end in before & mapped_code()
    )


class GivingBack(QObject):
    """Gives memory back when all jobs have been over for a while, and in long work again and again,
    off the GUI thread; and code after the start, and once a minute where there was work."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        # Its one thread stays: to start one Python waits until it runs, on a busy machine 350 ms.
        # It gives way to none: the allocator's lock is held meanwhile.
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self.rest = one_shot(self, _REST_MS, self._on_rest)
        self.steady = QTimer(self)
        self.steady.setInterval(_STEADY_MS)
        self.steady.timeout.connect(self._give)
        self.code = one_shot(self, _CODE_MS, self._look_at_code)
        self.code.start(_STARTED_MS)
        self.settled = one_shot(self, _SETTLED_MS, lambda: self._pool.start(self._let_go))
        self._seen: tuple[float, set[tuple[int, int]]] = (0.0, set())
        jobs.changed.connect(self._follow)

    def _follow(self) -> None:
        if not self._jobs.alive():
            self.steady.stop()
            self.rest.start()
        elif not self.steady.isActive():
            self.steady.start()

    def _on_rest(self) -> None:
        if not self._jobs.alive():
            self._give()

    def _give(self) -> None:
        self._pool.start(give_back)
        if not self.code.isActive():
            self.code.start(_CODE_MS)

    def _look_at_code(self) -> None:
        self._pool.start(self._see)
        self.settled.start()

    def _see(self) -> None:
        self._seen = time.monotonic(), mapped_code()

    def _let_go(self) -> None:
        """The pool's thread may have come late to the first look."""
        at, before = self._seen
        if time.monotonic() - at >= _SETTLED:
            let_go_of_code(before)
