"""What is removed, restored, shredded, and taken to another vault."""

import threading
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from desktop.documents import Document
from desktop.vault.copies.matter_file import Exported, Imported
from desktop.vault.removal.remains import Remains
from desktop.vault.removal.trash import Trashed
from tests.fakes.invented import MATTER, RECOVERY_CODE
from tests.fakes.matters import FakeMatters


class FakeRemoval(FakeMatters):
    """What is removed, restored, shredded, and taken to another vault."""

    #: Where what is shredded stands all the same.
    remains = Remains()

    def remove_matter(self, name: str) -> list[int]:
        gone = next(matter for matter in self._matters if matter.name == name)
        self._matters = [matter for matter in self._matters if matter.name != name]
        self.calls.append(("remove_matter", name))
        return self.trash.put("matter", name, name, lambda: self._matters.append(gone))

    def remove_documents(self, document_ids: Sequence[int]) -> list[int]:
        self.calls.append(("remove_documents", tuple(document_ids)))
        made: list[int] = []
        with self._lock:
            for document_id in document_ids:
                gone = self._documents.pop(document_id, None)
                if gone is not None:
                    made += self.trash.put(
                        "document", gone.matter, gone.path, partial(self._put_back, gone)
                    )
        return made

    def _put_back(self, document: Document) -> None:
        self._documents[document.id] = document

    def restore(self, trash_ids: Sequence[int]) -> list[Trashed]:
        self.calls.append(("restore", tuple(trash_ids)))
        return self.trash.restore(trash_ids)

    def sweep_trash(self) -> str:
        self.calls.append(("sweep_trash", None))
        return self.swept

    def shred(
        self,
        document_ids: Sequence[int],
        out: Path,
        *,
        matter: str = "",
        trash_ids: Sequence[int] = (),
    ) -> Remains:
        self.calls.append(("shred", (tuple(document_ids), out, matter, tuple(trash_ids))))
        self.trash.empty(tuple(trash_ids))
        return self.remains

    def destroy(self, out: Path) -> None:
        if self.fail_with is not None:
            raise self.fail_with
        self.calls.append(("destroy", out))

    def export_matter(
        self,
        matter: str,
        out: Path,
        passphrase: str | None = None,
        cancel: threading.Event | None = None,
    ) -> Iterator[Exported]:
        self.calls.append(("export_matter", (matter, out, passphrase)))
        yield Exported(1_200_000, "0f" * 32, "" if passphrase else RECOVERY_CODE)

    def import_matter(
        self,
        file: Path,
        *,
        passphrase: str | None = None,
        code: str | None = None,
        cancel: threading.Event | None = None,
    ) -> Iterator[Imported]:
        self.calls.append(("import_matter", (file, passphrase, code)))
        yield Imported(self.add_matter(f"{MATTER} (imported)").name, 12)
