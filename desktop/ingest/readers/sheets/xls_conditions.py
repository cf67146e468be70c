"""The conditional formats of an XLS sheet ([MS-XLS] 2.4.42 CF, 2.4.56 CondFmt, 2.5.93 DXFN)."""

import struct
from collections.abc import Iterable
from dataclasses import dataclass

from xlrd.book import Book
from xlrd.formula import FMLA_TYPE_COND_FMT, decompile_formula
from xlrd.sheet import Sheet

from desktop.ingest.readers.common import colours, number_format
from desktop.ingest.readers.sheets.areas import Area
from desktop.ingest.readers.sheets.cell_looks import PAPER
from desktop.ingest.readers.sheets.conditions import MOST_RULES, Change, Conditions, Rule
from desktop.ingest.readers.sheets.sheet_values import Special, Value
from desktop.ingest.readers.sheets.xlsx_styles import hides

#: The record that begins some rules, and that of a rule.
BEGIN, RULE = 0x01B0, 0x01B1
_COMPARES, _ASKS = 1, 2
_OPERATORS = (
    *("", "between", "notBetween", "equal", "notEqual", "greaterThan", "lessThan"),
    *("greaterThanOrEqual", "lessThanOrEqual"),
)
# Bits of a format: what it leaves as it is, and the blocks that it has.
_NO_PATTERN, _NO_GROUND = 1 << 16, 1 << 18
_NUMBER, _FONT, _ALIGNMENT, _BORDER, _PATTERN = (1 << bit for bit in range(25, 30))
_OWN_NUMBER = 1 << 32
_FONT_SIZE, _COLOUR_AT, _SIDES_SIZE = 118, 80, 8
_PLAIN, _SOLID = 0, 1
_UNCHANGED = -1
_MOST_AREAS = 1000
_TEXT, _NUMBERS, _BOOLEAN, _ERROR = 1, frozenset({2, 3}), 4, 5


class Reader:
    """Gathers the rules of a sheet from its records."""

    def __init__(self, book: Book) -> None:
        self.rules: list[tuple[Area, Rule]] = []
        self._book = book
        self._areas: list[Area] = []
        self._base = Area(1, 1, 1, 1)

    def take(self, kind: int, body: bytes) -> None:
        """Take one of the records; a damaged one tells of nothing."""
        try:
            if kind == BEGIN:
                self._begin(body)
            elif len(self.rules) + len(self._areas) <= MOST_RULES:
                rule = self._rule(body)
                self.rules += ((area, rule) for area in self._areas)
        except (struct.error, IndexError, ValueError):
            return

    def _begin(self, body: bytes) -> None:
        self._areas = []
        top, _, left, _ = struct.unpack_from("<4H", body, 4)
        self._base = Area(top + 1, left + 1, top + 1, left + 1)
        for number in range(min(_MOST_AREAS, struct.unpack_from("<H", body, 12)[0])):
            first, last, left, right = struct.unpack_from("<4H", body, 14 + 8 * number)
            self._areas.append(Area(first + 1, left + 1, last + 1, right + 1))

    def _rule(self, body: bytes) -> Rule:
        kind, operator, *lengths = struct.unpack_from("<BBHH", body)
        at = len(body) - sum(lengths)
        formulas = []
        for length in lengths:
            if length:
                formulas.append(self._formula(body[at : at + length], length))
            at += length
        return Rule(
            len(self.rules),
            {_COMPARES: "cellIs", _ASKS: "expression"}.get(kind, ""),
            _OPERATORS[operator] if operator < len(_OPERATORS) else "",
            tuple(formulas),
            "",
            True,
            _change(self._book, body[6:]),
            self._base,
        )

    def _formula(self, tokens: bytes, length: int) -> str:
        """A formula as it is written for the first cell, "" for one that can't be told."""
        try:
            row, column = self._base.top - 1, self._base.left - 1
            found = decompile_formula(self._book, tokens, length, FMLA_TYPE_COND_FMT, row, column)
        except Exception:  # noqa: BLE001 - xlrd raises whatever it stumbles over
            return ""
        return found or ""


def _change(book: Book, data: bytes) -> Change:
    bits = int.from_bytes(data[:6], "little")
    at = 6
    colour = ground = code = None
    if bits & _NUMBER:
        code, at = _code(book, data, at, own=bool(bits & _OWN_NUMBER))
    if bits & _FONT:
        index = struct.unpack_from("<i", data, at + _COLOUR_AT)[0]
        colour = None if index == _UNCHANGED else colour_of(book, index)
        at += _FONT_SIZE
    at += _SIDES_SIZE * (bool(bits & _ALIGNMENT) + bool(bits & _BORDER))
    if bits & _PATTERN:
        pattern, index = struct.unpack_from("<HH", data, at)
        kind = _SOLID if bits & _NO_PATTERN else pattern >> 10
        ground = _ground(book, kind, -1 if bits & _NO_GROUND else index >> 7 & 0x7F)
    return Change(colour, ground, code)


def _ground(book: Book, kind: int, index: int) -> str | None:
    """The ground of a pattern of this kind in a colour, -1 for one that is left as it is."""
    if kind == _PLAIN:
        return PAPER
    if kind != _SOLID:
        return ""
    return None if index < 0 else colour_of(book, index)


def _code(book: Book, data: bytes, at: int, *, own: bool) -> tuple[str | None, int]:
    """A number format, and where what follows it begins."""
    if not own:
        found = book.format_map.get(data[at + 1])
        return (number_format.BUILT_IN.get(data[at + 1]) or (found and found.format_str)), at + 2
    size, count, flags = struct.unpack_from("<HHB", data, at)
    letters = data[at + 5 : at + size]
    codec = "utf-16-le" if flags & 1 else "latin-1"
    return letters[: count * (2 if flags & 1 else 1)].decode(codec, "replace"), at + size


def colour_of(book: Book, index: int) -> str:
    """A colour of the palette as "rrggbb", "" for one that is the system's own."""
    found = book.colour_map.get(index)
    return "".join(f"{part:02x}" for part in found) if found is not None else ""


@dataclass(slots=True)
class SheetCells:
    """What the cells of a sheet hold."""

    sheet: Sheet

    def at(self, row: int, column: int) -> Value | None:
        """What a cell holds, by its place from 1."""
        sheet, row, column = self.sheet, row - 1, column - 1
        if row >= sheet.nrows or column >= sheet.row_len(row):
            return Special.BLANK
        kind, value = sheet.cell_type(row, column), sheet.cell_value(row, column)
        if kind == _TEXT:
            return str(value)
        if kind in _NUMBERS:
            return float(value)
        if kind == _BOOLEAN:
            return bool(value)
        return Special.ERROR if kind == _ERROR else Special.BLANK


def conditions(
    sheet: Sheet, rules: Iterable[tuple[Area, Rule]], looks: Iterable[tuple[str, str]]
) -> Conditions:
    """The rules of a sheet whose cells' letters and grounds have these colours."""
    pairs = set(looks)
    letters, grounds = {each for each, _ in pairs}, {PAPER, *(each for _, each in pairs)}

    def may_hide(change: Change) -> bool:
        if change.code is not None and hides(change.code):
            return True
        if change.colour is None and change.ground is None:
            return False
        one = letters if change.colour is None else {change.colour}
        other = grounds if change.ground is None else {change.ground}
        return any(colours.is_lost(each, below) for each in one for below in other)

    found = Conditions(rules, may_hide)
    found.others = SheetCells(sheet)
    return found
