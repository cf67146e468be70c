"""The façade that the window and the command line share: what a user can do, one method each."""

import contextlib
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import bridge, confine, paths, settings
from desktop.answering.ask import Asker
from desktop.answering.follow_up import understood
from desktop.answering.recheck import Recheck, recheck
from desktop.answering.review import Reviewer, keep_plan, mark, plan_of
from desktop.answering.stopped import with_stopped
from desktop.documents import (
    Cell,
    CellMark,
    Document,
    Hidden,
    Matter,
    OutlineItem,
    Page,
    PageImage,
    Passage,
    Review,
    ReviewPlan,
    Scope,
    WordBox,
)
from desktop.drafting.clause_library.clause_desk import ClauseDesk
from desktop.drafting.clause_library.clause_difference import Difference
from desktop.drafting.clause_library.clause_finding import ClauseHit
from desktop.drafting.clause_library.clauses import NEUTRAL, Clause, ClauseLibrary
from desktop.drafting.export import docx_export, review_export, talk_export
from desktop.drafting.manuscript.model import Manuscript, Place
from desktop.drafting.templating import templates
from desktop.drafting.templating.draft import Draft, draft
from desktop.drafting.templating.fields import FieldReport, check
from desktop.drafting.templating.templates import Template
from desktop.errands import Line
from desktop.errors import (
    DesktopError,
    ModelError,
    NotFoundError,
    ReadingError,
    ServerError,
    UsageError,
    VaultDamagedError,
    VaultError,
    VaultLockedError,
)
from desktop.events import (
    Answered,
    AskEvent,
    BytesProgress,
    IndexBuildEvent,
    IndexEvent,
    ModelImported,
    ModelImportProgress,
    ModelTried,
    ReviewEvent,
    ServerProgress,
)
from desktop.ingest import originals, pipeline, report
from desktop.ingest.folding import occurrence
from desktop.ingest.memory import Again
from desktop.ingest.ocr import RecognisingReaders
from desktop.ingest.pace import gently
from desktop.ingest.reading import Readers
from desktop.ingest.recognised_boxes import recognised_boxes
from desktop.ingest.recogniser import Recogniser
from desktop.ingest.reembed import reembed
from desktop.ingest.unlocking import UnlockingReaders, awaits_password
from desktop.ingest.watch import FolderChanged, WatchedFolder, WatchEvent
from desktop.ingest.watching import Battery, Watching
from desktop.ingest.word_places import placed
from desktop.local_models import choice as model_choice
from desktop.local_models import verify
from desktop.local_models.catalog import SUBJECTS, Catalog, CatalogModel, Purpose
from desktop.local_models.catalog import load as load_catalog
from desktop.local_models.choice import ModelChoice
from desktop.local_models.embedder import Embedder
from desktop.local_models.llm import LanguageModel, PromptProgress, Token
from desktop.local_models.store import InstalledModel as InstalledModel
from desktop.local_models.store import ModelStore, require_runnable
from desktop.recording import RecordCheck, Recorder
from desktop.retrieval.search import Search
from desktop.retrieval.server_copy import ServerCopy, ServerState
from desktop.retrieval.vector import VectorSearch
from desktop.vault import (
    audit_export,
    backup,
    backup_plan,
    lockfile,
    matter_file,
    shredding,
    trash_words,
)
from desktop.vault.audit_log import AuditLog
from desktop.vault.backup import BackupProgress, Generation
from desktop.vault.backup_plan import BackupPlan
from desktop.vault.duties import Duty
from desktop.vault.history import Asked, Verdict
from desktop.vault.index_build import BuildState
from desktop.vault.library import DraftGroup, FileFacts, Totals
from desktop.vault.matter_facts import MatterFacts, Party
from desktop.vault.network_record import DOWNLOADED, SERVER_OFF, SERVER_ON, NetworkRecord
from desktop.vault.notes import Note
from desktop.vault.rescue import Damage
from desktop.vault.talks import Talk
from desktop.vault.trash import Trash, Trashed
from desktop.vault.vault import Vault

if TYPE_CHECKING:
    from desktop.drafting.desk import DraftingDesk
    from desktop.drafting.writing.written import WriteEvent

SAMPLE_MATTER = "Sample matter"
FIRST_MATTER = "My documents"
# Kept in the vault, since it is about the vault's index.
_CHOSEN_EMBEDDER = "chosen embedder"


@dataclass(frozen=True, slots=True)
class VaultStatus:
    """The state of a vault. ``bytes`` counts its database; ``cipher`` names the encryption."""

    folder: Path
    slots: tuple[str, ...]
    matters: tuple[Matter, ...]
    documents: int
    chunks: int
    bytes: int
    cipher: str
    warnings: tuple[str, ...]


class Workspace:
    """An open vault with everything that works on it. Methods may be called from any thread;
    those that return iterators do their work while they are iterated. Close it when done."""

    def __init__(self, vault: Vault, chosen: settings.Settings | None = None) -> None:
        self._vault = vault
        self._library = vault.library
        self._settings = chosen or settings.load()
        self._models_folder = paths.models_folder()
        self._store = ModelStore(load_catalog(), self._models_folder)
        self._readers = Readers()
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
        self._recorder = Recorder(vault, self._catalog, self._settings, self._readers)

    @property
    def desk(self) -> "DraftingDesk":
        """All that is done with drafts."""
        # Its code takes as long to load as the rest together: not before it is needed.
        from desktop.drafting.desk import DraftingDesk

        with self._desk_lock:
            if self._desk is None:
                self._desk = DraftingDesk(self._library, self._readers)
            return self._desk

    # ------------------------------------------------------------------------------- the vault

    @staticmethod
    def exists(folder: Path) -> bool:
        """Whether a vault, whole or damaged, lies in the folder."""
        return Vault.exists(folder)

    @staticmethod
    def ways_to_open(folder: Path) -> tuple[str, ...]:
        """The kinds of key that open the vault in the folder, without opening it. Raises
        VaultMissingError, VaultDamagedError."""
        return Vault.ways_to_open(folder)

    @staticmethod
    def owner(folder: Path) -> int | None:
        """The id of the process that has the vault open, or None."""
        return lockfile.owner(folder)

    @classmethod
    def create(
        cls, folder: Path, *, passphrase: str | None = None, use_keychain: bool = True
    ) -> tuple["Workspace", str]:
        """Make a vault and open it; returns it with the recovery code, which is shown once."""
        vault, code = Vault.create(folder, passphrase=passphrase, use_keychain=use_keychain)
        return cls(vault), code

    @classmethod
    def open(
        cls, folder: Path, *, passphrase: str | None = None, recovery_code: str | None = None
    ) -> "Workspace":
        """Open a vault by the keychain, or by what is given. Raises VaultLockedError when that
        does not open it, VaultMissingError, VaultInUseError, VaultDamagedError, KeychainError."""
        return cls(Vault.open(folder, passphrase=passphrase, recovery_code=recovery_code))

    @property
    def folder(self) -> Path:
        """The vault's folder."""
        return self._vault.folder

    def slots(self) -> tuple[str, ...]:
        """The kinds of key that open the vault: "keychain", "passphrase", "recovery", or "both" for
        the first two together."""
        return self._vault.slots()

    def set_passphrase(self, passphrase: str) -> None:
        """Add a passphrase to the vault's keys, or replace the one there is."""
        self._vault.add_passphrase(passphrase)

    def set_strict(self, passphrase: str, *, strict: bool) -> None:
        """Have the passphrase and the keychain open the vault together only, or each alone."""
        if strict:
            self._vault.be_strict(passphrase)
        else:
            self._vault.end_strict(passphrase)

    def renew_keychain(self) -> None:
        """Give the keychain a new secret; what it held before opens nothing any more."""
        self._vault.add_keychain()

    def remove_key(self, kind: str) -> None:
        """Take a way to open the vault away. Raises NotFoundError, UsageError for the last."""
        self._vault.remove_slot(kind)

    def new_recovery_code(self) -> str:
        """Replace the recovery code; the old one opens nothing any more."""
        return self._vault.new_recovery_code()

    def status(self) -> VaultStatus:
        """How much the vault holds and how it is kept."""
        try:
            totals = self._library.totals()
        except VaultDamagedError:
            totals = Totals(0, 0, 0)
        return VaultStatus(
            folder=self._vault.folder,
            slots=self.slots(),
            matters=tuple(self.matters()),
            documents=totals.documents,
            chunks=totals.chunks,
            bytes=self._vault.database.path.stat().st_size,
            cipher=self._vault.database.cipher,
            warnings=self._vault.warnings,
        )

    def back_up(
        self, target: Path, cancel: threading.Event | None = None
    ) -> Iterator[BackupProgress]:
        """Back the vault up into a folder: what changed since the last backup there is copied, the
        newest three stay. Raises VaultDamagedError, VaultError; earlier ones are unharmed then."""
        yield from self._vault.backup(target, cancel)
        plan = self.backup_plan()
        if plan.folder == str(target):
            self.keep_backup_plan(replace(plan, last=datetime.now(UTC).isoformat()))

    def backup_plan(self) -> BackupPlan:
        """When and where the vault is backed up by itself."""
        return backup_plan.from_text(self.kept(backup_plan.KEY))

    def keep_backup_plan(self, plan: BackupPlan) -> None:
        """Change that."""
        self.keep(backup_plan.KEY, backup_plan.to_text(plan))

    def verify(self, cancel: threading.Event | None = None) -> None:
        """Read every page of the vault, and the audit log from its first row. Raises
        VaultDamagedError, CancelledError."""
        if self.examine(cancel) is not None:
            raise VaultDamagedError(
                "The vault's database is damaged",
                "It is open for reading only from now on. Restore a backup.",
            )
        self.verify_log()

    def verify_log(self) -> None:
        """Check the audit log from its first row. Raises VaultDamagedError."""
        broken = self._library.audit.broken_at()
        if broken is not None:
            raise VaultDamagedError(
                "The audit log was changed",
                f"Row {broken} does not follow from the one before it. Documents are not affected.",
            )

    @property
    def is_damaged(self) -> bool:
        """Whether the vault was found damaged: it is open for reading only."""
        return self._vault.is_damaged

    def examine(self, cancel: threading.Event | None = None) -> Damage | None:
        """Read every page of the vault: what is lost, by name, or None. A damaged vault is open for
        reading only from then on. Raises CancelledError."""
        return self._vault.examine(cancel)

    def good_backup(self, cancel: threading.Event | None = None) -> Generation | None:
        """The newest whole backup in the folder that the vault is backed up to, or None. Reads all
        of it. Raises CancelledError."""
        with contextlib.suppress(VaultDamagedError):
            folder = self.backup_plan().folder
            if folder:
                return backup.newest_whole(Path(folder), self._vault.vault_id, cancel)
        return None

    def restore_in_place(
        self, generation: Generation, cancel: threading.Event | None = None
    ) -> None:
        """Have a backup take the vault's place when it is closed; the damaged one is kept beside
        it. Raises VaultDamagedError, VaultError, CancelledError; then all stays as it is."""
        self._vault.restore_in_place(generation, cancel)

    def export_audit(self, out: Path) -> None:
        """Write the audit log where the user said: a table (.csv), or lines under a seal that
        shows every change (.txt). Raises DraftingError; an old file survives it."""
        entries = self.audit.entries()
        if out.suffix.lower() == ".csv":
            docx_export.save(audit_export.as_csv(entries), out, ".csv")
        else:
            docx_export.save(self._vault.sealed(entries).encode(), out, ".txt")
        self.audit.note("exported", "audit log")

    def is_sealed(self, text: str) -> bool:
        """Whether a text is the audit log as this vault wrote it."""
        return self._vault.has_sealed(text)

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
        self._recogniser.close()
        self._vectors.close()

    # ------------------------------------------------------------------------------- matters

    def matters(self) -> list[Matter]:
        """All matters, by name."""
        return self._library.matters()

    def add_matter(self, name: str, keep_originals: bool = False) -> Matter:
        """Make a matter; ``keep_originals`` copies each file into the vault when it is added."""
        return self._library.add_matter(name, keep_originals)

    def rename_matter(self, name: str, new: str) -> Matter:
        """Give a matter another name; all that it holds stays as it is."""
        before = self._library.matter(name).name
        matter = self._library.rename_matter(before, new)
        self._watching.rename_matter(before, matter.name)
        return matter

    def matter_facts(self) -> list[MatterFacts]:
        """What there is in each matter, the one worked on last first."""
        return self._library.matter_facts()

    def tags(self, matter: str) -> dict[int, tuple[str, ...]]:
        """The tags of each document of the matter that has any, by the document's id."""
        return self._library.tags(matter)

    def tag(
        self, document_ids: Sequence[int], add: Sequence[str] = (), remove: Sequence[str] = ()
    ) -> None:
        """Put tags to documents and take others from them."""
        self._library.tag(document_ids, add, remove)

    def parties(self, matter: str, most: int = 12) -> list[Party]:
        """The names that most documents of the matter begin with, and in which they stand."""
        from desktop.drafting.precedents.matter_names import matter_names

        return matter_names(self._library, matter, most)

    def remove_matter(self, name: str) -> list[int]:
        """Move a matter to the trash, with everything that was read into it; what it is there
        (nothing where it is deleted at once). Files on disk stay. Raises VaultError for one that is
        held."""
        self._watch_no_more(name)
        made = self.trash.put_matter(name)
        self._tell_server()
        return made

    def _watch_no_more(self, matter: str) -> None:
        """Before a matter goes; one that is held stays, and its folders stay watched."""
        name = self._library.matter(matter).name
        if name not in self._library.held():
            self._watching.forget_matter(name)

    def choose_matter(self, name: str | None) -> str:
        """The named matter, or without a name the only one there is, or the first one made.
        Raises NotFoundError, and UsageError where it is not clear which is meant."""
        if name is not None:
            return self._library.matter(name).name
        names = [matter.name for matter in self.matters()]
        if len(names) == 1:
            return names[0]
        if FIRST_MATTER in names:
            return FIRST_MATTER
        if not names:
            raise NotFoundError("There is no matter yet", "Add documents first.")
        raise UsageError("Which matter?", f"Name one of: {', '.join(names)}.")

    def ensure_matter(self, name: str | None) -> str:
        """Like ``choose_matter``, but a matter that is not there is made."""
        wanted = name or FIRST_MATTER
        with contextlib.suppress(NotFoundError):
            return self.choose_matter(name)
        return self.add_matter(wanted).name

    # ----------------------------------------------------------------------------- documents

    def documents(self, matter: str) -> list[Document]:
        """The documents of a matter."""
        return self._library.documents(matter)

    def document(self, document_id: int) -> Document:
        """One document. Raises NotFoundError."""
        return self._library.document(document_id)

    def find_document(self, words: str, matter: str) -> Document:
        """The document at this path, or the only one whose path ends so: its file's name, or that
        with folders before it. Raises NotFoundError, and UsageError for several."""
        documents = self.documents(matter)
        absolute = str(Path(words).absolute())
        for document in documents:
            if document.path in (words, absolute):
                return document
        end = f"/{words}".replace("\\", "/")
        named = [d for d in documents if words and d.path.replace("\\", "/").endswith(end)]
        if len(named) == 1:
            return named[0]
        if named:
            raise UsageError("Several documents have this name", "Give more of its path.")
        raise NotFoundError("There is no such document in this matter", "Check the path.")

    def remove_documents(self, document_ids: Sequence[int]) -> list[int]:
        """Move documents to the trash; what they are there (nothing where they are deleted at
        once). Files on disk stay. Raises VaultError for a matter that is held."""
        made = self.trash.put_documents(document_ids)
        self._tell_server()
        return made

    @property
    def trash(self) -> Trash:
        """What was removed and may come back."""
        return self._library.trash

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
    ) -> None:
        """Delete documents from the vault, past the trash, and write a dated certificate of it as
        .txt: the whole database is decrypted and searched for what they said. ``matter`` shreds a
        whole matter, ``trash_ids`` what lies in the trash. Files on disk stay. Raises VaultError,
        DraftingError when the certificate can't be written: then nothing is deleted."""
        is_new = not out.exists()
        if is_new:
            # Nothing is deleted for a certificate that can't be written.
            docx_export.save(shredding.BEGUN.encode(), out, ".txt")
        if matter:
            self._watch_no_more(matter)
        try:
            certificate = self._vault.shred(document_ids, matter=matter, trash_ids=trash_ids)
        except BaseException:
            if is_new:
                out.unlink(missing_ok=True)
            raise
        self._tell_server()
        docx_export.save(certificate.encode(), out, ".txt")

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

    def duty(self, matter: str) -> Duty:
        """What the matter must be kept for: a legal hold, a term."""
        return self._library.duty(matter)

    def keep_duty(self, matter: str, duty: Duty) -> None:
        """Note what the matter must be kept for: while it lasts nothing of it can be deleted."""
        self._library.keep_duty(matter, duty)

    def text(self, document_id: int) -> str:
        """The stored text of a document."""
        return self._library.text(document_id)

    def pages(self, document_id: int) -> tuple[Page, ...]:
        """The pages of a document's stored text; empty where the format has none."""
        return self._library.pages(document_id)

    def page_image(
        self, document_id: int, page: int, width: int, quote: str = "", start: int | None = None
    ) -> PageImage:
        """A page of a PDF or of a picture file, ``width`` pixels wide, with the boxes of the quote.
        ``start`` is the passage's offset in the stored text: it tells which one is meant of several
        places where the page says the same. Raises ReadingError when there is no picture to show:
        another format, or the original is gone or has changed."""
        document = self.document(document_id)
        if not document.has_drawn_pages:
            raise ReadingError("There is no page to show", "This file is shown as text.")
        data = self._source_of(document)
        recognised = recognised_boxes(self._library, document_id, page, quote, start)
        image = self._readers.render(
            data,
            document.name,
            page,
            width,
            "" if recognised else quote,
            occurrence=self._occurrence(document_id, page, quote, start),
            password=self._library.password(document.matter, document.sha256),
        )
        return replace(image, highlights=recognised) if recognised else image

    def page_words(self, document_id: int, page: int) -> tuple[WordBox, ...]:
        """Where the words of a page's stored text stand on its picture; what can't be placed is
        left out, and a page without text has none. Raises ReadingError as ``page_image`` does."""
        document = self.document(document_id)
        places = [each for each in self.pages(document_id) if each.number == page]
        if not places or not document.has_drawn_pages:
            return ()
        place = places[0]
        recognised = self._library.words(document_id, place.start, place.end)
        if recognised or document.kind != "pdf":
            return tuple(recognised)
        password = self._library.password(document.matter, document.sha256)
        words = self._readers.words(self._source_of(document), page, password=password)
        return placed(words, self.text(document_id), place.start, place.end)

    def outline(self, document_id: int) -> tuple[OutlineItem, ...]:
        """The table of contents that a PDF brings along; empty for other documents."""
        document = self.document(document_id)
        if document.kind != "pdf":
            return ()
        password = self._library.password(document.matter, document.sha256)
        return self._readers.outline(self._source_of(document), password=password)

    def _occurrence(self, document_id: int, page: int, quote: str, start: int | None) -> int:
        """How often a page says the same before the passage that begins at ``start``."""
        places = [each for each in self.pages(document_id) if each.number == page]
        if not quote or start is None or not places:
            return 0
        text = self.text(document_id)[places[0].start : places[0].end]
        return occurrence(text, quote, start - places[0].start)

    def _source_of(self, document: Document) -> bytes:
        """The bytes that were indexed, from the vault or from their place on the disk."""
        with self._source_lock:
            if self._source is not None and self._source[0] == document.id:
                return self._source[1]
            data = originals.bytes_of(self._library, self._readers, document)
            self._source = (document.id, data)
            return data

    # -------------------------------------------------------------------------------- indexing

    def add(
        self,
        files: Sequence[Path],
        matter: str,
        cancel: threading.Event | None = None,
        *,
        passwords: Sequence[str] = (),
    ) -> Iterator[IndexEvent]:
        """Index files and folders. What was indexed before and has not changed is left alone.
        ``passwords`` are tried on locked files, on those too that an earlier run met; one that
        opens a file is kept in the vault."""
        locked = filter(awaits_password, self.documents(matter)) if passwords else ()
        again = frozenset(document.path for document in locked)
        events = self._index(files, matter, cancel, passwords, again=again)
        return gently(events, self._indexing_is_gentle, cancel)

    def waiting(self, matter: str) -> list[str]:
        """The files of an indexing run that was broken off."""
        return self._library.waiting(matter)

    def resume(self, matter: str, cancel: threading.Event | None = None) -> Iterator[IndexEvent]:
        """Go on with them."""
        return self.add([Path(path) for path in self.waiting(matter)], matter, cancel)

    def retry(
        self,
        document_ids: Sequence[int],
        cancel: threading.Event | None = None,
        *,
        passwords: Sequence[str] = (),
    ) -> Iterator[IndexEvent]:
        """Read documents again, whatever became of them before; ``passwords`` as for ``add``."""
        by_matter: dict[str, list[Document]] = {}
        for document_id in document_ids:
            document = self.document(document_id)
            by_matter.setdefault(document.matter, []).append(document)
        for matter, documents in by_matter.items():
            # An attachment is reached through the file on the disk that it lies in.
            files = [Path((*self._library.ancestors(d.id), d)[0].path) for d in documents]
            again = frozenset(document.path for document in documents)
            yield from self._index(files, matter, cancel, passwords, again=again)

    def _index(
        self,
        files: Sequence[Path],
        matter: str,
        cancel: threading.Event | None,
        passwords: Sequence[str],
        *,
        again: Again = False,
    ) -> Iterator[IndexEvent]:
        """What ``add`` and ``retry`` share: pictures are recognised, locked files opened."""
        pictures = RecognisingReaders(self._readers, self._recogniser, self._library, matter)
        try:
            yield from pipeline.add(
                self._library,
                UnlockingReaders(pictures, self._library, matter, passwords),
                self._embedding(matter),
                files,
                matter,
                cancel,
                again=again,
                recognition=self._recogniser.made_with,
                pages=pictures.pages,
            )
        finally:
            pictures.rest()
        # What changed files said before is wiped from the database's pages now, not at the end.
        self._vault.database.checkpoint()
        self._tell_server(cancel)

    def _tell_server(self, cancel: threading.Event | None = None) -> None:
        """Bring a firm's own server, if one is used, in step with the vault. Where it does not
        answer the vault goes on by itself, and the next change tells it."""
        with contextlib.suppress(ServerError):
            for _ in self._copy.catch_up(cancel):
                pass

    def has_sample(self) -> bool:
        """Whether the sample matter has been added."""
        return any(matter.name == SAMPLE_MATTER for matter in self.matters())

    def add_sample(self, cancel: threading.Event | None = None) -> Iterator[IndexEvent]:
        """Index the sample matter that comes with the program; invented documents all."""
        matter = self.ensure_matter(SAMPLE_MATTER)
        return self.add([paths.resource_path("sample", "documents")], matter, cancel)

    def near_duplicates(self, matter: str) -> list[DraftGroup]:
        """Documents whose texts are nearly the same, drafts of one contract: in groups, the newest
        of each first."""
        return self._library.near_duplicates(matter)

    def hidden(self, document_id: int) -> tuple[Hidden, ...]:
        """The texts of a document that its pages do not show, with the reason for each."""
        return self._library.hidden(document_id)

    def write_report(self, matter: str, out: Path) -> None:
        """Save what became of every file of a matter; the name ends with .html or .csv. Raises
        UsageError for another name, DesktopError when it can't be written."""
        report.write_report(self._library.matter(matter).name, self.documents(matter), out)
        self.audit.note("exported", "report", matter)

    # ------------------------------------------------------------------------ watched folders

    def watched_folders(self, matter: str | None = None) -> list[WatchedFolder]:
        """The folders that a matter, or any, watches, and how each is watched."""
        return self._watching.folders(matter)

    def watch(self, folder: Path, matter: str, polled: bool = False) -> WatchedFolder:
        """Read from now on whatever changes in a folder or below it. ``polled`` has its changes
        looked for: a drive that other computers write to. Raises UsageError, NotFoundError."""
        return self._watching.add(folder, self._library.matter(matter).name, polled=polled)

    def unwatch(self, folder: Path, matter: str) -> None:
        """Watch a folder no longer; its documents stay. Raises NotFoundError."""
        self._watching.remove(folder, self._library.matter(matter).name)

    def start_watching(self, tell: Callable[[WatchEvent], None]) -> None:
        """Watch until the vault is closed. ``tell`` is called in other threads, with what is to be
        given to ``sync``, and with changes of a folder's state."""
        self._watching.start(tell)

    def sync(
        self, event: FolderChanged, cancel: threading.Event | None = None
    ) -> Iterator[IndexEvent]:
        """Read what changed in a watched folder, and note what is gone."""
        known = [path for path in event.changes.gone if self._library.find(event.matter, str(path))]
        return self.add([*event.changes.changed, *known], event.matter, cancel)

    def leave_waiting(self, event: FolderChanged) -> None:
        """Take note of what changed in a watched folder without reading it: it waits, and
        ``resume`` reads it."""
        facts = []
        for path in event.changes.changed:
            with contextlib.suppress(OSError):
                status = path.stat()
                facts.append(FileFacts(str(path), status.st_size, status.st_mtime_ns))
        self._library.register(event.matter, facts)
        self._library.mark_missing(event.matter, [str(path) for path in event.changes.gone])

    @property
    def watching_paused(self) -> bool:
        """Whether watching was paused by hand."""
        return self._watching.paused

    def pause_watching(self, paused: bool) -> None:
        """Pause watching or go on; what happened meanwhile is found then."""
        self._watching.pause(paused)

    def apply(self, chosen: settings.Settings) -> None:
        """Take what was chosen about power at once; the rest when the vault is opened again. A
        model in memory that is to run elsewhere leaves it."""
        moved = chosen.use_gpu != self._settings.use_gpu
        self._settings = replace(
            self._settings,
            watch_on_battery=chosen.watch_on_battery,
            gentle_on_battery=chosen.gentle_on_battery,
            use_gpu=chosen.use_gpu,
        )
        self._watching.wake()
        with self._model_lock:
            if moved and self._language_model is not None:
                self._language_model.close()
                self._language_model = None

    def _watching_rests(self) -> bool:
        return not self._settings.watch_on_battery and self._battery()

    def _indexing_is_gentle(self) -> bool:
        return self._settings.gentle_on_battery and self._battery()

    # ------------------------------------------------------------------------ search and ask

    def search(
        self,
        query: str,
        matter: str,
        k: int = 10,
        cancel: threading.Event | None = None,
        *,
        scope: Scope | None = None,
    ) -> list[Passage]:
        """The ``k`` best passages by words and by meaning, of the scope's documents if one is
        given, each with what stands around it."""
        found = self._search(matter).passages(query, matter, k, cancel, scope=scope, widen=True)
        return list(found.passages)

    def search_typing(
        self, query: str, matter: str, k: int = 10, *, scope: Scope | None = None
    ) -> list[Passage]:
        """Passages for a query that is being typed: by words only, at once."""
        return self._search(matter).typing(query, matter, k, scope)

    def search_refined(
        self,
        query: str,
        matter: str,
        k: int = 10,
        cancel: threading.Event | None = None,
        *,
        scope: Scope | None = None,
    ) -> list[Passage] | None:
        """What follows ``search_typing`` once the typing stops: the full search, or None as long as
        the embedder is not loaded, for which nobody who types waits."""
        if not (self._embedding(matter).is_warm and self._vectors.is_warm):
            return None
        return self.search(query, matter, k, cancel, scope=scope)

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
        """Answer a question, from the scope's documents if one is given; the answer is remembered
        in the vault, and in what it was looked for.

        ``talk`` goes on with a conversation: the question follows the turn ``after``, or begins a
        branch. Without it a new one begins. What had been found when it was stopped is remembered
        too. Raises NotFoundError for a turn that is not there, and as ``Asker.ask``.
        """
        conversations = self._library.conversations
        before = conversations.branch(matter, talk, after) if talk is not None else []
        notes = conversations.notes(matter)
        whole = understood(question, before, notes)
        model = self._writing(matter) if use_model else None
        asker = Asker(self._library, self._search(matter), model)
        events = asker.ask(whole.question, matter, cancel, scope, [note.text for note in notes])
        for event in with_stopped(
            events, whole.question, lambda: self._library.coverage(matter, scope)
        ):
            if isinstance(event, Answered):
                answer = replace(event.answer, question=" ".join(question.split()))
                if whole.changed:
                    answer = replace(answer, understood=whole.question)
                asked, talk = conversations.remember(matter, answer, talk, after)
                yield replace(event, answer=answer, asked=asked, talk=talk)
            else:
                yield event

    def review(
        self,
        questions: Sequence[str],
        matter: str,
        scope: Scope | None = None,
        cancel: threading.Event | None = None,
    ) -> Iterator[ReviewEvent]:
        """Ask each question of every document: a table whose finished cells are kept in the vault,
        so that the same call goes on where it was stopped. No model is asked: a cell is what the
        document says. Raises as ``Reviewer.review``."""
        name = self._library.matter(matter).name
        return Reviewer(self._library, self._search(name), name).review(questions, scope, cancel)

    def review_so_far(
        self, questions: Sequence[str], matter: str, scope: Scope | None = None
    ) -> Review:
        """The review table of what was read before; nothing is read."""
        name = self._library.matter(matter).name
        return Reviewer(self._library, self._search(name), name).so_far(questions, scope)

    def review_plan(self, matter: str) -> ReviewPlan:
        """What the matter's review table was last of; empty where there was none."""
        return plan_of(self._library, matter)

    def keep_review_plan(self, matter: str, plan: ReviewPlan) -> None:
        """Remember what the matter's review table is of. Raises UsageError for no question or too
        many."""
        keep_plan(self._library, matter, plan)

    def mark_cell(self, document_id: int, question: str, how: CellMark, text: str = "") -> Cell:
        """Mark a cell of a review table as verified, or put ``text`` in its place. Raises
        NotFoundError for a cell that was not read, UsageError for a correction without text."""
        return mark(self._library, document_id, question, how, text)

    def write_review(self, made: Review, out: Path) -> None:
        """Save a review table with its sources as .xlsx, .docx or .csv. Raises UsageError for
        another ending, DraftingError; an old file survives it."""
        ids = {cell.document_id for cell in made.cells}
        documents = (d for d in self.documents(made.matter) if d.id in ids)
        review_export.write(made, {d.id: d.sha256 for d in documents}, out)
        self.audit.note("exported", "review table", made.matter)

    def history(self, matter: str) -> list[Asked]:
        """The questions asked in a matter, with their answers."""
        return self._library.conversations.answers(matter)

    def forget(self, ids: Sequence[int]) -> None:
        """Delete questions and answers for good, with those that follow them."""
        self._library.conversations.forget(ids)

    def talks(self, matter: str, words: str = "") -> list[Talk]:
        """The conversations of a matter, pinned ones first, then the newest; with ``words`` those
        in which all of them stand."""
        return self._library.conversations.talks(matter, words)

    def talk(self, talk_id: int) -> list[Asked]:
        """All turns of a conversation, the oldest first. Raises NotFoundError."""
        return self._library.conversations.turns(talk_id)

    def rename_talk(self, talk_id: int, title: str) -> None:
        """Give a conversation another title. Raises UsageError, NotFoundError."""
        self._library.conversations.rename(talk_id, title)

    def pin_talk(self, talk_id: int, pinned: bool) -> None:
        """Have a conversation stand first, or no more."""
        self._library.conversations.pin(talk_id, pinned=pinned)

    def forget_talks(self, ids: Sequence[int]) -> None:
        """Move conversations to the trash."""
        self.trash.put_talks(ids)

    def mark_answer(self, asked_id: int, verdict: Verdict | None, note: str = "") -> None:
        """Keep that an answer was found right or wrong, or take it back. Raises NotFoundError,
        UsageError."""
        self._library.conversations.mark(asked_id, verdict, note)

    def marked(self, matter: str) -> list[Asked]:
        """The answers that were marked, the newest first."""
        return self._library.conversations.marked(matter)

    def recheck(self, asked_id: int) -> Recheck:
        """Whether what an answer rests on still stands. Raises NotFoundError."""
        return recheck(self._library, asked_id)

    def record_answer(self, asked_id: int, out: Path, initials: str = "", note: str = "") -> str:
        """Write the work record of an answer where the user said, as .docx or .txt; the SHA-256
        over its words, which the audit log holds too. Raises NotFoundError, UsageError,
        DraftingError; an old file survives."""
        return self._recorder.record(asked_id, out, initials, note, self._copy.state().url)

    def check_record(self, file: Path) -> RecordCheck:
        """Check a work record against this vault. Raises UsageError, ReadingError for one that is
        not whole, VaultDamagedError where the audit log is not."""
        checked = self._recorder.check(file)
        self.verify_log()
        return checked

    def export_talk(self, talk_id: int, out: Path, branch: int | None = None) -> None:
        """Write a conversation where the user said, as .docx or .md: all of it, or up to the turn
        ``branch``. Raises NotFoundError, UsageError, DraftingError; an old file survives."""
        conversations = self._library.conversations
        talk = conversations.talk(talk_id)
        if branch is None:
            turns = conversations.turns(talk_id)
        else:
            turns = conversations.branch(talk.matter, talk_id, branch)
        sources = self._sources(turns)
        talk_export.write(talk_export.Exported(talk.title, tuple(turns), sources), out)
        self.audit.note("exported", "conversation", talk.matter, conversation=talk_id)

    def notes(self, matter: str) -> list[Note]:
        """What is to be kept in mind in a matter: its own notes and those for all."""
        return self._library.conversations.notes(matter)

    def keep_note(self, note: Note) -> Note:
        """Keep a note, new (id 0) or changed. Raises UsageError, NotFoundError."""
        return self._library.conversations.keep_note(note)

    def forget_notes(self, ids: Sequence[int]) -> None:
        """Delete notes for good."""
        self._library.conversations.forget_notes(ids)

    def export_notes(self, matter: str, out: Path) -> None:
        """Write the notes where the user said, as .md. Raises DraftingError."""
        talk_export.write_notes(self.notes(matter), out)
        self.audit.note("exported", "notes", matter)

    def _sources(self, turns: Sequence[Asked]) -> dict[int, str]:
        """The SHA-256 of the documents that answers quote, by id; those that are there."""
        found = {}
        ids = {c.document_id for asked in turns for c in asked.answer.citations}
        for document_id in ids:
            with contextlib.suppress(NotFoundError):
                found[document_id] = self._library.document(document_id).sha256
        return found

    # ------------------------------------------------------------------------------- drafting

    def templates(self) -> list[Template]:
        """What can be drafted."""
        return templates.list_templates()

    def template(self, name: str) -> Template:
        """One template. Raises NotFoundError."""
        return templates.load(name)

    def check_fields(self, template: Template, values: Mapping[str, str]) -> FieldReport:
        """Which fields are missing, invalid or unknown."""
        return check(template, values)

    def draft(self, template: str, values: Mapping[str, str]) -> Draft:
        """Fill a template, in memory. Raises DraftingError naming what is not in order."""
        return draft(self.template(template), values)

    def write_draft(self, made: Draft, out: Path) -> None:
        """Write a draft where the user said. Raises DraftingError; an old file survives it."""
        docx_export.write(made, out)

    # ------------------------------------------------------------------------------- clauses

    def clauses(self) -> ClauseLibrary:
        """The clauses that come with Strongroom and the user's own, by kind."""
        return self._clauses.library()

    def find_clauses(
        self,
        query: str,
        kind: str | None = None,
        side: str | None = None,
        cancel: threading.Event | None = None,
        *,
        matter: str | None = None,
    ) -> list[ClauseHit]:
        """The clauses that the query means, best first, by words and by meaning with the matter's
        embedding model; by words only where it is not there. Raises NotFoundError."""

        def embedder() -> Embedder:
            return self._embedding(matter)

        return self._clauses.find(query, kind, side, embedder, cancel)

    def find_clauses_typing(
        self, query: str, kind: str | None = None, side: str | None = None
    ) -> list[ClauseHit]:
        """Clauses for a query that is being typed: by words only, at once."""
        return self._clauses.find(query, kind, side, None)

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
    ) -> "Iterator[WriteEvent]":
        """Write a text for a draft as it is asked for in words, out of the documents ``like`` or
        those that the request names, the clause library or the matter. Nothing is changed yet: the
        paragraphs come with the last event. Errors as ``Writer.write``."""
        from desktop.drafting.writing.write import Writer

        model = self._writing(matter) if use_model else None
        library = self._clauses.library()
        writer = Writer(self._library, self._search(matter), library, model, self.desk)
        return writer.write(request, matter, manuscript, place, like=like, cancel=cancel)

    def clause_difference(self, first: str, second: str) -> tuple[Difference, ...]:
        """What one clause says otherwise than another, word by word. Raises NotFoundError."""
        return self._clauses.difference(first, second)

    def save_clause(
        self,
        title: str,
        kind: str,
        text: str,
        side: str = NEUTRAL,
    ) -> Clause:
        """Keep any text as a clause of the user's own, in the vault. Raises UsageError."""
        return self._clauses.save(title, kind, text, side)

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
        """Keep what a document says, on this page if one is named, as a clause of the user's own
        that knows where it is from. Raises NotFoundError, UsageError."""
        return self._clauses.save_from(document_id, quote, title, kind, side, page)

    def clause_markup(self, clause_id: str) -> str:
        """The text of a clause of the user's own as it is edited. Raises UsageError."""
        return self._clauses.markup(clause_id)

    def change_clause(
        self,
        clause_id: str,
        *,
        title: str | None = None,
        kind: str | None = None,
        side: str | None = None,
        text: str | None = None,
    ) -> Clause:
        """Change what is given of a clause of the user's own. Raises UsageError, NotFoundError."""
        return self._clauses.change(clause_id, title, kind, side, text)

    def remove_clause(self, clause_id: str) -> None:
        """Delete a clause of the user's own for good. Raises UsageError, NotFoundError."""
        self._clauses.remove(clause_id)

    # --------------------------------------------------------------------------------- models

    def models(self) -> list[InstalledModel]:
        """The catalogue, with what this machine has of it."""
        writes = self._language_model_of(None)
        active = {self.chosen_embedder(), writes.name if writes is not None else ""}
        return self._store.list(active)

    def verify_model(
        self, name: str, cancel: threading.Event | None = None
    ) -> Iterator[BytesProgress]:
        """Hash a model's files. Raises ModelError when they are not the published ones."""
        return verify.check(self._catalog.get(name), self._models_folder, cancel=cancel)

    def fetch_by(self, line: Line | None) -> None:
        """Have models downloaded over this line to the launcher."""
        self._store.fetch_by(line)

    def download_model(
        self, name: str, cancel: threading.Event | None = None
    ) -> Iterator[BytesProgress]:
        """Have a model of the catalogue fetched; stopped, it goes on later where it stood. Raises
        ModelError as ModelStore.download does, CancelledError."""
        yield from self._store.download(name, cancel or threading.Event())
        self.audit.note("setting changed", DOWNLOADED.format(name))

    def import_model(
        self, file: Path, cancel: threading.Event | None = None
    ) -> Iterator[ModelImportProgress | ModelImported]:
        """Bring in a model file from a disk or a stick; the last event is ModelImported. Raises
        ModelError, which says why it is refused; nothing of it stays then. CancelledError."""
        for event in self._store.bring_in(file, cancel or threading.Event()):
            yield event
            if isinstance(event, ModelImported):
                self.audit.note("setting changed", f"model {event.name} was imported")

    def try_model(
        self, name: str, cancel: threading.Event | None = None
    ) -> Iterator[PromptProgress | Token | ModelTried]:
        """Ask a model a test question on a sample passage; the last event is ModelTried. The model
        in use leaves memory for it and comes back with the next question."""
        with self._model_lock:
            self._expect_open()
            if self._language_model is not None:
                self._language_model.close()
        yield from self._store.try_out(
            name, self._language_model_named, cancel or threading.Event()
        )

    def remove_model(self, name: str) -> None:
        """Delete a model's files; where it was chosen, another one answers. Raises NotFoundError,
        ModelError for one that comes with the program or is searched by."""
        model = self._catalog.get(name)
        used = {self.embedder_of(each.name) for each in self.matters()}
        if name in used or name == self.chosen_embedder():
            raise ModelError(
                f"{model.title} can't be removed", "Matters are searched with it. Choose another."
            )
        with self._model_lock:
            if self._language_model is not None and self._language_model.name == name:
                self._language_model.close()
                self._language_model = None
        self._store.remove(name)
        self._keep_choice(self.model_choice().without(name))
        self.audit.note("setting changed", f"model {name} was removed")

    def model_choice(self) -> ModelChoice:
        """Which language models were chosen for kinds of matters and for single ones."""
        return model_choice.from_text(self.kept(model_choice.KEY))

    def choose_model(self, name: str, *, kind: str = "", matter: str | None = None) -> None:
        """Have a model answer in all matters of a kind, or in one matter; "" takes the choice back.
        Raises NotFoundError, ModelError for a model that can't answer here, UsageError."""
        if name:
            self._require_writer(name)
        choice = self.model_choice()
        if matter is not None:
            self._keep_choice(choice.for_matter(self._library.matter(matter).id, name))
        else:
            self._keep_choice(choice.for_kind(_kind(kind), name))
        self.audit.note("setting changed", f"language model {name or 'as before'}", matter or "")

    def choose_kind(self, matter: str, kind: str) -> None:
        """Say of what kind a matter is. Raises NotFoundError, UsageError."""
        number = self._library.matter(matter).id
        self._keep_choice(self.model_choice().of_kind(number, _kind(kind)))
        self.audit.note("setting changed", f"kind of matter: {kind}", matter)

    def kind_of(self, matter: str) -> str:
        """Of what kind a matter is."""
        return self.model_choice().kind_of(self._library.matter(matter).id)

    def language_model_of(self, matter: str) -> str:
        """The name of the model that answers in a matter, "" for none."""
        model = self._language_model_of(matter)
        return "" if model is None else model.name

    def _require_writer(self, name: str) -> None:
        model = self._catalog.get(name)
        require_runnable(model)
        if model.purpose is not Purpose.LANGUAGE:
            raise ModelError(f"{model.title} can't be used", "It writes no answers.")
        if not model.installed(self._models_folder):
            raise ModelError(
                f"{model.title} is not installed", "Download or import it first, then choose it."
            )

    def _keep_choice(self, choice: ModelChoice) -> None:
        self.keep(model_choice.KEY, model_choice.to_text(choice))

    def chosen_embedder(self) -> str:
        """The embedding model that new matters are indexed with."""
        return self._library.kept(_CHOSEN_EMBEDDER) or self._settings.embedder

    def embedder_of(self, matter: str) -> str:
        """The embedding model that the matter is searched by."""
        return self._library.embedder_of(matter) or self.chosen_embedder()

    def index_builds(self) -> list[BuildState]:
        """The changes of embedding models that have begun and not ended."""
        return self._library.index_builds()

    def change_embedder(
        self, name: str, matter: str | None = None, cancel: threading.Event | None = None
    ) -> Iterator[IndexBuildEvent]:
        """Have one matter, or all of them and those to come, searched by another embedding model.

        Each matter's new index is built beside the old one, which answers until the new one is
        whole; broken off anywhere, the same call goes on. Raises NotFoundError for an unknown model
        or matter, ModelError for a model that can't be used here.
        """
        model = self._catalog.get(name)
        if model.purpose is not Purpose.EMBEDDING or not model.runnable:
            reason = model.reason or "It is not an embedding model."
            raise ModelError(f"{model.title} can't be used", reason)
        if not model.installed(self._models_folder):
            raise ModelError(
                f"{model.title} is not installed", "Its files are not on this machine."
            )
        if matter is None:
            self._library.keep(_CHOSEN_EMBEDDER, name)
            matters = [each.name for each in self.matters()]
        else:
            matters = [self._library.matter(matter).name]
        self.audit.note("setting changed", f"embedding model {name}", matter or "")
        for each in matters:
            yield from reembed(self._library, self._embedder_named(name), each, cancel)
            self._retire_embedders()

    def give_up_index_build(self, matter: str) -> None:
        """Drop a change of the embedding model that has not ended; the matter stays as it is."""
        for build in self._library.index_builds():
            if build.matter == self._library.matter(matter).name:
                self._library.index_build(build.matter, build.embedder).give_up()

    def server_state(self) -> ServerState:
        """Whether a firm's own server helps searching, and how it does."""
        return self._copy.state()

    def use_server(self, token: str = "", ca_file: Path | None = None) -> None:
        """Have the server at the end of the bridge search this vault's vectors, a copy of which it
        gets (server_copy.py says what that tells it). Raises ServerError; nothing is sent then."""
        self._copy.turn_on(token, ca_file)
        self.audit.note("setting changed", SERVER_ON)

    def send_to_server(
        self, cancel: threading.Event | None = None, *, thorough: bool = False
    ) -> Iterator[ServerProgress]:
        """Bring the server's copy up to date; does nothing where none is used. Raises ServerError;
        the vault is unchanged and searches by itself."""
        return self._copy.catch_up(cancel, thorough=thorough)

    def leave_server(self, *, delete: bool = True) -> None:
        """Use no server any more; ``delete`` what lies there. Raises ServerError where that can't
        be done, and it is still in use."""
        self._copy.turn_off(delete=delete)
        self.audit.note("setting changed", SERVER_OFF)

    def has_language_model(self) -> bool:
        """Whether a model is there to write answers with."""
        return self._language_model_of(None) is not None

    def warm(self) -> None:
        """Load what the first search and the first question need. Meant for the background, after
        the window shows; what fails here fails again, with its message, when it is used."""
        with contextlib.suppress(DesktopError):
            self._vectors.warm()
            used = {self.embedder_of(each.name) for each in self.matters()}
            for name in used or {self.chosen_embedder()}:
                self._embedder_named(name).warm()
        with contextlib.suppress(DesktopError):
            model = self._writing()
            if model is not None:
                model.warm()

    def _search(self, matter: str) -> Search:
        try:
            embedder = self._embedding(matter)
        except ModelError:
            # The matter's model is not in the catalogue any more: its words are found.
            embedder = self._embedding()
        return Search(self._library, embedder, self._vectors)

    def _embedding(self, matter: str | None = None) -> Embedder:
        """The embedder by whose vectors the matter is searched, so that what is added is found
        beside what is there; the chosen one for a matter that is empty, or for none."""
        name = self._library.embedder_of(matter) if matter is not None else ""
        return self._embedder_named(name or self.chosen_embedder())

    def _embedder_named(self, name: str) -> Embedder:
        with self._model_lock:
            self._expect_open()
            if name not in self._embedders:
                try:
                    model = self._catalog.get(name)
                except NotFoundError:
                    raise ModelError(
                        "The matter's embedding model is not known any more",
                        "Choose another one for it: its index is then built anew.",
                    ) from None
                threads = self._settings.model_threads
                self._embedders[name] = Embedder(model, self._models_folder, threads=threads)
            return self._embedders[name]

    def _retire_embedders(self) -> None:
        """End the processes of models by which no matter is searched any more."""
        wanted = {self._library.embedder_of(matter.name) for matter in self.matters()}
        wanted.add(self.chosen_embedder())
        with self._model_lock:
            # Ended, not forgotten: a search that began before the switch may start one anew.
            for name in self._embedders.keys() - wanted:
                self._embedders[name].close()

    def _writing(self, matter: str | None = None) -> LanguageModel | None:
        """The matter's language model, or None where none is installed: then evidence alone
        answers. One is in memory at a time."""
        model = self._language_model_of(matter)
        if model is None:
            return None
        with self._model_lock:
            self._expect_open()
            if self._language_model is not None and self._language_model.name != model.name:
                self._language_model.close()
                self._language_model = None
            if self._language_model is None:
                self._language_model = self._language_model_named(model)
            return self._language_model

    def _language_model_named(self, model: CatalogModel) -> LanguageModel:
        chosen = self._settings
        return LanguageModel(
            model, self._models_folder, threads=chosen.model_threads, gpu=chosen.use_gpu
        )

    def _language_model_of(self, matter: str | None) -> CatalogModel | None:
        """The first that is here and can be run: the matter's, its kind's, the general one, the one
        of the settings, the one that comes with the program."""
        number = None if matter is None else self._library.matter(matter).id
        catalog = self._catalog
        names = (
            *self.model_choice().names(number),
            self._settings.language_model,
            catalog.default(Purpose.LANGUAGE).name,
        )
        for name in names:
            with contextlib.suppress(NotFoundError):
                model = catalog.get(name)
                writes = model.purpose is Purpose.LANGUAGE and model.runnable
                if writes and model.installed(self._models_folder):
                    return model
        return None

    @property
    def _catalog(self) -> Catalog:
        return self._store.catalog

    def _expect_open(self) -> None:
        """A thread that still loads models while the vault closes must not start a process."""
        if self._closed:
            raise VaultLockedError("The vault is closed", "Open it and try again.")


def _kind(kind: str) -> str:
    if kind not in SUBJECTS:
        raise UsageError("There is no such kind of matter", f"Kinds are {', '.join(SUBJECTS)}.")
    return kind
