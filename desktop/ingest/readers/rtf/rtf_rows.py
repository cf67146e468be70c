"""What an RTF file says of the rows of its tables (RTF Specification 1.9.1, table definitions)."""

from collections.abc import Callable

from desktop.ingest.readers.rtf import rtf_looks
from desktop.ingest.readers.rtf.rtf_parts import Part

# The table style that every file has, and that says nothing.
_PLAIN_STYLES = frozenset({0, 11})
Take = Callable[[Part, int | None], None]


def _in_table(part: Part, _: int | None) -> None:
    part.in_table = True


def _depth(part: Part, number: int | None) -> None:
    part.nested = (number or 0) > 1


def _style(part: Part, number: int | None) -> None:
    if number not in _PLAIN_STYLES:
        part.unknown_grounds()


#: What takes the words of tables that need no more than the part that the table is in.
WORDS: dict[str, Take] = {
    "intbl": _in_table,
    "itap": _depth,
    "row": lambda part, _: part.end_row(),
    "trowd": lambda part, _: part.begin_row(),
    "trrh": lambda part, number: part.row_height(number or 0),
    "ts": _style,
    "cellx": lambda part, _: part.end_cell_told(),
    **dict.fromkeys(rtf_looks.CELL_PATTERNS, lambda part, _: part.cell_ground(None)),
    **dict.fromkeys(rtf_looks.ROW_PATTERNS, lambda part, _: part.unknown_grounds()),
}
