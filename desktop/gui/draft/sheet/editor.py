"""The editor of a draft: what its keys do."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from desktop.drafting.manuscript.edits import blanks, put
from desktop.drafting.manuscript.model import Manuscript, Paragraph, Place, Span
from desktop.gui.draft.sheet import changes
from desktop.gui.draft.sheet.changes import Changed
from desktop.gui.draft.sheet.editor_menu import popup_menu
from desktop.gui.draft.sheet.numbers_before import paint_numbers
from desktop.gui.draft.sheet.paste_keys import PLAIN_KEYS, Pasting
from desktop.gui.draft.sheet.sheet_view import SheetView
from desktop.gui.draft.sheet.table_keys import TableKeys
from desktop.gui.widgets.clipboard import marked

_Keys = QKeySequence.StandardKey
_Move = QTextCursor.MoveOperation
_DELETING = (
    (_Keys.Delete, _Move.NextCharacter),
    (_Keys.DeleteStartOfWord, _Move.StartOfWord),
    (_Keys.DeleteEndOfWord, _Move.EndOfWord),
    (_Keys.DeleteEndOfLine, _Move.EndOfBlock),
)
_LOOK_KEYS = ((_Keys.Bold, "bold"), (_Keys.Italic, "italic"), (_Keys.Underline, "underline"))


class DraftEditor(SheetView):
    """``field_asked`` has the field that was typed into, and what was typed; ``source_asked`` the
    origin that is to be shown; ``refused`` the error that says why something can't be done here;
    ``find_asked`` says that words are looked for, and whether others are to replace them."""

    field_asked = Signal(str, str)
    source_asked = Signal(object)
    refused = Signal(object)
    find_asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form_fields: frozenset[str] = frozenset()
        self.is_locked = False
        self.tables = TableKeys(self)
        # What its menu offers beside its own.
        self.more_actions: tuple[QAction, ...] = ()
        self.pasting = Pasting(self)

    # ----------------------------------------------------------------------------------- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that change more than letters go to the draft; letters go to the text."""
        if self._command(event):
            event.accept()
            return
        types = bool(event.text()) and event.text().isprintable()
        if types and not self._ready_to_type(event.text()):
            event.accept()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Find and replace are meant for the draft here, not for the window's lists."""
        if isinstance(event, QKeyEvent) and _asks_to_find(event):
            event.accept()
            return True
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Letters that are composed are letters."""
        if not event.commitString() or self._ready_to_type(event.commitString()):
            super().inputMethodEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab belongs to the text."""
        return False

    def _command(self, event: QKeyEvent) -> bool:
        """Do what a key means; False if it means nothing here."""
        for keys, act in (
            (_Keys.Undo, self.undo),
            (_Keys.Redo, self.redo),
            (_Keys.Copy, self.copy),
            (_Keys.Cut, self.cut),
            (_Keys.Paste, self.paste),
            (_Keys.SelectAll, self.select_all),
            (_Keys.MoveToEndOfDocument, self.go_to_end),
            (_Keys.SelectEndOfDocument, lambda: self.go_to_end(selecting=True)),
        ):
            if event.matches(keys):
                act()
                return True
        if _is_redo(event):
            self.redo()
            return True
        if event.matches(_Keys.Find) or _is_replace(event):
            self.find_asked.emit(_is_replace(event))
            return True
        if QKeySequence(event.keyCombination()) == QKeySequence(PLAIN_KEYS):
            self.pasting.paste_plain()
            return True
        look = next((look for keys, look in _LOOK_KEYS if event.matches(keys)), "")
        if look:
            self.toggle(look)
            return True
        return self.tables.press(event) or self._deletes(event) or self._structures(event)

    def _structures(self, event: QKeyEvent) -> bool:
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(in_line=shift)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._tab(-1 if key == Qt.Key.Key_Backtab else 1)
        elif key == Qt.Key.Key_F8:
            self.next_blank(-1 if shift else 1)
        elif event.matches(_Keys.InsertParagraphSeparator):
            self._enter(in_line=False)
        else:
            return False
        return True

    def _deletes(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Backspace:
            word = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self._delete(_Move.PreviousWord if word else _Move.PreviousCharacter)
            return True
        for keys, move in _DELETING:
            if event.matches(keys):
                self._delete(move)
                return True
        return False

    # --------------------------------------------------------------------------------- typing

    def _ready_to_type(self, text: str) -> bool:
        """Make room for letters; False if they belong elsewhere."""
        if self.is_locked:
            return False
        places = self.places()
        if not places:
            return False
        if len(places) > 1:
            self.take_out(places)
            return True
        place = places[0]
        paragraph = self.sheet.paragraph(place.paragraph)
        if place.end > place.start:
            start, end = changes.whole(paragraph, place.start, place.end)
            span = _only(paragraph, start, end)
        else:
            found = changes.span_at(paragraph, place.start)
            if found is None:
                return True
            span, start, end = found
        return self._type_over(paragraph, span, start, end, text)

    def _type_over(
        self, paragraph: Paragraph, span: Span | None, start: int, end: int, text: str
    ) -> bool:
        """Letters in place of [start, end), which is ``span`` if that is all of it."""
        origin = span.origin if span is not None else None
        if origin is not None and origin.kind == "field" and origin.source in self.form_fields:
            self.field_asked.emit(origin.source, text)
            return False
        if span is not None and span.reference:
            self.go_to(Place(paragraph.id, end, end), reveal=False)
            return True
        self.go_to(Place(paragraph.id, start, end), reveal=False)
        return True

    def _enter(self, *, in_line: bool) -> None:
        if self.is_locked or not self.places():
            return
        if len(self.places()) > 1 or self.textCursor().hasSelection():
            self.take_out(self.places())
        place = self.place()
        paragraph = self.sheet.paragraph(place.paragraph)
        found = changes.span_at(paragraph, place.start)
        if found is not None:
            place = Place(paragraph.id, found[2], found[2])
        if not in_line and changes.is_free(paragraph):
            self._change(changes.split_at(self.manuscript, place), self.tr("New paragraph"))
        elif in_line or not paragraph.part:
            made = put(self.manuscript, changes.typed(paragraph, place.start, place.start, "\n"))
            caret = Place(paragraph.id, place.start + 1, place.start + 1)
            self._change(Changed(made, caret), self.tr("New line"))

    def _tab(self, step: int) -> None:
        if self.textCursor().currentTable() is not None:
            self.tables.next_cell(step)
            return
        places = self.places()
        made = changes.change_level(self.manuscript, [p.paragraph for p in places], step)
        if made != self.manuscript:
            self.apply(made, self.tr("Level"))
        elif step > 0 and not self._has_numbers(places) and self._ready_to_type("\t"):
            self.textCursor().insertText("\t")

    def _has_numbers(self, places: list[Place]) -> bool:
        return any(self.sheet.paragraph(each.paragraph).list_id for each in places)

    def change_level(self, step: int) -> None:
        """The paragraphs of the selection a level down (1) or up (-1)."""
        names = [place.paragraph for place in self.places()]
        self.apply(changes.change_level(self.manuscript, names, step), self.tr("Level"))

    def set_style(self, style: str) -> None:
        """The paragraphs of the selection in another style of the draft."""
        like = changes.patterns(self.manuscript).get(style)
        if like is not None:
            names = [place.paragraph for place in self.places()]
            self.apply(changes.styled(self.manuscript, names, like), self.tr("Style"))

    def toggle(self, look: str) -> None:
        """Bold, italic or underlined, or not any more; without a selection for what is typed."""
        if self.is_locked:
            return
        if self.textCursor().hasSelection():
            made = changes.toggled(self.manuscript, self.places(), look)
            self.apply(made, self.tr("Look of the letters"))
            return
        now = self._look.get(look, self.has_look(look))
        self._look[look] = not now

    def has_look(self, look: str) -> bool:
        """Whether the letters at the caret have a look."""
        place = self.place()
        if not place.paragraph:
            return False
        at = 0
        wanted = max(0, place.end - 1)
        for span in self.sheet.paragraph(place.paragraph).spans:
            at += len(span.text)
            if wanted < at:
                return bool(getattr(span, look))
        return False

    # ------------------------------------------------------------------------------- deleting

    def _delete(self, move: QTextCursor.MoveOperation) -> None:
        """Delete the selection, or what the caret would go over."""
        if self.is_locked:
            return
        cursor = self.textCursor()
        if cursor.hasSelection():
            self.take_out(self.places())
            return
        here = self.place()
        number = cursor.blockNumber()
        cursor.movePosition(move, QTextCursor.MoveMode.KeepAnchor)
        if move is _Move.StartOfWord and not cursor.hasSelection():
            cursor.movePosition(_Move.PreviousWord, QTextCursor.MoveMode.KeepAnchor)
        if cursor.blockNumber() != number:
            self._join(number, backwards=cursor.position() < cursor.anchor())
        elif here.paragraph and cursor.hasSelection():
            block = self.document().findBlockByNumber(number)
            place = self._place_in(block, cursor.selectionStart(), cursor.selectionEnd())
            if place is not None:
                self._delete_in(place)

    def _delete_in(self, place: Place) -> None:
        last = self.history.last.after
        if last.paragraph != place.paragraph or last.start not in {place.start, place.end}:
            self.history.seal()
        made = changes.delete(self.manuscript, [place])
        merge = f"deleting {place.paragraph}"
        self.apply(made.manuscript, self.tr("Deleting"), merge, made.caret)

    def _join(self, number: int, *, backwards: bool) -> None:
        """Two neighbouring paragraphs as one."""
        first, second = (number - 1, number) if backwards else (number, number + 1)
        ids = self.sheet.ids
        if not (first >= 0 and second < len(ids) and ids[first] and ids[second]):
            return
        made = changes.join(self.manuscript, ids[first], ids[second])
        if made is not None:
            self._change(made, self.tr("Joining paragraphs"))

    def take_out(self, places: list[Place]) -> None:
        """Delete what stands in the places."""
        if places:
            self.history.seal()
            self._change(changes.delete(self.manuscript, places), self.tr("Deleting"))

    def _change(self, made: Changed, what: str) -> None:
        self.apply(made.manuscript, what, caret=made.caret)

    # --------------------------------------------------------------- what fields have as slots

    def undo(self) -> None:
        """Take back the last step."""
        self.undo_step()

    def redo(self) -> None:
        """Do again what was taken back."""
        self.redo_step()

    def copy(self) -> None:
        """What is chosen, for this draft and for others."""
        self.pasting.copy()

    def cut(self) -> None:
        """Copy and delete."""
        if self.textCursor().hasSelection() and not self.is_locked:
            self.copy()
            self.take_out(self.places())

    def selectAll(self) -> None:
        """All of the text: what the window's menu means."""
        self.select_all()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Plain text, marked as confidential."""
        return marked(self.textCursor().selection().toPlainText())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What was copied elsewhere or here."""
        self.pasting.paste(source)

    def insert(self, put_in: Callable[[Manuscript, Place], Changed], text: str) -> None:
        """Something in place of what is chosen, as one step; ``text`` is what it says."""
        if self.is_locked:
            return
        if len(self.places()) > 1:
            self.take_out(self.places())
        if self._ready_to_type(text or " "):
            self.history.seal()
            self._change(put_in(self.manuscript, self.place()), self.tr("Pasting"))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What the keys do; the field's own menu would go past the draft. It is about the place
        that is pressed, as in other programs, unless that is selected: a row of a table that is
        deleted is the one that the mouse is at."""
        pressed, chosen = self.cursorForPosition(event.pos()), self.textCursor()
        inside = chosen.selectionStart() <= pressed.position() < chosen.selectionEnd()
        if event.reason() is QContextMenuEvent.Reason.Mouse and not inside:
            self.setTextCursor(pressed)
        popup_menu(self, event.globalPos())

    def ask_source(self) -> None:
        """Ask for what the words at the caret come from."""
        place = self.place()
        if place.paragraph:
            self.source_asked.emit(self.sheet.paragraph(place.paragraph).origin_at(place.start))

    # --------------------------------------------------------------------------------- blanks

    def next_blank(self, step: int = 1) -> bool:
        """Select the next open blank, or the one before; False if none is left."""
        found = [place for place, _ in blanks(self.manuscript)]
        if not found:
            return False
        order = {each.id: number for number, each in enumerate(self.manuscript.paragraphs)}
        here = self.place()
        now = (order.get(here.paragraph, -1), here.start if step < 0 else here.end)
        self.go_to(changes.next_place(found, order, now, step))
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, and each paragraph's number before it."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        paint_numbers(painter, self, event.rect())
        painter.end()


def _is_replace(event: QKeyEvent) -> bool:
    """Ctrl+H, whatever the desktop has for replacing."""
    plain = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return event.matches(_Keys.Replace) or (plain and event.key() == Qt.Key.Key_H)


def _is_redo(event: QKeyEvent) -> bool:
    """Ctrl+Y, as in Word and LibreOffice, where the desktop has only Ctrl+Shift+Z for it."""
    plain = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return plain and event.key() == Qt.Key.Key_Y


def _asks_to_find(event: QKeyEvent) -> bool:
    asked = event.type() == QEvent.Type.ShortcutOverride
    return asked and (event.matches(_Keys.Find) or _is_replace(event))


def _only(paragraph: Paragraph, start: int, end: int) -> Span | None:
    """The span that is exactly [start, end)."""
    at = 0
    for span in paragraph.spans:
        if at == start and at + len(span.text) == end:
            return span
        at += len(span.text)
    return None
