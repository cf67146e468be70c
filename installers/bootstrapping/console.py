"""One line of progress for each step, with the time it took."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO


def duration(seconds: float) -> str:
    """Seconds as a person says them: "0.4 s", "35 s", "4 min 10 s"."""
    if seconds < 10:
        return f"{seconds:.1f} s"
    if seconds < 60:
        return f"{seconds:.0f} s"
    return f"{int(seconds) // 60} min {int(seconds) % 60} s"


class Step:
    """One step under way. On a terminal its line is redrawn; elsewhere a line comes each tenth."""

    def __init__(self, title: str, stream: TextIO) -> None:
        self._title = title
        self._stream = stream
        self._live = stream.isatty()
        self._start = time.monotonic()
        self._drawn = 0.0
        self._tenth = 0

    @property
    def seconds(self) -> float:
        """Time since the step began."""
        return time.monotonic() - self._start

    def progress(self, done: float, total: float, note: str) -> None:
        """Tell how far the step is: `done` of `total`, in words in `note`."""
        if self._live:
            if time.monotonic() - self._drawn > 0.2:
                self._drawn = time.monotonic()
                self._draw(f"  {self._title}: {note}, {duration(self.seconds)}")
            return
        tenth = int(10 * done / total) if total else 0
        if tenth > self._tenth:
            self._tenth = tenth
            if tenth < 10:
                self._draw(f"  {self._title}: {note}, {duration(self.seconds)}\n")

    def end(self, word: str) -> None:
        """Close the step's line."""
        self._draw(f"  {self._title}: {word} ({duration(self.seconds)})\n")

    def _draw(self, text: str) -> None:
        self._stream.write(f"\r\033[K{text}" if self._live else text)
        self._stream.flush()


class Console:
    """Where progress goes."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stdout

    def say(self, text: str) -> None:
        """Print one line."""
        self._stream.write(text + "\n")
        self._stream.flush()

    @contextmanager
    def step(self, title: str) -> Iterator[Step]:
        """A step: its line is closed with the time it took, or with "broken off"."""
        step = Step(title, self._stream)
        step.progress(0, 1, "begun")
        try:
            yield step
        except BaseException:
            step.end("broken off")
            raise
        step.end("done")
