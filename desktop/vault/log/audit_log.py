"""The audit log of a vault, each call a transaction of its own."""

from collections.abc import Callable

from desktop.vault.disk.connections import Connection
from desktop.vault.disk.database import Database
from desktop.vault.disk.migrations import now
from desktop.vault.log import audit, network_record
from desktop.vault.log.audit import Action, Entry
from desktop.vault.log.network_record import NetworkRecord


class AuditLog:
    """What was done with the vault. ``matter_id`` gives the id of a matter by its name."""

    def __init__(self, database: Database, matter_id: Callable[[Connection, str], int]) -> None:
        self._database = database
        self._matter_id = matter_id

    def note(
        self, action: Action, subject: str = "", matter: str = "", **detail: str | int | bool
    ) -> None:
        """Note what changes nothing else in the vault, such as an export. One out of a damaged
        vault is not noted: nothing can be, and what can be read is to be saved."""
        if action == "exported" and self._database.is_read_only:
            return
        with self._database.writer() as connection:
            matter_id = self._matter_id(connection, matter) if matter else None
            audit.note(connection, now(), action, matter_id, subject, **detail)

    def entries(self, newest: int | None = None) -> list[Entry]:
        """What was done, in order: all of it, or only the newest."""
        with self._database.reader() as connection:
            return list(audit.entries(connection, newest))

    def network(self, refused: list[str]) -> NetworkRecord:
        """What the log tells of the network, with the calls that were refused since."""
        if refused:
            with self._database.writer() as connection:
                network_record.note(connection, refused)
        with self._database.reader() as connection:
            return network_record.read(connection)

    def broken_at(self, newest: int | None = None) -> int | None:
        """The number of the first row that does not follow from the one before; None for a sound
        log. All rows are looked at, or only the newest."""
        with self._database.reader() as connection:
            return audit.broken_at(connection, newest)
