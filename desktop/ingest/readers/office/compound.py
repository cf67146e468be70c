"""A folder of a compound file as a compound file of its own ([MS-CFB] 2.1 to 2.6): what old Office
files embed lies in one. The same bytes at each writing, by which contents are known."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

import olefile

from desktop.ingest.readers.office.ole import Storage

_SECTOR, _SMALL, _CUTOFF = 512, 64, 4096
_ENTRY = 128
_FREE, _END, _FAT, _DIFAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFC
_STORAGE, _STREAM, _ROOT = 1, 2, 5
_IN_HEAD, _IN_SECTOR = 109, _SECTOR // 4
# Deeper, and of more parts, than any object of an office file.
_MAX_DEPTH, _MAX_PARTS = 10, 4000
_MAX_SIZE = 256 * 1024 * 1024


@dataclass(slots=True)
class _Part:
    """A stream or a folder. ``inside`` are the numbers of the parts of a folder."""

    name: str
    sort: int
    data: bytes = b""
    inside: list[int] = field(default_factory=list)


def packed(storage: Storage) -> bytes:
    """The folder with all that lies in it. Raises ValueError for one that is too large, and what
    olefile does for a damaged one."""
    parts = [_Part("Root Entry", _ROOT)]
    _gather(storage, parts, 0, 0)
    if sum(len(part.data) for part in parts) > _MAX_SIZE:
        raise ValueError("too large")
    return _File().written(parts)


def _gather(storage: Storage, parts: list[_Part], own: int, depth: int) -> None:
    if depth > _MAX_DEPTH or len(parts) > _MAX_PARTS:
        raise ValueError("too many parts")
    for name in storage.names:
        parts[own].inside.append(len(parts))
        parts.append(_Part(name, _STREAM, storage.stream(name.lower())))
    for folder in storage.storages(""):
        number = len(parts)
        parts[own].inside.append(number)
        parts.append(_Part(folder.shown_name, _STORAGE))
        _gather(folder, parts, number, depth + 1)


class _File:
    """Lays the parts out in sectors."""

    def __init__(self) -> None:
        self._chain: list[int] = []
        self._body: list[bytes] = []

    def written(self, parts: list[_Part]) -> bytes:
        """The bytes of the file."""
        small, small_chain = bytearray(), list[int]()
        places = []
        for part in parts:
            if part.sort != _STREAM or not part.data:
                places.append(_END if part.sort == _STREAM else 0)
            elif len(part.data) >= _CUTOFF:
                places.append(self._add(part.data))
            else:
                places.append(_chained(small_chain, part.data, _SMALL))
                small += part.data.ljust(-(-len(part.data) // _SMALL) * _SMALL, b"\0")
        places[0] = self._add(bytes(small)) if small else _END
        parts[0].data = bytes(small)
        table = b"".join(struct.pack("<I", place) for place in small_chain)
        of_small = self._add(table, b"\xff") if table else _END
        folder = self._add(b"".join(_entries(parts, places)))
        return self._closed(folder, of_small, -(-len(table) // _SECTOR))

    def _add(self, data: bytes, filler: bytes = b"\0") -> int:
        start = _chained(self._chain, data, _SECTOR)
        self._body.append(data.ljust(-(-len(data) // _SECTOR) * _SECTOR, filler))
        return start

    def _closed(self, folder: int, of_small: int, small_tables: int) -> bytes:
        """The file with its tables of sectors at the end."""
        used = len(self._chain)
        tables = further = 0
        while tables * _IN_SECTOR < used + tables + further:
            tables += 1
            further = -(-max(0, tables - _IN_HEAD) // (_IN_SECTOR - 1))
        chain = [*self._chain, *[_FAT] * tables, *[_DIFAT] * further]
        chain += [_FREE] * (tables * _IN_SECTOR - len(chain))
        self._body.append(struct.pack(f"<{len(chain)}I", *chain))
        numbers = [used + number for number in range(tables)]
        rest = numbers[_IN_HEAD:]
        for number in range(further):
            mine, rest = rest[: _IN_SECTOR - 1], rest[_IN_SECTOR - 1 :]
            mine += [_FREE] * (_IN_SECTOR - 1 - len(mine))
            following = used + tables + number + 1 if number + 1 < further else _END
            self._body.append(struct.pack(f"<{_IN_SECTOR}I", *mine, following))
        head = struct.pack("<8s16xHHHHH6xII", olefile.MAGIC, 0x3E, 3, 0xFFFE, 9, 6, 0, tables)
        first = used + tables if further else _END
        counts = (folder, 0, _CUTOFF, of_small, small_tables, first, further)
        head += struct.pack("<7I", *counts)
        begun = numbers[:_IN_HEAD]
        head += struct.pack(f"<{_IN_HEAD}I", *begun, *[_FREE] * (_IN_HEAD - len(begun)))
        return head + b"".join(self._body)


def _chained(chain: list[int], data: bytes, size: int) -> int:
    """Add the sectors that data fills to a chain; the first of them."""
    start, count = len(chain), -(-len(data) // size)
    chain.extend(range(start + 1, start + count))
    chain.append(_END)
    return start


def _entries(parts: list[_Part], places: list[int]) -> Iterator[bytes]:
    """The directory. The parts of a folder hang to the right of one another, in their order."""
    following = [_FREE] * len(parts)
    for part in parts:
        part.inside.sort(key=lambda number: (len(parts[number].name), parts[number].name.upper()))
        for number, after in zip(part.inside, part.inside[1:], strict=False):
            following[number] = after
    for part, place, right in zip(parts, places, following, strict=True):
        name = part.name[:31].encode("utf-16-le")
        inside = part.inside[0] if part.inside else _FREE
        yield struct.pack(
            "<64sHBBIII16x4x8x8xIII",
            name,
            len(name) + 2,
            part.sort,
            1,
            _FREE,
            right,
            inside,
            place,
            len(part.data),
            0,
        )
