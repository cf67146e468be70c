"""From the cells of a workbook to its text: a sheet is a page, a row a line, a cell has a name.

Rows are taken as they come and written some hundreds at a time, so that a long sheet is never held
as cells. A blank row ends a table; a table without headers of its own below one goes on with them.
"""

from collections.abc import Callable, Iterable, Sequence

from desktop.documents import Anchor, Attachment, Page, Picture
from desktop.errors import said_later
from desktop.ingest.readers.common import reasons
from desktop.ingest.readers.common.aside import Aside
from desktop.ingest.readers.common.intermediate import (
    MAX_PAGES,
    BlockKind,
    Reading,
    TextBuilder,
    first_heading,
)
from desktop.ingest.readers.common.sniff import Kind
from desktop.ingest.readers.sheets import cells, table_header
from desktop.ingest.readers.sheets.cells import Cell, Sort

# More cells would not fit into a reader's memory with all that is kept of each.
MAX_CELLS = 1_000_000
# Up to here each cell has an anchor, above it each row.
MAX_CELL_ANCHORS = 300_000
TOO_MANY_CELLS = said_later("It has more than 1,000,000 cells; the rest of it was not read.")
_ROWS_AT_ONCE = 500
_SPARSE_COLUMNS, _SPARSE_SHARE = 64, 0.25
_LIST_ROWS = 12


class Sheets:
    """Adds the sheets of a workbook, one after the other: ``open``, ``row`` for each row that
    shows something, ``close``; at the end ``reading``."""

    def __init__(self) -> None:
        self.builder = TextBuilder()
        self.aside = Aside()
        self._full = False
        self._pages: list[Page] = []
        self._anchors: list[Anchor] = []
        self._cells = 0
        self._sheet = ""
        self._prefix = ""
        self._hidden = ""
        self._begun = False
        self._rows: list[tuple[int, list[Cell]]] = []
        self._header: dict[int, str] = {}
        self._apart: list[list[Cell]] = []
        self._start = -1
        self._previous = 0
        self._goes_on = False
        self._running: set[str] = set()

    def is_full(self) -> bool:
        """Whether no more cells are taken."""
        return self._full

    @property
    def page(self) -> int | None:
        """The number of the open sheet; None for a hidden one."""
        return None if self._hidden else len(self._pages) + 1

    def open(self, name: str, *, hidden: bool = False) -> None:
        """Begin a sheet; the text of a hidden one is set apart."""
        if len(self._pages) >= MAX_PAGES:
            raise reasons.unreadable(reasons.TOO_MANY_PAGES)
        self._sheet, self._prefix = name, cells.prefix(name)
        self._hidden = reasons.HIDDEN_SHEET if hidden else ""
        self._begun = False
        self._header = {}
        self._apart = []
        self._start = -1
        self._previous = 0
        self._goes_on = False

    def row(self, number: int, row: list[Cell], hidden: str = "") -> None:
        """Add a row's cells, in order of their columns. ``hidden`` is why the row can't be seen."""
        if not row or self._full:
            return
        self._cells += len(row)
        if self._cells > MAX_CELLS:
            self._full = True
            return
        gap, self._previous = number != self._previous + 1, number
        if gap:
            self._write()
            self._goes_on = False
        if reason := self._hidden or hidden:
            text = " | ".join(cell.text for cell in row)
            self.set_apart(number, row[0].column, text, reason)
            return
        self._rows.append((number, row))
        if len(self._rows) >= _ROWS_AT_ONCE:
            self._write()
            self._goes_on = True

    def set_apart(self, row: int, column: int, text: str, reason: str) -> None:
        """Keep a text that belongs to a cell but does not show, under the cell's name."""
        name = f"{self._prefix}{cells.letters(column)}{row}"
        self.aside.add(f"{name}: {text}", reason, self.page)

    def note(self, text: str) -> None:
        """Add text that lies on the sheet, not in a cell: a box, a chart's title."""
        self._write()
        if self._hidden:
            self.aside.add(text, self._hidden)
        else:
            self._begin()
            self.builder.add_paragraph(text)

    def drawn(self, put: Callable[[TextBuilder], object]) -> None:
        """Add what a picture on the sheet says, by what adds it; on a hidden one none is looked
        at."""
        if self._hidden:
            return
        self._write()
        says = TextBuilder()
        put(says)
        if says.blocks:
            self._begin()
            self.builder.take(says)

    def running(self, text: str) -> None:
        """Add a header or footer that a sheet with words on it is printed with: where it is first
        seen."""
        self._write()
        if text and self._begun and text not in self._running:
            self._running.add(text)
            self.builder.add_paragraph(text)

    def close(self) -> None:
        """End the sheet."""
        self._write()
        if not self._hidden:
            end = self.builder.length
            start = self._start if self._begun else end
            self._pages.append(Page(len(self._pages) + 1, start, end, self._sheet[:300]))

    def reading(
        self,
        kind: Kind,
        title: str,
        problems: Sequence[str] = (),
        attachments: tuple[Attachment, ...] = (),
        pictures: tuple[Picture, ...] = (),
        *,
        is_whole: bool = True,
    ) -> Reading:
        """All that was added. ``is_whole`` is false as long as the pictures still have to be
        recognised. Raises ReadingError if no sheet shows anything."""
        text, blocks = self.builder.text, self.builder.finish()
        if not text and not attachments and (is_whole or not pictures):
            raise reasons.unreadable(reasons.ONLY_HIDDEN if self.aside else reasons.NO_TEXT)
        told = [*problems, *self.aside.problems()]
        if self._full:
            told.append(TOO_MANY_CELLS)
        return Reading(
            kind,
            text,
            blocks,
            tuple(self._pages) if any(page.label for page in self._pages) else (),
            title or first_heading(text, blocks),
            tuple(dict.fromkeys(told)),
            hidden=self.aside.items(),
            anchors=tuple(self._anchors),
            attachments=attachments,
            pictures=pictures,
        )

    def _begin(self) -> None:
        """The sheet's name heads what it shows; a sheet that shows nothing has no heading."""
        if self._begun:
            return
        self._begun = True
        if self._sheet:
            self.builder.add_heading(self._sheet, 1)
            self._start = self.builder.blocks[-1].start

    def _write(self) -> None:
        rows, self._rows = self._rows, []
        if not rows:
            return
        self._begin()
        # Titles and remarks above a table have a line for themselves.
        while rows and not self._goes_on and len(rows[0][1]) == 1 and not _is_list(rows):
            self._line(*rows.pop(0))
        if rows:
            self._table(rows)

    def _line(self, number: int, row: list[Cell]) -> None:
        cell = row[0]
        if cell.sort is Sort.TEXT:
            self.builder.add_paragraph(cell.text)
        else:
            self.builder.add(BlockKind.ROW, cell.text)
        block = self.builder.blocks[-1]
        self._name(number, [(cell.column, block.start, block.end)])

    def _table(self, rows: list[tuple[int, list[Cell]]]) -> None:
        only = [row for _, row in rows]
        heads = 0 if self._goes_on else table_header.count(only)
        if heads and not self._is_same_table(only, heads):
            self._header = table_header.names(only[:heads])
        else:
            heads = 0
            if not self._goes_on and table_header.belongs_to(self._apart, only):
                self._header = table_header.names(self._apart)
        self._apart = only if not heads and table_header.stands_apart(only) else []
        used = sorted({cell.column for row in only for cell in row} | self._header.keys())
        filled = sum(map(len, only))
        if len(used) > _SPARSE_COLUMNS and filled < _SPARSE_SHARE * len(used) * len(rows):
            used = []
        header = table_header.joined(
            {column: name for column, name in self._header.items() if not used or column in used}
        )
        if self._apart:
            header = ""
        for place, (number, row) in enumerate(rows):
            self._add_row(number, row, used, "" if place < heads else header)

    def _is_same_table(self, rows: Sequence[Sequence[Cell]], heads: int) -> bool:
        """Whether words at the top are no new headers: the table above goes on, none has figures
        under these words, and they stand in its columns."""
        if not self._header:
            return False
        figures = any(cell.sort is Sort.NUMBER for row in rows[heads:] for cell in row)
        return not figures and {cell.column for cell in rows[0]} <= self._header.keys()

    def _add_row(self, number: int, row: list[Cell], used: list[int], header: str) -> None:
        """A row as one line; blank cells show, so that the others stand under their headers."""
        texts = {cell.column: cell.text for cell in row}
        parts: list[str] = []
        spans: list[tuple[int, int, int]] = []
        length = 0
        for column in used or texts:
            if parts:
                parts.append(" | ")
                length += 3
            text = texts.get(column, "")
            parts.append(text)
            if text:
                spans.append((column, length, length + len(text)))
            length += len(text)
        line = "".join(parts).rstrip(" |") if used else "".join(parts)
        if used and spans:
            line = "".join(parts)[: max(len(line), spans[-1][2])]
        lead = len(line) - len(line.lstrip(" "))
        self.builder.add(BlockKind.ROW, line, header=header)
        start = self.builder.blocks[-1].start - lead
        self._name(number, [(column, start + a, start + b) for column, a, b in spans])

    def _name(self, row: int, spans: Iterable[tuple[int, int, int]]) -> None:
        found = list(spans)
        if len(self._anchors) < MAX_CELL_ANCHORS:
            for column, start, end in found:
                label = f"{self._prefix}{cells.letters(column)}{row}"
                self._anchors.append(Anchor(start, end, label))
        else:
            first, last = cells.letters(found[0][0]), cells.letters(found[-1][0])
            label = f"{self._prefix}{first}{row}:{last}{row}"
            self._anchors.append(Anchor(found[0][1], found[-1][2], label))


def _is_list(rows: list[tuple[int, list[Cell]]]) -> bool:
    """One column of figures or of many short texts is a table, not a column of prose."""
    same = all(len(row) == 1 and row[0].column == rows[0][1][0].column for _, row in rows)
    below = rows[1][1][0].sort if len(rows) > 1 else Sort.TEXT
    return same and (len(rows) > _LIST_ROWS or below is not Sort.TEXT)
