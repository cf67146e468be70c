"""Values that the matter's documents propose for a field: each with its source, one click away."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLayoutItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.documents import file_name
from desktop.drafting.templating.proposals import Proposal
from desktop.gui import icons
from desktop.gui.widgets.elided_button import ElidedButton

_MOST = 3


def _put_away(row: QLayoutItem) -> None:
    """End what stands in a row."""
    inside = row.layout()
    while inside is not None and (item := inside.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


class ProposalChips(QWidget):
    """``taken`` has the value, ``source_asked`` the citation that is to be shown."""

    taken = Signal(str)
    source_asked = Signal(object)

    def __init__(self, field: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self.chips: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 0)
        self._column.setSpacing(4)
        self.hide()

    def show_proposals(self, proposals: Sequence[Proposal]) -> None:
        """Offer these values, instead of others that were offered."""
        self.chips = []
        while (row := self._column.takeAt(0)) is not None:
            _put_away(row)
        for proposal in proposals[:_MOST]:
            self._add(proposal)
        self.setVisible(bool(self.chips))

    def _add(self, proposal: Proposal) -> None:
        shown = " ".join(proposal.value.split())
        source = self._source(proposal)
        chip = ElidedButton(shown, self)
        chip.setProperty("kind", "chip")
        chip.setToolTip(f"{shown}\n{source}")
        chip.setAccessibleName(self.tr("{0}: take “{1}”, {2}").format(self._field, shown, source))
        chip.clicked.connect(lambda: self.taken.emit(proposal.value))
        self.chips.append(chip)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(chip)
        citation = proposal.citation
        if citation is not None:
            look = QToolButton(self)
            look.setIcon(icons.icon("quote", "muted"))
            look.setAutoRaise(True)
            look.setToolTip(source)
            look.setAccessibleName(self.tr("Show the source: {0}").format(source))
            look.clicked.connect(lambda: self.source_asked.emit(citation))
            row.addWidget(look)
        row.addStretch(1)
        self._column.addLayout(row)

    def _source(self, proposal: Proposal) -> str:
        citation = proposal.citation
        if citation is None:
            return self.tr("from the draft “{0}”").format(proposal.draft)
        name = file_name(citation.doc)
        if citation.page is None:
            return self.tr("from {0}").format(name)
        return self.tr("from {0}, page {1}").format(name, citation.page)
