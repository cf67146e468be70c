"""How much longer a child may take because it waited for a processor that others had."""

from pathlib import Path


class Patience:
    """``most`` is the limit in seconds of what is granted."""

    def __init__(self, pid: int | None, most: float) -> None:
        self._pid = pid
        self._most = most
        self._before: float | None = None

    def begin(self) -> None:
        """Count from now on, if it was not begun before."""
        if self._most and self._before is None:
            self._before = queued_seconds(self._pid)

    @property
    def seconds(self) -> float:
        """What is granted by now: a child that sleeps, or waits for a lock for ever, gets none."""
        if self._before is None:
            return 0.0
        return min(self._most, max(0.0, queued_seconds(self._pid) - self._before))


def queued_seconds(pid: int | None) -> float:
    """Seconds that the first thread of a process has stood in the queue for a processor, in all
    (proc_pid_schedstat(5)). 0 where the system does not tell: other systems than Linux, some
    containers."""
    try:
        return int(Path(f"/proc/{pid}/schedstat").read_text(encoding="ascii").split()[1]) / 1e9
    except (OSError, ValueError, IndexError):
        return 0.0
