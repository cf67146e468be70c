"""What is wrong with a layout, told from the places of its widgets: no picture is compared, so that
other fonts, themes and languages don't count as faults.

A widget that reaches out of its parent, siblings of one layout that lie on each other, a button or
a label whose words are cut, and content of a scrolled page that is wider than the page.
"""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QLabel,
    QLayout,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSplitterHandle,
    QStatusBar,
    QStyle,
    QToolButton,
    QWidget,
)

from desktop.gui.widgets.elided import ElidedLabel

# Sizes are rounded where fonts and scales are.
_SLACK = 2


def faults(root: QWidget) -> list[str]:
    """All that is wrong below a window, a line each; empty if nothing is."""
    found: list[str] = []
    found += _overlapping(root)
    for widget in _shown(root):
        found += _outside(widget)
        found += _overlapping(widget)
        found += _cut(widget)
        found += _too_wide(widget)
    return found


def _shown(root: QWidget) -> Iterator[QWidget]:
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and widget.window() is root.window() and not _is_inner(widget):
            yield widget


def _is_inner(widget: QWidget) -> bool:
    """Parts that Qt makes and places itself: of tables, lists and bars."""
    if widget.objectName().startswith("qt_") or isinstance(widget, QSplitterHandle):
        return True
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractScrollArea) and not isinstance(parent, QScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def _outside(widget: QWidget) -> list[str]:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or _is_scrolled(widget):
        return []
    room = parent.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
    if room.contains(widget.geometry()):
        return []
    return [f"{where(widget)} reaches out of its parent: {_place(widget)} in {_size(parent)}"]


def _is_scrolled(widget: QWidget) -> bool:
    """Whether a scroll area moves it: its place may be anywhere."""
    viewport = widget.parentWidget()
    area = viewport.parentWidget() if viewport is not None else None
    return isinstance(area, QAbstractScrollArea) and area.viewport() is viewport


def _overlapping(parent: QWidget) -> list[str]:
    layout = parent.layout()
    if layout is None or isinstance(parent, QStatusBar):
        return []
    found = []
    for one, other in combinations(_laid_out(layout), 2):
        shared = one.geometry() & other.geometry()
        if min(shared.width(), shared.height()) > _SLACK:
            found.append(f"{where(one)} and {where(other)} overlap by {_rect(shared)}")
    return found


def _laid_out(layout: QLayout) -> list[QWidget]:
    """The visible widgets of a layout and of those in it."""
    widgets = []
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            widgets += _laid_out(inner)
        elif widget is not None and widget.isVisible():
            widgets.append(widget)
    return widgets


def _cut(widget: QWidget) -> list[str]:
    if isinstance(widget, ElidedLabel):
        return []
    needed = 0
    if isinstance(widget, QPushButton | QCheckBox | QRadioButton | QToolButton):
        needed = _words_width(widget)
    elif isinstance(widget, QLabel) and widget.text() and not widget.wordWrap():
        needed = widget.minimumSizeHint().width()
    if needed > widget.width() + _SLACK:
        return [f"{where(widget)} “{_words(widget)}” is cut: {widget.width()} of {needed}"]
    if isinstance(widget, QLabel) and widget.wordWrap() and widget.text():
        height = widget.heightForWidth(widget.width())
        if height > widget.height() + _SLACK:
            return [
                f"{where(widget)} “{_words(widget)}” is cut: {widget.height()} of {height} high"
            ]
    return []


def _words_width(button: QAbstractButton) -> int:
    """What the words alone take; a button's hint counts margins that may be given up."""
    if not button.text() or _shows_no_text(button):
        return 0
    text = button.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
    words = max(button.fontMetrics().horizontalAdvance(line) for line in text.split("\n"))
    return words + _mark_width(button)


def _mark_width(button: QAbstractButton) -> int:
    """What is drawn before the words of a check box or a radio button."""
    metrics = QStyle.PixelMetric
    if isinstance(button, QCheckBox):
        mark, gap = metrics.PM_IndicatorWidth, metrics.PM_CheckBoxLabelSpacing
    elif isinstance(button, QRadioButton):
        mark, gap = metrics.PM_ExclusiveIndicatorWidth, metrics.PM_RadioButtonLabelSpacing
    else:
        return 0
    style = button.style()
    return style.pixelMetric(mark, None, button) + style.pixelMetric(gap, None, button)


def _shows_no_text(button: QAbstractButton) -> bool:
    icon_only = Qt.ToolButtonStyle.ToolButtonIconOnly
    return isinstance(button, QToolButton) and button.toolButtonStyle() is icon_only


def _too_wide(widget: QWidget) -> list[str]:
    content = widget.widget() if isinstance(widget, QScrollArea) else None
    if content is None or not isinstance(widget, QScrollArea):
        return []
    off = widget.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    wide, room = content.width(), widget.viewport().width()
    if off and wide > room + _SLACK:
        return [f"{where(widget)}: its content is {wide} wide in {room}, and can't be scrolled"]
    return []


def where(widget: QWidget) -> str:
    """A path of class names, to find the widget by."""
    names = []
    each: QWidget | None = widget
    while each is not None and not each.isWindow():
        names.append(type(each).__name__ + (f"#{each.objectName()}" if each.objectName() else ""))
        each = each.parentWidget()
    return " < ".join(names[:4])


def _words(widget: QWidget) -> str:
    return str(getattr(widget, "text", str)())[:40]


def _place(widget: QWidget) -> str:
    return _rect(widget.geometry())


def _size(widget: QWidget) -> str:
    return f"{widget.width()}x{widget.height()}"


def _rect(rect: QRect) -> str:
    return f"{rect.x()},{rect.y()} {rect.width()}x{rect.height()}"
