"""Turns, or cards, one under another. A layout of Qt asks each of them for its height whenever one
changes, at three widths where a scroll bar may come; here each is asked only when it has changed
itself, or the width has."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.gui.one_shot import one_shot


@dataclass(frozen=True, slots=True)
class Spacing:
    """In pixels: between two, above the first, behind each of them, and below the last."""

    between: int
    above: int
    behind: int
    below: int


class TurnColumn(QWidget):
    """As high as what it holds: ``head``, then the turns."""

    def __init__(self, parent: QWidget, spacing: Spacing) -> None:
        super().__init__(parent)
        self._spacing = spacing
        self.setObjectName("scrolled")
        self._head: QWidget | None = None
        self._turns: list[QWidget] = []
        # The width at which a height was measured, and the height.
        self._heights: dict[QWidget, tuple[int, int]] = {}
        self._later = one_shot(self, 0, self.arrange)

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
        """Put each where it belongs; only what changed is measured."""
        self._later.stop()
        spacing = self._spacing
        width = max(1, self.width() - spacing.behind)
        left = spacing.behind if self.isRightToLeft() else 0
        top = spacing.above + self._place_head(left, width)
        for turn in self._turns:
            height = self._height(turn, width)
            turn.setGeometry(QRect(left, top, width, height))
            top += height + spacing.between
        self.setMinimumHeight(top - spacing.between + spacing.below if self._turns else 0)

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
            self.arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Only now are the letters known."""
        super().showEvent(event)
        self._heights.clear()
        self._later.start()
