"""Words for a screen reader that takes no announcement, such as Orca 43 of Debian 12.

What it says although the keys are elsewhere is a notification that comes into sight: the labels in
it, and before them the word "notification", unless it lies in a status bar (orca 43.1,
``scripts/default.py`` onShowingChanged, ``script_utilities.py`` isStatusBarNotification). So a
status bar that nobody sees holds some, and the next one is said to show. None changes its words
until all the others had a turn: the reader fetches them when it comes to them, and would say the
newest twice.
"""

from typing import Self

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QStatusBar, QWidget

# How many utterances a reader may be behind.
_TURNS = 16
# Qt owns what was registered, and deletes it with its widget. The binding believes that it does so
# too, with the last reference: these are kept until Qt has.
_registered: list[QAccessibleWidget] = []


class ShownWords(QStatusBar):
    """The unseen notifications of a window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setSizeGripEnabled(False)
        self.hide()
        _registered[:] = [each for each in _registered if shiboken6.isValid(each)]
        self._notifications = [_Notification(self) for _ in range(_TURNS)]
        self._turn = 0

    @classmethod
    def of(cls, window: QWidget) -> Self:
        """Those of a window, made when first asked for."""
        return window.findChild(cls, options=Qt.FindChildOption.FindDirectChildrenOnly) or cls(
            window
        )

    def say(self, words: str) -> None:
        """Have it said after what is being said."""
        notification = self._notifications[self._turn]
        self._turn = (self._turn + 1) % len(self._notifications)
        notification.label.setText(words)
        shown = QAccessibleEvent(notification, QAccessible.Event.ObjectShow)
        QAccessible.updateAccessibility(shown)


class _Notification(QWidget):
    """One of them: its label is what is read, by voice and in Braille."""

    def __init__(self, bar: QStatusBar) -> None:
        super().__init__(bar)
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        interface = QAccessibleWidget(self, QAccessible.Role.Notification)
        QAccessible.registerAccessibleInterface(interface)
        _registered.append(interface)
