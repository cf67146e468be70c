"""Passages for a question: by words, by meaning, and by both."""

import contextlib
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.documents import Passage
from desktop.errors import CancelledError, DesktopError, NotFoundError
from desktop.local_models.embedder import Embedder
from desktop.retrieval.lexical import match_expression
from desktop.retrieval.ranking import rank
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
    to the query; None where vectors were not asked."""

    passages: tuple[Passage, ...]
    similarity: float | None


class Search:
    """Search in one matter at a time; nothing of another can come back."""

    def __init__(self, library: Library, embedder: Embedder, vectors: VectorSearch) -> None:
        self._library = library
        self._embedder = embedder
        self._vectors = vectors

    def typing(self, query: str, matter: str, k: int) -> list[Passage]:
        """By words only, within milliseconds; the last word may be unfinished."""
        return typed(self._library, query[:_MAX_TYPED], matter, k)

    def passages(
        self, query: str, matter: str, k: int, cancel: threading.Event | None = None
    ) -> Found:
        """The ``k`` best passages. An empty query, or one without a word or a sign, finds
        nothing. When the embedder can't run, the words still answer."""
        text = query[:_MAX_QUERY].strip()
        if not text or k < 1:
            return Found((), None)
        by_words = self._by_words(text, matter, max(_POOL, k))
        if cancel is not None and cancel.is_set():
            raise CancelledError
        near = self._nearest(text, matter, max(_POOL, k), cancel)
        ids = self._library.chunk_ids(matter, [name for name, _ in near])
        cosines = {chunk_id: cosine for chunk_id, (_, cosine) in zip(ids, near, strict=False)}
        found = {passage.chunk_id: passage for passage in by_words}
        others = [chunk_id for chunk_id in ids if chunk_id not in found]
        found |= {passage.chunk_id: passage for passage in self._library.passages(others)}
        words = {passage.chunk_id: passage.score for passage in by_words}
        scores = rank(text, list(found.values()), words, cosines)
        passages = tuple(
            replace(found[chunk_id], score=score) for chunk_id, score in list(scores.items())[:k]
        )
        return Found(passages, near[0][1] if near else None)

    def _by_words(self, text: str, matter: str, limit: int) -> list[Passage]:
        """Passages by BM25. Where a quoted phrase stands nowhere, its words alone are searched."""
        for phrases_bind in (True, False):
            expression = match_expression(text, phrases_bind=phrases_bind)
            if expression and (found := self._library.match(matter, expression, limit)):
                return found
        return []

    def _nearest(
        self, text: str, matter: str, limit: int, cancel: threading.Event | None
    ) -> Sequence[tuple[str, float]]:
        try:
            # The vectors of another model mean something else; they are not asked.
            collection = self._library.collection_of(matter, self._embedder.name)
            vector = self._embedder.embed_all([text], cancel)[0]
        except DesktopError:
            # Words alone are a worse ranking, no wrong one; the Models page says what is missing.
            return []
        # None is there any more where the matter has just moved to another model.
        with contextlib.suppress(NotFoundError):
            return self._vectors.nearest(collection, vector, limit)
        return []
