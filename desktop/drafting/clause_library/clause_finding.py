"""Finds clauses by words at once, and by meaning where an embedding model is there.

The vectors of the library come with the program (``clause_vectors``). What they have not, such as
the user's own clauses and all with another model, is made at the next search and kept in the vault
by model and hash of the text.
"""

import hashlib
import math
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.drafting.clause_library import clause_vectors
from desktop.drafting.clause_library.clauses import Clause, ClauseLibrary
from desktop.local_models.embedder import Embedder
from desktop.terms import content_stems
from desktop.vault.desk.clauses import OwnClauses

# What a word of the query counts by where it stands, what all of them count beside the meaning, and
# what the nearness to each text that a clause is found by counts (``_texts``). Chosen with those
# questions of tests/unit/drafting/clause_library/clause_queries.py that are for it;
# tests/bench/clauses.py measures all.
_TITLE, _WORDS, _NOTE, _BODY = 1.0, 0.9, 0.5, 0.4
_BY_WORDS = 0.6
_BY_MEANING = (1.0, 0.25, 0.25)
_OWN_ID = "own-"


@dataclass(frozen=True, slots=True)
class ClauseHit:
    """A clause that was found; the score orders the hits of one query and means nothing else."""

    clause: Clause
    score: float


class ClauseIndex:
    """What the clauses of a library are found by, worked out once; it is not changed after."""

    def __init__(self, library: ClauseLibrary) -> None:
        self.library = library
        self._held = {clause.id: _held(library, clause) for clause in library.clauses}
        self.texts = {clause.id: _texts(library, clause) for clause in library.clauses}
        self.keys = {each: tuple(map(_hash, texts)) for each, texts in self.texts.items()}

    def unique_texts(self) -> dict[str, str]:
        """The texts that clauses are found by, each once, by the hash that their vector has."""
        pairs = ((self.keys[each], self.texts[each]) for each in self.texts)
        return {key: text for keys, texts in pairs for key, text in zip(keys, texts, strict=True)}

    def by_words(self, clauses: Sequence[Clause], query: str) -> list[ClauseHit]:
        """Those of ``clauses`` that hold a word of the query, best first; all, in their order, for
        a query without words."""
        scores = self.word_scores(clauses, query)
        if not scores:
            return [ClauseHit(clause, 0.0) for clause in clauses]
        return _ordered(clauses, scores)

    def word_scores(self, clauses: Sequence[Clause], query: str) -> dict[str, float]:
        """How much of the query's words, weighed by how few clauses hold them, each clause holds
        (0..1); empty for a query without words."""
        wanted = dict.fromkeys(content_stems(query))
        if not wanted:
            return {}
        held = {clause.id: self._held[clause.id] for clause in clauses}
        spread = {word: sum(word in words for words in held.values()) for word in wanted}
        weights = {w: math.log(1 + (len(held) + 1) / (spread[w] + 0.5)) for w in wanted}
        whole = sum(weights.values())
        return {
            clause_id: sum(weights[word] * words.get(word, 0.0) for word in wanted) / whole
            for clause_id, words in held.items()
        }


def by_words(library: ClauseLibrary, clauses: Sequence[Clause], query: str) -> list[ClauseHit]:
    """As ``ClauseIndex.by_words``, for one query."""
    return ClauseIndex(library).by_words(clauses, query)


class ClauseFinder:
    """Finds by words and by meaning. May be called from any thread."""

    def __init__(self, store: OwnClauses, embedder: Embedder) -> None:
        self._store = store
        self._embedder = embedder

    def find(
        self,
        index: ClauseIndex,
        clauses: Sequence[Clause],
        query: str,
        cancel: threading.Event | None = None,
    ) -> list[ClauseHit]:
        """The ``clauses``, which are some of the index, best first. Vectors that are not there are
        made, of the whole library, so that the next query finds them. Raises ModelError and
        WorkerError where the model can't be used, CancelledError; what was made by then is kept."""
        scores = index.word_scores(clauses, query)
        if not scores:
            return [ClauseHit(clause, 0.0) for clause in clauses]
        (asked,) = self._embedder.embed_all([query], cancel)
        vectors = self._vectors(index, cancel)
        near = {key: float(vector @ asked) for key, vector in vectors.items()}
        for clause_id in scores:
            meant = zip(_BY_MEANING, index.keys[clause_id], strict=True)
            scores[clause_id] *= _BY_WORDS
            scores[clause_id] += sum(weight * near[key] for weight, key in meant)
        return _ordered(clauses, scores)

    def _vectors(
        self, index: ClauseIndex, cancel: threading.Event | None
    ) -> Mapping[str, NDArray[np.float32]]:
        wanted = index.unique_texts()
        model = self._embedder.name
        kept = self._store.vectors(model)
        found = {
            **kept,
            **clause_vectors.shipped(model, self._embedder.digest, self._embedder.dimension),
        }
        missing = [key for key in wanted if key not in found]
        owners = _owners(index) if missing else {}
        for batch in self._embedder.embed([wanted[key] for key in missing], cancel):
            made = {missing[at]: row for at, row in zip(batch.indices, batch.vectors, strict=True)}
            self._store.keep_vectors(model, made, owners)
            found |= made
        if missing and (stale := kept.keys() - wanted.keys()):
            self._store.drop_vectors(model, stale)
        return {key: found[key] for key in wanted}


def _owners(index: ClauseIndex) -> dict[str, int]:
    """Which of the user's clauses a text is of, by its hash."""
    owners: dict[str, int] = {}
    for clause in index.library.clauses:
        # What is said of a kind of the library is no text of the user's.
        about = index.library.kind(clause.kind).about
        for key, text in zip(index.keys[clause.id], index.texts[clause.id], strict=True):
            if clause.origin == "own" and text != about:
                owners[key] = int(clause.id.removeprefix(_OWN_ID))
    return owners


def _texts(library: ClauseLibrary, clause: Clause) -> tuple[str, str, str]:
    """What a clause is found by: the words that people use for it, what its kind is for, what it
    says. One without the first two, such as the user's own, is found by its text and its name."""
    kind = library.kind(clause.kind)
    says = f"{kind.title}. {clause.text}"
    return clause.words or says, kind.about or f"{kind.title}. {clause.title}.", says


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


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
        words |= dict.fromkeys(content_stems(text), weight)
    return words


def _ordered(clauses: Sequence[Clause], scores: Mapping[str, float]) -> list[ClauseHit]:
    hits = [ClauseHit(c, scores[c.id]) for c in clauses if scores[c.id] > 0]
    return sorted(hits, key=lambda hit: -hit.score)
