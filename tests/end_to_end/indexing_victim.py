"""A program to be killed while it indexes: ``python -m tests.end_to_end.indexing_victim FOLDER CODE
FILES``. It reads in its own process and embeds without a model, and says what it has finished."""

import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from desktop.documents import ParsedDocument
from desktop.events import FileProgress
from desktop.ingest.reader_process.parse import further, parse
from desktop.ingest.run.load import Further
from desktop.ingest.run.pipeline import add
from desktop.local_models.embedder import EmbeddedBatch
from desktop.vault.vault import Vault

MATTER = "Kill me"


class InProcess:
    """Reads without workers."""

    def read(self, data: bytes, name: str, cancel: threading.Event | None = None) -> ParsedDocument:
        return parse(data, Path(name).name)

    def further(
        self, data: bytes, name: str, first: int, cancel: threading.Event | None = None
    ) -> Further:
        return further(data, Path(name).name, first)


class Invented:
    """Vectors without a model; counts the texts."""

    name = "invented"
    dimension = 16

    def __init__(self) -> None:
        self.texts = 0

    def embed(
        self, texts: Sequence[str], cancel: threading.Event | None = None
    ) -> Iterator[EmbeddedBatch]:
        for index, text in enumerate(texts):
            self.texts += 1
            draw = np.random.default_rng(len(text))
            vector = draw.standard_normal((1, self.dimension)).astype(np.float32)
            yield EmbeddedBatch((index,), vector / np.linalg.norm(vector))


def main() -> None:
    """Index until the end or the kill."""
    folder, code, files = sys.argv[1:]
    vault = Vault.open(Path(folder), recovery_code=code)
    _say("open")
    for event in add(vault.library, InProcess(), Invented(), [Path(files)], MATTER):
        if isinstance(event, FileProgress) and event.status.is_final:
            _say(event.path)
    vault.close()


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
