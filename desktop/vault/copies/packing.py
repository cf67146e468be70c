"""Reads documents, conversations, drafts and whole matters out of the vault as pieces.

Every function runs inside the caller's transaction. unpacking.py is the reverse. A large matter is
never in memory as a whole: pieces come one by one.
"""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from desktop.vault.copies.pieces import Piece
from desktop.vault.desk import clauses, review_cells
from desktop.vault.disk.connections import Connection
from desktop.vault.holdings import contents, duties, places, recognised


def documents(connection: Connection, file_ids: Sequence[int]) -> Iterator[Piece]:
    """Files of one matter with what was read from them; a file before what lies in it. A content
    comes before the first file that stands on it."""
    done: set[int] = set()
    for file_id in file_ids:
        row = connection.execute(
            "SELECT files.matter_id, path, size, modified_ns, files.sha256, status, reason, added,"
            " parent_id, content_id, coalesce(contents.sha256, '') FROM files"
            " LEFT JOIN contents ON contents.id = content_id WHERE files.id = ?",
            (file_id,),
        ).fetchone()
        if row is None:
            continue
        matter_id, content_id = int(row[0]), row[9]
        if content_id is not None and content_id not in done:
            done.add(int(content_id))
            yield _content(connection, int(content_id))
        names = ("path", "size", "modified_ns", "sha256", "status", "reason", "added", "parent")
        head = {"piece": "file", "id": file_id, **dict(zip(names, row[1:9], strict=True))}
        yield Piece({**head, "content": row[10]})
        yield from _beside(connection, matter_id, file_id, str(row[4]))


def _beside(connection: Connection, matter_id: int, file_id: int, sha256: str) -> Iterator[Piece]:
    """What is kept for a file: recognised pages, its password, cells of review tables."""
    for page, made_with, data in recognised.all_of(connection, matter_id, sha256):
        head = {"piece": "recognised", "sha256": sha256, "page": page, "made_with": made_with}
        yield Piece(head, (data,))
    row = connection.execute(
        "SELECT password FROM passwords WHERE matter_id = ? AND sha256 = ?", (matter_id, sha256)
    ).fetchone()
    if row is not None:
        yield Piece({"piece": "password", "sha256": sha256}, (str(row[0]).encode(),))
    cells = review_cells.kept(connection, file_id)
    if cells:
        yield Piece({"piece": "cells", "file": file_id}, (cells.encode(),))


def _content(connection: Connection, content_id: int) -> Piece:
    sha256, kind, title, problems, embedder, made_with = connection.execute(
        "SELECT sha256, kind, title, problems, embedder, made_with FROM contents WHERE id = ?",
        (content_id,),
    ).fetchone()
    (text,) = connection.execute(
        "SELECT text FROM texts WHERE content_id = ?", (content_id,)
    ).fetchone()
    chunks = contents.chunks_of(connection, content_id)
    head: dict[str, Any] = {
        "piece": "content",
        "sha256": sha256,
        "kind": kind,
        "title": title,
        "problems": json.loads(problems),
        "embedder": embedder,
        "made_with": made_with,
        "pages": [
            [page.number, page.start, page.end, page.label, page.confidence]
            for page in contents.pages_of(connection, content_id)
        ],
        "chunks": [[c.ordinal, c.start, c.end, c.page, c.heading] for c in chunks],
        "hidden": [
            [item.text, item.reason, item.page] for item in places.hidden_of(connection, content_id)
        ],
        "anchors": [
            [anchor.start, anchor.end, anchor.label]
            for anchor in places.anchors_of(connection, content_id)
        ],
    }
    vectors = connection.execute(
        "SELECT vector FROM chunks JOIN record_vectors USING (record_id)"
        " WHERE content_id = ? ORDER BY ordinal",
        (content_id,),
    )
    rows = b"".join(bytes(vector) for (vector,) in vectors)
    words = places.packed_words(connection, content_id)
    original = connection.execute(
        "SELECT bytes FROM originals WHERE content_id = ?", (content_id,)
    ).fetchone()
    blobs = (str(text).encode(), rows, words)
    return Piece(head, (*blobs, bytes(original[0])) if original else blobs)


def questions(connection: Connection, ids: Sequence[int]) -> Iterator[Piece]:
    """Turns of conversations, in the order of their ids."""
    rows = connection.execute(
        "SELECT id, talk_id, parent_id, asked, verdict, note, marked, answer FROM questions"
        " WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
        (json.dumps(list(ids)),),
    ).fetchall()
    names = ("id", "talk", "parent", "asked", "verdict", "note", "marked")
    for row in rows:
        head = {"piece": "question", **dict(zip(names, row[:7], strict=True))}
        yield Piece(head, (str(row[7]).encode(),))


def parents(connection: Connection, ids: Sequence[int]) -> Iterator[Piece]:
    """Which turns follow these ones: once these are gone, they hang on the turns before them."""
    rows = connection.execute(
        "SELECT id, parent_id FROM questions"
        " WHERE parent_id IN (SELECT value FROM json_each(?)) ORDER BY id",
        (json.dumps(list(ids)),),
    ).fetchall()
    for row_id, parent in rows:
        yield Piece({"piece": "parent", "id": row_id, "parent": parent})


def talk(connection: Connection, talk_id: int) -> Iterator[Piece]:
    """A conversation and its turns."""
    row = connection.execute(
        "SELECT id, title, pinned, begun FROM talks WHERE id = ?", (talk_id,)
    ).fetchone()
    if row is None:
        return
    yield Piece(
        {"piece": "talk", **dict(zip(("id", "title", "pinned", "begun"), row, strict=True))}
    )
    turns = connection.execute("SELECT id FROM questions WHERE talk_id = ?", (talk_id,)).fetchall()
    yield from questions(connection, [int(turn) for (turn,) in turns])


def draft(connection: Connection, draft_id: int) -> Iterator[Piece]:
    """A draft, the Word files under it and its versions."""
    row = connection.execute(
        "SELECT id, title, kind, template, precedent_id, base_id, changed, finalised, notes,"
        " manuscript FROM manuscripts WHERE id = ?",
        (draft_id,),
    ).fetchone()
    if row is None:
        return
    names = ("id", "title", "kind", "template", "precedent", "base", "changed", "finalised")
    head = {"piece": "draft", **dict(zip(names, row[:8], strict=True))}
    yield Piece(head, (str(row[8]).encode(), bytes(row[9])))
    for base_id, data in connection.execute(
        "SELECT id, data FROM manuscript_bases WHERE draft_id = ? ORDER BY id", (draft_id,)
    ).fetchall():
        yield Piece({"piece": "base", "id": base_id, "draft": draft_id}, (bytes(data),))
    for version_id, label, saved, base_id, text in connection.execute(
        "SELECT id, label, saved, base_id, manuscript FROM manuscript_versions"
        " WHERE draft_id = ? ORDER BY id",
        (draft_id,),
    ).fetchall():
        head = {"piece": "version", "id": version_id, "draft": draft_id, "label": label}
        yield Piece({**head, "saved": saved, "base": base_id}, (bytes(text),))


def matter(connection: Connection, matter_id: int) -> Iterator[Piece]:
    """All that belongs to a matter, and the user's own clauses that were taken from it."""
    name, keeps, created = connection.execute(
        "SELECT name, keep_originals, created FROM matters WHERE id = ?", (matter_id,)
    ).fetchone()
    duty = duties.of_matter(connection, matter_id)
    head = {"piece": "matter", "name": name, "keep_originals": bool(keeps), "created": created}
    yield Piece({**head, "hold": duty.hold, "keep_until": duty.keep_until})
    yield from documents(connection, _ids(connection, "files", matter_id))
    for talk_id in _ids(connection, "talks", matter_id):
        yield from talk(connection, talk_id)
    for draft_id in _ids(connection, "manuscripts", matter_id):
        yield from draft(connection, draft_id)
    for kind, text in connection.execute(
        "SELECT kind, text FROM notes WHERE matter_id = ? ORDER BY id", (matter_id,)
    ).fetchall():
        yield Piece({"piece": "note", "kind": kind}, (str(text).encode(),))
    paths = connection.execute("SELECT path FROM files WHERE matter_id = ?", (matter_id,))
    for kind, title, side, text, origin, saved in clauses.taken_from(
        connection, {str(path) for (path,) in paths.fetchall()}
    ):
        said = {"piece": "clause", "kind": kind, "title": title, "side": side, "origin": origin}
        yield Piece({**said, "saved": saved}, (text.encode(),))


def _ids(connection: Connection, table: str, matter_id: int) -> list[int]:
    # A parent has a smaller id than what lies in it, unless it was read again.
    rows = connection.execute(
        f"SELECT id FROM {table} WHERE matter_id = ? ORDER BY id",  # noqa: S608 - one of ours
        (matter_id,),
    )
    return [int(row_id) for (row_id,) in rows.fetchall()]
