"""Clauses that the user has saved, and the vectors by which clauses are found.

A vector tells of the text that it was made of: those of a user's clause go with it.
"""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.errors import NotFoundError
from desktop.vault.disk.connections import Connection
from desktop.vault.disk.database import Database

TABLES = (
    """
    CREATE TABLE own_clauses (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        side TEXT NOT NULL,
        text TEXT NOT NULL,
        origin TEXT NOT NULL,
        saved TEXT NOT NULL
    )
    """,
    # Without an own_id: vectors of the clauses that come with the program.
    """
    CREATE TABLE clause_vectors (
        model TEXT NOT NULL,
        hash TEXT NOT NULL,
        own_id INTEGER REFERENCES own_clauses (id) ON DELETE CASCADE,
        vector BLOB NOT NULL,
        PRIMARY KEY (model, hash)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX clause_vectors_of_own ON clause_vectors (own_id) WHERE own_id IS NOT NULL",
)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a clause was taken from: offsets in the stored text of a document; ``page`` counts
    from 1, None where the format has none."""

    doc: str
    page: int | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class StoredClause:
    """A clause of the user's own; ``id`` is 0 for a new one. ``text`` is in the markup of the
    clause library, ``saved`` in UTC, ISO 8601."""

    id: int
    kind: str
    title: str
    side: str
    text: str
    origin: Origin | None = None
    saved: str = ""


class OwnClauses:
    """The user's clauses. Every method may be called from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def clauses(self) -> list[StoredClause]:
        """All of them, in the order they were saved."""
        with self._database.reader() as connection:
            return _clauses(connection, "1 = ?", 1)

    def clause(self, clause_id: int) -> StoredClause:
        """One of them. Raises NotFoundError."""
        with self._database.reader() as connection:
            found = _clauses(connection, "id = ?", clause_id)
        if not found:
            raise _gone()
        return found[0]

    def save(self, clause: StoredClause) -> int:
        """Keep a new clause, or a changed one under its id; returns the id. The vectors of what it
        said before go. Raises NotFoundError for an id that is not there."""
        origin = "" if clause.origin is None else json.dumps(_record(clause.origin))
        values = (clause.kind, clause.title, clause.side, clause.text, origin, clause.saved)
        with self._database.writer() as connection:
            if not clause.id:
                return int(
                    connection.execute(
                        "INSERT INTO own_clauses (kind, title, side, text, origin, saved)"
                        " VALUES (?, ?, ?, ?, ?, ?)",
                        values,
                    ).lastrowid
                )
            changed = connection.execute(
                "UPDATE own_clauses SET kind = ?, title = ?, side = ?, text = ?, origin = ?,"
                " saved = ? WHERE id = ?",
                (*values, clause.id),
            )
            if not changed.rowcount:
                raise _gone()
            connection.execute("DELETE FROM clause_vectors WHERE own_id = ?", (clause.id,))
        self._database.checkpoint()
        return clause.id

    def remove(self, clause_id: int) -> None:
        """Delete a clause and its vectors, from the log that still holds them too. Raises
        NotFoundError."""
        with self._database.writer() as connection:
            gone = connection.execute("DELETE FROM own_clauses WHERE id = ?", (clause_id,))
            if not gone.rowcount:
                raise _gone()
        self._database.checkpoint()

    # ---------------------------------------------------------------------------- vectors

    def vectors(self, model: str) -> dict[str, NDArray[np.float32]]:
        """The vectors of this model by the hash of their text, each float32, (dimension,)."""
        with self._database.reader() as connection:
            rows = connection.execute(
                "SELECT hash, vector FROM clause_vectors WHERE model = ?", (model,)
            ).fetchall()
        return {str(key): np.frombuffer(vector, np.float32) for key, vector in rows}

    def keep_vectors(
        self,
        model: str,
        vectors: Mapping[str, NDArray[np.float32]],
        owners: Mapping[str, int],
    ) -> None:
        """Keep vectors by the hash of their text; ``owners`` has the clause for a text of the
        user's own. What such a clause said is not kept if it was removed meanwhile."""
        with self._database.writer() as connection:
            there = {int(i) for (i,) in connection.execute("SELECT id FROM own_clauses")}
            rows = [
                (model, key, owners.get(key), vector.astype(np.float32).tobytes())
                for key, vector in vectors.items()
                if key not in owners or owners[key] in there
            ]
            connection.executemany(
                "INSERT OR IGNORE INTO clause_vectors (model, hash, own_id, vector)"
                " VALUES (?, ?, ?, ?)",
                rows,
            )

    def drop_vectors(self, model: str, hashes: Collection[str]) -> None:
        """Forget vectors of texts that no clause has any more."""
        with self._database.writer() as connection:
            connection.executemany(
                "DELETE FROM clause_vectors WHERE model = ? AND hash = ?",
                [(model, key) for key in hashes],
            )


def _clauses(connection: Connection, condition: str, value: int | str) -> list[StoredClause]:
    rows: Sequence[Sequence[object]] = connection.execute(
        "SELECT id, kind, title, side, text, origin, saved FROM own_clauses"  # noqa: S608 - ours
        f" WHERE {condition} ORDER BY id",
        (value,),
    ).fetchall()
    return [
        StoredClause(
            int(str(row_id)), str(kind), str(title), str(side), str(text), _origin(origin), str(at)
        )
        for row_id, kind, title, side, text, origin, at in rows
    ]


def taken_from(
    connection: Connection, docs: Collection[str]
) -> list[tuple[str, str, str, str, str, str]]:
    """Kind, title, side, text, origin and time of the clauses that were taken from these paths."""
    return [
        (each.kind, each.title, each.side, each.text, json.dumps(_record(each.origin)), each.saved)
        for each in _clauses(connection, "origin <> ?", "")
        if each.origin is not None and each.origin.doc in docs
    ]


def take_in(
    connection: Connection, kind: str, title: str, side: str, text: str, origin: str, saved: str
) -> None:
    """Keep a clause that came from elsewhere, unless one says the same under the same title.
    Raises ValueError for an origin that is none."""
    try:
        _origin(origin)
    except (KeyError, TypeError, RecursionError):
        raise ValueError("this is no origin") from None
    connection.execute(
        "INSERT INTO own_clauses (kind, title, side, text, origin, saved) SELECT ?1, ?2, ?3, ?4,"
        " ?5, ?6 WHERE NOT EXISTS (SELECT 1 FROM own_clauses WHERE title = ?2 AND text = ?4)",
        (kind, title, side, text, origin, saved),
    )


def _record(origin: Origin) -> dict[str, object]:
    return {"doc": origin.doc, "page": origin.page, "start": origin.start, "end": origin.end}


def _origin(stored: object) -> Origin | None:
    if not stored:
        return None
    record = json.loads(str(stored))
    return Origin(record["doc"], record["page"], record["start"], record["end"])


def _gone() -> NotFoundError:
    return NotFoundError(
        "There is no such clause", "It may have been removed. Look into the list again."
    )
