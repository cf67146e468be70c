"""The end of a vault: its keys are destroyed, its files overwritten and taken away.

The keys count: without the two copies of the header no passphrase, keychain or recovery code opens
what a disk's own hardware may have kept of the database. They go first, so that a kill in between
leaves a file that nobody can open.
"""

import hashlib
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from desktop.errors import VaultError
from desktop.vault import header as headers
from desktop.vault.atomic import fsync_folder
from desktop.vault.migrations import now

_BLOCK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Destroyed:
    """When (UTC, ISO 8601), which vault, the SHA-256 that its database had, how many key slots went
    and how many bytes in how many files were overwritten."""

    made: str
    vault_id: str
    sha256: str
    slots: int
    files: int
    bytes: int


def destroy(folder: Path, vault_id: str, slots: int, database: Path) -> Destroyed:
    """Overwrite and delete every file of a closed vault's folder. Raises VaultError where the disk
    refuses; the keys are gone by then, unless the message says so."""
    with database.open("rb") as stream:
        sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
    first = [folder / name for name in (headers.NAME, headers.COPY_NAME)]
    others = sorted(each for each in folder.iterdir() if each.is_file() and each not in first)
    size = 0
    try:
        for file in (*(each for each in first if each.exists()), *others):
            size += _overwrite(file)
            file.unlink()
            fsync_folder(folder)
    except OSError as error:
        kept = any(each.exists() for each in first)
        raise VaultError(
            "The vault could not be destroyed to its end",
            f"The system says: {error.strerror}. "
            + ("Its keys are still there." if kept else "Its keys are destroyed already."),
        ) from error
    return Destroyed(now(), vault_id, sha256, slots, len(first) + len(others), size)


def words(done: Destroyed) -> str:
    """The certificate. It has no seal: the key that would make one is destroyed."""
    return "\n".join(
        (
            "Strongroom: certificate of the destruction of a vault",
            f"Made {done.made} (UTC)",
            "",
            f"Vault {done.vault_id}",
            f"SHA-256 of its encrypted database before: {done.sha256}",
            f"Key slots destroyed: {done.slots}, with what a keychain held for them.",
            f"Files overwritten with random bytes, then deleted: {done.files}"
            f" ({done.bytes:,} bytes).",
            "",
            "Not covered: backups and exported matters, which have keys of their own time, the",
            "original files where they lie on a disk, and what a drive's own hardware keeps: that",
            "can't be opened any more without the keys.",
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
