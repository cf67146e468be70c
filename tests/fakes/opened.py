"""What the fake workspace holds, and how a test lets its generators go on."""

import threading
from collections.abc import Callable
from pathlib import Path

from desktop.documents import Cell, Hidden, Matter, Review, ReviewPlan
from desktop.drafting.export.review_words import ReviewWords
from desktop.errors import CancelledError, DesktopError, NotFoundError
from desktop.ingest.readers.sheets.sheet_looks import SheetLooks
from desktop.ingest.watching.watch import WatchedFolder, WatchEvent
from desktop.local_models.choice import ModelChoice
from desktop.settings import Settings
from desktop.vault.copies.backup_plan import BackupPlan
from desktop.vault.holdings.duties import Duty
from desktop.vault.holdings.near_duplicates import DraftGroup
from desktop.vault.log.network_record import NetworkRecord
from tests.fakes.audit import FakeAudit
from tests.fakes.catalog import MODELS
from tests.fakes.clauses import FakeClauses
from tests.fakes.desk import FakeDesk
from tests.fakes.invented import (
    FILES,
    LEASE_PAGES,
    LETTER_TEXT,
    MATTER,
    NDA,
    PAGE_BREAK,
    documents_of_the_matter,
)
from tests.fakes.talks import FakeTalks
from tests.fakes.trash import FakeTrash


class FakeOpened:
    """What the fake workspace holds, and how a test lets its generators go on."""

    def __init__(self, folder: Path = Path("/home/nora/.local/share/Strongroom/vault")) -> None:
        self.folder = folder
        self.calls: list[tuple[str, object]] = []
        self.fail_with: DesktopError | None = None
        self.closed = False
        self.warmed = False
        self.catalogue = list(MODELS)
        self.embedder = "all-minilm-l6-v2"
        # Of each matter, the passages that another embedding model could not take.
        self.by_place = 0
        self.choice = ModelChoice()
        self.embedders: dict[str, str] = {}
        self._lock = threading.Lock()
        self._steps: threading.Semaphore | None = None
        self._kept: dict[str, str] = {}
        self._slots: tuple[str, ...] = ("keychain", "recovery")
        self._backup_plan = BackupPlan()
        self._matters = [Matter(1, MATTER, False, len(FILES)), Matter(2, "Ward round", True, 0)]
        self._documents = {document.id: document for document in documents_of_the_matter()}
        self._texts = {1: PAGE_BREAK.join(LEASE_PAGES), 2: LETTER_TEXT}
        self.told = FakeTalks()
        self.review_plans: dict[str, ReviewPlan] = {}
        self.saved_reviews: list[tuple[Review, Path]] = []
        self.saved_in: ReviewWords | None = None
        self.review_cells: dict[tuple[int, str], Cell] = {}
        self.library = FakeClauses()
        self.trash = FakeTrash(self.calls.append)
        self.desk = FakeDesk({NDA.name: NDA}, self.trash)
        self.groups: list[DraftGroup] = []
        self.audit = FakeAudit(MATTER)
        self.tagged: dict[int, tuple[str, ...]] = {}
        self.looks: tuple[SheetLooks, ...] = ()
        self.hidden_texts: dict[int, tuple[Hidden, ...]] = {}
        self._watched: list[WatchedFolder] = []
        self.tell_watched: Callable[[WatchEvent], None] | None = None
        self.watching_paused = False
        self.applied: Settings | None = None
        self.swept = ""
        self.duties: dict[str, Duty] = {}
        self.network = NetworkRecord("2026-02-01T09:00:00+00:00")

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

    def _expect_matter(self, name: str) -> None:
        if name not in [matter.name for matter in self._matters]:
            raise NotFoundError("There is no such matter", "Choose one of the list, or add it.")

    def network_record(self) -> NetworkRecord:
        return self.network

    def keep(self, key: str, value: str) -> None:
        self._kept[key] = value

    def kept(self, key: str) -> str | None:
        return self._kept.get(key)

    def close(self) -> None:
        self.closed = True
