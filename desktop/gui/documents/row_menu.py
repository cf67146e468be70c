"""What can be done with the selected documents, as a menu at their rows, by the mouse and by the
menu key."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu

from desktop.gui.documents.details import DetailsPanel
from desktop.gui.documents.view import DocumentView
from desktop.gui.widgets.button_menu import add_buttons


class RowMenu(QObject):
    """Offers what the details offer, in their words. ``menu`` is the one that was opened last."""

    def __init__(self, view: DocumentView, details: DetailsPanel) -> None:
        super().__init__(view)
        self._view, self._details = view, details
        self.menu = QMenu(view)
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of the mouse the place is told, of the key none that is of use."""
        if not isinstance(event, QContextMenuEvent):
            return super().eventFilter(watched, event)
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        # The mouse at the heads of the columns is at no document.
        if self._view.has_chosen() and (by_key or watched is self._view.viewport()):
            self._fill()
            self.menu.popup(self._at_row() if by_key else event.globalPos())
        return True

    def _at_row(self) -> QPoint:
        viewport = self._view.viewport()
        row = self._view.visualRect(self._view.currentIndex()) & viewport.rect()
        # Below the row, which stays in sight.
        return viewport.mapToGlobal(QPoint(row.left() + row.height(), row.bottom()))

    def _fill(self) -> None:
        self.menu.clear()
        details = self._details
        two = (details.drafts, details.compare)
        add_buttons(self.menu, (details.open, details.hidden, *two, details.retry))
        self.menu.addAction(self.tr("Add a tag")).triggered.connect(self._tag)
        self.menu.addSeparator()
        add_buttons(self.menu, (details.remove,))

    def _tag(self) -> None:
        self._details.tags.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
