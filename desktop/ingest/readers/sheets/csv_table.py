"""CSV and TSV files: which character parts the columns is told from the file itself."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from typing import Literal

from desktop.errors import said_later
from desktop.ingest.readers.common import charset, reasons
from desktop.ingest.readers.common.clean import one_line
from desktop.ingest.readers.common.intermediate import MAX_TEXT, Reading, too_long
from desktop.ingest.readers.common.sniff import Kind
from desktop.ingest.readers.sheets import cells
from desktop.ingest.readers.sheets.cells import Cell, Sort
from desktop.ingest.readers.sheets.sheets import Sheets

STRAY_QUOTES = said_later("A quotation mark is not closed; quotation marks were read as text.")
_DELIMITERS = ",;\t|"
_SAMPLE_LINES = 60
_SEPARATOR = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
# A quoted field goes on over this many lines only if its quotation mark was never closed.
_MAX_LINES_IN_FIELD = 300
_NUMBER = re.compile(r"[($€£¥+−–-]{0,3}\s?\d[\d.,' ]*\s?[)%€£$¥]{0,2}")
_DATE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T]\d{1,2}:\d{2}.*)?")
_MAX_FIELD = 16 * 1024 * 1024


def read(data: bytes) -> Reading:
    """Read a table of text. Raises ReadingError for what is not text or holds none."""
    decoded = charset.decode(data)
    text = decoded.text.replace("\0", "")
    if len(text) > MAX_TEXT:
        raise too_long()
    problems = [decoded.problem] if decoded.problem else []
    named = _SEPARATOR.match(text)
    delimiter = named[1] if named else _delimiter(text)
    if named:
        text = text[named.end() :]
    rows = _rows(text, delimiter, csv.QUOTE_MINIMAL)
    if rows is None:
        problems.append(STRAY_QUOTES)
        rows = _rows(text, delimiter, csv.QUOTE_NONE) or []
    sheets = Sheets()
    sheets.open("")
    for number, row in enumerate(rows, 1):
        sheets.row(number, list(_cells(row)))
    sheets.close()
    return sheets.reading(Kind.CSV, "", problems)


def _cells(row: list[str]) -> Iterator[Cell]:
    for column, field in enumerate(row, 1):
        text = one_line(field)
        if text:
            yield Cell(column, text, _sort(text))


def _sort(text: str) -> Sort:
    if _DATE.fullmatch(text):
        return Sort.DATE
    if not _NUMBER.fullmatch(text):
        return Sort.TEXT
    year = text.isdecimal() and len(text) == 4 and cells.year_like(int(text))
    return Sort.DATE if year else Sort.NUMBER


def _rows(text: str, delimiter: str, quoting: Literal[0, 3]) -> list[list[str]] | None:
    """The fields of each row; None if a quotation mark swallows the rest of the file."""
    csv.field_size_limit(_MAX_FIELD)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, quoting=quoting)
    rows = []
    before = 0
    try:
        for row in reader:
            lines = reader.line_num - before
            before = reader.line_num
            if quoting == csv.QUOTE_MINIMAL and lines > _MAX_LINES_IN_FIELD:
                return None
            rows.append(row)
    except csv.Error:
        if quoting == csv.QUOTE_MINIMAL:
            return None
        raise reasons.unreadable(reasons.TOO_MUCH_TEXT) from None
    return rows


def _delimiter(text: str) -> str:
    """The character that parts most rows of the beginning into the same number of fields, more
    than one; the comma where none does."""
    lines = text[: 64 * 1024].splitlines(keepends=True)[:_SAMPLE_LINES]
    best = (0.0, 0)
    chosen = ","
    for delimiter in _DELIMITERS:
        try:
            counts = Counter(len(row) for row in csv.reader(lines, delimiter=delimiter) if any(row))
        except csv.Error:
            continue
        rows = sum(counts.values())
        fields, times = max(counts.items(), key=lambda item: (item[1], item[0]), default=(0, 0))
        share = times / rows if fields > 1 else 0.0
        if (round(share, 1), fields) > best:
            best, chosen = (round(share, 1), fields), delimiter
    return chosen
