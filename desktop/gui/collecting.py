"""Python's cycle collector, in the GUI thread alone.

By itself it runs in whichever thread has just allocated. A Qt object that hangs in a cycle is then
destroyed in a worker's thread, and Qt crashes ("Timers cannot be stopped from another thread"); and
a full collection holds the interpreter for as long as it takes to walk all objects, in the middle
of the user's typing. So it is switched off, and a timer of the GUI thread does its work.
"""

import gc

from PySide6.QtCore import QObject, QTimer

# Often enough that what was allocated since is walked within some milliseconds.
_TICK_MS = 100
# So many new objects are worth a look; Python's own threshold is 700, at every one of which it
# would look.
_YOUNG = 5_000
# So many at once are a list that was read: of all documents, of what a run knows of their files.
# They hold each other in no cycles, and to walk them took 56 ms: they are left out unseen.
_LIST = 15_000
# Looks at the young ones between two at the middle ones, and of those between two at all. With
# ten and three a look at all took 22 to 48 ms in imports and answers, with five and three 26.
_MIDDLE_EVERY, _ALL_EVERY = 4, 2
# After so many looks at which nothing was due, what was left out is looked at too: ten minutes. It
# takes 60 to 150 ms, and one minute comes in the midst of light work again and again.
_REST = 6_000
# And without a rest once so much more is left out than after the last look at everything: what has
# become garbage meanwhile is a part of it. Python's own share is a quarter, but a look at all takes
# 60 to 180 ms with 20,000 documents: work that goes on for hours is not to be interrupted by it.
_GROWTH = 3.0


class Collector(QObject):
    """From its making on nothing is collected in another thread. ``stop`` gives it back."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._looks = 0
        self._rested = 0
        self._left_out = 0
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_TICK_MS)

    def settle(self) -> None:
        """What is there now (modules, pages) stays for good: leave it out of later looks."""
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        self._left_out = gc.get_freeze_count()

    def look(self) -> None:
        """Collect what is due. A rest costs a comparison. What a look at all has left is taken to
        stay, so that the next is short (60 ms with 20,000 documents otherwise), until a rest."""
        young = gc.get_count()[0]
        if young < _YOUNG:
            self._rested += 1
            if self._rested == _REST:
                self.settle()
            return
        self._rested = 0
        self._looks += 1
        if young >= _LIST:
            self._leave_out()
        elif self._looks % (_MIDDLE_EVERY * _ALL_EVERY) == 0:
            self._settle_more()
        elif self._looks % _MIDDLE_EVERY == 0:
            gc.collect(1)
        else:
            gc.collect(0)

    def _settle_more(self) -> None:
        gc.collect()
        self._leave_out()

    def _leave_out(self) -> None:
        gc.freeze()
        if gc.get_freeze_count() > self._left_out * _GROWTH:
            self.settle()

    def stop(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
