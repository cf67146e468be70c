"""What the user has the program keep in mind: facts, preferences, context. Theirs to see, change
and delete. Runs inside the caller's transaction."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop.errors import NotFoundError, UsageError
from desktop.vault.disk.connections import Connection

_MAX_TEXT = 1_000
# The model reads those of a matter with each question, beside the excerpts.
_MAX_ALL = 2_000


class NoteKind(StrEnum):
    """What a note is about."""

    FACT = "fact"
    PREFERENCE = "preference"
    CONTEXT = "context"


@dataclass(frozen=True, slots=True)
class Note:
    """A note of a matter, or of all matters where ``matter`` is None; ``id`` is 0 for a new one."""

    id: int
    matter: str | None
    kind: NoteKind
    text: str


def notes(connection: Connection, matter_id: int) -> list[Note]:
    """The notes of a matter and those of all, in the order they were made."""
    rows = connection.execute(
        "SELECT notes.id, matters.name, kind, text FROM notes"
        " LEFT JOIN matters ON matters.id = notes.matter_id"
        " WHERE notes.matter_id IS NULL OR notes.matter_id = ? ORDER BY notes.id",
        (matter_id,),
    )
    return [
        Note(int(i), None if matter is None else str(matter), NoteKind(kind), str(text))
        for i, matter, kind, text in rows
    ]


def keep(connection: Connection, note: Note, matter_id: int | None) -> Note:
    """Keep a new note, or a changed one under its id. Raises UsageError for one that is empty, too
    long or too much with the others, NotFoundError for an id that is not there."""
    text = " ".join(note.text.split())
    if not text:
        raise UsageError("The note is empty", "Write what is to be kept in mind.")
    if len(text) > _MAX_TEXT:
        raise UsageError(
            "The note is too long",
            f"Keep it under {_MAX_TEXT:,} characters; add long texts as documents instead.",
        )
    if _length_of_others(connection, note.id, matter_id) + len(text) > _MAX_ALL:
        raise UsageError(
            "The notes are too long together",
            f"Those of a matter and of all have {_MAX_ALL:,} characters at most; remove some.",
        )
    if note.id:
        changed = connection.execute(
            "UPDATE notes SET matter_id = ?, kind = ?, text = ? WHERE id = ?",
            (matter_id, note.kind, text, note.id),
        )
        if not changed.rowcount:
            raise NotFoundError(
                "There is no such note", "It may have been removed. Look into the list again."
            )
        return replace(note, text=text)
    row_id = connection.execute(
        "INSERT INTO notes (matter_id, kind, text) VALUES (?, ?, ?)", (matter_id, note.kind, text)
    ).lastrowid
    return replace(note, id=int(row_id), text=text)


def _length_of_others(connection: Connection, note_id: int, matter_id: int | None) -> int:
    """How long the notes are that are read with this one; for one of all matters, in the matter
    that has most."""
    lengths: dict[int | None, int] = {
        matter: int(length)
        for matter, length in connection.execute(
            "SELECT matter_id, sum(length(text)) FROM notes WHERE id <> ? GROUP BY matter_id",
            (note_id,),
        )
    }
    for_all = lengths.pop(None, 0)
    own = max(lengths.values(), default=0) if matter_id is None else lengths.get(matter_id, 0)
    return for_all + own


def forget(connection: Connection, ids: Sequence[int]) -> None:
    """Delete notes; ids that are not there are passed over."""
    connection.executemany("DELETE FROM notes WHERE id = ?", [(row_id,) for row_id in ids])
