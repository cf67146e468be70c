"""A manuscript as JSON, as the vault keeps it and workers send it; checked when it is read."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from desktop.drafting.manuscript.model import (
    ORIGIN_KINDS,
    ROLES,
    Cell,
    ListLevel,
    Manuscript,
    NumberList,
    Origin,
    Paragraph,
    Span,
)
from desktop.ingest.readers.common.clean import surrogates_joined

_FORM = 1


def to_json(manuscript: Manuscript) -> str:
    """The manuscript in one line. Origins are written once and counted."""
    origins: dict[Origin, int] = {}
    paragraphs = [_paragraph(each, origins) for each in manuscript.paragraphs]
    said = json.dumps(
        {
            "form": _FORM,
            "title": manuscript.title,
            "template": manuscript.template,
            "kind": manuscript.kind,
            "fields": dict(manuscript.fields),
            "base": manuscript.base_id,
            "lists": {key: _list(each) for key, each in manuscript.lists.items()},
            "origins": [_origin(each) for each in origins],
            "paragraphs": paragraphs,
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )
    # Half a pair, which a clipboard may give, can't be kept.
    return surrogates_joined(said)


def from_json(text: str) -> Manuscript:
    """What ``to_json`` wrote. ValueError for anything else."""
    try:
        record = json.loads(text)
        if record["form"] != _FORM:
            raise ValueError
        origins = [_read_origin(each) for each in record["origins"]]
        return Manuscript(
            title=_text(record["title"]),
            paragraphs=tuple(_read_paragraph(each, origins) for each in record["paragraphs"]),
            lists={_text(key): _read_list(each) for key, each in record["lists"].items()},
            template=_text(record["template"]),
            kind=_text(record["kind"]),
            fields={_text(key): _text(value) for key, value in record["fields"].items()},
            base_id=_whole(record["base"]),
        )
    except (KeyError, IndexError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("This is no manuscript.") from error


def _paragraph(paragraph: Paragraph, origins: dict[Origin, int]) -> dict[str, Any]:
    record: dict[str, Any] = {
        "id": paragraph.id,
        "spans": [_span(span, origins) for span in paragraph.spans],
    }
    # What is as usual is left out: a contract has thousands of paragraphs.
    for key in ("style", "role", "list_id", "level", "part", "anchor"):
        value = getattr(paragraph, key)
        if value != getattr(Paragraph(""), key):
            record[key] = value
    if paragraph.labels:
        record["labels"] = list(paragraph.labels)
    if paragraph.cell is not None:
        record["cell"] = _cell(paragraph.cell)
    return record


def _cell(cell: Cell) -> list[Any]:
    """Merged cells only say how; drafts of earlier versions do not."""
    merged = [cell.wide, cell.under] if cell.wide != 1 or cell.under else []
    return [cell.table, cell.row, cell.column, *merged]


def _read_cell(record: list[Any]) -> Cell:
    table, row, column, *merged = record
    cell = Cell(_text(table), _text(row), _whole(column))
    return replace(cell, wide=_whole(merged[0]), under=bool(merged[1])) if merged else cell


def _span(span: Span, origins: dict[Origin, int]) -> list[Any]:
    number = origins.setdefault(span.origin, len(origins))
    look = "".join(
        letter for letter, on in (("b", span.bold), ("i", span.italic), ("u", span.underline)) if on
    )
    return [span.text, number, look, span.reference, span.blank]


def _origin(origin: Origin) -> list[Any]:
    place = [origin.document_id, origin.page, origin.start, origin.end]
    # Only changes of the other side have these; drafts of earlier versions do not.
    change = [origin.author, origin.date] if origin.author or origin.date else []
    return [origin.kind, origin.source, *place, *change]


def _list(numbered: NumberList) -> dict[str, Any]:
    return {
        "counter": numbered.counter,
        "levels": {
            str(place): [each.form, each.text, each.start, each.restart, each.legal]
            for place, each in numbered.levels.items()
        },
        "starts": {str(place): start for place, start in numbered.starts.items()},
    }


def _read_paragraph(record: Mapping[str, Any], origins: list[Origin]) -> Paragraph:
    role = record.get("role", "text")
    if role not in ROLES:
        raise ValueError("This is no manuscript.")
    cell = record.get("cell")
    return Paragraph(
        id=_text(record["id"]),
        spans=tuple(_read_span(each, origins) for each in record["spans"]),
        style=_text(record.get("style", "")),
        role=role,
        list_id=_text(record.get("list_id", "")),
        level=_whole(record.get("level", 0)),
        labels=tuple(_text(each) for each in record.get("labels", [])),
        cell=None if cell is None else _read_cell(cell),
        part=_text(record.get("part", "")),
        anchor=_text(record.get("anchor", "")),
    )


def _read_span(record: list[Any], origins: list[Origin]) -> Span:
    text, number, look, reference, blank = record
    return Span(
        text=_text(text),
        origin=origins[_whole(number)],
        bold="b" in look,
        italic="i" in look,
        underline="u" in look,
        reference=_text(reference),
        blank=_text(blank),
    )


def _read_origin(record: list[Any]) -> Origin:
    kind, source, document_id, page, start, end, *change = record
    if kind not in ORIGIN_KINDS:
        raise ValueError("This is no manuscript.")
    places = (None if each is None else _whole(each) for each in (document_id, page, start, end))
    document_id, page, start, end = places
    author, date = (_text(each) for each in change) if change else ("", "")
    return Origin(kind, _text(source), document_id, page, start, end, author, date)


def _read_list(record: Mapping[str, Any]) -> NumberList:
    levels = {}
    for place, (form, text, start, restart, legal) in record["levels"].items():
        levels[int(place)] = ListLevel(
            _text(form),
            _text(text),
            _whole(start),
            None if restart is None else _whole(restart),
            bool(legal),
        )
    starts = {int(place): _whole(start) for place, start in record["starts"].items()}
    return NumberList(_text(record["counter"]), levels, starts)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError
    return value
