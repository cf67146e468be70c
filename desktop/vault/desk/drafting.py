"""Drafts of the vault, each call a transaction of its own."""

from collections.abc import Callable

from desktop.vault.desk import drafts
from desktop.vault.desk.drafts import DraftFacts, DraftText, DraftVersion
from desktop.vault.disk.connections import Connection
from desktop.vault.disk.database import Database
from desktop.vault.disk.migrations import now
from desktop.vault.log import audit

# What is kept without being asked for is called so, and only the newest of it are kept.
AUTOMATIC = ""
_MOST_AUTOMATIC = 20


class Drafts:
    """The drafts of all matters. ``matter_id`` gives the id of a matter by its name, or raises
    NotFoundError."""

    def __init__(self, database: Database, matter_id: Callable[[Connection, str], int]) -> None:
        self._database = database
        self._matter_id = matter_id
        # Undoing may lead back to any of those that were kept since the vault was opened.
        self._recent_bases: set[int] = set()

    def add(self, facts: DraftFacts, base: bytes, text: str) -> DraftFacts:
        """Keep a new draft of ``facts.matter``. Raises NotFoundError, UsageError."""
        with self._database.writer() as connection:
            matter_id = self._matter_id(connection, facts.matter)
            draft_id = drafts.add(connection, matter_id, facts, base, text)
            audit.note(
                connection, now(), "draft made", matter_id, str(draft_id), template=facts.template
            )
            made = drafts.draft(connection, draft_id)
            self._recent_bases.add(drafts.text(connection, draft_id).base_id)
            return made

    def of_matter(self, matter: str) -> list[DraftFacts]:
        """The drafts of a matter, the one that was changed last first. Raises NotFoundError."""
        with self._database.reader() as connection:
            return drafts.drafts(connection, self._matter_id(connection, matter))

    def draft(self, draft_id: int) -> DraftFacts:
        """One draft. Raises NotFoundError."""
        with self._database.reader() as connection:
            return drafts.draft(connection, draft_id)

    def text(self, draft_id: int) -> DraftText:
        """A draft's text. Raises NotFoundError."""
        with self._database.reader() as connection:
            found = drafts.text(connection, draft_id)
        self._recent_bases.add(found.base_id)
        return found

    def base(self, base_id: int) -> bytes:
        """The Word file under a draft or a version. Raises NotFoundError."""
        with self._database.reader() as connection:
            return drafts.base(connection, base_id)

    def add_base(self, draft_id: int, base: bytes) -> int:
        """Keep another base of a draft; its id. Raises NotFoundError."""
        with self._database.writer() as connection:
            drafts.draft(connection, draft_id)
            base_id = drafts.add_base(connection, draft_id, base)
        self._recent_bases.add(base_id)
        return base_id

    def keep(self, draft_id: int, text: DraftText) -> None:
        """Keep a draft's text. Raises NotFoundError."""
        with self._database.writer() as connection:
            drafts.keep(connection, draft_id, text)

    def notes(self, draft_id: int) -> str:
        """What else is kept with a draft, as JSON; "" for nothing. Raises NotFoundError."""
        with self._database.reader() as connection:
            return drafts.notes(connection, draft_id)

    def keep_notes(self, draft_id: int, notes: str) -> None:
        """Keep more with a draft than its text. Raises NotFoundError."""
        with self._database.writer() as connection:
            drafts.keep_notes(connection, draft_id, notes)

    def rename(self, draft_id: int, title: str) -> None:
        """Give a draft another title. Raises UsageError, NotFoundError."""
        with self._database.writer() as connection:
            drafts.rename(connection, draft_id, title)

    def finalise(self, draft_id: int) -> None:
        """Say that a draft was written out as final. Raises NotFoundError."""
        with self._database.writer() as connection:
            drafts.finalise(connection, draft_id)
            audit.note(connection, now(), "draft finalised", None, str(draft_id))

    def add_version(self, draft_id: int, label: str, text: DraftText) -> int:
        """Keep a state of a draft; of those without a label only the newest stay. Raises
        NotFoundError."""
        with self._database.writer() as connection:
            version_id = drafts.add_version(connection, draft_id, label, text)
            drafts.drop_versions(
                connection, draft_id, AUTOMATIC, _MOST_AUTOMATIC, self._recent_bases
            )
            return version_id

    def versions(self, draft_id: int) -> list[DraftVersion]:
        """The kept states of a draft, the newest first."""
        with self._database.reader() as connection:
            return drafts.versions(connection, draft_id)

    def version(self, version_id: int) -> DraftText:
        """A kept state. Raises NotFoundError."""
        with self._database.reader() as connection:
            return drafts.version(connection, version_id)
