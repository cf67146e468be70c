"""What the cells of the table of documents say, and in which of the theme's colours."""

from PySide6.QtCore import QCoreApplication, Qt

from desktop.documents import Document
from desktop.gui.documents.remarks import is_doubtful
from desktop.gui.documents.sort_keys import Column, folder_of
from desktop.gui.documents.states import kind_words, look_of
from desktop.gui.file_reasons import said_of_file
from desktop.gui.widgets.words import calendar_words, count_words, date_words, size_words

_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
NUMBERS = frozenset({Column.PAGES, Column.PASSAGES, Column.SIZE, Column.DATED, Column.MODIFIED})
ALIGNED = tuple(_RIGHT if column in NUMBERS else _LEFT for column in Column)
"""Of each column, as Qt takes it."""


def titles() -> tuple[str, ...]:
    """The names of the columns, in the order of Column."""
    tr = QCoreApplication.translate
    return (
        tr("documents", "Name"),
        tr("documents", "State"),
        tr("documents", "Pages"),
        tr("documents", "Passages"),
        tr("documents", "Size"),
        tr("documents", "Modified"),
        tr("documents", "Folder"),
        tr("documents", "Remarks"),
        tr("documents", "Tags"),
        tr("documents", "Dated"),
    )


def text(document: Document, column: Column) -> str:
    """What a cell shows; of remarks and tags the table itself knows."""
    if column == Column.NAME:
        return document.name
    if column == Column.STATE:
        return look_of(document.status).label
    if column == Column.PAGES:
        return count_words(document.pages) if document.pages else "–"
    if column == Column.PASSAGES:
        return count_words(document.chunks) if document.chunks else "–"
    if column == Column.SIZE:
        return size_words(document.size) if document.size else "–"
    if column == Column.DATED:
        return calendar_words(document.dated) or "–"
    if column == Column.MODIFIED:
        return date_words(document.modified) or "–"
    return folder_of(document)


def role(document: Document, column: int) -> str:
    """The colour of its words, a field of theme.Tokens."""
    if column == Column.NAME:
        return "text"
    if column == Column.STATE:
        return look_of(document.status).role
    if column == Column.REMARKS and (document.hidden or is_doubtful(document)):
        return "warning"
    return "muted"


def tip(document: Document, column: Column) -> str | None:
    """What is told of it where the pointer rests."""
    if column == Column.STATE:
        return said_of_file(document.reason) or look_of(document.status).help
    if column == Column.NAME:
        return f"{document.name}\n{kind_words(kind_of(document))}"
    return document.path if column == Column.FOLDER else None


def kind_of(document: Document) -> str:
    """Its kind; before it was read what its name ends on."""
    return document.kind or document.name.rpartition(".")[2]
