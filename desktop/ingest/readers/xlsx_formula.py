"""Formulas of conditional formats, as far as what they say of a cell is sure without the rest of
the workbook (ECMA-376 Part 1, 18.17): constants, the cell itself, and comparisons of these."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from desktop.ingest.readers import number_format
from desktop.ingest.readers.areas import Area
from desktop.ingest.readers.cells import place_of

Value = float | str | bool
_MOST_LETTERS = 200
_MOST_NESTED = 5
_NUMBER = re.compile(r"[+-]?\d{1,15}(?:\.\d{1,15})?(?:E[+-]?\d{1,3})?")
_STRING = re.compile(r'"((?:[^"]|"")*)"')
_CALL = re.compile(r"([A-Z]{2,10})\((.*)\)", re.DOTALL)
_REFERENCE = re.compile(r"(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})")
_OPERATORS: dict[str, Callable[[int], bool]] = {
    "<>": lambda order: order != 0,
    "<=": lambda order: order <= 0,
    ">=": lambda order: order >= 0,
    "=": lambda order: order == 0,
    "<": lambda order: order < 0,
    ">": lambda order: order > 0,
}
_SPLIT = re.compile(r"<>|<=|>=|=|<|>")


@dataclass(frozen=True, slots=True)
class Here:
    """The cell that a formula is asked for: its place, from 1, what it holds, and the area to
    whose first cell the formula's references are written; None if that is not known."""

    row: int
    column: int
    value: Value
    area: Area | None


def is_true(formula: str, here: Here) -> bool | None:
    """Whether a formula is true of a cell; None where that is not sure."""
    found = evaluated(formula, here)
    return None if found is None or isinstance(found, str) else bool(found)


def evaluated(formula: str, here: Here, depth: int = 0) -> Value | None:
    """What a formula says for a cell; None where that is not sure."""
    text = formula.strip().removeprefix("=").strip()
    if not text or len(text) > _MOST_LETTERS or depth > _MOST_NESTED:
        return None
    if (at := _operator(text)) is not None:
        left = evaluated(text[: at.start()], here, depth + 1)
        right = evaluated(text[at.end() :], here, depth + 1)
        if left is None or right is None:
            return None
        return _OPERATORS[at[0]](order(left, right))
    if string := _STRING.fullmatch(text):
        return string[1].replace('""', '"')
    upper = text.upper()
    if _NUMBER.fullmatch(upper):
        return float(upper)
    if upper in {"TRUE", "FALSE"}:
        return upper == "TRUE"
    if _is_own(upper, here):
        return here.value
    if upper[0] == "(" and _closes(upper) == len(upper) - 1:
        return evaluated(text[1:-1], here, depth + 1)
    call = _CALL.fullmatch(upper)
    if call is None or _closes(upper[len(call[1]) :]) != len(call[2]) + 1:
        return None
    return _called(call[1], text[len(call[1]) + 1 : -1], here, depth)


def _called(name: str, inside: str, here: Here, depth: int) -> Value | None:
    if not inside.strip():
        plain: dict[str, Value] = {
            "TRUE": True,
            "FALSE": False,
            "ROW": float(here.row),
            "COLUMN": float(here.column),
        }
        return plain.get(name)
    found = evaluated(inside, here, depth + 1)
    if found is None:
        return None
    if name == "NOT":
        return None if isinstance(found, str) else not found
    if name == "LEN":
        if isinstance(found, bool):
            return None
        return float(len(found if isinstance(found, str) else number_format.general(found)))
    kinds = {
        "ISTEXT": isinstance(found, str),
        "ISNUMBER": isinstance(found, float),
        "ISBLANK": False,
    }
    return kinds.get(name)


def _operator(text: str) -> "re.Match[str] | None":
    """The first comparison that stands in no string and no bracket."""
    depth, quoted, place = 0, False, 0
    while place < len(text):
        letter = text[place]
        if letter == '"':
            quoted = not quoted
        elif not quoted and letter in "()":
            depth += 1 if letter == "(" else -1
        elif not quoted and depth == 0 and (found := _SPLIT.match(text, place)):
            return found
        place += 1
    return None


def _closes(text: str) -> int:
    """Where the bracket closes that a text begins with, -1 if it does not."""
    depth, quoted = 0, False
    for place, letter in enumerate(text):
        if letter == '"':
            quoted = not quoted
        elif not quoted and letter in "()":
            depth += 1 if letter == "(" else -1
            if depth == 0:
                return place
    return -1


def _is_own(text: str, here: Here) -> bool:
    """Whether a reference is to the cell itself."""
    found = _REFERENCE.fullmatch(text)
    place = place_of(text) if found else None
    if found is None or place is None:
        return False
    row, column = place
    area = here.area
    if area is None:
        return bool(found[1] and found[3]) and (row, column) == (here.row, here.column)
    row += 0 if found[3] else here.row - area.top
    column += 0 if found[1] else here.column - area.left
    return (row, column) == (here.row, here.column)


def order(left: Value, right: Value) -> int:
    """-1, 0 or 1: numbers come before texts, texts before truths; case does not count."""
    one, other = _key(left), _key(right)
    return (one > other) - (one < other)


def _key(value: Value) -> tuple[int, float, str]:
    if isinstance(value, bool):
        return 2, float(value), ""
    return (0, value, "") if isinstance(value, float) else (1, 0.0, value.casefold())
