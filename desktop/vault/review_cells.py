"""The finished cells of review tables, a record a document, so that they go when it does.

Every function runs inside the caller's transaction.
"""

from desktop.vault.database import Connection

_KEY = "review cells "


def keep(connection: Connection, document_id: int, cells: str) -> bool:
    """Keep a document's cells in place of those of before; False where it is gone meanwhile."""
    there = connection.execute("SELECT 1 FROM files WHERE id = ?", (document_id,)).fetchone()
    if there:
        connection.execute(
            "INSERT INTO kept VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (f"{_KEY}{document_id}", cells),
        )
    return bool(there)


def kept(connection: Connection, document_id: int) -> str:
    """A document's cells, "" where there are none."""
    row = connection.execute(
        "SELECT value FROM kept WHERE key = ?", (f"{_KEY}{document_id}",)
    ).fetchone()
    return str(row[0]) if row else ""


def forget_unused(connection: Connection) -> None:
    """Delete the cells of documents that are not there any more. An id is never used twice."""
    connection.execute(
        "DELETE FROM kept WHERE substr(key, 1, ?) = ?"
        " AND NOT EXISTS (SELECT 1 FROM files WHERE ? || files.id = kept.key)",
        (len(_KEY), _KEY, _KEY),
    )
