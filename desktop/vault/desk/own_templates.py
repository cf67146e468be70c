"""Templates that the user made of own documents, each call a transaction of its own. They belong to
the vault, not to a matter: what told of the matter was taken out or named as a field."""

from dataclasses import dataclass, field

from desktop.errors import NotFoundError, UsageError
from desktop.vault.disk.connections import Connection
from desktop.vault.disk.database import Database

TABLE = """
CREATE TABLE own_templates (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    category TEXT NOT NULL,
    base BLOB NOT NULL,
    description TEXT NOT NULL
)
"""
_MAX_TITLE = 200


@dataclass(frozen=True, slots=True)
class OwnTemplateRow:
    """A template without its Word file. ``description`` is JSON: its fields."""

    id: int
    title: str
    kind: str
    category: str
    description: str


@dataclass(frozen=True, slots=True)
class RemovedTemplate:
    """A template that was removed, with its Word file."""

    row: OwnTemplateRow
    base: bytes = field(repr=False)


class OwnTemplateRows:
    """The user's own templates."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[OwnTemplateRow]:
        """All of them, by title."""
        with self._database.reader() as connection:
            rows = connection.execute(
                "SELECT id, title, kind, category, description FROM own_templates"
                " ORDER BY title COLLATE NOCASE, id"
            ).fetchall()
        return [OwnTemplateRow(int(row[0]), *map(str, row[1:])) for row in rows]

    def get(self, template_id: int) -> OwnTemplateRow:
        """One of them. Raises NotFoundError."""
        with self._database.reader() as connection:
            row = connection.execute(
                "SELECT id, title, kind, category, description FROM own_templates WHERE id = ?",
                (template_id,),
            ).fetchone()
        if row is None:
            raise _gone()
        return OwnTemplateRow(int(row[0]), *map(str, row[1:]))

    def base(self, template_id: int) -> bytes:
        """Its Word file. Raises NotFoundError."""
        with self._database.reader() as connection:
            row = connection.execute(
                "SELECT base FROM own_templates WHERE id = ?", (template_id,)
            ).fetchone()
        if row is None:
            raise _gone()
        return bytes(row[0])

    def add(self, row: OwnTemplateRow, base: bytes) -> OwnTemplateRow:
        """Keep a new one; its ``id`` is not used. Raises UsageError for no title."""
        title = _titled(row.title)
        with self._database.writer() as connection:
            made = connection.execute(
                "INSERT INTO own_templates (title, kind, category, base, description)"
                " VALUES (?, ?, ?, ?, ?)",
                (title, row.kind, row.category, base, row.description),
            ).lastrowid
        return self.get(int(made))

    def put_back(self, removed: RemovedTemplate) -> None:
        """Keep one again, under its id: drafts know it by that."""
        row = removed.row
        with self._database.writer() as connection:
            connection.execute(
                "INSERT INTO own_templates (id, title, kind, category, base, description)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (row.id, row.title, row.kind, row.category, removed.base, row.description),
            )

    def remove(self, template_id: int) -> RemovedTemplate:
        """Delete it for good; drafts made from it stay. Returns what it was. Raises
        NotFoundError."""
        removed = RemovedTemplate(self.get(template_id), self.base(template_id))
        with self._database.writer() as connection:
            gone = connection.execute("DELETE FROM own_templates WHERE id = ?", (template_id,))
            _expect_one(gone.rowcount)
        return removed


def create(connection: Connection) -> None:
    """Make the table, for a migration."""
    connection.execute(TABLE)


def _titled(title: str) -> str:
    line = " ".join(title.split())
    if not line:
        raise UsageError("The template has no title", "Give it one.")
    return line[:_MAX_TITLE]


def _expect_one(count: int) -> None:
    if count != 1:
        raise _gone()


def _gone() -> NotFoundError:
    return NotFoundError(
        "There is no such template", "It may have been removed. Look into the list again."
    )
