"""The line below an answer that says in words what the marks in its text say."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from desktop.gui import icons
from desktop.gui.widgets.fonts import scaled
from desktop.gui.widgets.wrapped import wrapped_label

_SIGN = 18


class DoubtLine(QFrame):
    """Says in words what the marks in the text say by colour."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setProperty("tone", "warning")
        self._sign = QLabel(self)
        self._words = wrapped_label(self, "")
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return self._words.text()

    def say(self, words: str) -> None:
        """Say this; nothing hides the line."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self._draw_sign()
        self.setVisible(bool(words))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the size of letters."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self.text:
            self._draw_sign()
        super().changeEvent(event)

    def _draw_sign(self) -> None:
        side, ratio = scaled(self, _SIGN), self.devicePixelRatioF()
        self._sign.setPixmap(icons.pixmap("state-partial", side, "warning", ratio))


def quiet_button(
    parent: QWidget, drawing: str, text: str, name: str, *, checkable: bool = False
) -> QToolButton:
    """A button without a frame; ``name`` says in full what it does. Without ``text`` it is only its
    drawing."""
    button = QToolButton(parent)
    button.setIcon(icons.icon(drawing, "muted"))
    if text:
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setText(text)
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setCheckable(checkable)
    return button
