"""Puts a changed style sheet on the widgets that there are: at once on what can be seen or come
into view by itself, a few milliseconds a turn of the event loop on the layers of stacks that are
not in view, and on these before they are shown.

Qt by itself does so with every widget at once (QApplication::setStyle), or with each once more for
everything it lies in (QStyleSheetStyle, updateObjects); with all pages there the first takes 0.15
to 0.5 seconds. What is not in view may wear the old sheet's colours and letters for as long as
nobody sees it: the next polish takes them off by itself (QStyleSheetStyle, unsetPalette).
"""

import time
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop.gui.widgets.stack import Stack

# Processor time: beside other programs it must not take more turns.
_TURN_SECONDS = 0.005
_POLISHED = Qt.WidgetAttribute.WA_WState_Polished


class Dressing(QObject):
    """Dresses all widgets anew at each ``start``, when the application has its new sheet."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._layers: deque[_Part] = deque()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)

    def start(self) -> None:
        """Dress what is in view; the rest follows. What was left of another start is in that."""
        self._layers.clear()
        windows = [each for each in QApplication.topLevelWidgets() if each.parentWidget() is None]
        _Part(windows, self._put_off).finish()
        if self._layers:
            self._timer.start(0)

    @property
    def is_over(self) -> bool:
        """Whether nothing is left to dress."""
        return not self._layers

    def _put_off(self, stack: Stack, layer: QWidget) -> None:
        part = _Part([layer], self._put_off)
        self._layers.append(part)
        stack.before_showing(layer, part.finish)

    def _turn(self) -> None:
        until = time.thread_time() + _TURN_SECONDS
        while self._layers and time.thread_time() < until:
            if not self._layers[0].step():
                self._layers.popleft()
        if not self._layers:
            self._timer.stop()


class _Part:
    """Some widgets and all in them, but for the layers of stacks that are not in view: these are
    ``put_off``. All are polished before the first hears of it, as Qt does it: what measures others
    then finds their new letters."""

    def __init__(self, widgets: list[QWidget], put_off: Callable[[Stack, QWidget], None]) -> None:
        self._to_polish = list(widgets)
        self._to_tell: deque[QWidget] = deque()
        self._put_off = put_off

    def finish(self) -> None:
        """Dress all that is left of it."""
        while self.step():
            pass

    def step(self) -> bool:
        """Polish one widget, or tell one; False where none is left."""
        if self._to_polish:
            widget = self._to_polish.pop()
            # What was left for this turn may be gone by now.
            if isValid(widget):
                self._polish(widget)
        elif self._to_tell:
            widget = self._to_tell.popleft()
            if isValid(widget):
                QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
        return bool(self._to_polish or self._to_tell)

    def _polish(self, widget: QWidget) -> None:
        if widget.testAttribute(_POLISHED):
            widget.style().polish(widget)
        self._to_tell.append(widget)
        for each in reversed(widget.children()):
            if not isinstance(each, QWidget):
                continue
            if isinstance(widget, Stack) and widget.is_out_of_view(each):
                self._put_off(widget, each)
            else:
                self._to_polish.append(each)
