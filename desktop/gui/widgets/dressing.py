"""Puts a changed style sheet on the widgets that there are: first on what can be seen, then, a few
milliseconds a turn of the event loop, on what is hidden and on the layers of stacks that are not in
view, and on these before they are shown.

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

from desktop.gui.widgets.settling import hold_painting, let_paint
from desktop.gui.widgets.stack import Stack

# Processor time: beside other programs it must not take more turns. More while nothing is painted.
_TURN_SECONDS = 0.005
_HELD_SECONDS = 0.006
_TURNS_TO_LAY_OUT = 2
_POLISHED = Qt.WidgetAttribute.WA_WState_Polished


class Dressing(QObject):
    """Dresses all widgets anew at each ``start``, when the application has its new sheet."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._in_turns = False
        # What is in view, or about to be: nothing is painted until it is dressed.
        self._in_view: deque[_Part] = deque()
        self._later: deque[_Part] = deque()
        self._hidden: dict[QWidget, _Part] = {}
        self._held: list[QWidget] = []
        self._rests = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)

    def start(self, *, in_turns: bool = False) -> None:
        """Dress what is in view; the rest follows. What was left of another start is in that. With
        ``in_turns`` the windows stay as they look until all in view has its new look; where they do
        so already for another look, as while a slider is pulled, it is put on at once: they would
        not be painted for as long as one follows the other."""
        in_turns = in_turns and not self._held
        self._forget()
        self._in_turns = in_turns
        windows = [each for each in QApplication.topLevelWidgets() if each.parentWidget() is None]
        shown = _Part(windows, self._put_off, self._put_off_hidden)
        if in_turns:
            self._hurry(shown, QApplication.topLevelWidgets())
        else:
            shown.finish()
        if not self.is_over:
            self._timer.start(0)

    @property
    def is_over(self) -> bool:
        """Whether nothing is left to dress."""
        return not (self._in_view or self._later or self._held)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What was hidden is dressed before it is painted."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            part = self._hidden.get(watched)
            if part is not None:
                self._end(part)
        return False

    def _put_off(self, stack: Stack, layer: QWidget) -> None:
        part = _Part([layer], self._put_off, self._put_off_hidden)
        self._later.append(part)
        stack.before_showing(layer, lambda: self._come(part, layer))

    def _put_off_hidden(self, widget: QWidget) -> None:
        part = self._hidden[widget] = _Part([widget], self._put_off)
        self._later.append(part)
        widget.installEventFilter(self)

    def _come(self, part: "_Part", layer: QWidget) -> None:
        """A layer is shown."""
        if part.is_over:
            return
        if self._in_turns and layer.window().isVisible():
            self._hurry(part, [layer.window()])
        else:
            part.finish()

    def _hurry(self, part: "_Part", windows: list[QWidget]) -> None:
        """Dress it in the next turns, and have nothing of these windows painted before."""
        for window in windows:
            if window.isVisible() and window not in self._held:
                hold_painting(window)
                self._held.append(window)
        self._in_view.append(part)
        self._rests = _TURNS_TO_LAY_OUT
        self._timer.start(0)

    def _end(self, part: "_Part") -> None:
        """Dress what is left of one that was put off; hear no more of its widget."""
        part.finish()
        (widget,) = part.widgets
        if self._hidden.pop(widget, None) is not None and isValid(widget):
            widget.removeEventFilter(self)

    def _turn(self) -> None:
        if self._in_view:
            _work(self._in_view, _HELD_SECONDS, _Part.finish)
        elif self._held:
            # Laid out in a turn, painted in the next: nothing else is done in these.
            self._rests -= 1
            if self._rests == 1:
                self._let_paint()
        elif self._rests:
            self._rests = 0
        else:
            _work(self._later, _TURN_SECONDS, self._end)
        if self.is_over and not self._rests:
            self._timer.stop()

    def _let_paint(self) -> None:
        held, self._held = self._held, []
        for window in held:
            if isValid(window):
                let_paint(window)

    def _forget(self) -> None:
        """What was begun before is done anew, or was for widgets that are gone."""
        for part in (*self._in_view, *self._later):
            part.drop()  # a stack may still tell of its layer
        self._in_view.clear()
        self._later.clear()
        for widget in self._hidden:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._hidden.clear()
        self._let_paint()


def _work(parts: "deque[_Part]", seconds: float, end: "Callable[[_Part], None]") -> None:
    """Go on with the first of these for so long."""
    until = time.thread_time() + seconds
    while parts and time.thread_time() < until:
        if not parts[0].step():
            end(parts.popleft())


class _Part:
    """Some widgets and all in them, but for the layers of stacks that are not in view, and what is
    hidden where somebody takes it: these are put off. All are polished before the first hears of
    it, as Qt does it: what measures others then finds their new letters."""

    def __init__(
        self,
        widgets: list[QWidget],
        put_off: Callable[[Stack, QWidget], None],
        put_off_hidden: Callable[[QWidget], None] | None = None,
    ) -> None:
        self.widgets = widgets
        self._to_polish = list(widgets)
        self._to_tell: deque[QWidget] = deque()
        self._put_off = put_off
        self._put_off_hidden = put_off_hidden

    @property
    def is_over(self) -> bool:
        """Whether all of it is dressed."""
        return not (self._to_polish or self._to_tell)

    def drop(self) -> None:
        """Leave undressed what is left of it."""
        self._to_polish.clear()
        self._to_tell.clear()

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
        return not self.is_over

    def _polish(self, widget: QWidget) -> None:
        if widget.testAttribute(_POLISHED):
            widget.style().polish(widget)
        self._to_tell.append(widget)
        for each in reversed(widget.children()):
            if not isinstance(each, QWidget):
                continue
            if isinstance(widget, Stack) and widget.is_out_of_view(each):
                self._put_off(widget, each)
            elif self._put_off_hidden is not None and each.isHidden() and not each.isWindow():
                self._put_off_hidden(each)
            else:
                self._to_polish.append(each)
