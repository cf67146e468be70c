"""Nearest passages by meaning in a matter's collection.

Asked of the engine under Chroma's interface (vault/chroma.py), not through Chroma's client: that
answers the same from the same tables, but importing it takes a second of the processor and 50 MB
of the window's process. tests/unit/retrieval/test_vector_search.py holds the two together.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from desktop.errors import NotFoundError
from desktop.retrieval.server_copy import ServerCopy
from desktop.vault.disk.database import Database
from desktop.vault.vectors import catalogue, lookup
from desktop.vault.vectors.nearest import VectorIndex
from desktop.vault.vectors.records import DEFAULT_DATABASE, DEFAULT_TENANT
from desktop.vault.vectors.where import condition


class VectorSearch:
    """What was scanned once stays in memory until ``close``. May be called from any thread."""

    def __init__(self, database: Database, copy: ServerCopy | None = None) -> None:
        """``copy`` is the copy on a firm's own server, asked first where there is one."""
        self._database = database
        self._copy = copy
        self._index = VectorIndex()

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
        with self._database.reader() as connection:
            held = catalogue.find_collection(
                connection, collection, DEFAULT_TENANT, DEFAULT_DATABASE
            )
            if held is None:
                raise NotFoundError("The matter's index was changed meanwhile", "Search again.")
            allowed = None
            if contents is not None:
                among = condition(held.id, {"document": {"$in": list(contents)}})
                allowed = lookup.find(connection, held.id, condition=among)
            (near,) = self._index.nearest(
                connection, held.id, vector[np.newaxis, :], limit, allowed
            )
            names = lookup.read(connection, near.ids).names
        return [
            (name, 1.0 - distance)
            for name, distance in zip(names, near.distances.tolist(), strict=True)
        ]

    def close(self) -> None:
        """Let go of what is held in memory."""
        if self._copy is not None:
            self._copy.close()
        self._index.forget()
