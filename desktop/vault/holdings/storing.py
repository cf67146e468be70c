"""What was read is written, moved and removed, each call one transaction."""

import contextlib
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from desktop.documents import Document, ParsedDocument, Status
from desktop.errors import NotFoundError
from desktop.vault.desk import history
from desktop.vault.disk.migrations import now
from desktop.vault.holdings import contents, files, near_duplicates
from desktop.vault.holdings.files import FileFacts
from desktop.vault.holdings.matter_names import matter_id as matter_id_of
from desktop.vault.holdings.part import Part
from desktop.vault.holdings.rows import read_document
from desktop.vault.log import audit
from desktop.vault.removal import removing


class Storing(Part):
    """What was read is written, moved and removed, each call one transaction."""

    def register(self, matter: str, facts: Sequence[FileFacts]) -> None:
        """Take note of files that are going to be read.

        New paths wait. A known path keeps what was read from it, and waits only if the file has
        changed since; a missing one that is back as it was gets its state back. Raises
        RemovedError for files in one that was removed.
        """
        with self._database.writer() as connection:
            matter_id = matter_id_of(connection, matter)
            for fact in facts:
                files.register(connection, matter_id, fact)

    def row_of(self, matter: str, facts: FileFacts) -> int:
        """The id of a file, of which note is taken if the matter does not know it. Inside
        ``together`` it sees what was written there."""
        with self._database.writer() as connection:
            matter_id = matter_id_of(connection, matter)
            row = files.id_at(connection, matter_id, facts.path)
            if row is None:
                row = files.put(connection, matter_id, replace(facts, sha256=""), Status.WAITING)
            return row

    @contextlib.contextmanager
    def together(self) -> Iterator[None]:
        """All that this thread writes inside is one transaction: all of it is kept, or none."""
        with self._database.writer():
            yield

    def store(
        self,
        matter: str,
        facts: FileFacts,
        parsed: ParsedDocument,
        vectors: NDArray[np.float32],
        embedder: str,
        original: bytes | None = None,
        *,
        made_with: str = "",
        attachments: Collection[str] = (),
    ) -> Document:
        """Keep what was read from a file, in place of what was read from it before.

        ``vectors`` is (chunks, dimension), float32; ``made_with`` names the readers and settings;
        attachments whose paths are not among ``attachments`` go with what was read before. One
        transaction: when this returns, all of it is on the disk; if it raises, nothing has changed.
        Raises ReadingError when the reader's result contradicts itself, RemovedError when what it
        lies in, or it with all that lies in it, was removed since.
        """
        contents.check(parsed, vectors)
        signature = near_duplicates.sign(parsed.text)
        with self._database.writer() as connection:
            matter_id = matter_id_of(connection, matter)
            files.check_outer(connection, matter_id, facts.path, attachments)
            file_id = files.put(connection, matter_id, facts, Status.INDEXED)
            was_read = files.is_read(connection, file_id)
            heirs = files.take_over(connection, matter_id, facts.sha256)
            content_id = contents.insert(
                connection, matter_id, facts.sha256, parsed, vectors, embedder, original, made_with
            )
            near_duplicates.note(connection, content_id, signature)
            connection.executemany(
                "UPDATE files SET content_id = ? WHERE id = ?",
                [(content_id, heir) for heir in heirs],
            )
            files.attach(connection, file_id, content_id)
            files.keep_attachments(connection, file_id, attachments)
            if anew := {*heirs, *([file_id] if was_read else [])}:
                history.find_anew(connection, matter_id, anew, parsed.text, parsed.pages)
            audit.note(connection, now(), "document added", matter_id, facts.sha256)
            return read_document(connection, file_id)

    def store_duplicate(
        self,
        matter: str,
        facts: FileFacts,
        original: bytes | None = None,
        attachments: Collection[str] = (),
    ) -> Document:
        """Note a file whose bytes are in the matter already, under another path. ``original`` is
        kept where they were not; ``attachments`` as for ``store``. Raises NotFoundError when the
        matter does not have them, RemovedError as ``store``."""
        with self._database.writer() as connection:
            matter_id = matter_id_of(connection, matter)
            files.check_outer(connection, matter_id, facts.path, attachments)
            content_id = files.content_of(connection, matter_id, facts.sha256)
            if original is not None:
                contents.keep_original(connection, content_id, original)
            file_id = files.put(connection, matter_id, facts, Status.DUPLICATE)
            files.attach(connection, file_id, content_id)
            files.keep_attachments(connection, file_id, attachments)
            audit.note(connection, now(), "document added", matter_id, facts.sha256, duplicate=True)
            return read_document(connection, file_id)

    def store_duplicates(
        self, matter: str, items: Sequence[tuple[FileFacts, Collection[str]]]
    ) -> list[Document]:
        """As ``store_duplicate``, for many files with their ``attachments`` at once: contents may
        change places among them."""
        with self._database.writer() as connection:
            matter_id = matter_id_of(connection, matter)
            found = [files.content_of(connection, matter_id, facts.sha256) for facts, _ in items]
            ids = [files.put(connection, matter_id, facts, Status.DUPLICATE) for facts, _ in items]
            files.attach_all(connection, matter_id, dict(zip(ids, found, strict=True)))
            for file_id, (facts, attachments) in zip(ids, items, strict=True):
                files.keep_attachments(connection, file_id, attachments)
                audit.note(
                    connection, now(), "document added", matter_id, facts.sha256, duplicate=True
                )
            return [read_document(connection, file_id) for file_id in ids]

    def store_failure(self, matter: str, facts: FileFacts, reason: str) -> Document:
        """Note that a file could not be read, and why, for the user.

        If its bytes are known to have changed, what was read from it before goes: it is no longer
        what the file says. If they could not even be looked at (no hash), it stays. Raises
        RemovedError as ``store``.
        """
        with self._database.writer() as connection:
            matter_id = matter_id_of(connection, matter)
            file_id = files.fail(connection, matter_id, facts, reason)
            audit.note(connection, now(), "document unreadable", matter_id, facts.sha256)
            return read_document(connection, file_id)

    def mark_unchanged(self, matter: str, facts: FileFacts) -> Document:
        """Note that a known file has a new time and the same bytes."""
        with self._database.writer() as connection:
            matter_id = matter_id_of(connection, matter)
            return read_document(connection, files.unchanged(connection, matter_id, facts))

    def mark_all_unchanged(self, matter: str, found: Sequence[FileFacts]) -> list[Document]:
        """Note it of many files in one transaction. Those that were removed are passed over."""
        documents = []
        with self._database.writer() as connection:
            matter_id = matter_id_of(connection, matter)
            for facts in found:
                with contextlib.suppress(NotFoundError):
                    file_id = files.unchanged(connection, matter_id, facts)
                    documents.append(read_document(connection, file_id))
        return documents

    def move(self, matter: str, document_id: int, facts: FileFacts) -> None:
        """Note that a document and all that lies in it is found at another path now: its text, its
        vectors and the answers that quote it stay. Nothing may have been read at the new path."""
        self.move_all(matter, [(document_id, facts)])

    def move_all(self, matter: str, moves: Sequence[tuple[int, FileFacts]]) -> list[Document]:
        """As ``move``, for many documents in one transaction, one after the other. Those that were
        removed are passed over."""
        documents = []
        with self._database.writer() as connection:
            matter_id = matter_id_of(connection, matter)
            moved: dict[int, str] = {}
            for document_id, facts in moves:
                if files.is_there(connection, document_id):
                    moved |= files.move(connection, matter_id, document_id, facts)
                    documents.append(read_document(connection, document_id))
            history.rename(connection, matter_id, moved)
        return documents

    def mark_missing(self, matter: str, paths: Sequence[str]) -> None:
        """Note files that are no longer on the disk, with all that lies in them. What was read
        from them can still be searched; unknown paths are passed over."""
        with self._database.writer() as connection:
            files.missing(connection, matter_id_of(connection, matter), paths)

    def remove(self, document_ids: Sequence[int]) -> None:
        """Delete documents with all that lies in them and came from them, the answers that quote
        them included, and wipe the log that still holds them. A content that stands at another path
        too stays with that. Ids that are not there are passed over."""
        with self._database.writer() as connection:
            removing.documents(connection, document_ids)
        self._database.checkpoint()
