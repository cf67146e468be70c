"""Finds and wipes what SQLite leaves of moved rows.

``secure_delete`` overwrites a row where it stood when it was deleted. But when SQLite balances a
b-tree it rebuilds pages from the end and leaves copies of the rows that moved to a neighbour in the
unallocated bytes between the page's pointers and its cells (rebuildPage in btree.c). Nothing reads
them again and no later deletion finds them. VACUUM would drop them at the cost of the whole
database; here each page that was written since the last look is decrypted, and of those whose
unallocated bytes are not zero a write-ahead log is made that differs in these bytes alone. SQLite
itself brings it into the database, under its own protection against crashes.

Page and log formats: https://www.sqlite.org/fileformat2.html, sections 1.6 and 4.
"""

import os
import struct
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO

import numpy as np
from numpy.typing import NDArray

from desktop.vault.disk.cipher_pages import MAC_AT, PAGE, SALT, USABLE, Bytes, PageCipher, page_of

Marks = NDArray[np.uint64]

# Pages decrypted at once: half a MiB stays in the processor's cache.
_AT_ONCE = 128
_FIRST_HEADER, _LONGEST_HEADER = 100, 12
# Kinds of b-tree pages; interior ones have a longer header. On other pages the first byte belongs
# to a page number and is less, up to 128 GiB.
_INTERIOR, _LEAVES = frozenset({2, 5}), frozenset({10, 13})
_MAX_PAGES = 2 << 24
# The page with the byte that SQLite locks, at 1 GiB, is never used.
_LOCK_PAGE = (1 << 30) // PAGE + 1

_LOG_MAGIC = 0x377F0682  # checksums of little-endian words
_LOG_VERSION = 3_007_000
_WRAP = 0xFFFFFFFF


class Scrubber:
    """Remembers of one database file which pages were found clean, by their HMACs."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._key = key
        self._clean: Marks = np.empty(0, np.uint64)

    def stale(self) -> list[int]:
        """The numbers of the pages that hold more than they should. The log must be empty and
        stay so meanwhile. Raises OSError."""
        with self._path.open("rb") as stream:
            cipher = self._cipher(stream)
            count = os.fstat(stream.fileno()).st_size // PAGE
            if count > _MAX_PAGES:
                raise OSError(None, "the database is larger than 128 GiB")
            marks = np.zeros(count, np.uint64)
            found: list[int] = []
            stream.seek(0)
            for first in range(0, count, _AT_ONCE):
                pages = _read(stream, min(_AT_ONCE, count - first))
                here = slice(first, first + len(pages))
                marks[here] = _marks(pages)
                known = self._clean[here]
                changed = np.ones(len(pages), np.bool_)
                changed[: len(known)] = marks[here][: len(known)] != known
                stale = _stale_of(cipher, pages, first, np.flatnonzero(changed))
                marks[stale] = 0
                found += [place + 1 for place in stale]
        self._clean = marks
        return found

    def write_log(self, target: Path, numbers: Sequence[int]) -> int:
        """Write a log that wipes these pages, for SQLite to find beside the database when nobody
        has it open; returns how many pages it holds. Raises OSError.

        A page whose HMAC is wrong is left for SQLite to complain of.
        """
        handle = os.open(target, os.O_CREAT | os.O_TRUNC | os.O_WRONLY | _BINARY, 0o600)
        with self._path.open("rb") as source, os.fdopen(handle, "wb") as stream:
            count = os.fstat(source.fileno()).st_size // PAGE
            wiped = list(_wiped(self._cipher(source), source, numbers))
            log = _Log(stream)
            for place, (number, page) in enumerate(wiped, 1):
                log.append(number, page, count if place == len(wiped) else 0)
            stream.flush()
            os.fsync(stream.fileno())
        return len(wiped)

    def _cipher(self, stream: IO[bytes]) -> PageCipher:
        stream.seek(0)
        return PageCipher(self._key, stream.read(SALT))


_BINARY = getattr(os, "O_BINARY", 0)


class _Log:
    """A write-ahead log of one transaction."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._salts = os.urandom(8)
        head = struct.pack(">4I", _LOG_MAGIC, _LOG_VERSION, PAGE, 0) + self._salts
        self._sums = _Checksum(len(head)).add((0, 0), head)
        self._checksum = _Checksum(8 + PAGE)
        stream.write(head + struct.pack(">2I", *self._sums))

    def append(self, number: int, page: bytes, pages_after_commit: int) -> None:
        """``pages_after_commit`` is the database's size in the last frame, else 0."""
        head = struct.pack(">2I", number, pages_after_commit)
        self._sums = self._checksum.add(self._sums, head + page)
        self._stream.write(head + self._salts + struct.pack(">2I", *self._sums) + page)


class _Checksum:
    """SQLite's running checksum of two 32-bit words, over pieces of one length.

    For each pair of words (x, y): a += x + b; b += y + a. That is linear in the words and in what a
    and b were, so the factors are worked out once: a page then takes 5 µs and not 100.
    """

    def __init__(self, length: int) -> None:
        self._factors = np.empty((2, length // 4), np.uint32)
        # How much of a unit in a and in b, before the pairs from here on, arrives in a and in b.
        of_a, of_b = (1, 0), (0, 1)
        for place in range(length // 4 - 2, -1, -2):
            # x is added to a, and with it to b; y to b alone.
            self._factors[:, place] = [
                (one + two) & _WRAP for one, two in zip(of_a, of_b, strict=True)
            ]
            self._factors[:, place + 1] = of_b
            of_a, of_b = _before(of_a, of_b)
        self._of_sums = of_a, of_b

    def add(self, sums: tuple[int, int], data: bytes) -> tuple[int, int]:
        """The checksum after ``data``, which is of the length."""
        words = np.frombuffer(data, "<u4")
        one, two = (int((row * words).sum(dtype=np.uint32)) for row in self._factors)
        of_a, of_b = self._of_sums
        return (
            (one + of_a[0] * sums[0] + of_b[0] * sums[1]) & _WRAP,
            (two + of_a[1] * sums[0] + of_b[1] * sums[1]) & _WRAP,
        )


def _before(
    of_a: tuple[int, int], of_b: tuple[int, int]
) -> tuple[tuple[int, int], tuple[int, int]]:
    """One pair of words earlier: a unit in a is one in a and one in b; a unit in b is one in a and
    two in b."""
    return (
        ((of_a[0] + of_b[0]) & _WRAP, (of_a[1] + of_b[1]) & _WRAP),
        ((of_a[0] + 2 * of_b[0]) & _WRAP, (of_a[1] + 2 * of_b[1]) & _WRAP),
    )


def _read(stream: IO[bytes], count: int) -> Bytes:
    pages = np.frombuffer(stream.read(count * PAGE), np.uint8)
    return pages[: len(pages) // PAGE * PAGE].reshape(-1, PAGE)


def _marks(pages: Bytes) -> Marks:
    """Eight bytes of each page's HMAC: another for each writing."""
    heads = np.ascontiguousarray(pages[:, MAC_AT : MAC_AT + 8])
    return heads.view(np.uint64)[:, 0]


def _stale_of(cipher: PageCipher, pages: Bytes, first: int, places: NDArray[np.int64]) -> list[int]:
    """Which of the pages at these places are stale, as places in the file from 0."""
    found = []
    if len(places) and first == 0 and places[0] == 0:
        plain = cipher.decrypt_first(pages[0]).tobytes()
        if plain[slice(*_gap(plain, _FIRST_HEADER))].strip(b"\0"):
            found.append(0)
        places = places[1:]
    changed = pages if len(places) == len(pages) else pages[places]
    for place, page in zip(places.tolist(), cipher.decrypt(changed), strict=True):
        low, high = _gap(page[:_LONGEST_HEADER].tobytes(), 0)
        if page[low:high].any() and first + place + 1 != _LOCK_PAGE:
            found.append(first + place)
    return found


def _gap(plain: bytes | bytearray, header: int) -> tuple[int, int]:
    """Where the unallocated bytes begin and end of the page whose header is at ``header``; nowhere
    for one that is no b-tree's."""
    kind = plain[header]
    if kind not in _INTERIOR and kind not in _LEAVES:
        return 0, 0
    cells, content = struct.unpack_from(">2H", plain, header + 3)
    start = header + (_LONGEST_HEADER if kind in _INTERIOR else 8) + 2 * cells
    return (start, content) if start <= content <= USABLE else (0, 0)


def _wiped(
    cipher: PageCipher, source: IO[bytes], numbers: Sequence[int]
) -> Iterator[tuple[int, bytes]]:
    for first in range(0, len(numbers), _AT_ONCE):
        found = [
            (number, page)
            for number in numbers[first : first + _AT_ONCE]
            if len(page := page_of(source, number)) == PAGE and cipher.is_genuine(number, page)
        ]
        raw = np.frombuffer(b"".join(page for _, page in found), np.uint8).reshape(-1, PAGE)
        for (number, _), row, plain in zip(found, raw, cipher.decrypt(raw), strict=True):
            is_first = number == 1
            wiped = bytearray(cipher.decrypt_first(row) if is_first else plain)
            low, high = _gap(wiped, _FIRST_HEADER if is_first else 0)
            wiped[low:high] = bytes(high - low)
            yield number, cipher.seal(number, bytes(wiped))
