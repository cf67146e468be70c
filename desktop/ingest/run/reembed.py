"""A matter's index made anew by another embedding model, while the old one answers.

Nothing is read from the disk: the chunks lie in the vault, so documents whose files are gone move
too.
"""

import os
import threading
import time
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from desktop.documents import ParsedDocument
from desktop.errors import WorkerError, check_cancelled
from desktop.events import IndexBuildEvent, IndexBuildProgress, IndexSwitched
from desktop.ingest.run.embedding import Embeds, embedding_text
from desktop.vault.library import Library
from desktop.vault.vectors.index_build import StoredChunk

# Chunks whose vectors are kept in one transaction: some seconds of work are lost by a kill.
_AT_ONCE = 256
_TRIES = 2


def reembed(
    library: Library, embedder: Embeds, matter: str, cancel: threading.Event | None = None
) -> Iterator[IndexBuildEvent]:
    """Make vectors of all chunks of a matter by ``embedder``, then have the matter searched by
    them.

    The vectors gather beside those in use. After CancelledError, as after a crash, the next call
    goes on with what is missing. The switch is one transaction, after which the old vectors are
    gone. Raises NotFoundError for an unknown matter, VaultError when the vault can't be written,
    ModelError or WorkerError when the model does not work; the matter is then as it was.
    """
    began = time.monotonic()
    build = library.index_build(matter, embedder.name)
    if not build.needed():
        # What may be left of a build for another model is wanted no more.
        build.give_up()
        yield IndexSwitched(matter, embedder.name, 0, 0.0)
        return
    yield from _Run(library, embedder, matter, cancel).events(began)


class _Run:
    """One call of ``reembed``."""

    def __init__(
        self, library: Library, embedder: Embeds, matter: str, cancel: threading.Event | None
    ) -> None:
        self._embedder = embedder
        self._matter = matter
        self._cancel = cancel
        self._build = library.index_build(matter, embedder.name)
        self._by_place = 0
        self._done = self._total = 0

    def events(self, began: float) -> Iterator[IndexBuildEvent]:
        """The whole run."""
        self._build.begin()
        switched = False
        while not switched:
            self._done, self._total = self._build.counts()
            yield self._progress()
            last = 0
            while chunks := self._build.missing(_AT_ONCE, last):
                self._embed(chunks)
                last = chunks[-1].id
                yield self._progress()
            # False when a document was added meanwhile: its chunks come next.
            switched = self._build.switch()
        seconds = time.monotonic() - began
        yield IndexSwitched(self._matter, self._embedder.name, self._done, seconds, self._by_place)

    def _embed(self, chunks: Sequence[StoredChunk]) -> None:
        check_cancelled(self._cancel)
        vectors = self._vectors([_text(chunk) for chunk in chunks])
        if vectors is None:
            vectors = np.concatenate([self._alone(chunk) for chunk in chunks])
        self._build.add([chunk.name for chunk in chunks], vectors)
        self._done += len(chunks)

    def _vectors(self, texts: Sequence[str]) -> NDArray[np.float32] | None:
        """The vectors in the order of the texts; None when the model falls over them."""
        vectors = np.empty((len(texts), self._embedder.dimension), np.float32)
        for _ in range(_TRIES):
            try:
                for batch in self._embedder.embed(texts, self._cancel):
                    vectors[list(batch.indices)] = batch.vectors
                    check_cancelled(self._cancel)
            except WorkerError:
                continue
            return vectors
        return None

    def _alone(self, chunk: StoredChunk) -> NDArray[np.float32]:
        """The vector of one chunk of a batch that took the model down. If this chunk is what does
        so, the vector of its file's name and heading instead. Raises WorkerError when the model
        fails on that too."""
        vector = self._vectors([_text(chunk)])
        if vector is not None:
            return vector
        self._by_place += 1
        vector = self._vectors([_text(chunk, where_only=True)])
        if vector is None:
            raise WorkerError(
                "The new index could not be built",
                "The embedding model stops again and again. The matter is searched by the model"
                " that it had. Choose another model.",
            )
        return vector

    def _progress(self) -> IndexBuildProgress:
        total = max(self._done, self._total)
        return IndexBuildProgress(self._matter, self._embedder.name, self._done, total)


def _text(chunk: StoredChunk, *, where_only: bool = False) -> str:
    """What the pipeline embeds for this chunk."""
    name = os.path.basename(chunk.path)
    place = ParsedDocument("", "", title=chunk.title)
    return embedding_text(name, place, chunk.heading, "" if where_only else chunk.text)
