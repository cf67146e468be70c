"""What tests of the list of documents share."""

from PySide6.QtCore import Qt

from desktop.documents import Document, Status
from desktop.gui.documents.page import DocumentsPage
from desktop.gui.documents.sort_keys import Column


def names(page: DocumentsPage) -> list[str]:
    """The documents in the order in which they stand."""
    return [page.order.document_at(row).name for row in range(page.order.rowCount())]


def cell(page: DocumentsPage, name: str, column: Column) -> str:
    """What a cell says."""
    index = page.order.index(names(page).index(name), column)
    return str(index.data(Qt.ItemDataRole.DisplayRole))


def document(number: int, status: Status = Status.INDEXED, **more: object) -> Document:
    """An invented document, each with other facts."""
    fields = {"kind": "pdf", "pages": number, "chunks": 2 * number, "size": 1000 - number}
    return Document(number, "M", f"/in/{number:03}.pdf", status, **{**fields, **more})  # type: ignore[arg-type]
