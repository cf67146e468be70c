"""What a person should know of a document that was read: hidden text, doubtful words, drafts."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.documents import Document
from desktop.gui.widgets.words import count_words

if TYPE_CHECKING:
    from desktop.vault.holdings.near_duplicates import DraftGroup

# Below this share the words of a recognised page have to be checked (issue 4).
LEAST_CERTAINTY = 0.8


@dataclass(frozen=True, slots=True)
class Draft:
    """A document's place among the drafts of one document: ``number`` of ``total``, the oldest
    first; ``group`` has all of them, the newest first, and ``similarity`` is to that, 0 to 1."""

    number: int
    total: int
    similarity: float
    group: tuple[int, ...]


def drafts_of(groups: Iterable["DraftGroup"]) -> dict[int, Draft]:
    """The place of each document that is a draft, by its id."""
    return {
        document_id: Draft(
            len(group.documents) - place, len(group.documents), share, group.documents
        )
        for group in groups
        for place, (document_id, share) in enumerate(
            zip(group.documents, group.similarity, strict=True)
        )
    }


def is_doubtful(document: Document) -> bool:
    """Whether words of it were recognised with little certainty."""
    return document.confidence is not None and document.confidence < LEAST_CERTAINTY


def remarks(document: Document, draft: Draft | None) -> str:
    """What a person should know of a document that was read: "2 hidden texts · Draft 3 of 4"."""
    tr = QCoreApplication.translate
    words = []
    if document.hidden:
        words.append(
            tr("documents", "Hidden text")
            if document.hidden == 1
            else tr("documents", "{0} hidden texts").format(count_words(document.hidden))
        )
    if document.confidence is not None:
        words.append(tr("documents", "OCR {0} %").format(int(document.confidence * 100)))
    if draft is not None:
        words.append(tr("documents", "Draft {0} of {1}").format(draft.number, draft.total))
    return " · ".join(words)


def remarks_key(document: Document, draft: Draft | None) -> tuple[int, str]:
    """Sorts what has to be looked at first, then drafts, each group together."""
    rank = 3 if draft is None else 2
    if document.hidden:
        rank = 0
    elif is_doubtful(document):
        rank = 1
    return rank, f"{draft.group[0]:012}{draft.total - draft.number:04}" if draft else ""
