"""What comes up in a long page is scrolled into view."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QScrollArea, QWidget


def come_into_view(widget: QWidget) -> None:
    """Scroll what the widget stands in, if it does and is shown, so that it is seen."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is not None and widget.isVisible():
        around.ensureWidgetVisible(widget, 0, 12)


def show_where_keys_are(focused: QWidget) -> None:
    """Scroll what has got the keys into view where nothing of it is seen: Qt does where Tab goes on
    inside of what scrolls, not where it comes from beside it. A press of the mouse scrolls nothing:
    its release would be on something else."""
    pressed = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
    if not pressed and focused.visibleRegion().isEmpty():
        come_into_view(focused)
