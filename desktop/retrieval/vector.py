"""Nearest passages by meaning, asked of a matter's collection through Chroma's ordinary client."""

import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

import numpy as np
from numpy.typing import NDArray

from desktop.errors import NotFoundError
from desktop.retrieval.server_copy import ServerCopy
from desktop.vault.database import Database

if TYPE_CHECKING:
    from chromadb.api.client import Client
    from chromadb.api.types import Where


class VectorSearch:
    """The client is made at the first query: importing chromadb takes about a second, which the
    window must not wait for. May be called from any thread."""

    def __init__(self, database: Database, copy: ServerCopy | None = None) -> None:
        """``copy`` is the copy on a firm's own server, asked first where there is one."""
        self._database = database
        self._copy = copy
        self._lock = threading.Lock()
        self._client: Client | None = None

    def nearest(
        self,
        collection: str,
        vector: NDArray[np.float32],
        limit: int,
        contents: Sequence[int] | None = None,
    ) -> list[tuple[str, float]]:
        """The names of the nearest records with their cosine similarity (-1..1), best first; of
        these contents only, if they are given. ``vector`` has shape (dimension,). A collection
        without records has none. Raises NotFoundError for a collection that is not there, or no
        more: a matter that changes its embedding model gets another one."""
        if self._copy is not None and contents is None:
            # Which contents are meant would tell the server how they hang together.
            found = self._copy.nearest(collection, vector, limit)
            if found is not None:
                return found
        client = self._open()
        from chromadb import errors

        where = None if contents is None else {"document": {"$in": list(contents)}}

        try:
            result = client.get_collection(collection, embedding_function=None).query(
                query_embeddings=vector[np.newaxis, :],
                n_results=limit,
                where=cast("Where | None", where),
                include=["distances"],
            )
        except errors.NotFoundError:
            raise NotFoundError(
                "The matter's index was changed meanwhile", "Search again."
            ) from None
        distances = (result["distances"] or [[]])[0]
        return [
            (name, 1.0 - float(distance))
            for name, distance in zip(result["ids"][0], distances, strict=True)
        ]

    @property
    def is_warm(self) -> bool:
        """Whether a query finds the client made."""
        return self._client is not None

    def warm(self) -> None:
        """Import chromadb and build the client now."""
        self._open()

    def close(self) -> None:
        """Let go of the client and of what it holds in memory."""
        with self._lock:
            client, self._client = self._client, None
        if self._copy is not None:
            self._copy.close()
        if client is not None:
            client.close()

    def _open(self) -> "Client":
        with self._lock:
            if self._client is None:
                from desktop.vault import chroma

                self._client = chroma.client(self._database)
            return self._client
