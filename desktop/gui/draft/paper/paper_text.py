"""The blocks of a paper as a text document: letters, indents, tables and pictures as Word has them.

What Qt's documents can't do is left to who paints them (paper_pages): numbers in their indents,
rules above and below, grounds. Lengths of a document are pixels at ``DPI``.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableCell,
    QTextTableCellFormat,
    QTextTableFormat,
)

from desktop.drafting.paper.model import Block, Box, Edge, Grid, Line, Look, Picture, Words
from desktop.gui.widgets.safe_document import SafeDocument
from desktop.gui.widgets.steps import Steps, whole

DPI = 96.0
SCALE = DPI / 72
# What takes the place of Word's own faces where they are not installed: of the same widths first.
_LIKE: Mapping[str, tuple[str, ...]] = {
    "calibri": ("Carlito", "Liberation Sans", "DejaVu Sans"),
    "cambria": ("Caladea", "Liberation Serif", "DejaVu Serif"),
    "arial": ("Liberation Sans", "Helvetica", "DejaVu Sans"),
    "times new roman": ("Liberation Serif", "Times", "DejaVu Serif"),
    "courier new": ("Liberation Mono", "DejaVu Sans Mono"),
    "georgia": ("Gelasio", "Liberation Serif", "DejaVu Serif"),
}
_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "right": Qt.AlignmentFlag.AlignRight,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "both": Qt.AlignmentFlag.AlignJustify,
}
_TABS = {
    "left": QTextOption.TabType.LeftTab,
    "right": QTextOption.TabType.RightTab,
    "center": QTextOption.TabType.CenterTab,
}
_CELL_PADDING = 5.4  # w:tblCellMar as Word has it
_SMALL = 0.5
_GAP = 6.0


@dataclass(slots=True)
class Set:
    """A document and the line of the paper that each of its blocks is; ``notes`` are where marks
    of notes stand, in order, and their numbers in the paper's list."""

    document: QTextDocument
    lines: dict[int, Line] = field(default_factory=dict)
    notes: list[tuple[int, int]] = field(default_factory=list)


def typeset(
    blocks: Sequence[Block], pictures: Sequence[Picture], width: float, shown: Mapping[str, str]
) -> Set:
    """The blocks as a document of this width in points. ``shown`` is what stands for the fields
    "page" and "pages"."""
    return whole(typesetting(blocks, pictures, width, shown))


def typesetting(
    blocks: Sequence[Block], pictures: Sequence[Picture], width: float, shown: Mapping[str, str]
) -> Steps[Set]:
    """The same, a block a step."""
    document = SafeDocument()
    document.setUndoRedoEnabled(False)
    document.setUseDesignMetrics(True)
    document.setDocumentMargin(0)
    # The heads and feet of every page are set anew: they carry none but their own.
    for number in sorted(_pictured(blocks)):
        if number >= len(pictures):
            continue
        picture = pictures[number]
        image = QImage(
            picture.data, picture.width, picture.height, QImage.Format.Format_RGBA8888
        ).copy()
        document.addResource(QTextDocument.ResourceType.ImageResource, _address(number), image)
    document.setTextWidth(width * SCALE)
    made = Set(document)
    writer = _Writer(made, shown)
    above = 0.0
    for number, block in enumerate(blocks):
        following = blocks[number + 1] if number + 1 < len(blocks) else None
        if isinstance(block, Grid):
            writer.grid(block, above)
        else:
            writer.line(block, following)
        above = block.after if isinstance(block, Line) else 0.0
        yield
    return made


def _pictured(blocks: Sequence[Block]) -> set[int]:
    """The numbers of the pictures in these blocks."""
    lines: list[Line] = []
    for block in blocks:
        boxes = block.boxes if isinstance(block, Grid) else ()
        lines += [line for box in boxes for line in box.lines]
        lines += [block] if isinstance(block, Line) else []
    return {words.picture for line in lines for words in line.words if words.picture >= 0}


def font_of(look: Look) -> QFont:
    """The face that stands for Word's, in the pixels of a document."""
    font = QFont()
    font.setFamilies([look.font, *_LIKE.get(look.font.lower(), ("DejaVu Sans",))])
    font.setPixelSize(max(1, round(look.size * SCALE)))
    font.setBold(look.bold)
    font.setItalic(look.italic)
    return font


def _address(number: int) -> QUrl:
    return QUrl(f"paper:{number}")


class _Writer:
    """Writes at the end of a document."""

    def __init__(self, made: Set, shown: Mapping[str, str]) -> None:
        self._made = made
        self._shown = shown
        self._cursor = QTextCursor(made.document)
        self._is_fresh = True

    def line(self, line: Line, following: Block | None) -> None:
        """A paragraph, with the room below it that it and the next one ask for."""
        if not self._is_fresh:
            self._cursor.insertBlock()
        self._is_fresh = False
        after = line.after + (following.before if isinstance(following, Line) else 0.0)
        self._fill(self._cursor, replace(line, after=after))

    def grid(self, grid: Grid, above: float) -> None:
        """A table, so far below what stands above it. Qt has a block before and behind it, the
        latter made as small as can be."""
        shape = QTextTableFormat()
        shape.setTopMargin(above * SCALE)
        shape.setBorder(0)
        shape.setCellSpacing(0)
        shape.setCellPadding(0)
        shape.setBorderCollapse(False)
        shape.setLeftMargin(max(0.0, grid.left - _CELL_PADDING) * SCALE)
        shape.setAlignment(_ALIGN[grid.align])
        shape.setHeaderRowCount(grid.heads)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        shape.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.FixedLength, each * SCALE) for each in grid.columns]
        )
        if grid.rows and grid.columns:
            table = self._cursor.insertTable(grid.rows, len(grid.columns), shape)
            for box in grid.boxes:
                _span(table, box)
            for box in grid.boxes:
                self._box(table.cellAt(box.row, box.column), box)
            self._cursor = table.lastCursorPosition()
            self._cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
        small = QTextBlockFormat()
        small.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        self._cursor.setBlockFormat(small)
        self._is_fresh = False

    def _box(self, cell: QTextTableCell, box: Box) -> None:
        if not cell.isValid():
            return
        shape = QTextTableCellFormat()
        shape.setLeftPadding(_CELL_PADDING * SCALE)
        shape.setRightPadding(_CELL_PADDING * SCALE)
        if box.pad:
            shape.setTopPadding(box.pad * SCALE)
            shape.setBottomPadding(box.pad * SCALE)
        if box.ground:
            shape.setBackground(QBrush(QColor(box.ground)))
        _set_edges(shape, box.edges)
        cell.setFormat(shape)
        cursor = cell.firstCursorPosition()
        for number, line in enumerate(box.lines):
            if number:
                cursor.insertBlock()
            # A number has no room of its own in a cell that Qt paints.
            self._fill(cursor, _with_label(line), before=line.before)

    def _fill(self, cursor: QTextCursor, line: Line, before: float = 0.0) -> None:
        if line.align in {"center", "right"}:
            line = _with_label(line)
        shape = _shape(line)
        shape.setTopMargin(before * SCALE)
        cursor.setBlockFormat(shape)
        for words in line.words:
            letters = _letters(words.look)
            if words.note >= 0:
                self._made.notes.append((cursor.position(), words.note))
            if words.picture >= 0:
                cursor.insertImage(_image(words))
            elif words.text or words.field:
                text = self._shown.get(words.field, words.text)
                cursor.insertText(text.replace("\n", "\u2028"), letters)
            else:
                cursor.setBlockCharFormat(letters)
        self._made.lines[cursor.block().position()] = line


def _with_label(line: Line) -> Line:
    """The line with its number among its words."""
    if not line.label:
        return line
    return replace(line, words=(Words(f"{line.label} ", line.label_look), *line.words), label="")


def _span(table: QTextTable, box: Box) -> None:
    across = min(box.across, table.columns() - box.column)
    down = min(box.down, table.rows() - box.row)
    if across > 1 or down > 1:
        table.mergeCells(box.row, box.column, max(1, down), max(1, across))


def _set_edges(shape: QTextTableCellFormat, edges: tuple[Edge, Edge, Edge, Edge]) -> None:
    solid = QTextFrameFormat.BorderStyle.BorderStyle_Solid
    top, right, bottom, left = edges
    for edge, width, style, brush in (
        (top, shape.setTopBorder, shape.setTopBorderStyle, shape.setTopBorderBrush),
        (right, shape.setRightBorder, shape.setRightBorderStyle, shape.setRightBorderBrush),
        (bottom, shape.setBottomBorder, shape.setBottomBorderStyle, shape.setBottomBorderBrush),
        (left, shape.setLeftBorder, shape.setLeftBorderStyle, shape.setLeftBorderBrush),
    ):
        if edge.width:
            width(max(_SMALL, edge.width) * SCALE)
            style(solid)
            brush(QBrush(QColor(edge.colour or "#000000")))


def _shape(line: Line) -> QTextBlockFormat:
    shape = QTextBlockFormat()
    shape.setAlignment(_ALIGN[line.align])
    shape.setLeftMargin(line.left * SCALE)
    shape.setRightMargin(line.right * SCALE)
    shape.setTextIndent(first_indent(line))
    shape.setBottomMargin(line.after * SCALE)
    kinds = QTextBlockFormat.LineHeightTypes
    if line.rule == "auto":
        shape.setLineHeight(line.line * 100, kinds.ProportionalHeight.value)
    else:
        kind = kinds.FixedHeight if line.rule == "exact" else kinds.MinimumHeight
        shape.setLineHeight(line.line * SCALE, kind.value)
    stops = []
    for tab in line.tabs:
        stop = QTextOption.Tab((tab.at - line.left) * SCALE, _TABS.get(tab.kind, _TABS["left"]))
        stops.append(stop)
    if stops:
        shape.setTabPositions(stops)
    if line.new_page:
        shape.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    return shape


def first_indent(line: Line) -> float:
    """How far in the first line's text begins, in pixels: behind a number, where there is one."""
    if not line.label:
        return line.first * SCALE
    from PySide6.QtGui import QFontMetricsF

    room = QFontMetricsF(font_of(line.label_look)).horizontalAdvance(line.label) + _GAP * SCALE
    return max(0.0, line.first * SCALE + room)


def _letters(look: Look) -> QTextCharFormat:
    shape = QTextCharFormat()
    shape.setFont(font_of(look))
    shape.setFontUnderline(look.underline)
    shape.setFontStrikeOut(look.strike)
    if look.colour:
        shape.setForeground(QBrush(QColor(look.colour)))
    if look.ground:
        shape.setBackground(QBrush(QColor(look.ground)))
    if look.raised:
        kinds = QTextCharFormat.VerticalAlignment
        raised = kinds.AlignSuperScript if look.raised > 0 else kinds.AlignSubScript
        shape.setVerticalAlignment(raised)
    if look.caps:
        kinds_of = QFont.Capitalization
        shape.setFontCapitalization(
            kinds_of.AllUppercase if look.caps == "all" else kinds_of.SmallCaps
        )
    return shape


def _image(words: Words) -> QTextImageFormat:
    shape = QTextImageFormat()
    shape.setName(_address(words.picture).toString())
    shape.setWidth(words.width * SCALE)
    shape.setHeight(words.height * SCALE)
    return shape
