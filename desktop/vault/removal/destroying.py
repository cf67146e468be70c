"""The end of a vault: its keys are destroyed, its files overwritten and taken away.

The keys count: without the two copies of the header no passphrase, keychain or recovery code opens
what a disk's own hardware may have kept of the database. They go first, so that a kill in between
leaves a file that nobody can open.
"""

import hashlib
import os
import re
import secrets
from dataclasses import dataclass
from pathlib import Path

from desktop.errors import VaultError, disk_reason
from desktop.vault.disk import header as headers
from desktop.vault.disk.atomic import fsync_folder
from desktop.vault.disk.migrations import now

_BLOCK = 1024 * 1024
# What a vault's folder holds of ours, with what is written beside it (a log, a copy before a step).
# What else lies there is the user's.
_OURS = re.compile(r"(header\.json|vault\.(db|lock|damaged)|before-.*\.db)([.-].*)?")


@dataclass(frozen=True, slots=True)
class Destroyed:
    """When (UTC, ISO 8601), which vault, the SHA-256 that its database had, how many key slots went
    and how many bytes in how many files were overwritten. ``left`` counts what else lay there."""

    made: str
    vault_id: str
    sha256: str
    slots: int
    files: int
    bytes: int
    left: int = 0


def destroy(folder: Path, vault_id: str, slots: int, database: Path) -> Destroyed:
    """Overwrite and delete every file of a closed vault; foreign files stay. Raises VaultError
    where the disk refuses; the keys are gone by then, unless the message says so."""
    with database.open("rb") as stream:
        sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
    names = [folder / name for name in (headers.NAME, headers.COPY_NAME)]
    first = [each for each in names if each.exists()]
    found = [each for each in folder.iterdir() if each not in first]
    others = sorted(each for each in found if _OURS.fullmatch(each.name) and each.is_file())
    size = 0
    try:
        for file in (*first, *others):
            size += _overwrite(file)
            file.unlink()
            fsync_folder(folder)
    except OSError as error:
        kept = any(each.exists() for each in first)
        raise VaultError(
            "The vault could not be destroyed to its end",
            f"{disk_reason(error)} "
            + (
                "Its keys are still there. Try again."
                if kept
                else "Its keys are destroyed already: nothing can be read. Delete the folder."
            ),
        ) from error
    count, left = len(first) + len(others), len(found) - len(others)
    return Destroyed(now(), vault_id, sha256, slots, count, size, left)


def words(done: Destroyed, kept_items: int = 0) -> str:
    """The certificate; ``kept_items`` counts what a keychain did not delete. It has no seal: the
    key that would make one is destroyed."""
    keychain = (
        f"Entries that the keychain did not delete: {kept_items}. They still open backups."
        if kept_items
        else "What a keychain held for them was deleted too."
    )
    foreign = (f"Other things in the folder, left alone: {done.left}.",) if done.left else ()
    return "\n".join(
        (
            "Strongroom: certificate of the destruction of a vault",
            f"Made {done.made} (UTC)",
            "",
            f"Vault {done.vault_id}",
            f"SHA-256 of its encrypted database before: {done.sha256}",
            f"Key slots destroyed: {done.slots}.",
            keychain,
            f"Files overwritten with random bytes, then deleted: {done.files}"
            f" ({done.bytes:,} bytes).",
            *foreign,
            "",
            "Not covered: backups, exported matters and a damaged vault that a restored one took",
            "the place of, which have keys of their own time, the original files where they lie on",
            "a disk, and what a drive's own hardware keeps: that can't be opened any more without",
            "the keys.",
            "",
        )
    )


def _overwrite(file: Path) -> int:
    size = file.stat().st_size
    with file.open("r+b") as stream:
        for start in range(0, size, _BLOCK):
            stream.write(secrets.token_bytes(min(_BLOCK, size - start)))
        stream.flush()
        os.fsync(stream.fileno())
    return size
