"""The stored text of a document to read, with a passage marked to the letter."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop.gui.one_shot import one_shot
from desktop.gui.viewer.marks import Mark, MarkKind
from desktop.gui.viewer.table_rows import BETWEEN, SHEETS, SHOWN_BETWEEN, Columns, columns_of
from desktop.gui.viewer.text_marks import TextMarks
from desktop.gui.viewer.text_parts import Paragraph, Part, part_at, parts, reached, utf16_length
from desktop.gui.viewer.zoom_steps import larger, smaller
from desktop.gui.widgets.fonts import line_height, reading_font
from desktop.gui.widgets.safe_document import SafeDocument

_MEASURE = 76
"""Characters in a line: longer ones are hard to read."""
_LINE_EMS = 1.6
_BLANK_LINE = 55  # per cent
_TARGET_SHARE = 0.3
_ABOVE = 16
_SCROLL_BAR = 12
_ZOOMS = (0.7, 0.8, 0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0, 2.5)
_MAILS = frozenset({"eml", "msg"})
# As the reader of mails writes them.
_HEAD = re.compile(r"(?:From|To|Cc|Bcc|Date|Subject):")
# Qt would take these for the ends of paragraphs, frames or pictures; as text they mean nothing.
_UNWANTED = dict.fromkeys((*range(9), *range(10, 32), 0x2029, 0xFDD0, 0xFDD1, 0xFFFC), " ")


class TextView(QTextEdit):
    """Shows a part of a text at a time, so that a long text never holds up the window."""

    part_changed = Signal()
    page_changed = Signal()
    zoom_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._parts: list[Part] = parts("")
        self._part = 0
        self._marked = (0, 0)
        self._marks: tuple[Mark, ...] = ()
        self._is_marked = True
        self._anchored = False
        self._gone_to: int | None = None
        self._kind = ""
        self._zoom = 1.0
        self.setProperty("role", "reading")
        self.setReadOnly(True)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self.tr("Text of the document"))
        self._settle = one_shot(self, 0, self._bring_into_view)
        self._shown_marks = TextMarks(self, self._lines_of)
        self.verticalScrollBar().actionTriggered.connect(self._on_scrolled_by_hand)
        self.verticalScrollBar().valueChanged.connect(self.page_changed)

    # -------------------------------------------------------------------------- what is shown

    def open(
        self,
        text: str,
        text_parts: list[Part],
        start: int = 0,
        end: int = 0,
        *,
        kind: str = "",
    ) -> None:
        """Show ``text``, cut into ``text_parts``, with the passage [start, end) marked and in view;
        without a passage from the beginning. Of the ``kind`` of the file it depends how it looks: a
        sheet has its columns under each other, a mail its head above its text."""
        if kind != self._kind:
            self._kind = kind
            self._part = -1
            wraps = QTextEdit.LineWrapMode.WidgetWidth
            self.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap if kind in SHEETS else wraps)
        self._marked = (start, max(start, end))
        if text is not self._text or not self.document().characterCount() > 1:
            self._text, self._parts = text, text_parts
            self._part = -1
        self._show_part(part_at(self._parts, start))
        self._anchored, self._gone_to = True, start
        self._settle.start()

    def clear_text(self) -> None:
        """Show nothing and forget the text."""
        self._settle.stop()
        self._text, self._parts, self._part, self._marked = "", parts(""), 0, (0, 0)
        self._marks = ()
        self._shown_marks.drop()
        self.clear()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Mark these stretches too, beside the passage that was asked for: once it is shown. Each
        step of a search on the pages beside it would take 30 ms for what nobody sees."""
        self._marks = tuple(marks)
        self._is_marked = False
        if not self.isHidden():
            self._mark()

    @property
    def part_count(self) -> int:
        """In how many parts the text is shown."""
        return len(self._parts)

    @property
    def part(self) -> int:
        """The part in view, from 1."""
        return self._part + 1

    def go_to_part(self, part: int) -> None:
        """Show another part from its beginning."""
        index = min(len(self._parts), max(1, part)) - 1
        self._on_scrolled_by_hand()
        self._show_part(index)
        self.verticalScrollBar().setValue(0)

    def go_to_offset(self, offset: int) -> None:
        """Scroll to a place of the stored text."""
        self._anchored = False
        self._gone_to = offset
        part = part_at(self._parts, offset)
        if part != self._part:
            self._show_part(part)
        self._scroll_to(offset, 0.05)
        self.page_changed.emit()

    def place(self) -> int:
        """The offset that is read: the one gone to until it is scrolled by hand, since that may
        stand below the end of the page before, or near an end where there is no more to scroll;
        else that of the first character in view."""
        return self.top_offset() if self._gone_to is None else self._gone_to

    def top_offset(self) -> int:
        """The offset of the first character in view."""
        cursor = self.cursorForPosition(QPoint(self.viewport().width() // 2, 12))
        return self.offset_of(cursor.position())

    def selected(self) -> tuple[int, int]:
        """The stretch of the stored text that is selected; empty for none."""
        cursor = self.textCursor()
        return self.offset_of(cursor.selectionStart()), self.offset_of(cursor.selectionEnd())

    @property
    def is_untouched(self) -> bool:
        """Whether it still shows what it was opened at: nothing scrolled, nothing selected."""
        return self._anchored and not self.textCursor().hasSelection()

    def text_at(self, start: int, end: int) -> str:
        """A stretch of the stored text."""
        return self._text[start:end]

    def marked_text(self) -> str:
        """The passage as it stands in the stored text."""
        return self._text[self._marked[0] : self._marked[1]]

    # ------------------------------------------------------------------- offsets and positions

    def position_of(self, offset: int) -> int:
        """Where in the view's document a character of the stored text is."""
        paragraphs = self._parts[self._part].paragraphs
        number = _paragraph_at(paragraphs, offset)
        block = self.document().findBlockByNumber(number)
        if not paragraphs:
            return 0
        paragraph = paragraphs[number]
        inside = self._text[paragraph.start : max(paragraph.start, min(offset, paragraph.end))]
        return block.position() + utf16_length(inside)

    def offset_of(self, position: int) -> int:
        """The reverse of ``position_of``."""
        paragraphs = self._parts[self._part].paragraphs
        block = self.document().findBlock(position)
        if not paragraphs or not block.isValid():
            return self._parts[self._part].start
        paragraph = paragraphs[block.blockNumber()]
        units = position - block.position()
        offset = paragraph.start
        while offset < paragraph.end and units > 0:
            units -= 2 if self._text[offset] > "\uffff" else 1
            offset += 1
        return offset

    # ----------------------------------------------------------------------------------- zoom

    @property
    def zoom(self) -> float:
        """The size of the letters; 1 is that of the settings."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Give letters another size."""
        top = self.top_offset()
        self._zoom = min(_ZOOMS[-1], max(_ZOOMS[0], zoom))
        shown, self._part = self._part, -1
        self._show_part(shown)
        if self._anchored:
            self._settle.start()
        else:
            self._scroll_to(top, 0.0)
        self.zoom_changed.emit()

    def zoom_in(self) -> None:
        """One step larger."""
        self.set_zoom(larger(_ZOOMS, self._zoom))

    def zoom_out(self) -> None:
        """One step smaller."""
        self.set_zoom(smaller(_ZOOMS, self._zoom))

    # ---------------------------------------------------------------------------- the document

    def _show_part(self, index: int) -> None:
        if index != self._part:
            self._part = index
            self._build(self._parts[index])
            self.part_changed.emit()
        self._mark()

    def _build(self, part: Part) -> None:
        document = SafeDocument(self)
        document.setUndoRedoEnabled(False)
        font = reading_font(self.font(), self._zoom)
        document.setDefaultFont(font)
        # The same for all of its hundreds of paragraphs: Qt looks into the typeface for it.
        line = line_height(font, _LINE_EMS)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        heads = self._kind in _MAILS and part.start == 0
        rows = columns_of(self._text, part.paragraphs) if self._kind in SHEETS else {}
        for number, paragraph in enumerate(part.paragraphs):
            text = self._text[paragraph.start : paragraph.end].translate(_UNWANTED)
            shape, look = _formats(paragraph, font, line if text.strip() else _BLANK_LINE)
            if number in rows:
                text = text.replace(BETWEEN, SHOWN_BETWEEN)
                _set_columns(shape, look, rows[number], font)
            if number:
                cursor.insertBlock(shape, look)
            else:
                cursor.setBlockFormat(shape)
                cursor.setBlockCharFormat(look)
            name = _HEAD.match(text) if heads else None
            heads = heads and name is not None
            if name is not None:
                cursor.insertText(name[0], _bold(look, font))
                text = text[name.end() :]
            cursor.insertText(text, look)
        cursor.endEditBlock()
        before = self.document()
        self.setDocument(document)
        if isinstance(before, SafeDocument):
            before.deleteLater()
        self._set_margins()

    def _mark(self) -> None:
        self._is_marked = True
        part = self._parts[self._part]
        marks = [mark for mark in self._marks if mark.start < part.end and mark.end > part.start]
        looked_at = (mark.start for mark in marks if mark.kind is MarkKind.CURRENT_HIT)
        self._shown_marks.show(self._marked, marks, next(looked_at, part.start))

    def _lines_of(self, start: int, end: int) -> list[QTextCursor]:
        found = []
        for paragraph in reached(self._parts[self._part].paragraphs, start, end):
            first, last = max(start, paragraph.start), min(end, paragraph.end)
            if first >= last or not self._text[first:last].strip():
                continue
            cursor = QTextCursor(self.document())
            cursor.setPosition(self.position_of(first))
            cursor.setPosition(self.position_of(last), QTextCursor.MoveMode.KeepAnchor)
            found.append(cursor)
        return found

    def _bring_into_view(self) -> None:
        if self._anchored:
            self._scroll_to(self._marked[0], _TARGET_SHARE if self._marked[1] else 0.0)

    def _scroll_to(self, offset: int, share: float) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self.position_of(offset))
        bar = self.verticalScrollBar()
        top = self.cursorRect(cursor).top() + bar.value()
        bar.setValue(max(0, top - round(self.viewport().height() * share)))

    def _on_scrolled_by_hand(self) -> None:
        self._anchored, self._gone_to = False, None

    def _set_margins(self) -> None:
        """Lines of a length that the eye can follow, in the middle of the view."""
        advance = self.document().defaultFont().pointSizeF() * self.logicalDpiX() / 72 * 0.5
        spare = 0 if self._kind in SHEETS else self.width() - round(advance * _MEASURE)
        side = max(24, spare // 2)
        self.setViewportMargins(side, _ABOVE, max(8, side - _SCROLL_BAR), 0)

    # --------------------------------------------------------------------------------- events

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selected stretch of the stored text, to the letter and without formats."""
        start, end = self.selected()
        data = QMimeData()
        data.setText(self._text[start:end])
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Nothing can be put into a document."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the measure, and the passage in view until the user has scrolled."""
        self._set_margins()
        super().resizeEvent(event)
        if self._anchored:
            self._settle.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """+ and - zoom; past the end of a part Page Down shows the next."""
        bar = self.verticalScrollBar()
        key = event.key()
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key == Qt.Key.Key_0:
            self.set_zoom(1.0)
        elif key == Qt.Key.Key_PageDown and bar.value() >= bar.maximum():
            if self._part + 1 < len(self._parts):
                self.go_to_part(self.part + 1)
        elif key == Qt.Key.Key_PageUp and bar.value() <= 0 and self._part > 0:
            self.go_to_part(self.part - 1)
            bar.setValue(bar.maximum())
        else:
            self._on_scrolled_by_hand()
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y() > 0:
                self.zoom_in()
            elif event.angleDelta().y() < 0:
                self.zoom_out()
            event.accept()
            return
        self._on_scrolled_by_hand()
        super().wheelEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Mark what was to be marked meanwhile."""
        super().showEvent(event)
        if not self._is_marked:
            self._mark()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._mark()
        elif event.type() == QEvent.Type.FontChange and self._text:
            self.set_zoom(self._zoom)


def _formats(
    paragraph: Paragraph, font: QFont, line: float
) -> tuple[QTextBlockFormat, QTextCharFormat]:
    """``line`` is the height of a line in percent."""
    shape, look = QTextBlockFormat(), QTextCharFormat()
    points = font.pointSizeF()
    proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    shape.setLineHeight(line, proportional)
    if paragraph.level:
        heading = QFont(font)
        heading.setBold(True)
        heading.setPointSizeF(points * (1.25 if paragraph.level == 1 else 1.08))
        look.setFont(heading)
        shape.setTopMargin(points * 0.8)
        shape.setBottomMargin(points * 0.3)
        shape.setHeadingLevel(paragraph.level)
    return shape, look


def _set_columns(
    shape: QTextBlockFormat, look: QTextCharFormat, columns: Columns, font: QFont
) -> None:
    """Tab stops for a row of a sheet; the row that names the columns is bold."""
    letter = QFontMetricsF(font).averageCharWidth()
    kinds = (QTextOption.TabType.LeftTab, QTextOption.TabType.RightTab)
    shape.setTabPositions(
        [
            QTextOption.Tab(stop * letter, kinds[right])
            for stop, right in zip(columns.stops, columns.right, strict=True)
        ]
    )
    if columns.is_head:
        look.setFont(_bold(look, font).font())


def _bold(look: QTextCharFormat, font: QFont) -> QTextCharFormat:
    bold = QFont(font)
    bold.setBold(True)
    shown = QTextCharFormat(look)
    shown.setFont(bold)
    return shown


def _paragraph_at(paragraphs: tuple[Paragraph, ...], offset: int) -> int:
    """The index of the last paragraph that begins at or before ``offset``."""
    low, high = 0, len(paragraphs)
    while low < high:
        middle = (low + high) // 2
        if paragraphs[middle].start <= offset:
            low = middle + 1
        else:
            high = middle
    return max(0, low - 1)
