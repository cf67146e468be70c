"""A part of an RTF file while its text is gathered: the body, a note, a header, a box."""

from collections.abc import Callable
from dataclasses import dataclass, field

from desktop.ingest.readers.common import colours, reasons
from desktop.ingest.readers.common.aside import Aside
from desktop.ingest.readers.common.clean import clean, one_line, surrogates_joined
from desktop.ingest.readers.common.intermediate import TextBuilder
from desktop.ingest.readers.rtf import rtf_boxes
from desktop.ingest.readers.rtf.rtf_boxes import Box
from desktop.ingest.readers.rtf.rtf_looks import UNSEEN_HEIGHT

_MAX_ROW = 256


@dataclass(slots=True)
class Part:
    """Takes text as it comes, and what ends paragraphs, cells and rows. What is not seen goes to
    ``aside``; ``paper`` is the part's own ground as "rrggbb", None if it is not known."""

    aside: Aside
    paper: str | None = colours.WHITE
    builder: TextBuilder = field(default_factory=TextBuilder)
    in_table: bool = False
    #: Whether text stands in a table inside a cell.
    nested: bool = False
    level: int = 0
    item: bool = False
    notes: list[str] = field(default_factory=list)
    #: What adds what the pictures of the paragraph say.
    pictures: list[Callable[[TextBuilder], None]] = field(default_factory=list)
    _boxes: list[Box] = field(default_factory=list)
    _paragraph: list[str] = field(default_factory=list)
    _hidden: list[tuple[str, list[str]]] = field(default_factory=list)
    _bold: int = 0
    _plain: int = 0
    _rows: list[list[str]] = field(default_factory=list)
    _row: list[str] = field(default_factory=list)
    _cell: list[str] = field(default_factory=list)
    _is_flat: bool = False
    # The grounds of a row's cells; of the cell that is told of, and of those that say none.
    _grounds: list[str | None] = field(default_factory=list)
    _ground: str | None = None
    _usual: str | None = None

    # ---------------------------------------------------------------------------------- text

    def put(self, text: str, *, bold: bool) -> None:
        """Add to the paragraph."""
        self._paragraph.append(text)
        size = len(text.strip())
        if bold:
            self._bold += size
        else:
            self._plain += size

    def set_apart(self, text: str, reason: str) -> None:
        """Keep a text of the paragraph as hidden."""
        if not self._hidden or self._hidden[-1][0] != reason:
            self._hidden.append((reason, []))
        self._hidden[-1][1].append(text)

    def has_text(self) -> bool:
        """Whether something of the paragraph is seen."""
        return any(text.strip() for text in self._paragraph)

    def number(self, number: str) -> None:
        """Begin the paragraph with its number in a list, unless the file has written one out."""
        if number and not self.item:
            self._paragraph.insert(0, f"{number} ")
            self.item = True

    def box(self, box: Box) -> None:
        """Add what stands in a box: behind the paragraph that holds it."""
        self._boxes.append(box)

    def _boxes_seen(self) -> list[TextBuilder]:
        """The texts of the paragraph's boxes; those under another one are set apart."""
        if not self._boxes:
            return []
        shown, covered = rtf_boxes.seen(self._boxes)
        for box in covered:
            self.aside.add(box.text, reasons.COVERED)
        self._boxes.clear()
        return shown

    def below(self) -> str | None:
        """The ground of the place that text is now put: of a table's cell, or the paper."""
        if not self.in_table and not self._row:
            return self.paper
        place = len(self._row)
        known = place < len(self._grounds) and not self.nested
        return self._grounds[place] if known else None

    def _gathered(self, why: str) -> str:
        """The text of the paragraph, "" if for this reason nothing of it is seen."""
        text = clean(surrogates_joined("".join(self._paragraph))).strip()
        self._paragraph.clear()
        if why and text:
            self.set_apart(text, why)
            text = ""
        for reason, pieces in self._hidden:
            self.aside.add(surrogates_joined("".join(pieces)), reason)
        self._hidden.clear()
        return text

    # ----------------------------------------------------------------------- ends of each sort

    def begin_paragraph(self) -> None:
        """What follows is said of a paragraph that nothing was said of."""
        self.in_table = self.nested = False
        self.level = 0

    def end_paragraph(self, why: str = "") -> None:
        """End a paragraph; ``why`` is why nothing of it is seen, "" if it is."""
        text = self._gathered(why)
        if self.in_table:
            self._add_to_cell(text)
            return
        self._end_table()
        self._add(text)

    def _add(self, text: str) -> None:
        if text and self.level:
            self.builder.add_heading(" ".join(text.split()), self.level)
        elif text:
            line = " ".join(text.split(maxsplit=1)) if self.item else text
            bold = self._bold > 0 and self._plain == 0
            self.builder.add_paragraph(line, bold=bold, item=self.item)
        self._bold = self._plain = 0
        self.item = False
        for note in self.notes:
            self.builder.add_paragraph(note)
        self.notes.clear()
        for box in self._boxes_seen():
            self.builder.take(box)
        for put in self.pictures:
            put(self.builder)
        self.pictures.clear()

    def end_cell(self, why: str = "") -> None:
        """End a cell of a table."""
        self.end_inner_cell(why)
        if len(self._row) < _MAX_ROW:
            self._row.append(" ".join(self._cell))
        self._cell.clear()
        self._bold = self._plain = 0

    def end_inner_cell(self, why: str = "") -> None:
        """End a cell, or the row, of a table inside a cell."""
        self._add_to_cell(self._gathered(why))

    def _add_to_cell(self, text: str) -> None:
        lines = (text, *(one_line(box.text) for box in self._boxes_seen()))
        self._cell.extend(filter(None, lines))
        self.item = False

    def end_row(self) -> None:
        """End a row. Until the next paragraph says otherwise the table goes on."""
        row, self._row = self._row, []
        if row and self._is_flat:
            self.aside.add(" | ".join(filter(None, row)), reasons.HIDDEN_ROW)
        elif row:
            self._rows.append(row)
        self.in_table = False

    def _end_table(self) -> None:
        if self._cell:
            self._row.append(" ".join(self._cell))
        if self._row:
            self._rows.append(self._row)
        rows, self._rows, self._row, self._cell = self._rows, [], [], []
        if max((len(row) for row in rows), default=0) > 1:
            self.builder.add_table(rows)
        else:
            for row in rows:
                self.builder.add_paragraph(row[0])

    def finish(self, why: str = "") -> None:
        """End all that is open."""
        text = self._gathered(why)
        self._end_table()
        self._add(text)

    # ----------------------------------------------------------------------------- table rows

    def begin_row(self) -> None:
        """What follows tells of a row and its cells."""
        if not self._row and not self._rows and not self._cell:
            self.in_table = True
        self._is_flat = False
        self._grounds = []
        self._ground = self._usual = self.paper

    def row_height(self, height: int) -> None:
        """The height of the row in twentieths of a point; below nought it is exact."""
        self._is_flat = -UNSEEN_HEIGHT <= height < 0

    def cell_ground(self, ground: str | None) -> None:
        """The ground of the cell that is told of, None if it is not known."""
        self._ground = ground

    def unknown_grounds(self) -> None:
        """The cells of the row have grounds that are not told."""
        self._ground = self._usual = None

    def end_cell_told(self) -> None:
        """All is told of a cell."""
        if len(self._grounds) < _MAX_ROW:
            self._grounds.append(self._ground)
        self._ground = self._usual
