"""Addresses of cells, and what is known of a cell before it stands in a text."""

import re
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

MAX_ROWS = 1_048_576
MAX_COLUMNS = 16_384

_ADDRESS = re.compile(r"\$?([A-Z]{1,3})\$?([1-9]\d{0,6})")
_PLAIN_NAME = re.compile(r"[^\W\d][\w.]*")


class Sort(IntEnum):
    """What a cell holds, as far as telling headers from figures goes."""

    TEXT = 0
    DATE = 1
    NUMBER = 2


class Cell(NamedTuple):
    """A cell that shows something. ``column`` counts from 1; ``text`` is one line, as shown."""

    column: int
    text: str
    sort: Sort = Sort.TEXT


@lru_cache(maxsize=MAX_COLUMNS)
def letters(column: int) -> str:
    """The name of a column: 1 is A, 28 is AB."""
    name = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


@lru_cache(maxsize=MAX_COLUMNS)
def column_of(name: str) -> int:
    """The number of a column: the reverse of ``letters``."""
    number = 0
    for letter in name[:4].upper():
        number = number * 26 + ord(letter) - 64
    return number


def place_of(address: str) -> tuple[int, int] | None:
    """Row and column of "B12", from 1; None for what is no address."""
    match = _ADDRESS.fullmatch(address)
    if match is None:
        return None
    column = column_of(match[1])
    row = int(match[2])
    return (row, column) if column <= MAX_COLUMNS and row <= MAX_ROWS else None


def prefix(sheet: str) -> str:
    """A sheet's name as it stands before an address: "Sheet1!", "'Cash flow'!"; "" for ""."""
    if not sheet:
        return ""
    plain = _PLAIN_NAME.fullmatch(sheet) and place_of(sheet.upper()) is None
    return f"{sheet}!" if plain else "'{}'!".format(sheet.replace("'", "''"))


def year_like(value: float) -> bool:
    """Whether a number may well be a year, as columns are headed by."""
    return 1900 <= value <= 2100 and value == int(value)
