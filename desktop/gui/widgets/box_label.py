"""What a screen reader calls a combo box that has no label in sight.

On Linux Qt gives a combo box's value in place of its name (``QAccessibleComboBox::text``), and has
the name come from the label that belongs to it: "All states" alone does not say states of what.
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QComboBox, QLabel


def name_box(box: QComboBox, words: str) -> None:
    """Name a box that no label stands beside: by itself, and by a label that is not seen."""
    box.setAccessibleName(words)
    label = next(iter(box.findChildren(_Follower)), None)
    if label is None:
        label = _Follower(box)
    label.say(words)


class _Follower(QObject):
    """Keeps an unseen label beside a box: Qt looks for it among the children of the parent, which
    a layout gives to the box."""

    def __init__(self, box: QComboBox) -> None:
        super().__init__(box)
        self._box = box
        self._label = QLabel(box)
        self._label.setBuddy(box)
        self._label.hide()
        self._follow()
        box.installEventFilter(self)

    def say(self, words: str) -> None:
        """Call the box this."""
        self._label.setText(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only looks."""
        if event.type() == QEvent.Type.ParentChange:
            self._follow()
        return False

    def _follow(self) -> None:
        self._label.setParent(self._box.parentWidget() or self._box)
        self._label.hide()
