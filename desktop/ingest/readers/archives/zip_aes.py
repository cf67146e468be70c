"""Members of a ZIP archive that are locked with AES, as WinZip and 7-Zip do it.

The form (AE-1 and AE-2) is the one that WinZip publishes in "AES Encryption Information": an extra
field 0x9901 says how strong the key is and how the member was compressed; its data are a salt, two
bytes that check the password, what is locked, and ten bytes of HMAC-SHA1 over that.
"""

import hashlib
import hmac
import struct
import zipfile
import zlib
from dataclasses import dataclass

import numpy as np
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import ECB

from desktop.ingest.readers.common import reasons

METHOD = 99
_EXTRA = 0x9901
# By the strength that the extra field names: bytes of key and of salt.
_KEY_BYTES = {1: 16, 2: 24, 3: 32}
_ROUNDS = 1000
_CHECK, _SEAL = 2, 10
_LOCAL_HEADER = struct.Struct("<26xHH")
_BLOCK = 16
# Of the keystream at once: 4 MB.
_BLOCKS = 256 * 1024
_STORED, _DEFLATED = zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED


@dataclass(frozen=True, slots=True)
class _Lock:
    key_bytes: int
    compression: int

    @property
    def salt_bytes(self) -> int:
        return self.key_bytes // 2


def can_open(info: zipfile.ZipInfo) -> bool:
    """Whether a member is locked in this way, and compressed in one that is known."""
    lock = _lock_of(info)
    return lock is not None and lock.compression in {_STORED, _DEFLATED}


def unpack(archive: zipfile.ZipFile, info: zipfile.ZipInfo, limit: int, key: bytes) -> bytes:
    """A member of at most ``limit`` bytes, unlocked by the password ``key``. Raises ReadingError:
    WRONG_PASSWORD, UNPACKS_TOO_LARGE, or DAMAGED_ARCHIVE."""
    lock = _lock_of(info)
    if lock is None:
        raise reasons.unreadable(reasons.DAMAGED_ARCHIVE)
    if info.compress_size > limit + lock.salt_bytes + _CHECK + _SEAL:
        raise reasons.unreadable(reasons.UNPACKS_TOO_LARGE)
    data = _raw(archive, info)
    start = lock.salt_bytes + _CHECK
    if len(data) < start + _SEAL:
        raise reasons.unreadable(reasons.DAMAGED_ARCHIVE)
    salt, check = data[: lock.salt_bytes], data[lock.salt_bytes : start]
    locked, seal = data[start:-_SEAL], data[-_SEAL:]
    derived = hashlib.pbkdf2_hmac("sha1", key, salt, _ROUNDS, 2 * lock.key_bytes + _CHECK)
    cipher_key, seal_key = derived[: lock.key_bytes], derived[lock.key_bytes : -_CHECK]
    if not hmac.compare_digest(derived[-_CHECK:], check):
        raise reasons.unreadable(reasons.WRONG_PASSWORD)
    if not hmac.compare_digest(hmac.digest(seal_key, locked, "sha1")[:_SEAL], seal):
        raise reasons.unreadable(reasons.DAMAGED_ARCHIVE)
    opened = _unlocked(cipher_key, locked)
    return _inflated(opened, limit) if lock.compression == _DEFLATED else opened


def _lock_of(info: zipfile.ZipInfo) -> _Lock | None:
    extra = info.extra
    while len(extra) >= 4:
        kind, size = struct.unpack_from("<HH", extra)
        if kind == _EXTRA and size >= 7 and len(extra) >= 11:
            strength, compression = struct.unpack_from("<4xBH", extra, 4)
            key_bytes = _KEY_BYTES.get(strength)
            return _Lock(key_bytes, compression) if key_bytes else None
        extra = extra[4 + size :]
    return None


def _raw(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """A member's bytes as the archive holds them."""
    stream = archive.fp
    # A directory that is damaged has members begin before the file does.
    if stream is None or info.header_offset < 0:
        raise reasons.unreadable(reasons.DAMAGED_ARCHIVE)
    stream.seek(info.header_offset)
    header = stream.read(_LOCAL_HEADER.size)
    if len(header) < _LOCAL_HEADER.size:
        raise reasons.unreadable(reasons.DAMAGED_ARCHIVE)
    name, extra = _LOCAL_HEADER.unpack(header)
    stream.seek(name + extra, 1)
    return stream.read(info.compress_size)


def _unlocked(key: bytes, locked: bytes) -> bytes:
    """Counter mode with a counter that begins at 1 and is written least byte first, which no
    library's mode is: the counters are encrypted one by one."""
    encryptor = Cipher(AES(key), ECB()).encryptor()  # noqa: S305 - of counters, no two alike
    parts = []
    for first in range(0, len(locked), _BLOCKS * _BLOCK):
        piece = np.frombuffer(locked[first : first + _BLOCKS * _BLOCK], np.uint8)
        count = -(-len(piece) // _BLOCK)
        counters = np.zeros((count, 2), "<u8")
        counters[:, 0] = np.arange(first // _BLOCK + 1, first // _BLOCK + 1 + count)
        stream = np.frombuffer(encryptor.update(counters.tobytes()), np.uint8)
        parts.append((piece ^ stream[: len(piece)]).tobytes())
    return b"".join(parts)


def _inflated(data: bytes, limit: int) -> bytes:
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        inflated = inflater.decompress(data, limit + 1)
    except zlib.error as error:
        raise reasons.unreadable(reasons.DAMAGED_ARCHIVE) from error
    if len(inflated) > limit:
        raise reasons.unreadable(reasons.UNPACKS_TOO_LARGE)
    if not inflater.eof:
        raise reasons.unreadable(reasons.DAMAGED_ARCHIVE)
    return inflated
