"""What the desk shows as last time, and what it is to show next time."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop.gui.beside import Beside
from desktop.gui.desk_state import DeskState
from desktop.gui.documents.page import DocumentsPage
from desktop.gui.matter_choice import MatterChoice
from desktop.gui.page_stack import PageStack

if TYPE_CHECKING:
    from desktop.gui.ask.page import AskPage

_Order = Qt.SortOrder


class DeskMemory:
    """What concerns the page Ask is handed to it when it is built, which may be never."""

    def __init__(
        self, matters: MatterChoice, pages: PageStack, documents: DocumentsPage, beside: Beside
    ) -> None:
        self._matters = matters
        self._pages = pages
        self._documents = documents
        self._beside = beside
        self._last: DeskState | None = None
        self._ask: AskPage | None = None

    def restore(self, last: DeskState) -> None:
        """Take up what was remembered, all but the matter and the page."""
        self._last = last
        self._beside.restore(last.viewer_share)
        order = _Order.DescendingOrder if last.sort_descending else _Order.AscendingOrder
        self._documents.view.sortByColumn(last.sort_column, order)
        self._documents.view.restore_columns(last.columns)
        if self._ask is not None:
            self._hand_to(self._ask, last)

    def take_in(self, ask: "AskPage") -> None:
        """The page Ask is built: from now on it holds what was typed into it."""
        self._ask = ask
        if self._last is not None:
            self._hand_to(ask, self._last)

    def _hand_to(self, ask: "AskPage", last: DeskState) -> None:
        ask.viewing.restore(last.sources_share)
        if not ask.box.toPlainText():
            ask.box.put(last.question)

    def state(self) -> DeskState | None:
        """What is to be shown again next time, or None while that of last time is not here."""
        last, ask = self._last, self._ask
        if last is None:
            return None
        column, descending = self._documents.narrowing.usual_order
        return DeskState(
            matter=self._matters.name,
            page=self._pages.shown.name,
            viewer_share=self._beside.share,
            sort_column=column,
            sort_descending=descending,
            columns=self._documents.view.columns,
            sources_share=last.sources_share if ask is None else ask.viewing.share,
            question=last.question if ask is None else ask.box.toPlainText(),
        )
