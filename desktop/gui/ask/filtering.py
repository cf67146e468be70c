"""Keeps what each matter's searches are limited to, for as long as the window lives."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.documents import Scope
from desktop.gui.ask.filters import Choices, Filters, reading_choices
from desktop.gui.ask.question_card import QuestionCard
from desktop.gui.jobs import Jobs
from desktop.gui.widgets.latest import Latest

if TYPE_CHECKING:
    from desktop.workspace import Workspace


class Filtering(QObject):
    """The filters of the matter that is shown, in step with the row and the chips of the card."""

    changed = Signal()

    def __init__(
        self, workspace: "Workspace", jobs: Jobs, card: QuestionCard, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._card = card
        self._matter = ""
        self._kept: dict[str, Filters] = {}
        self._read = Latest(jobs, self.tr("Reading what can be chosen"), self)
        self._read.done.connect(self._on_choices)
        card.filter_button.toggled.connect(self._on_toggled)
        card.filters.changed.connect(self._on_changed)
        card.filters.closed.connect(self.close)
        card.chips.changed.connect(self._on_changed)
        card.chips.emptied.connect(card.box.setFocus)

    @property
    def filters(self) -> Filters:
        """What is chosen in this matter."""
        return self._kept.get(self._matter, Filters())

    def scope(self) -> Scope | None:
        """What searches are limited to, with what is typed and not yet entered."""
        if self.is_open:
            self._card.filters.commit()
        return self.filters.scope()

    @property
    def is_open(self) -> bool:
        """Whether the row is open."""
        return self._card.filter_button.isChecked()

    def set_matter(self, matter: str) -> None:
        """Turn to another matter, with what was chosen there."""
        self._card.filter_button.setChecked(False)
        self._matter = matter
        self._card.filters.show_choices(Choices())
        self._show()

    def look_at_passage(
        self, document: tuple[int, str], stretch: tuple[int, int], passage: str
    ) -> None:
        """Ask about a passage only."""
        self._on_changed(Filters.of_passage(document, stretch, passage))

    def refresh(self) -> None:
        """Read again what can be chosen, where that is shown or something is."""
        if self._matter and (self.is_open or self.filters.documents):
            self._read.run(reading_choices(self._workspace, self._matter))

    def close(self) -> None:
        """Close the row; what was chosen stays."""
        self._card.filter_button.setChecked(False)
        self._card.box.setFocus()

    def _on_toggled(self, opened: bool) -> None:
        if not opened:
            self._card.filters.commit()
        self._card.filters.setVisible(opened)
        if opened:
            self.refresh()
            self._card.filters.document.setFocus()

    def _on_choices(self, choices: Choices) -> None:
        if choices.matter != self._matter:
            return
        self._card.filters.show_choices(choices)
        kept = self.filters.known_in(choices)
        if kept != self.filters:
            self._on_changed(kept)

    def _on_changed(self, filters: Filters) -> None:
        self._kept[self._matter] = filters
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self._card.filters.show_filters(self.filters)
        self._card.chips.show_filters(self.filters)
