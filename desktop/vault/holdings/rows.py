"""Documents as rows of the database. Every function runs inside the caller's transaction."""

import sys
from datetime import date
from typing import Any

from desktop.documents import Document, Status
from desktop.errors import NotFoundError
from desktop.vault.disk.connections import Connection
from desktop.vault.holdings import scopes

DOCUMENT = f"""
SELECT files.id, matters.name, files.path, files.status, coalesce(contents.kind, ''),
    coalesce(contents.title, ''), contents.pages, coalesce(contents.chunks, 0), files.size,
    files.modified_ns, files.added, files.reason, files.sha256,
    CASE WHEN files.status = 'duplicate' THEN originals.path ELSE '' END, files.parent_id,
    (SELECT count(*) FROM hidden WHERE hidden.content_id = files.content_id),
    (SELECT min(confidence) FROM pages WHERE pages.content_id = files.content_id),
    coalesce({scopes.DATED}, '')
FROM files
JOIN matters ON matters.id = files.matter_id
LEFT JOIN contents ON contents.id = files.content_id
LEFT JOIN files AS originals ON originals.id = contents.primary_file
"""  # noqa: S608 - of the schema

# What is left of it where a damaged page keeps the rest from being read.
BARE_DOCUMENT = """
SELECT files.id, matters.name, path, status, '', '', NULL, 0, size, modified_ns, added, reason,
    sha256, '', parent_id, 0, NULL, ''
FROM files JOIN matters ON matters.id = files.matter_id
"""


def read_document(connection: Connection, document_id: int) -> Document:
    """One document. Raises NotFoundError."""
    row = connection.execute(f"{DOCUMENT} WHERE files.id = ?", (document_id,)).fetchone()
    if row is None:
        raise NotFoundError("This document is no longer in the vault", "Refresh the list.")
    return document_of(row)


def document_of(row: tuple[Any, ...]) -> Document:
    """The document of a row of ``DOCUMENT``."""
    return Document(
        id=row[0],
        # The same words in every row: one object for all.
        matter=sys.intern(row[1]),
        path=row[2],
        status=Status(row[3]),
        kind=sys.intern(row[4]),
        title=row[5],
        pages=row[6],
        chunks=row[7],
        size=row[8],
        modified=row[9] / 1e9,
        added=row[10],
        reason=row[11],
        sha256=row[12],
        duplicate_of=row[13],
        parent=row[14],
        hidden=row[15],
        confidence=row[16],
        dated=date.fromisoformat(row[17]) if row[17] else None,
    )


def content_id(connection: Connection, document_id: int) -> int:
    """The content that was read from a document. Raises NotFoundError, with the reason, when
    nothing could be read."""
    row = connection.execute(
        "SELECT content_id, reason FROM files WHERE id = ?", (document_id,)
    ).fetchone()
    if row is None:
        raise NotFoundError("This document is no longer in the vault", "Refresh the list.")
    if row[0] is None:
        raise NotFoundError("Nothing could be read from this document", row[1] or scopes.NOT_READ)
    return int(row[0])
