"""The margin of a draft: beside each line a bar for where its words come from."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextBlock,
)
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.drafting.manuscript.model import Origin, OriginKind, Paragraph, Place
from desktop.gui import theme
from desktop.gui.draft.sheet.editor import DraftEditor
from desktop.gui.draft.sheet.offsets import to_characters
from desktop.gui.draft.sheet.origin_words import KINDS, Share, colour, letter, sentence, shares
from desktop.gui.one_shot import one_shot

_BAR = 5
_THIN = 3
# On the right of the letters: a bar, two thin ones, and what lies between.
_BARS = _BAR + 2 * _THIN + 7
# So many others than the main origin are told of beside a line.
_OTHERS = 2
# Lines that share more than this stand beside each other.
_LEAST_SHARED = 2
# The margin follows the text when nobody waits for a letter.
_SOON_MS = 50
# On their left also in a window from right to left: the sheet is not mirrored.
_BESIDE_BARS = (
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
)


@dataclass(frozen=True, slots=True)
class Bar:
    """Lines in a row of one main origin: from ``top`` to ``bottom`` in the viewport. ``others`` are
    the other kinds of origin in them."""

    top: float
    bottom: float
    kind: OriginKind
    others: tuple[OriginKind, ...]


class OriginMargin(QWidget):
    """Stands on the left of the editor's sheet. ``source_asked`` has the origin that was
    clicked."""

    source_asked = Signal(object)

    def __init__(self, editor: DraftEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Where the text comes from"))
        editor.verticalScrollBar().valueChanged.connect(self.update)
        self._soon = one_shot(self, _SOON_MS, self.update)
        editor.document().contentsChanged.connect(self._soon.start)
        editor.caret_moved.connect(self._on_caret)
        editor.viewport().installEventFilter(self)
        self._place()

    def set_shown(self, *, shown: bool) -> None:
        """Show the margin, or give its room to the text."""
        self.setVisible(shown)
        self._place()

    def sizeHint(self) -> QSize:
        """As wide as the widest letters of three origins, so that the text stays where it is; its
        height is the editor's."""
        metrics = QFontMetricsF(self._letter_font())
        main = max(metrics.horizontalAdvance(letter(kind)) for kind in KINDS)
        small = sorted(metrics.horizontalAdvance(letter(kind).lower()) for kind in KINDS)
        return QSize(math.ceil(main + sum(small[-_OTHERS:])) + 2 + _BARS, 0)

    def origin_at(self, point: QPoint) -> Origin | None:
        """The main origin of the line at a point; None beside all text."""
        found = self._found_at(point)
        return found[0].origin if found else None

    def bars(self) -> list[Bar]:
        """What is to be painted for the part of the draft that is in view."""
        made: list[Bar] = []
        for block, place in self._editor.visible_blocks():
            paragraph = self._editor.paragraph_at(block)
            if paragraph is not None and paragraph.text:
                made += _bars(block, place.y(), paragraph)
        return _of_rows(made)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay beside the viewport."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show):
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Say in a tooltip where the line's words come from."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            words = sentence(self._found_at(event.pos()))
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click asks for the source."""
        origin = self.origin_at(event.position().toPoint())
        if origin is not None:
            self.source_asked.emit(origin)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars."""
        painter = QPainter(self)
        table = theme.tokens(self.palette())
        painter.fillRect(self.rect(), QColor(table.surface))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for bar in self.bars():
            painter.setBrush(QColor(colour(bar.kind, table)))
            height = max(4.0, bar.bottom - bar.top - 3)
            x = self.width() - _BAR - 2
            painter.drawRoundedRect(QRectF(x, bar.top + 1, _BAR, height), 2, 2)
            for number, kind in enumerate(bar.others[:_OTHERS]):
                painter.setBrush(QColor(colour(kind, table)))
                left = x - (number + 1) * (_THIN + 2)
                painter.drawRoundedRect(QRectF(left, bar.top + 1, _THIN, height), 1, 1)
            self._paint_letters(painter, bar, table)
            painter.setPen(Qt.PenStyle.NoPen)
        painter.end()

    def _paint_letters(self, painter: QPainter, bar: Bar, table: theme.Tokens) -> None:
        painter.setFont(self._letter_font())
        others = (letter(kind).lower() for kind in bar.others[:_OTHERS])
        words = letter(bar.kind) + "".join(others)
        painter.setPen(QColor(table.muted))
        height = painter.fontMetrics().height()
        room = QRectF(0, bar.top + 1, self.width() - _BARS, height + 2)
        painter.drawText(room, int(_BESIDE_BARS), words)

    def _letter_font(self) -> QFont:
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.75)
        font.setBold(True)
        return font

    def _found_at(self, point: QPoint) -> list[Share]:
        """Of the line at a point; of the row of a table, those of each of its cells."""
        found: list[Share] = []
        for block, place in self._editor.visible_blocks():
            paragraph = self._editor.paragraph_at(block)
            if paragraph is None:
                continue
            for start, end, low, high in _lines(block, place.y(), paragraph):
                if low <= point.y() < high:
                    found += shares(paragraph, start, end)
        return found

    def _on_caret(self, place: Place) -> None:
        """A screen reader hears where the paragraph at the caret comes from."""
        if place.paragraph and self.isVisible():
            paragraph = self._editor.sheet.paragraph(place.paragraph)
            self.setAccessibleDescription(sentence(shares(paragraph, 0, len(paragraph.text))))

    def _place(self) -> None:
        width = self.sizeHint().width() if not self.isHidden() else 0
        if self._editor.margin != width:
            self._editor.margin = width
            self._editor.set_sides()
        viewport = self._editor.viewport().geometry()
        self.setGeometry(viewport.left() - width - 6, viewport.top(), width, viewport.height())


def _lines(
    block: QTextBlock, top: float, paragraph: Paragraph
) -> Iterator[tuple[int, int, float, float]]:
    """The lines of a block: their characters, top and bottom."""
    layout, text = block.layout(), paragraph.text
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        start = to_characters(text, line.textStart())
        end = to_characters(text, line.textStart() + line.textLength())
        yield start, end, top + line.y(), top + line.y() + line.height()


def _of_rows(bars: Sequence[Bar]) -> list[Bar]:
    """The cells of a table's row stand beside each other: one bar tells of all, where each by
    itself would be painted over the others."""
    made: list[Bar] = []
    for bar in sorted(bars, key=lambda each: each.top):
        last = made[-1] if made else None
        if last is None or bar.top > last.bottom - _LEAST_SHARED:
            made.append(bar)
            continue
        kinds = dict.fromkeys((last.kind, *last.others, bar.kind, *bar.others))
        main, *others = kinds
        made[-1] = Bar(last.top, max(last.bottom, bar.bottom), main, tuple(others))
    return made


def _bars(block: QTextBlock, top: float, paragraph: Paragraph) -> Iterator[Bar]:
    made: list[Bar] = []
    for start, end, low, high in _lines(block, top, paragraph):
        kinds = list(dict.fromkeys(each.origin.kind for each in shares(paragraph, start, end)))
        if not kinds:
            continue
        bar = Bar(low, high, kinds[0], tuple(kinds[1:]))
        if made and (made[-1].kind, made[-1].others) == (bar.kind, bar.others):
            made[-1] = Bar(made[-1].top, bar.bottom, bar.kind, bar.others)
        else:
            made.append(bar)
    yield from made
