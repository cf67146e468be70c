"""What a child process may use, and how it takes its limits up."""

import contextlib
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from desktop import scheduling


@dataclass(frozen=True, slots=True)
class Limits:
    """What a child may use. ``address_space`` in bytes (None: no limit); ``cpu_seconds`` for each
    request; ``write_files`` False forbids writing any byte to a file; ``nice``: how far it stands
    behind the program's first thread (desktop/scheduling.py)."""

    address_space: int | None = None
    cpu_seconds: int | None = None
    write_files: bool = False
    nice: int = scheduling.ANSWERING

    def as_arguments(self) -> list[str]:
        """The form in which ``serve`` gets them, on the child's command line."""
        return [
            str(self.address_space or 0),
            str(self.cpu_seconds or 0),
            str(int(self.write_files)),
            str(self.nice),
        ]

    @classmethod
    def from_arguments(cls, arguments: list[str]) -> "Limits":
        """The reverse of ``as_arguments``."""
        space, cpu, write, nice = (int(word) for word in arguments)
        return cls(space or None, cpu or None, bool(write), nice)


def apply(limits: Limits) -> None:
    """Take up the limits in this process, all but the processor time."""
    if sys.platform == "win32":
        return
    import resource

    scheduling.give_way_to_parent(limits.nice)
    if sys.platform == "linux":
        # The window's thread, when it wakes, takes the processor from a worker at once.
        with contextlib.suppress(OSError):
            os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))
        # When memory runs out, the kernel takes the worker, not the window.
        with contextlib.suppress(OSError), open("/proc/self/oom_score_adj", "w") as score:
            score.write("800")
    if limits.address_space is not None:
        resource.setrlimit(resource.RLIMIT_AS, (limits.address_space, limits.address_space))
    if not limits.write_files:
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def allow_processor_time(seconds: int | None) -> None:
    """Let this process use so much processor time from now on, and be killed then."""
    if seconds is None or sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    limit = int(used.ru_utime + used.ru_stime) + seconds + 1
    resource.setrlimit(resource.RLIMIT_CPU, (limit, resource.RLIM_INFINITY))


def address_space_of(pid: int | None) -> int | None:
    """How many bytes of address space a process has taken (statm in proc(5)); None where the system
    does not tell: other systems than Linux."""
    try:
        pages = Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[0]
        return int(pages) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError, AttributeError):
        return None
