"""Buttons of which one is always chosen, as the keys and a screen reader take them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget


class ChoiceGroup(QButtonGroup):
    """Tab goes to the chosen button, and the arrows choose another. Qt sees to that only from the
    first focus on, and takes the button that had it for the chosen one. A screen reader says that
    one of several is selected: what excludes others is a radio button to it, not a check box."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setExclusive(True)
        self.buttonToggled.connect(self._on_toggled)

    def addButton(self, button: QAbstractButton, id: int = -1) -> None:
        """Put one more in, before it is chosen."""
        button.setAutoExclusive(True)
        super().addButton(button, id)
        self._let_tab_in(button, self.checkedButton() in (None, button))

    def _on_toggled(self, button: QAbstractButton, on: bool) -> None:
        if on:
            for each in self.buttons():
                self._let_tab_in(each, each is button)

    def _let_tab_in(self, button: QAbstractButton, reached: bool) -> None:
        tab = Qt.FocusPolicy.TabFocus.value
        policy = button.focusPolicy().value
        button.setFocusPolicy(Qt.FocusPolicy(policy | tab if reached else policy & ~tab))
