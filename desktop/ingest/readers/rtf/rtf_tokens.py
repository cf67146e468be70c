"""The pieces of an RTF file: groups, control words, bytes of text (RTF Specification 1.9.1)."""

import re
from collections.abc import Generator, Iterator
from enum import IntEnum
from typing import NamedTuple

# What is found is told by the number of the group: named ones take half as long again.
_WORD, _NUMBER, _HEX, _SYMBOL, _OPEN, _CLOSE, _TEXT = range(1, 8)
_OF_WORDS = frozenset({_WORD, _NUMBER})
_TOKEN = re.compile(
    rb"\\([A-Za-z]{1,32})(-?\d{1,10})? ?"
    rb"|((?:\\'[0-9A-Fa-f]{2})+)"
    rb"|\\([^A-Za-z])"
    rb"|(\{)|(\})"
    rb"|([^\\{}\r\n\0]+)"
    rb"|[\r\n\0]+|\\",
    re.DOTALL,
)


class Sort(IntEnum):
    """What a token is."""

    WORD = 0
    SYMBOL = 1
    BYTES = 2
    OPEN = 3
    CLOSE = 4
    BINARY = 5


class Token(NamedTuple):
    """``text`` is a word's or a symbol's name; ``number`` its parameter; ``data`` bytes of text, or
    those that \\bin announces."""

    sort: Sort
    text: str = ""
    number: int | None = None
    data: bytes = b""


_OPENS, _CLOSES = Token(Sort.OPEN), Token(Sort.CLOSE)


def tokens(data: bytes) -> Iterator[Token]:
    """The tokens of a file in order."""
    at = yield from _until_binary(data, 0)
    while at:
        at = yield from _until_binary(data, at)


def _until_binary(data: bytes, start: int) -> Generator[Token, None, int]:
    """The tokens as far as the next \\bin; where the file goes on behind its data, 0 at the end."""
    word, letters = Sort.WORD, Sort.BYTES
    for match in _TOKEN.finditer(data, start):
        kind = match.lastindex
        if kind in _OF_WORDS:
            name = match[_WORD].decode("ascii")
            number = int(match[_NUMBER]) if kind == _NUMBER else None
            if name == "bin":
                end = match.end() + max(0, number or 0)
                yield Token(Sort.BINARY, "", None, data[match.end() : end])
                return end
            yield Token(word, name, number)
        elif kind == _TEXT:
            yield Token(letters, "", None, match[_TEXT])
        elif kind == _OPEN:
            yield _OPENS
        elif kind == _CLOSE:
            yield _CLOSES
        elif kind == _HEX:
            yield Token(letters, "", None, bytes.fromhex(match[_HEX].replace(b"\\'", b"").decode()))
        elif kind == _SYMBOL:
            yield Token(Sort.SYMBOL, match[_SYMBOL].decode("latin-1"))
    return 0
