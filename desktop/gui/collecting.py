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
# After so many looks at which nothing was due, what was left out is looked at too: ten minutes. It
# takes 60 to 180 ms, and one minute comes in the midst of light work again and again.
_REST = 6_000
# And without such a rest once the process has grown by so many bytes since, where that can be told:
# what has become garbage is a part of it. To count what was left out would take 45 ms each time.
# Somebody who types would notice: it waits until nobody has touched the window for some seconds,
# unless the process grows on to twice as much.
_GROWTH = 96 * 1024 * 1024
_UNUSED_SECONDS = 3.0


class Collector(QObject):
    """From its making on nothing is collected in another thread. ``stop`` gives it back."""

    def __init__(
        self, parent: QObject | None = None, unused_seconds: Callable[[], float] = lambda: 0.0
    ) -> None:
        """``unused_seconds`` tells how long nobody has touched the window."""
        super().__init__(parent)
        self._unused_seconds = unused_seconds
        self._has_grown = False
        self._new = 0
        self._rested = 0
        self._bytes = heap.own_bytes()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_TICK_MS)

    def settle(self) -> None:
        """What is there now (modules, pages) stays for good: leave it out of later looks."""
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        self._new = 0
        self._has_grown = False
        self._bytes = heap.own_bytes()

    def look(self) -> None:
        """Collect what is due. A rest costs a comparison. What a look at all has left is taken to
        stay, so that the next is short (60 ms with 20,000 documents otherwise), until a rest."""
        young = gc.get_count()[0]
        if young < _YOUNG:
            self._rested += 1
            if self._rested == _REST or (
                self._has_grown and self._unused_seconds() >= _UNUSED_SECONDS
            ):
                self.settle()
            return
        self._rested = 0
        self._new += young
        if young >= _LIST:
            self._leave_out()
        elif self._new >= _ALL:
            gc.collect()
            self._leave_out()
        else:
            gc.collect(0)

    def _leave_out(self) -> None:
        gc.freeze()
        self._new = 0
        growth = heap.own_bytes() - self._bytes
        self._has_grown = growth > _GROWTH
        if growth > 2 * _GROWTH:
            self.settle()

    def stop(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
