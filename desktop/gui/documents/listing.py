"""Brings the list of a matter's documents from the vault into the table, also while a run adds to
it, and after one that broke off."""

from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.documents import Document, Status
from desktop.errors import DesktopError
from desktop.events import FileProgress, FileRemoved
from desktop.gui.documents.indexing import Indexing
from desktop.gui.documents.order import DocumentOrder
from desktop.gui.documents.sort_keys import name_keys
from desktop.gui.documents.states import UNDER_WAY
from desktop.gui.documents.table import DocumentTable
from desktop.gui.jobs import Jobs
from desktop.gui.widgets.latest import Latest
from desktop.gui.widgets.turns import later

if TYPE_CHECKING:
    from desktop.vault.holdings.near_duplicates import DraftGroup
    from desktop.workspace import Workspace


class Listing(QObject):
    """``listed`` tells that the rows are there and in order, ``compared`` that the table knows
    which are drafts of each other, ``counted`` that there are more or fewer than before."""

    listed = Signal()
    compared = Signal()
    counted = Signal()
    failed = Signal(object)

    def __init__(
        self,
        workspace: "Workspace",
        jobs: Jobs,
        table: DocumentTable,
        order: DocumentOrder,
        indexing: Indexing,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._table = table
        self._order = order
        self._indexing = indexing
        self._matter = ""
        self.loaded = False
        # Files that a run told of since the list was asked for.
        self._told: set[str] = set()
        self._broke_off = ""
        # Whether the number of documents is another than was last told.
        self._changed = False
        self._read = Latest(jobs, self.tr("Listing documents"), self)
        self._drafts = Latest(jobs, self.tr("Looking for drafts"), self)
        # Rows first, their order and what stands around them each in a later turn.
        self._reorder_soon = later(self._reorder, self)
        self._show_soon = later(self._show, self)
        self._read.done.connect(self.take)
        self._read.failed.connect(self.failed)
        self._drafts.done.connect(self._on_drafts)
        indexing.failed.connect(self._on_run_failed)

    def forget(self) -> None:
        """Show no documents until those of another matter arrive."""
        self.loaded = False
        self._table.set_documents(())

    def read(self, matter: str) -> None:
        """List the documents of a matter, or list them again."""
        self._matter = matter
        self._told.clear()
        known = self._table.known_names
        self._read.run(lambda cancel: self._read_list(matter, known))

    def follow(self, matter: str, events: Sequence[FileProgress | FileRemoved]) -> bool:
        """Take what a run tells of its files; False if they are of another matter."""
        if matter != self._matter or not self.loaded:
            return False
        self._told.update(event.path for event in events)
        self._table.apply(events)
        if any(isinstance(event, FileRemoved) for event in events):
            # Some may be back already: the vault knows.
            self.read(matter)
        return True

    def rest(self, matter: str) -> None:
        """A run has ended: what it was reading then is read no more, and says why if the run broke
        off. The vault may be unable to tell so itself: it lay on a drive that was pulled out."""
        why, self._broke_off = self._broke_off, ""
        if matter == self._matter:
            begun = [each.path for each in self._table.documents if each.status in UNDER_WAY]
            self._table.apply(
                [FileProgress(path, Status.WAITING, 0, 0, reason=why) for path in begun]
            )
            self.read(matter)

    def take(self, result: tuple[str, list[Document], dict[str, str]]) -> None:
        """A list as it was read: of which matter, its documents, what new names are sorted by."""
        name, documents, keys = result
        if name != self._matter:
            return
        self._table.learn_name_keys(keys)
        self._changed = self._changed or len(documents) != self._table.rowCount()
        if self.loaded:
            self._table.update_documents([*documents, *self._coming(documents)])
            # With 20,000 rows, all of them selected, the whole is a long piece of work.
            self._reorder_soon.start()
        else:
            self.loaded = True
            self._table.set_documents(documents)
            self._show()

    def _read_list(
        self, name: str, known: Mapping[str, str]
    ) -> tuple[str, list[Document], dict[str, str]]:
        documents = self._workspace.documents(name)
        return name, documents, name_keys(each for each in documents if each.path not in known)

    def _coming(self, documents: Sequence[Document]) -> list[Document]:
        """Files of a run that the vault did not know yet when it was asked, some of which may have
        been read meanwhile: their rows stay."""
        if not self._indexing.running:
            return []
        new = [each for each in self._table.documents if not each.id or each.path in self._told]
        known = {each.path for each in new}.intersection(map(attrgetter("path"), documents))
        return [each for each in new if each.path not in known]

    def _reorder(self) -> None:
        self._order.reorder()
        self._show_soon.start()

    def _show(self) -> None:
        name = self._matter
        # What is hidden in a document is told before drafts were looked for, and if that fails.
        self.listed.emit()
        self._drafts.run(lambda cancel: (name, self._workspace.near_duplicates(name)))
        if self._changed:
            self._changed = False
            self.counted.emit()

    def _on_drafts(self, result: tuple[str, "list[DraftGroup]"]) -> None:
        name, groups = result
        if name == self._matter:
            self._table.set_drafts(groups)
            self.compared.emit()

    def _on_run_failed(self, error: DesktopError) -> None:
        self._broke_off = error.title
