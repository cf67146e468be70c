"""The Models page: what runs on this machine, whether it is genuine, and how a model gets in."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import DesktopError
from desktop.events import BytesProgress, IndexBuildProgress, IndexSwitched, ModelTried
from desktop.gui import icons
from desktop.gui.jobs import Job, Jobs, Queue, Work
from desktop.gui.models.card import ModelCard
from desktop.gui.models.choosing import ChoosingCard
from desktop.gui.models.facts import Listed, ModelRow, chosen_words, gather
from desktop.gui.models.importing import ImportingCard
from desktop.gui.preferences import Preferences
from desktop.gui.widgets.box_label import name_box
from desktop.gui.widgets.flow_layout import flow
from desktop.gui.widgets.laid_out import LayingOut, lay_out
from desktop.gui.widgets.latest import Latest
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.scroll_page import ScrollPage, muted
from desktop.gui.widgets.words import size_words

if TYPE_CHECKING:
    from desktop.workspace import Workspace

# A card takes some milliseconds to make; the event loop has its turn in between. Each that is shown
# has the whole page laid out: after the first, which fill the window, several come together.
_FIRST_TOGETHER, _TOGETHER = 3, 8
_TO_PAINT_MS = 15


class ModelsPage(ScrollPage):
    """Forwards what is asked to the workspace; ``changed``: a model is in another state."""

    changed = Signal()

    def __init__(
        self,
        workspace: "Workspace",
        jobs: Jobs,
        parent: QWidget | None = None,
        preferences: Preferences | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("Models"))
        self.words.setText(
            self.tr(
                "Models run on this computer, in processes of their own without a network. A "
                "model is used only while its SHA-256 is the one that its maker published, or that "
                "it had when you imported it."
            )
        )
        self.words.show()
        self._workspace = workspace
        self._jobs = jobs
        self._preferences = preferences
        self._matter = ""
        self._cards: dict[str, ModelCard] = {}
        self._jobs_of_cards: dict[str, Job] = {}
        self._change: Job | None = None
        self._to_build: list[ModelRow] = []
        self._unseen: list[ModelCard] = []  # built, and not shown yet
        # Who has turned to another page meanwhile finds them in their places.
        self._laying_out = LayingOut(self)
        self._read = Latest(jobs, self.tr("Listing models"), self)
        self._read.done.connect(self._on_listed)
        self._read.failed.connect(self._on_failed)
        self.notice = Notice(self)
        self.memory = muted("", self)
        self.filter = QComboBox(self)
        self.bring_in = QPushButton(icons.icon("import"), self.tr("Import a model file…"), self)
        self.importing = ImportingCard(workspace, jobs, self.notice, self)
        self.choosing = ChoosingCard(self)
        self._installed = QVBoxLayout()
        self._available = QVBoxLayout()
        self._build()
        self._connect()

    @property
    def cards(self) -> dict[str, ModelCard]:
        """The cards by the models' names."""
        return self._cards

    def set_matter(self, name: str) -> None:
        """Show which model answers in another matter."""
        self._matter = name
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """List the models again."""
        matter = self._matter
        self._read.run(lambda cancel: gather(self._workspace, matter))

    # --------------------------------------------------------------------------- work on a model

    def check(self, name: str) -> None:
        """Hash a model's files."""
        work: Work = lambda c: self._workspace.verify_model(name, c)  # noqa: E731 - a job's work
        self._start(name, "check", self.tr("Checking a model"), work, Queue.READS)

    def fetch(self, name: str) -> None:
        """Have a model downloaded."""
        work: Work = lambda c: self._workspace.download_model(name, c)  # noqa: E731 - a job's work
        self._start(name, "fetch", self.tr("Downloading a model"), work, Queue.FETCH)

    def try_out(self, name: str) -> None:
        """Ask a model the test question."""
        work: Work = lambda c: self._workspace.try_model(name, c)  # noqa: E731 - a job's work
        self._start(name, "try", self.tr("Trying a model out"), work, Queue.MODEL)

    def use(self, name: str) -> None:
        """Have all matters searched by this model."""
        if self._change is not None:
            return
        work: Work = lambda c: self._workspace.change_embedder(name, None, c)  # noqa: E731
        # Among the writes: files that are added meanwhile would go with the model that leaves.
        self._change = self._start(name, "use", self.tr("Building a new index"), work, Queue.WRITES)

    def remove(self, name: str) -> None:
        """Ask whether a model's files are to be deleted."""
        row = self._cards[name].row
        words = self.tr("Its files are deleted from this computer. Answers that it wrote stay.")
        chosen = chosen_words(row)
        if chosen:
            used = self.tr("It was chosen to answer in: {0}. Another model then answers there.")
            words = f"{words} {used.format(chosen)}"
        card = self._cards[name]
        card.notice.show_message(
            "warning",
            self.tr("Remove {0}?").format(row.model.title),
            words,
            (self.tr("Keep"), lambda: None),
            (self.tr("Remove"), lambda: self._remove(name)),
        )
        card.notice.buttons[0].setFocus()

    def _remove(self, name: str) -> None:
        work: Work = lambda c: self._workspace.remove_model(name)  # noqa: E731 - a job's work
        self._start(name, "remove", self.tr("Removing a model"), work, Queue.MODEL)

    def _start(self, name: str, kind: str, title: str, work: Work, queue: Queue) -> Job | None:
        if name in self._jobs_of_cards:
            return None
        card = self._cards[name]
        job = Job(title, work)
        self._jobs_of_cards[name] = job
        card.begin(kind)
        written: list[str] = []
        job.reported.connect(lambda event: _show_event(card, event, written))
        job.failed.connect(card.show_failed)
        job.finished.connect(lambda: self._on_ended(name, job))
        self._jobs.start(job, queue)
        return job

    def _cancel(self, name: str) -> None:
        if name in self._jobs_of_cards:
            self._jobs_of_cards[name].cancel()

    def _on_ended(self, name: str, job: Job) -> None:
        del self._jobs_of_cards[name]
        if self._change is job:
            self._change = None
        if name in self._cards:
            self._cards[name].end()
        self.refresh()
        self.changed.emit()

    # ---------------------------------------------------------------------- which model answers

    def _choose(self, title: str, work: Callable[[], object]) -> None:
        job = Job(title, lambda cancel: work())
        job.failed.connect(self.notice.show_error)
        job.finished.connect(self.refresh)
        job.done.connect(self._on_chosen)
        self._jobs.start(job, Queue.READS)

    def _on_chosen(self) -> None:
        self.changed.emit()

    def _choose_for_kind(self, kind: str, name: str) -> None:
        self._choose(
            self.tr("Choosing a model"), lambda: self._workspace.choose_model(name, kind=kind)
        )

    def _choose_for_matter(self, name: str) -> None:
        matter = self._matter
        self._choose(
            self.tr("Choosing a model"), lambda: self._workspace.choose_model(name, matter=matter)
        )

    def _choose_kind(self, kind: str) -> None:
        matter = self._matter
        self._choose(self.tr("Choosing a model"), lambda: self._workspace.choose_kind(matter, kind))

    def _choose_gpu(self, used: bool) -> None:
        if self._preferences is not None:
            self._preferences.choose(use_gpu=used)
            self._workspace.apply(self._preferences.settings)

    # ----------------------------------------------------------------------------------- list

    def _on_listed(self, listed: Listed) -> None:
        self.memory.setText(
            self.tr("Free memory now: {0}").format(size_words(listed.free))
            if listed.free is not None
            else ""
        )
        self.choosing.show_choice(listed)
        rows = {row.model.name: row for row in listed.rows}
        for name in self._cards.keys() - rows.keys():
            self._take_away(self._cards.pop(name))
        self._unseen = [card for card in self._unseen if card.name in self._cards]
        for name, card in self._cards.items():
            if card.row == rows[name]:
                continue
            moved = card.row.model.installed != rows[name].model.installed
            card.show_model(rows[name])
            if moved:
                self._place(card)
        self._to_build = [row for row in listed.rows if row.model.name not in self._cards]
        self._build_cards()

    def _build_cards(self) -> None:
        """Make a card, then let the event loop have its turn: a catalogue has dozens."""
        if self._to_build:
            card = self._card(self._to_build.pop(0))
            if self.isVisible():
                lay_out(card, self.room)
            self._unseen.append(card)
        first = len(self._unseen) == len(self._cards)
        rest = 0
        if not self._to_build or len(self._unseen) >= (_FIRST_TOGETHER if first else _TOGETHER):
            self._show_built()
            rest = _TO_PAINT_MS
        if self._to_build:
            QTimer.singleShot(rest, self, self._build_cards)
        elif not self.isVisible():
            self._laying_out.start()

    def _card(self, row: ModelRow) -> ModelCard:
        card = self._cards[row.model.name] = ModelCard(row, self.ground)
        card.hide()
        card.check_asked.connect(self.check)
        card.cancel_asked.connect(self._cancel)
        card.use_asked.connect(self.use)
        card.fetch_asked.connect(self.fetch)
        card.try_asked.connect(self.try_out)
        card.remove_asked.connect(self.remove)
        return card

    def _show_built(self) -> None:
        """Show what was built, all of it laid out together in the next turn."""
        unseen, self._unseen = self._unseen, []
        self.column.setEnabled(False)
        try:
            for card in unseen:
                self._list_of(card).addWidget(card)
                card.setVisible(self._is_wanted(card.row))
            if not self._to_build:
                self._filter()
        finally:
            self.column.setEnabled(True)

    def _take_away(self, card: ModelCard) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and card.isAncestorOf(focused):
            self.bring_in.setFocus()  # with the card they would be nowhere
        card.deleteLater()

    def _place(self, card: ModelCard) -> None:
        for layout in (self._installed, self._available):
            layout.removeWidget(card)
        self._list_of(card).addWidget(card)
        card.setVisible(self._is_wanted(card.row))

    def _list_of(self, card: ModelCard) -> QVBoxLayout:
        return self._installed if card.row.model.installed else self._available

    def _is_wanted(self, row: ModelRow) -> bool:
        wanted, model = self.filter.currentData(), row.model
        if not wanted:
            return True
        return wanted == model.purpose or (model.purpose == "language" and wanted in model.subjects)

    def _filter(self) -> None:
        for card in self._cards.values():
            card.setVisible(self._is_wanted(card.row))
        shown = [card for card in self._cards.values() if self._is_wanted(card.row)]
        self._heading.setVisible(any(not card.row.model.installed for card in shown))
        subject = self.filter.currentData() in {"legal", "finance"}
        self.none_trained.setVisible(subject and not shown)

    def _on_failed(self, error: DesktopError) -> None:
        self.notice.show_error(error, (self.tr("Try again"), self.refresh))

    # -------------------------------------------------------------------------------- building

    def _connect(self) -> None:
        self.bring_in.clicked.connect(self.importing.ask)
        self.importing.imported.connect(self.refresh)
        self.importing.imported.connect(self.changed)
        self.filter.activated.connect(self._filter)
        self.choosing.kind_model_chosen.connect(self._choose_for_kind)
        self.choosing.matter_model_chosen.connect(self._choose_for_matter)
        self.choosing.matter_kind_chosen.connect(self._choose_kind)
        self.choosing.gpu_chosen.connect(self._choose_gpu)
        if self._preferences is not None:
            self.choosing.show_gpu(self._preferences.settings.use_gpu)

    def _build(self) -> None:
        self._build_filter()
        self._heading = QLabel(self.tr("Can be added"), self)
        self._heading.setProperty("role", "heading")
        self._heading.setContentsMargins(0, 12, 0, 0)
        self._heading.hide()
        self.memory.setWordWrap(False)
        self.memory.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        top = flow(self.memory, self.filter, self.bring_in, spacing=12)
        for layout in (self._installed, self._available):
            layout.setSpacing(12)
        self.column.addLayout(top)
        for part in (self.notice, self.importing, self.choosing, self.none_trained):
            self.column.addWidget(part)
        self.column.addLayout(self._installed)
        self.column.addWidget(self._heading)
        self.column.addLayout(self._available)
        self._build_explanation()
        self.column.addStretch(1)

    def _build_filter(self) -> None:
        name_box(self.filter, self.tr("Show models for"))
        for words, value in (
            (self.tr("All models"), ""),
            (self.tr("General"), "general"),
            (self.tr("Legal"), "legal"),
            (self.tr("Medical"), "medical"),
            (self.tr("Finance"), "finance"),
            (self.tr("Finding by meaning"), "embedding"),
            (self.tr("Reranking"), "reranking"),
        ):
            self.filter.addItem(words, value)
        self.none_trained = muted(
            self.tr(
                "No model of the list was trained for this in particular. General models answer "
                "such questions from your documents."
            ),
            self,
        )
        self.none_trained.hide()

    def _build_explanation(self) -> None:
        how = self.add_card()
        how_title = QLabel(self.tr("How a model gets in"), self)
        how_title.setProperty("role", "strong")
        how.addWidget(how_title)
        how.addWidget(
            muted(
                self.tr(
                    "Download has a small program of its own fetch the file from its publisher's "
                    "address; this window has no network and sends nothing. Import takes a .gguf "
                    "file from a disk or a USB stick. Either way its hash is checked first."
                ),
                self,
            )
        )


def _show_event(card: ModelCard, event: object, written: list[str]) -> None:
    """Show on a model's card what is told of the work on it; ``written`` grows by its answer."""
    if isinstance(event, BytesProgress):
        card.show_bytes(event)
    elif isinstance(event, IndexBuildProgress):
        card.show_building(event)
    elif isinstance(event, IndexSwitched):
        card.show_switched(event)
    elif isinstance(event, ModelTried):
        card.show_tried(event)
    else:
        written.append(str(getattr(event, "text", "")))
        card.show_trying("".join(written))
