"""What lies over the pictures of pages: passages of an answer, hits of a search, a selection."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.documents import Box
from desktop.gui import theme
from desktop.gui.jobs import Jobs
from desktop.gui.viewer.marks import Mark, MarkKind, boxes_of, marks_among, word_at
from desktop.gui.viewer.page_source import PageSource
from desktop.gui.viewer.page_words import PageWords
from desktop.gui.viewer.sheets import box_on

_SELECTED = "#b9d9ee"


class PageLayer(QObject):
    """Words are placed by ``words``; ``changed`` asks for a repaint. All places of the mouse are
    shares of a page that is not turned."""

    changed = Signal()
    selected_changed = Signal()

    def __init__(self, source: PageSource, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = PageWords(source, jobs, self)
        self.words.ready.connect(self.changed)
        self._marks: tuple[Mark, ...] = ()
        self._anchor: tuple[int, int] | None = None
        self._selected = (0, 0)

    def open(self, document_id: int) -> None:
        """Turn to a document; what was selected in another is not."""
        self.words.open(document_id)
        self._marks = ()
        self.select(0, 0)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Mark these stretches of the text."""
        self._marks = tuple(marks)
        self.changed.emit()

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What is marked."""
        return self._marks

    def boxes(self, page: int, mark: Mark) -> tuple[Box, ...]:
        """Where a mark is on a page; none if it is not there, or not known yet."""
        return boxes_of(self.words.of(page), mark.start, mark.end)

    # ------------------------------------------------------------------------------- selecting

    @property
    def selected(self) -> tuple[int, int]:
        """The stretch [start, end) of the stored text that is selected; (0, 0) for none."""
        return self._selected

    def select(self, start: int, end: int) -> None:
        """Select a stretch of the stored text."""
        if (start, end) != self._selected:
            self._selected = (start, end)
            self.changed.emit()
            self.selected_changed.emit()

    def is_over_word(self, page: int, x: float, y: float) -> bool:
        """Whether there is text to select at a point of a page."""
        return word_at(self.words.of(page), x, y) is not None

    def press(self, page: int, x: float, y: float) -> bool:
        """The mouse is pressed: on a word a selection begins, elsewhere the old one ends."""
        words = self.words.of(page)
        found = word_at(words, x, y)
        self._anchor = None if found is None else (words[found].start, words[found].end)
        self.select(0, 0)
        return found is not None

    def drag(self, page: int, x: float, y: float) -> None:
        """The mouse is moved: all from the first word to this one is selected."""
        words = self.words.of(page)
        found = word_at(words, x, y)
        if self._anchor is not None and found is not None:
            word = words[found]
            self.select(min(self._anchor[0], word.start), max(self._anchor[1], word.end))

    # -------------------------------------------------------------------------------- painting

    def paint(self, painter: QPainter, page: int, rect: QRectF) -> None:
        """Paint what lies over a page that is not turned. Paper is white in every theme."""
        painter.save()
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        # Thousands of hits stand on other pages.
        marked = [
            (mark, self.boxes(page, mark)) for mark in marks_among(self._marks, self.words.of(page))
        ]
        for mark, boxes in marked:
            colour = {
                MarkKind.CITATION: theme.LIGHT.passage,
                MarkKind.HIT: theme.LIGHT.accent_soft,
                MarkKind.CURRENT_HIT: theme.LIGHT.passage,
            }[mark.kind]
            for box in boxes:
                painter.fillRect(box_on(rect, box).adjusted(-1, -1, 1, 1), QColor(colour))
        start, end = self._selected
        for box in boxes_of(self.words.of(page), start, end) if end > start else ():
            painter.fillRect(box_on(rect, box), QColor(_SELECTED))
        painter.restore()
        for mark, boxes in marked:
            if boxes:
                self._paint_sign(painter, rect, mark, boxes)

    def _paint_sign(
        self, painter: QPainter, rect: QRectF, mark: Mark, boxes: Sequence[Box]
    ) -> None:
        """A mark never rests on colour alone: a hit is framed, a source has its number."""
        if mark.kind is not MarkKind.CITATION:
            width = 2.0 if mark.kind is MarkKind.CURRENT_HIT else 1.0
            painter.setPen(QPen(QColor(theme.LIGHT.accent), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for box in boxes:
                painter.drawRect(box_on(rect, box).adjusted(-1, -1, 1, 1))
        elif mark.label:
            first = box_on(rect, boxes[0])
            height = painter.fontMetrics().height()
            width = painter.fontMetrics().horizontalAdvance(mark.label) + 8
            sign = QRectF(first.left() - width - 12, first.top(), width, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.LIGHT.warning_soft))
            painter.drawRoundedRect(sign, 3, 3)
            painter.setPen(QColor(theme.LIGHT.text))
            painter.drawText(sign, int(Qt.AlignmentFlag.AlignCenter), mark.label)
