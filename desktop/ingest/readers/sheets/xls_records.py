"""What xlrd leaves in a workbook's records: formulas, text boxes, titles of charts.

Record types and layouts are those of [MS-XLS], sections 2.3 and 2.4.
"""

import io
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

import olefile
from xlrd.book import Book
from xlrd.formula import FMLA_TYPE_CELL, FMLA_TYPE_SHARED, decompile_formula

from desktop.ingest.readers.common.clean import one_line
from desktop.ingest.readers.sheets import cells, sheet_running, xls_conditions
from desktop.ingest.readers.sheets.areas import Area
from desktop.ingest.readers.sheets.conditions import Rule
from desktop.ingest.readers.sheets.formulas import Formulas

_FORMULA, _SHARED, _ARRAY = 0x0006, 0x04BC, 0x0221
_BOF, _EOF, _CONTINUE, _BOUND_SHEET = 0x0809, 0x000A, 0x003C, 0x0085
_TEXT_OBJECT, _CHART_TEXT = 0x01B6, 0x100D
_HEADER, _FOOTER = 0x0014, 0x0015
_DRAWING, _DRAWING_GROUP = 0x00EC, 0x00EB
_NAME, _IS_BINARY = 0x0018, 0x1000
_CONDITIONS = frozenset({xls_conditions.BEGIN, xls_conditions.RULE})
_POINTS_TO_SHARED = 0x01
_BIFF8 = 80
_UNKNOWN = 0x0FFF
# What a stumble over a senseless formula raises; the formula is then left out.
_STUMBLES = (Exception,)


@dataclass(slots=True)
class SheetRecords:
    """Formulas as lines, and the texts that lie on the sheet; ``unread`` formulas are counted."""

    formulas: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    #: What the sheet is printed with.
    running: list[str] = field(default_factory=list)
    unread: int = 0
    #: Conditional formats, for each of their areas.
    rules: list[tuple[Area, Rule]] = field(default_factory=list)
    #: The shapes on it.
    drawing: bytes = b""


def read(data: bytes, book: Book) -> list[SheetRecords]:
    """For each sheet what its records hold. Nothing for the formats before Excel 97."""
    if book.biff_version < _BIFF8:
        return []
    stream = _stream(data)
    found = []
    for number, start in enumerate(_starts(stream)):
        if number >= book.nsheets:
            break
        found.append(_sheet(stream, start, book, book.sheet_names()[number]))
    return found


def drawing_group(data: bytes) -> bytes:
    """What the drawings of all sheets share: the list of pictures, with these."""
    parts: list[bytes] = []
    goes_on = False
    for kind, body in _records(_stream(data), 0):
        goes_on = kind == _DRAWING_GROUP or (goes_on and kind == _CONTINUE)
        if goes_on:
            parts.append(body)
    return b"".join(parts)


def without_conditions(data: bytes) -> bytes:
    """The workbook's stream with the rules of conditional formats as records that nobody knows."""
    stream = bytearray(_stream(data))
    for at in _places(stream, xls_conditions.RULE):
        struct.pack_into("<H", stream, at, _UNKNOWN)
    return bytes(stream)


def with_names_unasked(data: bytes) -> bytes:
    """The workbook's stream with its names as ones whose formulas are not to be looked into."""
    stream = bytearray(_stream(data))
    for at in _places(stream, _NAME):
        if at + 6 <= len(stream):
            (flags,) = struct.unpack_from("<H", stream, at + 4)
            struct.pack_into("<H", stream, at + 4, flags | _IS_BINARY)
    return bytes(stream)


def _places(stream: bytearray, wanted: int) -> Iterator[int]:
    """Where the records of a kind begin."""
    at = 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        if kind == wanted:
            yield at
        at += 4 + length


def _stream(data: bytes) -> bytes:
    if not olefile.isOleFile(data=data):
        return data
    with olefile.OleFileIO(io.BytesIO(data)) as archive:
        for parts in archive.listdir():
            if len(parts) == 1 and parts[0].lower() == "workbook":
                return bytes(archive.openstream(parts).read())
    return b""


def _records(stream: bytes, start: int) -> Iterator[tuple[int, bytes]]:
    """The records of a substream, those of substreams inside it (charts) as well."""
    depth = 0
    while start + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, start)
        body = stream[start + 4 : start + 4 + length]
        start += 4 + length
        depth += (kind == _BOF) - (kind == _EOF)
        yield kind, body
        if depth <= 0:
            return


def _starts(stream: bytes) -> list[int]:
    """Where the sheets begin; of worksheets only, as xlrd lists them."""
    found = []
    for kind, body in _records(stream, 0):
        if kind == _BOUND_SHEET and len(body) >= 6 and body[5] == 0:
            found.append(struct.unpack_from("<I", body)[0])
    return found


def _sheet(stream: bytes, start: int, book: Book, name: str) -> SheetRecords:
    found = SheetRecords()
    formulas, conditions = Formulas(name), xls_conditions.Reader(book)
    wanted = 0
    running = {_HEADER, _FOOTER}
    for kind, body in _records(stream, start):
        if kind == _CONTINUE and wanted:
            text = _characters(body, 0, wanted)
            wanted = 0
            if text := one_line(text):
                found.texts.append(text)
            continue
        wanted = 0
        if kind == _TEXT_OBJECT and len(body) >= 12:
            wanted = struct.unpack_from("<H", body, 10)[0]
        elif kind == _CHART_TEXT and len(body) > 4:
            if text := one_line(_characters(body, 3, body[2])):
                found.texts.append(text)
        elif kind in running and len(body) > 3:
            # Later ones are those of charts on the sheet.
            running.remove(kind)
            code = _characters(body, 2, struct.unpack_from("<H", body)[0])
            found.running += sheet_running.of_code(code)
        elif kind in _CONDITIONS:
            conditions.take(kind, body)
        elif kind in {_FORMULA, _SHARED, _ARRAY}:
            found.unread += not _add_formula(formulas, book, kind, body)
    found.drawing = b"".join(b for kind, b in _records(stream, start) if kind == _DRAWING)
    found.formulas, found.rules = formulas.lines(), conditions.rules
    return found


def _characters(body: bytes, start: int, count: int) -> str:
    """A string that begins with its flags: one or two bytes a character."""
    if start >= len(body):
        return ""
    if body[start] & 1:
        return body[start + 1 : start + 1 + 2 * count].decode("utf-16-le", "replace")
    return body[start + 1 : start + 1 + count].decode("latin-1")


def _add_formula(formulas: Formulas, book: Book, kind: int, body: bytes) -> bool:
    """Note a formula; False if it can't be told."""
    try:
        if kind == _FORMULA:
            row, column = struct.unpack_from("<HH", body)
            length = struct.unpack_from("<H", body, 20)[0]
            tokens = body[22:]
            if length and tokens[0] == _POINTS_TO_SHARED:
                return True
            text = decompile_formula(book, tokens, length, FMLA_TYPE_CELL, row, column)
            if text:
                formulas.add(row + 1, column + 1, one_line(text))
            return bool(text)
        first, last, left, right = struct.unpack_from("<HHBB", body)
        at = 8 if kind == _SHARED else 12
        length = struct.unpack_from("<H", body, at)[0]
        sort = FMLA_TYPE_SHARED if kind == _SHARED else FMLA_TYPE_CELL
        text = decompile_formula(book, body[at + 2 :], length, sort, first, left)
        area = f"{cells.letters(left + 1)}{first + 1}:{cells.letters(right + 1)}{last + 1}"
        if text:
            formulas.add_area(first + 1, left + 1, area, one_line(text))
        return bool(text)
    except _STUMBLES:
        return False
