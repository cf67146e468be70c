"""A page of sections one below the other, as wide as can be read, that scrolls when it must."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.gui.widgets.fonts import scaled

_WIDTH = 880


class ScrollPage(QWidget):
    """Add sections and cards to ``column``."""

    def __init__(
        self, title: str, words: str, parent: QWidget | None = None, width: int = _WIDTH
    ) -> None:
        super().__init__(parent)
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
        across = QHBoxLayout(holder)
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

    def changeEvent(self, event: QEvent) -> None:
        """A line keeps its number of words whatever the size of the letters."""
        if event.type() == QEvent.Type.FontChange:
            self._fit_letters()
        super().changeEvent(event)

    def _fit_letters(self) -> None:
        self._inside.setMaximumWidth(max(self._width, scaled(self, self._width)))

    def add_heading(self, text: str) -> None:
        """Begin a section."""
        label = QLabel(text, self._inside)
        label.setProperty("role", "heading")
        label.setWordWrap(True)
        label.setContentsMargins(0, 12, 0, 0)
        self.column.addWidget(label)

    def add_card(self) -> QVBoxLayout:
        """A card to put things in."""
        card = QFrame(self._inside)
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(20, 16, 20, 16)
        inside.setSpacing(10)
        self.column.addWidget(card)
        return inside


def muted(text: str, parent: QWidget) -> QLabel:
    """Words of explanation."""
    label = QLabel(text, parent)
    label.setProperty("role", "muted")
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
