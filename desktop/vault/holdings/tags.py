"""The words that a user puts to documents, a record a document.

A document in the trash keeps its record, since it comes back under its id; the record goes when the
document does for good. Every function runs inside the caller's transaction.
"""

import json
from collections.abc import Iterable, Mapping, Sequence

from desktop.errors import UsageError
from desktop.vault.disk.connections import Connection
from desktop.vault.holdings import files

_KEY = "tags "
_LONGEST, _MOST = 40, 20


def of_matter(connection: Connection, matter_id: int) -> dict[int, tuple[str, ...]]:
    """The tags of each document of the matter that has any, by the document's id."""
    rows = connection.execute(
        "SELECT files.id, value FROM files JOIN kept ON kept.key = ? || files.id"
        " WHERE matter_id = ?",
        (f"{_KEY}{matter_id} ", matter_id),
    ).fetchall()
    return {int(file_id): tuple(json.loads(value)) for file_id, value in rows}


def change(
    connection: Connection, document_ids: Sequence[int], add: Iterable[str], remove: Iterable[str]
) -> None:
    """Take tags from documents, then put others to them; upper and lower case are the same. Raises
    UsageError for a tag that is empty or too long, and for too many."""
    added = [_clean(tag) for tag in add]
    gone = {tag.casefold() for tag in remove}
    for document_id in document_ids:
        found = connection.execute(
            "SELECT matter_id FROM files WHERE id = ?", (document_id,)
        ).fetchone()
        if found is None:
            continue  # It went meanwhile.
        key = _key(int(found[0]), document_id)
        row = connection.execute("SELECT value FROM kept WHERE key = ?", (key,)).fetchone()
        before = json.loads(row[0]) if row else []
        kept = [tag for tag in before if tag.casefold() not in gone]
        tags = {tag.casefold(): tag for tag in (*kept, *added)}
        if len(tags) > _MOST:
            raise UsageError(
                "This document has too many tags", f"It may have {_MOST}. Remove one first."
            )
        _put(connection, key, list(tags.values()))


def rename(
    connection: Connection, matter_id: int, old: str, new: str
) -> dict[int, tuple[str, ...]]:
    """Give a tag another name on all documents of the matter, those in its trash too; which of the
    two each of them had, as it was written, by its id. Raises UsageError as ``change``."""
    clean, both = _clean(new), {old.casefold(), new.casefold()}
    had: dict[int, tuple[str, ...]] = {}
    for document_id, before in _all_of(connection, matter_id).items():
        if old.casefold() in map(str.casefold, before):
            had[document_id] = tuple(tag for tag in before if tag.casefold() in both)
            kept = [tag for tag in before if tag.casefold() not in both]
            _put(connection, _key(matter_id, document_id), [*kept, clean])
    return had


def take_back_rename(
    connection: Connection, matter_id: int, had: Mapping[int, Sequence[str]], new: str
) -> None:
    """Give the documents of ``had`` what they had, whoever else has the new name by now; other tags
    that they got since stay."""
    now = _all_of(connection, matter_id)
    for document_id, before in had.items():
        if document_id not in now and not files.is_there(connection, document_id):
            continue  # It went for good meanwhile, with its tags.
        others = {*(tag.casefold() for tag in before), new.casefold()}
        kept = [tag for tag in now.get(document_id, ()) if tag.casefold() not in others]
        _put(connection, _key(matter_id, document_id), [*kept, *before])


def _all_of(connection: Connection, matter_id: int) -> dict[int, list[str]]:
    """The tags of all documents, those in the trash too."""
    begins = _key(matter_id, "")
    rows = connection.execute(
        "SELECT substr(key, ?), value FROM kept WHERE substr(key, 1, ?) = ?",
        (len(begins) + 1, len(begins), begins),
    ).fetchall()
    return {int(document_id): json.loads(value) for document_id, value in rows}


def _key(matter_id: int, document_id: int | str) -> str:
    return f"{_KEY}{matter_id} {document_id}"


def _put(connection: Connection, key: str, tags: Sequence[str]) -> None:
    if tags:
        connection.execute(
            "INSERT INTO kept VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, json.dumps(sorted(tags, key=str.casefold), ensure_ascii=False)),
        )
    else:
        connection.execute("DELETE FROM kept WHERE key = ?", (key,))


def forget(connection: Connection, document_ids: Iterable[int]) -> None:
    """Delete the tags of documents that are gone for good. An id is never used twice."""
    connection.execute(
        "DELETE FROM kept WHERE substr(key, 1, ?) = ? AND EXISTS"
        " (SELECT 1 FROM json_each(?) WHERE kept.key GLOB ? || value)",
        (len(_KEY), _KEY, json.dumps(list(document_ids)), f"{_KEY}* "),
    )


def forget_matter(connection: Connection, matter_id: int) -> None:
    """Delete the tags of all documents of a matter, those in its trash too."""
    key = _key(matter_id, "")
    connection.execute("DELETE FROM kept WHERE substr(key, 1, ?) = ?", (len(key), key))


def _clean(tag: str) -> str:
    shown = " ".join(tag.split())
    if not shown or not shown.isprintable():
        raise UsageError("The tag has no name", "Type one.")
    if len(shown) > _LONGEST:
        raise UsageError("The tag is too long", f"At most {_LONGEST} characters.")
    return shown
