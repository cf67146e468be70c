"""The text of an answer: citations to click, and what is not supported marked for all to see."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QTextBrowser, QWidget

from desktop.documents import Claim
from desktop.gui import theme
from desktop.gui.ask.answer_text import Piece, pieces
from desktop.gui.widgets.clipboard import marked
from desktop.gui.widgets.directions import RTL
from desktop.gui.widgets.fonts import line_height, reading_font
from desktop.gui.widgets.keys_back import by_keys
from desktop.gui.widgets.safe_document import SafeDocument

_SCHEME = "source"
_LINE_EMS = 1.6
# Of a line: between lines of their own, and above a paragraph.
_BETWEEN_LINES, _APART = 0.4, 0.7
_BULLET, _NO_BREAK = "• ", "\N{NO-BREAK SPACE}"
_MEASURE = 96
"""Characters in a line at most."""


class AnswerView(QTextBrowser):
    """As high as its text. A browser only for its keyboard: Tab goes from citation to citation,
    Enter opens one. It opens no link itself and loads nothing."""

    citation_clicked = Signal(int)
    citation_hovered = Signal(int)
    touched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces: list[Piece] = []
        self._chips: list[tuple[int, int, int]] = []
        self._hot = 0
        self._spare = 0
        self._faint = False
        self._is_framed = False
        self._left_at: QTextCursor | None = None
        self._worn: tuple[theme.Tokens, QFont] | None = None
        self.setProperty("role", "reading")
        self.setDocument(SafeDocument(self))
        self.setUndoRedoEnabled(False)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.anchorClicked.connect(self._on_link)
        self.highlighted.connect(self._on_hover)
        # All of it: the frame around the whole goes when a citation in it is reached.
        self.selectionChanged.connect(self.viewport().update)
        self.setAccessibleName(self.tr("Answer"))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt's menu without the address of a link: a citation's means nothing elsewhere."""
        menu = self.offered(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def offered(self, place: QPoint) -> QMenu:
        """The menu for a place of the text."""
        menu = self.createStandardContextMenu(place)
        for action in menu.actions():
            if action.objectName() == "link-copy":
                menu.removeAction(action)
        return menu

    def show_text(
        self,
        text: str,
        numbers: Collection[int],
        claims: Sequence[Claim] = (),
        *,
        quotes: Sequence[str] = (),
        close: tuple[int, int] = (0, 0),
        faint: bool = False,
    ) -> None:
        """Show an answer whose citations may be ``numbers`` only; ``claims`` are marked.
        Inside the ``quotes`` nothing is a citation. What stands at ``close`` is muted, as is all
        where it is ``faint``: text that has not been checked."""
        found = pieces(text, numbers, claims, quotes, close)
        if found == self._pieces and faint == self._faint:
            return
        self._pieces, self._faint = found, faint
        self._write()

    def set_hot(self, number: int) -> None:
        """Show which citation the pointer, or the viewer, is at; 0 is none."""
        if number != self._hot:
            self._hot = number
            self.viewport().update()

    @property
    def is_framed(self) -> bool:
        """Whether the keys are at the answer as a whole, at no citation of it."""
        return self._is_framed and self.hasFocus() and not self.textCursor().hasSelection()

    @property
    def hot(self) -> int:
        """The citation that is shown so."""
        return self._hot

    # ------------------------------------------------------------------------------ the document

    def _write(self) -> None:
        self._worn = table, font = self._look_of_now()
        document = self.document()
        document.clear()
        self._left_at = None
        document.setDefaultFont(font)
        self._chips = []
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        shape = QTextBlockFormat()
        proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        shape.setLineHeight(line_height(font, _LINE_EMS), proportional)
        shape.setBottomMargin(QFontMetricsF(font).height() * _BETWEEN_LINES)
        cursor.setBlockFormat(shape)
        apart = QTextBlockFormat(shape)
        apart.setTopMargin(QFontMetricsF(font).height() * _APART)
        for piece in self._pieces:
            start = cursor.position()
            look = _look(piece, font, table, faint=self._faint or piece.close)
            if piece.reason:
                look.setToolTip(self._reason_words(piece))
            for number, paragraph in enumerate(piece.text.split("\n\n")):
                if number:
                    cursor.insertBlock(apart)
                # A line is not broken behind the bullet, however long the name that follows.
                cursor.insertText(paragraph.replace(_BULLET, f"•{_NO_BREAK}"), look)
            if piece.citation:
                self._chips.append((start, cursor.position(), piece.citation))
        self._hang_rows(font)
        cursor.endEditBlock()
        doubted = [piece for piece in self._pieces if piece.reason and piece.text.strip()]
        self.setAccessibleDescription(
            " ".join(
                (
                    self.tr("Struck out: “{words}”. {reason}")
                    if piece.struck
                    else self.tr("Not supported: “{words}”. {reason}")
                ).format(words=piece.text.strip(), reason=piece.reason)
                for piece in doubted
            )
        )
        self._fit()

    def _look_of_now(self) -> tuple[theme.Tokens, QFont]:
        return theme.tokens(self.palette()), reading_font(self.font())

    def _hang_rows(self, font: QFont) -> None:
        """The lines of a row stand under each other, its bullet before them."""
        before = QFontMetricsF(font).horizontalAdvance(_BULLET)
        block = self.document().begin()
        while block.isValid():
            if block.text().startswith("•"):
                shape = block.blockFormat()
                shape.setTextIndent(-before)
                if block.textDirection() is RTL:
                    shape.setRightMargin(before)
                else:
                    shape.setLeftMargin(before)
                QTextCursor(block).setBlockFormat(shape)
            block = block.next()

    def _reason_words(self, piece: Piece) -> str:
        if piece.struck:
            return self.tr("Struck out: {reason}").format(reason=piece.reason)
        return self.tr("Not supported: {reason}").format(reason=piece.reason)

    def _fit(self) -> None:
        height = round(self.document().size().height()) + 2
        if height != self.height():
            self.setFixedHeight(max(24, height))

    # ------------------------------------------------------------------------------------ events

    def sizeHint(self) -> QSize:
        """As high as the text."""
        return QSize(320, max(24, round(self.document().size().height()) + 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A chip behind each citation, then the text."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        table = theme.tokens(self.palette())
        painter.setBrush(QColor(table.accent_soft))
        for start, end, number in self._chips:
            hot = number == self._hot
            painter.setPen(QPen(QColor(table.accent), 1.5) if hot else Qt.PenStyle.NoPen)
            chip = self._chip_rect(start, end)
            # The line around the chosen one would cover the full stop behind it.
            painter.drawRoundedRect(chip.adjusted(0.25, 0.75, -1.75, -0.75) if hot else chip, 5, 5)
        if self.is_framed:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(table.accent), 1.5))
            painter.drawRoundedRect(
                QRectF(self.viewport().rect()).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4
            )
        painter.end()
        super().paintEvent(event)

    def _chip_rect(self, start: int, end: int) -> QRectF:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        first = self.cursorRect(cursor)
        cursor.setPosition(end)
        last = self.cursorRect(cursor)
        if last.top() != first.top():  # broken over two lines: the chip marks the first
            last.moveLeft(self.viewport().width())
        height = self.fontMetrics().height() + 2
        top = first.bottom() - height + 1
        return QRectF(first.left() - 1, top, last.left() - first.left() + 2, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break anew, and so the height changes."""
        self._keep_measure()
        super().resizeEvent(event)
        self._fit()

    def _keep_measure(self) -> None:
        """Lines of a length that the eye can follow, from the left."""
        advance = reading_font(self.font()).pointSizeF() * self.logicalDpiX() / 72 * 0.5
        spare = max(0, self.width() - round(advance * _MEASURE))
        if spare != self._spare:
            self._spare = spare
            self.setViewportMargins(0, 0, spare, 0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Say that the reader is here."""
        self.touched.emit()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the citation that is reached."""
        with by_keys(self):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Reached by keyboard, it is framed until a citation in it is. What gives the keys back
        finds the citation where they were."""
        super().focusInEvent(event)
        self._is_framed = event.reason() is not Qt.FocusReason.MouseFocusReason
        if event.reason() is Qt.FocusReason.OtherFocusReason and self._left_at is not None:
            self.setTextCursor(self._left_at)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No more."""
        self._left_at = self.textCursor()
        super().focusOutEvent(event)
        self._is_framed = False
        self.viewport().update()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """The same by keyboard. Getting the focus is no sign: it also moves here by itself when the
        widget that had it goes."""
        super().keyReleaseEvent(event)
        self.touched.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page around it scrolls."""
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        changes = event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        # A change of theme takes off and puts on: of its many changes one is seen here.
        if changes and self._pieces and self._look_of_now() != self._worn:
            self._write()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Plain text, marked as confidential."""
        return marked(self.textCursor().selection().toPlainText())

    def doSetSource(self, name: QUrl | str, kind: object = None) -> None:
        """A link never becomes the page."""

    def _on_link(self, link: QUrl) -> None:
        number = _number(link)
        if number:
            self.citation_clicked.emit(number)

    def _on_hover(self, link: QUrl) -> None:
        self.citation_hovered.emit(_number(link))


def _number(link: QUrl) -> int:
    """The citation that one of our own links means, or 0."""
    if link.scheme() != _SCHEME or not link.path().isdecimal():
        return 0
    return int(link.path())


def _look(piece: Piece, font: QFont, table: theme.Tokens, *, faint: bool) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFont(font)
    look.setForeground(QColor(table.muted if faint else table.text))
    if piece.struck:
        look.setFontStrikeOut(True)
        look.setForeground(QColor(table.muted))
    elif piece.reason:
        look.setBackground(QColor(table.warning_soft))
        look.setForeground(QColor(table.text))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(QColor(table.warning))
    if piece.citation:
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.82)
        small.setWeight(QFont.Weight.DemiBold)
        small.setStrikeOut(piece.struck)
        look.setFont(small)
        look.setForeground(QColor(table.accent))
        look.setAnchor(True)
        look.setAnchorHref(f"{_SCHEME}:{piece.citation}")
        look.setToolTip(f"[{piece.citation}]")
    return look
