"""Recognised pages, kept by the file's bytes as they come: recognising is what takes longest, and
neither a broken run nor a changed setting nor a second path is to pay for it again.

Every function runs inside the caller's transaction.
"""

from collections.abc import Iterable

from desktop.documents import Status
from desktop.vault.disk.connections import Connection


def keep(
    connection: Connection, matter_id: int, sha256: str, page: int, made_with: str, data: bytes
) -> None:
    """Keep what was recognised on a page of these bytes, and with what."""
    connection.execute(
        "INSERT INTO recognised (matter_id, sha256, page, made_with, data)"
        " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET data = excluded.data",
        (matter_id, sha256, page, made_with, data),
    )


def kept(connection: Connection, matter_id: int, sha256: str, made_with: str) -> dict[int, bytes]:
    """The pages of these bytes that were recognised with this, by their numbers."""
    return {
        int(page): bytes(data)
        for page, data in connection.execute(
            "SELECT page, data FROM recognised"
            " WHERE matter_id = ? AND sha256 = ? AND made_with = ?",
            (matter_id, sha256, made_with),
        )
    }


def all_of(connection: Connection, matter_id: int, sha256: str) -> list[tuple[int, str, bytes]]:
    """Page, what it was made with and what was recognised, of all pages of these bytes."""
    return [
        (int(page), str(made_with), bytes(data))
        for page, made_with, data in connection.execute(
            "SELECT page, made_with, data FROM recognised WHERE matter_id = ? AND sha256 = ?"
            " AND sha256 <> '' ORDER BY page, made_with",
            (matter_id, sha256),
        ).fetchall()
    ]


def hashes(connection: Connection) -> set[tuple[int, str]]:
    """The matters and hashes of all files whose pages are kept and that are still there."""
    return set(
        connection.execute(
            "SELECT DISTINCT matter_id, sha256 FROM recognised WHERE EXISTS (SELECT 1 FROM files"
            " WHERE files.matter_id = recognised.matter_id AND files.sha256 = recognised.sha256)"
        ).fetchall()
    )


def forget(connection: Connection, gone: Iterable[tuple[int, str]]) -> None:
    """Delete the pages of these matters and hashes."""
    connection.executemany("DELETE FROM recognised WHERE matter_id = ? AND sha256 = ?", [*gone])


def forget_removed(connection: Connection, matter_id: int, sha256: str) -> None:
    """Delete the pages of these bytes unless a file of the matter has them."""
    connection.execute(
        "DELETE FROM recognised WHERE matter_id = ?1 AND sha256 = ?2 AND NOT EXISTS"
        " (SELECT 1 FROM files WHERE matter_id = ?1 AND sha256 = ?2)",
        (matter_id, sha256),
    )


def forget_unused(connection: Connection) -> None:
    """Delete the pages of files that are not there any more, in matters where none is waiting: the
    hash of a file that is still to be read on is not known."""
    connection.execute(
        "DELETE FROM recognised WHERE NOT EXISTS (SELECT 1 FROM files"
        " WHERE files.matter_id = recognised.matter_id"
        " AND (files.sha256 = recognised.sha256 OR files.status = ?))",
        (Status.WAITING,),
    )
