"""What the machine does to anybody: a bare process that ticks beside the one that is measured.

It has one thread, holds nothing, and sleeps 5 ms again and again, with the nice value and the
policy of the process that starts it (start it before that one asks the kernel for more). A wake-up
that is more than 50 ms late is a gap that no program of this priority is spared. One ticks where it
likes, as the window may, and one on each processor by itself: where that one is late and the first
is not, the processor was taken away or busy, and another was free.
"""

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

TICK_SECONDS = 0.005
GAP_MS = 50.0
_NOTED_MS = 10.0
_ANYWHERE = -1


@dataclass(frozen=True, slots=True)
class Late:
    """A wake-up of ``CLOCK_MONOTONIC`` second ``at`` that was due ``ms`` before; ``processor`` is
    that to which the ticking process was bound, -1 for the one that was free to move."""

    at: float
    ms: float
    processor: int

    def meets(self, begin: float, end: float) -> bool:
        """Whether some of its wait lies between these seconds."""
        return self.at - self.ms / 1000 < end and self.at > begin


class Control:
    """Ticks from its making until ``stop``."""

    def __init__(self) -> None:
        processors = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
        self._began = stolen()
        self.stolen = 0.0
        self.late: list[Late] = []
        self._children = {
            processor: subprocess.Popen(
                [sys.executable, "-m", "tests.bench.control", str(processor)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
            for processor in (_ANYWHERE, *processors)
        }

    def stop(self) -> None:
        """End it; ``late`` and ``stolen``, the seconds that a hypervisor took, are known then."""
        self.stolen = stolen() - self._began
        for processor, child in self._children.items():
            told, _ = child.communicate()
            self.late += [Late(at, ms, processor) for at, ms in json.loads(told)]

    def gaps(self) -> list[float]:
        """How late the free one was, in milliseconds, where it was more than 50."""
        return [each.ms for each in self.late if each.processor == _ANYWHERE and each.ms > GAP_MS]

    def during(self, begin: float, end: float) -> tuple[float, float]:
        """The longest wait of the free one and of the bound ones that meets these seconds."""
        met = [each for each in self.late if each.meets(begin, end)]
        free = [each.ms for each in met if each.processor == _ANYWHERE]
        bound = [each.ms for each in met if each.processor != _ANYWHERE]
        return max(free, default=0.0), max(bound, default=0.0)


def stolen() -> float:
    """Seconds of all processors that the machine's host gave to others, since it started."""
    try:
        numbers = Path("/proc/stat").read_text().split("\n", 1)[0].split()
    except OSError:
        return 0.0
    return int(numbers[8]) / os.sysconf("SC_CLK_TCK")


def _tick(processor: int) -> list[tuple[float, float]]:
    """Until standard input closes: when it woke and how many milliseconds late."""
    if processor != _ANYWHERE:
        os.sched_setaffinity(0, {processor})
    os.set_blocking(0, False)
    late = []
    while True:
        due = time.monotonic() + TICK_SECONDS
        time.sleep(TICK_SECONDS)
        now = time.monotonic()
        if (now - due) * 1000 > _NOTED_MS:
            late.append((now, (now - due) * 1000))
        try:
            if not os.read(0, 1):
                return late
        except BlockingIOError:
            pass


if __name__ == "__main__":
    print(json.dumps(_tick(int(sys.argv[1]))))
