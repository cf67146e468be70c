"""A document is stored while the next one is embedded."""

import concurrent.futures
from collections.abc import Collection, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.documents import Document, ParsedDocument
from desktop.errors import RemovedError
from desktop.events import FileProgress, FileRemoved
from desktop.ingest.run import made_with
from desktop.ingest.run.load import Loaded
from desktop.ingest.run.memory import Memory
from desktop.ingest.run.tally import Tally
from desktop.vault.holdings.files import FileFacts
from desktop.vault.library import Library


@dataclass(frozen=True, slots=True)
class _Storing:
    position: int
    facts: FileFacts
    chunks: int
    is_container: bool
    future: "concurrent.futures.Future[Document]"


class StoreBehind:
    """The thread that stores the documents of one run, one after the other. ``close`` waits until
    what was handed over is on the disk."""

    def __init__(
        self,
        library: Library,
        matter: str,
        memory: Memory,
        tally: Tally,
        *,
        model: str,
        recognition: str,
    ) -> None:
        """``model`` names the embedding model, ``recognition`` the settings of OCR."""
        self._library = library
        self._matter = matter
        self._memory = memory
        self._tally = tally
        self._model = model
        self._recognition = recognition
        self._thread = concurrent.futures.ThreadPoolExecutor(1, thread_name_prefix="store")
        self._storing: _Storing | None = None

    def start(
        self,
        loaded: Loaded,
        parsed: ParsedDocument,
        vectors: NDArray[np.float32],
        *,
        position: int,
        paths: Collection[str],
        original: bytes | None,
    ) -> None:
        """Begin to store a document, with the paths of the files in it and the bytes to keep; the
        one before it is settled."""

        def store() -> Document:
            return self._library.store(
                self._matter,
                loaded.facts,
                parsed,
                vectors,
                self._model,
                original,
                made_with=made_with.fingerprint(parsed, self._recognition),
                attachments=paths,
            )

        self._storing = _Storing(
            position, loaded.facts, len(parsed.chunks), bool(paths), self._thread.submit(store)
        )

    def is_independent(self, loaded: Loaded) -> bool:
        """Whether a file can be embedded before the last one is stored: one that is new, of other
        bytes, with nothing in it."""
        return (
            self._storing is not None
            and loaded.parsed is not None
            and not loaded.parsed.attachments
            and loaded.facts.sha256 != self._storing.facts.sha256
            and self._memory.get(loaded.facts.path) is None
        )

    def settle(self) -> Iterator[FileProgress | FileRemoved]:
        """Wait until the last document is on the disk, and tell; also that the user removed it
        meanwhile. Raises what else storing it raised."""
        storing, self._storing = self._storing, None
        if storing is None:
            return
        try:
            document = storing.future.result()
        except RemovedError:
            self._library.beside.forget_removed(self._matter, storing.facts.sha256)
            yield self._tally.removed(storing.facts.path)
            return
        self._memory.note_read(storing.facts, is_container=storing.is_container)
        self._tally.add_chunks(storing.chunks)
        yield self._tally.document(document, storing.position, document.status)

    def close(self) -> None:
        """End the thread; what is embedded is stored first, told or not."""
        self._thread.shutdown(wait=True)
