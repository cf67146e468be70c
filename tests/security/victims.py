"""A program to be killed: it indexes, checkpoints, or changes the passphrase of a vault.

Run as ``python -m tests.security.victims FOLDER CODE``. For each line of its input, a work and its
argument, it forks a child that opens the vault with the recovery code and does it. The parent stays
small and opens nothing, so that a new victim takes milliseconds, not an import of all libraries. A
victim says what it begins and, when that is on the disk, what it has finished.
"""

import contextlib
import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from desktop.errors import VaultError
from desktop.events import FileProgress
from desktop.ingest.run.pipeline import add
from desktop.vault.locks import keyslots
from desktop.vault.locks.keyslots import Argon
from desktop.vault.vault import Vault
from tests.end_to_end.indexing_victim import MATTER, InProcess, Invented
from tests.unit.vault_support import store

if TYPE_CHECKING:
    from _typeshed import TraceFunction
QUICK = Argon(1, 64, 1)
OLD, NEW = "correct horse battery", "another phrase altogether"
_VAULT_CODE = str(Path(keyslots.__file__).parents[1])


def quick_passphrases() -> None:
    """Let Argon2 take no time: what is tested is what happens around it."""
    real = keyslots.wrap_with_passphrase
    keyslots.FLOOR = QUICK
    keyslots.wrap_with_passphrase = lambda vault_id, passphrase, key, argon=QUICK: real(
        vault_id, passphrase, key, argon
    )


def index(vault: Vault, files: str) -> None:
    """Index a folder, or go on with it; each file is said when it is in."""
    library = vault.library
    waiting = [Path(path) for path in library.waiting(MATTER)] or [Path(files)]
    for event in add(library, InProcess(), Invented(), waiting, MATTER):
        if isinstance(event, FileProgress) and event.status.is_final:
            say(event.path)


def checkpoint(vault: Vault, first: str) -> None:
    """Store, remove and checkpoint without end; each document is said when it is in."""
    library = vault.library
    number = int(first)
    while True:
        name = f"/{number}"
        store(library, MATTER, name, f"zebra {number} " * 900)
        say(f"stored {name}")
        if number % 3 == 0:
            found = library.find(MATTER, f"/{number - 2}")
            if found is not None:
                say(f"removing {found.path}")
                library.remove([found.id])
                say(f"removed {found.path}")
        say("checkpoint")
        vault.database.checkpoint()
        say("done")
        number += 1


def change(vault: Vault, point: str) -> None:
    """Change the passphrase, and die at so many lines of the vault's code into it; 0 for never:
    then the number of lines is said."""
    with _dying(int(point)):
        vault.keys.add_passphrase(NEW)


def replace(vault: Vault, point: str) -> None:
    """Index the one file that is known again, and die as in ``change``."""
    (file,) = (Path(each.path) for each in vault.library.documents(MATTER) if not each.parent)
    with _dying(int(point)):
        for _ in add(vault.library, InProcess(), Invented(), [file], MATTER):
            pass


@contextlib.contextmanager
def _dying(left: int) -> Iterator[None]:
    """Die at so many lines of the vault's code; if that is never, say how many there were."""
    passed = 0

    def trace(frame: FrameType, event: str, value: object) -> "TraceFunction | None":
        nonlocal passed
        if not frame.f_code.co_filename.startswith(_VAULT_CODE):
            return None
        if event == "line":
            passed += 1
            if passed == left:
                os.kill(os.getpid(), signal.SIGKILL)
        return trace

    sys.settrace(trace)
    yield
    sys.settrace(None)
    say(f"lines {passed}")


WORKS: dict[str, Callable[[Vault, str], None]] = {
    "index": index,
    "checkpoint": checkpoint,
    "change": change,
    "replace": replace,
}


def say(line: str) -> None:
    """One write a line: it arrives whole or not at all."""
    os.write(1, f"{line}\n".encode())


def main() -> None:
    """Fork a victim for each line of the input."""
    folder, code = Path(sys.argv[1]), sys.argv[2]
    quick_passphrases()
    for line in sys.stdin:
        work, _, argument = line.strip().partition(" ")
        pid = os.fork()
        if pid == 0:
            try:
                vault = Vault.open(folder, recovery_code=code)
                say("open")
                WORKS[work](vault, argument)
                vault.close()
                say("closed")
            except VaultError as error:
                say(f"refused {error}")
            os._exit(0)
        say(f"pid {pid}")
        os.waitpid(pid, 0)
        say("ended")


if __name__ == "__main__":
    main()
