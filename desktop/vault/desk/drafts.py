"""Drafts, their bases and versions. Every function runs inside the caller's transaction.

A *base* is the Word file under a draft; another one comes when the template is filled anew, and
the old one stays as long as a version stands over it. Texts are kept compressed: a long contract is
saved every few seconds.
"""

import json
import zlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from desktop.errors import NotFoundError, UsageError
from desktop.vault.disk.connections import Connection
from desktop.vault.disk.migrations import now
from desktop.vault.disk.schema_steps import talk_title

# zlib's fastest: a megabyte takes 10 ms, and the disk takes a sixth.
_LEVEL = 1
_MAX_LABEL = 200


@dataclass(frozen=True, slots=True)
class DraftFacts:
    """A draft without its text. ``template`` or ``precedent_id`` (a document) is what it was made
    from; ``changed`` and ``finalised`` are times (UTC, ISO 8601), the latter "" before."""

    id: int
    matter: str
    title: str
    kind: str
    template: str
    precedent_id: int | None
    changed: str
    finalised: str


@dataclass(frozen=True, slots=True)
class DraftVersion:
    """A state of a draft that was kept; ``saved`` is the time (UTC, ISO 8601)."""

    id: int
    label: str
    saved: str


@dataclass(frozen=True, slots=True)
class DraftText:
    """A draft's text as JSON over its base, by the base's id."""

    manuscript: str
    base_id: int


_FACTS = (
    "SELECT made.id, matters.name, made.title, made.kind, made.template, made.precedent_id,"
    " made.changed, made.finalised"
    " FROM manuscripts AS made JOIN matters ON matters.id = made.matter_id"
)


def add(connection: Connection, matter_id: int, facts: DraftFacts, base: bytes, text: str) -> int:
    """Keep a new draft; its id. Of ``facts`` the id, the matter and the times are not used."""
    draft_id = int(
        connection.execute(
            "INSERT INTO manuscripts (matter_id, title, kind, template, precedent_id, manuscript,"
            " base_id, changed) VALUES (?, ?, ?, ?, ?, ?, 0, ?)",
            (
                matter_id,
                _titled(facts.title),
                facts.kind,
                facts.template,
                facts.precedent_id,
                _packed(text),
                now(),
            ),
        ).lastrowid
    )
    base_id = add_base(connection, draft_id, base)
    connection.execute("UPDATE manuscripts SET base_id = ? WHERE id = ?", (base_id, draft_id))
    return draft_id


def add_base(connection: Connection, draft_id: int, base: bytes) -> int:
    """Keep another base of a draft; its id."""
    return int(
        connection.execute(
            "INSERT INTO manuscript_bases (draft_id, data) VALUES (?, ?)", (draft_id, base)
        ).lastrowid
    )


def base(connection: Connection, base_id: int) -> bytes:
    """A base. Raises NotFoundError."""
    row = connection.execute(
        "SELECT data FROM manuscript_bases WHERE id = ?", (base_id,)
    ).fetchone()
    if row is None:
        raise _gone()
    return bytes(row[0])


def drafts(connection: Connection, matter_id: int) -> list[DraftFacts]:
    """The drafts of a matter, the one that was changed last first."""
    rows = connection.execute(
        f"{_FACTS} WHERE made.matter_id = ? ORDER BY made.changed DESC, made.id DESC",
        (matter_id,),
    ).fetchall()
    return [DraftFacts(*row) for row in rows]


def draft(connection: Connection, draft_id: int) -> DraftFacts:
    """One draft. Raises NotFoundError."""
    row = connection.execute(f"{_FACTS} WHERE made.id = ?", (draft_id,)).fetchone()
    if row is None:
        raise _gone()
    return DraftFacts(*row)


def text(connection: Connection, draft_id: int) -> DraftText:
    """A draft's text. Raises NotFoundError."""
    row = connection.execute(
        "SELECT manuscript, base_id FROM manuscripts WHERE id = ?", (draft_id,)
    ).fetchone()
    if row is None:
        raise _gone()
    return DraftText(_unpacked(row[0]), int(row[1]))


def keep(connection: Connection, draft_id: int, kept: DraftText) -> None:
    """Keep a draft's text in place of the one before. Raises NotFoundError."""
    changed = connection.execute(
        "UPDATE manuscripts SET manuscript = ?, base_id = ?, changed = ? WHERE id = ?",
        (_packed(kept.manuscript), kept.base_id, now(), draft_id),
    )
    if not changed.rowcount:
        raise _gone()


def rename(connection: Connection, draft_id: int, title: str) -> None:
    """Give a draft another title. Raises UsageError for an empty one, NotFoundError."""
    changed = connection.execute(
        "UPDATE manuscripts SET title = ? WHERE id = ?", (_titled(title), draft_id)
    )
    if not changed.rowcount:
        raise _gone()


def finalise(connection: Connection, draft_id: int) -> None:
    """Say that a draft was written out as final, now. Raises NotFoundError."""
    changed = connection.execute(
        "UPDATE manuscripts SET finalised = ? WHERE id = ?", (now(), draft_id)
    )
    if not changed.rowcount:
        raise _gone()


def remove(connection: Connection, draft_id: int) -> None:
    """Delete a draft, its bases and versions."""
    connection.execute("DELETE FROM manuscripts WHERE id = ?", (draft_id,))


def notes(connection: Connection, draft_id: int) -> str:
    """What else is kept with a draft, as JSON; "" for nothing. Raises NotFoundError."""
    row = connection.execute("SELECT notes FROM manuscripts WHERE id = ?", (draft_id,)).fetchone()
    if row is None:
        raise _gone()
    return str(row[0])


def keep_notes(connection: Connection, draft_id: int, kept: str) -> None:
    """Keep more with a draft than its text, such as what was decided of its precedent's facts.
    Raises NotFoundError."""
    changed = connection.execute(
        "UPDATE manuscripts SET notes = ? WHERE id = ?", (_whole(kept), draft_id)
    )
    if not changed.rowcount:
        raise _gone()


def add_version(connection: Connection, draft_id: int, label: str, kept: DraftText) -> int:
    """Keep a state of a draft. Raises NotFoundError."""
    draft(connection, draft_id)
    return int(
        connection.execute(
            "INSERT INTO manuscript_versions (draft_id, label, saved, manuscript, base_id)"
            " VALUES (?, ?, ?, ?, ?)",
            (
                draft_id,
                _whole(label.strip()[:_MAX_LABEL]),
                now(),
                _packed(kept.manuscript),
                kept.base_id,
            ),
        ).lastrowid
    )


def versions(connection: Connection, draft_id: int) -> list[DraftVersion]:
    """The kept states of a draft, the newest first."""
    rows = connection.execute(
        "SELECT id, label, saved FROM manuscript_versions WHERE draft_id = ? ORDER BY id DESC",
        (draft_id,),
    ).fetchall()
    return [DraftVersion(*row) for row in rows]


def version(connection: Connection, version_id: int) -> DraftText:
    """A kept state. Raises NotFoundError."""
    row = connection.execute(
        "SELECT manuscript, base_id FROM manuscript_versions WHERE id = ?", (version_id,)
    ).fetchone()
    if row is None:
        raise NotFoundError(
            "There is no such version", "It may have been removed. Look into the list again."
        )
    return DraftText(_unpacked(row[0]), int(row[1]))


def drop_versions(
    connection: Connection,
    draft_id: int,
    label: str,
    keep_newest: int,
    spare_bases: Collection[int] = (),
) -> None:
    """Delete the states of this label but the newest, and the bases that nothing stands over:
    neither the draft, nor a version, nor, as ``spare_bases`` says, a step that may be undone."""
    connection.execute(
        "DELETE FROM manuscript_versions WHERE draft_id = ? AND label = ? AND id NOT IN"
        " (SELECT id FROM manuscript_versions WHERE draft_id = ? AND label = ?"
        " ORDER BY id DESC LIMIT ?)",
        (draft_id, label, draft_id, label, keep_newest),
    )
    connection.execute(
        "DELETE FROM manuscript_bases WHERE draft_id = ? AND id NOT IN"
        " (SELECT base_id FROM manuscripts WHERE id = ?"
        " UNION SELECT base_id FROM manuscript_versions WHERE draft_id = ?"
        " UNION SELECT value FROM json_each(?))",
        (draft_id, draft_id, draft_id, json.dumps(sorted(spare_bases))),
    )


def saying(connection: Connection, document_id: int, samples: Sequence[bytes]) -> int:
    """How many drafts were made from a document, or say, now or in a version, one of the samples
    of its text."""
    # As the texts are kept: within JSON.
    wanted = {
        json.dumps(each.decode(errors="ignore"), ensure_ascii=False)[1:-1] for each in samples
    }
    wanted.discard("")
    found = {
        int(row[0])
        for row in connection.execute(
            "SELECT id FROM manuscripts WHERE precedent_id = ?", (document_id,)
        )
    }
    rows = connection.execute(
        "SELECT id, manuscript FROM manuscripts"
        " UNION ALL SELECT draft_id, manuscript FROM manuscript_versions"
    )
    for draft_id, packed in rows:
        if int(draft_id) not in found:
            said = _unpacked(packed)
            if any(sample in said for sample in wanted):
                found.add(int(draft_id))
    return len(found)


def _titled(title: str) -> str:
    wanted = _whole(talk_title(title))
    if not wanted:
        raise UsageError("There is no title", "Give the draft a name.")
    return wanted


def _packed(text: str) -> bytes:
    return zlib.compress(_whole(text).encode(), _LEVEL)


def _whole(text: str) -> str:
    """The text without halves of characters, which a clipboard may give, and nothing can keep."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def _unpacked(data: bytes) -> str:
    return zlib.decompress(data).decode()


def _gone() -> NotFoundError:
    return NotFoundError(
        "There is no such draft", "It may have been removed. Look into the list again."
    )
