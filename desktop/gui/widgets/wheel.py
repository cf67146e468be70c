"""The wheel scrolls the page, whatever field lies under the pointer.

A field that takes the wheel changes its value while somebody only looks at the page: the time after
which the vault locks became "never".
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSlider, QAbstractSpinBox, QComboBox, QScrollBar, QWidget


class _Passing(QObject):
    """Keeps wheel events from the fields it is put on; Qt gives them to the page then."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only wheel events are kept."""
        if event.type() != QEvent.Type.Wheel:
            return False
        event.ignore()
        return True


def leave_to_page(page: QWidget) -> None:
    """Have no field of a page take the wheel, nor the keys by it. Call when all are there."""
    passing = _Passing(page)
    for kind in (QAbstractSpinBox, QComboBox, QAbstractSlider):
        for field in page.findChildren(kind):
            if not isinstance(field, QScrollBar):
                field.installEventFilter(passing)
                if field.focusPolicy() == Qt.FocusPolicy.WheelFocus:
                    # Qt would give it the keys before the wheel is kept from it.
                    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
