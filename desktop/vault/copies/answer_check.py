"""Answers of another vault: each value is of its kind, and a quote stands where it says.

Somebody else wrote them: a number in a text's place would break every page that shows it, and a
quote that its document does not hold would be shown as cited.
"""

import types
from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, Union, get_args, get_origin, get_type_hints

from desktop.documents import Answer, Citation
from desktop.vault.disk.connections import Connection


def expect_kinds(answer: Answer) -> None:
    """Raises ValueError for an answer with a value that is not of its field's kind."""
    if not _fits(answer, Answer):
        raise ValueError("a value of an answer is of another kind")


def placed(connection: Connection, answer: Answer) -> Answer:
    """The answer with no place for a quote that its document does not hold there."""
    return replace(
        answer,
        citations=tuple(_placed(connection, answer.citations)),
        closest=tuple(_placed(connection, answer.closest)),
    )


def _placed(connection: Connection, citations: Iterable[Citation]) -> Iterable[Citation]:
    for each in citations:
        row = connection.execute(
            "SELECT text FROM texts JOIN files USING (content_id) WHERE files.id = ?",
            (each.document_id,),
        ).fetchone()
        text = str(row[0]) if row else ""
        holds = 0 <= each.start < each.end and text[each.start : each.end] == each.quote
        yield each if holds else replace(each, start=0, end=0)


def _fits(value: object, hint: Any) -> bool:  # noqa: ANN401 - a type, or what typing makes of one
    kind, parts = get_origin(hint), get_args(hint)
    if kind in (Union, types.UnionType):
        return any(_fits(value, part) for part in parts)
    if kind is tuple:
        # JSON knows lists only.
        return isinstance(value, tuple | list) and all(_fits(each, parts[0]) for each in value)
    if kind is dict:
        return isinstance(value, dict) and all(
            _fits(key, parts[0]) and _fits(each, parts[1]) for key, each in value.items()
        )
    return _fits_plain(value, hint)


def _fits_plain(value: object, hint: Any) -> bool:  # noqa: ANN401 - a type
    if is_dataclass(hint):
        hints = get_type_hints(hint)
        return isinstance(value, hint) and all(  # type: ignore[arg-type] # a class
            _fits(getattr(value, field.name), hints[field.name]) for field in fields(hint)
        )
    if isinstance(hint, type) and issubclass(hint, Enum):
        return value in {each.value for each in hint}
    if hint is float:
        return type(value) in (int, float)
    return type(value) is hint or value is hint
