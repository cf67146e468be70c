"""What is removed, restored, shredded, and taken to another vault."""

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop.drafting.export import docx_export
from desktop.facade.opened import Opened
from desktop.vault.copies import matter_file
from desktop.vault.removal import shredding, trash_words
from desktop.vault.removal.remains import Remains
from desktop.vault.removal.trash import Trash, Trashed


class Removal(Opened):
    """What is removed, restored, shredded, and taken to another vault."""

    @property
    def trash(self) -> Trash:
        """What was removed and may come back."""
        return self._library.trash

    def remove_documents(self, document_ids: Sequence[int]) -> list[int]:
        """Move documents to the trash; what they are there (nothing where they are deleted at
        once). Files on disk stay. Raises VaultError for a matter that is held."""
        made = self.trash.put_documents(document_ids)
        self._tell_server()
        return made

    def _watch_no_more(self, matter: str) -> None:
        """Before a matter goes; one that is held stays, and its folders stay watched."""
        name = self._library.matter(matter).name
        if name not in self._library.held():
            self._watching.forget_matter(name)

    def remove_matter(self, name: str) -> list[int]:
        """Move a matter to the trash, with everything that was read into it; what it is there
        (nothing where it is deleted at once). Files on disk stay. Raises VaultError for one that is
        held."""
        self._watch_no_more(name)
        made = self.trash.put_matter(name)
        self._tell_server()
        return made

    def restore(self, trash_ids: Sequence[int]) -> list[Trashed]:
        """Put things of the trash back where they were. Raises NotFoundError, UsageError."""
        back = self.trash.restore(trash_ids)
        for each in back:
            if each.kind == "matter":
                self._watching.rename_matter(each.matter, each.matter)
        self._tell_server()
        return back

    def sweep_trash(self) -> str:
        """Delete what is due in the trash; a sentence for the user, or ""."""
        return trash_words.swept(self.trash.sweep())

    def shred(
        self,
        document_ids: Sequence[int],
        out: Path,
        *,
        matter: str = "",
        trash_ids: Sequence[int] = (),
    ) -> Remains:
        """Delete documents from the vault, past the trash, and write a dated certificate of it as
        .txt: the whole database is decrypted and searched for what they said; where that stands all
        the same. ``matter`` shreds a whole matter, ``trash_ids`` what lies in the trash. Files on
        disk stay. Raises VaultError, DraftingError when the certificate can't be written: then
        nothing is deleted."""
        is_new = not out.exists()
        if is_new:
            # Nothing is deleted for a certificate that can't be written.
            docx_export.save(shredding.BEGUN.encode(), out, ".txt")
        if matter:
            self._watch_no_more(matter)
        try:
            certificate, remains = self._vault.shred(
                document_ids, matter=matter, trash_ids=trash_ids
            )
        except BaseException:
            if is_new:
                out.unlink(missing_ok=True)
            raise
        self._tell_server()
        docx_export.save(certificate.encode(), out, ".txt")
        return remains

    def export_matter(
        self,
        matter: str,
        out: Path,
        passphrase: str | None = None,
        cancel: threading.Event | None = None,
    ) -> Iterator[matter_file.FileProgress | matter_file.Exported]:
        """Write a matter as one sealed file (.strongroom), under a passphrase, or under a new code
        that the last event has. Raises as ``matter_file.export``."""
        return matter_file.export(self._vault.database, matter, out, passphrase, cancel)

    def import_matter(
        self,
        file: Path,
        *,
        passphrase: str | None = None,
        code: str | None = None,
        cancel: threading.Event | None = None,
    ) -> Iterator[matter_file.FileProgress | matter_file.Imported]:
        """Make a new matter of such a file. Raises as ``matter_file.import_matter``."""
        from desktop.drafting.manuscript.renumbering import renumbered

        yield from matter_file.import_matter(
            self._vault.database,
            file,
            renumbered,
            passphrase=passphrase,
            code=code,
            cancel=cancel,
        )
        self._tell_server()

    def destroy(self, out: Path) -> None:
        """Destroy the vault's keys, overwrite all of its files and write a dated certificate of it
        as .txt. Nothing can be done with the workspace then. Raises VaultError while a matter is
        held, DraftingError when the certificate can't be written: then nothing is destroyed."""
        self._vault.expect_free()
        docx_export.save(shredding.BEGUN.encode(), out, ".txt")
        self.close_workers()
        certificate = self._vault.destroy()
        docx_export.save(certificate.encode(), out, ".txt")
