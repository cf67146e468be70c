"""A file of any length under a key of its own, read and written piece by piece.

The STREAM construction (Hoang, Reyhanitabar, Rogaway and Vizár, 2015), as age uses it: chunks of
64 KiB, each AES-256-GCM with a nonce of an 11-byte counter and a last byte that is 1 for the last
chunk. A chunk that was changed, moved, doubled or left out, and a file that was cut off or that
goes on, do not open. The key is used for one file only; the file's header goes into its derivation,
so that a changed header opens nothing either.
"""

import hashlib
from collections.abc import Iterator
from typing import IO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop.errors import VaultDamagedError

CHUNK = 64 * 1024
TAG = 16


class SealedWriter:
    """Writes to ``stream``, which the caller closes. ``close`` ends the file."""

    def __init__(self, stream: IO[bytes], key: bytes, header: bytes) -> None:
        self._stream = stream
        self._cipher = _cipher(key, header)
        self._waiting = bytearray()
        self._number = 0
        self._hash = hashlib.sha256()

    def write(self, data: bytes) -> None:
        """Add bytes. What is not a whole chunk waits."""
        self._hash.update(data)
        self._waiting += data
        # The last chunk is told from the others, so one is always kept back.
        while len(self._waiting) > CHUNK:
            self._seal(bytes(self._waiting[:CHUNK]), last=False)
            del self._waiting[:CHUNK]

    def close(self) -> str:
        """Write the last chunk; the SHA-256 of all that was written, in hex."""
        self._seal(bytes(self._waiting), last=True)
        self._waiting.clear()
        return self._hash.hexdigest()

    def _seal(self, data: bytes, *, last: bool) -> None:
        self._stream.write(self._cipher.encrypt(_nonce(self._number, last=last), data, None))
        self._number += 1


class SealedReader:
    """Reads what a SealedWriter wrote, from where ``stream`` stands. Raises VaultDamagedError at
    the first chunk that is not as it was written."""

    def __init__(self, stream: IO[bytes], key: bytes, header: bytes) -> None:
        self._chunks = _opened(stream, _cipher(key, header))
        self._waiting = bytearray()
        self.read_bytes = 0

    def read(self, size: int) -> bytes:
        """So many bytes; fewer only at the end."""
        while len(self._waiting) < size:
            chunk = next(self._chunks, None)
            if chunk is None:
                break
            self._waiting += chunk
            self.read_bytes += len(chunk)
        data = bytes(self._waiting[:size])
        del self._waiting[:size]
        return data

    def digest(self) -> str:
        """Read to the end; the SHA-256 of all of it that was not read before, in hex."""
        digest = hashlib.sha256(self._waiting)
        self._waiting.clear()
        for chunk in self._chunks:
            self.read_bytes += len(chunk)
            digest.update(chunk)
        return digest.hexdigest()


def _opened(stream: IO[bytes], cipher: AESGCM) -> Iterator[bytes]:
    number, sealed = 0, stream.read(CHUNK + TAG)
    while True:
        following = stream.read(CHUNK + TAG)
        try:
            yield cipher.decrypt(_nonce(number, last=not following), sealed, None)
        except InvalidTag:
            raise VaultDamagedError(
                "The file was changed or is not whole",
                "Ask for it again. Nothing was taken from it.",
            ) from None
        if not following:
            return
        number, sealed = number + 1, following


def _cipher(key: bytes, header: bytes) -> AESGCM:
    info = b"strongroom sealed stream 1"
    return AESGCM(HKDF(SHA256(), 32, hashlib.sha256(header).digest(), info).derive(key))


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])
