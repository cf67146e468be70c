"""A menu that offers what buttons do, in their words, where a right click looks for it."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget


def add_buttons(menu: QMenu, buttons: Iterable[QAbstractButton]) -> None:
    """Add an entry for each button that is there; one of a drawing alone is called as its tip."""
    for button in buttons:
        if not button.isHidden():
            act = menu.addAction(button.icon(), button.text() or button.toolTip())
            act.setEnabled(button.isEnabled())
            act.triggered.connect(button.click)


def offer(parent: QWidget, place: QPoint, *groups: Iterable[QAbstractButton]) -> QMenu | None:
    """Open a menu of groups of buttons with lines between them at a place of the screen; None
    where no button is there."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for group in groups:
        there = [button for button in group if not button.isHidden()]
        if there and menu.actions():
            menu.addSeparator()
        add_buttons(menu, there)
    if not menu.actions():
        menu.deleteLater()
        return None
    menu.popup(place)
    return menu
