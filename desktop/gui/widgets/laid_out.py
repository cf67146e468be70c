"""Lays a page out while it is hidden, a few milliseconds a turn of the event loop, so that its
first showing has less to do.

Qt gives what is hidden its places when it is shown, with all that lies in it, in the same turn in
which it is painted.
"""

import time

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

_TURN_SECONDS = 0.005
_PENDING = Qt.WidgetAttribute.WA_PendingResizeEvent


class LayingOut(QObject):
    """Gives all that a hidden ``page`` will show its place in it, unless it is shown before."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._left: list[QWidget] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)

    def start(self) -> None:
        """Begin, or begin anew: something in the page has changed."""
        self._left = [self._page]
        self._timer.start(0)

    @property
    def is_over(self) -> bool:
        """Whether nothing is left to do."""
        return not self._left

    def _turn(self) -> None:
        until = time.perf_counter() + _TURN_SECONDS
        while self._left:
            widget = self._left.pop()
            # What was left for this turn may be gone by now.
            if isValid(widget) and not self._page.isVisible():
                self._left += _placed(widget)
            if time.perf_counter() >= until:
                return
        self._timer.stop()


def lay_out(widget: QWidget, width: int) -> None:
    """Give a hidden part of a page its letters and, at this width, all in it its place: who shows
    it later does so at little cost."""
    widget.ensurePolished()
    widget.resize(width, max(1, widget.heightForWidth(width)))
    left = [widget]
    while left:
        left += _placed(left.pop())


def _placed(widget: QWidget) -> list[QWidget]:
    """Give what lies in a widget its place; returns it, the first last. Qt does the same before it
    shows a widget (QWidgetPrivate::sendPendingMoveAndResizeEvents)."""
    if widget.testAttribute(_PENDING):
        QCoreApplication.sendEvent(widget, QResizeEvent(widget.size(), QSize()))
        widget.setAttribute(_PENDING, False)
    layout = widget.layout()
    if layout is not None:
        layout.activate()
    return [
        each
        for each in reversed(widget.children())
        if isinstance(each, QWidget) and not each.isWindow() and not each.isHidden()
    ]
