"""Reads the tags of a matter and changes them, off the GUI thread; what was taken away can be put
back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.documents import Document
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.matters.renamed import id_of, name_of
from desktop.gui.widgets.latest import Latest
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.undo_history import Step, history_of

if TYPE_CHECKING:
    from desktop.workspace import Workspace


Had = Mapping[int, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class _Read:
    """The tags of each document of a matter, and all of them in their order."""

    matter: str
    tags: Mapping[int, tuple[str, ...]]
    known: Sequence[str]


class Tagging(QObject):
    """``changed`` tells that ``tags`` are others."""

    changed = Signal()

    def __init__(
        self, workspace: "Workspace", jobs: Jobs, notice: Notice, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._notice = notice
        self._matter = ""
        self.tags: Mapping[int, tuple[str, ...]] = {}
        self._known: Sequence[str] = ()
        self._read = Latest(jobs, self.tr("Reading tags"), self)
        self._read.done.connect(self._on_read)
        self._read.failed.connect(notice.show_error)

    def set_matter(self, name: str) -> None:
        """Read the tags of a matter."""
        if name != self._matter:
            self._matter = name
            self.tags, self._known = {}, ()
        self.refresh()

    def refresh(self) -> None:
        """Read them again."""
        name = self._matter
        self._read.run(lambda cancel: _read(self._workspace, name))

    def known(self) -> Sequence[str]:
        """All tags of the matter."""
        return self._known

    def shared(self, documents: Sequence[Document]) -> list[str]:
        """The tags that all of these documents have."""
        if not documents:
            return []
        first = self.tags.get(documents[0].id, ())
        return [
            tag for tag in first if all(tag in self.tags.get(each.id, ()) for each in documents)
        ]

    def add(self, documents: Sequence[Document], tag: str) -> Job:
        """Put a tag to documents; the window's history takes it back from those that had it not."""
        ids = [document.id for document in documents if document.id]
        new = [each for each in ids if not self._has(each, tag)]
        job = self._change(ids, add=(tag,))
        job.done.connect(lambda: self._note(documents, new, tag))
        return job

    def _note(self, documents: Sequence[Document], ids: Sequence[int], tag: str) -> None:
        history = history_of(self._notice)
        if history is not None and ids:
            words = self.tr("The tag “{0}” was added").format(tag)
            undo, redo = lambda: self._change(ids, remove=(tag,)), lambda: self.add(documents, tag)
            history.note(Step(words, undo, redo))

    def remove(self, documents: Sequence[Document], tag: str) -> Job:
        """Take a tag from documents, and offer to put it back once it is away."""
        ids = [document.id for document in documents if document.id]
        job = self._change(ids, remove=(tag,))
        job.done.connect(lambda: self._offer(documents, ids, tag))
        return job

    def _offer(self, documents: Sequence[Document], ids: Sequence[int], tag: str) -> None:
        self._notice.offer_undo(
            "success",
            self.tr("The tag “{0}” was taken away").format(tag),
            "",
            lambda: self._change(ids, add=(tag,)),
            lambda: self.remove(documents, tag),
        )

    def rename(self, old: str, new: str) -> Job:
        """Give a tag another name on all documents of the matter, and offer to take that back."""
        workspace, matter = self._workspace, self._matter
        return self._rename(lambda: id_of(workspace, matter), old, new)

    def _rename(self, find: Callable[[], int], old: str, new: str) -> Job:
        """``find`` gives the id of the matter, in the job's thread: it may be renamed between this
        and its undoing."""
        workspace = self._workspace

        def work() -> tuple[int, Had]:
            matter_id = find()
            return matter_id, workspace.rename_tag(name_of(workspace, matter_id), old, new)

        job = self._start(work)
        job.done.connect(lambda done: self._offer_old(done[0], old, new, done[1]))
        return job

    def _offer_old(self, matter_id: int, old: str, new: str, had: Had) -> None:
        """``had`` says who had the old name, who the new one as well, and in which letters."""
        workspace = self._workspace
        words = self.tr("The tag “{0}” was renamed to “{1}”").format(old, new)

        def take_back() -> None:
            workspace.take_back_tag(name_of(workspace, matter_id), had, new)

        self._notice.offer_undo(
            "success",
            words,
            "",
            lambda: self._start(take_back),
            lambda: self._rename(lambda: matter_id, old, new),
        )

    def _has(self, document_id: int, tag: str) -> bool:
        """Whether a document has a tag, in small letters or large ones: these are the same tag."""
        return tag.casefold() in map(str.casefold, self.tags.get(document_id, ()))

    def _change(
        self, ids: Sequence[int], add: Sequence[str] = (), remove: Sequence[str] = ()
    ) -> Job:
        return self._start(lambda: self._workspace.tag(ids, add, remove))

    def _start(self, change: Callable[[], object]) -> Job:
        job = Job(self.tr("Changing tags"), lambda cancel: change())
        job.done.connect(self.refresh)
        job.failed.connect(self._notice.show_error)
        self._jobs.start(job, Queue.EDITS)
        return job

    def _on_read(self, read: _Read) -> None:
        if read.matter == self._matter and read.tags != self.tags:
            self.tags, self._known = read.tags, read.known
            self.changed.emit()


def _read(workspace: "Workspace", matter: str) -> _Read:
    """To gather the tags of 20,000 documents takes 25 ms: not whenever a row is selected."""
    tags = workspace.tags(matter)
    found = {tag.casefold(): tag for each in tags.values() for tag in each}
    return _Read(matter, tags, [found[key] for key in sorted(found)])
