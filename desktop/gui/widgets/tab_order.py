"""The order in which Tab goes through widgets, where it is not that of their making."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def go_through(*widgets: QWidget) -> None:
    """Tab goes from each of them to the next."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)


def chain_of(page: QWidget, behind: QWidget | None = None) -> Iterator[QWidget]:
    """What Tab goes to inside a page, from its first on, or from what comes ``behind`` a widget;
    hidden ones and those that can't be used among them."""
    each = (behind or page).nextInFocusChain()
    while each is not None and each is not page:
        if page.isAncestorOf(each) and each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield each
        each = each.nextInFocusChain()
