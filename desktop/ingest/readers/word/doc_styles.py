"""Styles and lists of a binary Word file ([MS-DOC] 2.9.271 STSH, 2.9.150 LSTF, 2.9.131 LFO)."""

import struct
from dataclasses import dataclass, replace

from desktop.ingest.readers.common.list_numbers import (
    FORMS,
    Counters,
    Level,
    ListNumbers,
    NumberedList,
)
from desktop.ingest.readers.word.doc_binary import Header, modifiers

_STYLES, _LISTS, _OVERRIDES = 1, 73, 74
_BOLD, _VANISH = 0x0835, 0x083C
_OUTLINE, _ILVL, _ILFO = 0x2640, 0x260A, 0x460B
_MAX_CHAIN = 20
_HEADINGS = 9
_TITLE = 62


@dataclass(frozen=True, slots=True)
class Look:
    """What a paragraph is: ``level`` of a heading or 0; ``list_id`` 0 stands in no list."""

    level: int = 0
    list_id: int = 0
    list_level: int = 0
    bold: bool = False
    vanish: bool = False

    def changed(self, data: bytes) -> "Look":
        """The look after a list of property modifiers."""
        look = self
        for code, operand in modifiers(data):
            if not operand:
                continue
            if code == _OUTLINE:
                look = replace(look, level=operand[0] + 1 if operand[0] < _HEADINGS else 0)
            elif code == _ILVL:
                look = replace(look, list_level=min(8, operand[0]))
            elif code == _ILFO and len(operand) == 2:
                look = replace(look, list_id=struct.unpack("<H", operand)[0])
            elif code == _BOLD:
                look = replace(look, bold=operand[0] == 1)
            elif code == _VANISH:
                look = replace(look, vanish=operand[0] == 1)
        return look


class Styles:
    """The looks of a file's styles by number."""

    def __init__(self, header: Header, table: bytes) -> None:
        self._raw: dict[int, tuple[int, int, bytes, bytes]] = {}
        data = header.part(table, _STYLES)
        if len(data) >= 6:
            size, count, base = struct.unpack_from("<HHH", data)
            at = 2 + size
            for number in range(count):
                if at + 2 > len(data):
                    break
                length = struct.unpack_from("<H", data, at)[0]
                if length > base:
                    self._add(number, data[at + 2 : at + 2 + length], base)
                at += 2 + length
        self._found: dict[int, Look] = {}

    def look(self, style: int) -> Look:
        """The look of a style with what it inherits."""
        if style not in self._found:
            self._found[style] = self._resolved(style)
        return self._found[style]

    def _add(self, number: int, data: bytes, base: int) -> None:
        first, second, third = struct.unpack_from("<HHH", data)
        if base + 2 > len(data):
            return
        name = struct.unpack_from("<H", data, base)[0]
        at = base + 2 + 2 * name + 2
        parts = []
        for _ in range(min(2, third & 0xF)):
            if at + 2 > len(data):
                break
            length = struct.unpack_from("<H", data, at)[0]
            parts.append(data[at + 2 : at + 2 + length])
            at += 2 + length + (length & 1)
        if second & 0xF == 1 and parts:
            letters = parts[1] if len(parts) > 1 else b""
            self._raw[number] = (first & 0xFFF, second >> 4, parts[0][2:], letters)

    def _resolved(self, style: int) -> Look:
        if style not in self._raw and 1 <= style <= _HEADINGS:
            # These numbers are kept for headings (2.9.271).
            return Look(level=style)
        chain: list[tuple[int, int, bytes, bytes]] = []
        while style in self._raw and len(chain) < _MAX_CHAIN:
            chain.append(self._raw[style])
            style = chain[-1][1]
        look = Look()
        for kind, _, paragraph, letters in reversed(chain):
            if 1 <= kind <= _HEADINGS:
                look = replace(look, level=kind)
            elif kind == _TITLE:
                look = replace(look, level=1)
            look = look.changed(paragraph).changed(letters)
        return look


def numbering(header: Header, table: bytes) -> ListNumbers:
    """The lists of a file by their number; without those that are damaged."""
    numbers = ListNumbers()
    try:
        lists = _lists(header, table)
        _add_overrides(numbers, header.part(table, _OVERRIDES), lists)
    except (struct.error, IndexError):
        return numbers
    return numbers


def _lists(header: Header, table: bytes) -> dict[int, tuple[dict[int, Level], Counters]]:
    """The levels of each list by its id; they lie right behind the table of lists."""
    data = header.part(table, _LISTS)
    if len(data) < 2:
        return {}
    place, length = header.span(_LISTS)
    at = place + length
    found = {}
    for number in range(struct.unpack_from("<H", data)[0]):
        start = 2 + 28 * number
        list_id = struct.unpack_from("<i", data, start)[0]
        levels = {}
        for level in range(1 if data[start + 26] & 1 else 9):
            levels[level], at = _level(table, at)
        found[list_id] = (levels, Counters())
    return found


def _level(data: bytes, at: int) -> tuple[Level, int]:
    start, form, flags = struct.unpack_from("<iBB", data, at)
    letters, paragraph, restart = data[at + 24], data[at + 25], data[at + 26]
    at += 28 + letters + paragraph
    count = struct.unpack_from("<H", data, at)[0]
    text = data[at + 2 : at + 2 + 2 * count].decode("utf-16-le", "replace")
    shown = "".join(f"%{ord(c) + 1}" if ord(c) < 9 else c for c in text)
    level = Level(
        FORMS.get(form, "decimal"),
        shown,
        start,
        restart if flags & 0x08 else None,
        legal=bool(flags & 0x04),
    )
    return level, at + 2 + 2 * count


def _add_overrides(
    numbers: ListNumbers, data: bytes, lists: dict[int, tuple[dict[int, Level], Counters]]
) -> None:
    if len(data) < 4:
        return
    count = struct.unpack_from("<I", data)[0]
    at = 4 + 16 * count
    for number in range(count):
        list_id = struct.unpack_from("<i", data, 4 + 16 * number)[0]
        changes = data[4 + 16 * number + 12]
        levels, counters = lists.get(list_id, ({}, Counters()))
        own = NumberedList(dict(levels), counters)
        numbers.add(str(number + 1), own)
        at += 4
        for _ in range(changes):
            start, flags = struct.unpack_from("<iI", data, at)
            at += 8
            if flags & 0x20:
                own.levels[flags & 0xF], at = _level(data, at)
            elif flags & 0x10:
                own.starts[flags & 0xF] = start
