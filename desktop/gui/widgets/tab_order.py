"""The order in which Tab goes through widgets, where it is not that of their making."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def go_through(*widgets: QWidget) -> None:
    """Tab goes from each of them to the next."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)


def holds_keys(widget: QWidget) -> bool:
    """Whether the keys go to the widget, or to something in it."""
    focused = QApplication.focusWidget()
    return focused is not None and (focused is widget or widget.isAncestorOf(focused))


def give_keys(page: QWidget, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
    """The keys go to a page that is shown: where they were in it, else to its first control.
    Nothing changes where it has them."""
    for each in (page.focusWidget(), *chain_of(page)):
        if each is not None and each.isVisible() and each.isEnabled():
            each.setFocus(reason)
            return


def chain_of(page: QWidget, behind: QWidget | None = None) -> Iterator[QWidget]:
    """What Tab goes to inside a page, from its first on, or from what comes ``behind`` a widget;
    hidden ones and those that can't be used among them."""
    for each in _chain(behind or page):
        if each is page:
            return
        if page.isAncestorOf(each) and each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield each


def _chain(start: QWidget) -> Iterator[QWidget]:
    """What comes behind a widget, all around to the widget itself."""
    window = start.window()
    last = window.previousInFocusChain()
    _give_back(last)
    each: QWidget | None = start
    while each is not None:
        if each is last:
            # Its next would be the window, which has no parent to be given back to.
            yield window
            if start is window:
                return
            each = window
        each = each.nextInFocusChain()
        _give_back(each)
        if each is not None:
            yield each
        if each is start:
            return


def _give_back(widget: QWidget | None) -> None:
    """PySide takes the next of a chain for a child of the one that was asked, and what is deleted
    for the end of its children: the first card that went took the window's menus with it, as far as
    Python knew ("already deleted"). It is told the true parent; Qt does nothing then."""
    if widget is not None:
        widget.setParent(widget.parentWidget())
