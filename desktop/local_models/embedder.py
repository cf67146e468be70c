"""The embedder, seen from the program: texts in, unit vectors out.

torch and sentence-transformers live in a child process (embedder_worker.py); this module imports
neither.
"""

import contextlib
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop.errors import ModelError, WorkerError
from desktop.local_models.catalog import CatalogModel
from desktop.local_models.model_process import ModelProcess
from desktop.workers.frames import Message

_MODULE = "desktop.local_models.embedder_worker"
# A batch is meant to take a quarter second; a machine that swaps gets this long.
_SILENCE_SECONDS = 120.0
# Texts of one request: enough to sort by length, few enough that a question which comes while files
# are indexed has its turn within two seconds.
_REQUEST_TEXTS = 64
_REQUEST_CHARACTERS = 4_000_000
_LOOK_SECONDS = 0.05
# A text's length past which no embedder of the catalogue reads it.
_TEXT_CHARACTERS = 100_000


@dataclass(frozen=True, slots=True)
class EmbeddedBatch:
    """``vectors``: float32, (len(indices), dimension), each of length 1; row i belongs to text
    number ``indices[i]``."""

    indices: tuple[int, ...]
    vectors: NDArray[np.float32]


class Embedder:
    """An embedding model of the catalogue, run in a child process that starts with the first
    request and anew after a crash. A text longer than the model's window (256 tokens for
    all-MiniLM-L6-v2) is represented by its beginning; an empty text has a vector too."""

    def __init__(
        self, model: CatalogModel, models: Path, *, threads: int = 0, float32: bool = False
    ) -> None:
        """``models`` is the folder of all models; ``threads`` 0: one for each physical core.
        ``float32`` forbids bfloat16, which is used where the processor has it. Raises ModelError
        for a model without a dimension."""
        if model.dimension is None:
            raise ModelError(
                f"{model.title} can't be used", "It is not an embedding model. Choose one that is."
            )
        self.name = model.name
        self.digest = model.digest
        self.dimension = model.dimension
        options = {"threads": threads, "float32": int(float32), "dimension": model.dimension}
        self._process = ModelProcess(_MODULE, model, models, options)
        self._turn = threading.Condition()
        self._hurried = 0

    @property
    def pid(self) -> int | None:
        """The child's process id while it runs."""
        return self._process.pid

    def embed(
        self, texts: Sequence[str], cancel: threading.Event | None = None
    ) -> Iterator[EmbeddedBatch]:
        """Yield the vectors batch by batch, in an order of the embedder's choice: see ``indices``.

        Each text comes exactly once. Meant for many texts: between some of them ``embed_all`` goes
        first. Raises ModelError if the model's files are missing or altered, WorkerError if the
        child ends, CancelledError within half a second of ``cancel``.
        """
        for first, part in _parts(texts):
            with self._turn:
                while self._hurried and not (cancel is not None and cancel.is_set()):
                    self._turn.wait(_LOOK_SECONDS)
            yield from self._request(first, part, cancel)

    def embed_all(
        self, texts: Sequence[str], cancel: threading.Event | None = None
    ) -> NDArray[np.float32]:
        """The vectors in the order of the texts: float32, (len(texts), dimension), unit length.
        Meant for a question: it does not wait for the rest of an ``embed``. Errors as there."""
        vectors = np.empty((len(texts), self.dimension), np.float32)
        with self._turn:
            self._hurried += 1
            self._turn.notify_all()
        try:
            for first, part in _parts(texts):
                for batch in self._request(first, part, cancel):
                    vectors[list(batch.indices)] = batch.vectors
        finally:
            with self._turn:
                self._hurried -= 1
                self._turn.notify_all()
        return vectors

    @property
    def is_warm(self) -> bool:
        """Whether the child has loaded the model."""
        return self._process.is_ready

    def warm(self, cancel: threading.Event | None = None) -> None:
        """Verify the files and start the child, if it does not run. Errors as for ``embed``."""
        self._process.worker(cancel).start(cancel)

    def close(self) -> None:
        """End the child. The next request starts a new one."""
        self._process.close()

    def _request(
        self, first: int, part: list[str], cancel: threading.Event | None
    ) -> Iterator[EmbeddedBatch]:
        """The vectors of one request's texts, which are numbered from ``first``."""
        missing = set(range(len(part)))
        replies = self._process.worker(cancel).request(
            Message("embed", {"texts": part}), silence_seconds=_SILENCE_SECONDS, cancel=cancel
        )
        # Closed by name: left to the collector, a request that failed would bar the next.
        with contextlib.closing(replies):
            for reply in replies:
                if reply.kind == "batch":
                    batch = self._checked(reply, missing)
                    missing -= set(batch.indices)
                    yield EmbeddedBatch(tuple(first + i for i in batch.indices), batch.vectors)
        if missing:
            raise _broken()

    def _checked(self, reply: Message, missing: set[int]) -> EmbeddedBatch:
        """The child's word is not trusted: shape, numbers and indices must be right."""
        indices = reply.fields.get("indices")
        if not isinstance(indices, list) or not all(type(i) is int for i in indices):
            raise _broken()
        if not missing.issuperset(indices):
            raise _broken()
        if len(set(indices)) != len(indices):
            raise _broken()
        if len(reply.payload) != len(indices) * self.dimension * np.dtype(np.float32).itemsize:
            raise _broken()
        vectors = np.frombuffer(reply.payload, np.float32).reshape(len(indices), self.dimension)
        if not np.allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-3):
            raise _broken()
        return EmbeddedBatch(tuple(indices), vectors)


def _parts(texts: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
    """Cut into requests: (number of the first text, texts)."""
    first, part, characters = 0, list[str](), 0
    for number, text in enumerate(texts):
        # Lone surrogates, which broken files bring along, are no characters to a tokenizer.
        safe = text[:_TEXT_CHARACTERS].encode("utf-8", "replace").decode("utf-8")
        if part and (len(part) >= _REQUEST_TEXTS or characters + len(safe) > _REQUEST_CHARACTERS):
            yield first, part
            first, part, characters = number, [], 0
        part.append(safe)
        characters += len(safe)
    if part:
        yield first, part


def _broken() -> WorkerError:
    return WorkerError("The embedder failed", "It sent an answer that is none. Try again.")
