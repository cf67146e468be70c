"""Writes a matter to one sealed file, and makes a matter of one."""

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.gui import icons
from desktop.gui.jobs import Job, Jobs, Queue
from desktop.gui.widgets.file_dialogs import choose_file, choose_target
from desktop.gui.widgets.flow_layout import flow
from desktop.gui.widgets.notice import Notice
from desktop.gui.widgets.secret_field import SecretField
from desktop.gui.widgets.words import count_words, size_words
from desktop.vault.copies import matter_file
from desktop.vault.copies.matter_file import ENDING, Exported, Imported

if TYPE_CHECKING:
    from desktop.workspace import Workspace


class MatterMoving(QWidget):
    """``imported`` follows a new matter. Without a passphrase a file gets a code, which is shown
    once."""

    imported = Signal()

    def __init__(
        self, workspace: "Workspace", jobs: Jobs, notice: Notice, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._notice = notice
        self._matter = ""
        self._file: Path | None = None
        self.dialog: QFileDialog | None = None
        self.passphrase = SecretField(self.tr("Passphrase of the file"), self)
        self.again = SecretField(self.tr("The same again, to export"), self)
        self.export = QPushButton(icons.icon("export"), self.tr("Export as a file…"), self)
        self.take = QPushButton(icons.icon("import"), self.tr("Import a file…"), self)
        self.words = QLabel(self)
        self.words.setProperty("role", "muted")
        self.words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(flow(self.passphrase, self.export, self.take))
        column.addWidget(self.again)
        column.addWidget(self.words)
        self.words.setText(
            self.tr(
                "One sealed file holds the matter with its documents, index, questions and drafts. "
                "Type a passphrase for it, or leave the field empty to have a code made. To import "
                "a file, type the passphrase or the code that opens it."
            )
        )
        self.passphrase.textChanged.connect(self._show_again)
        self._show_again()
        self.export.clicked.connect(self._choose_target)
        self.take.clicked.connect(self._choose_file)

    def set_matter(self, name: str) -> None:
        """Which matter is exported."""
        self._matter = name

    def _show_again(self) -> None:
        """A passphrase with a slip in it would close the file for ever: it is typed twice."""
        self.again.setVisible(bool(self.passphrase.text()))
        if not self.passphrase.text():
            self.again.clear()

    def _choose_target(self) -> None:
        if self.passphrase.text() and self.again.text() != self.passphrase.text():
            self._notice.show_message(
                "warning",
                self.tr("Type the passphrase of the file twice"),
                self.tr("The two are not the same yet."),
            )
            self.again.setFocus()
            return
        self.dialog = choose_target(
            self.window(),
            self.tr("Export a matter"),
            f"Strongroom{ENDING}",
            lambda chosen: self._export(chosen[0]),
        )

    def _choose_file(self) -> None:
        self.dialog = choose_file(
            self.window(),
            self.tr("Import a matter"),
            self.tr("Matters of Strongroom") + f" (*{ENDING})",
            lambda chosen: self._import(chosen[0]),
        )

    def _export(self, out: Path) -> None:
        name, secret = self._matter, self.passphrase.text() or None

        def work(cancel: threading.Event) -> Exported | None:
            events = self._workspace.export_matter(name, out, secret, cancel)
            made = [event for event in events if isinstance(event, Exported)]
            return made[-1] if made else None

        job = Job(self.tr("Exporting “{0}”").format(name), work)
        job.done.connect(lambda made: self._on_exported(name, out, made))
        self._start(job)

    def _on_exported(self, name: str, out: Path, made: Exported) -> None:
        words = self.tr("{0}, {1}, read back after writing.").format(out, size_words(made.bytes))
        if made.code:
            code = self.tr("The code that opens it, shown this once; send it another way: {0}")
            words = f"{words}\n{code.format(made.code)}"
        self._notice.show_message("success", self.tr("“{0}” was exported").format(name), words)

    def _import(self, file: Path) -> None:
        secret = self.passphrase.text()

        def work(cancel: threading.Event) -> Imported | None:
            by_code = matter_file.kind_of_key(file) == "code"
            key = {"code": secret} if by_code else {"passphrase": secret}
            events = self._workspace.import_matter(file, cancel=cancel, **key)
            made = [event for event in events if isinstance(event, Imported)]
            return made[-1] if made else None

        job = Job(self.tr("Importing a matter"), work)
        job.done.connect(self._on_imported)
        self._start(job)

    def _on_imported(self, made: Imported) -> None:
        self._notice.show_message(
            "success",
            self.tr("“{0}” was imported").format(made.matter),
            self.tr("It has one document.")
            if made.documents == 1
            else self.tr("It has {0} documents.").format(count_words(made.documents)),
        )
        self.imported.emit()

    def _start(self, job: Job) -> None:
        self.passphrase.clear()
        job.failed.connect(self._notice.show_error)
        self._notice.start_or_wait(self._jobs, job, Queue.WRITES)
