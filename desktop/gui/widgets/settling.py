"""A window that gets another size, and a part of one that shows something else, is painted once all
in it has its place, in a later turn of the event loop: laying out and painting a large window in
one piece takes 50 ms and more, and what moves again afterwards would be painted twice.

Qt paints nothing of a widget whose updates are off and all of it once they are on again:
https://doc.qt.io/qt-6/qwidget.html#updatesEnabled-prop
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QWidget

from desktop.gui.one_shot import one_shot

# In turns of the event loop: what is laid out in the first may ask for more in the second.
_TURNS = 2
_HELD = "paintings_held"


def hold_painting(window: QWidget) -> None:
    """Have nothing of a window painted until ``let_paint`` was called as often as this."""
    window.setProperty(_HELD, _times_held(window) + 1)
    window.setUpdatesEnabled(False)


def let_paint(window: QWidget) -> None:
    """Have it painted, unless somebody else holds it too."""
    left = _times_held(window) - 1
    window.setProperty(_HELD, left)
    if left == 0:
        window.setUpdatesEnabled(True)
        # What was asked to be painted in the meantime counts for Qt as asked for already, though
        # the request found the updates off: without one more nothing would be painted.
        QCoreApplication.postEvent(
            window, QEvent(QEvent.Type.UpdateRequest), Qt.EventPriority.LowEventPriority.value
        )


def _times_held(window: QWidget) -> int:
    times = window.property(_HELD)
    return times if isinstance(times, int) else 0


class Settling(QObject):
    """Holds the painting of ``window``, which calls ``resized`` whenever it has another size."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._laid_out = QSize()
        self._left = 0
        self._timer = one_shot(self, 0, self._turn)

    def resized(self) -> None:
        """The window has another size. While it is pulled larger it is painted at every second
        size at least: the next may come before the turn in which this one would be painted."""
        self._laid_out = self._window.size()
        if self.is_held:
            self._release()
        elif self._window.isVisible():
            self._left = _TURNS
            hold_painting(self._window)
            self._timer.start()

    @property
    def is_held(self) -> bool:
        """Whether nothing is painted now."""
        return self._left > 0

    @property
    def is_on_its_way(self) -> bool:
        """Whether the parts of the window get their places now and are painted later. Qt lays them
        out before the window hears of its size."""
        return self.is_held or (
            self._window.isVisible() and self._laid_out not in (QSize(), self._window.size())
        )

    def _turn(self) -> None:
        self._left -= 1
        if self.is_held:
            self._timer.start()
        else:
            self._release()

    def _release(self) -> None:
        self._left = 0
        self._timer.stop()
        let_paint(self._window)


class _Holding(QObject):
    """Holds the painting of a part of a window."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._left = 0
        self._timer = one_shot(self, 0, self._turn)

    def hold(self) -> None:
        """Until what is under way has its place. Till it is painted nothing more is held: who turns
        pages fast sees them."""
        if self._left == 0 and self._widget.isVisible():
            self._left = _TURNS + 1  # in the last of them it is painted
            self._widget.setUpdatesEnabled(False)
            self._timer.start()

    def _turn(self) -> None:
        self._left -= 1
        if self._left == 1:
            self._widget.setUpdatesEnabled(True)
        if self._left > 0:
            self._timer.start()


def paint_later(widget: QWidget) -> None:
    """Have a part of a window that is about to show something else painted in a later turn of the
    event loop than the one that lays it out. Till then what was there before is seen."""
    found = widget.findChild(_Holding, options=Qt.FindChildOption.FindDirectChildrenOnly)
    (found or _Holding(widget)).hold()


def is_settling(widget: QWidget) -> bool:
    """Whether the window that it is in is painted only in a later turn."""
    found = widget.window().findChild(Settling, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found is not None and found.is_on_its_way
