"""The folders that matters watch, each call a transaction of its own."""

from collections.abc import Callable

from desktop.vault.disk.connections import Connection
from desktop.vault.disk.database import Database
from desktop.vault.holdings import watched


class WatchedFolders:
    """The folders of all matters. ``matter_id`` gives the id of a matter by its name, or raises
    NotFoundError."""

    def __init__(self, database: Database, matter_id: Callable[[Connection, str], int]) -> None:
        self._database = database
        self._matter_id = matter_id

    def all(self) -> list[tuple[str, str]]:
        """Matter and folder of all that is watched, in the order in which they were added."""
        with self._database.reader() as connection:
            return watched.folders(connection)

    def add(self, matter: str, folder: str) -> None:
        """Remember that the matter watches a folder."""
        with self._database.writer() as connection:
            watched.add(connection, self._matter_id(connection, matter), folder)

    def remove(self, matter: str, folder: str) -> bool:
        """Watch it no longer. Returns whether it was watched. Its documents stay."""
        with self._database.writer() as connection:
            return watched.remove(connection, self._matter_id(connection, matter), folder)

    def files_below(self, matter: str, folder: str) -> dict[str, tuple[int, int]]:
        """The files below a folder, as they were when they were last dealt with: path to size in
        bytes and time of change in nanoseconds. Without those that wait or were missing."""
        with self._database.reader() as connection:
            return watched.files_below(connection, self._matter_id(connection, matter), folder)
