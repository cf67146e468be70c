"""The folders that matters watch, as rows. Every function runs inside the caller's transaction."""

import os

from desktop.documents import Status
from desktop.vault.disk.connections import Connection
from desktop.vault.disk.migrations import now


def add(connection: Connection, matter_id: int, folder: str) -> None:
    """Watch a folder; watching it already is no error."""
    connection.execute(
        "INSERT INTO watched (matter_id, folder, added) VALUES (?, ?, ?)"
        " ON CONFLICT (matter_id, folder) DO NOTHING",
        (matter_id, folder, now()),
    )


def remove(connection: Connection, matter_id: int, folder: str) -> bool:
    """Watch it no longer. Returns whether it was watched."""
    return (
        connection.execute(
            "DELETE FROM watched WHERE matter_id = ? AND folder = ? RETURNING id",
            (matter_id, folder),
        ).fetchone()
        is not None
    )


def folders(connection: Connection) -> list[tuple[str, str]]:
    """Matter and folder of all, in the order in which they were added."""
    rows = connection.execute(
        "SELECT matters.name, folder FROM watched JOIN matters ON matters.id = matter_id"
        " WHERE matters.trashed = '' ORDER BY watched.id"
    )
    return [(str(name), str(folder)) for name, folder in rows]


def files_below(connection: Connection, matter_id: int, folder: str) -> dict[str, tuple[int, int]]:
    """Path, and size and time, of the files below a folder that were dealt with and were there. A
    file inside a file is none of these."""
    first = os.path.join(folder, "")
    # The next string after all that begin so: paths are ordered by their bytes.
    end = first[:-1] + chr(ord(first[-1]) + 1)
    rows = connection.execute(
        "SELECT path, size, modified_ns FROM files WHERE matter_id = ? AND path >= ? AND path < ?"
        " AND parent_id IS NULL AND status NOT IN (?, ?)",
        (matter_id, first, end, Status.WAITING, Status.MISSING),
    )
    return {str(path): (int(size), int(time)) for path, size, time in rows}
