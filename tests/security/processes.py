"""Processes that are watched from outside: who belongs to a session, what their memory holds."""

import contextlib
import os
import re
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

_PAUSE_SECONDS = 0.05


class Deadline:
    """The time that a whole test has. Each wait of it tells what did not come."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._end = time.monotonic() + seconds

    def until(self, what: str, holds: Callable[[], bool]) -> None:
        """Look now and then whether something holds that no event tells of. Fails at the end."""
        while not holds():
            assert time.monotonic() < self._end, f"not within {self._seconds:.0f} seconds: {what}"
            time.sleep(_PAUSE_SECONDS)

    @property
    def left(self) -> float:
        """Seconds until the end."""
        return max(0.0, self._end - time.monotonic())


def processes(session: int) -> Iterator[int]:
    """The living processes of a session."""
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            with contextlib.suppress(OSError, IndexError, ValueError):
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
                if int(fields[3]) == session and fields[0] != "Z":
                    yield int(entry.name)


def end_session(leader: "subprocess.Popen[bytes]") -> None:
    """Kill a child that was started with a session of its own, and all that it started."""
    for process in processes(leader.pid):
        with contextlib.suppress(ProcessLookupError):
            os.kill(process, signal.SIGKILL)
    leader.kill()
    leader.wait(10)


def words_of(process: int) -> list[bytes]:
    """A process's command line; empty when it has gone."""
    with contextlib.suppress(OSError):
        return Path(f"/proc/{process}/cmdline").read_bytes().split(b"\0")
    return []


def holds(process: int, *wanted: bytes) -> bool:
    """Whether one of these stands in the memory of a process that can be written."""
    try:
        maps = Path(f"/proc/{process}/maps").read_text().splitlines()
        with open(f"/proc/{process}/mem", "rb", buffering=0) as memory:
            for line in maps:
                found = re.match(r"([0-9a-f]+)-([0-9a-f]+) rw", line)
                if found is None:
                    continue
                start, end = (int(number, 16) for number in found.groups())
                with contextlib.suppress(OSError, ValueError):
                    memory.seek(start)
                    data = memory.read(end - start)
                    if any(each in data for each in wanted):
                        return True
    except OSError:
        return False
    return False


def holders(session: int, *wanted: bytes) -> list[int]:
    """The processes of a session whose memory has one of these."""
    return [process for process in processes(session) if holds(process, *wanted)]
