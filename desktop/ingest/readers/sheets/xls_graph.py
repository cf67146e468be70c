"""What a chart of Microsoft Graph shows, as old presentations and documents embed it: the figures
and names of its sheet, its titles ([MS-OGRAPH] 2.2 to 2.4)."""

import struct
from collections.abc import Iterator

from desktop.ingest.readers.common import number_format, opened
from desktop.ingest.readers.common.clean import one_line
from desktop.ingest.readers.common.intermediate import Reading, TextBuilder, first_heading
from desktop.ingest.readers.common.sniff import Kind
from desktop.ingest.readers.office.ole import stream

_BEGIN, _OF_GRAPH = b"\x09\x08", b"\x80"
_NUMBER, _LABEL, _TITLE = 0x0003, 0x0004, 0x100D
_WIDE = 1
# As many rows and columns as its sheet has.
_MOST_ROWS, _MOST_COLUMNS = 4000, 4000
_MOST_CELLS = 100_000


def read(data: bytes) -> Reading | None:
    """Read a chart; None for a file that is none, or that says nothing."""
    book = stream(opened.ole_file(data), "Workbook")
    if book[:2] != _BEGIN or book[4:5] != _OF_GRAPH:
        return None
    cells, titles = _told(book)
    builder = TextBuilder()
    for title in titles:
        builder.add_paragraph(title)
    if cells:
        builder.add_table(_rows(cells))
    text, blocks = builder.text, builder.finish()
    if not text:
        return None
    return Reading(Kind.XLS, text, blocks, title=first_heading(text, blocks))


def _told(book: bytes) -> tuple[dict[tuple[int, int], str], list[str]]:
    """The cells by row and column, and the titles that are no names of rows or columns."""
    cells: dict[tuple[int, int], str] = {}
    titles: dict[str, None] = {}
    for kind, body in _records(book):
        if kind == _TITLE and len(body) > 4:
            titles[one_line(_text(body[2:]))] = None
        elif kind in {_NUMBER, _LABEL} and len(body) > 8 and len(cells) < _MOST_CELLS:
            row, column = struct.unpack_from("<HH", body)
            if kind == _LABEL:
                cells[row, column] = one_line(_text(body[7:]))
            elif len(body) >= 15:
                cells[row, column] = number_format.general(struct.unpack_from("<d", body, 7)[0])
    known = set(cells.values())
    return cells, [title for title in titles if title and title not in known]


def _records(book: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at + 4 <= len(book):
        kind, length = struct.unpack_from("<HH", book, at)
        yield kind, book[at + 4 : at + 4 + length]
        at += 4 + length


def _text(data: bytes) -> str:
    """A text behind its length in letters and whether they take two bytes each."""
    length, flags = data[0], data[1]
    if flags & _WIDE:
        return data[2 : 2 + 2 * length].decode("utf-16-le", "replace")
    return data[2 : 2 + length].decode("cp1252", "replace")


def _rows(cells: dict[tuple[int, int], str]) -> list[list[str]]:
    rows = sorted({row for row, _ in cells})[:_MOST_ROWS]
    columns = sorted({column for _, column in cells})[:_MOST_COLUMNS]
    return [[cells.get((row, column), "") for column in columns] for row in rows]
