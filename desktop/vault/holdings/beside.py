"""What is kept beside a matter's files, by their bytes, each call a transaction of its own."""

from collections.abc import Callable

from desktop.errors import NotFoundError
from desktop.vault.disk.connections import Connection
from desktop.vault.disk.database import Database
from desktop.vault.holdings import passwords, recognised, staged


class Beside:
    """What was recognised on the pages of files, what was read and waits to be stored, and the
    passwords that open them. ``matter_id`` gives the id of a matter by its name, or raises
    NotFoundError."""

    def __init__(self, database: Database, matter_id: Callable[[Connection, str], int]) -> None:
        self._database = database
        self._matter_id = matter_id

    def recognised(self, matter: str, sha256: str, made_with: str) -> dict[int, bytes]:
        """What was recognised with these settings on pages of a file of these bytes, by number."""
        with self._database.reader() as connection:
            matter_id = self._matter_id(connection, matter)
            return recognised.kept(connection, matter_id, sha256, made_with)

    def keep_recognised(
        self, matter: str, sha256: str, page: int, made_with: str, data: bytes
    ) -> None:
        """Keep what was recognised on a page, on disk when this returns."""
        with self._database.writer() as connection:
            matter_id = self._matter_id(connection, matter)
            recognised.keep(connection, matter_id, sha256, page, made_with, data)

    def forget_removed(self, matter: str, sha256: str) -> None:
        """Delete what is kept so of a file that was removed while its pages were recognised."""
        with self._database.writer() as connection:
            recognised.forget_removed(connection, self._matter_id(connection, matter), sha256)

    def forget_recognised(self) -> None:
        """Delete recognised pages of files that are in no matter any more: between two runs."""
        with self._database.writer() as connection:
            recognised.forget_unused(connection)

    def stage(self, matter: str, sha256: str, made_with: str, data: bytes) -> None:
        """Keep what was read from these bytes until it can be stored; nothing finds it."""
        with self._database.writer() as connection:
            staged.keep(connection, self._matter_id(connection, matter), sha256, made_with, data)

    def is_staged(self, matter: str, sha256: str, made_with: str) -> bool:
        """Whether what was read from these bytes with this is kept so."""
        with self._database.reader() as connection:
            matter_id = self._matter_id(connection, matter)
            return staged.is_kept(connection, matter_id, sha256, made_with)

    def take_staged(self, matter: str, sha256: str) -> bytes:
        """What was kept so, and is no longer. Raises NotFoundError when it is not there."""
        with self._database.writer() as connection:
            data = staged.take(connection, self._matter_id(connection, matter), sha256)
        if data is None:
            raise NotFoundError("What was read of a file is not kept", "Add the file again.")
        return data

    def forget_staged(self, matter: str) -> None:
        """Delete what is kept so: after a run that came to its end."""
        with self._database.reader() as connection:
            matter_id = self._matter_id(connection, matter)
            if not staged.is_any_kept(connection, matter_id):
                return
        with self._database.writer() as connection:
            staged.forget(connection, matter_id)

    def password(self, matter: str, sha256: str) -> str:
        """The password that opens a file of these bytes, "" if none is known."""
        with self._database.reader() as connection:
            return passwords.kept(connection, self._matter_id(connection, matter), sha256)

    def keep_password(self, matter: str, sha256: str, password: str) -> None:
        """Remember it for as long as a file of these bytes is in the matter."""
        with self._database.writer() as connection:
            passwords.keep(connection, self._matter_id(connection, matter), sha256, password)
