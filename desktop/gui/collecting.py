"""Python's cycle collector, in the GUI thread alone.

By itself it runs in whichever thread has just allocated. A Qt object that hangs in a cycle is then
destroyed in a worker's thread, and Qt crashes ("Timers cannot be stopped from another thread"); and
a full collection holds the interpreter for as long as it takes to walk all objects, in the middle
of the user's typing. So it is switched off, and a timer of the GUI thread does its work.
"""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from desktop.gui import heap

# Often enough that what was allocated since is walked within some milliseconds.
_TICK_MS = 100
# So many new objects are worth a look; Python's own threshold is 700, at every one of which it
# would look.
_YOUNG = 5_000
# So many at once are a list that was read: of all documents, of what a run knows of their files.
# They hold each other in no cycles, and to walk them took 56 ms: they are left out unseen.
_LIST = 15_000
# Once so many are new since the last look at all, all are looked at: that takes 10 to 20 ms. Told
# by looks instead of by objects it took 45 to 66 ms in an hour's work.
_ALL = 30_000
# What was left out is looked at too once nobody has touched the window for so long: that takes 60
# to 100 ms in one piece, most of it for the modules, and a pause to read would meet it again and
# again. After five minutes of work without such a look it found 88 objects of 130,000.
_AWAY_SECONDS = 300.0
# Once in an absence, and again where the process has grown by so many bytes since, if that can be
# told: what has become garbage is a part of it. At twice as much nobody's return is waited for.
_GROWTH = 96 * 1024 * 1024


class Collector(QObject):
    """From its making on nothing is collected in another thread. ``stop`` gives it back."""

    def __init__(
        self, parent: QObject | None = None, unused_seconds: Callable[[], float] = lambda: 0.0
    ) -> None:
        """``unused_seconds`` tells how long nobody has touched the window."""
        super().__init__(parent)
        self._unused_seconds = unused_seconds
        self._new = 0
        self._is_left_out = self._was_there = self._has_grown = False
        self._bytes = heap.own_bytes()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_TICK_MS)

    def settle(self) -> None:
        """What is there now (modules, pages) stays: leave it out of later looks, unseen. At the
        start nothing of it is garbage, and to walk it takes 66 ms."""
        gc.freeze()
        self._new = 0
        self._begin_anew()
        self._is_left_out = self._was_there = True

    def look(self) -> None:
        """Collect what is due. A rest costs a comparison. What a look at all has left is taken to
        stay, so that the next is short (60 ms with 20,000 documents otherwise), until somebody is
        away."""
        young = gc.get_count()[0]
        if young < _YOUNG:
            if self._is_due():
                self._look_at_what_was_left_out()
            return
        self._new += young
        if young >= _LIST:
            self._leave_out()
        elif self._new >= _ALL:
            gc.collect()
            self._leave_out()
        else:
            gc.collect(0)

    def _is_due(self) -> bool:
        is_away = self._unused_seconds() >= _AWAY_SECONDS
        self._was_there |= not is_away
        return is_away and self._is_left_out and (self._was_there or self._has_grown)

    def _leave_out(self) -> None:
        gc.freeze()
        self._new = 0
        self._is_left_out = True
        growth = heap.own_bytes() - self._bytes
        self._has_grown = growth > _GROWTH
        if growth > 2 * _GROWTH:
            self._look_at_what_was_left_out()

    def _look_at_what_was_left_out(self) -> None:
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        self._new = 0
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._is_left_out = self._was_there = self._has_grown = False
        self._bytes = heap.own_bytes()

    def stop(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
