"""The list of keyboard shortcuts."""

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QLabel,
    QWidget,
)

from desktop.gui.documents.comparing import COMPARE_KEY
from desktop.gui.widgets.scrolled_dialog import ScrolledDialog


class ShortcutsDialog(ScrolledDialog):
    """Made from the menus themselves, so that it is never out of date. Not modal."""

    def __init__(self, keys: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Keyboard shortcuts"), parent)
        self._labels: dict[str, tuple[QLabel, QLabel]] = {}
        grid = self.grid
        grid.setContentsMargins(24, 24, 24, 8)
        grid.setHorizontalSpacing(48)
        grid.setVerticalSpacing(8)
        more = (
            (self.tr("Open the selected document"), self.tr("Enter")),
            (self.tr("Look into the selected document, or no more"), self.tr("Space")),
            (self.tr("Remove the selected documents"), self.tr("Delete")),
            (self.tr("Close a message, a form or the viewer"), self.tr("Escape")),
            (self.tr("Open the menus"), "F10"),
        )
        two = (self.tr("Compare the two selected documents"), COMPARE_KEY)
        pages = (two, *self._of_a_draft(), *self._of_a_viewer())
        rows = (*keys, *more, *((words, _native(each)) for words, each in pages))
        # Read out as pairs, whatever order a screen reader takes the labels in.
        said = ". ".join(f"{words}: {key}" for words, key in rows)
        self.area.setAccessibleDescription(f"{said}. {self.area.accessibleDescription()}")
        # Two columns of one length: fewer screens are too low for them.
        half = (len(rows) + 1) // 2
        first, second = rows[:half], rows[half:]
        self._fill(first, 0, 0)
        self._fill(second, 0, 2)
        # As large as the list, if the screen is: a list that scrolls is read nonetheless, but not
        # one whose keys are beyond the side.
        room = self.screen().availableSize()
        if self.inside.sizeHint().width() + 32 > room.width() - 48:
            self._fill(second, len(first), 0)
        wanted = self.inside.sizeHint()
        self.resize(
            min(wanted.width() + 32, room.width() - 48),
            min(wanted.height() + 80, room.height() - 64),
        )

    def _fill(self, rows: Sequence[tuple[str, str]], first: int, column: int) -> None:
        """Put what keys do, and the keys beside it, from a row on; instead of where they are."""
        for row, (words, key) in enumerate(rows, start=first):
            if words not in self._labels:
                self._labels[words] = (QLabel(words, self), QLabel(key, self))
            name, shown = self._labels[words]
            shown.setProperty("role", "strong")
            name.setBuddy(shown)
            self.grid.addWidget(name, row, column)
            self.grid.addWidget(shown, row, column + 1)
        self.grid.setColumnStretch(column, 1)

    def _of_a_viewer(self) -> tuple[tuple[str, str], ...]:
        """The keys of an open document."""
        return (
            (self.tr("Document: find, next, previous hit"), "Ctrl+F, Enter, Shift+Enter"),
            (self.tr("Document: pages and outline"), "F4"),
            (self.tr("Document: next, previous page"), "PgDown, PgUp"),
            (self.tr("Workbook: next, previous sheet"), "Ctrl+PgDown, Ctrl+PgUp"),
            (self.tr("Document: larger, smaller, fit to the width"), "+, -, 0"),
            (self.tr("Document: turn right, left"), "R, Shift+R"),
        )

    def _of_a_draft(self) -> tuple[tuple[str, str], ...]:
        """The keys of the drafting desk, which are no entries of a menu."""
        return (
            (self.tr("Draft: a new clause"), self.tr("Enter")),
            (self.tr("Draft: a level down, up"), self.tr("Tab, Shift+Tab")),
            (self.tr("Draft: bold, italic, underlined"), "Ctrl+B, I, U"),
            (self.tr("Draft: numbered list, bullet list"), "F12, Shift+F12"),
            (self.tr("Draft: insert a table"), "Ctrl+F12"),
            (self.tr("Draft: undo, redo"), "Ctrl+Z, Ctrl+Shift+Z"),
            (self.tr("Draft: find, replace"), "Ctrl+F, Ctrl+H"),
            (self.tr("Draft: next, previous blank"), "F8, Shift+F8"),
            (self.tr("Draft: paste as plain text"), "Ctrl+Shift+V"),
            (self.tr("Draft: from the text to the panel and back"), "F6"),
            (self.tr("Draft: show or hide where text is from"), "F7"),
            (self.tr("Draft: open what the words at the caret are from"), "F9"),
            (self.tr("Draft: panels"), "Alt+1 … Alt+8"),
            (self.tr("Redline: accept, reject the chosen change"), "A, R"),
        )


def _native(keys: str) -> str:
    """Several keys as the menus name them: "Strg+Z" in German. What is none stays."""
    form = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(form) or key for key in keys.split(", "))
