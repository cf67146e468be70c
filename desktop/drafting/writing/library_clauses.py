"""Clauses of the library for a request."""

from collections.abc import Iterator

from desktop.drafting.clause_library.clause_finding import by_words
from desktop.drafting.clause_library.clauses import NEUTRAL, Clause, ClauseLibrary
from desktop.drafting.writing import assembling
from desktop.drafting.writing.request import Request
from desktop.drafting.writing.subjects import core_of, subject_of
from desktop.drafting.writing.written import Note

_CLOSEST = 3


def clause_for(asked: Request, library: ClauseLibrary) -> Clause | None:
    """The clause of the library that suits the request: of its kind, its side, with a place for
    most of its facts."""
    if asked.kind is None:
        return None
    kinds = {each.id for each in library.kinds}
    chosen = [each for each in library.clauses if each.kind == asked.kind.id]
    if asked.kind.id not in kinds:
        hits = by_words(library, library.clauses, asked.kind.title)
        chosen = [
            hit.clause
            for hit in hits
            if asked.kind.titled.search(library.kind(hit.clause.kind).title)
        ]
    if not chosen:
        return None
    side = asked.side if asked.side not in {"", "mutual"} else ""
    order = {hit.clause.id: hit.score for hit in by_words(library, chosen, asked.text)}
    return max(
        chosen,
        key=lambda each: (
            bool(side) and each.side == side,
            sum(assembling.blank_for(g, each.blanks) is not None for g in asked.given),
            each.side == NEUTRAL,
            order.get(each.id, 0.0),
        ),
    )


def closest(asked: Request, library: ClauseLibrary) -> Iterator[Note]:
    """The clauses that share most with a request that none is for, in words for the user."""
    subject = subject_of(asked)
    words = core_of(subject.words) if subject is not None else ""
    hits = by_words(library, library.clauses, words)[:_CLOSEST] if words else []
    named = [f"{library.kind(h.clause.kind).title}: {h.clause.title}" for h in hits]
    if named:
        yield Note(f"Closest in the clause library: {'; '.join(named)}.")
