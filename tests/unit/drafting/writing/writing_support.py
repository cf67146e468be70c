"""A matter with a few contracts to write from, and a search that finds by plain words."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import cast

from desktop.documents import Passage, Scope
from desktop.drafting.clause_library import clause_files
from desktop.drafting.manuscript.model import Manuscript, Place
from desktop.drafting.writing.write import Writer
from desktop.drafting.writing.written import WriteEvent, Written
from desktop.errors import CancelledError
from desktop.local_models.llm import LanguageModel
from desktop.retrieval.search import Found, Search
from desktop.terms import name_stems, spoken_name
from desktop.vault.library import Library
from tests.unit.answering_support import FakeModel
from tests.unit.vault_support import store

MATTER = "Kessler"
ACME = (
    "Supply Agreement",
    "This Agreement is made between Acme Widgets Limited (the “Supplier”) and Birch Tools Limited"
    " (the “Customer”).",
    "1. Definitions",
    "1.1 “Goods” means the widgets listed in Schedule 1.",
    "12. Termination",
    "12.1 Either party may terminate this Agreement by giving the other not less than ninety (90)"
    " days’ written notice sent to Acme Widgets Limited at legal@acme.example.",
    "12.2 The Supplier may terminate this Agreement at once if the Customer:",
    "(a) does not remedy a breach within thirty (30) days of a notice under clause 12.1; or",
    "(b) fails to pay an invoice as clause 7.2 requires.",
    "13. Confidentiality",
    "13.1 The Customer shall not disclose the Supplier’s confidential information to any third"
    " party. The Customer shall keep it in confidence for three (3) years.",
    "14. Governing law",
    "14.1 This Agreement is governed by the law of England and Wales, whose courts have exclusive"
    " jurisdiction.",
)
LEASE = (
    "Lease of Unit 4",
    "This lease is made between Crane Estates Limited (the “Landlord”) and Dale Foods Limited (the"
    " “Tenant”).",
    "3. Right to break",
    "3.1 The Tenant may end this lease by giving the Landlord not less than nine months’ written"
    " notice.",
    "3.2 The notice has effect only if the Tenant has paid all rent that is due.",
)


@dataclass
class WordSearch:
    """Finds passages that share words with the query; a document is meant when the query says a
    word of its name."""

    library: Library
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
        wanted = set(name_stems(query))
        found: list[tuple[int, int, Passage]] = []
        for document in self.library.documents(matter):
            if scope is not None and document.id not in scope.documents:
                continue
            named = len(wanted & set(name_stems(spoken_name(document.path))))
            for passage in self.library.passages_of(document.id):
                shared = len(wanted & set(name_stems(passage.text)))
                if shared:
                    found.append((named, shared, passage))
        found.sort(key=lambda each: each[:2], reverse=True)
        meant = sum(named > 0 for named, _, _ in found[:k])
        return Found(tuple(passage for _, _, passage in found[:k]), 0.5, meant, query)


def with_contracts(library: Library) -> None:
    """Put the two contracts into the matter."""
    library.add_matter(MATTER)
    store(library, MATTER, "acme.txt", *ACME)
    store(library, MATTER, "dale-lease.txt", *LEASE)


def writer(library: Library, model: FakeModel | None = None) -> Writer:
    """What writes from the matter, with the clause library that is shipped."""
    return Writer(
        library,
        cast("Search", WordSearch(library)),
        clause_files.load(),
        cast("LanguageModel | None", model),
    )


def write(
    library: Library,
    request: str,
    manuscript: Manuscript | None = None,
    place: Place | None = None,
    *,
    model: FakeModel | None = None,
    like: Sequence[int] = (),
) -> tuple[Written, list[WriteEvent]]:
    """What comes of a request, and all events."""
    events = list(writer(library, model).write(request, MATTER, manuscript, place, like=like))
    last = events[-1]
    assert isinstance(last, Written)
    return last, events
