"""An open vault, what stands ready beside it, and how both are closed."""

import contextlib
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import bridge, confine, paths, scheduling, settings
from desktop.drafting.clause_library.clause_desk import ClauseDesk
from desktop.errors import (
    CancelledError,
    ServerError,
    VaultAwayError,
    VaultError,
    VaultLockedError,
)
from desktop.ingest.reader_process.reading import Readers
from desktop.ingest.recognising.recogniser import Recogniser
from desktop.ingest.watching.watching import Battery, Watching
from desktop.local_models.catalog import Catalog
from desktop.local_models.catalog import load as load_catalog
from desktop.local_models.store import ModelStore
from desktop.retrieval.server_copy import ServerCopy
from desktop.retrieval.vector import VectorSearch
from desktop.vault.log.audit_log import AuditLog
from desktop.vault.log.network_record import NetworkRecord
from desktop.vault.vault import Vault

if TYPE_CHECKING:
    from desktop.drafting.desk import DraftingDesk
    from desktop.local_models.embedder import Embedder
    from desktop.local_models.llm import LanguageModel
    from desktop.recording import Recorder

# Between two looks for a drive that is away.
_DRIVE_SECONDS = 1.0


class Opened:
    """An open vault, what stands ready beside it, and how both are closed."""

    def __init__(self, vault: Vault, chosen: settings.Settings | None = None) -> None:
        self._vault = vault
        self._library = vault.library
        self._settings = chosen or settings.load()
        self._models_folder = paths.models_folder()
        self._store = ModelStore(load_catalog(), self._models_folder)
        self._readers = Readers()
        # A page that somebody wants to see waits for no file that is being indexed.
        self._shown = Readers(nice=scheduling.ANSWERING)
        self._recogniser = Recogniser(self._settings.ocr_language)
        self._copy = ServerCopy(vault.database, self._library, bridge.entrance())
        self._vectors = VectorSearch(vault.database, self._copy)
        self._model_lock = threading.Lock()
        self._closed = False
        self._embedders: dict[str, Embedder] = {}
        self._language_model: LanguageModel | None = None
        self._source_lock = threading.Lock()
        self._source: tuple[int, bytes] | None = None
        self._battery = Battery()
        self._desk_lock = threading.Lock()
        self._desk: DraftingDesk | None = None
        self._watching = Watching(self._library, vault.folder, self._watching_rests)
        self._clauses = ClauseDesk(self._library)

    @property
    def folder(self) -> Path:
        """The vault's folder."""
        return self._vault.folder

    @property
    def audit(self) -> AuditLog:
        """What was done with the vault."""
        return self._library.audit

    def network_record(self) -> NetworkRecord:
        """What the tripwire and the user did about the network, since the vault was made. What was
        refused since the last call is noted in the audit log first."""
        return self.audit.network(confine.take_refused())

    def keep(self, key: str, value: str) -> None:
        """Remember something about the window that may tell of documents, in the vault."""
        self._library.keep(key, value)

    def kept(self, key: str) -> str | None:
        """What was kept under this key, or None."""
        return self._library.kept(key)

    def wait_for_drive(self, cancel: threading.Event) -> None:
        """Return as soon as the drive that the vault lies on is there again, and the vault on it as
        it was left. Raises VaultError where it is not, CancelledError."""
        while True:
            try:
                self._vault.database.reach()
            except VaultAwayError:
                if cancel.wait(_DRIVE_SECONDS):
                    raise CancelledError from None
            else:
                return

    def close(self) -> None:
        """End the workers and close the vault."""
        with contextlib.suppress(VaultError):
            self.network_record()
        self.close_workers()
        self._vault.close()

    def close_workers(self) -> None:
        """End all processes that saw a document."""
        self._watching.close()
        with self._desk_lock:
            if self._desk is not None:
                self._desk.close()
        with self._model_lock:
            self._closed = True
            for embedder in self._embedders.values():
                embedder.close()
            self._embedders.clear()
            if self._language_model is not None:
                self._language_model.close()
            self._language_model = None
        self._readers.close()
        self._shown.close()
        self._recogniser.close()
        self._vectors.close()

    def _tell_server(self, cancel: threading.Event | None = None) -> None:
        """Bring a firm's own server, if one is used, in step with the vault. Where it does not
        answer the vault goes on by itself, and the next change tells it."""
        with contextlib.suppress(ServerError):
            for _ in self._copy.catch_up(cancel):
                pass

    def _watching_rests(self) -> bool:
        return not self._settings.watch_on_battery and self._battery()

    @property
    def _catalog(self) -> Catalog:
        return self._store.catalog

    def _expect_open(self) -> None:
        """A thread that still loads models while the vault closes must not start a process."""
        if self._closed:
            raise VaultLockedError("The vault is closed", "Open it and try again.")

    @property
    def _recorder(self) -> "Recorder":
        # Imports docx: not before a record is asked for.
        from desktop.recording import Recorder

        return Recorder(self._vault, self._catalog, self._settings, self._shown)

    @property
    def desk(self) -> "DraftingDesk":
        """All that is done with drafts."""
        # Its code takes as long to load as the rest together: not before it is needed.
        from desktop.drafting.desk import DraftingDesk

        with self._desk_lock:
            if self._desk is None:
                self._desk = DraftingDesk(self._library, self._shown)
            return self._desk
