"""The lexical index: one FTS5 table for each matter, so that no matter's words weigh in another's.

A table for each matter is a wall that a query can't climb, keeps the rank of a passage a matter of
its own matter, costs nothing for the size of the others, and is gone at once with its matter. It
takes 17 KB and, at 1,000 matters, 40 µs of opening time each. The text is not stored twice: the
table reads it from the chunks (external content). Every function runs inside the caller's
transaction.
"""

import json
from collections.abc import Sequence

from desktop.vault.disk.connections import Connection, OperationalError
from desktop.vault.lexical import segments

# A word taken out one by one costs about 2 ms for each chunk, rewriting the whole table about 15 µs
# for each chunk in it (measured, 15,000 chunks of 130 words).
_REWRITE_SHARE = 100

Row = tuple[int, str, str, str]


class MalformedQueryError(ValueError):
    """FTS5 can't parse the query. The message does not hold it."""


def create(connection: Connection, matter_id: int) -> None:
    """Make the empty index of a matter."""
    table, source = _names(matter_id)
    connection.execute(
        f"CREATE VIEW {source} AS"  # noqa: S608 - the names are ours, with a number
        " SELECT chunks.record_id AS id, records.document AS text, chunks.heading AS heading,"
        " contents.title AS title FROM contents"
        " JOIN chunks ON chunks.content_id = contents.id"
        " JOIN records ON records.id = chunks.record_id"
        f" WHERE contents.matter_id = {int(matter_id)}"
    )
    connection.execute(
        f"CREATE VIRTUAL TABLE {table} USING fts5 (text, heading, title,"
        f" content = '{source}', content_rowid = 'id',"
        ' tokenize = "porter unicode61 remove_diacritics 2")'
    )
    _set_secure_delete(connection, table, on=True)
    add_vocabulary(connection, matter_id)


def add_vocabulary(connection: Connection, matter_id: int) -> None:
    """Make a view of the words in a matter's index; it holds nothing of its own."""
    table, _ = _names(matter_id)
    connection.execute(f"CREATE VIRTUAL TABLE {table}_each USING fts5vocab ('{table}', 'row')")


def destroy(connection: Connection, matter_id: int) -> None:
    """Delete the index of a matter, its words with it."""
    table, source = _names(matter_id)
    connection.execute(f"DROP TABLE {table}_each")
    connection.execute(f"DROP TABLE {table}")
    connection.execute(f"DROP VIEW {source}")


def add(connection: Connection, matter_id: int, rows: Sequence[Row]) -> None:
    """Index chunks: (record id, text, heading, title of the document), as they are stored."""
    table, _ = _names(matter_id)
    connection.executemany(
        f"INSERT INTO {table} (rowid, text, heading, title) VALUES (?, ?, ?, ?)",  # noqa: S608
        rows,
    )


def remove(connection: Connection, matter_id: int, record_ids: Sequence[int]) -> bool:
    """Take chunks out; call while they are still stored, the words are read from there. Returns
    whether words may be left until ``rebuild``, which is to be called when the chunks are gone.

    Else no word of theirs is left in any page afterwards: with FTS5's secure-delete, or, when that
    would take longer, by writing the index anew. (With contentless_delete words stayed in the pages
    until some later merge.)
    """
    if not record_ids:
        return False
    table, _ = _names(matter_id)
    (total,) = connection.execute(
        "SELECT sum(chunks) FROM contents WHERE matter_id = ?", (matter_id,)
    ).fetchone()
    if len(record_ids) == total:
        _command(connection, table, "delete-all")
        return False
    # What was added in this transaction goes into a segment of its own.
    segments.write_out(connection)
    rewrite = len(record_ids) * _REWRITE_SHARE > (total or 0)
    if rewrite:
        _set_secure_delete(connection, table, on=False)
    connection.executemany(
        f"DELETE FROM {table} WHERE rowid = ?",  # noqa: S608 - as above
        [(record_id,) for record_id in record_ids],
    )
    if not rewrite:
        segments.freshen(connection, table)
        return False
    is_complete = segments.merge(connection, table)
    _set_secure_delete(connection, table, on=True)
    return not is_complete


def rebuild(connection: Connection, matter_id: int) -> None:
    """Build the index again from the chunks, a second for each 10,000 or so."""
    table, _ = _names(matter_id)
    _command(connection, table, "rebuild")


def match(
    connection: Connection,
    matter_id: int,
    query: str,
    limit: int,
    weights: tuple[float, float, float],
    content_ids: Sequence[int] | None = None,
) -> list[tuple[int, float]]:
    """The best chunks for an FTS5 query: (record id, BM25 score), the larger the better.

    ``weights`` are those of text, heading and title; ``content_ids`` limits the search to these.
    Raises MalformedQueryError.
    """
    table, _ = _names(matter_id)
    within, parameters = "", [*weights, query]
    if content_ids is not None:
        parameters.append(json.dumps(list(content_ids)))
        within = (
            " AND rowid IN (SELECT record_id FROM chunks"
            " WHERE content_id IN (SELECT value FROM json_each(?)))"
        )
    try:
        rows = connection.execute(
            f"SELECT rowid, -bm25({table}, ?, ?, ?) AS score FROM {table}"  # noqa: S608 - as above
            f" WHERE {table} MATCH ?{within} ORDER BY score DESC, rowid LIMIT ?",
            (*parameters, limit),
        ).fetchall()
    except OperationalError as error:
        # The library's message quotes the query, so it is looked at and dropped.
        said = str(error)
        if said.startswith(("fts5:", "no such column", "unknown special", "unterminated string")):
            raise MalformedQueryError("the full-text query is malformed") from None
        raise
    return [(int(record_id), float(score)) for record_id, score in rows]


def vocabulary(
    connection: Connection, matter_id: int, first: str, shortest: int, longest: int, most: int
) -> list[tuple[str, int]]:
    """The index's words (as the Porter stemmer leaves them) with this first letter and a length
    between the two, each with the number of chunks that hold it; the ``most`` frequent ones."""
    table, _ = _names(matter_id)
    rows = connection.execute(
        f"SELECT term, doc FROM {table}_each WHERE term >= ? AND term < ?"  # noqa: S608 - as above
        " AND length(term) BETWEEN ? AND ? ORDER BY doc DESC, term LIMIT ?",
        (first, chr(ord(first) + 1), shortest, longest, most),
    )
    return [(str(term), int(count)) for term, count in rows]


def check(connection: Connection, matter_id: int) -> None:
    """Compare the index with the chunks. Raises the database's error when they differ."""
    table, _ = _names(matter_id)
    _command(connection, table, "integrity-check", rank=1)


def _names(matter_id: int) -> tuple[str, str]:
    return f"words_{int(matter_id)}", f"words_source_{int(matter_id)}"


def _set_secure_delete(connection: Connection, table: str, *, on: bool) -> None:
    _command(connection, table, "secure-delete", rank=int(on))


def _command(connection: Connection, table: str, command: str, rank: int | None = None) -> None:
    connection.execute(
        f"INSERT INTO {table} ({table}, rank) VALUES (?, ?)",  # noqa: S608 - as above
        (command, rank),
    )
