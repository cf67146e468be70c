"""The review tables of the vault and what was decided of comparisons, each call a transaction of
its own."""

from collections.abc import Callable, Mapping, Sequence

from desktop.vault.desk import comparisons, review_cells
from desktop.vault.disk.connections import Connection
from desktop.vault.disk.database import Database


class Reviews:
    """What was read for review tables, and what they are of; what was decided of comparisons.
    ``matter_id`` gives the id of a matter by its name, or raises NotFoundError."""

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

    def keep_decided(
        self, matter: str, texts: str, decided: Mapping[int, bool], of: Sequence[str] = ()
    ) -> None:
        """Keep which changes of two texts, by their places, were accepted or rejected. ``texts`` is
        the hash of what both say, ``of`` what they are of (see comparisons.py)."""
        with self._database.writer() as connection:
            matter_id = self._matter_id(connection, matter)
            comparisons.keep(connection, matter_id, texts, decided, of)

    def decided(self, matter: str, texts: str) -> dict[int, bool]:
        """What was kept so."""
        with self._database.reader() as connection:
            return comparisons.kept(connection, self._matter_id(connection, matter), texts)
