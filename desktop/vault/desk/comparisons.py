"""What was decided about the changes of two texts that were compared, a record each, by a hash of
what they say: they go when their matter does.

Every function runs inside the caller's transaction.
"""

import json
from collections.abc import Mapping

from desktop.vault.disk.connections import Connection

_KEY = "comparison "


def keep(connection: Connection, matter_id: int, texts: str, decided: Mapping[int, bool]) -> None:
    """Keep which changes, by their places, were accepted (True) or rejected."""
    key = f"{_KEY}{matter_id} {texts}"
    if not decided:
        connection.execute("DELETE FROM kept WHERE key = ?", (key,))
        return
    said = json.dumps(sorted(decided.items()))
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
    return {int(place): bool(wanted) for place, wanted in json.loads(str(row[0]))}


def forget_matter(connection: Connection, matter_id: int) -> None:
    """Delete those of a matter."""
    begins = f"{_KEY}{matter_id} "
    connection.execute("DELETE FROM kept WHERE substr(key, 1, ?) = ?", (len(begins), begins))
