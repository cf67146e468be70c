"""Which conversation is shown and which branch of it; reads and writes it off the GUI thread."""

import threading
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.errors import NotFoundError
from desktop.gui.ask.branches import beside, newest_leaf, path_to
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.widgets.latest import Latest

if TYPE_CHECKING:
    from desktop.vault.desk.history import Asked, Verdict
    from desktop.workspace import Workspace


class Conversation(QObject):
    """``changed`` has the id of the turn to show, 0 for the last; ``written`` follows every change
    that is kept."""

    changed = Signal(int)
    written = Signal()
    failed = Signal(object)
    rechecked = Signal(int, object)

    def __init__(self, workspace: "Workspace", jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._read = Latest(jobs, self.tr("Reading a conversation"), self)
        self._read.done.connect(self._on_read)
        self._read.failed.connect(self.failed)
        self._waiting: deque[tuple[str, Callable[[threading.Event], object]]] = deque()
        self._writing: Job | None = None
        self.talk = 0
        self.turns: tuple[Asked, ...] = ()
        self.leaf = 0

    @property
    def path(self) -> list["Asked"]:
        """The turns of the branch that is shown."""
        return path_to(self.turns, self.leaf)

    def begin(self) -> None:
        """A new conversation; nothing of another is shown."""
        self._read.drop()
        self.talk, self.turns, self.leaf = 0, (), 0

    def open(self, talk: int, at: int = 0) -> None:
        """Show a conversation, at a turn or at its end."""
        self._read.run(self._reading(talk, at, at))

    def answered(self, talk: int, asked: int) -> None:
        """An answer was kept: it is the end of what is shown."""
        self.talk = talk
        self._read.run(self._reading(talk, asked, 0))

    def show_beside(self, asked: int, step: int) -> None:
        """Show the branch that goes through the turn so many places beside this one."""
        ids = [each.id for each in beside(self.turns, asked)]
        place = ids.index(asked) + step if asked in ids else -1
        if 0 <= place < len(ids):
            self.leaf = newest_leaf(self.turns, ids[place])
            self.changed.emit(ids[place])

    def reload(self) -> None:
        """Read the turns again."""
        if self.talk:
            self._read.run(self._reading(self.talk, self.leaf, 0))

    def mark(self, asked: int, verdict: "Verdict | None", note: str) -> None:
        """Mark an answer, or take its mark away."""
        workspace = self._workspace
        self.write(
            self.tr("Marking an answer"),
            lambda cancel: workspace.mark_answer(asked, verdict, note),
        )

    def recheck(self, asked: int) -> None:
        """Check whether an answer still stands."""
        workspace = self._workspace
        job = Job(self.tr("Checking an answer again"), lambda cancel: workspace.recheck(asked))
        job.done.connect(lambda result: self.rechecked.emit(asked, result))
        job.failed.connect(self.failed)
        self._jobs.start(job, Queue.READS)

    def write(self, name: str, work: Callable[[threading.Event], object]) -> None:
        """Change what is kept, then read the conversation again. Changes are made in their order:
        a note on an answer comes right behind the mark that it belongs to."""
        self._waiting.append((name, work))
        if self._writing is None:
            self._write_next()

    def _write_next(self) -> None:
        name, work = self._waiting.popleft()
        self._writing = job = Job(name, work)
        job.failed.connect(self.failed)
        job.finished.connect(self._on_written)
        # Not behind an indexing run of hours: one small statement.
        self._jobs.start(job, Queue.READS)

    def _on_written(self) -> None:
        self._writing = None
        if self._waiting:
            self._write_next()
            return
        self.reload()
        self.written.emit()

    def _reading(
        self, talk: int, leaf: int, at: int
    ) -> Callable[[threading.Event], tuple[int, tuple["Asked", ...], int, int]]:
        workspace = self._workspace

        def work(cancel: threading.Event) -> tuple[int, tuple["Asked", ...], int, int]:
            try:
                return talk, tuple(workspace.talk(talk)), leaf, at
            except NotFoundError:  # It went with the last document that it quoted.
                return 0, (), 0, 0

        return work

    def _on_read(self, read: tuple[int, tuple["Asked", ...], int, int]) -> None:
        talk, turns, leaf, at = read
        self.talk, self.turns = talk, turns
        known = {turn.id for turn in turns}
        self.leaf = newest_leaf(turns, leaf if leaf in known else 0)
        self.changed.emit(at)
