"""Rows and columns of the tables in the editor: its keys and its menu."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from desktop.drafting.manuscript import tables
from desktop.drafting.manuscript.model import Manuscript, Place
from desktop.errors import DraftingError

if TYPE_CHECKING:
    from desktop.gui.draft.sheet.editor import DraftEditor

_Change = Callable[[Manuscript, str], tuple[Manuscript, str]]
# Alt+Shift+Backspace means Redo on some desktops.
_CHANGES: dict[str, tuple[str, _Change]] = {
    "row_above": ("Alt+Shift+Up", partial(tables.add_row, below=False)),
    "row_below": ("Alt+Shift+Down", partial(tables.add_row, below=True)),
    "column_left": ("Alt+Shift+Left", partial(tables.add_column, right=False)),
    "column_right": ("Alt+Shift+Right", partial(tables.add_column, right=True)),
    "remove_row": ("Alt+Shift+Delete", tables.remove_row),
    "remove_column": ("Alt+Shift+X", tables.remove_column),
}


def words(name: str) -> str:
    """What a change of a table is called."""
    tr = QCoreApplication.translate
    return {
        "row_above": tr("tables", "Add a row above"),
        "row_below": tr("tables", "Add a row below"),
        "column_left": tr("tables", "Add a column on the left"),
        "column_right": tr("tables", "Add a column on the right"),
        "remove_row": tr("tables", "Delete the row"),
        "remove_column": tr("tables", "Delete the column"),
    }[name]


class TableKeys:
    """What the keys and the menu do to the table at the caret."""

    def __init__(self, editor: "DraftEditor") -> None:
        self._editor = editor

    @property
    def here(self) -> bool:
        """Whether the caret is in a table."""
        name = self._editor.place().paragraph
        return bool(name) and self._editor.sheet.paragraph(name).cell is not None

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means in a table; False if it means nothing here."""
        both = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != both or not self.here:
            return False
        pressed = QKeySequence(event.keyCombination())
        for name, (key, _) in _CHANGES.items():
            if pressed == QKeySequence(key):
                self.change(name)
                return True
        return False

    def change(self, name: str) -> None:
        """Add or remove a row or a column, or say why that can't be."""
        editor = self._editor
        place = editor.place()
        if editor.is_locked or not place.paragraph:
            return
        try:
            made, beside = _CHANGES[name][1](editor.manuscript, place.paragraph)
        except DraftingError as error:
            editor.refused.emit(error)
            return
        editor.apply(made, words(name), caret=Place(beside))

    def next_cell(self, step: int) -> None:
        """Go to the next cell or the one before; behind the last one a new row begins."""
        editor = self._editor
        place = editor.place()
        if not place.paragraph:
            return
        name = tables.next_cell(editor.manuscript, place.paragraph, step)
        if not name and step > 0:
            self.change("row_below")
            name = tables.next_cell(editor.manuscript, place.paragraph, step)
        if name:
            length = len(editor.sheet.paragraph(name).text)
            editor.go_to(Place(name, 0, length))

    def add_to(self, menu: QMenu) -> None:
        """Offer the changes in a menu."""
        for name, (key, _) in _CHANGES.items():
            action = menu.addAction(words(name))
            action.setShortcut(QKeySequence(key))
            action.setEnabled(not self._editor.is_locked)
            action.triggered.connect(partial(self.change, name))
