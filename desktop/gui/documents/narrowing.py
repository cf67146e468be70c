"""A part of the documents shown alone, said above the table, with the way back to all of them."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.gui.documents.order import DocumentOrder
from desktop.gui.documents.remarks import Draft
from desktop.gui.documents.sort_keys import Column
from desktop.gui.documents.view import DocumentView
from desktop.gui.widgets.notice import Notice


class Narrowing(QObject):
    """``starting`` says that all other filters are to go, ``changed`` that others are shown."""

    starting = Signal()
    changed = Signal()

    def __init__(self, order: DocumentOrder, view: DocumentView, page: QWidget) -> None:
        super().__init__(page)
        self._order = order
        self._view = view
        self._sorted: tuple[int, bool] | None = None
        self.notice = Notice(page)

    @property
    def usual_order(self) -> tuple[int, bool]:
        """The order of all documents, while that of a part of them is another one."""
        return self._sorted or self._order.sorted_by

    def forget(self) -> None:
        """Show another matter's documents, all of them."""
        self.notice.dismiss()
        self._order.set_only(None)
        self._sorted = None

    def show_only(self, ids: frozenset[int], title: str, words: str = "") -> None:
        """Show only these documents, and say which they are."""
        self.starting.emit()
        self._order.set_only(ids)
        self.notice.show_message(
            "info",
            title,
            words,
            (self.tr("Show all documents"), self.show_all),
            closable=False,
        )
        self.changed.emit()

    def show_drafts(self, draft: Draft) -> None:
        """Show the drafts of one document, the newest first."""
        self._sorted = self._sorted or self._order.sorted_by
        self.show_only(
            frozenset(draft.group),
            self.tr("{0} drafts of one document are shown").format(len(draft.group)),
            self.tr("Their texts are nearly the same. The newest stands first."),
        )
        self._view.sortByColumn(Column.MODIFIED, Qt.SortOrder.DescendingOrder)
        # From where one stood in the long list Qt would show the end of the short one.
        self._view.scrollToTop()
        if self._view.currentIndex().isValid():
            self._view.scrollTo(self._view.currentIndex())

    def show_all(self) -> None:
        """Show all documents, in the order that they had."""
        if self._order.only is None:
            return
        self.notice.dismiss()
        self._order.set_only(None)
        column, descending = self._sorted or self._order.sorted_by
        self._sorted = None
        way = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self._view.sortByColumn(column, way)
        self.changed.emit()
