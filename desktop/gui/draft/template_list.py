"""What can be drafted: one card a template."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.drafting.templates import Template
from desktop.gui import theme
from desktop.gui.widgets.elided import ElidedParagraph


class TemplateCard(QAbstractButton):
    """A template to choose."""

    def __init__(self, template: Template, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.template = template
        self._title = ElidedParagraph(2, self)
        self._title.set_text(template.title)
        self._description = ElidedParagraph(5, self)
        self._description.set_text(template.description)
        self._description.setForegroundRole(self._description.palette().ColorRole.PlaceholderText)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 10, 12, 12)
        self._column.setSpacing(4)
        self._column.addWidget(self._title)
        self._column.addWidget(self._description)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(template.title)
        self.setAccessibleDescription(template.description)
        self._set_fonts()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        table = theme.tokens(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = table.hover if self.underMouse() else table.surface
        if self.isChecked():
            ground = table.accent_soft
        focused = self.hasFocus()
        painter.setPen(QPen(QColor(table.accent), 2) if focused else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_fonts()

    def _set_fonts(self) -> None:
        strong = self.font()
        strong.setWeight(strong.Weight.DemiBold)
        self._title.setFont(strong)
        small = self.font()
        small.setPointSizeF(small.pointSizeF() * 0.9)
        self._description.setFont(small)


class TemplateList(QFrame):
    """The cards under their heading."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[TemplateCard] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        title = QLabel(self.tr("Templates"), self)
        title.setProperty("role", "strong")
        title.setContentsMargins(10, 4, 0, 4)
        inside = QWidget(self)
        inside.setObjectName("scrolled")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 8, 6, 8)
        column.setSpacing(4)
        column.addWidget(title)
        column.addWidget(scroll, 1)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Templates"))

    def show_templates(self, templates: Sequence[Template]) -> None:
        """Replace the cards."""
        for card in self.cards:
            self._group.removeButton(card)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []
        for index, template in enumerate(templates):
            card = TemplateCard(template, self)
            card.clicked.connect(self._on_card)
            self._group.addButton(card)
            self._column.insertWidget(index, card)
            self.cards.append(card)

    def mark(self, name: str) -> None:
        """Show which template is chosen."""
        for card in self.cards:
            card.setChecked(card.template.name == name)

    def _on_card(self) -> None:
        card = self.sender()
        if isinstance(card, TemplateCard):
            self.chosen.emit(card.template)
