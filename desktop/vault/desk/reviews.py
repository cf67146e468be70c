"""The review tables of the vault, each call a transaction of its own."""

from collections.abc import Callable

from desktop.vault.desk import review_cells
from desktop.vault.disk.connections import Connection
from desktop.vault.disk.database import Database


class Reviews:
    """What was read for review tables, and what they are of. ``matter_id`` gives the id of a matter
    by its name, or raises NotFoundError."""

    def __init__(self, database: Database, matter_id: Callable[[Connection, str], int]) -> None:
        self._database = database
        self._matter_id = matter_id

    def keep_cells(self, document_id: int, cells: str) -> bool:
        """Keep what a document says in review tables; False where the document is gone."""
        with self._database.writer() as connection:
            return review_cells.keep(connection, document_id, cells)

    def kept_cells(self, document_id: int) -> str:
        """What was kept so, "" for nothing."""
        with self._database.reader() as connection:
            return review_cells.kept(connection, document_id)

    def keep_plan(self, matter: str, plan: str) -> None:
        """Keep what the matter's review table is of."""
        with self._database.writer() as connection:
            review_cells.keep_plan(connection, self._matter_id(connection, matter), plan)

    def plan(self, matter: str) -> str:
        """What was kept so, "" for nothing."""
        with self._database.reader() as connection:
            return review_cells.kept_plan(connection, self._matter_id(connection, matter))
