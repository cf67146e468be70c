"""A matter of invented contracts, and questions asked of each of them by their words alone."""

import threading
from collections.abc import Iterator, Sequence
from typing import cast

import numpy as np
from numpy.typing import NDArray

from desktop.answering.ask import Asker
from desktop.documents import Answer, Scope
from desktop.errors import WorkerError
from desktop.events import Answered, AskEvent, DocumentAsked
from desktop.local_models.embedder import Embedder
from desktop.retrieval.search import Search
from desktop.retrieval.vector import VectorSearch
from desktop.vault.library import Library
from tests.unit.vault_support import store

MATTER = "Harbour Lane"
LAW = "This Agreement is governed by the laws of {}."
NOTICE = "Either party may terminate this Agreement by {} days' written notice."
FILLER = "The parties met in the spring and talked about the weather at some length."


class NoEmbedder:
    """An embedder whose process does not start."""

    name = "test"

    def embed_all(
        self, texts: Sequence[str], cancel: threading.Event | None = None
    ) -> Iterator[NDArray[np.float32]]:
        raise WorkerError("The embedder ended", "Try again.")


def searching(library: Library) -> Search:
    """A search by words alone."""
    return Search(library, cast("Embedder", NoEmbedder()), VectorSearch(library._database))


def fill(library: Library) -> dict[str, int]:
    """Four contracts: of Delaware, of Delaware by another name, of Texas, and one without a law;
    and a file that has a password."""
    library.add_matter(MATTER)
    return {
        "acme": store(library, MATTER, "/c/acme.txt", FILLER, LAW.format("Delaware"), FILLER),
        "birch": store(
            library,
            MATTER,
            "/c/birch.txt",
            "Birch is a Delaware company.",
            FILLER,
            LAW.format("Texas"),
            NOTICE.format("thirty (30)"),
        ),
        "cedar": store(library, MATTER, "/c/cedar.txt", NOTICE.format("ninety (90)"), FILLER),
        "dogwood": store(
            library, MATTER, "/c/dogwood.txt", LAW.format("Delaware"), NOTICE.format("ninety (90)")
        ),
    }


def events(
    library: Library,
    question: str,
    cancel: threading.Event | None = None,
    scope: Scope | None = None,
) -> Iterator[AskEvent]:
    """What asking yields, without a model."""
    return Asker(library, searching(library), None).ask(question, MATTER, cancel, scope)


def ask(
    library: Library, question: str, scope: Scope | None = None
) -> tuple[Answer, list[DocumentAsked]]:
    """The answer, and what each document said on the way."""
    told = list(events(library, question, scope=scope))
    answered = [event.answer for event in told if isinstance(event, Answered)]
    return answered[-1], [event for event in told if isinstance(event, DocumentAsked)]
