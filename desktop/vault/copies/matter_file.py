"""One matter as one sealed file, to give to somebody or to keep.

The file: a line that names the format; the header's length (4 bytes, big-endian) and the header as
a vault has one (header.py), with a slot for a passphrase (Argon2id) or for a code of 256 bits;
then a sealed stream (sealed_stream.py) under a random key that only this file has. In the stream
stand pieces (packing.py), each behind its length (8 bytes, big-endian): the matter, what is in it,
and "end" with the number of the others. Vectors go along: embedding them anew takes most of the
time that reading took. Nothing is kept in memory but one piece at a time, and no other file is
written. When the file is written it is read again, from the disk.
"""

import contextlib
import hashlib
import os
import struct
import threading
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from desktop.errors import (
    NotFoundError,
    UsageError,
    VaultDamagedError,
    VaultError,
    VaultLockedError,
    check_cancelled,
    disk_reason,
    reading_reason,
)
from desktop.vault.copies import packing, pieces
from desktop.vault.copies.pieces import Piece
from desktop.vault.copies.unpacking import Renumber, Unpacker, take_duty
from desktop.vault.disk import header
from desktop.vault.disk.atomic import fsync_folder, write_file
from desktop.vault.disk.connections import Connection
from desktop.vault.disk.database import Database
from desktop.vault.disk.header import Header
from desktop.vault.disk.migrations import now
from desktop.vault.disk.sealed_stream import SealedReader, SealedWriter
from desktop.vault.holdings import matter_making, matter_names
from desktop.vault.locks import keyslots, recovery_code
from desktop.vault.log import audit

ENDING = ".strongroom"
_MAGIC = b"strongroom matter 1\n"
_HEADER = struct.Struct(">I")
_PIECE = struct.Struct(">Q")
_MOST_HEADER = 64 * 1024
# The largest blob that SQLite keeps is 1 GB.
_MOST_PIECE = 1_000_000_000


@dataclass(frozen=True, slots=True)
class FileProgress:
    """``done`` of ``total`` documents, or bytes where a file is read, in a step: "writing",
    "checking" or "reading"."""

    step: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Exported:
    """A file was written: how many bytes, its SHA-256, and the code that opens it ("" where a
    passphrase does)."""

    bytes: int
    sha256: str
    code: str


@dataclass(frozen=True, slots=True)
class Imported:
    """A matter was made: its name, and how many documents it has."""

    matter: str
    documents: int


def export(
    database: Database,
    matter: str,
    out: Path,
    passphrase: str | None = None,
    cancel: threading.Event | None = None,
) -> Iterator[FileProgress | Exported]:
    """Write a matter to a file, under a passphrase or under a new code. Raises NotFoundError,
    UsageError for a short passphrase, VaultError when the disk refuses, VaultDamagedError when what
    was written does not read back, CancelledError: an old file then is as it was."""
    if out.suffix.lower() != ENDING:
        raise UsageError("The file needs another name", f"Let it end with {ENDING}.")
    key, file_id = keyslots.new_key(), uuid.uuid4().hex
    code = b"" if passphrase is not None else recovery_code.make()
    slot = (
        keyslots.wrap_with_passphrase(file_id, passphrase, key)
        if passphrase is not None
        else keyslots.wrap_with_secret(file_id, keyslots.RECOVERY, code, key)
    )
    head = header.encoded(Header(file_id, now(), (slot,)).sealed(key))
    partial = out.with_name(out.name + ".checked")
    try:
        with database.reader() as connection:
            matter_id = matter_names.matter_id(connection, matter)
            total = _count(connection, matter_id)
            yield FileProgress("writing", 0, total)
            digest: list[str] = []

            def write(stream: IO[bytes]) -> None:
                stream.write(_MAGIC + _HEADER.pack(len(head)) + head)
                digest.append(
                    _write(stream, key, head, packing.matter(connection, matter_id), cancel)
                )

            write_file(partial, write)
        yield FileProgress("checking", total, total)
        size, sha256 = _check(partial, key, digest[0], cancel)
        partial.replace(out)
        fsync_folder(out.parent)
    except OSError as error:
        raise VaultError(
            "The matter's file could not be written",
            f"{disk_reason(error)} The vault is unchanged. Choose another folder, or try again.",
        ) from error
    finally:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)
    # The file is in place: where the vault is read-only or its disk full, the code is told all the
    # same, since nothing else opens the file.
    with contextlib.suppress(VaultError), database.writer() as connection:
        audit.note(connection, now(), "matter exported", matter_id, sha256, bytes=size)
    yield Exported(size, sha256, recovery_code.write(code) if code else "")


def import_matter(
    database: Database,
    file: Path,
    renumber: Renumber,
    *,
    passphrase: str | None = None,
    code: str | None = None,
    cancel: threading.Event | None = None,
) -> Iterator[FileProgress | Imported]:
    """Make a new matter of a file. All of the file is looked at before anything is written, and all
    of the matter is there at once or nothing of it. Raises VaultLockedError for a wrong passphrase
    or code, VaultDamagedError for a file that was changed or cut off or is not in order,
    VaultError, CancelledError: the vault is unchanged then."""
    try:
        size = file.stat().st_size
        _expect_room(database, size)
        with file.open("rb") as stream:
            key, head = _open(stream, passphrase, code)
            start = stream.tell()
            yield from _verified(stream, key, head, size, cancel)
            stream.seek(start)
            yield FileProgress("reading", 0, size)
            with database.writer() as connection:
                made = _read(connection, SealedReader(stream, key, head), renumber, cancel)
                sha256 = _sha256(stream)
                audit.note(connection, now(), "matter imported", made[0], sha256)
                name = matter_names.name_of(connection, made[0])
    except OSError as error:
        raise VaultError(
            "The matter's file can't be read",
            f"{reading_reason(error)} Check that the drive is there and that you may"
            " read the file.",
        ) from error
    # The matter is there, also where the disk has no room to fold the log in.
    with contextlib.suppress(VaultError):
        database.checkpoint()
    yield Imported(name, made[1])


def kind_of_key(file: Path) -> str:
    """Whether a "passphrase" or a "code" opens a file. Raises VaultDamagedError, VaultError."""
    try:
        with file.open("rb") as stream:
            _, found = _head(stream)
    except OSError as error:
        raise VaultError(
            "The matter's file can't be read",
            f"{reading_reason(error)} Check that the drive is there and that you may"
            " read the file.",
        ) from error
    return "passphrase" if found.slot(keyslots.PASSPHRASE) is not None else "code"


# ------------------------------------------------------------------------------------- writing


def _count(connection: Connection, matter_id: int) -> int:
    (total,) = connection.execute(
        "SELECT count(*) FROM files WHERE matter_id = ?", (matter_id,)
    ).fetchone()
    return int(total)


def _write(
    stream: IO[bytes],
    key: bytes,
    head: bytes,
    parts: Iterator[Piece],
    cancel: threading.Event | None,
) -> str:
    writer, count = SealedWriter(stream, key, head), 0
    for piece in parts:
        check_cancelled(cancel)
        _put(writer, piece)
        count += 1
    _put(writer, Piece({"piece": "end", "count": count}))
    return writer.close()


def _put(writer: SealedWriter, piece: Piece) -> None:
    data = pieces.encoded(piece)
    writer.write(_PIECE.pack(len(data)))
    writer.write(data)


def _check(file: Path, key: bytes, digest: str, cancel: threading.Event | None) -> tuple[int, str]:
    """Read a file that was just written; its size and SHA-256."""
    with file.open("rb") as stream:
        head, _ = _head(stream)
        if SealedReader(stream, key, head).digest() != digest:
            raise VaultDamagedError(
                "The matter's file does not read back",
                "The drive may be failing. The file was taken away again; choose another drive.",
            )
        check_cancelled(cancel)
        return os.fstat(stream.fileno()).st_size, _sha256(stream)


# ------------------------------------------------------------------------------------- reading


def _head(stream: IO[bytes]) -> tuple[bytes, Header]:
    """The header's bytes and what they say; the stream then stands behind it."""
    begun = stream.read(len(_MAGIC))
    if begun != _MAGIC:
        raise VaultDamagedError(
            "This is no matter of Strongroom", f"Choose a file that ends with {ENDING}."
        )
    length = stream.read(_HEADER.size)
    size = _HEADER.unpack(length)[0] if len(length) == _HEADER.size else 0
    head = stream.read(size) if 0 < size <= _MOST_HEADER else b""
    found = header.decoded(head) if len(head) == size else None
    if found is None:
        raise _damaged()
    return head, found


def _open(stream: IO[bytes], passphrase: str | None, code: str | None) -> tuple[bytes, bytes]:
    """The file's key and its header."""
    head, found = _head(stream)
    if passphrase is not None and (slot := found.slot(keyslots.PASSPHRASE)) is not None:
        # Somebody else wrote the header: it must not make us work for hours.
        if slot.argon != keyslots.FLOOR:
            raise _damaged()
        try:
            key = keyslots.unwrap_with_passphrase(found.vault_id, slot, passphrase)
        except VaultLockedError:
            # Of a vault it is said that there may be another way.
            raise VaultLockedError("The passphrase is wrong", "Type it and try again.") from None
    elif code is not None and (slot := found.slot(keyslots.RECOVERY)) is not None:
        secret = recovery_code.read(code)
        try:
            key = keyslots.unwrap_with_secret(found.vault_id, slot, secret)
        except VaultLockedError:
            raise VaultLockedError(
                "The code belongs to another file",
                "Nothing was changed. Use the code that was shown when this file was made.",
            ) from None
    else:
        way = "passphrase" if found.slot(keyslots.PASSPHRASE) else "code"
        raise VaultLockedError(f"A {way} opens this file", "Type it and try again.")
    if not found.is_genuine(key):
        raise _damaged()
    return key, head


def _verified(
    stream: IO[bytes], key: bytes, head: bytes, size: int, cancel: threading.Event | None
) -> Iterator[FileProgress]:
    """Read all of it once: each chunk is as it was written, the pieces are whole and counted."""
    reader = SealedReader(stream, key, head)
    for number, piece in enumerate(_pieces(reader, cancel)):
        if piece.kind == "end":
            if piece.head.get("count") != number or reader.read(1):
                raise _damaged()
            return
        if number % 50 == 0:
            yield FileProgress("checking", reader.read_bytes, size)
    raise _damaged()


def _pieces(reader: SealedReader, cancel: threading.Event | None) -> Iterator[Piece]:
    while length := reader.read(_PIECE.size):
        check_cancelled(cancel)
        size = _PIECE.unpack(length)[0] if len(length) == _PIECE.size else 0
        if not 0 < size <= _MOST_PIECE:
            raise _damaged()
        data = reader.read(size)
        try:
            yield pieces.decoded(data)
        except ValueError:
            raise _damaged() from None


def _read(
    connection: Connection,
    reader: SealedReader,
    renumber: Renumber,
    cancel: threading.Event | None,
) -> tuple[int, int]:
    """Make the matter; its id, and how many documents it has."""
    parts = _pieces(reader, cancel)
    first = next(parts, None)
    try:
        if first is None or first.kind != "matter":
            raise ValueError("no matter")
        wanted = matter_names.clean(str(first.head["name"]))
        name = matter_names.imported_name(connection, wanted)
        keeps = first.head["keep_originals"] is True
        matter_id = matter_making.make(connection, name, keep_originals=keeps)
        take_duty(connection, matter_id, first.head)
        unpacker = Unpacker(connection, matter_id, renumber)
        for piece in parts:
            if piece.kind == "end":
                break
            unpacker.take(piece)
        unpacker.finish()
    except (ValueError, KeyError, TypeError, UsageError, NotFoundError) as error:
        raise VaultDamagedError(
            "The matter's file is not in order",
            "It opens, but what stands in it is not what Strongroom writes. Nothing was taken"
            " from it. Ask for it again.",
        ) from error
    return matter_id, unpacker.files


def _expect_room(database: Database, size: int) -> None:
    # The log and the database each hold it for a while.
    room = os.statvfs(database.path.parent) if hasattr(os, "statvfs") else None
    if room is not None and room.f_bavail * room.f_frsize < 3 * size:
        raise VaultError(
            "There is not enough room on the disk",
            f"The file has {size / 1e6:.0f} MB, and three times as much is needed. Nothing was"
            " changed. Make room and try again.",
        )


def _sha256(stream: IO[bytes]) -> str:
    stream.seek(0)
    return hashlib.file_digest(stream, "sha256").hexdigest()  # type: ignore[arg-type] # a file


def _damaged() -> VaultDamagedError:
    return VaultDamagedError(
        "The file was changed or is not whole", "Ask for it again. Nothing was taken from it."
    )
