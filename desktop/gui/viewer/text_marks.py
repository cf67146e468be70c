"""What is marked in a text that is shown: the passage, sources of an answer, hits of a search."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QFont, QTextCursor
from PySide6.QtWidgets import QTextEdit

from desktop.gui import theme
from desktop.gui.one_shot import one_shot
from desktop.gui.viewer.marks import Mark, MarkKind

_AT_ONCE = 150
"""So many hits are marked in one turn of the event loop: 7 ms."""

_Selections = list[QTextEdit.ExtraSelection]


class TextMarks(QObject):
    """Marks stretches without touching the text. ``lines_of`` gives for [start, end) of the stored
    text a cursor over each of its lines: in one go blank lines would be marked too."""

    def __init__(
        self, view: QTextEdit, lines_of: Callable[[int, int], Sequence[QTextCursor]]
    ) -> None:
        super().__init__(view)
        self._view = view
        self._lines_of = lines_of
        self._made: _Selections = []
        self._left: list[Mark] = []
        self._next = one_shot(self, 0, self._go_on)

    def show(self, passage: tuple[int, int], marks: Sequence[Mark], middle: int) -> None:
        """Mark these. Of thousands of hits those nearest to ``middle`` come at once, the others in
        turns of the event loop."""
        table = theme.tokens(self._view.palette())
        self._made = self._selections(*passage, table.passage)
        self._left = list(marks)
        if len(marks) > _AT_ONCE:
            self._left.sort(key=lambda mark: abs(mark.start - middle))
        self._take_some()
        self._view.setExtraSelections(self._made)

    def drop(self) -> None:
        """Forget what is still to be marked: its text goes."""
        self._next.stop()
        self._made, self._left = [], []

    def _go_on(self) -> None:
        self._take_some()
        if not self._left:
            self._view.setExtraSelections(self._made)

    def _take_some(self) -> None:
        table = theme.tokens(self._view.palette())
        now, self._left = self._left[:_AT_ONCE], self._left[_AT_ONCE:]
        for mark in now:
            colour = table.accent_soft if mark.kind is MarkKind.HIT else table.passage
            found = self._selections(mark.start, mark.end, colour)
            for selection in found:
                # Not by colour alone: hits are underlined, the one looked at is bold too.
                selection.format.setFontUnderline(mark.kind is not MarkKind.CITATION)
                if mark.kind is MarkKind.CURRENT_HIT:
                    selection.format.setFontWeight(QFont.Weight.Bold)
            self._made += found
        if self._left:
            self._next.start()
        else:
            self._next.stop()

    def _selections(self, start: int, end: int, colour: str) -> _Selections:
        table = theme.tokens(self._view.palette())
        found = []
        for cursor in self._lines_of(start, end):
            selection = QTextEdit.ExtraSelection()
            selection.cursor = cursor
            selection.format.setBackground(QColor(colour))
            selection.format.setForeground(QColor(table.text))
            found.append(selection)
        return found
