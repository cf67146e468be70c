"""A draft on a sheet: each paragraph a block of a text document, tables as tables. What did not
change is not written again."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby, pairwise

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
from desktop.gui.draft.looks import ParagraphLook, block_format, letters, paragraph_look, shown
from desktop.gui.theme import Tokens

_USUAL_POINTS = 11.0
_PART_ABOVE = 36  # room for the name of a part of the Word file


@dataclass(frozen=True, slots=True, eq=False)
class Dress:
    """What the letters and colours of a sheet come from; a ``plain`` one is for paper."""

    font: QFont
    table: Tokens
    plain: bool = False
    made: dict[tuple[object, ...], QTextCharFormat] = field(default_factory=dict)

    def letters(self, look: ParagraphLook, span: Span) -> QTextCharFormat:
        """The letters of a span in a paragraph of this look; alike ones are made once."""
        key = (
            *(look, span.bold, span.italic, span.underline),
            *(bool(span.blank), bool(span.reference), span.origin.kind == "field"),
        )
        found = self.made.get(key)
        if found is None:
            found = letters(look, span, self.font, self.table, plain=self.plain)
            self.made[key] = found
        return found

    @property
    def scale(self) -> float:
        """Of distances: they grow with the letters."""
        return self.font.pointSizeF() / _USUAL_POINTS


class Sheet:
    """Keeps a text document in step with a draft. ``ids`` has the paragraph of each block, "" for
    one that stands between tables."""

    def __init__(self, document: QTextDocument, dress: Dress) -> None:
        self._document = document
        self.dress = dress
        self._shown: dict[str, Paragraph] = {}
        self.ids: list[str] = []
        self.numbers: dict[str, int] = {}
        self.firsts: frozenset[str] = frozenset()  # of headers, footers, notes, boxes

    def wear(self, dress: Dress) -> None:
        """Take other letters and colours; they are seen when it is written again."""
        self.dress = dress

    def write(self, manuscript: Manuscript) -> None:
        """Write all of it anew."""
        document = self._document
        document.clear()
        document.setDefaultFont(self.dress.font)
        self.ids = []
        self._shown = {each.id: each for each in manuscript.paragraphs}
        self.firsts = _firsts(manuscript)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        free = True  # whether the cursor's block is still empty and nobody's
        for table, group in groupby(manuscript.paragraphs, key=_table_of):
            paragraphs = list(group)
            if table:
                free = self._write_table(cursor, paragraphs, free=free)
                continue
            for paragraph in paragraphs:
                if not free:
                    cursor.insertBlock()
                free = False
                self.ids.append(paragraph.id)
                self._fill(cursor, paragraph)
        if free:
            self.ids.append("")
        cursor.endEditBlock()
        self._count()

    def update(self, manuscript: Manuscript) -> None:
        """Bring the sheet to another state of the draft."""
        wanted = [each.id for each in manuscript.paragraphs]
        had = [each for each in self.ids if each]
        new = {each.id: each for each in manuscript.paragraphs}
        self.firsts = _firsts(manuscript)
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        if wanted != had:
            low, high = _middle(had, wanted)
            old_ids, new_ids = had[low : len(had) - high], wanted[low : len(wanted) - high]
            around = had[max(0, low - 1) : low] + had[len(had) - high :][:1]
            concerned = [
                *(self._shown[each] for each in (*old_ids, *around)),
                *(new[each] for each in new_ids),
            ]
            if any(each.cell is not None for each in concerned) or "" in self.ids[-1:]:
                cursor.endEditBlock()
                self.write(manuscript)
                return
            self._replace_blocks(cursor, low, old_ids, [new[each] for each in new_ids])
        for paragraph in manuscript.paragraphs:
            before = self._shown.get(paragraph.id)
            if before is not paragraph and before != paragraph:
                self._rewrite(cursor, paragraph)
        self._shown = new
        cursor.endEditBlock()

    def rewrite(self, paragraph: Paragraph) -> None:
        """Write one paragraph again."""
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        self._rewrite(cursor, paragraph)
        cursor.endEditBlock()

    def note(self, paragraph: Paragraph) -> None:
        """The sheet already says this: it was typed into it."""
        self._shown[paragraph.id] = paragraph

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

    def _replace_blocks(
        self, cursor: QTextCursor, low: int, old_ids: Sequence[str], new: Sequence[Paragraph]
    ) -> None:
        """Other blocks in place of those of ``old_ids``, the first of which is the ``low``-th
        paragraph. No table is among or beside them."""
        first = self.numbers[old_ids[0]] if old_ids else self._number_at(low)
        beside = self.ids[first - 1] if first else ""
        if old_ids:
            self._clear(cursor, first, len(old_ids))
        else:
            self._open(cursor, first)
        for number, paragraph in enumerate(new):
            if number:
                cursor.insertBlock()
            self._fill(cursor, paragraph)
        if not new:
            cursor.deletePreviousChar() if first else cursor.deleteChar()
        self.ids[first : first + len(old_ids)] = [each.id for each in new]
        self._count()
        # Qt joins the formats of blocks that it joins: say again what the neighbours look like.
        after = self.ids[first + len(new)] if first + len(new) < len(self.ids) else ""
        for neighbour in (beside, after):
            if neighbour:
                cursor.setPosition(self.block(neighbour).position())
                cursor.setBlockFormat(self._shape(self._shown[neighbour]))

    def _number_at(self, index: int) -> int:
        """The number that the ``index``-th paragraph's block has, or would have at the end."""
        seen = 0
        for number, each in enumerate(self.ids):
            if each and seen == index:
                return number
            seen += bool(each)
        return len(self.ids)

    def _clear(self, cursor: QTextCursor, first: int, count: int) -> None:
        """Make one empty block of several, and stand in it."""
        last = self._document.findBlockByNumber(first + count - 1)
        cursor.setPosition(self._document.findBlockByNumber(first).position())
        cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    def _open(self, cursor: QTextCursor, number: int) -> None:
        """Make an empty block that has this number, and stand in it."""
        if number:
            before = self._document.findBlockByNumber(number - 1)
            cursor.setPosition(before.position() + before.length() - 1)
            cursor.insertBlock()
        else:
            cursor.setPosition(0)
            cursor.insertBlock(cursor.blockFormat(), cursor.blockCharFormat())
            cursor.setPosition(0)

    def _write_table(
        self, cursor: QTextCursor, paragraphs: Sequence[Paragraph], *, free: bool
    ) -> bool:
        """A table behind the cursor's block. Returns that the block after it is free."""
        if free:
            self.ids.append("")
            _flatten(cursor)
        rows = [list(group) for _, group in groupby(paragraphs, key=_row_of)]
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
                self.ids += [each.id for each in texts] or [""]
        cursor.setPosition(table.lastPosition() + 1)
        _flatten(cursor)
        return True

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

    def _count(self) -> None:
        self.numbers = {each: number for number, each in enumerate(self.ids) if each}


def _table_of(paragraph: Paragraph) -> str:
    cell = paragraph.cell
    return f"{paragraph.part}/{cell.table}" if cell is not None else ""


def _firsts(manuscript: Manuscript) -> frozenset[str]:
    pairs = pairwise((None, *manuscript.paragraphs))
    return frozenset(
        each.id
        for before, each in pairs
        if each is not None and each.part and (before is None or before.part != each.part)
    )


def _row_of(paragraph: Paragraph) -> str:
    return paragraph.cell.row if paragraph.cell is not None else ""


def _middle(old: Sequence[str], new: Sequence[str]) -> tuple[int, int]:
    """How many are the same at the beginning, and at the end."""
    most = min(len(old), len(new))
    low = 0
    while low < most and old[low] == new[low]:
        low += 1
    high = 0
    while high < most - low and old[-1 - high] == new[-1 - high]:
        high += 1
    return low, high


def _flatten(cursor: QTextCursor) -> None:
    """Make the cursor's empty block take no room."""
    shape = QTextBlockFormat()
    shape.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    cursor.setBlockFormat(shape)
