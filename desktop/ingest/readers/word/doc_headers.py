"""Which headers and footers of a binary Word file its pages show ([MS-DOC] 2.3.5, 2.7.2, 2.6.4)."""

import struct
from collections.abc import Callable

from desktop.ingest.readers.word.doc_binary import Header, modifiers, positions

_SECTIONS, _DOCUMENT = 6, 31
_SECTION_SIZE = 12
_FACING_PAGES = 1
_OWN_FIRST_PAGE = 0x300A
_NOWHERE = 0xFFFFFFFF
# Of each section: the header of even pages, of odd ones, both footers, those of the first page.
_EACH, _EVEN, _FIRST = 6, (0, 2), (4, 5)


def shows(main: bytes, header: Header, table: bytes) -> Callable[[int], bool]:
    """Whether pages show the story of this number among those of headers and footers. Where the
    file does not tell, they do."""
    told = header.part(table, _DOCUMENT)
    facing = bool(told[0] & _FACING_PAGES) if told else True
    data = header.part(table, _SECTIONS)
    count = max(0, len(positions(data, _SECTION_SIZE)) - 1)
    firsts = [_has_first_page(main, data, count, number) for number in range(count)]

    def is_shown(number: int) -> bool:
        section, kind = divmod(number, _EACH)
        if kind in _EVEN:
            return facing
        # A section without a story of its own has that of the one before.
        return kind not in _FIRST or not firsts or any(firsts[section:])

    return is_shown


def _has_first_page(main: bytes, data: bytes, count: int, number: int) -> bool:
    """Whether a section has headers of its own on its first page."""
    at = 4 * (count + 1) + _SECTION_SIZE * number
    place = struct.unpack_from("<I", data, at + 2)[0]
    if place == _NOWHERE or place + 2 > len(main):
        return False
    length = struct.unpack_from("<H", main, place)[0]
    found = False
    for code, operand in modifiers(main[place + 2 : place + 2 + length]):
        if code == _OWN_FIRST_PAGE:
            found = operand[:1] == b"\1"
    return found
