"""A page that scrolls as a whole where it can't be as low as its room: large letters on a small
screen, with messages above. What is in it is never squeezed until it overlaps."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class LowRoom(QScrollArea):
    """Put what is to stand in it into ``column``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = _AtLeast()
        inside.setObjectName("scrolled")
        self.column = QVBoxLayout(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)


class _AtLeast(QWidget):
    """As low as what is in it can be. Qt would keep it as high as that would like to be, and scroll
    while a table in it could give way."""

    def minimumSizeHint(self) -> QSize:
        """As narrow as its room, so that rows in it give way; the height follows."""
        return QSize()

    def heightForWidth(self, width: int) -> int:
        """The least height at this width."""
        layout = self.layout()
        return -1 if layout is None else layout.minimumHeightForWidth(width)
