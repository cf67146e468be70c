"""A workspace without a vault, a model or a disk: invented data behind the façade's signatures.

Everything in here is invented. ``hold()`` makes every generator wait before each of its events
until ``step()`` lets it go on: a test can look at the window in any state, without sleeping.
"""

import re
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from desktop.answering.recheck import Recheck
from desktop.documents import (
    Anchor,
    Answer,
    AnswerStatus,
    Box,
    Cell,
    CellMark,
    Citation,
    Claim,
    Coverage,
    Document,
    FindingState,
    Hidden,
    Matter,
    OutlineItem,
    Page,
    PageImage,
    Passage,
    Review,
    ReviewPlan,
    Scope,
    Status,
    Unreadable,
    WordBox,
)
from desktop.drafting.clause_library.clause_difference import Difference
from desktop.drafting.clause_library.clause_finding import ClauseHit
from desktop.drafting.clause_library.clauses import NEUTRAL, Clause, ClauseLibrary
from desktop.drafting.manuscript.model import Manuscript, Paragraph, Place, Span
from desktop.drafting.manuscript.model import Origin as WordsOrigin
from desktop.drafting.paper.model import Paper
from desktop.drafting.templating.draft import Draft
from desktop.drafting.templating.fields import FieldReport, check
from desktop.drafting.templating.templates import Field, Template
from desktop.drafting.writing.written import Letter, WriteEvent, Written
from desktop.errors import (
    CancelledError,
    DesktopError,
    DraftingError,
    NotFoundError,
    ReadingError,
    UsageError,
)
from desktop.events import (
    AddSummary,
    Answered,
    AnswerText,
    AskEvent,
    BytesProgress,
    CellRead,
    ChunkProgress,
    DocumentAsked,
    DraftText,
    EvidenceFound,
    FileProgress,
    IndexBuildEvent,
    IndexBuildProgress,
    IndexEvent,
    IndexSwitched,
    ModelImported,
    ModelImportProgress,
    ModelTried,
    Reviewed,
    ReviewEvent,
    Scanned,
    Stage,
)
from desktop.ingest.pdf_words import layout
from desktop.ingest.watch import FolderChanged, FolderState, WatchedFolder, WatchEvent
from desktop.local_models.choice import ModelChoice
from desktop.local_models.fit import Fit
from desktop.local_models.llm import Token
from desktop.settings import Settings
from desktop.vault.backup import BackupProgress
from desktop.vault.backup_plan import BackupPlan
from desktop.vault.clauses import Origin
from desktop.vault.duties import Duty
from desktop.vault.history import Asked, Verdict
from desktop.vault.matter_facts import MatterFacts, Party
from desktop.vault.matter_file import Exported, Imported
from desktop.vault.near_duplicates import DraftGroup
from desktop.vault.network_record import NetworkRecord
from desktop.vault.notes import Note
from desktop.vault.talks import Talk
from desktop.vault.trash import Trashed
from desktop.workspace import InstalledModel, VaultStatus
from tests.fake_audit import FakeAudit
from tests.fake_clauses import FakeClauses
from tests.fake_damage import FakeDamage
from tests.fake_desk import FakeDesk
from tests.fake_talks import FakeTalks
from tests.fake_trash import FakeTrash

MATTER = "Harbour Lane lease"
SAMPLE_MATTER = "Sample matter"
RECOVERY_CODE = "7KQ4-M2XD-9WTR-C6HN-3VZB-8FPJ-5SGY-D4LE"
_FOLDER = "/home/nora/Clients/Harbour Lane"
_PAGE_BREAK = "\n\n"

LEASE_PAGES = (
    "LEASE OF COMMERCIAL PREMISES\n\nThis lease is made on 3 March 2023 between Orla Brennan "
    "Properties Ltd (the Landlord) and Tidewater Books Ltd (the Tenant).\n\n1. Premises. The "
    "Landlord lets to the Tenant the ground floor of 14 Harbour Lane, Galway, together with the "
    "yard behind it.\n\n2. Term. The term is ten years from 1 April 2023.",
    "3. Rent. The Tenant pays EUR 2,450 a month in advance, on the first working day of each "
    "month.\n\n4. Review. The rent is reviewed on each third anniversary of the beginning of the "
    "term and may not be raised by more than the consumer price index.\n\n5. Deposit. The Tenant "
    "has paid a deposit of EUR 7,350, which is held in a separate account.",
    "6. Alterations. The Tenant may not alter the premises without the Landlord's written "
    "consent.\n\n7. Subletting. The Tenant may not assign or sublet without consent, which is not "
    "to be unreasonably withheld.\n\n8. Termination. Either party may end this lease by giving "
    "ninety days' notice in writing.",
)
LETTER_TEXT = (
    "Dear Ms Brennan,\n\nI confirm that we received the keys of 14 Harbour Lane on 30 March 2023. "
    "The shutters do not close, and we ask you to have them repaired before the opening on "
    "17 April.\n\nYours sincerely,\nIvo Castellan\nTidewater Books Ltd"
)

# name, kind, status, pages, chunks, bytes, reason
_FILES: tuple[tuple[str, str, Status, int | None, int, int, str], ...] = (
    ("Lease 14 Harbour Lane.pdf", "pdf", Status.INDEXED, 3, 9, 412_338, ""),
    ("Letter of 5 April 2023.docx", "docx", Status.INDEXED, None, 2, 18_204, ""),
    ("Schedule of condition.pdf", "pdf", Status.INDEXED, 46, 212, 18_730_114, ""),
    ("Rent account 2023-2025.html", "html", Status.INDEXED, None, 31, 88_410, ""),
    ("Heads of terms.md", "md", Status.INDEXED, None, 6, 4_096, ""),
    ("Note of call with agent.txt", "txt", Status.INDEXED, None, 1, 1_310, ""),
    ("Lease 14 Harbour Lane (copy).pdf", "pdf", Status.DUPLICATE, 3, 9, 412_338, ""),
    (
        "Survey with photographs.pdf",
        "pdf",
        Status.PARTIAL,
        28,
        74,
        9_410_552,
        "Pages 12, 13 and 19 have no text layer; they were not read.",
    ),
    (
        "Insurance schedule.pdf",
        "pdf",
        Status.FAILED,
        None,
        0,
        226_119,
        "The file is protected by a password.",
    ),
    (
        "Planning drawing.dwg",
        "dwg",
        Status.FAILED,
        None,
        0,
        5_220_871,
        "Strongroom can't read files of this kind yet.",
    ),
    (
        "Old estimate.docx",
        "docx",
        Status.MISSING,
        None,
        4,
        22_871,
        "The file is not at its place any more. Its text can still be searched.",
    ),
    ("Service charge 2024.pdf", "pdf", Status.WAITING, None, 0, 301_877, ""),
    ("Service charge 2025.pdf", "pdf", Status.WAITING, None, 0, 318_020, ""),
)

NDA = Template(
    name="nda",
    title="Non-disclosure agreement",
    description="A mutual agreement to keep exchanged information confidential.",
    fields=(
        Field("disclosing_party", "First party", "party", help="Name, legal form, seat"),
        Field("receiving_party", "Second party", "party"),
        Field("effective_date", "Effective date", "date"),
        Field("purpose", "Purpose", "text", help="What the information may be used for"),
        Field("term", "Term", "duration", required=False, default="3 years"),
        Field(
            "law",
            "Governing law",
            "choice",
            default="Ireland",
            choices=("Ireland", "England and Wales", "Germany"),
        ),
    ),
    path=Path("nda/template.docx"),
)

MODELS = (
    InstalledModel(
        name="qwen2.5-coder-1.5b-instruct",
        title="Qwen2.5 Coder 1.5B Instruct",
        purpose="language",
        description="Writes short answers. Small enough for any machine of the last ten years.",
        licence="Apache-2.0",
        bytes=1_117_320_768,
        memory_bytes=1_900_000_000,
        memory=1_900_000_000,
        fit=Fit.FITS,
        speed=17.0,
        default=True,
        terms="Anyone may use it, for any purpose, at work too.",
        sha256="cc324af0" * 8,
        installed=True,
        verified=True,
        active=True,
        runnable=True,
        reason="",
        path=Path("models/qwen2.5-coder-1.5b-instruct"),
    ),
    InstalledModel(
        name="all-minilm-l6-v2",
        title="all-MiniLM-L6-v2",
        purpose="embedding",
        description="Finds passages by meaning.",
        licence="Apache-2.0",
        bytes=91_652_000,
        memory_bytes=500_000_000,
        memory=500_000_000,
        default=True,
        installed=True,
        verified=None,
        active=True,
        runnable=True,
        reason="",
        path=Path("models/all-minilm-l6-v2"),
    ),
    InstalledModel(
        name="qwen2.5-7b-instruct",
        title="Qwen2.5 7B Instruct",
        purpose="language",
        description="Writes better answers, and takes five times as long.",
        licence="Apache-2.0",
        bytes=4_683_073_248,
        memory_bytes=6_400_000_000,
        memory=6_400_000_000,
        exact=False,
        fit=Fit.TIGHT,
        speed=4.0,
        downloadable=True,
        installed=False,
        verified=None,
        active=False,
        runnable=True,
        reason="",
        path=Path("models/qwen2.5-7b-instruct"),
    ),
    InstalledModel(
        name="bge-reranker-base",
        title="BGE Reranker Base",
        purpose="reranking",
        description="Puts the passages of a search into a better order.",
        licence="MIT",
        bytes=1_110_000_000,
        memory_bytes=None,
        installed=False,
        verified=None,
        active=False,
        runnable=False,
        reason="This release can't run models of this kind.",
        path=Path("models/bge-reranker-base"),
    ),
)


class FakeWorkspace(FakeDamage):
    """Behaves as desktop.workspace.Workspace for the window's tests. ``calls`` lists the methods
    that changed something; ``fail_with`` makes the next generator raise that error."""

    def __init__(self, folder: Path = Path("/home/nora/.local/share/Strongroom/vault")) -> None:
        self.folder = folder
        self.calls: list[tuple[str, object]] = []
        self.fail_with: DesktopError | None = None
        self.closed = False
        self.warmed = False
        self.catalogue = list(MODELS)
        self.embedder = "all-minilm-l6-v2"
        self.choice = ModelChoice()
        self.embedders: dict[str, str] = {}
        self._lock = threading.Lock()
        self._steps: threading.Semaphore | None = None
        self._kept: dict[str, str] = {}
        self._slots: tuple[str, ...] = ("keychain", "recovery")
        self._backup_plan = BackupPlan()
        self._matters = [Matter(1, MATTER, False, len(_FILES)), Matter(2, "Ward round", True, 0)]
        self._documents = {document.id: document for document in _documents()}
        self._texts = {1: _PAGE_BREAK.join(LEASE_PAGES), 2: LETTER_TEXT}
        self.told = FakeTalks()
        self.review_plans: dict[str, ReviewPlan] = {}
        self.saved_reviews: list[tuple[Review, Path]] = []
        self.review_cells: dict[tuple[int, str], Cell] = {}
        self.library = FakeClauses()
        self.desk = FakeDesk({NDA.name: NDA})
        self.groups: list[DraftGroup] = []
        self.audit = FakeAudit(MATTER)
        self.tagged: dict[int, tuple[str, ...]] = {}
        self.hidden_texts: dict[int, tuple[Hidden, ...]] = {}
        self._watched: list[WatchedFolder] = []
        self.tell_watched: Callable[[WatchEvent], None] | None = None
        self.watching_paused = False
        self.applied: Settings | None = None
        self.trash = FakeTrash(self.calls.append)
        self.swept = ""
        self.duties: dict[str, Duty] = {}
        self.network = NetworkRecord("2026-02-01T09:00:00+00:00")

    # ------------------------------------------------------------------- driven by the test

    def hold(self) -> None:
        """From now on every event of a generator waits for a ``step()``."""
        self._steps = threading.Semaphore(0)

    def step(self, events: int = 1) -> None:
        """Let generators give out this many events."""
        if self._steps is not None:
            self._steps.release(events)

    def release(self) -> None:
        """Let generators run free again."""
        steps, self._steps = self._steps, None
        if steps is not None:
            steps.release(1_000_000)

    def fill(self, count: int, matter: str = MATTER) -> None:
        """Replace the documents of a matter by ``count`` ready ones."""
        with self._lock:
            others = {i: d for i, d in self._documents.items() if d.matter != matter}
            made = {
                1000 + n: Document(
                    id=1000 + n,
                    matter=matter,
                    path=f"{_FOLDER}/Disclosure/{n // 500:03}/Document {n:05}.pdf",
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
        folder = f"{_FOLDER}/Correspondence"
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
            WatchedFolder(MATTER, _FOLDER, FolderState.WATCHING),
            WatchedFolder(
                MATTER, "/mnt/office/Harbour Lane", FolderState.MISSING, "The folder is not there."
            ),
        ]

    def _wait(self, cancel: threading.Event | None) -> None:
        steps = self._steps
        while steps is not None and not steps.acquire(timeout=0.01):
            if cancel is not None and cancel.is_set():
                raise CancelledError
        if cancel is not None and cancel.is_set():
            raise CancelledError
        error, self.fail_with = self.fail_with, None
        if error is not None:
            raise error

    # ----------------------------------------------------------------------------- the vault

    def slots(self) -> tuple[str, ...]:
        return self._slots

    def set_passphrase(self, passphrase: str) -> None:
        self.calls.append(("set_passphrase", len(passphrase)))
        self._slots = tuple(sorted({*self._slots, "passphrase"}))

    def backup_plan(self) -> BackupPlan:
        return self._backup_plan

    def keep_backup_plan(self, plan: BackupPlan) -> None:
        self._backup_plan = plan

    def back_up(
        self, target: Path, cancel: threading.Event | None = None
    ) -> Iterator[BackupProgress]:
        self.calls.append(("back_up", str(target)))
        for done in (0, 50, 100):
            yield BackupProgress(done, 100, done)
        now = datetime.now(UTC).isoformat()
        self._backup_plan = replace(self._backup_plan, last=now)

    def renew_keychain(self) -> None:
        self.calls.append(("renew_keychain", None))
        self._slots = tuple(dict.fromkeys(("keychain", *self._slots)))

    def remove_key(self, kind: str) -> None:
        self.calls.append(("remove_key", kind))
        self._slots = tuple(slot for slot in self._slots if slot != kind)

    def duty(self, matter: str) -> Duty:
        return self.duties.get(matter, Duty())

    def keep_duty(self, matter: str, duty: Duty) -> None:
        self.calls.append(("keep_duty", (matter, duty)))
        self.duties[matter] = duty

    def verify_log(self) -> None:
        self.calls.append(("verify_log", None))

    def export_audit(self, out: Path) -> None:
        self.calls.append(("export_audit", out))

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

    def record_answer(self, asked_id: int, out: Path, initials: str = "", note: str = "") -> str:
        self.calls.append(("record_answer", (asked_id, out, initials, note)))
        return "0f" * 32

    def set_strict(self, passphrase: str, *, strict: bool) -> None:
        self.calls.append(("set_strict", strict))
        alone = ("keychain", "passphrase", "recovery")
        self._slots = ("both", "recovery") if strict else alone

    def new_recovery_code(self) -> str:
        self.calls.append(("new_recovery_code", None))
        return RECOVERY_CODE

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

    def keep(self, key: str, value: str) -> None:
        self._kept[key] = value

    def kept(self, key: str) -> str | None:
        return self._kept.get(key)

    def close(self) -> None:
        self.closed = True

    # ------------------------------------------------------------------- matters and documents

    def matters(self) -> list[Matter]:
        with self._lock:
            counts = [d.matter for d in self._documents.values()]
            return [replace(m, documents=counts.count(m.name)) for m in self._matters]

    def add_matter(self, name: str, keep_originals: bool = False) -> Matter:
        if any(matter.name.casefold() == name.casefold() for matter in self._matters):
            raise UsageError("There is a matter of this name", "Choose another name.")
        matter = Matter(len(self._matters) + 1, name, keep_originals)
        self._matters.append(matter)
        self.calls.append(("add_matter", name))
        return matter

    def rename_matter(self, name: str, new: str) -> Matter:
        if any(m.name.casefold() == new.casefold() and m.name != name for m in self._matters):
            raise UsageError("This matter exists already", "Choose another name.")
        self._matters = [replace(m, name=new) if m.name == name else m for m in self._matters]
        with self._lock:
            self._documents = {
                i: replace(d, matter=new) if d.matter == name else d
                for i, d in self._documents.items()
            }
        self.calls.append(("rename_matter", (name, new)))
        return next(matter for matter in self.matters() if matter.name == new)

    def matter_facts(self) -> list[MatterFacts]:
        facts = []
        for matter in self.matters():
            states: dict[Status, int] = {}
            for document in self.documents(matter.name):
                states[document.status] = states.get(document.status, 0) + 1
            facts.append(MatterFacts(matter, states, 2, 1, "2026-02-03T10:15:00+00:00"))
        return facts

    def tags(self, matter: str) -> dict[int, tuple[str, ...]]:
        ids = {document.id for document in self.documents(matter)}
        return {i: tags for i, tags in self.tagged.items() if i in ids and tags}

    def tag(
        self, document_ids: Sequence[int], add: Sequence[str] = (), remove: Sequence[str] = ()
    ) -> None:
        self.calls.append(("tag", (tuple(document_ids), tuple(add), tuple(remove))))
        for i in document_ids:
            kept = {*self.tagged.get(i, ()), *add} - {*remove}
            self.tagged[i] = tuple(sorted(kept))

    def parties(self, matter: str, most: int = 12) -> list[Party]:
        ids = tuple(document.id for document in self.documents(matter))
        return (
            [Party("Brennan", ids[:5]), Party("Tidewater Books Ltd", ids[2:4])][:most]
            if ids
            else []
        )

    def remove_matter(self, name: str) -> list[int]:
        gone = next(matter for matter in self._matters if matter.name == name)
        self._matters = [matter for matter in self._matters if matter.name != name]
        self.calls.append(("remove_matter", name))
        return self.trash.put("matter", name, name, lambda: self._matters.append(gone))

    def restore(self, trash_ids: Sequence[int]) -> list[Trashed]:
        self.calls.append(("restore", tuple(trash_ids)))
        return self.trash.restore(trash_ids)

    def network_record(self) -> NetworkRecord:
        return self.network

    def sweep_trash(self) -> str:
        self.calls.append(("sweep_trash", None))
        return self.swept

    def documents(self, matter: str) -> list[Document]:
        with self._lock:
            return [d for d in self._documents.values() if d.matter == matter]

    def document(self, document_id: int) -> Document:
        with self._lock:
            if document_id not in self._documents:
                raise NotFoundError("There is no such document", "It may have been removed.")
            return self._documents[document_id]

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

    def shred(
        self,
        document_ids: Sequence[int],
        out: Path,
        *,
        matter: str = "",
        trash_ids: Sequence[int] = (),
    ) -> None:
        self.calls.append(("shred", (tuple(document_ids), out, matter, tuple(trash_ids))))
        self.trash.empty(tuple(trash_ids))

    def destroy(self, out: Path) -> None:
        if self.fail_with is not None:
            raise self.fail_with
        self.calls.append(("destroy", out))

    def text(self, document_id: int) -> str:
        return self._texts.get(document_id, f"Text of {self.document(document_id).name}.")

    def pages(self, document_id: int) -> tuple[Page, ...]:
        if document_id != 1:
            return ()
        pages, start = [], 0
        for number, text in enumerate(LEASE_PAGES, start=1):
            pages.append(Page(number, start, start + len(text)))
            start += len(text) + len(_PAGE_BREAK)
        return tuple(pages)

    def page_image(
        self, document_id: int, page: int, width: int, quote: str = "", start: int | None = None
    ) -> PageImage:
        document = self.document(document_id)
        if document.kind != "pdf":
            raise ReadingError("There is no page to show", "This file is shown as text.")
        height = round(width * 297 / 210)
        row = b"\xff" * (3 * width)
        line = b"\xff" * (3 * (width // 10)) + b"\x60" * (3 * (width - 2 * (width // 10)))
        line += b"\xff" * (3 * width - len(line))
        rows = [line if y % 24 < 3 and y > height // 10 else row for y in range(height)]
        boxes = (Box(0.1, 0.3, 0.9, 0.34), Box(0.1, 0.34, 0.6, 0.38)) if quote else ()
        return PageImage(width, height, b"".join(rows), boxes)

    def page_words(self, document_id: int, page: int) -> tuple[WordBox, ...]:
        """Ten words a line, each in a tenth of the width, lines of a fortieth of the height."""
        self.calls.append(("page_words", (document_id, page)))
        place = next((each for each in self.pages(document_id) if each.number == page), None)
        if place is None:
            return ()
        words = re.finditer(r"\S+", self.text(document_id)[place.start : place.end])
        found = []
        for number, word in enumerate(words):
            line, column = divmod(number, 10)
            top, left = 0.1 + line / 40, column / 10
            box = Box(left, top, left + 0.09, top + 0.02)
            found.append(WordBox(place.start + word.start(), place.start + word.end(), box))
        return tuple(found)

    def anchors(self, document_id: int) -> tuple[Anchor, ...]:
        return ()

    def inside(self, document_id: int) -> list[Document]:
        return [each for each in self._documents.values() if each.parent == document_id]

    def paper(self, document_id: int, cancel: threading.Event | None = None) -> Paper:
        raise ReadingError("There is no page to show", "This file is shown as text.")

    def set_page_image(self, pdf: bytes, page: int, width: int) -> PageImage:
        return PageImage(width, 2 * width, b"\xff" * (6 * width * width))

    def set_page_words(self, pdf: bytes, page: int) -> tuple[tuple[str, Box], ...]:
        return layout(pdf, page).words

    def outline(self, document_id: int) -> tuple[OutlineItem, ...]:
        if document_id != 1:
            return ()
        return (OutlineItem(1, "Premises and term", 1), OutlineItem(2, "Rent", 2))

    # -------------------------------------------------------------------------------- indexing

    def add(
        self, files: Sequence[Path], matter: str, cancel: threading.Event | None = None
    ) -> Iterator[IndexEvent]:
        self.calls.append(("add", tuple(files)))
        return self._index([str(file) for file in files], matter, cancel)

    def waiting(self, matter: str) -> list[str]:
        return [d.path for d in self.documents(matter) if d.status is Status.WAITING]

    def resume(self, matter: str, cancel: threading.Event | None = None) -> Iterator[IndexEvent]:
        self.calls.append(("resume", matter))
        return self._index(self.waiting(matter), matter, cancel)

    def retry(
        self,
        document_ids: Sequence[int],
        cancel: threading.Event | None = None,
        *,
        passwords: Sequence[str] = (),
    ) -> Iterator[IndexEvent]:
        self.calls.append(("retry", tuple(document_ids)))
        if passwords:
            self.calls.append(("passwords", tuple(passwords)))
        paths = [self.document(document_id).path for document_id in document_ids]
        return self._index(paths, self.document(document_ids[0]).matter, cancel)

    def near_duplicates(self, matter: str) -> list[DraftGroup]:
        return list(self.groups) if matter == MATTER else []

    def hidden(self, document_id: int) -> tuple[Hidden, ...]:
        return self.hidden_texts.get(document_id, ())

    def write_report(self, matter: str, out: Path) -> None:
        self.calls.append(("write_report", (matter, out)))
        error, self.fail_with = self.fail_with, None
        if error is not None:
            raise error

    def watched_folders(self, matter: str | None = None) -> list[WatchedFolder]:
        return [folder for folder in self._watched if matter in (None, folder.matter)]

    def watch(self, folder: Path, matter: str, polled: bool = False) -> WatchedFolder:
        self.calls.append(("watch", folder))
        made = WatchedFolder(matter, str(folder), FolderState.WATCHING)
        self._watched.append(made)
        return made

    def unwatch(self, folder: Path, matter: str) -> None:
        self.calls.append(("unwatch", folder))
        self._watched = [each for each in self._watched if each.folder != str(folder)]

    def start_watching(self, tell: Callable[[WatchEvent], None]) -> None:
        self.tell_watched = tell

    def sync(
        self, event: FolderChanged, cancel: threading.Event | None = None
    ) -> Iterator[IndexEvent]:
        self.calls.append(("sync", event))
        return self._index([str(path) for path in event.changes.changed], event.matter, cancel)

    def leave_waiting(self, event: FolderChanged) -> None:
        self.calls.append(("leave_waiting", event))

    def pause_watching(self, paused: bool) -> None:
        self.watching_paused = paused

    def apply(self, chosen: Settings) -> None:
        self.applied = chosen

    def has_sample(self) -> bool:
        return any(matter.name == SAMPLE_MATTER for matter in self._matters)

    def add_sample(self, cancel: threading.Event | None = None) -> Iterator[IndexEvent]:
        if not self.has_sample():
            self.add_matter(SAMPLE_MATTER)
        return self.add(
            [Path(f"/opt/strongroom/sample/{name}") for name in ("Lease.pdf", "NDA.docx")],
            SAMPLE_MATTER,
            cancel,
        )

    def _index(
        self, files: Sequence[str], matter: str, cancel: threading.Event | None
    ) -> Iterator[IndexEvent]:
        """As the pipeline does it: rows first, then file by file. A file whose name holds "broken"
        fails, every other becomes ready with 4 pages and 8 passages."""
        self._wait(cancel)
        for path in files:
            self._put(path, matter, Status.WAITING)
        yield Scanned(len(files))
        counts: dict[str, int] = {}
        for position, path in enumerate(files, start=1):
            for status in (Status.READING, Status.EMBEDDING):
                self._wait(cancel)
                yield FileProgress(path, status, position, len(files))
            self._wait(cancel)
            yield ChunkProgress(path, 4, 8)
            self._wait(cancel)
            failed = "broken" in path
            document = self._put(
                path,
                matter,
                Status.FAILED if failed else Status.INDEXED,
                reason="The file is damaged." if failed else "",
            )
            counts[str(document.status)] = counts.get(str(document.status), 0) + 1
            yield FileProgress(
                path,
                document.status,
                position,
                len(files),
                document.pages,
                document.chunks,
                document.reason,
                document.id,
            )
        self._wait(cancel)
        yield AddSummary(counts, 8 * counts.get("indexed", 0), 1.5)

    def _put(self, path: str, matter: str, status: Status, reason: str = "") -> Document:
        with self._lock:
            known = [d for d in self._documents.values() if (d.path, d.matter) == (path, matter)]
            new_id = max(self._documents, default=0) + 1
            document = known[0] if known else Document(new_id, matter, path, status)
            ready = status is Status.INDEXED
            document = replace(
                document,
                status=status,
                kind=path.rsplit(".", 1)[-1].lower(),
                pages=4 if ready else None,
                chunks=8 if ready else 0,
                size=document.size or 120_000,
                modified=document.modified or 1_760_000_000.0,
                added="2026-02-03T10:15:00Z",
                reason=reason,
            )
            self._documents[document.id] = document
            return document

    # -------------------------------------------------------------------------- search and ask

    def search(
        self,
        query: str,
        matter: str,
        k: int = 10,
        cancel: threading.Event | None = None,
        *,
        scope: Scope | None = None,
    ) -> list[Passage]:
        return [
            _passage(n, citation)
            for n, citation in enumerate(self._citations(), 1)
            if self._is_in(citation, scope)
        ][:k]

    def _is_in(self, citation: Citation, scope: Scope | None) -> bool:
        document = self._documents.get(citation.document_id)
        return scope is None or (
            document is not None
            and (not scope.documents or document.id in scope.documents)
            and (not scope.kinds or document.kind in scope.kinds)
        )

    def search_typing(
        self, query: str, matter: str, k: int = 10, *, scope: Scope | None = None
    ) -> list[Passage]:
        words = query.casefold().split()
        found = self.search(query, matter, k, scope=scope)
        return [p for p in found if any(word in p.text.casefold() for word in words)]

    def search_refined(
        self,
        query: str,
        matter: str,
        k: int = 10,
        cancel: threading.Event | None = None,
        *,
        scope: Scope | None = None,
    ) -> list[Passage] | None:
        return self.search(query, matter, k, cancel, scope=scope) if self.warmed else None

    def ask(
        self,
        question: str,
        matter: str,
        cancel: threading.Event | None = None,
        use_model: bool = True,
        *,
        scope: Scope | None = None,
        talk: int | None = None,
        after: int | None = None,
    ) -> Iterator[AskEvent]:
        self.calls.append(("ask", question))
        answer = self.answer(question)
        if scope is not None:
            self.calls.append(("scope", scope))
            answer = replace(answer, coverage=Coverage(1, (), scope.words()))
        self._wait(cancel)
        yield Stage("searching")
        self._wait(cancel)
        yield EvidenceFound(tuple(self.search(question, matter)), answer.citations)
        if answer.findings:
            yield from self._survey(answer, cancel)
        elif use_model:
            self._wait(cancel)
            yield Stage("reading")
            self._wait(cancel)
            yield Stage("writing")
            for word in answer.text.split(" "):
                self._wait(cancel)
                yield AnswerText(word + " ")
        self._wait(cancel)
        kept = self.told.remember(matter, answer, talk, after)
        yield Answered(answer, kept.id, kept.talk)

    def _survey(self, answer: Answer, cancel: threading.Event | None) -> Iterator[AskEvent]:
        self._wait(cancel)
        yield Stage("asking each document")
        total = len(answer.findings)
        for done, finding in enumerate(answer.findings, start=1):
            self._wait(cancel)
            cited = tuple(c for c in answer.citations if c.n in finding.citations)
            left = 3.0 * (total - done) if done > 1 else None
            yield DocumentAsked(done, total, finding, cited, left)

    def answer(self, question: str) -> Answer:
        """What ``ask`` will answer: "nothing" in the question finds nothing."""
        coverage = Coverage(
            11, (Unreadable(f"{_FOLDER}/Insurance schedule.pdf", "It has a password."),)
        )
        if "nothing" in question.casefold():
            return Answer(
                question,
                "This is not in these documents.",
                AnswerStatus.NOT_FOUND,
                coverage=coverage,
                seconds={"search": 0.04, "total": 0.05},
            )
        text = (
            "Either party may end the lease with ninety days' notice in writing [1]. The rent is "
            "EUR 2,450 a month [2], and the deposit is EUR 8,000."
        )
        doubtful = text.index("EUR 8,000")
        return Answer(
            question,
            text,
            AnswerStatus.PARTIAL,
            tuple(self._citations()),
            (Claim(doubtful, doubtful + 9, "No source says this amount."),),
            coverage,
            "Qwen2.5 Coder 1.5B Instruct",
            {"search": 0.04, "model": 3.1, "total": 3.2},
        )

    def review_plan(self, matter: str) -> ReviewPlan:
        return self.review_plans.get(matter, ReviewPlan())

    def keep_review_plan(self, matter: str, plan: ReviewPlan) -> None:
        self.calls.append(("keep_review_plan", plan))
        self.review_plans[matter] = plan

    def review_so_far(
        self, questions: Sequence[str], matter: str, scope: Scope | None = None
    ) -> Review:
        cells = [c for c in self.review_cells.values() if c.question in questions]
        return Review(matter, tuple(questions), tuple(cells), Coverage(len(cells)))

    def review(
        self,
        questions: Sequence[str],
        matter: str,
        scope: Scope | None = None,
        cancel: threading.Event | None = None,
    ) -> Iterator[ReviewEvent]:
        self.calls.append(("review", scope))
        made: list[Cell] = []
        asked = [d for d in self.documents(matter) if scope is None or d.id in scope.documents]
        total = len(asked) * len(questions)
        stopped = False
        try:
            for document in asked:
                for question in questions:
                    self._wait(cancel)
                    cell = self.review_cells.setdefault(
                        (document.id, question), _cell(document, question)
                    )
                    made.append(cell)
                    yield CellRead(len(made), total, cell, seconds_left=2.0 * (total - len(made)))
        except CancelledError:
            stopped = True
            if not made:
                raise
        yield Reviewed(Review(matter, tuple(questions), tuple(made), Coverage(total), stopped))

    def mark_cell(self, document_id: int, question: str, how: CellMark, text: str = "") -> Cell:
        self.calls.append(("mark_cell", (document_id, question, how, text)))
        cell = self.review_cells[document_id, question]
        changed = replace(cell, mark=how, text=text or cell.text)
        self.review_cells[document_id, question] = changed
        return changed

    def write_review(self, made: Review, out: Path) -> None:
        self.saved_reviews.append((made, out))

    def history(self, matter: str) -> list[Asked]:
        return self.told.history(matter)

    def forget(self, ids: Sequence[int]) -> None:
        self.calls.append(("forget", tuple(ids)))
        self.told.forget(ids)

    def talks(self, matter: str, words: str = "") -> list[Talk]:
        return self.told.talks(matter, words)

    def talk(self, id: int) -> list[Asked]:
        return self.told.talk(id)

    def rename_talk(self, id: int, title: str) -> None:
        self.calls.append(("rename_talk", (id, title)))
        self.told.change(id, title=title)

    def pin_talk(self, id: int, pinned: bool = True) -> None:
        self.calls.append(("pin_talk", (id, pinned)))
        self.told.change(id, pinned=pinned)

    def forget_talks(self, ids: Sequence[int]) -> None:
        self.calls.append(("forget_talks", tuple(ids)))
        self.told.forget_talks(ids)

    def mark_answer(self, asked_id: int, verdict: Verdict | None, note: str = "") -> None:
        self.calls.append(("mark_answer", (asked_id, verdict, note)))
        self.told.mark(asked_id, verdict, note)

    def marked(self, matter: str) -> list[Asked]:
        return [asked for asked in self.told.history(matter) if asked.mark is not None]

    def recheck(self, asked_id: int) -> Recheck:
        self.calls.append(("recheck", asked_id))
        return Recheck(self.told.turn(asked_id), (), ())

    def export_talk(self, talk_id: int, out: Path, branch: int | None = None) -> None:
        self.calls.append(("export_talk", (talk_id, out)))

    def notes(self, matter: str) -> list[Note]:
        return [note for note in self.told.notes if note.matter in (None, matter)]

    def keep_note(self, note: Note) -> Note:
        self.calls.append(("keep_note", note))
        return self.told.keep_note(note)

    def forget_notes(self, ids: Sequence[int]) -> None:
        self.calls.append(("forget_notes", tuple(ids)))
        self.told.notes = [note for note in self.told.notes if note.id not in set(ids)]

    def export_notes(self, matter: str, out: Path) -> None:
        self.calls.append(("export_notes", (matter, out)))

    def _citations(self) -> list[Citation]:
        text = self._texts[1]
        wanted = (
            (3, "Either party may end this lease by giving ninety days' notice in writing."),
            (2, "The Tenant pays EUR 2,450 a month in advance"),
        )
        document = self._documents.get(1)
        path = document.path if document else f"{_FOLDER}/{_FILES[0][0]}"
        return [
            Citation(n, 1, path, page, text.index(quote), text.index(quote) + len(quote), quote)
            for n, (page, quote) in enumerate(wanted, start=1)
        ]

    # ---------------------------------------------------------------------- drafts and models

    def templates(self) -> list[Template]:
        return [NDA]

    def template(self, name: str) -> Template:
        if name != NDA.name:
            raise NotFoundError("There is no such template", "Choose one from the list.")
        return NDA

    def check_fields(self, template: Template, values: Mapping[str, str]) -> FieldReport:
        return check(template, values)

    def draft(self, template: str, values: Mapping[str, str]) -> Draft:
        report = check(self.template(template), values)
        if not report.complete:
            missing = ", ".join(field.label for field in report.missing)
            raise DraftingError("The draft is not complete", f"Still needed: {missing}.")
        preview = _nda_paragraphs(report.values)
        return Draft(template, NDA.title, b"PK\x03\x04fake", preview, dict(report.values))

    def write_draft(self, made: Draft, out: Path) -> None:
        self.calls.append(("write_draft", out))

    def write(
        self,
        request: str,
        matter: str,
        manuscript: Manuscript | None = None,
        place: Place | None = None,
        *,
        like: Sequence[int] = (),
        use_model: bool = True,
        cancel: threading.Event | None = None,
    ) -> Iterator[WriteEvent]:
        """A heading and a clause, half from a precedent and half from the model; with a stretch
        that is selected, other words for it."""
        self.calls.append(("write", request))
        self._wait(cancel)
        yield Stage("searching")
        self._wait(cancel)
        yield Stage("writing")
        self._wait(cancel)
        yield DraftText("Termination\n")
        self._wait(cancel)
        if "letter" in request:
            draft = Manuscript("Demand letter", (Paragraph("a", (Span("Please pay."),)),))
            yield Written(draft.paragraphs, title=draft.title, letter=Letter(draft, b"PK"))
            return
        yield self._written(manuscript, place)

    def _written(self, manuscript: Manuscript | None, place: Place | None) -> Written:
        source = WordsOrigin("precedent", f"{_FOLDER}/{_FILES[0][0]}", 1, 3, 10, 60)
        spans = (
            Span("Either party may end this. ", source),
            Span("It tells the other.", WordsOrigin("model", "Qwen")),
        )
        if manuscript is not None and place is not None and place.end > place.start:
            old = manuscript.paragraph(place.paragraph)
            return Written((replace(old, spans=spans),), replaces=(old.id,), model="Qwen")
        made = (
            Paragraph("n900", (Span("Termination", source),), "Heading 1", "heading", "1", 0),
            Paragraph("n901", spans, "Clause Level 2", "clause", "1", 1),
        )
        after = place.paragraph if place is not None else ""
        return Written(made, after, notes=("Check the period.",), model="Qwen")

    # ------------------------------------------------------------------------------- clauses

    def clauses(self) -> ClauseLibrary:
        return self.library.clauses()

    def find_clauses(
        self,
        query: str,
        kind: str | None = None,
        side: str | None = None,
        cancel: threading.Event | None = None,
        *,
        matter: str | None = None,
    ) -> list[ClauseHit]:
        self._wait(cancel)
        return self.library.find(query, kind, side)

    def find_clauses_typing(
        self, query: str, kind: str | None = None, side: str | None = None
    ) -> list[ClauseHit]:
        return self.library.find(query, kind, side)

    def clause_difference(self, first: str, second: str) -> tuple[Difference, ...]:
        return self.library.difference(first, second)

    def save_clause(self, title: str, kind: str, text: str, side: str = NEUTRAL) -> Clause:
        return self.library.save(title, kind, text, side)

    def save_clause_from(
        self,
        document_id: int,
        quote: str,
        title: str,
        kind: str,
        side: str = NEUTRAL,
        *,
        page: int | None = None,
    ) -> Clause:
        text = self._texts[document_id]
        start = text.index(quote)
        path = self._documents[document_id].path
        origin = Origin(path, page, start, start + len(quote))
        return self.library.save(title, kind, quote, side, origin, text)

    def clause_markup(self, clause_id: str) -> str:
        return self.library.markup(clause_id)

    def change_clause(
        self,
        clause_id: str,
        *,
        title: str | None = None,
        kind: str | None = None,
        side: str | None = None,
        text: str | None = None,
    ) -> Clause:
        return self.library.change(clause_id, title, kind, side, text)

    def remove_clause(self, clause_id: str) -> None:
        self.library.remove(clause_id)

    def fetch_by(self, line: object) -> None:
        """No launcher here."""

    def models(self) -> list[InstalledModel]:
        return [
            replace(model, active=model.name == self.embedder)
            if model.purpose == "embedding"
            else model
            for model in self.catalogue
        ]

    def verify_model(
        self, name: str, cancel: threading.Event | None = None
    ) -> Iterator[BytesProgress]:
        total = next(model.bytes or 0 for model in MODELS if model.name == name)
        for quarter in range(5):
            self._wait(cancel)
            yield BytesProgress(name, total * quarter // 4, total)

    def download_model(
        self, name: str, cancel: threading.Event | None = None
    ) -> Iterator[BytesProgress]:
        """Four steps; stopped, the next call goes on from there."""
        model = next(each for each in self.catalogue if each.name == name)
        total = model.bytes or 0
        for quarter in range(5):
            done = total * quarter // 4
            if done < model.arrived:
                continue
            yield BytesProgress(name, done, total)
            self._replace_model(name, arrived=done)
            self._wait(cancel)
        self._replace_model(name, installed=True, verified=True, arrived=0)

    def import_model(
        self, file: Path, cancel: threading.Event | None = None
    ) -> Iterator[ModelImportProgress | ModelImported]:
        for stage in ("copying", "checking"):
            self._wait(cancel)
            yield ModelImportProgress(stage, 500_000_000, 1_000_000_000)
        self._wait(cancel)
        first = self.catalogue[0]
        self.catalogue.append(
            replace(first, name=file.stem, title=file.stem, active=False, own=True, default=False)
        )
        yield ModelImported(file.stem, file.stem, known=False)

    def try_model(
        self, name: str, cancel: threading.Event | None = None
    ) -> Iterator[Token | ModelTried]:
        for word in ("Within ", "ninety ", "days."):
            self._wait(cancel)
            yield Token(word)
        yield ModelTried(name, "Within how many days?", "Within ninety days.", 2.5, 64.0, 17.0)

    def remove_model(self, name: str) -> None:
        self.calls.append(("remove_model", name))
        self._replace_model(name, installed=False, verified=None, arrived=0)
        self.choice = self.choice.without(name)

    def _replace_model(self, name: str, **changes: Any) -> None:  # noqa: ANN401 - any field's
        self.catalogue = [
            replace(model, **changes) if model.name == name else model for model in self.catalogue
        ]

    def model_choice(self) -> ModelChoice:
        return self.choice

    def choose_model(self, name: str, *, kind: str = "", matter: str | None = None) -> None:
        if matter is None:
            self.choice = self.choice.for_kind(kind, name)
        else:
            self.choice = self.choice.for_matter(self._matter_number(matter), name)

    def choose_kind(self, matter: str, kind: str) -> None:
        self.choice = self.choice.of_kind(self._matter_number(matter), kind)

    def kind_of(self, matter: str) -> str:
        return self.choice.kind_of(self._matter_number(matter))

    def language_model_of(self, matter: str) -> str:
        names = self.choice.names(self._matter_number(matter))
        return names[0] if names else MODELS[0].name

    def _matter_number(self, name: str) -> int:
        return next(each.id for each in self._matters if each.name == name)

    def has_language_model(self) -> bool:
        return True

    def chosen_embedder(self) -> str:
        return self.embedder

    def embedder_of(self, matter: str) -> str:
        return self.embedders.get(matter, self.embedder)

    def change_embedder(
        self, name: str, matter: str | None = None, cancel: threading.Event | None = None
    ) -> Iterator[IndexBuildEvent]:
        """Each matter takes two steps: begun, whole."""
        self.calls.append(("change_embedder", name))
        self.embedders = {each.name: self.embedder_of(each.name) for each in self._matters}
        self.embedder = name
        for each in self._matters:
            self._wait(cancel)
            yield IndexBuildProgress(each.name, name, 174, 348)
            self._wait(cancel)
            self.embedders[each.name] = name
            yield IndexSwitched(each.name, name, 348, 2.0)

    def warm(self) -> None:
        self.warmed = True


def _documents() -> list[Document]:
    made = []
    for number, (name, kind, status, pages, chunks, size, reason) in enumerate(_FILES, start=1):
        original = f"{_FOLDER}/{_FILES[0][0]}" if status is Status.DUPLICATE else ""
        made.append(
            Document(
                id=number,
                matter=MATTER,
                path=f"{_FOLDER}/{name}",
                status=status,
                kind=kind,
                title=name.rsplit(".", 1)[0],
                pages=pages,
                chunks=chunks,
                size=size,
                modified=1_680_000_000.0 + number * 2_345_678,
                added="2026-02-03T10:15:00Z",
                reason=reason,
                sha256=f"{1 if kind == 'pdf' and pages == 3 else number:064x}",
                duplicate_of=original,
            )
        )
    return made


def _nda_paragraphs(said: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return (
        ("Title", "Non-disclosure agreement"),
        ("Body Text", f"This agreement is made on {said['effective_date']} between"),
        ("Parties", f"(1)\t{said['disclosing_party']}; and"),
        ("Parties", f"(2)\t{said['receiving_party']}."),
        ("Heading 1", "1.\tPurpose"),
        ("Clause Level 2", f"1.1\tThe parties exchange information for {said['purpose']}."),
        ("Heading 1", "2.\tTerm"),
        ("Clause Level 2", f"2.1\tThe duties last for {said['term']}."),
        ("Clause Level 2", f"2.2\tThe law of {said['law']} governs this agreement."),
        ("Table row", f"Signed for {said['disclosing_party']}\t{said['receiving_party']}"),
    )


def _cell(document: Document, question: str) -> Cell:
    """A lease says something, other files don't, some can't be read."""
    if document.status in (Status.FAILED, Status.WAITING):
        return Cell(
            document.id, document.path, question, FindingState.UNREADABLE, "It can't be read."
        )
    if document.id > 2:
        return Cell(document.id, document.path, question, FindingState.ABSENT, "Nothing of it.")
    quote = "Either party may end the lease" if document.id == 1 else LETTER_TEXT[:20]
    start = max(0, _PAGE_BREAK.join(LEASE_PAGES).find(quote)) if document.id == 1 else 0
    cited = Citation(1, document.id, document.path, 1, start, start + len(quote), quote)
    return Cell(document.id, document.path, question, FindingState.FOUND, quote, (cited,))


def _passage(number: int, citation: Citation) -> Passage:
    return Passage(
        number,
        citation.document_id,
        citation.doc,
        citation.page,
        citation.start,
        citation.end,
        citation.quote,
        "Lease of commercial premises",
        1.0 / number,
    )
