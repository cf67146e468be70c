"""The tables of the vector store (step m0002 of the schema).

``collections`` are Chroma's; each belongs to a database of a tenant. A record has a name (Chroma's
id) that is unique in its collection, a document, a URI, metadata fields, and a vector twice: exact
in ``record_vectors``, and as eight-bit codes with error bounds in ``record_codes``, which is what
a search reads (quantise.py). Both are plain rows, not a vec0 table: a deleted row is overwritten
by secure_delete, a filter is a join, and on the machine measured inserts were faster.
"""

from desktop.vault.disk.connections import Connection

_TABLES = (
    "CREATE TABLE tenants (name TEXT PRIMARY KEY) WITHOUT ROWID",
    """
    CREATE TABLE databases (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uuid TEXT NOT NULL UNIQUE,
        tenant TEXT NOT NULL REFERENCES tenants (name),
        name TEXT NOT NULL,
        UNIQUE (tenant, name)
    )
    """,
    # revision counts the writes to a collection; removal is the revision of the last deletion.
    """
    CREATE TABLE collections (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uuid TEXT NOT NULL UNIQUE,
        database_id INTEGER NOT NULL REFERENCES databases (id),
        name TEXT NOT NULL,
        space TEXT NOT NULL CHECK (space IN ('cosine', 'ip', 'l2')),
        dimension INTEGER,
        metadata TEXT,
        configuration TEXT NOT NULL,
        schema TEXT,
        revision INTEGER NOT NULL DEFAULT 0,
        removal INTEGER NOT NULL DEFAULT 0,
        UNIQUE (database_id, name)
    )
    """,
    """
    CREATE TABLE records (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        collection_id INTEGER NOT NULL REFERENCES collections (id),
        name TEXT NOT NULL,
        document TEXT,
        uri TEXT,
        UNIQUE (collection_id, name)
    )
    """,
    # A scalar is one row, an array one row an element; kind says which (fields.py).
    """
    CREATE TABLE record_fields (
        record_id INTEGER NOT NULL REFERENCES records (id) ON DELETE CASCADE,
        key TEXT NOT NULL,
        position INTEGER NOT NULL,
        kind INTEGER NOT NULL,
        value NOT NULL,
        collection_id INTEGER NOT NULL,
        PRIMARY KEY (record_id, key, position)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX record_fields_by_value ON record_fields (collection_id, key, kind, value)",
    """
    CREATE TABLE record_vectors (
        record_id INTEGER PRIMARY KEY REFERENCES records (id) ON DELETE CASCADE,
        vector BLOB NOT NULL
    )
    """,
    """
    CREATE TABLE record_codes (
        record_id INTEGER PRIMARY KEY REFERENCES records (id) ON DELETE CASCADE,
        collection_id INTEGER NOT NULL,
        revision INTEGER NOT NULL,
        code BLOB NOT NULL
    )
    """,
    "CREATE INDEX record_codes_by_revision ON record_codes (collection_id, revision)",
)


def m0002_vectors(connection: Connection) -> None:
    """Tenants, databases, collections, records with their metadata and vectors."""
    for statement in _TABLES:
        connection.execute(statement)
    connection.execute("INSERT INTO tenants (name) VALUES ('default_tenant')")
    connection.execute(
        "INSERT INTO databases (uuid, tenant, name) VALUES (?, 'default_tenant', ?)",
        ("00000000-0000-0000-0000-000000000000", "default_database"),
    )
