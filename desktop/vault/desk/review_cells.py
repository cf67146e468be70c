"""The finished cells of review tables, a record a document, and what each matter's table is of:
they go when the document or the matter does.

Every function runs inside the caller's transaction.
"""

from desktop.vault.disk.connections import Connection

_KEY = "review cells "
_PLAN = "review plan "


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


def keep_plan(connection: Connection, matter_id: int, plan: str) -> None:
    """Keep what a matter's table is of, in place of what it was."""
    connection.execute(
        "INSERT INTO kept VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (f"{_PLAN}{matter_id}", plan),
    )


def kept_plan(connection: Connection, matter_id: int) -> str:
    """What a matter's table is of, "" where there is none."""
    row = connection.execute(
        "SELECT value FROM kept WHERE key = ?", (f"{_PLAN}{matter_id}",)
    ).fetchone()
    return str(row[0]) if row else ""


def forget_unused(connection: Connection) -> None:
    """Delete the cells of documents, and the plans of matters, that are not there any more. An id
    is never used twice."""
    connection.execute(
        "DELETE FROM kept WHERE substr(key, 1, ?) = ?"
        " AND NOT EXISTS (SELECT 1 FROM files WHERE ? || files.id = kept.key)",
        (len(_KEY), _KEY, _KEY),
    )
    connection.execute(
        "DELETE FROM kept WHERE substr(key, 1, ?) = ?"
        " AND NOT EXISTS (SELECT 1 FROM matters WHERE ? || matters.id = kept.key)",
        (len(_PLAN), _PLAN, _PLAN),
    )
