"""What can be drafted: one card a template."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.drafting.templates import Template
from desktop.gui import theme
from desktop.gui.widgets.card_button import CardButton
from desktop.gui.widgets.elided import ElidedParagraph


class TemplateCard(CardButton):
    """A template to choose."""

    radius = 7

    def __init__(self, template: Template, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.template = template
        self._title = ElidedParagraph(2, self)
        self._title.set_text(template.title)
        self._description = ElidedParagraph(5, self)
        self._description.set_text(template.description)
        self._description.setForegroundRole(self._description.palette().ColorRole.PlaceholderText)
        self.column.setContentsMargins(12, 10, 12, 12)
        self.column.setSpacing(4)
        self.column.addWidget(self._title)
        self.column.addWidget(self._description)
        self.setCheckable(True)
        self.setAccessibleName(template.title)
        self.setAccessibleDescription(template.description)
        self._set_fonts()

    def ground(self, table: theme.Tokens) -> str:
        """Tinted when it is the chosen one."""
        return table.accent_soft if self.isChecked() else super().ground(table)

    def edge(self, table: theme.Tokens) -> tuple[str, int]:
        """A border for the focus only."""
        return (table.accent, 2) if self.hasFocus() else (table.border, 0)

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
