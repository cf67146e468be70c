"""A workspace without a vault, a model or a disk: invented data behind the façade's signatures.

Everything in here is invented. ``hold()`` makes every generator wait before each of its events
until ``step()`` lets it go on: a test can look at the window in any state, without sleeping.
"""

import threading

from desktop.documents import Document, Hidden, Status
from desktop.ingest.watching.watch import FolderState, WatchedFolder
from desktop.vault.holdings.near_duplicates import DraftGroup
from desktop.workspace import VaultStatus
from tests.fakes.drafts import FakeDrafts
from tests.fakes.indexing import FakeIndexing
from tests.fakes.invented import FOLDER, MATTER
from tests.fakes.keys import FakeKeys
from tests.fakes.models import FakeModels
from tests.fakes.questions import FakeQuestions
from tests.fakes.removal import FakeRemoval


class FakeWorkspace(FakeModels, FakeDrafts, FakeQuestions, FakeRemoval, FakeIndexing, FakeKeys):
    """Behaves as desktop.workspace.Workspace for the window's tests. ``calls`` lists the methods
    that changed something; ``fail_with`` makes the next generator raise that error."""

    def status(self) -> VaultStatus:
        return VaultStatus(
            folder=self.folder,
            slots=self._slots,
            matters=tuple(self.matters()),
            documents=len(self._documents),
            chunks=348,
            bytes=6_311_936,
            cipher="SQLCipher 4.19.0, AES-256",
            warnings=(),
        )

    def wait_for_drive(self, cancel: threading.Event) -> None:
        """It is there."""

    def fill(self, count: int, matter: str = MATTER) -> None:
        """Replace the documents of a matter by ``count`` ready ones."""
        with self._lock:
            others = {i: d for i, d in self._documents.items() if d.matter != matter}
            made = {
                1000 + n: Document(
                    id=1000 + n,
                    matter=matter,
                    path=f"{FOLDER}/Disclosure/{n // 500:03}/Document {n:05}.pdf",
                    status=Status.INDEXED,
                    kind="pdf",
                    pages=n % 40 + 1,
                    chunks=n % 97,
                    size=(n * 7919) % 5_000_000,
                    modified=1_700_000_000.0 + n,
                )
                for n in range(count)
            }
            self._documents = {**others, **made}

    def enrich(self) -> None:
        """Add a mail with attachments, drafts of one agreement, hidden and recognised text, and
        two watched folders."""
        folder = f"{FOLDER}/Correspondence"
        rows: tuple[tuple[str, str, int | None, int, float | None], ...] = (
            ("Offer of Brennan Properties.eml", "eml", None, 0, None),
            ("Offer of Brennan Properties.eml/Heads of terms (signed).pdf", "pdf", 100, 0, 0.71),
            ("Offer of Brennan Properties.eml/Plans.zip", "zip", 100, 0, None),
            ("Offer of Brennan Properties.eml/Plans.zip/Ground floor.tif", "image", 102, 0, 0.93),
            ("Deed of variation draft 1.docx", "docx", None, 0, None),
            ("Deed of variation draft 2.docx", "docx", None, 3, None),
            ("Deed of variation draft 3.docx", "docx", None, 1, None),
            ("Rent schedule.xlsx", "xlsx", None, 12, None),
        )
        for number, (name, kind, parent, hidden, confidence) in enumerate(rows, start=100):
            self._documents[number] = Document(
                id=number,
                matter=MATTER,
                path=f"{folder}/{name}",
                status=Status.INDEXED,
                kind=kind,
                pages=2 if kind != "eml" else None,
                chunks=7,
                size=31_000 + 977 * number,
                modified=1_700_000_000.0 + 86_400 * number,
                added="2026-02-03T10:15:00Z",
                parent=parent,
                hidden=hidden,
                confidence=confidence,
            )
        self.groups = [DraftGroup((106, 105, 104), (1.0, 0.94, 0.81))]
        self.hidden_texts[105] = (
            Hidden("The Landlord would accept EUR 2,100 a month.", "deleted by tracked change", 1),
            Hidden("Ask Ivo whether this can be left out.", "comment", 2),
            Hidden("confidential draft", "white on white", 2),
        )
        self._watched = [
            WatchedFolder(MATTER, FOLDER, FolderState.WATCHING),
            WatchedFolder(
                MATTER, "/mnt/office/Harbour Lane", FolderState.MISSING, "The folder is not there."
            ),
        ]
