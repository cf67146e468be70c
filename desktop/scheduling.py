"""What a thread asks of the system's scheduler: to come first, or to give way. No privilege is
needed for either, and where a system knows no such thing nothing happens.

The order: the window's thread, the other threads of its process, workers for whose reply somebody
waits, workers that index. A thread that holds the interpreter must not wait for a worker, or the
window waits for both: so the threads of the process stand before all workers.
"""

import contextlib
import ctypes
import os
import platform
import struct
import sys
import threading

# Nice values, on top of that of the process; each step divides the share of a thread by 1.25. The
# other threads of the process stand behind the window's by little: one that holds the interpreter
# while other programs are busy makes the window wait until it has had the processor for as long as
# it needs. At 8 a tick of the window then came 73 ms late in the middle and 425 at most, at 3 it
# was 31 and 251, at 0 25 and 231; and without other programs 3 is as good as 8
# (tests/bench/other_programs.py).
THREADS, ANSWERING, INDEXING = 3, 10, 15
_LAST = 19

# The shortest slice that the kernel grants (fair.c clamps sched_runtime to 0.1 to 100 ms): the
# shorter a thread's slice the earlier its deadline, and a waking thread with a shorter one takes
# the processor from one that runs (PREEMPT_SHORT). Linux 6.12 and later.
_SHORT_NANOSECONDS = 100_000
# sched_setattr(2), which glibc has had a function for since 2.41 only.
_CALLS = {"x86_64": 314, "aarch64": 274, "riscv64": 274}
# struct sched_attr in its first form: size, policy, flags, nice, priority, and three times: runtime
# (of fair threads the slice), deadline, period.
_ATTRIBUTES = struct.Struct("=IIQiIQQQ")
_SCHED_OTHER = 0
# Threads and children that this one makes begin with a slice as others have.
_RESET_ON_FORK = 1


def come_first() -> bool:
    """Have the calling thread take the processor sooner when it wakes, for as much of it as before.
    Returns whether the system knows how."""
    call = _CALLS.get(platform.machine()) if sys.platform == "linux" else None
    # A program of 32 bits on a kernel of 64 has other numbers.
    if call is None or sys.maxsize < 2**32:
        return False
    with contextlib.suppress(OSError):
        if os.sched_getscheduler(0) & ~os.SCHED_RESET_ON_FORK != _SCHED_OTHER:
            return False  # It was started so on purpose: as what runs only when all else rests.
        nice = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
        size = _ATTRIBUTES.size
        attributes = _ATTRIBUTES.pack(
            size, _SCHED_OTHER, _RESET_ON_FORK, nice, 0, _SHORT_NANOSECONDS, 0, 0
        )
        failed: int = ctypes.CDLL(None).syscall(call, 0, attributes, 0)
        return failed == 0
    return False


def give_way(nice: int) -> None:
    """Have the calling thread, alone, and all threads that it makes from now on, stand so much
    behind their process's first thread. Only Linux has a nice value for each thread."""
    if sys.platform == "linux":
        _stand_behind(os.getpid(), threading.get_native_id(), nice)


def give_way_to_parent(nice: int) -> None:
    """Have this process stand so much behind its parent's first thread, whichever of the parent's
    threads has started it."""
    if sys.platform != "win32":
        _stand_behind(os.getppid(), 0, nice)


def _stand_behind(process: int, which: int, nice: int) -> None:
    with contextlib.suppress(OSError):
        wanted = min(_LAST, os.getpriority(os.PRIO_PROCESS, process) + nice)
        if wanted > os.getpriority(os.PRIO_PROCESS, which):
            os.setpriority(os.PRIO_PROCESS, which, wanted)
