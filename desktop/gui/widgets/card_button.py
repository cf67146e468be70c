"""A button that is a whole card: texts of several lines, one thing to click."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.gui import theme
from desktop.gui.widgets.keys_back import by_keys


class CardButton(QAbstractButton):
    """Put the texts into ``column``; they must let the mouse through. Enter clicks it as Space
    does."""

    radius = 10

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(2)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """What the texts need."""
        return self.column.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter clicks it as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            with by_keys(self):
                self.click()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space clicks when it is let go."""
        with by_keys(self):
            super().keyReleaseEvent(event)

    def ground(self, table: theme.Tokens) -> str:
        """The colour of the card as it is now."""
        if self.isDown():
            return table.pressed
        return table.hover if self.underMouse() else table.surface

    def edge(self, table: theme.Tokens) -> tuple[str, int]:
        """The colour and the width of its border as they are now; a width of 0 is none."""
        return (table.accent, 2) if self.hasFocus() else (table.border, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        table = theme.tokens(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour, width = self.edge(table)
        painter.setPen(QPen(QColor(colour), width) if width else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(QColor(self.ground(table)))
        inset = max(1, width) / 2
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, self.radius, self.radius)
        self.paint_more(painter, table)
        painter.end()

    def paint_more(self, painter: QPainter, table: theme.Tokens) -> None:
        """Paint what a kind of card has besides its texts."""
