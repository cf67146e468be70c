"""Long work that only the GUI thread can do, as a generator that pauses wherever other things may
come between: done in one go, or for some milliseconds a turn of the event loop."""

import time
from collections.abc import Generator
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

_TURN_SECONDS = 0.01  # of processor time

Made = TypeVar("Made")
Steps = Generator[None, None, Made]


def whole(steps: Steps[Made]) -> Made:
    """All of it now; returns what it makes."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            made: Made = end.value
            return made


class InTurns(QObject):
    """From its making on ``steps`` are done in later turns; ``done`` has what they made."""

    done = Signal(object)

    def __init__(self, steps: Steps[Any], parent: QObject) -> None:
        super().__init__(parent)
        self._steps = steps
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)
        self._timer.start(0)

    @property
    def is_over(self) -> bool:
        """Whether all of it is done."""
        return not self._timer.isActive()

    def finish(self) -> None:
        """Do now what is left of it; nothing where it is done."""
        if not self.is_over:
            self._timer.stop()
            self.done.emit(whole(self._steps))

    def _turn(self) -> None:
        until = time.thread_time() + _TURN_SECONDS
        while time.thread_time() < until:
            try:
                next(self._steps)
            except StopIteration as end:
                self._timer.stop()
                self.done.emit(end.value)
                return
