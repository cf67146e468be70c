"""What was decided about the changes of two texts that were compared, a record each, by a hash of
what they say: it goes when a document or a draft of the two goes for good, or their matter does.

Such a hash proves to whoever has both texts that they were here. Every function runs inside the
caller's transaction.
"""

import json
from collections.abc import Iterable, Mapping, Sequence

from desktop.vault.disk.connections import Connection

_KEY = "comparison "


def of_document(document_id: int) -> str:
    """How a document is named that was compared."""
    return f"document {document_id}"


def of_draft(draft_id: int) -> str:
    """How a draft is."""
    return f"draft {draft_id}"


def keep(
    connection: Connection,
    matter_id: int,
    texts: str,
    decided: Mapping[int, bool],
    of: Sequence[str] = (),
) -> None:
    """Keep which changes, by their places, were accepted (True) or rejected. ``of`` names the
    documents and drafts that were compared, as ``of_document`` and ``of_draft`` do."""
    key = f"{_KEY}{matter_id} {texts}"
    if not decided:
        connection.execute("DELETE FROM kept WHERE key = ?", (key,))
        return
    said = json.dumps({"of": list(of), "decided": sorted(decided.items())})
    connection.execute(
        "INSERT INTO kept VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, said),
    )


def kept(connection: Connection, matter_id: int, texts: str) -> dict[int, bool]:
    """What was kept so; nothing where there is none."""
    row = connection.execute(
        "SELECT value FROM kept WHERE key = ?", (f"{_KEY}{matter_id} {texts}",)
    ).fetchone()
    if row is None:
        return {}
    said = json.loads(str(row[0]))
    decided = said if isinstance(said, list) else said["decided"]
    return {int(place): bool(wanted) for place, wanted in decided}


def forget(connection: Connection, gone: Iterable[str]) -> None:
    """Delete those of which something is gone for good, named as in ``keep``; of those that were
    kept before they said what they are of nobody knows, so they go as well."""
    names = set(gone)
    if not names:
        return
    rows = connection.execute(
        "SELECT key, value FROM kept WHERE substr(key, 1, ?) = ?", (len(_KEY), _KEY)
    ).fetchall()
    for key, value in rows:
        said = json.loads(str(value))
        if isinstance(said, list) or names & set(said["of"]):
            connection.execute("DELETE FROM kept WHERE key = ?", (key,))


def forget_matter(connection: Connection, matter_id: int) -> None:
    """Delete those of a matter."""
    begins = f"{_KEY}{matter_id} "
    connection.execute("DELETE FROM kept WHERE substr(key, 1, ?) = ?", (len(begins), begins))
