"""A panel that scrolls where there is no room for it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

_LEAST_LINES = 5


def give_way(part: QWidget) -> None:
    """In a low window with large letters the words of a message come before a part that scrolls:
    without this, what the part would like to have at least would be taken from them."""
    part.setMinimumHeight(1)


class Yielding(QScrollArea):
    """As high as its panel asks where there is room, with some lines of it in view where there is
    little: large letters on a small screen. Shown and hidden with it."""

    def __init__(self, panel: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel = panel
        is_shown = not panel.isHidden()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidget(panel)
        self.viewport().setAutoFillBackground(False)
        panel.setVisible(is_shown)
        self.setVisible(is_shown)
        panel.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the panel."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.setVisible(not self._panel.isHidden())
        elif event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has other lines."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The panel's, at this width."""
        hint = self._panel.sizeHint()
        if self._panel.hasHeightForWidth():
            hint.setHeight(self._panel.heightForWidth(self.width()))
        return hint

    def minimumSizeHint(self) -> QSize:
        """Some lines; what is below is scrolled to."""
        least = _LEAST_LINES * self.fontMetrics().lineSpacing()
        return QSize(0, min(least, self.sizeHint().height()))
