"""A menu that offers what buttons do, in their words, where a right click looks for it."""

from collections.abc import Iterable

from PySide6.QtWidgets import QAbstractButton, QMenu


def add_buttons(menu: QMenu, buttons: Iterable[QAbstractButton]) -> None:
    """Add an entry for each button that is there; one of a drawing alone is called as its tip."""
    for button in buttons:
        if not button.isHidden():
            act = menu.addAction(button.icon(), button.text() or button.toolTip())
            act.setEnabled(button.isEnabled())
            act.triggered.connect(button.click)
