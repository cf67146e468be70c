"""Enter presses the button that has the focus, as it does in dialogs."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from desktop.gui.widgets.keys_back import by_keys

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_QTS = (*QPushButton.mro(), *QToolButton.mro())
_HELD = Qt.KeyboardModifier.KeypadModifier


def press_focused(window: QWidget, event: QEvent) -> bool:
    """Of the keys that come to a window, before its widgets see them: a line that is left by Enter
    may give the focus to a button, which the same key is not to press. Whether it pressed one.
    Buttons that know what to do with Enter themselves are left to it."""
    if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
        return False
    if event.key() not in _ENTER or event.modifiers() & ~_HELD or event.isAutoRepeat():
        return False
    focused = window.focusWidget()
    if not isinstance(focused, QPushButton | QToolButton):
        return False
    if not focused.isVisible() or not focused.isEnabled():
        return False  # Qt keeps a focus that was given to what is not shown yet.
    if _has_own_keys(type(focused)):
        return False
    if isinstance(focused, QToolButton) and focused.menu() is not None:
        focused.showMenu()
        return True
    with by_keys(focused):
        focused.click()
    return True


def _has_own_keys(kind: type) -> bool:
    """Whether a class of buttons takes keys in another way than Qt's does."""
    return any("keyPressEvent" in vars(each) for each in kind.mro() if each not in _QTS)
