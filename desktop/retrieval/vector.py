"""Nearest passages by meaning, asked of a matter's collection through Chroma's ordinary client."""

import threading
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from desktop.vault.database import Database

if TYPE_CHECKING:
    from chromadb.api import ClientAPI


class VectorSearch:
    """The client is made at the first query: importing chromadb takes about a second, which the
    window must not wait for. May be called from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._client: ClientAPI | None = None

    def nearest(
        self, collection: str, vector: NDArray[np.float32], limit: int
    ) -> list[tuple[str, float]]:
        """The names of the nearest records with their cosine similarity (-1..1), best first.
        ``vector`` has shape (dimension,). A collection without records has none."""
        found = self._open().get_collection(collection, embedding_function=None)
        result = found.query(
            query_embeddings=vector[np.newaxis, :], n_results=limit, include=["distances"]
        )
        distances = (result["distances"] or [[]])[0]
        return [
            (name, 1.0 - float(distance))
            for name, distance in zip(result["ids"][0], distances, strict=True)
        ]

    def warm(self) -> None:
        """Import chromadb and build the client now."""
        self._open()

    def close(self) -> None:
        """Let go of the client."""
        with self._lock:
            self._client = None

    def _open(self) -> "ClientAPI":
        with self._lock:
            if self._client is None:
                from desktop.vault import chroma

                self._client = chroma.client(self._database)
            return self._client
