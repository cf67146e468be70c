"""A look into documents beside their list, while the list keeps the keys."""

from PySide6.QtCore import QObject

from desktop.gui.beside import Beside
from desktop.gui.documents.page import DocumentsPage


class Preview(QObject):
    """Opens and closes beside the list, and shows what is chosen in it."""

    def __init__(self, page: DocumentsPage, beside: Beside, parent: QObject) -> None:
        super().__init__(parent)
        self._view = page.view
        self._beside = beside
        page.preview_asked.connect(self._show)
        page.view.is_previewed = lambda: beside.is_open
        page.view.preview_left.connect(self._leave)
        page.view.chosen_changed.connect(self._follow)

    def _show(self, document_id: int) -> None:
        """Show a document, or put it away."""
        if self._beside.is_open:
            self._beside.close()
        else:
            self._beside.open().show_document(document_id)
        self._view.setFocus()

    def _leave(self) -> None:
        self._beside.close()
        self._view.setFocus()

    def _follow(self) -> None:
        viewer = self._beside.viewer
        if viewer is None or not self._beside.is_open:
            return
        chosen = self._view.chosen()
        if len(chosen) != 1:
            return
        if chosen[0].can_be_seen and chosen[0].id != viewer.target.document_id:
            viewer.show_document(chosen[0].id)
