"""What was removed and may come back until its day.

A document, a draft or a conversation lies in the trash as pieces (packing.py): its rows are
deleted as they are when it goes for good, so that no search, no answer and no count can meet it.
A matter stays where it is under a name that nobody can type, and no list shows it. A legal hold or
a term of keeping stops moving things here as it stops deleting, and what lies here stays until the
hold is over. trash_clock.py says when things go.
"""

import datetime
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from desktop.errors import NotFoundError, UsageError
from desktop.vault.copies import packing, pieces
from desktop.vault.copies.pieces import Piece
from desktop.vault.copies.unpacking import Unpacker
from desktop.vault.desk import drafts, history, talks
from desktop.vault.disk.connections import Connection
from desktop.vault.disk.database import Database
from desktop.vault.disk.migrations import now
from desktop.vault.holdings import duties, files
from desktop.vault.holdings.matter_names import folded, free_name
from desktop.vault.log import audit
from desktop.vault.removal import removing
from desktop.vault.removal import trash_clock as clocks
from desktop.vault.removal.trash_clock import Clock, Jump

Kind = Literal["document", "matter", "draft", "conversation"]
KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True, slots=True)
class Trashed:
    """Something in the trash. ``removed`` is a time (UTC, ISO 8601), ``goes`` the day on which it
    goes for good; ``held`` that a hold or a term of its matter keeps it longer. ``title`` is a
    document's path."""

    id: int
    kind: Kind
    matter: str
    title: str
    removed: str
    goes: str
    held: bool


@dataclass(frozen=True, slots=True)
class Swept:
    """What a look through the trash did: how many things went, how the clock had jumped, and to
    which day those were put off that were due."""

    gone: int = 0
    jump: Jump = ""
    put_off: int = 0
    until: str = ""


class Trash:
    """The trash of a vault; each call is a transaction of its own. ``matter_id`` gives the id of a
    matter by its name. Raises VaultError while a matter is held."""

    def __init__(self, database: Database, matter_id: Callable[[Connection, str], int]) -> None:
        self._database = database
        self._matter_id = matter_id

    # ------------------------------------------------------------------------------ the term

    @property
    def days(self) -> int:
        """How long things stay; 0 deletes at once."""
        with self._database.reader() as connection:
            return _clock(connection).days

    def keep_days(self, days: int) -> None:
        """Change that, for what is removed from now on. Raises UsageError."""
        if not 0 <= days <= clocks.MOST_TERM:
            raise UsageError("This is no term", f"Give 0 to {clocks.MOST_TERM} days.")
        with self._database.writer() as connection:
            _keep_clock(connection, Clock(days, _clock(connection).seen))
            audit.note(connection, now(), "setting changed", None, "trash", days=days)

    # ------------------------------------------------------------------------------ moving here

    def put_documents(self, document_ids: Sequence[int]) -> list[int]:
        """Move documents here, with all that lies in them and the answers that quote them; the ids
        that they have in the trash. Ids that are not there are passed over."""
        with self._database.writer() as connection:
            duties.expect_files_free(connection, document_ids)
            if _clock(connection).days == 0:
                removing.documents(connection, document_ids)
                made = []
            else:
                made = _put_documents(connection, document_ids)
        self._database.checkpoint()
        return made

    def put_matter(self, name: str) -> list[int]:
        """Move a matter here. Raises NotFoundError."""
        with self._database.writer() as connection:
            matter_id = self._matter_id(connection, name)
            duties.expect_free(connection, matter_id)
            if _clock(connection).days == 0:
                removing.matter(connection, matter_id)
                made = []
            else:
                made = [_put_matter(connection, matter_id)]
        self._database.checkpoint()
        return made

    def put_draft(self, draft_id: int) -> list[int]:
        """Move a draft here with its versions; the ids that it has in the trash. Raises
        NotFoundError."""
        with self._database.writer() as connection:
            duties.expect_draft_free(connection, draft_id)
            facts = drafts.draft(connection, draft_id)
            packed = list(packing.draft(connection, draft_id))
            made: list[int] = []
            if _clock(connection).days:
                matter_id = self._matter_id(connection, facts.matter)
                made = [_put(connection, "draft", matter_id, facts.title, packed)]
                audit.note(connection, now(), "moved to trash", matter_id, f"draft {draft_id}")
            else:
                removing.forget_draft(connection, draft_id)
            drafts.remove(connection, draft_id)
        self._database.checkpoint()
        return made

    def put_talks(self, ids: Sequence[int]) -> list[int]:
        """Move conversations here; the ids that they have in the trash. Ids that are not there are
        passed over."""
        with self._database.writer() as connection:
            duties.expect_talks_free(connection, ids)
            made: list[int] = []
            for talk_id in ids:
                packed = list(packing.talk(connection, talk_id))
                if packed and _clock(connection).days:
                    talk = talks.talk(connection, talk_id)
                    matter_id = self._matter_id(connection, talk.matter)
                    made.append(_put(connection, "conversation", matter_id, talk.title, packed))
                    subject = f"conversation {talk_id}"
                    audit.note(connection, now(), "moved to trash", matter_id, subject)
                elif packed:
                    audit.note(connection, now(), "answer removed", None, "", conversation=talk_id)
            talks.forget_talks(connection, ids)
        self._database.checkpoint()
        return made

    # ---------------------------------------------------------------------------- looking at it

    def entries(self) -> list[Trashed]:
        """What lies here, what goes first first. What belongs to a matter that lies here itself is
        not listed: it goes and comes with it."""
        with self._database.reader() as connection:
            return _entries(connection)

    # ------------------------------------------------------------------------------- coming back

    def restore(self, ids: Sequence[int]) -> list[Trashed]:
        """Put things back where they were, with their ids; those that were. Raises NotFoundError,
        UsageError for a document that was added again meanwhile, or a conversation that quotes what
        lies in the trash itself: nothing is changed then."""
        with self._database.writer() as connection:
            known = {each.id: each for each in _entries(connection)}
            chosen = [known[each] for each in ids if each in known]
            if len(chosen) < len(set(ids)):
                raise NotFoundError("It is no longer in the trash", "Refresh the list.")
            for entry in sorted(chosen, key=lambda each: KINDS.index(each.kind)):
                _restore(connection, entry)
        self._database.checkpoint()
        return chosen

    # --------------------------------------------------------------------------------- going

    def empty(self, ids: Collection[int] | None = None) -> int:
        """Delete things for good, or all of them; how many. Without ``ids`` what is held is passed
        over."""
        with self._database.writer() as connection:
            chosen = [e for e in _entries(connection) if ids is None or e.id in ids]
            gone = [e for e in chosen if ids is not None or not e.held]
            _purge(connection, gone)
        self._database.checkpoint()
        return len(gone)

    def sweep(self, today: datetime.date | None = None) -> Swept:
        """Delete for good what is due. Safe at any time: see trash_clock.py."""
        today = today or datetime.datetime.now(datetime.UTC).date()
        with self._database.reader() as connection:
            clock = _clock(connection)
            # Nothing there, or looked through today already: a start must not cost a write.
            if not connection.execute("SELECT 1 FROM trash LIMIT 1").fetchone():
                return Swept()
            if clock.seen == today.isoformat() and not _due(connection, today):
                return Swept()
        with self._database.writer() as connection:
            swept = _sweep(connection, clock, today)
        if swept.gone:
            self._database.checkpoint()
        return swept

    def within(self, entry_id: int) -> tuple[list[int], list[int]]:
        """Of a matter that lies here: the ids of its documents, and of what lies here of it."""
        mine = "(SELECT matter_id FROM trash WHERE id = ? AND kind = 'matter')"
        with self._database.reader() as connection:
            documents, others = (
                connection.execute(
                    f"SELECT id FROM {table} WHERE matter_id = {mine} ORDER BY id",  # noqa: S608 - ours
                    (entry_id,),
                ).fetchall()
                for table in ("files", "trash")
            )
        return (
            [int(row[0]) for row in documents],
            [int(row[0]) for row in others if int(row[0]) != entry_id],
        )

    def pieces(self, entry_id: int) -> list[Piece]:
        """The pieces of what lies here, for a proof of its deletion."""
        with self._database.reader() as connection:
            return list(_pieces(connection, entry_id))


def _clock(connection: Connection) -> Clock:
    row = connection.execute("SELECT value FROM kept WHERE key = ?", (clocks.KEY,)).fetchone()
    return clocks.from_text(str(row[0]) if row else None)


def _keep_clock(connection: Connection, clock: Clock) -> None:
    connection.execute(
        "INSERT INTO kept VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (clocks.KEY, clocks.to_text(clock)),
    )


def _entries(connection: Connection) -> list[Trashed]:
    rows = connection.execute(
        "SELECT trash.id, kind, matter_id, matters.name, title, removed, goes FROM trash"
        " JOIN matters ON matters.id = matter_id WHERE matters.trashed = '' OR kind = 'matter'"
        " ORDER BY goes, trash.id"
    ).fetchall()
    held = {
        matter_id: duties.is_held(connection, matter_id) for matter_id in {row[2] for row in rows}
    }
    return [
        Trashed(int(i), kind, str(name), str(title), str(removed), str(goes), held[matter_id])
        for i, kind, matter_id, name, title, removed, goes in rows
    ]


def _put(
    connection: Connection, kind: Kind, matter_id: int, title: str, packed: Iterable[Piece]
) -> int:
    removed = now()
    today, clock = datetime.date.fromisoformat(removed[:10]), _clock(connection)
    goes = clock.goes(today)
    if connection.execute("SELECT 1 FROM trash LIMIT 1").fetchone() is None:
        # An empty trash is not looked through. Else the clock is left for the next look to judge.
        _keep_clock(connection, clock.looked(today))
    trash_id = int(
        connection.execute(
            "INSERT INTO trash (kind, matter_id, title, removed, goes) VALUES (?, ?, ?, ?, ?)",
            (kind, matter_id, title, removed, goes),
        ).lastrowid
    )
    _add_pieces(connection, trash_id, packed)
    return trash_id


def _add_pieces(connection: Connection, trash_id: int, packed: Iterable[Piece]) -> None:
    for piece in packed:
        connection.execute(
            "INSERT INTO trash_pieces (trash_id, ordinal, kind, data) SELECT ?1,"
            " coalesce(max(ordinal) + 1, 0), ?2, ?3 FROM trash_pieces WHERE trash_id = ?1",
            (trash_id, piece.kind, pieces.encoded(piece)),
        )


def _pieces(connection: Connection, trash_id: int) -> Iterable[Piece]:
    ordinals = connection.execute(
        "SELECT ordinal FROM trash_pieces WHERE trash_id = ? ORDER BY ordinal", (trash_id,)
    ).fetchall()
    for (ordinal,) in ordinals:
        (data,) = connection.execute(
            "SELECT data FROM trash_pieces WHERE trash_id = ? AND ordinal = ?", (trash_id, ordinal)
        ).fetchone()
        yield pieces.decoded(bytes(data))


def _put_documents(connection: Connection, document_ids: Sequence[int]) -> list[int]:
    made: list[int] = []
    kept: dict[int, set[int]] = {}
    for matter_id, root, ids, path in files.roots(connection, document_ids):
        trash_id = _put(connection, "document", matter_id, path, packing.documents(connection, ids))
        made.append(trash_id)
        kept[trash_id] = {root, *ids}
        for _, sha256 in files.hashes(connection, [root]):
            audit.note(connection, now(), "moved to trash", matter_id, sha256)
    # Answers change with what they quote, and come back with it.
    for trash_id, quoted in kept.items():
        quoting = history.quoting(connection, quoted)
        _add_pieces(connection, trash_id, packing.questions(connection, quoting))
        _add_pieces(connection, trash_id, packing.parents(connection, quoting))
    removing.take_out(connection, document_ids)
    return made


def _put_matter(connection: Connection, matter_id: int) -> int:
    (name,) = connection.execute("SELECT name FROM matters WHERE id = ?", (matter_id,)).fetchone()
    trash_id = _put(connection, "matter", matter_id, name, ())
    # No name holds such a character: nothing that names a matter finds it.
    connection.execute(
        "UPDATE matters SET trashed = ?, folded = ? WHERE id = ?",
        (now(), f"\0trash {matter_id}", matter_id),
    )
    audit.note(connection, now(), "moved to trash", matter_id, f"matter {matter_id}")
    return trash_id


def _restore(connection: Connection, entry: Trashed) -> None:
    (matter_id,) = connection.execute(
        "SELECT matter_id FROM trash WHERE id = ?", (entry.id,)
    ).fetchone()
    if entry.kind == "matter":
        _restore_matter(connection, int(matter_id), entry.matter)
    else:
        unpacker = Unpacker(connection, int(matter_id))
        skipped = 0
        for piece in _pieces(connection, entry.id):
            if entry.kind == "conversation" and not _stands(connection, int(matter_id), piece):
                skipped += 1
            unpacker.take(piece)
        unpacker.finish()
        if skipped:
            raise UsageError(
                "The conversation quotes documents that are in the trash",
                "Restore these documents first.",
            )
        if entry.kind == "document" and not unpacker.files:
            raise UsageError(
                "This document is in the matter again",
                "It was added again after it was removed. Delete it from the trash instead.",
            )
    audit.note(connection, now(), "restored from trash", int(matter_id), f"{entry.kind}")
    connection.execute("DELETE FROM trash WHERE id = ?", (entry.id,))


def _stands(connection: Connection, matter_id: int, piece: Piece) -> bool:
    """Whether what a piece quotes, if it is an answer, is in the matter."""
    if piece.kind != "question":
        return True
    return history.is_there(connection, matter_id, history.from_json(piece.blobs[0].decode()))


def _restore_matter(connection: Connection, matter_id: int, name: str) -> None:
    wanted = free_name(connection, name)
    connection.execute(
        "UPDATE matters SET trashed = '', name = ?, folded = ? WHERE id = ?",
        (wanted, folded(wanted), matter_id),
    )


def _due(connection: Connection, today: datetime.date) -> list[Trashed]:
    return [
        each for each in _entries(connection) if each.goes <= today.isoformat() and not each.held
    ]


def _sweep(connection: Connection, clock: Clock, today: datetime.date) -> Swept:
    jump = clock.jump(today)
    _keep_clock(connection, clock.looked(today))
    if jump == "back":
        # What was removed while the clock was ahead gets its whole term from today.
        connection.execute(
            "UPDATE trash SET removed = ?, goes = ? WHERE substr(removed, 1, 10) > ?",
            (now(), clock.goes(today), today.isoformat()),
        )
        return Swept(jump=jump)
    if jump == "ahead":
        # What would be due tomorrow too: tomorrow's look finds no jump any more.
        until = clocks.put_off(today)
        early = _due(connection, datetime.date.fromisoformat(until))
        connection.executemany(
            "UPDATE trash SET goes = ? WHERE id = ?", [(until, each.id) for each in early]
        )
        return Swept(0, jump, len(early), until) if early else Swept()
    due = _due(connection, today)
    _purge(connection, due)
    return Swept(len(due))


def _purge(connection: Connection, entries: Sequence[Trashed]) -> None:
    for entry in entries:
        row = connection.execute("SELECT matter_id FROM trash WHERE id = ?", (entry.id,)).fetchone()
        if row is None:
            continue
        matter_id = int(row[0])
        if entry.kind == "matter":
            removing.matter(connection, matter_id)
            continue
        duties.expect_free(connection, matter_id)
        gone = []
        for piece in _pieces(connection, entry.id):
            if piece.kind == "file":
                gone.append(int(piece.head["id"]))
                sha256 = str(piece.head["sha256"])
                audit.note(connection, now(), "document removed", matter_id, sha256)
            elif piece.kind == "draft":
                removing.forget_draft(connection, int(piece.head["id"]))
            elif piece.kind == "talk":
                audit.note(
                    connection, now(), "answer removed", None, "", conversation=piece.head["id"]
                )
        connection.execute("DELETE FROM trash WHERE id = ?", (entry.id,))
        removing.forget_beside(connection, gone)
        removing.forget_quotes(connection, gone)
