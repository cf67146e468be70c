"""A draft in a text field: what is typed goes into the draft, what changes in the draft is shown.

The draft is the truth: the field's own undo is off, and of a keystroke only the difference in its
paragraph is taken over, so that no format of the field can say where words come from.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from desktop.drafting.manuscript.edits import put
from desktop.drafting.manuscript.model import Manuscript, Paragraph, Place, Span
from desktop.drafting.manuscript.numbers import numbers, renumbered
from desktop.gui import theme
from desktop.gui.draft.sheet.changes import typed
from desktop.gui.draft.sheet.dress import Dress
from desktop.gui.draft.sheet.history import History
from desktop.gui.draft.sheet.looks import shown, stored
from desktop.gui.draft.sheet.offsets import difference, to_characters, to_units
from desktop.gui.draft.sheet.sheet import Sheet
from desktop.gui.widgets.fonts import reading_font, scaled
from desktop.gui.widgets.safe_document import SafeDocument

_PAGE_WIDTH = 720
# How much room a place that is gone to needs, its own line counted.
_LINES_BELOW = 4
_EMPTY = Manuscript("")


class SheetView(QTextEdit):
    """``edited`` has each new state of the draft, ``caret_moved`` the place of the caret;
    ``filled`` says that all of a long draft is on the sheet."""

    edited = Signal(object)
    caret_moved = Signal(object)
    filled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocument(SafeDocument(self))
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)
        self.setProperty("role", "reading")
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Lines are broken and tables are as wide as the sheet, but for what is lost in rounding.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Text of the draft"))
        self.history = History(_EMPTY)
        self.labels: Mapping[str, str] = {}
        self.sheet = Sheet(self.document(), self._dress())
        self.margin = 0  # room that is kept free on the left of the sheet, in pixels
        self._writing = True
        self._touched: tuple[int, int] | None = None
        self._look: dict[str, bool] = {}
        # Where to go when the sheet is written that far, and where to when it is whole: the place
        # and how far it is scrolled.
        self._awaited: Place | None = None
        self._at_last: tuple[Place, int] | None = None
        self._selects_all = False
        self._filling = QTimer(self)
        self._filling.setInterval(0)
        self._filling.timeout.connect(self._go_on)
        self.document().contentsChange.connect(self._on_contents_change)
        self.document().contentsChanged.connect(self._on_contents_changed)
        self.cursorPositionChanged.connect(self._on_caret)

    # -------------------------------------------------------------------------------- the draft

    @property
    def manuscript(self) -> Manuscript:
        """The draft as it is now."""
        return self.history.manuscript

    def open(self, manuscript: Manuscript) -> None:
        """Show a draft; nothing of it can be undone yet."""
        self.history = History(manuscript)
        self._look = {}
        self._awaited = self._at_last = None
        self._selects_all = False
        self._write()
        self._set_caret(self.document().firstBlock().position())
        self.verticalScrollBar().setValue(0)

    def apply(
        self, manuscript: Manuscript, what: str, merge: str = "", caret: Place | None = None
    ) -> None:
        """Go to a new state, as one step that can be undone under the name ``what``."""
        if manuscript == self.manuscript:
            return
        before = self.place()
        after = caret or before
        self.history.push(manuscript, before, after, what, merge)
        self._show(after if caret else None)
        self.edited.emit(manuscript)

    def amend(self, manuscript: Manuscript) -> None:
        """Note what no reader of the draft sees, as part of the last step."""
        self.history.amend(manuscript)
        self.edited.emit(manuscript)

    def undo_step(self) -> None:
        """Take back the last step, whatever it was."""
        self._go(self.history.undo())

    def redo_step(self) -> None:
        """Do again what was taken back."""
        self._go(self.history.redo())

    def _go(self, place: Place | None) -> None:
        if place is not None:
            self._look = {}
            self._show(place)
            self.edited.emit(self.manuscript)

    def _show(self, caret: Place | None) -> None:
        manuscript = self.manuscript
        self.labels = numbers(manuscript)
        here = self.place()
        self._writing = True
        try:
            self.sheet.update(manuscript, self._in_view())
        finally:
            self._writing = False
        self._fill_up()
        self.go_to(caret or here, reveal=caret is not None)
        self.viewport().update()

    def _in_view(self) -> set[str]:
        """The paragraphs that are seen."""
        ids, blocks = self.sheet.ids, self.visible_blocks()
        numbers_seen = (block.blockNumber() for block, _ in blocks)
        return {ids[number] for number in numbers_seen if number < len(ids)}

    def _write(self) -> None:
        self._writing = True
        try:
            self.sheet.wear(self._dress())
            self.sheet.begin(self.manuscript)
        finally:
            self._writing = False
        self.labels = numbers(self.manuscript)
        self._fill_up()
        self.viewport().update()

    def _fill_up(self) -> None:
        """Have the rest of a long draft written between what else happens."""
        if self.sheet.is_done:
            self._filling.stop()
        elif not self._filling.isActive():
            self._filling.start()

    def _go_on(self) -> None:
        """Write a slice more. The caret stays, also where that is the end of what is written, and
        so does what is in view, of however many lines that is which is above."""
        cursor = self.textCursor()
        position, anchor, at_end = cursor.position(), cursor.anchor(), cursor.atEnd()
        bar, read = self.verticalScrollBar(), None
        if self.sheet.is_behind:
            read = self._first_below(bar.value())
            below = bar.value() - self._top_of(read)
        self._writing = True
        try:
            more = self.sheet.go_on()
            if at_end or (cursor.position(), cursor.anchor()) != (position, anchor):
                self._set_caret(position, anchor)
        finally:
            self._writing = False
        if read is not None:
            bar.setValue(round(self._top_of(read) + below))
        if self._awaited is not None:
            self.go_to(self._awaited)
        if not more:
            self._filling.stop()
            if self._at_last is not None:
                (place, top), self._at_last = self._at_last, None
                self.go_to(place, reveal=False)
                self._show_top(top)
            if self._selects_all:
                self.select_all()
            self.filled.emit()

    def select_all(self) -> None:
        """Select all of the text, as Word does: not what stands at the head and foot of pages,
        which a key would delete unseen. What is not yet written is waited for."""
        self._selects_all = not self.sheet.is_whole
        self._set_caret(self._end_of_text(), 0)

    def go_to_end(self, *, selecting: bool = False) -> None:
        """To the end of the text, above what stands at the head and foot of pages."""
        anchor = self.textCursor().anchor()
        body = self.manuscript.body
        if body and not selecting:
            end = len(body[-1].text)
            self.go_to(Place(body[-1].id, end, end))
        elif body:
            self._set_caret(self._end_of_text(), anchor)

    def _end_of_text(self) -> int:
        """Where the body ends on the sheet, as far as it is written."""
        body = self.manuscript.body
        block = self.sheet.block(body[-1].id) if body else QTextBlock()
        last = block if block.isValid() else self.document().lastBlock()
        return last.position() + last.length() - 1

    # ------------------------------------------------------------------------------- the places

    def place(self) -> Place:
        """What is selected in the caret's paragraph, or where the caret stands. Place("") beside
        all paragraphs."""
        cursor = self.textCursor()
        block = cursor.block()
        low, high = cursor.selectionStart(), cursor.selectionEnd()
        return self._place_in(block, low, high) or Place("")

    def places(self) -> list[Place]:
        """What is selected, a place for each paragraph; that of the caret if nothing is."""
        cursor = self.textCursor()
        low, high = cursor.selectionStart(), cursor.selectionEnd()
        block = self.document().findBlock(low)
        found = []
        while block.isValid() and block.position() <= high:
            place = self._place_in(block, low, high)
            if place is not None:
                found.append(place)
            block = block.next()
        return found

    def paragraph_at(self, block: QTextBlock) -> Paragraph | None:
        """The paragraph that a block shows."""
        number = block.blockNumber()
        known = 0 <= number < len(self.sheet.ids)
        name = self.sheet.ids[number] if known else ""
        return self.sheet.paragraph(name) if name else None

    def go_to(self, place: Place, *, reveal: bool = True) -> None:
        """Select a place, and bring it into view."""
        block = self.sheet.block(place.paragraph)
        self._awaited = None
        if not block.isValid():
            self._awaited = place if self.sheet.waits_for(place.paragraph) else None
            return
        text = self.sheet.paragraph(place.paragraph).text
        end = min(place.end, len(text))
        start = min(place.start, end)
        self._set_caret(
            block.position() + to_units(text, end), block.position() + to_units(text, start)
        )
        if reveal:
            self.reveal()

    def reveal(self) -> None:
        """Scroll to the caret, with something of the text around it. A notice that comes with it
        may take the last lines of the room."""
        rect = self.cursorRect()
        height = self.viewport().height()
        if not 0 <= rect.top() <= height - _LINES_BELOW * rect.height():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + rect.top() - height // 3)

    def _place_in(self, block: QTextBlock, low: int, high: int) -> Place | None:
        paragraph = self.paragraph_at(block)
        if paragraph is None:
            return None
        text, base, length = paragraph.text, block.position(), block.length() - 1
        start, end = (min(max(0, at - base), length) for at in (low, high))
        return Place(paragraph.id, to_characters(text, start), to_characters(text, end))

    def _set_caret(self, position: int, anchor: int | None = None) -> None:
        cursor = self.textCursor()
        cursor.setPosition(position if anchor is None else anchor)
        if anchor is not None:
            cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    # -------------------------------------------------------------------------- what is typed

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        if not self._writing:
            low, high = self._touched or (position, position + added)
            self._touched = (min(low, position), max(high, position + added))

    def _on_contents_changed(self) -> None:
        touched, self._touched = self._touched, None
        if self._writing or touched is None:
            return
        document = self.document()
        if document.blockCount() != len(self.sheet.ids):
            self._restore()
            return
        block = document.findBlock(touched[0])
        while block.isValid() and block.position() <= touched[1]:
            paragraph = self.paragraph_at(block)
            if paragraph is None and block.text():
                self._restore()
                return
            if paragraph is not None and block.text() != shown(paragraph.text):
                self._take(paragraph, block, touched[0])
            block = block.next()

    def _restore(self) -> None:
        """What can't be understood is not taken over: show the draft as it is."""
        here = self.place()
        self._write()
        self.go_to(here)

    def _take(self, paragraph: Paragraph, block: QTextBlock, position: int) -> None:
        """Take over what was typed into a block."""
        old, new = shown(paragraph.text), block.text()
        at = to_characters(new, max(0, position - block.position()))
        start, end, text = difference(old, new, at)
        made = typed(paragraph, start, end, stored(text), self._look)
        self._look = {}
        self._name_step(paragraph, Place(paragraph.id, start, end), text)
        manuscript = put(self.manuscript, made)
        caret = Place(made.id, start + len(text), start + len(text))
        what = self.tr("Typing") if text else self.tr("Deleting")
        merge = f"typing {paragraph.id}" if text else f"deleting {paragraph.id}"
        self.sheet.note(made)
        if shown(made.text) != new:
            manuscript = renumbered(manuscript)
            self._writing = True
            try:
                self.sheet.rewrite(made)
            finally:
                self._writing = False
        elif text:
            self._dress_typed(made, block, start, start + len(text))
        appears = bool(made.text.strip()) != bool(paragraph.text.strip()) and made.list_id
        if appears:
            manuscript = renumbered(manuscript)
        self.history.push(manuscript, Place(made.id, start, end), caret, what, merge)
        if appears:
            self._show(None)
        self.edited.emit(manuscript)

    def _name_step(self, paragraph: Paragraph, place: Place, text: str) -> None:
        """A word is a step; what is typed elsewhere is another one."""
        last = self.history.last
        here = (last.after.paragraph, last.after.start)
        if text:
            begins = paragraph.text[place.start - 1 : place.start].isspace()
            if (begins and not text.isspace()) or here != (paragraph.id, place.start):
                self.history.seal()
        elif here[0] != paragraph.id or here[1] not in {place.start, place.end}:
            self.history.seal()

    def _dress_typed(self, paragraph: Paragraph, block: QTextBlock, start: int, end: int) -> None:
        """What was typed looks like the user's own text, not like what it stands behind."""
        span = _span_over(paragraph, start)
        wanted = self.sheet.letters_of(paragraph, span)
        cursor = QTextCursor(block)
        text = paragraph.text
        cursor.setPosition(block.position() + to_units(text, start))
        cursor.setPosition(block.position() + to_units(text, end), QTextCursor.MoveMode.KeepAnchor)
        if cursor.charFormat() != wanted:
            self._writing = True
            try:
                cursor.setCharFormat(wanted)
            finally:
                self._writing = False

    def _on_caret(self) -> None:
        if not self._writing:
            self.caret_moved.emit(self.place())

    # --------------------------------------------------------------------------------- the look

    def _dress(self) -> Dress:
        return Dress(reading_font(self.font(), 0.95), theme.tokens(self.palette()))

    def visible_blocks(
        self, top: int = 0, bottom: int | None = None
    ) -> Sequence[tuple[QTextBlock, QPointF]]:
        """The blocks between two heights of the viewport, all of it if they are not given, each
        with its place in it."""
        layout = self.document().documentLayout()
        scrolled = self.verticalScrollBar().value()
        end = self.viewport().height() if bottom is None else bottom
        block = self._first_below(scrolled + top)
        found = []
        while block.isValid():
            place = layout.blockBoundingRect(block).topLeft() - QPointF(0, scrolled)
            if place.y() > end:
                break
            found.append((block, place))
            block = block.next()
        return found

    def _first_below(self, height: float) -> QTextBlock:
        """A block that ends below a height of the document, and has none such before it. Blocks go
        down, but for cells of one row: in a table it is the table's first."""
        document, layout = self.document(), self.document().documentLayout()
        low, high = 0, document.blockCount() - 1
        while low < high:
            middle = (low + high) // 2
            block = document.findBlockByNumber(middle)
            if layout.blockBoundingRect(block).bottom() < height:
                low = middle + 1
            else:
                high = middle
        block = document.findBlockByNumber(low)
        table = QTextCursor(block).currentTable()
        before = QTextCursor(block.previous()).currentTable() if table is None else table
        return document.findBlock(before.firstPosition()) if before is not None else block

    def _top_of(self, block: QTextBlock) -> float:
        return self.document().documentLayout().blockBoundingRect(block).top()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A sheet in the middle of the room there is; what is read stays where it was."""
        bar = self.verticalScrollBar()
        block = self._first_below(bar.value()) if bar.value() else None
        self.set_sides()
        super().resizeEvent(event)
        if block is not None:
            # Lines are broken anew, and all above may be higher or lower now.
            bar.setValue(round(self._top_of(block)))

    def set_sides(self) -> None:
        """Take the room beside the sheet."""
        wide = self.width() - self.margin - scaled(self, _PAGE_WIDTH)
        side = max(12, wide // 2)
        self.setViewportMargins(self.margin + side, 12, max(12, side - 8), 0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        top = self._top()  # Qt lays the text out anew in its part
        super().changeEvent(event)
        changes = event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        # A change of theme takes off and puts on: of its many changes one is seen here.
        if changes and not self.sheet.dress.is_like(self._dress()):
            # Where the last change is not whole yet, the caret is not where the user left it.
            here, top = self._at_last or (self._awaited or self.place(), top)
            self._write()
            self.go_to(here, reveal=False)
            self._show_top(top)
            self._at_last = None if self.sheet.is_whole else (here, top)

    def _top(self) -> int:
        """The number of the first block in view; -1 where the sheet is at its beginning."""
        bar = self.verticalScrollBar()
        return self._first_below(bar.value()).blockNumber() if bar.value() else -1

    def _show_top(self, number: int) -> None:
        """Scroll to a block, of however many lines in whatever letters what is above it now is."""
        block = self.document().findBlockByNumber(number)
        if number < 0 or block.isValid():
            self.verticalScrollBar().setValue(round(self._top_of(block)) if number >= 0 else 0)


def _span_over(paragraph: Paragraph, offset: int) -> Span:
    at = 0
    for span in paragraph.spans:
        at += len(span.text)
        if offset < at:
            return span
    return paragraph.spans[-1] if paragraph.spans else Span("")
