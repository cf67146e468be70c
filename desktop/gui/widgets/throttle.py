"""One way to keep repaints from a stream of events bearable: at most one call an interval."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer


class Throttle(QObject):
    """Calls ``action`` at most once in ``milliseconds``: the first request at once, the later
    ones together when the interval is over. The last request is never lost."""

    def __init__(
        self, milliseconds: int, action: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._interval = milliseconds
        self._action = action
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._act)

    def request(self) -> None:
        """Ask for a call, now or soon."""
        if self._timer.isActive():
            return
        elapsed = self._since.elapsed() if self._since.isValid() else self._interval
        if elapsed >= self._interval:
            self._act()
        else:
            self._timer.start(max(1, self._interval - elapsed))

    def drop(self) -> None:
        """Forget a call that is due."""
        self._timer.stop()

    def _act(self) -> None:
        self._timer.stop()
        self._since.start()
        self._action()
