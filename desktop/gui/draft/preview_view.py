"""The document as it will read, with its blanks marked."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from desktop.drafting.outline import BLANK_END, BLANK_START
from desktop.gui import theme
from desktop.gui.widgets.clipboard import marked
from desktop.gui.widgets.fonts import reading_font
from desktop.gui.widgets.safe_document import SafeDocument

Paragraphs = Sequence[tuple[str, str]]
_SCHEME = "field"
_BLANK = re.compile(f"{BLANK_START}([a-z0-9_]+){BLANK_END}")
_LEVEL = re.compile(r"(?:level|list\D*) ?(\d)", re.I)
_TABLE_ROW = "Table row"
_PAGE_WIDTH = 680
_INDENT = 34


class DraftPreview(QTextBrowser):
    """Shows paragraphs on a sheet. A browser only for its keyboard, as the answer is: it opens no
    link and loads nothing. A blank asks for its field."""

    field_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paragraphs: tuple[tuple[str, str], ...] = ()
        self._labels: dict[str, str] = {}
        self.setProperty("role", "reading")
        self.setDocument(SafeDocument(self))
        self.setUndoRedoEnabled(False)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Preview of the document"))
        self.anchorClicked.connect(self._on_link)

    def show_paragraphs(self, paragraphs: Paragraphs, labels: Mapping[str, str]) -> None:
        """Show these paragraphs; ``labels`` are what blanks are called. The place stays."""
        shown = tuple((style, text) for style, text in paragraphs)
        if shown == self._paragraphs and dict(labels) == self._labels:
            return
        self._paragraphs, self._labels = shown, dict(labels)
        self._write()

    def blanks(self) -> list[str]:
        """The names of the fields that are still blank, in the order of the document."""
        found = (name for _, text in self._paragraphs for name in _BLANK.findall(text))
        return list(dict.fromkeys(found))

    def doSetSource(self, name: QUrl | str, kind: object = None) -> None:
        """A link never becomes the page."""

    def createMimeDataFromSelection(self) -> QMimeData:
        """Plain text, marked as confidential."""
        return marked(self.textCursor().selection().toPlainText())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A sheet in the middle of the room there is."""
        side = max(20, (self.width() - _PAGE_WIDTH) // 2)
        self.setViewportMargins(side, 12, max(6, side - 12), 0)
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._write()

    def _write(self) -> None:
        bar = self.verticalScrollBar()
        place = bar.value()
        font = reading_font(self.font(), 0.95)
        document = self.document()
        document.clear()
        document.setDefaultFont(font)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        for number, (style, text) in enumerate(self._paragraphs):
            look = paragraph_look(style, text)
            shape = _shape(look)
            if number:
                cursor.insertBlock(shape)
            else:
                cursor.setBlockFormat(shape)
            self._write_text(cursor, text, _letters(look, font))
        cursor.endEditBlock()
        bar.setValue(place)

    def _write_text(self, cursor: QTextCursor, text: str, letters: QTextCharFormat) -> None:
        table = theme.tokens(self.palette())
        letters.setForeground(QColor(table.text))
        position = 0
        for blank in _BLANK.finditer(text):
            cursor.insertText(text[position : blank.start()].replace("\n", "\u2028"), letters)
            position = blank.end()
            link = QTextCharFormat(letters)
            link.setBackground(QColor(table.warning_soft))
            link.setForeground(QColor(table.warning))
            link.setAnchor(True)
            link.setAnchorHref(f"{_SCHEME}:{blank[1]}")
            label = self._labels.get(blank[1], blank[1])
            link.setToolTip(self.tr("Fill in: {label}").format(label=label))
            cursor.insertText(f"[{label}]", link)
        cursor.insertText(text[position:].replace("\n", "\u2028"), letters)

    def _on_link(self, link: QUrl) -> None:
        if link.scheme() == _SCHEME:
            self.field_clicked.emit(link.path())


@dataclass(frozen=True, slots=True)
class ParagraphLook:
    """How a paragraph of a Word style is shown. ``size`` is relative to the text; ``hanging`` says
    that a number and a tab stand before it; ``columns`` is set for a table's row."""

    size: float = 1.0
    bold: bool = False
    centred: bool = False
    indent: int = 0
    above: int = 0
    hanging: bool = False
    columns: int = 0


def paragraph_look(style: str, text: str) -> ParagraphLook:
    """The look of a paragraph, from its style's name as Word templates commonly have it."""
    hanging = "\t" in text and style != _TABLE_ROW
    if style == _TABLE_ROW:
        return ParagraphLook(above=10, columns=text.count("\t") + 1)
    if style == "Title":
        return ParagraphLook(size=1.5, bold=True, centred=True, above=8)
    if style.startswith("Heading 1"):
        return ParagraphLook(size=1.08, bold=True, above=14, hanging=hanging)
    if style.startswith("Heading"):
        return ParagraphLook(bold=True, above=12, hanging=hanging)
    level = int(match[1]) if (match := _LEVEL.search(style)) else 1
    indent = max(0, level - 2) if hanging else (1 if style == "Definition" else 0)
    return ParagraphLook(above=6, indent=indent, hanging=hanging)


def _shape(look: ParagraphLook) -> QTextBlockFormat:
    shape = QTextBlockFormat()
    shape.setTopMargin(look.above)
    shape.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    left = look.indent * _INDENT
    if look.hanging:
        shape.setLeftMargin(left + _INDENT)
        shape.setTextIndent(-_INDENT)
        shape.setTabPositions([QTextOption.Tab(_INDENT, QTextOption.TabType.LeftTab)])
    else:
        shape.setLeftMargin(left)
    if look.columns > 1:
        width = _PAGE_WIDTH / look.columns
        tabs = [
            QTextOption.Tab(width * column, QTextOption.TabType.LeftTab)
            for column in range(1, look.columns)
        ]
        shape.setTabPositions(tabs)
    if look.centred:
        shape.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return shape


def _letters(look: ParagraphLook, font: QFont) -> QTextCharFormat:
    letters = QTextCharFormat()
    own = QFont(font)
    own.setPointSizeF(font.pointSizeF() * look.size)
    own.setBold(look.bold)
    letters.setFont(own)
    return letters
