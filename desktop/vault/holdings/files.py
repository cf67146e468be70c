"""The rows of the list of documents: which file stands where, and in what state.

Every function runs inside the caller's transaction. ``size``, ``modified_ns`` and ``sha256`` of a
row are those of the file when it was last dealt with to the end, so a changed file is seen as such
until it has been read again.
"""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from desktop.documents import Status
from desktop.errors import NotFoundError, RemovedError, UsageError
from desktop.vault.disk.connections import Connection
from desktop.vault.disk.migrations import now
from desktop.vault.holdings import contents, tree


@dataclass(frozen=True, slots=True)
class FileFacts:
    """A file as the disk shows it. ``modified_ns`` is in nanoseconds since 1970; ``sha256`` is the
    hexadecimal hash of its bytes, empty until they were read; ``parent`` the id of the file that
    it lies in, if it is an attachment. ``noted``: it has a row, or the user removed it."""

    path: str
    size: int
    modified_ns: int
    sha256: str = ""
    parent: int | None = None
    noted: bool = False


def register(connection: Connection, matter_id: int, facts: FileFacts) -> None:
    """Take note of a file that is going to be read (see ``Library.register``)."""
    _check_path(facts.path)
    row = connection.execute(
        "SELECT id, size, modified_ns, status, content_id FROM files"
        " WHERE matter_id = ? AND path = ?",
        (matter_id, facts.path),
    ).fetchone()
    if row is None:
        put(connection, matter_id, facts, Status.WAITING)
        return
    file_id, size, modified_ns, status, content_id = row
    if (size, modified_ns) != (facts.size, facts.modified_ns):
        set_status(connection, file_id, Status.WAITING)
    elif status == Status.MISSING:
        back = Status.WAITING if content_id is None else Status.INDEXED
        set_status(connection, file_id, back)
        _bring_back(connection, file_id)
    if content_id is not None:
        contents.settle(connection, content_id)


def _bring_back(connection: Connection, parent_id: int) -> None:
    """Give the attachments of a file that is there again the states that they had."""
    for file_id in tree.with_descendants(connection, [parent_id]):
        row = connection.execute(
            "UPDATE files SET status = CASE WHEN content_id IS NOT NULL THEN ? WHEN reason <> ''"
            " THEN ? ELSE ? END WHERE id = ? AND id <> ? AND status = ? RETURNING content_id",
            (Status.INDEXED, Status.FAILED, Status.WAITING, file_id, parent_id, Status.MISSING),
        ).fetchone()
        if row is not None and row[0] is not None:
            contents.settle(connection, row[0])


def put(
    connection: Connection, matter_id: int, facts: FileFacts, status: Status, reason: str = ""
) -> int:
    """Write a file's row, new or known; returns its id. Its content is left as it is, and so is
    its hash when the facts have none. Raises RemovedError for a file that was removed since it was
    noted, or that lies in one that was."""
    _check_path(facts.path)
    if facts.noted and id_at(connection, matter_id, facts.path) is None:
        raise _removed_meanwhile()
    if facts.parent is not None:
        _check_parent(connection, matter_id, facts)
    connection.execute(
        "INSERT INTO files (matter_id, path, size, modified_ns, sha256, status, reason, added,"
        " parent_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (matter_id, path) DO UPDATE SET size = excluded.size,"
        " modified_ns = excluded.modified_ns, status = excluded.status, reason = excluded.reason,"
        " parent_id = excluded.parent_id,"
        " sha256 = CASE excluded.sha256 WHEN '' THEN sha256 ELSE excluded.sha256 END",
        (
            matter_id,
            facts.path,
            facts.size,
            facts.modified_ns,
            facts.sha256,
            status,
            reason,
            now(),
            facts.parent,
        ),
    )
    row = connection.execute(
        "SELECT id FROM files WHERE matter_id = ? AND path = ?", (matter_id, facts.path)
    ).fetchone()
    return int(row[0])


def id_at(connection: Connection, matter_id: int, path: str) -> int | None:
    """The id of the file at a path."""
    row = connection.execute(
        "SELECT id FROM files WHERE matter_id = ? AND path = ?", (matter_id, path)
    ).fetchone()
    return None if row is None else int(row[0])


def content_of(connection: Connection, matter_id: int, sha256: str) -> int:
    """The content of these bytes. Raises NotFoundError when the matter does not have it."""
    row = connection.execute(
        "SELECT id FROM contents WHERE matter_id = ? AND sha256 = ?", (matter_id, sha256)
    ).fetchone()
    if row is None:
        raise NotFoundError("This content is not in the matter", "Add the file again.")
    return int(row[0])


def attach(connection: Connection, file_id: int, content_id: int | None) -> None:
    """Point a file at a content, or at none; what it leaves behind is promoted or dropped."""
    matter_id, before = connection.execute(
        "SELECT matter_id, content_id FROM files WHERE id = ?", (file_id,)
    ).fetchone()
    connection.execute("UPDATE files SET content_id = ? WHERE id = ?", (content_id, file_id))
    if content_id is not None:
        contents.settle(connection, content_id)
    if before not in {None, content_id} and contents.settle(connection, before) is None:
        contents.drop(connection, matter_id, [before])


def attach_all(connection: Connection, matter_id: int, standing: Mapping[int, int]) -> None:
    """Point files of one matter at contents that are there, all at once: a content that goes from
    one of them to another is not dropped in between."""
    before = {
        row[0]
        for file_id in standing
        for row in connection.execute("SELECT content_id FROM files WHERE id = ?", (file_id,))
    }
    connection.executemany(
        "UPDATE files SET content_id = ? WHERE id = ?",
        [(content_id, file_id) for file_id, content_id in standing.items()],
    )
    left = before - {None} - set(standing.values())
    orphans = [content_id for content_id in left if contents.settle(connection, content_id) is None]
    if orphans:
        contents.drop(connection, matter_id, orphans)
    for content_id in set(standing.values()):
        contents.settle(connection, content_id)


def is_there(connection: Connection, file_id: int) -> bool:
    """Whether a file was not removed."""
    row = connection.execute("SELECT 1 FROM files WHERE id = ?", (file_id,)).fetchone()
    return row is not None


def check_outer(connection: Connection, matter_id: int, path: str, inside: Collection[str]) -> None:
    """Raises RemovedError for a file that was removed after what lies in it was stored: that went
    with it."""
    if inside and id_at(connection, matter_id, path) is None:
        raise _removed_meanwhile()


def is_read(connection: Connection, file_id: int) -> bool:
    """Whether there is something that was read from a file."""
    row = connection.execute("SELECT content_id FROM files WHERE id = ?", (file_id,)).fetchone()
    return row[0] is not None


def take_over(connection: Connection, matter_id: int, sha256: str) -> list[int]:
    """Drop the content of these bytes, if the matter has it, to make room for a new reading;
    returns the files that stood on it."""
    row = connection.execute(
        "SELECT id FROM contents WHERE matter_id = ? AND sha256 = ?", (matter_id, sha256)
    ).fetchone()
    if row is None:
        return []
    heirs = [
        int(file_id)
        for (file_id,) in connection.execute("SELECT id FROM files WHERE content_id = ?", row)
    ]
    contents.drop(connection, matter_id, [int(row[0])])
    return heirs


def fail(connection: Connection, matter_id: int, facts: FileFacts, reason: str) -> int:
    """Note that a file could not be read (see ``Library.store_failure``); returns its id."""
    file_id = put(connection, matter_id, facts, Status.FAILED, reason)
    content_id, held = connection.execute(
        "SELECT files.content_id, contents.sha256 FROM files"
        " LEFT JOIN contents ON contents.id = files.content_id WHERE files.id = ?",
        (file_id,),
    ).fetchone()
    changed = facts.sha256 not in {"", held}
    if content_id is not None:
        attach(connection, file_id, None if changed else content_id)
    if changed:
        keep_attachments(connection, file_id, ())
    return file_id


def keep_attachments(connection: Connection, file_id: int, paths: Collection[str]) -> None:
    """Delete the attachments of a file that are not at these paths, with all that lies in them."""
    gone = tree.others(connection, file_id, paths)
    if gone:
        remove(connection, gone)


def move(connection: Connection, matter_id: int, file_id: int, facts: FileFacts) -> dict[int, str]:
    """Take note that a known file lies elsewhere now, with all that lies in it; the new paths by
    id. The row that the new place has is replaced, with what hangs on it: it must be one of which
    nothing was read."""
    rows = connection.execute(
        "SELECT id FROM files WHERE matter_id = ? AND path = ? AND id <> ? AND content_id IS NULL",
        (matter_id, facts.path, file_id),
    ).fetchall()
    # A run may have been broken off there after some of what lay in that file was read.
    remove(connection, [int(row[0]) for row in rows])
    moved = tree.rename(connection, file_id, facts.path)
    row = connection.execute(
        "UPDATE files SET size = ?, modified_ns = ?, status = iif(content_id IS NULL, ?, ?),"
        " reason = '' WHERE id = ? RETURNING content_id",
        (facts.size, facts.modified_ns, Status.WAITING, Status.INDEXED, file_id),
    ).fetchone()
    if row[0] is not None:
        contents.settle(connection, row[0])
    _bring_back(connection, file_id)
    return moved


def unchanged(connection: Connection, matter_id: int, facts: FileFacts) -> int:
    """Note a new time on the same bytes; a file with content gets its state back. Returns the id.
    Raises NotFoundError for a path that is not there."""
    row = connection.execute(
        "SELECT id, status, reason, content_id FROM files WHERE matter_id = ? AND path = ?",
        (matter_id, facts.path),
    ).fetchone()
    if row is None:
        raise NotFoundError("This file is not in the matter", "Add it first.")
    file_id, status, reason, content_id = row
    if content_id is None:
        put(connection, matter_id, facts, Status(status), reason)
    else:
        put(connection, matter_id, facts, Status.INDEXED)
        contents.settle(connection, content_id)
    return int(file_id)


def missing(connection: Connection, matter_id: int, paths: Sequence[str]) -> None:
    """Note files that are no longer where they were, and all that lies in them. What was read from
    them stays; what could not be read in them keeps its reason."""
    for path in paths:
        row = connection.execute(
            "SELECT id FROM files WHERE matter_id = ? AND path = ?", (matter_id, path)
        ).fetchone()
        if row is None:
            continue
        for file_id in tree.with_descendants(connection, [row[0]]):
            (content_id,) = connection.execute(
                "UPDATE files SET status = ?, reason = iif(id = ?, '', reason) WHERE id = ?"
                " RETURNING content_id",
                (Status.MISSING, row[0], file_id),
            ).fetchone()
            if content_id is not None:
                contents.settle(connection, content_id)


@dataclass(frozen=True, slots=True)
class Removed:
    """Files that were deleted from one matter. ``heirs`` maps each id to the id and path of the
    file that stands for the same content now, or to None when the content went with it."""

    matter_id: int
    paths: frozenset[str]
    heirs: dict[int, tuple[int, str] | None]


def roots(connection: Connection, file_ids: Sequence[int]) -> list[tuple[int, int, list[int], str]]:
    """Of files, those that lie in none of the others: matter, id, the ids of it and of all that
    lies in it, path. Unknown ids are passed over."""
    chosen = set(file_ids)
    found = []
    for file_id in dict.fromkeys(file_ids):
        row = connection.execute(
            "SELECT matter_id, path FROM files WHERE id = ?", (file_id,)
        ).fetchone()
        if row is not None and not chosen.intersection(tree.ancestors(connection, file_id)):
            ids = tree.with_descendants(connection, [file_id])
            found.append((int(row[0]), file_id, ids, str(row[1])))
    return found


def hashes(connection: Connection, file_ids: Sequence[int]) -> list[tuple[int, str]]:
    """The matter and the SHA-256 of files, and of all that lies in them."""
    rows = connection.execute(
        "SELECT matter_id, sha256 FROM files"
        " WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
        (json.dumps(tree.with_descendants(connection, file_ids)),),
    )
    return [(int(matter_id), str(sha256)) for matter_id, sha256 in rows.fetchall()]


def hashes_of_matter(connection: Connection, matter_id: int) -> list[str]:
    """The SHA-256 of all files of a matter."""
    rows = connection.execute(
        "SELECT sha256 FROM files WHERE matter_id = ? ORDER BY id", (matter_id,)
    )
    return [str(sha256) for (sha256,) in rows.fetchall()]


def remove(connection: Connection, file_ids: Sequence[int]) -> list[Removed]:
    """Delete files with all that lies in them, and contents that no file has any more. Unknown ids
    are passed over."""
    rows = connection.execute(
        "SELECT matter_id, id, path, content_id FROM files"
        " WHERE id IN (SELECT value FROM json_each(?)) ORDER BY matter_id, id",
        (json.dumps(tree.with_descendants(connection, file_ids)),),
    ).fetchall()
    connection.executemany("DELETE FROM files WHERE id = ?", [(row[1],) for row in rows])
    return [
        _removed(connection, matter_id, [row[1:] for row in rows if row[0] == matter_id])
        for matter_id in dict.fromkeys(row[0] for row in rows)
    ]


def _removed(
    connection: Connection, matter_id: int, rows: Sequence[tuple[int, str, int | None]]
) -> Removed:
    """Settle what the deleted files (id, path, content) of one matter leave behind."""
    primaries = {
        content_id: contents.settle(connection, content_id)
        for content_id in dict.fromkeys(row[2] for row in rows)
        if content_id is not None
    }
    orphans = [content_id for content_id, primary in primaries.items() if primary is None]
    if orphans:
        contents.drop(connection, matter_id, orphans)
    heirs = {
        file_id: _heir(connection, primaries.get(content_id) if content_id else None)
        for file_id, _, content_id in rows
    }
    return Removed(matter_id, frozenset(path for _, path, _ in rows), heirs)


def _heir(connection: Connection, primary: int | None) -> tuple[int, str] | None:
    if primary is None:
        return None
    row = connection.execute("SELECT id, path FROM files WHERE id = ?", (primary,)).fetchone()
    return int(row[0]), str(row[1])


def places(connection: Connection, file_id: int) -> list[int]:
    """The files of the same content, this one first; it alone if nothing was read."""
    rows = connection.execute(
        "SELECT id FROM files WHERE content_id = (SELECT content_id FROM files WHERE id = ?)"
        " AND id <> ? ORDER BY id",
        (file_id, file_id),
    )
    return [file_id, *(int(row[0]) for row in rows)]


def set_status(connection: Connection, file_id: int, status: Status) -> None:
    """Change the state alone; a reason that went with the old one goes."""
    connection.execute("UPDATE files SET status = ?, reason = '' WHERE id = ?", (status, file_id))


def _check_parent(connection: Connection, matter_id: int, facts: FileFacts) -> None:
    """The number of a row that was deleted may be another file's by now."""
    row = connection.execute(
        "SELECT path FROM files WHERE id = ? AND matter_id = ?", (facts.parent, matter_id)
    ).fetchone()
    if row is None or not facts.path.startswith(f"{row[0]}/"):
        raise _removed_meanwhile()


def _removed_meanwhile() -> RemovedError:
    return RemovedError("This file is not in the matter", "It was removed. Add it again.")


def _check_path(path: str) -> None:
    if not path or not contents.is_storable(path):
        raise UsageError(
            "A file's name can't be kept", "It is not valid text. Rename the file and add it again."
        )
