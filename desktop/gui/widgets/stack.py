"""Several widgets in one place, one of them in view."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop.gui.widgets.settling import paint_later
from desktop.gui.widgets.tab_order import give_keys, holds_keys


class Stack(QWidget):
    """What a QStackedWidget is, but not a "layered pane" to screen readers, which would say so
    before whatever in it gets the focus."""

    currentChanged = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layers = QStackedLayout(self)
        self._layers.currentChanged.connect(self.currentChanged)
        self._waiting: dict[QWidget, Callable[[], object]] = {}

    def before_showing(self, widget: QWidget, act: Callable[[], object]) -> None:
        """Have ``act`` called once, before one that is not in view is shown or taken out; another
        takes its place."""
        self._waiting[widget] = act

    def _make_ready(self, widget: QWidget | None) -> None:
        act = None if widget is None else self._waiting.pop(widget, None)
        if act is not None:
            act()

    def _come_to(self, widget: QWidget | None) -> None:
        self._make_ready(widget)
        shown = self.currentWidget()
        if widget is shown:
            return
        paint_later(self)
        if widget is not None and shown is not None and self.isVisible() and holds_keys(shown):
            # Before the other is hidden: Qt would have some third control get them in between,
            # which a screen reader begins to say.
            widget.setGeometry(shown.geometry())
            widget.show()
            give_keys(widget)

    def addWidget(self, widget: QWidget) -> int:
        """Put one more in; returns its number."""
        return self._layers.addWidget(widget)

    def insertWidget(self, index: int, widget: QWidget) -> int:
        """Put one in at a number; returns that."""
        return self._layers.insertWidget(index, widget)

    def removeWidget(self, widget: QWidget) -> None:
        """Take one out; it is not deleted."""
        self._make_ready(widget)
        self._layers.removeWidget(widget)
        self._make_ready(self.currentWidget())

    def setCurrentWidget(self, widget: QWidget) -> None:
        """Show one of them."""
        self._come_to(widget)
        self._layers.setCurrentWidget(widget)

    def setCurrentIndex(self, index: int) -> None:
        """Show the one with this number."""
        self._come_to(self.widget(index))
        self._layers.setCurrentIndex(index)

    def currentWidget(self) -> QWidget | None:
        """The one that is shown."""
        return self._layers.currentWidget()

    def currentIndex(self) -> int:
        """The number of the one that is shown, -1 where there is none."""
        return self._layers.currentIndex()

    def widget(self, index: int) -> QWidget | None:
        """The one with this number."""
        return self._layers.widget(index)

    def is_out_of_view(self, widget: QWidget) -> bool:
        """Whether it is one of them and another is shown."""
        return self.indexOf(widget) >= 0 and widget is not self.currentWidget()

    def indexOf(self, widget: QWidget) -> int:
        """Its number, -1 for one that is not among them."""
        return self._layers.indexOf(widget)

    def count(self) -> int:
        """How many there are."""
        return self._layers.count()
