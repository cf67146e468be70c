"""What part of a matter a search is limited to, as the Ask page holds it. Knows no Qt."""

import threading
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from desktop.documents import Document, Scope

if TYPE_CHECKING:
    from desktop.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be chosen in a matter: documents by (id, label), each label once, and kinds."""

    matter: str = ""
    documents: tuple[tuple[int, str], ...] = ()
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Filters:
    """What was chosen. ``documents`` are (id, label); ``stretch`` is a passage of the one document
    given, ``passage`` how it begins."""

    documents: tuple[tuple[int, str], ...] = ()
    kinds: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    party: str = ""
    stretch: tuple[int, int] | None = None
    passage: str = ""

    def scope(self) -> Scope | None:
        """As the workspace takes it; None for the whole matter."""
        if self == Filters():
            return None
        documents = tuple(document_id for document_id, _ in self.documents)
        return Scope(documents, self.kinds, self.since, self.until, self.party, self.stretch)

    @classmethod
    def of_passage(
        cls, document: tuple[int, str], stretch: tuple[int, int], passage: str
    ) -> "Filters":
        """Only a passage: no other condition could add to it."""
        return cls(documents=(document,), stretch=stretch, passage=passage)

    def with_document(self, document: tuple[int, str]) -> "Filters":
        """One document more. A passage is of one: it goes."""
        if self.stretch is not None:
            return Filters(documents=(document,))
        kept = tuple(each for each in self.documents if each[0] != document[0])
        return replace(self, documents=(*kept, document))

    def with_kinds(self, kinds: Iterable[str]) -> "Filters":
        """These kinds too."""
        return replace(self, kinds=tuple(dict.fromkeys((*self.kinds, *kinds))))

    def known_in(self, choices: Choices) -> "Filters":
        """Without documents that are gone, the others by the names they have now."""
        labels = dict(choices.documents)
        documents = tuple((i, labels[i]) for i, _ in self.documents if i in labels)
        if self.stretch is not None and not documents:
            return Filters()
        return replace(self, documents=documents)


def reading_choices(workspace: "Workspace", matter: str) -> Callable[[threading.Event], Choices]:
    """The work of reading what can be chosen in a matter."""
    return lambda cancel: choices_of(matter, workspace.documents(matter))


def choices_of(matter: str, documents: Iterable[Document]) -> Choices:
    """Documents by name; those whose name others have too, by name and folder."""
    every = list(documents)
    counts = Counter(document.name.casefold() for document in every)
    labels: dict[str, int] = {}
    for document in every:
        label = document.name
        if counts[label.casefold()] > 1:
            folder = document.path[: -len(document.name)].rstrip("/\\")
            label = f"{label} ({folder})"
        labels[label] = document.id
    ordered = sorted(((i, label) for label, i in labels.items()), key=lambda e: e[1].casefold())
    kinds = sorted({document.kind for document in every} - {""})
    return Choices(matter, tuple(ordered), tuple(kinds))
