"""A program to be killed: it backs a vault up again and again, with documents stored in between.

Run as ``python -m tests.end_to_end.backup_victim VAULT CODE STICK``. Pieces are small, so that a
backup has many steps to be killed in.
"""

import sys
from pathlib import Path

from desktop.vault.copies import backup
from desktop.vault.vault import Vault
from tests.unit.vault_support import store


def main() -> None:
    """Go on until killed, saying after each backup which one it was."""
    folder, code, stick = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
    backup.PIECE = 16 * 1024
    vault = Vault.open(folder, recovery_code=code)
    number = len(vault.library.documents("A"))
    while True:
        store(vault.library, "A", f"/{number}", f"zebra {number} " * 2000)
        number += 1
        sys.stdout.write("begun\n")
        sys.stdout.flush()
        for _ in vault.backup(stick):
            pass
        sys.stdout.write(f"done {number}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
