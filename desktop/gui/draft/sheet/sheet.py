"""A draft on a sheet: each paragraph a block of a text document, tables as tables. What did not
change is not written again; a long draft is written slice by slice."""

from collections.abc import Container, Sequence
from dataclasses import replace
from itertools import groupby

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)

from desktop.drafting.manuscript.model import Manuscript, Paragraph, Span
from desktop.gui.draft.sheet.dress import Dress
from desktop.gui.draft.sheet.looks import block_format, paragraph_look, shown
from desktop.gui.draft.sheet.sheet_pieces import common, firsts, pieces, row_of, slice_of, widened

_PART_ABOVE = 36  # room for the name of a part of the Word file
# Of so many paragraphs that look otherwise those in view do so first.
_AT_ONCE = 24


class Sheet:
    """Keeps a text document in step with a draft. ``ids`` has the paragraph of each block, "" for
    one that stands between tables."""

    def __init__(self, document: QTextDocument, dress: Dress) -> None:
        self._document = document
        self.dress = dress
        self._shown: dict[str, Paragraph] = {}
        self._written: tuple[Paragraph, ...] = ()
        self._rest: tuple[Paragraph, ...] = ()  # what is still to be written
        self._typed: dict[str, Paragraph] = {}  # what was typed since
        self._behind: dict[str, None] = {}  # whose words are there, in an older look
        self.ids: list[str] = [""]
        self.numbers: dict[str, int] = {}
        self.firsts: frozenset[str] = frozenset()  # of headers, footers, notes, boxes

    def wear(self, dress: Dress) -> None:
        """Take other letters and colours; they are seen when it is written again."""
        self.dress = dress

    @property
    def is_whole(self) -> bool:
        """Whether all of the draft is written."""
        return not self._rest

    @property
    def is_behind(self) -> bool:
        """Whether something still looks as it did before a change."""
        return bool(self._behind)

    @property
    def is_done(self) -> bool:
        """Whether all of it is written, in the look that it has."""
        return self.is_whole and not self.is_behind

    def waits_for(self, paragraph_id: str) -> bool:
        """Whether a paragraph of the draft is still to be written."""
        return not self.is_whole and paragraph_id in self._shown.keys() - self.numbers.keys()

    def begin(self, manuscript: Manuscript) -> None:
        """Write the first slice anew; ``go_on`` writes the others."""
        document = self._document
        document.clear()
        document.setDefaultFont(self.dress.font)
        self.ids, self.numbers = [""], {}
        self._shown = {each.id: each for each in manuscript.paragraphs}
        self.firsts = firsts(manuscript)
        self._written, self._rest, self._typed = (), manuscript.paragraphs, {}
        self._behind.clear()
        self.go_on()

    def go_on(self) -> bool:
        """Write the next slice: what looks as it did before, then at the end. Returns whether there
        are more."""
        if self._behind:
            self._catch_up()
            return not self.is_done
        if not self._rest:
            return False
        count = slice_of(self._rest)
        new = self._rest[:count]
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        last = len(self.ids) - 1
        free = not self.ids[last]
        behind_table = bool(self._written) and self._written[-1].cell is not None
        made = self._write_run(cursor, new, free=free, behind_table=behind_table)
        self._set_ids(last if free else last + 1, last + 1, made)
        cursor.endEditBlock()
        self._written += new
        self._rest = self._rest[count:]
        return bool(self._rest)

    def _catch_up(self) -> None:
        """Write some of those again that look as they did before."""
        there = [self._shown[name] for name in self._behind if name in self._shown]
        now = there[: slice_of(there)]
        for each in now:
            del self._behind[each.id]
        if len(now) == len(there):
            self._behind.clear()
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        for each in now:
            self._rewrite(cursor, each)
        cursor.endEditBlock()

    def update(self, manuscript: Manuscript, in_view: Container[str] = ()) -> None:
        """Bring the sheet to another state of the draft. Where much of it looks otherwise and says
        the same, ``go_on`` writes those paragraphs again that are not ``in_view``."""
        new = self._to_write(manuscript.paragraphs)
        if new is None:
            self.begin(manuscript)
            return
        old, self._written = self._written, new
        low, high, changed = common(old, new)
        before, self._shown = self._shown, {each.id: each for each in manuscript.paragraphs}
        self.firsts = firsts(manuscript)
        if len(changed) > _AT_ONCE:
            changed = self._put_off(changed, before, in_view)
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        if low + high < max(len(old), len(new)):
            self._replace(cursor, old, new, *widened(old, new, low, high))
        typed, self._typed = self._typed, {}
        for paragraph in changed:
            if paragraph.id not in typed:
                self._rewrite(cursor, paragraph)
        for name, noted in typed.items():
            after = self._shown.get(name)
            if after is not None and after != noted:
                self._rewrite(cursor, after)
        cursor.endEditBlock()

    def _put_off(
        self, changed: list[Paragraph], before: dict[str, Paragraph], in_view: Container[str]
    ) -> list[Paragraph]:
        """Leave those for later that only look otherwise; returns the others."""
        now: list[Paragraph] = []
        for each in changed:
            if each.id not in in_view and each.text == before[each.id].text:
                self._behind[each.id] = None
            else:
                now.append(each)
        return now

    def _to_write(self, paragraphs: tuple[Paragraph, ...]) -> tuple[Paragraph, ...] | None:
        """What of another state of the draft belongs on the part of the sheet that is written; None
        if the place where that part ends is gone."""
        if not self._rest:
            return paragraphs
        name = self._rest[0].id
        at = len(paragraphs) - len(self._rest)
        if at < 0 or paragraphs[at].id != name:
            at = next((number for number, each in enumerate(paragraphs) if each.id == name), -1)
        if at < 0:
            return None
        self._rest = paragraphs[at:]
        return paragraphs[:at]

    def rewrite(self, paragraph: Paragraph) -> None:
        """Write one paragraph again."""
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        self._rewrite(cursor, paragraph)
        cursor.endEditBlock()

    def note(self, paragraph: Paragraph) -> None:
        """The sheet already says this: it was typed into it."""
        self._shown[paragraph.id] = self._typed[paragraph.id] = paragraph

    def paragraph(self, paragraph_id: str) -> Paragraph:
        """The paragraph as the sheet shows it. KeyError if it does not."""
        return self._shown[paragraph_id]

    def block(self, paragraph_id: str) -> QTextBlock:
        """The block of a paragraph; an invalid one if it is not on the sheet."""
        number = self.numbers.get(paragraph_id, -1)
        return self._document.findBlockByNumber(number) if number >= 0 else QTextBlock()

    def letters_of(self, paragraph: Paragraph, span: Span) -> QTextCharFormat:
        """The letters that a span of a paragraph has."""
        look = paragraph_look(paragraph, numbered=bool(paragraph.list_id))
        return self.dress.letters(look, span)

    def font_of(self, paragraph: Paragraph) -> QFont:
        """The font of a paragraph's own words."""
        look = paragraph_look(paragraph, numbered=bool(paragraph.list_id))
        return self.dress.letters(look, Span("")).font()

    # --------------------------------------------------------------------------------- writing

    def _fill(self, cursor: QTextCursor, paragraph: Paragraph) -> None:
        """Write a paragraph into the cursor's empty block."""
        look = paragraph_look(paragraph, numbered=bool(paragraph.list_id))
        cursor.setBlockFormat(self._shape(paragraph))
        dress = self.dress
        # What is typed into an empty paragraph looks like it.
        cursor.setBlockCharFormat(dress.letters(look, Span("")))
        for span in paragraph.spans:
            cursor.insertText(shown(span.text), dress.letters(look, span))

    def _shape(self, paragraph: Paragraph) -> QTextBlockFormat:
        look = paragraph_look(paragraph, numbered=bool(paragraph.list_id))
        if paragraph.id in self.firsts:
            look = replace(look, above=_PART_ABOVE)
        return block_format(look, self.dress.scale)

    def _rewrite(self, cursor: QTextCursor, paragraph: Paragraph) -> None:
        block = self.block(paragraph.id)
        if not block.isValid():
            return
        cursor.setPosition(block.position())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._fill(cursor, paragraph)

    def _replace(
        self,
        cursor: QTextCursor,
        old: Sequence[Paragraph],
        new: Sequence[Paragraph],
        low: int,
        high: int,
    ) -> None:
        """Other blocks in place of those of ``old`` between the ``low`` first and the ``high`` last
        paragraphs."""
        first = self.numbers[old[low].id] if low else 0
        last = self.numbers[old[len(old) - high - 1].id] if high else len(self.ids) - 1
        # One empty block of several, to stand in.
        cursor.setPosition(self._document.findBlockByNumber(first).position())
        end = self._document.findBlockByNumber(last)
        cursor.setPosition(end.position() + end.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        made = self._write_run(cursor, new[low : len(new) - high], free=True)
        self._set_ids(first, last + 1, made)

    def _write_run(
        self,
        cursor: QTextCursor,
        paragraphs: Sequence[Paragraph],
        *,
        free: bool,
        behind_table: bool = False,
    ) -> list[str]:
        """Paragraphs and tables behind the cursor's block, or, if it is ``free``, from it on.
        Returns the blocks' paragraphs. A table has blocks of the text on both sides."""
        ids: list[str] = []
        for piece in pieces(paragraphs):
            if piece[0].cell is not None:
                if free:
                    ids.append("")
                    _flatten(cursor)
                ids += self._write_table(cursor, piece)
                free = behind_table = True
                continue
            if behind_table and free and piece[0].id in self.firsts:
                # Right behind a table a block's margin, where its part's name stands, is no room.
                ids.append("")
                _flatten(cursor)
                free = False
            if not free:
                cursor.insertBlock()
            free = behind_table = False
            ids.append(piece[0].id)
            self._fill(cursor, piece[0])
        return [*ids, ""] if free else ids

    def _set_ids(self, first: int, stop: int, ids: Sequence[str]) -> None:
        """Note what blocks stand in place of those from ``first`` to ``stop``."""
        for each in self.ids[first:stop]:
            self.numbers.pop(each, None)
        end = stop if len(ids) == stop - first else len(self.ids) + len(ids)
        self.ids[first:stop] = ids
        for number, each in enumerate(self.ids[first:end], first):
            if each:
                self.numbers[each] = number

    def _write_table(self, cursor: QTextCursor, paragraphs: Sequence[Paragraph]) -> list[str]:
        """A table behind the cursor's block; the cursor goes into the block behind it."""
        ids: list[str] = []
        rows = [list(group) for _, group in groupby(paragraphs, key=row_of)]
        columns = 1 + max(each.cell.column for each in paragraphs if each.cell is not None)
        table = cursor.insertTable(len(rows), columns, self._table_format(columns))
        for number, row in enumerate(rows):
            for column in range(columns):
                inside = table.cellAt(number, column).firstCursorPosition()
                texts = [each for each in row if each.cell and each.cell.column == column]
                for place, paragraph in enumerate(texts):
                    if place:
                        inside.insertBlock()
                    self._fill(inside, paragraph)
                ids += [each.id for each in texts] or [""]
        cursor.setPosition(table.lastPosition() + 1)
        _flatten(cursor)
        return ids

    def _table_format(self, columns: int) -> QTextTableFormat:
        made = QTextTableFormat()
        made.setBorder(1)
        made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        made.setBorderBrush(QColor(self.dress.table.border_strong))
        made.setBorderCollapse(True)
        made.setCellPadding(5 * self.dress.scale)
        made.setTopMargin(10 * self.dress.scale)
        made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        share = QTextLength(QTextLength.Type.PercentageLength, 100 / columns)
        made.setColumnWidthConstraints([share] * columns)
        return made


def _flatten(cursor: QTextCursor) -> None:
    """Make the cursor's empty block take no room."""
    shape = QTextBlockFormat()
    shape.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    cursor.setBlockFormat(shape)
