"""Which contents a search within chosen documents, kinds, dates or parties looks into, and what it
can't look into."""

import json
from dataclasses import replace
from datetime import date, datetime, timedelta

from desktop.documents import Coverage, Scope, Unreadable
from desktop.terms import name_stems
from desktop.vault import tree
from desktop.vault.database import Connection
from desktop.vault.profiles import PARTY

NOT_READ = "It has not been read yet."
# Whole years between which any moment is a number of nanoseconds that SQLite can hold.
_FIRST_YEAR, _LAST_YEAR = 1700, 2250

_Conditions = tuple[list[str], list[object]]


def contents_in(connection: Connection, matter_id: int, scope: Scope) -> list[int]:
    """The ids of the matter's contents that meet every condition of the scope. A party without a
    word of a name is named by none."""
    conditions, parameters = _met(matter_id, _with_inner(connection, scope))
    rows = connection.execute(
        "SELECT DISTINCT contents.id FROM contents JOIN files ON files.content_id = contents.id"  # noqa: S608 - the conditions are ours; what was given is bound
        f" WHERE {' AND '.join(conditions)} ORDER BY contents.id",
        parameters,
    )
    return [int(content_id) for (content_id,) in rows]


def coverage(connection: Connection, matter_id: int, scope: Scope) -> Coverage:
    """How many documents a search within the scope looks into, and which it can't and why.

    Of a file that was never read, kind and parties are not known. It counts as one that could not
    be read unless its documents or days are others, or its ending is that of another kind: what it
    says might be what is looked for.
    """
    whole = _with_inner(connection, scope)
    conditions, parameters = _met(matter_id, whole)
    within = " AND ".join(conditions)
    (searched,) = connection.execute(
        "SELECT count(*) FROM files JOIN contents ON contents.id = files.content_id"  # noqa: S608 - as above
        f" WHERE contents.chunks > 0 AND {within}",
        parameters,
    ).fetchone()
    placed, places = _placed(matter_id, whole)
    rows = connection.execute(
        "SELECT path, CASE WHEN reason <> '' THEN reason ELSE ? END, content_id IS NULL"  # noqa: S608 - as above
        f" FROM files WHERE {' AND '.join(placed)} AND (content_id IS NULL"
        " OR status IN ('failed', 'partial') AND id IN (SELECT files.id FROM files"
        f" JOIN contents ON contents.id = files.content_id WHERE {within})) ORDER BY id",
        (NOT_READ, *places, *parameters),
    ).fetchall()
    others = _kinds(connection, matter_id) - _wanted(scope) if scope.kinds else set()
    unreadable = (
        Unreadable(path, reason)
        for path, reason, unread in rows
        if not (unread and path.rpartition(".")[2].lower() in others)
    )
    return Coverage(int(searched), tuple(unreadable), scope.words())


def _with_inner(connection: Connection, scope: Scope) -> Scope:
    """Who chooses a mail or an archive means what lies in it too."""
    inner = tree.with_descendants(connection, scope.documents)
    # Those that are there no more stay in the condition: nothing chosen is not everything.
    return replace(scope, documents=tuple(dict.fromkeys([*scope.documents, *inner])))


def _met(matter_id: int, scope: Scope) -> _Conditions:
    """What a file and its content have to meet, of what was read as well."""
    conditions, parameters = _placed(matter_id, scope)
    if scope.kinds:
        conditions.append("contents.kind IN (SELECT value FROM json_each(?))")
        parameters.append(json.dumps(sorted(_wanted(scope))))
    stems = name_stems(scope.party)
    if scope.party.strip() and not stems:
        conditions.append("0")
    for stem in stems:
        conditions.append(
            "EXISTS (SELECT 1 FROM profiles WHERE profiles.matter_id = files.matter_id"
            " AND term = ? AND profiles.content_id = contents.id AND fields & ?)"
        )
        parameters += [stem, PARTY]
    return conditions, parameters


def _placed(matter_id: int, scope: Scope) -> _Conditions:
    """What a file has to meet, read or not."""
    conditions = ["files.matter_id = ?"]
    parameters: list[object] = [matter_id]
    if scope.documents:
        conditions.append("files.id IN (SELECT value FROM json_each(?))")
        parameters.append(json.dumps(scope.documents))
    if scope.since is not None:
        conditions.append("files.modified_ns >= ?")
        parameters.append(_nanoseconds(scope.since))
    if scope.until is not None and scope.until < date.max:
        conditions.append("files.modified_ns < ?")
        parameters.append(_nanoseconds(scope.until + timedelta(days=1)))
    return conditions, parameters


def _wanted(scope: Scope) -> set[str]:
    return {kind.lower() for kind in scope.kinds}


def _kinds(connection: Connection, matter_id: int) -> set[str]:
    rows = connection.execute(
        "SELECT DISTINCT kind FROM contents WHERE matter_id = ?", (matter_id,)
    )
    return {str(kind) for (kind,) in rows}


def _nanoseconds(day: date) -> int:
    """Midnight, here, at the beginning of a day."""
    year = min(max(day.year, _FIRST_YEAR), _LAST_YEAR)
    near = day if year == day.year else date(year, 1, 1)
    return int(datetime.combine(near, datetime.min.time()).timestamp() * 1e9)
