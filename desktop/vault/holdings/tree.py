"""Files inside files: an attachment's row hangs on the row of the file that it lies in.

Every function runs inside the caller's transaction.
"""

import json
import sys
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.documents import Status
from desktop.vault.disk.connections import Connection

# The files with these ids and all that lies in them.
_BELOW = """
WITH RECURSIVE below (id) AS (
    SELECT value FROM json_each(?)
    UNION
    SELECT files.id FROM files JOIN below ON files.parent_id = below.id
)
SELECT files.id, files.path FROM below JOIN files ON files.id = below.id
"""


@dataclass(frozen=True, slots=True)
class Known:
    """What a run has to know of a file that was added before, in a fraction of the time that a
    ``Document`` takes. ``made_with`` and ``embedder`` are empty where nothing was read."""

    id: int
    path: str
    status: Status
    size: int
    modified_ns: int
    sha256: str
    reason: str
    parent: int | None
    is_read: bool
    pages: int | None
    chunks: int
    made_with: str
    embedder: str


def known(connection: Connection, matter_id: int) -> list[Known]:
    """All files of a matter, in the order they were added: a parent before its attachments."""
    rows = connection.execute(
        "SELECT files.id, path, status, size, modified_ns, files.sha256, reason, parent_id,"
        " contents.id IS NOT NULL, contents.pages, coalesce(contents.chunks, 0),"
        " coalesce(made_with, ''), coalesce(embedder, '')"
        " FROM files LEFT JOIN contents ON contents.id = content_id"
        " WHERE files.matter_id = ? ORDER BY files.id",
        (matter_id,),
    )
    return [_known(row) for row in rows]


def _known(row: tuple[Any, ...]) -> Known:
    return Known(
        id=row[0],
        path=row[1],
        status=Status(row[2]),
        size=row[3],
        modified_ns=row[4],
        sha256=row[5],
        reason=row[6],
        parent=row[7],
        is_read=bool(row[8]),
        pages=row[9],
        chunks=row[10],
        # The same words in nearly every row: one object for all.
        made_with=sys.intern(row[11]),
        embedder=sys.intern(row[12]),
    )


def with_descendants(connection: Connection, file_ids: Sequence[int]) -> list[int]:
    """These files and all that lie in them, to any depth; a file before what lies in it."""
    rows = connection.execute(_BELOW, (json.dumps(list(file_ids)),))
    return [int(row[0]) for row in rows]


def ancestors(connection: Connection, file_id: int) -> list[int]:
    """The files that a file lies in, from the one on the disk down to its parent."""
    rows = connection.execute(
        "WITH RECURSIVE above (id, parent, height) AS ("
        " SELECT id, parent_id, 0 FROM files WHERE id = ?"
        " UNION SELECT files.id, files.parent_id, height + 1"
        " FROM files JOIN above ON files.id = above.parent)"
        " SELECT id FROM above WHERE height > 0 ORDER BY height DESC",
        (file_id,),
    )
    return [int(row[0]) for row in rows]


def others(connection: Connection, parent_id: int, kept: Collection[str]) -> list[int]:
    """The attachments of a file that are not at these paths any more."""
    paths = set(kept)
    rows = connection.execute("SELECT id, path FROM files WHERE parent_id = ?", (parent_id,))
    return [int(file_id) for file_id, path in rows if path not in paths]


def rename(connection: Connection, file_id: int, path: str) -> dict[int, str]:
    """Give a file another path, and what lies in it with it; the new paths by id."""
    (before,) = connection.execute("SELECT path FROM files WHERE id = ?", (file_id,)).fetchone()
    rows = connection.execute(_BELOW, (json.dumps([file_id]),)).fetchall()
    moved = {int(row[0]): path + str(row[1]).removeprefix(before) for row in rows}
    connection.executemany(
        "UPDATE files SET path = ? WHERE id = ?", [(new, row_id) for row_id, new in moved.items()]
    )
    return moved
