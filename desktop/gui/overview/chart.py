"""What all pictures have in common: bars that can be chosen by mouse and keys, and are read out."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.gui.overview.figures import Bar
from desktop.gui.widgets.words import count_words


class Chart(QWidget):
    """``bar_asked`` has the place of a bar. Kinds of charts say where their bars are and paint."""

    bar_asked = Signal(int)
    # The keys that lead to the next bar and to the one before.
    forth, back = Qt.Key.Key_Down, Qt.Key.Key_Up

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._bars: tuple[Bar, ...] = ()
        self._current = -1
        self._hovered = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is shown."""
        return self._bars

    @property
    def current(self) -> int:
        """The bar that the keys are at, -1 for none."""
        return self._current

    def set_bars(self, bars: Sequence[Bar]) -> None:
        """Show these."""
        self._bars = tuple(bars)
        self._current = min(self._current, len(self._bars) - 1)
        self._hovered = -1
        self._say()
        self.setFixedHeight(self.wanted_height())
        self.update()

    # ---------------------------------------------------------------- what a kind of chart says

    def wanted_height(self) -> int:
        """The height that the bars need."""
        raise NotImplementedError

    def bar_rect(self, place: int) -> QRectF:
        """What belongs to a bar: where a click means it."""
        raise NotImplementedError

    # --------------------------------------------------------------------------------- reading

    def words_of(self, place: int) -> str:
        """A bar in words."""
        bar = self._bars[place]
        return self.tr("{0}: {1}").format(bar.label, count_words(bar.value))

    def _say(self) -> None:
        """The name has what the keys are at; the description is the whole picture in words."""
        every = "; ".join(self.words_of(place) for place in range(len(self._bars)))
        self.setAccessibleDescription(every)
        name = self._title
        if 0 <= self._current < len(self._bars):
            name = f"{self._title}. {self.words_of(self._current)}"
        self.setAccessibleName(name)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    def _go_to(self, place: int) -> None:
        if self._bars:
            self._current = min(len(self._bars) - 1, max(0, place))
            self._say()
            self.update()

    # --------------------------------------------------------------------------------- events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from bar to bar, Enter and Space show what is behind one."""
        key = event.key()
        if key == self.forth:
            self._go_to(self._current + 1)
        elif key == self.back:
            self._go_to(self._current - 1)
        elif key == Qt.Key.Key_Home:
            self._go_to(0)
        elif key == Qt.Key.Key_End:
            self._go_to(len(self._bars) - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._ask(self._current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click shows what is behind a bar."""
        if event.button() == Qt.MouseButton.LeftButton:
            place = self._place_at(event)
            if place >= 0:
                self._go_to(place)
                self._ask(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what a bar is."""
        place = self._place_at(event)
        if place != self._hovered:
            self._hovered = place
            asks = Qt.CursorShape.PointingHandCursor if place >= 0 else Qt.CursorShape.ArrowCursor
            self.setCursor(asks)
            words = self.words_of(place) if place >= 0 else ""
            QToolTip.showText(event.globalPosition().toPoint(), words, self)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse."""
        self._hovered = -1
        self.update()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys begin at the first bar."""
        super().focusInEvent(event)
        if self._current < 0:
            self._go_to(0)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Paint without the frame of the focus."""
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the font, which a new size may come from."""
        super().resizeEvent(event)
        self.setFixedHeight(self.wanted_height())

    def _place_at(self, event: QMouseEvent) -> int:
        where = event.position()
        return next((p for p in range(len(self._bars)) if self.bar_rect(p).contains(where)), -1)

    def _ask(self, place: int) -> None:
        if 0 <= place < len(self._bars) and self._bars[place].value:
            self.bar_asked.emit(place)

    def is_lit(self, place: int) -> bool:
        """Whether a bar is to be painted as the one that is meant."""
        return place == self._hovered or (self.hasFocus() and place == self._current)
