"""A model file from a disk or a USB stick becomes one of this machine's models.

Its head is read in a child process; then it is copied, hashed on the way, and the copy is read
again and has to have the same hash: sticks and their sockets fail. A file of the catalogue is known
by its hash; any other gets an entry of its own (own.py).
"""

import contextlib
import hashlib
import json
import os
import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.errors import ModelError, check_cancelled, said_later
from desktop.events import ModelImported, ModelImportProgress
from desktop.local_models import own, verify
from desktop.local_models.catalog import Catalog, CatalogModel
from desktop.local_models.gguf import GgufFacts
from desktop.local_models.part_file import PartFile
from desktop.local_models.verify import VerifiedFile

_BLOCK = 4 * 1024 * 1024
_BYTES_OF_BILLION = 1e9
_ARRIVALS = ".arriving"


@dataclass(frozen=True, slots=True)
class Importer:
    """``read`` tells what a file's head says (gguf_worker.facts_of)."""

    catalog: Catalog
    models: Path
    read: Callable[[Path], GgufFacts]

    def run(
        self, source: Path, cancel: threading.Event
    ) -> Iterator[ModelImportProgress | ModelImported]:
        """Bring the file in; the last event is ModelImported. Nothing stays of what was refused or
        stopped. Raises ModelError, which says why; CancelledError within a block."""
        if not source.is_file():
            raise ModelError("This is no model file", "Choose a file whose name ends in .gguf.")
        yield ModelImportProgress("reading", 0, 0)
        facts = self.read(source)
        _require_writer(facts)
        part = PartFile(self.models / _ARRIVALS / "model.gguf")
        part.start_over()
        try:
            yield from _copy(source, part, cancel)
            mark = part.mark
            yield from _read_again(part, cancel)
            yield self._settle(source, part, facts, mark)
        finally:
            with contextlib.suppress(ModelError, OSError):
                part.start_over()
                (self.models / _ARRIVALS).rmdir()

    def _settle(
        self, source: Path, part: PartFile, facts: GgufFacts, mark: tuple[int, int, int]
    ) -> ModelImported:
        known = self._known(part.sha256)
        if known is not None and not known.runnable:
            raise ModelError(f"{known.title} can't be used", known.reason)
        if known is None:
            name = self._free_name(source.stem)
            title, path = _title(facts, source), "model.gguf"
        else:
            name, title, path = known.name, known.title, known.files[0].path
        folder = self.models / name
        target = folder / path
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if known is None:
                record = _entry(name, title, facts, part)
                (folder / own.ENTRY).write_text(json.dumps(record, indent=1), "utf-8")
            part.move_to(target)
            seen = target.stat()
        except OSError as error:
            raise ModelError(
                "The model can't be stored",
                "The models folder can't be written to. Check its permissions.",
            ) from error
        if (seen.st_ino, seen.st_size, seen.st_mtime_ns) != mark:
            # Another window's import had taken its place: this one was never read.
            with contextlib.suppress(OSError):
                target.unlink()
                if known is None:
                    (folder / own.ENTRY).unlink()
                folder.rmdir()
            raise ModelError("Another import is under way", "Wait until it is done, and try again.")
        verified = VerifiedFile(
            path,
            seen.st_size,
            seen.st_mtime_ns,
            seen.st_ino,
            part.sha256,
        )
        verify.remember(folder, [verified])
        return ModelImported(name, title, known is not None)

    def _known(self, sha256: str) -> CatalogModel | None:
        """The model whose only file this is."""
        for model in self.catalog.models:
            if len(model.files) == 1 and model.files[0].sha256 == sha256:
                return model
        return None

    def _free_name(self, stem: str) -> str:
        """A name of the file's that no model and no folder has."""
        base = re.sub(r"[^a-z0-9._-]+", "-", stem.lower()).strip("._-")[:60] or "model"
        taken = {model.name for model in self.catalog.models}
        number, name = 1, base
        while name in taken or (self.models / name).exists():
            number += 1
            name = f"{base}-{number}"
        return name


def _require_writer(facts: GgufFacts) -> None:
    if facts.embeds:
        raise ModelError(
            "This model finds, it does not write",
            "Models that make vectors can't be imported: the index is built with all-MiniLM-L6-v2.",
        )
    if not facts.chats:
        raise ModelError(
            "This model can't answer questions",
            "Its file has no chat template. Choose one whose name has “instruct” or “chat” in it.",
        )


def _copy(source: Path, part: PartFile, cancel: threading.Event) -> Iterator[ModelImportProgress]:
    """Copy into the part file, hashed on the way."""
    for _ in part.take_up():
        raise ModelError("The model can't be stored", "An earlier copy is in the way.")
    try:
        with source.open("rb", buffering=0) as stream:
            total = os.fstat(stream.fileno()).st_size
            part.check_room(total)
            while block := stream.read(_BLOCK):
                check_cancelled(cancel)
                part.append(block)
                yield ModelImportProgress("copying", part.size, max(total, part.size))
    except OSError as error:
        raise ModelError(
            "The model file can't be read",
            "It can't be opened, or the drive is gone. Plug it in and try again.",
        ) from error
    if part.size != total:
        raise ModelError("The file changed while it was copied", "Try again once it is whole.")


def _read_again(part: PartFile, cancel: threading.Event) -> Iterator[ModelImportProgress]:
    """Hash what is on the disk now."""
    digest, done = hashlib.sha256(), 0
    for block in part.blocks():
        check_cancelled(cancel)
        digest.update(block)
        done += len(block)
        yield ModelImportProgress("checking", done, part.size)
    if digest.hexdigest() != part.sha256:
        raise ModelError(
            "The copy is not what was read",
            "The drive or the disk gave other bytes the second time. Try another socket or stick.",
        )


def _entry(name: str, title: str, facts: GgufFacts, part: PartFile) -> dict[str, object]:
    return {
        "name": name,
        "title": title,
        "purpose": "language",
        "description": said_later(
            "You brought this model. Strongroom knows its hash, not who published it."
        ),
        "default": False,
        "runnable": True,
        "reason": "",
        "memory_bytes": None,
        "subjects": ["general"],
        "parameters": facts.parameters / _BYTES_OF_BILLION,
        "active_parameters": facts.parameters / _BYTES_OF_BILLION,
        "context_bytes": facts.context_bytes or None,
        "licence": facts.licence or "not stated",
        "terms": said_later("Whether you may use it at work is for you to find out."),
        "files": [{"path": "model.gguf", "bytes": part.size, "sha256": part.sha256, "url": None}],
    }


def _title(facts: GgufFacts, source: Path) -> str:
    """What the file calls itself, else the file's name; one line of printable characters."""
    words = "".join(letter for letter in facts.name if letter.isprintable()).strip()
    return words or source.stem[:80] or "Model"
