"""Matters, documents, chunks: what the vault holds, by name and by id.

A document is a file at one place in one matter. Everything that belongs to it (text, pages, chunks,
their words and their vectors) is written in one transaction and goes in one. Matters are walls: no
call that names one matter returns a row of another.
"""

import contextlib
import json
import sys
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.documents import (
    Anchor,
    Chunk,
    Coverage,
    Document,
    Hidden,
    Matter,
    Page,
    ParsedDocument,
    Passage,
    Scope,
    Status,
    WordBox,
)
from desktop.errors import NotFoundError, UsageError
from desktop.vault import (
    audit,
    contents,
    duties,
    files,
    history,
    index_build,
    matter_collections,
    matter_facts,
    matter_making,
    matter_names,
    near_duplicates,
    passwords,
    places,
    profiles,
    quick_words,
    recognised,
    records,
    removing,
    rescue,
    review_cells,
    scopes,
    staged,
    tags,
    tree,
    watched,
    words,
)
from desktop.vault.audit_log import AuditLog
from desktop.vault.clauses import OwnClauses
from desktop.vault.contents import Neighbour
from desktop.vault.conversations import Conversations
from desktop.vault.database import Connection, Database
from desktop.vault.drafting import Drafts
from desktop.vault.duties import Duty
from desktop.vault.files import FileFacts
from desktop.vault.index_build import BuildState, IndexBuild
from desktop.vault.matter_facts import MatterFacts
from desktop.vault.matter_names import matter_id as _matter_id
from desktop.vault.migrations import now
from desktop.vault.near_duplicates import DraftGroup, Signed
from desktop.vault.own_templates import OwnTemplateRows
from desktop.vault.profiles import Profiles
from desktop.vault.trash import Trash
from desktop.vault.tree import Known

__all__ = [
    "BuildState",
    "DraftGroup",
    "FileFacts",
    "IndexBuild",
    "Known",
    "Library",
    "Neighbour",
    "Totals",
]

_NONE_KNOWN: Mapping[int, Document] = MappingProxyType({})
_DOCUMENT = """
SELECT files.id, matters.name, files.path, files.status, coalesce(contents.kind, ''),
    coalesce(contents.title, ''), contents.pages, coalesce(contents.chunks, 0), files.size,
    files.modified_ns, files.added, files.reason, files.sha256,
    CASE WHEN files.status = 'duplicate' THEN originals.path ELSE '' END, files.parent_id,
    (SELECT count(*) FROM hidden WHERE hidden.content_id = files.content_id),
    (SELECT min(confidence) FROM pages WHERE pages.content_id = files.content_id)
FROM files
JOIN matters ON matters.id = files.matter_id
LEFT JOIN contents ON contents.id = files.content_id
LEFT JOIN files AS originals ON originals.id = contents.primary_file
"""

# What is left of it where a damaged page keeps the rest from being read.
_BARE_DOCUMENT = """
SELECT files.id, matters.name, path, status, '', '', NULL, 0, size, modified_ns, added, reason,
    sha256, '', parent_id, 0, NULL
FROM files JOIN matters ON matters.id = files.matter_id
"""

_PASSAGE = """
SELECT chunks.record_id, files.id, files.path, chunks.page, chunks."start", chunks."end",
    records.document, chunks.heading
FROM chunks
JOIN records ON records.id = chunks.record_id
JOIN contents ON contents.id = chunks.content_id
JOIN files ON files.id = contents.primary_file
"""


@dataclass(frozen=True, slots=True)
class Totals:
    """How much a vault holds."""

    matters: int
    documents: int
    chunks: int


class Library:
    """The documents of an open vault. Every method may be called from any thread; an unknown
    matter or document raises NotFoundError."""

    def __init__(self, database: Database) -> None:
        self._database = database
        #: What was asked, and what is to be kept in mind.
        self.conversations = Conversations(database, _matter_id)
        #: Clauses that the user has saved.
        self.clauses = OwnClauses(database)
        self.drafts = Drafts(database, _matter_id)
        #: Templates that the user made of own documents.
        self.own_templates = OwnTemplateRows(database)
        self.audit = AuditLog(database, _matter_id)
        #: What was removed and may come back.
        self.trash = Trash(database, _matter_id)

    # ------------------------------------------------------------------------------ matters

    def matters(self) -> list[Matter]:
        """All matters by name, with the number of their documents."""
        rows = rescue.rows(
            self._database,
            "SELECT matters.id, name, keep_originals, count(files.id) FROM matters"
            " LEFT JOIN files ON files.matter_id = matters.id WHERE matters.trashed = ''"
            " GROUP BY matters.id ORDER BY folded",
        )
        if rows is None:
            rows = rescue.matters(self._database)
        return [Matter(row[0], row[1], bool(row[2]), row[3]) for row in rows]

    def matter(self, name: str) -> Matter:
        """The matter of this name; upper and lower case are the same."""
        with self._database.reader() as connection:
            matter_id = _matter_id(connection, name)
            row = connection.execute(
                "SELECT id, name, keep_originals,"
                " (SELECT count(*) FROM files WHERE matter_id = matters.id)"
                " FROM matters WHERE id = ?",
                (matter_id,),
            ).fetchone()
        return Matter(row[0], row[1], bool(row[2]), row[3])

    def add_matter(self, name: str, keep_originals: bool = False) -> Matter:
        """Make an empty matter. Raises UsageError for a name that is empty, taken or too long."""
        name = matter_names.clean(name)
        with self._database.writer() as connection:
            if connection.execute(
                "SELECT 1 FROM matters WHERE folded = ?", (matter_names.folded(name),)
            ).fetchone():
                raise UsageError("This matter exists already", "Choose another name.")
            matter_id = matter_making.make(connection, name, keep_originals=keep_originals)
        return Matter(matter_id, name, keep_originals, 0)

    def rename_matter(self, name: str, new: str) -> Matter:
        """Give a matter another name. Raises UsageError for one that is empty, taken or too
        long."""
        new = matter_names.clean(new)
        with self._database.writer() as connection:
            matter_id = _matter_id(connection, name)
            if connection.execute(
                "SELECT 1 FROM matters WHERE folded = ? AND id <> ?",
                (matter_names.folded(new), matter_id),
            ).fetchone():
                raise UsageError("This matter exists already", "Choose another name.")
            connection.execute(
                "UPDATE matters SET name = ?, folded = ? WHERE id = ?",
                (new, matter_names.folded(new), matter_id),
            )
        return self.matter(new)

    def matter_facts(self) -> list[MatterFacts]:
        """What there is in each matter, the one worked on last first."""
        with self._database.reader() as connection:
            return matter_facts.of_all(connection)

    def tags(self, matter: str) -> dict[int, tuple[str, ...]]:
        """The tags of each document of the matter that has any, by the document's id."""
        with self._database.reader() as connection:
            return tags.of_matter(connection, _matter_id(connection, matter))

    def tag(self, document_ids: Sequence[int], add: Sequence[str], remove: Sequence[str]) -> None:
        """Put tags to documents and take others from them. Raises UsageError for a tag that is
        empty or too long."""
        with self._database.writer() as connection:
            tags.change(connection, document_ids, add, remove)

    def party_terms(self, matter: str, most: int) -> list[str]:
        """The stems of names that most documents of the matter begin with."""
        with self._database.reader() as connection:
            return matter_facts.party_terms(connection, _matter_id(connection, matter), most)

    def named(self, matter: str, stems: Sequence[str]) -> set[int]:
        """The ids of the documents that begin with names which have all these stems."""
        with self._database.reader() as connection:
            return matter_facts.named(connection, _matter_id(connection, matter), stems)

    def openings(self, document_ids: Sequence[int], characters: int) -> list[str]:
        """How the texts of these documents begin."""
        with self._database.reader() as connection:
            return [matter_facts.opening(connection, each, characters) for each in document_ids]

    def remove_matter(self, name: str) -> None:
        """Delete a matter with all that belongs to it, and wipe the log that still holds it."""
        with self._database.writer() as connection:
            removing.matter(connection, _matter_id(connection, name))
        self._database.checkpoint()

    def duty(self, matter: str) -> Duty:
        """What the matter must be kept for."""
        with self._database.reader() as connection:
            return duties.of_matter(connection, _matter_id(connection, matter))

    def held(self) -> list[str]:
        """The names of the matters that are held or to be kept longer, those in the trash too."""
        with self._database.reader() as connection:
            rows = connection.execute("SELECT id, name FROM matters ORDER BY folded").fetchall()
            return [str(name) for row_id, name in rows if duties.is_held(connection, int(row_id))]

    def keep_duty(self, matter: str, duty: Duty) -> None:
        """Note what the matter must be kept for. Raises UsageError for what is no day."""
        with self._database.writer() as connection:
            matter_id = _matter_id(connection, matter)
            duties.keep(connection, matter_id, duty)
            audit.note(
                connection,
                now(),
                "duty changed",
                matter_id,
                hold=bool(duty.hold),
                keep_until=duty.keep_until,
            )

    def collection_of(self, matter: str, embedder: str | None = None) -> str:
        """The name of the Chroma collection with the matter's vectors of this embedding model, or
        of the one used last. Raises NotFoundError when nothing was read with the model."""
        with self._database.reader() as connection:
            return matter_collections.name_of(connection, _matter_id(connection, matter), embedder)

    def embedder_of(self, matter: str) -> str:
        """The model whose vectors the matter is searched by; empty until something is stored."""
        with self._database.reader() as connection:
            return matter_collections.embedder_of(connection, _matter_id(connection, matter))

    def index_build(self, matter: str, embedder: str) -> IndexBuild:
        """The making of the matter's vectors by another model, begun or not."""
        with self._database.reader() as connection:
            return IndexBuild(self._database, _matter_id(connection, matter), embedder)

    def index_builds(self) -> list[BuildState]:
        """The builds that have begun and are not in use yet."""
        return index_build.states(self._database)

    # ---------------------------------------------------------------------------- documents

    def documents(self, matter: str, known: Mapping[int, Document] = _NONE_KNOWN) -> list[Document]:
        """The documents of a matter, in the order they were added. One that is as it is among
        those ``known``, by their ids, is the same object: no second list of 20,000 is in memory
        meanwhile, which took 34 MB."""

        def made(row: tuple[Any, ...]) -> Document:
            document = _document(row)
            before = known.get(document.id)
            return before if before is not None and before == document else document

        with self._database.reader() as connection:
            matter_id = _matter_id(connection, matter)
        query = f"{_DOCUMENT} WHERE files.matter_id = ? ORDER BY files.id"
        found = rescue.made_rows(self._database, query, made, matter_id)
        if found is None:
            one = " WHERE files.id = ?"
            queries = (_DOCUMENT + one, _BARE_DOCUMENT + one)
            found = [made(row) for row in rescue.documents(self._database, matter_id, queries)]
        return found

    def known(self, matter: str) -> list[Known]:
        """What a run has to know of each file of a matter, in the order they were added."""
        with self._database.reader() as connection:
            return tree.known(connection, _matter_id(connection, matter))

    def ancestors(self, document_id: int) -> tuple[Document, ...]:
        """The documents that a document lies in, from the file on the disk down; none if it is
        itself on the disk."""
        with self._database.reader() as connection:
            return tuple(
                _read_document(connection, above)
                for above in tree.ancestors(connection, document_id)
            )

    def places(self, document_id: int) -> tuple[Document, ...]:
        """All documents of the same bytes, this one first."""
        with self._database.reader() as connection:
            return tuple(
                _read_document(connection, place) for place in files.places(connection, document_id)
            )

    def document(self, document_id: int) -> Document:
        """One document."""
        with self._database.reader() as connection:
            return _read_document(connection, document_id)

    def inside(self, document_id: int) -> list[Document]:
        """The documents that lie in this one: attachments, files of an archive."""
        query = f"{_DOCUMENT} WHERE files.parent_id = ? ORDER BY files.id"
        with self._database.reader() as connection:
            return [_document(row) for row in connection.execute(query, (document_id,)).fetchall()]

    def with_hash(self, sha256: str) -> list[int]:
        """The ids of the documents of these bytes, in all matters."""
        with self._database.reader() as connection:
            rows = connection.execute("SELECT id FROM files WHERE sha256 = ?", (sha256,))
            return [int(document_id) for (document_id,) in rows.fetchall()]

    def find(self, matter: str, path: str) -> Document | None:
        """The document at this path, or None."""
        with self._database.reader() as connection:
            row = connection.execute(
                f"{_DOCUMENT} WHERE files.matter_id = ? AND files.path = ?",
                (_matter_id(connection, matter), path),
            ).fetchone()
        return _document(row) if row else None

    def register(self, matter: str, facts: Sequence[FileFacts]) -> None:
        """Take note of files that are going to be read.

        New paths wait. A known path keeps what was read from it, and waits only if the file has
        changed since; a missing one that is back as it was gets its state back.
        """
        with self._database.writer() as connection:
            matter_id = _matter_id(connection, matter)
            for fact in facts:
                files.register(connection, matter_id, fact)

    def row_of(self, matter: str, facts: FileFacts) -> int:
        """The id of a file, of which note is taken if the matter does not know it. Inside
        ``together`` it sees what was written there."""
        with self._database.writer() as connection:
            matter_id = _matter_id(connection, matter)
            row = files.id_at(connection, matter_id, facts.path)
            if row is None:
                row = files.put(connection, matter_id, replace(facts, sha256=""), Status.WAITING)
            return row

    @contextlib.contextmanager
    def together(self) -> Iterator[None]:
        """All that this thread writes inside is one transaction: all of it is kept, or none."""
        with self._database.writer():
            yield

    def waiting(self, matter: str) -> list[str]:
        """The paths on the disk that were registered and never finished: all that lies in a file
        is done before the file is."""
        with self._database.reader() as connection:
            rows = connection.execute(
                "SELECT path FROM files WHERE matter_id = ? AND status = ? AND parent_id IS NULL"
                " ORDER BY id",
                (_matter_id(connection, matter), Status.WAITING),
            ).fetchall()
        return [str(row[0]) for row in rows]

    def has_content(self, matter: str, sha256: str, embedder: str) -> bool:
        """Whether these bytes are in the matter, embedded by this model."""
        with self._database.reader() as connection:
            found = connection.execute(
                "SELECT 1 FROM contents WHERE matter_id = ? AND sha256 = ? AND embedder = ?",
                (_matter_id(connection, matter), sha256, embedder),
            ).fetchone()
        return found is not None

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
        Raises ReadingError when the reader's result contradicts itself.
        """
        contents.check(parsed, vectors)
        signature = near_duplicates.sign(parsed.text)
        with self._database.writer() as connection:
            matter_id = _matter_id(connection, matter)
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
            return _read_document(connection, file_id)

    def store_duplicate(
        self,
        matter: str,
        facts: FileFacts,
        original: bytes | None = None,
        attachments: Collection[str] = (),
    ) -> Document:
        """Note a file whose bytes are in the matter already, under another path. ``original`` is
        kept where they were not; ``attachments`` as for ``store``. Raises NotFoundError when the
        matter does not have them."""
        with self._database.writer() as connection:
            matter_id = _matter_id(connection, matter)
            content_id = files.content_of(connection, matter_id, facts.sha256)
            if original is not None:
                contents.keep_original(connection, content_id, original)
            file_id = files.put(connection, matter_id, facts, Status.DUPLICATE)
            files.attach(connection, file_id, content_id)
            files.keep_attachments(connection, file_id, attachments)
            audit.note(connection, now(), "document added", matter_id, facts.sha256, duplicate=True)
            return _read_document(connection, file_id)

    def store_duplicates(
        self, matter: str, items: Sequence[tuple[FileFacts, Collection[str]]]
    ) -> list[Document]:
        """As ``store_duplicate``, for many files with their ``attachments`` at once: contents may
        change places among them."""
        with self._database.writer() as connection:
            matter_id = _matter_id(connection, matter)
            found = [files.content_of(connection, matter_id, facts.sha256) for facts, _ in items]
            ids = [files.put(connection, matter_id, facts, Status.DUPLICATE) for facts, _ in items]
            files.attach_all(connection, matter_id, dict(zip(ids, found, strict=True)))
            for file_id, (facts, attachments) in zip(ids, items, strict=True):
                files.keep_attachments(connection, file_id, attachments)
                audit.note(
                    connection, now(), "document added", matter_id, facts.sha256, duplicate=True
                )
            return [_read_document(connection, file_id) for file_id in ids]

    def store_failure(self, matter: str, facts: FileFacts, reason: str) -> Document:
        """Note that a file could not be read, and why, for the user.

        If its bytes are known to have changed, what was read from it before goes: it is no longer
        what the file says. If they could not even be looked at (no hash), it stays.
        """
        with self._database.writer() as connection:
            matter_id = _matter_id(connection, matter)
            file_id = files.fail(connection, matter_id, facts, reason)
            audit.note(connection, now(), "document unreadable", matter_id, facts.sha256)
            return _read_document(connection, file_id)

    def mark_unchanged(self, matter: str, facts: FileFacts) -> Document:
        """Note that a known file has a new time and the same bytes."""
        with self._database.writer() as connection:
            matter_id = _matter_id(connection, matter)
            return _read_document(connection, files.unchanged(connection, matter_id, facts))

    def move(self, matter: str, document_id: int, facts: FileFacts) -> None:
        """Note that a document and all that lies in it is found at another path now: its text, its
        vectors and the answers that quote it stay. Nothing may have been read at the new path."""
        with self._database.writer() as connection:
            matter_id = _matter_id(connection, matter)
            moved = files.move(connection, matter_id, document_id, facts)
            history.rename(connection, matter_id, moved)

    def mark_missing(self, matter: str, paths: Sequence[str]) -> None:
        """Note files that are no longer on the disk, with all that lies in them. What was read
        from them can still be searched; unknown paths are passed over."""
        with self._database.writer() as connection:
            files.missing(connection, _matter_id(connection, matter), paths)

    def remove(self, document_ids: Sequence[int]) -> None:
        """Delete documents with all that lies in them and came from them, the answers that quote
        them included, and wipe the log that still holds them. A content that stands at another path
        too stays with that. Ids that are not there are passed over."""
        with self._database.writer() as connection:
            removing.documents(connection, document_ids)
        self._database.checkpoint()

    def recognised(self, matter: str, sha256: str, made_with: str) -> dict[int, bytes]:
        """What was recognised with these settings on pages of a file of these bytes, by number."""
        with self._database.reader() as connection:
            matter_id = _matter_id(connection, matter)
            return recognised.kept(connection, matter_id, sha256, made_with)

    def keep_recognised(
        self, matter: str, sha256: str, page: int, made_with: str, data: bytes
    ) -> None:
        """Keep what was recognised on a page, on disk when this returns."""
        with self._database.writer() as connection:
            matter_id = _matter_id(connection, matter)
            recognised.keep(connection, matter_id, sha256, page, made_with, data)

    def forget_recognised(self) -> None:
        """Delete recognised pages of files that are in no matter any more: between two runs."""
        with self._database.writer() as connection:
            recognised.forget_unused(connection)

    def stage(self, matter: str, sha256: str, made_with: str, data: bytes) -> None:
        """Keep what was read from these bytes until it can be stored; nothing finds it."""
        with self._database.writer() as connection:
            staged.keep(connection, _matter_id(connection, matter), sha256, made_with, data)

    def is_staged(self, matter: str, sha256: str, made_with: str) -> bool:
        """Whether what was read from these bytes with this is kept so."""
        with self._database.reader() as connection:
            matter_id = _matter_id(connection, matter)
            return staged.is_kept(connection, matter_id, sha256, made_with)

    def take_staged(self, matter: str, sha256: str) -> bytes:
        """What was kept so, and is no longer. Raises NotFoundError when it is not there."""
        with self._database.writer() as connection:
            data = staged.take(connection, _matter_id(connection, matter), sha256)
        if data is None:
            raise NotFoundError("What was read of a file is not kept", "Add the file again.")
        return data

    def forget_staged(self, matter: str) -> None:
        """Delete what is kept so: after a run that came to its end."""
        with self._database.reader() as connection:
            matter_id = _matter_id(connection, matter)
            if not staged.is_any_kept(connection, matter_id):
                return
        with self._database.writer() as connection:
            staged.forget(connection, matter_id)

    def password(self, matter: str, sha256: str) -> str:
        """The password that opens a file of these bytes, "" if none is known."""
        with self._database.reader() as connection:
            return passwords.kept(connection, _matter_id(connection, matter), sha256)

    def keep_password(self, matter: str, sha256: str, password: str) -> None:
        """Remember it for as long as a file of these bytes is in the matter."""
        with self._database.writer() as connection:
            passwords.keep(connection, _matter_id(connection, matter), sha256, password)

    def near_duplicates(self, matter: str) -> list[DraftGroup]:
        """Documents of the matter whose texts are nearly the same (drafts of one contract), the
        newest of each group first, the largest group first. For 20,000 documents: half a second."""
        with self._database.reader() as connection:
            matter_id = _matter_id(connection, matter)
        return near_duplicates.groups(self._database, matter_id)

    def signatures(self, document_ids: Collection[int]) -> dict[int, Signed]:
        """What tells drafts of one document, for those that are long enough to tell."""
        with self._database.reader() as connection:
            return near_duplicates.signed(connection, document_ids)

    # ----------------------------------------------------------------------- watched folders

    def watched_folders(self) -> list[tuple[str, str]]:
        """Matter and folder of all that is watched, in the order in which they were added."""
        with self._database.reader() as connection:
            return watched.folders(connection)

    def watch_folder(self, matter: str, folder: str) -> None:
        """Remember that the matter watches a folder."""
        with self._database.writer() as connection:
            watched.add(connection, _matter_id(connection, matter), folder)

    def unwatch_folder(self, matter: str, folder: str) -> bool:
        """Watch it no longer. Returns whether it was watched. Its documents stay."""
        with self._database.writer() as connection:
            return watched.remove(connection, _matter_id(connection, matter), folder)

    def files_below(self, matter: str, folder: str) -> dict[str, tuple[int, int]]:
        """The files below a folder, as they were when they were last dealt with: path to size in
        bytes and time of change in nanoseconds. Without those that wait or were missing."""
        with self._database.reader() as connection:
            return watched.files_below(connection, _matter_id(connection, matter), folder)

    # ------------------------------------------------------------------------ what they hold

    def text(self, document_id: int) -> str:
        """The stored text. Raises NotFoundError, with the reason, when nothing could be read."""
        with self._database.reader() as connection:
            row = connection.execute(
                "SELECT text FROM texts WHERE content_id = ?",
                (_content_id(connection, document_id),),
            ).fetchone()
        return str(row[0])

    def pages(self, document_id: int) -> tuple[Page, ...]:
        """The pages, in order; none for a format without pages. Raises as ``text`` does."""
        with self._database.reader() as connection:
            return contents.pages_of(connection, _content_id(connection, document_id))

    def chunks(self, document_id: int) -> tuple[Chunk, ...]:
        """The chunks, in order. Raises as ``text`` does."""
        with self._database.reader() as connection:
            return contents.chunks_of(connection, _content_id(connection, document_id))

    def hidden(self, document_id: int) -> tuple[Hidden, ...]:
        """The texts that the document's pages do not show. Raises as ``text`` does."""
        with self._database.reader() as connection:
            return places.hidden_of(connection, _content_id(connection, document_id))

    def anchors(self, document_id: int) -> tuple[Anchor, ...]:
        """The named places (cells) of the text, in order. Raises as ``text`` does."""
        with self._database.reader() as connection:
            return places.anchors_of(connection, _content_id(connection, document_id))

    def words(self, document_id: int, start: int, end: int) -> tuple[WordBox, ...]:
        """The recognised words that touch [start, end) of the text. Raises as ``text`` does."""
        with self._database.reader() as connection:
            return places.words_of(connection, _content_id(connection, document_id), start, end)

    def original(self, document_id: int) -> bytes | None:
        """The file's bytes where the matter keeps originals, else None. Raises as ``text``."""
        with self._database.reader() as connection:
            row = connection.execute(
                "SELECT bytes FROM originals WHERE content_id = ?",
                (_content_id(connection, document_id),),
            ).fetchone()
        return bytes(row[0]) if row else None

    # -------------------------------------------------------------------------------- search

    def match(
        self,
        matter: str,
        fts_query: str,
        limit: int,
        *,
        heading_weight: float = 0.5,
        title_weight: float = 0.5,
        contents: Sequence[int] | None = None,
    ) -> list[Passage]:
        """The passages of a matter that an FTS5 query finds, best first; of these contents only,
        if they are given.

        The score is BM25 with the weights 1 for the text and the given ones for headings and
        title; the larger the better. Raises ValueError for a query that FTS5 can't parse.
        """
        weights = (1.0, heading_weight, title_weight)
        with self._database.reader() as connection:
            matter_id = _matter_id(connection, matter)
            scores = dict(words.match(connection, matter_id, fts_query, limit, weights, contents))
            found = _passages(connection, list(scores))
        return [replace(passage, score=scores[passage.chunk_id]) for passage in found]

    def match_some(
        self,
        matter: str,
        fts_query: str,
        limit: int,
        among: int,
        contents: Sequence[int] | None = None,
    ) -> list[Passage]:
        """As ``match``, weighing only the first ``among`` passages that are found."""
        with self._database.reader() as connection:
            matter_id = _matter_id(connection, matter)
            scores = dict(
                quick_words.match(
                    connection, matter_id, fts_query, limit, (1.0, 0.5, 0.5), among, contents
                )
            )
            found = _passages(connection, list(scores))
        return [replace(passage, score=scores[passage.chunk_id]) for passage in found]

    def word_counts(self, matter: str, fts_queries: Sequence[str], most: int) -> list[int]:
        """How many passages each FTS5 query finds, counted up to ``most``."""
        with self._database.reader() as connection:
            matter_id = _matter_id(connection, matter)
            return quick_words.counts(connection, matter_id, fts_queries, most)

    def profiles(self, matter: str, stems: Sequence[str]) -> Profiles:
        """The documents of the matter whose names, titles or parties hold most of the rarest of
        these word stems (terms.py)."""
        with self._database.reader() as connection:
            return profiles.lookup(connection, _matter_id(connection, matter), stems)

    def vocabulary(
        self, matter: str, first: str, shortest: int, longest: int, most: int
    ) -> list[tuple[str, int]]:
        """The stemmed words of the matter's texts that begin with this letter and have a length
        between the two, each with the number of passages that hold it: the ``most`` frequent."""
        with self._database.reader() as connection:
            matter_id = _matter_id(connection, matter)
            return words.vocabulary(connection, matter_id, first, shortest, longest, most)

    def contents_in(self, matter: str, scope: Scope) -> list[int]:
        """The ids of the contents that a search within the scope may look into."""
        with self._database.reader() as connection:
            return scopes.contents_in(connection, _matter_id(connection, matter), scope)

    def places_in(self, matter: str, scope: Scope | None = None) -> list[tuple[int, int]]:
        """The documents that a search of the matter, or of a part of it, looks into, each content
        once: (document id, content id), in the order they were added."""
        with self._database.reader() as connection:
            matter_id = _matter_id(connection, matter)
            return scopes.places_in(connection, matter_id, scope or Scope())

    def neighbours(self, chunk_id: int, reach: int) -> list[Neighbour]:
        """A chunk and up to ``reach`` chunks before and after it in its document, in order; none
        for a chunk that is not there any more."""
        with self._database.reader() as connection:
            return contents.neighbours(connection, chunk_id, reach)

    def stretches(self, content_id: int, spans: Sequence[tuple[int, int]]) -> list[str]:
        """The stored text of a content at each [start, end); empty ones if it is gone."""
        with self._database.reader() as connection:
            return contents.stretches(connection, content_id, spans)

    def chunk_ids(self, matter: str, names: Sequence[str]) -> dict[str, int]:
        """The chunk ids of records of the matter's collections by their names, in the order given;
        names that are not there any more are left out."""
        with self._database.reader() as connection:
            found: dict[str, int] = {}
            for collection_id in matter_collections.all_of(
                connection, _matter_id(connection, matter)
            ):
                found |= records.ids_of(connection, collection_id, names)
        return {name: found[name] for name in names if name in found}

    def passages(self, record_ids: Sequence[int]) -> list[Passage]:
        """The passages of these chunk ids, in the order given, without a score. Ids that are not
        there any more are passed over."""
        with self._database.reader() as connection:
            return _passages(connection, record_ids)

    def passages_of(self, document_id: int) -> list[Passage]:
        """All passages of one document, in its order."""
        with self._database.reader() as connection:
            rows = connection.execute(
                f"{_PASSAGE} WHERE chunks.content_id = ? ORDER BY chunks.ordinal",
                (_content_id(connection, document_id),),
            ).fetchall()
        return [Passage(*row) for row in rows]

    def coverage(
        self, matter: str, scope: Scope | None = None, read: Collection[int] = ()
    ) -> Coverage:
        """What a search of the matter, or of a part of it, looks into, and what it can't and why.
        ``read`` are the ids of the chunks that were read for an answer."""
        with self._database.reader() as connection:
            matter_id = _matter_id(connection, matter)
            return scopes.coverage(connection, matter_id, scope or Scope(), read)

    # ------------------------------------------------------------------------- kept for the user

    def keep_cells(self, document_id: int, cells: str) -> bool:
        """Keep what a document says in review tables; False where the document is gone."""
        with self._database.writer() as connection:
            return review_cells.keep(connection, document_id, cells)

    def kept_cells(self, document_id: int) -> str:
        """What was kept so, "" for nothing."""
        with self._database.reader() as connection:
            return review_cells.kept(connection, document_id)

    def keep_review_plan(self, matter: str, plan: str) -> None:
        """Keep what the matter's review table is of."""
        with self._database.writer() as connection:
            review_cells.keep_plan(connection, _matter_id(connection, matter), plan)

    def review_plan(self, matter: str) -> str:
        """What was kept so, "" for nothing."""
        with self._database.reader() as connection:
            return review_cells.kept_plan(connection, _matter_id(connection, matter))

    def keep(self, key: str, value: str) -> None:
        """Keep a text under a key: state of the window and the like that may tell of documents."""
        with self._database.writer() as connection:
            connection.execute(
                "INSERT INTO kept VALUES (?, ?)"
                " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (key, value),
            )

    def kept(self, key: str) -> str | None:
        """What was last kept under the key, or None."""
        with self._database.reader() as connection:
            row = connection.execute("SELECT value FROM kept WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else None

    def totals(self) -> Totals:
        """How much the vault holds."""
        with self._database.reader() as connection:
            row = connection.execute(
                "SELECT (SELECT count(*) FROM matters WHERE trashed = ''),"
                " (SELECT count(*) FROM files JOIN matters ON matters.id = matter_id"
                "  WHERE trashed = ''),"
                " (SELECT coalesce(sum(contents.chunks), 0) FROM contents"
                "  JOIN matters ON matters.id = matter_id WHERE trashed = '')"
            ).fetchone()
        return Totals(*row)

    def counts(self, matter: str) -> dict[str, int]:
        """How many documents of the matter are in each state."""
        with self._database.reader() as connection:
            rows = connection.execute(
                "SELECT status, count(*) FROM files WHERE matter_id = ? GROUP BY status",
                (_matter_id(connection, matter),),
            ).fetchall()
        return {str(status): int(count) for status, count in rows}


def _read_document(connection: Connection, document_id: int) -> Document:
    row = connection.execute(f"{_DOCUMENT} WHERE files.id = ?", (document_id,)).fetchone()
    if row is None:
        raise NotFoundError("This document is no longer in the vault", "Refresh the list.")
    return _document(row)


def _document(row: tuple[Any, ...]) -> Document:
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
    )


def _passages(connection: Connection, record_ids: Sequence[int]) -> list[Passage]:
    rows = connection.execute(
        f"{_PASSAGE} JOIN json_each(?) AS wanted ON wanted.value = chunks.record_id",
        (json.dumps([int(record_id) for record_id in record_ids]),),
    )
    found = {row[0]: Passage(*row) for row in rows}
    return [found[record_id] for record_id in record_ids if record_id in found]


def _content_id(connection: Connection, document_id: int) -> int:
    row = connection.execute(
        "SELECT content_id, reason FROM files WHERE id = ?", (document_id,)
    ).fetchone()
    if row is None:
        raise NotFoundError("This document is no longer in the vault", "Refresh the list.")
    if row[0] is None:
        raise NotFoundError("Nothing could be read from this document", row[1] or scopes.NOT_READ)
    return int(row[0])
