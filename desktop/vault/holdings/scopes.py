"""Which contents a search within chosen documents, kinds, dates or parties looks into, and what it
can't look into."""

import json
import sys
from collections.abc import Collection, Sequence
from dataclasses import replace

from desktop.documents import Coverage, Scope, Unreadable
from desktop.errors import said_later
from desktop.terms import name_stems
from desktop.vault.disk.connections import Connection
from desktop.vault.holdings import tree
from desktop.vault.holdings.profiles import PARTY

NOT_READ = said_later("It has not been read yet.")
CHANGED = said_later("It has changed and has not been read again yet.")
NO_TEXT = said_later("No text was found in it.")
# A page recognised with less is one to look at.
LEAST_CERTAINTY = 0.8
# What was read from such a file is not all that it says, or not what it says now.
_DOUBTFUL = "('failed', 'partial', 'waiting', 'reading', 'ocr', 'embedding')"
# The day that a document bears. A damaged vault can't be brought forward and is read as it is:
# where an older program made it without this column, SQLite takes the name from around the inner
# query.
DATED = (
    "(SELECT (SELECT dated FROM contents AS dating WHERE dating.id = files.content_id)"
    " FROM (SELECT '' AS dated))"
)
# The day that a document bears, or else that of its file's last change, here.
_DAY = (
    f"coalesce(nullif({DATED}, ''), date(files.modified_ns / 1000000000, 'unixepoch', 'localtime'))"
)

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


def places_in(connection: Connection, matter_id: int, scope: Scope) -> list[tuple[int, int]]:
    """The documents that a search within the scope looks into as (document id, content id), in the
    order they were added: each content once, at the place where passages show it if that is in
    the scope."""
    conditions, parameters = _met(matter_id, _with_inner(connection, scope))
    rows = connection.execute(
        "SELECT coalesce(max(CASE WHEN files.id = contents.primary_file THEN files.id END),"  # noqa: S608 - as above
        " min(files.id)) AS place, contents.id FROM files"
        " JOIN contents ON contents.id = files.content_id"
        f" WHERE contents.chunks > 0 AND {' AND '.join(conditions)}"
        " GROUP BY contents.id ORDER BY place",
        parameters,
    )
    return [(int(document_id), int(content_id)) for document_id, content_id in rows]


def coverage(
    connection: Connection, matter_id: int, scope: Scope, read: Collection[int] = ()
) -> Coverage:
    """How many documents a search within the scope looks into, and which it can't and why; ``read``
    are the chunks that were read to the end.

    Of a file that was never read, kind and parties are not known. It counts as one that could not
    be read unless its documents or days are others, or its ending is that of another kind: what it
    says might be what is looked for.
    """
    whole = _with_inner(connection, scope)
    conditions, parameters = _met(matter_id, whole)
    within = " AND ".join(conditions)
    searched, places, inner = connection.execute(
        "SELECT count(*), coalesce(sum(places), 0), coalesce(sum(inside), 0) FROM ("  # noqa: S608 - as above
        "SELECT count(*) AS places, min(files.parent_id IS NOT NULL) AS inside FROM files"
        " JOIN contents ON contents.id = files.content_id"
        f" WHERE contents.chunks > 0 AND {within} GROUP BY contents.id)",
        parameters,
    ).fetchone()
    return Coverage(
        int(searched),
        _unreadable(connection, matter_id, scope, whole),
        scope.words(),
        _in_full(connection, read),
        _weak(connection, within, parameters),
        int(places) - int(searched),
        int(inner),
    )


def _unreadable(
    connection: Connection, matter_id: int, scope: Scope, whole: Scope
) -> tuple[Unreadable, ...]:
    conditions, parameters = _met(matter_id, whole)
    placed, places = _placed(matter_id, whole)
    rows = connection.execute(
        "SELECT files.path, CASE WHEN files.status = 'waiting' AND content_id IS NOT NULL THEN ?"  # noqa: S608 - as above
        " WHEN files.reason <> '' THEN files.reason WHEN content_id IS NULL THEN ? ELSE ? END,"
        " content_id IS NULL, EXISTS (SELECT 1 FROM contents"
        " WHERE contents.id = files.content_id AND contents.chunks > 0)"
        f" FROM files WHERE {' AND '.join(placed)} AND (content_id IS NULL"
        " OR files.id IN (SELECT files.id FROM files"
        f" JOIN contents ON contents.id = files.content_id WHERE {' AND '.join(conditions)}"
        f" AND (files.status IN {_DOUBTFUL} OR contents.chunks = 0 AND NOT EXISTS"
        " (SELECT 1 FROM files AS inner_files WHERE inner_files.parent_id = files.id))))"
        " ORDER BY files.id",
        (CHANGED, NOT_READ, NO_TEXT, *places, *parameters),
    ).fetchall()
    others = _kinds(connection, matter_id) - _wanted(scope) if scope.kinds else set()
    return tuple(
        # Answers that are kept in memory name the same files (history.py).
        Unreadable(sys.intern(path), sys.intern(reason), bool(in_part))
        for path, reason, unread, in_part in rows
        if not (unread and path.rpartition(".")[2].lower() in others)
    )


def _in_full(connection: Connection, read: Collection[int]) -> int:
    """Of how many contents every chunk is among these."""
    (count,) = connection.execute(
        "SELECT count(*) FROM (SELECT content_id FROM json_each(?) JOIN chunks ON record_id = value"
        " GROUP BY content_id HAVING count(*) ="
        " (SELECT contents.chunks FROM contents WHERE contents.id = content_id))",
        (json.dumps(sorted(set(read))),),
    ).fetchone()
    return int(count)


def _weak(
    connection: Connection, within: str, parameters: Sequence[object]
) -> tuple[Unreadable, ...]:
    """The documents that rest on weak recognition, with the pages."""
    rows = connection.execute(
        "SELECT min(files.id), min(files.path), pages.number, pages.confidence FROM files"  # noqa: S608 - as above
        " JOIN contents ON contents.id = files.content_id"
        " JOIN pages ON pages.content_id = contents.id"
        f" WHERE pages.confidence < ? AND {within}"
        " GROUP BY contents.id, pages.number ORDER BY 1, 3",
        (LEAST_CERTAINTY, *parameters),
    )
    found: dict[str, list[tuple[int, float]]] = {}
    for _, path, number, confidence in rows:
        found.setdefault(str(path), []).append((int(number), float(confidence)))
    return tuple(Unreadable(path, _certainty(pages)) for path, pages in found.items())


def _certainty(pages: Sequence[tuple[int, float]]) -> str:
    """ "pages 2, 5 to 7 recognised with 61 % certainty or more"."""
    runs: list[list[int]] = []
    for number, _ in pages:
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    named = ", ".join(str(first) if first == last else f"{first} to {last}" for first, last in runs)
    least = min(confidence for _, confidence in pages)
    if len(pages) == 1:
        return f"Page {named} was recognised with {least:.0%} certainty."
    return f"Pages {named} were recognised with {least:.0%} certainty or little more."


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
        conditions.append(f"{_DAY} >= ?")
        parameters.append(scope.since.isoformat())
    if scope.until is not None:
        conditions.append(f"{_DAY} <= ?")
        parameters.append(scope.until.isoformat())
    return conditions, parameters


def _wanted(scope: Scope) -> set[str]:
    return {kind.lower() for kind in scope.kinds}


def _kinds(connection: Connection, matter_id: int) -> set[str]:
    rows = connection.execute(
        "SELECT DISTINCT kind FROM contents WHERE matter_id = ?", (matter_id,)
    )
    return {str(kind) for (kind,) in rows}
