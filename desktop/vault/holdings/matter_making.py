"""Makes an empty matter, inside the caller's transaction."""

from desktop.vault.disk.connections import Connection
from desktop.vault.disk.migrations import now
from desktop.vault.holdings import matter_names
from desktop.vault.lexical import words
from desktop.vault.log import audit
from desktop.vault.vectors import matter_collections


def make(connection: Connection, name: str, *, keep_originals: bool) -> int:
    """A matter of this name, which must be clean and free; its id."""
    (last,) = connection.execute(
        "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'matters'"
    ).fetchone()
    matter_id = int(last) + 1
    collection_id = matter_collections.create(connection, matter_id)
    connection.execute(
        "INSERT INTO matters (id, name, folded, keep_originals, collection_id, created)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (matter_id, name, matter_names.folded(name), int(keep_originals), collection_id, now()),
    )
    matter_collections.assign(connection, matter_id, collection_id)
    words.create(connection, matter_id)
    audit.note(connection, now(), "matter added", matter_id)
    return matter_id
