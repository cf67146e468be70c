"""Notices when a transaction takes something out, whichever statement does it.

Temporary triggers of the writing connection call a function of ours for each row that goes or is
overwritten. They are no part of the schema: another connection knows nothing of them.
"""

from collections.abc import Callable
from typing import Any

FUNCTION = "note_removal"
# These rows go with a record, of which one call is enough; when a record stays and its metadata
# changes, records.py calls the function itself. The vault's own row holds counters.
_PARTS = frozenset({"record_vectors", "record_codes", "record_fields", "chunks", "pages", "vault"})
_OVERWRITTEN = (
    ("records", "document, uri"),
    ("questions", "answer, note"),
    ("talks", "title"),
    ("notes", "text"),
    ("own_clauses", "title, text, origin"),
    ("manuscripts", "title, manuscript, notes"),
    ("files", "path"),
    ("recognised", "data"),
    ("staged", "data"),
    ("passwords", "password"),
    ("kept", "value"),
)


def watch(connection: Any, noticed: Callable[[], None]) -> None:  # noqa: ANN401 -- no types
    """Have ``noticed`` called for rows of every table there is now."""
    connection.create_function(FUNCTION, 0, noticed)
    tables = [
        name
        for _, name, kind, *_ in connection.execute("PRAGMA main.table_list")
        if kind == "table" and name not in _PARTS and not name.startswith("sqlite_")
    ]
    events = [(table, "DELETE") for table in tables]
    events += [
        (table, f"UPDATE OF {columns}") for table, columns in _OVERWRITTEN if table in tables
    ]
    for number, (table, event) in enumerate(events):
        connection.execute(
            f"CREATE TEMP TRIGGER IF NOT EXISTS noticed_{number}_{table} AFTER {event}"
            f" ON main.{table} BEGIN SELECT {FUNCTION}(); END"
        )
