"""The frame of every screen before the vault is open: a card in the middle under the mark, which
scrolls in a window that is too low for it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.gui import icons
from desktop.gui.widgets.fonts import scaled
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.wrapped import wrapped_label

_WIDTH = 520
_BESIDE = 48
_MARK = 56


class Screen(QWidget):
    """Subclasses fill ``column``."""

    def __init__(self, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = QLabel(self)
        self._mark.setPixmap(icons.application_icon().pixmap(_MARK, _MARK))
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = self.label(title, "title")
        self.words = self.label(words, "muted")
        for label in (self.title, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.notice = Notice(self)
        self._card = QFrame(self)
        self._card.setProperty("role", "card")
        self.column = QVBoxLayout(self._card)
        self.column.setContentsMargins(32, 28, 32, 28)
        self.column.setSpacing(12)
        self._build()

    def label(self, text: str, role: str = "") -> QLabel:
        """A label that breaks its lines."""
        return wrapped_label(self, role, text)

    def showEvent(self, event: QShowEvent) -> None:
        """Have a screen reader say what the screen is for."""
        super().showEvent(event)
        self.tell_purpose(f"{self.title.text()}. {self.words.text()}")

    def tell_purpose(self, words: str) -> None:
        """With the name of what stands around a control all that is written in it is read."""
        self._card.setAccessibleName(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as it does in dialogs."""
        focused = self.focusWidget()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and isinstance(focused, QPushButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window."""
        super().resizeEvent(event)
        self._keep_width()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the letters."""
        super().changeEvent(event)
        # Qt tells of the first font while the screen is being made.
        if event.type() == QEvent.Type.FontChange and hasattr(self, "column"):
            self._keep_width()

    def _keep_width(self) -> None:
        """Wide enough for the words of buttons in large letters, and no wider than the window."""
        room = max(_WIDTH, self.width() - _BESIDE)
        width = min(room, max(_WIDTH, scaled(self, _WIDTH)))
        for widget in (self.title, self.words, self.notice, self._card):
            widget.setFixedWidth(width)

    def _build(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(8)
        middle.addStretch(2)
        middle.addWidget(self._mark)
        middle.addSpacing(8)
        middle.addWidget(self.title)
        middle.addWidget(self.words)
        middle.addSpacing(16)
        middle.addWidget(self.notice)
        middle.addWidget(self._card)
        middle.addStretch(3)
        self._keep_width()
        holder = QWidget()
        holder.setObjectName("scrolled")
        across = QHBoxLayout(holder)
        across.addStretch(1)
        across.addLayout(middle)
        across.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holder)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
