"""Keeps the window's process from holding memory that it does not use (glibc).

glibc gives each thread a heap of its own, up to eight times the processors, and keeps in them what
was freed; and it raises the size from which a block is given back at once to that of the largest
one freed. Here that came to 50 MB after an hour: two heaps are enough under one interpreter lock.
"""

import ctypes
import sys
import threading

from PySide6.QtCore import QObject, QTimer

from desktop.gui.jobs import Jobs

# malloc.h
_M_MMAP_THRESHOLD, _M_ARENA_MAX = -3, -8
_HEAPS = 2
# Blocks from this size on are mapped alone and given back when they are freed.
_MAPPED_BYTES = 512 * 1024
# Each search and each import leaves some 30 MB of freed blocks behind it.
_REST_MS, _STEADY_MS = 3_000, 1_500


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


class GivingBack(QObject):
    """Gives memory back when all jobs have been over for a while, and in long work again and again,
    off the GUI thread."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.rest = QTimer(self)
        self.rest.setSingleShot(True)
        self.rest.setInterval(_REST_MS)
        self.rest.timeout.connect(self._on_rest)
        self.steady = QTimer(self)
        self.steady.setInterval(_STEADY_MS)
        self.steady.timeout.connect(self._give)
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
        threading.Thread(target=give_back, name="giving memory back", daemon=True).start()
