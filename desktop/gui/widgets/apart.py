"""A message with air above and below it, which goes with the message."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

_AIR = 8


class Apart(QWidget):
    """Holds one widget and is hidden with it: a layout keeps its margins around what is hidden."""

    def __init__(self, inner: QWidget, parent: QWidget, *, below: bool = True) -> None:
        """``below`` also keeps away what comes next."""
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, _AIR, 0, _AIR if below else 0)
        column.addWidget(inner)
        self.setVisible(not inner.isHidden())
        inner.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come and go with what is inside."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.setVisible(event.type() == QEvent.Type.ShowToParent)
        return super().eventFilter(watched, event)
