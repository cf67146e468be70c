"""What all threads of a process wait for while its window stands still, seen from outside.

A thread of the same process sees nothing when one of them holds the interpreter: it waits itself.
So the GUI thread counts its ticks in a page that it shares with a process of its own; when the
count stands still, that one reads from the system where in the kernel each thread sleeps (Linux,
as root the kernel's stack too). Python's own stacks are not told:
``faulthandler`` could without the lock, but it walks frames that change meanwhile, and ended a run.
"""

import mmap
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_LOOKS_SECONDS = 0.01
# A stall is looked at when it is so long, once more when it is longer.
_TOLD_SECONDS = (0.06, 0.25)


class Stalls:
    """Watches the process that makes it, until ``stop``; ``beat`` is to be called every 5 ms."""

    def __init__(self) -> None:
        self._shared = os.memfd_create("beats")
        os.truncate(self._shared, mmap.PAGESIZE)
        self._page = mmap.mmap(self._shared, mmap.PAGESIZE)
        self._told = tempfile.TemporaryFile("w+")  # noqa: SIM115 (until stop)
        self._beats = 0
        self._child = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.stall", str(self._shared), str(os.getpid())],
            pass_fds=[self._shared],
            stdout=self._told,
            stdin=subprocess.PIPE,
        )

    def beat(self) -> None:
        """Say that the event loop goes on."""
        self._beats += 1
        self._page[:8] = self._beats.to_bytes(8, "little")

    def stop(self) -> list[str]:
        """End it; a line for each stall and, below it, for each thread."""
        self._child.communicate()
        self._told.seek(0)
        lines = self._told.read().splitlines()
        self._told.close()
        return lines


def _threads(pid: int) -> list[str]:
    """Where each thread of a process sleeps: its name, state, call and the kernel's stack."""
    found = []
    for task in sorted(Path(f"/proc/{pid}/task").iterdir(), key=lambda task: int(task.name)):
        try:
            name = (task / "comm").read_text().strip()
            state = (task / "stat").read_text().rpartition(")")[2].split()[0]
            call = (task / "syscall").read_text().split()[0]
            lines = (task / "stack").read_text().splitlines()
            stack = [line.split()[-1].partition("+")[0] for line in lines]
        except OSError:
            continue
        found.append(f"{task.name} {name} {state} call {call}: {' < '.join(stack[:7])}")
    return found


def _watch(shared: int, pid: int) -> None:
    page = mmap.mmap(shared, mmap.PAGESIZE, prot=mmap.PROT_READ)
    os.set_blocking(0, False)
    last, since, told = b"", time.monotonic(), 0
    while _goes_on():
        time.sleep(_LOOKS_SECONDS)
        beats, now = page[:8], time.monotonic()
        if beats != last:
            last, since, told = beats, now, 0
        elif int.from_bytes(beats, "little") and told < 2 and now - since > _TOLD_SECONDS[told]:
            told += 1
            threads = _threads(pid)
            still = page[:8] == beats
            print(
                f"{now:.1f}: no tick for {1000 * (now - since):.0f} ms{'' if still else ', over'}"
            )
            print("\n".join(f"    {line}" for line in threads), flush=True)


def _goes_on() -> bool:
    try:
        return os.read(0, 1) != b""
    except BlockingIOError:
        return True


if __name__ == "__main__":
    _watch(int(sys.argv[1]), int(sys.argv[2]))
