"""Backups of a vault, encrypted as it is, in a folder or on a stick; only what changed is copied.

The database's file is cut into pieces of 1 MiB. SQLCipher writes a page anew only when it changes,
so most pieces are the same as last time; a piece is a file named by its SHA-256 and written once. A
*generation* is a list of pieces with the header's key slots, under a MAC of the vault's key. The
folder holds nothing that the vault does not hold encrypted already:

    strongroom-backup-<vault id>/
        pieces/<first two digits>/<SHA-256>
        generations/<time in UTC>.json

A generation is written last and in one step, so a backup that was cut short is none, and what it
copied is used by the next. The recovery code or the passphrase of that time opens it anywhere.
"""

import base64
import contextlib
import errno
import hashlib
import hmac
import json
import re
import secrets
import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop.errors import (
    NotFoundError,
    VaultDamagedError,
    VaultError,
    check_cancelled,
    disk_reason,
    said_later,
)
from desktop.vault.disk import header as headers
from desktop.vault.disk.atomic import fsync_folder, replace_file, sweep
from desktop.vault.disk.database import Database
from desktop.vault.locks.proving import WISH_KEY

PIECE = 1024 * 1024
GENERATIONS = 3
_PREFIX = "strongroom-backup-"
_FORMAT = "strongroom backup"
_VERSION = 1
_NAME = "%Y-%m-%dT%H-%M-%SZ"
_GENERATION = re.compile(r"\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ(-\d+)?\.json")
_PIECE = re.compile(r"[0-9a-f]{64}")
# More than a list of a terabyte's pieces.
_MOST_LIST = 128 * 1024 * 1024
_FULL = (errno.ENOSPC, errno.EDQUOT)
# What must be left on the drive beside the backup.
_SPARE = 16 * 1024 * 1024
# How many pieces are copied, and of how many.
Copied = Callable[[int, int], None]


def nobody_asks(done: int, total: int) -> None:
    """For who shows no progress."""


@dataclass(frozen=True, slots=True)
class Generation:
    """One backup. ``path`` is its list; ``made`` the time (UTC, ISO 8601); ``size`` the database's
    in bytes, ``pieces`` the SHA-256 of its pieces in order; ``commits`` its counter."""

    path: Path
    vault_id: str
    made: str
    size: int
    pieces: tuple[str, ...]
    header: bytes
    commits: int
    mac: str


@dataclass(frozen=True, slots=True)
class BackupProgress:
    """``done`` of ``total`` bytes have been looked at; ``copied`` of them were new."""

    done: int
    total: int
    copied: int


def generations(target: Path, vault_id: str = "") -> list[Generation]:
    """The backups in a folder, the newest first, of this vault or of all. A list that can't be
    read is passed over: the others are still good."""
    found = []
    for folder in sorted(target.glob(f"{_PREFIX}{vault_id or '*'}")):
        for path in (folder / "generations").glob("*.json"):
            with contextlib.suppress(
                OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError
            ):
                found.append(_read(path))
    return sorted(found, key=lambda generation: generation.made, reverse=True)


def write(
    database: Database,
    header: headers.Header,
    key: bytes,
    target: Path,
    *,
    cancel: threading.Event | None = None,
) -> Iterator[BackupProgress]:
    """Back the database up into a folder; the newest three generations stay. The database is
    checked before, so that a damaged one never takes the place of a good backup, and all that the
    generation names is read again after. Raises VaultDamagedError, VaultError when the drive
    refuses or is full, CancelledError; earlier backups are unharmed then.
    """
    database.verify(cancel)
    new: list[Path] = []
    try:
        if not target.is_dir():
            raise VaultError(
                "The backup's folder is not there", "Connect the drive, or choose another folder."
            )
        folder = target / f"{_PREFIX}{header.vault_id}"
        for part in ("pieces", "generations"):
            (folder / part).mkdir(parents=True, exist_ok=True, mode=0o700)
        _expect_own(folder)
        with database.still() as path, database.reader() as connection:
            commits = int(connection.execute("SELECT commits FROM vault").fetchone()[0])
            pieces: list[str] = []
            yield from _copy(path, folder, pieces, new, cancel)
        total = len(pieces)
        _check(folder, pieces, cancel)
        made = _finish(folder, header, key, commits, pieces)
        _drop_old(folder, keep=made)
        yield BackupProgress(total * PIECE, total * PIECE, 0)
    except OSError as error:
        if error.errno in _FULL:
            _give_back(new)
        raise VaultError(
            "The backup could not be written",
            f"{disk_reason(error)} Earlier backups are unharmed. Choose another folder, or try"
            " again.",
        ) from error


def restore(
    generation: Generation,
    folder: Path,
    key: bytes,
    cancel: threading.Event | None = None,
    copied: Copied = nobody_asks,
) -> None:
    """Put a backup into an empty or new folder as a vault; ``key`` is the vault's, unwrapped from
    the generation's own header. All is checked before anything is in place. ``copied`` is told how
    many of its pieces are copied, and of how many. Raises VaultDamagedError for a backup that was
    damaged or changed, VaultError when the disk refuses, the backup's drive is gone or the folder
    is taken meanwhile, CancelledError; nothing is left then."""
    if not hmac.compare_digest(generation.mac, _mac(generation, key)):
        raise _damaged(said_later("Its list was changed by something other than Strongroom."))
    if folder.exists() and not (folder.is_dir() and not any(folder.iterdir())):
        raise _taken()
    # A name of its own: two restores at once must not write into one another.
    building = folder.with_name(f".{folder.name}.restoring-{secrets.token_hex(4)}")
    try:
        sweep(folder.parent, f".{folder.name}.restoring-*")
        building.mkdir(parents=True, mode=0o700)
        try:
            _assemble(generation, building / "vault.db", cancel, copied)
            for name in (headers.NAME, headers.COPY_NAME):
                replace_file(building / name, generation.header)
            with contextlib.closing(Database(building / "vault.db", key)) as database:
                database.verify(cancel)
                _forget_wish(database)
            _put_in_place(building, folder)
        finally:
            shutil.rmtree(building, ignore_errors=True)
    except OSError as error:
        raise VaultError(
            "The backup could not be restored",
            f"{disk_reason(error)} Nothing was changed. Choose another folder, or try again.",
        ) from error


def _forget_wish(database: Database) -> None:
    """A change of the keys that was asked for is no longer: in a copy of the vault nobody would be
    told of it, and where it was withdrawn since it would be back."""
    with database.reader() as connection:
        tables = {str(row[0]) for row in connection.execute("SELECT name FROM sqlite_master")}
        of_it = (WISH_KEY,)
        if (
            "kept" not in tables
            or not connection.execute(
                "SELECT 1 FROM kept WHERE key = ? AND value <> ''", of_it
            ).fetchone()
        ):
            return
    with database.writer() as connection:
        connection.execute("DELETE FROM kept WHERE key = ?", of_it)


def _put_in_place(building: Path, folder: Path) -> None:
    try:
        if folder.exists():
            folder.rmdir()
        building.rename(folder)
    except OSError as error:
        if error.errno in (errno.ENOTEMPTY, errno.EEXIST, errno.ENOENT):
            raise _taken() from error
        raise
    fsync_folder(folder.parent)


def _taken() -> VaultError:
    return VaultError(
        "The folder is not empty", "Choose a new folder; nothing is ever written over a vault."
    )


def check(generation: Generation, cancel: threading.Event | None = None) -> list[str]:
    """The pieces that are missing or damaged; empty for a whole backup. Raises CancelledError."""
    folder = generation.path.parent.parent
    damaged = []
    for piece in dict.fromkeys(generation.pieces):
        check_cancelled(cancel)
        if not _is_whole(folder, piece):
            damaged.append(piece)
    return damaged


def _give_back(new: list[Path]) -> None:
    """Take away what was copied so far, which would fill a drive that has no room for the rest."""
    for place in new:
        with contextlib.suppress(OSError):
            place.unlink()


def _copy(
    path: Path, folder: Path, pieces: list[str], new: list[Path], cancel: threading.Event | None
) -> Iterator[BackupProgress]:
    total = path.stat().st_size
    if shutil.disk_usage(folder).free < _SPARE:
        raise VaultError("The drive is full", "Make room, or choose another folder.")
    copied = 0
    with path.open("rb") as stream:
        while data := stream.read(PIECE):
            check_cancelled(cancel)
            name = hashlib.sha256(data).hexdigest()
            place = _place(folder, name)
            if not place.exists() or place.stat().st_size != len(data):
                place.parent.mkdir(exist_ok=True, mode=0o700)
                replace_file(place, data)
                new.append(place)
                copied += len(data)
            pieces.append(name)
            yield BackupProgress(stream.tell(), total, copied)


def _check(folder: Path, pieces: list[str], cancel: threading.Event | None) -> None:
    """Read all of it again: what a stick has accepted is not yet what it gives back."""
    for piece in dict.fromkeys(pieces):
        check_cancelled(cancel)
        if not _is_whole(folder, piece):
            _place(folder, piece).unlink(missing_ok=True)
            raise VaultError(
                "The drive does not keep what is written to it",
                "What was copied reads back otherwise. Use another drive. Earlier backups may be"
                " affected too: check them.",
            )


def _finish(
    folder: Path, header: headers.Header, key: bytes, commits: int, pieces: list[str]
) -> Path:
    now = datetime.now(UTC)
    path = folder / "generations" / f"{now.strftime(_NAME)}.json"
    number = 1
    while path.exists():
        path = path.with_name(f"{now.strftime(_NAME)}-{number}.json")
        number += 1
    size = sum(_place(folder, piece).stat().st_size for piece in pieces)
    made = Generation(
        path,
        header.vault_id,
        now.isoformat(timespec="microseconds"),
        size,
        tuple(pieces),
        headers.encoded(header),
        commits,
        "",
    )
    record = _record(made) | {"mac": _mac(made, key)}
    replace_file(path, json.dumps(record, indent=1).encode())
    return path


def _drop_old(folder: Path, keep: Path) -> None:
    """Keep the newest generations, and the pieces that they name."""
    found = generations(folder.parent, folder.name.removeprefix(_PREFIX))
    kept = found[:GENERATIONS]
    if keep not in {generation.path for generation in kept}:
        # The clock went back: what was just made is the newest whatever it says.
        kept = [each for each in found if each.path == keep] + kept[: GENERATIONS - 1]
    for path in (folder / "generations").glob("*.json"):
        is_ours = _GENERATION.fullmatch(path.name) and path.is_file()
        if is_ours and path not in {generation.path for generation in kept}:
            path.unlink(missing_ok=True)
    named = {piece for generation in kept for piece in generation.pieces}
    for place in (folder / "pieces").glob("*/*"):
        if _PIECE.fullmatch(place.name) and place.name not in named and place.is_file():
            place.unlink(missing_ok=True)


def _expect_own(folder: Path) -> None:
    """Nothing is written or deleted through a link: a drive that others had could lead a backup to
    the user's own folders. Raises VaultError."""
    for each in (folder, folder / "pieces", folder / "generations", *folder.glob("pieces/*")):
        if each.is_symlink():
            raise VaultError(
                "The backup's folder leads elsewhere",
                f"{each} is a link, which Strongroom never makes. Remove it, or choose another"
                " folder. Nothing was written.",
            )


def _assemble(
    generation: Generation,
    path: Path,
    cancel: threading.Event | None,
    copied: Copied,
) -> None:
    folder = generation.path.parent.parent
    with path.open("xb") as stream:
        path.chmod(0o600)
        for number, piece in enumerate(generation.pieces, 1):
            check_cancelled(cancel)
            data = _place(folder, piece).read_bytes() if _place(folder, piece).exists() else b""
            if hashlib.sha256(data).hexdigest() != piece:
                if not generation.path.exists():
                    raise VaultError(
                        "The drive of the backup is gone",
                        "Nothing was changed. Plug it in, and try again.",
                    )
                raise _damaged(said_later("A piece of it is missing or was changed."))
            stream.write(data)
            copied(number, len(generation.pieces))


def _is_whole(folder: Path, piece: str) -> bool:
    try:
        with _place(folder, piece).open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest() == piece
    except OSError:
        return False


def _place(folder: Path, piece: str) -> Path:
    return folder / "pieces" / piece[:2] / piece


def _record(generation: Generation) -> dict[str, Any]:
    return {
        "format": _FORMAT,
        "version": _VERSION,
        "vault_id": generation.vault_id,
        "made": generation.made,
        "bytes": generation.size,
        "commits": generation.commits,
        "pieces": list(generation.pieces),
        "header": base64.b64encode(generation.header).decode(),
    }


def _mac(generation: Generation, key: bytes) -> str:
    derived = hmac.digest(key, b"strongroom backup mac 1", "sha256")
    said = json.dumps(_record(generation), sort_keys=True, separators=(",", ":"))
    return hmac.digest(derived, said.encode(), "sha256").hex()


def _read(path: Path) -> Generation:
    if not path.is_file() or path.stat().st_size > _MOST_LIST:
        raise ValueError
    record = json.loads(path.read_bytes())
    if record["format"] != _FORMAT or record["version"] != _VERSION:
        raise ValueError
    pieces = tuple(str(piece) for piece in record["pieces"])
    if not all(map(_PIECE.fullmatch, pieces)):
        raise ValueError
    return Generation(
        path,
        str(record["vault_id"]),
        str(record["made"]),
        int(record["bytes"]),
        pieces,
        base64.b64decode(record["header"]),
        int(record["commits"]),
        str(record["mac"]),
    )


def key_header(generation: Generation) -> headers.Header:
    """The key slots of a generation. Raises VaultDamagedError."""
    found = headers.decoded(generation.header)
    if found is None or found.vault_id != generation.vault_id:
        raise _damaged(said_later("Its key slots can't be read."))
    return found


def newest_whole(
    target: Path, vault_id: str, cancel: threading.Event | None = None
) -> Generation | None:
    """The newest backup of a vault whose pieces are all there and unchanged, or None. Reads all of
    it. Raises CancelledError."""
    found = generations(target, vault_id)
    return next((each for each in found if not check(each, cancel)), None)


def newest(target: Path) -> Generation:
    """The newest backup in a folder. Raises NotFoundError."""
    found = generations(target)
    if not found:
        raise NotFoundError("There is no backup here", "Choose the folder that was backed up to.")
    return found[0]


def _damaged(reason: str) -> VaultDamagedError:
    return VaultDamagedError(
        "This backup can't be used", f"{reason} Choose another generation. Nothing was changed."
    )
