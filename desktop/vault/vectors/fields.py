"""Metadata as typed rows: what a value becomes in ``record_fields``, and back."""

import math
from collections.abc import Iterator, Mapping, Sequence
from enum import IntEnum

Scalar = str | int | float | bool
Value = Scalar | Sequence[Scalar]
Metadata = Mapping[str, Value | None]
Row = tuple[str, int, int, str | int | float]

_INT64 = 1 << 63


class Kind(IntEnum):
    """The type of a value; an element of an array has that of its array."""

    TEXT = 0
    INTEGER = 1
    REAL = 2
    BOOLEAN = 3
    TEXTS = 4
    INTEGERS = 5
    REALS = 6
    BOOLEANS = 7


ARRAY = Kind.TEXTS - Kind.TEXT


def scalar_kind(value: object) -> Kind:
    """The kind of one value. Raises ValueError for what can't be kept, without naming it."""
    if isinstance(value, bool):
        return Kind.BOOLEAN
    if isinstance(value, int):
        if not -_INT64 <= value < _INT64:
            raise ValueError("a whole number in metadata must fit in 64 bits")
        return Kind.INTEGER
    if isinstance(value, float):
        if math.isnan(value):
            raise ValueError("a number in metadata must be one")
        return Kind.REAL
    if isinstance(value, str):
        return Kind.TEXT
    raise ValueError(f"metadata can't hold a {type(value).__name__}")


def rows(metadata: Metadata) -> Iterator[Row]:
    """(key, position, kind, value) of every element. A value of None has no row."""
    for key, value in metadata.items():
        if value is None:
            continue
        if isinstance(value, Sequence) and not isinstance(value, str):
            for position, element in enumerate(value):
                yield key, position, scalar_kind(element) + ARRAY, element
        else:
            yield key, 0, scalar_kind(value), value


def value(kind: int, stored: list[str | int | float]) -> Value:
    """The value that was kept as these elements, in order."""
    if kind % ARRAY == Kind.BOOLEAN:
        restored: list[Scalar] = [bool(element) for element in stored]
    elif kind % ARRAY == Kind.REAL:
        restored = [float(element) for element in stored]
    else:
        restored = list(stored)
    return restored if kind >= ARRAY else restored[0]
