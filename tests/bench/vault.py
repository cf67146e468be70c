"""What encryption costs: indexing writes against plain SQLite in the same run, and unlocking.

    python -m tests.bench.vault [--documents 150] [--chunks 40] [--rounds 3]

The same documents go through the same code into a vault's database and into an unencrypted one of
the same library, schema and settings (synchronous=FULL, WAL, FTS5 with secure-delete); the two take
turns, and the ratio is that of the medians. The goal (issue 7) is under 1.6. Also timed: making and
opening a vault with each key, and removing documents and matters.
"""

import argparse
import contextlib
import random
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from unittest import mock

import numpy as np
from numpy.typing import NDArray

from desktop.documents import Chunk, Page, ParsedDocument
from desktop.vault.disk import connections, database, migrations
from desktop.vault.disk.connections import Connection
from desktop.vault.disk.database import Database
from desktop.vault.holdings.files import FileFacts
from desktop.vault.library import Library
from desktop.vault.vault import Vault

KEY = bytes(range(32))
MATTER = "bench"
PASSPHRASE = "correct horse battery staple"
DIMENSION = 384


def documents(count: int, chunks: int) -> list[ParsedDocument]:
    """Invented documents whose words are as frequent as a language's (Zipf)."""
    rng = np.random.default_rng(1)
    letters = random.Random(2)
    words = [
        "".join(letters.choices("abcdefghijklmnopqrstuvwxyz", k=letters.randint(2, 10)))
        for _ in range(20_000)
    ]
    weights = 1 / np.arange(1, len(words) + 1)
    weights /= weights.sum()
    made = []
    for number in range(count):
        passages = [
            " ".join(words[index] for index in row)
            for row in rng.choice(len(words), size=(chunks, 130), p=weights)
        ]
        made.append(_document(passages, number))
    return made


def _document(passages: list[str], number: int) -> ParsedDocument:
    text = "\n".join(passages)
    chunks, start = [], 0
    for ordinal, passage in enumerate(passages):
        chunks.append(Chunk(ordinal, start, start + len(passage), passage, 1, "Lease > Rent"))
        start += len(passage) + 1
    pages = (Page(1, 0, len(text)),)
    return ParsedDocument("txt", text, pages, tuple(chunks), f"Document {number}")


def _plain_unlock(connection: Connection, key: bytes) -> None:
    del key
    connection.execute("PRAGMA temp_store = MEMORY")


@contextlib.contextmanager
def plain_sqlite() -> Iterator[None]:
    """Have Database open plain SQLite files, for the comparison."""
    promises = {
        name: value for name, value in connections._PROMISES.items() if "cipher" not in name
    }
    with (
        mock.patch.object(connections, "_unlock", _plain_unlock),
        mock.patch.object(connections, "_PROMISES", promises),
        mock.patch.object(database, "refuse_damaged", return_value=None),
    ):
        yield


def index(folder: Path, made: list[ParsedDocument], vectors: NDArray[np.float32]) -> float:
    """Seconds to store the documents in a new database, the last check-point included."""
    folder.mkdir()
    database = Database(folder / "vault.db", KEY, create=True)
    migrations.initialise(database, "0" * 32)
    library = Library(database)
    library.add_matter(MATTER)
    began = time.perf_counter()
    for number, document in enumerate(made):
        facts = FileFacts(f"/folder/{number}.pdf", 1, 1, f"{number}")
        library.store(MATTER, facts, document, vectors, "bench")
    database.checkpoint()
    seconds = time.perf_counter() - began
    database.close()
    return seconds


def compare(scratch: Path, made: list[ParsedDocument], chunks: int, rounds: int) -> None:
    vectors = np.random.default_rng(3).standard_normal((chunks, DIMENSION)).astype(np.float32)
    encrypted, plain = [], []
    for turn in range(rounds):
        encrypted.append(index(scratch / f"encrypted{turn}", made, vectors))
        with plain_sqlite():
            plain.append(index(scratch / f"plain{turn}", made, vectors))
        assert (scratch / f"plain{turn}" / "vault.db").read_bytes().startswith(b"SQLite format 3")
    total = len(made) * chunks
    cost, base = statistics.median(encrypted), statistics.median(plain)
    size = (scratch / "encrypted0" / "vault.db").stat().st_size
    print(f"indexing {len(made)} documents, {total} chunks, {size / 1e6:.0f} MB")
    print(f"  encrypted  {cost:6.2f} s  {total / cost:7.0f} chunks/s")
    print(f"  plain      {base:6.2f} s  {total / base:7.0f} chunks/s")
    print(f"  ratio      {cost / base:6.2f}    goal < 1.6")


def removal(scratch: Path) -> None:
    with contextlib.closing(Database(scratch / "encrypted0" / "vault.db", KEY)) as database:
        library = Library(database)
        ids = [document.id for document in library.documents(MATTER)]
        for label, chosen in (("one document", ids[:1]), ("half of them", ids[1 : len(ids) // 2])):
            began = time.perf_counter()
            library.remove(chosen)
            print(f"removing {label}: {time.perf_counter() - began:.2f} s")
        began = time.perf_counter()
        library.remove_matter(MATTER)
        print(f"removing the matter: {time.perf_counter() - began:.2f} s")


def unlock(scratch: Path) -> None:
    folder = scratch / "vault"
    began = time.perf_counter()
    vault, code = Vault.create(folder, passphrase=PASSPHRASE, use_keychain=False)
    print(f"making a vault: {time.perf_counter() - began:.2f} s")
    vault.library.add_matter(MATTER)
    vault.close()
    ways: tuple[tuple[str, Callable[[], Vault]], ...] = (
        ("passphrase", lambda: Vault.open(folder, passphrase=PASSPHRASE)),
        ("recovery code", lambda: Vault.open(folder, recovery_code=code)),
    )
    for label, way in ways:
        times = []
        for _ in range(5):
            began = time.perf_counter()
            way().close()
            times.append(time.perf_counter() - began)
        print(f"opening and closing with the {label}: {statistics.median(times):.3f} s")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=150)
    parser.add_argument("--chunks", type=int, default=40)
    parser.add_argument("--rounds", type=int, default=3)
    chosen = parser.parse_args()
    scratch = Path(tempfile.mkdtemp(prefix="strongroom-bench-"))
    try:
        made = documents(chosen.documents, chosen.chunks)
        compare(scratch, made, chosen.chunks, chosen.rounds)
        removal(scratch)
        unlock(scratch)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


if __name__ == "__main__":
    main()
