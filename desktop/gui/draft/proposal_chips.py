"""Values that the matter's documents propose for a field: each with its source, one click away."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.drafting.proposals import Proposal
from desktop.gui import icons

_MOST = 3
_LONGEST = 34
_LEAST_WIDTH = 60


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
        """Offer these values."""
        for proposal in proposals[:_MOST]:
            self._add(proposal)
        self.setVisible(bool(self.chips))

    def _add(self, proposal: Proposal) -> None:
        shown = " ".join(proposal.value.split())
        short = shown if len(shown) <= _LONGEST else f"{shown[: _LONGEST - 1]}…"
        source = self._source(proposal)
        chip = QPushButton(short, self)
        chip.setProperty("kind", "chip")
        # The form is as wide as its panel, however long a value is.
        chip.setMinimumWidth(_LEAST_WIDTH)
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
        name = citation.doc.replace("\\", "/").rsplit("/", 1)[-1]
        if citation.page is None:
            return self.tr("from {0}").format(name)
        return self.tr("from {0}, page {1}").format(name, citation.page)
