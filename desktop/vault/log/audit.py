"""What was done with the vault, in a log that only grows: each row holds the hash of the last.

A row names documents by their SHA-256, questions, drafts and matters by their number: the log
outlives what it tells of, and must not keep what was deleted. What is still there is shown by name.
Rows can't be changed or deleted through SQL; whoever writes the file otherwise breaks the chain.
``note`` runs inside the transaction that does what it notes: both are kept, or neither.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from desktop.vault.disk.connections import Connection

Action = Literal[
    "vault made",
    "unlocked",
    "keys changed",
    "backed up",
    "matter added",
    "matter removed",
    "matter exported",
    "matter imported",
    "moved to trash",
    "restored from trash",
    "document added",
    "document unreadable",
    "document removed",
    "question asked",
    "answer marked",
    "answer removed",
    "answer recorded",
    "draft made",
    "draft finalised",
    "draft removed",
    "exported",
    "setting changed",
    "connection refused",
    "duty changed",
    "shredded",
]
ACTIONS: frozenset[str] = frozenset(get_args(Action))
_FIRST = b"strongroom audit log 1"
# How many rows are looked at when the vault is opened; all of them by ``verify``.
RECENT = 2_000

TABLES = (
    """
    CREATE TABLE audit (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        action TEXT NOT NULL,
        matter_id INTEGER,
        subject TEXT NOT NULL,
        detail TEXT NOT NULL,
        link BLOB NOT NULL
    )
    """,
    """
    CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit log is not changed'); END
    """,
    """
    CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit log is not deleted'); END
    """,
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A row: ``number`` counts from 1, ``at`` is the time (UTC, ISO 8601), ``matter`` the matter's
    name ("" for none, or for one that was removed: see ``matter_id``); ``subject`` is a document's
    SHA-256, the number of a question or draft, a model's name, …; ``link`` the hash in hex."""

    number: int
    at: str
    action: str
    matter_id: int | None
    matter: str
    subject: str
    detail: str
    link: str


def note(
    connection: Connection,
    at: str,
    action: Action,
    matter_id: int | None = None,
    subject: str = "",
    **detail: str | int | bool,
) -> None:
    """Add a row. ``detail`` holds counts and words of the program's own, never a document's."""
    row = connection.execute(
        "SELECT number, link FROM audit ORDER BY number DESC LIMIT 1"
    ).fetchone()
    number, before = (int(row[0]) + 1, bytes(row[1])) if row else (1, _beginning(connection))
    said = json.dumps(detail, ensure_ascii=False, sort_keys=True) if detail else ""
    link = _link(before, number, at, action, matter_id, subject, said)
    connection.execute(
        "INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?)",
        (number, at, action, matter_id, subject, said, link),
    )


def entries(connection: Connection, newest: int | None = None) -> Iterator[Entry]:
    """The rows in order, all or only the newest."""
    rows = connection.execute(
        "SELECT number, at, action, matter_id, coalesce(matters.name, ''), subject, detail, link"
        " FROM audit LEFT JOIN matters ON matters.id = matter_id"
        " WHERE number > (SELECT coalesce(max(number), 0) FROM audit) - ? ORDER BY number",
        (newest if newest is not None else 2**62,),
    )
    for number, at, action, matter_id, matter, subject, detail, link in rows:
        yield Entry(number, at, action, matter_id, matter, subject, detail, bytes(link).hex())


def broken_at(connection: Connection, newest: int | None = None) -> int | None:
    """The number of the first row, of all or of the newest, that does not follow from the one
    before it; None for a sound log."""
    before: bytes | None = None
    expected = 1
    for entry in entries(connection, None if newest is None else newest + 1):
        if before is None:
            expected = entry.number if newest is not None else 1
            before = _beginning(connection) if expected == 1 else None
        link = bytes.fromhex(entry.link)
        if entry.number != expected:
            return expected
        if before is not None and link != _link(
            before,
            entry.number,
            entry.at,
            entry.action,
            entry.matter_id,
            entry.subject,
            entry.detail,
        ):
            return entry.number
        before, expected = link, entry.number + 1
    return None


def _beginning(connection: Connection) -> bytes:
    """What stands before the first row: another vault's log does not fit here."""
    (vault_id,) = connection.execute("SELECT id FROM vault").fetchone()
    return hashlib.sha256(_FIRST + str(vault_id).encode()).digest()


def _link(before: bytes, *said: str | int | None) -> bytes:
    return hashlib.sha256(before + json.dumps(said, ensure_ascii=False).encode()).digest()
