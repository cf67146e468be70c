"""Conversations: questions that follow one another, in branches. Runs inside the caller's
transaction."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.documents import Answer
from desktop.errors import NotFoundError, UsageError
from desktop.vault.desk import history
from desktop.vault.desk.history import Asked, Verdict
from desktop.vault.disk.connections import Connection
from desktop.vault.disk.migrations import now
from desktop.vault.disk.schema_steps import talk_title

_MAX_NOTE = 4_000


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation. ``begun`` and ``last`` are when its first and its newest question were asked
    (UTC, ISO 8601); ``turns`` counts its questions, those of all branches."""

    id: int
    matter: str
    title: str
    pinned: bool
    begun: str
    last: str
    turns: int


def remember(
    connection: Connection,
    matter_id: int,
    answer: Answer,
    talk: int | None = None,
    after: int | None = None,
) -> tuple[int, int]:
    """Keep an answer as the turn of a conversation that follows the turn ``after``, or begins a
    branch; without ``talk`` a new one begins. Returns the ids of turn and conversation. Raises
    NotFoundError, also where a document that it quotes was removed meanwhile."""
    answer = history.still_there(connection, matter_id, answer)
    if talk is None:
        talk = _begin(connection, matter_id, answer.question)
    else:
        check(connection, matter_id, talk, after)
    row_id = connection.execute(
        "INSERT INTO questions (matter_id, asked, answer, talk_id, parent_id)"
        " VALUES (?, ?, ?, ?, ?)",
        (matter_id, now(), history.to_json(answer), talk, after),
    ).lastrowid
    return int(row_id), talk


def check(connection: Connection, matter_id: int, talk: int, after: int | None) -> None:
    """Raises NotFoundError unless the conversation is one of the matter and the turn part of it."""
    found = connection.execute(
        "SELECT 1 FROM talks WHERE id = ? AND matter_id = ? AND (? IS NULL OR EXISTS"
        " (SELECT 1 FROM questions WHERE id = ? AND talk_id = talks.id))",
        (talk, matter_id, after, after),
    ).fetchone()
    if found is None:
        raise NotFoundError(
            "There is no such conversation", "It may have been removed. Look into the list again."
        )


def branch(connection: Connection, turn: int | None) -> list[Asked]:
    """A turn and those that it follows, the first of the conversation first."""
    found: list[Asked] = []
    while turn is not None:
        rows = history.turns(connection, "id = ?", turn)
        if not rows:
            break
        found.append(rows[0])
        turn = rows[0].parent
    return found[::-1]


def talks(connection: Connection, matter_id: int, words: str = "") -> list[Talk]:
    """The conversations of a matter, pinned ones first, then the newest; with ``words`` those in
    whose title, questions, answers, quotes and notes all of them stand."""
    found = _talks(connection, "talks.matter_id", matter_id)
    wanted = words.casefold().split()
    return [each for each in found if _holds(connection, each, wanted)] if wanted else found


def talk(connection: Connection, talk_id: int) -> Talk:
    """One conversation. Raises NotFoundError."""
    found = _talks(connection, "talks.id", talk_id)
    if not found:
        raise NotFoundError(
            "There is no such conversation", "It may have been removed. Look into the list again."
        )
    return found[0]


def turns(connection: Connection, talk: int) -> list[Asked]:
    """The turns of a conversation, the oldest first. Raises NotFoundError."""
    found = history.turns(connection, "talk_id = ? ORDER BY id", talk)
    if not found:
        raise NotFoundError(
            "There is no such conversation", "It may have been removed. Look into the list again."
        )
    return found


def turn(connection: Connection, row_id: int) -> Asked:
    """One turn. Raises NotFoundError."""
    found = history.turns(connection, "id = ?", row_id)
    if not found:
        raise NotFoundError(
            "There is no such answer", "It may have been removed. Look into the list again."
        )
    return found[0]


def rename(connection: Connection, talk: int, title: str) -> None:
    """Give a conversation another title. Raises UsageError for an empty one, NotFoundError."""
    wanted = talk_title(title)
    if not wanted:
        raise UsageError("There is no title", "Give the conversation a name.")
    changed = connection.execute("UPDATE talks SET title = ? WHERE id = ?", (wanted, talk))
    if not changed.rowcount:
        raise NotFoundError(
            "There is no such conversation", "It may have been removed. Look into the list again."
        )


def pin(connection: Connection, talk: int, *, pinned: bool) -> None:
    """Have a conversation stand first, or no more."""
    connection.execute("UPDATE talks SET pinned = ? WHERE id = ?", (pinned, talk))


def forget_talks(connection: Connection, ids: Sequence[int]) -> None:
    """Delete conversations with all their turns."""
    connection.executemany("DELETE FROM talks WHERE id = ?", [(talk_id,) for talk_id in ids])


def mark(connection: Connection, row_id: int, verdict: Verdict | None, note: str) -> None:
    """Keep what a reader found of an answer, or take it back. Raises NotFoundError, and UsageError
    for a note that is too long."""
    if len(note) > _MAX_NOTE:
        raise UsageError("The note is too long", f"Keep it under {_MAX_NOTE:,} characters.")
    changed = connection.execute(
        "UPDATE questions SET verdict = ?, note = ?, marked = ? WHERE id = ?",
        (verdict or "", note.strip() if verdict else "", now() if verdict else "", row_id),
    )
    if not changed.rowcount:
        raise NotFoundError(
            "There is no such answer", "It may have been removed. Look into the list again."
        )


def marked(connection: Connection, matter_id: int) -> list[Asked]:
    """The answers of a matter that a reader has marked, the newest first."""
    return history.turns(connection, "matter_id = ? AND verdict <> '' ORDER BY id DESC", matter_id)


def _begin(connection: Connection, matter_id: int, question: str) -> int:
    return int(
        connection.execute(
            "INSERT INTO talks (matter_id, title, begun) VALUES (?, ?, ?)",
            (matter_id, talk_title(question), now()),
        ).lastrowid
    )


def _talks(connection: Connection, column: str, value: int) -> list[Talk]:
    rows = connection.execute(
        "SELECT talks.id, matters.name, title, pinned, begun, coalesce(max(asked), begun),"  # noqa: S608 - the column is ours
        " count(questions.id) FROM talks JOIN matters ON matters.id = talks.matter_id"
        f" LEFT JOIN questions ON talk_id = talks.id WHERE {column} = ? GROUP BY talks.id"
        " ORDER BY pinned DESC, max(questions.id) DESC",
        (value,),
    ).fetchall()
    return [
        Talk(int(i), str(name), str(title), bool(pinned), str(begun), str(last), int(count))
        for i, name, title, pinned, begun, last, count in rows
    ]


def _holds(connection: Connection, talk: Talk, words: Sequence[str]) -> bool:
    parts = [talk.title]
    for asked in history.turns(connection, "talk_id = ?", talk.id):
        parts += [asked.question, asked.answer.text, asked.mark.note if asked.mark else ""]
        parts += [citation.quote for citation in asked.answer.citations]
    text = "\n".join(parts).casefold()
    return all(word in text for word in words)
