"""A paper between processes: JSON with the pictures' bytes behind it, checked again on arrival."""

import dataclasses
import json
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from desktop.drafting.paper.model import (
    Block,
    Box,
    Edge,
    Grid,
    Line,
    Look,
    Note,
    Paper,
    Picture,
    Section,
    Tab,
    Words,
)

_MOST = 1_000_000
_LONGEST = 100_000.0
_MOST_CELLS = 200_000  # of a table: Qt makes every one, empty or not
T = TypeVar("T")


def to_bytes(paper: Paper) -> tuple[dict[str, Any], bytes]:
    """The fields of a message and its payload: JSON, then each picture's bytes."""
    told = json.dumps(dataclasses.asdict(paper, dict_factory=_plain), ensure_ascii=False).encode()
    sizes = [[each.width, each.height] for each in paper.pictures]
    data = b"".join(each.data for each in paper.pictures)
    return {"told": len(told), "sizes": sizes}, told + data


def _plain(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Values that are as a new one has them are left out by the reader's defaults."""
    return {name: value for name, value in pairs if name not in {"pictures", "data"}}


def from_bytes(fields: Mapping[str, Any], payload: bytes) -> Paper:
    """What ``to_bytes`` made. ValueError for anything else."""
    try:
        told, sizes = int(fields["told"]), [(int(w), int(h)) for w, h in fields["sizes"]]
        record = json.loads(payload[:told])
        pictures, at = [], told
        for width, height in sizes:
            size = width * height * 4
            if width < 1 or height < 1 or at + size > len(payload):
                raise ValueError("a picture is cut off")
            pictures.append(Picture(width, height, payload[at : at + size]))
            at += size
        return Paper(
            _all(record["sections"], _section),
            _all(record["notes"], _note),
            tuple(pictures),
            _all(record["undrawn"], str),
        )
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("This is no paper.") from error


def _all(records: Any, make: Callable[[Any], T]) -> tuple[T, ...]:  # noqa: ANN401 -- JSON
    if len(records) > _MOST:
        raise ValueError("too many")
    return tuple(make(each) for each in records)


def _note(record: dict[str, Any]) -> Note:
    return Note(str(record["mark"]), _all(record["lines"], _line), bool(record["at_end"]))


def _section(record: dict[str, Any]) -> Section:
    sizes = ("width", "height", "top", "right", "bottom", "left", "header_at", "footer_at")
    running = {str(name): _all(blocks, _block) for name, blocks in record["running"].items()}
    return Section(
        **{name: _number(record[name]) for name in sizes},
        first_differs=bool(record["first_differs"]),
        even_differs=bool(record["even_differs"]),
        blocks=_all(record["blocks"], _block),
        running=running,
    )


def _block(record: dict[str, Any]) -> Block:
    return _grid(record) if "boxes" in record else _line(record)


def _grid(record: dict[str, Any]) -> Grid:
    columns, rows = _all(record["columns"], _number), int(record["rows"])
    if rows < 0 or rows * len(columns) > _MOST_CELLS:
        raise ValueError("too many cells")
    return Grid(
        columns,
        rows,
        _all(record["boxes"], _box),
        _number(record["left"]),
        record["align"] if record["align"] in {"left", "right", "center"} else "left",
        int(record["heads"]),
    )


def _box(record: dict[str, Any]) -> Box:
    top, right, bottom, left = (
        Edge(_number(each["width"]), str(each["colour"])) for each in record["edges"]
    )
    row, column, across, down = (
        max(0, min(_MOST, int(record[name]))) for name in ("row", "column", "across", "down")
    )
    lines = _all(record["lines"], _line)
    edges = (top, right, bottom, left)
    pad = max(0.0, _number(record["pad"]))
    return Box(row, column, across, down, lines, str(record["ground"]), edges, pad)


def _line(record: dict[str, Any]) -> Line:
    sizes = ("left", "right", "first", "before", "after", "line")
    return Line(
        words=_all(record["words"], _words),
        label=str(record["label"]),
        label_look=_look(record["label_look"]),
        align=record["align"] if record["align"] in {"right", "center", "both"} else "left",
        rule=record["rule"] if record["rule"] in {"exact", "atLeast"} else "auto",
        keep_next=bool(record["keep_next"]),
        new_page=bool(record["new_page"]),
        tabs=tuple(Tab(_number(each["at"]), str(each["kind"])) for each in record["tabs"]),
        ground=str(record["ground"]),
        above=str(record["above"]),
        below=str(record["below"]),
        boxed=bool(record["boxed"]),
        contents=int(record["contents"]),
        **{name: _number(record[name]) for name in sizes},
    )


def _words(record: dict[str, Any]) -> Words:
    return Words(
        str(record["text"]),
        _look(record["look"]),
        str(record["field"]),
        int(record["picture"]),
        _number(record["width"]),
        _number(record["height"]),
        int(record["note"]),
    )


def _look(record: dict[str, Any]) -> Look:
    flags = {name: bool(record[name]) for name in ("bold", "italic", "underline", "strike")}
    return Look(
        font=str(record["font"]),
        size=min(400.0, max(1.0, _number(record["size"]))),
        colour=str(record["colour"]),
        ground=str(record["ground"]),
        raised=int(record["raised"]),
        caps=str(record["caps"]),
        **flags,
    )


def _number(value: Any) -> float:  # noqa: ANN401 -- JSON
    found = float(value)
    if not -_LONGEST <= found <= _LONGEST:
        raise ValueError("a length is none")
    return found
