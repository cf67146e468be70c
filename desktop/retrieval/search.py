"""Passages for a question: by words, by meaning, and by both."""

import contextlib
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile, zip_longest

import numpy as np
from numpy.typing import NDArray

from desktop.documents import Passage, Scope
from desktop.errors import DesktopError, NotFoundError, check_cancelled
from desktop.local_models.embedder import Embedder
from desktop.retrieval import drafts, spelling
from desktop.retrieval.lexical import match_expression
from desktop.retrieval.naming import naming
from desktop.retrieval.ranking import rank
from desktop.retrieval.surroundings import widened
from desktop.retrieval.typing import typed
from desktop.retrieval.vector import VectorSearch
from desktop.vault.library import Library

# How many of each ranking are weighed together. More than is shown: what one method ranks 30th and
# the other 2nd belongs among the first.
_POOL = 100
# The embedder reads 256 word pieces; a longer query would be cut off there anyway.
_MAX_QUERY = 20_000
# More than a person types; what is pasted is searched when it is asked.
_MAX_TYPED = 1000


@dataclass(frozen=True, slots=True)
class Found:
    """Passages best first, and the best cosine similarity (-1..1) among all of the matter's chunks
    to the query; None where vectors were not asked. Where the query names documents, the
    first ``meant`` passages are of them and ``body`` is what is asked of them; else 0 and the
    query. ``also`` has what each mistyped word may mean (spelling.py)."""

    passages: tuple[Passage, ...]
    similarity: float | None
    meant: int = 0
    body: str = ""
    also: Mapping[str, Sequence[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Pool:
    """From where and how many are weighed together, which documents are named (ranking.py) and
    which words may be meant by mistyped ones."""

    matter: str
    limit: int
    named: Mapping[int, float]
    also: Mapping[str, Sequence[str]]


class Search:
    """Search in one matter at a time; nothing of another can come back."""

    def __init__(self, library: Library, embedder: Embedder, vectors: VectorSearch) -> None:
        self._library = library
        self._embedder = embedder
        self._vectors = vectors

    def typing(self, query: str, matter: str, k: int, scope: Scope | None = None) -> list[Passage]:
        """By words only, within milliseconds; the last word may be unfinished."""
        within = None if scope is None else self._library.contents_in(matter, scope)
        return [] if within == [] else typed(self._library, query[:_MAX_TYPED], matter, k, within)

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
        """The ``k`` best passages, of the scope's documents if one is given; with ``widen`` each
        with what stands around it. An empty query, or one without a word or a sign, finds nothing.
        When the embedder can't run, the words still answer."""
        text = query[:_MAX_QUERY].strip()
        if not text or k < 1:
            return Found((), None)
        within = None if scope is None else self._library.contents_in(matter, scope)
        if within == []:
            return Found((), None)
        also = spelling.meant(text, self._library, matter)
        asked = naming(spelling.corrected(text, also), self._library, matter)
        vectors = self.vectors_of(list(dict.fromkeys((text, asked.body))), cancel)
        pool = _Pool(matter, max(_POOL, k), asked.shares, also)
        every = self._ranked(text, pool, vectors[:1], within)
        passages = list(every.passages)
        meant = [content for content in asked.meant if within is None or content in within]
        named: list[Passage] = []
        if meant:
            of_them = [self._ranked(asked.body, pool, vectors, [each]).passages for each in meant]
            named = _in_turn(of_them)
            passages = _first(named, passages)
        passages = drafts.held_back(self._library, passages, len(named))
        check_cancelled(cancel)
        chosen = widened(self._library, passages, k) if widen else passages[:k]
        asked_of = {passage.document_id for passage in named}
        shown = sum(1 for _ in takewhile(lambda p: p.document_id in asked_of, chosen))
        body = spelling.restored(asked.body, text, also)
        return Found(tuple(chosen), every.similarity, shown, body, also)

    def of_each(
        self, query: str, matter: str, cancel: threading.Event | None = None
    ) -> Callable[[int], Found]:
        """The query made ready once, to be asked of one content after another: by the id of each,
        its passages, best first."""
        text = query[:_MAX_QUERY].strip()
        also = spelling.meant(text, self._library, matter)
        vectors = self.vectors_of([text], cancel) if text else []
        pool = _Pool(matter, _POOL, {}, also)
        return lambda content_id: self._ranked(text, pool, vectors, [content_id])

    def _ranked(
        self,
        text: str,
        pool: _Pool,
        vectors: Sequence[NDArray[np.float32]],
        within: Sequence[int] | None,
    ) -> Found:
        """All that words and vectors find, in one order. The mean of ``vectors`` is looked for:
        a question about a named document is asked whole and without the name."""
        by_words = self._by_words(text, pool, within)
        near = self._nearest(vectors, pool, within)
        ids = self._library.chunk_ids(pool.matter, [name for name, _ in near])
        cosines = {ids[name]: cosine for name, cosine in near if name in ids}
        found = {passage.chunk_id: passage for passage in by_words}
        others = [chunk_id for chunk_id in cosines if chunk_id not in found]
        found |= {passage.chunk_id: passage for passage in self._library.passages(others)}
        words = {passage.chunk_id: passage.score for passage in by_words}
        scores = rank(text, list(found.values()), words, cosines, pool.named)
        passages = tuple(
            replace(found[chunk_id], score=score) for chunk_id, score in scores.items()
        )
        return Found(passages, near[0][1] if near else None)

    def _by_words(self, text: str, pool: _Pool, within: Sequence[int] | None) -> list[Passage]:
        """Passages by BM25. Where a quoted phrase stands nowhere, its words alone are searched."""
        for phrases_bind in (True, False):
            expression = match_expression(text, phrases_bind=phrases_bind, also=pool.also)
            if expression and (
                found := self._library.match(pool.matter, expression, pool.limit, contents=within)
            ):
                return found
        return []

    def vectors_of(
        self, texts: Sequence[str], cancel: threading.Event | None
    ) -> list[NDArray[np.float32]]:
        """The vectors of the texts, in their order; none when the embedder can't run: words alone
        are a worse ranking, no wrong one, and the Models page says what is missing."""
        try:
            return list(self._embedder.embed_all(texts, cancel))
        except DesktopError:
            return []

    def _nearest(
        self,
        vectors: Sequence[NDArray[np.float32]],
        pool: _Pool,
        within: Sequence[int] | None,
    ) -> Sequence[tuple[str, float]]:
        if not vectors:
            return []
        vector = np.mean(np.stack(vectors), axis=0)
        # The vectors of another model mean something else; they are not asked. None is there any
        # more where the matter has just moved to another model.
        with contextlib.suppress(NotFoundError):
            collection = self._library.collection_of(pool.matter, self._embedder.name)
            return self._vectors.nearest(collection, vector, pool.limit, within)
        return []


def _in_turn(rankings: Sequence[Sequence[Passage]]) -> list[Passage]:
    """The best of each, then the second of each, and so on."""
    rounds = zip_longest(*rankings)
    return [passage for each in rounds for passage in each if passage is not None]


def _first(chosen: Sequence[Passage], every: Sequence[Passage]) -> list[Passage]:
    """The chosen ones, then the others."""
    ids = {passage.chunk_id for passage in chosen}
    return [*chosen, *(passage for passage in every if passage.chunk_id not in ids)]
