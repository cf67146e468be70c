"""All that is done with clauses in an open vault: the library and the user's own ones together."""

import contextlib
import re
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop.documents import Page
from desktop.drafting.clause_library import clause_files, own_clauses
from desktop.drafting.clause_library.clause_difference import Difference, difference
from desktop.drafting.clause_library.clause_finding import ClauseFinder, ClauseHit, ClauseIndex
from desktop.drafting.clause_library.clauses import NEUTRAL, ROLES, Clause, ClauseLibrary
from desktop.errors import ModelError, NotFoundError, UsageError, WorkerError
from desktop.local_models.embedder import Embedder
from desktop.vault.desk.clauses import Origin, StoredClause
from desktop.vault.disk.migrations import now
from desktop.vault.library import Library


class ClauseDesk:
    """The clauses of one vault. May be called from any thread."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._store = library.clauses
        self._made: tuple[list[StoredClause], ClauseIndex] | None = None

    def library(self) -> ClauseLibrary:
        """What comes with Strongroom, and what the user has saved."""
        return self._index().library

    def _index(self) -> ClauseIndex:
        """Made anew only when the user's clauses have changed, since every letter that is typed
        into a search asks for it."""
        kept = self._store.clauses()
        made = self._made
        if made is None or made[0] != kept:
            own = [own_clauses.as_clause(each) for each in kept]
            made = self._made = (kept, ClauseIndex(clause_files.load().with_own(own)))
        return made[1]

    def find(
        self,
        query: str,
        kind: str | None,
        side: str | None,
        embedder: Callable[[], Embedder] | None,
        cancel: threading.Event | None = None,
    ) -> list[ClauseHit]:
        """The clauses of a kind and a side, or all, that the query means, best first; by words
        alone without ``embedder``, and where its model can't be used. Raises NotFoundError for an
        unknown kind, CancelledError."""
        index = self._index()
        if kind is not None:
            index.library.kind(kind)
        chosen = [
            clause
            for clause in index.library.clauses
            if kind in (None, clause.kind) and side in (None, clause.side)
        ]
        if embedder is not None:
            with contextlib.suppress(ModelError, WorkerError):
                return ClauseFinder(self._store, embedder()).find(index, chosen, query, cancel)
        return index.by_words(chosen, query)

    def save(self, title: str, kind: str, text: str, side: str = NEUTRAL) -> Clause:
        """Keep a text as a clause of the user's own. Raises UsageError."""
        return self._keep(own_clauses.stored(title, kind, text, _side(side), now()))

    def save_from(
        self,
        document_id: int,
        quote: str,
        title: str,
        kind: str,
        side: str = NEUTRAL,
        page: int | None = None,
    ) -> Clause:
        """Keep what a document says, on the page if one is named, as a clause of the user's own.
        Blanks and line breaks of the quote may differ. Raises NotFoundError, UsageError."""
        document = self._library.text(document_id)
        pages = self._library.pages(document_id)
        start, end = _found(document, quote, pages, page)
        on = next((each.number for each in pages if each.start <= start < each.end), None)
        origin = Origin(self._library.document(document_id).path, on, start, end)
        text = document[start:end]
        return self._keep(
            own_clauses.stored(title, kind, text, _side(side), now(), origin, document)
        )

    def _keep(self, kept: StoredClause) -> Clause:
        return own_clauses.as_clause(replace(kept, id=self._store.save(kept)))

    def change(
        self,
        clause_id: str,
        title: str | None = None,
        kind: str | None = None,
        side: str | None = None,
        text: str | None = None,
    ) -> Clause:
        """Change what is given of a clause of the user's own. Raises UsageError, NotFoundError."""
        row_id = own_clauses.own_id(clause_id)
        old = self._store.clause(row_id)
        made = own_clauses.stored(
            old.title if title is None else title,
            old.kind if kind is None else kind,
            old.text if text is None else text,
            old.side if side is None else _side(side),
            old.saved,
            old.origin,
        )
        return self._keep(replace(made, id=row_id))

    def markup(self, clause_id: str) -> str:
        """The text of a clause of the user's own, to be edited: roles, blanks and paragraphs.
        Raises UsageError, NotFoundError."""
        return self._store.clause(own_clauses.own_id(clause_id)).text

    def remove(self, clause_id: str) -> StoredClause:
        """Delete a clause of the user's own for good; returns what it was, to be put back by one
        who thinks again. Raises UsageError, NotFoundError."""
        row_id = own_clauses.own_id(clause_id)
        old = self._store.clause(row_id)
        self._store.remove(row_id)
        return old

    def put_back(self, removed: StoredClause) -> Clause:
        """Keep a removed clause again, under a new id, with all that was known of it."""
        return self._keep(replace(removed, id=0))

    def difference(self, first: str, second: str) -> tuple[Difference, ...]:
        """What has to be changed to make the second clause of the first. Raises NotFoundError."""
        library = self.library()
        return difference(library.clause(first), library.clause(second))


def _side(side: str) -> str:
    if side != NEUTRAL and side not in ROLES:
        raise UsageError("The side is not known", f"It is {NEUTRAL} or one of: {', '.join(ROLES)}.")
    return side


def _found(text: str, quote: str, pages: Sequence[Page], page: int | None) -> tuple[int, int]:
    words = quote.split()
    if not words:
        raise UsageError("There are no words to look for", "Give some of the document’s words.")
    start, end = 0, len(text)
    if page is not None:
        place = next((each for each in pages if each.number == page), None)
        if place is None:
            raise NotFoundError("The document has no such page", "Check the number of the page.")
        start, end = place.start, place.end
    pattern = re.compile(r"\s+".join(map(re.escape, words)))
    match = pattern.search(text, start, end)
    if match is None:
        raise NotFoundError(
            "The document does not say this there", "Copy the words from the document."
        )
    return match.start(), match.end()
