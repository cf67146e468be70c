"""Deleting 10,000 chunks of documents with their words and vectors, beside Chroma.

    python -m tests.bench.deletion [--chunks 100000] [--peer 30000]

A matter of so many chunks (100 a document, words as frequent as a language's, 384 dimensions) is
stored, the vault opened anew, and 10,000 of them deleted. Timed apart: the transaction that takes
them out, after which nothing finds them, and the checkpoint after which no page holds anything of
them; that is looked for in every decrypted page. The same number is deleted from a collection of
``--peer`` chunks with their texts in chromadb.PersistentClient, which promises neither. The goal
(issue 3) is under 2 s.
"""

import argparse
import contextlib
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

import chromadb
import numpy as np
from chromadb.config import Settings

from desktop.vault.disk import migrations
from desktop.vault.disk.database import Database
from desktop.vault.holdings.files import FileFacts
from desktop.vault.library import Library
from tests.bench.vault import DIMENSION, KEY, MATTER, documents
from tests.unit.vault_support import plain_pages, unallocated

DELETED = 10_000
EACH = 100
BATCH = 1_000


@contextlib.contextmanager
def timed(label: str) -> Iterator[None]:
    """Print the seconds by the clock and of the processor."""
    began, spent = time.perf_counter(), time.process_time()
    yield
    print(
        f"  {label:<34} {time.perf_counter() - began:5.2f} s"
        f" ({time.process_time() - spent:.2f} s of the processor)"
    )


def fill(folder: Path, chunks: int) -> None:
    """A vault of so many chunks; each document's text says its own number."""
    rng = np.random.default_rng(3)
    with contextlib.closing(Database(folder / "vault.db", KEY, create=True)) as database:
        migrations.initialise(database, "0" * 32)
        library = Library(database)
        library.add_matter(MATTER)
        for number, document in enumerate(documents(chunks // EACH, EACH)):
            vectors = rng.standard_normal((EACH, DIMENSION)).astype(np.float32)
            facts = FileFacts(f"/folder/qzcanary{number:05}.pdf", 1, 1, f"{number}")
            library.store(MATTER, facts, document, vectors, "bench")


def ours(folder: Path, chunks: int) -> float:
    """Seconds by the clock until they are out and wiped."""
    fill(folder, chunks)
    with contextlib.closing(Database(folder / "vault.db", KEY)) as database:
        library = Library(database)
        chosen = library.documents(MATTER)[:: chunks // DELETED][: DELETED // EACH]
        print(f"the vault, {DELETED:,} of {chunks:,} chunks")
        began = time.perf_counter()
        with mock.patch.object(database, "checkpoint", return_value=True), timed("taken out"):
            library.remove([document.id for document in chosen])
        with timed("wiped by the checkpoint"):
            whole = database.checkpoint()
        seconds = time.perf_counter() - began
        left = chunks - DELETED
        if not whole or library.totals().chunks != left or any(unallocated(database.path)):
            raise AssertionError("something is left of what was deleted")
        pages = plain_pages(database.path)
        if any(Path(document.path).name.encode() in pages for document in chosen):
            raise AssertionError("a deleted document's name is left")
    return seconds


def theirs(folder: Path, chunks: int) -> float:
    """Seconds by the clock of chromadb.PersistentClient."""
    rng = np.random.default_rng(3)
    client = chromadb.PersistentClient(str(folder), settings=Settings(anonymized_telemetry=False))
    collection = client.create_collection("bench", embedding_function=None)
    for number, document in enumerate(documents(chunks // EACH, EACH)):
        collection.add(
            ids=[f"{number}-{chunk.ordinal}" for chunk in document.chunks],
            embeddings=list(rng.standard_normal((EACH, DIMENSION)).astype(np.float32)),
            documents=[chunk.text for chunk in document.chunks],
        )
    step = max(1, chunks // DELETED)
    names = [
        f"{number}-{ordinal}"
        for number in list(range(0, chunks // EACH, step))[: DELETED // EACH]
        for ordinal in range(EACH)
    ]
    print(f"chromadb.PersistentClient, {DELETED:,} of {chunks:,} chunks")
    began = time.perf_counter()
    with timed("taken out"):
        for start in range(0, len(names), BATCH):
            collection.delete(ids=names[start : start + BATCH])
    return time.perf_counter() - began


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--chunks", type=int, default=100_000)
    parser.add_argument("--peer", type=int, default=30_000, help="0: not beside Chroma")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="strongroom-bench-") as scratch:
        for folder in ("ours", "theirs"):
            (Path(scratch) / folder).mkdir()
        cost = ours(Path(scratch) / "ours", chosen.chunks)
        if chosen.peer:
            base = theirs(Path(scratch) / "theirs", chosen.peer)
            print(f"ratio {cost / base:.2f} (both together, theirs of {chosen.peer:,})")


if __name__ == "__main__":
    main()
