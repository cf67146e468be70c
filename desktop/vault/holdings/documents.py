"""Which documents there are, and where they lie."""

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Any

from desktop.documents import Document, Status
from desktop.vault.disk import rescue
from desktop.vault.holdings import files, near_duplicates, tree
from desktop.vault.holdings.matter_names import matter_id as matter_id_of
from desktop.vault.holdings.near_duplicates import DraftGroup, Signed
from desktop.vault.holdings.part import Part
from desktop.vault.holdings.rows import BARE_DOCUMENT, DOCUMENT, document_of, read_document
from desktop.vault.holdings.tree import Known

_NONE_KNOWN: Mapping[int, Document] = MappingProxyType({})


class Documents(Part):
    """Which documents there are, and where they lie."""

    def documents(self, matter: str, known: Mapping[int, Document] = _NONE_KNOWN) -> list[Document]:
        """The documents of a matter, in the order they were added. One that is as it is among
        those ``known``, by their ids, is the same object: no second list of 20,000 is in memory
        meanwhile, which took 34 MB."""

        def made(row: tuple[Any, ...]) -> Document:
            document = document_of(row)
            before = known.get(document.id)
            return before if before is not None and before == document else document

        with self._database.reader() as connection:
            matter_id = matter_id_of(connection, matter)
        query = f"{DOCUMENT} WHERE files.matter_id = ? ORDER BY files.id"
        found = rescue.made_rows(self._database, query, made, matter_id)
        if found is None:
            one = " WHERE files.id = ?"
            queries = (DOCUMENT + one, BARE_DOCUMENT + one)
            found = [made(row) for row in rescue.documents(self._database, matter_id, queries)]
        return found

    def known(self, matter: str) -> list[Known]:
        """What a run has to know of each file of a matter, in the order they were added."""
        with self._database.reader() as connection:
            return tree.known(connection, matter_id_of(connection, matter))

    def document(self, document_id: int) -> Document:
        """One document."""
        with self._database.reader() as connection:
            return read_document(connection, document_id)

    def find(self, matter: str, path: str) -> Document | None:
        """The document at this path, or None."""
        with self._database.reader() as connection:
            row = connection.execute(
                f"{DOCUMENT} WHERE files.matter_id = ? AND files.path = ?",
                (matter_id_of(connection, matter), path),
            ).fetchone()
        return document_of(row) if row else None

    def inside(self, document_id: int) -> list[Document]:
        """The documents that lie in this one: attachments, files of an archive."""
        query = f"{DOCUMENT} WHERE files.parent_id = ? ORDER BY files.id"
        with self._database.reader() as connection:
            return [
                document_of(row) for row in connection.execute(query, (document_id,)).fetchall()
            ]

    def ancestors(self, document_id: int) -> tuple[Document, ...]:
        """The documents that a document lies in, from the file on the disk down; none if it is
        itself on the disk."""
        with self._database.reader() as connection:
            return tuple(
                read_document(connection, above)
                for above in tree.ancestors(connection, document_id)
            )

    def places(self, document_id: int) -> tuple[Document, ...]:
        """All documents of the same bytes, this one first."""
        with self._database.reader() as connection:
            return tuple(
                read_document(connection, place) for place in files.places(connection, document_id)
            )

    def with_hash(self, sha256: str) -> list[int]:
        """The ids of the documents of these bytes, in all matters."""
        with self._database.reader() as connection:
            rows = connection.execute("SELECT id FROM files WHERE sha256 = ?", (sha256,))
            return [int(document_id) for (document_id,) in rows.fetchall()]

    def waiting(self, matter: str) -> list[str]:
        """The paths on the disk that were registered and never finished: all that lies in a file
        is done before the file is."""
        return self._paths(matter, Status.WAITING)

    def missing(self, matter: str) -> list[str]:
        """The paths on the disk where nothing was found any more, read before or not."""
        return self._paths(matter, Status.MISSING)

    def _paths(self, matter: str, status: Status) -> list[str]:
        with self._database.reader() as connection:
            rows = connection.execute(
                "SELECT path FROM files WHERE matter_id = ? AND status = ? AND parent_id IS NULL"
                " ORDER BY id",
                (matter_id_of(connection, matter), status),
            ).fetchall()
        return [str(row[0]) for row in rows]

    def has_content(self, matter: str, sha256: str, embedder: str) -> bool:
        """Whether these bytes are in the matter, embedded by this model."""
        with self._database.reader() as connection:
            found = connection.execute(
                "SELECT 1 FROM contents WHERE matter_id = ? AND sha256 = ? AND embedder = ?",
                (matter_id_of(connection, matter), sha256, embedder),
            ).fetchone()
        return found is not None

    def near_duplicates(self, matter: str) -> list[DraftGroup]:
        """Documents of the matter whose texts are nearly the same (drafts of one contract), the
        newest of each group first, the largest group first. For 20,000 documents: half a second."""
        with self._database.reader() as connection:
            matter_id = matter_id_of(connection, matter)
        return near_duplicates.groups(self._database, matter_id)

    def signatures(self, document_ids: Collection[int]) -> dict[int, Signed]:
        """What tells drafts of one document, for those that are long enough to tell."""
        with self._database.reader() as connection:
            return near_duplicates.signed(connection, document_ids)
