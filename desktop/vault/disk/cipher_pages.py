"""SQLCipher's pages, read and written without SQLCipher.

A page of 4,096 bytes is 4,016 bytes of AES-256-CBC, a random initialisation vector of 16 and an
HMAC-SHA512 over both and the page's number (little-endian). The first page starts with 16 bytes of
salt in the clear. A raw key is used as it is; the HMAC's key is PBKDF2-HMAC-SHA512 of it, two
rounds, with each byte of the salt XOR 0x3a (https://www.zetetic.net/sqlcipher/design/, version 4).
"""

import hmac
import os
from hashlib import pbkdf2_hmac
from typing import IO

import numpy as np
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from numpy.typing import NDArray

Bytes = NDArray[np.uint8]

PAGE = 4096
SALT = 16
_BLOCK = 16
_MAC = 64
USABLE = PAGE - _BLOCK - _MAC
MAC_AT = USABLE + _BLOCK


def page_of(stream: IO[bytes], number: int) -> bytes:
    """A page of a file, counted from 1; less than a page at the file's end."""
    stream.seek((number - 1) * PAGE)
    return stream.read(PAGE)


class PageCipher:
    """The pages of one database. ``salt`` is how its file begins."""

    def __init__(self, key: bytes, salt: bytes) -> None:
        self._salt = salt
        self._cipher = algorithms.AES(key)
        changed = bytes(byte ^ 0x3A for byte in salt)
        self._mac_key = pbkdf2_hmac("sha512", key, changed, 2, len(key))

    def decrypt(self, pages: Bytes) -> Bytes:
        """What pages hold, uint8 (n, PAGE) to uint8 (n, USABLE), without looking at their HMACs.
        The first page of a file comes out shifted: see ``decrypt_first``."""
        # CBC done by hand: all blocks at once through the bare cipher (ten times faster than a
        # page at a time), then each XOR the one before it. Whole pages, so that none is copied;
        # what comes out of a vector and an HMAC is left out.
        pages = np.ascontiguousarray(pages)
        plain = self._bare(pages)[:, :USABLE]
        plain[:, :_BLOCK] ^= pages[:, USABLE:MAC_AT]
        plain[:, _BLOCK:] ^= pages[:, : USABLE - _BLOCK]
        return plain

    def decrypt_first(self, page: Bytes) -> Bytes:
        """As ``decrypt``, of the file's first page alone, uint8 (PAGE,) to (USABLE,); zeros stand
        for the salt."""
        plain: Bytes = self.decrypt(page[None])[0]
        # Its first block is the salt, its second the first that is encrypted.
        plain[:SALT] = 0
        plain[SALT : SALT + _BLOCK] ^= page[:SALT] ^ page[USABLE:MAC_AT]
        return plain

    def _bare(self, pages: Bytes) -> Bytes:
        decryptor = Cipher(self._cipher, modes.ECB()).decryptor()  # noqa: S305 -- a part of CBC
        # The cipher asks for room for a block more than it writes, less a byte.
        room = np.empty(pages.size + _BLOCK - 1, np.uint8)
        decryptor.update_into(pages.data, room.data)
        return room[: pages.size].reshape(pages.shape)

    def is_genuine(self, number: int, page: bytes) -> bool:
        """Whether the page's HMAC is right. Pages count from 1."""
        return hmac.compare_digest(self._mac(number, page), page[MAC_AT:])

    def seal(self, number: int, plain: bytes) -> bytes:
        """The page that holds ``plain``, of USABLE bytes, under a new initialisation vector."""
        head = self._salt if number == 1 else b""
        vector = os.urandom(_BLOCK)
        encryptor = Cipher(self._cipher, modes.CBC(vector)).encryptor()
        page = head + encryptor.update(plain[len(head) :]) + vector
        return page + self._mac(number, page)

    def _mac(self, number: int, page: bytes) -> bytes:
        start = SALT if number == 1 else 0
        signed = page[start:MAC_AT] + number.to_bytes(4, "little")
        return hmac.digest(self._mac_key, signed, "sha512")
