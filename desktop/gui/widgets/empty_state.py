"""What a page shows while it has nothing to show: what belongs here, and how to begin."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.gui import icons, theme
from desktop.gui.widgets.fonts import scaled

_ICON_SIZE = 48
_WIDTH = 560


class EmptyState(QWidget):
    """An icon, a heading, a few words and buttons, in the middle of the room there is. With
    ``target`` the frame of a place to drop things on is drawn around it."""

    def __init__(
        self, icon: str, title: str, words: str, *, target: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._name = icon
        self._target = target
        self._icon = QLabel(self)
        self._title = QLabel(title, self)
        self._words = QLabel(words, self)
        self._box = QWidget(self)
        self._buttons = QHBoxLayout()
        self._quiet = QHBoxLayout()
        self._build()
        self._draw_icon()

    def add_button(self, label: str, kind: str = "") -> QPushButton:
        """Add a button; ``kind`` "primary" or "quiet" (in a row of its own) is its look."""
        button = QPushButton(label, self)
        if kind:
            button.setProperty("kind", kind)
        (self._quiet if kind == "quiet" else self._buttons).addWidget(button)
        return button

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame of the target."""
        super().paintEvent(event)
        if not self._target:
            return
        table = theme.tokens(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(table.border_strong)
        pen.setWidthF(1.5)
        pen.setDashPattern([5, 5])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self._box.geometry().adjusted(1, 1, -1, -1), 14, 14)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()
        elif event.type() == QEvent.Type.FontChange:
            self._fit_letters()
        super().changeEvent(event)

    def _fit_letters(self) -> None:
        """A line keeps its number of words whatever the size of the letters."""
        # Qt can tell of a font while the page is being made.
        if (box := getattr(self, "_box", None)) is not None:
            box.setMaximumWidth(max(_WIDTH, scaled(self, _WIDTH)))

    def _draw_icon(self) -> None:
        self._icon.setPixmap(
            icons.pixmap(self._name, _ICON_SIZE, "accent", self.devicePixelRatioF())
        )

    def _build(self) -> None:
        self._title.setProperty("role", "title")
        self._words.setProperty("role", "muted")
        for label in (self._icon, self._title, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        inside = QVBoxLayout(self._box)
        inside.setContentsMargins(40, 40, 40, 32)
        inside.setSpacing(8)
        inside.addWidget(self._icon)
        inside.addSpacing(8)
        inside.addWidget(self._title)
        inside.addWidget(self._words)
        inside.addSpacing(16)
        for row in (self._buttons, self._quiet):
            row.setSpacing(8)
            centred = QHBoxLayout()
            centred.addStretch(1)
            centred.addLayout(row)
            centred.addStretch(1)
            inside.addLayout(centred)
        self._fit_letters()
        self._box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self._box, 10)
        across.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addStretch(2)
        column.addLayout(across)
        column.addStretch(3)
