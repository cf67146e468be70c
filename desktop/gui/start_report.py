"""Says on standard error how the window starts."""

import sys
import time

from PySide6.QtCore import QObject


class StartReport(QObject):
    """Writes on standard error when the window is first painted, for those who run it to measure
    (tests/bench/start.py) or to watch it."""

    def eventFilter(self, watched: QObject, event: object) -> bool:
        """Wait for the window to be exposed."""
        window = watched
        if getattr(window, "isExposed", bool)():
            heavy = sorted({"torch", "chromadb", "llama_cpp"} & set(sys.modules))
            say(f"window {time.monotonic():.6f} heavy={','.join(heavy)}")
            watched.removeEventFilter(self)
        return False


def say(line: str) -> None:
    """A line on standard error, at once."""
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()
