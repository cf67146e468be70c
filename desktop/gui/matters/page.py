"""The Matters page: a card for each matter, and the overview of one."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.documents import Matter
from desktop.errors import DesktopError
from desktop.gui import icons
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.matters.card import MatterCard
from desktop.gui.matters.grid import CardGrid
from desktop.gui.matters.renamed import id_of, name_of
from desktop.gui.overview.view import OverviewView
from desktop.gui.widgets.empty_state import EmptyState
from desktop.gui.widgets.field_icons import scale_icons
from desktop.gui.widgets.latest import Latest
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.stack import Stack
from desktop.gui.widgets.turns import later
from desktop.gui.widgets.words import count_words
from desktop.gui.widgets.yielding import give_way
from desktop.vault.holdings.matter_facts import MatterFacts

if TYPE_CHECKING:
    from desktop.workspace import Workspace


class MattersPage(QWidget):
    """Lists all matters, the one worked on last first. ``rows_asked`` has the ids of documents and
    what they are; ``renamed`` the old name and the matter as it is now."""

    open_asked = Signal(str)
    new_asked = Signal()
    sample_asked = Signal()
    renamed = Signal(str, object)
    removed = Signal(str)
    restored = Signal()
    rows_asked = Signal(object, str)
    questions_asked = Signal()

    def __init__(self, workspace: "Workspace", jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._chosen = ""
        self._facts: tuple[MatterFacts, ...] = ()
        self._listed = False
        self._cards: dict[int, MatterCard] = {}
        # What is still to have a card, built one a turn of the event loop: there may be hundreds.
        self._coming: list[MatterFacts] = []
        self._next = later(self._build_next, self)
        self._read = Latest(jobs, self.tr("Listing matters"), self)
        self.title = QLabel(self.tr("Matters"), self)
        self.title.setProperty("role", "title")
        self.field = QLineEdit(self)
        self.new = QPushButton(icons.icon("add", "on_accent"), self.tr("New matter…"), self)
        self.notice = Notice(self)
        self.grid = CardGrid()
        self._jobs = jobs
        self._overview: OverviewView | None = None
        self._turn_to = later(self._turn_to_overview, self)
        self.empty = self._empty_state()
        self.nothing_found = EmptyState(
            "search", self.tr("No matter matches"), self.tr("Type other words, or none.")
        )
        self._stack = Stack(self)
        self._build()
        self._connect()

    # ----------------------------------------------------------------------------- what is shown

    def refresh(self) -> None:
        """Count again."""
        if self._shows_overview():
            self.overview.show_matter(self.overview.matter)
        self._read.run(lambda cancel: tuple(self._workspace.matter_facts()))

    def set_matter(self, name: str) -> None:
        """Mark the matter that is open."""
        self._chosen = name
        self._show()

    @property
    def overview(self) -> OverviewView:
        """The pictures of a matter, built when they are first asked for: a page that is opened
        for its cards need not wait for them."""
        if self._overview is None:
            # Inside of the stack from the beginning: moved there it would be styled twice.
            self._overview = OverviewView(self._workspace, self._jobs, self._whole)
            self._whole.addWidget(self._overview)
            self._overview.closed.connect(self.close_overview)
            self._overview.documents_asked.connect(self.open_asked)
            self._overview.rows_asked.connect(self._on_rows)
            self._overview.questions_asked.connect(self._on_questions)
        return self._overview

    def _shows_overview(self) -> bool:
        return self._overview is not None and self._whole.currentWidget() is self._overview

    def show_overview(self, name: str) -> None:
        """Show the pictures of a matter in place of the cards. To build them and to show them for
        the first time in one turn of the event loop would take 55 ms."""
        is_new = self._overview is None
        self.overview.show_matter(name)
        if is_new:
            self._turn_to.start()
        else:
            self._turn_to_overview()

    def _turn_to_overview(self) -> None:
        self._whole.setCurrentWidget(self.overview)
        self.overview.back.setFocus()

    def close_overview(self) -> None:
        """Show the cards again."""
        self._turn_to.stop()
        self._whole.setCurrentWidget(self._all)
        card = self.cards.get(self.overview.matter)
        if card is not None:
            card.overview.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back from the overview."""
        if event.key() == Qt.Key.Key_Escape and self._shows_overview():
            self.close_overview()
        else:
            super().keyPressEvent(event)

    def _on_rows(self, ids: frozenset[int], words: str) -> None:
        """What is behind a bar is shown in its matter's list."""
        self.open_asked.emit(self.overview.matter)
        self.rows_asked.emit(ids, words)

    def _on_questions(self) -> None:
        self.open_asked.emit(self.overview.matter)
        self.questions_asked.emit()

    @property
    def cards(self) -> dict[str, MatterCard]:
        """The cards by the matters' names; those not there yet are built now."""
        while self._coming:
            self._card(self._coming.pop(0))
        self._arrange()
        return {card.name: card for card in self._cards.values()}

    def _on_listed(self, facts: tuple[MatterFacts, ...]) -> None:
        self._facts = facts
        self._listed = True
        known = {each.matter.id for each in facts}
        for gone in self._cards.keys() - known:
            self._cards.pop(gone).deleteLater()
        self._show()

    def _show(self) -> None:
        for facts in self._facts:
            if facts.matter.id in self._cards:
                self._card(facts)
        self._coming = [each for each in self._facts if each.matter.id not in self._cards]
        self._build_next()
        self.field.setVisible(len(self._facts) > 1)
        if any(map(self._is_wanted, self._facts)):
            self._stack.setCurrentWidget(self._list)
        elif self._facts:
            self._stack.setCurrentWidget(self.nothing_found)
        elif self._listed:
            self._stack.setCurrentWidget(self.empty)

    def _is_wanted(self, facts: MatterFacts) -> bool:
        name = facts.matter.name.casefold()
        return all(word in name for word in self.field.text().casefold().split())

    def _build_next(self) -> None:
        if self._coming:
            self._card(self._coming.pop(0))
        self._arrange()
        if self._coming:
            self._next.start()

    def _arrange(self) -> None:
        """Those that are there and wanted, in their order."""
        there = [each for each in self._facts if each.matter.id in self._cards]
        shown = [self._cards[each.matter.id] for each in there if self._is_wanted(each)]
        for card in self._cards.values():
            if card not in shown:
                card.hide()
        self.grid.set_cards(shown)

    def _card(self, facts: MatterFacts) -> MatterCard:
        """The card of a matter, with what there is of it now."""
        card = self._cards.get(facts.matter.id)
        if card is None:
            card = self._cards[facts.matter.id] = MatterCard(facts, self.grid)
            card.open_asked.connect(self.open_asked)
            card.overview_asked.connect(self.show_overview)
            card.rename_asked.connect(self.rename)
            card.remove_asked.connect(self._ask_removal)
        card.show_facts(facts, chosen=facts.matter.name == self._chosen)
        return card

    # -------------------------------------------------------------------------------- actions

    def rename(self, name: str, new: str) -> None:
        """Give a matter another name."""
        job = Job(
            self.tr("Renaming a matter"),
            lambda cancel: self._workspace.rename_matter(name, new),
            about=f"{name} → {new}",
        )
        job.done.connect(lambda matter: self._on_renamed(name, matter))
        job.failed.connect(self.notice.show_error)
        # What is being read into a matter goes by its name: both wait until that has ended.
        self.notice.start_or_wait(self._jobs, job, Queue.WRITES)

    def _on_renamed(self, old: str, matter: Matter) -> None:
        self.notice.dismiss()
        card = self._cards.get(matter.id)
        if card is not None:
            card.end_rename()
        self.renamed.emit(old, matter)
        self.refresh()

    def _ask_removal(self, name: str) -> None:
        facts = next((each for each in self._facts if each.matter.name == name), None)
        if facts is None:
            return
        self.notice.show_message(
            "warning",
            self.tr("Remove “{0}” from Strongroom?").format(name),
            self.tr(
                "Its {0} documents, its questions and its drafts go to the trash: Settings says "
                "until which day they can be restored. The files on your disk are not touched."
            ).format(count_words(facts.matter.documents)),
            (self.tr("Keep"), lambda: None),
            (self.tr("Remove"), lambda: self._remove(name)),
        )
        self.notice.buttons[0].setFocus()

    def _remove(self, name: str) -> Job:
        return self._remove_found(name, lambda: id_of(self._workspace, name))

    def _remove_found(self, name: str, find: Callable[[], int]) -> Job:
        """``find`` gives the matter's id, in the job's thread. What came back from the trash may be
        called otherwise than ``name``, and another one so."""
        workspace = self._workspace

        def work(cancel: object) -> tuple[int, str, list[int]]:
            matter_id = find()
            its_name = name_of(workspace, matter_id)
            return matter_id, its_name, workspace.remove_matter(its_name)

        job = Job(self.tr("Removing a matter"), work, about=name)
        job.done.connect(lambda done: self._on_removed(*done))
        job.failed.connect(self.notice.show_error)
        # What is being read into a matter goes by its name: both wait until that has ended.
        self.notice.start_or_wait(self._jobs, job, Queue.WRITES)
        return job

    def _on_removed(self, matter_id: int, name: str, trash_ids: list[int]) -> None:
        said = self.tr("“{0}” was removed").format(name)
        if trash_ids:
            undo = partial(self._restore, trash_ids)
            redo = partial(self._remove_found, name, lambda: matter_id)
            self.notice.offer_undo("success", said, "", undo, redo)
        else:
            self.notice.say_done(said)
        self.removed.emit(name)
        self.refresh()

    def _restore(self, trash_ids: list[int]) -> Job:
        job = Job(self.tr("Restoring a matter"), lambda cancel: self._workspace.restore(trash_ids))
        job.done.connect(self._on_restored)
        job.failed.connect(self.notice.show_error)
        self._jobs.start(job, Queue.EDITS)
        return job

    def _on_restored(self) -> None:
        self.restored.emit()
        self.refresh()

    def _on_failed(self, error: DesktopError) -> None:
        self.notice.show_error(error, (self.tr("Try again"), self.refresh))

    # -------------------------------------------------------------------------------- building

    def _empty_state(self) -> EmptyState:
        empty = EmptyState(
            "matter",
            self.tr("There is no matter yet"),
            self.tr(
                "A matter holds the documents of one client or case. Nothing in one can be found "
                "from another."
            ),
        )
        empty.add_button(self.tr("New matter…"), "primary").clicked.connect(self.new_asked)
        sample = empty.add_button(self.tr("Open the sample matter"), "quiet")
        sample.clicked.connect(self.sample_asked)
        return empty

    def _build(self) -> None:
        self.field.setPlaceholderText(self.tr("Filter by name"))
        self.field.setAccessibleName(self.tr("Filter matters by name"))
        scale_icons(self.field)
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(260)
        self.field.addAction(
            QAction(icons.icon("search", "muted"), self.field.placeholderText(), self.field),
            QLineEdit.ActionPosition.LeadingPosition,
        )
        self.new.setProperty("kind", "primary")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        head.addWidget(self.field, 1)
        head.addWidget(self.new)
        self._list = QScrollArea(self)
        self._list.setWidgetResizable(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setWidget(self.grid)
        for widget in (QWidget(self), self._list, self.empty, self.nothing_found):
            self._stack.addWidget(widget)
        self._all = QWidget(self)
        column = QVBoxLayout(self._all)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.notice)
        column.addWidget(self._stack, 1)
        give_way(self._stack)
        self._whole = Stack(self)
        self._whole.addWidget(self._all)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._whole)

    def _connect(self) -> None:
        self._read.done.connect(self._on_listed)
        self._read.failed.connect(self._on_failed)
        self.field.textChanged.connect(self._show)
        self.new.clicked.connect(self.new_asked)
