"""Whether a font that a PDF file brings along is sound, and draws anything at all.

Where PDFium draws nothing for a letter, the letter may be blank, or the font damaged so that other
programs still show it: the parts of the font's own data have to fit together before it is believed.
"""

import struct
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

_TRUE_TYPE = frozenset({b"\0\1\0\0", b"true"})
_OPEN_TYPE = b"OTTO"
_MOST_TABLES = 64
# Of a glyph program (Adobe's technical notes 5176, 5177): the end, hints, and the start of numbers.
_CHAR_STRINGS = 17
_NO_INK = frozenset({1, 3, 14, 18, 23})
_THREE_BYTES, _FIVE_BYTES = 28, 255
_BROKEN = (struct.error, IndexError, ValueError, KeyError)


class Program(NamedTuple):
    """Of a font: whether its parts fit together, and whether any glyph but the first, which stands
    for those that are missing, draws anything."""

    is_sound: bool
    draws: bool


def look(data: bytes) -> Program:
    """The font whose file this is: TrueType, or with outlines of the Compact Font Format. Of others
    nothing is told."""
    try:
        if data[:4] in _TRUE_TYPE:
            return Program(True, _true_type_draws(data))
        cff = _tables(data)[b"CFF "] if data[:4] == _OPEN_TYPE else data
        if cff[:1] == b"\1":
            glyphs = list(_char_strings(cff))
            return Program(bool(glyphs), any(map(_has_ink, glyphs[1:])))
    except _BROKEN:
        pass
    return Program(False, True)


def _tables(data: bytes) -> dict[bytes, bytes]:
    count = min(_MOST_TABLES, struct.unpack_from(">H", data, 4)[0])
    tables = {}
    for number in range(count):
        name, _, start, length = struct.unpack_from(">4sLLL", data, 12 + 16 * number)
        if start + length > len(data):
            raise ValueError
        tables[name] = data[start : start + length]
    return tables


def _true_type_draws(data: bytes) -> bool:
    tables = _tables(data)
    glyphs, places = tables[b"glyf"], tables[b"loca"]
    count = struct.unpack_from(">H", tables[b"maxp"], 4)[0] + 1
    is_long = struct.unpack_from(">h", tables[b"head"], 50)[0]
    found = struct.unpack_from(f">{count}{'L' if is_long else 'H'}", places)
    starts = found if is_long else tuple(2 * place for place in found)
    if list(starts) != sorted(starts) or starts[-1] > len(glyphs):
        raise ValueError
    return any(
        end > start and struct.unpack_from(">h", glyphs, start)[0] != 0
        for start, end in pairwise(starts[1:])
    )


def _char_strings(data: bytes) -> Iterator[bytes]:
    _, after_names = _index(data, data[2])
    tops, _ = _index(data, after_names)
    start = _operand(tops[0], _CHAR_STRINGS)
    glyphs, _ = _index(data, start)
    yield from glyphs


def _index(data: bytes, at: int) -> tuple[list[bytes], int]:
    """An INDEX: its parts, and where it ends."""
    count = struct.unpack_from(">H", data, at)[0]
    if count == 0:
        return [], at + 2
    size, first = data[at + 2], at + 3
    base = first + (count + 1) * size - 1
    ends = [
        base + int.from_bytes(data[first + size * number : first + size * (number + 1)], "big")
        for number in range(count + 1)
    ]
    if not 1 <= size <= 4 or ends != sorted(ends) or ends[-1] > len(data):
        raise ValueError
    return [data[one:other] for one, other in pairwise(ends)], ends[-1]


def _operand(top: bytes, wanted: int) -> int:
    """The last number before an operator of a DICT."""
    number, at = 0, 0
    while at < len(top):
        first = top[at]
        if first == 29:
            number, at = struct.unpack_from(">i", top, at + 1)[0], at + 5
        elif first == _THREE_BYTES:
            number, at = struct.unpack_from(">h", top, at + 1)[0], at + 3
        elif first == 30:
            while top[at] & 15 != 15:
                at += 1
            at += 1
        elif first >= 32:
            number, at = _short(top, at)
        elif first == wanted:
            return number
        else:
            at += 2 if first == 12 else 1
    raise ValueError


def _short(data: bytes, at: int) -> tuple[int, int]:
    """A number of one or two bytes, and where it ends."""
    first = data[at]
    if first <= 246:
        return first - 139, at + 1
    if first <= 250:
        return (first - 247) * 256 + data[at + 1] + 108, at + 2
    return -(first - 251) * 256 - data[at + 1] - 108, at + 2


def _has_ink(glyph: bytes) -> bool:
    """Whether a glyph program may do more than say its width."""
    at = 0
    while at < len(glyph):
        first = glyph[at]
        if first >= 32:
            at += 5 if first == _FIVE_BYTES else 1 if first <= 246 else 2
        elif first == _THREE_BYTES:
            at += 3
        elif first in _NO_INK:
            at += 1
        else:
            return True
    return False
