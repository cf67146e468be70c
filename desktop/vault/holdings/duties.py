"""What a matter must be kept for: a legal hold, and a term before which nothing is deleted.

Both stop the user's own deleting; reading a changed file anew goes on. Runs inside the caller's
transaction.
"""

import datetime
import json
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.errors import UsageError, VaultError
from desktop.vault.disk.connections import Connection

TABLES = (
    """
    CREATE TABLE duties (
        matter_id INTEGER PRIMARY KEY REFERENCES matters (id) ON DELETE CASCADE,
        hold TEXT NOT NULL DEFAULT '',
        keep_until TEXT NOT NULL DEFAULT ''
    )
    """,
)
_MAX_REASON = 500


@dataclass(frozen=True, slots=True)
class Duty:
    """``hold`` is why nothing may be deleted ("" for no hold); ``keep_until`` the day (ISO 8601)
    before which nothing is ("" for none)."""

    hold: str = ""
    keep_until: str = ""

    def is_over(self, today: datetime.date) -> bool:
        """Whether there was a term, it has passed, and no hold stands in the way."""
        return bool(self.keep_until) and not self.hold and self.keep_until <= today.isoformat()


def of_matter(connection: Connection, matter_id: int) -> Duty:
    """What a matter must be kept for."""
    row = connection.execute(
        "SELECT hold, keep_until FROM duties WHERE matter_id = ?", (matter_id,)
    ).fetchone()
    return Duty(*row) if row else Duty()


def keep(connection: Connection, matter_id: int, duty: Duty) -> None:
    """Note it in place of what was noted before. Raises UsageError for what is no day."""
    if duty.keep_until:
        try:
            datetime.date.fromisoformat(duty.keep_until)
        except ValueError:
            raise UsageError("This is not a day", "Write it as 2031-12-31.") from None
    connection.execute(
        "INSERT INTO duties VALUES (?, ?, ?) ON CONFLICT (matter_id)"
        " DO UPDATE SET hold = excluded.hold, keep_until = excluded.keep_until",
        (matter_id, " ".join(duty.hold.split())[:_MAX_REASON], duty.keep_until),
    )


def expect_free(connection: Connection, matter_id: int, today: datetime.date | None = None) -> None:
    """Raises VaultError when nothing of the matter may be deleted now."""
    if (why := why_kept(of_matter(connection, matter_id), today)) is not None:
        raise why


def why_kept(duty: Duty, today: datetime.date | None = None) -> VaultError | None:
    """Why nothing of a matter may be deleted now, or None."""
    if duty.hold:
        return VaultError(
            "The matter is under a legal hold",
            f"Nothing was deleted. The hold: {duty.hold}. End it first, if it is over.",
        )
    if duty.keep_until > (today or datetime.datetime.now(datetime.UTC).date()).isoformat():
        return VaultError(
            "The matter is to be kept longer",
            f"Nothing was deleted. It is kept until {duty.keep_until}; change the term first.",
        )
    return None


def is_held(connection: Connection, matter_id: int) -> bool:
    """Whether nothing of a matter may be deleted now."""
    try:
        expect_free(connection, matter_id)
    except VaultError:
        return True
    return False


def expect_files_free(connection: Connection, file_ids: Sequence[int]) -> None:
    """As ``expect_free`` for the matters of files."""
    _each(connection, "files", file_ids)


def expect_talks_free(connection: Connection, ids: Sequence[int]) -> None:
    """As ``expect_free`` for the matters of conversations."""
    _each(connection, "talks", ids)


def expect_notes_free(connection: Connection, ids: Sequence[int]) -> None:
    """As ``expect_free`` for the matters of notes; those for all matters have none."""
    _each(connection, "notes", ids)


def expect_draft_free(connection: Connection, draft_id: int) -> None:
    """As ``expect_free`` for the matter of a draft."""
    _each(connection, "manuscripts", [draft_id])


def _each(connection: Connection, table: str, ids: Sequence[int]) -> None:
    rows = connection.execute(
        f"SELECT DISTINCT matter_id FROM {table}"  # noqa: S608 - one of the names above
        " WHERE matter_id IS NOT NULL AND id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    ).fetchall()
    for (matter_id,) in rows:
        expect_free(connection, int(matter_id))
