"""Deleting documents and matters for good. Every function runs inside the caller's transaction; a
checkpoint after it wipes the log that still holds them."""

import json
from collections.abc import Collection, Sequence

from desktop.vault.copies import pieces
from desktop.vault.desk import comparisons, history, review_cells
from desktop.vault.disk.connections import Connection, large_cache
from desktop.vault.disk.migrations import now
from desktop.vault.holdings import duties, files, passwords, recognised, staged, tags, tree
from desktop.vault.lexical import words
from desktop.vault.log import audit
from desktop.vault.vectors import index_build, matter_collections, records


def documents(connection: Connection, document_ids: Sequence[int]) -> None:
    """Delete documents with all that lies in them and came from them, the answers that quote them
    included. Raises VaultError while their matter is held."""
    duties.expect_files_free(connection, document_ids)
    for matter_id, sha256 in files.hashes(connection, document_ids):
        audit.note(connection, now(), "document removed", matter_id, sha256)
    every = tree.with_descendants(connection, document_ids)
    gone = take_out(connection, document_ids)
    forget_beside(connection, every)
    forget_quotes(connection, gone)


def take_out(connection: Connection, document_ids: Sequence[int]) -> list[int]:
    """Delete the rows of documents without a word in the log; the ids of those whose words are in
    the vault no more."""
    pages_of = recognised.hashes(connection)
    gone: list[int] = []
    with large_cache(connection):
        all_removed = files.remove(connection, document_ids)
    for removed in all_removed:
        history.let_go(connection, removed.matter_id, removed.heirs, removed.paths)
        gone += [file_id for file_id, heir in removed.heirs.items() if heir is None]
    passwords.forget_unused(connection)
    review_cells.forget_unused(connection)
    recognised.forget(connection, pages_of - recognised.hashes(connection))
    recognised.forget_unused(connection)
    staged.forget_all(connection)
    return gone


def forget_beside(connection: Connection, document_ids: Collection[int]) -> None:
    """Delete what is kept beside documents that are gone for good, those in them among these."""
    tags.forget(connection, document_ids)
    comparisons.forget(connection, map(comparisons.of_document, document_ids))


def forget_draft(connection: Connection, draft_id: int) -> None:
    """Delete what is kept beside a draft that is gone for good, and note that it is."""
    comparisons.forget(connection, (comparisons.of_draft(draft_id),))
    audit.note(connection, now(), "draft removed", None, str(draft_id))


def forget_quotes(connection: Connection, document_ids: Collection[int]) -> None:
    """Delete the answers in the trash that quote documents which are gone for good."""
    wanted = set(document_ids)
    marks = json.dumps([f'"document_id": {document_id},' for document_id in wanted])
    rows = connection.execute(
        "SELECT trash_id, ordinal, data FROM trash_pieces WHERE kind = 'question'"
        " AND EXISTS (SELECT 1 FROM json_each(?) WHERE instr(data, CAST(value AS BLOB)))",
        (marks,),
    ).fetchall()
    for trash_id, ordinal, data in rows:
        answer = history.from_json(pieces.decoded(bytes(data)).blobs[0].decode())
        if history.quotes(answer) & wanted:
            connection.execute(
                "DELETE FROM trash_pieces WHERE trash_id = ? AND ordinal = ?", (trash_id, ordinal)
            )


def matter(connection: Connection, matter_id: int) -> None:
    """Delete a matter with all that belongs to it, its trash too. Raises VaultError while it is
    held."""
    duties.expect_free(connection, matter_id)
    for sha256 in files.hashes_of_matter(connection, matter_id):
        audit.note(connection, now(), "document removed", matter_id, sha256)
    audit.note(connection, now(), "matter removed", matter_id)
    collections = matter_collections.all_of(connection, matter_id)
    index_build.discard(connection, matter_id)
    words.destroy(connection, matter_id)
    # Chunks hold their records, so they go before the collection.
    connection.execute(
        "DELETE FROM chunks WHERE content_id IN (SELECT id FROM contents WHERE matter_id = ?)",
        (matter_id,),
    )
    tags.forget_matter(connection, matter_id)
    comparisons.forget_matter(connection, matter_id)
    connection.execute("DELETE FROM matters WHERE id = ?", (matter_id,))
    for collection_id in collections:
        records.delete_collection(connection, collection_id)
    review_cells.forget_unused(connection)
