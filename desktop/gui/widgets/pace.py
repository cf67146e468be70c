"""How fast something goes on, and how long it will take: for every bar that shows progress."""

import time
from collections import deque
from collections.abc import Callable

# Long enough that a stutter does not show, short enough that a change does.
_WINDOW_SECONDS = 15.0
_LEAST_SECONDS = 1.5
_MOST_MARKS = 400


class Pace:
    """Told how much is done, it says how much is done each second."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._marks: deque[tuple[float, float]] = deque(maxlen=_MOST_MARKS)

    def take(self, done: float) -> None:
        """Note how much is done now. Less than before: it has begun anew."""
        now = self._clock()
        if self._marks and done < self._marks[-1][1]:
            self._marks.clear()
        self._marks.append((now, done))
        while now - self._marks[0][0] > _WINDOW_SECONDS:
            self._marks.popleft()

    @property
    def rate(self) -> float | None:
        """How much is done each second, over the last seconds; None before that can be told."""
        if len(self._marks) < 2:
            return None
        (began, before), (now, done) = self._marks[0], self._marks[-1]
        if now - began < _LEAST_SECONDS or done <= before:
            return None
        return (done - before) / (now - began)

    def seconds_left(self, total: float) -> float | None:
        """How long the rest will take, or None."""
        rate = self.rate
        if rate is None or not total:
            return None
        return max(0.0, total - self._marks[-1][1]) / rate
