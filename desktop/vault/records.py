"""Collections of records with vectors, inside the caller's transaction.

The engine under Chroma's interface (chroma.py), used directly where documents are stored, so that
a document's rows, its words and its vectors commit together. It does not import chromadb. All
writing functions need a connection from ``Database.writer()``.
"""

import json
import uuid
from collections.abc import Mapping, Sequence
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from desktop.vault import fields, quantise
from desktop.vault.database import Connection

DEFAULT_TENANT = "default_tenant"
DEFAULT_DATABASE = "default_database"
SPACES = ("cosine", "ip", "l2")

T = TypeVar("T")


class DimensionError(ValueError):
    """A vector has another number of elements than the vectors of its collection."""


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
    """Make an empty collection and return its id. Raises LookupError without such a database,
    IntegrityError when the name is taken."""
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
    documents: Sequence[str | None] | None,
    metadatas: Sequence[fields.Metadata | None] | None,
    embeddings: NDArray[np.float32],
    uris: Sequence[str | None] | None = None,
) -> list[int]:
    """Add records and return their ids, one for each name. A name that is already there keeps its
    record as it is. ``embeddings`` is float32 (n, dimension).

    Raises DimensionError for vectors of another dimension than the collection's, ValueError for
    ones that are not finite, for a name given twice and for columns of unequal length.
    """
    count = len(names)
    if len(set(names)) != count:
        raise ValueError("a name is given twice")
    for column in (documents, metadatas, embeddings, uris):
        if column is not None and len(column) != count:
            raise ValueError("the columns are of unequal length")
    vectors = checked_vectors(connection, collection_id, embeddings, settle=True)
    known = ids_of(connection, collection_id, names)
    fresh = [place for place, name in enumerate(names) if name not in known]
    if not fresh:
        return [known[name] for name in names]
    first = _next_id(connection)
    for number, place in enumerate(fresh):
        known[names[place]] = first + number
    connection.executemany(
        "INSERT INTO records (id, collection_id, name, document, uri) VALUES (?, ?, ?, ?, ?)",
        (
            (
                known[names[place]],
                collection_id,
                names[place],
                documents[place] if documents else None,
                uris[place] if uris else None,
            )
            for place in fresh
        ),
    )
    if metadatas:
        write_fields(
            connection,
            collection_id,
            [(known[names[place]], metadatas[place] or {}) for place in fresh],
        )
    write_vectors(
        connection, collection_id, [known[names[place]] for place in fresh], vectors[fresh]
    )
    return [known[name] for name in names]


def delete(connection: Connection, record_ids: Sequence[int]) -> int:
    """Delete records of any collections and return how many there were."""
    touched: set[int] = set()
    for part in _parts(record_ids):
        marks = ",".join("?" * len(part))
        touched.update(
            row[0]
            for row in connection.execute(
                f"SELECT DISTINCT collection_id FROM records WHERE id IN ({marks})",  # noqa: S608 -- question marks
                part,
            )
        )
    connection.executemany(
        "UPDATE collections SET revision = revision + 1, removal = revision + 1 WHERE id = ?",
        [(collection_id,) for collection_id in touched],
    )
    return int(
        connection.executemany(
            "DELETE FROM records WHERE id = ?", ((int(record_id),) for record_id in record_ids)
        ).rowcount
    )


def ids_of(connection: Connection, collection_id: int, names: Sequence[str]) -> dict[str, int]:
    """The record ids of those names that the collection holds."""
    found: dict[str, int] = {}
    for part in _parts(names):
        marks = ",".join("?" * len(part))
        found.update(
            connection.execute(
                f"SELECT name, id FROM records WHERE collection_id = ? AND name IN ({marks})",  # noqa: S608 -- question marks
                (collection_id, *part),
            )
        )
    return found


def checked_vectors(
    connection: Connection, collection_id: int, embeddings: NDArray[np.float32], *, settle: bool
) -> NDArray[np.float32]:
    """``embeddings`` as float32 (n, dimension), finite and of the collection's dimension, which
    ``settle`` fixes when the collection has none yet."""
    vectors = np.ascontiguousarray(embeddings, dtype=np.float32)
    if vectors.ndim != 2 or vectors.shape[1] == 0:
        raise DimensionError("the vectors must be the rows of a table")
    if not np.isfinite(vectors).all():
        raise ValueError("a vector holds a number that is not finite")
    row = connection.execute(
        "SELECT dimension FROM collections WHERE id = ?", (collection_id,)
    ).fetchone()
    if row is None:
        raise LookupError("there is no such collection")
    if row[0] is None and settle:
        connection.execute(
            "UPDATE collections SET dimension = ? WHERE id = ?", (vectors.shape[1], collection_id)
        )
    elif row[0] not in (None, vectors.shape[1]):
        raise DimensionError(
            f"the vectors have {vectors.shape[1]} elements, the collection's have {row[0]}"
        )
    return vectors


def write_fields(
    connection: Connection,
    collection_id: int,
    metadatas: Sequence[tuple[int, fields.Metadata]],
) -> None:
    """Keep metadata, as (record id, metadata); keys already kept are refused."""
    connection.executemany(
        "INSERT INTO record_fields (record_id, key, position, kind, value, collection_id)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (
            (record_id, *row, collection_id)
            for record_id, metadata in metadatas
            for row in fields.rows(metadata)
        ),
    )


def write_vectors(
    connection: Connection,
    collection_id: int,
    record_ids: Sequence[int],
    vectors: NDArray[np.float32],
) -> None:
    """Keep the vectors of records, in place of those they may have had."""
    revision = connection.execute(
        "UPDATE collections SET revision = revision + 1 WHERE id = ? RETURNING revision",
        (collection_id,),
    ).fetchone()[0]
    codes = quantise.encode(vectors)
    connection.executemany(
        "INSERT OR REPLACE INTO record_vectors (record_id, vector) VALUES (?, ?)",
        (
            (record_id, vector.tobytes())
            for record_id, vector in zip(record_ids, vectors, strict=True)
        ),
    )
    connection.executemany(
        "INSERT OR REPLACE INTO record_codes (record_id, collection_id, revision, code)"
        " VALUES (?, ?, ?, ?)",
        (
            (record_id, collection_id, revision, code.tobytes())
            for record_id, code in zip(record_ids, codes, strict=True)
        ),
    )


def _next_id(connection: Connection) -> int:
    """The id that AUTOINCREMENT would give: never one that a deleted record had."""
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'records'").fetchone()
    return int(row[0]) + 1 if row else 1


def _parts(values: Sequence[T], size: int = 10_000) -> list[list[T]]:
    return [list(values[start : start + size]) for start in range(0, len(values), size)]
