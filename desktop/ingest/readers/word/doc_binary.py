"""The structures of a binary Word file: where its text lies and how stretches of it are formatted.

All offsets and numbers are those of [MS-DOC]: FIB 2.5, piece table 2.8.35 (Clx), property pages
2.9.33 (ChpxFkp) and 2.9.175 (PapxFkp), property modifiers 2.2.5 and 2.6.
"""

import struct
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.intermediate import MAX_TEXT, too_long

_FIRST_97 = 0x00C1
_IDENT = 0xA5EC
_LENGTHS, _PLACES = 64, 154
_PAGE = 512
# Sizes of a modifier's operand by the three highest bits of its code; 6 is of variable length.
_SIZES = {0: 1, 1: 1, 2: 2, 3: 4, 4: 2, 5: 2, 7: 3}
_DEFINE_TABLE, _CHANGE_TABS = 0xD608, 0xC615
_COMPRESSED = 1 << 30
_WIDE = {
    0x82: "‚",
    0x83: "ƒ",
    0x84: "„",
    0x85: "…",
    0x86: "†",
    0x87: "‡",
    0x88: "ˆ",
    0x89: "‰",
    0x8A: "Š",
    0x8B: "‹",
    0x8C: "Œ",
    0x91: "‘",
    0x92: "’",
    0x93: "“",
    0x94: "”",
    0x95: "•",
    0x96: "–",
    0x97: "—",
    0x98: "˜",
    0x99: "™",
    0x9A: "š",
    0x9B: "›",
    0x9C: "œ",
    0x9F: "Ÿ",
    0x80: "€",
    0x8E: "Ž",
    0x9E: "ž",
}
_LATIN = "".join(_WIDE.get(code, chr(code)) for code in range(256))


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters [start, end) of the document at ``place`` in the stream, ``width`` bytes each."""

    start: int
    end: int
    place: int
    width: int
    modifiers: bytes = b""


@dataclass(slots=True)
class Pages:
    """The formatting of stretches of the stream, in order: that of [starts[i], ends[i])."""

    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    found: list[bytes] = field(default_factory=list)

    def at(self, place: int) -> bytes:
        """The formatting at a place of the stream, b"" if there is none."""
        index = bisect_right(self.starts, place) - 1
        return self.found[index] if index >= 0 and place < self.ends[index] else b""


class Header:
    """The FIB: which stream is the table, how long each part of the text is, where things are.

    Raises ReadingError for files that are locked, of before 1997, or no Word files.
    """

    def __init__(self, main: bytes) -> None:
        if len(main) < _PLACES:
            raise reasons.unreadable(reasons.DAMAGED_OLD)
        ident, version = struct.unpack_from("<HH", main)
        flags = struct.unpack_from("<H", main, 10)[0]
        if flags & 0x0100:
            raise reasons.unreadable(reasons.LOCKED_OTHERWISE)
        if ident != _IDENT or version < _FIRST_97:
            raise reasons.convert_first(
                reasons.WORD_OF_OLD, reasons.AS_WORD, reasons.NO_SOUND_READER
            )
        self.table = "1Table" if flags & 0x0200 else "0Table"
        lengths = struct.unpack_from("<8i", main, _LENGTHS + 12)
        if min(lengths) < 0 or sum(lengths) > MAX_TEXT:
            raise reasons.unreadable(reasons.DAMAGED_OLD)
        text, notes, headers, _, remarks, endnotes, boxes, header_boxes = lengths
        #: Lengths in characters, in the order in which the parts follow each other.
        self.lengths = {
            "text": text,
            "notes": notes,
            "headers": headers,
            "remarks": remarks,
            "endnotes": endnotes,
            "boxes": boxes,
            "header_boxes": header_boxes,
        }
        self._main = main
        self._count = struct.unpack_from("<H", main, _PLACES - 2)[0]

    def part(self, table: bytes, number: int) -> bytes:
        """The structure with this number among the FIB's places."""
        place, length = self.span(number)
        return table[place : place + length]

    def span(self, number: int) -> tuple[int, int]:
        """Where in the table stream a structure lies, and its length."""
        if number >= self._count or _PLACES + 8 * number + 8 > len(self._main):
            return 0, 0
        place, length = struct.unpack_from("<II", self._main, _PLACES + 8 * number)
        return place, length


def pieces(clx: bytes) -> list[Piece]:
    """The piece table. Raises ReadingError if it is damaged or too long."""
    prefixes: list[bytes] = []
    at = 0
    while at < len(clx) and clx[at] == 1:
        length = struct.unpack_from("<h", clx, at + 1)[0]
        if length < 0:
            raise reasons.unreadable(reasons.DAMAGED_OLD)
        prefixes.append(clx[at + 3 : at + 3 + length])
        at += 3 + length
    if at >= len(clx) or clx[at] != 2:
        raise reasons.unreadable(reasons.DAMAGED_OLD)
    plc = clx[at + 5 : at + 5 + struct.unpack_from("<I", clx, at + 1)[0]]
    count = (len(plc) - 4) // 12
    found = []
    for number in range(max(0, count)):
        start, end = struct.unpack_from("<II", plc, 4 * number)
        raw, modifier = struct.unpack_from("<IH", plc, 4 * (count + 1) + 8 * number + 2)
        if end <= start:
            continue
        if end > MAX_TEXT:
            raise too_long()
        narrow = bool(raw & _COMPRESSED)
        place = (raw & (_COMPRESSED - 1)) // (2 if narrow else 1)
        own = modifier >> 1
        more = prefixes[own] if modifier & 1 and own < len(prefixes) else b""
        found.append(Piece(start, end, place, 1 if narrow else 2, more))
    return found


def characters(main: bytes, piece: Piece) -> str:
    """A piece's text, one character for each place: surrogates stay apart."""
    raw = main[piece.place : piece.place + (piece.end - piece.start) * piece.width]
    if piece.width == 1:
        return raw.decode("latin-1").translate(_LATIN)
    units = array("H")
    units.frombytes(raw[: len(raw) & ~1])
    return "".join(map(chr, units))


def pages(main: bytes, plc: bytes, *, paragraphs: bool) -> Pages:
    """The property pages that a table of them names; senseless ones are passed over."""
    found = Pages()
    count = (len(plc) - 4) // 8
    for number in range(max(0, count)):
        page = struct.unpack_from("<I", plc, 4 * (count + 1) + 4 * number)[0] & 0x3FFFFF
        data = main[page * _PAGE : (page + 1) * _PAGE]
        if len(data) == _PAGE:
            _add_page(found, data, paragraphs)
    order = sorted(range(len(found.starts)), key=found.starts.__getitem__)
    return Pages(
        [found.starts[i] for i in order],
        [found.ends[i] for i in order],
        [found.found[i] for i in order],
    )


def _add_page(found: Pages, data: bytes, paragraphs: bool) -> None:
    runs = data[-1]
    size = 13 if paragraphs else 1
    if 4 * (runs + 1) + size * runs > _PAGE - 1:
        return
    bounds = struct.unpack_from(f"<{runs + 1}I", data)
    for number in range(runs):
        at = 2 * data[4 * (runs + 1) + size * number]
        if not at or bounds[number + 1] <= bounds[number]:
            modifiers = b""
        elif not paragraphs:
            modifiers = data[at + 1 : at + 1 + data[at]]
        elif data[at]:
            modifiers = data[at + 1 : at + 2 * data[at]]
        else:
            modifiers = data[at + 2 : at + 2 + 2 * data[at + 1]]
        found.starts.append(bounds[number])
        found.ends.append(bounds[number + 1])
        found.found.append(modifiers)


def modifiers(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The property modifiers in a list of them: code and operand."""
    at = 0
    while at + 2 <= len(data):
        code = struct.unpack_from("<H", data, at)[0]
        at += 2
        size = _SIZES.get(code >> 13)
        if size is None:
            if at >= len(data):
                return
            if code == _DEFINE_TABLE:
                size = struct.unpack_from("<H", data, at)[0] + 1 if at + 2 <= len(data) else 2
            elif code == _CHANGE_TABS and data[at] == 255:
                return
            else:
                size = data[at] + 1
        yield code, data[at : at + size]
        at += size


def positions(plc: bytes, size: int) -> list[int]:
    """The character positions of a table whose entries have ``size`` further bytes each."""
    count = max(0, (len(plc) - 4) // (4 + size))
    if len(plc) < 4 * (count + 1):
        return []
    return list(struct.unpack_from(f"<{count + 1}I", plc))
