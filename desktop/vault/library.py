"""Matters, documents, chunks: what the vault holds, by name and by id.

A document is a file at one place in one matter. Everything that belongs to it (text, pages, chunks,
their words and their vectors) is written in one transaction and goes in one. Matters are walls: no
call that names one matter returns a row of another.
"""

from dataclasses import dataclass

from desktop.vault.desk.clauses import OwnClauses
from desktop.vault.desk.conversations import Conversations
from desktop.vault.desk.drafting import Drafts
from desktop.vault.desk.own_templates import OwnTemplateRows
from desktop.vault.desk.reviews import Reviews
from desktop.vault.disk.database import Database
from desktop.vault.holdings.beside import Beside
from desktop.vault.holdings.documents import Documents
from desktop.vault.holdings.matter_names import matter_id
from desktop.vault.holdings.matters import Matters
from desktop.vault.holdings.passages import Passages
from desktop.vault.holdings.storing import Storing
from desktop.vault.holdings.texts import Texts
from desktop.vault.holdings.watched_folders import WatchedFolders
from desktop.vault.log.audit_log import AuditLog
from desktop.vault.removal.trash import Trash


@dataclass(frozen=True, slots=True)
class Totals:
    """How much a vault holds."""

    matters: int
    documents: int
    chunks: int


class Library(Passages, Texts, Storing, Documents, Matters):
    """The documents of an open vault. Every method may be called from any thread; an unknown
    matter or document raises NotFoundError."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        #: What was asked, and what is to be kept in mind.
        self.conversations = Conversations(database, matter_id)
        #: Clauses that the user has saved.
        self.clauses = OwnClauses(database)
        self.drafts = Drafts(database, matter_id)
        #: Templates that the user made of own documents.
        self.own_templates = OwnTemplateRows(database)
        self.audit = AuditLog(database, matter_id)
        #: What was removed and may come back.
        self.trash = Trash(database, matter_id)
        #: What is kept beside the files, by their bytes.
        self.beside = Beside(database, matter_id)
        self.watched = WatchedFolders(database, matter_id)
        self.reviews = Reviews(database, matter_id)

    def keep(self, key: str, value: str) -> None:
        """Keep a text under a key: state of the window and the like that may tell of documents."""
        with self._database.writer() as connection:
            connection.execute(
                "INSERT INTO kept VALUES (?, ?)"
                " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (key, value),
            )

    def kept(self, key: str) -> str | None:
        """What was last kept under the key, or None."""
        with self._database.reader() as connection:
            row = connection.execute("SELECT value FROM kept WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else None

    def totals(self) -> Totals:
        """How much the vault holds."""
        with self._database.reader() as connection:
            row = connection.execute(
                "SELECT (SELECT count(*) FROM matters WHERE trashed = ''),"
                " (SELECT count(*) FROM files JOIN matters ON matters.id = matter_id"
                "  WHERE trashed = ''),"
                " (SELECT coalesce(sum(contents.chunks), 0) FROM contents"
                "  JOIN matters ON matters.id = matter_id WHERE trashed = '')"
            ).fetchone()
        return Totals(*row)
