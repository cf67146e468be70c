"""A program to be killed: it works on a vault as fast as it can and says what it has finished.

Run as ``python -m tests.end_to_end.vault_writer FOLDER CODE``. For each line of its input, a seed,
it forks a child that opens the vault with the recovery code and goes on until it is killed. The
parent stays small and opens nothing, so that a new victim takes milliseconds, not an import of all
libraries. It says what it begins and, when that is on the disk, what it has finished.
"""

import hashlib
import os
import random
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop.documents import Chunk, Page, ParsedDocument
from desktop.errors import VaultError
from desktop.vault.disk import migrations
from desktop.vault.disk.connections import Connection
from desktop.vault.holdings.files import FileFacts
from desktop.vault.library import Library
from desktop.vault.vault import Vault

MATTER = "Kill me"
EMBEDDER = "test"
DIMENSION = 384
WORDS = [f"{a}{b}{c}" for a in ("ca", "de", "lo", "mu") for b in "rstn" for c in ("vex", "ply")]


def document(name: str, version: int) -> ParsedDocument:
    """The content of a path in a version: the same wherever and whenever it is asked for."""
    rng = random.Random(f"{name} {version}")
    passages = [
        " ".join([f"{name}v{version}", *rng.choices(WORDS, k=rng.randint(20, 150))])
        for _ in range(rng.randint(1, 12))
    ]
    chunks = []
    start = 0
    for ordinal, passage in enumerate(passages):
        chunks.append(Chunk(ordinal, start, start + len(passage), passage, 1, "A heading"))
        start += len(passage) + 1
    text = "\n".join(passages)
    return ParsedDocument("txt", text, (Page(1, 0, len(text)),), tuple(chunks), name)


def sha256(parsed: ParsedDocument) -> str:
    return hashlib.sha256(parsed.text.encode()).hexdigest()


def vectors(count: int) -> NDArray[np.float32]:
    return np.random.default_rng(count).standard_normal((count, DIMENSION)).astype(np.float32)


def write_on(vault: Vault, seed: int) -> None:
    """Store new documents, change, remove, check-point and copy, until the end."""
    rng = random.Random(seed)
    library = vault.library
    for number in range(100_000):
        step = rng.random()
        name = f"s{seed}n{number}" if step < 0.7 else f"shared{rng.randint(0, 9)}"
        if step < 0.8:
            version = rng.randint(0, 1_000_000)
            say(f"storing {name}")
            store(library, name, version)
            say(f"stored {name} {version}")
        elif step < 0.9:
            known = library.find(MATTER, name)
            if known is not None:
                say(f"removing {name}")
                library.remove([known.id])
                say(f"removed {name}")
        elif step < 0.97:
            vault.database.checkpoint()
        else:
            vault.database.copy_to(vault.folder / "copy.db")


def store(library: Library, name: str, version: int) -> None:
    parsed = document(name, version)
    facts = FileFacts(name, len(parsed.text), version, sha256(parsed))
    library.register(MATTER, [facts])
    library.store(MATTER, facts, parsed, vectors(len(parsed.chunks)), EMBEDDER)


def longer(steps: int) -> tuple[migrations.Migration, ...]:
    """The schema of a later program with that many more steps."""
    more = tuple((f"m9{number:03}_later", later_step(number)) for number in range(steps))
    return (*migrations.MIGRATIONS, *more)


def later_step(number: int) -> Callable[[Connection], None]:
    def step(connection: Connection) -> None:
        connection.execute(
            f"CREATE TABLE later_{number} AS SELECT content_id, upper(text) AS t FROM texts"  # noqa: S608 - a number
        )
        connection.execute(f"UPDATE later_{number} SET t = t || t")  # noqa: S608 - a number

    return step


def say(line: str) -> None:
    os.write(1, f"{line}\n".encode())


def victim(folder: Path, code: str, seed: int) -> None:
    """Open the vault and work. A negative seed opens it as a program with more migrations."""
    try:
        if seed < 0:
            migrations.MIGRATIONS = longer(-seed)
        vault = Vault.open(folder, recovery_code=code)
        say("open")
        if seed < 0:
            vault.close()
            say("closed")
        else:
            write_on(vault, seed)
    except VaultError as error:
        say(f"refused {error}")


def main() -> None:
    folder, code = Path(sys.argv[1]), sys.argv[2]
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            victim(folder, code, int(line))
            os._exit(0)
        say(f"pid {pid}")
        os.waitpid(pid, 0)
        say("ended")


if __name__ == "__main__":
    main()
