"""A template as a card that can be chosen."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.drafting.templating.templates import Template
from desktop.gui.widgets.card_button import CardButton
from desktop.gui.widgets.elided import ElidedParagraph
from desktop.gui.widgets.fonts import strong


class TemplateCard(CardButton):
    """A template to choose."""

    radius = 7

    def __init__(self, template: Template, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.template = template
        self._title = ElidedParagraph(2, self, strong)
        self._title.set_text(template.title)
        self._description = ElidedParagraph(5, self, _small)
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


def _small(own: QFont) -> QFont:
    font = QFont(own)
    font.setPointSizeF(0.9 * own.pointSizeF())
    return font
