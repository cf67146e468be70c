"""What a copy of a matter's vectors is made of, and is checked against; without chromadb.

Every function runs inside the caller's transaction.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.vault.disk.connections import Connection
from desktop.vault.vectors import catalogue, lookup, records

# The records of documents; what a foreign Chroma client may have put beside them is not copied.
_CHUNK = re.compile(r"\d{1,18}:\d{1,18}")


@dataclass(frozen=True, slots=True)
class Source:
    """A collection as it is in this transaction. ``identity`` is its UUID: a matter that changes
    its embedding model gets another one. ``revision`` counts the writes to it."""

    id: int
    identity: str
    revision: int


def find(connection: Connection, collection: str) -> Source | None:
    """The collection of this name, or None."""
    found = catalogue.find_collection(
        connection, collection, records.DEFAULT_TENANT, records.DEFAULT_DATABASE
    )
    if found is None:
        return None
    (revision,) = connection.execute(
        "SELECT revision FROM collections WHERE id = ?", (found.id,)
    ).fetchone()
    return Source(found.id, str(found.uuid), int(revision))


def names(connection: Connection, source: Source) -> list[str]:
    """The names of all its records that are chunks of documents."""
    rows = connection.execute(
        "SELECT name FROM records WHERE collection_id = ? ORDER BY id", (source.id,)
    )
    return [str(row[0]) for row in rows if _CHUNK.fullmatch(row[0])]


def vectors(
    connection: Connection, source: Source, wanted: Sequence[str]
) -> tuple[list[str], NDArray[np.float32]]:
    """The vectors of those names that are there, with the names: float32 (n, dimension)."""
    ids = records.ids_of(connection, source.id, wanted)
    there = [name for name in wanted if name in ids]
    read = lookup.read(
        connection, np.array([ids[name] for name in there], np.int64), embeddings=True
    )
    if read.embeddings is None:
        return [], np.empty((0, 0), np.float32)
    return there, read.embeddings
