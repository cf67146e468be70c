"""What comes up in a long page is scrolled into view."""

from PySide6.QtWidgets import QScrollArea, QWidget


def come_into_view(widget: QWidget) -> None:
    """Scroll what the widget stands in, if it does and is shown, so that it is seen."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is not None and widget.isVisible():
        around.ensureWidgetVisible(widget, 0, 12)
