"""The pictures that old Office files keep: records of drawings ([MS-ODRAW] 2.2.23 to 2.2.32)."""

import re
import struct
import zlib
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from desktop.ingest.readers.metafile import bitmaps
from desktop.ingest.readers.metafile.metafile import MAX_METAFILE

# Their heads begin with what they are and whether they have one mark of identity or two.
_EMF, _WMF, _JPEG, _PNG, _DIB, _TIFF = (
    *((0xF01A, 0x3D4, 0x3D5), (0xF01B, 0x216, 0x217), (0xF01D, 0x46A, 0x46B, 0x6E2, 0x6E3)),
    *((0xF01E, 0x6E0, 0x6E1), (0xF01F, 0x7A8, 0x7A9), (0xF029, 0x6E4, 0x6E5)),
)
_KINDS = (_EMF, _WMF, _JPEG, (0xF02A, *_JPEG[1:]), _PNG, _DIB, _TIFF)
_HEADS = re.compile(
    b"|".join(
        re.escape(struct.pack("<HH", instance << 4, kind))
        for kind, *instances in _KINDS
        for instance in instances
    )
)
_METAFILES, _BITMAPS = frozenset((0xF01A, 0xF01B)), frozenset((0xF01F,))
_MOST = 2_000
# What a shape's properties say of its picture, or of the one that fills it: a place in the file's
# list.
_SHOWN = re.compile(rb"[\x04\x86]\x41(.{4})", re.DOTALL)
_LIST, _ENTRY = 0xF001, 0xF007
_ENTRY_HEAD = 36


class Blips:
    """The pictures in a stream, numbered in their order after those of ``before``."""

    def __init__(self, stream: bytes, before: "Blips | None" = None) -> None:
        self._stream = stream
        self._before = before
        self._first: int = before.last if before is not None else 0
        self._places = list(_places(stream))
        self.last: int = self._first + len(self._places)

    def within(self, start: int, end: int) -> list[int]:
        """The numbers of the pictures that begin in this stretch of the stream."""
        first, last = (bisect_left(self._places, (place, 0)) for place in (start, end))
        return [self._first + number + 1 for number in range(first, last)]

    def at(self, place: int) -> int | None:
        """The number of the picture that begins here."""
        return next(iter(self.within(place, place + 1)), None)

    def head(self, number: int, size: int) -> bytes:
        """The first bytes of a picture, ``size`` at most."""
        return self.part(number, size)[:size]

    def whole(self, number: int) -> bytes:
        """A picture as a file; nothing where there is none of this number, or it is damaged."""
        return self.part(number, MAX_METAFILE)

    def part(self, number: int, most: int) -> bytes:
        """A picture as a file, of which no more than so many bytes are inflated."""
        if self._before is not None and number <= self._first:
            return self._before.part(number, most)
        if not self._first < number <= self.last:
            return b""
        place, end = self._places[number - self._first - 1]
        return _file_of(self._stream[place:end], most)


def _places(stream: bytes) -> Iterator[tuple[int, int]]:
    at = 0
    for _ in range(_MOST):
        found = _HEADS.search(stream, at)
        if found is None or found.end() + 4 > len(stream):
            return
        end = found.end() + 4 + struct.unpack_from("<I", stream, found.end())[0]
        if end <= len(stream):
            yield found.start(), end
        at = max(found.end(), min(end, len(stream)) if end <= len(stream) else found.end())


def _file_of(record: bytes, most: int) -> bytes:
    instance, kind = struct.unpack_from("<HH", record)
    # The second sort of each kind has two marks of 16 bytes.
    start = 8 + (32 if instance >> 4 & 1 else 16)
    if kind in _METAFILES:
        return _metafile(record[start:], most)
    # One byte more says nothing that matters.
    data = record[start + 1 :]
    return bitmaps.file_of(data) if kind in _BITMAPS else data


def _metafile(data: bytes, most: int) -> bytes:
    """What follows its head of 34 bytes, deflated or not."""
    if len(data) < 34:
        return b""
    if data[32]:
        return data[34:]
    try:
        return zlib.decompressobj().decompress(data[34:], most)
    except zlib.error:
        return b""


def shown(drawing: bytes) -> Iterator[int]:
    """The places in the list of pictures, from 0, that the shapes in this drawing show."""
    for found in _SHOWN.finditer(drawing):
        number = struct.unpack("<I", found[1])[0]
        if 0 < number <= _MOST:
            yield number - 1


def listed(group: bytes) -> Sequence[tuple[int, int]]:
    """For each picture in the list of a file's drawings: where in ``group`` what tells of it ends,
    and the place that it names in the stream of pictures."""
    head = re.search(b"." + re.escape(struct.pack("<H", _LIST)), group, re.DOTALL)
    found: list[tuple[int, int]] = []
    if head is None or head.start() < 1:
        return found
    at = head.start() + 7
    while at + 8 + _ENTRY_HEAD <= len(group) and len(found) < _MOST:
        kind, length = struct.unpack_from("<HI", group, at + 2)
        if kind != _ENTRY:
            break
        place, name = struct.unpack_from("<I", group, at + 36)[0], group[at + 41]
        found.append((at + 8 + _ENTRY_HEAD + name, place))
        at += 8 + length
    return found
