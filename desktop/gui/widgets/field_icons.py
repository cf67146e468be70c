"""The drawings in a field, its lens or its eye, in the size of its letters."""

from PySide6.QtWidgets import QLineEdit, QProxyStyle, QStyle, QStyleOption, QWidget

from desktop.gui.widgets.fonts import scaled

_SIDE = 16
_OF_A_FIELD = QStyle.PixelMetric.PM_LineEditIconSize


class _FieldStyle(QProxyStyle):
    """No rule of a stylesheet reaches them, and every style has them 16 pixels wide."""

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """As the style has it, but for these."""
        if metric == _OF_A_FIELD and widget is not None:
            return scaled(widget, _SIDE)
        return super().pixelMetric(metric, option, widget)


def scale_icons(field: QLineEdit) -> None:
    """Let the drawings in this field grow with its letters."""
    style = _FieldStyle("Fusion")
    style.setParent(field)
    field.setStyle(style)
