"""The order in which Tab goes through widgets, where it is not that of their making."""

from itertools import pairwise

from PySide6.QtWidgets import QWidget


def go_through(*widgets: QWidget) -> None:
    """Tab goes from each of them to the next."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)
