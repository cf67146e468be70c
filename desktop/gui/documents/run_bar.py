"""The strip that shows how far the adding of files is, with Pause and Stop; or what waits, with
Resume."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.documents import file_name
from desktop.gui.documents.indexing import Indexing
from desktop.gui.documents.states import look_of
from desktop.gui.widgets.elided import ElidedLabel
from desktop.gui.widgets.progress_bar import ProgressBar
from desktop.gui.widgets.words import count_words, left_words, tenth_words
from desktop.ingest.run.progress import Progress

_STEPS = 1000
# How much wider the bold letters of title and button are; what stands around them.
_BOLD, _AROUND = 1.2, 90


class RunBar(QFrame):
    """Hidden while nothing runs and nothing waits."""

    stop_asked = Signal()
    pause_asked = Signal()
    go_on_asked = Signal()
    resume_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.title = QLabel(self)
        self.title.setProperty("role", "strong")
        self.numbers = ElidedLabel(self)
        self.numbers.setProperty("role", "muted")
        self.current = ElidedLabel(self)
        self.current.setProperty("role", "caption")
        self.bar = ProgressBar(self)
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop = QPushButton(self.tr("Stop"), self)
        self.stop.setToolTip(self.tr("Stop. What is not read yet can be resumed later."))
        self.stop.clicked.connect(self._hold_keys)  # before what is asked is done
        self.stop.clicked.connect(self.stop_asked)
        self.pause = QPushButton(self.tr("Pause"), self)
        self.pause.setToolTip(self.tr("Stand still where it is; nothing has to be done again."))
        self.pause.clicked.connect(self._hold_keys)
        self.pause.clicked.connect(self.pause_asked)
        self.go_on = QPushButton(self.tr("Go on"), self)
        self.go_on.setProperty("kind", "primary")
        self.go_on.clicked.connect(self._hold_keys)
        self.go_on.clicked.connect(self.go_on_asked)
        self.resume = QPushButton(self.tr("Resume"), self)
        self.resume.setProperty("kind", "primary")
        self.resume.clicked.connect(self._hold_keys)
        self.resume.clicked.connect(self.resume_asked)
        self._resume_words = self.tr("Resume")
        self._build()
        self.hide()

    def show_run(self, indexing: Indexing) -> None:
        """Show the run that goes on."""
        progress = indexing.progress
        stopping, paused = indexing.stopping, indexing.paused
        self.title.setText(self._run_title(indexing))
        self.numbers.setText(numbers_words(progress))
        self.numbers.setToolTip(counts_words(progress))
        self.current.setText(file_name(progress.current) or self.tr("Looking for files…"))
        if progress.share is None:
            self.bar.setRange(0, 0)
        else:
            self.bar.setRange(0, _STEPS)
            self.bar.setValue(round(progress.share * _STEPS))
        self.bar.show()
        self.current.show()
        self.stop.setVisible(True)
        self.stop.setEnabled(not stopping)
        self.pause.setVisible(not paused)
        self.pause.setEnabled(not stopping and not indexing.pausing)
        self.go_on.setVisible(paused)
        self.go_on.setEnabled(not stopping)
        self.resume.hide()
        self.show()
        self._give_keys_on()

    def show_waiting(self, files: int) -> None:
        """Show that files wait from a run that was broken off; 0 hides the strip."""
        if not files:
            self.hide()
            return
        self.title.setText(
            self.tr("One file is waiting")
            if files == 1
            else self.tr("{0} files are waiting").format(count_words(files))
        )
        self._resume_words = (
            self.tr("Resume one file")
            if files == 1
            else self.tr("Resume {0} files").format(count_words(files))
        )
        self._label_resume()
        self.numbers.setText(self.tr("They were not read yet."))
        self.numbers.setToolTip("")
        self.bar.hide()
        self.current.hide()
        for button in (self.stop, self.pause, self.go_on):
            button.hide()
        self.resume.show()
        self.show()
        self._give_keys_on()

    def _hold_keys(self) -> None:
        """The button that was pressed goes, or sleeps until the run has done so; the keys are not
        to wander off meanwhile."""
        if QApplication.focusWidget() in (self.pause, self.go_on, self.stop, self.resume):
            self.setFocus()

    def _give_keys_on(self) -> None:
        """To what takes back the press."""
        if self.hasFocus():
            for button in (self.pause, self.go_on, self.resume):
                if not button.isHidden() and button.isEnabled():
                    button.setFocus()
                    return

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._label_resume()

    def _label_resume(self) -> None:
        """How many it resumes stands beside the button: that gives way where there is no room."""
        self.resume.setAccessibleName(self._resume_words)
        letters = self.fontMetrics()
        words = letters.horizontalAdvance(self._resume_words + self.title.text())
        fits = words * _BOLD + _AROUND <= self.width()
        self.resume.setText(self._resume_words if fits else self.tr("Resume"))

    def _run_title(self, indexing: Indexing) -> str:
        if indexing.stopping:
            return self.tr("Stopping…")
        if indexing.paused:
            return self.tr("{0}: paused").format(indexing.title)
        if indexing.pausing:
            return self.tr("Pausing…")
        title = f"{indexing.title}…"
        if indexing.behind:
            title = self.tr("{0} ({1} more to follow)").format(title, indexing.behind)
        return title

    def _build(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self.title)
        first.addWidget(self.numbers, 1)
        texts = QVBoxLayout()
        texts.setSpacing(6)
        texts.addLayout(first)
        texts.addWidget(self.bar)
        texts.addWidget(self.current)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 12, 12)
        row.setSpacing(16)
        row.addLayout(texts, 1)
        row.setSpacing(8)
        for button in (self.pause, self.go_on, self.stop, self.resume):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)


def numbers_words(progress: Progress) -> str:
    """How far a run is, in one line: "34 of 300 files · 52 files a minute · 410 pages a
    minute · about 5 minutes left"."""
    if progress.total is None:
        return ""
    tr = QCoreApplication.translate
    of_all = tr("run bar", "{0} of {1} files")
    words = [of_all.format(count_words(progress.done), count_words(progress.total))]
    if progress.failed:
        words.append(tr("run bar", "{0} not readable").format(count_words(progress.failed)))
    if progress.rate is not None:
        rate = progress.rate
        shown = count_words(round(rate)) if rate >= 10 else tenth_words(rate)
        words.append(tr("run bar", "{0} files a minute").format(shown))
    if progress.page_rate:
        words.append(
            tr("run bar", "{0} pages a minute").format(count_words(round(progress.page_rate)))
        )
    if progress.left is not None:
        words.append(left_words(progress.left))
    return " · ".join(words)


def counts_words(progress: Progress) -> str:
    """How many files ended in each state, a line each."""
    return "\n".join(
        f"{look_of(status).label}: {count_words(number)}"
        for status, number in sorted(
            progress.counts.items(), key=lambda item: look_of(item[0]).rank
        )
    )
