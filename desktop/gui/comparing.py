"""Comparisons of documents between the pages: asked for on Documents, shown on Draft, and back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.gui.pages import PageName

if TYPE_CHECKING:
    from desktop.gui.desk import Desk


class ComparingDocuments(QObject):
    """Lives as long as the desk."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        desk.documents.comparing.asked.connect(self._begin)

    def _begin(self, sides: object) -> None:
        self._desk.show_page(PageName.DRAFT)
        compare = getattr(self._desk.pages.page(PageName.DRAFT), "compare_documents", None)
        if compare is not None:
            compare(sides)

    def leave(self, unsaved: bool, sides: object) -> None:
        """Back to the list, where the two are still selected; ``unsaved``: something was decided
        of these ``sides`` that is in no file yet."""
        desk = self._desk
        desk.show_page(PageName.DOCUMENTS)
        desk.documents.view.setFocus()
        if unsaved:
            desk.documents.notice.show_message(
                "info",
                self.tr("What was decided is not saved as a file"),
                self.tr("It is kept, and is there again when the same two are compared."),
                (self.tr("Back to the comparison"), lambda: self._show_again(sides)),
            )

    def _show_again(self, sides: object) -> None:
        self._desk.show_page(PageName.DRAFT)
        again = getattr(self._desk.pages.page(PageName.DRAFT), "show_comparison", None)
        if again is not None:
            again(sides)
