"""The lexical index asked in milliseconds, for a list that is shown while someone types.

What a full-text query costs is not finding the rows but weighing them: BM25 took 80 ms for a word
that stands in 30,000 of 100,000 chunks, finding the first 2,000 of them less than one. So only
that many are weighed. Every function runs inside the caller's transaction.
"""

import json
from collections.abc import Sequence

from desktop.vault.disk.connections import Connection

# Up to this many contents it is faster to list their chunks than to look up each hit's content
# (measured, 1,000 contents of 100 chunks each).
_LISTED = 200


def counts(
    connection: Connection, matter_id: int, expressions: Sequence[str], most: int
) -> list[int]:
    """In how many chunks each FTS5 expression is found; counting ends at ``most``."""
    table = _table(matter_id)
    return [
        int(
            connection.execute(
                f"SELECT count(*) FROM (SELECT 1 FROM {table} WHERE {table} MATCH ? LIMIT ?)",  # noqa: S608 - the name is ours, with a number
                (expression, most),
            ).fetchone()[0]
        )
        for expression in expressions
    ]


def match(
    connection: Connection,
    matter_id: int,
    query: str,
    limit: int,
    weights: tuple[float, float, float],
    among: int,
    content_ids: Sequence[int] | None = None,
) -> list[tuple[int, float]]:
    """As words.match, but of the first ``among`` chunks that are found only the best."""
    table = _table(matter_id)
    within, parameters = "", [*weights, query]
    if content_ids is not None:
        parameters.append(json.dumps(list(content_ids)))
        within = f" AND {_inside(table, len(content_ids))}"
    rows = connection.execute(
        f"SELECT id, score FROM (SELECT rowid AS id, -bm25({table}, ?, ?, ?) AS score FROM {table}"  # noqa: S608 - as above
        f" WHERE {table} MATCH ?{within} LIMIT ?) ORDER BY score DESC, id LIMIT ?",
        (*parameters, among, limit),
    ).fetchall()
    return [(int(record_id), float(score)) for record_id, score in rows]


def _inside(table: str, contents: int) -> str:
    """The condition that a hit belongs to one of so many contents (a JSON list).

    Either the chunks of all are listed first, or each hit's content is looked up. Without the plus
    each chunk of the list would be searched for by itself, a hundred times slower (measured).
    """
    if contents <= _LISTED:
        return (
            f"+{table}.rowid IN (SELECT record_id FROM chunks"  # noqa: S608 - as above
            " WHERE content_id IN (SELECT value FROM json_each(?)))"
        )
    return (
        f"EXISTS (SELECT 1 FROM chunks WHERE record_id = {table}.rowid"  # noqa: S608 - as above
        " AND content_id IN (SELECT value FROM json_each(?)))"
    )


def _table(matter_id: int) -> str:
    return f"words_{int(matter_id)}"
