"""What was read from a file, as rows: text, pages, chunks, their words and their vectors.

Every function runs inside the caller's transaction. Files of the same bytes in one matter share one
content; its *primary* file is the one that passages name, the others are its duplicates.
"""

import contextlib
import json
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.dated import day_borne
from desktop.documents import Chunk, Page, ParsedDocument, Status
from desktop.errors import ReadingError
from desktop.vault.disk.connections import Connection
from desktop.vault.holdings import places, profiles
from desktop.vault.lexical import words
from desktop.vault.vectors import matter_collections, records

REASON_SEPARATOR = "; "
# What a file says of itself rather than of its content; choosing a primary leaves it alone.
_OWN_STATES = frozenset({Status.MISSING, Status.WAITING, Status.FAILED})


def check(parsed: ParsedDocument, vectors: NDArray[np.float32]) -> None:
    """Refuse what would make a citation point at other words than it shows.

    The reader is a child process that has parsed a hostile file; its word is checked. Raises
    ReadingError, and ValueError when the vectors are not (chunks, dimension).
    """
    if len(vectors) != len(parsed.chunks):
        raise ValueError("there must be one vector for each chunk")
    length = len(parsed.text)
    sound = all(
        0 <= chunk.start < chunk.end <= length
        and parsed.text[chunk.start : chunk.end] == chunk.text
        for chunk in parsed.chunks
    )
    sound = sound and len({chunk.ordinal for chunk in parsed.chunks}) == len(parsed.chunks)
    sound = sound and len({page.number for page in parsed.pages}) == len(parsed.pages)
    sound = sound and all(0 <= page.start <= page.end <= length for page in parsed.pages)
    if not sound:
        raise ReadingError("The file could not be read", "Its text and its passages disagree.")
    sound_words = all(0 <= word.start < word.end <= length for word in parsed.words)
    if not sound_words or any(not 0 <= a.start <= a.end <= length for a in parsed.anchors):
        raise ReadingError("The file could not be read", "Its text and its places disagree.")
    words = (
        parsed.text,
        parsed.title,
        *parsed.problems,
        *(c.heading for c in parsed.chunks),
        *(page.label for page in parsed.pages),
        *(anchor.label for anchor in parsed.anchors),
        *(text for item in parsed.hidden for text in (item.text, item.reason)),
    )
    if not all(is_storable(text) for text in words):
        raise ReadingError("The file could not be read", "Its text is not valid Unicode.")


def is_storable(text: str) -> bool:
    """Whether the text is valid Unicode; half a surrogate pair can't be kept."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def insert(
    connection: Connection,
    matter_id: int,
    sha256: str,
    parsed: ParsedDocument,
    vectors: NDArray[np.float32],
    embedder: str,
    original: bytes | None,
    made_with: str = "",
) -> int:
    """Write one content with everything that hangs on it; returns its id."""
    content_id = _insert_row(connection, matter_id, sha256, parsed, embedder, made_with)
    connection.execute("INSERT INTO texts VALUES (?, ?)", (content_id, parsed.text))
    connection.executemany(
        'INSERT INTO pages (content_id, number, "start", "end", label, confidence)'
        " VALUES (?, ?, ?, ?, ?, ?)",
        [
            (content_id, page.number, page.start, page.end, page.label, page.confidence)
            for page in parsed.pages
        ],
    )
    places.insert(connection, content_id, parsed)
    profiles.insert(connection, matter_id, content_id, parsed.title, parsed.text)
    if original is not None:
        connection.execute("INSERT INTO originals VALUES (?, ?)", (content_id, original))
    if parsed.chunks:
        collection_id = matter_collections.for_writing(connection, matter_id, embedder)
        record_ids = records.add(
            connection,
            collection_id,
            [f"{content_id}:{chunk.ordinal}" for chunk in parsed.chunks],
            [chunk.text for chunk in parsed.chunks],
            [_metadata(content_id, chunk) for chunk in parsed.chunks],
            vectors,
        )
        _insert_chunks(connection, matter_id, content_id, parsed, record_ids)
    return content_id


def _insert_row(
    connection: Connection,
    matter_id: int,
    sha256: str,
    parsed: ParsedDocument,
    embedder: str,
    made_with: str,
) -> int:
    return int(
        connection.execute(
            "INSERT INTO contents (matter_id, sha256, kind, title, problems, pages, chunks,"
            " embedder, made_with, dated) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                matter_id,
                sha256,
                parsed.kind,
                parsed.title,
                json.dumps(parsed.problems, ensure_ascii=False),
                len(parsed.pages) or None,
                len(parsed.chunks),
                embedder,
                made_with,
                day.isoformat() if (day := day_borne(parsed.text)) else "",
            ),
        ).lastrowid
    )


def keep_original(connection: Connection, content_id: int, original: bytes) -> None:
    """Keep the bytes of a content, if they are not kept already."""
    connection.execute("INSERT OR IGNORE INTO originals VALUES (?, ?)", (content_id, original))


def _insert_chunks(
    connection: Connection,
    matter_id: int,
    content_id: int,
    parsed: ParsedDocument,
    record_ids: Sequence[int],
) -> None:
    chunks = parsed.chunks
    connection.executemany(
        'INSERT INTO chunks (record_id, content_id, ordinal, "start", "end", page, heading)'
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (record_id, content_id, c.ordinal, c.start, c.end, c.page, c.heading)
            for record_id, c in zip(record_ids, chunks, strict=True)
        ],
    )
    words.add(
        connection,
        matter_id,
        [
            (record_id, chunk.text, chunk.heading, parsed.title)
            for record_id, chunk in zip(record_ids, chunks, strict=True)
        ],
    )


def _metadata(content_id: int, chunk: Chunk) -> dict[str, str | int | float | bool]:
    """What a chromadb client can filter a matter's collection by."""
    metadata: dict[str, str | int | float | bool] = {
        "document": content_id,
        "start": chunk.start,
        "end": chunk.end,
        "heading": chunk.heading,
    }
    if chunk.page is not None:
        metadata["page"] = chunk.page
    return metadata


def drop(connection: Connection, matter_id: int, content_ids: Sequence[int]) -> None:
    """Delete contents of a matter with their words and vectors. Files that point at them stay,
    without."""
    wanted = (json.dumps(list(content_ids)),)
    record_ids = [
        int(record_id)
        for (record_id,) in connection.execute(
            "SELECT record_id FROM chunks JOIN json_each(?) AS wanted ON content_id = wanted.value",
            wanted,
        )
    ]
    # The index reads the words to take out from the rows themselves: it goes first.
    has_left_words = words.remove(connection, matter_id, record_ids)
    connection.execute(
        "DELETE FROM chunks WHERE content_id IN (SELECT value FROM json_each(?))", wanted
    )
    records.delete(connection, record_ids)
    connection.execute("DELETE FROM contents WHERE id IN (SELECT value FROM json_each(?))", wanted)
    if has_left_words:
        words.rebuild(connection, matter_id)
    matter_collections.sweep(connection, matter_id)


def settle(connection: Connection, content_id: int) -> int | None:
    """After its files changed: choose the content's primary file, set the others to duplicate.
    Returns the primary file's id, or None when no file has the content any more.

    The primary stays what it is as long as it is there; then the oldest file that is there
    follows. A file that is missing, could not be read again or waits for it keeps that state.
    """
    rows = connection.execute(
        "SELECT files.id, files.status, files.id IS contents.primary_file, contents.problems"
        " FROM contents JOIN files ON files.content_id = contents.id WHERE contents.id = ?"
        " ORDER BY files.id",
        (content_id,),
    ).fetchall()
    if not rows:
        return None
    gone = {Status.MISSING, Status.FAILED}
    primary = min(rows, key=lambda row: (row[1] in gone, not row[2], row[0]))[0]
    connection.execute("UPDATE contents SET primary_file = ? WHERE id = ?", (primary, content_id))
    problems = REASON_SEPARATOR.join(json.loads(rows[0][3]))
    read = Status.PARTIAL if problems else Status.INDEXED
    connection.executemany(
        "UPDATE files SET status = ?, reason = ? WHERE id = ?",
        [
            (read if file_id == primary else Status.DUPLICATE, problems, file_id)
            for file_id, status, *_ in rows
            if status not in _OWN_STATES
        ],
    )
    profiles.rename(connection, content_id)
    return int(primary)


def beginning(connection: Connection, content_id: int, characters: int) -> str:
    """The first characters of a content's text."""
    with contextlib.closing(connection.open_blob("texts", "text", content_id, True)) as blob:
        # No character has more than four bytes in UTF-8; one that is cut through is beyond them.
        return str(blob.read(4 * characters).decode("utf-8", "ignore")[:characters])


def pages_of(connection: Connection, content_id: int) -> tuple[Page, ...]:
    """The pages of a content, in order."""
    return tuple(
        Page(*row)
        for row in connection.execute(
            'SELECT number, "start", "end", label, confidence FROM pages'
            " WHERE content_id = ? ORDER BY number",
            (content_id,),
        )
    )


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A chunk near another one of the same content."""

    chunk_id: int
    content_id: int
    ordinal: int
    start: int
    end: int
    heading: str


def neighbours(connection: Connection, record_id: int, reach: int) -> list[Neighbour]:
    """A chunk and up to ``reach`` of its content's before and after it, in order."""
    rows = connection.execute(
        'SELECT near.record_id, near.content_id, near.ordinal, near."start", near."end",'
        " near.heading FROM chunks AS found JOIN chunks AS near"
        " ON near.content_id = found.content_id"
        " AND near.ordinal BETWEEN found.ordinal - ?1 AND found.ordinal + ?1"
        " WHERE found.record_id = ?2 ORDER BY near.ordinal",
        (reach, record_id),
    )
    return [Neighbour(*row) for row in rows]


def stretches(
    connection: Connection, content_id: int, spans: Sequence[tuple[int, int]]
) -> list[str]:
    """The stored text at each [start, end): SQLite would read the whole for each of them."""
    row = connection.execute(
        "SELECT text FROM texts WHERE content_id = ?", (content_id,)
    ).fetchone()
    text = str(row[0]) if row else ""
    return [text[start:end] for start, end in spans]


def chunks_of(connection: Connection, content_id: int) -> tuple[Chunk, ...]:
    """The chunks of a content, in order."""
    return tuple(
        Chunk(*row)
        for row in connection.execute(
            'SELECT ordinal, "start", "end", document, page, heading FROM chunks'
            " JOIN records ON records.id = record_id WHERE content_id = ? ORDER BY ordinal",
            (content_id,),
        )
    )
