"""Turns, or cards, one under another. A layout of Qt asks each of them for its height whenever one
changes, at three widths where a scroll bar may come; here each is asked only when it has changed
itself, or the width has: those in view at once, the others in later turns of the event loop."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, Signal
from PySide6.QtGui import QMoveEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.gui.one_shot import one_shot
from desktop.gui.widgets.settling import is_settling


@dataclass(frozen=True, slots=True)
class Spacing:
    """In pixels: between two, above the first, behind each of them, and below the last."""

    between: int
    above: int
    behind: int
    below: int


class TurnColumn(QWidget):
    """As high as what it holds: ``head``, then the turns. ``shifted`` has by how many pixels what
    is in view stands lower than before, because of what is above it."""

    shifted = Signal(int)

    def __init__(self, parent: QWidget, spacing: Spacing) -> None:
        super().__init__(parent)
        self._spacing = spacing
        self.setObjectName("scrolled")
        self._head: QWidget | None = None
        self._turns: list[QWidget] = []
        # The width at which a height was measured, and the height.
        self._heights: dict[QWidget, tuple[int, int]] = {}
        self._later = one_shot(self, 0, self.arrange)
        self._rest = one_shot(self, 0, self._measure_next)
        self._is_arranging = False

    def set_head(self, head: QWidget) -> None:
        """What stands above the turns, in the middle."""
        self._head = head
        head.installEventFilter(self)

    def insert(self, place: int, turn: QWidget) -> None:
        """One turn more; all are in their places afterwards."""
        self._turns.insert(place, turn)
        turn.installEventFilter(self)
        turn.show()
        self.arrange()

    def remove(self, turn: QWidget) -> None:
        """One less, if it was there."""
        if turn not in self._turns:
            return
        self._turns.remove(turn)
        self._heights.pop(turn, None)
        turn.removeEventFilter(self)
        self._later.start()

    def arrange(self) -> None:
        """Put each where it belongs; only what changed is measured. What is out of sight keeps
        the height that it had at another width until its turn comes."""
        self._later.stop()
        spacing = self._spacing
        width = max(1, self.width() - spacing.behind)
        left = spacing.behind if self.isRightToLeft() else 0
        self._is_arranging = True
        top = spacing.above + self._place_head(left, width)
        for turn in self._turns:
            known = self._heights.get(turn)
            if known is None or known[0] == width or self._is_in_view(top, known[1]):
                height = self._height(turn, width)
                turn.setGeometry(QRect(left, top, width, height))
            else:
                height = known[1]
                turn.move(left, top)
                self._rest.start()
            top += height + spacing.between
        self.setMinimumHeight(top - spacing.between + spacing.below if self._turns else 0)
        self._is_arranging = False

    def _is_in_view(self, top: int, height: int) -> bool:
        """Whether one at this place is seen."""
        parent = self.parentWidget()
        seen = self.height() if parent is None else parent.height()
        begin = -self.y()
        return top < begin + seen and top + height > begin

    def _measure_next(self) -> None:
        """One more of those that were out of sight when the width changed, the last first."""
        width = max(1, self.width() - self._spacing.behind)
        turn = next((t for t in reversed(self._turns) if self._height_at(t) != width), None)
        if turn is None:
            return
        first = next((t for t in self._turns if self._is_in_view(t.y(), t.height())), None)
        before = 0 if first is None else first.y()
        self._height(turn, width)
        self.arrange()
        self._rest.start()
        if first is not None and first.y() != before:
            self.shifted.emit(first.y() - before)

    def _height_at(self, turn: QWidget) -> int:
        """The width at which a turn was measured."""
        known = self._heights.get(turn)
        return 0 if known is None else known[0]

    def _place_head(self, left: int, width: int) -> int:
        if self._head is None or self._head.isHidden():
            return 0
        size = self._head.sizeHint()
        left += (width - size.width()) // 2
        self._head.setGeometry(left, self._spacing.above, size.width(), size.height())
        return size.height() + self._spacing.between

    def _height(self, turn: QWidget, width: int) -> int:
        known = self._heights.get(turn)
        if known is not None and known[0] == width:
            return known[1]
        layout = turn.layout()
        # Text that breaks its lines anew tells its height only at its new width.
        turn.resize(width, max(1, turn.height()))
        height = turn.sizeHint().height()
        if layout is not None:
            layout.activate()
            height = layout.totalHeightForWidth(width)
        self._heights[turn] = (width, height)
        return height

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear what changes its height."""
        kinds = QEvent.Type
        if event.type() in (kinds.LayoutRequest, kinds.ShowToParent, kinds.HideToParent):
            if isinstance(watched, QWidget):
                self._heights.pop(watched, None)
            self._later.start()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            # A scroll bar that goes or comes because of a new height leaves another width: all that
            # is seen would be measured twice in one piece. So it would while the whole window gets
            # another size, where one part after another takes its room.
            waits = self._is_arranging or is_settling(self)
            (self._later.start if waits else self.arrange)()

    def moveEvent(self, event: QMoveEvent) -> None:
        """What is scrolled into view is measured before it is seen."""
        super().moveEvent(event)
        if self._rest.isActive() and not self._is_arranging:
            (self._later.start if is_settling(self) else self.arrange)()

    def showEvent(self, event: QShowEvent) -> None:
        """Only now are the letters known."""
        super().showEvent(event)
        self._heights.clear()
        self._later.start()
