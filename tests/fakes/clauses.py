"""The clauses of the fake workspace: the library that is shipped, and the user's own in memory."""

from dataclasses import replace

from desktop.drafting.clause_library import clause_files, own_clauses
from desktop.drafting.clause_library.clause_difference import Difference, difference
from desktop.drafting.clause_library.clause_finding import ClauseHit, ClauseIndex
from desktop.drafting.clause_library.clauses import NEUTRAL, Clause, ClauseLibrary
from desktop.vault.desk.clauses import Origin, StoredClause

_SAVED = "2026-02-03T10:15:00+00:00"


class FakeClauses:
    """Keeps own clauses as the vault does. ``calls`` lists what changed something."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, object]] = []
        self._own: dict[int, StoredClause] = {}

    def clauses(self) -> ClauseLibrary:
        own = [own_clauses.as_clause(kept) for kept in self._own.values()]
        return clause_files.load().with_own(own)

    def find(self, query: str, kind: str | None = None, side: str | None = None) -> list[ClauseHit]:
        library = self.clauses()
        chosen = [
            clause
            for clause in library.clauses
            if kind in (None, clause.kind) and side in (None, clause.side)
        ]
        return ClauseIndex(library).by_words(chosen, query)

    def difference(self, first: str, second: str) -> tuple[Difference, ...]:
        library = self.clauses()
        return difference(library.clause(first), library.clause(second))

    def save(
        self,
        title: str,
        kind: str,
        text: str,
        side: str = NEUTRAL,
        origin: Origin | None = None,
        document: str = "",
    ) -> Clause:
        made = own_clauses.stored(title, kind, text, side, _SAVED, origin, document)
        return self._keep(replace(made, id=len(self.calls) + 1))

    def markup(self, clause_id: str) -> str:
        return self._own[own_clauses.own_id(clause_id)].text

    def change(
        self,
        clause_id: str,
        title: str | None,
        kind: str | None,
        side: str | None,
        text: str | None,
    ) -> Clause:
        old = self._own[own_clauses.own_id(clause_id)]
        made = own_clauses.stored(
            old.title if title is None else title,
            old.kind if kind is None else kind,
            old.text if text is None else text,
            old.side if side is None else side,
            old.saved,
            old.origin,
        )
        return self._keep(replace(made, id=old.id))

    def remove(self, clause_id: str) -> StoredClause:
        self.calls.append(("remove", clause_id))
        return self._own.pop(own_clauses.own_id(clause_id))

    def put_back(self, removed: StoredClause) -> Clause:
        return self._keep(replace(removed, id=max(self._own, default=0) + 1))

    def _keep(self, kept: StoredClause) -> Clause:
        self._own[kept.id] = kept
        self.calls.append(("keep", kept))
        return own_clauses.as_clause(kept)
