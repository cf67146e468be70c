"""The Chroma collections of a matter: one for each embedding model that read its documents.

Vectors of two models can't be compared, so they never share a collection. A matter is moved to
another model as a whole (index_build.py); one that is read again with a new model moves over
document by document, and the old collection goes with its last document. Every function runs
inside the caller's transaction.
"""

from desktop.errors import NotFoundError
from desktop.vault.disk.connections import Connection
from desktop.vault.vectors import records


def create(connection: Connection, matter_id: int) -> int:
    """Make the first collection of a new matter and return its id; its model is the first that
    stores something."""
    return records.create_collection(connection, f"matter-{matter_id}")


def assign(connection: Connection, matter_id: int, collection_id: int, embedder: str = "") -> None:
    """Note a collection as the matter's."""
    connection.execute(
        "INSERT INTO matter_collections (collection_id, matter_id, embedder) VALUES (?, ?, ?)",
        (collection_id, matter_id, embedder),
    )


def for_writing(connection: Connection, matter_id: int, embedder: str) -> int:
    """The id of the collection for vectors of this model, which becomes the matter's current
    one. It is made if need be."""
    row = connection.execute(
        "SELECT collection_id FROM matter_collections WHERE matter_id = ? AND embedder IN (?, '')"
        " ORDER BY embedder DESC",
        (matter_id, embedder),
    ).fetchone()
    if row is not None:
        collection_id = int(row[0])
        connection.execute(
            "UPDATE matter_collections SET embedder = ? WHERE collection_id = ?",
            (embedder, collection_id),
        )
    else:
        (last,) = connection.execute("SELECT max(id) FROM collections").fetchone()
        collection_id = records.create_collection(connection, f"matter-{matter_id}-{last + 1}")
        assign(connection, matter_id, collection_id, embedder)
    connection.execute(
        "UPDATE matters SET collection_id = ? WHERE id = ? AND collection_id <> ?",
        (collection_id, matter_id, collection_id),
    )
    sweep(connection, matter_id)
    return collection_id


def name_of(connection: Connection, matter_id: int, embedder: str | None) -> str:
    """The name of the collection that holds the vectors of this model, or of the current one.
    Raises NotFoundError when nothing in the matter was read with the model."""
    row = connection.execute(
        "SELECT name FROM matter_collections JOIN collections ON id = collection_id"
        " WHERE matter_id = ?1 AND CASE WHEN ?2 IS NULL"
        " THEN collection_id = (SELECT collection_id FROM matters WHERE id = ?1)"
        " ELSE embedder IN (?2, '') END ORDER BY embedder DESC",
        (matter_id, embedder),
    ).fetchone()
    if row is None:
        raise NotFoundError(
            "This matter was indexed with another embedding model",
            "Index it again to search it by meaning; its words are found as before.",
        )
    return str(row[0])


def embedder_of(connection: Connection, matter_id: int) -> str:
    """The model of the matter's current collection; empty until something is stored."""
    row = connection.execute(
        "SELECT embedder FROM matter_collections JOIN matters"
        " ON matters.collection_id = matter_collections.collection_id WHERE matters.id = ?",
        (matter_id,),
    ).fetchone()
    return "" if row is None else str(row[0])


def gather(connection: Connection, matter_id: int) -> int:
    """Move the records of former models' collections into the current one, and return its id. Their
    vectors have to be replaced in the same transaction."""
    (current,) = connection.execute(
        "SELECT collection_id FROM matters WHERE id = ?", (matter_id,)
    ).fetchone()
    for other in set(all_of(connection, matter_id)) - {current}:
        # A chunk's record is fixed to its collection against other writers (m0003_guards).
        (guard,) = connection.execute(
            "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = 'chunk_text_is_fixed'"
        ).fetchone()
        connection.execute("DROP TRIGGER chunk_text_is_fixed")
        for table in ("records", "record_fields", "record_codes"):
            connection.execute(
                f"UPDATE {table} SET collection_id = ? WHERE collection_id = ?",  # noqa: S608 - ours
                (current, other),
            )
        connection.execute(guard)
    sweep(connection, matter_id)
    return int(current)


def all_of(connection: Connection, matter_id: int) -> list[int]:
    """The ids of all collections of the matter."""
    rows = connection.execute(
        "SELECT collection_id FROM matter_collections WHERE matter_id = ?", (matter_id,)
    )
    return [int(row[0]) for row in rows]


def sweep(connection: Connection, matter_id: int) -> None:
    """Delete collections of former models that hold nothing any more."""
    rows = connection.execute(
        "SELECT collection_id FROM matter_collections AS held WHERE matter_id = ?1"
        " AND collection_id <> (SELECT collection_id FROM matters WHERE id = ?1)"
        " AND NOT EXISTS (SELECT 1 FROM records WHERE records.collection_id = held.collection_id)",
        (matter_id,),
    ).fetchall()
    for (collection_id,) in rows:
        connection.execute(
            "DELETE FROM matter_collections WHERE collection_id = ?", (collection_id,)
        )
        records.delete_collection(connection, collection_id)
