"""Deleting with a proof: what a document said was in the file before, and nowhere in it after."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.errors import VaultError
from desktop.vault import drafts, traces
from desktop.vault.database import Database
from desktop.vault.library import Library
from desktop.vault.migrations import now


@dataclass(frozen=True, slots=True)
class Shredded:
    """One document: ``samples`` of it were looked for; so many were ``found_before`` the deletion
    and ``found_after``. Those after stand in other documents that say the same (``copies`` has how
    many documents of the vault have the same bytes). ``drafts`` counts those that were made from
    it, or say parts of it: their texts are kept packed, so that no search of the file finds them.
    """

    sha256: str
    samples: int
    found_before: int
    found_after: int
    copies: int
    drafts: int = 0


@dataclass(frozen=True, slots=True)
class Certificate:
    """What was shredded, when (UTC, ISO 8601), and of how many bytes of database all were read."""

    made: str
    documents: tuple[Shredded, ...]
    bytes_read: int

    @property
    def is_clean(self) -> bool:
        """Whether the samples were there before and none is any more, in drafts neither."""
        return all(
            each.found_before and not each.found_after and not each.drafts
            for each in self.documents
        )


def shred(
    library: Library, database: Database, key: bytes, document_ids: Sequence[int]
) -> Certificate:
    """Delete documents and look for what they said. Raises NotFoundError, and VaultError when the
    matter is held or when somebody else reads meanwhile: then the documents are deleted, and their
    traces go at the next checkpoint, but no proof can be given."""
    _fold(database)
    wanted = [(library.document(each), _samples(library, each)) for each in document_ids]
    before = [traces.found_in(database.path, key, samples) for _, samples in wanted]
    library.remove(document_ids)
    _fold(database)
    rows = []
    for (document, samples), count in zip(wanted, before, strict=True):
        left = traces.found_in(database.path, key, samples)
        copies = len(library.with_hash(document.sha256))
        with database.reader() as connection:
            made_of = drafts.saying(connection, document.id, samples)
        rows.append(Shredded(document.sha256, len(set(samples)), count, left, copies, made_of))
        library.audit.note("shredded", document.sha256, found_after=left)
    return Certificate(now(), tuple(rows), database.path.stat().st_size)


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
            lines.append(
                f"  What was found stands in other documents of the vault that say the same"
                f" (of the same bytes: {each.copies})."
            )
        if each.drafts:
            lines.append(
                f"  Drafts of the vault that were made from it or say parts of it: {each.drafts}."
                " They were not deleted."
            )
    lines += [
        "",
        "Not covered: the original file where it lies on a disk, exports, backups made before, and",
        "what a drive's own hardware keeps.",
    ]
    return "\n".join(lines)


def _samples(library: Library, document_id: int) -> list[bytes]:
    document = library.document(document_id)
    name = document.path.rpartition("/")[2].encode(errors="surrogatepass")
    return traces.samples(library.text(document_id), [name] if len(name) > 8 else [])


def _fold(database: Database) -> None:
    if not database.checkpoint():
        raise VaultError(
            "The vault is busy", "Another task is reading, so nothing can be shown. Try again."
        )
