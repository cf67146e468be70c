"""What a list of matters and the picture of one tell: counts, last work, names.

Every function runs inside the caller's transaction.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.documents import Matter, Status
from desktop.vault.database import Connection
from desktop.vault.profiles import PARTY

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
    """A name that documents begin with, by the ids of these documents."""

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
        " FROM matters"
    ).fetchall()
    found = []
    for matter_id, name, copies, questions, drafts, worked in rows:
        its = states.get(matter_id, {})
        matter = Matter(matter_id, name, bool(copies), sum(its.values()))
        found.append(MatterFacts(matter, its, questions, drafts, worked))
    return sorted(found, key=lambda each: (each.worked, each.matter.id), reverse=True)


def parties(connection: Connection, matter_id: int, most: int) -> list[Party]:
    """The names that most documents of the matter begin with, at most ``most``."""
    rows = connection.execute(
        "SELECT term FROM profiles WHERE matter_id = ? AND fields & ?"
        " GROUP BY term HAVING count(*) >= ? ORDER BY count(*) DESC, term LIMIT ?",
        (matter_id, PARTY, _LEAST_DOCUMENTS, most),
    ).fetchall()
    return [Party(term, _named(connection, matter_id, term)) for (term,) in rows]


def _named(connection: Connection, matter_id: int, term: str) -> tuple[int, ...]:
    rows = connection.execute(
        "SELECT files.id FROM profiles JOIN files ON files.content_id = profiles.content_id"
        " WHERE profiles.matter_id = ? AND term = ? AND fields & ? ORDER BY files.id",
        (matter_id, term, PARTY),
    ).fetchall()
    return tuple(int(file_id) for (file_id,) in rows)
