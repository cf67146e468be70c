"""What the keys choose in a box that is closed, said by a screen reader that would not.

Qt tells of it by a new name and a new selection of the box; Orca 43.1 takes the first for the
second's and finds nothing in it (``scripts/default.py`` onNameChanged, onSelectionChanged). A list
that is open it reads by itself, and the box with its value when the keys come back to it.
"""

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from desktop.gui.widgets.announce import tell


class ToldChoices(QObject):
    """Follows the keys from box to box."""

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._box: QComboBox | None = None
        self._known = ""
        # What an open list has given the box comes with the keys, in the same turn.
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(0)
        application.focusChanged.connect(self._on_focus)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        # One that is deleted with the keys in it has lost its signals already.
        if self._box is not None and shiboken6.isValid(self._box):
            self._box.textActivated.disconnect(self._on_choice)
        self._box = now if isinstance(now, QComboBox) else None
        if self._box is not None:
            self._known = self._box.currentText()
            self._settled.start()
            self._box.textActivated.connect(self._on_choice)

    def _on_choice(self, words: str) -> None:
        # On X11 Enter in the open list activates the box once more a moment later.
        is_news, self._known = words != self._known, words
        if self._box is not None and is_news and not self._settled.isActive():
            tell(self._box, words)
