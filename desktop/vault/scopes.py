"""Which contents a search within chosen documents, kinds, dates or parties looks into."""

import json
from datetime import date, datetime, timedelta

from desktop.documents import Scope
from desktop.terms import name_stems
from desktop.vault.database import Connection
from desktop.vault.profiles import PARTY


def contents_in(connection: Connection, matter_id: int, scope: Scope) -> list[int]:
    """The ids of the matter's contents that meet every condition of the scope."""
    conditions = ["files.matter_id = ?"]
    parameters: list[object] = [matter_id]
    if scope.documents:
        conditions.append("files.id IN (SELECT value FROM json_each(?))")
        parameters.append(json.dumps(scope.documents))
    if scope.kinds:
        conditions.append("contents.kind IN (SELECT value FROM json_each(?))")
        parameters.append(json.dumps([kind.lower() for kind in scope.kinds]))
    if scope.since is not None:
        conditions.append("files.modified_ns >= ?")
        parameters.append(_nanoseconds(scope.since))
    if scope.until is not None:
        conditions.append("files.modified_ns < ?")
        parameters.append(_nanoseconds(scope.until + timedelta(days=1)))
    for stem in name_stems(scope.party):
        conditions.append(
            "EXISTS (SELECT 1 FROM profiles WHERE profiles.matter_id = files.matter_id"
            " AND term = ? AND profiles.content_id = contents.id AND fields & ?)"
        )
        parameters += [stem, PARTY]
    rows = connection.execute(
        "SELECT DISTINCT contents.id FROM contents JOIN files ON files.content_id = contents.id"  # noqa: S608 - the conditions are ours; what was given is bound
        f" WHERE {' AND '.join(conditions)} ORDER BY contents.id",
        parameters,
    )
    return [int(content_id) for (content_id,) in rows]


def _nanoseconds(day: date) -> int:
    """Midnight, here, at the beginning of a day."""
    return int(datetime.combine(day, datetime.min.time()).timestamp() * 1e9)
