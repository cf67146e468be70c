"""What was read of the files inside a changed file, until all of it can take the old one's place.

It is no part of the matter yet: nothing finds it. Kept by the bytes it was read from, so that a run
that was broken off need not embed them again.

Every function runs inside the caller's transaction.
"""

from desktop.vault.disk.connections import Connection

TABLE = """
CREATE TABLE staged (
    matter_id INTEGER NOT NULL REFERENCES matters (id) ON DELETE CASCADE,
    sha256 TEXT NOT NULL,
    made_with TEXT NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (matter_id, sha256)
)
"""


def keep(connection: Connection, matter_id: int, sha256: str, made_with: str, data: bytes) -> None:
    """Keep what was read from these bytes, and with what, in place of what was kept before."""
    connection.execute(
        "INSERT INTO staged VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE"
        " SET made_with = excluded.made_with, data = excluded.data",
        (matter_id, sha256, made_with, data),
    )


def is_kept(connection: Connection, matter_id: int, sha256: str, made_with: str) -> bool:
    """Whether what was read from these bytes with this is kept."""
    row = connection.execute(
        "SELECT 1 FROM staged WHERE matter_id = ? AND sha256 = ? AND made_with = ?",
        (matter_id, sha256, made_with),
    ).fetchone()
    return row is not None


def take(connection: Connection, matter_id: int, sha256: str) -> bytes | None:
    """What was read from these bytes, which is not kept any more; None if nothing is."""
    row = connection.execute(
        "DELETE FROM staged WHERE matter_id = ? AND sha256 = ? RETURNING data", (matter_id, sha256)
    ).fetchone()
    return None if row is None else bytes(row[0])


def is_any_kept(connection: Connection, matter_id: int) -> bool:
    """Whether anything is kept for a matter."""
    row = connection.execute("SELECT 1 FROM staged WHERE matter_id = ? LIMIT 1", (matter_id,))
    return row.fetchone() is not None


def forget(connection: Connection, matter_id: int) -> None:
    """Delete all that is kept for a matter."""
    connection.execute("DELETE FROM staged WHERE matter_id = ?", (matter_id,))


def forget_all(connection: Connection) -> None:
    """Delete all that is kept: some of it may be of a document that goes."""
    connection.execute("DELETE FROM staged")
