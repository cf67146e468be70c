"""A page of sections one below the other, as wide as can be read, that scrolls when it must. Where
there is much more room it stands in the middle of it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.gui.widgets.fonts import scaled
from desktop.gui.widgets.wrapped import wrapped_label

_WIDTH = 880
# With this much room to spare it begins at the left, as the other pages do; from there on it comes
# to the middle within a few steps.
_SPARE = 360


class ScrollPage(QWidget):
    """Add sections and cards to ``column``."""

    def __init__(
        self,
        title: str,
        words: str,
        parent: QWidget | None = None,
        width: int = _WIDTH,
        *,
        in_middle: bool = True,
    ) -> None:
        """``in_middle`` is not for what stands under a head that begins at the left."""
        super().__init__(parent)
        self._in_middle = in_middle
        self._section_name = ""
        inside = QWidget()
        inside.setObjectName("scrolled")
        self._inside, self._width = inside, width
        self._fit_letters()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(24, 20, 24, 32)
        self.column.setSpacing(12)
        self.title = QLabel(title, self)
        self.title.setProperty("role", "title")
        self.column.addWidget(self.title)
        self.words = muted(words, self)
        self.words.setVisible(bool(words))
        self.column.addWidget(self.words)
        holder = QWidget()
        holder.setObjectName("scrolled")
        self._across = across = QHBoxLayout(holder)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(inside, 1)
        across.addStretch(0)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(holder)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.area)

    @property
    def ground(self) -> QWidget:
        """What the column lies on. What goes into the column is best made on it: moved there it
        would be styled twice."""
        return self._inside

    @property
    def room(self) -> int:
        """The width that there is for what stands in the column."""
        sides = self.column.contentsMargins()
        whole = min(self.area.viewport().width(), self._inside.maximumWidth())
        return whole - sides.left() - sides.right()

    def changeEvent(self, event: QEvent) -> None:
        """A line keeps its number of words whatever the size of the letters."""
        if event.type() == QEvent.Type.FontChange:
            self._fit_letters()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in the middle of a wide window."""
        super().resizeEvent(event)
        self._fit_room()

    def _fit_letters(self) -> None:
        self._inside.setMaximumWidth(max(self._width, scaled(self, self._width)))
        self._fit_room()

    def _fit_room(self) -> None:
        # The first letters are fitted before there is a layout.
        if (across := getattr(self, "_across", None)) is not None:
            spare = max(0, self.width() - self._inside.maximumWidth())
            before = min(spare // 2, max(0, 2 * (spare - _SPARE))) if self._in_middle else 0
            mirrored = self.isRightToLeft()
            across.setContentsMargins(*((0, 0, before, 0) if mirrored else (before, 0, 0, 0)))

    def add_heading(self, text: str) -> None:
        """Begin a section; a card that follows is called so by screen readers."""
        self._section_name = text
        label = QLabel(text, self._inside)
        label.setProperty("role", "heading")
        label.setWordWrap(True)
        label.setContentsMargins(0, 12, 0, 0)
        self.column.addWidget(label)

    def add_card(self) -> QVBoxLayout:
        """A card to put things in."""
        card = QFrame(self._inside)
        card.setProperty("role", "card")
        card.setAccessibleName(self._section_name)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(20, 16, 20, 16)
        inside.setSpacing(10)
        self.column.addWidget(card)
        return inside


def muted(text: str, parent: QWidget) -> QLabel:
    """Words of explanation."""
    return wrapped_label(parent, "muted", text)
