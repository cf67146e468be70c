"""The pieces of an RTF file: groups, control words, bytes of text (RTF Specification 1.9.1)."""

import re
from collections.abc import Iterator
from enum import IntEnum
from typing import NamedTuple

_TOKEN = re.compile(
    rb"\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,10})? ?"
    rb"|\\'(?P<hex>[0-9A-Fa-f]{2})"
    rb"|\\(?P<symbol>[^A-Za-z])"
    rb"|(?P<open>\{)|(?P<close>\})"
    rb"|(?P<text>[^\\{}\r\n\0]+)"
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


class Token(NamedTuple):
    """``text`` is a word's or a symbol's name; ``number`` its parameter; ``data`` bytes of text."""

    sort: Sort
    text: str = ""
    number: int | None = None
    data: bytes = b""


def tokens(data: bytes) -> Iterator[Token]:
    """The tokens of a file in order. What \\bin announces is jumped over."""
    at = 0
    while match := _TOKEN.match(data, at):
        at = match.end()
        kind = match.lastgroup
        if match["word"] is not None:
            number = int(match["number"]) if match["number"] is not None else None
            word = match["word"].decode("ascii")
            if word == "bin":
                at += max(0, number or 0)
            else:
                yield Token(Sort.WORD, word, number)
        elif kind == "text":
            yield Token(Sort.BYTES, data=match["text"])
        elif kind == "hex":
            yield Token(Sort.BYTES, data=bytes.fromhex(match["hex"].decode("ascii")))
        elif kind == "symbol":
            yield Token(Sort.SYMBOL, match["symbol"].decode("latin-1"))
        elif kind == "open":
            yield Token(Sort.OPEN)
        elif kind == "close":
            yield Token(Sort.CLOSE)
