"""Deleting with a proof: what a document said was in the file before, and nowhere in it after.

A deletion is past the trash; what lies in the trash can be shredded there.
"""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop.errors import NotFoundError, VaultError
from desktop.vault.desk import drafts
from desktop.vault.disk import traces
from desktop.vault.disk.database import Database
from desktop.vault.disk.migrations import now
from desktop.vault.library import Library
from desktop.vault.removal import remains
from desktop.vault.removal.remains import Place, Remains
from desktop.vault.removal.trash import Trashed

#: What a certificate's file holds until the deletion is done.
BEGUN = "Strongroom: a deletion was begun. If nothing else stands here, it did not end."
# With more documents than this, fewer samples of each are looked for: each is looked for in
# every page.
_MANY, _FEW = 50, 8
_MOST_NAMED = 20


@dataclass(frozen=True, slots=True)
class Shredded:
    """One document: ``samples`` of it were looked for; so many were ``found_before`` the deletion
    and ``found_after``. ``remains`` says where those after stand (``copies`` has how many documents
    of the vault have the same bytes). ``drafts`` counts those that were made from it, or say parts
    of it: their texts are kept packed, so that no search of the file finds them.
    """

    sha256: str
    samples: int
    found_before: int
    found_after: int
    copies: int
    drafts: int = 0
    remains: Remains = field(default_factory=Remains)


@dataclass(frozen=True, slots=True)
class Certificate:
    """What was shredded, when (UTC, ISO 8601), and of how many bytes of database all were read.
    ``others`` counts drafts and conversations that went out of the trash: they are not looked for.
    """

    made: str
    documents: tuple[Shredded, ...]
    bytes_read: int
    others: int = 0

    @property
    def is_clean(self) -> bool:
        """Whether the samples were there before and none is any more, in drafts neither."""
        return bool(self.documents) and all(
            each.found_before and not each.found_after and not each.drafts
            for each in self.documents
        )

    @property
    def remains(self) -> Remains:
        """Where the samples of all stand that were found after."""
        of_each = [each.remains for each in self.documents]
        documents = {each for remains in of_each for each in remains.documents}
        return Remains(
            tuple(sorted(documents, key=lambda each: (each[1], each[0]))),
            tuple(dict.fromkeys(name for remains in of_each for name in remains.others)),
            sum(remains.unexplained for remains in of_each),
        )


def shred(
    library: Library,
    database: Database,
    key: bytes,
    document_ids: Sequence[int],
    matter: str = "",
    trash_ids: Sequence[int] = (),
) -> Certificate:
    """Delete documents, a whole matter and things of the trash, and look for what they said.
    Raises NotFoundError, and VaultError when the matter is held or when somebody else reads
    meanwhile: then the documents are deleted, and their traces go at the next checkpoint, but no
    proof can be given."""
    _fold(database)
    lying = {each.id: each for each in library.trash.entries()}
    if not set(trash_ids) <= set(lying):
        raise NotFoundError("It is no longer in the trash", "Refresh the list.")
    # Before anything goes: a half without its certificate would be no proof.
    _expect_free(library, matter, [lying[each] for each in trash_ids])
    others = sum(lying[each].kind in ("draft", "conversation") for each in set(trash_ids))
    every_id = _with_inner(library, document_ids)
    wanted = [*_of_documents(library, every_id), *_of_trash(library, trash_ids)]
    if matter:
        wanted += _of_documents(library, [each.id for each in library.documents(matter)])
        wanted += _of_trash(library, [e.id for e in library.trash.entries() if e.matter == matter])
    every = {sample for each in wanted for sample in each.samples}
    before = traces.those_in(database.path, key, every)
    library.remove(document_ids)
    library.trash.empty(frozenset(trash_ids))
    if matter:
        library.remove_matter(matter)
    _fold(database)
    left = traces.those_in(database.path, key, every)
    with database.reader() as connection:
        found = remains.places(connection, left)
    rows = tuple(_certified(library, database, each, before, left, found) for each in wanted)
    return Certificate(now(), rows, database.path.stat().st_size, others)


def _expect_free(library: Library, matter: str, lying: Sequence[Trashed]) -> None:
    held = any(each.held for each in lying)
    if held or (matter and library.matter(matter).name in library.held()):
        raise VaultError(
            "The matter is to be kept longer",
            "Nothing was deleted. It is under a legal hold or has a term; end that first.",
        )


@dataclass(frozen=True, slots=True)
class _Wanted:
    document_id: int
    sha256: str
    samples: list[bytes]


def _certified(
    library: Library,
    database: Database,
    wanted: _Wanted,
    before: set[bytes],
    left: set[bytes],
    places: Sequence[Place],
) -> Shredded:
    """What became of one document, noted in the audit log."""
    copies = len(library.with_hash(wanted.sha256))
    with database.reader() as connection:
        made_of = drafts.saying(connection, wanted.document_id, wanted.samples)
    samples = set(wanted.samples)
    found = len(samples & before), len(samples & left)
    library.audit.note("shredded", wanted.sha256, found_after=found[1])
    where = remains.of(places, samples & left)
    return Shredded(wanted.sha256, len(samples), *found, copies, made_of, where)


def _with_inner(library: Library, document_ids: Sequence[int]) -> list[int]:
    """Documents with all that lies in them, each once."""
    found: dict[int, None] = {}
    left = list(document_ids)
    while left:
        document_id = left.pop(0)
        if document_id not in found:
            found[document_id] = None
            left += [each.id for each in library.inside(document_id)]
    return list(found)


def _of_documents(library: Library, document_ids: Sequence[int]) -> list[_Wanted]:
    few = len(document_ids) > _MANY
    found = []
    for document_id in document_ids:
        document = library.document(document_id)
        text = ""
        # Of one that could not be read the name is looked for.
        with contextlib.suppress(NotFoundError):
            text = library.text(document_id)
        samples = _samples(text, document.path)
        found.append(_Wanted(document_id, document.sha256, samples[:_FEW] if few else samples))
    return found


def _of_trash(library: Library, trash_ids: Sequence[int]) -> list[_Wanted]:
    found = []
    for trash_id in trash_ids:
        documents, within = library.trash.within(trash_id)
        found += [*_of_documents(library, documents), *_of_trash(library, within)]
        texts: dict[str, str] = {}
        for piece in library.trash.pieces(trash_id):
            if piece.kind == "content":
                texts[str(piece.head["sha256"])] = piece.blobs[0].decode()
            elif piece.kind == "file":
                head = piece.head
                samples = _samples(texts.get(str(head["content"]), ""), str(head["path"]))
                found.append(_Wanted(int(head["id"]), str(head["sha256"]), samples))
    return found


def words(certificate: Certificate) -> str:
    """The certificate as text."""
    lines = [
        "Strongroom: certificate of deletion",
        f"Made {certificate.made} (UTC)",
        "",
        "Each document was deleted from the vault and its pages were overwritten. Then the whole",
        f"database ({certificate.bytes_read:,} bytes) was decrypted and searched for samples of",
        "what the document said.",
        "",
    ]
    for each in certificate.documents:
        lines += [
            f"SHA-256 {each.sha256}",
            f"  samples looked for: {each.samples}; found before: {each.found_before};"
            f" found after: {each.found_after}",
        ]
        if each.found_after:
            lines += _remaining(each)
        if each.drafts:
            lines.append(
                f"  Drafts of the vault that were made from it or say parts of it: {each.drafts}."
                " They were not deleted."
            )
    if certificate.others:
        lines.append(
            f"Drafts and conversations of the trash that were deleted too: {certificate.others}."
            " What they said was not looked for."
        )
    lines += [
        "",
        "Not covered: the original file where it lies on a disk, exports, backups made before, and",
        "what a drive's own hardware keeps.",
    ]
    return "\n".join(lines)


def _remaining(shredded: Shredded) -> list[str]:
    """Where the samples stand that were found after. Other documents by their hashes: a
    certificate is given to others, and their names may tell of other clients."""
    where, lines = shredded.remains, []
    if where.documents:
        lines.append(
            f"  Other documents of the vault that say the same in these places and were not"
            f" deleted: {len(where.documents)} (of the same bytes: {shredded.copies})."
        )
        lines += [f"    SHA-256 {sha256}" for sha256, _ in where.documents[:_MOST_NAMED]]
        more = len(where.documents) - _MOST_NAMED
        lines += [f"    and {more} more"] if more > 0 else []
    if where.others:
        lines.append(f"  The same words stand in: {', '.join(where.others)}. Nothing there went.")
    if where.unexplained:
        lines.append(
            f"  Found in the file, but in no document, conversation, note, clause or name, nor in"
            f" the trash: {where.unexplained}."
        )
    return lines


def _samples(text: str, path: str) -> list[bytes]:
    name = path.rpartition("/")[2].encode(errors="surrogatepass")
    return traces.samples(text, [name] if len(name) > 8 else [])


def _fold(database: Database) -> None:
    if not database.checkpoint():
        raise VaultError(
            "The vault is busy", "Another task is reading, so nothing can be shown. Try again."
        )
