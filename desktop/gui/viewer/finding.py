"""Looks for words in the text of an open document, and goes from hit to hit."""

import re
import threading
from collections.abc import Callable
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.errors import DesktopError
from desktop.gui.jobs import Jobs
from desktop.gui.viewer.find_bar import FindBar
from desktop.gui.viewer.marks import Mark, MarkKind
from desktop.gui.widgets.latest import Latest
from desktop.gui.widgets.notice import Notice

if TYPE_CHECKING:
    from desktop.workspace import Workspace

_MOST_HITS = 5000


def hits_in(text: str, words: str) -> list[tuple[int, int]]:
    """The stretches of ``text`` that say ``words``, in any case and with any white space."""
    parts = [re.escape(part) for part in words.split()]
    if not parts:
        return []
    found = re.finditer(r"\s+".join(parts), text, re.IGNORECASE)
    return [hit.span() for hit in islice(found, _MOST_HITS)]


class Finding(QObject):
    """``shown`` tells that another hit is looked at, or none: see ``current`` and ``marks``."""

    shown = Signal()

    def __init__(
        self,
        workspace: "Workspace",
        jobs: Jobs,
        bar: FindBar,
        notice: Notice,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._bar = bar
        self._notice = notice
        self._document_id = 0
        self._from = 0
        self._hits: list[Mark] = []
        self._index = 0
        self._read = Latest(jobs, self.tr("Looking for words"), self)
        self._read.done.connect(self._on_found)
        self._read.failed.connect(self._on_failed)
        bar.typed.connect(self._find)
        bar.step_asked.connect(self.step)
        bar.closed.connect(self.close)

    def open_document(self, document_id: int) -> None:
        """Look into another document; 0 is none."""
        if document_id != self._document_id:
            self._document_id = document_id
            self.close()

    def start(self, offset: int) -> None:
        """Show the line; the first hit is the first from ``offset`` of the stored text on."""
        self._from = offset
        self._bar.open()
        if self._bar.field.text().strip():
            self._find(self._bar.field.text())

    def close(self) -> None:
        """Put the line away, and the marks with it."""
        self._read.drop()
        self._bar.hide()
        self._set_hits([])

    @property
    def is_open(self) -> bool:
        """Whether the line is shown."""
        return not self._bar.isHidden()

    @property
    def current(self) -> tuple[int, int] | None:
        """The hit that is looked at."""
        if not self._hits:
            return None
        hit = self._hits[self._index]
        return hit.start, hit.end

    def marks(self) -> tuple[Mark, ...]:
        """All hits, as they are marked."""
        marks = list(self._hits)
        if marks:
            marks[self._index] = replace(marks[self._index], kind=MarkKind.CURRENT_HIT)
        return tuple(marks)

    def step(self, step: int) -> None:
        """Go to the next hit or the one before; from the last to the first. Before the words that
        were typed are found there is nothing to go on from: the first of theirs comes by itself,
        and a step among the hits of fewer letters would have it passed over."""
        if self._hits and not self._read.busy:
            self._index = (self._index + step) % len(self._hits)
            self._from = self._hits[self._index].start
            self._tell()

    def _find(self, words: str) -> None:
        if not words.strip():
            self._read.drop()
            self._set_hits([])
        elif self._document_id:
            self._read.run(_finding(self._workspace, self._document_id, words))

    def _on_found(self, hits: list[Mark]) -> None:
        if self.is_open:
            self._set_hits(hits)

    def _on_failed(self, error: DesktopError) -> None:
        """Neither the hits of other words nor "No hit" is true."""
        self.close()
        self._notice.show_error(error)

    def _set_hits(self, hits: list[Mark]) -> None:
        self._hits = hits
        starts = (place for place, hit in enumerate(hits) if hit.start >= self._from)
        self._index = next(starts, 0)
        self._tell()

    def _tell(self) -> None:
        self._bar.show_hits(self._index + 1 if self._hits else 0, len(self._hits))
        self.shown.emit()


def _finding(
    workspace: "Workspace", document_id: int, words: str
) -> Callable[[threading.Event], list[Mark]]:
    """The marks of all hits are made off the GUI thread: thousands take it 8 ms."""
    return lambda cancel: [
        Mark(start, end, MarkKind.HIT) for start, end in hits_in(workspace.text(document_id), words)
    ]
