"""What a list of matters and the picture of one tell: counts, last work, names.

Every function runs inside the caller's transaction.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.documents import Matter, Status
from desktop.vault.disk.connections import Connection
from desktop.vault.holdings.profiles import PARTY

# Everybody's names are too many for a picture; those of one document say nothing of the matter.
_LEAST_DOCUMENTS = 2


@dataclass(frozen=True, slots=True)
class MatterFacts:
    """A matter with its documents by state, its questions and its drafts. ``worked`` is when
    anything was last added, asked or drafted (UTC, ISO 8601), at least when it was made."""

    matter: Matter
    states: Mapping[Status, int]
    questions: int
    drafts: int
    worked: str


@dataclass(frozen=True, slots=True)
class Party:
    """A name as it is written, and the ids of the documents that begin with it."""

    name: str
    documents: tuple[int, ...]


def of_all(connection: Connection) -> list[MatterFacts]:
    """The facts of every matter, the one worked on last first."""
    states: dict[int, dict[Status, int]] = {}
    for matter_id, status, count in connection.execute(
        "SELECT matter_id, status, count(*) FROM files GROUP BY matter_id, status"
    ):
        states.setdefault(matter_id, {})[Status(status)] = int(count)
    rows = connection.execute(
        "SELECT id, name, keep_originals,"
        " (SELECT count(*) FROM questions WHERE matter_id = matters.id),"
        " (SELECT count(*) FROM manuscripts WHERE matter_id = matters.id),"
        " max(created,"
        "  coalesce((SELECT max(added) FROM files WHERE matter_id = matters.id), ''),"
        "  coalesce((SELECT max(asked) FROM questions WHERE matter_id = matters.id), ''),"
        "  coalesce((SELECT max(changed) FROM manuscripts WHERE matter_id = matters.id), ''))"
        " FROM matters WHERE trashed = ''"
    ).fetchall()
    found = []
    for matter_id, name, copies, questions, drafts, worked in rows:
        its = states.get(matter_id, {})
        matter = Matter(matter_id, name, bool(copies), sum(its.values()))
        found.append(MatterFacts(matter, its, questions, drafts, worked))
    return sorted(found, key=lambda each: (each.worked, each.matter.id), reverse=True)


def party_terms(connection: Connection, matter_id: int, most: int) -> list[str]:
    """The stems of names that most documents of the matter begin with."""
    rows = connection.execute(
        "SELECT term FROM profiles WHERE matter_id = ? AND fields & ?"
        " GROUP BY term HAVING count(*) >= ? ORDER BY count(*) DESC, term LIMIT ?",
        (matter_id, PARTY, _LEAST_DOCUMENTS, most),
    ).fetchall()
    return [str(term) for (term,) in rows]


def named(connection: Connection, matter_id: int, stems: Sequence[str]) -> set[int]:
    """The ids of the documents that begin with names which have all these stems."""
    found: set[int] | None = None
    for stem in dict.fromkeys(stems):
        rows = connection.execute(
            "SELECT files.id FROM profiles JOIN files ON files.content_id = profiles.content_id"
            " WHERE profiles.matter_id = ? AND term = ? AND fields & ?",
            (matter_id, stem, PARTY),
        ).fetchall()
        ids = {int(file_id) for (file_id,) in rows}
        found = ids if found is None else found & ids
    return found or set()


def opening(connection: Connection, document_id: int, characters: int) -> str:
    """How a document's text begins; "" where it has none."""
    row = connection.execute(
        "SELECT substr(text, 1, ?) FROM texts JOIN files ON files.content_id = texts.content_id"
        " WHERE files.id = ?",
        (characters, document_id),
    ).fetchone()
    return str(row[0]) if row else ""
