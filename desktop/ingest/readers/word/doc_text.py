"""The characters of a binary Word file with what formats them, part by part."""

import struct
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.ingest.readers.common import symbol_fonts
from desktop.ingest.readers.word import doc_binary
from desktop.ingest.readers.word.doc_binary import Header, Piece

_LETTER_PAGES, _PARAGRAPH_PAGES, _FONTS, _CLX = 12, 13, 15, 33
# A symbol with its font, in place of a letter that stands for it; the font of letters.
_SYMBOL, _FONT = 0x6A09, 0x4A4F
# Where the name of a font stands in what is told of it ([MS-DOC] 2.9.77).
_FONT_NAME = 39
_NOTHING = "\0"
_DELETED, _VANISH, _BOLD, _SPECIAL = 0x0800, 0x083C, 0x0835, 0x0855
# One bit each in the flags of a character.
HIDDEN, REMOVED, STRONG, SPECIAL, PLAIN, SHOWN = 1, 2, 4, 8, 16, 32
_BITS = {_DELETED: REMOVED, _VANISH: HIDDEN, _BOLD: STRONG, _SPECIAL: SPECIAL}
_IN_TABLE, _ROW_END, _INNER_CELL, _INNER_ROW = 0x2416, 0x2417, 0x244B, 0x244C


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Characters [start, end) with the mark that ends them; ``style`` and ``modifiers`` format
    them. ``row_end`` is a mark that ends a table's row."""

    start: int
    end: int
    mark: str
    style: int
    modifiers: bytes
    in_table: bool
    row_end: bool
    inner: bool


class Characters:
    """All characters of a file by position: ``text`` and, beside it, ``flags``."""

    def __init__(self, main: bytes, header: Header, table: bytes) -> None:
        self._letters = doc_binary.pages(main, header.part(table, _LETTER_PAGES), paragraphs=False)
        self._paragraphs = doc_binary.pages(
            main, header.part(table, _PARAGRAPH_PAGES), paragraphs=True
        )
        self._pieces = doc_binary.pieces(header.part(table, _CLX))
        self._starts = [piece.start for piece in self._pieces]
        self._known: dict[bytes, int] = {}
        self._symbol_fonts = _symbol_fonts(header.part(table, _FONTS))
        texts: list[str] = []
        self.flags = bytearray()
        for piece in self._pieces:
            text = doc_binary.characters(main, piece)
            # What a damaged piece lacks is blank, so that positions stay right.
            text = text.ljust(piece.end - piece.start)
            texts.append(self._with_symbols(text, piece) if self._symbol_fonts else text)
            self.flags += self._flags_of(piece)
        self.text = "".join(texts)

    def paragraphs(self, start: int, end: int) -> Iterator[Paragraph]:
        """The paragraphs and cells in [start, end)."""
        at = start
        end = min(end, len(self.text))
        while at < end:
            stop = at
            while stop < end and self.text[stop] not in "\r\x07\x0c":
                stop += 1
            yield self._paragraph(at, stop)
            at = stop + 1

    def formats(self, position: int) -> bytes:
        """What formats one character."""
        return self._letters.at(self._place(position))

    def _paragraph(self, start: int, stop: int) -> Paragraph:
        raw = self._paragraphs.at(self._place(min(stop, len(self.text) - 1)))
        style = int.from_bytes(raw[:2], "little")
        in_table = row_end = inner = False
        for code, operand in doc_binary.modifiers(raw[2:]):
            on = bool(operand and operand[0])
            in_table |= code == _IN_TABLE and on
            row_end |= code == _ROW_END and on
            inner |= code in {_INNER_CELL, _INNER_ROW} and on
        mark = self.text[stop] if stop < len(self.text) else "\r"
        return Paragraph(start, stop, mark, style, raw[2:], in_table, row_end, inner)

    def _place(self, position: int) -> int:
        """Where in the stream a character lies."""
        index = max(0, bisect_right(self._starts, position) - 1)
        if not self._pieces:
            return 0
        piece = self._pieces[index]
        return piece.place + (position - piece.start) * piece.width

    def _flags_of(self, piece: Piece) -> bytearray:
        base = self._bits(piece.modifiers) if piece.modifiers else 0
        flags = bytearray([base]) * (piece.end - piece.start)
        for begin, end, found in self._runs(piece):
            flags[begin:end] = bytes([self._bits(found) | base]) * (end - begin)
        return flags

    def _with_symbols(self, text: str, piece: Piece) -> str:
        """A piece's text as its fonts of symbols show it, one character for each place."""
        parts: list[str] = []
        at = 0
        for begin, end, found in self._runs(piece):
            if (run := self._as_shown(text[begin:end], found)) != text[begin:end]:
                parts += [text[at:begin], run]
                at = end
        return "".join((*parts, text[at:])) if parts else text

    def _as_shown(self, run: str, data: bytes) -> str:
        font = symbol = ""
        for code, operand in doc_binary.modifiers(data):
            if code == _FONT and len(operand) == 2:
                font = self._symbol_fonts.get(int.from_bytes(operand, "little"), "")
            elif code == _SYMBOL and len(operand) == 4:
                number, letter = struct.unpack("<HH", operand)
                symbol = symbol_fonts.shown(chr(letter), self._symbol_fonts.get(number, ""))
        if symbol:
            return "".join(symbol if letter == "(" else letter for letter in run)
        if not font:
            return run
        return "".join(symbol_fonts.shown(letter, font) or _NOTHING for letter in run)

    def _runs(self, piece: Piece) -> Iterator[tuple[int, int, bytes]]:
        """The stretches of a piece that are formatted alike, with what formats them."""
        letters = self._letters
        length = piece.end - piece.start
        first = piece.place
        last = piece.place + length * piece.width
        index = max(0, bisect_right(letters.starts, first) - 1)
        stop = bisect_left(letters.starts, last)
        for number in range(index, stop):
            begin = max(0, letters.starts[number] - first) // piece.width
            end = min(length, max(0, letters.ends[number] - first) // piece.width)
            if end > begin:
                yield begin, end, letters.found[number]

    def _bits(self, data: bytes) -> int:
        """Flags of a list of property modifiers; 0x81 turns a style's own round."""
        if data not in self._known:
            bits = 0
            for code, operand in doc_binary.modifiers(data):
                if code in _BITS and operand:
                    bit = _BITS[code]
                    bits = bits | bit if operand[0] in {1, 0x81} else bits & ~bit
                    if not operand[0]:
                        bits |= {_BOLD: PLAIN, _VANISH: SHOWN}.get(code, 0)
            self._known[data] = bits
        return self._known[data]


def _symbol_fonts(table: bytes) -> dict[int, str]:
    """The names of a file's fonts of symbols, by their numbers."""
    found: dict[int, str] = {}
    at = 4
    for number in range(struct.unpack_from("<H", table)[0] if len(table) > at else 0):
        length = table[at] if at < len(table) else 0
        name = table[at + 1 + _FONT_NAME : at + 1 + length].decode("utf-16-le", "replace")
        if symbol_fonts.is_one(plain := name.split("\0", 1)[0]):
            found[number] = plain
        at += 1 + length
    return found
