"""Where the processor time of a process goes while nobody does anything: by thread and place.

Ten times a second a thread of its own reads how long each thread has run, and where Python's stand.
What a thread ran between two looks counts for the place where it stands at the second.
"""

import collections
import sys
import threading
from pathlib import Path

from tests.bench.gaps import places, used_by_threads

_LOOKS_SECONDS = 0.1
# Reading what the threads did is work too, which is not counted.
_TOLD_MS = 5.0


class Rest:
    """Looks from its making until ``stop``."""

    def __init__(self) -> None:
        self._ms: dict[str, float] = collections.defaultdict(float)
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, name="rest", daemon=True)
        self._thread.start()

    def stop(self) -> list[tuple[float, str]]:
        """End it; milliseconds and where they went, the most first."""
        self._over.set()
        self._thread.join()
        found = sorted(((ms, what) for what, ms in self._ms.items()), reverse=True)
        return [(ms, what) for ms, what in found if ms > _TOLD_MS]

    def _look(self) -> None:
        own, before = threading.get_native_id(), used_by_threads()
        while not self._over.wait(_LOOKS_SECONDS):
            now, frames = used_by_threads(), sys._current_frames()
            known = {
                each.native_id: f"{each.name}: {places(frames.get(each.ident or 0))}"
                for each in threading.enumerate()
            }
            del frames
            for thread, (ran, _) in now.items():
                ms = ran - before.get(thread, (0.0, 0.0))[0]
                if thread != own and ms > 0:
                    self._ms[known.get(thread) or f"not Python's: {_name(thread)}"] += ms
            before = now


def _name(thread: int) -> str:
    """What the system calls a thread; "" where it is gone."""
    try:
        return Path(f"/proc/self/task/{thread}/comm").read_text().strip()
    except OSError:
        return ""
