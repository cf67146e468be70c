"""Formulas of conditional formats, as far as what they say of a cell is sure (ECMA-376 Part 1,
18.17; OpenFormula 1.3): constants, cells of the same sheet, comparisons, simple functions."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from desktop.ingest.readers.sheets import sheet_functions
from desktop.ingest.readers.sheets.areas import Area
from desktop.ingest.readers.sheets.cells import MAX_COLUMNS, MAX_ROWS, column_of
from desktop.ingest.readers.sheets.sheet_functions import Node
from desktop.ingest.readers.sheets.sheet_values import Here, Special, Value, number, order, text

_MOST_LETTERS, _MOST_NESTED, _MOST_KEPT = 1000, 40, 4096
_TOKEN = re.compile(
    r"""\s*(?:(?P<number>\d{1,15}(?:\.\d{0,15})?(?:[eE][+-]?\d{1,2})?|\.\d{1,15})(?![A-Za-z_\d.])
    |"(?P<string>(?:[^"]|"")*)"
    |(?P<area>\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?:\s*:\s*\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?)(?![\w.(!:$])
    |(?P<name>[A-Za-z][A-Za-z.]{0,30})(?![\w.!:$])
    |(?P<sign><>|<=|>=|[=<>&+*/^%(),;-]))""",
    re.VERBOSE,
)
_REFERENCE = re.compile(r"(\$?)([A-Z]{1,3})(\$?)(\d+)")
# As OpenDocument writes references to the sheet itself.
_BRACKETED = re.compile(r"\[\.([$A-Z\d]+)(?::\.([$A-Z\d]+))?\]")
_COMPARED: dict[str, Callable[[int], bool]] = {
    "<>": lambda found: found != 0,
    "<=": lambda found: found <= 0,
    ">=": lambda found: found >= 0,
    "=": lambda found: found == 0,
    "<": lambda found: found < 0,
    ">": lambda found: found > 0,
}
# The weaker ones first.
_BINDING = (frozenset(_COMPARED), frozenset("&"), frozenset("+-"), frozenset("*/"), frozenset("^"))


class _Senseless(Exception):
    """A formula holds something of which nothing can be told."""


@dataclass(frozen=True, slots=True)
class Formula:
    """What a formula asks, and the cells that it names."""

    node: Node
    references: tuple["Reference", ...]


@dataclass(frozen=True, slots=True)
class Corner:
    """A row or a column, from 1; ``fixed`` is whether it is the same for all cells."""

    at: int
    fixed: bool

    def seen_from(self, here: int, base: int | None) -> int | None:
        """The row or column that is meant from a cell there; None if that is not known."""
        if self.fixed:
            return self.at
        return None if base is None else self.at + here - base


@dataclass(frozen=True, slots=True)
class Reference:
    """A cell or an area that a formula names: its first row, first column, last row, last one."""

    top: Corner
    left: Corner
    bottom: Corner
    right: Corner

    def area(self, row: int, column: int, base: Area | None) -> Area | None:
        """The area that is meant from a cell; None if that is not known, or beyond an edge of the
        sheet."""
        seen = self._seen_from(row, column, base)
        if seen is None or min(seen) < 1 or seen.bottom > MAX_ROWS or seen.right > MAX_COLUMNS:
            return None
        return seen

    def reach(self, over: Area, base: Area | None) -> Area | None:
        """All cells of the sheet that are meant from any of an area; None if that is not known."""
        first = self._seen_from(over.top, over.left, base)
        last = self._seen_from(over.bottom, over.right, base)
        if first is None or last is None:
            return None
        return Area(
            max(1, min(first.top, last.top)),
            max(1, min(first.left, last.left)),
            min(MAX_ROWS, max(first.bottom, last.bottom)),
            min(MAX_COLUMNS, max(first.right, last.right)),
        )

    def is_own(self, base: Area | None) -> bool:
        """Whether it is the very cell that is asked for."""
        return (
            base is not None
            and self._seen_from(base.top, base.left, base)
            == Area(base.top, base.left, base.top, base.left)
            and not any(corner.fixed for corner in (self.top, self.left))
        )

    def _seen_from(self, row: int, column: int, base: Area | None) -> Area | None:
        top, bottom = (each.seen_from(row, base and base.top) for each in (self.top, self.bottom))
        left, right = (
            each.seen_from(column, base and base.left) for each in (self.left, self.right)
        )
        if top is None or bottom is None or left is None or right is None:
            return None
        return Area(min(top, bottom), min(left, right), max(top, bottom), max(left, right))


def is_true(formula: str, here: Here) -> bool | None:
    """Whether a formula is true of a cell; None where that is not sure. One that makes an error is
    not."""
    found = evaluated(formula, here)
    if found is None or isinstance(found, str):
        return None
    return False if isinstance(found, Special) else bool(found)


def evaluated(formula: str, here: Here) -> Value | None:
    """What a formula says for a cell; None where that is not sure."""
    known = compiled(formula)
    return None if known is None else known.node(here)


@lru_cache(maxsize=_MOST_KEPT)
def compiled(formula: str) -> Formula | None:
    """A formula, None for one of which nothing can be told."""
    written = _BRACKETED.sub(lambda found: ":".join(filter(None, found.groups())), formula)
    written = written.strip().removeprefix("of:").removeprefix("=")
    if len(written) > _MOST_LETTERS:
        return None
    try:
        return _Parser(written).formula()
    except _Senseless:
        return None


class _Parser:
    """Builds what a formula asks, the operators that bind weakest first."""

    def __init__(self, written: str) -> None:
        self._tokens: list[tuple[str, str]] = []
        self._next = self._depth = 0
        self._references: list[Reference] = []
        at = 0
        written = written.rstrip()
        while at < len(written):
            found = _TOKEN.match(written, at)
            if found is None or found.lastgroup is None:
                raise _Senseless
            self._tokens.append((found.lastgroup, found[found.lastgroup]))
            at = found.end()

    def formula(self) -> Formula:
        """All of it. Raises _Senseless."""
        node = self._operation(0)
        if self._next < len(self._tokens):
            raise _Senseless
        return Formula(node, tuple(self._references))

    def _is_sign(self, signs: frozenset[str] | str) -> bool:
        here = self._tokens[self._next] if self._next < len(self._tokens) else ("", "")
        return here[0] == "sign" and here[1] in signs

    def _take(self) -> tuple[str, str]:
        if self._next >= len(self._tokens):
            raise _Senseless
        self._next += 1
        return self._tokens[self._next - 1]

    def _operation(self, level: int) -> Node:
        if level == len(_BINDING):
            return self._signed()
        left = self._operation(level + 1)
        while self._is_sign(_BINDING[level]):
            sign = self._take()[1]
            left = _binary(sign, left, self._operation(level + 1))
        return left

    def _signed(self) -> Node:
        self._depth += 1
        if self._depth > _MOST_NESTED:
            raise _Senseless
        if self._is_sign("+-"):
            sign, inner = self._take()[1], self._signed()
            node = _binary("-", lambda _: 0.0, inner) if sign == "-" else inner
        else:
            node = self._single()
        while self._is_sign("%"):
            self._take()
            node = _binary("/", node, lambda _: 100.0)
        self._depth -= 1
        return node

    def _single(self) -> Node:
        kind, said = self._take()
        if kind == "number":
            return _constant(float(said))
        if kind == "string":
            return _constant(said.replace('""', '"'))
        if kind == "area":
            return self._reference(said.upper().replace(" ", ""))
        if kind == "name":
            return self._named(said.upper())
        if said != "(":
            raise _Senseless
        node = self._operation(0)
        self._close()
        return node

    def _close(self) -> None:
        if self._take()[1] != ")":
            raise _Senseless

    def _reference(self, said: str) -> Node:
        first, _, last = said.partition(":")
        corners = [corner for part in (first, last or first) for corner in _corners(part)]
        reference = Reference(*corners)
        self._references.append(reference)

        def held(here: Here) -> Value | None:
            area = reference.area(here.row, here.column, here.area)
            return here.held(area.top, area.left) if area is not None and not last else None

        def all_held(here: Here) -> list[Value | None]:
            area = reference.area(here.row, here.column, here.area)
            return [None] if area is None else list(here.area_held(area))

        return sheet_functions.Held(held, all_held)

    def _named(self, name: str) -> Node:
        if not self._is_sign("("):
            if name in {"TRUE", "FALSE"}:
                return _constant(name == "TRUE")
            raise _Senseless
        self._take()
        inside: list[Node] = []
        while not self._is_sign(")"):
            if inside and self._take()[1] not in {",", ";"}:
                raise _Senseless
            inside.append(self._operation(0))
        self._close()
        call = sheet_functions.call(name, inside)
        if call is None:
            raise _Senseless
        return call


def _corners(said: str) -> tuple[Corner, Corner]:
    found = _REFERENCE.fullmatch(said)
    if found is None:
        raise _Senseless
    return (
        Corner(int(found[4]), bool(found[3])),
        Corner(column_of(found[2]), bool(found[1])),
    )


def _constant(value: Value) -> Node:
    return lambda _: value


def _binary(sign: str, left: Node, right: Node) -> Node:
    def found(here: Here) -> Value | None:
        one, other = left(here), right(here)
        if one is None or other is None:
            return None
        if Special.ERROR in {one, other}:
            return Special.ERROR
        if sign in _COMPARED:
            known = order(one, other)
            return None if known is None else _COMPARED[sign](known)
        return _joined(one, other) if sign == "&" else _reckoned(sign, one, other)

    return found


def _joined(one: Value, other: Value) -> Value | None:
    first, second = text(one), text(other)
    return first + second if isinstance(first, str) and isinstance(second, str) else None


def _reckoned(sign: str, one: Value, other: Value) -> Value | None:
    left, right = number(one), number(other)
    if not isinstance(left, float) or not isinstance(right, float):
        return None
    try:
        if sign == "+":
            return left + right
        if sign == "-":
            return left - right
        if sign == "*":
            return left * right
        found = left / right if sign == "/" else left**right
        return found if isinstance(found, float) else None
    except ZeroDivisionError:
        return Special.ERROR
    except OverflowError:
        return None
