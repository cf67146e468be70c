"""Widgets in a row that goes on below where there is no more room."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget, QWidgetItem

_Line = list[tuple[QLayoutItem, QSize]]


def flow(*widgets: QWidget, spacing: int = 8, rest_at_end: bool = False) -> "FlowLayout":
    """These in a row."""
    layout = FlowLayout(spacing, rest_at_end=rest_at_end)
    for widget in widgets:
        layout.addWidget(widget)
    return layout


class FlowLayout(QLayout):
    """In the direction of reading, then on to the next line; every widget has the size it asks for,
    but none more than a line: it breaks its own words then. What is left of a line goes to the
    first that wants to expand. With ``rest_at_end`` all lines but the first stand at the end."""

    def __init__(
        self, spacing: int, parent: QWidget | None = None, *, rest_at_end: bool = False
    ) -> None:
        super().__init__(parent)
        self._rest_at_end = rest_at_end
        self._items: list[QLayoutItem] = []
        # Qt asks for the same again and again while it lays out a page: the heights by width, the
        # least size, the sizes of the items, and where they were placed last.
        self._heights: dict[int, int] = {}
        self._least: QSize | None = None
        self._sizes: dict[QLayoutItem, QSize] = {}
        self._placed: QRect | None = None
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addWidget(self, widget: QWidget) -> None:
        """Take a widget. Its item is Python's: of one that Qt makes, PySide may say that it is
        deleted, which ended the program where the Draft page was opened."""
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more; Qt calls it."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give one back."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The number of lines follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the lines at this width."""
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Something in it has another size; Qt calls it."""
        self._heights.clear()
        self._sizes.clear()
        self._least = self._placed = None
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Place all."""
        super().setGeometry(rect)
        if rect != self._placed:
            self._placed = QRect(rect)
            self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """As small as can be: it grows with the width."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Room for the largest of them."""
        if self._least is None:
            self._least = QSize()
            for item in self._items:
                self._least = self._least.expandedTo(item.minimumSize())
        return self._least

    def _place(self, rect: QRect, *, move: bool) -> int:
        y = rect.y()
        for line in self._lines(max(1, rect.width())):
            height = max(size.height() for _, size in line)
            if move:
                self._place_line(line, rect, y, height)
            y += height + self.spacing()
        return max(0, y - self.spacing() - rect.y())

    def _lines(self, width: int) -> Iterator[_Line]:
        line: _Line = []
        taken = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = self._sizes.get(item)
            if size is None:
                size = self._sizes[item] = item.sizeHint()
            if size.width() > width:
                narrow = item.hasHeightForWidth()
                size = QSize(width, item.heightForWidth(width) if narrow else size.height())
            if line and taken + size.width() > width:
                yield line
                line, taken = [], 0
            line.append((item, size))
            taken += size.width() + self.spacing()
        if line:
            yield line

    def _place_line(self, line: _Line, rect: QRect, y: int, height: int) -> None:
        across = Qt.Orientation.Horizontal
        taken = sum(size.width() + self.spacing() for _, size in line) - self.spacing()
        left_over, x = max(0, rect.width() - taken), rect.x()
        expands = any(item.expandingDirections() & across for item, _ in line)
        if self._rest_at_end and y > rect.y() and not expands:
            x += left_over
        parent = self.parentWidget()
        direction = Qt.LayoutDirection.LeftToRight if parent is None else parent.layoutDirection()
        for item, size in line:
            width = size.width()
            if item.expandingDirections() & across:
                width, left_over = width + left_over, 0
            place = QRect(QPoint(x, y + (height - size.height()) // 2), QSize(width, size.height()))
            # An item would hold a widget of several lines to the height of one.
            (item.widget() or item).setGeometry(QStyle.visualRect(direction, rect, place))
            x += width + self.spacing()
