"""Labels of a form on the line of the words beside them."""

from PySide6.QtWidgets import QFormLayout, QLabel

_AIR = 2


def level_labels(form: QFormLayout) -> None:
    """Give the labels of a form a little air: Qt sets one in the middle of no more than 7/4 of its
    own height (QFormLayout, ``setupVerticalLayoutData``), which is above the middle of a field."""
    for row in range(form.rowCount()):
        item = form.itemAt(row, QFormLayout.ItemRole.LabelRole)
        label = item.widget() if item is not None else None
        if isinstance(label, QLabel):
            label.setContentsMargins(0, _AIR, 0, _AIR)
