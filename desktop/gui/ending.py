"""What the window shows while changes that were promised are done before the vault is closed."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.errors import DesktopError
from desktop.gui.core_texts import said
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.one_shot import one_shot
from desktop.gui.widgets.announce import announce
from desktop.gui.widgets.flow_layout import flow
from desktop.gui.widgets.fonts import scaled

if TYPE_CHECKING:
    from desktop.gui.documents.indexing import Indexing

# The way out is offered after this; a lock goes it by itself after the longest time.
_PATIENCE_MS, _LONGEST_LOCK_MS = 5_000, 5 * 60_000
_WIDTH = 560


class Ending(QWidget):
    """Stops what can go on another time, and waits for what can't. ``over``: the vault may be
    closed; ``undone`` are then the names of what was not done. ``stay_asked``: the user stays. Of
    documents nothing is shown: a vault that is being locked shows this too."""

    over = Signal()
    stay_asked = Signal()

    def __init__(
        self, jobs: Jobs, indexing: "Indexing", *, locks: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.undone: list[str] = []
        self._jobs = jobs
        self._indexing = indexing
        self._locks = locks
        self._is_over = False
        self.title = QLabel(self)
        self.waiting = QLabel(self)
        self.why = QLabel(self)
        self.stay = QPushButton(self.tr("Stay"), self)
        self.leave = QPushButton(self)
        self._patience = one_shot(self, _PATIENCE_MS, self.leave.show)
        self._longest = one_shot(self, _LONGEST_LOCK_MS, self.give_up)
        self._build()
        self.stay.clicked.connect(self._stay)
        self.leave.clicked.connect(self.give_up)

    def start(self) -> None:
        """Make room for what was promised."""
        self._indexing.stop()
        for job in self._jobs.alive(Queue.WRITES):
            if not job.promised:
                job.cancel()
        for job in self._jobs.promised():
            self._hear(job)
        self._jobs.started.connect(self._hear)
        self._jobs.changed.connect(self._follow)
        self._patience.start()
        if self._locks:
            self._longest.start()
        self._follow()
        announce(self, f"{self.title.text()}. {self.waiting.text()}")

    def give_up(self) -> None:
        """Close without what is left."""
        for job in self._jobs.promised():
            job.cancel()
        self._end()

    def forget(self) -> None:
        """Tell of nothing any more: the window is left otherwise, or not at all."""
        self._is_over = True
        self._stop()

    def _hear(self, job: Job) -> None:
        """What is done may begin more that was promised."""
        if job.promised and not self._is_over:
            job.failed.connect(partial(self._on_failed, job))
            job.cancelled.connect(partial(self.undone.append, job.words))

    def _stay(self) -> None:
        self.forget()
        self.stay_asked.emit()

    def _follow(self) -> None:
        if self._is_over:
            return
        waiting = self._jobs.promised()
        names = [job.name for job in waiting]
        asks = bool(self.undone) and not self._locks
        self.waiting.setText("\n".join(dict.fromkeys([*self.undone, *names] if asks else names)))
        # Of what was done just now nobody was told yet who may begin more.
        if not asks and not any(job.promised for job in self._jobs.alive()):
            self._end()

    def _on_failed(self, job: Job, error: DesktopError) -> None:
        """A lock waits for nobody; who closes the window is asked."""
        if self._is_over:
            return  # the user stayed: the page that began it says so
        self.undone.append(job.words)
        if not self._locks:
            self.title.setText(self.tr("This was not done"))
            self.why.setText(f"{said(error.title)}. {said(error.message)}")
            self.leave.show()
            announce(self, f"{self.title.text()}. {job.name}. {self.why.text()}")

    def _end(self) -> None:
        if not self._is_over:
            self._is_over = True
            self._stop()
            self.over.emit()

    def _stop(self) -> None:
        self._patience.stop()
        self._longest.stop()

    def _build(self) -> None:
        if self._locks:
            self.title.setText(self.tr("The vault is locked once this is done"))
            self.leave.setText(self.tr("Lock without it"))
        else:
            self.title.setText(self.tr("Strongroom closes once this is done"))
            self.leave.setText(self.tr("Close without it"))
        self.why.setText(
            self.tr("It was still to be done. The reading of files goes on when the vault is open.")
        )
        self.title.setProperty("role", "title")
        self.why.setProperty("role", "muted")
        box = QWidget(self)
        box.setMaximumWidth(scaled(self, _WIDTH))
        inside = QVBoxLayout(box)
        inside.setContentsMargins(40, 40, 40, 40)
        inside.setSpacing(12)
        for label in (self.title, self.waiting, self.why):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            inside.addWidget(label)
        inside.addSpacing(8)
        inside.addLayout(flow(self.stay, self.leave))
        self.stay.setVisible(not self._locks)
        self.leave.hide()
        across = QHBoxLayout(self)
        across.addStretch(1)
        across.addWidget(box, 2, Qt.AlignmentFlag.AlignVCenter)
        across.addStretch(1)
