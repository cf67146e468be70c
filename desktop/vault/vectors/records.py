"""Writing collections of records with vectors, inside the caller's transaction.

The engine under Chroma's interface (chroma.py), used directly where documents are stored, so that
a document's rows, its words and its vectors commit together. It does not import chromadb. The
functions need a connection from ``Database.writer()``; lookup.py and nearest.py read.
"""

import json
import uuid
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from desktop.vault.disk import removals
from desktop.vault.disk.connections import Connection
from desktop.vault.vectors import fields, quantise

DEFAULT_TENANT = "default_tenant"
DEFAULT_DATABASE = "default_database"

Vectors = NDArray[np.float32]
Documents = Sequence[str | None] | None
Metadatas = Sequence[fields.Metadata | None] | None

_PART = 10_000


class DimensionError(ValueError):
    """A vector has another number of elements than the vectors of its collection."""

    def __init__(self, expected: int, got: int) -> None:
        super().__init__(f"the vectors have {got} elements, those of the collection {expected}")
        self.expected = expected
        self.got = got


def create_collection(
    connection: Connection,
    name: str,
    *,
    space: str = "cosine",
    tenant: str = DEFAULT_TENANT,
    database: str = DEFAULT_DATABASE,
    metadata: Mapping[str, object] | None = None,
    configuration: Mapping[str, object] | None = None,
    schema: Mapping[str, object] | None = None,
) -> int:
    """Make an empty collection and return its id. ``space`` is cosine, ip or l2. Raises LookupError
    without such a database, IntegrityError when the name is taken."""
    found = connection.execute(
        "SELECT id FROM databases WHERE tenant = ? AND name = ?", (tenant, database)
    ).fetchone()
    if found is None:
        raise LookupError("there is no such database")
    row = connection.execute(
        "INSERT INTO collections (uuid, database_id, name, space, metadata, configuration, schema)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (
            str(uuid.uuid4()),
            found[0],
            name,
            space,
            None if metadata is None else json.dumps(metadata),
            json.dumps(configuration or {}),
            None if schema is None else json.dumps(schema),
        ),
    ).fetchone()
    return int(row[0])


def delete_collection(connection: Connection, collection_id: int) -> None:
    """Delete a collection and all its records."""
    connection.execute("DELETE FROM records WHERE collection_id = ?", (collection_id,))
    connection.execute("DELETE FROM collections WHERE id = ?", (collection_id,))


def add(
    connection: Connection,
    collection_id: int,
    names: Sequence[str],
    documents: Documents,
    metadatas: Metadatas,
    embeddings: Vectors,
    uris: Documents = None,
) -> list[int]:
    """Add records and return their ids, one for each name. A name that is already there keeps its
    record as it is. ``embeddings`` is float32 (n, dimension).

    Raises LookupError without such a collection, DimensionError for vectors of another dimension,
    ValueError for ones that are not finite, a name given twice, columns of unequal length.
    """
    _check_columns(names, documents, metadatas, embeddings, uris)
    vectors = _checked(connection, collection_id, embeddings)
    known = ids_of(connection, collection_id, names)
    fresh = [place for place, name in enumerate(names) if name not in known]
    if fresh:
        first = _next_id(connection)
        known.update((names[place], first + number) for number, place in enumerate(fresh))
        _insert(connection, collection_id, fresh, names, known, documents, uris)
        if metadatas is not None:
            _insert_fields(
                connection, collection_id, ((known[names[i]], metadatas[i]) for i in fresh)
            )
        if len(fresh) < len(names):
            vectors = vectors[fresh]
        _put_vectors(connection, collection_id, [known[names[i]] for i in fresh], vectors)
    return [known[name] for name in names]


def update(
    connection: Connection,
    collection_id: int,
    names: Sequence[str],
    documents: Documents = None,
    metadatas: Metadatas = None,
    embeddings: Vectors | None = None,
    uris: Documents = None,
) -> list[int]:
    """Change the records that are there and return their ids; other names are passed over. None
    leaves a document or a URI as it is; metadata is merged by key, and a value of None removes its
    key. Raises what add() raises."""
    _check_columns(names, documents, metadatas, embeddings, uris)
    known = ids_of(connection, collection_id, names)
    present = [(place, known[name]) for place, name in enumerate(names) if name in known]
    for column, values in (("document", documents), ("uri", uris)):
        if values is not None:
            connection.executemany(
                f"UPDATE records SET {column} = ? WHERE id = ?",  # noqa: S608 -- two words of ours
                [(values[i], record_id) for i, record_id in present if values[i] is not None],
            )
    if metadatas is not None:
        _merge_fields(connection, collection_id, [(r, metadatas[i] or {}) for i, r in present])
    if embeddings is not None:
        vectors = _checked(connection, collection_id, embeddings)
        _put_vectors(connection, collection_id, [r for _, r in present], vectors[_places(present)])
    return [record_id for _, record_id in present]


def upsert(
    connection: Connection,
    collection_id: int,
    names: Sequence[str],
    documents: Documents,
    metadatas: Metadatas,
    embeddings: Vectors,
    uris: Documents = None,
) -> list[int]:
    """Update the records that are there, add the others; their ids, one for each name. Raises what
    add() raises."""
    update(connection, collection_id, names, documents, metadatas, embeddings, uris)
    return add(connection, collection_id, names, documents, metadatas, embeddings, uris)


def delete(connection: Connection, record_ids: Sequence[int]) -> int:
    """Delete records of any collections and return how many there were."""
    wanted = [int(record_id) for record_id in record_ids]
    touched = connection.execute(
        "SELECT DISTINCT collection_id FROM json_each(?) JOIN records ON records.id = value",
        (json.dumps(wanted),),
    ).fetchall()
    connection.executemany(
        "UPDATE collections SET revision = revision + 1, removal = revision + 1 WHERE id = ?",
        touched,
    )
    # A list: one deletion a statement keeps SQLite from building the set of all rows first. A table
    # after the other, in order: the cascade would go from one to the next with each record.
    rows = [(record_id,) for record_id in sorted(wanted)]
    for table in ("record_vectors", "record_codes", "record_fields"):
        connection.executemany(f"DELETE FROM {table} WHERE record_id = ?", rows)  # noqa: S608 -- ours
    deleted = connection.executemany("DELETE FROM records WHERE id = ?", rows)
    return int(deleted.rowcount)


def ids_of(connection: Connection, collection_id: int, names: Sequence[str]) -> dict[str, int]:
    """The record ids of those names that the collection holds."""
    found: dict[str, int] = {}
    for first in range(0, len(names), _PART):
        part = names[first : first + _PART]
        marks = ",".join("?" * len(part))
        found.update(
            connection.execute(
                f"SELECT name, id FROM records WHERE collection_id = ? AND name IN ({marks})",  # noqa: S608 -- question marks
                (collection_id, *part),
            )
        )
    return found


def _check_columns(names: Sequence[str], *columns: Sequence[object] | Vectors | None) -> None:
    if len(set(names)) != len(names):
        raise ValueError("a name is given twice")
    if any(column is not None and len(column) != len(names) for column in columns):
        raise ValueError("the columns are of unequal length")


def _checked(connection: Connection, collection_id: int, embeddings: Vectors) -> Vectors:
    """The vectors as float32 rows, finite, of the collection's dimension; the first ones set it."""
    vectors = np.ascontiguousarray(embeddings, dtype=np.float32)
    if vectors.ndim != 2 or vectors.shape[1] == 0:
        raise ValueError("the vectors must be the rows of a table")
    if not np.isfinite(vectors).all():
        raise ValueError("a vector holds a number that is not finite")
    row = connection.execute(
        "SELECT dimension FROM collections WHERE id = ?", (collection_id,)
    ).fetchone()
    if row is None:
        raise LookupError("there is no such collection")
    got = vectors.shape[1]
    if row[0] is None:
        connection.execute(
            "UPDATE collections SET dimension = ? WHERE id = ?", (got, collection_id)
        )
    elif row[0] != got:
        raise DimensionError(row[0], got)
    return vectors


def _next_id(connection: Connection) -> int:
    """The id that AUTOINCREMENT would give: never one that a deleted record had."""
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'records'").fetchone()
    return int(row[0]) + 1 if row else 1


def _insert(
    connection: Connection,
    collection_id: int,
    places: Sequence[int],
    names: Sequence[str],
    ids: Mapping[str, int],
    documents: Documents,
    uris: Documents,
) -> None:
    connection.executemany(
        "INSERT INTO records (id, collection_id, name, document, uri) VALUES (?, ?, ?, ?, ?)",
        (
            (
                ids[names[place]],
                collection_id,
                names[place],
                None if documents is None else documents[place],
                None if uris is None else uris[place],
            )
            for place in places
        ),
    )


def _insert_fields(
    connection: Connection,
    collection_id: int,
    metadatas: Iterable[tuple[int, fields.Metadata | None]],
) -> None:
    connection.executemany(
        "INSERT INTO record_fields (record_id, key, position, kind, value, collection_id)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (
            (record_id, *row, collection_id)
            for record_id, metadata in metadatas
            for row in fields.rows(metadata or {})
        ),
    )


def _merge_fields(
    connection: Connection, collection_id: int, metadatas: Sequence[tuple[int, fields.Metadata]]
) -> None:
    connection.execute(f"SELECT {removals.FUNCTION}()")
    connection.executemany(
        "DELETE FROM record_fields WHERE record_id = ? AND key = ?",
        ((record_id, key) for record_id, metadata in metadatas for key in metadata),
    )
    _insert_fields(connection, collection_id, metadatas)


def _places(present: Sequence[tuple[int, int]]) -> NDArray[np.int64]:
    return np.array([place for place, _ in present], np.int64)


def _put_vectors(
    connection: Connection, collection_id: int, record_ids: Sequence[int], vectors: Vectors
) -> None:
    """Keep the vectors of records, in place of those that they may have."""
    if not record_ids:
        return
    (revision,) = connection.execute(
        "UPDATE collections SET revision = revision + 1 WHERE id = ? RETURNING revision",
        (collection_id,),
    ).fetchone()
    codes = quantise.encode(vectors)
    connection.executemany(
        "INSERT OR REPLACE INTO record_vectors (record_id, vector) VALUES (?, ?)",
        ((i, vector.tobytes()) for i, vector in zip(record_ids, vectors, strict=True)),
    )
    connection.executemany(
        "INSERT OR REPLACE INTO record_codes (record_id, collection_id, revision, code)"
        " VALUES (?, ?, ?, ?)",
        (
            (i, collection_id, revision, code.tobytes())
            for i, code in zip(record_ids, codes, strict=True)
        ),
    )
