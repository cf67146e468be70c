"""A matter's vectors made anew by another embedding model, beside those that are searched.

The new vectors gather in a collection of their own, whose name no search asks for. The switch is
one transaction: they take the place of the old ones on the very same records, so that chunks keep
the ids by which words, answers and passages know them. The matter's collection then has a new name
and a new UUID: a search that began before the switch finds no collection and never compares
vectors of two models.
"""

import json
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.vault.disk.connections import Connection
from desktop.vault.disk.database import Database
from desktop.vault.vectors import lookup, matter_collections, records

# Vectors exchanged at once, so that the switch of a large matter does not take its memory twice.
_PART = 4096

_CHUNKS = """
FROM chunks
JOIN contents ON contents.id = chunks.content_id
JOIN records ON records.id = chunks.record_id
LEFT JOIN files ON files.id = contents.primary_file
WHERE contents.matter_id = ?1
"""
_MISSING = f"""{_CHUNKS}
    AND NOT EXISTS (SELECT 1 FROM records AS built
        WHERE built.collection_id = ?2 AND built.name = records.name)
"""  # noqa: S608 - two texts of ours


@dataclass(frozen=True, slots=True)
class StoredChunk:
    """A chunk as the vault keeps it, with what its embedding is made of: ``path`` and ``title`` of
    its document, its ``heading`` and its ``text``. ``id`` and ``name`` are those of its record."""

    id: int
    name: str
    path: str
    title: str
    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class BuildState:
    """How far a build is: ``done`` of ``total`` chunks have their vector of ``embedder``."""

    matter: str
    embedder: str
    done: int
    total: int


class IndexBuild:
    """The build of one matter for one embedding model. Every method is one transaction, so a build
    that was broken off anywhere goes on where it stopped."""

    def __init__(self, database: Database, matter_id: int, embedder: str) -> None:
        self._database = database
        self._matter_id = matter_id
        self._embedder = embedder

    def needed(self) -> bool:
        """Whether a part of the matter is searched by another model than this."""
        with self._database.reader() as connection:
            current = matter_collections.embedder_of(connection, self._matter_id)
            others = len(matter_collections.all_of(connection, self._matter_id)) > 1
        return others or current != self._embedder

    def begin(self) -> None:
        """Start, or go on with what is there. A build for another model is given up."""
        with self._database.writer() as connection:
            found = _found(connection, self._matter_id)
            if found is not None and found[1] != self._embedder:
                records.delete_collection(connection, found[0])
                found = None
            if found is None:
                records.create_collection(
                    connection, _name(self._matter_id), metadata={"embedder": self._embedder}
                )

    def missing(self, limit: int, after: int = 0) -> list[StoredChunk]:
        """At most ``limit`` chunks of the matter that have no vector of the new model yet, by their
        ids, beginning behind the id ``after``."""
        with self._database.reader() as connection:
            rows = connection.execute(
                "SELECT records.id, records.name, coalesce(files.path, ''), contents.title,"
                f" chunks.heading, records.document {_MISSING} AND chunks.record_id > ?4"
                " ORDER BY chunks.record_id LIMIT ?3",
                (self._matter_id, self._collection(connection), limit, after),
            ).fetchall()
        return [StoredChunk(*row) for row in rows]

    def add(self, names: Sequence[str], vectors: NDArray[np.float32]) -> None:
        """Keep new vectors, float32 (len(names), dimension)."""
        with self._database.writer() as connection:
            collection_id = self._collection(connection)
            records.add(connection, collection_id, names, None, None, vectors)

    def counts(self) -> tuple[int, int]:
        """How many chunks have their new vector, and how many there are."""
        with self._database.reader() as connection:
            return _counts(connection, self._matter_id, self._collection(connection))

    def switch(self) -> bool:
        """Put the new vectors in the place of the old ones, all in one transaction, and drop the
        old ones from the file. False, and nothing done, while a chunk has no new vector."""
        with self._database.writer() as connection:
            built = self._collection(connection)
            if connection.execute(
                f"SELECT 1 {_MISSING} LIMIT 1", (self._matter_id, built)
            ).fetchone():
                return False
            current = matter_collections.gather(connection, self._matter_id)
            _empty(connection, self._matter_id, current)
            for names in self._names(connection):
                ids = records.ids_of(connection, built, names)
                # In the order of ``names``.
                wanted = np.array([ids[name] for name in names], np.int64)
                vectors = lookup.read(connection, wanted, embeddings=True).embeddings
                records.update(connection, current, names, embeddings=vectors)
            connection.execute(
                "UPDATE matter_collections SET embedder = ? WHERE collection_id = ?",
                (self._embedder, current),
            )
            connection.execute(
                "UPDATE contents SET embedder = ? WHERE matter_id = ?",
                (self._embedder, self._matter_id),
            )
            records.delete_collection(connection, built)
        self._database.checkpoint()
        return True

    def give_up(self) -> None:
        """Drop what was built; the matter stays with the model it has."""
        with self._database.writer() as connection:
            discard(connection, self._matter_id)
        self._database.checkpoint()

    def _collection(self, connection: Connection) -> int:
        found = _found(connection, self._matter_id)
        if found is None or found[1] != self._embedder:
            raise LookupError("there is no such build")
        return found[0]

    def _names(self, connection: Connection) -> Iterator[list[str]]:
        rows = connection.execute(
            f"SELECT records.name {_CHUNKS} ORDER BY records.id", (self._matter_id,)
        ).fetchall()
        for first in range(0, len(rows), _PART):
            yield [str(row[0]) for row in rows[first : first + _PART]]


def states(database: Database) -> list[BuildState]:
    """The builds that have begun and not been switched to, by matter."""
    with database.reader() as connection:
        matters = connection.execute(
            "SELECT id, name FROM matters WHERE trashed = '' ORDER BY folded"
        ).fetchall()
        found = [(i, name, _found(connection, i)) for i, name in matters]
        return [
            BuildState(name, build[1], *_counts(connection, matter_id, build[0]))
            for matter_id, name, build in found
            if build is not None
        ]


def discard(connection: Connection, matter_id: int) -> None:
    """Drop the matter's build, if there is one. Runs inside the caller's transaction."""
    found = _found(connection, matter_id)
    if found is not None:
        records.delete_collection(connection, found[0])


def _name(matter_id: int) -> str:
    return f"matter-{matter_id}-building"


def _found(connection: Connection, matter_id: int) -> tuple[int, str] | None:
    """The id of the build's collection and its model. It is no collection of the matter yet: were
    it one, a search with the new model would look into a part of the documents."""
    row = connection.execute(
        "SELECT collections.id, collections.metadata FROM collections JOIN databases"
        " ON databases.id = database_id WHERE collections.name = ? AND databases.name = ?"
        " AND tenant = ?",
        (_name(matter_id), records.DEFAULT_DATABASE, records.DEFAULT_TENANT),
    ).fetchone()
    if row is None:
        return None
    embedder = json.loads(row[1] or "{}").get("embedder", "")
    return int(row[0]), str(embedder)


def _counts(connection: Connection, matter_id: int, built: int) -> tuple[int, int]:
    (total,) = connection.execute(f"SELECT count(*) {_CHUNKS}", (matter_id,)).fetchone()
    (missing,) = connection.execute(f"SELECT count(*) {_MISSING}", (matter_id, built)).fetchone()
    return int(total) - int(missing), int(total)


def _empty(connection: Connection, matter_id: int, collection_id: int) -> None:
    """Make the matter's collection a new one that may have another dimension. Records beside the
    documents, which only a foreign Chroma client can have put there, go with the old model: there
    is no text of the matter's to make their vectors of."""
    foreign = connection.execute(
        "SELECT id FROM records WHERE collection_id = ?"
        " AND NOT EXISTS (SELECT 1 FROM chunks WHERE record_id = records.id)",
        (collection_id,),
    ).fetchall()
    records.delete(connection, [row[0] for row in foreign])
    # The revision goes up too: what is in memory of the old vectors is read anew.
    connection.execute(
        "UPDATE collections SET uuid = ?, name = ?, dimension = NULL, revision = revision + 1,"
        " removal = revision + 1 WHERE id = ?",
        (str(uuid.uuid4()), f"matter-{matter_id}-{uuid.uuid4().hex[:12]}", collection_id),
    )
