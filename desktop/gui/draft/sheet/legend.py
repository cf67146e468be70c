"""What the letters and colours of the margin mean."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.drafting.manuscript.model import Manuscript, OriginKind, Paragraph
from desktop.gui import theme
from desktop.gui.draft.sheet.origin_words import KINDS, colour, kind_words, letter
from desktop.gui.widgets.directions import mirrored_f
from desktop.gui.widgets.words import count_words

_GAP = 16


class Legend(QWidget):
    """One line: a bar, a letter and a word for each origin that the draft has, and at its end how
    many words the draft has."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = 0
        self._counted: dict[str, tuple[Paragraph, int]] = {}
        self._kinds: tuple[OriginKind, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def kinds(self) -> tuple[OriginKind, ...]:
        """What is explained."""
        return self._kinds

    def show_draft(self, manuscript: Manuscript) -> None:
        """Explain what the draft has."""
        had = {span.origin.kind for each in manuscript.paragraphs for span in each.spans}
        kinds = tuple(kind for kind in KINDS if kind in had)
        self._count(manuscript)
        if kinds != self._kinds:
            self._kinds = kinds
            names = ", ".join(f"{letter(kind)} {kind_words(kind)}" for kind in kinds)
            self.setAccessibleName(self.tr("The margin's letters: {0}").format(names))
            self.update()

    def _count(self, manuscript: Manuscript) -> None:
        """How many words the body has; paragraphs that stayed are not counted again."""
        known = self._counted
        self._counted = {}
        for each in manuscript.paragraphs:
            if not each.part:
                before = known.get(each.id)
                same = before is not None and before[0] is each
                words = before[1] if before is not None and same else len(each.text.split())
                self._counted[each.id] = (each, words)
        words = sum(count for _, count in self._counted.values())
        if words != self.words:
            self.words = words
            self.update()

    def sizeHint(self) -> QSize:
        """A line."""
        return QSize(0, self.fontMetrics().height() + 10)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, as far as there is room."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        table = theme.tokens(self.palette())
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.9)
        painter.setFont(font)
        said = self.tr("1 word") if self.words == 1 else self.tr("{0} words")
        said = said.format(count_words(self.words))
        right = self.width() - painter.fontMetrics().horizontalAdvance(said) - 8
        painter.setPen(QColor(table.muted))
        beside = QRectF(right, 0, self.width() - right, self.height())
        painter.drawText(mirrored_f(self, beside), int(Qt.AlignmentFlag.AlignVCenter), said)
        x = 4.0
        middle = self.height() / 2
        for kind in self._kinds:
            words = f"{letter(kind)}  {kind_words(kind)}"
            width = painter.fontMetrics().horizontalAdvance(words)
            if x + width + 10 + _GAP > right:
                break
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour(kind, table)))
            bar = mirrored_f(self, QRectF(x, middle - 7, 5, 14))
            painter.drawRoundedRect(bar, 2, 2)
            painter.setPen(QColor(table.muted))
            room = mirrored_f(self, QRectF(x + 10, 0, width + 4, self.height()))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), words)
            x += width + 10 + _GAP
        painter.end()
