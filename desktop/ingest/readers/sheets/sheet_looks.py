"""How the cells of a workbook look, from a reader worker to its parent, which trusts none of it.

Places are numbers, row * WIDE + column, both from 1, in ascending order: 200,000 coloured cells
take 2 MB.
"""

import re
import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.sheets.cells import MAX_COLUMNS, MAX_ROWS
from desktop.workers.frames import Message

WIDE = MAX_COLUMNS + 1
# Beyond these a sheet is shown plain from there on: a viewer asks a table for its merged cells
# again and again.
MOST_CELLS, MOST_MERGED, MOST_LOOKS = 200_000, 2_000, 1_000
SIDES = frozenset({"", "left", "center", "right"})
_MOST_SHEETS = 1_000
# Each is compared with those of its sheet that reach as far down: 2,000 take a third of a second.
_MOST_MERGED_ALL = 10_000
_LONGEST_NAME = 500
_COLOUR = re.compile(r"(#[0-9a-f]{6})?")


@dataclass(frozen=True, slots=True)
class Look:
    """``fill`` is "#rrggbb" or "" for none; ``side`` at which the words stand, "" for as usual."""

    fill: str = ""
    bold: bool = False
    side: str = ""


@dataclass(frozen=True, slots=True)
class Merged:
    """A cell over several rows and columns; ``row`` and ``column`` are those of its first."""

    row: int
    column: int
    rows: int
    columns: int


@dataclass(frozen=True, slots=True)
class SheetLooks:
    """The looks of a sheet's cells by their places, and its merged cells."""

    name: str
    merged: tuple[Merged, ...] = ()
    looks: tuple[Look, ...] = field(default=(), repr=False)
    places: "array[int]" = field(default_factory=lambda: array("Q"), repr=False)
    kinds: "array[int]" = field(default_factory=lambda: array("H"), repr=False)

    def look(self, row: int, column: int) -> Look | None:
        """How a cell looks; None for as usual."""
        place = row * WIDE + column
        at = bisect_left(self.places, place)
        found = at < len(self.places) and self.places[at] == place
        return self.looks[self.kinds[at]] if found else None


def pack(sheets: Sequence[SheetLooks]) -> Message:
    """The reply that carries them."""
    heads = [
        {
            "name": sheet.name,
            "merged": [[each.row, each.column, each.rows, each.columns] for each in sheet.merged],
            "looks": [[look.fill, look.bold, look.side] for look in sheet.looks],
            "cells": len(sheet.places),
        }
        for sheet in sheets
    ]
    payload = b"".join(
        part for sheet in sheets for part in (_bytes(sheet.places), _bytes(sheet.kinds))
    )
    return Message("done", {"sheets": heads}, payload)


def unpack(message: Message) -> tuple[SheetLooks, ...]:
    """The sheets in a reply. Raises ReadingError if its parts do not fit together."""
    try:
        found, at, room = [], 0, _MOST_MERGED_ALL
        for head in message.fields["sheets"][:_MOST_SHEETS]:
            count = int(head["cells"])
            if not 0 <= count <= MOST_CELLS:
                raise ValueError("too many cells")
            places = _array("Q", message.payload[at : at + 8 * count], count)
            kinds = _array("H", message.payload[at + 8 * count : at + 10 * count], count)
            at += 10 * count
            looks = tuple(_look(*parts) for parts in head["looks"][: MOST_LOOKS + 1])
            if any(one >= other for one, other in pairwise(places)):
                raise ValueError("out of order")
            if kinds and max(kinds) >= len(looks):
                raise ValueError("an unknown look")
            told = head["merged"][: min(MOST_MERGED, room)]
            room -= len(told)
            merged = _apart(Merged(*map(int, parts)) for parts in told)
            name = "".join(filter(str.isprintable, f"{head['name']}"))[:_LONGEST_NAME]
            found.append(SheetLooks(name, merged, looks, places, kinds))
    except (ValueError, TypeError, KeyError, OverflowError) as error:
        raise reasons.unreadable(reasons.BAD_RESULT) from error
    return tuple(found)


def _look(fill: object, bold: object, side: object) -> Look:
    look = Look(f"{fill}", bold is True, f"{side}")
    if look.side not in SIDES or _COLOUR.fullmatch(look.fill) is None:
        raise ValueError("not a look")
    return look


def _apart(merged: Iterable[Merged]) -> tuple[Merged, ...]:
    """Those that lie on the sheet, and of any that lie on one another the first."""
    found: list[Merged] = []
    for one in merged:
        ends = one.row + one.rows - 1, one.column + one.columns - 1
        is_one = one.row >= 1 and one.column >= 1 and one.rows * one.columns > 1
        if not is_one or min(one.rows, one.columns) < 1:
            continue
        if ends[0] > MAX_ROWS or ends[1] > MAX_COLUMNS:
            continue
        found.append(one)
    found.sort(key=lambda each: (each.row, each.column))
    kept: list[Merged] = []
    open_ones: list[Merged] = []
    for one in found:
        open_ones = [each for each in open_ones if each.row + each.rows > one.row]
        if not any(_meet(one, each) for each in open_ones):
            kept.append(one)
            open_ones.append(one)
    return tuple(kept)


def _meet(one: Merged, other: Merged) -> bool:
    return one.column < other.column + other.columns and other.column < one.column + one.columns


def _bytes(numbers: "array[int]") -> bytes:
    if sys.byteorder == "big":
        numbers = array(numbers.typecode, numbers)
        numbers.byteswap()
    return numbers.tobytes()


def _array(kind: str, content: bytes, count: int) -> "array[int]":
    numbers = array(kind)
    numbers.frombytes(content)
    if len(numbers) != count:
        raise ValueError("cut off")
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
