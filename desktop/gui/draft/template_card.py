"""A template as a card that can be chosen."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.drafting.templating.templates import Template
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
        # The room that is left in a row of cards is below the words, not between them.
        policy = self._description.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.MinimumExpanding)
        self._description.setSizePolicy(policy)
        self.setAccessibleName(template.title)
        self.setAccessibleDescription(template.description)
        self._set_fonts()

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
