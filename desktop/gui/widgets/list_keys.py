"""Keys of lists and menus that Qt leaves out, taken as they come to a window, before its widgets
see them."""

import sys

from PySide6.QtCore import QCoreApplication, QEvent, QItemSelectionModel, QSignalBlocker, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

_TO_FIRST = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_PageUp)
_HELD = Qt.KeyboardModifier.KeypadModifier
# Windows makes the event itself (qwindowscontext.cpp); macOS has no such key. (Asked through a
# variable: mypy takes what other systems do for unreachable.)
_SYSTEM: str = sys.platform
_IS_OURS = _SYSTEM not in ("win32", "darwin")


def choose_first(window: QWidget, event: QEvent) -> bool:
    """A list that gets the focus makes its first row current and does not select it
    (QAbstractItemView::focusInEvent): Down would go to the second row, and in a list of one row to
    none. Whether the first was selected instead."""
    if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
        return False
    view = window.focusWidget()
    if event.key() not in _TO_FIRST or event.modifiers() & ~_HELD:
        return False
    if not isinstance(view, QAbstractItemView) or not view.isVisible():
        return False
    if view.state() == QAbstractItemView.State.EditingState:
        return False
    selection, current = view.selectionModel(), view.currentIndex()
    if selection is None or selection.hasSelection() or not _is_first(view):
        return False
    with QSignalBlocker(selection):
        selection.clearCurrentIndex()  # what follows the current row hears of this one
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
    if view.selectionBehavior() == QAbstractItemView.SelectionBehavior.SelectRows:
        flags |= QItemSelectionModel.SelectionFlag.Rows
    selection.setCurrentIndex(current, flags)
    return True


def _is_first(view: QAbstractItemView) -> bool:
    """Whether the row that can be selected next is the first one."""
    if view.selectionMode() == QAbstractItemView.SelectionMode.NoSelection:
        return False
    current = view.currentIndex()
    return current.isValid() and current.row() == 0 and not current.parent().isValid()


def ask_menu(window: QWidget, event: QEvent) -> bool:
    """Shift+F10 asks for the menu of what has the focus, as the menu key does; many keyboards have
    only the one. Whether it was asked for."""
    if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or not _IS_OURS:
        return False
    if event.key() != Qt.Key.Key_F10 or event.modifiers() != Qt.KeyboardModifier.ShiftModifier:
        return False
    focused = QApplication.focusWidget()
    if focused is None:
        return False
    place = focused.rect().center()
    by_key = QContextMenuEvent.Reason.Keyboard
    # To the window, as the menu key's: Qt finds whose it is, and where its cursor stands.
    asked = QContextMenuEvent(by_key, place, focused.mapToGlobal(place))
    QCoreApplication.sendEvent(window.windowHandle(), asked)
    return True
