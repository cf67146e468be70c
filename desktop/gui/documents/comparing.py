"""Two selected documents are to be compared: asked here, shown on the Draft page."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.documents import Document
from desktop.drafting.redline.sides import are_copies, in_order, why_not
from desktop.gui import icons
from desktop.gui.widgets.notice import Notice

COMPARE_KEY = "Ctrl+D"


class Comparing(QObject):
    """``asked`` has the Sides. ``action`` is for the palette and the key; it says what is missing
    where not exactly two documents are selected."""

    asked = Signal(object)

    def __init__(
        self, chosen: Callable[[], Sequence[Document]], notice: Notice, page: QWidget
    ) -> None:
        super().__init__(page)
        self._chosen = chosen
        self._notice = notice
        self.action = QAction(
            icons.icon("scale", "muted"), self.tr("Compare the two selected documents"), page
        )
        self.action.setShortcut(QKeySequence(COMPARE_KEY))
        self.action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.action.triggered.connect(self.compare)
        page.addAction(self.action)

    def compare(self) -> None:
        """Have the selected two compared, or say why they can't be."""
        chosen = self._chosen()
        if len(chosen) != 2:
            self._notice.show_message(
                "info",
                self.tr("Select the two documents to compare"),
                self.tr(
                    "Click one of them, then the other with Ctrl held. By keys: Ctrl with Up or "
                    "Down goes to the other, Ctrl and Space select it too."
                ),
            )
            return
        sides = in_order(*chosen)
        problem = why_not(sides)
        if problem is not None:
            self._notice.show_error(problem)
        elif are_copies(sides):
            self._notice.show_message(
                "info",
                self.tr("There are no differences"),
                self.tr("Both are the same file, byte for byte, at two places."),
            )
        else:
            self._notice.dismiss()
            self.asked.emit(sides)
