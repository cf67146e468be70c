"""The functions that formulas of conditional formats may call (ECMA-376 Part 1, 18.17.7)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from desktop.ingest.readers.sheets.sheet_values import Here, Special, Value, number, text, truth

#: What a part of a formula says for a cell, None where that is not sure.
Node: TypeAlias = Callable[[Here], Value | None]
# Signs that stand for others where a text is looked for.
_WILD = frozenset("*?~")


@dataclass(frozen=True, slots=True)
class Held:
    """A reference: what a single cell holds, and what all its cells do."""

    value: Node
    values: Callable[[Here], list[Value | None]]

    def __call__(self, here: Here) -> Value | None:
        """What a single cell holds."""
        return self.value(here)


def call(name: str, inside: Sequence[Node]) -> Node | None:
    """A call of a function; None for one that is not known, or not in this form."""
    if name in _PLACES and not inside:
        return _PLACES[name]
    if name == "IF" and len(inside) in {2, 3}:
        return _if(inside)
    if (several := _SEVERAL.get(name)) is not None and inside:
        return _of_all(several, inside)
    known = _SINGLE.get(name)
    if known is None or not known[0] <= len(inside) <= known[1]:
        return None
    return _of_each(known[2], inside, may_err=name in _ERRORS)


_PLACES: dict[str, Node] = {
    "TRUE": lambda _: True,
    "FALSE": lambda _: False,
    "ROW": lambda here: float(here.row),
    "COLUMN": lambda here: float(here.column),
}


def _if(inside: Sequence[Node]) -> Node:
    def found(here: Here) -> Value | None:
        asked = inside[0](here)
        holds = None if asked is None else truth(asked)
        if not isinstance(holds, bool):
            return holds
        if holds:
            return inside[1](here)
        return inside[2](here) if len(inside) == 3 else False

    return found


# -------------------------------------------------------------------- of any number of cells


def _of_all(function: Callable[[list[Value]], Value | None], inside: Sequence[Node]) -> Node:
    """A function of all cells that are named; a text in one counts for nothing, but not one that
    is written out."""

    def found(here: Here) -> Value | None:
        values: list[Value | None] = []
        for node in inside:
            values += node.values(here) if isinstance(node, Held) else [_written(node(here))]
        known = [value for value in values if value is not None]
        return function(known) if len(known) == len(values) else None

    return found


def _written(value: Value | None) -> Value | None:
    return None if isinstance(value, str) else value


def _truths(values: list[Value]) -> list[bool] | Special | None:
    if Special.ERROR in values:
        return Special.ERROR
    found = [bool(value) for value in values if isinstance(value, (bool, float))]
    return found or None


def _and(values: list[Value]) -> Value | None:
    found = _truths(values)
    return all(found) if isinstance(found, list) else found


def _or(values: list[Value]) -> Value | None:
    found = _truths(values)
    return any(found) if isinstance(found, list) else found


def _sum(values: list[Value]) -> Value | None:
    if Special.ERROR in values:
        return Special.ERROR
    # A truth counts where it is written out, and not in a cell.
    return None if any(isinstance(value, bool) for value in values) else sum(_figures(values), 0.0)


def _figures(values: list[Value]) -> list[float]:
    return [value for value in values if isinstance(value, float)]


def _count_all(values: list[Value]) -> Value:
    return float(sum(value is not Special.BLANK for value in values))


def _count_blank(values: list[Value]) -> Value:
    return float(sum(value is Special.BLANK or value == "" for value in values))


_SEVERAL: dict[str, Callable[[list[Value]], Value | None]] = {
    "AND": _and,
    "OR": _or,
    "SUM": _sum,
    "COUNT": lambda values: float(len(_figures(values))),
    "COUNTA": _count_all,
    "COUNTBLANK": _count_blank,
}


# -------------------------------------------------------------------------- of single values


def _of_each(
    function: Callable[..., Value | None], inside: Sequence[Node], *, may_err: bool
) -> Node:
    def found(here: Here) -> Value | None:
        values = [node(here) for node in inside]
        if None in values:
            return None
        return Special.ERROR if Special.ERROR in values and not may_err else function(*values)

    return found


def _not(value: Value) -> Value | None:
    found = truth(value)
    return not found if isinstance(found, bool) else found


def _length(value: Value) -> Value | None:
    found = text(value)
    return float(len(found)) if isinstance(found, str) else None


def _cut(value: Value, count: Value) -> tuple[str, int] | None:
    """A text, and how many of its letters are asked for."""
    found, most = text(value), number(count)
    if not isinstance(found, str) or not isinstance(most, float) or most < 0:
        return None
    return found, int(min(most, len(found)))


def _left(value: Value, count: Value = 1.0) -> Value | None:
    cut = _cut(value, count)
    return None if cut is None else cut[0][: cut[1]]


def _right(value: Value, count: Value = 1.0) -> Value | None:
    cut = _cut(value, count)
    return None if cut is None else cut[0][len(cut[0]) - cut[1] :]


def _trim(value: Value) -> Value | None:
    found = text(value)
    return " ".join(filter(None, found.split(" "))) if isinstance(found, str) else None


def _exact(one: Value, other: Value) -> Value | None:
    first, second = text(one), text(other)
    return first == second if isinstance(first, str) and isinstance(second, str) else None


def _search(wanted: Value, value: Value) -> Value | None:
    """Where a text first stands in another, whatever its case."""
    first, second = text(wanted), text(value)
    if not isinstance(first, str) or not isinstance(second, str) or not _WILD.isdisjoint(first):
        return None
    at = second.casefold().find(first.casefold())
    return Special.ERROR if at < 0 else float(at + 1)


def _find(wanted: Value, value: Value) -> Value | None:
    """Where a text first stands in another."""
    first, second = text(wanted), text(value)
    if not isinstance(first, str) or not isinstance(second, str):
        return None
    at = second.find(first)
    return Special.ERROR if at < 0 else float(at + 1)


def _mod(value: Value, by: Value) -> Value | None:
    one, other = number(value), number(by)
    if not isinstance(one, float) or not isinstance(other, float):
        return None
    return one % other if other else Special.ERROR


def _of_figure(function: Callable[[float], Value]) -> Callable[[Value], Value | None]:
    def found(value: Value) -> Value | None:
        figure = number(value)
        return function(figure) if isinstance(figure, float) else None

    return found


# How many values each takes, and what it makes of them.
_SINGLE: dict[str, tuple[int, int, Callable[..., Value | None]]] = {
    "NOT": (1, 1, _not),
    "LEN": (1, 1, _length),
    "LEFT": (1, 2, _left),
    "RIGHT": (1, 2, _right),
    "TRIM": (1, 1, _trim),
    "EXACT": (2, 2, _exact),
    "SEARCH": (2, 2, _search),
    "FIND": (2, 2, _find),
    "MOD": (2, 2, _mod),
    "ABS": (1, 1, _of_figure(abs)),
    "INT": (1, 1, _of_figure(lambda figure: float(figure // 1))),
    "ISEVEN": (1, 1, _of_figure(lambda figure: int(figure) % 2 == 0)),
    "ISODD": (1, 1, _of_figure(lambda figure: int(figure) % 2 == 1)),
    "ISBLANK": (1, 1, lambda value: value is Special.BLANK),
    "ISTEXT": (1, 1, lambda value: isinstance(value, str)),
    "ISNONTEXT": (1, 1, lambda value: not isinstance(value, str)),
    "ISNUMBER": (1, 1, lambda value: isinstance(value, float)),
    "ISLOGICAL": (1, 1, lambda value: isinstance(value, bool)),
    "ISERROR": (1, 1, lambda value: value is Special.ERROR),
}
# Those that an error makes none of.
_ERRORS = frozenset(name for name in _SINGLE if name.startswith("IS")) - {"ISEVEN", "ISODD"}
