"""Makes the work record of an answer out of the vault, and checks one against it."""

import contextlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.documents import Answer
from desktop.drafting.export import work_record
from desktop.drafting.export.work_record import ModelUsed, Record
from desktop.errors import NotFoundError, ReadingError, UsageError
from desktop.ingest.reader_process.reading import Readers
from desktop.local_models.catalog import Catalog
from desktop.parts import DISTRIBUTION, version_of
from desktop.settings import Settings
from desktop.vault.disk.migrations import now
from desktop.vault.library import Library
from desktop.vault.vault import Vault

_MOST_INITIALS = 40
_MOST_NOTE = 2000
_MOST_FILE = 20_000_000


@dataclass(frozen=True, slots=True)
class RecordCheck:
    """What a check of a record came to: ``row`` and ``at`` of the audit log that
    tells of it, and the number of the answer."""

    row: int
    at: str
    answer: int


class Recorder:
    """Works on an open vault."""

    def __init__(
        self, vault: Vault, catalog: Catalog, settings: Settings, readers: Readers
    ) -> None:
        self._vault = vault
        self._library: Library = vault.library
        self._catalog = catalog
        self._settings = settings
        self._readers = readers

    def record(self, asked_id: int, out: Path, initials: str, note: str, server: str) -> str:
        """Write the record; the SHA-256 over its words. Raises NotFoundError, UsageError,
        DraftingError: nothing is noted in the log then."""
        initials, note = " ".join(initials.split()), " ".join(note.split())
        if len(initials) > _MOST_INITIALS or len(note) > _MOST_NOTE:
            raise UsageError(
                "The initials or the note are too long",
                f"Keep them under {_MOST_INITIALS} and {_MOST_NOTE:,} characters.",
            )
        asked = self._library.conversations.turn(asked_id)
        matter = self._library.conversations.talk(asked.talk).matter
        answer = asked.answer
        made = Record(
            made=now(),
            matter=matter,
            asked=asked,
            sources=self._sources(answer),
            language_model=self._model(answer.model) if answer.model else None,
            embedder=self._model(self._library.embedder_of(matter) or self._settings.embedder),
            settings=(
                ("Program", f"Strongroom {version_of(DISTRIBUTION)}"),
                ("Kind of answer", str(answer.kind)),
                ("Recognition of pictures", self._settings.ocr_language),
                ("Server when this was recorded", server or "none: all of it on this machine"),
            ),
            logged=list(self._logged(asked_id)),
            initials=initials,
            note=note,
        )
        sealed, digest = self._vault.sealed_words(work_record.body(made))
        work_record.write(sealed, out)
        self._library.audit.note("answer recorded", digest, matter, answer=asked_id)
        return digest

    def check(self, file: Path) -> RecordCheck:
        """Check a record. Raises UsageError for one that was changed or comes from another vault,
        ReadingError for a file that can't be read."""
        digest = self._vault.opened_words(self._text(file))
        if digest is None:
            raise UsageError(
                "The record was changed",
                "Its words are not those that this vault sealed, or another vault wrote it."
                " Ask for an unchanged copy.",
            )
        for entry in self._library.audit.entries():
            if entry.action == "answer recorded" and entry.subject == digest:
                return RecordCheck(entry.number, entry.at, int(json.loads(entry.detail)["answer"]))
        raise UsageError(
            "The record is not in the audit log",
            "This vault sealed it, but its log does not tell of it: it may be an older state."
            " Check it with the newest state of the vault.",
        )

    def _text(self, file: Path) -> str:
        try:
            if file.stat().st_size > _MOST_FILE:
                raise UsageError("The file is too large for a record", f"Check {file}.")
            data = file.read_bytes()
            if file.suffix.lower() == ".docx":
                # Somebody else may have written it: it is parsed in a reader's process.
                return self._readers.read(data, file.name).text
            return data.decode()
        except (OSError, UnicodeDecodeError):
            raise ReadingError("The record can't be read", f"Check {file}.") from None

    def _sources(self, answer: Answer) -> dict[int, str]:
        found = {}
        for citation in (*answer.citations, *answer.closest):
            with contextlib.suppress(NotFoundError):
                document = self._library.document(citation.document_id)
                found[citation.document_id] = document.sha256
        return found

    def _model(self, name: str) -> ModelUsed:
        for model in self._catalog.models:
            if model.name == name:
                alone = len(model.files) == 1
                return ModelUsed(name, model.files[0].sha256 if alone else model.digest)
        return ModelUsed(name, "")

    def _logged(self, asked_id: int) -> Iterator[str]:
        for entry in self._library.audit.entries():
            if entry.action == "question asked" and entry.subject == str(asked_id):
                yield f"Audit log: row {entry.number}, {entry.at}, hash {entry.link}"
