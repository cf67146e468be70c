"""Documents in groups: by state, kind, folder or tag. Knows no widget."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache

from PySide6.QtCore import QCoreApplication

from desktop.documents import Document, Status
from desktop.gui.documents.sort_keys import folder_of
from desktop.gui.documents.states import kind_words, look_of

_SHOWN_FOLDERS = 2


class GroupBy(IntEnum):
    """What documents are grouped by."""

    NOTHING = 0
    STATE = 1
    KIND = 2
    FOLDER = 3
    TAG = 4


@dataclass(frozen=True, slots=True)
class Group:
    """Documents of one kind: ``label`` says which, ``tip`` more of it."""

    label: str
    documents: frozenset[int]
    tip: str = ""


def groups_of(
    documents: Sequence[Document], by: GroupBy, tags: Mapping[int, tuple[str, ...]]
) -> list[Group]:
    """The groups in their order. With tags a document may be in several; each is in one at
    least."""
    if by is GroupBy.NOTHING:
        return []
    behind: dict[str, list[int]] = defaultdict(list)
    if by is GroupBy.TAG:
        for document in documents:
            for name in tags.get(document.id, ()) or ("",):
                behind[name].append(document.id)
    else:
        # Of tens of thousands of documents, beside which the keys wait.
        name_of = _naming(by)
        for document in documents:
            behind[name_of(document)].append(document.id)
    ranks = {look_of(each).label: look_of(each).rank for each in Status}
    ordered = sorted(
        behind,
        key=lambda name: (
            ranks.get(name, 0) if by is GroupBy.STATE else 0,
            name == "",
            name.casefold(),
        ),
    )
    return [Group(_label(name, by), frozenset(behind[name]), name) for name in ordered]


def _naming(by: GroupBy) -> Callable[[Document], str]:
    if by is GroupBy.STATE:
        labels = {each: look_of(each).label for each in Status}
        return lambda document: labels[document.status]
    if by is GroupBy.KIND:
        words = cache(kind_words)  # thousands of documents are of a few kinds
        return lambda document: words(document.kind or document.name.rpartition(".")[2])
    return folder_of


def _label(name: str, by: GroupBy) -> str:
    """Folders by their last names: the beginning is mostly the same for all."""
    if not name:
        return QCoreApplication.translate("documents", "Without a tag")
    if by is not GroupBy.FOLDER:
        return name
    parts = [part for part in name.split("/") if part]
    return "/".join(parts[-_SHOWN_FOLDERS:]) or name
