"""How a document's state and kind are shown: always with a word and a drawing, never by colour
alone."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QCoreApplication

from desktop.documents import Status


@dataclass(frozen=True, slots=True)
class StateLook:
    """``role`` names a colour of the theme; ``rank`` sorts what needs a person first."""

    label: str
    icon: str
    role: str
    rank: int
    help: str


@cache  # rows of 20,000 documents are sorted by it
def look_of(status: Status) -> StateLook:
    """How a state is shown, in the language of the window."""
    tr = QCoreApplication.translate
    looks = {
        Status.FAILED: StateLook(
            tr("states", "Not readable"),
            "state-failed",
            "danger",
            0,
            tr("states", "No text could be had from this file; it can't be searched."),
        ),
        Status.PARTIAL: StateLook(
            tr("states", "Partly read"),
            "state-partial",
            "warning",
            1,
            tr("states", "Some of this file could not be read."),
        ),
        Status.MISSING: StateLook(
            tr("states", "File missing"),
            "state-missing",
            "warning",
            2,
            tr("states", "The file is not at its place; its text can still be searched."),
        ),
        Status.READING: StateLook(
            tr("states", "Reading"),
            "state-reading",
            "accent",
            3,
            tr("states", "The text is being read from the file."),
        ),
        Status.OCR: StateLook(
            tr("states", "Recognising"),
            "state-reading",
            "accent",
            3,
            tr("states", "Text is being recognised in its pictures (OCR)."),
        ),
        Status.EMBEDDING: StateLook(
            tr("states", "Indexing"),
            "state-embedding",
            "accent",
            4,
            tr("states", "Its passages are being made findable by their meaning."),
        ),
        Status.WAITING: StateLook(
            tr("states", "Waiting"),
            "state-waiting",
            "muted",
            5,
            tr("states", "The file has not been read yet."),
        ),
        Status.DUPLICATE: StateLook(
            tr("states", "Duplicate"),
            "state-duplicate",
            "muted",
            6,
            tr("states", "The same content is in this matter at another place."),
        ),
    }
    ready = StateLook(
        tr("states", "Ready"),
        "state-ready",
        "success",
        7,
        tr("states", "Read in full; it can be searched and asked about."),
    )
    return looks.get(status, ready)


UNDER_WAY = frozenset({Status.READING, Status.OCR, Status.EMBEDDING})
UNFINISHED = UNDER_WAY | {Status.WAITING}
READY = frozenset({Status.INDEXED, Status.UNCHANGED, Status.DUPLICATE})
PROBLEMS = frozenset({Status.FAILED, Status.PARTIAL, Status.MISSING})
RETRIABLE = frozenset({Status.FAILED, Status.PARTIAL, Status.MISSING, Status.WAITING})

_KIND_ICONS = {
    "pdf": "file-pdf",
    "docx": "file-word",
    "doc": "file-word",
    "odt": "file-word",
    "rtf": "file-word",
    "txt": "file-text",
    "text": "file-text",
    "md": "file-markdown",
    "markdown": "file-markdown",
    "html": "file-html",
    "htm": "file-html",
    "xlsx": "file-sheet",
    "xls": "file-sheet",
    "csv": "file-sheet",
    "ods": "file-sheet",
    "eml": "file-mail",
    "msg": "file-mail",
    "mbox": "file-mail",
    "zip": "folder",
    "image": "file-image",
    "drawing": "file-image",
    "vsdx": "file-image",
    "calendar": "file-text",
    "contacts": "file-text",
}


def kind_icon(kind: str) -> str:
    """The icon's name for a kind of file."""
    return _KIND_ICONS.get(kind.lower(), "file")


def kind_words(kind: str) -> str:
    """The kind in words, as "PDF document"."""
    tr = QCoreApplication.translate
    names = {
        "pdf": tr("states", "PDF document"),
        "docx": tr("states", "Word document"),
        "txt": tr("states", "Text file"),
        "text": tr("states", "Text file"),
        "md": tr("states", "Markdown text"),
        "markdown": tr("states", "Markdown text"),
        "html": tr("states", "Web page"),
        "image": tr("states", "Picture"),
        "doc": tr("states", "Word document"),
        "odt": tr("states", "OpenDocument text"),
        "rtf": tr("states", "Rich text"),
        "xlsx": tr("states", "Excel workbook"),
        "xls": tr("states", "Excel workbook"),
        "ods": tr("states", "OpenDocument spreadsheet"),
        "csv": tr("states", "Table (CSV)"),
        "pptx": tr("states", "PowerPoint slides"),
        "ppt": tr("states", "PowerPoint slides"),
        "odp": tr("states", "OpenDocument slides"),
        "eml": tr("states", "E-mail"),
        "msg": tr("states", "Outlook message"),
        "mbox": tr("states", "Mailbox"),
        "zip": tr("states", "Archive"),
        "drawing": tr("states", "Drawing"),
        "xps": tr("states", "XPS document"),
        "epub": tr("states", "Electronic book"),
        "vsdx": tr("states", "Visio drawing"),
        "calendar": tr("states", "Calendar"),
        "contacts": tr("states", "Contacts"),
    }
    return names.get(kind.lower(), kind.upper() or tr("states", "File"))
