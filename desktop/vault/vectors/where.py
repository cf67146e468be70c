"""Chroma's ``where`` and ``where_document`` as SQL conditions on ``records``.

Every key and operand is a parameter, never a part of the statement. What the operators mean was
read off chromadb 1.5.9's own engine: numbers compare across int and float, booleans are not
numbers, ``$ne``, ``$nin`` and ``$not_contains`` hold for records without the key, and in arrays the
type of an element counts.
"""

import functools
import math
import re
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import regex

from desktop.vault.disk.connections import Connection
from desktop.vault.vectors import fields
from desktop.vault.vectors.fields import ARRAY, Kind

DOCUMENT = "#document"
_DEPTH = 64
_PARAMETERS = 30_000  # SQLite allows 32,766
# What matching may take of the processor: for one document, and for all of a statement. A pattern
# that backtracks without end is stopped, where Rust's crate would not backtrack at all.
_SECONDS = 2.0
_SECONDS_FOR_ALL = 10.0
_LONGEST_PATTERN = 10_000
# What SQLite itself looks for in a text.
_SHORT = 200
_COMPARISONS = {"$gt": ">", "$gte": ">=", "$lt": "<", "$lte": "<="}
_NEGATIONS = {
    "$ne": "$eq",
    "$nin": "$in",
    "$not_contains": "$contains",
    "$not_regex": "$regex",
}
# Chroma's patterns are those of Rust's regex crate: no look-around, no references back. The rest
# of the list are constructs of Python's regex package that the crate does not know either.
_FOREIGN_PATTERN = re.compile(
    r"""\\[1-9gKLGRX]|\(\?(?:<?[=!]|P[=>&]|[>|(&+R\d]|-?\d)|[*+?}]\+|\{(?![0-9]+(?:,[0-9]*)?\})"""
)
_ESCAPES = re.compile(r"\\(?:[pPxuU]\{[^}]*\}|[^1-9gKLGRX])|\[\^?\]?(?:\\.|[^\]\\])*\]")


class FilterError(ValueError):
    """The filter is not one of Chroma's, or too large."""


@dataclass(frozen=True)
class Condition:
    """A condition on the columns of ``records`` and its parameters."""

    sql: str
    parameters: tuple[object, ...] = ()
    needs_functions: bool = False

    def __post_init__(self) -> None:
        if len(self.parameters) > _PARAMETERS:
            raise FilterError("the filter holds too many values")


def condition(
    collection_id: int,
    where: Mapping[str, object] | None = None,
    where_document: Mapping[str, object] | None = None,
) -> Condition | None:
    """Both filters in one; None without any. Raises FilterError."""
    parts = []
    if where:
        parts.append(_tree(where, functools.partial(_field, collection_id), 0))
    if where_document:
        parts.append(_tree(where_document, _document, 0))
    return _joined(parts, "AND") if parts else None


def prepare(connection: Connection, condition: Condition) -> None:
    """Give the connection what the condition needs."""
    if condition.needs_functions:
        connection.create_function("matches_pattern", 2, _Matcher(), deterministic=True)
        connection.create_function("holds_text", 2, _holds, deterministic=True)


def _tree(
    where: Mapping[str, object], leaf: Callable[[str, object], Condition], depth: int
) -> Condition:
    if depth > _DEPTH:
        raise FilterError("the filter is nested too deep")
    if not isinstance(where, Mapping) or len(where) != 1:
        raise FilterError("a filter has exactly one key")
    key, operand = next(iter(where.items()))
    if key in ("$and", "$or"):
        if not isinstance(operand, Sequence) or isinstance(operand, str) or not operand:
            raise FilterError(f"{key} takes a list of filters")
        if len(operand) > _PARAMETERS // 3:
            raise FilterError("the filter holds too many values")
        parts = [_tree(part, leaf, depth + 1) for part in operand]
        return _joined(parts, "AND" if key == "$and" else "OR")
    return leaf(key, operand)


def _joined(parts: Sequence[Condition], word: str) -> Condition:
    """A balanced tree: SQLite limits an expression's depth, not its length."""
    if len(parts) == 1:
        return parts[0]
    half = len(parts) // 2
    left, right = _joined(parts[:half], word), _joined(parts[half:], word)
    return Condition(
        f"({left.sql} {word} {right.sql})",
        left.parameters + right.parameters,
        left.needs_functions or right.needs_functions,
    )


def _not(part: Condition) -> Condition:
    return Condition(f"NOT {part.sql}", part.parameters, part.needs_functions)


def _field(collection_id: int, key: str, expression: object) -> Condition:
    if not isinstance(expression, Mapping):
        expression = {"$eq": expression}
    if len(expression) != 1:
        raise FilterError("an expression has exactly one operator")
    operator, operand = next(iter(expression.items()))
    if operator in _NEGATIONS:
        return _not(_field(collection_id, key, {_NEGATIONS[operator]: operand}))
    if key == DOCUMENT and operator in ("$contains", "$regex"):
        return _document(operator, operand)
    test, parameters = _test(operator, operand)
    return Condition(
        "records.id IN (SELECT record_id FROM record_fields"  # noqa: S608 -- only marks and kinds
        f" WHERE collection_id = ? AND key = ? AND {test})",
        (collection_id, key, *parameters),
    )


def _test(operator: str, operand: object) -> tuple[str, tuple[object, ...]]:
    if operator == "$eq":
        return _equal([operand], 0)
    if operator == "$in":
        if not isinstance(operand, Sequence) or isinstance(operand, str) or not operand:
            raise FilterError("$in and $nin take a list of values")
        return _equal(operand, 0)
    if operator == "$contains":
        return _equal([operand], ARRAY)
    if operator in _COMPARISONS:
        if isinstance(operand, bool) or not isinstance(operand, int | float) or operand != operand:
            raise FilterError(f"{operator} takes a number")
        kinds = f"({Kind.INTEGER:d}, {Kind.REAL:d})"
        return f"kind IN {kinds} AND value {_COMPARISONS[operator]} ?", (_bound(operand),)
    raise FilterError("the filter has an operator that is not known")


def _equal(operands: Sequence[object], array: int) -> tuple[str, tuple[object, ...]]:
    """One of these values. Of the kinds, only a scalar's int and float are one."""
    grouped: dict[str, list[object]] = {}
    for operand in operands:
        try:
            kind = fields.scalar_kind(operand)
        except ValueError as error:
            raise FilterError(str(error)) from error
        if not array and kind in (Kind.INTEGER, Kind.REAL):
            kinds = f"{Kind.INTEGER:d}, {Kind.REAL:d}"
        else:
            kinds = f"{kind + array:d}"
        grouped.setdefault(kinds, []).append(_bound(operand))
    tests = [
        f"(kind IN ({kinds}) AND value IN ({','.join('?' * len(values))}))"
        for kinds, values in grouped.items()
    ]
    parameters = tuple(value for values in grouped.values() for value in values)
    return f"({' OR '.join(tests)})", parameters


def _bound(operand: object) -> object:
    """As a parameter: an integer beyond 64 bits compares as the float it is nearest to."""
    if isinstance(operand, int) and not -(1 << 63) <= operand < 1 << 63:
        try:
            return float(operand)
        except OverflowError:
            return math.inf if operand > 0 else -math.inf
    return operand


def _document(operator: str, operand: object) -> Condition:
    if operator in _NEGATIONS:
        return _not(_document(_NEGATIONS[operator], operand))
    if not isinstance(operand, str) or not operand:
        raise FilterError("a filter on documents takes a text")
    if operator == "$contains" and len(operand) <= _SHORT:
        return Condition("coalesce(instr(records.document, ?), 0)", (operand,))
    if operator == "$contains":
        # instr() compares at every place: a long text that nearly fits took minutes.
        return Condition(
            "coalesce(holds_text(?, CAST(records.document AS BLOB)), 0)",
            (operand.encode(),),
            needs_functions=True,
        )
    if operator == "$regex":
        _compiled(operand)
        # As bytes: a function of ours would get a text only up to its first zero byte.
        return Condition(
            "coalesce(matches_pattern(?, CAST(records.document AS BLOB)), 0)",
            (operand.encode(),),
            needs_functions=True,
        )
    raise FilterError("the filter has an operator that is not known")


@functools.lru_cache(maxsize=64)
def _compiled(pattern: str) -> "regex.Pattern[str]":
    if len(pattern) > _LONGEST_PATTERN:
        raise FilterError("Regex syntax error: the pattern is too long")
    if _FOREIGN_PATTERN.search(_ESCAPES.sub("x", pattern)):
        raise FilterError("Regex syntax error: look-around and references back are not supported")
    try:
        return regex.compile(pattern, regex.VERSION1)
    except (regex.error, OverflowError, RecursionError) as error:
        raise FilterError("Regex syntax error") from error


def _holds(part: bytes, document: bytes | None) -> bool:
    return document is not None and part in document


class _Matcher:
    """Matches the documents of one statement. Raises TimeoutError, which the database library
    turns into an OperationalError."""

    def __init__(self) -> None:
        self._left = _SECONDS_FOR_ALL

    def __call__(self, pattern: bytes, document: bytes | None) -> bool:
        """Both in UTF-8."""
        if document is None:
            return False
        if self._left <= 0:
            raise TimeoutError
        started = time.thread_time()
        # concurrent: other threads run meanwhile.
        found = _compiled(pattern.decode()).search(
            document.decode(), concurrent=True, timeout=_SECONDS
        )
        self._left -= time.thread_time() - started
        return found is not None
