"""What can be found in the palette: actions, matters, documents. Each source has names to search
and says what a hit is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from desktop.documents import Document
from desktop.gui.documents.sort_keys import folder_of
from desktop.gui.documents.states import kind_icon
from desktop.gui.palette.fuzzy import Names


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the palette: ``kind`` says what it is, ``detail`` more of it; ``act`` does it."""

    kind: str
    icon: str
    title: str
    detail: str
    act: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Source:
    """``entry_of`` makes the entry of one of the names."""

    names: Names
    entry_of: Callable[[int], Entry]


def actions_source(actions: Sequence[QAction]) -> Source:
    """The actions of the menus that can be done now."""
    usable = [action for action in actions if action.isEnabled() and action.text()]
    kind = QCoreApplication.translate("palette", "Action")

    def name_of(place: int) -> str:
        return usable[place].text().replace("&", "")

    def entry_of(place: int) -> Entry:
        key = usable[place].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return Entry(kind, "chevron-right", name_of(place), key, usable[place].trigger)

    return Source(Names(len(usable), name_of), entry_of)


def matters_source(matters: Sequence[str], open_matter: Callable[[str], object]) -> Source:
    """The matters, to turn to."""
    kind = QCoreApplication.translate("palette", "Matter")

    def entry_of(place: int) -> Entry:
        name = matters[place]
        return Entry(kind, "matter", name, "", lambda: open_matter(name))

    return Source(Names(len(matters), matters.__getitem__), entry_of)


def documents_source(
    documents: Sequence[Document], show_document: Callable[[Document], object]
) -> Source:
    """The documents of the open matter: no name of another is shown."""
    kind = QCoreApplication.translate("palette", "Document")

    def entry_of(place: int) -> Entry:
        document = documents[place]
        return Entry(
            kind,
            kind_icon(document.kind),
            document.name,
            folder_of(document),
            lambda: show_document(document),
        )

    return Source(Names(len(documents), lambda place: documents[place].name), entry_of)
