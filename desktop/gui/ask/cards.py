"""The evidence: one card a quote, each of which opens its document at the passage."""

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QPainter,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.documents import Citation, file_name, one_line
from desktop.gui import icons, theme
from desktop.gui.ask.answer_lines import quiet_button
from desktop.gui.ask.answer_text import quote_with_place
from desktop.gui.ask.turn_column import Spacing, TurnColumn
from desktop.gui.one_shot import one_shot
from desktop.gui.widgets.button_menu import add_buttons
from desktop.gui.widgets.card_button import CardButton
from desktop.gui.widgets.clipboard import copy_text
from desktop.gui.widgets.directions import margins, mirrored
from desktop.gui.widgets.elided import ElidedLabel, ElidedParagraph
from desktop.gui.widgets.fonts import reading_font, strong
from desktop.gui.widgets.turns import Turns

_QUOTE_LINES = 5
# Names of contracts are long, and what tells two of them apart stands anywhere in them.
_NAME_LINES = 2
_QUOTE_ZOOM = 0.92
_NUMBER_WIDTH = 26
# What is seen above and below a card that is scrolled to.
_ABOUT_CARD = 12
_SPACING = Spacing(between=10, above=2, behind=10, below=16)


class EvidenceCard(CardButton):
    """One numbered quote. The whole card is the button; a small one in its corner copies."""

    copied = Signal()
    stepped = Signal(int)
    pointed = Signal(int)

    def __init__(self, citation: Citation, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.citation = citation
        self.menu: QMenu | None = None  # the one that was opened last
        self._hot = False
        self._cited = True
        name = ElidedParagraph(_NAME_LINES, self, strong, Qt.TextElideMode.ElideMiddle)
        name.set_text(file_name(citation.doc))
        place = ElidedLabel(self, Qt.TextElideMode.ElideRight)
        place.setText(self._place(heading))
        place.setProperty("role", "caption")
        self._quote = ElidedParagraph(_QUOTE_LINES, self, partial(reading_font, zoom=_QUOTE_ZOOM))
        self._quote.set_text(citation.quote)
        column = self.column
        column.setContentsMargins(margins(self, 14 + _NUMBER_WIDTH + 10, 12, 14, 14))
        self.copy = quiet_button(
            self,
            "copy",
            "",
            self.tr("Copy quote {number} with its source").format(number=citation.n),
        )
        self.copy.clicked.connect(self._on_copy)
        above = QHBoxLayout()
        above.setSpacing(4)
        above.addWidget(name, 1)
        above.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(above)
        column.addWidget(place)
        column.addSpacing(6)
        column.addWidget(self._quote)
        place.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setToolTip(citation.doc)
        self.setAccessibleName(
            self.tr("Source {number}: {name}, {place}").format(
                number=citation.n, name=name.text(), place=place.text()
            )
        )
        self.setAccessibleDescription(one_line(citation.quote))

    def set_hot(self, hot: bool) -> None:
        """Show that this is the source the pointer, or the viewer, is at."""
        if hot != self._hot:
            self._hot = hot
            self.update()

    def set_cited(self, cited: bool) -> None:
        """Whether the answer cites it; one that it does not is paler."""
        if cited != self._cited:
            self._cited = cited
            self.update()

    @property
    def hot(self) -> bool:
        """Whether it is marked as the source in question."""
        return self._hot

    def edge(self, table: theme.Tokens) -> tuple[str, int]:
        """Marked while it has the focus, or is the source in question."""
        return (table.accent, 2) if self._hot else super().edge(table)

    def paint_more(self, painter: QPainter, table: theme.Tokens) -> None:
        """Paint the number."""
        chip = QRectF(mirrored(self, self.rect(), QRect(14, 13, _NUMBER_WIDTH, _NUMBER_WIDTH - 4)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(table.accent_soft if self._cited else table.pressed))
        painter.drawRoundedRect(chip, 6, 6)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(table.accent if self._cited else table.muted))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, str(self.citation.n))

    def _place(self, heading: str) -> str:
        parts = []
        if self.citation.page is not None:
            parts.append(self.tr("Page {page}").format(page=self.citation.page))
        if heading:
            parts.append(one_line(heading).replace(" > ", " › "))
        return " · ".join(parts) or self.tr("In the text")

    def _on_copy(self) -> None:
        copy_text(quote_with_place(self.citation))
        self.copied.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go to the next card; Ctrl+C copies the quote."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.matches(QKeySequence.StandardKey.Copy):
            self._on_copy()
        elif event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What a click on it does, and the small button."""
        menu = self.menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        act = menu.addAction(icons.icon("open"), self.tr("Open at this passage"))
        act.triggered.connect(self.click)
        add_buttons(menu, (self.copy,))
        menu.popup(event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        """The number in the answer is shown with it."""
        super().enterEvent(event)
        self.pointed.emit(self.citation.n)

    def leaveEvent(self, event: QEvent) -> None:
        """No more."""
        super().leaveEvent(event)
        self.pointed.emit(0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """By keyboard as by the pointer."""
        super().focusInEvent(event)
        self.pointed.emit(self.citation.n)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No more."""
        super().focusOutEvent(event)
        self.pointed.emit(0)


class EvidencePanel(QFrame):
    """The cards of one answer, under a heading that counts them."""

    opened = Signal(int)
    pointed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[EvidenceCard] = []
        self._title = QLabel(self)
        self._title.setProperty("role", "strong")
        self._note = QLabel(self)
        self._note.setProperty("role", "caption")
        self._note.setWordWrap(True)
        self._note.hide()
        self._scroll = QScrollArea(self)
        self._column = TurnColumn(self._scroll.viewport(), _SPACING)
        self._coming = Turns((), self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._column)
        bar = self._scroll.verticalScrollBar()
        self._column.shifted.connect(lambda by: bar.setValue(bar.value() + by))
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setAccessibleName(self.tr("Evidence"))
        self._said = QLabel(self)
        self._said.setProperty("role", "caption")
        self._forget_said = one_shot(self, 3000, self._said.clear)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._said)
        head.addSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._note)
        column.addWidget(self._scroll, 1)
        self.setMinimumWidth(240)

    def show_citations(self, citations: Sequence[Citation], headings: Sequence[str] = ()) -> None:
        """Show a card for each citation; ``headings`` are the headings they stand under."""
        if [card.citation for card in self.cards] == list(citations):
            return
        if any(card.hasFocus() for card in self.cards):
            # Qt would give the keys to the first thing of the window.
            self.setFocus()
        self.clear()
        for index, citation in enumerate(citations):
            heading = headings[index] if index < len(headings) else ""
            card = EvidenceCard(citation, heading, self._column)
            card.clicked.connect(self._on_card)
            card.copied.connect(self._on_copied)
            card.stepped.connect(self._on_step)
            card.pointed.connect(self.pointed)
            self.cards.append(card)
        # Each is laid out in a turn of its own: six at once take 30 ms and more.
        self._coming = Turns((partial(self._put, card) for card in self.cards), self)
        if citations:
            self._title.setText(
                self.tr("Evidence · {count} passages").format(count=len(citations))
                if len(citations) != 1
                else self.tr("Evidence · 1 passage")
            )

    @property
    def is_laid_out(self) -> bool:
        """Whether all cards are in their places."""
        return self._coming.is_over

    def _put(self, card: EvidenceCard) -> None:
        self._column.insert(self.cards.index(card), card)
        if self.hasFocus():
            card.setFocus()

    def show_used(self, numbers: Collection[int], note: str = "") -> None:
        """Pale the cards that the answer does not cite, and say something about all."""
        for card in self.cards:
            card.set_cited(card.citation.n in numbers)
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def mark(self, number: int, *, reveal: bool = False) -> None:
        """Mark the card of a citation, and perhaps scroll to it; 0 marks none."""
        for card in self.cards:
            card.set_hot(card.citation.n == number)
        if reveal:
            # Opening a document arranges the page anew: only then is a card's place known.
            QTimer.singleShot(0, self, self._reveal)

    def _reveal(self) -> None:
        self._coming.finish()
        for card in self.cards:
            if card.hot:
                self._scroll_to(card)

    def _scroll_to(self, card: EvidenceCard) -> None:
        """Of a card that is higher than the room, Qt would show the end."""
        if card.height() + 2 * _ABOUT_CARD > self._scroll.viewport().height():
            self._scroll.verticalScrollBar().setValue(card.y() - _ABOUT_CARD)
        else:
            self._scroll.ensureWidgetVisible(card, 0, _ABOUT_CARD)

    def clear(self) -> None:
        """Take all cards away."""
        self._coming.drop()  # before it is gone it would have another turn
        self._coming.deleteLater()
        self._coming = Turns((), self)
        for card in self.cards:
            self._column.remove(card)
            card.hide()
            card.deleteLater()
        self.cards = []
        self._title.setText(self.tr("Evidence"))
        self.show_used(())

    def _on_copied(self) -> None:
        self._said.setText(self.tr("Copied"))
        self._forget_said.start()

    def _on_step(self, step: int) -> None:
        sender = self.sender()
        if isinstance(sender, EvidenceCard) and sender in self.cards:
            index = self.cards.index(sender) + step
            if 0 <= index < len(self.cards):
                self.cards[index].setFocus(Qt.FocusReason.TabFocusReason)
                self._scroll_to(self.cards[index])

    def _on_card(self) -> None:
        card = self.sender()
        if isinstance(card, EvidenceCard):
            self.opened.emit(card.citation.n)
