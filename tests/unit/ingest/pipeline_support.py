"""What tests of indexing share: a matter, a folder of files, a reader and an embedder in this
process, and the events of a run."""

import contextlib
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from desktop.documents import Document, ParsedDocument
from desktop.errors import CancelledError, ReadingError, WorkerError
from desktop.events import FileProgress, IndexEvent
from desktop.ingest.reader_process.parse import further, parse
from desktop.ingest.run.load import Further
from desktop.ingest.run.pipeline import add
from desktop.local_models.embedder import EmbeddedBatch
from desktop.vault.library import Library
from tests.unit.ingest_support import SENTENCE, make_pdf
from tests.unit.vault_support import open_library

MATTER = "Kessler"

# PDFium may be called by one thread of a process at a time; the program's readers are processes.
_ONE_AT_A_TIME = threading.Lock()


@contextlib.contextmanager
def open_matter(folder: Path) -> Iterator[Library]:
    """A library with one matter, in a vault of its own below the folder."""
    vault = folder / "vault"
    vault.mkdir()
    with open_library(vault, MATTER) as opened:
        yield opened


def make_files(folder: Path) -> Path:
    """Four files of three kinds, one of them a folder deeper."""
    files = folder / "files"
    (files / "letters").mkdir(parents=True)
    (files / "lease.pdf").write_bytes(make_pdf([SENTENCE, SENTENCE * 2]))
    (files / "note 10.txt").write_text("The tenth note. " + SENTENCE)
    (files / "note 2.txt").write_text("The second note. " + SENTENCE)
    (files / "letters" / "reply.md").write_text("# Reply\n\nDear Anna Kessler, we agree.")
    return files


class InProcess:
    """Reads in this process, counts, and does as it is told instead when a name asks for it."""

    def __init__(self) -> None:
        self.read_names: list[str] = []
        self.stopped: list[str] = []
        self.started = threading.Event()

    def read(self, data: bytes, name: str, cancel: threading.Event | None = None) -> ParsedDocument:
        name = Path(name).name
        self.read_names.append(name)
        if "crash" in name:
            raise ReadingError("The file could not be read", "The reader crashed on this file.")
        if "bug" in name:
            raise RuntimeError("a fault of ours")
        if "slow" in name:
            self.started.set()
            assert cancel is not None
            assert cancel.wait(10)
            self.stopped.append(name)
            raise CancelledError
        with _ONE_AT_A_TIME:
            return parse(data, name)

    def further(
        self, data: bytes, name: str, first: int, cancel: threading.Event | None = None
    ) -> Further:
        with _ONE_AT_A_TIME:
            return further(data, Path(name).name, first)


class Counting:
    """Embeds by counting letters, in batches, and remembers what it was asked."""

    name = "letters"
    dimension = 4

    def __init__(self, batch: int = 3) -> None:
        self.texts: list[str] = []
        self.failures = 0
        self._batch = batch

    def embed(
        self, texts: Sequence[str], cancel: threading.Event | None = None
    ) -> Iterator[EmbeddedBatch]:
        if self.failures:
            self.failures -= 1
            raise WorkerError("The embedder stopped", "It was ended by SIGKILL.")
        order = sorted(range(len(texts)), key=lambda n: len(texts[n]))
        for start in range(0, len(order), self._batch):
            indices = tuple(order[start : start + self._batch])
            self.texts += [texts[index] for index in indices]
            rows = np.array([[len(texts[i]), i + 1, 1, 1] for i in indices], np.float32)
            yield EmbeddedBatch(indices, rows / np.linalg.norm(rows, axis=1, keepdims=True))


class Desk:
    """The library with a reader and an embedder, and the events of the last run."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.readers = InProcess()
        self.embedder = Counting()
        self.events: list[IndexEvent] = []

    def add(
        self, *paths: Path, cancel: threading.Event | None = None, again: bool = False
    ) -> dict[str, str]:
        """Index; the final state of each file by its name."""
        self.events = []
        run = add(self.library, self.readers, self.embedder, paths, MATTER, cancel, again=again)
        for event in run:
            self.events.append(event)
        return self.states()

    def states(self) -> dict[str, str]:
        return {
            Path(event.path).name: event.status.value
            for event in self.events
            if isinstance(event, FileProgress)
        }

    def progress(self, name: str) -> list[FileProgress]:
        return [
            event
            for event in self.events
            if isinstance(event, FileProgress) and event.path.endswith(name)
        ]

    def document(self, path: Path) -> Document:
        found = self.library.find(MATTER, str(path))
        assert found is not None
        return found
