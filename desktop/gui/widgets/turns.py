"""Builds the parts of a page one after another, each in a turn of the event loop of its own, so
that a page with much on it keeps no key waiting."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer


def later(act: Callable[[], object], parent: QObject) -> QTimer:
    """Each ``start`` of it has ``act`` called once, in the next turn of the event loop."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(0)
    timer.timeout.connect(act)
    return timer


class Turns(QObject):
    """From its making on each part is built in a later turn. ``finish`` builds at once what is
    left, for somebody who needs it now."""

    def __init__(self, parts: Iterable[Callable[[], object]], parent: QObject) -> None:
        super().__init__(parent)
        self._left = list(parts)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)
        self._timer.start(0)

    @property
    def is_over(self) -> bool:
        """Whether all parts are there."""
        return not self._left

    def finish(self) -> None:
        """Build what is left now."""
        while self._left:
            self._turn()

    def drop(self) -> None:
        """Build nothing of what is left."""
        self._left.clear()
        self._timer.stop()

    def _turn(self) -> None:
        # Taken out first: a part that asks for the whole must not be built twice.
        if self._left:
            self._left.pop(0)()
        if not self._left:
            self._timer.stop()
