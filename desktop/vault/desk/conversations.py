"""Conversations, marks and notes of the vault, each call a transaction of its own."""

from collections.abc import Callable, Sequence

from desktop.documents import Answer
from desktop.vault.desk import history, notes, talks
from desktop.vault.desk.history import Asked, Verdict
from desktop.vault.desk.notes import Note
from desktop.vault.desk.talks import Talk
from desktop.vault.disk.connections import Connection
from desktop.vault.disk.database import Database
from desktop.vault.disk.migrations import now
from desktop.vault.holdings import duties
from desktop.vault.log import audit


class Conversations:
    """What was asked in all matters, and what is to be kept in mind. ``matter_id`` gives the id of
    a matter by its name, or raises NotFoundError."""

    def __init__(self, database: Database, matter_id: Callable[[Connection, str], int]) -> None:
        self._database = database
        self._matter_id = matter_id

    def remember(
        self, matter: str, answer: Answer, talk: int | None = None, after: int | None = None
    ) -> tuple[int, int]:
        """Keep an answer in a conversation of the matter, or in a new one; returns its id and the
        conversation's. Raises NotFoundError."""
        with self._database.writer() as connection:
            matter_id = self._matter_id(connection, matter)
            row_id, talk = talks.remember(connection, matter_id, answer, talk, after)
            audit.note(
                connection,
                now(),
                "question asked",
                matter_id,
                str(row_id),
                status=answer.status,
                sources=len(answer.citations),
            )
            return row_id, talk

    def answers(self, matter: str) -> list[Asked]:
        """The matter's history, the newest first."""
        with self._database.reader() as connection:
            return history.answers(connection, self._matter_id(connection, matter))

    def talks(self, matter: str, words: str = "") -> list[Talk]:
        """The conversations of a matter, pinned ones first, then the newest; with ``words`` those
        in which all of them stand."""
        with self._database.reader() as connection:
            return talks.talks(connection, self._matter_id(connection, matter), words)

    def talk(self, talk: int) -> Talk:
        """One conversation. Raises NotFoundError."""
        with self._database.reader() as connection:
            return talks.talk(connection, talk)

    def turns(self, talk: int) -> list[Asked]:
        """The turns of a conversation, the oldest first. Raises NotFoundError."""
        with self._database.reader() as connection:
            return talks.turns(connection, talk)

    def turn(self, asked: int) -> Asked:
        """One turn. Raises NotFoundError."""
        with self._database.reader() as connection:
            return talks.turn(connection, asked)

    def branch(self, matter: str, talk: int, after: int | None) -> list[Asked]:
        """The turns that a question after this one follows, the first first. Raises
        NotFoundError."""
        with self._database.reader() as connection:
            talks.check(connection, self._matter_id(connection, matter), talk, after)
            return talks.branch(connection, after)

    def rename(self, talk: int, title: str) -> None:
        """Give a conversation another title. Raises UsageError, NotFoundError."""
        with self._database.writer() as connection:
            talks.rename(connection, talk, title)

    def pin(self, talk: int, *, pinned: bool) -> None:
        """Have a conversation stand first, or no more."""
        with self._database.writer() as connection:
            talks.pin(connection, talk, pinned=pinned)

    def mark(self, asked: int, verdict: Verdict | None, note: str = "") -> None:
        """Keep what a reader found of an answer, or take it back. Raises NotFoundError,
        UsageError."""
        with self._database.writer() as connection:
            talks.mark(connection, asked, verdict, note)
            audit.note(connection, now(), "answer marked", None, str(asked), verdict=verdict or "")

    def marked(self, matter: str) -> list[Asked]:
        """The answers that a reader has marked, the newest first."""
        with self._database.reader() as connection:
            return talks.marked(connection, self._matter_id(connection, matter))

    def notes(self, matter: str) -> list[Note]:
        """What is to be kept in mind in a matter, its own notes and those for all."""
        with self._database.reader() as connection:
            return notes.notes(connection, self._matter_id(connection, matter))

    def keep_note(self, note: Note) -> Note:
        """Keep a note, new or changed. Raises UsageError, NotFoundError."""
        with self._database.writer() as connection:
            matter_id = None if note.matter is None else self._matter_id(connection, note.matter)
            return notes.keep(connection, note, matter_id)

    def forget_notes(self, ids: Sequence[int]) -> None:
        """Delete notes, from the log that still holds them too. Raises VaultError while the
        matter of one is held."""
        with self._database.writer() as connection:
            duties.expect_notes_free(connection, ids)
            notes.forget(connection, ids)
        self._database.checkpoint()
