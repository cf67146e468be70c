"""A matter of a few passages and a model that says what it is told, to ask questions of."""

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import cast

import numpy as np
from numpy.typing import NDArray

from desktop.answering.ask import Asker
from desktop.documents import Answer, Coverage, Page, Passage, Scope, Unreadable
from desktop.errors import CancelledError, DesktopError, NotFoundError
from desktop.events import Answered, AskEvent
from desktop.local_models.llm import ChatMessage, Generated, LanguageModel, PromptProgress, Token
from desktop.retrieval.search import Found, Search
from desktop.terms import name_stems
from desktop.vault.holdings.profiles import TITLE, Profile, Profiles
from desktop.vault.library import Library

MATTER = "Lease"
CALLED = "Lease of Larkspur Yard"
# Log-probabilities of "Yes", "No", "Not mentioned" of a model that sees the answer, and of one that
# does not.
SURE = {"Yes": -0.1, "No": -3.0, "Not mentioned": -3.0}
UNSURE = {"Yes": -3.0, "No": -2.0, "Not mentioned": -0.2}
# Of any other words, a question that an excerpt may answer: as probable for each of them.
OTHER = -20.0


def passages(*texts: str, heading: str = "", doc: str = "lease.pdf") -> tuple[Passage, ...]:
    """Passages of one document, one after the other."""
    made, start = [], 0
    for number, text in enumerate(texts, 1):
        made.append(Passage(number, 1, doc, 1, start, start + len(text), text, heading, 1 / number))
        start += len(text) + 1
    return tuple(made)


# A lease of four clauses, and what is asked of it.
RENT = (
    "4.1 The Tenant shall pay a rent of £8,050 a month for Unit 4 on the first day of each month."
)
DEPOSIT = "5.1 The Tenant shall pay the Landlord a deposit of £24,125 for Unit 4 on completion."
NOTICE = "7.2 The Tenant may end this lease by giving not less than nine months' written notice."
SUBLET = "9.1 The Tenant may underlet the whole of Unit 4 with the Landlord's written consent only."
LEASE = passages(RENT, DEPOSIT, NOTICE, SUBLET)
ASKED = "How much notice must the tenant give to end the lease?"


@dataclass
class FakeSearch:
    """Finds ``found`` for the first query and ``later``, if any, for those that follow; the
    first ``meant`` are of the document that the question names, ``body`` the question without it;
    ``also`` what mistyped words may mean."""

    found: tuple[Passage, ...]
    later: tuple[Passage, ...] = ()
    similarity: float | None = 0.6
    meant: int = 0
    body: str = ""
    also: dict[str, list[str]] = field(default_factory=dict)
    scopes: list[Scope | None] = field(default_factory=list)
    queries: list[str] = field(default_factory=list)

    def passages(
        self,
        query: str,
        matter: str,
        k: int,
        cancel: threading.Event | None = None,
        *,
        scope: Scope | None = None,
        widen: bool = False,
    ) -> Found:
        if cancel is not None and cancel.is_set():
            raise CancelledError
        self.queries.append(query)
        self.scopes.append(scope)
        shown = self.later if len(self.queries) > 1 and self.later else self.found
        return Found(shown[:k], self.similarity, self.meant, self.body or query, self.also)

    def vectors_of(
        self, texts: Sequence[str], cancel: threading.Event | None
    ) -> list[NDArray[np.float32]]:
        return []


COVERAGE = Coverage(1, (Unreadable("scan.pdf", "It has a password."),))


@dataclass(frozen=True)
class FakeLibrary:
    """One document of one page, of which no tables are known, and another that can't be read. Its
    title is CALLED."""

    told: Coverage = COVERAGE
    chunks: tuple[Passage, ...] = ()
    begin: tuple[str, ...] = ()

    def places_in(self, matter: str, scope: Scope | None) -> list[tuple[int, int]]:
        return [(number, number) for number, _ in enumerate(self.begin)]

    def beginnings(self, content_ids: Sequence[int], characters: int) -> tuple[str, ...]:
        return tuple(self.begin[each][:characters] for each in content_ids)

    def profiles(self, matter: str, stems: Sequence[str]) -> Profiles:
        held = dict.fromkeys(set(stems) & set(name_stems(CALLED)), TITLE)
        return Profiles(1, {}, (Profile(1, 1, "lease.pdf", held),))

    def passages_of(self, document_id: int) -> list[Passage]:
        return [chunk for chunk in self.chunks if chunk.document_id == document_id]

    def pages(self, document_id: int) -> tuple[Page, ...]:
        return (Page(1, 0, 1_000_000),)

    def text(self, content_id: int) -> str:
        raise NotFoundError("There is no such document", "It was removed.")

    def coverage(
        self, matter: str, scope: Scope | None = None, read: Sequence[int] = ()
    ) -> Coverage:
        return self.told


@dataclass
class FakeModel:
    """Says ``texts`` in turn, the last for ever; ``scores`` maps choices to log-probabilities, in
    turn likewise. ``fails`` is raised in the middle of an answer."""

    texts: Sequence[str] = ("",)
    scores: Sequence[dict[str, float]] = (SURE,)
    fails: DesktopError | None = None
    asked: list[str] = field(default_factory=list)
    scored: list[str] = field(default_factory=list)
    name: str = "fake"
    stopped_by: str = ""

    def generate(
        self,
        messages: Sequence[ChatMessage],
        *,
        max_tokens: int,
        grammar: str | None = None,
        cancel: threading.Event | None = None,
    ) -> Iterator[PromptProgress | Token | Generated]:
        if max_tokens == 1:
            # It is only to read.
            yield from (PromptProgress(done, 200) for done in (0, 80, 82, 160, 200))
            return
        self.asked.append(messages[-1].text)
        text = self.texts[min(len(self.asked), len(self.texts)) - 1]
        yield Token(text[: len(text) // 2])
        if cancel is not None and cancel.is_set():
            raise CancelledError
        if self.fails is not None:
            raise self.fails
        yield Token(text[len(text) // 2 :])
        if self.stopped_by:
            yield Generated(text, 1, 0, 1, 0.0, 0.0, self.stopped_by)

    def score(
        self,
        messages: Sequence[ChatMessage],
        choices: Sequence[str],
        *,
        cancel: threading.Event | None = None,
    ) -> tuple[float, ...]:
        # Two looks at each set of excerpts.
        scores = self.scores[min(len(self.scored) // 2, len(self.scores) - 1)]
        self.scored.append(messages[-1].text)
        return tuple(scores.get(choice, OTHER) for choice in choices)


def asker(
    search: FakeSearch,
    model: FakeModel | None = None,
    coverage: Coverage = COVERAGE,
    begin: Sequence[str] = (),
) -> Asker:
    """What asks the fakes."""
    return Asker(
        cast("Library", FakeLibrary(coverage, search.found, tuple(begin))),
        cast("Search", search),
        cast("LanguageModel | None", model),
    )


def ask(
    question: str,
    search: FakeSearch,
    model: FakeModel | None = None,
    cancel: threading.Event | None = None,
    coverage: Coverage = COVERAGE,
    begin: Sequence[str] = (),
) -> tuple[Answer, list[AskEvent]]:
    """The answer, and all events; of a library that says ``coverage`` of itself, and whose
    documents ``begin`` so."""
    events = list(asker(search, model, coverage, begin).ask(question, MATTER, cancel))
    last = events[-1]
    assert isinstance(last, Answered)
    return last.answer, events
