"""Tenants, their databases and the collections in them, as rows. It does not import chromadb."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from desktop.vault.disk.connections import Connection
from desktop.vault.vectors import fields, records
from desktop.vault.vectors.records import DEFAULT_DATABASE, DEFAULT_TENANT

_TYPES = {
    fields.Kind.TEXT: "string",
    fields.Kind.INTEGER: "int",
    fields.Kind.REAL: "float",
    fields.Kind.BOOLEAN: "bool",
}
_COLLECTION = """
SELECT collections.id, collections.uuid, collections.name, collections.space,
    collections.dimension, collections.metadata, collections.configuration, collections.schema,
    databases.tenant, databases.name
FROM collections JOIN databases ON databases.id = collections.database_id
WHERE databases.tenant = ? AND databases.name = ?
"""


@dataclass(frozen=True)
class DatabaseRow:
    """A database of a tenant."""

    id: int
    uuid: UUID
    name: str
    tenant: str


@dataclass(frozen=True)
class CollectionRow:
    """A collection as it is stored; the JSON columns are read."""

    id: int
    uuid: UUID
    name: str
    space: str
    dimension: int | None
    metadata: dict[str, Any] | None
    configuration: dict[str, Any]
    schema: dict[str, Any] | None
    tenant: str
    database: str


def tenant_exists(connection: Connection, name: str) -> bool:
    """Whether there is such a tenant."""
    return bool(connection.execute("SELECT 1 FROM tenants WHERE name = ?", (name,)).fetchone())


def create_tenant(connection: Connection, name: str) -> None:
    """Raises IntegrityError when the name is taken."""
    connection.execute("INSERT INTO tenants (name) VALUES (?)", (name,))


def create_database(connection: Connection, name: str, tenant: str) -> None:
    """Raises IntegrityError when the name is taken or there is no such tenant."""
    connection.execute(
        "INSERT INTO databases (uuid, tenant, name) VALUES (?, ?, ?)", (str(uuid4()), tenant, name)
    )


def list_databases(
    connection: Connection, tenant: str, limit: int | None = None, offset: int = 0
) -> list[DatabaseRow]:
    """The databases of a tenant, oldest first."""
    rows = connection.execute(
        "SELECT id, uuid, name, tenant FROM databases WHERE tenant = ?"
        " ORDER BY id LIMIT ? OFFSET ?",
        (tenant, -1 if limit is None else limit, offset),
    )
    return [DatabaseRow(row[0], UUID(row[1]), row[2], row[3]) for row in rows]


def find_database(connection: Connection, name: str, tenant: str) -> DatabaseRow | None:
    """The database of that name."""
    row = connection.execute(
        "SELECT id, uuid, name, tenant FROM databases WHERE tenant = ? AND name = ?", (tenant, name)
    ).fetchone()
    return None if row is None else DatabaseRow(row[0], UUID(row[1]), row[2], row[3])


def delete_database(connection: Connection, database: DatabaseRow) -> None:
    """Delete a database with its collections."""
    for (collection_id,) in connection.execute(
        "SELECT id FROM collections WHERE database_id = ?", (database.id,)
    ).fetchall():
        records.delete_collection(connection, collection_id)
    connection.execute("DELETE FROM databases WHERE id = ?", (database.id,))


def list_collections(
    connection: Connection, tenant: str, database: str, limit: int | None = None, offset: int = 0
) -> list[CollectionRow]:
    """The collections of a database, oldest first."""
    rows = connection.execute(
        f"{_COLLECTION} ORDER BY collections.id LIMIT ? OFFSET ?",
        (tenant, database, -1 if limit is None else limit, offset),
    )
    return [_collection(row) for row in rows]


def count_collections(connection: Connection, tenant: str, database: str) -> int:
    """How many collections a database has."""
    row = connection.execute(
        "SELECT count(*) FROM collections JOIN databases ON databases.id = database_id"
        " WHERE tenant = ? AND databases.name = ?",
        (tenant, database),
    ).fetchone()
    return int(row[0])


def find_collection(
    connection: Connection, which: str | UUID, tenant: str, database: str
) -> CollectionRow | None:
    """The collection of that name or UUID inside this database of this tenant."""
    column = "uuid" if isinstance(which, UUID) else "name"
    row = connection.execute(
        f"{_COLLECTION} AND collections.{column} = ?", (tenant, database, str(which))
    ).fetchone()
    return None if row is None else _collection(row)


def keys_of(connection: Connection, collection_id: int, limit: int = 1000) -> list[tuple[str, str]]:
    """The metadata keys that the collection's records have, each with its types (string, int,
    float, bool), at most ``limit``. One step of the index for each, however many records there
    are."""
    found: list[tuple[str, str]] = []
    last: tuple[str, int] = ("", -1)
    while len(found) < limit:
        row = connection.execute(
            "SELECT key, kind FROM record_fields WHERE collection_id = ?"
            " AND (key, kind) > (?, ?) ORDER BY key, kind LIMIT 1",
            (collection_id, *last),
        ).fetchone()
        if row is None:
            break
        last = row
        found.append((row[0], _TYPES[row[1] % fields.ARRAY]))
    return found


def change_collection(
    connection: Connection,
    collection_id: int,
    *,
    name: str | None = None,
    metadata: Mapping[str, object] | None = None,
    configuration: Mapping[str, object] | None = None,
    schema: Mapping[str, object] | None = None,
) -> None:
    """Put in place what is given. Raises IntegrityError when the name is taken."""
    connection.execute(
        "UPDATE collections SET name = coalesce(?, name), metadata = coalesce(?, metadata),"
        " configuration = coalesce(?, configuration), schema = coalesce(?, schema) WHERE id = ?",
        (
            name,
            *(None if part is None else json.dumps(part) for part in (metadata, configuration)),
            None if schema is None else json.dumps(schema),
            collection_id,
        ),
    )


def reset(connection: Connection) -> None:
    """Delete all collections, databases and tenants but the first ones, which are left empty."""
    connection.execute("DELETE FROM records")
    connection.execute("DELETE FROM collections")
    connection.execute(
        "DELETE FROM databases WHERE tenant <> ? OR name <> ?", (DEFAULT_TENANT, DEFAULT_DATABASE)
    )
    connection.execute("DELETE FROM tenants WHERE name <> ?", (DEFAULT_TENANT,))


def _collection(row: tuple[Any, ...]) -> CollectionRow:
    number, uuid, name, space, dimension, metadata, configuration, schema, tenant, database = row
    return CollectionRow(
        number,
        UUID(uuid),
        name,
        space,
        dimension,
        None if metadata is None else json.loads(metadata),
        json.loads(configuration),
        None if schema is None else json.loads(schema),
        tenant,
        database,
    )
