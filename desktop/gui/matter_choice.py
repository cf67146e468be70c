"""The vault's matters and which of them is open. There is always one, once the vault was read."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.documents import Matter
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.widgets.latest import Latest

if TYPE_CHECKING:
    from desktop.workspace import Workspace


class MatterChoice(QObject):
    """``turned`` has the matter when another one is open; ``changed`` follows every change of
    matter or of how much is in it. A matter that was asked for ends in ``made`` or ``not_made``;
    ``failed`` has the error of a list that could not be read."""

    turned = Signal(object)
    changed = Signal()
    made = Signal(object)
    not_made = Signal(object)
    failed = Signal(object)

    def __init__(self, workspace: "Workspace", jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._open: Matter | None = None
        self.all: tuple[Matter, ...] = ()
        self._listing = Latest(jobs, self.tr("Listing matters"), self)
        self._listing.done.connect(self._on_listed)
        self._listing.failed.connect(self.failed)

    @property
    def name(self) -> str:
        """The matter that is open, "" before there is one."""
        return self._open.name if self._open is not None else ""

    @property
    def names(self) -> list[str]:
        """The names of all matters."""
        return [matter.name for matter in self.all]

    @property
    def documents(self) -> int:
        """How many documents are in the open one."""
        return self._open.documents if self._open is not None else 0

    def know(self, matters: Sequence[Matter]) -> None:
        """These are all matters; none is open yet."""
        self.all = tuple(matters)

    def open_last(self, name: str) -> None:
        """Open the matter of last time, or else the first one."""
        names = self.names
        if name in names:
            self.choose(name)
        elif names:
            self.choose(_first_matter() if _first_matter() in names else names[0])
        else:
            self.make(_first_matter(), keep_originals=False)

    def choose(self, name: str) -> None:
        """Turn to another matter."""
        found = next((matter for matter in self.all if matter.name == name), None)
        if found is None:
            return
        changed = found.name != self.name
        self._open = found
        if changed:
            self.turned.emit(found)
        self.changed.emit()

    def make(self, name: str, *, keep_originals: bool) -> None:
        """Make a matter."""
        job = Job(
            self.tr("Making a matter"),
            lambda cancel: self._workspace.add_matter(name, keep_originals),
        )
        job.done.connect(self.made)
        job.failed.connect(self.not_made)
        self._jobs.start(job, Queue.EDITS)

    def add(self, matter: Matter) -> None:
        """A matter was made: open it."""
        self._put(matter, matter.name)
        self.choose(matter.name)

    def list_again(self) -> None:
        """Count the documents of the matters again."""
        self._listing.run(lambda cancel: tuple(self._workspace.matters()))

    def follow_rename(self, old: str, matter: Matter) -> None:
        """A matter has another name."""
        self._put(matter, old)
        if self.name == old:
            self.choose(matter.name)
        else:
            self.changed.emit()

    def follow_removal(self, name: str) -> None:
        """A matter is gone. There is always one that is open."""
        self.all = tuple(each for each in self.all if each.name != name)
        if self.name != name:
            self.changed.emit()
        elif self.all:
            self.choose(self.all[0].name)
        else:
            self.make(_first_matter(), keep_originals=False)

    def follow_others(self) -> None:
        """Matters were imported or shredded."""
        job = Job(self.tr("Listing matters"), lambda cancel: tuple(self._workspace.matters()))
        job.done.connect(self._on_others)
        job.failed.connect(self.failed)
        self._jobs.start(job, Queue.READS)

    def _on_others(self, matters: tuple[Matter, ...]) -> None:
        gone = self.name if self.name not in {each.name for each in matters} else ""
        self._on_listed(matters)
        if gone:
            self.follow_removal(gone)

    def _on_listed(self, matters: tuple[Matter, ...]) -> None:
        self.all = matters
        open_one = next((matter for matter in matters if matter.name == self.name), None)
        if open_one is not None:
            self._open = open_one
        self.changed.emit()

    def _put(self, matter: Matter, in_place_of: str) -> None:
        others = [other for other in self.all if other.name != in_place_of]
        self.all = tuple(sorted([*others, matter], key=lambda m: m.name.casefold()))


def _first_matter() -> str:
    """Its name. Imported late: by now the vault is open, so the import costs nothing."""
    from desktop.workspace import FIRST_MATTER

    return FIRST_MATTER
