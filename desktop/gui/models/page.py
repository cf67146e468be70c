"""The Models page: what runs on this machine, whether it is genuine, and how a model gets in."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.errors import DesktopError
from desktop.events import BytesProgress, IndexBuildProgress
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.models.card import ModelCard
from desktop.gui.models.facts import ModelRow, gather
from desktop.gui.widgets.latest import Latest
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.scroll_page import ScrollPage, muted
from desktop.gui.widgets.words import size_words

if TYPE_CHECKING:
    from desktop.workspace import Workspace

_CARDS_AT_ONCE = 2


class ModelsPage(ScrollPage):
    """Forwards checks to the workspace; ``changed`` tells that a model's state is another."""

    changed = Signal()

    def __init__(self, workspace: "Workspace", jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("Models"))
        self.words.setText(
            self.tr(
                "Models run on this computer, in processes of their own without a network. A "
                "model is used only while its SHA-256 is the one that its maker published."
            )
        )
        self.words.show()
        self._workspace = workspace
        self._jobs = jobs
        self._cards: dict[str, ModelCard] = {}
        self._jobs_of_cards: dict[str, Job] = {}
        self._change: Job | None = None
        self._to_build: list[ModelRow] = []
        self._read = Latest(jobs, self.tr("Listing models"), self)
        self._read.done.connect(self._on_listed)
        self._read.failed.connect(self._on_failed)
        self.notice = Notice(self)
        self.memory = muted("", self)
        self._installed = QVBoxLayout()
        self._available = QVBoxLayout()
        self._build()

    @property
    def cards(self) -> dict[str, ModelCard]:
        """The cards by the models' names."""
        return self._cards

    def refresh(self) -> None:
        """List the models again."""
        self._read.run(lambda cancel: gather(self._workspace))

    # ---------------------------------------------------------------------------------- checks

    def check(self, name: str) -> None:
        """Hash a model's files."""
        if name in self._jobs_of_cards:
            return
        job = Job(self.tr("Checking a model"), lambda c: self._workspace.verify_model(name, c))
        self._jobs_of_cards[name] = job
        card = self._cards[name]
        card.show_checking(BytesProgress(name, 0, 0))
        job.reported.connect(self._on_progress)
        job.failed.connect(card.show_failed)
        job.finished.connect(lambda: self._on_checked(name))
        self._jobs.start(job, Queue.READS)

    def _on_progress(self, progress: BytesProgress) -> None:
        if progress.name in self._jobs_of_cards:
            self._cards[progress.name].show_checking(progress)

    def _cancel(self, name: str) -> None:
        if name in self._jobs_of_cards:
            self._jobs_of_cards[name].cancel()

    def _on_checked(self, name: str) -> None:
        del self._jobs_of_cards[name]
        self._cards[name].show_checking(None)
        self.refresh()
        self.changed.emit()

    # ------------------------------------------------------------------------- choosing a model

    def use(self, name: str) -> None:
        """Have all matters searched by this model."""
        if name in self._jobs_of_cards or self._change is not None:
            return
        job = Job(
            self.tr("Building a new index"),
            lambda c: self._workspace.change_embedder(name, None, c),
        )
        self._change = self._jobs_of_cards[name] = job
        card = self._cards[name]
        card.show_building(IndexBuildProgress("", name, 0, 0))
        job.reported.connect(lambda event: self._on_building(card, event))
        job.failed.connect(card.show_failed)
        job.finished.connect(lambda: self._on_changed(name))
        # Among the writes: files that are added meanwhile would go with the model that leaves.
        self._jobs.start(job, Queue.WRITES)

    def _on_building(self, card: ModelCard, event: object) -> None:
        if isinstance(event, IndexBuildProgress):
            card.show_building(event)

    def _on_changed(self, name: str) -> None:
        self._change = None
        del self._jobs_of_cards[name]
        self._cards[name].show_building(None)
        self.refresh()
        self.changed.emit()

    # ----------------------------------------------------------------------------------- list

    def _on_listed(self, rows: list[ModelRow]) -> None:
        free = rows[0].free if rows else None
        self.memory.setText(
            self.tr("Free memory now: {0}").format(size_words(free)) if free is not None else ""
        )
        for row in rows:
            card = self._cards.get(row.model.name)
            if card is not None:
                card.show_model(row)
        self._to_build = [row for row in rows if row.model.name not in self._cards]
        self._build_cards()

    def _build_cards(self) -> None:
        """Make a few cards, then let the event loop have its turn: a catalogue has dozens."""
        rows, self._to_build = self._to_build[:_CARDS_AT_ONCE], self._to_build[_CARDS_AT_ONCE:]
        for row in rows:
            card = ModelCard(row, self)
            card.check_asked.connect(self.check)
            card.cancel_asked.connect(self._cancel)
            card.use_asked.connect(self.use)
            self._cards[row.model.name] = card
            (self._installed if row.model.installed else self._available).addWidget(card)
        self._heading.setVisible(self._available.count() > 0)
        if self._to_build:
            QTimer.singleShot(0, self, self._build_cards)

    def _on_failed(self, error: DesktopError) -> None:
        self.notice.show_error(error, (self.tr("Try again"), self.refresh))

    # -------------------------------------------------------------------------------- building

    def _build(self) -> None:
        self._heading = QLabel(self.tr("Can be added"), self)
        self._heading.setProperty("role", "heading")
        self._heading.setContentsMargins(0, 12, 0, 0)
        for layout in (self._installed, self._available):
            layout.setSpacing(12)
        for part in (self.memory, self.notice):
            self.column.addWidget(part)
        self.column.addLayout(self._installed)
        self.column.addWidget(self._heading)
        self.column.addLayout(self._available)
        how = self.add_card()
        how_title = QLabel(self.tr("How a model gets in"), self)
        how_title.setProperty("role", "strong")
        how.addWidget(how_title)
        how.addWidget(
            muted(
                self.tr(
                    "Today only the two default models do: the installation fetches them and "
                    "checks their hashes. This window opens no connection and can't download or "
                    "import a model yet."
                ),
                self,
            )
        )
        self.column.addStretch(1)
