"""Finding and reading the records of a collection."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from desktop.vault.disk.connections import Connection
from desktop.vault.vectors import fields, where
from desktop.vault.vectors.records import ids_of

Ids = NDArray[np.int64]

_PART = 4096


@dataclass(frozen=True)
class Columns:
    """What was read of some records, in the order in which they were asked for. A column that was
    not asked for is None; ``embeddings`` is float32 (n, dimension)."""

    names: list[str]
    documents: list[str | None] | None
    uris: list[str | None] | None
    metadatas: list[dict[str, fields.Value] | None] | None
    embeddings: NDArray[np.float32] | None


def count(connection: Connection, collection_id: int) -> int:
    """How many records the collection holds."""
    row = connection.execute(
        "SELECT count(*) FROM records WHERE collection_id = ?", (collection_id,)
    ).fetchone()
    return int(row[0])


def find(
    connection: Connection,
    collection_id: int,
    *,
    names: Sequence[str] | None = None,
    condition: where.Condition | None = None,
    limit: int | None = None,
    offset: int = 0,
) -> Ids:
    """The ids of the records with these names and for which the condition holds, in the order in
    which they were added. Names that are not there are passed over."""
    tests = ["collection_id = ?"]
    parameters: list[object] = [collection_id]
    if names is not None:
        known = ids_of(connection, collection_id, names)
        tests.append("id IN (SELECT value FROM json_each(?))")
        parameters.append(json.dumps(list(known.values())))
    if condition is not None:
        where.prepare(connection, condition)
        tests.append(condition.sql)
        parameters.extend(condition.parameters)
    found = f"FROM records WHERE {' AND '.join(tests)}"
    if limit is None and not offset:
        return _all_ids(connection, found, parameters)
    rows = connection.execute(
        f"SELECT id {found} ORDER BY id LIMIT ? OFFSET ?",
        (*parameters, -1 if limit is None else limit, offset),
    )
    return np.fromiter((row[0] for row in rows), np.int64)


def _all_ids(connection: Connection, found: str, parameters: Sequence[object]) -> Ids:
    """The ids as one text, sorted here: a third of the time of a row an id, sorted there."""
    (text,) = connection.execute(
        f"SELECT group_concat(id) {found}",
        parameters,
    ).fetchone()
    if text is None:
        return np.empty(0, np.int64)
    return np.sort(np.fromstring(text, np.int64, sep=","))


def read(
    connection: Connection,
    ids: Ids,
    *,
    documents: bool = False,
    uris: bool = False,
    metadatas: bool = False,
    embeddings: bool = False,
) -> Columns:
    """The names and the wanted columns of these records, all of which must exist."""
    parts = [ids[first : first + _PART] for first in range(0, len(ids), _PART)]
    names: dict[int, tuple[str, str | None, str | None]] = {}
    for part in parts:
        names.update(_texts(connection, part, documents=documents, uris=uris))
    found: dict[int, dict[str, fields.Value]] = {}
    if metadatas:
        for part in parts:
            found.update(_metadatas(connection, part))
    wanted = ids.tolist()
    return Columns(
        [names[i][0] for i in wanted],
        [names[i][1] for i in wanted] if documents else None,
        [names[i][2] for i in wanted] if uris else None,
        [found.get(i) for i in wanted] if metadatas else None,
        _vectors(connection, parts) if embeddings else None,
    )


def _texts(
    connection: Connection, ids: Ids, *, documents: bool, uris: bool
) -> Iterator[tuple[int, tuple[str, str | None, str | None]]]:
    columns = f"{'document' if documents else 'NULL'}, {'uri' if uris else 'NULL'}"
    rows = connection.execute(
        f"SELECT records.id, name, {columns} FROM json_each(?) JOIN records ON records.id = value",  # noqa: S608 -- names of ours
        (json.dumps(ids.tolist()),),
    )
    for record_id, *texts in rows:
        yield record_id, tuple(texts)


def _metadatas(connection: Connection, ids: Ids) -> Iterator[tuple[int, dict[str, fields.Value]]]:
    rows = connection.execute(
        "SELECT record_id, record_fields.key, kind, record_fields.value"
        " FROM json_each(?) AS wanted CROSS JOIN record_fields ON record_id = wanted.value"
        " ORDER BY record_id, record_fields.key, position",
        (json.dumps(ids.tolist()),),
    )
    for record_id, of_record in groupby(rows, key=lambda row: row[0]):
        metadata = {}
        for (key, kind), elements in groupby(of_record, key=lambda row: (row[1], row[2])):
            metadata[key] = fields.value(kind, [element[3] for element in elements])
        yield record_id, metadata


def _vectors(connection: Connection, parts: Sequence[Ids]) -> NDArray[np.float32]:
    blobs: list[bytes] = []
    for part in parts:
        stored = dict(
            connection.execute(
                "SELECT record_id, vector FROM json_each(?)"
                " JOIN record_vectors ON record_id = value",
                (json.dumps(part.tolist()),),
            )
        )
        blobs.extend(stored[i] for i in part.tolist())
    return np.frombuffer(b"".join(blobs), "<f4").reshape(len(blobs), -1 if blobs else 0)
