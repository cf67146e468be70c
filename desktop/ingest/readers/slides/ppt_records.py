"""The records of a binary presentation, and which of its saved versions is the last.

Types and layouts are those of [MS-PPT] (2.3 to 2.9) and of [MS-ODRAW] for drawings.
"""

import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from desktop.errors import ReadingError
from desktop.ingest.readers.common import reasons

_HEAD = struct.Struct("<HHI")
_LOCKED = 0xF3D1C4DF
_USER_EDIT, _DIRECTORY = 0x0FF5, 0x1772
# Holds records, though its head does not say so.
_TAG_DATA = 0x138B
# An object of another program; whether it is deflated.
_OBJECT, _DEFLATED = 0x1011, 1
_MAX_OBJECT = 64 * 1024 * 1024
_MAX_EDITS = 10_000
_MAX_DEPTH = 40


@dataclass(frozen=True, slots=True)
class Record:
    """The body of a record lies at [start, end) of the stream."""

    kind: int
    instance: int
    start: int
    end: int
    is_container: bool


class Records:
    """A stream of records, with the newest place of each object that is saved in it.

    Raises ReadingError for a presentation that is locked or damaged.
    """

    def __init__(self, stream: bytes, current_user: bytes) -> None:
        self.stream = stream
        if len(current_user) < 20:
            raise _damaged()
        token, place = struct.unpack_from("<II", current_user, 12)
        if token == _LOCKED:
            raise reasons.unreadable(reasons.LOCKED_OTHERWISE)
        self._places: dict[int, int] = {}
        self.document = 0
        seen: set[int] = set()
        # Each saving adds what has changed and points to the one before.
        while place and place not in seen and len(seen) < _MAX_EDITS:
            seen.add(place)
            place = self._edit(place)

    def at(self, number: int) -> Record | None:
        """The object with this number, or None."""
        place = self._places.get(number)
        return None if place is None else self._record(place, len(self.stream))

    def children(self, parent: Record) -> Iterator[Record]:
        """The records inside a container."""
        place = parent.start
        while (record := self._record(place, parent.end)) is not None:
            yield record
            place = record.end

    def all(self, parent: Record, kind: int, depth: int = 0) -> Iterator[Record]:
        """The records of a kind at any depth below a container."""
        for record in self.children(parent):
            if record.kind == kind:
                yield record
            elif record.is_container and depth < _MAX_DEPTH:
                yield from self.all(record, kind, depth + 1)

    def first(self, parent: Record, kind: int) -> Record | None:
        """The first child of a kind."""
        return next((record for record in self.children(parent) if record.kind == kind), None)

    def body(self, record: Record) -> bytes:
        """The bytes of a record."""
        return self.stream[record.start : record.end]

    def number(self, record: Record | None, at: int) -> int:
        """The 32-bit number at a place of a record, 0 if it has none."""
        if record is None or record.start + at + 4 > record.end:
            return 0
        return int(struct.unpack_from("<I", self.stream, record.start + at)[0])

    def objects(self) -> Iterator[tuple[str, Callable[[], bytes]]]:
        """The objects of other programs that are saved in it: a name for each, and its bytes."""
        for number in sorted(self._places):
            record = self.at(number)
            if record is not None and record.kind == _OBJECT:
                yield f"{number}", partial(self._inflated, record)

    def _inflated(self, record: Record) -> bytes:
        """The compound file of an object. Raises zlib.error or ValueError for a damaged one."""
        body = self.body(record)
        if record.instance != _DEFLATED:
            return body
        inflater = zlib.decompressobj()
        data = inflater.decompress(body[4:], _MAX_OBJECT)
        if inflater.unconsumed_tail:
            raise ValueError("too large")
        return data

    def _record(self, place: int, end: int) -> Record | None:
        if place + _HEAD.size > end:
            return None
        version, kind, length = _HEAD.unpack_from(self.stream, place)
        start = place + _HEAD.size
        is_container = version & 0xF == 0xF or kind == _TAG_DATA
        return Record(kind, version >> 4, start, min(end, start + length), is_container)

    def _edit(self, place: int) -> int:
        """Take one saving; where the one before it is."""
        record = self._record(place, len(self.stream))
        if record is None or record.kind != _USER_EDIT or record.end - record.start < 20:
            raise _damaged()
        if record.end - record.start >= 0x20 and self.number(record, 28):
            raise reasons.unreadable(reasons.LOCKED_OTHERWISE)
        self.document = self.document or self.number(record, 16)
        directory = self._record(self.number(record, 12), len(self.stream))
        if directory is None or directory.kind != _DIRECTORY:
            raise _damaged()
        body = self.body(directory)
        at = 0
        while at + 4 <= len(body):
            head = struct.unpack_from("<I", body, at)[0]
            first, count = head & 0xFFFFF, head >> 20
            at += 4
            for number, (offset,) in enumerate(
                struct.iter_unpack("<I", body[at : at + 4 * count][: (len(body) - at) & ~3])
            ):
                self._places.setdefault(first + number, offset)
            at += 4 * count
        return self.number(record, 8)


def _damaged() -> ReadingError:
    return reasons.unreadable(reasons.DAMAGED_OLD)
