"""Finds clauses by words at once, and by meaning where an embedding model is there.

The vectors of the library are made the first time and kept in the vault by model and hash of the
text; a clause that is new or changed is made up for at the next search.
"""

import hashlib
import math
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from desktop.drafting.clauses import Clause, ClauseLibrary
from desktop.local_models.embedder import Embedder
from desktop.terms import content_stems
from desktop.vault.clauses import OwnClauses

# What a word of the query counts by where it stands, what all of them count beside the meaning, and
# what the nearness to each text that a clause is found by counts (``_texts``). Chosen with those
# questions of tests/unit/clause_queries.py that are for it; tests/bench/clauses.py measures all.
_TITLE, _WORDS, _NOTE, _BODY = 1.0, 0.9, 0.5, 0.4
_BY_WORDS = 0.6
_BY_MEANING = (1.0, 0.25, 0.25)
_OWN_ID = "own-"


@dataclass(frozen=True, slots=True)
class ClauseHit:
    """A clause that was found; the score orders the hits of one query and means nothing else."""

    clause: Clause
    score: float


def by_words(library: ClauseLibrary, clauses: Sequence[Clause], query: str) -> list[ClauseHit]:
    """Those of ``clauses`` that hold a word of the query, best first; all, in their order, for a
    query without words."""
    scores = _word_scores(library, clauses, query)
    if not scores:
        return [ClauseHit(clause, 0.0) for clause in clauses]
    return _ordered(clauses, scores)


class ClauseFinder:
    """Finds by words and by meaning. May be called from any thread."""

    def __init__(self, store: OwnClauses, embedder: Embedder) -> None:
        self._store = store
        self._embedder = embedder

    def find(
        self,
        library: ClauseLibrary,
        clauses: Sequence[Clause],
        query: str,
        cancel: threading.Event | None = None,
    ) -> list[ClauseHit]:
        """The ``clauses`` of ``library``, best first. Vectors that are not there are made, of the
        whole library, so that the next query finds them. Raises ModelError and WorkerError where
        the model can't be used, CancelledError; what was made by then is kept."""
        scores = _word_scores(library, clauses, query)
        if not scores:
            return [ClauseHit(clause, 0.0) for clause in clauses]
        (asked,) = self._embedder.embed_all([query], cancel)
        vectors = self._vectors(library, cancel)
        for clause in clauses:
            near = [float(vectors[_hash(text)] @ asked) for text in _texts(library, clause)]
            meant = sum(w * each for w, each in zip(_BY_MEANING, near, strict=True))
            scores[clause.id] = _BY_WORDS * scores[clause.id] + meant
        return _ordered(clauses, scores)

    def _vectors(
        self, library: ClauseLibrary, cancel: threading.Event | None
    ) -> Mapping[str, NDArray[np.float32]]:
        wanted: dict[str, str] = {}
        owners: dict[str, int] = {}
        for clause in library.clauses:
            for text in _texts(library, clause):
                wanted[_hash(text)] = text
                # What is said of a kind is no text of the user's.
                if clause.origin == "own" and text != library.kind(clause.kind).about:
                    owners[_hash(text)] = int(clause.id.removeprefix(_OWN_ID))
        model = self._embedder.name
        found = self._store.vectors(model)
        missing = [key for key in wanted if key not in found]
        for batch in self._embedder.embed([wanted[key] for key in missing], cancel):
            made = {
                missing[index]: row for index, row in zip(batch.indices, batch.vectors, strict=True)
            }
            self._store.keep_vectors(model, made, owners)
            found |= made
        if missing and (stale := found.keys() - wanted.keys()):
            self._store.drop_vectors(model, stale)
        return found


def _texts(library: ClauseLibrary, clause: Clause) -> tuple[str, str, str]:
    """What a clause is found by: the words that people use for it, what its kind is for, what it
    says. One without the first two, such as the user's own, is found by its text and its name."""
    kind = library.kind(clause.kind)
    says = f"{kind.title}. {clause.text}"
    return clause.words or says, kind.about or f"{kind.title}. {clause.title}.", says


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _word_scores(library: ClauseLibrary, clauses: Sequence[Clause], query: str) -> dict[str, float]:
    """How much of the query's words, weighed by how few clauses hold them, each clause holds;
    empty for a query without words."""
    wanted = dict.fromkeys(content_stems(query))
    if not wanted:
        return {}
    held = {clause.id: _held(library, clause) for clause in clauses}
    spread = {word: sum(word in words for words in held.values()) for word in wanted}
    weights = {w: math.log(1 + (len(held) + 1) / (spread[w] + 0.5)) for w in wanted}
    whole = sum(weights.values())
    return {
        clause_id: sum(weights[word] * words.get(word, 0.0) for word in wanted) / whole
        for clause_id, words in held.items()
    }


def _held(library: ClauseLibrary, clause: Clause) -> dict[str, float]:
    """The stems of a clause with what each counts."""
    words: dict[str, float] = {}
    kind = library.kind(clause.kind)
    fields = (
        (_BODY, clause.text),
        (_NOTE, f"{kind.about} {clause.note}"),
        (_WORDS, clause.words),
        (_TITLE, f"{kind.title} {clause.title}"),
    )
    for weight, text in fields:
        words |= dict.fromkeys(_stems(text), weight)
    return words


@lru_cache(maxsize=2048)
def _stems(text: str) -> frozenset[str]:
    return frozenset(content_stems(text))


def _ordered(clauses: Sequence[Clause], scores: Mapping[str, float]) -> list[ClauseHit]:
    hits = [ClauseHit(c, scores[c.id]) for c in clauses if scores[c.id] > 0]
    return sorted(hits, key=lambda hit: -hit.score)
